//! Decades (`90 के दशक`, `साठ और सत्तर के दशक`) and centuries (`21वीं सदी`, `तीसरी शताब्दी ईसा पूर्व`).

use super::reader::{Found, Reader};
use super::year::whole_year;
use crate::date::value::{Calendar, Point, Value, Year, YearPart};
use crate::lexicon::{TimeWord, Unit};

impl Reader<'_> {
    /// `90 के दशक`, `1990 के दशक`, `70-80 के दशक`, `साठ और सत्तर के दशक`, `सन् सत्तर के दशक`.
    pub(super) fn decade(&self, at: usize) -> Found<Value> {
        let start = match self.word(at) {
            TimeWord::YearLabel => self.next(self.past_stop(at + 1) - 1),
            TimeWord::Unit(Unit::Year) if self.is_number(self.next(at)) => self.next(at),
            _ => at,
        };
        if self.is_number(start) && !self.starts_number(start) {
            return None;
        }
        let (first, joint) = self.integer(start)?;
        let joins =
            self.is_dash(joint) || matches!(self.word(joint), TimeWord::And | TimeWord::From);
        let (last, end) = if joins {
            let (last, end) = self.integer(self.next(joint))?;
            (Some(last), end)
        } else {
            (None, joint)
        };
        let end = self.past(end, &[TimeWord::Of]);
        if !matches!(
            self.word(end),
            TimeWord::Unit(Unit::Decade) | TimeWord::Units(Unit::Decade)
        ) {
            return None;
        }
        // `दो दशक` counts them, `दो के दशक` is none.
        let first = decade_of(first)?;
        let value = match last {
            None if end == joint && self.digits(start).is_none_or(|(_, digits)| digits < 4) => {
                return None;
            }
            None => whole_year(first),
            Some(last) => Value::Range {
                first: Point::on(Calendar::said(first, YearPart::Whole)),
                last: Point::on(Calendar::said(decade_of(last)?, YearPart::Whole)),
            },
        };
        Some((value, self.next(end)))
    }

    /// `21वीं सदी`, `तीसरी शताब्दी ईसा पूर्व`, `21वीं सदी के दूसरे दशक`.
    pub(super) fn one_century(&self, at: usize) -> Found<Calendar> {
        let (before, at) = match self.past_before_christ(at) {
            Some(end) => (true, self.past(end, &[TimeWord::Of, TimeWord::About])),
            None => (false, at),
        };
        let (number, end) = self.ordinal(at)?;
        if !self.is(end, TimeWord::Unit(Unit::Century)) || !(1..=99).contains(&number) {
            return None;
        }
        let end = self.next(end);
        let number = number as i16;
        let (year, end) = match self.past_before_christ(end) {
            Some(end) => (Year::Century(-number), end),
            None if before => (Year::Century(-number), end),
            None => (Year::Century(number - 1), self.past_common_era(end)),
        };
        let (year, end) = match year {
            Year::Century(century @ 0..) => {
                self.decade_of_century(century, end).unwrap_or((year, end))
            }
            _ => (year, end),
        };
        Some((Calendar::said(year, YearPart::Whole), end))
    }

    /// `के दूसरे दशक`, `का आखिरी दशक` behind a century.
    fn decade_of_century(&self, century: i16, at: usize) -> Found<Year> {
        if !self.is(at, TimeWord::Of) {
            return None;
        }
        let nth = self.next(at);
        let (number @ 1..=10, end) = (match self.word(nth) {
            TimeWord::Last => (10, self.next(nth)),
            _ => self.ordinal(nth)?,
        }) else {
            return None;
        };
        let decade = Year::Decade(century * 10 + number as i16 - 1);
        self.is(end, TimeWord::Unit(Unit::Decade))
            .then(|| (decade, self.next(end)))
    }

    /// `19वीं और 20वीं सदी`
    pub(super) fn centuries(&self, at: usize) -> Found<Value> {
        let (first, joint) = self.ordinal(at)?;
        let joins =
            self.is_dash(joint) || matches!(self.word(joint), TimeWord::And | TimeWord::From);
        let (last, end) = self.ordinal(self.next(joint)).filter(|_| joins)?;
        let is_century = matches!(
            self.word(end),
            TimeWord::Unit(Unit::Century) | TimeWord::Units(Unit::Century)
        );
        if !is_century || first == 0 || first >= last || last > 99 {
            return None;
        }
        let century = |number: u32| {
            Point::on(Calendar::said(
                Year::Century(number as i16 - 1),
                YearPart::Whole,
            ))
        };
        Some((
            Value::Range {
                first: century(first),
                last: century(last),
            },
            self.next(end),
        ))
    }
}

/// The decade that `नब्बे के`, `90 के`, `1990 के` name.
fn decade_of(number: u32) -> Option<Year> {
    match number {
        10..=99 if number % 10 == 0 => Some(Year::Decade(190 + number as i16 / 10)),
        1000..=2990 if number % 10 == 0 => Some(Year::Decade(number as i16 / 10)),
        _ => None,
    }
}
