//! To and from the types of [`time`] without a zone.

use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time};

use super::in_full;
use crate::date::{CivilDate, CivilDateTime};
use crate::error::{Error, ErrorKind};

/// ```
/// use samachar::CivilDate;
/// use time::{Date, Month};
///
/// let day = CivilDate::new(2024, 6, 18)?;
/// assert_eq!(Ok(Date::from(day)), Date::from_calendar_date(2024, Month::June, 18));
/// # Ok::<(), samachar::Error>(())
/// ```
impl From<CivilDate> for Date {
    fn from(day: CivilDate) -> Date {
        Month::try_from(day.month())
            .and_then(|month| Date::from_calendar_date(i32::from(day.year()), month, day.day()))
            .expect("the calendar is the same, and time's years go as far")
    }
}

impl TryFrom<Date> for CivilDate {
    type Error = Error;

    /// # Errors
    /// [`ErrorKind::NoSuchDay`] for years outside −9999 to 9999, which `time` has with its feature
    /// `large-dates`.
    fn try_from(day: Date) -> Result<CivilDate, Error> {
        let no_such_day = Error::new(ErrorKind::NoSuchDay, 0);
        let year = i16::try_from(day.year()).map_err(|_| no_such_day)?;
        CivilDate::new(year, day.month().into(), day.day())
    }
}

impl TryFrom<CivilDateTime> for PrimitiveDateTime {
    type Error = Error;

    /// # Errors
    /// [`ErrorKind::NoTimeOfDay`] where the time of day is not known.
    fn try_from(moment: CivilDateTime) -> Result<PrimitiveDateTime, Error> {
        let (day, hour, minute) = in_full(moment)?;
        let time = Time::from_hms(hour, minute, 0);
        let time = time.map_err(|_| Error::new(ErrorKind::NoSuchTime, 0))?;
        Ok(PrimitiveDateTime::new(day.into(), time))
    }
}

impl TryFrom<PrimitiveDateTime> for CivilDateTime {
    type Error = Error;

    /// Seconds and what is finer are dropped.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchDay`] for years outside −9999 to 9999.
    fn try_from(moment: PrimitiveDateTime) -> Result<CivilDateTime, Error> {
        CivilDateTime::new(moment.date().try_into()?, moment.hour(), moment.minute())
    }
}

impl TryFrom<OffsetDateTime> for CivilDateTime {
    type Error = Error;

    /// By the clock of its offset. Seconds and what is finer are dropped.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchDay`] for years outside −9999 to 9999.
    ///
    /// ```
    /// use samachar::CivilDateTime;
    /// use time::OffsetDateTime;
    ///
    /// let moment = CivilDateTime::try_from(OffsetDateTime::UNIX_EPOCH)?;
    /// assert_eq!(moment.to_string(), "1970-01-01T00:00");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    fn try_from(moment: OffsetDateTime) -> Result<CivilDateTime, Error> {
        PrimitiveDateTime::new(moment.date(), moment.time()).try_into()
    }
}

impl TryFrom<Date> for CivilDateTime {
    type Error = Error;

    /// Its time of day is not known.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchDay`] for years outside −9999 to 9999.
    fn try_from(day: Date) -> Result<CivilDateTime, Error> {
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
            let theirs = Date::from(day);
            let fields = (theirs.year(), u8::from(theirs.month()), theirs.day());
            prop_assert_eq!(fields, (day.year().into(), day.month(), day.day()));
            prop_assert_eq!(CivilDate::try_from(theirs), Ok(day));
            let moment = CivilDateTime::new(day, hour, minute).unwrap();
            let theirs = PrimitiveDateTime::try_from(moment).unwrap();
            prop_assert_eq!((theirs.hour(), theirs.minute()), (hour, minute));
            prop_assert_eq!(CivilDateTime::try_from(theirs), Ok(moment));
        }
    }

    #[test]
    fn midnight_is_not_guessed() {
        let moment = CivilDateTime::from(CivilDate::new(2024, 6, 18).unwrap());
        let kind = PrimitiveDateTime::try_from(moment).map_err(|error| error.kind());
        assert_eq!(kind, Err(ErrorKind::NoTimeOfDay));
    }
}
