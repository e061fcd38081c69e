//! To and from the types of [`chrono`] without a zone.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeZone, Timelike};

use super::in_full;
use crate::date::{CivilDate, CivilDateTime};
use crate::error::{Error, ErrorKind};

/// ```
/// use chrono::NaiveDate;
/// use samachar::CivilDate;
///
/// let day = CivilDate::new(2024, 6, 18)?;
/// assert_eq!(Some(NaiveDate::from(day)), NaiveDate::from_ymd_opt(2024, 6, 18));
/// # Ok::<(), samachar::Error>(())
/// ```
impl From<CivilDate> for NaiveDate {
    fn from(day: CivilDate) -> NaiveDate {
        let (year, month) = (i32::from(day.year()), u32::from(day.month()));
        NaiveDate::from_ymd_opt(year, month, u32::from(day.day()))
            .expect("the calendar is the same, and chrono's years go further")
    }
}

impl TryFrom<NaiveDate> for CivilDate {
    type Error = Error;

    /// # Errors
    /// [`ErrorKind::NoSuchDay`] for years outside −9999 to 9999.
    fn try_from(day: NaiveDate) -> Result<CivilDate, Error> {
        let no_such_day = Error::new(ErrorKind::NoSuchDay, 0);
        let year = i16::try_from(day.year()).map_err(|_| no_such_day)?;
        CivilDate::new(year, day.month() as u8, day.day() as u8)
    }
}

impl TryFrom<CivilDateTime> for NaiveDateTime {
    type Error = Error;

    /// # Errors
    /// [`ErrorKind::NoTimeOfDay`] where the time of day is not known.
    fn try_from(moment: CivilDateTime) -> Result<NaiveDateTime, Error> {
        let (day, hour, minute) = in_full(moment)?;
        NaiveDate::from(day)
            .and_hms_opt(u32::from(hour), u32::from(minute), 0)
            .ok_or(Error::new(ErrorKind::NoSuchTime, 0))
    }
}

impl TryFrom<NaiveDateTime> for CivilDateTime {
    type Error = Error;

    /// Seconds and what is finer are dropped.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchDay`] for years outside −9999 to 9999.
    fn try_from(moment: NaiveDateTime) -> Result<CivilDateTime, Error> {
        let day = moment.date().try_into()?;
        CivilDateTime::new(day, moment.hour() as u8, moment.minute() as u8)
    }
}

impl<Z: TimeZone> TryFrom<DateTime<Z>> for CivilDateTime {
    type Error = Error;

    /// By the clock of its zone. Seconds and what is finer are dropped.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchDay`] for years outside −9999 to 9999.
    ///
    /// ```
    /// use chrono::DateTime;
    /// use samachar::CivilDateTime;
    ///
    /// let moment = DateTime::parse_from_rfc3339("2024-06-18T20:30:00+05:30").unwrap();
    /// assert_eq!(CivilDateTime::try_from(moment)?.to_string(), "2024-06-18T20:30");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    fn try_from(moment: DateTime<Z>) -> Result<CivilDateTime, Error> {
        moment.naive_local().try_into()
    }
}

impl TryFrom<NaiveDate> for CivilDateTime {
    type Error = Error;

    /// Its time of day is not known.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchDay`] for years outside −9999 to 9999.
    fn try_from(day: NaiveDate) -> Result<CivilDateTime, Error> {
        CivilDate::try_from(day).map(CivilDateTime::from)
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
            let theirs = NaiveDate::from(day);
            let fields = (theirs.year(), theirs.month() as u8, theirs.day() as u8);
            prop_assert_eq!(fields, (day.year().into(), day.month(), day.day()));
            prop_assert_eq!(CivilDate::try_from(theirs), Ok(day));
            let moment = CivilDateTime::new(day, hour, minute).unwrap();
            let theirs = NaiveDateTime::try_from(moment).unwrap();
            prop_assert_eq!((theirs.hour(), theirs.minute()), (hour.into(), minute.into()));
            prop_assert_eq!(CivilDateTime::try_from(theirs), Ok(moment));
        }
    }

    #[test]
    fn what_has_no_counterpart_is_refused() {
        let moment = CivilDateTime::from(CivilDate::new(2024, 6, 18).unwrap());
        let kind = NaiveDateTime::try_from(moment).map_err(|error| error.kind());
        assert_eq!(kind, Err(ErrorKind::NoTimeOfDay));
        for far in [NaiveDate::MIN, NaiveDate::MAX] {
            let kind = CivilDate::try_from(far).map_err(|error| error.kind());
            assert_eq!(kind, Err(ErrorKind::NoSuchDay));
        }
    }
}
