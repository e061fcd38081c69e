//! Conversions of [`CivilDate`](super::CivilDate) and [`CivilDateTime`](super::CivilDateTime) to
//! and from the types of other date crates, one file and one feature for each.
//!
//! A day without its time of day becomes no date-time of theirs: midnight would be a guess. Their
//! seconds are dropped, since a [`CivilDateTime`](super::CivilDateTime) tells no more than minutes.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

use super::civil::{CivilDate, CivilDateTime};
use crate::error::{Error, ErrorKind};

/// The day, the hour and the minute.
fn in_full(moment: CivilDateTime) -> Result<(CivilDate, u8, u8), Error> {
    let no_time = Error::new(ErrorKind::NoTimeOfDay, 0);
    let (hour, minute) = moment.time().ok_or(no_time)?;
    Ok((moment.date(), hour, minute))
}
