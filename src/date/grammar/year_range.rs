//! Ranges of years: `2019-24`, `1999-2000`, `2014 से 2019 तक`, `2011-12 से 2017-18`.

use super::reader::{Found, Reader};
use super::year::BARE;
use crate::date::value::{Calendar, Point, Value, Year, YearPart};
use crate::lexicon::{TimeWord, Unit};

/// Years that a range may span whose end is given by two digits and nothing else.
const SHORT: i16 = 15;

impl Reader<'_> {
    /// `2019-24`, `1999-2000`, `2014 से 2019 तक`.
    pub(super) fn year_range(&self, at: usize, named: bool) -> Found<Value> {
        let (first, joint) = self
            .four_digits_joined(at)
            .or_else(|| self.year_in_words(at))?;
        let in_digits = self.is_number(at);
        if in_digits && (!self.starts_number(at) || !named && self.is_labelled(at)) {
            return None;
        }
        if self.is_dash(joint) {
            let (last, end) = self.dashed_years(first, joint, named)?;
            let (last, end) = self
                .to_dashed_years(end)
                .filter(|&(later, _)| later > last)
                .unwrap_or((last, end));
            return Some((years_between(first, last), end));
        }
        if !self.is(joint, TimeWord::From) {
            return None;
        }
        let last_at = self.past_taking(self.next(joint));
        let last_at = match self.word(last_at) {
            TimeWord::Unit(Unit::Year) | TimeWord::YearLabel => self.next(last_at),
            _ => last_at,
        };
        let (last, end) = self
            .four_digits(last_at)
            .or_else(|| self.year_in_words(last_at))?;
        if last <= first || self.counts(end) {
            return None;
        }
        let closed = self.past_range_end(end);
        (named || closed > end || BARE.contains(&(first as u32)) && self.follows_phrase(end))
            .then_some((years_between(first, last), closed))
    }

    /// The last year of `से 2017-18 तक`, `और 2017-18 के बीच`, behind years with a dash of their own.
    fn to_dashed_years(&self, at: usize) -> Found<i16> {
        let opened = self.is(at, TimeWord::From);
        if !opened && !self.is(at, TimeWord::And) {
            return None;
        }
        let next = self.next(at);
        let labelled = matches!(
            self.word(next),
            TimeWord::Unit(Unit::Year) | TimeWord::YearLabel
        );
        let years = if labelled { self.next(next) } else { next };
        let (first, joint) = self.four_digits_joined(years)?;
        let (last, end) = self.dashed_years(first, joint, true)?;
        let closed = self.past_range_end(end);
        (self.is_dash(joint) && (closed > end || opened && self.follows_phrase(end)))
            .then_some((last, closed))
    }

    /// The year `first`, the dash at `joint`, and the year behind it: `2019-24`, `2007-8`; the later one.
    fn dashed_years(&self, first: i16, joint: usize, named: bool) -> Found<i16> {
        let last_at = self.next(joint);
        let (value, digits) = self.digits(last_at)?;
        let last = match digits {
            2 => {
                first / 100 * 100 + value as i16 + if value as i16 <= first % 100 { 100 } else { 0 }
            }
            4 => i16::try_from(value).ok()?,
            // `2007-8`: the next year by its last digit.
            1 if value as i16 == first % 10 + 1 => first + 1,
            _ => return None,
        };
        let glued = self.is_glued(joint) && self.is_glued(last_at);
        let end = self.next(last_at);
        // A short form stands for a long span, or between spaces, only where a phrase goes on
        // from it: `1985 - 90 में`.
        let is_life = self.mark(end, ')') && last - first < 100;
        let is_phrase = named
            || matches!(
                self.word(end),
                TimeWord::In | TimeWord::Of | TimeWord::Till | TimeWord::From
            );
        let is_short = glued && last - first <= SHORT || is_phrase && last - first < 60 || is_life;
        let is_range = match digits {
            // `2015-12` may be a month, `2000-99` too much of a span.
            2 => is_short && (value > 12 || value as i16 > first % 100),
            1 => glued && is_phrase,
            _ => last > first && (last - first) < 300,
        };
        if !is_range || self.continues_number(last_at + 1) || self.counts(self.next(last_at)) {
            return None;
        }
        Some((last, self.next(last_at)))
    }
}

fn years_between(first: i16, last: i16) -> Value {
    let year = |year| Point::on(Calendar::said(Year::Exact(year), YearPart::Whole));
    Value::Range {
        first: year(first),
        last: year(last),
    }
}
