//! Days of pages: `2022-03-09`, `09/03/2022`, `मार्च 9, 2022`, `9th March`.

use super::Found;
use crate::date::Reader;
use crate::date::grammar::{exists, full_year};
use crate::date::value::{Calendar, Year, YearPart};
use crate::lexicon::TimeWord;
use crate::text::chars;
use crate::token::Token;

/// The years of pages: tables count by thousands too.
const YEARS: core::ops::RangeInclusive<u32> = 1900..=2050;

/// A day of a month, which the month has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day {
    pub(super) year: Option<i16>,
    month: u8,
    day: u8,
}

impl Day {
    fn of(year: Option<u32>, month: u32, day: u32) -> Option<Day> {
        let day = Day {
            year: year.and_then(|year| i16::try_from(year).ok()),
            month: u8::try_from(month).ok()?,
            day: u8::try_from(day).ok()?,
        };
        exists(day.in_year(), day.month, day.day).then_some(day)
    }

    fn in_year(self) -> Year {
        self.year.map_or(Year::Unknown, Year::Exact)
    }

    /// The day as a place in the calendar.
    pub(super) fn calendar(self) -> Calendar {
        let Day { month, day, .. } = self;
        Calendar::said(self.in_year(), YearPart::MonthDay { month, day })
    }
}

impl Reader<'_> {
    /// The day of a stamp.
    pub(super) fn stamp_day(&self, at: usize) -> Found<Day> {
        self.stamp_day_in_digits(at)
            .or_else(|| self.stamp_month_first(at))
            .or_else(|| self.stamp_day_first(at))
    }

    /// `2022-03-09`, `09/03/2022`, `9.3.2022`, `09/03/22`; `03/25/2022`, as no month has the number 25.
    fn stamp_day_in_digits(&self, at: usize) -> Found<Day> {
        let separator = |at: usize| {
            let mark = self.token(at).and_then(Token::mark);
            mark.filter(|mark| matches!(mark, '-' | '/' | '.' | '–'))
        };
        let mark = separator(at + 1)?;
        if separator(at + 3) != Some(mark) {
            return None;
        }
        let (first, first_digits) = self.digits(at)?;
        let (second, _) = self.digits(at + 2)?;
        let (third, third_digits) = self.digits(at + 4)?;
        let (year, month, day) = match (first_digits, third_digits) {
            (4, 1..=2) => (first, second, third),
            (1..=2, 4) => (third, second, first),
            (1..=2, 2) if mark != '.' => (full_year(third).unsigned_abs().into(), second, first),
            _ => return None,
        };
        let is_american = month > 12 && first_digits < 3;
        let (month, day) = if is_american {
            (day, month)
        } else {
            (month, day)
        };
        let day = Day::of(Some(year), month, day).filter(|_| YEARS.contains(&year))?;
        Some((day, at + 5))
    }

    /// `मार्च 9, 2022`, `March 9th`
    fn stamp_month_first(&self, at: usize) -> Found<Day> {
        let month = self.stamp_month(at)?;
        let day_at = self.past_mark_of_day(at + 1);
        let (day, _) = self.digits(day_at)?;
        self.stamp_year(month, day, self.past_ordinal(day_at + 1))
    }

    /// `9 मार्च 2022`, `9th March`, `तीन मार्च`, `9-Mar-2022`
    fn stamp_day_first(&self, at: usize) -> Found<Day> {
        let (day, end) = match self.word(at) {
            // A word counts no day but right before the month.
            TimeWord::Cardinal(day) => (u32::from(day), at + 1),
            _ => {
                let (day, _) = self.digits(at)?;
                (day, self.past_mark_of_day(self.past_ordinal(at + 1)))
            }
        };
        let month = self.stamp_month(end)?;
        self.stamp_year(month, day, end + 1)
    }

    /// The day with the year that stands at `at`, if one does.
    fn stamp_year(&self, month: u32, day: u32, at: usize) -> Found<Day> {
        let year_at = self.past_mark_of_day(at);
        let year = self.digits(year_at).map(|(year, _)| year);
        match year.filter(|year| YEARS.contains(year)) {
            Some(year) => Some((Day::of(Some(year), month, day)?, year_at + 1)),
            None => Some((Day::of(None, month, day)?, at)),
        }
    }

    fn stamp_month(&self, at: usize) -> Option<u32> {
        match self.word(at) {
            TimeWord::Month(month) | TimeWord::MonthShort(month) => Some(month.into()),
            _ => None,
        }
    }

    /// Past a mark between the parts of a day.
    fn past_mark_of_day(&self, at: usize) -> usize {
        let mark = self.token(at).and_then(Token::mark);
        let joins = mark.is_some_and(|mark| {
            matches!(mark, '-' | '/' | '.' | ',' | '–' | chars::ABBREVIATION_SIGN)
        });
        at + usize::from(joins)
    }

    /// Past the letters of an English ordinal.
    fn past_ordinal(&self, at: usize) -> usize {
        at + usize::from(self.is_english(at, &["st", "nd", "rd", "th"]))
    }
}
