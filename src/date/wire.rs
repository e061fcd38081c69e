//! Days, moments, values and expressions in the wire format.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{CivilDate, CivilDateTime, DateExpression, Duration, Edtf, Value};

/// Written as it prints.
macro_rules! as_printed {
    ($($kind:ty: $how:literal),+ $(,)?) => {$(
        impl Serialize for $kind {
            #[doc = $how]
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )+};
}

as_printed! {
    CivilDate: "As `YYYY-MM-DD`.",
    CivilDateTime: "As `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.",
    Duration: "As a duration of ISO 8601, `P3Y6M`.",
    Edtf: "As EDTF.",
    Value: "As TIMEX3.",
}

impl<'de> Deserialize<'de> for CivilDate {
    /// From `YYYY-MM-DD`.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<CivilDate, D::Error> {
        crate::named::parsed(deserializer)
    }
}

impl<'de> Deserialize<'de> for CivilDateTime {
    /// From `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<CivilDateTime, D::Error> {
        crate::named::parsed(deserializer)
    }
}

impl<'de> Deserialize<'de> for Duration {
    /// From a duration of ISO 8601, as durations print.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        crate::named::parsed(deserializer)
    }
}

impl<'de> Deserialize<'de> for Edtf {
    /// From EDTF, as it prints.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Edtf, D::Error> {
        crate::named::parsed(deserializer)
    }
}

impl<'de> Deserialize<'de> for Value {
    /// From TIMEX3, as [`Value::from_timex3`] reads it: where two values print the same, the plainer.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Value::from_timex3(&text).map_err(D::Error::custom)
    }
}

impl Serialize for DateExpression<'_> {
    /// As the wire format has dates, less what the article fills in: `{"kind", "span", "text", "value",
    /// "mod"}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut date = serializer.serialize_struct("Date", 5)?;
        date.serialize_field("kind", &self.kind())?;
        date.serialize_field("span", &self.span())?;
        date.serialize_field("text", self.text())?;
        date.serialize_field("value", &self.value())?;
        date.serialize_field("mod", &self.modifier())?;
        date.end()
    }
}
