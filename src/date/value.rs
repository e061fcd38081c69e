//! [`Value`]: what the words of a date say.

use core::fmt;

/// What a date expression is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateKind {
    /// A day, month, year or other stretch of the calendar.
    Date,
    /// A time of day, with its day or without.
    Time,
    /// A length of time.
    Duration,
    /// Something that comes again and again.
    Set,
}

/// How the words qualify a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Modifier {
    /// The first third.
    Start,
}

/// What the words of a date say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// Vague.
    Past,
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PAST_REF")
    }
}

impl DateKind {
    /// The name in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            DateKind::Date => "date",
            DateKind::Time => "time",
            DateKind::Duration => "duration",
            DateKind::Set => "set",
        }
    }
}

impl Modifier {
    /// The TIMEX3 name.
    pub const fn name(self) -> &'static str {
        match self {
            Modifier::Start => "START",
        }
    }
}
