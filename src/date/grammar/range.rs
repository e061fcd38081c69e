//! Ranges of places: two ends and what joins them (`28 मई से 4 जून 2024 तक`, `सोमवार से शुक्रवार`), each
//! end filled in from the other.

use super::day::exists;
use super::reader::{Found, Reader};
use crate::date::value::{Calendar, Direction, Point, TimeOfDay, Value, Year, YearPart};
use crate::lexicon::{TimeWord, Unit, word};

impl Reader<'_> {
    /// The range that goes on from `first`, which ends before `end`.
    pub(super) fn range_from(&self, first: Point, end: usize) -> Found<Value> {
        let spaced_dash = self.is_dash(end);
        let (second_at, opened) = match self.word(end) {
            TimeWord::From => (self.past_taking(self.next(end)), true),
            TimeWord::And => (self.next(end), false),
            _ if spaced_dash => (self.next(end), false),
            _ => return None,
        };
        let is_and = self.is(end, TimeWord::And);
        // `22 जनवरी से अब तक`
        if let (true, Some(end)) = (opened, self.past_till_now(second_at)) {
            let is_place = first.calendar != Calendar::Unspecified;
            return is_place.then_some((
                Value::Range {
                    first,
                    last: today(),
                },
                end,
            ));
        }
        // `अक्टूबर 2–5`
        if let Calendar::Absolute {
            year,
            part: YearPart::MonthDay { month, day },
        } = first.calendar
        {
            if let Some((last, 1..=2)) = self.digits(second_at) {
                let after = self.next(second_at);
                let last = last as u8;
                let bare = self.follows_phrase(after)
                    && !self.continues_number(second_at + 1)
                    && !self.counts(after);
                if bare
                    && !is_and
                    && last > day
                    && exists(year, month, last)
                    && first.time.is_none()
                {
                    let second = Point::on(Calendar::said(
                        year,
                        YearPart::MonthDay { month, day: last },
                    ));
                    return Some((
                        Value::Range {
                            first,
                            last: second,
                        },
                        self.past_range_end(after),
                    ));
                }
            }
        }
        // `वित्त वर्ष 2020-21 से 2022-23 तक`
        let is_fiscal = matches!(
            first.calendar,
            Calendar::Absolute {
                part: YearPart::Fiscal,
                ..
            }
        );
        let fiscal = self.fiscal_by_years(second_at).filter(|_| is_fiscal);
        let (second, mut after) = match fiscal {
            Some((calendar, end)) => (Point::on(calendar), end),
            None => self.moment(second_at)?,
        };
        // `अप्रैल-जून तिमाही`
        if matches!(
            second.calendar,
            Calendar::Absolute {
                part: YearPart::Month(_),
                ..
            }
        ) && self.is(after, TimeWord::Unit(Unit::Quarter))
        {
            after = self.next(after);
        }
        if let Some(night) = self.past_night_between(after) {
            // The night between two days belongs to the first.
            if !opened && follow_one_another(first, second) {
                let (first, _) = filled(first, second)?;
                let point = Point {
                    time: Some(TimeOfDay::Night),
                    ..first
                };
                return Some((Value::Point(point), night));
            }
        }
        // `सोमवार-मंगलवार की रात`
        if spaced_dash
            && second.time == Some(TimeOfDay::Night)
            && first.time.is_none()
            && follow_one_another(first, second)
        {
            let night = Point {
                time: second.time,
                ..first
            };
            return Some((Value::Point(night), after));
        }
        let closed = self.past_range_end(after);
        let same_shape =
            core::mem::discriminant(&shape(first)) == core::mem::discriminant(&shape(second));
        let are_weekdays = matches!(
            (shape(first), shape(second)),
            (Shape::Weekday, Shape::Weekday)
        );
        let joins = if opened {
            closed > after || same_shape && (are_weekdays || self.follows_phrase(after))
        } else if is_and {
            closed > after && !self.is(after, TimeWord::Till)
                || same_shape && are_neighbours(first, second)
        } else {
            same_shape
        };
        let is_place = !matches!(
            (first.calendar, second.calendar),
            (Calendar::Unspecified, _) | (_, Calendar::Unspecified)
        );
        if !joins || !is_place {
            return None;
        }
        let (mut first, second) = filled(first, second)?;
        // `सोमवार से शुक्रवार रात 9 बजे`: on each of them.
        if are_weekdays && closed == after && first.time.is_none() {
            first.time = second.time;
            first.zone = second.zone;
        }
        let end = if is_and && self.is(after, TimeWord::Till) {
            after
        } else {
            closed
        };
        Some((
            Value::Range {
                first,
                last: second,
            },
            end,
        ))
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

/// Both ends with the year that one of them tells.
fn filled(mut first: Point, mut second: Point) -> Option<(Point, Point)> {
    if let (
        Calendar::Absolute { year: a, part },
        Calendar::Absolute {
            year: b,
            part: last,
        },
    ) = (&mut first.calendar, &mut second.calendar)
    {
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
    }
    // `वित्त वर्ष 2024 से 2026 के बीच`: from the first month to the last.
    if let (
        Calendar::Absolute {
            year: Year::Exact(start),
            part: YearPart::Fiscal,
        },
        Calendar::Absolute {
            year: Year::Exact(end),
            part: part @ (YearPart::Fiscal | YearPart::Whole),
        },
    ) = (first.calendar, second.calendar)
    {
        let end = end + i16::from(part == YearPart::Fiscal);
        first.calendar = Calendar::said(Year::Exact(start), YearPart::Month(4));
        second.calendar = Calendar::said(Year::Exact(end), YearPart::Month(3));
    }
    // `पिछले साल जनवरी से मई तक`
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
    ) = (first.calendar, second.calendar)
    {
        let in_order = matches!((in_year(part), in_year(last)), (Some(a), Some(b)) if a <= b);
        if in_order && length.grain == Unit::Year {
            second.calendar = Calendar::Offset {
                direction,
                length,
                part: last,
            };
        }
    }
    if second.zone.is_some() && first.zone.is_none() && first.time.is_some() {
        first.zone = second.zone;
    }
    Some((first, second))
}
