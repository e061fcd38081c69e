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
    pub(super) fn of(hundredths: u64) -> Number {
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

/// A number in words, as far as they were read. Amounts are in hundredths.
struct Said {
    /// The powers of ten that are complete.
    total: u64,
    /// What the next power of ten multiplies.
    current: Option<u64>,
    /// The quarters of `सवा`, `साढ़े` and `पौने`, before the number that they change.
    plus: Option<i8>,
    last_power: u8,
}

impl Said {
    const fn nothing() -> Said {
        Said {
            total: 0,
            current: None,
            plus: None,
            last_power: u8::MAX,
        }
    }

    /// Takes the next word; says whether the number goes on with it.
    fn takes(&mut self, word: TimeWord) -> bool {
        match word {
            TimeWord::Cardinal(value) => self.takes_cardinal(u64::from(value) * 100),
            TimeWord::Quarters(quarters) if self.is_before_number() => {
                self.current = Some(u64::from(quarters) * 25);
                true
            }
            TimeWord::PlusQuarters(quarters) if self.is_before_number() => {
                self.plus = Some(quarters);
                true
            }
            TimeWord::Scale(2) => self.takes_hundred(),
            TimeWord::Scale(power) => self.takes_power(power),
            TimeWord::Dozen if self.plus.is_none() => {
                let dozens = self.current.unwrap_or(100).saturating_mul(12);
                self.current = Some(dozens.min(LIMIT));
                true
            }
            _ => false,
        }
    }

    /// Whether no number was read that a power of ten multiplies.
    fn is_before_number(&self) -> bool {
        self.current.is_none() && self.plus.is_none()
    }

    fn takes_cardinal(&mut self, value: u64) -> bool {
        let sum = match (self.current, self.plus.take()) {
            (None, None) => value,
            (None, Some(quarters)) => plus_quarters(value, quarters),
            // `सौ` stands before the tens: 100 and 57. Any other second number is the next one.
            (Some(hundreds), None) if hundreds >= 10_000 && hundreds % 10_000 == 0 => {
                hundreds + value
            }
            _ => return false,
        };
        self.current = Some(sum);
        true
    }

    /// `सौ`: up to 99 of them, and the tens may follow.
    fn takes_hundred(&mut self) -> bool {
        let unit = match self.plus.take() {
            Some(quarters) => plus_quarters(100, quarters),
            None => self.current.unwrap_or(100),
        };
        if unit >= 10_000 {
            return false;
        }
        self.current = Some(unit * 100);
        true
    }

    /// A larger power of ten, which is smaller than the last.
    fn takes_power(&mut self, power: u8) -> bool {
        if power >= self.last_power || self.current.is_none() && self.total > 0 {
            return false;
        }
        let unit = match self.plus.take() {
            Some(quarters) => plus_quarters(100, quarters),
            None => self.current.unwrap_or(100),
        };
        self.current = None;
        self.last_power = power;
        let amount = unit.saturating_mul(10u64.saturating_pow(u32::from(power)));
        self.total = self.total.saturating_add(amount).min(LIMIT);
        true
    }

    /// The whole number. `सवा घंटे` is an hour and a quarter, `पौने` less than one; `साढ़े` needs a number.
    fn hundredths(self) -> Option<u64> {
        let rest = match (self.plus, self.current) {
            (None, current) => current.unwrap_or(0),
            (Some(quarters), None) if quarters != 2 => plus_quarters(100, quarters),
            _ => return None,
        };
        Some(self.total + rest)
    }
}

fn plus_quarters(hundredths: u64, quarters: i8) -> u64 {
    hundredths.saturating_add_signed(i64::from(quarters) * 25)
}

impl Reader<'_> {
    /// The number that starts at `at`, in digits or in words.
    #[inline(never)]
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
        let mut said = Said::nothing();
        let mut end = at;
        for _ in 0..LONGEST {
            if !said.takes(self.word(end)) {
                break;
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
        Some((Number::of(said.hundredths()?), end))
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
