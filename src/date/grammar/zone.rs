//! Zones of time after a clock time: `IST`, `(IST)`, `GMT+0`, `भारतीय मानक समय`.

use super::reader::{Found, Reader};
use crate::lexicon::{TimeWord, word};

impl Reader<'_> {
    /// `IST`, `(IST)`, `GMT+0`, `भारतीय मानक समय`.
    pub(in crate::date) fn zone(&self, at: usize) -> Found<i16> {
        let open = self.mark(at, '(');
        let zone_at = if open { at + 1 } else { at };
        let (zone, end) = match self.word(zone_at) {
            TimeWord::Zone(0) => {
                // `GMT+0`, `GMT+00:00`
                let sign = zone_at + 1;
                let offset = (self.mark(sign, '+') || self.mark(sign, '-')) && self.is_glued(sign);
                match self.digits(sign + 1).filter(|_| offset) {
                    None => (0, self.next(zone_at)),
                    Some((clock, 4)) => {
                        let east = minutes_of(clock);
                        let zone = if self.mark(sign, '-') { -east } else { east };
                        (zone, self.next(sign + 1))
                    }
                    Some((hours, _)) => {
                        let minutes = self
                            .digits(sign + 3)
                            .filter(|_| self.mark(sign + 2, ':') && self.is_glued(sign + 2));
                        let east =
                            hours.min(14) * 60 + minutes.map_or(0, |(minutes, _)| minutes.min(59));
                        let last = if minutes.is_some() {
                            sign + 3
                        } else {
                            sign + 1
                        };
                        let zone = if self.mark(sign, '-') {
                            -(east as i16)
                        } else {
                            east as i16
                        };
                        (zone, self.next(last))
                    }
                }
            }
            TimeWord::Zone(zone) => (zone, self.next(zone_at)),
            _ => {
                // `13:51 +0530`
                if let Some((clock, 4)) = self
                    .digits(zone_at + 1)
                    .filter(|_| self.mark(zone_at, '+') && self.is_glued(zone_at + 1))
                {
                    return Some((minutes_of(clock), self.next(zone_at + 1)));
                }
                // `13:51+05:30`
                let glued = self.is_glued(zone_at + 1) && self.is_glued(zone_at + 3);
                if glued && self.mark(zone_at, '+') && self.mark(zone_at + 2, ':') {
                    let (Some((hours, 2)), Some((minutes, 2))) =
                        (self.digits(zone_at + 1), self.digits(zone_at + 3))
                    else {
                        return None;
                    };
                    (
                        hours.min(14) as i16 * 60 + minutes.min(59) as i16,
                        self.next(zone_at + 3),
                    )
                } else {
                    let (a, b) = (self.next(zone_at), self.next(self.next(zone_at)));
                    let standard = self.is_word(zone_at, word::BHARATIYA)
                        && self.is_word(a, word::MANAK)
                        && self.is_word(b, word::SAMAY);
                    if !standard {
                        return None;
                    }
                    (330, self.next(b))
                }
            }
        };
        if open {
            return self.mark(end, ')').then(|| (zone, self.next(end)));
        }
        Some((zone, end))
    }
}

/// The minutes of an offset written in four digits: `0530`.
fn minutes_of(clock: u32) -> i16 {
    ((clock / 100).min(14) * 60 + (clock % 100).min(59)) as i16
}
