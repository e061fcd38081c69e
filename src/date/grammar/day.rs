//! Days and months of the calendar: every order of day, month and year, in names and in digits.

use super::reader::{Found, Reader};
use super::year::{BARE, full_year};
use crate::date::value::{Calendar, Year, YearPart};
use crate::lexicon::{TimeWord, Unit};

/// The days of a month in a leap year.
const LONGEST: [u8; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Whether the month can have the day; in a year that is told, whether it has it.
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
        Some((Calendar::said(year, YearPart::MonthDay(month, day)), end))
    }

    /// `जून 18, 2024`, `जून 2024`, `जून महीने`, `जून`.
    pub(super) fn month_first(&self, at: usize) -> Found<Calendar> {
        let (month, end) = self.month_beside(at)?;
        let is_short = matches!(self.word(at), TimeWord::MonthShort(_));
        let separated = self.past_separator(end);
        if let Some(found) = self.month_year_day(month, separated) {
            return Some(found);
        }
        // `जून 2024`, `जून, 2024`, `अप्रैल ईस्वी 2012`
        if let Some((year, after)) = self.year_beside(separated) {
            let (part, after) = self.month_or_quarter(at, month, after);
            return Some((Calendar::said(Year::Exact(year), part), after));
        }
        if let (part @ YearPart::Quarter(_), after) = self.month_or_quarter(at, month, end) {
            return Some((Calendar::said(Year::Unknown, part), after));
        }
        // `जून 18, 2024`, `अक्टूबर 2`
        if let Some((day, after)) = self.day_number(separated).filter(|_| !self.mark(end, ',')) {
            let is_number = self.is_number(separated);
            let year_at = self.past_separator(after);
            if let Some((year, after)) = self.year_beside(year_at) {
                if exists(Year::Exact(year), month, day) {
                    return Some((
                        Calendar::said(Year::Exact(year), YearPart::MonthDay(month, day)),
                        after,
                    ));
                }
            }
            let alone = if is_number {
                self.follows_phrase(after) || self.is_clock_start(after)
            } else {
                // `मई इक्कीस को`
                matches!(self.word(after), TimeWord::To | TimeWord::Till)
            };
            // `जुलाई 15-20`
            let is_range = || {
                self.mark(after, '-')
                    && matches!(self.digits(after + 1), Some((last, 1..=2)) if last > day.into())
                    && !self.continues_number(after + 2)
            };
            let is_whole = !self.continues_number(after) || is_range();
            if alone && exists(Year::Unknown, month, day) && is_whole {
                let open = self
                    .token(after)
                    .and_then(|token| token.mark())
                    .is_none_or(|mark| mark != '%' && mark != '.' || !self.is_number(after + 1));
                if open && !self.counts(after) {
                    return Some((
                        Calendar::said(Year::Unknown, YearPart::MonthDay(month, day)),
                        after,
                    ));
                }
            }
        }
        if is_short && !self.is_all(at, end) && !self.slice(at).is_ascii() && !self.has_stop(at + 1)
        {
            return None;
        }
        if is_short && self.slice(at).is_ascii() {
            return None;
        }
        if is_short && !self.is_all(at, end) && !self.follows_phrase(end) {
            return None;
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
                let before = self
                    .before(at)
                    .map_or(TimeWord::Other, |before| self.word(before));
                let marches = matches!(before, TimeWord::Procession);
                !marches
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
                        ))
            }
            5 | 6 => self.follows_phrase(end) || self.continues_as_month(end),
            _ => true,
        }
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

    /// A date in digits: `2024-06-18`, `18/06/2024`, `18.6.24`, `06/2024`, `2024-06`.
    pub(super) fn numeric_date(&self, at: usize) -> Found<Calendar> {
        if !self.starts_number(at) || self.is_labelled(at) {
            return None;
        }
        let (first, first_digits) = self.digits(at)?;
        let separator = self.token(at + 1)?.mark()?;
        // Some outlets print their stamps with typographic dashes.
        let is_dashed = separator != '-' && self.is_dash(at + 1);
        if !is_dashed && !matches!(separator, '-' | '/' | '.') {
            return None;
        }
        if !self.is_glued(at + 1) || !self.is_glued(at + 2) {
            return self.spaced_month(at, separator);
        }
        if let TimeWord::Month(month) | TimeWord::MonthShort(month) = self.word(at + 2) {
            return self.year_first_with_name(at, month);
        }
        let (second, second_digits) = self.digits(at + 2)?;
        let third =
            if self.mark(at + 3, separator) && self.is_glued(at + 3) && self.is_glued(at + 4) {
                if let TimeWord::Month(month) | TimeWord::MonthShort(month) = self.word(at + 4) {
                    return self.name_last(at, month);
                }
                self.digits(at + 4)
            } else {
                None
            };
        if second_digits > 2 && !(third.is_none() && second_digits == 4) {
            return None;
        }
        if let Some((third, third_digits)) = third {
            // `12.06.2020-15.06.2020`
            let joins = separator != '-'
                && self.mark(at + 5, '-')
                && self.mark(at + 7, separator)
                && self.mark(at + 9, separator);
            if self.continues_number(at + 5) && !joins {
                return None;
            }
            let (year, month, day) = match (first_digits, third_digits) {
                (4, 1..=2) => (i16::try_from(first).ok()?, second, third),
                (1..=2, 4) => (i16::try_from(third).ok()?, second, first),
                (1..=2, 2) => (full_year(third), second, first),
                _ => return None,
            };
            let (month, day) = (month as u8, day as u8);
            if !exists(Year::Exact(year), month, day) {
                return None;
            }
            let calendar = Calendar::said(Year::Exact(year), YearPart::MonthDay(month, day));
            return Some((calendar, self.next(at + 4)));
        }
        if is_dashed || self.continues_number(at + 3) {
            return None;
        }
        let end = self.next(at + 2);
        match (first_digits, separator, second_digits) {
            (4, '-' | '/', 2) if (1..=12).contains(&second) && (1000..2200).contains(&first) => {
                let part = YearPart::Month(second as u8);
                Some((Calendar::said(Year::Exact(first as i16), part), end))
            }
            (1..=2, '/', 4) if (1..=12).contains(&first) && (1000..2200).contains(&second) => {
                let part = YearPart::Month(first as u8);
                Some((Calendar::said(Year::Exact(second as i16), part), end))
            }
            (1..=2, '/', 1..=2) if exists(Year::Unknown, second as u8, first as u8) => {
                let reads = match self.word(end) {
                    TimeWord::To | TimeWord::Till | TimeWord::From | TimeWord::In => true,
                    TimeWord::Of => self.is(self.next(end), TimeWord::After),
                    // `06/06 12:15`
                    TimeWord::Other => {
                        self.is_edge(end) && !self.mark(end, '%') || self.is_clock_start(end)
                    }
                    _ => false,
                };
                let part = YearPart::MonthDay(second as u8, first as u8);
                reads.then_some((Calendar::said(Year::Unknown, part), end))
            }
            _ => None,
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

    fn checked(&self, year: u32, month: u8, day: u32, last: usize) -> Found<Calendar> {
        let year = Year::Exact(i16::try_from(year).ok()?);
        let day = u8::try_from(day).ok()?;
        exists(year, month, day).then_some((
            Calendar::said(year, YearPart::MonthDay(month, day)),
            self.next(last),
        ))
    }

    /// `26 तारीख`: a day of a month that is not told.
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
        let (calendar, end) = self.day_month(rest).or_else(|| self.month_first(rest))?;
        let Calendar::Said {
            year: Year::Unknown,
            part,
        } = calendar
        else {
            return None;
        };
        if let YearPart::MonthDay(month, day) = part {
            if !exists(Year::Exact(year), month, day) {
                return None;
            }
        }
        Some((Calendar::said(Year::Exact(year), part), end))
    }
}
