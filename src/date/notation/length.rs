//! Reads lengths of time, as TIMEX3 has them.

use core::str::FromStr;

use super::cursor::Cursor;
use crate::date::length::{Duration, LETTERS, MANY, slot};
use crate::date::value::Value;
use crate::error::{Error, ErrorKind};
use crate::lexicon::Unit;

impl FromStr for Duration {
    type Err = Error;

    /// Reads a duration of ISO 8601, exactly as durations print (`P3Y6M`, `PXD`).
    ///
    /// # Errors
    /// [`ErrorKind::NotTimex3`], with the byte at which the text goes wrong.
    fn from_str(text: &str) -> Result<Duration, Error> {
        match Value::from_timex3(text)? {
            Value::Duration(duration) => Ok(duration),
            _ => Err(Error::new(ErrorKind::NotTimex3, 0)),
        }
    }
}

/// A length of time. It stops before a time of day (`P0DTNI`).
pub(super) fn length(cursor: &mut Cursor<'_>) -> Option<Duration> {
    if !cursor.eat("P") {
        return None;
    }
    let mut length = Duration {
        amounts: [0; 7],
        hundredths: 0,
        grain: Unit::Day,
    };
    let mut is_empty = true;
    let mut place = slot::YEARS;
    while place < LETTERS.len() {
        let mut after = *cursor;
        if place <= slot::HOURS && after.eat("T") {
            place = slot::HOURS;
        }
        let Some((amount, hundredths)) = amount(&mut after) else {
            break;
        };
        let end = if place < slot::HOURS {
            slot::HOURS
        } else {
            LETTERS.len()
        };
        let Some(at) = (place..end).find(|&at| after.eat(LETTERS[at])) else {
            break;
        };
        length.amounts[at] = amount;
        length.hundredths = hundredths;
        length.grain = GRAINS[at];
        is_empty = false;
        place = at + 1;
        *cursor = after;
    }
    (!is_empty).then_some(length)
}

/// The unit of each place among the amounts.
pub(super) const GRAINS: [Unit; 7] = [
    Unit::Year,
    Unit::Month,
    Unit::Week,
    Unit::Day,
    Unit::Hour,
    Unit::Minute,
    Unit::Second,
];

/// An amount and its hundredths.
fn amount(cursor: &mut Cursor<'_>) -> Option<(u32, u8)> {
    if cursor.eat("X") {
        return Some((MANY, 0));
    }
    let (amount, _) = cursor.number()?;
    if amount == MANY {
        return None;
    }
    if !cursor.eat(".") {
        return Some((amount, 0));
    }
    match cursor.number()? {
        (tenths @ 1..=9, 1) => Some((amount, tenths as u8 * 10)),
        (hundredths @ 1..=99, 2) => Some((amount, hundredths as u8)),
        _ => None,
    }
}
