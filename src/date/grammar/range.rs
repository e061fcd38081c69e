//! Ranges of places: two ends and what joins them (`28 मई से 4 जून 2024 तक`, `सोमवार से शुक्रवार`), each
//! end filled in from the other.

use super::day::exists;
use super::reader::{Found, Reader};
use crate::date::value::{Calendar, Direction, Point, TimeOfDay, Value, Year, YearPart};
use crate::lexicon::{TimeWord, Unit, word};

impl Reader<'_> {
    /// The range that goes on from `first`, which ends before `joint`.
    pub(super) fn range_from(&self, first: Point, joint: usize) -> Found<Value> {
        let is_opened = self.is(joint, TimeWord::From);
        if !is_opened && !self.is(joint, TimeWord::And) && !self.is_dash(joint) {
            return None;
        }
        let last_at = if is_opened {
            // `25 मार्च से ही 14 अप्रैल तक`
            self.past_taking(self.past_emphasis(self.next(joint)))
        } else {
            self.next(joint)
        };
        // `22 जनवरी से अब तक`
        if let (true, Some(end)) = (is_opened, self.past_till_now(last_at)) {
            let last = today();
            let is_place = first.calendar != Calendar::Unspecified;
            return is_place.then_some((Value::Range { first, last }, end));
        }
        if let Some(found) = self.range_to_bare_day(first, joint, last_at) {
            return Some(found);
        }
        let (last, end) = self.range_end(first, last_at)?;
        self.night_between(first, last, joint, end)
            .or_else(|| self.range_between(first, last, joint, end))
    }

    /// `मई के दूसरे या तीसरे सप्ताह`: both are of the month of the first.
    pub(super) fn weeks_from(&self, first: Calendar, joint: usize) -> Found<Value> {
        let (Calendar::Absolute { part, .. } | Calendar::Offset { part, .. }) = first else {
            return None;
        };
        let YearPart::MonthWeek { month, week } = part else {
            return None;
        };
        let (week, end) = self.week_beside(week, joint)?;
        let part = YearPart::MonthWeek { month, week };
        let calendar = match first {
            Calendar::Absolute { year, .. } => Calendar::said(year, part),
            Calendar::Offset {
                direction, length, ..
            } => Calendar::Offset {
                direction,
                length,
                part,
            },
            other => other,
        };
        let (first, last) = (Point::on(first), Point::on(calendar));
        Some((Value::Range { first, last }, self.past_range_end(end)))
    }

    /// `अक्टूबर 2–5`: the last day by its number alone.
    fn range_to_bare_day(&self, first: Point, joint: usize, at: usize) -> Found<Value> {
        let Calendar::Absolute {
            year,
            part: YearPart::MonthDay { month, day },
        } = first.calendar
        else {
            return None;
        };
        let (number, 1..=2) = self.digits(at)? else {
            return None;
        };
        let number = number as u8;
        let end = self.next(at);
        let is_bare = self.follows_phrase(end)
            && !self.continues_number(at + 1)
            && !self.counts(end)
            && !self.is(joint, TimeWord::And);
        let reads = is_bare && number > day && exists(year, month, number) && first.time.is_none();
        let part = YearPart::MonthDay { month, day: number };
        let last = Point::on(Calendar::said(year, part));
        reads.then(|| (Value::Range { first, last }, self.past_range_end(end)))
    }

    /// The other end of a range that begins with `first`.
    fn range_end(&self, first: Point, at: usize) -> Found<Point> {
        // `वित्त वर्ष 2020-21 से 2022-23 तक`
        let is_fiscal = matches!(
            first.calendar,
            Calendar::Absolute {
                part: YearPart::Fiscal,
                ..
            }
        );
        if is_fiscal {
            if let Some((calendar, end)) = self.fiscal_by_years(at) {
                return Some((Point::on(calendar), end));
            }
        }
        let (last, end) = self.moment(at)?;
        // `अप्रैल-जून तिमाही`
        let is_month = matches!(
            last.calendar,
            Calendar::Absolute {
                part: YearPart::Month(_),
                ..
            }
        );
        let is_quarter = is_month && self.is(end, TimeWord::Unit(Unit::Quarter));
        Some((last, if is_quarter { self.next(end) } else { end }))
    }

    /// The night between two days that follow one another, which belongs to the first: `17-18 जून की
    /// दरमियानी रात`, `सोमवार-मंगलवार की रात`.
    fn night_between(&self, first: Point, last: Point, joint: usize, at: usize) -> Found<Value> {
        if self.is(joint, TimeWord::From) || !follow_one_another(first, last) {
            return None;
        }
        let night = |first| {
            Value::Point(Point {
                time: Some(TimeOfDay::Night),
                ..first
            })
        };
        if let Some(end) = self.past_night_between(at) {
            let (first, _) = filled(first, last)?;
            return Some((night(first), end));
        }
        let is_of_both =
            self.is_dash(joint) && last.time == Some(TimeOfDay::Night) && first.time.is_none();
        is_of_both.then(|| (night(first), at))
    }

    /// The range from `first` to `last`, which ends before `at`, where the joint makes one of them.
    fn range_between(&self, first: Point, last: Point, joint: usize, at: usize) -> Found<Value> {
        let closed = self.past_range_end(at);
        let is_closed = closed > at;
        let is_till = self.is(at, TimeWord::Till);
        let is_alike =
            core::mem::discriminant(&shape(first)) == core::mem::discriminant(&shape(last));
        let are_weekdays = matches!(
            (shape(first), shape(last)),
            (Shape::Weekday, Shape::Weekday)
        );
        let is_and = self.is(joint, TimeWord::And);
        let joins = match self.word(joint) {
            TimeWord::From => is_closed || is_alike && (are_weekdays || self.follows_phrase(at)),
            TimeWord::And => is_closed && !is_till || is_alike && are_neighbours(first, last),
            _ => is_alike,
        };
        let is_place =
            first.calendar != Calendar::Unspecified && last.calendar != Calendar::Unspecified;
        if !joins || !is_place {
            return None;
        }
        let (mut first, last) = filled(first, last)?;
        // `सोमवार से शुक्रवार रात 9 बजे`: on each of them.
        if are_weekdays && !is_closed && first.time.is_none() {
            first.time = last.time;
            first.zone = last.zone;
        }
        let end = if is_and && is_till { at } else { closed };
        Some((Value::Range { first, last }, end))
    }

    /// Past `अब तक`, `अभी तक`, `अबतक`, with `के बीच` after it.
    fn past_till_now(&self, at: usize) -> Option<usize> {
        if !self.is(at, TimeWord::Present) {
            return None;
        }
        let end = self.next(at);
        if self.is_any(at, &[word::ABTAK, word::ABHITAK]) {
            return Some(self.past_between(end));
        }
        self.is(end, TimeWord::Till)
            .then(|| self.past_range_end(end))
    }

    /// `अभी से 15 नवंबर तक`: from the day of writing on.
    pub(super) fn range_from_now(&self, at: usize) -> Found<Value> {
        let from = self.next(at);
        if !self.is(from, TimeWord::From) {
            return None;
        }
        let (last, end) = self.moment(self.past_taking(self.next(from)))?;
        let closed = self.past_range_end(end);
        (closed > end).then_some((
            Value::Range {
                first: today(),
                last,
            },
            closed,
        ))
    }
}

/// The day of writing.
fn today() -> Point {
    Point::on(Calendar::offset(Direction::Ahead, Unit::Day, 0))
}

/// What kind of place a point is, for telling like from unlike.
enum Shape {
    Time,
    Year,
    Month,
    Day,
    Weekday,
    Other,
    Relative,
}

fn shape(point: Point) -> Shape {
    match point.calendar {
        Calendar::Unspecified => Shape::Time,
        Calendar::Offset {
            part: YearPart::Month(_),
            ..
        } => Shape::Month,
        Calendar::Absolute { part, .. } => match part {
            YearPart::Whole => Shape::Year,
            YearPart::Month(_) => Shape::Month,
            YearPart::MonthDay { .. } | YearPart::Day(_) | YearPart::Festival(_) => Shape::Day,
            YearPart::Weekday(_) => Shape::Weekday,
            _ => Shape::Other,
        },
        Calendar::Offset { .. } | Calendar::Nearest { .. } => Shape::Relative,
    }
}

/// Whether the second is the day after the first.
fn follow_one_another(first: Point, second: Point) -> bool {
    let (Calendar::Absolute { year, part }, Calendar::Absolute { part: next, .. }) =
        (first.calendar, second.calendar)
    else {
        return false;
    };
    match (part, next) {
        (YearPart::Weekday(a), YearPart::Weekday(b)) => a % 7 + 1 == b,
        (
            YearPart::MonthDay { month: a, day },
            YearPart::MonthDay {
                month: b,
                day: next,
            },
        ) if a == b => day + 1 == next,
        (YearPart::MonthDay { month: a, day }, YearPart::MonthDay { month: b, day: 1 }) => {
            a % 12 + 1 == b && !exists(year, a, day + 1)
        }
        _ => false,
    }
}

/// Whether `और` between the two makes one stretch of them: `शनिवार और रविवार`.
fn are_neighbours(first: Point, second: Point) -> bool {
    match (first.calendar, second.calendar) {
        (
            Calendar::Absolute {
                part: YearPart::Weekday(a),
                ..
            },
            Calendar::Absolute {
                part: YearPart::Weekday(b),
                ..
            },
        ) => a % 7 + 1 == b && first.time.is_none() && second.time.is_none(),
        _ => false,
    }
}

/// Order within a year.
fn in_year(part: YearPart) -> Option<(u8, u8)> {
    match part {
        YearPart::Month(month) => Some((month, 0)),
        YearPart::MonthDay { month, day } => Some((month, day)),
        YearPart::Quarter(quarter) => Some((quarter, 0)),
        _ => None,
    }
}

/// Both ends with the year that one of them tells. `None` where the years run backwards.
fn filled(mut first: Point, mut second: Point) -> Option<(Point, Point)> {
    fill_year(&mut first.calendar, &mut second.calendar)?;
    fill_fiscal(&mut first.calendar, &mut second.calendar);
    fill_offset(first.calendar, &mut second.calendar);
    if second.zone.is_some() && first.zone.is_none() && first.time.is_some() {
        first.zone = second.zone;
    }
    Some((first, second))
}

/// The year that only one end tells is that of the other too, or the one beside it.
fn fill_year(first: &mut Calendar, second: &mut Calendar) -> Option<()> {
    let (
        Calendar::Absolute { year: a, part },
        Calendar::Absolute {
            year: b,
            part: last,
        },
    ) = (first, second)
    else {
        return Some(());
    };
    let wraps = match (in_year(*part), in_year(*last)) {
        (Some(part), Some(last)) => last < part,
        _ => false,
    };
    match (*a, *b) {
        (Year::Unknown, Year::Exact(year)) if in_year(*part).is_some() => {
            *a = Year::Exact(year - i16::from(wraps));
        }
        (Year::Exact(year), Year::Unknown) if in_year(*last).is_some() => {
            *b = Year::Exact(year + i16::from(wraps));
        }
        (Year::Exact(a), Year::Exact(b)) if b < a => return None,
        _ => {}
    }
    Some(())
}

/// `वित्त वर्ष 2024 से 2026 के बीच`: from the first month to the last.
fn fill_fiscal(first: &mut Calendar, second: &mut Calendar) {
    if let (
        Calendar::Absolute {
            year: Year::Exact(start),
            part: YearPart::Fiscal,
        },
        Calendar::Absolute {
            year: Year::Exact(end),
            part: part @ (YearPart::Fiscal | YearPart::Whole),
        },
    ) = (*first, *second)
    {
        let end = end + i16::from(part == YearPart::Fiscal);
        *first = Calendar::said(Year::Exact(start), YearPart::Month(4));
        *second = Calendar::said(Year::Exact(end), YearPart::Month(3));
    }
}

/// `पिछले साल जनवरी से मई तक`: the end is in the year that was counted for the start.
fn fill_offset(first: Calendar, second: &mut Calendar) {
    if let (
        Calendar::Offset {
            direction,
            length,
            part,
        },
        Calendar::Absolute {
            year: Year::Unknown,
            part: last,
        },
    ) = (first, *second)
    {
        let in_order = matches!((in_year(part), in_year(last)), (Some(a), Some(b)) if a <= b);
        if in_order && length.grain == Unit::Year {
            *second = Calendar::Offset {
                direction,
                length,
                part: last,
            };
        }
    }
}
