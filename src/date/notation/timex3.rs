//! Reads values back from TIMEX3, as [`Value`] prints them.

use super::cursor::{Cursor, only_as_printed};
use super::length::length;
use super::place::{relative, year_part};
use crate::date::value::{
    Calendar, Direction, Duration, Point, TimeOfDay, VagueTime, Value, Year, YearPart,
};
use crate::error::{Error, ErrorKind};
use crate::lexicon::Unit;

impl Value {
    /// Reads a value in TIMEX3, exactly as values print: `from_timex3(text)` prints as `text` again.
    ///
    /// Where two values print the same, the plainer is read. `P10Y` is ten years and not a decade,
    /// `2023-04/2023-06` a range of months and not a quarter of the fiscal year (which is read only
    /// as an end of a longer range), `2024-XX-XX` a day that is not given and no festival, `REF-P1Y`
    /// last year and not the last fiscal year.
    ///
    /// # Errors
    /// [`ErrorKind::NotTimex3`], [`ErrorKind::NoSuchDay`] and [`ErrorKind::NoSuchTime`], with the
    /// byte at which the text goes wrong.
    ///
    /// ```
    /// use samachar::{ErrorKind, Value};
    ///
    /// let value: Value = "18-19 जून".parse()?;
    /// assert_eq!(Value::from_timex3("XXXX-06-18/XXXX-06-19")?, value);
    /// let error = Value::from_timex3("2023-02-29").unwrap_err();
    /// assert_eq!((error.kind(), error.offset()), (ErrorKind::NoSuchDay, 8));
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn from_timex3(text: &str) -> Result<Value, Error> {
        let vague = [VagueTime::Past, VagueTime::Present, VagueTime::Future].map(Value::Vague);
        if let Some(vague) = vague.into_iter().find(|vague| vague.to_string() == text) {
            return Ok(vague);
        }
        let not_timex3 = Error::new(ErrorKind::NotTimex3, 0);
        let parts = Cursor::over_parts::<4>(text).ok_or(not_timex3)?;
        let is_length = text.starts_with('P');
        let value = match parts {
            [Some(only), None, ..] if is_length => Value::Duration(whole_length(only)?),
            [Some(least), Some(most), None, _] if is_length => Value::DurationRange {
                least: whole_length(least)?,
                most: whole_length(most)?,
            },
            [Some(only), None, ..] => Value::Point(point(only)?),
            [Some(first), Some(last), None, _] => Value::Range {
                first: point(first)?,
                last: point(last)?,
            },
            [Some(a), Some(b), Some(c), last] => {
                let (a, b, c) = (point(a)?, point(b)?, point(c)?);
                let last = last.map(point).transpose()?;
                fiscal_range(a, b, c, last).ok_or(not_timex3)?
            }
            _ => return Err(not_timex3),
        };
        only_as_printed(value, text, &value.to_string(), ErrorKind::NotTimex3)
    }
}

/// A range of which one end or both print as a range of months.
fn fiscal_range(a: Point, b: Point, c: Point, last: Option<Point>) -> Option<Value> {
    match last {
        Some(last) => Some(Value::Range {
            first: fiscal(a, b)?,
            last: fiscal(c, last)?,
        }),
        None => fiscal(a, b)
            .map(|first| Value::Range { first, last: c })
            .or_else(|| fiscal(b, c).map(|last| Value::Range { first: a, last })),
    }
}

/// The fiscal year or the part of it that runs from one month to another.
pub(super) fn fiscal(first: Point, last: Point) -> Option<Point> {
    let month = |point: Point| match point.calendar {
        Calendar::Absolute {
            year,
            part: YearPart::Month(month),
        } => Some((year, month)),
        _ => None,
    };
    let ((year, from), (_, to)) = (month(first)?, month(last)?);
    let (part, before) = match (from, to) {
        (4, 3) => (YearPart::Fiscal, 0),
        (4, 9) => (YearPart::FiscalHalf(1), 0),
        (10, 3) => (YearPart::FiscalHalf(2), 0),
        (4, 6) => (YearPart::FiscalQuarter(1), 0),
        (7, 9) => (YearPart::FiscalQuarter(2), 0),
        (10, 12) => (YearPart::FiscalQuarter(3), 0),
        (1, 3) => (YearPart::FiscalQuarter(4), 1),
        _ => return None,
    };
    let year = match year {
        Year::Exact(year) => Year::Exact(year.checked_sub(before)?),
        open => open,
    };
    // The zone and the time, if any, stand after the whole.
    Some(Point {
        calendar: Calendar::said(year, part),
        ..last
    })
}

/// A length that is all of its part of the text.
fn whole_length(mut cursor: Cursor<'_>) -> Result<Duration, Error> {
    let length = length(&mut cursor).ok_or(cursor.error(ErrorKind::NotTimex3))?;
    finished(&cursor)?;
    Ok(length)
}

fn finished(cursor: &Cursor<'_>) -> Result<(), Error> {
    if cursor.is_done() {
        Ok(())
    } else {
        Err(cursor.error(ErrorKind::NotTimex3))
    }
}

/// A place in the calendar with a time of day, that is all of its part of the text.
fn point(mut cursor: Cursor<'_>) -> Result<Point, Error> {
    let calendar = match cursor.peek() {
        Some(b'T') => Calendar::Unspecified,
        _ if cursor.eat("REF") => relative(&mut cursor)?,
        _ if is_anaphoric_month(&mut cursor) => {
            Calendar::offset(Direction::Anaphoric, Unit::Month, 0)
        }
        _ => {
            let year = cursor.year().ok_or(cursor.error(ErrorKind::NotTimex3))?;
            Calendar::said(year, year_part(&mut cursor, year)?)
        }
    };
    let mut point = Point::on(calendar);
    if cursor.eat("T") {
        point.time = Some(time(&mut cursor)?);
        point.zone = cursor.zone();
    }
    finished(&cursor)?;
    Ok(point)
}

/// Past `XXXX-XX`, the month that the story tells, where nothing but a time follows.
fn is_anaphoric_month(cursor: &mut Cursor<'_>) -> bool {
    let mut after = *cursor;
    let is_told = after.eat("XXXX-XX") && matches!(after.peek(), None | Some(b'T'));
    if is_told {
        *cursor = after;
    }
    is_told
}

/// A time of day after the `T`.
fn time(cursor: &mut Cursor<'_>) -> Result<TimeOfDay, Error> {
    for (name, part) in [
        ("MO", TimeOfDay::Morning),
        ("AF", TimeOfDay::Afternoon),
        ("EV", TimeOfDay::Evening),
        ("NI", TimeOfDay::Night),
    ] {
        if cursor.eat(name) {
            return Ok(part);
        }
    }
    let field = |cursor: &mut Cursor<'_>, most: u8| {
        let mut after = *cursor;
        let number = after.field(2, 0, 99);
        number.ok_or(cursor.error(ErrorKind::NotTimex3))?;
        let number = cursor.field(2, 0, most);
        number.ok_or(cursor.error(ErrorKind::NoSuchTime))
    };
    let hour = field(cursor, 24)?;
    if !cursor.eat(":") {
        return Err(cursor.error(ErrorKind::NotTimex3));
    }
    let minute = field(cursor, 59)?;
    let second = if cursor.eat(":") {
        Some(field(cursor, 59)?)
    } else {
        None
    };
    Ok(TimeOfDay::Clock {
        hour,
        minute,
        second,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::length::GRAINS;
    use super::*;
    use crate::date::length::slot;
    use crate::date::{CivilDateTime, strategies};

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        use ErrorKind::{NoSuchDay, NoSuchTime, NotTimex3};
        for (text, kind, offset) in [
            ("", NotTimex3, 0),
            ("जून", NotTimex3, 0),
            ("2024-06-18 ", NotTimex3, 10),
            ("2024-13-18", NoSuchDay, 5),
            ("2024-06-31", NoSuchDay, 8),
            ("2024-06-18/2023-02-29", NoSuchDay, 19),
            ("XXXX-XX-32", NoSuchDay, 8),
            ("T25:00", NoSuchTime, 1),
            ("T10:60", NoSuchTime, 4),
            ("T10", NotTimex3, 3),
            ("T10:00+5:30", NotTimex3, 6),
            ("2024-Q5", NotTimex3, 6),
            ("XXXX-WXX-8", NotTimex3, 9),
            ("P007D", NotTimex3, 1),
            ("PT", NotTimex3, 1),
            ("P1D/2024", NotTimex3, 4),
            ("REF+", NotTimex3, 4),
            ("2024/2025/2026", NotTimex3, 0),
        ] {
            let error = Value::from_timex3(text).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (kind, offset), "{text}");
        }
    }

    /// Whether no other value prints the same.
    fn prints_alone(value: Value) -> bool {
        let length = |length: Duration| {
            let last = length.amounts.iter().rposition(|&amount| amount > 0);
            GRAINS.iter().position(|&grain| grain == length.grain)
                == Some(last.unwrap_or(slot::DAYS))
        };
        let part = |part: YearPart| {
            !matches!(
                part,
                YearPart::Fiscal
                    | YearPart::FiscalHalf(_)
                    | YearPart::FiscalQuarter(_)
                    | YearPart::Festival(_)
            )
        };
        let point = |point: Point| match point.calendar {
            Calendar::Unspecified => true,
            Calendar::Absolute { part: it, .. } | Calendar::Nearest { part: it, .. } => part(it),
            Calendar::Offset {
                direction: Direction::Anaphoric,
                length: far,
                part: it,
            } => it == YearPart::Whole && far.grain == Unit::Month,
            Calendar::Offset {
                length: far,
                part: it,
                ..
            } => length(far) && part(it),
        };
        match value {
            Value::Point(only) => point(only),
            Value::Range { first, last } => point(first) && point(last),
            Value::Duration(only) => length(only),
            Value::DurationRange { least, most } => length(least) && length(most),
            Value::Vague(_) => true,
        }
    }

    #[test]
    fn what_the_case_files_hold_is_read_back() {
        let written: CivilDateTime = "2024-06-18T08:21".parse().unwrap();
        let (mut all, mut alone) = (0, 0);
        for date in strategies::in_cases() {
            for value in [date.value(), date.timex(written)] {
                let printed = value.to_string();
                let read = Value::from_timex3(&printed).unwrap();
                if prints_alone(value) {
                    assert_eq!(read, value, "{}", date.text());
                    alone += 1;
                }
                assert_eq!(read.to_string(), printed, "{}", date.text());
                all += 1;
            }
        }
        assert!(all > 1000 && alone > all * 4 / 5, "{alone} of {all} values");
    }

    proptest! {
        #[test]
        fn every_value_is_read_back(value in strategies::value()) {
            let printed = value.to_string();
            let read = Value::from_timex3(&printed).map(|value| value.to_string());
            prop_assert_eq!(read, Ok(printed), "{:?}", value);
        }

        #[test]
        fn a_range_of_fiscal_years_is_read_as_one(
            first in -9999..9000_i16,
            parts in (strategies::fiscal(), strategies::fiscal()),
        ) {
            let year = |year, part| Point::on(Calendar::said(Year::Exact(year), part));
            let value = Value::Range { first: year(first, parts.0), last: year(first + 3, parts.1) };
            prop_assert_eq!(Value::from_timex3(&value.to_string()), Ok(value));
        }

        #[test]
        fn what_is_read_prints_the_same(text in "(REF|P|T|XXXX|-|[+~/:#.WQHEZ]|[0-9]{1,4}|X){0,9}") {
            if let Ok(value) = Value::from_timex3(&text) {
                prop_assert_eq!(value.to_string(), text);
            }
        }

        #[test]
        fn nothing_panics(text in any::<String>()) {
            let _ = Value::from_timex3(&text);
        }
    }
}
