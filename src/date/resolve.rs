//! [`Resolver`]: what dates mean, counted from the day of writing.

use super::Record;
use super::civil::{CivilDate, CivilDateTime};
use super::grammar::exists;
use super::interval::{Interval, days_of, on_day, settled, third};
use super::length::slot;
use super::value::{
    Calendar, DateKind, Direction, Duration, Point, TimeOfDay, Value, Year, YearPart,
};
use crate::lexicon::{Tense, Unit};

/// What a date means once its context is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meaning {
    /// The value at the grain of the words, as far as the context fills it in.
    pub(crate) timex: Value,
    /// The first and the last day.
    pub(crate) interval: Option<Interval>,
}

/// Gives dates their meaning, one after another in the order of the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Resolver {
    pub(super) reference: Option<CivilDateTime>,
    /// Where a narrative of the past stands.
    narrative: Option<Interval>,
    /// The day that the paragraph told last.
    last_day: Option<CivilDate>,
}

impl Resolver {
    /// Counts from `reference`, the day (and time) of writing.
    pub(crate) const fn new(reference: Option<CivilDateTime>) -> Resolver {
        Resolver {
            reference,
            narrative: None,
            last_day: None,
        }
    }

    /// A new paragraph starts: narratives do not run on.
    pub(crate) fn paragraph(&mut self) {
        self.narrative = None;
        self.last_day = None;
    }

    /// What the next date of the text means.
    pub(crate) fn resolve(&mut self, record: &Record) -> Meaning {
        let unresolved = Meaning {
            timex: record.value,
            interval: None,
        };
        if record.kind == DateKind::Set || record.is_anchored {
            return unresolved;
        }
        let meaning = match record.value {
            Value::Duration(length) => {
                return Meaning {
                    timex: Value::Duration(length.in_finest()),
                    interval: None,
                };
            }
            Value::DurationRange { .. } | Value::Vague(_) => return unresolved,
            Value::Point(point) => match self.point(point, record) {
                Some((point, interval)) => Meaning {
                    timex: Value::Point(point),
                    interval: interval
                        .map(|interval| third(point.calendar, interval, record.modifier)),
                },
                None => return unresolved,
            },
            Value::Range { first, last } => match self.range(first, last, record) {
                Some(meaning) => meaning,
                None => return unresolved,
            },
        };
        self.follow(record, meaning.interval);
        meaning
    }

    /// Moves the narrative on to a day of the past that was given in full or counted from it.
    fn follow(&mut self, record: &Record, interval: Option<Interval>) {
        let Some(interval) = interval else {
            return;
        };
        if interval.0 == interval.1 {
            self.last_day = Some(interval.0);
        }
        let in_full = matches!(
            record.value,
            Value::Point(Point {
                calendar: Calendar::Absolute {
                    year: Year::Exact(_),
                    ..
                },
                ..
            })
        );
        let is_past = self
            .reference
            .is_none_or(|reference| interval.1 < reference.date());
        if is_past && (in_full || record.is_narrative) {
            self.narrative = Some(interval);
        }
    }

    /// The point filled in from the context, and its days.
    pub(super) fn point(&self, point: Point, record: &Record) -> Option<(Point, Option<Interval>)> {
        if point.calendar == Calendar::Unspecified {
            return Some((point, None));
        }
        if let Calendar::Offset {
            direction, length, ..
        } = point.calendar
        {
            if length.has_time() && point.time.is_none() {
                return self.moment(direction, length, record);
            }
        }
        let (calendar, interval) = self.place(point.calendar, record)?;
        let point = Point { calendar, ..point };
        Some(midnight(point, interval).unwrap_or((point, interval)))
    }

    /// `तीन घंटे पहले`: a time of day where the reference has one.
    fn moment(
        &self,
        direction: Direction,
        length: Duration,
        record: &Record,
    ) -> Option<(Point, Option<Interval>)> {
        if length.is_vague() {
            return None;
        }
        if record.is_narrative && record.tense == Some(Tense::Past) {
            return None;
        }
        let reference = self.reference?;
        let (hour, minute) = reference.time()?;
        let sign = if direction == Direction::Back { -1 } else { 1 };
        let day = self.shifted(
            reference.date(),
            Duration {
                grain: Unit::Day,
                ..length
            },
            sign,
        )?;
        let amount = |at: usize| i64::from(length.amounts[at]);
        let mut seconds =
            amount(slot::HOURS) * 3600 + amount(slot::MINUTES) * 60 + amount(slot::SECONDS);
        let per = match length.grain {
            Unit::Hour => 3600,
            Unit::Minute => 60,
            _ => 1,
        };
        seconds += i64::from(length.hundredths) * per / 100;
        let total = i64::from(hour) * 3600 + i64::from(minute) * 60 + sign * seconds;
        let day = day.plus_days(total.div_euclid(86_400))?;
        let of_day = total.rem_euclid(86_400);
        let second = (length.grain == Unit::Second).then_some((of_day % 60) as u8);
        let time = TimeOfDay::Clock {
            hour: (of_day / 3600) as u8,
            minute: (of_day / 60 % 60) as u8,
            second,
        };
        let point = Point {
            calendar: on_day(day),
            time: Some(time),
            zone: None,
        };
        Some((point, Some((day, day))))
    }

    /// The place with its year, and its days.
    fn place(&self, calendar: Calendar, record: &Record) -> Option<(Calendar, Option<Interval>)> {
        let placed = match calendar {
            Calendar::Unspecified => return None,
            Calendar::Absolute {
                year: Year::Unknown,
                part,
            } => match (record.clause_year, part) {
                (Some(year), YearPart::Month(_) | YearPart::MonthDay { .. }) => {
                    Calendar::said(Year::Exact(year), part)
                }
                _ => self.nearest_on_side(part, record)?,
            },
            Calendar::Absolute { .. } => calendar,
            Calendar::Offset {
                direction,
                length,
                part,
            } => {
                let (base, sign) = self.base(direction, length, record)?;
                let base = match part {
                    YearPart::Weekday(day) if sign > 0 => on_side(base, length, day, record)?,
                    _ => base,
                };
                self.offset(base, length, sign, part)?
            }
            Calendar::Nearest {
                part: YearPart::Weekday(day),
                ..
            } if record.is_next => {
                let today = self.reference?.date();
                let monday = today.plus_days(8 - i64::from(today.weekday()))?;
                on_day(monday.plus_days(i64::from(day) - 1)?)
            }
            Calendar::Nearest {
                direction,
                part,
                count,
            } => self.strictly_beyond(self.reference?.date(), direction, part, count)?,
        };
        let Calendar::Absolute { year, part } = placed else {
            return None;
        };
        let named = settled(year, part);
        // The last week of a month is its last seven days, whatever their number.
        let days = match part {
            YearPart::MonthWeek { month, week: 0 } => days_of(year, YearPart::Month(month))
                .and_then(|(_, last)| Some((last.plus_days(-6)?, last))),
            _ => days_of(year, named),
        };
        Some((Calendar::said(year, named), days))
    }

    /// The day to count from, and the direction as a sign.
    fn base(
        &self,
        direction: Direction,
        length: Duration,
        record: &Record,
    ) -> Option<(CivilDate, i64)> {
        let sign = match (direction, record.tense) {
            (Direction::Back, _) => -1,
            (Direction::Ahead | Direction::Anaphoric, _) => 1,
            (Direction::Either, Some(Tense::Past)) => -1,
            (Direction::Either, Some(Tense::Future)) => 1,
            (Direction::Either, _) => return None,
        };
        if length.is_vague() {
            return None;
        }
        // `अगले वर्ष यह टूट गया`: what lies ahead and is over is ahead of the narrative.
        let is_same = length.amounts.iter().all(|&amount| amount == 0);
        // `उसी दिन`, `अगले दिन`: of the day told last.
        let is_of_day = length.grain == Unit::Day && (is_same || record.is_next);
        if let (true, true, Some(day)) = (record.is_narrative, is_of_day, self.last_day) {
            return Some((day, sign));
        }
        if record.is_narrative && (is_same || record.tense == Some(Tense::Past)) {
            // `1996 में मिल खुली और अगले ही दिन`: no day counts from a year.
            let fits = |&(first, last): &Interval| last.days_since(first) < days_in(length.grain);
            return self.narrative.filter(fits).map(|(_, last)| (last, sign));
        }
        Some((self.reference?.date(), sign))
    }

    fn shifted(&self, base: CivilDate, length: Duration, sign: i64) -> Option<CivilDate> {
        let amount = |at: usize| i64::from(length.amounts[at]);
        let part = i64::from(length.hundredths);
        let mut months = amount(slot::YEARS) * 12 + amount(slot::MONTHS);
        let mut days = amount(slot::WEEKS) * 7 + amount(slot::DAYS);
        match length.grain {
            Unit::Year | Unit::Decade | Unit::Century => months += part * 12 / 100,
            Unit::Month | Unit::Quarter | Unit::Half => days += part * 30 / 100,
            Unit::Week => days += part * 7 / 100,
            _ => {}
        }
        base.plus_months(sign * months)?.plus_days(sign * days)
    }

    /// The place at the end of a length from `base`, at the grain of the length.
    fn offset(
        &self,
        base: CivilDate,
        length: Duration,
        sign: i64,
        part: YearPart,
    ) -> Option<Calendar> {
        if matches!(
            part,
            YearPart::Fiscal | YearPart::FiscalQuarter(_) | YearPart::FiscalHalf(_)
        ) {
            return fiscal(base, sign * i64::from(length.amounts[slot::YEARS]), part);
        }
        let day = self.shifted(base, length, sign)?;
        let part = match (length.grain, part) {
            (Unit::Week, part) => return in_week_of(day, part),
            (grain, YearPart::Whole) => return Some(at_grain(day, grain)),
            (Unit::Month, part) => in_month_of(day, part)?,
            (_, part) => part,
        };
        Some(Calendar::said(Year::Exact(day.year()), part))
    }
}

/// The part of a fiscal year that lies so many years from the one of `base`.
fn fiscal(base: CivilDate, years: i64, part: YearPart) -> Option<Calendar> {
    let start = i64::from(base.year()) - i64::from(base.month() < 4) + years;
    let year = Year::Exact(i16::try_from(start).ok()?);
    // At the end of time no year follows.
    days_of(year, part).map(|_| Calendar::said(year, part))
}

/// The part of the week of the day, or the week itself.
fn in_week_of(day: CivilDate, part: YearPart) -> Option<Calendar> {
    let (year, week) = day.week();
    let part = match part {
        YearPart::Weekday(weekday) => {
            let monday = CivilDate::of_week(year, week)?;
            return Some(on_day(monday.plus_days(i64::from(weekday) - 1)?));
        }
        YearPart::Weekend => YearPart::WeekWeekend(week),
        _ => YearPart::Week(week),
    };
    Some(Calendar::said(Year::Exact(year), part))
}

/// The part that its month does not name, in the month of the day.
fn in_month_of(day: CivilDate, part: YearPart) -> Option<YearPart> {
    let month = day.month();
    Some(match part {
        YearPart::Day(number) => {
            let is_day = exists(Year::Exact(day.year()), month, number);
            return is_day.then_some(YearPart::MonthDay { month, day: number });
        }
        YearPart::MonthWeek { week, .. } => YearPart::MonthWeek { month, week },
        YearPart::MonthWeekday { nth, weekday, .. } => YearPart::MonthWeekday {
            month,
            nth,
            weekday,
        },
        part => part,
    })
}

/// The stretch of the calendar, as long as the unit, that the day lies in.
fn at_grain(day: CivilDate, unit: Unit) -> Calendar {
    let (year, month) = (day.year(), day.month());
    let part = match unit {
        Unit::Century => {
            return Calendar::said(Year::Century(year.div_euclid(100)), YearPart::Whole);
        }
        Unit::Decade => {
            return Calendar::said(Year::Decade(year.div_euclid(10)), YearPart::Whole);
        }
        Unit::Year => YearPart::Whole,
        Unit::Half => YearPart::Half((month - 1) / 6 + 1),
        Unit::Quarter => YearPart::Quarter((month - 1) / 3 + 1),
        Unit::Month => YearPart::Month(month),
        _ => return on_day(day),
    };
    Calendar::said(Year::Exact(year), part)
}

/// `रात 12 बजे` of a day is the first moment of the next.
fn midnight(point: Point, interval: Option<Interval>) -> Option<(Point, Option<Interval>)> {
    let Some(TimeOfDay::Clock {
        hour: 24,
        minute: 0,
        second,
    }) = point.time
    else {
        return None;
    };
    let (first, last) = interval.filter(|(first, last)| first == last)?;
    let (first, last) = (first.plus_days(1)?, last.plus_days(1)?);
    let point = Point {
        calendar: on_day(first),
        time: Some(TimeOfDay::Clock {
            hour: 0,
            minute: 0,
            second,
        }),
        ..point
    };
    Some((point, Some((first, last))))
}

/// The days of the longest unit.
fn days_in(unit: Unit) -> i64 {
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => 1,
        Unit::Week => 7,
        Unit::Fortnight => 15,
        Unit::Month => 31,
        Unit::Quarter => 92,
        Unit::Half => 184,
        Unit::Year => 366,
        Unit::Decade => 3_653,
        Unit::Century => 36_525,
    }
}

/// A day of the week from which `इस सोमवार` is counted: on Wednesday the Monday that is to come is one
/// of the next week.
fn on_side(base: CivilDate, length: Duration, day: u8, record: &Record) -> Option<CivilDate> {
    let is_this = length.grain == Unit::Week && length.amounts.iter().all(|&amount| amount == 0);
    match record.tense {
        Some(Tense::Future) if is_this && day < base.weekday() => base.plus_days(7),
        Some(Tense::Past) if is_this && day > base.weekday() => base.plus_days(-7),
        _ => Some(base),
    }
}
