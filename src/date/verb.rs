//! What single verb forms tell: the tense of a word, and what infinitives and participles make of
//! the verb or the noun beside them.

use super::grammar::Reader;
use crate::lexicon::{Features, Tense, TimeWord, WordId, lemma, word};
use crate::token::Token;

/// What the infinitive `जाना` makes of the verb before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Passive {
    /// Nothing: it is another form, or none.
    Finite,
    /// Something yet to be done: `खेला जाना है`, `पेश किए जाने वाले बजट`.
    ToCome,
    /// Something that was to be done: `हो जाना चाहिए था`.
    Unmet,
    /// A noun, which has no tense: `रिहा किए जाने के बाद`.
    Noun,
}

pub(super) fn passive(reader: &Reader<'_>, verb: usize) -> Passive {
    let at = reader.next(verb);
    let after = || reader.next(at);
    if !reader.is_form(at, lemma::JANA, Features::INFINITIVE) {
        return Passive::Finite;
    }
    let next = after();
    let is_due = reader.is_word(next, word::CHAHIE);
    if reader.has(at, Features::OBLIQUE) {
        return match reader.word(next) {
            TimeWord::Being => Passive::ToCome,
            _ if reader.is_word(next, word::HAIN) => Passive::ToCome,
            _ if reader.is_word(next, word::THE) => Passive::Finite,
            _ => Passive::Noun,
        };
    }
    if is_due && reader.is_was(reader.next(next)) {
        Passive::Unmet
    } else if is_due || reader.is_present(next) {
        Passive::ToCome
    } else {
        Passive::Finite
    }
}

/// The side told by the participle at `at` with the `features`, where it describes the noun after it (`रविवार को
/// आयोजित समारोह`); before a verb it is part of that (`आयोजित किया जाएगा`).
pub(super) fn described(reader: &Reader<'_>, at: usize, features: Features) -> Option<Tense> {
    const VERB: Features = Features::INFINITIVE
        .union(Features::FUTURE)
        .union(Features::STEM)
        .union(Features::CONJUNCTIVE);
    let tense = features.described_tense()?;
    let next = reader.next(at);
    let is_word = reader.token(next).is_some_and(Token::is_word);
    let is_verb = !is_word || listed_tense(reader, next).is_some() || reader.looks(next, VERB);
    (!is_verb).then_some(tense)
}

/// The tense of the word at `at`, if it is a verb there.
pub(super) fn verb(reader: &Reader<'_>, at: usize) -> Option<Tense> {
    match listed_tense(reader, at) {
        Some(told) => as_verb(reader, at, told),
        None => reader.looks(at, Features::FUTURE).then_some(Tense::Future),
    }
}

/// The tense of the word at `at`, which the tables list with the tense `tense`, where it is a verb.
pub(super) fn as_verb(reader: &Reader<'_>, at: usize, tense: Tense) -> Option<Tense> {
    let next = reader.next(at);
    let is_before_verb = || listed_tense(reader, next).is_some();
    let reads = if reader.is_word(at, word::KII) {
        // A postposition in its other use.
        reader.token(next).is_none_or(|next| next.mark().is_some()) || is_before_verb()
    } else if reader.is_for(at) {
        is_before_verb()
    } else if is_been(reader, at) {
        // `करते हुए`
        !(at > 0 && reader.looks(at - 1, Features::IMPERFECTIVE))
    } else if is_adverbial(reader, at) {
        // `करते हुए`, `जाते समय`, `रहते ही`
        let is_adverb = is_been(reader, next)
            || reader.has(next, Features::TIME_PART)
            || reader.is(next, TimeWord::Emphasis);
        !is_adverb
    } else {
        true
    };
    reads.then_some(tense)
}

/// Whether `हुए` stands at `at`.
fn is_been(reader: &Reader<'_>, at: usize) -> bool {
    reader.is_form(at, lemma::HONA, Features::PERFECTIVE) && reader.has(at, Features::MANY)
}

/// Whether an imperfective in `-ते` stands at `at`.
fn is_adverbial(reader: &Reader<'_>, at: usize) -> bool {
    let form = Features::IMPERFECTIVE
        .union(Features::MASCULINE)
        .union(Features::MANY);
    reader.features(at).all(form)
}

/// The tense that the tables tell of the word at `at`, as an auxiliary or as a main verb.
#[inline]
pub(super) fn listed_tense(reader: &Reader<'_>, at: usize) -> Option<Tense> {
    if reader.id(at) == WordId::NONE || !reader.token(at).is_some_and(Token::is_word) {
        return None;
    }
    let features = reader.listed(at);
    features.tense().or(features.main_tense())
}
