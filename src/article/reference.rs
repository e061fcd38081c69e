//! The day of writing, which relative dates count from, and where it was taken from.

use super::layout::{Layout, TimestampKind};
use crate::date::{Calendar, CivilDate, CivilDateTime, Point, Value, Year, YearPart};
use crate::named::named;

/// Where the day of writing was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferenceSource {
    /// The caller gave it.
    Caller,
    /// A timestamp line of the article.
    Timestamp,
    /// The date in the dateline.
    Dateline,
}

named!(ReferenceSource, "source of a reference":
    Caller => "caller",
    Timestamp => "timestamp",
    Dateline => "dateline",
);

/// The day (and time) of writing, and where it was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    moment: CivilDateTime,
    source: ReferenceSource,
}

impl Reference {
    pub(super) const fn new(moment: CivilDateTime, source: ReferenceSource) -> Reference {
        Reference { moment, source }
    }

    /// The day, and the time of day where it is known.
    pub fn moment(self) -> CivilDateTime {
        self.moment
    }

    /// Where it was taken from.
    pub fn source(self) -> ReferenceSource {
        self.source
    }
}

/// The day of writing: the caller's word first, then the timestamp (the day of publication before
/// the day of an update), then a date in the dateline that names its year.
pub(super) fn reference(caller: Option<CivilDateTime>, layout: &Layout) -> Option<Reference> {
    let stamped = |published: bool| {
        let fits = |kind| (kind == TimestampKind::Published) == published;
        let mut stamps = layout.timestamps.iter().filter(|stamp| fits(stamp.kind));
        stamps.find_map(|stamp| stamp.value?.instant())
    };
    let dated = || layout.dateline.as_ref()?.value?.instant();
    caller
        .map(|moment| (moment, ReferenceSource::Caller))
        .or_else(|| {
            Some((
                stamped(true).or_else(|| stamped(false))?,
                ReferenceSource::Timestamp,
            ))
        })
        .or_else(|| Some((dated()?, ReferenceSource::Dateline)))
        .map(|(moment, source)| Reference { moment, source })
}

/// The day that a dateline's date means: of a day without its year, the last one that is not after
/// the day of writing.
pub(super) fn dateline_day(layout: &Layout, reference: Option<Reference>) -> Option<CivilDate> {
    let value = layout.dateline.as_ref()?.value?;
    if let Some(moment) = value.instant() {
        return Some(moment.date());
    }
    let Value::Point(Point {
        calendar:
            Calendar::Absolute {
                year: Year::Unknown,
                part: YearPart::MonthDay { month, day },
            },
        ..
    }) = value
    else {
        return None;
    };
    let written = reference?.moment.date();
    // Four years back there is a 29 February as a rule; eight years across a century.
    (0..=8)
        .filter_map(|back| CivilDate::checked(written.year().checked_sub(back)?, month, day))
        .find(|&date| date <= written)
}
