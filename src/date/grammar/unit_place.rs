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

    /// `साल 2019`, `साल की शुरुआत`, `सप्ताह 31`.
    pub(super) fn unit_place(&self, at: usize, unit: Unit) -> Found<Placed> {
        if unit == Unit::Year {
            if let Some(found) = self.single_year(at) {
                return Some(found);
            }
        }
        let end = self.next(at);
        if matches!(
            unit,
            Unit::Year | Unit::Month | Unit::Week | Unit::Quarter | Unit::Decade | Unit::Century
        ) && self.is(end, TimeWord::Of)
            && self.third(end).is_some()
            && !self
                .before(at)
                .is_some_and(|before| self.word(before) == TimeWord::That)
        {
            return Some(((Calendar::offset(Direction::Ahead, unit, 0), false), end));
        }
        // `साल की पहली छमाही`
        if unit == Unit::Year
            && self.is(end, TimeWord::Of)
            && self.nth_stretch(self.next(end)).is_some()
        {
            return Some(((Calendar::offset(Direction::Ahead, unit, 0), false), end));
        }
        // `दिन के अंत`, but of a match `तीसरे दिन के अंत`
        if unit == Unit::Day
            && self.is(end, TimeWord::Of)
            && self.is(self.next(end), TimeWord::End)
            && self.before(at).is_none_or(|before| {
                !matches!(
                    self.word(before),
                    TimeWord::Ordinal(_)
                        | TimeWord::OrdinalSuffix
                        | TimeWord::Before
                        | TimeWord::Last
                        | TimeWord::This
                        | TimeWord::That
                )
            })
        {
            return Some(((Calendar::offset(Direction::Ahead, unit, 0), false), end));
        }
        // `महीने के पहले सप्ताह`
        if unit == Unit::Month
            && self.is(end, TimeWord::Of)
            && self.part_of_month(self.next(end), 0).is_some()
        {
            return Some(((Calendar::offset(Direction::Ahead, unit, 0), false), end));
        }
        if unit == Unit::Week {
            if let Some((week @ 1..=53, digits)) = self.digits(end) {
                let after = self.next(end);
                let ends = self.follows_phrase(after) || self.is_clock_start(after);
                if digits <= 2 && ends && !self.counts(after) {
                    return Some((
                        (
                            Calendar::said(Year::Unknown, YearPart::Week(week as u8)),
                            false,
                        ),
                        after,
                    ));
                }
            }
        }
        None
    }
}
