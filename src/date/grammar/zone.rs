//! Zones of time after a clock time: `IST`, `(IST)`, `GMT+0`, `भारतीय मानक समय`.

use super::reader::{Found, Reader};
use crate::lexicon::{TimeWord, word};

impl Reader<'_> {
    /// `IST`, `(IST)`, `GMT+0`, `+05:30`, `भारतीय मानक समय`.
    pub(in crate::date) fn zone(&self, at: usize) -> Found<i16> {
        let open = self.mark(at, '(');
        let zone_at = if open { at + 1 } else { at };
        let (zone, end) = match self.word(zone_at) {
            TimeWord::Zone(0) => self.offset_from_greenwich(zone_at),
            TimeWord::Zone(zone) => (zone, self.next(zone_at)),
            _ if self.mark(zone_at, '+') => match self.offset_in_one(zone_at) {
                // No bracket closes it.
                Some(offset) => return Some(offset),
                None => self.offset_in_two(zone_at)?,
            },
            _ => self.standard_time(zone_at)?,
        };
        if open {
            return self.mark(end, ')').then(|| (zone, self.next(end)));
        }
        Some((zone, end))
    }

    /// `GMT`, `GMT+0`, `GMT+00:00`
    fn offset_from_greenwich(&self, at: usize) -> (i16, usize) {
        let sign = at + 1;
        let has_sign = (self.mark(sign, '+') || self.mark(sign, '-')) && self.is_glued(sign);
        let (east, last) = match self.digits(sign + 1).filter(|_| has_sign) {
            None => return (0, self.next(at)),
            Some((clock, 4)) => (minutes_of(clock), sign + 1),
            Some((hours, _)) => {
                let minutes = self
                    .digits(sign + 3)
                    .filter(|_| self.mark(sign + 2, ':') && self.is_glued(sign + 2));
                let east = hours.min(14) * 60 + minutes.map_or(0, |(minutes, _)| minutes.min(59));
                (
                    east as i16,
                    if minutes.is_some() {
                        sign + 3
                    } else {
                        sign + 1
                    },
                )
            }
        };
        let zone = if self.mark(sign, '-') { -east } else { east };
        (zone, self.next(last))
    }

    /// `13:51 +0530`, at the sign.
    fn offset_in_one(&self, sign: usize) -> Found<i16> {
        let (clock, 4) = self.digits(sign + 1).filter(|_| self.is_glued(sign + 1))? else {
            return None;
        };
        Some((minutes_of(clock), self.next(sign + 1)))
    }

    /// `13:51+05:30`, at the sign.
    fn offset_in_two(&self, sign: usize) -> Found<i16> {
        let joins = self.mark(sign + 2, ':') && self.is_glued(sign + 1) && self.is_glued(sign + 3);
        let (Some((hours, 2)), Some((minutes, 2)), true) =
            (self.digits(sign + 1), self.digits(sign + 3), joins)
        else {
            return None;
        };
        let east = hours.min(14) as i16 * 60 + minutes.min(59) as i16;
        Some((east, self.next(sign + 3)))
    }

    /// `भारतीय मानक समय`
    pub(in crate::date) fn standard_time(&self, at: usize) -> Found<i16> {
        if !self.is_word(at, word::BHARATIYA) {
            return None;
        }
        let standard = self.next(at);
        let time = self.next(standard);
        let is_named = self.is_word(standard, word::MANAK) && self.is_word(time, word::SAMAY);
        is_named.then(|| (330, self.next(time)))
    }
}

/// The minutes of an offset written in four digits: `0530`.
fn minutes_of(clock: u32) -> i16 {
    ((clock / 100).min(14) * 60 + (clock % 100).min(59)) as i16
}
