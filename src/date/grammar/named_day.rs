//! Days with a name: `गणतंत्र दिवस`, `दिवाली`.

use super::reader::{Found, Reader};
use crate::date::civil::CivilDate;
use crate::date::value::{Calendar, Year, YearPart};
use crate::lexicon::{self, DayPart, Features, Occasion, TimeWord, Unit, word};
use crate::token::Token;

/// Words that the name of a day may have.
const LONGEST_NAME: usize = 6;

impl Reader<'_> {
    /// The next word of a name from `at` on, past one dash inside it.
    fn name_word(&self, at: usize) -> Option<usize> {
        let is_word = |at: usize| self.token(at).is_some_and(Token::is_word);
        if is_word(at) {
            return Some(at);
        }
        let next = self.next(at);
        (self.is_dash(at) && is_word(next)).then_some(next)
    }

    fn phrase<V: Copy>(&self, at: usize, phrases: lexicon::Table<'_, V>) -> Found<V> {
        let mut places = [at; LONGEST_NAME];
        let mut count = 0;
        let mut next = at;
        let ids = core::iter::from_fn(|| {
            let place = places.get_mut(count)?;
            *place = if count == 0 {
                at
            } else {
                self.name_word(next)?
            };
            // Behind the last word of a text there is none.
            let word = self.token(*place)?;
            next = self.next(*place);
            count += 1;
            Some(word.id())
        });
        let (length, value) = phrases.longest(ids)?;
        Some((value, self.next(places[length - 1])))
    }

    /// Whether a phrase for a time or the name of a day may start at `at`.
    pub(super) fn may_start_phrase(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|token| token.has(Features::TIME_PHRASE))
    }

    /// Whether the first two words at `at` may be those of such a phrase.
    pub(super) fn may_open_phrase(&self, at: usize) -> bool {
        if !self.may_start_phrase(at) {
            return false;
        }
        let next = self.next(at);
        let second = self.name_word(next).map(|second| self.id(second));
        self.lexicon().may_open_time(self.id(at), second) || self.is_all(at, next)
    }

    /// An adverb of time of several words: `हाल ही में`.
    pub(super) fn vague_phrase(&self, at: usize) -> Found<lexicon::Vague> {
        // One word is an adverb only where no noun follows: `वर्तमान में`, not `वर्तमान सरकार`.
        let next = self.next(at);
        let goes_on = self
            .name_word(next)
            .is_some_and(|word| self.lexicon().may_go_on_in_vague_time(self.id(word)));
        if !goes_on && !self.is_all(at, next) {
            return None;
        }
        let (vague, end) = self.phrase(at, self.lexicon().vague_times())?;
        (end > next || self.is_all(at, end)).then_some((vague, end))
    }

    /// A day with a name, with its year if one is given.
    pub(super) fn named_day(&self, at: usize) -> Found<Calendar> {
        let (year, name) = match self.four_digits(at).or_else(|| self.year_in_words(at)) {
            Some((year, end)) if self.is(end, TimeWord::Of) => (Year::Exact(year), self.next(end)),
            _ => (Year::Unknown, at),
        };
        if !self.may_start_phrase(name) {
            return None;
        }
        let (occasion, end) = self.phrase(name, self.lexicon().occasions())?;
        let (year, after) = match self.four_digits(end) {
            Some((told, after)) if year == Year::Unknown && !self.counts(after) => {
                (Year::Exact(told), after)
            }
            _ => (year, end),
        };
        match occasion {
            Occasion::Fixed(month, day) => {
                let (month, day, after) = match self.past_eve(after) {
                    Some(eve) => {
                        // No day with a fixed name is 1 March, so any year tells the day before.
                        let day = CivilDate::checked(2023, month, day)?.plus_days(-1)?;
                        (day.month(), day.day(), eve)
                    }
                    None => (month, day, after),
                };
                Some((
                    Calendar::said(year, YearPart::MonthDay { month, day }),
                    after,
                ))
            }
            // `बैसाखी` is a crutch as well.
            Occasion::Homonym(month, day) => self.dates_the_festival(name, end).then(|| {
                (
                    Calendar::said(year, YearPart::MonthDay { month, day }),
                    after,
                )
            }),
            Occasion::Floating(month, nth, day) => Some((
                Calendar::said(
                    year,
                    YearPart::MonthWeekday {
                        month,
                        nth,
                        weekday: day,
                    },
                ),
                after,
            )),
            Occasion::Untabled => self
                .dates_the_festival(name, end)
                .then(|| (Calendar::said(year, YearPart::SomeDay), after)),
            Occasion::Moving(festival) => {
                if year == Year::Unknown && !self.dates_the_festival(name, end) {
                    return None;
                }
                Some((Calendar::said(year, YearPart::Festival(festival)), after))
            }
        }
    }

    /// Past `की पूर्व संध्या` after the name of a day.
    fn past_eve(&self, at: usize) -> Option<usize> {
        let ago = self.past(at, &[TimeWord::Of]);
        if ago > at && self.is_word(ago, word::PURVSANDHYA) {
            return Some(self.next(ago));
        }
        let evening = self.next(ago);
        let is_eve = ago > at
            && self.is(ago, TimeWord::Ago)
            && self.is(evening, TimeWord::DayPart(DayPart::Evening));
        is_eve.then(|| self.next(evening))
    }

    /// Whether the words around the name of a festival from `name` to `at` speak of its day and not of the
    /// feast: `दिवाली पर`, `होली की शाम`, `ईद के मौके पर`, `इस दिवाली`.
    fn dates_the_festival(&self, name: usize, at: usize) -> bool {
        let next = self.next(at);
        let is_headed = || {
            self.before(name).is_some_and(|head| {
                matches!(self.word(head), TimeWord::Previous | TimeWord::Next)
                    || self.id(head) == word::IS
            }) && !self.follows_phrase(at)
        };
        match self.word(at) {
            TimeWord::On | TimeWord::In | TimeWord::Till | TimeWord::To | TimeWord::Every => true,
            TimeWord::From => {
                let after = self.past(self.past_exactly(next), &[TimeWord::About]);
                matches!(self.word(after), TimeWord::Before | TimeWord::Ago)
            }
            TimeWord::Of => {
                let noun = self.past_exactly(next);
                matches!(
                    self.word(noun),
                    TimeWord::After
                        | TimeWord::Before
                        | TimeWord::About
                        | TimeWord::Unit(Unit::Day)
                        | TimeWord::Units(Unit::Day)
                        | TimeWord::DayPart(_)
                ) || self.has(noun, Features::TIME_RELATION)
                    || self.is_for(noun)
                    || self
                        .ordinal(noun)
                        .is_some_and(|(_, end)| self.is(end, TimeWord::Unit(Unit::Day)))
            }
            // `होली और दिवाली पर`
            TimeWord::And => self
                .phrase(next, self.lexicon().occasions())
                .is_some_and(|(_, end)| self.is(end, TimeWord::On) || self.is(end, TimeWord::In)),
            _ => self.is_number(at) || self.at_end(at) || is_headed() || self.is_what_day(name, at),
        }
    }

    /// `आज महावीर जयंती है`, `मंगलवार को होली थी`: what the day before the name is.
    fn is_what_day(&self, name: usize, at: usize) -> bool {
        let is_day = |day: usize| matches!(self.word(day), TimeWord::Today | TimeWord::To);
        self.has(at, Features::COPULA) && self.before(name).is_some_and(is_day)
    }

    /// Past `ठीक`.
    pub(super) fn past_exactly(&self, at: usize) -> usize {
        if self.id(at) == word::THIK {
            self.next(at)
        } else {
            at
        }
    }

    fn at_end(&self, at: usize) -> bool {
        self.token(at).is_none()
    }
}
