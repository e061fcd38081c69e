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
    /// A comma that joins a number with a second one: `18, 19`, `1,200`.
    Comma,
    /// A stop between two numbers: `18.06`, `2.5`.
    Point,
    /// A colon between two numbers: `10:30`.
    Colon,
    /// A dash or a slash that joins a number with a second one: `18-19`.
    Dash,
    /// A word, a bracket or an apostrophe that joins a number with a second one: `18 और 19`.
    Joint,
    /// A word without a use in dates.
    Word,
    /// Four digits.
    Year,
    /// Other digits.
    Number,
    /// A number in words.
    Numeral,
    /// A number in words that can be a year: `उन्नीस सौ सैंतालीस`.
    YearInWords,
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
    /// Such a unit in the oblique plural: `दिनों`.
    Units,
    /// A quarter or a half of a year.
    PartOfYear,
    Decade,
    Century,
    /// What may stand between a number and its unit: `और`, `ही`, `अगले`.
    BeforeUnit,
    /// The whole of a unit.
    Whole,
    /// The whole of a unit in one word: `दिनभर`.
    Entire,
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
    /// Whatever: nobody looked.
    Untold,
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
        Classes::NONE.union(classes)
    }

    pub(super) const fn union(self, classes: &[Class]) -> Classes {
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

    /// Whether a class is in both.
    #[cfg(test)]
    pub(super) const fn meets(self, other: Classes) -> bool {
        self.0 & other.0 != 0
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
    #[inline]
    pub(super) const fn of_word(word: TimeWord) -> Class {
        let class = Class::of_kind(word);
        match word {
            TimeWord::Unit(unit) | TimeWord::Units(unit) | TimeWord::Lasting(unit) => {
                Class::of_unit(unit, class)
            }
            _ => class,
        }
    }

    /// The class of a word by its kind alone.
    #[inline]
    const fn of_kind(word: TimeWord) -> Class {
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
            TimeWord::Units(_) => Class::Units,
            TimeWord::Unit(_) | TimeWord::Lasting(_) => Class::Unit,
            TimeWord::Emphasis | TimeWord::Working => Class::BeforeUnit,
            TimeWord::Whole => Class::Whole,
            TimeWord::Entire(_) => Class::Entire,
            TimeWord::Every => Class::Every,
            TimeWord::Periodic(..) | TimeWord::Came => Class::Periodic,
            TimeWord::DayOfMonth => Class::DayOfMonth,
            TimeWord::YearLabel | TimeWord::CommonEra | TimeWord::Christ => Class::YearLabel,
            TimeWord::Fiscal => Class::Fiscal,
            TimeWord::QuarterLetter => Class::QuarterLetter,
            TimeWord::Vikram | TimeWord::Saka | TimeWord::Samvat => Class::Era,
            _ => Class::of_place(word),
        }
    }

    /// The class of a unit, where those of days and hours are of the class `plain`.
    const fn of_unit(unit: Unit, plain: Class) -> Class {
        match unit {
            Unit::Quarter | Unit::Half => Class::PartOfYear,
            Unit::Decade => Class::Decade,
            Unit::Century => Class::Century,
            _ => plain,
        }
    }

    /// The class of a word that points to a time, tells a time of the day, or stands between two times.
    const fn of_place(word: TimeWord) -> Class {
        match word {
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

/// What stands at a place and after it, as far as it tells which patterns are worth a try.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ahead {
    pub(super) first: Class,
    /// What stands after it, and after the whole of a number.
    pub(super) after: Class,
    /// What stands after the second of two numbers that something joins, or after `का` behind a number.
    pub(super) beyond: Class,
    /// Whether a phrase for a time or the name of a day may start with the first words.
    pub(super) opens_phrase: bool,
}

impl Reader<'_> {
    /// What stands at `at` and after it.
    pub(super) fn ahead(&self, at: usize) -> Ahead {
        let next = self.next(at);
        let (first, after_at) = self.first_class(at, next);
        let (after, beyond) = match first {
            Class::Year
            | Class::Number
            | Class::Numeral
            | Class::YearInWords
            | Class::Amount
            | Class::Ordinal
            | Class::Before
            | Class::Last
            | Class::Several => {
                let after = self.class_after_number(after_at);
                (after, self.class_after_joint(after, after_at))
            }
            Class::Head if self.is_number(next) => (Class::Number, Class::Untold),
            // `दिन ठीक 11 बजे`
            Class::Unit => (self.class_of(self.past_exactly(next)), Class::Untold),
            Class::Head
            | Class::Units
            | Class::Whole
            | Class::Present
            | Class::Today
            | Class::Away => (self.class_of(next), Class::Untold),
            _ => (Class::Untold, Class::Untold),
        };
        Ahead {
            first,
            after,
            beyond,
            opens_phrase: self.may_open_phrase(at),
        }
    }

    /// What stands at `at`, of a number the whole of it, and the place after it.
    fn first_class(&self, at: usize, next: usize) -> (Class, usize) {
        if self.is_number(at) {
            let is_amount = matches!(self.word(next), TimeWord::Scale(_)) || self.has_groups(at);
            let amount = if is_amount { self.number(at) } else { None };
            return match amount {
                Some((_, end)) if end > next => (Class::Amount, end),
                _ => (self.class_of(at), next),
            };
        }
        let first = Class::of_word(self.word(at));
        let goes_on = first == Class::Numeral && Class::of_word(self.word(next)) == Class::Numeral;
        if !goes_on {
            return (first, next);
        }
        if let Some((_, end)) = self.year_in_words(at) {
            return (Class::YearInWords, end);
        }
        match self.number(at) {
            // No day and no hour is larger.
            Some((number, end)) if number.whole >= 100 => (Class::Amount, end),
            Some((_, end)) => (Class::Numeral, end),
            None => (Class::Numeral, next),
        }
    }

    /// What stands at `at`.
    fn class_of(&self, at: usize) -> Class {
        match self.token(at) {
            None => Class::End,
            Some(token) if token.is_word() => Class::of_word(self.word(at)),
            Some(_) => match self.digits(at) {
                Some((_, 4)) => Class::Year,
                _ if self.is_number(at) => Class::Number,
                _ => Class::Mark,
            },
        }
    }

    /// What stands after the second of two numbers, or after `का`, where the first number ends before
    /// `joint` and what stands there is `class`.
    fn class_after_joint(&self, class: Class, joint: usize) -> Class {
        let joins = matches!(
            class,
            Class::Comma | Class::Point | Class::Colon | Class::Dash | Class::Joint
        );
        if !joins && class != Class::Of {
            return Class::Untold;
        }
        let second = self.next(joint);
        if !joins {
            return self.class_of(second);
        }
        let is_second = self.is_number(second)
            || matches!(
                Class::of_word(self.word(second)),
                Class::Numeral | Class::Ordinal | Class::Before
            );
        if is_second {
            self.class_after_number(self.next(second))
        } else {
            Class::Untold
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
        let word = self.word(at);
        // Most words are of no use in dates.
        if word == TimeWord::Other {
            // `a.m.`, `भारतीय मानक समय`
            return if self.is_or(at) {
                Class::Or
            } else if token.len() == 1 || self.standard_time(at).is_some() {
                Class::Oclock
            } else {
                Class::Word
            };
        }
        match word {
            TimeWord::And | TimeWord::From if self.may_end_list(self.next(at)) => Class::Joint,
            // `10 से ज्यादा साल`
            TimeWord::From
                if matches!(self.word(self.next(at)), TimeWord::More | TimeWord::Less) =>
            {
                Class::BeforeUnit
            }
            TimeWord::Next | TimeWord::Previous | TimeWord::ToCome => Class::BeforeUnit,
            word => Class::of_word(word),
        }
    }

    /// What the mark at `at` does after a number.
    fn class_of_mark(&self, mark: char, at: usize) -> Class {
        let minute = at + 1;
        let is_glued = || self.is_glued(at) && self.is_glued(minute);
        let (class, joins) = match mark {
            '%' | '°' => return Class::Counted,
            '-' | '–' | '—' | '~' | '‐' | '‑' | '−' | '/' => (Class::Dash, true),
            ',' => (Class::Comma, true),
            '.' => (Class::Point, is_glued()),
            // `10: 30 बजे`
            ':' => {
                let is_spaced =
                    || self.is_glued(at) && self.is(self.next(minute), TimeWord::Oclock);
                (Class::Colon, is_glued() || is_spaced())
            }
            '(' if self.word(at + 1) != TimeWord::Other => return Class::Joint,
            '\'' | '’' | chars::ABBREVIATION_SIGN => return Class::Joint,
            _ => return Class::Mark,
        };
        if joins && self.may_end_list(self.next(at)) {
            class
        } else {
            Class::Mark
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
