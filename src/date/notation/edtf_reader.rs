//! Reads values back from EDTF, as [`Edtf`](super::edtf::Edtf) prints them.

use super::cursor::{Cursor, only_as_printed};
use super::edtf::{HALVES, QUARTERS};
use crate::date::value::{Calendar, Modifier, Point, Season, TimeOfDay, Value, Year, YearPart};
use crate::error::{Error, ErrorKind};

impl Value {
    /// Reads what [`Value::edtf`] prints, with the modifier that a `~` stands for.
    ///
    /// Of two values that print the same, the plainer is read: `2023-04/2023-06` is a range of months
    /// and no quarter of the fiscal year, `2024-XX-XX` a day that is not given and no festival.
    ///
    /// # Errors
    /// [`ErrorKind::NotEdtf`] for any other text, also for EDTF that no value holds (sets, open
    /// intervals, `?`, a `~` that is not said of the whole); [`ErrorKind::NoSuchDay`] and
    /// [`ErrorKind::NoSuchTime`]. The offset is the byte at which the text goes wrong.
    ///
    /// ```
    /// use samachar::{ErrorKind, Modifier, Value};
    ///
    /// let (value, modifier) = Value::from_edtf("2023-04/2024-03")?;
    /// assert_eq!((value.to_string().as_str(), modifier), ("2023-04/2024-03", None));
    /// let (value, modifier) = Value::from_edtf("1857~")?;
    /// assert_eq!(value.to_string(), "1857");
    /// assert_eq!(modifier, Some(Modifier::Approx));
    /// let error = Value::from_edtf("2024-13").unwrap_err();
    /// assert_eq!((error.kind(), error.offset()), (ErrorKind::NotEdtf, 5));
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn from_edtf(text: &str) -> Result<(Value, Option<Modifier>), Error> {
        let not_edtf = Error::new(ErrorKind::NotEdtf, 0);
        let [first, last] = Cursor::over_parts::<2>(text).ok_or(not_edtf)?;
        let (first, is_approximate) = point(first.ok_or(not_edtf)?)?;
        let value = match last.map(point).transpose()? {
            Some((last, _)) => Value::Range { first, last },
            None => Value::Point(first),
        };
        let modifier = is_approximate.then_some(Modifier::Approx);
        let edtf = value.edtf(modifier).ok_or(not_edtf)?;
        only_as_printed(
            (value, modifier),
            text,
            &edtf.to_string(),
            ErrorKind::NotEdtf,
        )
    }
}

/// A date that is all of its part of the text, and whether `~` follows it.
fn point(mut cursor: Cursor<'_>) -> Result<(Point, bool), Error> {
    let not_edtf = |cursor: &Cursor<'_>| cursor.error(ErrorKind::NotEdtf);
    // Only years of five digits have a `Y`; printing the value again finds out the others.
    cursor.eat("Y");
    let year = cursor.year().ok_or(not_edtf(&cursor))?;
    let part = year_part(&mut cursor, year)?;
    let mut point = Point::on(Calendar::said(year, part));
    if cursor.eat("T") {
        let hour = time_field(&mut cursor, 23)?;
        let mut next = |most| {
            if cursor.eat(":") {
                time_field(&mut cursor, most)
            } else {
                Err(not_edtf(&cursor))
            }
        };
        let (minute, second) = (next(59)?, next(59)?);
        point.time = Some(TimeOfDay::Clock {
            hour,
            minute,
            second: Some(second),
        });
        point.zone = cursor.zone();
    }
    let is_approximate = cursor.eat("~");
    if !cursor.is_done() {
        return Err(not_edtf(&cursor));
    }
    Ok((point, is_approximate))
}

/// What follows the year.
fn year_part(cursor: &mut Cursor<'_>, year: Year) -> Result<YearPart, Error> {
    if !cursor.eat("-") {
        return Ok(YearPart::Whole);
    }
    if cursor.eat("XX-XX") {
        return Ok(YearPart::SomeDay);
    }
    if cursor.eat("XX-") {
        // January has every day that some month has.
        return day(cursor, year, 1).map(YearPart::Day);
    }
    if let Some(month) = cursor.field(2, 1, 12) {
        if !cursor.eat("-") {
            return Ok(YearPart::Month(month));
        }
        return day(cursor, year, month).map(|day| YearPart::MonthDay { month, day });
    }
    let not_edtf = cursor.error(ErrorKind::NotEdtf);
    Ok(match cursor.field(2, 21, 41).ok_or(not_edtf)? {
        21 => YearPart::Season(Season::Spring),
        22 => YearPart::Season(Season::Summer),
        23 => YearPart::Season(Season::Autumn),
        24 => YearPart::Season(Season::Winter),
        number @ 33..=36 => YearPart::Quarter(number - QUARTERS + 1),
        number @ 40..=41 => YearPart::Half(number - HALVES + 1),
        _ => return Err(not_edtf),
    })
}

fn day(cursor: &mut Cursor<'_>, year: Year, month: u8) -> Result<u8, Error> {
    cursor.day(year, month).map_err(|kind| match kind {
        ErrorKind::NoSuchDay => cursor.error(kind),
        _ => cursor.error(ErrorKind::NotEdtf),
    })
}

/// Two digits of a time of day.
fn time_field(cursor: &mut Cursor<'_>, most: u8) -> Result<u8, Error> {
    let mut after = *cursor;
    let number = after.field(2, 0, 99);
    let number = number.ok_or(cursor.error(ErrorKind::NotEdtf))?;
    if number > most {
        return Err(cursor.error(ErrorKind::NoSuchTime));
    }
    *cursor = after;
    Ok(number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::date::strategies;

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        use ErrorKind::{NoSuchDay, NoSuchTime, NotEdtf};
        for (text, kind, offset) in [
            ("", NotEdtf, 0),
            ("2024-06-31", NoSuchDay, 8),
            ("2024-06-18/2024-02-30", NoSuchDay, 19),
            ("2024-06-18T25:00:00", NoSuchTime, 11),
            ("2024-06-18T08:21", NotEdtf, 16),
            ("2024-25", NotEdtf, 5),
            ("1984?", NotEdtf, 4),
            ("2024-33~", NotEdtf, 0),
            ("1984~/1990", NotEdtf, 10),
            ("1984/..", NotEdtf, 5),
            ("[1667,1668]", NotEdtf, 0),
            ("Y2024", NotEdtf, 0),
            ("-0000", NotEdtf, 0),
            ("2024-33/2024-34", NotEdtf, 5),
        ] {
            let error = Value::from_edtf(text).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (kind, offset), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_form_is_read_back(
            value in prop_oneof![strategies::value(), strategies::placed()],
            is_approximate in any::<bool>(),
        ) {
            let modifier = is_approximate.then_some(Modifier::Approx);
            if let Some(edtf) = value.edtf(modifier) {
                let printed = edtf.to_string();
                let (read, again) = Value::from_edtf(&printed).unwrap();
                prop_assert_eq!(read.edtf(again), Some(edtf));
                prop_assert_eq!(again, modifier);
            }
        }

        #[test]
        fn what_is_read_prints_the_same(text in "Y?-?([0-9X]{2}){1,2}(-[0-4X][0-9X]){0,2}(T08:[0-9]{2}:30Z)?~?") {
            if let Ok((value, modifier)) = Value::from_edtf(&text) {
                prop_assert_eq!(value.edtf(modifier).unwrap().to_string(), text);
            }
        }

        #[test]
        fn nothing_panics(text in any::<String>()) {
            let _ = Value::from_edtf(&text);
        }
    }
}
