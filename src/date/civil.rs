//! [`CivilDate`] and [`CivilDateTime`]: days of the calendar, as callers give and get them.

use core::fmt;
use core::str::FromStr;

use crate::error::{Error, ErrorKind};

/// A day of the proleptic Gregorian calendar.
///
/// Printed and read as ISO 8601 (`2024-06-18`).
///
/// ```
/// use samachar::CivilDate;
///
/// let day: CivilDate = "2024-06-18".parse()?;
/// assert_eq!((day.year(), day.month(), day.day()), (2024, 6, 18));
/// assert!(CivilDate::new(2023, 2, 29).is_err());
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CivilDate(pub(super) jiff::civil::Date);

impl CivilDate {
    /// The day of this year, month (1–12) and day of the month (1–31).
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchDay`] where the calendar has no such day, and for years outside −9999
    /// to 9999.
    pub fn new(year: i16, month: u8, day: u8) -> Result<CivilDate, Error> {
        CivilDate::checked(year, month, day).ok_or(Error::new(ErrorKind::NoSuchDay, 0))
    }

    /// The same as [`CivilDate::new`], where the reason does not matter.
    pub(crate) fn checked(year: i16, month: u8, day: u8) -> Option<CivilDate> {
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        jiff::civil::Date::new(year, month, day).ok().map(CivilDate)
    }

    /// The year; 0 is 1 BCE.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// The day of the week, 1 (Monday) to 7.
    ///
    /// ```
    /// assert_eq!(samachar::CivilDate::new(2024, 6, 18)?.weekday(), 2);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn weekday(self) -> u8 {
        self.0.weekday().to_monday_one_offset().unsigned_abs()
    }

    /// The day after it; `None` after the last day of the year 9999.
    ///
    /// ```
    /// let day = samachar::CivilDate::new(2024, 2, 28)?;
    /// assert_eq!(day.tomorrow().unwrap().to_string(), "2024-02-29");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn tomorrow(self) -> Option<CivilDate> {
        self.plus_days(1)
    }

    /// The day before it; `None` before the first day of the year −9999.
    pub fn yesterday(self) -> Option<CivilDate> {
        self.plus_days(-1)
    }

    /// The day that lies so many days ahead, or back; `None` outside the years −9999 to 9999.
    ///
    /// ```
    /// let day = samachar::CivilDate::new(2024, 6, 18)?;
    /// let week_before = day.plus_days(-7).unwrap();
    /// assert_eq!(week_before.to_string(), "2024-06-11");
    /// assert_eq!(day.days_since(week_before), 7);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn plus_days(self, days: i64) -> Option<CivilDate> {
        let span = jiff::Span::new().try_days(days).ok()?;
        self.0.checked_add(span).ok().map(CivilDate)
    }

    /// The day that lies so many months ahead, or back; the last of its month where the month has
    /// no such day.
    ///
    /// ```
    /// let day = samachar::CivilDate::new(2024, 1, 31)?;
    /// assert_eq!(day.plus_months(1).unwrap().to_string(), "2024-02-29");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn plus_months(self, months: i64) -> Option<CivilDate> {
        let span = jiff::Span::new().try_months(months).ok()?;
        self.0.checked_add(span).ok().map(CivilDate)
    }

    /// The last day of its month.
    pub(super) fn month_end(self) -> CivilDate {
        CivilDate(self.0.last_of_month())
    }

    /// Its week in ISO 8601, and the year which that week belongs to.
    pub(super) fn week(self) -> (i16, u8) {
        let week = self.0.iso_week_date();
        (week.year(), week.week().unsigned_abs())
    }

    /// The Monday of a week in ISO 8601.
    pub(super) fn of_week(year: i16, week: u8) -> Option<CivilDate> {
        let week = i8::try_from(week).ok()?;
        let monday =
            jiff::civil::ISOWeekDate::new(year, week, jiff::civil::Weekday::Monday).ok()?;
        Some(CivilDate(monday.date()))
    }

    /// Days from `other` to this day; negative where `other` is later.
    pub fn days_since(self, other: CivilDate) -> i64 {
        (self.0.duration_since(other.0).as_hours()) / 24
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.year() < 0 { "-" } else { "" };
        let year = self.year().unsigned_abs();
        write!(f, "{sign}{year:04}-{:02}-{:02}", self.month(), self.day())
    }
}

impl fmt::Debug for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Reads digits; `None` for anything else, the empty text and more than four digits included.
fn digits(text: &str) -> Option<u16> {
    let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

impl FromStr for CivilDate {
    type Err = Error;

    /// Reads `YYYY-MM-DD`; with a minus before it, the year is before 1 BCE, as it is printed.
    ///
    /// # Errors
    /// [`ErrorKind::NotADate`] for any other form, [`ErrorKind::NoSuchDay`] where the calendar
    /// has no such day.
    fn from_str(text: &str) -> Result<CivilDate, Error> {
        let (sign, digits_of) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        let fields = || {
            let mut parts = digits_of
                .splitn(3, '-')
                .map(|part| (part.len(), digits(part)));
            match (parts.next()?, parts.next()?, parts.next()?) {
                ((4, Some(year)), (2, Some(month)), (2, Some(day))) => Some((year, month, day)),
                _ => None,
            }
        };
        let (year, month, day) = fields().ok_or(Error::new(ErrorKind::NotADate, 0))?;
        let no_such_day = Error::new(ErrorKind::NoSuchDay, 0);
        let year = sign * i16::try_from(year).map_err(|_| no_such_day)?;
        CivilDate::checked(year, month as u8, day as u8).ok_or(no_such_day)
    }
}

/// A day, and the time of day where it is known: what relative expressions count from.
///
/// Printed and read as ISO 8601 (`2024-06-18T08:21`, `2024-06-18`), without a zone.
///
/// ```
/// use samachar::{CivilDate, CivilDateTime};
///
/// let moment: CivilDateTime = "2024-06-18T08:21".parse()?;
/// assert_eq!(moment.time(), Some((8, 21)));
/// let day = CivilDate::new(2024, 6, 18)?;
/// assert_eq!(CivilDateTime::from(day).time(), None);
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CivilDateTime {
    date: CivilDate,
    time: Option<(u8, u8)>,
}

impl CivilDateTime {
    /// The day with a time of day, in hours (0–23) and minutes (0–59).
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchTime`] where the clock has no such time.
    ///
    /// ```
    /// use samachar::{CivilDate, CivilDateTime};
    ///
    /// let day = CivilDate::new(2024, 6, 18)?;
    /// assert_eq!(CivilDateTime::new(day, 8, 21)?.to_string(), "2024-06-18T08:21");
    /// assert!(CivilDateTime::new(day, 24, 0).is_err());
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn new(date: CivilDate, hour: u8, minute: u8) -> Result<CivilDateTime, Error> {
        if hour > 23 || minute > 59 {
            return Err(Error::new(ErrorKind::NoSuchTime, 0));
        }
        Ok(CivilDateTime {
            date,
            time: Some((hour, minute)),
        })
    }

    /// The same, where the hour and the minute are known to be right.
    pub(super) fn at(date: CivilDate, time: Option<(u8, u8)>) -> CivilDateTime {
        CivilDateTime { date, time }
    }

    /// The day.
    pub fn date(self) -> CivilDate {
        self.date
    }

    /// The hour and the minute, where known.
    pub fn time(self) -> Option<(u8, u8)> {
        self.time
    }
}

impl From<CivilDate> for CivilDateTime {
    fn from(date: CivilDate) -> CivilDateTime {
        CivilDateTime { date, time: None }
    }
}

impl fmt::Display for CivilDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.fmt(f)?;
        match self.time {
            Some((hour, minute)) => write!(f, "T{hour:02}:{minute:02}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for CivilDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for CivilDateTime {
    type Err = Error;

    /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, and date-times of RFC 3339: seconds, their fraction and
    /// the offset of the zone may follow. They are checked and dropped, so the moment is that of the clock
    /// that the text gives; a caller with times in UTC converts them to the paper's zone first.
    ///
    /// ```
    /// use samachar::CivilDateTime;
    ///
    /// let moment: CivilDateTime = "2024-06-18T08:21:07.5+05:30".parse()?;
    /// assert_eq!(moment.to_string(), "2024-06-18T08:21");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`CivilDate`]'s reading, and [`ErrorKind::NoSuchTime`]. The offset is that of the
    /// part that is wrong.
    fn from_str(text: &str) -> Result<CivilDateTime, Error> {
        let Some((date, time)) = text.split_once(['T', 't', ' ']) else {
            return text.parse::<CivilDate>().map(CivilDateTime::from);
        };
        let date: CivilDate = date.parse()?;
        let offset = text.len() - time.len();
        let time = without_zone(time).and_then(without_fraction);
        let time = time.ok_or(Error::new(ErrorKind::NotADate, offset))?;
        let fields: Option<Vec<u16>> = time.split(':').map(digits).collect();
        match fields.as_deref() {
            // A second 60 is a leap second.
            Some(&[hour, minute]) | Some(&[hour, minute, 0..=60]) if hour < 24 && minute < 60 => {
                Ok(CivilDateTime {
                    date,
                    time: Some((hour as u8, minute as u8)),
                })
            }
            Some([_, _] | [_, _, _]) => Err(Error::new(ErrorKind::NoSuchTime, offset)),
            _ => Err(Error::new(ErrorKind::NotADate, offset)),
        }
    }
}

/// The time of day less the zone after it (`Z`, `+05:30`); `None` where that is no zone.
fn without_zone(time: &str) -> Option<&str> {
    if let Some(time) = time.strip_suffix(['Z', 'z']) {
        return Some(time);
    }
    let Some((time, zone)) = time.rsplit_once(['+', '-']) else {
        return Some(time);
    };
    let (hours, minutes) = zone.split_once(':')?;
    let is_zone =
        hours.len() == 2 && minutes.len() == 2 && digits(hours)? < 24 && digits(minutes)? < 60;
    is_zone.then_some(time)
}

/// The time of day less the fraction of its seconds; `None` where that is no fraction.
fn without_fraction(time: &str) -> Option<&str> {
    let Some((time, fraction)) = time.split_once('.') else {
        return Some(time);
    };
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    (is_fraction && time.split(':').count() == 3).then_some(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_before_the_first_are_read_as_they_print() {
        let day = CivilDate::new(-322, 5, 1).unwrap();
        assert_eq!(day.to_string(), "-0322-05-01");
        assert_eq!("-0322-05-01".parse(), Ok(day));
        assert!("--322-05-01".parse::<CivilDate>().is_err());
    }

    #[test]
    fn rfc_3339_is_read_whole() {
        let read = |text: &str| {
            text.parse::<CivilDateTime>()
                .map(|moment| moment.to_string())
        };
        for text in [
            "2024-06-18T08:21:00Z",
            "2024-06-18t08:21:59.123456789+05:30",
            "2024-06-18 08:21:60-00:00",
            "2024-06-18T08:21+05:30",
        ] {
            assert_eq!(read(text).as_deref(), Ok("2024-06-18T08:21"), "{text}");
        }
        for text in [
            "2024-06-18T08:21:00+0530",
            "2024-06-18T08:21:00+24:00",
            "2024-06-18T08:21:00.Z",
            "2024-06-18T08:21.5",
            "2024-06-18T08:21:00 IST",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let kind = |text: &str| {
            text.parse::<CivilDateTime>()
                .map_err(|e| (e.kind(), e.offset()))
        };
        assert_eq!(kind("18-06-2024"), Err((ErrorKind::NotADate, 0)));
        assert_eq!(kind("2024-02-30"), Err((ErrorKind::NoSuchDay, 0)));
        assert_eq!(kind("2024-02-20T25:00"), Err((ErrorKind::NoSuchTime, 11)));
        assert_eq!(kind("2024-02-20Tnoon"), Err((ErrorKind::NotADate, 11)));
        assert_eq!(
            kind("2024-02-20T10:00:59").unwrap().to_string(),
            "2024-02-20T10:00"
        );
    }
}
