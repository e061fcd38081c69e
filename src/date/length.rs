//! [`Duration`]: lengths of time.

use core::fmt;

use crate::lexicon::Unit;

/// A length of time.
///
/// ```
/// use samachar::{Duration, Unit, Value};
///
/// let Value::Duration(length) = "ढाई घंटे".parse()? else { panic!() };
/// assert_eq!(length.to_string(), "PT2H30M");
/// assert_eq!(length.finest_unit(), Unit::Minute);
/// assert_eq!("PT2H30M".parse::<Duration>()?, length);
/// let Value::Duration(length) = "कई दिन".parse()? else { panic!() };
/// assert!(length.is_vague());
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Duration {
    /// Years, months, weeks, days, hours, minutes, seconds; [`MANY`] for a number not told.
    pub(super) amounts: [u32; 7],
    /// Hundredths of the finest amount.
    pub(super) hundredths: u8,
    /// The finest unit that the words name.
    pub(super) grain: Unit,
}

/// The amount of units that the words leave open (`कई दिन`).
pub(super) const MANY: u32 = u32::MAX;

/// Places in [`Duration::amounts`].
pub(super) mod slot {
    pub(in crate::date) const YEARS: usize = 0;
    pub(in crate::date) const MONTHS: usize = 1;
    pub(in crate::date) const WEEKS: usize = 2;
    pub(in crate::date) const DAYS: usize = 3;
    pub(in crate::date) const HOURS: usize = 4;
    pub(in crate::date) const MINUTES: usize = 5;
    pub(in crate::date) const SECONDS: usize = 6;
}

pub(super) const LETTERS: [&str; 7] = ["Y", "M", "W", "D", "H", "M", "S"];

/// The place of a unit among the amounts, and how many of that place it has.
pub(super) const fn place(unit: Unit) -> (usize, u32) {
    match unit {
        Unit::Century => (slot::YEARS, 100),
        Unit::Decade => (slot::YEARS, 10),
        Unit::Year => (slot::YEARS, 1),
        Unit::Half => (slot::MONTHS, 6),
        Unit::Quarter => (slot::MONTHS, 3),
        Unit::Month => (slot::MONTHS, 1),
        Unit::Week => (slot::WEEKS, 1),
        Unit::Fortnight => (slot::DAYS, 14),
        Unit::Day => (slot::DAYS, 1),
        Unit::Hour => (slot::HOURS, 1),
        Unit::Minute => (slot::MINUTES, 1),
        Unit::Second => (slot::SECONDS, 1),
    }
}

impl Duration {
    /// `amount` of a unit, and hundredths of it: written in smaller units where they come out
    /// even (`साढ़े तीन साल` is `P3Y6M`, `डेढ़ घंटे` `PT1H30M`).
    pub(super) fn new(unit: Unit, amount: u32, hundredths: u8) -> Duration {
        let mut length = Duration {
            amounts: [0; 7],
            hundredths: 0,
            grain: unit,
        };
        let (at, factor) = place(unit);
        if amount == MANY {
            length.amounts[at] = MANY;
            return length;
        }
        let total = u64::from(amount) * 100 + u64::from(hundredths);
        let scaled = total * u64::from(factor);
        length.amounts[at] = u32::try_from(scaled / 100).unwrap_or(MANY - 1);
        let rest = (scaled % 100) as u32;
        let finer = match unit {
            Unit::Year => Some((slot::MONTHS, 12, Unit::Month)),
            Unit::Hour => Some((slot::MINUTES, 60, Unit::Minute)),
            Unit::Minute => Some((slot::SECONDS, 60, Unit::Second)),
            Unit::Day => Some((slot::HOURS, 24, Unit::Hour)),
            _ => None,
        };
        match finer {
            Some((at, per, grain)) if rest > 0 && rest * per % 100 == 0 => {
                length.amounts[at] = rest * per / 100;
                length.grain = grain;
            }
            _ => length.hundredths = rest as u8,
        }
        length
    }

    /// `amount` of a unit with a fraction that was written as a decimal and stays one.
    pub(super) fn decimal(unit: Unit, amount: u32, hundredths: u8) -> Duration {
        let mut length = Duration::new(unit, amount, 0);
        let (_, factor) = place(unit);
        if factor == 1 {
            length.hundredths = hundredths;
            length
        } else {
            Duration::new(unit, amount, hundredths)
        }
    }

    /// Both lengths together; the second is of finer units.
    pub(super) fn plus(mut self, finer: Duration) -> Duration {
        for (amount, more) in self.amounts.iter_mut().zip(finer.amounts) {
            *amount = if *amount == MANY || more == MANY {
                MANY
            } else {
                amount.saturating_add(more)
            };
        }
        self.hundredths = finer.hundredths;
        self.grain = finer.grain;
        self
    }

    /// How many of a unit stand in it, of the seven that ISO 8601 has: `Some(0)` where it has none, `None`
    /// where the words leave the number open (`कई दिन`) and for other units.
    ///
    /// ```
    /// use samachar::{Unit, Value};
    ///
    /// let Value::Duration(length) = "साढ़े तीन साल".parse()? else { panic!() };
    /// assert_eq!((length.amount(Unit::Year), length.amount(Unit::Month)), (Some(3), Some(6)));
    /// assert_eq!(length.amount(Unit::Day), Some(0));
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn amount(&self, unit: Unit) -> Option<u32> {
        let (at, count) = place(unit);
        let amount = self.amounts[at];
        (count == 1 && amount != MANY).then_some(amount)
    }

    /// The hundredths of the finest unit that are left over (`2.25 दिन` has 25).
    pub fn hundredths(&self) -> u8 {
        self.hundredths
    }

    /// The finest unit that the words name: a decade for `एक दशक`, which prints as `P10Y`.
    pub fn finest_unit(&self) -> Unit {
        self.grain
    }

    /// Whether the number is not given.
    pub fn is_vague(&self) -> bool {
        self.amounts.contains(&MANY)
    }

    /// Whether hours, minutes or seconds are among the amounts.
    pub(super) fn has_time(&self) -> bool {
        matches!(self.grain, Unit::Hour | Unit::Minute | Unit::Second)
    }

    /// The same length in one unit, where its units make a whole number of the finest.
    pub(super) fn in_finest(self) -> Duration {
        if self.is_vague() || self.hundredths > 0 {
            return self;
        }
        let mut single = self;
        // A fortnight is two weeks.
        if self.grain == Unit::Fortnight {
            single.amounts[slot::WEEKS] = single.amounts[slot::DAYS] / 14 * 2;
            single.amounts[slot::DAYS] %= 14;
            single.grain = Unit::Week;
        }
        for (from, to, per) in [
            (slot::YEARS, slot::MONTHS, 12),
            (slot::HOURS, slot::MINUTES, 60),
            (slot::MINUTES, slot::SECONDS, 60),
        ] {
            if single.amounts[to] > 0 && single.amounts[from] > 0 {
                let Some(total) = single.amounts[from].checked_mul(per) else {
                    return self;
                };
                single.amounts[to] = single.amounts[to].saturating_add(total);
                single.amounts[from] = 0;
            }
        }
        if single.amounts.iter().filter(|&&amount| amount > 0).count() == 1 {
            single
        } else {
            self
        }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        let last = self.amounts.iter().rposition(|&amount| amount > 0);
        let last = match last {
            Some(last) if self.hundredths == 0 => last,
            _ => place(self.grain).0,
        };
        for (at, (&amount, letter)) in self.amounts.iter().zip(LETTERS).enumerate() {
            if at == slot::HOURS && self.amounts[slot::HOURS..].iter().any(|&amount| amount > 0)
                || at == last
                    && at > slot::HOURS
                    && self.amounts[slot::HOURS..]
                        .iter()
                        .all(|&amount| amount == 0)
                || at == slot::HOURS && at == last && amount == 0
            {
                f.write_str("T")?;
            }
            if amount == MANY {
                write!(f, "X{letter}")?;
            } else if at == last && self.hundredths > 0 {
                let digits = format!("{:02}", self.hundredths);
                write!(f, "{amount}.{}{letter}", digits.trim_end_matches('0'))?;
            } else if amount > 0 || at == last {
                write!(f, "{amount}{letter}")?;
            }
        }
        Ok(())
    }
}
