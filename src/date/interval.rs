//! Stretches of the calendar as their first and last day.

use super::civil::CivilDate;
use super::value::{Calendar, Modifier, Season, Year, YearPart};

/// The first and the last day of a stretch.
pub(super) type Interval = (CivilDate, CivilDate);

/// Parts that name a day only by way of the year, as the day they name.
pub(super) fn settled(year: Year, part: YearPart) -> YearPart {
    let Year::Exact(number) = year else {
        return part;
    };
    match part {
        YearPart::Festival(festival) => match festival.month_and_day(number) {
            Some((month, day)) => YearPart::MonthDay { month, day },
            None => part,
        },
        YearPart::MonthWeekday {
            month: month @ 1..=12,
            nth,
            weekday,
        } => nth_weekday(number, month, nth, weekday)
            .map_or(part, |day| YearPart::MonthDay { month, day }),
        // 28 December is always in the last week.
        YearPart::LastWeek => {
            CivilDate::checked(number, 12, 28).map_or(part, |day| YearPart::Week(day.week().1))
        }
        YearPart::MonthWeek { month, week: 0 } => match CivilDate::checked(number, month, 1) {
            Some(first) => YearPart::MonthWeek {
                month,
                week: (first.month_end().day() - 1) / 7 + 1,
            },
            None => part,
        },
        _ => part,
    }
}

/// The day of the month on which its `nth` (0: last) weekday falls.
fn nth_weekday(year: i16, month: u8, nth: u8, weekday: u8) -> Option<u8> {
    let first = CivilDate::checked(year, month, 1)?;
    let days = first.month_end().day();
    let first_day = 1 + (weekday + 7 - first.weekday()) % 7;
    let day = match nth {
        0 => first_day + (days - first_day) / 7 * 7,
        _ => first_day + 7 * (nth - 1),
    };
    (day <= days).then_some(day)
}

/// The first and the last day of a part of a year.
pub(super) fn days_of(year: Year, part: YearPart) -> Option<Interval> {
    let year = match year {
        Year::Unknown => return None,
        Year::Exact(year) => year,
        Year::Decade(digits) => return years(digits.checked_mul(10)?, 10),
        // The 20th century is written 19XX; the third BCE runs from 300 to 201 BCE.
        Year::Century(digits) if digits < 0 => return years(digits.checked_mul(100)? + 1, 100),
        Year::Century(digits) => return years(digits.checked_mul(100)?, 100),
    };
    match part {
        YearPart::Whole => months(year, 1, 12),
        YearPart::Month(month) => months(year, month, 1),
        YearPart::MonthDay { month, day } => {
            CivilDate::checked(year, month, day).map(|day| (day, day))
        }
        YearPart::Quarter(quarter) => months(year, quarter * 3 - 2, 3),
        YearPart::Half(half) => months(year, half * 6 - 5, 6),
        YearPart::Fiscal => months(year, 4, 12),
        YearPart::FiscalQuarter(quarter @ 1..=3) => months(year, quarter * 3 + 1, 3),
        YearPart::FiscalQuarter(_) => months(year.checked_add(1)?, 1, 3),
        YearPart::FiscalHalf(1) => months(year, 4, 6),
        YearPart::FiscalHalf(_) => months(year, 10, 6),
        YearPart::Week(week) => days(CivilDate::of_week(year, week)?, 7),
        YearPart::WeekWeekend(week) => days(CivilDate::of_week(year, week)?.plus_days(5)?, 2),
        YearPart::WeekDay { week, day } => days(
            CivilDate::of_week(year, week)?.plus_days(i64::from(day) - 1)?,
            1,
        ),
        YearPart::MonthWeek {
            month,
            week: week @ 1..,
        } => {
            let first = CivilDate::checked(year, month, 7 * (week - 1) + 1)?;
            let last = first.plus_days(6)?.min(first.month_end());
            Some((first, last))
        }
        YearPart::Season(season) => match season {
            Season::Spring => months(year, 2, 2),
            Season::Summer => months(year, 4, 3),
            Season::Autumn => months(year, 10, 2),
            Season::Winter => months(year, 12, 3),
        },
        _ => None,
    }
}

/// So many whole years.
fn years(first: i16, count: i16) -> Option<Interval> {
    Some((
        CivilDate::checked(first, 1, 1)?,
        CivilDate::checked(first + (count - 1), 12, 31)?,
    ))
}

/// So many whole months, from the month `first` of the year on.
fn months(year: i16, first: u8, count: u8) -> Option<Interval> {
    let start = CivilDate::checked(year, first, 1)?;
    let (years, last) = ((first + count - 2) / 12, (first + count - 2) % 12 + 1);
    let end = CivilDate::checked(year + i16::from(years), last, 1)?.month_end();
    Some((start, end))
}

/// So many days.
fn days(first: CivilDate, count: i64) -> Option<Interval> {
    Some((first, first.plus_days(count - 1)?))
}

/// The third of the stretch that the modifier names.
pub(super) fn third(
    calendar: Calendar,
    (first, last): Interval,
    modifier: Option<Modifier>,
) -> Interval {
    let which = match modifier {
        Some(Modifier::Start) => 0,
        Some(Modifier::Mid) => 1,
        Some(Modifier::End) => 2,
        _ => return (first, last),
    };
    let months = match calendar {
        Calendar::Absolute {
            year: Year::Decade(_),
            ..
        } => Some(120),
        Calendar::Absolute {
            year: Year::Century(_),
            ..
        } => Some(1200),
        Calendar::Absolute {
            part: YearPart::Whole,
            ..
        } => Some(12),
        Calendar::Absolute {
            part: YearPart::Fiscal,
            ..
        } => Some(12),
        Calendar::Absolute {
            part: YearPart::Half(_),
            ..
        } => Some(6),
        Calendar::Absolute {
            part: YearPart::Quarter(_),
            ..
        } => Some(3),
        _ => None,
    };
    let by_months = months.and_then(|months| {
        let length = months / 3;
        let start = first.plus_months(which * length)?;
        let end = start.plus_months(length)?.plus_days(-1)?;
        Some((start, end))
    });
    let by_days = || {
        let days = last.days_since(first) + 1;
        let length = days / 3;
        let start = first.plus_days(which * length)?;
        let end = if which == 2 {
            last
        } else {
            start.plus_days(length - 1)?
        };
        (start <= end).then_some((start, end))
    };
    by_months.or_else(by_days).unwrap_or((first, last))
}

/// The day as a place in the calendar.
pub(super) fn on_day(day: CivilDate) -> Calendar {
    Calendar::said(
        Year::Exact(day.year()),
        YearPart::MonthDay {
            month: day.month(),
            day: day.day(),
        },
    )
}
