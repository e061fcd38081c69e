//! A day of the month told by its number alone (`15 को मतदान`, `20 को लौटेंगे`). So many people stand
//! before `को` as well, so what follows must be what happens on a day.

use super::reader::{Found, Reader};
use crate::date::value::{Calendar, Year, YearPart};
use crate::lexicon::TimeWord;

/// Words between `को` and the verb of coming or going.
const BETWEEN: usize = 3;

/// What was gone or come to: perfectives that take no object and that nobody is given.
const MOVED: [&str; 7] = ["पहुंचा", "पहुंची", "पहुंचे", "लौटा", "लौटी", "लौटे", "रवाना"];

/// Futures of coming and going, which take no object, by how they start.
const MOVING: [&str; 10] = [
    "आए",
    "आऊ",
    "आये",
    "जाऊ",
    "जाउ",
    "पहुंचू",
    "पहुंचे",
    "पहुँचे",
    "लौटू",
    "लौटे",
];

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
                && matches!(
                    self.slice(at),
                    "करें" | "कर" | "होंगे" | "होगा" | "लिए" | "ऑनलाइन"
                )
    }

    /// Whether something starts then: `परीक्षा,`, `शुरू होगी परीक्षा`, `मतदान होगा`.
    fn starts(&self, at: usize) -> bool {
        let next = self.next(at);
        let is_future = |at| self.is_held(at) && self.slice(at).contains('ग');
        matches!(self.slice(at), "शुरू" | "प्रारंभ" | "आरंभ") && is_future(next)
            || self.is(at, TimeWord::Event) && (self.is_edge(next) || is_future(next))
    }

    /// Whether something is held: `मतदान होगा`, `होगी सुनवाई`, `नतीजे,`.
    fn is_event(&self, at: usize) -> bool {
        if self.is_held(at) {
            // `5 को हुआ डेंगू` tells of five.
            return self.slice(at).contains('ग') || self.is(self.next(at), TimeWord::Event);
        }
        let end = self.next(at);
        self.is(at, TimeWord::Event) && (self.is_edge(end) || self.is_held(end))
    }

    fn is_held(&self, at: usize) -> bool {
        const FORMS: [&str; 7] = ["होगा", "होगी", "होंगे", "होंगी", "हुआ", "हुई", "हुए"];
        FORMS.contains(&self.slice(at))
    }

    /// Whether the speaker is to come or go (`वापस जाऊंगा`): no number of people is then the subject.
    pub(super) fn speaker_moves(&self, at: usize) -> bool {
        const FIRST_PERSON: [&str; 4] = ["ंगा", "ंगी", "ँगा", "ँगी"];
        let mut place = at;
        for _ in 0..=BETWEEN {
            let text = self.slice(place);
            if FIRST_PERSON.iter().any(|end| text.ends_with(end)) {
                return MOVING.iter().any(|start| text.starts_with(start));
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
            let text = self.slice(place);
            if ["गा", "गी", "गे"].iter().any(|end| text.ends_with(end)) {
                return MOVING.iter().any(|start| text.starts_with(start));
            }
            let is_gone = ["गया", "गए", "गई"].contains(&text)
                && self
                    .before(place)
                    .is_some_and(|stem| matches!(self.slice(stem), "चला" | "चले" | "चली" | "लौट"));
            if is_gone || MOVED.contains(&text) {
                return true;
            }
            let next = self.next(place);
            // `आ सकते हैं`, `आ रहे हैं`
            if text == "आ"
                && (self.slice(next).starts_with("रह") || self.slice(next).starts_with("सकत"))
            {
                return true;
            }
            place = next;
        }
        false
    }
}
