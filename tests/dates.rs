//! Cases of dates.
