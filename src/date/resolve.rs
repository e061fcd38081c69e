//! [`Resolver`]: what dates mean, counted from the day of writing.

use super::civil::{CivilDate, CivilDateTime};
use super::grammar::exists;
use super::value::{
    Calendar, DateKind, Direction, Length, Modifier, Part, Point, Season, TimeOfDay, Value, Year,
    slot,
};
use super::{Leads, Record};
use crate::lexicon::{Tense, Unit};

/// The first and the last day of a stretch.
pub(super) type Interval = (CivilDate, CivilDate);

/// Days within which a date is close, and from which it is far, when the tense is in doubt.
const CLOSE: i64 = 60;
const FAR: i64 = 270;

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
    reference: Option<CivilDateTime>,
    /// Where a narrative of the past stands.
    narrative: Option<Interval>,
}

impl Resolver {
    /// Counts from `reference`, the day (and time) of writing.
    pub(crate) const fn new(reference: Option<CivilDateTime>) -> Resolver {
        Resolver {
            reference,
            narrative: None,
        }
    }

    /// A new paragraph starts: narratives do not run on.
    pub(crate) fn paragraph(&mut self) {
        self.narrative = None;
    }

    /// What the next date of the text means.
    pub(crate) fn resolve(&mut self, record: &Record) -> Meaning {
        let unresolved = Meaning {
            timex: record.value,
            interval: None,
        };
        if record.kind == DateKind::Set {
            return unresolved;
        }
        let meaning = match record.value {
            Value::Length(length) => {
                let timex = self
                    .led(length, record)
                    .unwrap_or(Value::Length(length.in_finest()));
                return Meaning {
                    timex,
                    interval: None,
                };
            }
            Value::LengthRange(..) | Value::Vague(_) => return unresolved,
            Value::Point(point) => match self.point(point, record) {
                Some((point, interval)) => Meaning {
                    timex: Value::Point(point),
                    interval: interval
                        .map(|interval| third(point.calendar, interval, record.modifier)),
                },
                None => return unresolved,
            },
            Value::Range(first, last) => match self.range(first, last, record) {
                Some(meaning) => meaning,
                None => return unresolved,
            },
        };
        self.follow(record, meaning.interval);
        meaning
    }

    /// Moves the narrative on to a day of the past that was told in full or counted from it.
    fn follow(&mut self, record: &Record, interval: Option<Interval>) {
        let Some(interval) = interval else {
            return;
        };
        let in_full = matches!(
            record.value,
            Value::Point(Point {
                calendar: Calendar::Said {
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

    fn range(&self, first: Point, last: Point, record: &Record) -> Option<Meaning> {
        let weekday = |point: Point| match point.calendar {
            Calendar::Said {
                year: Year::Unknown,
                part: Part::Weekday(day),
            } => Some(day),
            _ => None,
        };
        let ((first, a), (last, b)) = match (weekday(first), weekday(last)) {
            // Weekdays are counted from one another.
            (Some(_), Some(day)) => {
                let (first, a) = self.point(first, record)?;
                let start = a?.0;
                let ahead = (i64::from(day) - i64::from(start.weekday())).rem_euclid(7);
                let end = start.plus_days(ahead)?;
                (
                    (first, a),
                    (
                        Point {
                            calendar: on_day(end),
                            ..last
                        },
                        Some((end, end)),
                    ),
                )
            }
            _ => {
                let (first, a) = self.point(first, record)?;
                let (mut last, mut b) = self.point(last, record)?;
                // `दिसंबर से फरवरी`: the end follows the start.
                if let (
                    Some((start, _)),
                    Some((_, end)),
                    Calendar::Said {
                        year: Year::Exact(year),
                        part,
                    },
                ) = (a, b, last.calendar)
                {
                    if end < start {
                        last.calendar = Calendar::said(Year::Exact(year + 1), part);
                        b = self.point(last, record)?.1;
                    }
                }
                ((first, a), (last, b))
            }
        };
        let interval = match (a, b) {
            (Some((start, _)), Some((_, end))) if start <= end => Some((start, end)),
            _ => None,
        };
        Some(Meaning {
            timex: Value::Range(first, last),
            interval,
        })
    }

    /// The point filled in from the context, and its days.
    fn point(&self, point: Point, record: &Record) -> Option<(Point, Option<Interval>)> {
        if point.calendar == Calendar::Unsaid {
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
        Some((Point { calendar, ..point }, interval))
    }

    /// The time that a length leads to, or the stretch up to it.
    fn led(&self, length: Length, record: &Record) -> Option<Value> {
        if record.leads == Leads::Nowhere || length.is_vague() {
            return None;
        }
        let ahead = |length| {
            Point::on(Calendar::Offset {
                direction: Direction::Ahead,
                length,
                part: Part::Whole,
            })
        };
        let record = Record {
            is_narrative: false,
            ..*record
        };
        if record.leads == Leads::To {
            return self
                .point(ahead(length), &record)
                .map(|(point, _)| Value::Point(point));
        }
        let grain = if length.has_time() {
            length.grain
        } else {
            Unit::Day
        };
        let (first, _) = self.point(ahead(Length::new(grain, 0, 0)), &record)?;
        let (last, _) = self.point(ahead(Length { grain, ..length }), &record)?;
        Some(Value::Range(first, last))
    }

    /// `तीन घंटे पहले`: a time of day where the reference has one.
    fn moment(
        &self,
        direction: Direction,
        length: Length,
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
            Length {
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
        let time = TimeOfDay::Clock((of_day / 3600) as u8, (of_day / 60 % 60) as u8, second);
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
            Calendar::Unsaid => return None,
            Calendar::Said {
                year: Year::Unknown,
                part,
            } => self.nearest_on_side(part, record)?,
            Calendar::Said { .. } => calendar,
            Calendar::Offset {
                direction,
                length,
                part,
            } => {
                let (base, sign) = self.base(direction, length, record)?;
                self.offset(base, length, sign, part)?
            }
            Calendar::Nearest {
                direction,
                part,
                count,
            } => self.strictly_beyond(self.reference?.date(), direction, part, count)?,
        };
        let Calendar::Said { year, part } = placed else {
            return None;
        };
        let named = settled(year, part);
        // The last week of a month is its last seven days, whatever their number.
        let days = match part {
            Part::MonthWeek(month, 0) => days_of(year, Part::Month(month))
                .and_then(|(_, last)| Some((last.plus_days(-6)?, last))),
            _ => days_of(year, named),
        };
        Some((Calendar::said(year, named), days))
    }

    /// The day to count from, and the direction as a sign.
    fn base(
        &self,
        direction: Direction,
        length: Length,
        record: &Record,
    ) -> Option<(CivilDate, i64)> {
        let sign = match (direction, record.tense) {
            (Direction::Back, _) => -1,
            (Direction::Ahead, _) => 1,
            (Direction::Either, Some(Tense::Past)) => -1,
            (Direction::Either, Some(Tense::Future)) => 1,
            (Direction::Either, _) => return None,
        };
        if length.is_vague() {
            return None;
        }
        // `अगले वर्ष यह टूट गया`: what lies ahead and is over is ahead of the narrative.
        let is_same = length.amounts.iter().all(|&amount| amount == 0);
        if record.is_narrative && (is_same || record.tense == Some(Tense::Past)) {
            return self.narrative.map(|(_, last)| (last, sign));
        }
        Some((self.reference?.date(), sign))
    }

    fn shifted(&self, base: CivilDate, length: Length, sign: i64) -> Option<CivilDate> {
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
    fn offset(&self, base: CivilDate, length: Length, sign: i64, part: Part) -> Option<Calendar> {
        if matches!(
            part,
            Part::Fiscal | Part::FiscalQuarter(_) | Part::FiscalHalf(_)
        ) {
            let years = sign * i64::from(length.amounts[slot::YEARS]);
            let start = i64::from(base.year()) - i64::from(base.month() < 4) + years;
            return Some(Calendar::said(
                Year::Exact(i16::try_from(start).ok()?),
                part,
            ));
        }
        let day = self.shifted(base, length, sign)?;
        let year = Year::Exact(day.year());
        let within = match (length.grain, part) {
            (Unit::Week, part) => {
                let (year, week) = day.week();
                let part = match part {
                    Part::Weekday(weekday) => {
                        let monday = CivilDate::of_week(year, week)?;
                        return Some(on_day(monday.plus_days(i64::from(weekday) - 1)?));
                    }
                    Part::Weekend => Part::WeekWeekend(week),
                    _ => Part::Week(week),
                };
                return Some(Calendar::said(Year::Exact(year), part));
            }
            (Unit::Month, Part::Day(number)) => {
                if !exists(year, day.month(), number) {
                    return None;
                }
                Part::MonthDay(day.month(), number)
            }
            (Unit::Month, Part::MonthWeek(_, week)) => Part::MonthWeek(day.month(), week),
            (Unit::Month, Part::MonthWeekday(_, nth, weekday)) => {
                Part::MonthWeekday(day.month(), nth, weekday)
            }
            (_, Part::Whole) => match length.grain {
                Unit::Century => {
                    return Some(Calendar::said(
                        Year::Century(day.year().div_euclid(100)),
                        Part::Whole,
                    ));
                }
                Unit::Decade => {
                    return Some(Calendar::said(
                        Year::Decade(day.year().div_euclid(10)),
                        Part::Whole,
                    ));
                }
                Unit::Year => Part::Whole,
                Unit::Half => Part::Half((day.month() - 1) / 6 + 1),
                Unit::Quarter => Part::Quarter((day.month() - 1) / 3 + 1),
                Unit::Month => Part::Month(day.month()),
                _ => Part::MonthDay(day.month(), day.day()),
            },
            (_, part) => part,
        };
        Some(Calendar::said(year, within))
    }

    /// A place without a year: the nearest to the reference on the side that the tense names.
    fn nearest_on_side(&self, part: Part, record: &Record) -> Option<Calendar> {
        let today = self.reference?.date();
        let tense = record.tense;
        match part {
            Part::Weekday(day) => {
                let back = (i64::from(today.weekday()) - i64::from(day)).rem_euclid(7);
                match tense {
                    Some(Tense::Past) => Some(on_day(today.plus_days(-back)?)),
                    Some(Tense::Future) => Some(on_day(today.plus_days((7 - back) % 7)?)),
                    _ => None,
                }
            }
            Part::Weekend => {
                let (year, week) = today.week();
                Some(Calendar::said(Year::Exact(year), Part::WeekWeekend(week)))
            }
            Part::Day(number) => {
                let step = match tense {
                    Some(Tense::Future) if number < today.day() => 1,
                    Some(Tense::Past) if number > today.day() => -1,
                    _ => 0,
                };
                let first = CivilDate::checked(today.year(), today.month(), 1)?;
                let month = first.plus_months(step)?;
                let day = CivilDate::checked(month.year(), month.month(), number)?;
                Some(on_day(day))
            }
            Part::MonthWeekday(0, nth, weekday) => Some(Calendar::said(
                Year::Exact(today.year()),
                Part::MonthWeekday(today.month(), nth, weekday),
            )),
            Part::SomeDay | Part::Whole => None,
            _ => {
                let mut best: Option<(i64, i16)> = None;
                let mut nearest: Option<(i64, i16)> = None;
                for year in today.year() - 1..=today.year() + 1 {
                    let Some((first, last)) =
                        days_of(Year::Exact(year), settled(Year::Exact(year), part))
                    else {
                        continue;
                    };
                    let distance = if first > today {
                        first.days_since(today)
                    } else if last < today {
                        today.days_since(last)
                    } else {
                        0
                    };
                    let on_side = match tense {
                        Some(Tense::Past) => first <= today,
                        Some(Tense::Future) => last >= today,
                        _ => true,
                    };
                    if nearest.is_none_or(|(least, _)| distance < least) {
                        nearest = Some((distance, year));
                    }
                    if on_side && best.is_none_or(|(least, _)| distance < least) {
                        best = Some((distance, year));
                    }
                }
                let (distance, mut year) = best?;
                // Nobody calls a day of eleven months ago by its month alone when the next one is
                // close, unless the tense is plain.
                if let Some((least, near_year)) = nearest {
                    if !record.is_sure && least <= CLOSE && distance >= FAR {
                        year = near_year;
                    }
                }
                Some(Calendar::said(Year::Exact(year), part))
            }
        }
    }

    /// The nearest of a name beyond the reference.
    fn strictly_beyond(
        &self,
        today: CivilDate,
        direction: Direction,
        part: Part,
        count: u8,
    ) -> Option<Calendar> {
        let sign = if direction == Direction::Back { -1 } else { 1 };
        match part {
            Part::Weekday(day) => {
                let ahead = (sign * (i64::from(day) - i64::from(today.weekday()))).rem_euclid(7);
                let ahead = if ahead == 0 { 7 } else { ahead };
                let weeks = i64::from(count) - 1;
                Some(on_day(today.plus_days(sign * (ahead + 7 * weeks))?))
            }
            Part::Weekend => {
                let (year, week) = today.plus_days(sign * 7 * i64::from(count))?.week();
                Some(Calendar::said(Year::Exact(year), Part::WeekWeekend(week)))
            }
            _ => {
                let years = (0..=2).map(|step| today.year() + sign as i16 * (step - 1));
                let mut years = years.filter(|&year| {
                    days_of(Year::Exact(year), settled(Year::Exact(year), part)).is_some_and(
                        |(first, last)| {
                            if sign < 0 {
                                last < today
                            } else {
                                first > today
                            }
                        },
                    )
                });
                Some(Calendar::said(Year::Exact(years.next()?), part))
            }
        }
    }
}

/// The day as a place in the calendar.
fn on_day(day: CivilDate) -> Calendar {
    Calendar::said(
        Year::Exact(day.year()),
        Part::MonthDay(day.month(), day.day()),
    )
}

/// Parts that name a day only by way of the year, as the day they name.
fn settled(year: Year, part: Part) -> Part {
    let Year::Exact(number) = year else {
        return part;
    };
    match part {
        Part::Feast(feast) => match feast.0.in_year(number) {
            Some((month, day)) => Part::MonthDay(month, day),
            None => part,
        },
        Part::MonthWeekday(month @ 1..=12, nth, weekday) => {
            nth_weekday(number, month, nth, weekday).map_or(part, |day| Part::MonthDay(month, day))
        }
        // 28 December is always in the last week.
        Part::LastWeek => {
            CivilDate::checked(number, 12, 28).map_or(part, |day| Part::Week(day.week().1))
        }
        Part::MonthWeek(month, 0) => match CivilDate::checked(number, month, 1) {
            Some(first) => Part::MonthWeek(month, (first.month_end().day() - 1) / 7 + 1),
            None => part,
        },
        _ => part,
    }
}

/// The day of the month on which its `nth` (0: last) weekday falls.
fn nth_weekday(year: i16, month: u8, nth: u8, weekday: u8) -> Option<u8> {
    let first = CivilDate::checked(year, month, 1)?;
    let days = first.month_end().day();
    let first_day = 1 + (weekday + 7 - first.weekday()) % 7;
    let day = match nth {
        0 => first_day + (days - first_day) / 7 * 7,
        _ => first_day + 7 * (nth - 1),
    };
    (day <= days).then_some(day)
}

/// The first and the last day of a part of a year.
fn days_of(year: Year, part: Part) -> Option<Interval> {
    let months = |year: i16, first: u8, count: u8| {
        let start = CivilDate::checked(year, first, 1)?;
        let end = start.plus_months(i64::from(count) - 1)?.month_end();
        Some((start, end))
    };
    let year = match year {
        Year::Unknown => return None,
        Year::Exact(year) => year,
        Year::Decade(digits) => {
            let first = digits.checked_mul(10)?;
            return Some((
                CivilDate::checked(first, 1, 1)?,
                CivilDate::checked(first + 9, 12, 31)?,
            ));
        }
        Year::Century(digits) => {
            // The 20th century is written 19XX; the third BCE runs from 300 to 201 BCE.
            let first = if digits < 0 {
                (digits).checked_mul(100)? + 1
            } else {
                digits.checked_mul(100)?
            };
            return Some((
                CivilDate::checked(first, 1, 1)?,
                CivilDate::checked(first + 99, 12, 31)?,
            ));
        }
    };
    match part {
        Part::Whole => months(year, 1, 12),
        Part::Month(month) => months(year, month, 1),
        Part::MonthDay(month, day) => CivilDate::checked(year, month, day).map(|day| (day, day)),
        Part::Quarter(quarter) => months(year, quarter * 3 - 2, 3),
        Part::Half(half) => months(year, half * 6 - 5, 6),
        Part::Fiscal => months(year, 4, 12),
        Part::FiscalQuarter(quarter @ 1..=3) => months(year, quarter * 3 + 1, 3),
        Part::FiscalQuarter(_) => months(year.checked_add(1)?, 1, 3),
        Part::FiscalHalf(1) => months(year, 4, 6),
        Part::FiscalHalf(_) => months(year, 10, 6),
        Part::Week(week) => {
            let monday = CivilDate::of_week(year, week)?;
            Some((monday, monday.plus_days(6)?))
        }
        Part::WeekWeekend(week) => {
            let monday = CivilDate::of_week(year, week)?;
            Some((monday.plus_days(5)?, monday.plus_days(6)?))
        }
        Part::WeekDay(week, day) => {
            let day = CivilDate::of_week(year, week)?.plus_days(i64::from(day) - 1)?;
            Some((day, day))
        }
        Part::MonthWeek(month, week @ 1..) => {
            let first = CivilDate::checked(year, month, 7 * (week - 1) + 1)?;
            let last = first.plus_days(6)?.min(first.month_end());
            Some((first, last))
        }
        Part::Season(season) => match season {
            Season::Spring => months(year, 2, 2),
            Season::Summer => months(year, 4, 3),
            Season::Autumn => months(year, 10, 2),
            Season::Winter => months(year, 12, 3),
        },
        _ => None,
    }
}

/// The third of the stretch that the modifier names.
fn third(calendar: Calendar, (first, last): Interval, modifier: Option<Modifier>) -> Interval {
    let which = match modifier {
        Some(Modifier::Start) => 0,
        Some(Modifier::Mid) => 1,
        Some(Modifier::End) => 2,
        _ => return (first, last),
    };
    let months = match calendar {
        Calendar::Said {
            year: Year::Decade(_),
            ..
        } => Some(120),
        Calendar::Said {
            year: Year::Century(_),
            ..
        } => Some(1200),
        Calendar::Said {
            part: Part::Whole, ..
        } => Some(12),
        Calendar::Said {
            part: Part::Fiscal, ..
        } => Some(12),
        Calendar::Said {
            part: Part::Half(_),
            ..
        } => Some(6),
        Calendar::Said {
            part: Part::Quarter(_),
            ..
        } => Some(3),
        _ => None,
    };
    let by_months = months.and_then(|months| {
        let length = months / 3;
        let start = first.plus_months(which * length)?;
        let end = start.plus_months(length)?.plus_days(-1)?;
        Some((start, end))
    });
    let by_days = || {
        let days = last.days_since(first) + 1;
        let length = days / 3;
        let start = first.plus_days(which * length)?;
        let end = if which == 2 {
            last
        } else {
            start.plus_days(length - 1)?
        };
        (start <= end).then_some((start, end))
    };
    by_months.or_else(by_days).unwrap_or((first, last))
}
