//! Places without a year, a month or a week: the nearest of their name to the day of writing.

use super::Record;
use super::civil::CivilDate;
use super::interval::{days_of, on_day, settled};
use super::resolve::Resolver;
use super::side::Certainty;
use super::value::{Calendar, Direction, Year, YearPart};
use crate::lexicon::Tense;

impl Certainty {
    /// Days within which a date of the other side is close, and from which one of the side that `tense`
    /// names is far: nobody calls a day of eleven months ago by its month alone when the next one is
    /// close.
    const fn limits(self, tense: Option<Tense>) -> (i64, i64) {
        match (self, tense) {
            (Certainty::Sure, Some(Tense::Past)) => (45, 320),
            // `20 अप्रैल से छूट दी जाएगी`, quoted two days after it.
            (Certainty::Sure, _) => (7, 350),
            // What was put off until a day may have been put off again since.
            (Certainty::Likely, Some(Tense::Future)) => (125, 240),
            (Certainty::Likely, _) => (60, 240),
            (Certainty::Open, _) => (183, 183),
        }
    }
}

impl Resolver {
    /// A place without a year: the nearest to the reference on the side that the tense names.
    pub(super) fn nearest_on_side(&self, part: YearPart, record: &Record) -> Option<Calendar> {
        let today = self.reference?.date();
        let tense = record.tense;
        match part {
            YearPart::Weekday(day) => {
                let back = (i64::from(today.weekday()) - i64::from(day)).rem_euclid(7);
                match tense {
                    Some(Tense::Past) => Some(on_day(today.plus_days(-back)?)),
                    Some(Tense::Future) => Some(on_day(today.plus_days((7 - back) % 7)?)),
                    _ => None,
                }
            }
            YearPart::Weekend => {
                let (year, week) = today.week();
                Some(Calendar::said(
                    Year::Exact(year),
                    YearPart::WeekWeekend(week),
                ))
            }
            YearPart::Day(number) => {
                let step = match tense {
                    Some(Tense::Future) if number < today.day() => 1,
                    Some(Tense::Past) if number > today.day() => -1,
                    _ => 0,
                };
                let first = CivilDate::checked(today.year(), today.month(), 1)?;
                let side = if tense == Some(Tense::Past) { -1 } else { 1 };
                // Not every month has a 31st, but one of two has.
                let day = (0..2).find_map(|months| {
                    let month = first.plus_months(step + side * months)?;
                    CivilDate::checked(month.year(), month.month(), number)
                })?;
                Some(on_day(day))
            }
            YearPart::MonthWeekday {
                month: 0,
                nth,
                weekday,
            } => Some(Calendar::said(
                Year::Exact(today.year()),
                YearPart::MonthWeekday {
                    month: today.month(),
                    nth,
                    weekday,
                },
            )),
            // Weeks are numbered within the year at hand.
            YearPart::Week(_) => Some(Calendar::said(Year::Exact(today.year()), part)),
            YearPart::SomeDay | YearPart::Whole => None,
            // Beyond the years of the table no other year's day is given.
            YearPart::Festival(festival) if festival.month_and_day(today.year()).is_none() => None,
            _ => self.nearest_in_year(part, record),
        }
    }

    /// A part of a year that is not given: the nearest on the side that the tense names, save where one of
    /// the other side is close and that one is far.
    fn nearest_in_year(&self, part: YearPart, record: &Record) -> Option<Calendar> {
        let today = self.reference?.date();
        let mut on_side: Option<(i64, i16)> = None;
        let mut nearest: Option<(i64, i16)> = None;
        for year in today.year() - 1..=today.year() + 1 {
            let of_year = Year::Exact(year);
            let Some((first, last)) = days_of(of_year, settled(of_year, part)) else {
                continue;
            };
            let distance = first.days_since(today).max(today.days_since(last)).max(0);
            let fits = match record.tense {
                Some(Tense::Past) => first <= today,
                Some(Tense::Future) => last >= today,
                _ => true,
            };
            if nearest.is_none_or(|(least, _)| distance < least) {
                nearest = Some((distance, year));
            }
            if fits && on_side.is_none_or(|(least, _)| distance < least) {
                on_side = Some((distance, year));
            }
        }
        let ((distance, year), (least, near_year)) = (on_side?, nearest?);
        let (close, far) = record.certainty.limits(record.tense);
        let is_other = least <= close && distance >= far;
        let year = if is_other { near_year } else { year };
        Some(Calendar::said(Year::Exact(year), part))
    }

    /// The nearest of a name beyond the reference.
    pub(super) fn strictly_beyond(
        &self,
        today: CivilDate,
        direction: Direction,
        part: YearPart,
        count: u8,
    ) -> Option<Calendar> {
        let sign = if direction == Direction::Back { -1 } else { 1 };
        match part {
            YearPart::Weekday(day) => {
                let ahead = (sign * (i64::from(day) - i64::from(today.weekday()))).rem_euclid(7);
                let ahead = if ahead == 0 { 7 } else { ahead };
                let weeks = i64::from(count) - 1;
                Some(on_day(today.plus_days(sign * (ahead + 7 * weeks))?))
            }
            // `पिछली 3 तारीख`: the months from this one on, until one has such a day.
            YearPart::Day(number) => {
                let first = CivilDate::checked(today.year(), today.month(), 1)?;
                let mut days = (0..=2).filter_map(|months| {
                    let month = first.plus_months(sign * months)?;
                    CivilDate::checked(month.year(), month.month(), number)
                });
                let is_beyond =
                    |day: &CivilDate| if sign < 0 { *day < today } else { *day > today };
                Some(on_day(days.find(is_beyond)?))
            }
            YearPart::Weekend => {
                let (year, week) = today.plus_days(sign * 7 * i64::from(count))?.week();
                Some(Calendar::said(
                    Year::Exact(year),
                    YearPart::WeekWeekend(week),
                ))
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
