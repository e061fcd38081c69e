//! Stretches of days told after their month: `नवंबर के दूसरे पखवाड़े`, `अगले महीने 4 से 23 तक`.

use super::day::exists;
use super::reader::{Found, Reader};
use crate::date::value::{Calendar, Point, Value, Year, YearPart};
use crate::lexicon::{TimeWord, Unit};

impl Reader<'_> {
    /// `नवंबर के दूसरे पखवाड़े`: the days of the month up to the 15th, or from the 16th.
    pub(super) fn fortnight_of_month(&self, month: Calendar, at: usize) -> Found<Value> {
        let Calendar::Absolute {
            year,
            part: YearPart::Month(month),
        } = month
        else {
            return None;
        };
        let (nth, noun) = match self.word(self.past(at, &[TimeWord::Of])) {
            TimeWord::Last => (2, self.next(self.past(at, &[TimeWord::Of]))),
            _ => self.ordinal(self.past(at, &[TimeWord::Of]))?,
        };
        if !self.is(noun, TimeWord::Unit(Unit::Fortnight)) {
            return None;
        }
        let day = |day| Point::on(Calendar::said(year, YearPart::MonthDay { month, day }));
        let last = (28..=31).rev().find(|&day| {
            exists(year, month, day) && (month != 2 || day < 29 || year != Year::Unknown)
        })?;
        let ends = match nth {
            1 => (1, 15),
            2 => (16, last),
            _ => return None,
        };
        Some((
            Value::Range {
                first: day(ends.0),
                last: day(ends.1),
            },
            self.next(noun),
        ))
    }

    /// The days after their month: `अगले महीने 4 से 23 तक`, `फरवरी में 2 से 7 तक`.
    pub(super) fn days_after_month(&self, month: Calendar, at: usize) -> Found<Value> {
        let is_month = match month {
            Calendar::Offset {
                length,
                part: YearPart::Whole,
                ..
            } => length.grain == Unit::Month,
            Calendar::Absolute {
                part: YearPart::Month(_),
                ..
            } => self.is(at, TimeWord::In),
            _ => false,
        };
        if !is_month {
            return None;
        }
        let (first, joint) = self.day_number(self.past(at, &[TimeWord::Of, TimeWord::In]))?;
        let (opened, next) = self.past_joint(joint)?;
        let (last, end) = self.day_number(next)?;
        let dated = self.past(end, &[TimeWord::DayOfMonth]);
        let closed = self.past_range_end(dated);
        // `अगले महीने 4-23`
        let is_dashed = self.is_dash(joint)
            && self.is_glued(next)
            && matches!(month, Calendar::Offset { .. })
            && self.follows_phrase(end)
            && !self.counts(end);
        // `इस महीने की 20 और 21 तारीख`
        let is_dated = dated > end && matches!(month, Calendar::Offset { .. });
        if first >= last || !is_dashed && !is_dated && (!opened || closed == end) {
            return None;
        }
        let day = |day| match month {
            Calendar::Offset {
                direction, length, ..
            } => Some(Point::on(Calendar::Offset {
                direction,
                length,
                part: YearPart::Day(day),
            })),
            Calendar::Absolute {
                year,
                part: YearPart::Month(month),
            } => exists(year, month, day)
                .then(|| Point::on(Calendar::said(year, YearPart::MonthDay { month, day }))),
            _ => None,
        };
        Some((
            Value::Range {
                first: day(first)?,
                last: day(last)?,
            },
            closed,
        ))
    }
}
