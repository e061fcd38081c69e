//! Days and months of the calendar by name: every order of day, month and year.

use super::reader::{Found, Reader};
use super::year::full_year;
use crate::date::value::{Calendar, Year, YearPart};
use crate::lexicon::{TimeWord, Unit, lemma};
use crate::token::Token;

/// The days of a month in a leap year.
const LONGEST: [u8; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Whether the month can have the day; in a year that is given, whether it has it.
pub(in crate::date) fn exists(year: Year, month: u8, day: u8) -> bool {
    let Some(&longest) = LONGEST.get(usize::from(month).wrapping_sub(1)) else {
        return false;
    };
    if day == 0 || day > longest {
        return false;
    }
    match year {
        Year::Exact(year) if month == 2 && day == 29 => {
            year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        }
        _ => true,
    }
}

impl Reader<'_> {
    /// The day of a month at `at`: `18`, `1ली`, `पहली`, `पंद्रह`.
    pub(super) fn day_number(&self, at: usize) -> Found<u8> {
        let (value, end) = match self.ordinal(at) {
            Some(found) => found,
            None => match self.digits(at) {
                Some((value, 1..=2)) => (value, self.next(at)),
                Some(_) => return None,
                None => {
                    let TimeWord::Cardinal(value) = self.word(at) else {
                        return None;
                    };
                    (u32::from(value), self.next(at))
                }
            },
        };
        (1..=31).contains(&value).then_some((value as u8, end))
    }

    /// The month at `at` beside a number: a name, or a short name with its mark of abbreviation.
    pub(super) fn month_beside(&self, at: usize) -> Found<u8> {
        match self.word(at) {
            TimeWord::Month(month) => Some((month, self.next(at))),
            TimeWord::MonthShort(month) => Some((month, self.next(self.past_stop(at + 1) - 1))),
            _ => None,
        }
    }

    /// Whether the short name of a month at `at` is plainly one: by its mark, by a year after it,
    /// by its script, or because nothing else is there.
    fn short_month_is_plain(&self, first: usize, at: usize, end: usize, has_year: bool) -> bool {
        if !matches!(self.word(at), TimeWord::MonthShort(_)) {
            return true;
        }
        let foreign = self.slice(at).is_ascii();
        has_year || foreign || self.has_stop(at + 1) || self.is_all(first, end)
    }

    /// Past a comma, dash or slash between the parts of a date.
    fn past_separator(&self, at: usize) -> usize {
        if self.mark(at, ',') || self.is_glued(at) && (self.mark(at, '-') || self.mark(at, '/')) {
            self.next(at)
        } else {
            at
        }
    }

    /// `18 जून 2024`, `18 जून`, `पहली जनवरी`, `23/सित/2020`.
    pub(super) fn day_month(&self, at: usize) -> Found<Calendar> {
        if self.is_number(at) && !self.starts_number(at) {
            return None;
        }
        let (day, end) = self.day_number(at)?;
        let month_at = self.past_separator(end);
        if month_at != end && self.mark(end, ',') {
            return None;
        }
        let (month, end) = self.month_beside(month_at)?;
        self.with_year(at, month_at, month, day, end)
    }

    /// The place after a day that its month has not (`31 फरवरी, 2015`): the month and the year go with
    /// it.
    pub(in crate::date) fn past_impossible(&self, at: usize) -> Option<usize> {
        let (day, 1..=2) = self.digits(at)? else {
            return None;
        };
        let month_at = self.past_separator(self.next(at));
        let (month, end) = self.month_beside(month_at)?;
        let may_be_day = self.starts_number(at) && !self.is_labelled(at);
        let day = u8::try_from(day).ok().filter(|_| may_be_day)?;
        let year = self.year_beside(self.past_separator(end));
        let in_year = year.map_or(Year::Unknown, |(year, _)| Year::Exact(year));
        (!exists(in_year, month, day)).then(|| year.map_or(end, |(_, end)| end))
    }

    /// The year after a day and a month, if there is one.
    fn with_year(
        &self,
        first: usize,
        month_at: usize,
        month: u8,
        day: u8,
        end: usize,
    ) -> Found<Calendar> {
        let year_at = self.past_separator(end);
        let year_at = if year_at == end && self.is(end, TimeWord::Of) {
            let after = self.next(end);
            if matches!(self.word(after), TimeWord::YearLabel) {
                after
            } else {
                end
            }
        } else {
            year_at
        };
        let (year, end) = match self
            .year_beside(year_at)
            .or_else(|| self.year_before_christ(year_at))
            .or_else(|| self.short_year(month_at, end))
        {
            Some((year, end)) => (Year::Exact(year), end),
            None => (Year::Unknown, end),
        };
        if !exists(year, month, day) {
            return None;
        }
        if !self.short_month_is_plain(first, month_at, end, year != Year::Unknown) {
            return None;
        }
        Some((Calendar::said(year, YearPart::MonthDay { month, day }), end))
    }

    /// `12-जून-24`: the two digits of the year after the second of two like marks, before which the
    /// month stands at `month_at`.
    fn short_year(&self, month_at: usize, separator: usize) -> Found<i16> {
        let mark = self.token(separator).and_then(|token| token.mark())?;
        let joins = matches!(mark, '-' | '/')
            && self.mark(month_at - 1, mark)
            && self.is_glued(month_at)
            && self.is_glued(separator)
            && self.is_glued(separator + 1);
        let (year, 2) = self.digits(separator + 1).filter(|_| joins)? else {
            return None;
        };
        let is_whole = !self.continues_number(separator + 2);
        is_whole.then(|| (full_year(year), self.next(separator + 1)))
    }

    /// `जून 18, 2024`, `जून 2024`, `जून महीने`, `जून`.
    pub(super) fn month_first(&self, at: usize) -> Found<Calendar> {
        let (month, end) = self.month_beside(at)?;
        let separated = self.past_separator(end);
        self.month_year_day(month, separated)
            .or_else(|| self.month_with_stop(month, end))
            .or_else(|| self.month_of_year(at, month, end, separated))
            .or_else(|| {
                let found = self.day_number(separated).filter(|_| !self.mark(end, ','));
                self.month_with_day(month, separated, found?)
            })
            .or_else(|| self.month_alone(at, month, end))
    }

    /// The month with its year, `जून 2024`, `जून, 2024`, `अप्रैल ईस्वी 2012`, or the quarter that ends with it, of a
    /// year or of none.
    fn month_of_year(&self, at: usize, month: u8, end: usize, year_at: usize) -> Found<Calendar> {
        if let Some((year, after)) = self.year_beside(year_at) {
            let (part, after) = self.month_or_quarter(at, month, after);
            return Some((Calendar::said(Year::Exact(year), part), after));
        }
        match self.month_or_quarter(at, month, end) {
            (part @ YearPart::Quarter(_), after) => {
                Some((Calendar::said(Year::Unknown, part), after))
            }
            _ => None,
        }
    }

    /// The month with the day that stands at `day_at`: `जून 18, 2024`, `अक्टूबर 2`, `मई इक्कीस को`.
    fn month_with_day(
        &self,
        month: u8,
        day_at: usize,
        (day, after): (u8, usize),
    ) -> Found<Calendar> {
        let part = YearPart::MonthDay { month, day };
        if let Some((year, end)) = self.year_beside(self.past_separator(after)) {
            let year = Year::Exact(year);
            if exists(year, month, day) {
                return Some((Calendar::said(year, part), end));
            }
        }
        let closes = if self.is_number(day_at) {
            self.follows_phrase(after) || self.is_clock_start(after)
        } else {
            matches!(self.word(after), TimeWord::To | TimeWord::Till)
        };
        let is_day = closes
            && exists(Year::Unknown, month, day)
            && self.is_whole_day(day, after)
            && !self.is_measured(after)
            && !self.counts(after);
        is_day.then_some((Calendar::said(Year::Unknown, part), after))
    }

    /// Whether the number before `at` is the whole of it, or the first day of a stretch: `जुलाई 15-20`.
    fn is_whole_day(&self, day: u8, at: usize) -> bool {
        if !self.continues_number(at) {
            return true;
        }
        self.mark(at, '-')
            && matches!(self.digits(at + 1), Some((last, 1..=2)) if last > day.into())
            && !self.continues_number(at + 2)
    }

    /// Whether a mark at `at` makes a percentage or a decimal of the number before it.
    fn is_measured(&self, at: usize) -> bool {
        (self.mark(at, '%') || self.mark(at, '.')) && self.is_number(at + 1)
    }

    /// The month with no day and no year beside it.
    fn month_alone(&self, at: usize, month: u8, end: usize) -> Found<Calendar> {
        // A short name by itself may be another word.
        if matches!(self.word(at), TimeWord::MonthShort(_)) {
            let is_all = self.is_all(at, end);
            let is_marked = self.has_stop(at + 1) && self.follows_phrase(end);
            if self.slice(at).is_ascii() || !is_all && !is_marked {
                return None;
            }
        }
        let calendar = Calendar::said(Year::Unknown, YearPart::Month(month));
        if let Some(end) = self.past_month_noun(end) {
            return Some((calendar, end));
        }
        self.month_stands_alone(at, end).then_some((calendar, end))
    }

    /// The month at `at`, or of `सितंबर तिमाही` the quarter that ends with it: the business pages name
    /// it so. After a dash the month is the last of those that the quarter has.
    fn month_or_quarter(&self, at: usize, month: u8, end: usize) -> (YearPart, usize) {
        let is_last = self
            .before(at)
            .is_some_and(|before| self.is_dash(before) || self.is(before, TimeWord::From));
        if month % 3 == 0 && !is_last && self.is(end, TimeWord::Unit(Unit::Quarter)) {
            return (YearPart::Quarter(month / 3), self.next(end));
        }
        (YearPart::Month(month), end)
    }

    /// `सितंबर-2020-23`, after the month.
    fn month_year_day(&self, month: u8, at: usize) -> Found<Calendar> {
        let (year, dash) = self.four_digits_joined(at)?;
        let (day, 1..=2) = self.digits(dash + 1)? else {
            return None;
        };
        let joined = self.is_glued(at)
            && self.mark(dash, '-')
            && self.is_glued(dash)
            && self.is_glued(dash + 1);
        if !joined {
            return None;
        }
        self.checked(year.unsigned_abs().into(), month, day, dash + 1)
    }

    /// `मार्च. 12, 2023`, after the month: a full name with a mark of abbreviation, of which only the
    /// whole date tells that no sentence ends there.
    fn month_with_stop(&self, month: u8, stop: usize) -> Found<Calendar> {
        if !self.has_stop(stop) {
            return None;
        }
        let (day, comma) = self.day_number(self.next(stop))?;
        let year_at = self.past_separator(comma);
        let (year, end) = self.four_digits(year_at).filter(|_| year_at > comma)?;
        let exists = exists(Year::Exact(year), month, day);
        let part = YearPart::MonthDay { month, day };
        exists.then_some((Calendar::said(Year::Exact(year), part), end))
    }

    /// Past `महीने`, `माह` after the name of a month.
    pub(super) fn past_month_noun(&self, at: usize) -> Option<usize> {
        let noun = self.past(at, &[TimeWord::Of]);
        self.is(noun, TimeWord::Unit(Unit::Month))
            .then(|| self.next(noun))
    }

    /// Whether the name of a month alone is a month: three are also words or names.
    fn month_stands_alone(&self, at: usize, end: usize) -> bool {
        let TimeWord::Month(month) = self.word(at) else {
            return true;
        };
        let after = self.word(end);
        if after == TimeWord::Name {
            return false;
        }
        match month {
            3 => {
                !self.is_procession(at)
                    && (self.is_edge(end)
                        || matches!(
                            after,
                            TimeWord::In
                                | TimeWord::From
                                | TimeWord::Till
                                | TimeWord::Of
                                | TimeWord::And
                                | TimeWord::To
                                | TimeWord::Emphasis
                                | TimeWord::Unit(_)
                                | TimeWord::Start
                                | TimeWord::Middle
                                | TimeWord::End
                        ))
            }
            5 | 6 => self.follows_phrase(end) || self.continues_as_month(end),
            _ => true,
        }
    }

    /// Whether what stands before `मार्च` makes it a procession: `कैंडल मार्च`, `दिल्ली चलो मार्च`, `‘एकता’ मार्च`.
    fn is_procession(&self, at: usize) -> bool {
        self.before(at).is_some_and(|before| {
            let closes = |mark| matches!(mark, '"' | '”' | '\'' | '’');
            self.is(before, TimeWord::Procession)
                || self.is_form_of(before, lemma::CHALNA)
                || self.token(before).and_then(Token::mark).is_some_and(closes)
        })
    }

    /// Whether a word at `end` can stand after a month but not after a name.
    fn continues_as_month(&self, end: usize) -> bool {
        // A word in no table that is glued to a dash and a number is an identifier, no surname.
        self.is_dash(end + 1) && self.is_number(end + 2)
            || matches!(
                self.word(end),
                TimeWord::Previous
                    | TimeWord::Next
                    | TimeWord::This
                    | TimeWord::Before
                    | TimeWord::Unit(_)
                    | TimeWord::Start
                    | TimeWord::Middle
                    | TimeWord::End
            )
    }

    /// `26 तारीख`: a day of a month that is not given.
    pub(super) fn day_of_month(&self, at: usize) -> Found<Calendar> {
        if self.is_number(at) && !self.starts_number(at) {
            return None;
        }
        let (day, end) = self.day_number(at)?;
        self.is(end, TimeWord::DayOfMonth).then(|| {
            (
                Calendar::said(Year::Unknown, YearPart::Day(day)),
                self.next(end),
            )
        })
    }

    /// `2024 के 18 जून`, `2010 के दशक` excepted; `1961 जुलाई 25`: a year, then the rest.
    pub(super) fn year_first(&self, at: usize) -> Found<Calendar> {
        let start = match self.word(at) {
            TimeWord::YearLabel | TimeWord::CommonEra => self.next(self.past_stop(at + 1) - 1),
            _ => at,
        };
        if self.is_number(start) && !self.starts_number(start) {
            return None;
        }
        let (year, end) = self
            .four_digits(start)
            .or_else(|| self.year_in_words(start))?;
        let rest = self.past(end, &[TimeWord::Of]);
        // `1991 20 अक्टूबर`: of a table each number is in a line or a column of its own.
        if rest == end && self.is_number(rest) && (end > start + 1 || !self.is_bare_year(year)) {
            return None;
        }
        let (calendar, end) = self.day_month(rest).or_else(|| self.month_first(rest))?;
        let Calendar::Absolute {
            year: Year::Unknown,
            part,
        } = calendar
        else {
            return None;
        };
        if let YearPart::MonthDay { month, day } = part {
            if !exists(Year::Exact(year), month, day) {
                return None;
            }
        }
        Some((Calendar::said(Year::Exact(year), part), end))
    }
}
