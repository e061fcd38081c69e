//! [`Class`]: what a token can do at the start of a pattern, or after the number that starts one.

use super::reader::Reader;
use crate::lexicon::{TimeWord, Unit};
use crate::text::chars;

/// What stands at a place, as far as it tells which patterns are worth a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Nothing: the passage ends.
    End,
    /// A mark that joins nothing, or a break.
    Mark,
    /// A mark or a word that joins a number with a second one: `18-19`, `18 और 19`.
    Joint,
    /// A word without a use in dates.
    Word,
    /// Four digits.
    Year,
    /// Other digits.
    Number,
    /// A number in words.
    Numeral,
    /// A number with its powers of ten: `2.5 लाख`, `तीन हजार`.
    Amount,
    /// A thing that is counted, or what names numbered things.
    Counted,
    Ordinal,
    OrdinalSuffix,
    Last,
    Several,
    Month,
    IndianMonth,
    Weekday,
    Weekend,
    Season,
    /// A unit that is shorter than a quarter, or the year.
    Unit,
    /// A quarter or a half of a year.
    PartOfYear,
    Decade,
    Century,
    /// What may stand between a number and its unit: `और`, `ही`, `अगले`.
    BeforeUnit,
    /// The whole of a unit.
    Whole,
    Every,
    Periodic,
    /// `पिछले`, `अगले`, `इस`, `उस`.
    Head,
    Remaining,
    Today,
    /// `कल`.
    Away,
    Present,
    DayPart,
    Middle,
    /// `बजे` and its like.
    Oclock,
    DayOfMonth,
    YearLabel,
    Fiscal,
    QuarterLetter,
    /// The name of an Indian era.
    Era,
    Of,
    To,
    From,
    Till,
    In,
    Or,
    /// `पहले`: "first" and "ago".
    Before,
    Ago,
    After,
    /// Any other word of time.
    Other,
}

/// A set of classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Classes(u64);

impl Classes {
    /// As many classes as a set has room for.
    pub(super) const COUNT: usize = u64::BITS as usize;
    pub(super) const NONE: Classes = Classes(0);
    pub(super) const ALL: Classes = Classes(u64::MAX);

    pub(super) const fn of(classes: &[Class]) -> Classes {
        Classes::NONE.and(classes)
    }

    pub(super) const fn and(self, classes: &[Class]) -> Classes {
        let mut bits = self.0;
        let mut at = 0;
        while at < classes.len() {
            bits |= 1 << classes[at] as u32;
            at += 1;
        }
        Classes(bits)
    }

    pub(super) const fn with(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }

    pub(super) const fn without(self, classes: &[Class]) -> Classes {
        Classes(self.0 & !Classes::of(classes).0)
    }

    const fn has(self, class: Class) -> bool {
        self.has_bit(class as usize)
    }

    /// Whether the class with the number `class` is in the set.
    pub(super) const fn has_bit(self, class: usize) -> bool {
        self.0 >> class & 1 == 1
    }
}

impl Class {
    pub(super) const fn of_word(word: TimeWord) -> Class {
        match word {
            TimeWord::Other => Class::Word,
            TimeWord::Cardinal(_)
            | TimeWord::Scale(_)
            | TimeWord::Dozen
            | TimeWord::Quarters(_)
            | TimeWord::PlusQuarters(_) => Class::Numeral,
            TimeWord::Counted
            | TimeWord::NumberLabel
            | TimeWord::OtherEra
            | TimeWord::Procession => Class::Counted,
            TimeWord::Ordinal(_) => Class::Ordinal,
            TimeWord::OrdinalSuffix => Class::OrdinalSuffix,
            TimeWord::Last => Class::Last,
            TimeWord::Several => Class::Several,
            TimeWord::Month(_) | TimeWord::MonthShort(_) => Class::Month,
            TimeWord::IndianMonth(_) => Class::IndianMonth,
            TimeWord::Weekday(_) | TimeWord::WeekdayShort(_) => Class::Weekday,
            TimeWord::Weekend => Class::Weekend,
            TimeWord::Season(_) => Class::Season,
            TimeWord::Unit(unit) | TimeWord::Units(unit) | TimeWord::Lasting(unit) => match unit {
                Unit::Quarter | Unit::Half => Class::PartOfYear,
                Unit::Decade => Class::Decade,
                Unit::Century => Class::Century,
                _ => Class::Unit,
            },
            TimeWord::Emphasis | TimeWord::Working => Class::BeforeUnit,
            TimeWord::Whole | TimeWord::Entire(_) => Class::Whole,
            TimeWord::Every => Class::Every,
            TimeWord::Periodic(..) | TimeWord::Came => Class::Periodic,
            TimeWord::Previous
            | TimeWord::Next
            | TimeWord::This
            | TimeWord::That
            | TimeWord::ToCome => Class::Head,
            TimeWord::Remaining => Class::Remaining,
            TimeWord::Today => Class::Today,
            TimeWord::Away(_) => Class::Away,
            TimeWord::Present => Class::Present,
            TimeWord::DayPart(_) | TimeWord::Late => Class::DayPart,
            TimeWord::Middle => Class::Middle,
            TimeWord::Oclock
            | TimeWord::OclockPast
            | TimeWord::OclockTo
            | TimeWord::Am
            | TimeWord::Pm
            | TimeWord::TimeMark
            | TimeWord::Zone(_) => Class::Oclock,
            TimeWord::DayOfMonth => Class::DayOfMonth,
            TimeWord::YearLabel | TimeWord::CommonEra | TimeWord::Christ => Class::YearLabel,
            TimeWord::Fiscal => Class::Fiscal,
            TimeWord::QuarterLetter => Class::QuarterLetter,
            TimeWord::Vikram | TimeWord::Saka | TimeWord::Samvat => Class::Era,
            TimeWord::Of => Class::Of,
            TimeWord::To => Class::To,
            TimeWord::From => Class::From,
            TimeWord::Till => Class::Till,
            TimeWord::In => Class::In,
            TimeWord::Before => Class::Before,
            TimeWord::Ago => Class::Ago,
            TimeWord::After => Class::After,
            _ => Class::Other,
        }
    }
}

impl Reader<'_> {
    /// What stands at `at`, and of a number, an ordinal or a word like `पिछले` what stands after it.
    pub(super) fn classes(&self, at: usize) -> (Class, Option<Class>) {
        let next = self.next(at);
        if self.is_number(at) {
            if let (TimeWord::Scale(_), Some((_, end))) = (self.word(next), self.number(at)) {
                if end > next {
                    return (Class::Amount, Some(self.class_after_number(end)));
                }
            }
            let is_year = matches!(self.digits(at), Some((_, 4)));
            let class = if is_year { Class::Year } else { Class::Number };
            return (class, Some(self.class_after_number(next)));
        }
        match Class::of_word(self.word(at)) {
            Class::Numeral => {
                let goes_on = Class::of_word(self.word(next)) == Class::Numeral;
                let Some((number, end)) = self.number(at).filter(|_| goes_on) else {
                    return (Class::Numeral, Some(self.class_after_number(next)));
                };
                // No day and no hour is larger.
                let is_amount = number.whole >= 100 && self.year_in_words(at).is_none();
                let class = if is_amount {
                    Class::Amount
                } else {
                    Class::Numeral
                };
                (class, Some(self.class_after_number(end)))
            }
            class @ (Class::Ordinal | Class::Before | Class::Last | Class::Several) => {
                (class, Some(self.class_after_number(next)))
            }
            Class::Head if self.is_number(next) => (Class::Head, Some(Class::Number)),
            Class::Head => (Class::Head, Some(Class::of_word(self.word(next)))),
            class => (class, None),
        }
    }

    /// What stands at `at`, after a number.
    fn class_after_number(&self, at: usize) -> Class {
        let Some(token) = self.token(at) else {
            return Class::End;
        };
        if !token.is_word() {
            return match token.mark() {
                Some(mark) => self.class_of_mark(mark, at),
                None if self.is_number(at) => Class::Number,
                None => Class::End,
            };
        }
        match self.word(at) {
            TimeWord::Other if self.is_or(at) => Class::Or,
            // `a.m.`, `भारतीय मानक समय`
            TimeWord::Other if token.len() == 1 || self.zone(at).is_some() => Class::Oclock,
            TimeWord::And | TimeWord::From if self.may_end_list(self.next(at)) => Class::Joint,
            TimeWord::Next | TimeWord::Previous | TimeWord::ToCome => Class::BeforeUnit,
            word => Class::of_word(word),
        }
    }

    /// What the mark at `at` does after a number.
    fn class_of_mark(&self, mark: char, at: usize) -> Class {
        let joined = |joins: bool| {
            if joins && self.may_end_list(self.next(at)) {
                Class::Joint
            } else {
                Class::Mark
            }
        };
        match mark {
            '%' | '°' => Class::Counted,
            '-' | '–' | '—' | '~' | '‐' | '‑' | '−' | ',' | '/' => joined(true),
            '.' | ':' => {
                // `10: 30 बजे`
                let minute = at + 1;
                let is_spaced = || mark == ':' && self.is(self.next(minute), TimeWord::Oclock);
                joined(self.is_glued(at) && (self.is_glued(minute) || is_spaced()))
            }
            '(' if self.word(at + 1) != TimeWord::Other => Class::Joint,
            '\'' | '’' | chars::ABBREVIATION_SIGN => Class::Joint,
            _ => Class::Mark,
        }
    }

    /// Whether a number, an ordinal or the name of a month or a weekday stands at `at`, or what
    /// may stand before one.
    fn may_end_list(&self, at: usize) -> bool {
        const NEVER: Classes = Classes::of(&[
            Class::Word,
            Class::Counted,
            Class::Of,
            Class::To,
            Class::From,
            Class::Till,
            Class::In,
            Class::After,
        ]);
        let compares = matches!(self.word(at), TimeWord::More | TimeWord::Less);
        self.is_number(at) || !compares && !NEVER.has(Class::of_word(self.word(at)))
    }
}
