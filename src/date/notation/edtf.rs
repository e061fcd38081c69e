//! [`Edtf`]: values in the Extended Date/Time Format.
//!
//! The rules are those of the Library of Congress, *Extended Date/Time Format (EDTF)
//! Specification*, 4 February 2019, levels 0 to 2, which is a profile of ISO 8601-2:2019.
//!
//! | value | EDTF | level |
//! |---|---|---|
//! | day, month, year | `2024-06-18`, `2024-06`, `2024` | 0 |
//! | day with a time to the second | `2024-06-18T08:21:30+05:30` | 0 |
//! | range of days, months, years | `2019/2021-06` | 0 |
//! | fiscal year, its halves and quarters | a range of months, `2023-04/2024-03` | 0 |
//! | year BCE | `-0322` (323 BCE) | 1 |
//! | year of more than four digits | `Y12000` | 1 |
//! | decade, century | `199X`, `19XX`, `-02XX` (the third BCE) | 1 |
//! | season | `2024-21` (spring) to `2024-24` (winter) | 1 |
//! | a day of a year that is not given | `2024-XX-XX` | 1 |
//! | `Modifier::Approx` | `1990~`, `1990~/1995~` | 1 |
//! | day or month without a year, day without a month | `XXXX-06-18`, `XXXX-06`, `XXXX-XX-18` | 2 |
//! | quarter, half | `2024-33` to `2024-36`, `2024-40`, `2024-41` | 2 |
//!
//! Forms that the specification does not show and common readers refuse are not printed: `~` after
//! a digit that is not given, a season, a quarter, a half, a time or a `Y`; a season, a quarter or a
//! half of a year that is not given; a season or a `Y` in a range.
//!
//! EDTF has no weeks, no days of the week, no parts of the day, no time without a day or without
//! its seconds, no length of time, and nothing that counts from the day of writing. As an end of a
//! range, a quarter, a half or a fiscal year is its first or last month. An X in EDTF is a digit
//! that is not given, so that `199X` is a year of the nineties and not all of them; it has nothing
//! nearer for a decade.

use core::fmt;
use core::str::FromStr;

use crate::date::civil::CivilDate;
use crate::date::expression::DateExpression;
use crate::date::value::{
    Calendar, DateKind, Modifier, Point, Season, TimeOfDay, Value, Year, YearPart,
};
use crate::error::{Error, ErrorKind};

/// A value that the Extended Date/Time Format has a form for: see [`Value::edtf`]. It prints as
/// that form.
///
/// ```
/// use samachar::Value;
///
/// let value: Value = "18 जून 2024".parse()?;
/// assert_eq!(value.edtf(None).unwrap().to_string(), "2024-06-18");
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Edtf {
    first: Date,
    last: Option<Date>,
    is_approximate: bool,
}

/// A date as EDTF has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Date {
    year: Year,
    /// The month, or the number of a season, quarter or half.
    month: Field,
    day: Field,
    time: Option<Time>,
}

/// Hours, minutes and seconds, and the zone in minutes east of Greenwich.
type Time = ([u8; 3], Option<i16>);

impl Date {
    /// Whether it is a year, a month or a day, all of whose digits are given.
    fn is_plain(&self) -> bool {
        matches!(self.year, Year::Exact(-9999..=9999))
            && matches!(self.month, Field::Absent | Field::Given(1..=12))
            && self.day != Field::Open
            && self.time.is_none()
    }
}

/// A part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Field {
    /// The date is no finer than the part before.
    Absent,
    /// It is not given: `XX`.
    Open,
    Given(u8),
}

/// What a date is to the range it stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Alone,
    First,
    Last,
}

/// The number of the first season, of the first quarter, and of the first half.
const SEASONS: u8 = 21;
pub(super) const QUARTERS: u8 = 33;
pub(super) const HALVES: u8 = 40;

impl Value {
    /// The value in the Extended Date/Time Format of the Library of Congress (2019), level 2, a
    /// profile of ISO 8601-2:2019, with the modifier of its words; `None` where the format has no
    /// form that says as much and no more.
    ///
    /// [`Modifier::Approx`] is written `~`, where all digits are given. The other modifiers have no
    /// form: what `1990 से पहले` says is not `1990`. Nor have lengths of time, parts of the day, weeks,
    /// days of the week, times that are not given to the second, and what counts from the day of
    /// writing. In a range, a quarter, a half or a fiscal year is written as its first or its last
    /// month. `199X` is the nearest that the format has to a decade: some year of it. A value does
    /// not tell whether it is a set; [`DateExpression::edtf`] knows that.
    ///
    /// ```
    /// use samachar::{Modifier, Value};
    ///
    /// let edtf = |words: &str, modifier| -> Result<Option<String>, samachar::Error> {
    ///     let value: Value = words.parse()?;
    ///     Ok(value.edtf(modifier).map(|edtf| edtf.to_string()))
    /// };
    /// assert_eq!(edtf("18-19 जून", None)?.unwrap(), "XXXX-06-18/XXXX-06-19");
    /// assert_eq!(edtf("1990 के दशक", None)?.unwrap(), "199X");
    /// assert_eq!(edtf("1857", Some(Modifier::Approx))?.unwrap(), "1857~");
    /// assert_eq!(edtf("1857", Some(Modifier::Before))?, None);
    /// assert_eq!(edtf("पिछले महीने", None)?, None);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn edtf(&self, modifier: Option<Modifier>) -> Option<Edtf> {
        let is_approximate = match modifier {
            None => false,
            Some(Modifier::Approx) => true,
            Some(_) => return None,
        };
        let (first, last) = match *self {
            Value::Point(point) => match fiscal_months(point) {
                Some(months) => (
                    fiscal_end(point, months, Place::First)?,
                    Some(fiscal_end(point, months, Place::Last)?),
                ),
                None => (date(point, Place::Alone)?, None),
            },
            Value::Range { first, last } => {
                (date(first, Place::First)?, Some(date(last, Place::Last)?))
            }
            Value::Duration(_) | Value::DurationRange { .. } | Value::Vague(_) => return None,
        };
        let may_be_marked = first.is_plain() && last.is_none_or(|last| last.is_plain());
        (may_be_marked || !is_approximate).then_some(Edtf {
            first,
            last,
            is_approximate,
        })
    }
}

impl DateExpression<'_> {
    /// What the words alone say, in the Extended Date/Time Format: [`Value::edtf`] with the modifier
    /// of the expression. `None` also for sets, which that format has no form for.
    ///
    /// ```
    /// use samachar::dates;
    ///
    /// let date = dates("पुल करीब 1887 में बना था।").next().unwrap();
    /// assert_eq!(date.edtf().unwrap().to_string(), "1887~");
    /// ```
    pub fn edtf(&self) -> Option<Edtf> {
        if self.kind() == DateKind::Set {
            return None;
        }
        self.value().edtf(self.modifier())
    }
}

/// The first and the last month of a part of a fiscal year, counted from January of the year in
/// which that starts.
fn fiscal_months(point: Point) -> Option<(u8, u8)> {
    match point.calendar {
        Calendar::Absolute {
            part: YearPart::Fiscal,
            ..
        } => Some((4, 15)),
        Calendar::Absolute {
            part: YearPart::FiscalHalf(half @ 1..=2),
            ..
        } => Some((6 * half - 2, 6 * half + 3)),
        Calendar::Absolute {
            part: YearPart::FiscalQuarter(quarter @ 1..=4),
            ..
        } => Some((3 * quarter + 1, 3 * quarter + 3)),
        _ => None,
    }
}

/// The month at one end of a part of a fiscal year.
fn fiscal_end(point: Point, (first, last): (u8, u8), place: Place) -> Option<Date> {
    let Calendar::Absolute { year, .. } = point.calendar else {
        return None;
    };
    let month = if place == Place::First { first } else { last };
    let year = match year {
        Year::Exact(year) => Year::Exact(year.checked_add(i16::from(month > 12))?),
        Year::Unknown => Year::Unknown,
        // April of some year of a decade, and March of the next: not two times the same decade.
        Year::Decade(_) | Year::Century(_) => return None,
    };
    let part = YearPart::Month((month - 1) % 12 + 1);
    let month = Point {
        calendar: Calendar::said(year, part),
        ..point
    };
    date(month, place)
}

/// The point as EDTF has it.
fn date(point: Point, place: Place) -> Option<Date> {
    if let Some(months) = fiscal_months(point) {
        return fiscal_end(point, months, place);
    }
    let Calendar::Absolute { year, part } = point.calendar else {
        return None;
    };
    if !is_possible(year, part) {
        return None;
    }
    let (month, day) = month_and_day(part, place)?;
    let time = time(point, place)?;
    let is_numbered = matches!(month, Field::Given(SEASONS..));
    let is_written = match year {
        Year::Exact(-9999..=9999) => true,
        Year::Exact(_) => part == YearPart::Whole && place == Place::Alone,
        _ if is_numbered => false,
        Year::Unknown => true,
        // A decade BCE ends in a year that ends in 1, so that its years share no three digits.
        Year::Decade(digits) => (0..=999).contains(&digits),
        Year::Century(digits) => (-100..=99).contains(&digits),
    };
    is_written.then_some(Date {
        year,
        month,
        day,
        time,
    })
}

/// Whether the calendar has such a month or day, which a value made by a caller need not respect.
fn is_possible(year: Year, part: YearPart) -> bool {
    match part {
        YearPart::Month(month) => (1..=12).contains(&month),
        YearPart::Day(day) => (1..=31).contains(&day),
        YearPart::MonthDay { month, day } => {
            // A leap year, where no year is told.
            let year = match year {
                Year::Exact(year) => year,
                _ => 2024,
            };
            CivilDate::checked(year, month, day).is_some()
        }
        _ => true,
    }
}

/// The fields of a part of a year. In a range a quarter and a half are their first or their last month.
fn month_and_day(part: YearPart, place: Place) -> Option<(Field, Field)> {
    let whole = |month| (Field::Given(month), Field::Absent);
    Some(match part {
        YearPart::Whole => (Field::Absent, Field::Absent),
        YearPart::Month(month) => whole(month),
        YearPart::MonthDay { month, day } => (Field::Given(month), Field::Given(day)),
        YearPart::Day(day) => (Field::Open, Field::Given(day)),
        YearPart::Festival(_) | YearPart::SomeDay => (Field::Open, Field::Open),
        YearPart::Quarter(quarter @ 1..=4) => whole(match place {
            Place::Alone => QUARTERS - 1 + quarter,
            Place::First => 3 * quarter - 2,
            Place::Last => 3 * quarter,
        }),
        YearPart::Half(half @ 1..=2) => whole(match place {
            Place::Alone => HALVES - 1 + half,
            Place::First => 6 * half - 5,
            Place::Last => 6 * half,
        }),
        YearPart::Season(season) if place == Place::Alone => whole(season.number()),
        _ => return None,
    })
}

/// The time of the point and its zone, if it has one; `None` where EDTF has no form for it. A time is
/// given to the second, and only with a day that is given in full and stands alone.
fn time(point: Point, place: Place) -> Option<Option<Time>> {
    match (point.time, point.zone) {
        (None, None) => Some(None),
        (
            Some(TimeOfDay::Clock {
                hour: hour @ 0..=23,
                minute: minute @ 0..=59,
                second: Some(second @ 0..=59),
            }),
            zone,
        ) => {
            let is_day = matches!(
                point.calendar,
                Calendar::Absolute {
                    year: Year::Exact(0..=9999),
                    part: YearPart::MonthDay { .. },
                }
            );
            let is_zone = zone.is_none_or(|zone: i16| zone.unsigned_abs() < 24 * 60);
            (is_day && is_zone && place == Place::Alone)
                .then_some(Some(([hour, minute, second], zone)))
        }
        _ => None,
    }
}

impl Season {
    /// Its number in EDTF.
    const fn number(self) -> u8 {
        match self {
            Season::Spring => SEASONS,
            Season::Summer => SEASONS + 1,
            Season::Autumn => SEASONS + 2,
            Season::Winter => SEASONS + 3,
        }
    }
}

impl FromStr for Edtf {
    type Err = Error;

    /// Reads what it prints.
    ///
    /// # Errors
    /// Those of [`Value::from_edtf`].
    ///
    /// ```
    /// use samachar::Edtf;
    ///
    /// let edtf: Edtf = "2024-06-18/2024-06-19".parse()?;
    /// assert_eq!(edtf.to_string(), "2024-06-18/2024-06-19");
    /// assert!("June".parse::<Edtf>().is_err());
    /// # Ok::<(), samachar::Error>(())
    /// ```
    fn from_str(text: &str) -> Result<Edtf, Error> {
        let (value, modifier) = Value::from_edtf(text)?;
        value
            .edtf(modifier)
            .ok_or(Error::new(ErrorKind::NotEdtf, 0))
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Field::Absent => Ok(()),
            Field::Open => f.write_str("-XX"),
            Field::Given(number) => write!(f, "-{number:02}"),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Year::Exact(i16::MIN..=-10_000 | 10_000..) = self.year {
            f.write_str("Y")?;
        }
        write!(f, "{}{}{}", self.year, self.month, self.day)?;
        let Some(([hour, minute, second], zone)) = self.time else {
            return Ok(());
        };
        // A time and its zone are written as in TIMEX3.
        let time = TimeOfDay::Clock {
            hour,
            minute,
            second: Some(second),
        };
        Point::at(time, zone).fmt(f)
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.is_approximate { "~" } else { "" };
        write!(f, "{}{mark}", self.first)?;
        match self.last {
            Some(last) => write!(f, "/{last}{mark}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edtf(timex: &str) -> Option<String> {
        let value = Value::from_timex3(timex).unwrap();
        value.edtf(None).map(|edtf| edtf.to_string())
    }

    #[test]
    fn each_kind_of_value_has_its_form() {
        for (timex, form) in [
            ("2024-06-18", "2024-06-18"),
            ("XXXX-06-18", "XXXX-06-18"),
            ("XXXX-XX-18", "XXXX-XX-18"),
            ("2024-XX-XX", "2024-XX-XX"),
            ("2024-06", "2024-06"),
            ("-0322", "-0322"),
            ("199X", "199X"),
            ("-02XX", "-02XX"),
            ("12000", "Y12000"),
            ("2024-SP", "2024-21"),
            ("2024-WI", "2024-24"),
            ("2024-Q3", "2024-35"),
            ("2024-H2", "2024-41"),
            ("2023-04/2024-03", "2023-04/2024-03"),
            ("2024-Q1/2024-Q3", "2024-01/2024-09"),
            ("2019-04/2020-03/2023-04/2024-03", "2019-04/2024-03"),
            ("2024-06-18T08:21:30+05:30", "2024-06-18T08:21:30+05:30"),
        ] {
            assert_eq!(edtf(timex).as_deref(), Some(form), "{timex}");
        }
    }

    #[test]
    fn only_dates_with_all_digits_are_approximate() {
        for (timex, form) in [
            ("-0322", Some("-0322~")),
            ("2024-06", Some("2024-06~")),
            ("2019/2021-06-18", Some("2019~/2021-06-18~")),
            ("199X", None),
            ("XXXX-06-18", None),
            ("2024-Q1", None),
            ("12000", None),
            ("2019/XXXX-06", None),
            ("2024-06-18T08:21:30", None),
        ] {
            let value = Value::from_timex3(timex).unwrap();
            let printed = value.edtf(Some(Modifier::Approx));
            let printed = printed.map(|edtf| edtf.to_string());
            assert_eq!(printed.as_deref(), form, "{timex}");
        }
        let value = Value::from_timex3("2024").unwrap();
        assert_eq!(value.edtf(Some(Modifier::End)), None);
    }

    #[test]
    fn what_edtf_cannot_say_has_no_form() {
        for timex in [
            "REF-P1M",
            "PAST_REF",
            "P3D",
            "P2D/P3D",
            "2024-W25",
            "XXXX-WXX-2",
            "2024-06-W02",
            "T10:00",
            "2024-06-18TMO",
            "2024-06-18T08:21",
            "XXXX-06-18T08:21:30",
            "2024-SP/2024-WI",
            "XXXX-SU",
            "199X-Q1",
            "12000-06",
            "2024/12000",
        ] {
            assert_eq!(edtf(timex), None, "{timex}");
        }
    }
}
