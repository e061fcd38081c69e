//! [`Cursor`]: a place in a notation that is read from left to right, byte by byte.

use crate::date::civil::CivilDate;
use crate::date::value::Year;
use crate::error::{Error, ErrorKind};

/// A place in a part of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Cursor<'t> {
    /// At the start of `part`, where the part starts at the byte `at` of the whole.
    fn new(whole: &'t str, at: usize, end: usize) -> Cursor<'t> {
        Cursor {
            bytes: &whole.as_bytes()[..end],
            at,
        }
    }

    /// One for each part of `text` between slashes, in order; `None` where there are more than `N`.
    pub(super) fn over_parts<const N: usize>(text: &'t str) -> Option<[Option<Cursor<'t>>; N]> {
        let mut cursors = [None; N];
        let mut start = 0;
        for (count, part) in text.split('/').enumerate() {
            let end = start + part.len();
            *cursors.get_mut(count)? = Some(Cursor::new(text, start, end));
            start = end + 1;
        }
        Some(cursors)
    }

    /// Whether the part is read to its end.
    pub(super) fn is_done(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// The next byte.
    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Goes past `mark` if it is next.
    pub(super) fn eat(&mut self, mark: &str) -> bool {
        let is_next = self.bytes[self.at..].starts_with(mark.as_bytes());
        if is_next {
            self.at += mark.len();
        }
        is_next
    }

    /// Goes past all bytes that are `mark`, and counts them.
    pub(super) fn eat_all(&mut self, mark: u8) -> usize {
        let rest = &self.bytes[self.at..];
        let count = rest.iter().take_while(|&&byte| byte == mark).count();
        self.at += count;
        count
    }

    /// All digits that are next, with their count; `None` where there is none or they are too many.
    pub(super) fn number(&mut self) -> Option<(u32, usize)> {
        let rest = &self.bytes[self.at..];
        let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let number = rest[..count].iter().try_fold(0_u32, |number, digit| {
            number.checked_mul(10)?.checked_add(u32::from(digit - b'0'))
        })?;
        self.at += count;
        (count > 0).then_some((number, count))
    }

    /// Exactly so many digits (at most two) and no more, for a number between `least` and `most`.
    pub(super) fn field(&mut self, count: usize, least: u8, most: u8) -> Option<u8> {
        let mut after = *self;
        let (number, digits) = after.number()?;
        let number = u8::try_from(number).ok()?;
        if digits != count || number < least || number > most {
            return None;
        }
        *self = after;
        Some(number)
    }

    /// A day of the month in two digits, which the month has.
    pub(super) fn day(&mut self, year: Year, month: u8) -> Result<u8, ErrorKind> {
        let mut after = *self;
        let day = after.field(2, 0, 99).ok_or(ErrorKind::NotADate)?;
        let year = match year {
            // The calendar comes round in 400 years, and this keeps to the years that it has.
            Year::Exact(year) => year.rem_euclid(400) + 2000,
            Year::Unknown | Year::Decade(_) | Year::Century(_) => 2000,
        };
        CivilDate::checked(year, month, day).ok_or(ErrorKind::NoSuchDay)?;
        *self = after;
        Ok(day)
    }

    /// The year that starts here: four digits or more, or fewer with an X for each that is not given.
    /// A year of fewer digits than four is none.
    pub(super) fn year(&mut self) -> Option<Year> {
        let mut after = *self;
        let is_negative = after.eat("-");
        let (number, digits) = after.number().unwrap_or((0, 0));
        let sign = if is_negative { -1 } else { 1 };
        let number = i32::try_from(number).ok()? * sign;
        let number = i16::try_from(number).ok()?;
        let year = match (digits, after.eat_all(b'X')) {
            (0, 4) if !is_negative => Year::Unknown,
            (4.., 0) => Year::Exact(number),
            (2.., 1) => Year::Decade(number),
            // The third century BCE, from −299 to −200, is −3.
            (2.., 2) if is_negative => Year::Century(number - 1),
            (2.., 2) => Year::Century(number),
            _ => return None,
        };
        *self = after;
        Some(year)
    }

    /// The zone that starts here, in minutes east of Greenwich: `Z`, or a sign with hours and
    /// minutes.
    pub(super) fn zone(&mut self) -> Option<i16> {
        let mut after = *self;
        let zone = if after.eat("Z") {
            0
        } else {
            let sign = match (after.eat("+"), after.eat("-")) {
                (true, false) => 1,
                (false, true) => -1,
                _ => return None,
            };
            let hours = after.field(2, 0, 99)?;
            if !after.eat(":") {
                return None;
            }
            let minutes = after.field(2, 0, 59)?;
            sign * (i16::from(hours) * 60 + i16::from(minutes))
        };
        *self = after;
        Some(zone)
    }

    /// That the text is wrong at this place.
    pub(super) fn error(&self, kind: ErrorKind) -> Error {
        Error::new(kind, self.at)
    }
}

/// `value` where it prints as `text` and as nothing else, so that one value has one spelling.
pub(super) fn only_as_printed<T>(
    value: T,
    text: &str,
    printed: &str,
    kind: ErrorKind,
) -> Result<T, Error> {
    if text == printed {
        return Ok(value);
    }
    let same = text.bytes().zip(printed.bytes());
    Err(Error::new(kind, same.take_while(|(a, b)| a == b).count()))
}
