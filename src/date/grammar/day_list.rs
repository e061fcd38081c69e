//! Several days of one month: `18-19 जून`, `18 से 20 जून तक`, `18, 19 और 20 जून`, `20 और 21 तारीख`, and
//! the night between two (`17-18 जून की दरमियानी रात`, `16-17 की रात`).

use super::day::exists;
use super::reader::{Found, Reader};
use crate::date::value::{Calendar, Point, TimeOfDay, Value, Year, YearPart};
use crate::lexicon::{DayPart, TimeWord};

/// Days that a list may name before its month.
const LISTED: usize = 8;

/// Days that a range may have whose first month is not given.
const LONGEST_OVER_END: u8 = 16;

impl Reader<'_> {
    /// `18-19 जून`, `18 से 20 जून तक`, `18, 19 और 20 जून`, `17-18 जून की दरमियानी रात`.
    pub(super) fn days_of_month(&self, at: usize) -> Found<Value> {
        if self.is_number(at) && !self.starts_number(at) {
            return None;
        }
        let (first, mut joint) = self.day_number(at)?;
        let mut opened = false;
        for _ in 0..LISTED {
            let (spans, next) = self.past_joint(joint).or_else(|| self.past_choice(joint))?;
            opened |= spans;
            if let Some(found) = self.night_of_bare_days(first, next) {
                return Some(found);
            }
            if let Some((
                Calendar::Absolute {
                    year,
                    part: YearPart::MonthDay { month, day },
                },
                end,
            )) = self.day_month_in_list(next)
            {
                return self.days_to(first, (year, month, day), opened, end);
            }
            let (last, after) = self.day_number(next)?;
            if let Some(end) = self.past_days_alone(after, opened) {
                let day = |day| Point::on(Calendar::said(Year::Unknown, YearPart::Day(day)));
                let value = Value::Range {
                    first: day(first),
                    last: day(last),
                };
                return (first < last).then_some((value, end));
            }
            joint = after;
        }
        None
    }

    /// The days from `first` to the last one, whose month is told before `end`; `opened` says that `से` joins
    /// them.
    fn days_to(
        &self,
        first: u8,
        (year, month, last): (Year, u8, u8),
        opened: bool,
        end: usize,
    ) -> Found<Value> {
        if opened && first > last {
            return self.over_month_end(first, (year, month, last), end);
        }
        if first >= last || !exists(year, month, first) {
            return None;
        }
        let end = if opened {
            self.past_range_end(end)
        } else {
            self.past_between(end)
        };
        let day = |day| Point::on(Calendar::said(year, YearPart::MonthDay { month, day }));
        if let Some(night) = self.past_night_between(end).filter(|_| first + 1 == last) {
            let mut point = day(first);
            point.time = Some(TimeOfDay::Night);
            return Some((Value::Point(point), night));
        }
        let value = Value::Range {
            first: day(first),
            last: day(last),
        };
        Some((value, end))
    }

    /// Past what shows that the numbers before `at` are days, though no month is told: `20 और 21 तारीख`, `12 से
    /// 18 तक आवेदन`.
    fn past_days_alone(&self, at: usize, opened: bool) -> Option<usize> {
        let next = self.next(at);
        match self.word(at) {
            TimeWord::DayOfMonth if opened => Some(self.past_range_end(next)),
            TimeWord::DayOfMonth => Some(next),
            TimeWord::Till if opened => {
                matches!(self.word(next), TimeWord::Filing | TimeWord::Event).then_some(next)
            }
            _ => None,
        }
    }

    /// `31 से दो फरवरी तक`: the first day is one of the month before.
    fn over_month_end(
        &self,
        first: u8,
        (year, month, last): (Year, u8, u8),
        end: usize,
    ) -> Found<Value> {
        let (before, of) = match (month, year) {
            (1, Year::Exact(year)) => (12, Year::Exact(year - 1)),
            (1, year) => (12, year),
            (_, year) => (month - 1, year),
        };
        // A stretch of a few days: `28 से 3 मार्च`, never `12 से 10 मार्च`.
        let is_short = 31 - first + last <= LONGEST_OVER_END;
        let reads = is_short && exists(of, before, first);
        let day =
            |year, month, day| Point::on(Calendar::said(year, YearPart::MonthDay { month, day }));
        reads.then(|| {
            let ends = (day(of, before, first), day(year, month, last));
            (
                Value::Range {
                    first: ends.0,
                    last: ends.1,
                },
                self.past_range_end(end),
            )
        })
    }

    /// Past the days of months that go on a list at `at`: `, 20 मई और 1 जून`.
    pub(in crate::date) fn past_listed_days(&self, at: usize) -> usize {
        let mut end = at;
        for _ in 0..LISTED {
            let joins = self.mark(end, ',') || self.is(end, TimeWord::And);
            let listed = joins.then(|| self.day_month(self.next(end))).flatten();
            match listed {
                Some((_, after)) => end = after,
                None => break,
            }
        }
        end
    }

    /// A month, or a day and its month, with the year where one is given.
    pub(in crate::date) fn month_or_day(&self, at: usize) -> Found<Calendar> {
        self.day_month(at).or_else(|| self.month_first(at))
    }

    /// Past what joins days of which one is meant (`24 या 25 जून`), and past a slash.
    pub(super) fn past_choice(&self, at: usize) -> Found<bool> {
        let joins =
            self.is_or(at) || self.mark(at, '/') && self.is_glued(at) && self.is_glued(at + 1);
        joins.then(|| (false, self.next(at)))
    }

    /// `16-17 की रात`: the night after `first`, where the day that stands at `at` is the next.
    fn night_of_bare_days(&self, first: u8, at: usize) -> Found<Value> {
        let (last, end) = self.day_number(at)?;
        let night = self.past_night_between(end)?;
        let point = Point {
            time: Some(TimeOfDay::Night),
            ..Point::on(Calendar::said(Year::Unknown, YearPart::Day(first)))
        };
        (first + 1 == last).then_some((Value::Point(point), night))
    }

    /// A day and a month that close a list: the dash before the day joins, it does not sign.
    fn day_month_in_list(&self, at: usize) -> Found<Calendar> {
        let is_joined = |joint: usize| self.is_dash(joint) || self.mark(joint, '/');
        if self.is_number(at) && self.is_glued(at) && is_joined(at - 1) {
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
                .then_some((Calendar::said(year, YearPart::MonthDay { month, day }), end));
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
                Some((true, self.past_taking(next)))
            }
            TimeWord::And => Some((false, self.next(at))),
            _ => None,
        }
    }

    /// Past `की दरमियानी रात`, `की रात` after two days.
    pub(super) fn past_night_between(&self, at: usize) -> Option<usize> {
        let night = self.past(at, &[TimeWord::Of]);
        let night = self.past(night, &[TimeWord::Intervening]);
        (night > at && self.is(night, TimeWord::DayPart(DayPart::Night))).then(|| self.next(night))
    }

    /// Past `के बीच`.
    pub(super) fn past_between(&self, at: usize) -> usize {
        let between = self.is(at, TimeWord::Of) && self.is(self.next(at), TimeWord::Between);
        if between {
            self.next(self.next(at))
        } else {
            at
        }
    }
}
