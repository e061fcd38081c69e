//! [`Value`]: what the words of a date say, with what they leave out left out.
//!
//! Values print as TIMEX3 does: ISO 8601 with `X` for digits that are not told, and `REF` for the
//! day of writing (`XXXX-06-18`, `199X`, `2024-W25`, `P3Y6M`, `REF-P1M`, `T10:00`, `TMO`).

use core::fmt;

use super::civil::{CivilDate, CivilDateTime};
use crate::lexicon;

/// What a date expression is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateKind {
    /// A day, month, year or other stretch of the calendar (`18 जून`, `पिछले महीने`).
    Date,
    /// A time of day, with its day or without (`सुबह 10 बजे`, `रविवार सुबह`).
    Time,
    /// A length of time (`तीन साल`, `25 वर्षीय`).
    Duration,
    /// Something that comes again and again (`हर मंगलवार`, `रोजाना`).
    Set,
}

impl DateKind {
    /// The name in lower case, as the wire format prints it.
    pub const fn name(self) -> &'static str {
        match self {
            DateKind::Date => "date",
            DateKind::Time => "time",
            DateKind::Duration => "duration",
            DateKind::Set => "set",
        }
    }
}

/// How the words around a value qualify it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Modifier {
    /// The first third (`मई की शुरुआत`).
    Start,
    /// The middle third (`जून के मध्य`).
    Mid,
    /// The last third (`मई के अंत`).
    End,
    /// About as much (`करीब 24 साल`).
    Approx,
    /// Some time before it (`1990 से पहले`).
    Before,
    /// Some time after it (`1990 के बाद`).
    After,
    /// Less than that (`दो घंटे से कम`).
    LessThan,
    /// More than that (`दो घंटे से ज्यादा`).
    MoreThan,
}

impl Modifier {
    /// The TIMEX3 name (`START`, `MORE_THAN`).
    pub const fn name(self) -> &'static str {
        match self {
            Modifier::Start => "START",
            Modifier::Mid => "MID",
            Modifier::End => "END",
            Modifier::Approx => "APPROX",
            Modifier::Before => "BEFORE",
            Modifier::After => "AFTER",
            Modifier::LessThan => "LESS_THAN",
            Modifier::MoreThan => "MORE_THAN",
        }
    }
}

/// What the words of a date say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// A place in the calendar, a time of day, or both.
    Point(Point),
    /// From the first to the second, both included.
    Range(Point, Point),
    /// A length of time.
    Length(Length),
    /// A length between two lengths (`दो-तीन दिन`).
    LengthRange(Length, Length),
    /// Some time past, present or future.
    Vague(Epoch),
}

/// A time that is not told any further.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Epoch {
    /// `हाल में`.
    Past,
    /// `अब`.
    Present,
    /// `भविष्य में`.
    Future,
}

/// A place in the calendar with a time of day, as far as each is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Point {
    /// The place in the calendar.
    pub calendar: Calendar,
    /// The time of day.
    pub time: Option<TimeOfDay>,
    /// The zone, in minutes east of Greenwich (IST is 330).
    pub zone: Option<i16>,
}

/// A place in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Calendar {
    /// The words tell a time of day alone.
    Unsaid,
    /// By its place in a year.
    Said {
        /// The year.
        year: Year,
        /// The part of the year.
        part: Part,
    },
    /// So far from the day of writing.
    Offset {
        /// On which side.
        direction: Direction,
        /// How far; its finest unit is the grain of the place.
        length: Length,
        /// The part of the place that is meant (`अगले साल मार्च`); [`Part::Whole`] for all of it.
        part: Part,
    },
    /// The nearest of its name on one side of the day of writing (`अगले मंगलवार`).
    Nearest {
        /// On which side.
        direction: Direction,
        /// Its name.
        part: Part,
        /// The how manieth, from 1.
        count: u8,
    },
}

/// On which side of the day of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Before it.
    Back,
    /// After it.
    Ahead,
    /// Before or after it: the words do not tell (`कल`).
    Either,
}

/// A year, as far as it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Year {
    /// Not at all.
    Unknown,
    /// A year; 0 is 1 BCE.
    Exact(i16),
    /// The ten years that start with these three digits (199 for the 1990s).
    Decade(i16),
    /// The hundred years that start with these two digits (19 for the 20th century); the third
    /// century BCE is −3.
    Century(i16),
}

/// A part of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// All of it.
    Whole,
    /// A month, 1 to 12.
    Month(u8),
    /// A month and a day.
    MonthDay(u8, u8),
    /// A day of a month that is not told.
    Day(u8),
    /// A quarter, 1 to 4.
    Quarter(u8),
    /// A half, 1 or 2.
    Half(u8),
    /// A week of ISO 8601, 1 to 53.
    Week(u8),
    /// The last week.
    LastWeek,
    /// A day of the week, 1 (Monday) to 7.
    Weekday(u8),
    /// A week and its day.
    WeekDay(u8, u8),
    /// A weekend.
    Weekend,
    /// The weekend of a week.
    WeekWeekend(u8),
    /// A season.
    Season(Season),
    /// A week of a month: the month, then 1 to 5; 0 is the last.
    MonthWeek(u8, u8),
    /// A weekday of a month: the month (0 where not told), which one (1 to 5; 0 is the last), and
    /// the day, 1 (Monday) to 7.
    MonthWeekday(u8, u8, u8),
    /// The fiscal year that starts in it, from April to March.
    Fiscal,
    /// A quarter of that fiscal year.
    FiscalQuarter(u8),
    /// A half of that fiscal year.
    FiscalHalf(u8),
    /// A day that moves from year to year.
    Feast(Feast),
    /// A day that the words name and no table here holds (`चैत्र शुक्ल प्रतिपदा`).
    SomeDay,
}

/// A festival whose day moves from year to year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Feast(pub(super) lexicon::Festival);

/// Seasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Season {
    /// `बसंत`.
    Spring,
    /// `गर्मी`.
    Summer,
    /// `पतझड़`.
    Autumn,
    /// `सर्दी`.
    Winter,
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeOfDay {
    /// By the clock: hour (0 to 24), minute, and second where told.
    Clock(u8, u8, Option<u8>),
    /// `सुबह`.
    Morning,
    /// `दोपहर`.
    Afternoon,
    /// `शाम`.
    Evening,
    /// `रात`.
    Night,
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Length {
    /// Years, months, weeks, days, hours, minutes, seconds; [`MANY`] for a number not told.
    pub(super) amounts: [u32; 7],
    /// Hundredths of the finest amount.
    pub(super) hundredths: u8,
    /// The finest unit that the words name.
    pub(super) grain: lexicon::Unit,
}

/// The amount of units that the words leave open (`कई दिन`).
pub(super) const MANY: u32 = u32::MAX;

/// Places in [`Length::amounts`].
pub(super) mod slot {
    pub(in crate::date) const YEARS: usize = 0;
    pub(in crate::date) const MONTHS: usize = 1;
    pub(in crate::date) const WEEKS: usize = 2;
    pub(in crate::date) const DAYS: usize = 3;
    pub(in crate::date) const HOURS: usize = 4;
    pub(in crate::date) const MINUTES: usize = 5;
    pub(in crate::date) const SECONDS: usize = 6;
}

const LETTERS: [&str; 7] = ["Y", "M", "W", "D", "H", "M", "S"];

/// The place of a unit among the amounts, and how many of that place it has.
pub(super) const fn place(unit: lexicon::Unit) -> (usize, u32) {
    use lexicon::Unit;
    match unit {
        Unit::Century => (slot::YEARS, 100),
        Unit::Decade => (slot::YEARS, 10),
        Unit::Year => (slot::YEARS, 1),
        Unit::Half => (slot::MONTHS, 6),
        Unit::Quarter => (slot::MONTHS, 3),
        Unit::Month => (slot::MONTHS, 1),
        Unit::Week => (slot::WEEKS, 1),
        Unit::Fortnight => (slot::DAYS, 14),
        Unit::Day => (slot::DAYS, 1),
        Unit::Hour => (slot::HOURS, 1),
        Unit::Minute => (slot::MINUTES, 1),
        Unit::Second => (slot::SECONDS, 1),
    }
}

impl Length {
    /// `amount` of a unit, and hundredths of it: written in smaller units where they come out
    /// even (`साढ़े तीन साल` is `P3Y6M`, `डेढ़ घंटे` `PT1H30M`).
    pub(super) fn new(unit: lexicon::Unit, amount: u32, hundredths: u8) -> Length {
        use lexicon::Unit;
        let mut length = Length {
            amounts: [0; 7],
            hundredths: 0,
            grain: unit,
        };
        let (at, factor) = place(unit);
        if amount == MANY {
            length.amounts[at] = MANY;
            return length;
        }
        let total = u64::from(amount) * 100 + u64::from(hundredths);
        let scaled = total * u64::from(factor);
        length.amounts[at] = u32::try_from(scaled / 100).unwrap_or(MANY - 1);
        let rest = (scaled % 100) as u32;
        let finer = match unit {
            Unit::Year => Some((slot::MONTHS, 12, Unit::Month)),
            Unit::Hour => Some((slot::MINUTES, 60, Unit::Minute)),
            Unit::Minute => Some((slot::SECONDS, 60, Unit::Second)),
            Unit::Day => Some((slot::HOURS, 24, Unit::Hour)),
            _ => None,
        };
        match finer {
            Some((at, per, grain)) if rest > 0 && rest * per % 100 == 0 => {
                length.amounts[at] = rest * per / 100;
                length.grain = grain;
            }
            _ => length.hundredths = rest as u8,
        }
        length
    }

    /// `amount` of a unit with a fraction that was written as a decimal and stays one.
    pub(super) fn decimal(unit: lexicon::Unit, amount: u32, hundredths: u8) -> Length {
        let mut length = Length::new(unit, amount, 0);
        let (_, factor) = place(unit);
        if factor == 1 {
            length.hundredths = hundredths;
            length
        } else {
            Length::new(unit, amount, hundredths)
        }
    }

    /// Both lengths together; the second is of finer units.
    pub(super) fn plus(mut self, finer: Length) -> Length {
        for (amount, more) in self.amounts.iter_mut().zip(finer.amounts) {
            *amount = if *amount == MANY || more == MANY {
                MANY
            } else {
                amount.saturating_add(more)
            };
        }
        self.hundredths = finer.hundredths;
        self.grain = finer.grain;
        self
    }

    /// Whether the number is not told.
    pub fn is_vague(&self) -> bool {
        self.amounts.contains(&MANY)
    }

    /// Whether hours, minutes or seconds are among the amounts.
    pub(super) fn has_time(&self) -> bool {
        matches!(
            self.grain,
            lexicon::Unit::Hour | lexicon::Unit::Minute | lexicon::Unit::Second
        )
    }

    /// The same length in one unit, where its units make a whole number of the finest.
    pub(super) fn in_finest(self) -> Length {
        if self.is_vague() || self.hundredths > 0 {
            return self;
        }
        let mut single = self;
        for (from, to, per) in [
            (slot::YEARS, slot::MONTHS, 12),
            (slot::HOURS, slot::MINUTES, 60),
            (slot::MINUTES, slot::SECONDS, 60),
        ] {
            if single.amounts[to] > 0 && single.amounts[from] > 0 {
                let Some(total) = single.amounts[from].checked_mul(per) else {
                    return self;
                };
                single.amounts[to] = single.amounts[to].saturating_add(total);
                single.amounts[from] = 0;
            }
        }
        if single.amounts.iter().filter(|&&amount| amount > 0).count() == 1 {
            single
        } else {
            self
        }
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        let last = self.amounts.iter().rposition(|&amount| amount > 0);
        let last = match last {
            Some(last) if self.hundredths == 0 => last,
            _ => place(self.grain).0,
        };
        for (at, (&amount, letter)) in self.amounts.iter().zip(LETTERS).enumerate() {
            if at == slot::HOURS && self.amounts[slot::HOURS..].iter().any(|&amount| amount > 0)
                || at == last
                    && at > slot::HOURS
                    && self.amounts[slot::HOURS..]
                        .iter()
                        .all(|&amount| amount == 0)
                || at == slot::HOURS && at == last && amount == 0
            {
                f.write_str("T")?;
            }
            if amount == MANY {
                write!(f, "X{letter}")?;
            } else if at == last && self.hundredths > 0 {
                let digits = format!("{:02}", self.hundredths);
                write!(f, "{amount}.{}{letter}", digits.trim_end_matches('0'))?;
            } else if amount > 0 || at == last {
                write!(f, "{amount}{letter}")?;
            }
        }
        Ok(())
    }
}

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
    const fn letters(self) -> &'static str {
        match self {
            Season::Spring => "SP",
            Season::Summer => "SU",
            Season::Autumn => "FA",
            Season::Winter => "WI",
        }
    }
}

/// A part of a year after the year.
struct InYear(Part);

impl fmt::Display for InYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Part::Whole | Part::Fiscal | Part::FiscalQuarter(_) | Part::FiscalHalf(_) => Ok(()),
            Part::Month(month) => write!(f, "-{month:02}"),
            Part::MonthDay(month, day) => write!(f, "-{month:02}-{day:02}"),
            Part::Day(day) => write!(f, "-XX-{day:02}"),
            Part::Quarter(quarter) => write!(f, "-Q{quarter}"),
            Part::Half(half) => write!(f, "-H{half}"),
            Part::Week(week) => write!(f, "-W{week:02}"),
            Part::LastWeek => f.write_str("-WXX"),
            Part::Weekday(day) => write!(f, "-WXX-{day}"),
            Part::WeekDay(week, day) => write!(f, "-W{week:02}-{day}"),
            Part::Weekend => f.write_str("-WXX-WE"),
            Part::WeekWeekend(week) => write!(f, "-W{week:02}-WE"),
            Part::Season(season) => write!(f, "-{}", season.letters()),
            Part::MonthWeek(month, 0) => write!(f, "-{month:02}-WXX"),
            Part::MonthWeek(month, week) => write!(f, "-{month:02}-W{week:02}"),
            Part::MonthWeekday(0, nth, day) => write!(f, "-XX-WXX-{day}-#{nth}"),
            Part::MonthWeekday(month, nth, day) => write!(f, "-{month:02}-WXX-{day}-#{nth}"),
            Part::Feast(_) | Part::SomeDay => f.write_str("-XX-XX"),
        }
    }
}

/// The months from April of `year`: a fiscal year or a part of it.
fn fiscal_months(f: &mut fmt::Formatter<'_>, year: Year, first: u8, count: u8) -> fmt::Result {
    let month = |f: &mut fmt::Formatter<'_>, at: u8| {
        let shifted = match year {
            Year::Exact(year) if at > 12 => Year::Exact(year.saturating_add(1)),
            _ => year,
        };
        write!(f, "{shifted}-{:02}", (at - 1) % 12 + 1)
    };
    month(f, first)?;
    f.write_str("/")?;
    month(f, first + count - 1)
}

impl Direction {
    const fn sign(self) -> char {
        match self {
            Direction::Back => '-',
            Direction::Ahead => '+',
            Direction::Either => '~',
        }
    }
}

impl fmt::Display for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Calendar::Unsaid => Ok(()),
            Calendar::Said {
                year,
                part: Part::Fiscal,
            } => fiscal_months(f, year, 4, 12),
            Calendar::Said {
                year,
                part: Part::FiscalQuarter(quarter),
            } => fiscal_months(f, year, 1 + 3 * quarter, 3),
            Calendar::Said {
                year,
                part: Part::FiscalHalf(half),
            } => fiscal_months(f, year, 6 * half - 2, 6),
            Calendar::Said { year, part } => write!(f, "{year}{}", InYear(part)),
            Calendar::Offset {
                direction,
                length,
                part,
            } => {
                write!(f, "REF{}{length}", direction.sign())?;
                match part {
                    Part::Whole => Ok(()),
                    Part::Weekday(day) => write!(f, "-{day}"),
                    Part::Day(day) => write!(f, "-{day:02}"),
                    Part::Weekend => f.write_str("-WE"),
                    Part::MonthWeek(0, week) => write!(f, "-W{week:02}"),
                    Part::MonthWeekday(0, nth, day) => write!(f, "-WXX-{day}-#{nth}"),
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
                    Part::Weekday(day) => write!(f, "WXX-{day}"),
                    Part::Weekend => f.write_str("WXX-WE"),
                    part => write!(f, "XXXX{}", InYear(part)),
                }
            }
        }
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            TimeOfDay::Clock(hour, minute, None) => write!(f, "T{hour:02}:{minute:02}"),
            TimeOfDay::Clock(hour, minute, Some(second)) => {
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
            Value::Range(first, last) => write!(f, "{first}/{last}"),
            Value::Length(length) => length.fmt(f),
            Value::LengthRange(least, most) => write!(f, "{least}/{most}"),
            Value::Vague(Epoch::Past) => f.write_str("PAST_REF"),
            Value::Vague(Epoch::Present) => f.write_str("PRESENT_REF"),
            Value::Vague(Epoch::Future) => f.write_str("FUTURE_REF"),
        }
    }
}

impl Point {
    /// A place in the calendar without a time.
    pub(super) const fn on(calendar: Calendar) -> Point {
        Point {
            calendar,
            time: None,
            zone: None,
        }
    }

    /// A time without a place in the calendar.
    pub(super) const fn at(time: TimeOfDay, zone: Option<i16>) -> Point {
        Point {
            calendar: Calendar::Unsaid,
            time: Some(time),
            zone,
        }
    }
}

impl Calendar {
    pub(super) const fn said(year: Year, part: Part) -> Calendar {
        Calendar::Said { year, part }
    }

    /// `amount` of a unit from the day of writing.
    pub(super) fn offset(direction: Direction, unit: lexicon::Unit, amount: u32) -> Calendar {
        Calendar::Offset {
            direction,
            length: Length::new(unit, amount, 0),
            part: Part::Whole,
        }
    }
}

impl Value {
    /// Gives `कल` and the like the side that the tense of their clause names.
    pub(super) fn settle_side(&mut self, tense: Option<lexicon::Tense>) {
        let side = match tense {
            Some(lexicon::Tense::Past) => Direction::Back,
            Some(lexicon::Tense::Future) => Direction::Ahead,
            _ => return,
        };
        let settle = |point: &mut Point| {
            if let Calendar::Offset { direction, .. } = &mut point.calendar {
                if *direction == Direction::Either {
                    *direction = side;
                }
            }
        };
        match self {
            Value::Point(point) => settle(point),
            Value::Range(first, last) => {
                settle(first);
                settle(last);
            }
            Value::Length(_) | Value::LengthRange(..) | Value::Vague(_) => {}
        }
    }

    /// The day that the value tells in full, with its time of day if it tells one.
    ///
    /// ```
    /// use samachar::Value;
    ///
    /// let value: Value = "18 जून 2024, सुबह 8:21 बजे".parse()?;
    /// assert_eq!(value.instant().unwrap().to_string(), "2024-06-18T08:21");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn instant(&self) -> Option<CivilDateTime> {
        let Value::Point(point) = self else {
            return None;
        };
        let Calendar::Said {
            year: Year::Exact(year),
            part: Part::MonthDay(month, day),
        } = point.calendar
        else {
            return None;
        };
        let date = CivilDate::checked(year, month, day)?;
        let time = match point.time {
            Some(TimeOfDay::Clock(hour @ 0..=23, minute, _)) => Some((hour, minute)),
            _ => None,
        };
        Some(CivilDateTime::at(date, time))
    }
}
