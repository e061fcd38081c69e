//! Reads places in the calendar, as TIMEX3 has them: parts of a year, and what is counted from the
//! day of writing.

use super::cursor::Cursor;
use super::length::length;
use crate::date::value::{Calendar, Direction, Season, Year, YearPart};
use crate::error::{Error, ErrorKind};
use crate::lexicon::Unit;

/// A place that is counted from the day of writing, after `REF`.
pub(super) fn relative(cursor: &mut Cursor<'_>) -> Result<Calendar, Error> {
    let not_timex3 = |cursor: &Cursor<'_>| cursor.error(ErrorKind::NotTimex3);
    let direction = [Direction::Back, Direction::Ahead, Direction::Either]
        .into_iter()
        .find(|direction| cursor.eat(direction.sign().encode_utf8(&mut [0; 4])))
        .ok_or(not_timex3(cursor))?;
    if cursor.peek() == Some(b'P') {
        let length = length(cursor).ok_or(not_timex3(cursor))?;
        return Ok(Calendar::Offset {
            direction,
            length,
            part: offset_part(cursor, length.grain)?,
        });
    }
    let count = match cursor.peek() {
        Some(b'0'..=b'9') => {
            let count = cursor.number().and_then(|(n, _)| u8::try_from(n).ok());
            count.ok_or(not_timex3(cursor))?
        }
        _ => 1,
    };
    let part = if cursor.eat("WXX-WE") {
        YearPart::Weekend
    } else if cursor.eat("WXX-") {
        YearPart::Weekday(weekday(cursor)?)
    } else if cursor.eat("XXXX") {
        year_part(cursor, Year::Unknown)?
    } else {
        return Err(not_timex3(cursor));
    };
    Ok(Calendar::Nearest {
        direction,
        part,
        count,
    })
}

/// The part of a place so far from the day of writing. What its digits mean hangs on the unit that
/// it lies in: `REF+P1M-03` is the third of the month, `REF+P1Y-03` its March.
fn offset_part(cursor: &mut Cursor<'_>, grain: Unit) -> Result<YearPart, Error> {
    let mut after = *cursor;
    if !after.eat("-") {
        return Ok(YearPart::Whole);
    }
    let in_year = grain == Unit::Year;
    if let Some(day) = after.field(1, 1, 7) {
        *cursor = after;
        return Ok(YearPart::Weekday(day));
    }
    if after.eat("WE") {
        *cursor = after;
        return Ok(YearPart::Weekend);
    }
    if after.eat("WXX-") {
        let day = weekday(&mut after)?;
        let nth = which_weekday(&mut after)?;
        *cursor = after;
        return Ok(YearPart::MonthWeekday {
            month: 0,
            nth,
            weekday: day,
        });
    }
    let part = if after.eat("W") {
        let week = after.field(2, 0, 5);
        week.filter(|&week| !in_year || week == 0)
            .map(|week| YearPart::MonthWeek { month: 0, week })
    } else {
        let day = after.field(2, 1, 31);
        day.filter(|&day| !in_year || day > 12).map(YearPart::Day)
    };
    match part {
        Some(part) if after.peek() != Some(b'-') => {
            *cursor = after;
            Ok(part)
        }
        _ => year_part(cursor, Year::Unknown),
    }
}

/// A part of a year, with the hyphen before it; the whole year where none follows.
pub(super) fn year_part(cursor: &mut Cursor<'_>, year: Year) -> Result<YearPart, Error> {
    if !cursor.eat("-") {
        return Ok(YearPart::Whole);
    }
    let season = SEASONS
        .into_iter()
        .find(|season| cursor.eat(season.letters()));
    if let Some(season) = season {
        return Ok(YearPart::Season(season));
    }
    if cursor.eat("Q") {
        return field(cursor, 1, 1, 4).map(YearPart::Quarter);
    }
    if cursor.eat("H") {
        return field(cursor, 1, 1, 2).map(YearPart::Half);
    }
    match cursor.peek() {
        Some(b'W') => part_by_week(cursor),
        Some(b'X') => part_of_some_month(cursor, year),
        _ => part_by_month(cursor, year),
    }
}

/// `W25`, `W25-2`, `W25-WE`, and of a week that is not given `WXX-2`, `WXX-WE`; `WXX` alone is the last.
fn part_by_week(cursor: &mut Cursor<'_>) -> Result<YearPart, Error> {
    if cursor.eat("WXX-WE") {
        return Ok(YearPart::Weekend);
    }
    if cursor.eat("WXX-") {
        return weekday(cursor).map(YearPart::Weekday);
    }
    if cursor.eat("WXX") {
        return Ok(YearPart::LastWeek);
    }
    cursor.eat("W");
    let week = field(cursor, 2, 1, 53)?;
    if cursor.eat("-WE") {
        return Ok(YearPart::WeekWeekend(week));
    }
    if cursor.eat("-") {
        let day = weekday(cursor)?;
        return Ok(YearPart::WeekDay { week, day });
    }
    Ok(YearPart::Week(week))
}

/// A part of a month that is not given: `XX-18`, `XX-W02`, `XX-WXX-2-#1`; `XX-XX` is some day.
fn part_of_some_month(cursor: &mut Cursor<'_>, year: Year) -> Result<YearPart, Error> {
    if cursor.eat("XX-XX") {
        return Ok(YearPart::SomeDay);
    }
    if cursor.eat("XX-WXX-") {
        return weekday_of_month(cursor, 0);
    }
    if cursor.eat("XX-W") {
        let week = field(cursor, 2, 0, 5)?;
        return Ok(YearPart::MonthWeek { month: 0, week });
    }
    if cursor.eat("XX-") {
        // January has every day that some month has.
        return day(cursor, year, 1).map(YearPart::Day);
    }
    Err(cursor.error(ErrorKind::NotTimex3))
}

/// `06`, `06-18`, `06-W02`, `06-WXX-2-#1`; `06-WXX` is the last week of the month.
fn part_by_month(cursor: &mut Cursor<'_>, year: Year) -> Result<YearPart, Error> {
    let month = month(cursor)?;
    if cursor.eat("-WXX-") {
        weekday_of_month(cursor, month)
    } else if cursor.eat("-WXX") {
        Ok(YearPart::MonthWeek { month, week: 0 })
    } else if cursor.eat("-W") {
        let week = field(cursor, 2, 1, 5)?;
        Ok(YearPart::MonthWeek { month, week })
    } else if cursor.eat("-") {
        day(cursor, year, month).map(|day| YearPart::MonthDay { month, day })
    } else {
        Ok(YearPart::Month(month))
    }
}

/// A weekday of a month and which of them it is: `2-#1`.
fn weekday_of_month(cursor: &mut Cursor<'_>, month: u8) -> Result<YearPart, Error> {
    let weekday = weekday(cursor)?;
    Ok(YearPart::MonthWeekday {
        month,
        nth: which_weekday(cursor)?,
        weekday,
    })
}

/// A number of so many digits, from `least` to `most`.
fn field(cursor: &mut Cursor<'_>, digits: usize, least: u8, most: u8) -> Result<u8, Error> {
    let number = cursor.field(digits, least, most);
    number.ok_or(cursor.error(ErrorKind::NotTimex3))
}

const SEASONS: [Season; 4] = [
    Season::Spring,
    Season::Summer,
    Season::Autumn,
    Season::Winter,
];

fn month(cursor: &mut Cursor<'_>) -> Result<u8, Error> {
    let mut after = *cursor;
    let number = after.field(2, 0, 99);
    number.ok_or(cursor.error(ErrorKind::NotTimex3))?;
    let month = cursor.field(2, 1, 12);
    month.ok_or(cursor.error(ErrorKind::NoSuchDay))
}

fn day(cursor: &mut Cursor<'_>, year: Year, month: u8) -> Result<u8, Error> {
    cursor.day(year, month).map_err(|kind| match kind {
        ErrorKind::NoSuchDay => cursor.error(kind),
        _ => cursor.error(ErrorKind::NotTimex3),
    })
}

fn weekday(cursor: &mut Cursor<'_>) -> Result<u8, Error> {
    field(cursor, 1, 1, 7)
}

/// Which of the weekdays of a month: `-#2`, and `-#0` for the last.
fn which_weekday(cursor: &mut Cursor<'_>) -> Result<u8, Error> {
    let nth = if cursor.eat("-#") {
        cursor.field(1, 0, 5)
    } else {
        None
    };
    nth.ok_or(cursor.error(ErrorKind::NotTimex3))
}
