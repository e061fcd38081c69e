//! Numbers: digits with their grouping, and number words (`दो करोड़ तीस लाख`, `साढ़े तीन`,
//! `अठारह सौ सत्तावन`).

use super::reader::{Found, Reader};
use crate::lexicon::{TimeWord, word};

/// A number that the words tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::date) struct Number {
    pub(in crate::date) whole: u64,
    /// Hundredths.
    pub(in crate::date) hundredths: u8,
    /// Whether it was written as a decimal (`3.5`), not as a fraction word.
    pub(in crate::date) is_decimal: bool,
    /// How many digits it was written with; 0 for words.
    pub(in crate::date) digits: usize,
}

impl Number {
    fn of(hundredths: u64) -> Number {
        Number {
            whole: hundredths / 100,
            hundredths: (hundredths % 100) as u8,
            is_decimal: false,
            digits: 0,
        }
    }

    /// The number where it is a whole one.
    pub(super) fn integer(self) -> Option<u32> {
        if self.hundredths > 0 {
            None
        } else {
            u32::try_from(self.whole).ok()
        }
    }
}

/// The longest number in words: `नौ अरब निन्यानबे करोड़ …` down to the ones, with some room.
const LONGEST: usize = 14;

/// Larger numbers count nothing in the calendar.
const LIMIT: u64 = 1 << 52;

impl Reader<'_> {
    /// The number that starts at `at`, in digits or in words.
    pub(in crate::date) fn number(&self, at: usize) -> Found<Number> {
        self.last_number.get(at, || {
            if self.is_number(at) {
                let (number, end) = self.number_in_digits(at)?;
                return Some(self.scaled(number, end));
            }
            self.number_in_words(at)
        })
    }

    /// Whether commas part the digits at `at` in groups, one of them of three: `1,200`, `1,17,000`. Two groups
    /// of two may be days as well.
    pub(super) fn has_groups(&self, at: usize) -> bool {
        let group = |comma: usize| {
            let joins = self.mark(comma, ',') && self.is_glued(comma) && self.is_glued(comma + 1);
            self.digits(comma + 1).filter(|_| joins)
        };
        match group(at + 1) {
            Some((_, 3)) => true,
            Some((_, 2)) => matches!(group(at + 3), Some((_, 3))),
            _ => false,
        }
    }

    /// Digits with a decimal point, or with commas between groups.
    fn number_in_digits(&self, at: usize) -> Found<Number> {
        let (value, digits) = self.digits(at)?;
        let mut number = Number {
            whole: u64::from(value),
            hundredths: 0,
            is_decimal: false,
            digits,
        };
        let mut end = at + 1;
        let mut groups = 0;
        while groups < 4 && self.mark(end, ',') && self.is_glued(end) && self.is_glued(end + 1) {
            let Some((group, 2 | 3)) = self.digits(end + 1) else {
                break;
            };
            let (_, length) = self.digits(end + 1)?;
            number.whole =
                (number.whole * if length == 2 { 100 } else { 1000 } + u64::from(group)).min(LIMIT);
            number.digits += length;
            end += 2;
            groups += 1;
        }
        if self.mark(end, '.') && self.is_glued(end) && self.is_glued(end + 1) {
            if let Some((decimals, length @ 1..=2)) = self.digits(end + 1) {
                if !self.continues_number(end + 2) {
                    number.hundredths = if length == 1 { decimals * 10 } else { decimals } as u8;
                    number.is_decimal = true;
                    end += 2;
                }
            }
        }
        Some((number, self.skip_breaks(end)))
    }

    /// Past breaks at `at`.
    fn skip_breaks(&self, at: usize) -> usize {
        self.next(at - 1)
    }

    /// A number in digits with the powers of ten that follow it (`2.5 करोड़`).
    fn scaled(&self, number: Number, end: usize) -> (Number, usize) {
        let TimeWord::Scale(power) = self.word(end) else {
            return (number, end);
        };
        let hundredths = number.whole.min(LIMIT / 100) * 100 + u64::from(number.hundredths);
        let mut total = hundredths
            .saturating_mul(10u64.saturating_pow(u32::from(power)))
            .min(LIMIT);
        let mut at = self.next(end);
        // `2 करोड़ 30 लाख`
        for _ in 0..3 {
            let Some((value, _)) = self.digits(at) else {
                break;
            };
            let TimeWord::Scale(power) = self.word(self.next(at)) else {
                break;
            };
            total = total.saturating_add(
                u64::from(value).saturating_mul(100 * 10u64.saturating_pow(u32::from(power))),
            );
            at = self.next(self.next(at));
        }
        let mut scaled = Number::of(total.min(LIMIT));
        scaled.digits = number.digits;
        (scaled, at)
    }

    fn number_in_words(&self, at: usize) -> Found<Number> {
        let mut end = at;
        let mut total = 0u64;
        // Hundredths of what the next power of ten multiplies.
        let mut current: Option<u64> = None;
        let mut plus: Option<i8> = None;
        let mut last_power = u8::MAX;
        for _ in 0..LONGEST {
            match self.word(end) {
                TimeWord::Cardinal(value) => {
                    let value = u64::from(value) * 100;
                    current = match (current, plus.take()) {
                        (None, None) => Some(value),
                        (None, Some(quarters)) => {
                            Some(value.saturating_add_signed(i64::from(quarters) * 25))
                        }
                        // `सौ` stands before the tens: 100 and 57. Any other second number is the
                        // next one.
                        (Some(hundreds), None) if hundreds >= 10_000 && hundreds % 10_000 == 0 => {
                            Some(hundreds + value)
                        }
                        _ => break,
                    };
                }
                TimeWord::Quarters(quarters) if current.is_none() && plus.is_none() => {
                    current = Some(u64::from(quarters) * 25);
                }
                TimeWord::PlusQuarters(quarters) if current.is_none() && plus.is_none() => {
                    plus = Some(quarters);
                }
                TimeWord::Scale(2) => {
                    let unit = match plus.take() {
                        Some(quarters) => 100u64.saturating_add_signed(i64::from(quarters) * 25),
                        None => current.unwrap_or(100),
                    };
                    if unit >= 10_000 {
                        break;
                    }
                    current = Some(unit * 100);
                }
                TimeWord::Scale(power) => {
                    if power >= last_power || current.is_none() && total > 0 {
                        break;
                    }
                    let unit = match plus.take() {
                        Some(quarters) => 100u64.saturating_add_signed(i64::from(quarters) * 25),
                        None => current.take().unwrap_or(100),
                    };
                    current = None;
                    last_power = power;
                    total = total
                        .saturating_add(unit.saturating_mul(10u64.saturating_pow(u32::from(power))))
                        .min(LIMIT);
                }
                TimeWord::Dozen if plus.is_none() => {
                    current = Some(current.unwrap_or(100).saturating_mul(12).min(LIMIT));
                }
                _ => break,
            }
            end = self.next(end);
            // The visarga of `छः` is also typed as a colon.
            if self.is_word(end - 1, word::CHHA)
                && self.mark(end, ':')
                && self.is_glued(end)
                && !self.is_glued(end + 1)
            {
                end = self.next(end);
            }
        }
        if end == at {
            return None;
        }
        if let Some(quarters) = plus {
            // `सवा घंटे` is an hour and a quarter, `पौने` less than one. `साढ़े` needs a number.
            if quarters == 2 || current.is_some() {
                return None;
            }
            current = Some(100u64.saturating_add_signed(i64::from(quarters) * 25));
        }
        Some((Number::of(total + current.unwrap_or(0)), end))
    }

    /// The whole number that starts at `at`.
    pub(super) fn integer(&self, at: usize) -> Found<u32> {
        let (number, end) = self.number(at)?;
        Some((number.integer()?, end))
    }

    /// The ordinal at `at`: `तीसरी`, `21वीं`, `पहले`.
    pub(in crate::date) fn ordinal(&self, at: usize) -> Found<u32> {
        match self.word(at) {
            TimeWord::Ordinal(value) => Some((u32::from(value), self.next(at))),
            TimeWord::Before => Some((1, self.next(at))),
            _ => {
                let (value, _) = self.digits(at)?;
                let suffix = self.is(at + 1, TimeWord::OrdinalSuffix);
                suffix.then(|| (value, self.next(at + 1)))
            }
        }
    }
}
