//! Decisions in the wire format, where a rule is its id.

use core::fmt;
use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Decision, Explanation, Rule, Subject};
use crate::span::Span;

impl Serialize for Decision {
    /// As `{"subject", "rule", "span", "evidence", "answer"}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Decision", 5)?;
        object.serialize_field("subject", self.subject.name())?;
        object.serialize_field("rule", self.rule.id)?;
        object.serialize_field("span", &self.span)?;
        object.serialize_field("evidence", &self.evidence)?;
        object.serialize_field("answer", &self.answer)?;
        object.end()
    }
}

impl<'de> Deserialize<'de> for Decision {
    /// From what it is written as. A rule that this version does not have is an error.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Decision, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(rename = "Decision")]
        struct Record {
            subject: Subject,
            rule: RuleById,
            span: Span,
            evidence: Vec<Span>,
            answer: String,
        }
        let record = Record::deserialize(deserializer)?;
        Ok(Decision {
            subject: record.subject,
            rule: record.rule.0,
            span: record.span,
            evidence: record.evidence,
            answer: Cow::Owned(record.answer),
        })
    }
}

/// A rule that is looked up by its id.
struct RuleById(&'static Rule);

impl<'de> Deserialize<'de> for RuleById {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RuleById, D::Error> {
        struct Id;
        impl Visitor<'_> for Id {
            type Value = RuleById;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of a rule")
            }

            fn visit_str<E: serde::de::Error>(self, id: &str) -> Result<RuleById, E> {
                let found = crate::rules().find(|rule| rule.id == id);
                found
                    .map(RuleById)
                    .ok_or_else(|| E::custom(format_args!("there is no rule {id}")))
            }
        }
        deserializer.deserialize_str(Id)
    }
}

impl Serialize for Explanation {
    /// As the list of its decisions.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.decisions.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Explanation {
    /// From a list of decisions.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Explanation, D::Error> {
        Vec::deserialize(deserializer).map(Explanation::new)
    }
}
