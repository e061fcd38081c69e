//! Years: bare and named, and eras.

use super::reader::{Found, Reader};
use crate::date::value::{Calendar, Point, Value, Year, YearPart};
use crate::lexicon::{Features, TimeWord, Unit, lemma, word};
use crate::token::{Token, TokenKind};

/// Years that stand alone in running text.
pub(super) const BARE: core::ops::RangeInclusive<u32> = 1700..=2100;

/// Years that stand before a noun (`2019 विश्व कप`).
const NEAR: core::ops::RangeInclusive<u32> = 1900..=2050;

/// Years that need their month or a name beside them.
const BESIDE: core::ops::RangeInclusive<u32> = 1000..=2999;

impl Reader<'_> {
    /// Four digits that can be a year, and no part of a longer number.
    pub(super) fn four_digits(&self, at: usize) -> Found<i16> {
        let (value, 4) = self.digits(at)? else {
            return None;
        };
        if !BESIDE.contains(&value) || self.continues_number(at + 1) {
            return None;
        }
        Some((value as i16, self.next(at)))
    }

    /// The year of the first of two dates that a dash joins (`18 नवंबर 2014-19 दिसंबर 2015`).
    fn year_before_day(&self, at: usize) -> Found<i16> {
        let (year, dash) = self.four_digits_joined(at)?;
        let day = dash + 1;
        let is_date = self.is_dash(dash)
            && matches!(self.digits(day), Some((1..=31, 1..=2)))
            && self.month_beside(self.next(day)).is_some();
        is_date.then_some((year, dash))
    }

    /// Whether a year may stand without its month or a name beside it.
    pub(super) fn is_bare_year(&self, year: i16) -> bool {
        u32::try_from(year).is_ok_and(|year| BARE.contains(&year))
    }

    /// A year in words: `उन्नीस सौ सैंतालीस`, `दो हजार अठारह`.
    pub(super) fn year_in_words(&self, at: usize) -> Found<i16> {
        if !matches!(self.word(at), TimeWord::Cardinal(_)) {
            return None;
        }
        let (number, end) = self.number(at)?;
        let value = number.integer()?;
        // `उन्नीस निन्यानवे`
        if let (18..=20, TimeWord::Cardinal(rest @ 10..)) = (value, self.word(end)) {
            let after = self.next(end);
            let reads = matches!(self.word(after), TimeWord::In | TimeWord::Of);
            return reads.then_some((value as i16 * 100 + i16::from(rest), after));
        }
        (1100..=2100)
            .contains(&value)
            .then_some((value as i16, end))
    }

    /// The year beside a month: digits, words, or two digits after a mark that drops the century.
    pub(super) fn year_beside(&self, at: usize) -> Found<i16> {
        let at = match self.word(at) {
            TimeWord::YearLabel | TimeWord::CommonEra => self.next(self.past_stop(at + 1) - 1),
            _ => at,
        };
        let found = self
            .four_digits(at)
            .or_else(|| self.year_before_day(at))
            .or_else(|| self.year_in_words(at));
        let found = found.filter(|&(year, _)| !self.is_in_row(at, year));
        let (year, end) = match found {
            Some((year, end)) if !self.counts(end) || self.is_of_counted(end) => (year, end),
            _ => {
                let apostrophe = self.mark(at, '\'') || self.mark(at, '’');
                let (value, 2) = self
                    .digits(at + 1)
                    .filter(|_| apostrophe && self.is_glued(at + 1))?
                else {
                    return None;
                };
                (full_year(value), self.next(at + 1))
            }
        };
        Some((year, self.past_common_era(end)))
    }

    /// Whether the number at `at`, after a month, is no year of our time but the first figure of a row in
    /// a table: another follows it (`29 मार्च 1024 106`), or the row ends with it.
    fn is_in_row(&self, at: usize, year: i16) -> bool {
        let after = at + 1;
        let is_followed = self
            .token(after)
            .is_some_and(|token| token.kind() == TokenKind::Number && token.is_spaced())
            && !self.is_clock_start(after);
        let ends_line = self.token(after).is_some_and(Token::is_break);
        let is_near = NEAR.contains(&year.unsigned_abs().into());
        !is_near && (is_followed || ends_line)
    }

    /// `2022 की मतदाता सूची`: beside its month a year has what it is the year of.
    fn is_of_counted(&self, at: usize) -> bool {
        self.is(at, TimeWord::Of) && self.is(self.next(at), TimeWord::Counted)
    }

    /// Past `ईस्वी`, `ई.` after a year.
    pub(super) fn past_common_era(&self, at: usize) -> usize {
        if !self.is(at, TimeWord::CommonEra) {
            return at;
        }
        let stop = self.past_stop(at + 1);
        // `ई.पू.`
        if self.is(stop, TimeWord::Ago) {
            return at;
        }
        self.next(stop - 1)
    }

    /// Past `ईसा पूर्व`, `ई.पू.`, which count years backward.
    pub(super) fn past_before_christ(&self, at: usize) -> Option<usize> {
        let ago = match self.word(at) {
            TimeWord::Christ if self.is_word(at, word::IPU) => {
                return Some(self.next(self.past_stop(at + 1) - 1));
            }
            TimeWord::Christ => {
                let next = self.next(at);
                if self.is(next, TimeWord::Of) {
                    self.next(next)
                } else {
                    next
                }
            }
            TimeWord::CommonEra => self.next(self.past_stop(at + 1) - 1),
            _ => return None,
        };
        if !self.is(ago, TimeWord::Ago) {
            return None;
        }
        Some(self.next(self.past_stop(ago + 1) - 1))
    }

    /// `49 ईसा पूर्व`
    pub(super) fn year_before_christ(&self, at: usize) -> Found<i16> {
        let (number, end) = self.digits(at).map(|(number, _)| (number, self.next(at)))?;
        let end = self.past_before_christ(end)?;
        Some((1 - i16::try_from(number).ok()?, end))
    }

    /// Whether what stands at `at` says that the number before it counts things.
    pub(super) fn counts(&self, at: usize) -> bool {
        match self.word(at) {
            TimeWord::Counted
            | TimeWord::Scale(_)
            | TimeWord::Dozen
            | TimeWord::Lasting(_)
            | TimeWord::OtherEra => true,
            TimeWord::Unit(Unit::Quarter | Unit::Half) => false,
            TimeWord::Unit(_) => true,
            TimeWord::Units(_) => true,
            // `2000 से ज्यादा`, `1500 में से`, `2000 के करीब`
            TimeWord::From => {
                let next = self.past_emphasis(self.next(at));
                matches!(self.word(next), TimeWord::More | TimeWord::Less)
            }
            TimeWord::In => self.is(self.next(at), TimeWord::From),
            TimeWord::Of => {
                let next = self.next(at);
                self.is(next, TimeWord::About) || matches!(self.word(next), TimeWord::Counted)
            }
            _ => {
                let Some(token) = self.token(at) else {
                    return false;
                };
                if token
                    .mark()
                    .is_some_and(|mark| matches!(mark, '%' | '°' | '+'))
                {
                    return true;
                }
                // The oblique plural of a noun that no table lists: `लोगों`, `सेवाओं`.
                token.is_word()
                    && self.is_unknown(at)
                    && self
                        .features(at)
                        .all(Features::MANY.union(Features::OBLIQUE))
            }
        }
    }

    /// Whether the word before `at` names numbered things, or the number is one of several.
    pub(super) fn is_labelled(&self, at: usize) -> bool {
        let Some(before) = self.before(at) else {
            return false;
        };
        match self.token(before).and_then(|token| token.mark()) {
            // `धारा: 302`, `एनएच-44`
            Some(':' | '-' | '.' | '(') if self.is_glued(before) || self.is_glued(at) => self
                .before(before)
                .is_some_and(|name| self.is(name, TimeWord::NumberLabel)),
            Some(_) => false,
            None => {
                // `14:40 07.06.2023`: the number before is the end of a clock time.
                let is_clock = || before > 0 && self.mark(before - 1, ':');
                matches!(
                    self.word(before),
                    TimeWord::NumberLabel | TimeWord::OtherEra
                ) || self.is_number(before) && !is_clock()
            }
        }
    }

    /// A year, or a range of years, that starts at `at`.
    pub(super) fn years(&self, at: usize) -> Found<Value> {
        // `ईसा से 300 साल पहले`
        if self.is(at, TimeWord::Christ) && self.is(self.next(at), TimeWord::From) {
            let (year, unit) = self.integer(self.next(self.next(at)))?;
            let ago = self.next(unit);
            let counts = matches!(
                self.word(unit),
                TimeWord::Unit(Unit::Year) | TimeWord::Units(Unit::Year)
            ) && matches!(self.word(ago), TimeWord::Before | TimeWord::Ago);
            let year = i16::try_from(year).ok().filter(|_| counts)?;
            return Some((whole_year(Year::Exact(1 - year)), self.next(ago)));
        }
        if let Some(end) = self.past_before_christ(at) {
            let (year, end) = self.integer(self.past(end, &[TimeWord::About]))?;
            let year = i16::try_from(year).ok()?;
            return Some((whole_year(Year::Exact(1 - year)), end));
        }
        let (named, at_number) = match self.word(at) {
            TimeWord::YearLabel => (true, self.next(self.past_stop(at + 1) - 1)),
            TimeWord::CommonEra => (true, self.next(self.past_stop(at + 1) - 1)),
            TimeWord::Unit(Unit::Year) => (true, self.next(at)),
            _ => (false, at),
        };
        if named && self.mark(at_number, '-') {
            return None;
        }
        if let Some((range, end)) = self.year_range(at_number, named) {
            // `ईस्वी 2004-12` with nothing beside it is a month in digits.
            let is_month = self.is(at, TimeWord::CommonEra)
                && self.is_all(at, end)
                && matches!(self.digits(at_number + 2), Some((1..=12, 2)));
            if !is_month {
                return Some((range, end));
            }
        }
        let may_be_before_christ = !self.is_number(at_number)
            || !matches!(
                self.word(self.next(at_number)),
                TimeWord::Other | TimeWord::In | TimeWord::Of | TimeWord::From | TimeWord::Till
            );
        if may_be_before_christ {
            if let Some((number, end)) = self.number(at_number) {
                if let (Some(after), Some(year)) = (self.past_before_christ(end), number.integer())
                {
                    let year = i16::try_from(year).ok()?;
                    return Some((whole_year(Year::Exact(1 - year)), after));
                }
            }
        }
        let (year, end) = if named {
            self.named_year(at_number, at)?
        } else {
            self.bare_year(at_number)?
        };
        Some((whole_year(Year::Exact(year)), end))
    }

    /// The year after `सन`, `वर्ष`, `साल`, `ईस्वी`.
    fn named_year(&self, at: usize, label: usize) -> Found<i16> {
        let (value, digits) = match self.digits(at) {
            Some(found) => found,
            None => {
                // `सन् सैंतालीस में`
                if let (TimeWord::YearLabel, TimeWord::Cardinal(short @ 10..)) =
                    (self.word(label), self.word(at))
                {
                    let end = self.next(at);
                    if matches!(self.word(end), TimeWord::In | TimeWord::Of | TimeWord::From) {
                        return Some((full_year(short.into()), end));
                    }
                }
                return self.year_in_words(at);
            }
        };
        let is_year = match self.word(label) {
            TimeWord::Unit(_) => (3..=4).contains(&digits),
            _ => (2..=4).contains(&digits),
        };
        let end = self.next(at);
        // `साल 2015 के आसपास`
        let is_about = self.is(end, TimeWord::Of) && self.is(self.next(end), TimeWord::About);
        if !is_year || self.continues_number(at + 1) || self.counts(end) && !is_about {
            return None;
        }
        let year = if digits == 2 {
            full_year(value)
        } else {
            i16::try_from(value).ok()?
        };
        Some((year, self.past_common_era(self.next(at))))
    }

    /// A year with nothing beside it.
    fn bare_year(&self, at: usize) -> Found<i16> {
        let Some((value, digits)) = self.digits(at) else {
            // A year in words must read as one: `उन्नीस सौ सैंतालीस में`.
            let (year, end) = self.year_in_words(at)?;
            let reads = matches!(self.word(end), TimeWord::In | TimeWord::Of | TimeWord::From);
            return (reads && !self.counts(end)).then_some((year, end));
        };
        let end = self.next(at);
        let after_era = self.past_common_era(end);
        if after_era > end && (2..=4).contains(&digits) && self.starts_number(at) {
            return Some((i16::try_from(value).ok()?, after_era));
        }
        let may_be = digits == 4
            && (BARE.contains(&value) || self.is_early_year(value, end))
            && self.starts_number(at);
        let is_year = may_be
            && !self.is_part_of_number(at, end)
            && !self.is_number_of_thing(at, end)
            && !self.is_amount(at, value, end)
            && self.is_likely_year(at, value, end);
        is_year.then_some((value as i16, end))
    }

    /// `1526 में`: early years are given apart from amounts by not being round.
    fn is_early_year(&self, value: u32, end: usize) -> bool {
        BESIDE.contains(&value)
            && value < *BARE.start()
            && value % 10 != 0
            && self.is(end, TimeWord::In)
    }

    /// Whether the digits at `at` are a part of something longer: of another number, of `2015 - 32`, which by
    /// itself is no year and no range, or of an identifier, with a letter glued to them.
    fn is_part_of_number(&self, at: usize, end: usize) -> bool {
        if self.continues_number(at + 1) {
            return true;
        }
        let last_at = self.next(end);
        let is_pair = self.is_dash(end)
            && matches!(self.digits(last_at), Some((_, 1..=2)))
            && self.is_edge(self.next(last_at))
            && !self.mark(self.next(last_at), ')');
        // `2022में`: a postposition is glued to a year by a slip.
        let is_identifier = self.is_glued(end)
            && self.token(end).is_some_and(Token::is_word)
            && !matches!(self.word(end), TimeWord::In | TimeWord::Till);
        is_pair || is_identifier
    }

    /// Whether the digits at `at` are the number of a road, a law, a telephone or a car.
    fn is_number_of_thing(&self, at: usize, end: usize) -> bool {
        // `हाईवे 2019 के अंत तक बनेगा`: what has an end is no number of a road.
        let is_name = self.is_labelled(at)
            && self.third(end).is_none()
            && !self.is_year_beside_label(at, end);
        // Nothing happens "on" a year: `1916 पर संपर्क करें`, `विधेयक 2019 पर चर्चा`.
        is_name || self.is(end, TimeWord::On) || self.is_on_plate(at)
    }

    /// Whether the number at `at` is a year although the word before it can name a number. Nothing lasts
    /// till a number: `नियम 2028 तक चलेंगे`; and nouns that stand without a number as well leave it to the
    /// postposition: `पहली उड़ान 2019 में हुई`.
    fn is_year_beside_label(&self, at: usize, end: usize) -> bool {
        let is_near = self
            .digits(at)
            .is_some_and(|(year, _)| NEAR.contains(&year) && year % 100 != 0);
        let is_common = || {
            self.before(at).is_some_and(|label| {
                self.has(label, Features::COMMON) && !self.has(label, Features::NUMBERED)
            })
        };
        is_near
            && match self.word(end) {
                TimeWord::Till => true,
                TimeWord::In => is_common() && !self.is(self.next(end), TimeWord::From),
                _ => false,
            }
    }

    /// Whether the number at `at` says how many there are of something.
    fn is_amount(&self, at: usize, value: u32, end: usize) -> bool {
        let is_round = value % 100 == 0;
        // `2015 के आसपास`, but `2000 के करीब` counts something.
        let is_about = self.is(end, TimeWord::Of)
            && self.is(self.next(end), TimeWord::About)
            && (1900..2100).contains(&value)
            && !is_round;
        if self.counts(end) && !is_about {
            return true;
        }
        // `मामले 1939 हैं`, `करीब 2050 लोग`: an amount, unless the words after it place something in a year.
        let is_placed = matches!(
            self.word(end),
            TimeWord::In | TimeWord::Of | TimeWord::From | TimeWord::Till
        );
        let is_announced = self
            .before(at)
            .is_some_and(|before| matches!(self.word(before), TimeWord::Counted | TimeWord::About));
        is_announced && !is_placed && !self.is_edge(end)
            || is_round && self.is_of_notes(end)
            // `1965 नए मामले`
            || !self.follows_phrase(end) && self.is(self.next(end), TimeWord::Counted)
            || self.is_outcome(end)
    }

    /// `2000 के 35 नोट`, `2000 का नया नोट`, behind the number.
    fn is_of_notes(&self, end: usize) -> bool {
        if !self.is(end, TimeWord::Of) {
            return false;
        }
        let noun = self.next(end);
        (noun..noun + 3).any(|at| self.is_form_of(at, lemma::NOTE)) || self.is_number(noun)
    }

    /// Whether the number at `at` may be a year before whatever stands at `end`. A round number before a noun is
    /// an amount more often than a year, and so is one that is far from our time.
    fn is_likely_year(&self, at: usize, value: u32, end: usize) -> bool {
        let is_of_law = || {
            self.before(at)
                .is_some_and(|law| self.has(law, Features::DOCUMENT))
        };
        self.follows_phrase(end) || value % 100 != 0 && (NEAR.contains(&value) || is_of_law())
    }

    /// Whether what stands at `at` says that the number before it was reached: `मामले 1949 हो गए`, `संख्या 2019
    /// हुई।`
    fn is_outcome(&self, at: usize) -> bool {
        let next = self.next(at);
        self.is_word(at, word::HO) && self.is_form(next, lemma::JANA, Features::PERFECTIVE)
            || self.is_form(at, lemma::HONA, Features::PERFECTIVE) && self.is_edge(next)
            || self.is_form_of(at, lemma::PAHUNCHNA)
    }

    /// Past `तक` or `के बीच`, which close a range.
    pub(super) fn past_range_end(&self, at: usize) -> usize {
        match self.word(at) {
            TimeWord::Till => {
                let next = self.next(at);
                let closes =
                    self.is(next, TimeWord::Of) && self.is(self.next(next), TimeWord::Between);
                if closes {
                    self.next(self.next(next))
                } else {
                    next
                }
            }
            TimeWord::Of if self.is(self.next(at), TimeWord::Between) => self.next(self.next(at)),
            _ => at,
        }
    }

    /// Four digits with more digits after a dash.
    pub(super) fn four_digits_joined(&self, at: usize) -> Found<i16> {
        let (value, 4) = self.digits(at)? else {
            return None;
        };
        BESIDE
            .contains(&value)
            .then_some((value as i16, self.next(at)))
    }
}

/// The year of two digits: from 1940 to 2039.
pub(in crate::date) fn full_year(two_digits: u32) -> i16 {
    let value = two_digits.min(99) as i16;
    value + if value < 40 { 2000 } else { 1900 }
}

pub(super) fn whole_year(year: Year) -> Value {
    Value::Point(Point::on(Calendar::said(year, YearPart::Whole)))
}
