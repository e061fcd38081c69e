//! What comes again and again: `हर मंगलवार`, `रोजाना`, `हफ्ते में तीन बार`.

use super::reader::{Found, Reader};
use crate::date::length::MANY;
use crate::date::value::{Calendar, Duration, Point, Value, Year, YearPart};
use crate::lexicon::{Features, TimeWord, Unit};
use crate::token::Token;

/// Weekdays that a list may have.
const LISTED: usize = 7;

impl Reader<'_> {
    /// `रोजाना`, `आए दिन`, `प्रतिवर्ष 5 जून को`.
    pub(super) fn periodic(&self, at: usize) -> Found<Value> {
        let length = |count, unit| Value::Duration(Duration::new(unit, count, 0));
        let end = self.next(at);
        let TimeWord::Periodic(count, unit) = self.word(at) else {
            // `आए दिन`
            let is_day = self.is(end, TimeWord::Unit(Unit::Day));
            return is_day.then(|| (length(MANY, Unit::Day), self.next(end)));
        };
        let again = if self.is_dash(end) {
            self.next(end)
        } else {
            end
        };
        let end = if self.word(again) == self.word(at) {
            self.next(again)
        } else {
            end
        };
        if unit == Unit::Day {
            if let Some(found) = self.time_of_every_day(end) {
                return Some(found);
            }
        }
        // `प्रतिवर्ष 5 जून को`
        if let (1, Unit::Year, Some((calendar, end))) = (count, unit, self.day_month(end)) {
            return Some((Value::Point(Point::on(calendar)), end));
        }
        Some((length(u32::from(count), unit), end))
    }

    /// What comes so often in the unit at `at`: `हफ्ते में तीन बार`.
    pub(super) fn rate(&self, at: usize) -> Found<Value> {
        match self.word(at) {
            TimeWord::Unit(unit) if unit >= Unit::Day => self.times_in(at, unit),
            _ => None,
        }
    }

    /// What follows `हर`.
    pub(super) fn every(&self, at: usize) -> Found<Value> {
        let next = self.next(at);
        match self.word(at) {
            TimeWord::Weekday(day) | TimeWord::WeekdayShort(day) => {
                Some(self.every_weekday(day, next))
            }
            TimeWord::Weekend => Some((on(YearPart::Weekend), next)),
            TimeWord::Periodic(1, unit) => Some((Value::Duration(Duration::new(unit, 1, 0)), next)),
            TimeWord::DayPart(_) => {
                let (point, end) = self.time_point(at)?;
                Some((Value::Point(point), end))
            }
            TimeWord::Unit(unit) => Some(
                self.in_every(unit, next)
                    .unwrap_or((Value::Duration(Duration::new(unit, 1, 0)), next)),
            ),
            TimeWord::Ordinal(count) => self.every_nth(u32::from(count), next),
            _ => {
                let (span, end) = self.length(at)?;
                Some((span.value(), end))
            }
        }
    }

    /// The weekday before `at`, with the time of day that stands there.
    fn every_weekday(&self, day: u8, at: usize) -> (Value, usize) {
        let mut point = Point::on(Calendar::said(Year::Unknown, YearPart::Weekday(day)));
        let mut end = at;
        if let Some((time, after)) = self.time_after(at) {
            point.time = time.time;
            point.zone = time.zone;
            end = after;
        }
        (Value::Point(point), end)
    }

    /// What comes once in every unit, where the words at `at` say when: `हर साल 5 जून को`, `हर महीने की 5 तारीख को`,
    /// `हर दिन सुबह 6 बजे`.
    fn in_every(&self, unit: Unit, at: usize) -> Found<Value> {
        let rest = self.past(at, &[TimeWord::Of]);
        match unit {
            Unit::Year => {
                let found = self.day_month(rest).or_else(|| self.month_first(rest));
                let is_open = |calendar: &Calendar| {
                    matches!(
                        calendar,
                        Calendar::Absolute {
                            year: Year::Unknown,
                            ..
                        }
                    )
                };
                let (calendar, end) = found.filter(|(calendar, _)| is_open(calendar))?;
                Some((Value::Point(Point::on(calendar)), end))
            }
            Unit::Month => match self.day_of_month(rest) {
                Some((calendar, end)) => Some((Value::Point(Point::on(calendar)), end)),
                None => self.nth_weekdays(rest),
            },
            Unit::Day => self.time_of_every_day(at),
            _ => None,
        }
    }

    /// `हर दूसरे दिन`, `हर दूसरे शनिवार`: every so many of what stands at `at`.
    fn every_nth(&self, count: u32, at: usize) -> Found<Value> {
        let value = match self.word(at) {
            TimeWord::Weekday(day) => on(YearPart::Weekday(day)),
            TimeWord::Unit(unit) | TimeWord::Units(unit) => {
                Value::Duration(Duration::new(unit, count, 0))
            }
            _ => return None,
        };
        Some((value, self.next(at)))
    }

    /// Past `में एक बार` after a length.
    pub(super) fn past_once(&self, at: usize) -> Option<usize> {
        let one = self.next(at);
        let times = self.next(one);
        let is_once = self.is(at, TimeWord::In)
            && self.is(one, TimeWord::Cardinal(1))
            && self.is(times, TimeWord::Times);
        is_once.then(|| self.next(times))
    }

    /// The weekday at `at`, where a list goes back from it to `हर`: `हर सोमवार, बुधवार और शुक्रवार`.
    pub(super) fn repeated_in_list(&self, at: usize) -> Found<Value> {
        let TimeWord::Weekday(weekday) = self.word(at) else {
            return None;
        };
        let mut day = at;
        for _ in 0..LISTED {
            let joint = self.before(day)?;
            if self.is(joint, TimeWord::Every) {
                let point = Point::on(Calendar::said(Year::Unknown, YearPart::Weekday(weekday)));
                return (day < at).then(|| (Value::Point(point), self.next(at)));
            }
            let joins = self.is(joint, TimeWord::And) || self.mark(joint, ',');
            day = self
                .before(joint)
                .filter(|&other| joins && matches!(self.word(other), TimeWord::Weekday(_)))?;
        }
        None
    }

    /// The time of day at which something happens every day (`रोज सुबह 6 बजे`).
    fn time_of_every_day(&self, at: usize) -> Found<Value> {
        // `हर दिन सुबह नौ बजे से शाम चार बजे तक`
        if let Some(((first, last), end)) = self.clock_range(at, true) {
            return Some((Value::Range { first, last }, end));
        }
        let (point, end) = self.time_after(at)?;
        Some((Value::Point(point), end))
    }

    /// `हफ्ते में तीन बार`; of `सप्ताह में 15 घंटे` the week.
    fn times_in(&self, at: usize, unit: Unit) -> Found<Value> {
        let inside = self.next(at);
        if !self.is(inside, TimeWord::In) {
            return None;
        }
        let mut number = self.next(inside);
        // `कम से कम`
        if matches!(self.word(number), TimeWord::Less | TimeWord::More)
            && self.is(self.next(number), TimeWord::From)
        {
            number = self.next(self.next(self.next(number)));
        }
        let value = Value::Duration(Duration::new(unit, 1, 0));
        if let Some((_, end)) = self.number(number) {
            if self.is(end, TimeWord::Times) {
                return Some((value, self.next(end)));
            }
        }
        // `वह हफ्ते में छह दिन आता है`: a pronoun.
        let before_unit = self.before(at).filter(|&before| !self.is_pronoun(before));
        let before = before_unit.map_or(TimeWord::Other, |before| self.word(before));
        let is_counted = matches!(
            before,
            TimeWord::Previous
                | TimeWord::Next
                | TimeWord::This
                | TimeWord::That
                | TimeWord::Ordinal(_)
                | TimeWord::Before
        );
        if is_counted {
            return None;
        }
        let is_shorter = match self.length(number) {
            Some((span, _)) => span.least.grain < unit,
            None => self.is_rate(before_unit, unit, number),
        };
        is_shorter.then_some((value, inside))
    }

    /// Whether so many things a unit stand at `number` (`हफ्ते में चार उड़ानें`): the unit has nothing before it
    /// that would make it a certain one.
    fn is_rate(&self, before: Option<usize>, unit: Unit, number: usize) -> bool {
        const BINDS: Features = Features::PARTICIPLE
            .union(Features::DETERMINER)
            .union(Features::GENITIVE);
        let is_bare = before.is_none_or(|before| {
            self.word(before) == TimeWord::Other
                && !self.is_number(before)
                && !self.has(before, BINDS)
                && !self.is_dash(before)
        });
        let counts = self.number(number).is_some_and(|(amount, thing)| {
            amount.whole < 100
                && self.token(thing).is_some_and(Token::is_word)
                && !self.follows_phrase(thing)
                && !self.is_clock_start(number)
                && !matches!(self.word(thing), TimeWord::Scale(_) | TimeWord::Unit(_))
        });
        matches!(unit, Unit::Week | Unit::Month) && is_bare && counts
    }
}

/// The part of every year.
fn on(part: YearPart) -> Value {
    Value::Point(Point::on(Calendar::said(Year::Unknown, part)))
}
