//! Times of day of pages, and their zones: `10:15 AM (IST)`, `रात 9 बजे`, `09:40:12 GMT+0530`.

use super::Found;
use crate::date::Reader;
use crate::date::grammar::Clock;
use crate::date::value::Point;
use crate::lexicon::{DayPart, TimeWord};

impl Reader<'_> {
    /// A time of day with its zone.
    pub(super) fn stamp_clock(&self, at: usize) -> Found<Point> {
        let (clock, end) = self.stamp_time(at)?;
        let (zone, end) = match self.stamp_zone(end) {
            Some((zone, end)) => (Some(zone), end),
            None => (None, end),
        };
        Some((Point::at(clock.time(), zone), end))
    }

    /// A time of day that says by a colon, by `AM` or by `बजे` that it is one.
    fn stamp_time(&self, at: usize) -> Found<Clock> {
        let (part, hour_at) = match self.word(at) {
            TimeWord::DayPart(part) => (Some(part), at + 1),
            _ => (None, at),
        };
        let (hour, _) = self.digits(hour_at)?;
        let mut clock = Clock::of(u8::try_from(hour).ok()?, 0);
        let mut end = self.past_minutes(&mut clock, hour_at + 1);
        if let Some((half, after)) = self.half_of_day(end) {
            clock.part = Some(half);
            clock.is_plain |= clock.hour <= 12;
            end = after;
        } else if let Some(after) = self.oclock(&mut clock, end) {
            end = after;
        } else if self.is_english(end, &["hrs", "h"]) {
            end += 1;
        }
        if let TimeWord::DayPart(behind) = self.word(end) {
            clock.part = clock.part.or(part).or(Some(behind));
            end += 1;
        }
        clock.part = clock.part.or(part);
        // `22:30 PM`, `रात 22:30`: the hour tells by itself.
        if clock.hour > 12 && clock.part != Some(DayPart::Midnight) {
            clock.part = None;
        }
        (clock.is_plain && clock.is_on_dial()).then_some((clock, end))
    }

    /// Past the minutes and the seconds at `at`, and a fraction of these: `:30`, `.30`, `:30:15`, `:30:15.000`. In
    /// one digit (`10:5 AM`) they are no sign of a time: `3:1` may be a result.
    fn past_minutes(&self, clock: &mut Clock, at: usize) -> usize {
        let part = |at: usize| {
            let is_joined = (self.mark(at, ':') || self.mark(at, '.')) && self.is_glued(at + 1);
            match self.digits(at + 1).filter(|_| is_joined) {
                Some((part @ 0..60, digits @ 1..=2)) => Some((part as u8, digits)),
                _ => None,
            }
        };
        let Some((minute, digits)) = part(at) else {
            return at;
        };
        clock.minute = minute;
        clock.is_plain = self.mark(at, ':') && digits == 2;
        let Some((second, 2)) = part(at + 2) else {
            return at + 2;
        };
        clock.second = Some(second);
        clock.is_plain |= self.mark(at + 2, ':');
        let fraction = at + 4;
        let has_fraction = self.mark(fraction, '.')
            && self.is_glued(fraction)
            && self.is_glued(fraction + 1)
            && self.is_number(fraction + 1);
        fraction + if has_fraction { 2 } else { 0 }
    }

    /// The zone of a time, in minutes east of Greenwich: `IST`, `(IST)`, `GMT+0530`, `+5:30`.
    pub(super) fn stamp_zone(&self, at: usize) -> Found<i16> {
        let close = match () {
            () if self.mark(at, '(') => ')',
            () if self.mark(at, '[') => ']',
            () => return self.open_zone(at),
        };
        let (zone, end) = self.open_zone(at + 1)?;
        self.mark(end, close).then_some((zone, end + 1))
    }

    fn open_zone(&self, at: usize) -> Found<i16> {
        let TimeWord::Zone(zone) = self.word(at) else {
            return self
                .standard_time(at)
                .or_else(|| self.stamp_offset(at, true));
        };
        match self.stamp_offset(at + 1, false) {
            // `GMT+0530`; what is said of `IST` beside its name is the same.
            Some((offset, end)) => Some((if zone == 0 { offset } else { zone }, end)),
            None => Some((zone, at + 1)),
        }
    }

    /// `+0530`, `+05:30`, `+5:30`, `-0500`; with a space before the sign only where that is a plus and no
    /// zone stands before it. `10:30-11:30` is two times.
    fn stamp_offset(&self, at: usize, is_alone: bool) -> Found<i16> {
        let is_east = self.mark(at, '+');
        if !(is_east || self.mark(at, '-')) || !self.is_glued(at + 1) {
            return None;
        }
        if !(self.is_glued(at) || is_alone && is_east) {
            return None;
        }
        let (number, digits) = self.digits(at + 1)?;
        let minutes = self.digits(at + 3).filter(|_| self.mark(at + 2, ':'));
        let (hours, minutes, end) = match (digits, minutes) {
            (1..=2, Some((minutes, 2))) => (number, minutes, at + 4),
            (1..=2, _) => (number, 0, at + 2),
            (3..=4, _) => (number / 100, number % 100, at + 2),
            _ => return None,
        };
        if hours > 14 || minutes > 59 || !is_east && is_alone && digits < 4 {
            return None;
        }
        let offset = (hours * 60 + minutes) as i16;
        Some((if is_east { offset } else { -offset }, end))
    }
}
