//! The day of writing, which relative dates count from, and where it was taken from.

use super::layout::{Layout, TimestampKind};
use crate::date::{Calendar, CivilDate, CivilDateTime, Point, Value, Year, YearPart};
use crate::named::named;
use crate::rule::{Decision, Rule, Subject, Trace};
use crate::span::Span;

/// Where the day of writing was taken from.
///
/// ```
/// use samachar::{Article, CivilDate, Parser, ReferenceSource};
///
/// let text = "पटना, 20 जून 2024 (भाषा): पुल कल खुलेगा।";
/// let source = |article: Article<'_>| article.reference().map(|reference| reference.source());
/// assert_eq!(source(Article::parse(text)?), Some(ReferenceSource::Dateline));
/// let parser = Parser::new().reference(CivilDate::new(2024, 6, 21)?);
/// assert_eq!(source(parser.parse(text)?), Some(ReferenceSource::Caller));
/// # Ok::<(), samachar::Error>(())
/// ```
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
///
/// ```
/// let article = samachar::Article::parse("पटना, 20 जून 2024 (भाषा): पुल कल खुलेगा।")?;
/// let reference = article.reference().unwrap();
/// assert_eq!(reference.moment().to_string(), "2024-06-20");
/// # Ok::<(), samachar::Error>(())
/// ```
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

static OF_TIMESTAMP: Rule = Rule::new(
    "line.day-of-timestamp",
    "the article's dates count from its timestamp",
    "the first stamp of publication that names a day with its year, else the first of another kind",
    "Published: 12 May 2023",
);

static OF_DATELINE: Rule = Rule::new(
    "line.day-of-dateline",
    "without a timestamp, dates count from the day in the dateline",
    "that day names its year",
    "नई दिल्ली, 20 जून 2023 (भाषा)",
);

/// The rules for the day of writing, in the order in which they are asked.
pub(crate) const RULES: &[&Rule] = &[&OF_TIMESTAMP, &OF_DATELINE];

/// The day of writing: the caller's word first, then the timestamp (the day of publication before
/// the day of an update), then a date in the dateline that names its year.
pub(super) fn reference(
    caller: Option<CivilDateTime>,
    layout: &Layout,
    trace: Trace<'_>,
) -> Option<Reference> {
    if let Some(moment) = caller {
        let source = ReferenceSource::Caller;
        return Some(Reference { moment, source });
    }
    let note = |rule, span, moment: CivilDateTime| {
        trace.note(|| {
            let decision = Decision::new(Subject::Reference, rule, span).seen([span]);
            decision.with_answer(moment.to_string())
        });
    };
    if let Some((moment, span)) = stamped(layout, true).or_else(|| stamped(layout, false)) {
        note(&OF_TIMESTAMP, span, moment);
        let source = ReferenceSource::Timestamp;
        return Some(Reference { moment, source });
    }
    let dateline = layout.dateline.as_ref().filter(|_| OF_DATELINE.is_on())?;
    let moment = dateline.value?.instant()?;
    note(&OF_DATELINE, dateline.span, moment);
    let source = ReferenceSource::Dateline;
    Some(Reference { moment, source })
}

/// The first timestamp that tells the day of publication, or one that tells another, and where it
/// stands.
fn stamped(layout: &Layout, published: bool) -> Option<(CivilDateTime, Span)> {
    if !OF_TIMESTAMP.is_on() {
        return None;
    }
    let fits = |kind| (kind == TimestampKind::Published) == published;
    let mut stamps = layout.timestamps.iter().filter(|stamp| fits(stamp.kind));
    stamps.find_map(|stamp| Some((stamp.value?.instant()?, stamp.span)))
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
