//! The gender of a speaker, as verbs and names show it, and how many a verb tells of.

use core::ops::Range;

use super::antecedents::LONG_SENTENCE;
use super::context::Context;
use crate::lexicon::{Cue, Features, WordId, lemma, word};

/// The gender that a plain verb or a title gives a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Feminine,
    Masculine,
}

impl Gender {
    /// The gender of the verb that a sentence ends with, whose subject is plain: `चलाती हैं`, `पहुंचे थे`.
    pub(super) fn of_last_verb(context: &Context<'_>, sentence: &Range<usize>) -> Option<Gender> {
        const WITHIN: usize = 6;
        const AGREES: Features = Features::IMPERFECTIVE.union(Features::PERFECTIVE);
        let from = sentence.end.saturating_sub(WITHIN).max(sentence.start);
        // The verb of what follows `कि` has a subject of its own.
        let mut from_its_end = sentence.clone().rev().take(LONG_SENTENCE);
        let tells = from_its_end.any(|at| context.is(at, word::KI));
        let verb = (from..sentence.end)
            .rev()
            .find(|&at| !tells && context.has(at, AGREES))?;
        if context.has(verb, Features::FEMININE) {
            Some(Gender::Feminine)
        } else if context.has(verb, Features::MASCULINE) {
            Some(Gender::Masculine)
        } else {
            None
        }
    }
}

/// What the verb of a report that agrees with its subject says of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Agreement {
    pub(super) gender: Option<Gender>,
    /// Whether it is in the plural, which is also the form of respect for one.
    pub(super) is_many: Option<bool>,
}

impl Agreement {
    /// What the verb of a cue says: `बोलीं`, `कहते हैं`, `(आरोप) लगाती है`, `बता रही हैं`. Perfectives after `ने` agree
    /// with what is said, and so does a passive.
    pub(super) fn of_cue(context: &Context<'_>, cue: &Range<usize>) -> Agreement {
        const WHILE: &[WordId] = &[word::HUE, word::HUYE];
        let is_passive = (cue.start + 1..cue.end).any(|at| context.lemma(at) == lemma::JANA);
        let verb = (cue.clone())
            .rev()
            .find(|&at| !is_passive && is_of_subject(context, at, cue.start));
        // `कहते हुए` stands beside subjects of any kind.
        let Some(verb) = verb.filter(|&verb| !context.is_any(verb + 1, WHILE)) else {
            return Agreement::default();
        };
        let is_many = context.has(verb, Features::MANY);
        if context.has(verb, Features::MASCULINE) {
            Agreement {
                gender: Some(Gender::Masculine),
                is_many: Some(is_many),
            }
        } else if context.has(verb, Features::FEMININE) {
            // `कहती हैं`: in the feminine the auxiliary alone tells one from many.
            let helper = verb + 1;
            let by_helper = || {
                (context.has(helper, Features::AUXILIARY))
                    .then(|| context.has(helper, Features::MANY))
            };
            Agreement {
                gender: Some(Gender::Feminine),
                is_many: is_many.then_some(true).or_else(by_helper),
            }
        } else {
            Agreement::default()
        }
    }
}

/// Whether the form of a verb at `at`, in a cue that starts at `start`, agrees with its subject.
fn is_of_subject(context: &Context<'_>, at: usize, start: usize) -> bool {
    // `बता रही (हैं)`, `कह चुके (हैं)`
    let goes_on = || {
        at > start
            && (context.lemma(at) == lemma::RAHNA || context.lemma(at) == lemma::CHUKNA)
            && context.has(at, Features::PERFECTIVE)
    };
    context.has(at, Features::IMPERFECTIVE)
        || at == start && context.cue(at) == Some(Cue::Plain)
        || goes_on()
}

/// Whether a first name ends in a consonant, as most names of men do, and few of women.
pub(super) fn is_like_a_mans(name: &str) -> bool {
    let first = name.split_whitespace().next().unwrap_or(name);
    first
        .chars()
        .next_back()
        .is_some_and(|last| matches!(last, 'क'..='ह'))
}
