//! Dates in the wire format, where names stand beside values that print like others.

use std::borrow::Cow;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Date;
use crate::date::{CivilDate, DateKind, Modifier, Names, Value};
use crate::span::Span;

#[derive(Serialize, Deserialize)]
#[serde(rename = "Date")]
struct Record<'a> {
    kind: DateKind,
    span: Span,
    text: Cow<'a, str>,
    value: Value,
    timex: Value,
    #[serde(rename = "mod")]
    modifier: Option<Modifier>,
    #[serde(rename = "resolved")]
    days: Option<(CivilDate, CivilDate)>,
    #[serde(default)]
    sentence: Option<usize>,
    #[serde(default)]
    edtf: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value_names: Option<Names>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    timex_names: Option<Names>,
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let record = Record {
            kind: self.kind,
            span: self.span,
            text: Cow::Borrowed(&self.text),
            value: self.value,
            timex: self.timex,
            modifier: self.modifier,
            days: self.days,
            sentence: self.sentence,
            edtf: self.edtf.as_deref().map(Cow::Borrowed),
            value_names: self.value.names(),
            timex_names: self.timex.names(),
        };
        record.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let record = Record::deserialize(deserializer)?;
        let named = |value: Value, names: &Option<Names>| match names {
            None => Ok(value),
            Some(names) => value.with_names(names).ok_or_else(|| {
                D::Error::custom(format_args!("{value} has not the names {names:?}"))
            }),
        };
        Ok(Date {
            value: named(record.value, &record.value_names)?,
            timex: named(record.timex, &record.timex_names)?,
            kind: record.kind,
            span: record.span,
            text: record.text.into_owned(),
            modifier: record.modifier,
            days: record.days,
            sentence: record.sentence,
            edtf: record.edtf.map(Cow::into_owned),
        })
    }
}
