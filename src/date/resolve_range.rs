//! What ranges mean: both ends filled in from the context and from one another.

use super::Record;
use super::civil::CivilDate;
use super::interval::{Interval, days_of, on_day};
use super::resolve::{Meaning, Resolver};
use super::side::Certainty;
use super::value::{Calendar, Point, Value, Year, YearPart};
use crate::lexicon::{Tense, Unit};

/// An end of a range, with its days.
type End = (Point, Option<Interval>);

impl Resolver {
    /// What the range from the first to the last point means.
    pub(super) fn range(&self, first: Point, last: Point, record: &Record) -> Option<Meaning> {
        // `2019 में अप्रैल से जून के बीच`
        let (first, last) = in_year(first, last, record.clause_year);
        let (first, last) = self.ends(first, last, record)?;
        let interval = match (first.1, last.1) {
            (Some((start, _)), Some((_, end))) if start <= end => Some((start, end)),
            // No range runs backwards.
            (Some(_), Some(_)) => return None,
            _ => None,
        };
        let (first, last) = evened(first, last);
        Some(Meaning {
            timex: Value::Range { first, last },
            interval,
        })
    }

    /// Both ends filled in from the context and from one another.
    fn ends(&self, first: Point, last: Point, record: &Record) -> Option<(End, End)> {
        match (without_year(first), without_year(last)) {
            (_, Some(YearPart::Weekday(day))) => self.ends_on_weekday(first, last, day, record),
            (Some(YearPart::Day(day)), Some(YearPart::Day(_))) => {
                self.ends_in_one_month(first, day, last, record)
            }
            (Some(from), Some(to)) => {
                if let Some((a, b)) = self.around_today(from, to) {
                    return Some((in_exactly(first, a, from), in_exactly(last, b, to)));
                }
                let is_over = record.tense == Some(Tense::Past)
                    && record.certainty != Certainty::Open
                    && is_in_year(from)
                    && is_in_year(to);
                if is_over {
                    self.ends_before(first, from, last, record)
                } else {
                    self.ends_in_order(first, last, record)
                }
            }
            (None, Some(_)) => self.ends_in_order(first, last, record),
            (_, None) => Some((self.point(first, record)?, self.point(last, record)?)),
        }
    }

    /// `सोमवार से शुक्रवार`: weekdays are counted from what stands before them.
    fn ends_on_weekday(
        &self,
        first: Point,
        last: Point,
        day: u8,
        record: &Record,
    ) -> Option<(End, End)> {
        let first = self.point(first, record)?;
        let start = first.1?.0;
        let ahead = (i64::from(day) - i64::from(start.weekday())).rem_euclid(7);
        Some((first, on(last, start.plus_days(ahead)?)))
    }

    /// `17, 18 और 19 तारीख`: days of one month.
    fn ends_in_one_month(
        &self,
        first: Point,
        day: u8,
        last: Point,
        record: &Record,
    ) -> Option<(End, End)> {
        let last = self.point(last, record)?;
        let end = last.1?.0;
        let start = CivilDate::checked(end.year(), end.month(), day)?;
        Some((on(first, start), last))
    }

    /// `जनवरी से अक्टूबर तक हादसे हुए`: what is over is given by its end, and began in `from` before it.
    fn ends_before(
        &self,
        first: Point,
        from: YearPart,
        last: Point,
        record: &Record,
    ) -> Option<(End, End)> {
        let last = self.point(last, record)?;
        let (_, end) = last.1?;
        let year = (end.year() - 1..=end.year()).rev().find(|&year| {
            days_of(Year::Exact(year), from).is_some_and(|(start, _)| start <= end)
        })?;
        Some((in_exactly(first, year, from), last))
    }

    /// `दिसंबर से फरवरी`: the end, whose year is not given, follows the start.
    fn ends_in_order(&self, first: Point, last: Point, record: &Record) -> Option<(End, End)> {
        let first = self.point(first, record)?;
        let (mut last, mut days) = self.point(last, record)?;
        if let (
            Some((start, _)),
            Some((_, end)),
            Calendar::Absolute {
                year: Year::Exact(year),
                part,
            },
        ) = (first.1, days, last.calendar)
        {
            if end < start {
                last.calendar = Calendar::said(Year::Exact(year + 1), part);
                days = self.point(last, record)?.1;
                // At the end of time no year follows.
                days?;
            }
        }
        Some((first, (last, days)))
    }
}

/// The part of a year that is not given.
fn without_year(point: Point) -> Option<YearPart> {
    match point.calendar {
        Calendar::Absolute {
            year: Year::Unknown,
            part,
        } => Some(part),
        _ => None,
    }
}

/// The point on this day.
fn on(point: Point, day: CivilDate) -> End {
    let calendar = on_day(day);
    (Point { calendar, ..point }, Some((day, day)))
}

/// The point in this part of this year.
fn in_exactly(point: Point, year: i16, part: YearPart) -> End {
    let year = Year::Exact(year);
    let calendar = Calendar::said(year, part);
    (Point { calendar, ..point }, days_of(year, part))
}

impl Resolver {
    /// The years of two months, or of two days, between which today lies.
    fn around_today(&self, from: YearPart, to: YearPart) -> Option<(i16, i16)> {
        if !is_in_year(from) || !is_in_year(to) {
            return None;
        }
        let today = self.reference?.date();
        (today.year() - 1..=today.year()).find_map(|year| {
            let (start, _) = days_of(Year::Exact(year), from)?;
            let same = days_of(Year::Exact(year), to).filter(|&(_, end)| end >= start);
            let (last_year, (_, end)) = match same {
                Some(days) => (year, days),
                None => (year + 1, days_of(Year::Exact(year + 1), to)?),
            };
            (start <= today && today <= end).then_some((year, last_year))
        })
    }
}

/// The ends in the year that their clause told, the last in the next one where it comes first.
fn in_year(mut first: Point, mut last: Point, year: Option<i16>) -> (Point, Point) {
    let open = |point: Point| match point.calendar {
        Calendar::Absolute {
            year: Year::Unknown,
            part: part @ (YearPart::Month(_) | YearPart::MonthDay { .. }),
        } => Some(part),
        _ => None,
    };
    if let (Some(year), Some(from), Some(to)) = (year, open(first), open(last)) {
        let order = |part| match part {
            YearPart::MonthDay { month, day } => (month, day),
            YearPart::Month(month) => (month, 0),
            _ => (0, 0),
        };
        let wraps = order(to).0 < order(from).0;
        first.calendar = Calendar::said(Year::Exact(year), from);
        last.calendar = Calendar::said(Year::Exact(year.saturating_add(i16::from(wraps))), to);
    }
    (first, last)
}

fn is_in_year(part: YearPart) -> bool {
    matches!(part, YearPart::Month(_) | YearPart::MonthDay { .. })
}

/// Both ends of a range at the finer of their grains, as ISO 8601 writes them: of the coarser end the
/// first day or the last one.
fn evened((mut first, a): End, (mut last, b): End) -> (Point, Point) {
    let grain = |point: Point| match point.calendar {
        Calendar::Absolute {
            year: Year::Exact(_),
            part,
        } => match part {
            YearPart::MonthDay { .. } => Some(Unit::Day),
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
