//! Noun phrases: where the phrase that a case marker closes begins.
//!
//! The walk goes left from the marker and takes in words until one cannot belong:
//!
//! 1. a word in a postposition other than `का` ends it (`दिल्ली में | पुलिस ने`), unless a participle
//!    binds the two (`दिल्ली में तैनात अधिकारी`, `गांव से आ रहे किसान`), or a body is named and then its
//!    officer (`मंत्रालय में सचिव`); of a participial clause one such phrase belongs to it, and a
//!    clause of which only the participle would be left belongs to it not at all;
//! 2. a verb form, a connective, a particle or a word of time ends it (`मंगलवार | मंत्री`);
//! 3. a possessive pronoun or a determiner begins it (`उनकी बहन`, `एक नेता`), unless a genitive
//!    stands before the determiner (`परिवार के एक सदस्य`);
//! 4. a comma ends it, unless it sets off a name in apposition (`संघ के प्रमुख, राम`), joins a list
//!    that a conjunction, `आदि` or the many it is part of closes (`क, ख और ग`, `क, ख समेत कई लोग`), or
//!    closes a relative clause (`दल, जिसने …, ने`);
//! 5. brackets, initials, hyphened words and short titles in marks belong to it; a name in marks
//!    can be all of it (`'उदय' के मुताबिक`).

mod list;
mod participle;

use core::ops::Range;

use super::context::Context;
use crate::lexicon::{Cue, Features, ending, lemma, word};
use crate::token::TokenKind;

/// The longest phrase in tokens, brackets included.
const LONGEST: usize = 30;
/// The longest relative clause within a phrase, and the longest bracket, in tokens.
const RELATIVE: usize = 40;
const BRACKET: usize = 14;

/// The noun phrase that ends before `marker` and starts at `floor` or after it.
pub(super) fn before(context: &Context<'_>, marker: usize, floor: usize) -> Option<Range<usize>> {
    let mut end = marker;
    // An emphatic particle stands between a phrase and its marker, and outside both.
    while end > floor && context.has(end - 1, Features::PARTICLE) {
        end -= 1;
    }
    let mut walk = Walk {
        context,
        floor,
        end,
        start: end,
        verb: None,
        oblique: false,
        rest: None,
    };
    if end > floor && context.is_comma(end - 1) {
        end -= 1;
        if let Some(named) = walk.apposition(end) {
            if let Some(start) = named {
                return Some(start..end);
            }
            (walk.start, walk.end) = (end, end);
        } else {
            walk.start = walk.relative_clause(end)?;
        }
    }
    walk.run();
    let start = walk.trimmed();
    (start < end).then_some(start..end)
}

struct Walk<'s, 'a> {
    context: &'s Context<'a>,
    floor: usize,
    end: usize,
    /// The phrase so far starts here.
    start: usize,
    /// The verb of the participial clause that the phrase so far starts with.
    verb: Option<usize>,
    /// Whether that clause has its phrase in a postposition.
    oblique: bool,
    /// What follows a clause of two verbs (`जा रहे`), if the clause has to be left out.
    rest: Option<usize>,
}

impl Walk<'_, '_> {
    fn run(&mut self) {
        while self.start > self.floor && self.end - self.start < LONGEST {
            let next = match self.context.tokens[self.start - 1].kind() {
                TokenKind::Mark => self.over_mark(self.start - 1),
                TokenKind::Number => Some(self.start - 1),
                TokenKind::Word | TokenKind::Foreign => match self.over_word(self.start - 1) {
                    Step::On(start) => Some(start),
                    Step::First(start) => {
                        self.start = start;
                        None
                    }
                    Step::Stop => None,
                },
                TokenKind::Break => None,
            };
            match next {
                Some(start) => self.start = start.max(self.floor),
                None => return,
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// The start of the phrase once the mark at `at` is taken in.
    fn over_mark(&self, at: usize) -> Option<usize> {
        let context = self.context;
        let spaced_after = context
            .tokens
            .get(at + 1)
            .is_none_or(|next| next.is_spaced());
        match context.mark(at)? {
            ')' | ']' => {
                let from = at.saturating_sub(BRACKET).max(self.floor);
                (from..at)
                    .rev()
                    .find(|&place| matches!(context.mark(place), Some('(' | '[')))
            }
            '-' | '–' | '/' | '&' | '॰' | '\'' | '’'
                if !spaced_after && !context.tokens[at].is_spaced() && !self.is_empty() =>
            {
                Some(at)
            }
            // `लुटियंस' जोन`
            '\'' | '’'
                if !context.tokens[at].is_spaced()
                    && !self.is_empty()
                    && context.quoted_before(at + 1).is_none() =>
            {
                Some(at)
            }
            // `8.30 बजे`, `1,20,000 लोग`
            '.' | ':' | ',' if self.is_within_number(at) => Some(at),
            '.' if at > self.floor && !self.is_empty() => {
                let before = &context.tokens[at - 1];
                let initial = before.is_word()
                    && (context.entry(at - 1).abbreviation.is_some() || before.span().len() <= 9);
                (initial && !context.tokens[at].is_spaced()).then_some(at)
            }
            ',' => self.over_comma(at),
            mark if super::quoted::is_mark(mark) => {
                let title = context.quoted_before(at + 1)?;
                // A phrase that ends in marks is the name of a paper or a body: `'उदय' के मुताबिक`.
                let longest = if self.is_empty() { 4 } else { 8 };
                (title.words <= longest
                    && !title.clausal
                    && !context.is_comma(at.wrapping_sub(1))
                    && title.open >= self.floor)
                    .then_some(title.open)
            }
            _ => None,
        }
    }

    /// Whether the mark at `at` stands between the digits of a number.
    fn is_within_number(&self, at: usize) -> bool {
        let context = self.context;
        let is_number = |place: usize| context.tokens[place].kind() == TokenKind::Number;
        at > self.floor
            && at + 1 < self.end
            && is_number(at - 1)
            && is_number(at + 1)
            && !context.tokens[at].is_spaced()
            && !context.tokens[at + 1].is_spaced()
    }

    fn over_word(&mut self, at: usize) -> Step {
        let context = self.context;
        let token = &context.tokens[at];
        let traits = context.traits(at);
        let after = self.start;
        let before_genitive = after < self.end && context.is_genitive(after);
        if context.is_genitive(at) {
            return if at > self.floor && !self.is_empty() {
                Step::On(at)
            } else {
                Step::Stop
            };
        }
        if traits.any(Features::GENITIVE.and(Features::PARTY)) && !traits.any(Features::ERGATIVE) {
            return if self.is_empty() {
                Step::Stop
            } else {
                Step::First(at)
            };
        }
        // A name that is a relative pronoun too, after its office: `अध्यक्ष जो मार्टिन`.
        if traits.any(Features::NOMINATIVE)
            && traits.any(Features::RELATIVE)
            && !self.is_empty()
            && at > self.floor
            && context.has(at - 1, Features::ROLE)
        {
            return Step::On(at);
        }
        if traits.any(
            Features::RELATIVE
                .and(Features::ERGATIVE)
                .and(Features::LOCATIVE)
                .and(Features::NOMINATIVE),
        ) {
            return if self.is_empty() {
                Step::Stop
            } else {
                // `यह बात क ने कही`: what was said is no part of who said it.
                let said = context.cue(after) == Some(Cue::Noun) && after + 1 < self.end;
                Step::First(if said {
                    after + 1
                } else if traits.any(Features::RELATIVE.and(Features::NOMINATIVE))
                    && !traits.any(
                        Features::LOCATIVE
                            .and(Features::ERGATIVE)
                            .and(Features::CONNECTIVE),
                    )
                {
                    at
                } else {
                    after
                })
            };
        }
        if traits.any(Features::DETERMINER) {
            if self.one_of(at) {
                return Step::On(at - 2);
            }
            if at > self.floor && !self.is_empty() && self.is_among(at - 1) {
                return Step::On(at - 1);
            }
            // `विभाग के ही एक अधिकारी`
            let owner = at > self.floor + 1
                && context.has(at - 1, Features::ENCLITIC.and(Features::PARTICLE))
                && context.is_genitive(at - 2);
            if owner && !self.is_empty() {
                return Step::On(at - 1);
            }
            if self.is_empty() && !traits.any(Features::PLURAL) && !context.is(at, word::EK) {
                // `किसी ने`, `एक अन्य ने`: the determiner is the phrase.
                return Step::On(at);
            }
            let linked = at > self.floor && {
                context.is_genitive(at - 1)
                    || context.has(at - 1, Features::DETERMINER.and(Features::PARTICIPLE))
                    || context.is_own(at) && !context.has(at - 1, Features::POSTPOSITION)
            };
            return if linked {
                Step::On(at)
            } else {
                Step::First(at)
            };
        }
        if traits.any(Features::PARTICIPLE) && !self.is_empty() {
            return self.over_participle(at);
        }
        // `पूर्व मंत्री`, where `से पूर्व` is "before".
        let former = context.is(at, word::PURVA)
            && !self.is_empty()
            && (at == self.floor || !context.is(at - 1, word::SE));
        let initial = context.mark(at + 1) == Some('.') && self.start == at + 1;
        // `सरकार की ओर से जारी बयान`
        let behalf = context.is_any(at, &[word::OR, word::TARAF])
            && after < self.end
            && context.is(after, word::SE);
        if behalf {
            return Step::On(at);
        }
        // `क और ख जैसी कंपनियों`, `क समेत नेताओं`
        if self.is_among(at) {
            return Step::On(at);
        }
        if token.has(Features::POSTPOSITION) && !former && !initial {
            // `गांव के पास के लोग`, `19 जुलाई तक के आंकड़े`, `1 जून से 19 जुलाई तक के आंकड़े`
            let owns = before_genitive && self.verb != Some(after);
            if at > self.floor && (owns || self.opens_range(at)) {
                return Step::On(self.with_adverb(at));
            }
            let bound = !self.is_empty()
                && (context.has(after, Features::PARTICIPLE)
                    || context.is(at, word::SE) && context.has(after, Features::TAKES_FROM)
                    || context.is(at, word::MEIN)
                        && at > self.floor
                        && (context.has(at - 1, Features::BODY)
                            // `एजेंसी की भारत में प्रतिनिधि`
                            || context.has(at - 1, Features::PLACE)
                                && at > self.floor + 2
                                && context.is_genitive(at - 2))
                        && (after..self.end.min(after + 4))
                            .any(|place| context.has(place, Features::ROLE)));
            return if bound && at > self.floor {
                Step::On(self.with_adverb(at))
            } else if self.in_clause(at) {
                self.oblique = true;
                Step::On(self.with_adverb(at))
            } else {
                Step::Stop
            };
        }
        // `इलाज कराने आए मरीज`, `घर छोड़कर जा रहे लोग`
        let unknown = context.is_unknown(at) && ending::is_infinitive(context.word(at));
        let depends = context.has(at, Features::INFINITIVE.and(Features::CONJUNCTIVE))
            || context.is(at, word::KAR)
            || unknown;
        if self.verb == Some(after) && depends {
            self.verb = Some(at);
            return Step::On(at);
        }
        if context.joins(at) {
            let joined = at > self.floor
                && !self.is_empty()
                && self.is_nominal(at - 1)
                && !context.is_genitive(at - 1)
                && !context.has(at - 1, Features::TEMPORAL);
            return if joined { Step::On(at) } else { Step::Stop };
        }
        if traits.any(Features::VERB) && self.turned_from(at) {
            return Step::On(at - 3);
        }
        // `बार काउंसिल`, where `इस बार` is "this time".
        if traits.any(Features::FILLER)
            && !self.is_empty()
            && context.is(at, word::BAAR)
            && context.has(after, Features::BODY)
        {
            return Step::On(at);
        }
        // `वहां मौजूद लोगों`
        if traits.any(Features::CONNECTIVE)
            && !self.is_empty()
            && context.has(after, Features::PARTICIPLE)
            && context.is_any(at, &[word::VAHAN, word::VAHIN, word::YAHAN])
        {
            return Step::On(at);
        }
        if traits.any(Features::TEMPORAL) {
            let bound = after < self.end && context.has(after, Features::POSTPOSITION)
                // `आज आई रिपोर्ट`, `साल 2011 की जनगणना`
                || self.is_when_of_verb(after)
                || self.names_number(after);
            return if before_genitive || bound {
                Step::On(at)
            } else {
                Step::Stop
            };
        }
        if token.has(
            Features::CONJUNCTION
                .and(Features::PARTICLE)
                .and(Features::AUXILIARY),
        ) && !initial
            || traits.any(Features::CONNECTIVE)
            || context.is_verb(at)
                && !traits.any(Features::ROLE.and(Features::BODY))
                && !self.is_surname(at)
        {
            return Step::Stop;
        }
        Step::On(at)
    }

    /// Whether from `at` on the phrase so far says when the verb of its participle was: `सोमवार शाम को
    /// जारी …`.
    fn is_when_of_verb(&self, at: usize) -> bool {
        const LONGEST: usize = 5;
        let context = self.context;
        self.verb.is_some_and(|verb| {
            (at..=at + LONGEST).contains(&verb)
                && (at..verb).all(|place| {
                    context.has(place, Features::TEMPORAL)
                        || context.is(place, word::KO)
                        || context.tokens[place].number().is_some()
                })
        })
    }

    /// Whether `से` at `at` opens a range that `तक` closes: `1 जून से 19 जुलाई तक`.
    fn opens_range(&self, at: usize) -> bool {
        const LONGEST: usize = 5;
        let context = self.context;
        context.is(at, word::SE)
            && (self.start..self.end.min(self.start + LONGEST))
                .find(|&place| context.has(place, Features::POSTPOSITION))
                .is_some_and(|place| context.is(place, word::TAK))
    }

    /// Whether a number that a genitive or a participle follows starts at `at`: `2011 की जनगणना`.
    fn names_number(&self, at: usize) -> bool {
        let context = self.context;
        at + 1 < self.end
            && context.tokens[at].number().is_some()
            && (context.is_genitive(at + 1) || context.has(at + 1, Features::POSTPOSITION))
    }

    /// Whether a career ends with the verb at `at`: `कवि से नेता बने | राम सिंह`.
    fn turned_from(&self, at: usize) -> bool {
        let context = self.context;
        !self.is_empty()
            && at >= self.floor + 3
            && context.has(at, Features::PERFECTIVE)
            && context.lemma(at) == lemma::BANNA
            && context.is(at - 2, word::SE)
            && self.is_nominal(at - 1)
            && context.has(at - 3, Features::ROLE)
    }

    /// Whether the form of a verb at `at` is a name, a part of one or an initial: before a stop,
    /// before `ने`, between names, or after a form of address (`डॉ. ली`).
    fn is_surname(&self, at: usize) -> bool {
        let context = self.context;
        // `याप दे होप`
        let office = |place: usize| context.has(place, Features::ROLE.and(Features::TITLE));
        let named = at > self.floor && context.may_name(at - 1);
        let joins = if context.is(at, word::LII) {
            // `नेता मरीन ली पेन`, `मंत्री ली कच्यांग`; `शपथ ली राम ने` has no office before.
            at == self.floor || office(at - 1) || named && at > self.floor + 1 && office(at - 2)
        } else {
            context.is_any(at, &[word::DE, word::LE]) && named
        };
        if joins && self.start == at + 1 && context.may_name(at + 1) {
            return true;
        }
        let titled = |place: usize| context.has(place, Features::TITLE);
        if context.mark(at + 1) == Some('.') && self.start == at + 1 {
            return true;
        }
        self.is_empty()
            && (context.is(self.end, word::NE)
                || at > self.floor && titled(at - 1)
                || at > self.floor + 1 && context.mark(at - 1) == Some('.') && titled(at - 2))
    }

    /// The start of a phrase in the postposition at `at` that an adverb of place makes by itself:
    /// `वहां से गुजर रहे`, `बाहर से आ रहे`.
    fn with_adverb(&self, at: usize) -> usize {
        let context = self.context;
        let adverb = at > self.floor
            && !context.is_genitive(at - 1)
            && (context.has(at - 1, Features::POSTPOSITION)
                || context.has(at - 1, Features::CONNECTIVE));
        if adverb { at - 1 } else { at }
    }

    /// The comma at which the relative clause that ends at the comma `at` starts.
    fn relative_clause(&self, at: usize) -> Option<usize> {
        let from = at.saturating_sub(RELATIVE).max(self.floor + 1);
        (from..at).rev().find(|&place| {
            self.context.is_comma(place) && self.context.has(place + 1, Features::RELATIVE)
        })
    }

    /// The start without what cannot start a phrase.
    fn trimmed(&self) -> usize {
        let context = self.context;
        let mut start = match (self.verb, self.rest) {
            (Some(verb), Some(rest)) if verb == self.start && verb > self.floor => rest,
            _ => self.start,
        };
        while start < self.end {
            let token = &context.tokens[start];
            let stray = match token.kind() {
                TokenKind::Mark => {
                    !matches!(token.mark(), Some(mark) if matches!(mark, '(' | '[' | '#') || super::quoted::is_mark(mark))
                }
                _ => {
                    context.is_genitive(start)
                        || token.has(Features::POSTPOSITION)
                            && !context.is(start, word::PURVA)
                            && context.mark(start + 1) != Some('.')
                        || context.joins(start)
                }
            };
            if !stray {
                break;
            }
            start += 1;
        }
        start
    }
}

/// What the walk does with a word.
enum Step {
    /// Takes it in and goes on; the phrase starts here now.
    On(usize),
    /// The phrase starts here and nowhere further left.
    First(usize),
    /// Leaves it out.
    Stop,
}
