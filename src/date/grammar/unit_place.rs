//! Places named by their unit: `साल 2019`, `साल की शुरुआत`, `सप्ताह 31`, `ति1 2023`, `Q1 FY25`.

use super::reader::{Found, Reader};
use super::relative::Placed;
use crate::date::value::{Calendar, Direction, Year, YearPart};
use crate::lexicon::{TimeWord, Unit};

impl Reader<'_> {
    /// `ति1 2023`, `Q1 FY25`
    pub(super) fn quarter_letter(&self, at: usize) -> Found<Calendar> {
        let (quarter @ 1..=4, 1) = self.digits(at + 1).filter(|_| self.is_glued(at + 1))? else {
            return None;
        };
        let end = self.next(at + 1);
        // `Q1 FY25`
        if let Some((
            Calendar::Absolute {
                year,
                part: YearPart::Fiscal,
            },
            end,
        )) = self.fiscal_year(end)
        {
            let part = YearPart::FiscalQuarter(quarter as u8);
            return Some((Calendar::said(year, part), end));
        }
        let part = YearPart::Quarter(quarter as u8);
        match self.four_digits(end) {
            Some((year, end)) => Some((Calendar::said(Year::Exact(year), part), end)),
            None => Some((Calendar::said(Year::Unknown, part), end)),
        }
    }

    /// `साल की शुरुआत`, `साल की पहली छमाही`, `महीने के पहले सप्ताह`, `दिन के अंत`, `सप्ताह 31`.
    pub(super) fn unit_place(&self, at: usize) -> Found<Placed> {
        let TimeWord::Unit(unit) = self.word(at) else {
            return None;
        };
        let end = self.next(at);
        if unit == Unit::Week && self.is_number(end) {
            return self.numbered_week(end);
        }
        if !self.is(end, TimeWord::Of) {
            return None;
        }
        let part = self.next(end);
        let before = self
            .before(at)
            .map_or(TimeWord::Other, |before| self.word(before));
        let has_third = || self.third(end).is_some() && before != TimeWord::That;
        let has_part = match unit {
            Unit::Year => has_third() || self.nth_stretch(part).is_some(),
            Unit::Month => has_third() || self.part_of_month(part, 0).is_some(),
            Unit::Week | Unit::Quarter | Unit::Decade | Unit::Century => has_third(),
            // Of a match: `तीसरे दिन के अंत`.
            Unit::Day => {
                let is_one_of_several = matches!(
                    before,
                    TimeWord::Ordinal(_)
                        | TimeWord::OrdinalSuffix
                        | TimeWord::Before
                        | TimeWord::Last
                        | TimeWord::This
                        | TimeWord::That
                );
                self.is(part, TimeWord::End) && !is_one_of_several
            }
            _ => false,
        };
        has_part.then(|| ((Calendar::offset(Direction::Ahead, unit, 0), false), end))
    }

    /// `सप्ताह 31`, at the number.
    fn numbered_week(&self, at: usize) -> Found<Placed> {
        let (week @ 1..=53, 1..=2) = self.digits(at)? else {
            return None;
        };
        let end = self.next(at);
        let ends = self.follows_phrase(end) || self.is_clock_start(end);
        let calendar = Calendar::said(Year::Unknown, YearPart::Week(week as u8));
        (ends && !self.counts(end)).then_some(((calendar, false), end))
    }
}
