//! Ranges: two ends and what joins them (`18-19 जून`, `28 मई से 4 जून 2024 तक`, `18, 19 और 20 जून`,
//! `शाम 5 से 6 बजे`), each end filled in from the other.

use super::clock::Clock;
use super::day::exists;
use super::reader::{Found, Reader};
use crate::date::value::{Calendar, Direction, Point, TimeOfDay, Value, Year, YearPart};
use crate::lexicon::{DayPart, TimeWord, Unit};

/// Days that a list may name before its month.
const LISTED: usize = 8;

impl Reader<'_> {
    /// `18-19 जून`, `18 से 20 जून तक`, `18, 19 और 20 जून`, `17-18 जून की दरमियानी रात`.
    pub(super) fn days_of_month(&self, at: usize) -> Found<Value> {
        if self.is_number(at) && !self.starts_number(at) {
            return None;
        }
        let (first, mut joint) = self.day_number(at)?;
        let mut opened = false;
        for _ in 0..LISTED {
            let (spans, next) = self.past_joint(joint)?;
            opened |= spans;
            if let Some((
                Calendar::Said {
                    year,
                    part: YearPart::MonthDay(month, last),
                },
                end,
            )) = self.day_month_in_list(next)
            {
                if first >= last || !exists(year, month, first) {
                    return None;
                }
                let end = if opened {
                    self.past_range_end(end)
                } else {
                    self.past_between(end)
                };
                let day = |day| Point::on(Calendar::said(year, YearPart::MonthDay(month, day)));
                if let Some(night) = self.past_night_between(end) {
                    if first + 1 == last {
                        let mut point = day(first);
                        point.time = Some(TimeOfDay::Night);
                        return Some((Value::Point(point), night));
                    }
                }
                return Some((Value::Range(day(first), day(last)), end));
            }
            let (_, after) = self.day_number(next)?;
            joint = after;
        }
        None
    }

    /// A day and a month that close a list: the dash before the day joins, it does not sign.
    fn day_month_in_list(&self, at: usize) -> Found<Calendar> {
        if self.is_number(at) && self.is_glued(at) && self.is_dash(at - 1) {
            let (day, end) = self.day_number(at)?;
            let (month, end) = self.month_beside(end)?;
            let separated = if self.mark(end, ',') {
                self.next(end)
            } else {
                end
            };
            let (year, end) = match self.year_beside(separated) {
                Some((year, end)) => (Year::Exact(year), end),
                None => (Year::Unknown, end),
            };
            return exists(year, month, day)
                .then_some((Calendar::said(year, YearPart::MonthDay(month, day)), end));
        }
        self.day_month(at)
    }

    /// Past what joins two ends; whether it is `से`, which `तक` closes.
    pub(super) fn past_joint(&self, at: usize) -> Found<bool> {
        if self.is_dash(at) || self.mark(at, ',') {
            return Some((false, self.next(at)));
        }
        match self.word(at) {
            TimeWord::From => {
                let next = self.next(at);
                Some((true, self.past(next, &[TimeWord::Taking])))
            }
            TimeWord::And => Some((false, self.next(at))),
            _ => None,
        }
    }

    /// Past `की दरमियानी रात`, `की रात` after two days.
    fn past_night_between(&self, at: usize) -> Option<usize> {
        let night = self.past(at, &[TimeWord::Of]);
        let night = self.past(night, &[TimeWord::Intervening]);
        (night > at && self.is(night, TimeWord::DayPart(DayPart::Night))).then(|| self.next(night))
    }

    /// Past `के बीच`.
    fn past_between(&self, at: usize) -> usize {
        let between = self.is(at, TimeWord::Of) && self.is(self.next(at), TimeWord::Between);
        if between {
            self.next(self.next(at))
        } else {
            at
        }
    }

    /// The range that goes on from `first`, which ends before `end`.
    pub(super) fn range_from(&self, first: Point, end: usize) -> Found<Value> {
        let spaced_dash = self.is_dash(end);
        let (second_at, opened) = match self.word(end) {
            TimeWord::From => (self.past(self.next(end), &[TimeWord::Taking]), true),
            TimeWord::And => (self.next(end), false),
            _ if spaced_dash => (self.next(end), false),
            _ => return None,
        };
        let is_and = self.is(end, TimeWord::And);
        // `22 जनवरी से अब तक`
        if let (true, Some(end)) = (opened, self.past_till_now(second_at)) {
            let is_place = first.calendar != Calendar::Unsaid;
            return is_place.then_some((Value::Range(first, today()), end));
        }
        // `अक्टूबर 2–5`
        if let Calendar::Said {
            year,
            part: YearPart::MonthDay(month, day),
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
                    let second = Point::on(Calendar::said(year, YearPart::MonthDay(month, last)));
                    return Some((Value::Range(first, second), self.past_range_end(after)));
                }
            }
        }
        let (second, mut after) = self.moment(second_at)?;
        // `अप्रैल-जून तिमाही`
        if matches!(
            second.calendar,
            Calendar::Said {
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
        let joins = if opened {
            closed > after || same_shape && self.follows_phrase(after)
        } else if is_and {
            closed > after && !self.is(after, TimeWord::Till)
                || same_shape && are_neighbours(first, second)
        } else {
            same_shape
        };
        let is_place = !matches!(
            (first.calendar, second.calendar),
            (Calendar::Unsaid, _) | (_, Calendar::Unsaid)
        );
        if !joins || !is_place {
            return None;
        }
        let (first, second) = filled(first, second)?;
        let end = if is_and && self.is(after, TimeWord::Till) {
            after
        } else {
            closed
        };
        Some((Value::Range(first, second), end))
    }

    /// Past `अब तक`, `अभी तक`, `अबतक`, with `के बीच` after it.
    fn past_till_now(&self, at: usize) -> Option<usize> {
        if !self.is(at, TimeWord::Present) {
            return None;
        }
        let end = self.next(at);
        if self.slice(at).ends_with("तक") {
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
        let (last, end) = self.moment(self.past(self.next(from), &[TimeWord::Taking]))?;
        let closed = self.past_range_end(end);
        (closed > end).then_some((Value::Range(today(), last), closed))
    }

    /// `सुबह 10 से शाम 5 बजे तक`, `5:00–9:00 am`, `शाम 4 और 5 के बीच`.
    pub(super) fn clock_range(&self, at: usize, after_day: bool) -> Found<(Point, Point)> {
        let (first, end) = self.clock(at)?;
        let is_and = self.is(end, TimeWord::And);
        let joins = self.is_dash(end) || is_and || self.is(end, TimeWord::From);
        if !joins {
            return None;
        }
        let second_at = self.past(self.next(end), &[TimeWord::Taking]);
        let (second, after) = self.clock(second_at)?;
        let closed = self.past_range_end(after);
        if is_and && closed == after {
            return None;
        }
        let has_part = first.part.is_some() || second.part.is_some();
        let plain = first.is_plain
            || second.is_plain
            || has_part && (closed > after || self.follows_phrase(closed))
            || after_day && closed > after;
        if !plain || !first.is_plain && self.counts(after) {
            return None;
        }
        let (first, second) = same_half(first, second);
        let zone = first.zone.or(second.zone);
        let ends = (
            Point::at(first.time(), zone),
            Point::at(second.time(), second.zone.or(zone)),
        );
        Some((ends, closed))
    }
}

/// The day of writing.
fn today() -> Point {
    Point::on(Calendar::offset(Direction::Ahead, Unit::Day, 0))
}

/// Gives each time the half of the day that the other tells.
fn same_half(mut first: Clock, mut second: Clock) -> (Clock, Clock) {
    let on_face = |clock: &Clock| u16::from(clock.hour % 12) * 60 + u16::from(clock.minute);
    match (first.part, second.part) {
        (Some(part), None) if second.hour <= 12 => {
            let wraps = on_face(&second) < on_face(&first);
            second.part = Some(match part {
                DayPart::Dawn | DayPart::Morning | DayPart::Forenoon
                    if wraps || second.hour == 12 =>
                {
                    DayPart::Afternoon
                }
                // `शाम 7 से 12 बजे तक`
                DayPart::Noon | DayPart::Afternoon | DayPart::Evening | DayPart::Night
                    if wraps && second.hour == 12 =>
                {
                    DayPart::Night
                }
                // `रात 10 से 6 बजे तक`
                DayPart::Noon | DayPart::Afternoon | DayPart::Evening | DayPart::Night if wraps => {
                    DayPart::Forenoon
                }
                // `रात 3 से 6 बजे तक`
                DayPart::Night if on_face(&first) < 5 * 60 => DayPart::Forenoon,
                _ => part,
            });
        }
        (None, Some(part)) if first.hour <= 12 => {
            let wraps = on_face(&first) > on_face(&second);
            first.part = Some(match part {
                DayPart::Afternoon | DayPart::Noon | DayPart::Evening if wraps => DayPart::Forenoon,
                // `10 से रात 8 बजे तक`, but `11 से रात 2 बजे तक`
                DayPart::Night if wraps && (5..12).contains(&second.hour) => DayPart::Forenoon,
                _ => part,
            });
        }
        _ => {}
    }
    (first, second)
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
        Calendar::Unsaid => Shape::Time,
        Calendar::Said { part, .. } => match part {
            YearPart::Whole => Shape::Year,
            YearPart::Month(_) => Shape::Month,
            YearPart::MonthDay(..) | YearPart::Day(_) | YearPart::Feast(_) => Shape::Day,
            YearPart::Weekday(_) => Shape::Weekday,
            _ => Shape::Other,
        },
        Calendar::Offset { .. } | Calendar::Nearest { .. } => Shape::Relative,
    }
}

/// Whether the second is the day after the first.
fn follow_one_another(first: Point, second: Point) -> bool {
    let (Calendar::Said { year, part }, Calendar::Said { part: next, .. }) =
        (first.calendar, second.calendar)
    else {
        return false;
    };
    match (part, next) {
        (YearPart::Weekday(a), YearPart::Weekday(b)) => a % 7 + 1 == b,
        (YearPart::MonthDay(a, day), YearPart::MonthDay(b, next)) if a == b => day + 1 == next,
        (YearPart::MonthDay(a, day), YearPart::MonthDay(b, 1)) => {
            a % 12 + 1 == b && !exists(year, a, day + 1)
        }
        _ => false,
    }
}

/// Whether `और` between the two makes one stretch of them: `शनिवार और रविवार`.
fn are_neighbours(first: Point, second: Point) -> bool {
    match (first.calendar, second.calendar) {
        (
            Calendar::Said {
                part: YearPart::Weekday(a),
                ..
            },
            Calendar::Said {
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
        YearPart::MonthDay(month, day) => Some((month, day)),
        YearPart::Quarter(quarter) => Some((quarter, 0)),
        _ => None,
    }
}

/// Both ends with the year that one of them tells.
fn filled(mut first: Point, mut second: Point) -> Option<(Point, Point)> {
    if let (
        Calendar::Said { year: a, part },
        Calendar::Said {
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
    // `पिछले साल जनवरी से मई तक`
    if let (
        Calendar::Offset {
            direction,
            length,
            part,
        },
        Calendar::Said {
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
