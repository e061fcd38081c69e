//! What a number can be the start of, told by what stands after it. Most numbers of a text count
//! something, and one look at the next word dismisses them.

use super::reader::Reader;
use crate::lexicon::{TimeWord, Unit};
use crate::text::chars;

/// The patterns that start with a number, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Patterns(u8);

impl Patterns {
    pub(super) const NONE: Patterns = Patterns(0);
    /// Several days of one month.
    pub(super) const DAYS: Patterns = Patterns(1);
    /// So many weekdays away.
    pub(super) const WEEKDAYS: Patterns = Patterns(1 << 1);
    /// A length.
    pub(super) const LENGTH: Patterns = Patterns(1 << 2);
    pub(super) const DECADE: Patterns = Patterns(1 << 3);
    pub(super) const CENTURY: Patterns = Patterns(1 << 4);
    /// A place in the calendar.
    pub(super) const PLACE: Patterns = Patterns(1 << 5);
    /// A day of an Indian calendar.
    pub(super) const INDIAN: Patterns = Patterns(1 << 6);
    /// A time of day.
    pub(super) const TIME: Patterns = Patterns(1 << 7);
    const ALL: Patterns = Patterns(0xFF);

    const fn and(self, other: Patterns) -> Patterns {
        Patterns(self.0 | other.0)
    }

    fn and_if(self, other: Patterns, condition: bool) -> Patterns {
        if condition { self.and(other) } else { self }
    }

    pub(super) const fn has(self, pattern: Patterns) -> bool {
        self.0 & pattern.0 != 0
    }
}

impl Reader<'_> {
    /// The patterns that the number or the ordinal at `at` can start.
    pub(super) fn patterns_of_number(&self, at: usize) -> Patterns {
        let next = self.next(at);
        if self.is_number(at) {
            let is_year = matches!(self.digits(at), Some((_, 4)));
            return match self.token(next) {
                None => Patterns::ALL,
                Some(token) if token.is_word() => self.after_digits(at, next, is_year),
                Some(_) => self.before_mark(at, next, is_year),
            };
        }
        match self.word(at) {
            TimeWord::Several => Patterns::NONE.and_if(
                Patterns::LENGTH,
                matches!(self.word(next), TimeWord::Emphasis | TimeWord::And) || self.is_unit(next),
            ),
            TimeWord::Ordinal(_) | TimeWord::Before => self.after_ordinal(next),
            TimeWord::Last => Patterns::NONE.and_if(
                Patterns::PLACE,
                matches!(
                    self.word(next),
                    TimeWord::Unit(Unit::Quarter | Unit::Half) | TimeWord::Weekday(_)
                ),
            ),
            _ => self.after_words(at, next),
        }
    }

    fn is_unit(&self, at: usize) -> bool {
        matches!(
            self.word(at),
            TimeWord::Unit(_)
                | TimeWord::Units(_)
                | TimeWord::Lasting(_)
                | TimeWord::QuarterLetter
                | TimeWord::Working
        )
    }

    /// Whether a number, an ordinal or the name of a month or a weekday stands at `at`, or what
    /// may stand before one.
    fn may_end_list(&self, at: usize) -> bool {
        self.is_number(at) || self.word(at) != TimeWord::Other
    }

    /// After an ordinal, whose next token is at `next`.
    fn after_ordinal(&self, next: usize) -> Patterns {
        match self.word(next) {
            TimeWord::Month(_)
            | TimeWord::MonthShort(_)
            | TimeWord::DayOfMonth
            | TimeWord::Weekday(_)
            | TimeWord::Unit(Unit::Quarter | Unit::Half) => Patterns::PLACE,
            TimeWord::Unit(Unit::Century) => Patterns::PLACE.and(Patterns::CENTURY),
            TimeWord::IndianMonth(_) => Patterns::INDIAN,
            TimeWord::From | TimeWord::And => self.joined(next, Patterns::NONE),
            TimeWord::Other => {
                let joins = self.is_dash(next) || self.mark(next, ',') || self.mark(next, '/');
                if joins {
                    self.joined(next, Patterns::NONE)
                } else {
                    Patterns::NONE
                }
            }
            _ => Patterns::NONE,
        }
    }

    /// All patterns where what stands after the joint can be the other end, else `alone`.
    fn joined(&self, joint: usize, alone: Patterns) -> Patterns {
        if self.may_end_list(self.next(joint)) {
            Patterns::ALL
        } else {
            alone
        }
    }

    /// After digits, before a word.
    fn after_digits(&self, at: usize, next: usize, is_year: bool) -> Patterns {
        match self.word(next) {
            TimeWord::Other => {
                let ends_time = self
                    .token(next)
                    .is_some_and(|token| token.span().len() == 1)
                    || self.zone(next).is_some();
                Patterns::NONE
                    .and_if(Patterns::PLACE, is_year)
                    .and_if(Patterns::TIME, ends_time)
                    .and_if(Patterns::LENGTH.and(Patterns::DAYS), self.is_or(next))
            }
            TimeWord::Scale(_) => match self.number(at) {
                Some((_, end)) if end > next => self.after_amount(end),
                _ => Patterns::ALL,
            },
            TimeWord::Counted
            | TimeWord::NumberLabel
            | TimeWord::OtherEra
            | TimeWord::Procession => Patterns::NONE,
            TimeWord::Cardinal(_)
            | TimeWord::Dozen
            | TimeWord::Quarters(_)
            | TimeWord::PlusQuarters(_)
            | TimeWord::OrdinalSuffix => Patterns::ALL,
            word => self.after_whole(word, next, is_year),
        }
    }

    /// After number words.
    fn after_words(&self, at: usize, next: usize) -> Patterns {
        let end = match self.word(next) {
            TimeWord::Cardinal(_)
            | TimeWord::Scale(_)
            | TimeWord::Dozen
            | TimeWord::Quarters(_)
            | TimeWord::PlusQuarters(_) => match self.number(at) {
                Some((_, end)) => end,
                None => return Patterns::ALL,
            },
            _ => next,
        };
        if end > next {
            return match self.word(end) {
                TimeWord::Counted
                | TimeWord::NumberLabel
                | TimeWord::OtherEra
                | TimeWord::Procession => Patterns::NONE,
                TimeWord::Cardinal(_) => Patterns::ALL,
                TimeWord::Unit(_) | TimeWord::Units(_) => self.after_amount(end),
                _ if self.year_in_words(at).is_some() => Patterns::ALL,
                _ => self.after_amount(end),
            };
        }
        match self.token(next) {
            None => Patterns::ALL,
            Some(token) if token.is_word() => match self.word(next) {
                TimeWord::Other => Patterns::NONE.and_if(Patterns::LENGTH, self.is_or(next)),
                // `हजारों साल`
                word => self.after_whole(word, next, false),
            },
            Some(token) => {
                if token.mark().is_none() {
                    return Patterns::ALL;
                }
                self.before_mark(at, next, false)
            }
        }
    }

    /// After a number with its powers of ten, which is no day and no hour.
    fn after_amount(&self, end: usize) -> Patterns {
        match self.word(end) {
            TimeWord::Other if !self.is_edge(end) => {
                Patterns::NONE.and_if(Patterns::LENGTH, self.is_or(end))
            }
            TimeWord::Counted
            | TimeWord::NumberLabel
            | TimeWord::OtherEra
            | TimeWord::Procession => Patterns::NONE,
            TimeWord::In | TimeWord::On | TimeWord::Till | TimeWord::To => Patterns::NONE,
            _ => Patterns::ALL,
        }
    }

    /// After a number, before a word of time.
    fn after_whole(&self, word: TimeWord, next: usize, is_year: bool) -> Patterns {
        let place = Patterns::NONE.and_if(Patterns::PLACE, is_year);
        match word {
            TimeWord::Counted
            | TimeWord::NumberLabel
            | TimeWord::OtherEra
            | TimeWord::Procession => Patterns::NONE,
            TimeWord::Emphasis
            | TimeWord::Working
            | TimeWord::QuarterLetter
            | TimeWord::Next
            | TimeWord::Previous
            | TimeWord::ToCome => place.and(Patterns::LENGTH),
            TimeWord::Unit(unit) | TimeWord::Units(unit) | TimeWord::Lasting(unit) => {
                Patterns::LENGTH
                    .and_if(Patterns::DECADE, unit == Unit::Decade)
                    .and_if(Patterns::PLACE, matches!(unit, Unit::Quarter | Unit::Half))
            }
            TimeWord::Month(_) | TimeWord::MonthShort(_) => Patterns::PLACE,
            TimeWord::Weekday(_) | TimeWord::WeekdayShort(_) => place.and(Patterns::WEEKDAYS),
            TimeWord::IndianMonth(_) => place.and(Patterns::INDIAN),
            TimeWord::Oclock
            | TimeWord::OclockPast
            | TimeWord::OclockTo
            | TimeWord::Am
            | TimeWord::Pm
            | TimeWord::TimeMark
            | TimeWord::Zone(_)
            | TimeWord::DayPart(_)
            | TimeWord::Late => place.and(Patterns::TIME),
            TimeWord::Of => {
                let after = self.word(self.next(next));
                place
                    .and_if(
                        Patterns::DECADE,
                        matches!(
                            after,
                            TimeWord::Unit(Unit::Decade) | TimeWord::Units(Unit::Decade)
                        ),
                    )
                    .and_if(
                        Patterns::TIME,
                        matches!(
                            after,
                            TimeWord::DayPart(_) | TimeWord::Zone(_) | TimeWord::About
                        ),
                    )
            }
            TimeWord::In | TimeWord::On | TimeWord::More | TimeWord::Less => place,
            TimeWord::And => self.joined(next, place),
            TimeWord::From => self.joined(next, Patterns::PLACE),
            TimeWord::Till
            | TimeWord::To
            | TimeWord::DayOfMonth
            | TimeWord::CommonEra
            | TimeWord::Christ
            | TimeWord::Ago => Patterns::PLACE,
            TimeWord::Cardinal(_)
            | TimeWord::Scale(_)
            | TimeWord::Dozen
            | TimeWord::Quarters(_)
            | TimeWord::PlusQuarters(_)
            | TimeWord::OrdinalSuffix
            | TimeWord::Ordinal(_) => Patterns::ALL,
            _ => place,
        }
    }

    /// After a number, before a mark.
    fn before_mark(&self, at: usize, next: usize, is_year: bool) -> Patterns {
        let Some(mark) = self.token(next).and_then(|token| token.mark()) else {
            // A number in digits before this one was the first of two.
            return Patterns::NONE.and_if(Patterns::ALL, !self.is_number(at));
        };
        let alone = Patterns::NONE.and_if(Patterns::PLACE, is_year || self.is_all(at, next));
        match mark {
            '%' | '°' => Patterns::NONE,
            '-' | '–' | '—' | '~' | '‐' | '‑' | '−' | ',' => self.joined(next, alone),
            '/' => self.joined(next, alone),
            '.' | ':' => {
                // `10: 30 बजे`
                let minute = next + 1;
                let is_spaced = || mark == ':' && self.is(self.next(minute), TimeWord::Oclock);
                let joins = self.is_glued(next) && (self.is_glued(minute) || is_spaced());
                if joins {
                    self.joined(next, alone)
                } else {
                    alone
                }
            }
            '(' => match self.word(next + 1) {
                TimeWord::Other => alone,
                _ => Patterns::ALL,
            },
            '\'' | '’' | chars::ABBREVIATION_SIGN => Patterns::ALL,
            _ => alone,
        }
    }
}
