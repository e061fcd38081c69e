//! What ranges mean: both ends filled in from the context and from one another.

use super::Record;
use super::civil::CivilDate;
use super::resolve::{Meaning, Resolver};
use super::stretch::{Interval, on_day};
use super::value::{Calendar, Point, Value, Year, YearPart};
use crate::lexicon::Unit;

impl Resolver {
    /// What the range from the first to the last point means.
    pub(super) fn range(&self, first: Point, last: Point, record: &Record) -> Option<Meaning> {
        let weekday = |point: Point| match point.calendar {
            Calendar::Said {
                year: Year::Unknown,
                part: YearPart::Weekday(day),
            } => Some(day),
            _ => None,
        };
        let ((first, a), (last, b)) = match (weekday(first), weekday(last)) {
            // Weekdays are counted from one another.
            (Some(_), Some(day)) => {
                let (first, a) = self.point(first, record)?;
                let start = a?.0;
                let ahead = (i64::from(day) - i64::from(start.weekday())).rem_euclid(7);
                let end = start.plus_days(ahead)?;
                (
                    (first, a),
                    (
                        Point {
                            calendar: on_day(end),
                            ..last
                        },
                        Some((end, end)),
                    ),
                )
            }
            _ => {
                let (first, a) = self.point(first, record)?;
                let (mut last, mut b) = self.point(last, record)?;
                // `दिसंबर से फरवरी`: the end follows the start.
                if let (
                    Some((start, _)),
                    Some((_, end)),
                    Calendar::Said {
                        year: Year::Exact(year),
                        part,
                    },
                ) = (a, b, last.calendar)
                {
                    if end < start {
                        last.calendar = Calendar::said(Year::Exact(year + 1), part);
                        b = self.point(last, record)?.1;
                    }
                }
                ((first, a), (last, b))
            }
        };
        let interval = match (a, b) {
            (Some((start, _)), Some((_, end))) if start <= end => Some((start, end)),
            _ => None,
        };
        let (first, last) = evened((first, a), (last, b));
        Some(Meaning {
            timex: Value::Range(first, last),
            interval,
        })
    }
}

/// Both ends of a range at the finer of their grains, as ISO 8601 writes them: of the coarser end the
/// first day or the last one.
fn evened(
    (mut first, a): (Point, Option<Interval>),
    (mut last, b): (Point, Option<Interval>),
) -> (Point, Point) {
    let grain = |point: Point| match point.calendar {
        Calendar::Said {
            year: Year::Exact(_),
            part,
        } => match part {
            YearPart::MonthDay(..) => Some(Unit::Day),
            YearPart::Week(_) => Some(Unit::Week),
            YearPart::Month(_) => Some(Unit::Month),
            YearPart::Quarter(_) => Some(Unit::Quarter),
            YearPart::Half(_) | YearPart::Fiscal => Some(Unit::Half),
            YearPart::Whole => Some(Unit::Year),
            _ => None,
        },
        _ => None,
    };
    let (Some(begins), Some(ends), Some((start, _)), Some((_, end))) =
        (grain(first), grain(last), a, b)
    else {
        return (first, last);
    };
    let at = |day: CivilDate, grain: Unit| match grain {
        Unit::Month => Calendar::said(Year::Exact(day.year()), YearPart::Month(day.month())),
        _ => on_day(day),
    };
    if begins > ends && matches!(ends, Unit::Day | Unit::Month) {
        first.calendar = at(start, ends);
    } else if ends > begins && matches!(begins, Unit::Day | Unit::Month) {
        last.calendar = at(end, begins);
    }
    (first, last)
}
