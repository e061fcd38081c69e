//! A day of the month told by its number alone (`15 को मतदान`, `20 को लौटेंगे`). So many people stand
//! before `को` as well, so what follows must be what happens on a day.

use super::reader::{Found, Reader};
use crate::date::value::{Calendar, Year, YearPart};
use crate::lexicon::{Features, TimeWord, lemma, word};

/// Words between `को` and the verb of coming or going.
const BETWEEN: usize = 3;

impl Reader<'_> {
    /// The day that the number before `को`, `तक` or `से` at `at` is.
    pub(super) fn bare_day(&self, at: usize) -> Found<Calendar> {
        let (day @ 1..=31, 1..=2) = self.digits(at)? else {
            return None;
        };
        let to = self.next(at);
        if !self.starts_number(at) || self.is_labelled(at) {
            return None;
        }
        let after = self.next(to);
        let day = Calendar::said(Year::Unknown, YearPart::Day(day as u8));
        match self.word(to) {
            TimeWord::To => {}
            TimeWord::Till => return self.is_filed(after).then_some((day, to)),
            TimeWord::From => return self.starts(after).then_some((day, to)),
            _ => return None,
        }
        let timed = || self.clock(after).is_some_and(|(clock, _)| clock.is_plain);
        let is_closed = || {
            let event = self
                .before(at)
                .is_some_and(|event| self.is(event, TimeWord::Event));
            event && (self.is_edge(after) || self.is_held(after))
        };
        let reads = timed() || self.is_event(after) || self.moves(after) || is_closed();
        reads.then_some((day, to))
    }

    /// Whether something is to be done by then: `आवेदन करें`, `करें आवेदन`.
    fn is_filed(&self, at: usize) -> bool {
        let next = self.next(at);
        self.is(at, TimeWord::Filing)
            || self.is(next, TimeWord::Filing)
                && (self.is_form_of(at, lemma::KARNA)
                    || self.is_future(at)
                    || self.is_for(at)
                    || self.is_word(at, word::ONLINE))
    }

    /// Whether something starts then: `परीक्षा,`, `शुरू होगी परीक्षा`, `मतदान होगा`.
    fn starts(&self, at: usize) -> bool {
        let next = self.next(at);
        let is_future = |at| self.is_held(at) && self.is_future(at);
        matches!(self.word(at), TimeWord::Begun | TimeWord::Start) && is_future(next)
            || self.is(at, TimeWord::Event) && (self.is_edge(next) || is_future(next))
    }

    /// Whether something is held: `मतदान होगा`, `होगी सुनवाई`, `नतीजे,`.
    fn is_event(&self, at: usize) -> bool {
        if self.is_held(at) {
            // `5 को हुआ डेंगू` tells of five.
            return self.is_future(at) || self.is(self.next(at), TimeWord::Event);
        }
        let end = self.next(at);
        self.is(at, TimeWord::Event) && (self.is_edge(end) || self.is_held(end))
    }

    fn is_held(&self, at: usize) -> bool {
        self.is_form(at, lemma::HONA, Features::PERFECTIVE)
            || self.has(at, Features::AUXILIARY) && self.has(at, Features::TENSE_FUTURE)
    }

    /// Whether a form of the future stands at `at`.
    fn is_future(&self, at: usize) -> bool {
        self.looks(at, Features::FUTURE) || self.has(at, Features::TENSE_FUTURE)
    }

    /// Whether a form of coming or going stands at `at`.
    fn is_of_moving(&self, at: usize) -> bool {
        let moves = [lemma::AANA, lemma::JANA, lemma::PAHUNCHNA, lemma::LAUTNA];
        moves.iter().any(|&lemma| self.is_form_of(at, lemma))
    }

    /// Whether the speaker is to come or go (`वापस जाऊंगा`): no number of people is then the subject.
    pub(super) fn speaker_moves(&self, at: usize) -> bool {
        let mut place = at;
        for _ in 0..=BETWEEN {
            if self.is_future(place) && self.looks(place, Features::FIRST_PERSON) {
                return self.is_of_moving(place);
            }
            if self.is_edge(place) {
                return false;
            }
            place = self.next(place);
        }
        false
    }

    /// Whether somebody comes or goes: `दिल्ली आएंगे`, `वापस जाऊंगा`.
    fn moves(&self, at: usize) -> bool {
        let mut place = at;
        for _ in 0..=BETWEEN {
            if self.is_edge(place) {
                return false;
            }
            if self.is_future(place) {
                return self.is_of_moving(place);
            }
            if self.has_moved(place) {
                return true;
            }
            let next = self.next(place);
            // `आ सकते हैं`, `आ रहे हैं`
            if self.is_word(place, word::AA)
                && (self.is_form_of(next, lemma::RAHNA) || self.is_form_of(next, lemma::SAKNA))
            {
                return true;
            }
            place = next;
        }
        false
    }

    /// Whether somebody has come or gone: `लौटे`, `रवाना`, `चला गया`. These take no object, and are given to
    /// nobody.
    fn has_moved(&self, at: usize) -> bool {
        let is_gone = self.is_form(at, lemma::JANA, Features::PERFECTIVE)
            && self.before(at).is_some_and(|stem| {
                self.is_form_of(stem, lemma::CHALNA) || self.is_form_of(stem, lemma::LAUTNA)
            });
        is_gone
            || self.is_word(at, word::RAVANA)
            || self.is_form(at, lemma::PAHUNCHNA, Features::PERFECTIVE)
            || self.is_form(at, lemma::LAUTNA, Features::PERFECTIVE)
    }
}
