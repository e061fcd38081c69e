//! Dates in digits: `2024-06-18`, `18/06/2024`, `18.6.24`, `2016 / 11`, `23-2020-सितंबर`.

use super::day::exists;
use super::reader::{Found, Reader};
use super::year::{BARE, full_year};
use crate::date::value::{Calendar, Year, YearPart};
use crate::lexicon::TimeWord;

impl Reader<'_> {
    /// A date in digits: `2024-06-18`, `18/06/2024`, `18.6.24`, `06/2024`, `2024-06`.
    pub(super) fn numeric_date(&self, at: usize) -> Found<Calendar> {
        let separator = self.token(at + 1)?.mark()?;
        // Some outlets print their stamps with typographic dashes.
        let is_dashed = separator != '-' && self.is_dash(at + 1);
        if !is_dashed && !matches!(separator, '-' | '/' | '.') {
            return None;
        }
        if !self.starts_number(at) || self.is_labelled(at) {
            return None;
        }
        if !self.is_glued(at + 1) || !self.is_glued(at + 2) {
            return self.spaced_month(at, separator);
        }
        if let TimeWord::Month(month) | TimeWord::MonthShort(month) = self.word(at + 2) {
            return self.year_first_with_name(at, month);
        }
        let has_third =
            self.mark(at + 3, separator) && self.is_glued(at + 3) && self.is_glued(at + 4);
        if has_third {
            if let TimeWord::Month(month) | TimeWord::MonthShort(month) = self.word(at + 4) {
                return self.name_last(at, month);
            }
            if self.is_number(at + 4) {
                return self.three_numbers(at, separator);
            }
        }
        if is_dashed || self.continues_number(at + 3) {
            return None;
        }
        self.two_numbers(at, separator)
    }

    /// `2024-06-18`, `18/06/2024`, `18.6.24`
    fn three_numbers(&self, at: usize, separator: char) -> Found<Calendar> {
        let (first, first_digits) = self.digits(at)?;
        let (second, 1..=2) = self.digits(at + 2)? else {
            return None;
        };
        let (third, third_digits) = self.digits(at + 4)?;
        // `12.06.2020-15.06.2020`
        let joins = separator != '-'
            && self.mark(at + 5, '-')
            && self.mark(at + 7, separator)
            && self.mark(at + 9, separator);
        if self.continues_number(at + 5) && !joins {
            return None;
        }
        let (year, day) = match (first_digits, third_digits) {
            (4, 1..=2) => (first, third),
            (1..=2, 4) => (third, first),
            (1..=2, 2) => (full_year(third).unsigned_abs().into(), first),
            _ => return None,
        };
        self.checked(year, u8::try_from(second).ok()?, day, at + 4)
    }

    /// `06/2024`, `2024-06`, `18/06`
    fn two_numbers(&self, at: usize, separator: char) -> Found<Calendar> {
        let (first, first_digits) = self.digits(at)?;
        let (second, second_digits) = self.digits(at + 2)?;
        let end = self.next(at + 2);
        // `2011-12 को आधार वर्ष मानकर`: in a sentence two years that follow one another are years.
        let is_phrase = matches!(
            self.word(end),
            TimeWord::To | TimeWord::In | TimeWord::Of | TimeWord::From | TimeWord::Till
        );
        let are_years = separator == '-' && second == first % 100 + 1 && is_phrase;
        let month_of = |month: u32, year: u32| {
            let part = YearPart::Month(month as u8);
            Some((Calendar::said(Year::Exact(year as i16), part), end))
        };
        match (first_digits, separator, second_digits) {
            (4, ..) if are_years => None,
            (4, '-' | '/', 2) if (1..=12).contains(&second) && (1000..2200).contains(&first) => {
                month_of(second, first)
            }
            (1..=2, '/', 4) if (1..=12).contains(&first) && (1000..2200).contains(&second) => {
                month_of(first, second)
            }
            // `06-2023 में`
            (1..=2, '-', 4) if (1..=12).contains(&first) && BARE.contains(&second) && is_phrase => {
                month_of(first, second)
            }
            (1..=2, '/', 1..=2) if exists(Year::Unknown, second as u8, first as u8) => {
                let part = YearPart::MonthDay {
                    month: second as u8,
                    day: first as u8,
                };
                self.closes_day_in_digits(end)
                    .then_some((Calendar::said(Year::Unknown, part), end))
            }
            _ => None,
        }
    }

    /// Whether what stands at `at` shows that two numbers before it are a day and a month.
    fn closes_day_in_digits(&self, at: usize) -> bool {
        match self.word(at) {
            TimeWord::To | TimeWord::Till | TimeWord::From | TimeWord::In => true,
            TimeWord::Of => self.is(self.next(at), TimeWord::After),
            // `06/06 12:15`
            TimeWord::Other => self.is_edge(at) && !self.mark(at, '%') || self.is_clock_start(at),
            _ => false,
        }
    }

    /// `2016 / 11`, `11- 2016`: a month and its year with white space beside the mark between them. A
    /// dash between spaces parts two numbers.
    fn spaced_month(&self, at: usize, separator: char) -> Found<Calendar> {
        let last = self.next(at + 1);
        let joins = match separator {
            '/' => true,
            '-' => self.is_glued(at + 1) || self.is_glued(last),
            _ => false,
        };
        let ((first, a), (second, b)) = (self.digits(at)?, self.digits(last)?);
        let (year, month) = match (a, b) {
            (4, 1..=2) => (first, second),
            (1..=2, 4) => (second, first),
            _ => return None,
        };
        let is_month = (1..=12).contains(&month) && BARE.contains(&year);
        let end = self.next(last);
        if !joins
            || !is_month
            || self.continues_number(last + 1)
            || self.counts(end)
            || !self.follows_phrase(end)
        {
            return None;
        }
        let part = YearPart::Month(month as u8);
        Some((Calendar::said(Year::Exact(year as i16), part), end))
    }

    /// `2020/सित/23`
    fn year_first_with_name(&self, at: usize, month: u8) -> Found<Calendar> {
        let (year, 4) = self.digits(at)? else {
            return None;
        };
        let (day, _) = self
            .digits(at + 4)
            .filter(|_| self.is_glued(at + 3) && self.is_glued(at + 4))?;
        self.checked(year, month, day, at + 4)
    }

    /// `23-2020-सितंबर`, `2020/23/सित`
    fn name_last(&self, at: usize, month: u8) -> Found<Calendar> {
        let ((first, first_digits), (second, second_digits)) =
            (self.digits(at)?, self.digits(at + 2)?);
        match (first_digits, second_digits) {
            (4, 1..=2) => self.checked(first, month, second, at + 4),
            (1..=2, 4) => self.checked(second, month, first, at + 4),
            _ => None,
        }
    }

    pub(super) fn checked(&self, year: u32, month: u8, day: u32, last: usize) -> Found<Calendar> {
        let year = Year::Exact(i16::try_from(year).ok()?);
        let day = u8::try_from(day).ok()?;
        exists(year, month, day).then_some((
            Calendar::said(year, YearPart::MonthDay { month, day }),
            self.next(last),
        ))
    }
}
