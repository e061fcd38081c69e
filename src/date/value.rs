//! [`Value`]: what the words of a date say, with what they leave out left out.
//!
//! Lengths of time stand in their own file, and so does the way in which values print.

use super::civil::{CivilDate, CivilDateTime};
pub use super::length::Duration;
use crate::lexicon;
pub use crate::lexicon::{Festival, Unit};
use crate::named::named;

/// What a date expression is.
///
/// ```
/// use samachar::{DateKind, dates};
///
/// let kinds: Vec<DateKind> = dates("18 जून। सुबह 10 बजे। तीन साल। हर मंगलवार।").map(|date| date.kind()).collect();
/// assert_eq!(kinds, [DateKind::Date, DateKind::Time, DateKind::Duration, DateKind::Set]);
/// ```
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

named!(DateKind, "date kind":
    Date => "date",
    Time => "time",
    Duration => "duration",
    Set => "set",
);

/// How the words around a value qualify it.
///
/// ```
/// use samachar::{Modifier, dates};
///
/// let date = dates("पुल करीब 1887 में बना था।").next().unwrap();
/// assert_eq!(date.modifier(), Some(Modifier::Approx));
/// ```
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

named!(Modifier, "modifier":
    Start => "START",
    Mid => "MID",
    End => "END",
    Approx => "APPROX",
    Before => "BEFORE",
    After => "AFTER",
    LessThan => "LESS_THAN",
    MoreThan => "MORE_THAN",
);

/// What the words of a date say.
///
/// ```
/// use samachar::{Calendar, Value, Year, YearPart};
///
/// let Value::Point(point) = "18 जून 2024".parse()? else { panic!() };
/// let Calendar::Absolute { year, part } = point.calendar else { panic!() };
/// assert_eq!(year, Year::Exact(2024));
/// assert_eq!(part, YearPart::MonthDay { month: 6, day: 18 });
/// assert_eq!("तीन साल".parse::<Value>()?.to_string(), "P3Y");
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// A place in the calendar, a time of day, or both.
    Point(Point),
    /// From one place to another, both included.
    Range {
        /// Where it begins.
        first: Point,
        /// Where it ends.
        last: Point,
    },
    /// A length of time.
    Duration(Duration),
    /// A length between two lengths (`दो-तीन दिन`).
    DurationRange {
        /// The shorter.
        least: Duration,
        /// The longer.
        most: Duration,
    },
    /// Some time past, present or future.
    Vague(VagueTime),
}

/// A time that is not given any further.
///
/// ```
/// use samachar::{Value, VagueTime};
///
/// assert_eq!("हाल में".parse(), Ok(Value::Vague(VagueTime::Past)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VagueTime {
    /// `हाल में`.
    Past,
    /// `अब`.
    Present,
    /// `भविष्य में`.
    Future,
}

named!(VagueTime, "vague time":
    Past => "PAST_REF",
    Present => "PRESENT_REF",
    Future => "FUTURE_REF",
);

/// A place in the calendar with a time of day, as far as each is given.
///
/// ```
/// use samachar::{Calendar, TimeOfDay, Value};
///
/// let Value::Point(point) = "सुबह 10 बजे".parse()? else { panic!() };
/// assert_eq!(point.calendar, Calendar::Unspecified);
/// assert_eq!(point.time, Some(TimeOfDay::Clock { hour: 10, minute: 0, second: None }));
/// assert_eq!(point.zone, None);
/// # Ok::<(), samachar::Error>(())
/// ```
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
///
/// ```
/// use samachar::{Calendar, Direction, Unit, Value};
///
/// let Value::Point(point) = "पिछले महीने".parse()? else { panic!() };
/// let Calendar::Offset { direction, length, .. } = point.calendar else { panic!() };
/// assert_eq!(direction, Direction::Back);
/// assert_eq!(length.amount(Unit::Month), Some(1));
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Calendar {
    /// Not at all: the words tell a time of day alone.
    Unspecified,
    /// By its place in a year.
    Absolute {
        /// The year.
        year: Year,
        /// The part of the year.
        part: YearPart,
    },
    /// So far from the day of writing.
    Offset {
        /// On which side.
        direction: Direction,
        /// How far; its finest unit is the grain of the place.
        length: Duration,
        /// The part of the place that is meant (`अगले साल मार्च`); [`YearPart::Whole`] for all of it.
        part: YearPart,
    },
    /// The nearest of its name on one side of the day of writing (`अगले मंगलवार`).
    Nearest {
        /// On which side.
        direction: Direction,
        /// Its name.
        part: YearPart,
        /// The how manieth, from 1.
        count: u8,
    },
}

/// On which side of the day of writing.
///
/// ```
/// use samachar::{Calendar, Direction, Value};
///
/// let Value::Point(point) = "कल".parse()? else { panic!() };
/// let Calendar::Offset { direction, .. } = point.calendar else { panic!() };
/// assert_eq!(direction, Direction::Either);
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// Before it.
    Back,
    /// After it.
    Ahead,
    /// Before or after it: the words do not tell (`कल`).
    Either,
    /// Where the story stands: the words point back into it (`उस साल`) and count nothing.
    Anaphoric,
}

named!(Direction, "direction":
    Back => "back",
    Ahead => "ahead",
    Either => "either",
    Anaphoric => "anaphoric",
);

/// A year, as far as it is given.
///
/// ```
/// use samachar::{Calendar, Value, Year};
///
/// let year = |words: &str| match words.parse() {
///     Ok(Value::Point(point)) => match point.calendar {
///         Calendar::Absolute { year, .. } => Some(year),
///         _ => None,
///     },
///     _ => None,
/// };
/// assert_eq!(year("1990 के दशक"), Some(Year::Decade(199)));
/// assert_eq!(year("20वीं सदी"), Some(Year::Century(19)));
/// assert_eq!(year("18 जून"), Some(Year::Unknown));
/// ```
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
///
/// ```
/// use samachar::{Calendar, Festival, Value, YearPart};
///
/// let part = |words: &str| match words.parse() {
///     Ok(Value::Point(point)) => match point.calendar {
///         Calendar::Absolute { part, .. } | Calendar::Nearest { part, .. } => Some(part),
///         _ => None,
///     },
///     _ => None,
/// };
/// assert_eq!(part("जून 2024"), Some(YearPart::Month(6)));
/// assert_eq!(part("मंगलवार"), Some(YearPart::Weekday(2)));
/// assert_eq!(part("वित्त वर्ष 2023-24"), Some(YearPart::Fiscal));
/// assert_eq!(part("दिवाली"), Some(YearPart::Festival(Festival::Diwali)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YearPart {
    /// All of it.
    Whole,
    /// A month, 1 to 12.
    Month(u8),
    /// A month and a day.
    MonthDay {
        /// The month, 1 to 12.
        month: u8,
        /// The day, 1 to 31.
        day: u8,
    },
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
    WeekDay {
        /// The week of ISO 8601, 1 to 53.
        week: u8,
        /// The day, 1 (Monday) to 7.
        day: u8,
    },
    /// A weekend.
    Weekend,
    /// The weekend of a week.
    WeekWeekend(u8),
    /// A season.
    Season(Season),
    /// A week of a month.
    MonthWeek {
        /// The month; 0 where it is not told.
        month: u8,
        /// Which week, 1 to 5; 0 is the last.
        week: u8,
    },
    /// A weekday of a month.
    MonthWeekday {
        /// The month; 0 where it is not told.
        month: u8,
        /// Which one, 1 to 5; 0 is the last.
        nth: u8,
        /// The day of the week, 1 (Monday) to 7.
        weekday: u8,
    },
    /// The fiscal year that starts in it, from April to March.
    Fiscal,
    /// A quarter of that fiscal year.
    FiscalQuarter(u8),
    /// A half of that fiscal year.
    FiscalHalf(u8),
    /// A day that moves from year to year.
    Festival(Festival),
    /// A day that the words name and no table here holds (`चैत्र शुक्ल प्रतिपदा`).
    SomeDay,
}

/// Seasons.
///
/// ```
/// use samachar::Value;
///
/// assert_eq!("2023 की सर्दी".parse::<Value>()?.to_string(), "2023-WI");
/// # Ok::<(), samachar::Error>(())
/// ```
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

named!(Season, "season":
    Spring => "spring",
    Summer => "summer",
    Autumn => "autumn",
    Winter => "winter",
);

/// A time of day.
///
/// ```
/// use samachar::{TimeOfDay, Value};
///
/// let Value::Point(point) = "रविवार सुबह".parse()? else { panic!() };
/// assert_eq!(point.time, Some(TimeOfDay::Morning));
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeOfDay {
    /// By the clock.
    Clock {
        /// The hour, 0 to 24; 24:00 is the midnight that ends the day.
        hour: u8,
        /// The minute.
        minute: u8,
        /// The second, where the words tell one.
        second: Option<u8>,
    },
    /// `सुबह`.
    Morning,
    /// `दोपहर`.
    Afternoon,
    /// `शाम`.
    Evening,
    /// `रात`.
    Night,
}

impl TimeOfDay {
    /// About the minute of the day at which it begins.
    const fn minute(self) -> u16 {
        match self {
            TimeOfDay::Clock { hour, minute, .. } => hour as u16 * 60 + minute as u16,
            TimeOfDay::Morning => 4 * 60,
            TimeOfDay::Afternoon => 12 * 60,
            TimeOfDay::Evening => 16 * 60,
            TimeOfDay::Night => 20 * 60,
        }
    }

    /// The last second of a day.
    pub(super) const LAST: TimeOfDay = TimeOfDay::Clock {
        hour: 23,
        minute: 59,
        second: Some(59),
    };
}

impl Festival {
    /// Its day in `year`; `None` for years of which it is not known.
    ///
    /// ```
    /// use samachar::Festival;
    ///
    /// let day = Festival::Holi.in_year(2024).unwrap();
    /// assert_eq!(day.to_string(), "2024-03-25");
    /// assert_eq!(Festival::Holi.in_year(1950), None);
    /// ```
    pub fn in_year(self, year: i16) -> Option<CivilDate> {
        let (month, day) = self.month_and_day(year)?;
        CivilDate::checked(year, month, day)
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
            calendar: Calendar::Unspecified,
            time: Some(time),
            zone,
        }
    }
}

impl Calendar {
    pub(super) const fn said(year: Year, part: YearPart) -> Calendar {
        Calendar::Absolute { year, part }
    }

    /// `amount` of a unit from the day of writing.
    pub(super) fn offset(direction: Direction, unit: lexicon::Unit, amount: u32) -> Calendar {
        Calendar::Offset {
            direction,
            length: Duration::new(unit, amount, 0),
            part: YearPart::Whole,
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
            Value::Range { first, last } => {
                settle(first);
                settle(last);
            }
            Value::Duration(_) | Value::DurationRange { .. } | Value::Vague(_) => {}
        }
    }

    /// Puts the second of two times of one day on the next day where it comes first: `सोमवार रात 10 बजे से सुबह
    /// 6 बजे तक`.
    pub(super) fn settle_night(&mut self) {
        let Value::Range { first, last } = self else {
            return;
        };
        let (Some(from), Some(to)) = (first.time, last.time) else {
            return;
        };
        if first.calendar == last.calendar && to.minute() < from.minute() {
            last.calendar = day_after(first.calendar);
        }
    }

    /// Gives `कल` and the like in a range the side on which the range runs forward: `आज शाम से कल सुबह
    /// तक`, `कल से आज तक`, `कल से परसों तक`.
    pub(super) fn settle_range(&mut self) {
        let Value::Range { first, last } = self else {
            return;
        };
        let days = |point: &Point| match point.calendar {
            Calendar::Offset {
                direction,
                length,
                part: YearPart::Whole,
            } if length.grain == lexicon::Unit::Day => Some((direction, length)),
            _ => None,
        };
        let (Some((from, a)), Some((to, b))) = (days(first), days(last)) else {
            return;
        };
        let is_today = |length: Duration| length == Duration::new(lexicon::Unit::Day, 0, 0);
        let mut turn = |point: usize, side| {
            let point = if point == 0 { &mut *first } else { &mut *last };
            if let Calendar::Offset { direction, .. } = &mut point.calendar {
                *direction = side;
            }
        };
        match (from, to) {
            (Direction::Either, Direction::Either) if is_shorter(a, b) => {
                turn(0, Direction::Ahead);
                turn(1, Direction::Ahead);
            }
            (Direction::Either, Direction::Either) if is_shorter(b, a) => {
                turn(0, Direction::Back);
                turn(1, Direction::Back);
            }
            (_, Direction::Either) if is_today(a) => turn(1, Direction::Ahead),
            (Direction::Either, _) if is_today(b) => turn(0, Direction::Back),
            _ => {}
        }
    }

    /// The day that the value tells in full, with its time of day if it tells one. The midnight that ends
    /// a day (`T24:00`) is the first moment of the next.
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
        let Calendar::Absolute {
            year: Year::Exact(year),
            part: YearPart::MonthDay { month, day },
        } = point.calendar
        else {
            return None;
        };
        let date = CivilDate::checked(year, month, day)?;
        if let Some(TimeOfDay::Clock { hour: 24, .. }) = point.time {
            return Some(CivilDateTime::at(date.tomorrow()?, Some((0, 0))));
        }
        let time = match point.time {
            Some(TimeOfDay::Clock {
                hour: hour @ 0..=23,
                minute: minute @ 0..=59,
                ..
            }) => Some((hour, minute)),
            _ => None,
        };
        Some(CivilDateTime::at(date, time))
    }
}

/// Whether the first of two lengths in days is the shorter.
fn is_shorter(first: Duration, second: Duration) -> bool {
    first.amounts < second.amounts
}

/// The day after one that is given as far as it is; anything else as it is.
fn day_after(calendar: Calendar) -> Calendar {
    match calendar {
        Calendar::Absolute { year, part } => match part {
            YearPart::MonthDay { month, day } => next_date(year, month, day),
            YearPart::Weekday(day) => Calendar::said(year, YearPart::Weekday(day % 7 + 1)),
            YearPart::Day(day @ 1..=30) => Calendar::said(year, YearPart::Day(day + 1)),
            _ => calendar,
        },
        Calendar::Offset {
            direction,
            length,
            part: YearPart::Whole,
        } if length.grain == lexicon::Unit::Day => {
            let one = Duration::new(lexicon::Unit::Day, 1, 0);
            match direction {
                Direction::Ahead => Calendar::Offset {
                    direction,
                    length: length.plus(one),
                    part: YearPart::Whole,
                },
                Direction::Back if length == one => {
                    Calendar::offset(Direction::Ahead, lexicon::Unit::Day, 0)
                }
                _ => calendar,
            }
        }
        _ => calendar,
    }
}

/// The date after a day of a month; a February without a year has 28 days.
fn next_date(year: Year, month: u8, day: u8) -> Calendar {
    let number = match year {
        Year::Exact(year) => year,
        _ => 2023,
    };
    let next = CivilDate::checked(number, month, day).and_then(|date| date.plus_days(1));
    let Some(next) = next else {
        return Calendar::said(year, YearPart::MonthDay { month: 3, day: 1 });
    };
    let year = match year {
        Year::Exact(_) => Year::Exact(next.year()),
        other => other,
    };
    Calendar::said(
        year,
        YearPart::MonthDay {
            month: next.month(),
            day: next.day(),
        },
    )
}
