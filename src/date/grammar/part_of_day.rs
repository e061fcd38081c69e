//! Parts of the day: `देर रात`, `सुबह-सुबह`, `मध्य रात्रि`.

use super::reader::{Found, Reader};
use crate::date::value::TimeOfDay;
use crate::lexicon::{DayPart, TimeWord, word};

/// The time of day that a part of the day is.
pub(super) fn time_of(part: DayPart) -> TimeOfDay {
    match part {
        DayPart::Dawn | DayPart::Morning | DayPart::Forenoon => TimeOfDay::Morning,
        DayPart::Noon | DayPart::Afternoon => TimeOfDay::Afternoon,
        DayPart::Evening => TimeOfDay::Evening,
        DayPart::Night => TimeOfDay::Night,
        DayPart::Midday => TimeOfDay::Clock {
            hour: 12,
            minute: 0,
            second: None,
        },
        DayPart::Midnight => TimeOfDay::Clock {
            hour: 24,
            minute: 0,
            second: None,
        },
    }
}

impl Reader<'_> {
    /// A part of the day: `सुबह`, `देर रात`, `आधी रात`, `सुबह-सुबह`, `तड़के सुबह`.
    pub(super) fn day_part(&self, at: usize) -> Found<DayPart> {
        match self.word(at) {
            TimeWord::DayPart(part) => {
                // `प्रात:`: the visarga typed as a colon.
                let next = if self.is_word(at, word::PRAT) && self.mark(at + 1, ':') {
                    self.next(at + 1)
                } else {
                    self.next(at)
                };
                let again = if self.is_dash(next) {
                    self.next(next)
                } else {
                    next
                };
                match self.word(again) {
                    // `दोपहर बाद`
                    TimeWord::After if part == DayPart::Noon => {
                        Some((DayPart::Afternoon, self.next(again)))
                    }
                    TimeWord::DayPart(same) if same == part => Some((part, self.next(again))),
                    TimeWord::DayPart(finer) if part == DayPart::Dawn || finer == DayPart::Dawn => {
                        Some((DayPart::Dawn, self.next(again)))
                    }
                    _ => Some((part, next)),
                }
            }
            // `मध्य रात्रि`
            TimeWord::Middle => {
                let next = self.next(at);
                self.is(next, TimeWord::DayPart(DayPart::Night))
                    .then(|| (DayPart::Midnight, self.next(next)))
            }
            TimeWord::Late => {
                let next = self.next(at);
                match self.word(next) {
                    TimeWord::DayPart(part) => Some((part, self.next(next))),
                    _ => None,
                }
            }
            TimeWord::Quarters(2) => {
                let next = self.next(at);
                let next = if self.is_dash(next) {
                    self.next(next)
                } else {
                    next
                };
                self.is(next, TimeWord::DayPart(DayPart::Night))
                    .then(|| (DayPart::Midnight, self.next(next)))
            }
            _ => None,
        }
    }
}
