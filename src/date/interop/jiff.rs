//! To and from [`jiff::civil`].

use jiff::ZonedDateTime;
use jiff::civil::{Date, DateTime, Time};

use super::in_full;
use crate::date::{CivilDate, CivilDateTime};
use crate::error::{Error, ErrorKind};

/// ```
/// use samachar::CivilDate;
///
/// let day = CivilDate::new(2024, 6, 18)?;
/// assert_eq!(jiff::civil::Date::from(day), jiff::civil::date(2024, 6, 18));
/// # Ok::<(), samachar::Error>(())
/// ```
impl From<CivilDate> for Date {
    fn from(day: CivilDate) -> Date {
        day.0
    }
}

impl From<Date> for CivilDate {
    fn from(day: Date) -> CivilDate {
        CivilDate(day)
    }
}

impl TryFrom<CivilDateTime> for DateTime {
    type Error = Error;

    /// # Errors
    /// [`ErrorKind::NoTimeOfDay`] where the time of day is not known.
    fn try_from(moment: CivilDateTime) -> Result<DateTime, Error> {
        let (day, hour, minute) = in_full(moment)?;
        let time = Time::new(hour as i8, minute as i8, 0, 0);
        let time = time.map_err(|_| Error::new(ErrorKind::NoSuchTime, 0))?;
        Ok(DateTime::from_parts(day.into(), time))
    }
}

impl From<DateTime> for CivilDateTime {
    /// Seconds and what is finer are dropped.
    fn from(moment: DateTime) -> CivilDateTime {
        let time = (moment.hour().unsigned_abs(), moment.minute().unsigned_abs());
        CivilDateTime::at(moment.date().into(), Some(time))
    }
}

impl From<&ZonedDateTime> for CivilDateTime {
    /// By the clock of its zone.
    ///
    /// ```
    /// use samachar::{CivilDateTime, Parser};
    ///
    /// let now = jiff::civil::datetime(2024, 6, 18, 20, 30, 0, 0).to_zoned_datetime(jiff::tz::TimeZone::UTC)?;
    /// assert_eq!(CivilDateTime::from(&now).to_string(), "2024-06-18T20:30");
    /// let parser = Parser::new().reference(&now);
    /// # let _ = parser;
    /// # Ok::<(), jiff::Error>(())
    /// ```
    fn from(moment: &ZonedDateTime) -> CivilDateTime {
        moment.datetime().into()
    }
}

impl From<ZonedDateTime> for CivilDateTime {
    /// By the clock of its zone.
    fn from(moment: ZonedDateTime) -> CivilDateTime {
        CivilDateTime::from(&moment)
    }
}

impl From<Date> for CivilDateTime {
    /// Its time of day is not known.
    fn from(day: Date) -> CivilDateTime {
        CivilDate::from(day).into()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::date::strategies;

    proptest! {
        #[test]
        fn days_and_times_come_back(day in strategies::day(), hour in 0..24_u8, minute in 0..60_u8) {
            let theirs = Date::from(day);
            let fields = (theirs.year(), theirs.month() as u8, theirs.day() as u8);
            prop_assert_eq!(fields, (day.year(), day.month(), day.day()));
            prop_assert_eq!(CivilDate::from(theirs), day);
            let moment = CivilDateTime::new(day, hour, minute).unwrap();
            let theirs = DateTime::try_from(moment).unwrap();
            prop_assert_eq!((theirs.hour(), theirs.minute()), (hour as i8, minute as i8));
            prop_assert_eq!(CivilDateTime::from(theirs), moment);
        }
    }

    #[test]
    fn midnight_is_not_guessed() {
        let moment = CivilDateTime::from(CivilDate::new(2024, 6, 18).unwrap());
        let kind = DateTime::try_from(moment).map_err(|error| error.kind());
        assert_eq!(kind, Err(ErrorKind::NoTimeOfDay));
    }
}
