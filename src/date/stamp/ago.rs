//! Stamps that count from the moment of reading: `6 घंटे पहले`, `1 hour, 5 minutes ago`, `अभी-अभी`,
//! `कल, 10:30 AM`.

use super::{Found, Stamp};
use crate::date::Reader;
use crate::date::length::MANY;
use crate::date::value::{Calendar, Direction, Duration, Point, VagueTime, Value, YearPart};
use crate::lexicon::{TimeWord, Unit};

impl Reader<'_> {
    /// A stamp that counts from now.
    pub(super) fn stamp_from_now(&self) -> Option<Stamp> {
        let found = match self.word(0) {
            TimeWord::Present => Some(self.present_stamp()),
            TimeWord::Today => return Some(self.day_from_now(0)),
            TimeWord::Away(days) => return Some(self.day_from_now(u32::from(days))),
            _ => self.length_ago(),
        };
        found.map(|(value, len)| relative(value, len))
    }

    /// `अभी`, `अभी-अभी`, `अभी अभी`
    fn present_stamp(&self) -> (Value, usize) {
        let again = 1 + usize::from(self.is_any_dash(1));
        let is_twice = self.is(again, TimeWord::Present);
        let end = if is_twice { again + 1 } else { 1 };
        (Value::Vague(VagueTime::Present), end)
    }

    /// `आज`, `कल, 10:30 AM`: nothing is published after it is read.
    fn day_from_now(&self, days: u32) -> Stamp {
        let direction = if days == 0 {
            Direction::Ahead
        } else {
            Direction::Back
        };
        let mut point = Point::on(Calendar::offset(direction, Unit::Day, days));
        let at = self.between(1);
        let Some((time, end)) = self.stamp_clock(at) else {
            return relative(Value::Point(point), 1);
        };
        point.time = time.time;
        point.zone = time.zone;
        Stamp {
            clock: Some(at..end),
            ..relative(Value::Point(point), end)
        }
    }

    /// `6 घंटे पहले`, `एक दिन पहले`, `an hour ago`, `1 hour, 5 minutes ago`, `10m ago`, `just now`
    fn length_ago(&self) -> Found<Value> {
        if self.is_english(0, &["just"]) && self.is_english(1, &["now"]) {
            return Some((Value::Vague(VagueTime::Present), 2));
        }
        let (mut length, mut end) = self.counted_stamp_unit(0)?;
        let joint = end + usize::from(self.mark(end, ',') || self.is_english(end, &["and"]));
        if let Some((more, after)) = self.counted_stamp_unit(joint) {
            length = length.plus(more);
            end = after;
        }
        let is_ago = matches!(self.word(end), TimeWord::Before | TimeWord::Ago);
        let calendar = Calendar::Offset {
            direction: Direction::Back,
            length,
            part: YearPart::Whole,
        };
        is_ago.then(|| (Value::Point(Point::on(calendar)), end + 1))
    }

    /// A number of units of time: `6 घंटे`, `an hour`, `10m`.
    fn counted_stamp_unit(&self, at: usize) -> Found<Duration> {
        let digits = self.digits(at).map(|(number, _)| number);
        let count = match self.word(at) {
            _ if digits.is_some() => digits?,
            TimeWord::Cardinal(number @ 1..=60) => number.into(),
            _ if self.is_english(at, &["a", "an", "one"]) => 1,
            _ => return None,
        };
        let unit = match self.word(at + 1) {
            TimeWord::Unit(unit) | TimeWord::Units(unit) => unit,
            _ if digits.is_none() => return None,
            _ => match self.slice(at + 1) {
                "m" | "M" => Unit::Minute,
                "h" | "H" => Unit::Hour,
                "d" | "D" => Unit::Day,
                "w" | "W" => Unit::Week,
                _ => return None,
            },
        };
        (count != MANY).then(|| (Duration::new(unit, count, 0), at + 2))
    }
}

fn relative(value: Value, len: usize) -> Stamp {
    Stamp {
        len,
        value,
        day: None,
        has_year: false,
        clock: None,
        is_relative: true,
    }
}
