//! Dates as other formats write them.

use crate::date::{CivilDate, Value};

/// A day, or a day with its time of day, in ISO 8601: `2024-06-18`, `2024-06-18T20:21+05:30`.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    pub(super) iso: String,
    pub(super) has_time: bool,
}

impl From<CivilDate> for Moment {
    fn from(day: CivilDate) -> Moment {
        Moment {
            iso: day.to_string(),
            has_time: false,
        }
    }
}

/// The moment of a value that tells its day in full. A part of the day (`सुबह`) has no place in
/// ISO 8601 and is left out.
pub(super) fn moment(value: Value) -> Option<Moment> {
    let instant = value.instant()?;
    if instant.time().is_none() {
        return Some(instant.date().into());
    }
    Some(Moment {
        iso: value.to_string(),
        has_time: true,
    })
}
