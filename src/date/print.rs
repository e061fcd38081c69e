//! How values print: as TIMEX3 does, ISO 8601 with `X` for digits that are not given and `REF` for
//! the day of writing (`XXXX-06-18`, `199X`, `2024-W25`, `REF-P1M`, `T10:00`, `TMO`).

use core::fmt;

use super::value::{
    Calendar, Direction, Point, Season, TimeOfDay, VagueTime, Value, Year, YearPart,
};
use crate::lexicon::Unit;

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Year::Unknown => f.write_str("XXXX"),
            Year::Exact(year) if year < 0 => write!(f, "-{:04}", year.unsigned_abs()),
            Year::Exact(year) => write!(f, "{year:04}"),
            Year::Decade(digits) => write!(f, "{digits:03}X"),
            Year::Century(digits) if digits < 0 => write!(f, "-{:02}XX", -(digits + 1)),
            Year::Century(digits) => write!(f, "{digits:02}XX"),
        }
    }
}

impl Season {
    pub(super) const fn letters(self) -> &'static str {
        match self {
            Season::Spring => "SP",
            Season::Summer => "SU",
            Season::Autumn => "FA",
            Season::Winter => "WI",
        }
    }
}

/// A part of a year after the year.
struct InYear(YearPart);

impl fmt::Display for InYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            YearPart::Whole
            | YearPart::Fiscal
            | YearPart::FiscalQuarter(_)
            | YearPart::FiscalHalf(_) => Ok(()),
            YearPart::Month(month) => write!(f, "-{month:02}"),
            YearPart::MonthDay { month, day } => write!(f, "-{month:02}-{day:02}"),
            YearPart::Day(day) => write!(f, "-XX-{day:02}"),
            YearPart::Quarter(quarter) => write!(f, "-Q{quarter}"),
            YearPart::Half(half) => write!(f, "-H{half}"),
            YearPart::Week(week) => write!(f, "-W{week:02}"),
            YearPart::LastWeek => f.write_str("-WXX"),
            YearPart::Weekday(day) => write!(f, "-WXX-{day}"),
            YearPart::WeekDay { week, day } => write!(f, "-W{week:02}-{day}"),
            YearPart::Weekend => f.write_str("-WXX-WE"),
            YearPart::WeekWeekend(week) => write!(f, "-W{week:02}-WE"),
            YearPart::Season(season) => write!(f, "-{}", season.letters()),
            YearPart::MonthWeek { month: 0, week } => write!(f, "-XX-W{week:02}"),
            YearPart::MonthWeek { month, week: 0 } => write!(f, "-{month:02}-WXX"),
            YearPart::MonthWeek { month, week } => write!(f, "-{month:02}-W{week:02}"),
            YearPart::MonthWeekday {
                month: 0,
                nth,
                weekday: day,
            } => write!(f, "-XX-WXX-{day}-#{nth}"),
            YearPart::MonthWeekday {
                month,
                nth,
                weekday: day,
            } => write!(f, "-{month:02}-WXX-{day}-#{nth}"),
            YearPart::Festival(_) | YearPart::SomeDay => f.write_str("-XX-XX"),
        }
    }
}

/// `count` months from the one number `first` of `year`: a fiscal year or a part of it.
fn fiscal_months(f: &mut fmt::Formatter<'_>, year: Year, first: u16, count: u16) -> fmt::Result {
    let month = |f: &mut fmt::Formatter<'_>, at: u16| {
        let shifted = match year {
            Year::Exact(year) if at > 12 => Year::Exact(year.saturating_add(1)),
            _ => year,
        };
        write!(f, "{shifted}-{:02}", (at + 11) % 12 + 1)
    };
    month(f, first)?;
    f.write_str("/")?;
    month(f, first + count - 1)
}

impl Direction {
    /// Between `REF` and what is counted; a place of the story is not counted.
    pub(super) const fn sign(self) -> char {
        match self {
            Direction::Back => '-',
            Direction::Ahead => '+',
            Direction::Either | Direction::Anaphoric => '~',
        }
    }
}

/// A place that the story tells: the words name its unit and leave the rest open.
fn anaphoric(f: &mut fmt::Formatter<'_>, unit: Unit, part: YearPart) -> fmt::Result {
    f.write_str("XXXX")?;
    match (unit, part) {
        (Unit::Month, YearPart::Whole) => f.write_str("-XX"),
        (Unit::Week | Unit::Fortnight, YearPart::Whole) => f.write_str("-WXX"),
        (Unit::Second | Unit::Minute | Unit::Hour | Unit::Day, YearPart::Whole) => {
            f.write_str("-XX-XX")
        }
        (_, part) => write!(f, "{}", InYear(part)),
    }
}

impl fmt::Display for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Calendar::Unspecified => Ok(()),
            Calendar::Absolute {
                year,
                part: YearPart::Fiscal,
            } => fiscal_months(f, year, 4, 12),
            Calendar::Absolute {
                year,
                part: YearPart::FiscalQuarter(quarter),
            } => fiscal_months(f, year, 1 + 3 * u16::from(quarter), 3),
            Calendar::Absolute {
                year,
                part: YearPart::FiscalHalf(half),
            } => {
                let first = (6 * u16::from(half)).saturating_sub(2);
                fiscal_months(f, year, first, 6)
            }
            Calendar::Absolute { year, part } => write!(f, "{year}{}", InYear(part)),
            Calendar::Offset {
                direction: Direction::Anaphoric,
                length,
                part,
            } => anaphoric(f, length.grain, part),
            Calendar::Offset {
                direction,
                length,
                part,
            } => {
                write!(f, "REF{}{length}", direction.sign())?;
                match part {
                    YearPart::Whole => Ok(()),
                    YearPart::Weekday(day) => write!(f, "-{day}"),
                    YearPart::Day(day) => write!(f, "-{day:02}"),
                    YearPart::Weekend => f.write_str("-WE"),
                    YearPart::MonthWeek { month: 0, week } => write!(f, "-W{week:02}"),
                    YearPart::MonthWeekday {
                        month: 0,
                        nth,
                        weekday: day,
                    } => write!(f, "-WXX-{day}-#{nth}"),
                    part => write!(f, "{}", InYear(part)),
                }
            }
            Calendar::Nearest {
                direction,
                part,
                count,
            } => {
                write!(f, "REF{}", direction.sign())?;
                if count > 1 {
                    write!(f, "{count}")?;
                }
                match part {
                    YearPart::Weekday(day) => write!(f, "WXX-{day}"),
                    YearPart::Weekend => f.write_str("WXX-WE"),
                    part => write!(f, "XXXX{}", InYear(part)),
                }
            }
        }
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            TimeOfDay::Clock {
                hour,
                minute,
                second: None,
            } => write!(f, "T{hour:02}:{minute:02}"),
            TimeOfDay::Clock {
                hour,
                minute,
                second: Some(second),
            } => {
                write!(f, "T{hour:02}:{minute:02}:{second:02}")
            }
            TimeOfDay::Morning => f.write_str("TMO"),
            TimeOfDay::Afternoon => f.write_str("TAF"),
            TimeOfDay::Evening => f.write_str("TEV"),
            TimeOfDay::Night => f.write_str("TNI"),
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.calendar.fmt(f)?;
        if let Some(time) = self.time {
            time.fmt(f)?;
        }
        match self.zone {
            None => Ok(()),
            Some(0) => f.write_str("Z"),
            Some(zone) => {
                let sign = if zone < 0 { '-' } else { '+' };
                let minutes = zone.unsigned_abs();
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Point(point) => point.fmt(f),
            Value::Range { first, last } => write!(f, "{first}/{last}"),
            Value::Duration(length) => length.fmt(f),
            Value::DurationRange { least, most } => write!(f, "{least}/{most}"),
            Value::Vague(VagueTime::Past) => f.write_str("PAST_REF"),
            Value::Vague(VagueTime::Present) => f.write_str("PRESENT_REF"),
            Value::Vague(VagueTime::Future) => f.write_str("FUTURE_REF"),
        }
    }
}
