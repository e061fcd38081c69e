//! Fiscal years, from April to March: `वित्त वर्ष 2023-24`, `चालू वित्त वर्ष`.

use super::reader::{Found, Reader};
use super::year::full_year;
use crate::date::value::{Calendar, Direction, Year, YearPart};
use crate::lexicon::{TimeWord, Unit, word};

impl Reader<'_> {
    /// `वित्त वर्ष 2023-24`, `वित्त वर्ष 2024`: the year that ends with the March of the last one.
    pub(super) fn fiscal_year(&self, at: usize) -> Found<Calendar> {
        if !self.is(at, TimeWord::Fiscal) {
            return None;
        }
        let label = self.next(at);
        let number = if self.is(label, TimeWord::Unit(Unit::Year)) {
            self.next(label)
        } else {
            label
        };
        let number = self.past(number, &[TimeWord::Of]);
        // `FY25` in the tables of the business pages
        if number > label || self.slice(at).is_ascii() {
            if let Some(found) = self.fiscal_in_short(number) {
                return Some(found);
            }
        }
        let (first, end) = self
            .four_digits(number)
            .or_else(|| self.four_digits_joined(number))?;
        let dash = number + 1;
        if self.is_dash(dash) {
            if let Some((value, digits @ (2 | 4))) = self.digits(self.next(dash)) {
                let last = if digits == 2 {
                    first / 100 * 100 + value as i16
                } else {
                    value as i16
                };
                if last == first + 1 || value == 0 {
                    let end = self.next(self.next(dash));
                    return Some((Calendar::said(Year::Exact(first), YearPart::Fiscal), end));
                }
            }
        }
        Some((
            Calendar::said(Year::Exact(first - 1), YearPart::Fiscal),
            end,
        ))
    }

    /// `2022-23`: the fiscal year that two years joined name, where one is looked for.
    pub(super) fn fiscal_by_years(&self, at: usize) -> Found<Calendar> {
        let (first, dash) = self.four_digits_joined(at)?;
        let last = self.next(dash);
        let follows = self.is_dash(dash)
            && matches!(self.digits(last), Some((year, 2)) if i64::from(year) == (i64::from(first) + 1) % 100);
        let calendar = Calendar::said(Year::Exact(first), YearPart::Fiscal);
        follows.then(|| (calendar, self.next(last)))
    }

    /// `वित्त वर्ष 25`, `वित्त वर्ष 24-25`, after the label.
    fn fiscal_in_short(&self, at: usize) -> Found<Calendar> {
        let (year, 2) = self.digits(at)? else {
            return None;
        };
        let fiscal = |first| Calendar::said(Year::Exact(first), YearPart::Fiscal);
        let dash = at + 1;
        if self.is_dash(dash) {
            let last = self.next(dash);
            let follows = matches!(self.digits(last), Some((next, 2)) if next == year + 1);
            return follows.then(|| (fiscal(full_year(year)), self.next(last)));
        }
        let end = self.next(at);
        let is_whole = !self.continues_number(at + 1) && !self.counts(end);
        is_whole.then(|| (fiscal(full_year(year) - 1), end))
    }

    /// `2024-25 की चौथी तिमाही`: two years that follow one another are a fiscal year where a quarter
    /// or a half of them is given.
    pub(super) fn quarter_of_years(&self, at: usize) -> Found<Calendar> {
        let dash = at + 1;
        if !self.is_dash(dash) || !self.is_glued(dash) || !self.starts_number(at) {
            return None;
        }
        let (first, _) = self.four_digits_joined(at)?;
        let (last, digits @ (2 | 4)) = self.digits(self.next(dash))? else {
            return None;
        };
        let next = if digits == 2 {
            u32::try_from(first + 1).ok()? % 100
        } else {
            u32::try_from(first + 1).ok()?
        };
        let end = self.next(self.next(dash));
        let rest = self.past(end, &[TimeWord::Of]);
        if last != next || rest == end {
            return None;
        }
        let (part, end) = match self
            .nth_stretch(rest)
            .or_else(|| self.months_of_fiscal(rest))?
        {
            (part @ (YearPart::FiscalQuarter(_) | YearPart::FiscalHalf(_)), end) => (part, end),
            (YearPart::Quarter(quarter), end) => (YearPart::FiscalQuarter(quarter), end),
            (YearPart::Half(half), end) => (YearPart::FiscalHalf(half), end),
            _ => return None,
        };
        Some((Calendar::said(Year::Exact(first), part), end))
    }

    /// `अप्रैल-जून तिमाही`, `जून तिमाही`, `अप्रैल से सितंबर की छमाही`: a part of a fiscal year told by its
    /// months.
    pub(super) fn months_of_fiscal(&self, at: usize) -> Found<YearPart> {
        let TimeWord::Month(first) = self.word(at) else {
            return None;
        };
        let joint = self.next(at);
        let (first, last, end) = if self.is_dash(joint) || self.is(joint, TimeWord::From) {
            let TimeWord::Month(last) = self.word(self.next(joint)) else {
                return None;
            };
            (first, last, self.next(self.next(joint)))
        } else if first % 3 == 0 && self.is(joint, TimeWord::Unit(Unit::Quarter)) {
            (first - 2, first, joint)
        } else {
            return None;
        };
        let part = match (first, last) {
            (4, 6) => YearPart::FiscalQuarter(1),
            (7, 9) => YearPart::FiscalQuarter(2),
            (10, 12) => YearPart::FiscalQuarter(3),
            (1, 3) => YearPart::FiscalQuarter(4),
            (4, 9) => YearPart::FiscalHalf(1),
            (10, 3) => YearPart::FiscalHalf(2),
            _ => return None,
        };
        let noun = self.past(end, &[TimeWord::Of]);
        let end = match self.word(noun) {
            TimeWord::Unit(Unit::Quarter | Unit::Half) => self.next(noun),
            _ if self.is_word(noun, word::AVADHI) => self.next(noun),
            _ => end,
        };
        Some((part, end))
    }

    /// `चालू वित्त वर्ष`, after its first word.
    pub(super) fn fiscal_offset(
        &self,
        at: usize,
        direction: Direction,
        amount: u32,
    ) -> Found<Calendar> {
        if !self.is(at, TimeWord::Fiscal) {
            return None;
        }
        let next = self.next(at);
        let end = match self.word(next) {
            TimeWord::Unit(Unit::Year) => self.next(next),
            _ if self.is_word(at, word::VITTVARSH) => next,
            _ => return None,
        };
        let mut calendar = Calendar::offset(direction, Unit::Year, amount);
        if let Calendar::Offset { part, .. } = &mut calendar {
            *part = YearPart::Fiscal;
        }
        Some((calendar, end))
    }
}
