//! The verb of the clause that a date stands in, and what its forms show.
//!
//! Hindi puts the verb last, so the first finite verb after the date is the one that it belongs
//! to. A participle in between (`मंगलवार को होने वाली बैठक`) is nearer still.

use super::grammar::Reader;
use super::verb::{Passive, as_verb, described, listed_tense, passive, verb};
use crate::lexicon::{Features, Tense, TimeWord, lemma, word};
use crate::text::chars;
use crate::token::Token;

/// Tokens that are looked at after a date.
const AHEAD: usize = 40;

/// What the tense of a clause can be told by.
const TELLS_TENSE: Features = Features::TELLS_WHEN
    .union(Features::INFINITIVE)
    .union(Features::FUTURE);

/// An infinitive in `-ने`.
const OBLIQUE_INFINITIVE: Features = Features::INFINITIVE.union(Features::OBLIQUE);

/// Tokens that a verb has at most.
const VERB: usize = 5;

/// Tokens that are looked at before a date.
const BACK: usize = 12;

/// Whether a form of the future stands in the verb that starts at `at`: `होगी`, `किया जाएगा`, and not
/// `होने वाली`.
pub(super) fn has_future(reader: &Reader<'_>, at: usize) -> bool {
    (at..at + VERB)
        .take_while(|&place| reader.token(place).is_some_and(Token::is_word))
        .any(|place| {
            reader.looks(place, Features::FUTURE)
                || listed_tense(reader, place) == Some(Tense::Future)
        })
}

/// Whether an infinitive stands before the verb at `at`: `होनी थी`, `खेला जाना था`.
pub(super) fn was_planned(reader: &Reader<'_>, at: usize) -> bool {
    (at..at + 4).any(|was| was > 0 && reader.is_was(was) && is_direct_infinitive(reader, was - 1))
}

/// Whether an infinitive in `-ना` or `-नी` stands at `at`.
fn is_direct_infinitive(reader: &Reader<'_>, at: usize) -> bool {
    let features = reader.features(at);
    features.any(Features::INFINITIVE) && !features.any(Features::OBLIQUE)
}

/// Whether no verb goes on after the one at `at`, and no sentence ends.
pub(super) fn is_before_noun(reader: &Reader<'_>, at: usize) -> bool {
    let next = reader.next(at);
    reader.token(next).is_some_and(Token::is_word) && verb(reader, next).is_none()
}

/// Whether `की संभावना` or the like follows the infinitive at `verb`.
pub(super) fn is_before_prospect(reader: &Reader<'_>, verb: usize) -> bool {
    let of = reader.next(verb);
    reader.is(of, TimeWord::Of) && reader.has(reader.next(of), Features::PROSPECT)
}

/// Whether `था` stands in the verb that starts at `at`.
pub(super) fn is_distant(reader: &Reader<'_>, at: usize) -> bool {
    (at..at + 5)
        .take_while(|&place| {
            reader
                .token(place)
                .is_some_and(|token| token.mark().is_none())
        })
        .any(|place| reader.is_was(place))
}

/// The first finite verb from `at` on: its tense and its place.
pub(super) fn verb_ahead(reader: &Reader<'_>, at: usize) -> Option<(Tense, usize)> {
    let last = reader.len().min(at + AHEAD);
    for place in at..last {
        let token = &reader.tokens()[place];
        if token.mark().is_some() {
            if reader.is_sentence_end(place) {
                return closes_in_past(reader, place).then(|| (Tense::Past, place - 1));
            }
            continue;
        }
        if !token.is_word() {
            continue;
        }
        let features = reader.features(place);
        // Most words are no form of a verb.
        let is_told = features.any(TELLS_TENSE) || reader.is_word(place, word::KI);
        if !is_told || is_remark(reader, place) {
            continue;
        }
        let Some(listed) = listed_tense(reader, place) else {
            if let Some(tense) = described(reader, place, features) {
                return Some((tense, place));
            }
            if features.all(OBLIQUE_INFINITIVE) && is_to_come(reader, at, place) {
                return Some((Tense::Future, place));
            }
            if features.any(Features::FUTURE) {
                return Some((whole(reader, place, Tense::Future), place));
            }
            if reader.is_word(place, word::KI) {
                return None;
            }
            continue;
        };
        if let Some(tense) = as_verb(reader, place, listed) {
            match passive(reader, place) {
                Passive::Finite => return Some((whole(reader, place, tense), place)),
                Passive::ToCome => return Some((Tense::Future, place)),
                Passive::Unmet => return Some((Tense::Past, place)),
                Passive::Noun => {}
            }
        }
    }
    None
}

/// Whether a remark of the writer ends at `at`, beside what is reported: `मार्च की बात करें तो`, `मार्च से
/// तुलना की जाए तो`.
fn is_remark(reader: &Reader<'_>, at: usize) -> bool {
    let is_of_remark = || {
        [lemma::KARNA, lemma::JANA, lemma::DEKHNA]
            .iter()
            .any(|&lemma| reader.is_form_of(at, lemma))
    };
    reader.is_word(reader.next(at), word::TO)
        && is_of_remark()
        && (reader.looks(at, Features::FUTURE) || listed_tense(reader, at) == Some(Tense::Future))
}

/// Whether the infinitive at `at` says that something is about to be (`होने वाली`, `होने जा रहे`) or
/// is asked for by the day that ends before `end` (`सोमवार तक जवाब देने का निर्देश`, `पेश होने को कहा`).
fn is_to_come(reader: &Reader<'_>, end: usize, at: usize) -> bool {
    let next = reader.next(at);
    match reader.word(next) {
        TimeWord::Being => !reader.is_form_of(at, lemma::RAHNA),
        // `सोमवार से बारिश होने की संभावना जताई गई`
        TimeWord::Of if is_before_prospect(reader, at) => true,
        // `सोमवार तक रिपोर्ट नहीं देने पर कार्रवाई की चेतावनी दी गई`
        TimeWord::On => reader.word(end) == TimeWord::Till,
        TimeWord::Of | TimeWord::To => {
            let summoned = || at > 0 && reader.has(at - 1, Features::APPEARS);
            reader.word(end) == TimeWord::Till || summoned()
        }
        _ => reader.is_word(next, word::JA),
    }
}

/// Whether the word before the danda at `at` has the ending of a perfective. Hindi puts the verb
/// last, so a sentence that closes on such a word without an auxiliary tells the past (`फसल कटी।`).
fn closes_in_past(reader: &Reader<'_>, at: usize) -> bool {
    let Some(last) = at.checked_sub(1).filter(|_| {
        reader
            .token(at)
            .is_some_and(|token| token.is_mark(chars::DANDA))
    }) else {
        return false;
    };
    reader.is_unknown(last) && reader.features(last).any(Features::PERFECTIVE)
}

/// The tense of the verb whose first word at `at` has the tense `first`.
fn whole(reader: &Reader<'_>, at: usize, first: Tense) -> Tense {
    let mut tense = first;
    // `जाना है`, `होनी है`
    if at > 0 && is_direct_infinitive(reader, at - 1) && reader.is_present(at) {
        return Tense::Future;
    }
    let mut progressive = is_going_on(reader, at);
    let mut place = reader.next(at);
    for _ in 0..4 {
        let Some(next) = verb(reader, place) else {
            // `किया जा रहा है`: the stem between two auxiliaries.
            if reader.is_any(place, &[word::JA, word::NAHIN]) {
                place = reader.next(place);
                continue;
            }
            break;
        };
        match next {
            Tense::Future => return Tense::Future,
            Tense::Past if reader.is_was(place) => return Tense::Past,
            Tense::Present if progressive && reader.has(place, Features::TENSE_PRESENT) => {
                return Tense::Present;
            }
            Tense::Past => tense = Tense::Past,
            // `किया जाता है`, `किया जा सकता है`
            Tense::Present if reader.looks(place, Features::IMPERFECTIVE) => {
                tense = Tense::Present;
            }
            Tense::Present => {}
        }
        progressive = is_going_on(reader, place);
        place = reader.next(place);
    }
    // `शुरू हो रही यात्रा`: before its noun, what goes on when it is given.
    let has_noun = || {
        const NO_NOUN: Features = Features::CONJUNCTION.union(Features::PARTICLE);
        reader
            .token(place)
            .is_some_and(|token| token.is_word() && !token.has(NO_NOUN))
    };
    let has_stem = place > reader.next(at) || at > 0 && reader.has(at - 1, Features::STEM);
    if progressive && tense == Tense::Past && has_stem && has_noun() {
        return Tense::Present;
    }
    tense
}

/// Whether `रहा` stands at `at`.
fn is_going_on(reader: &Reader<'_>, at: usize) -> bool {
    reader.is_form(at, lemma::RAHNA, Features::PERFECTIVE)
}

pub(super) fn is_progressive(reader: &Reader<'_>, verb: usize) -> bool {
    (verb..verb + 4).any(|place| is_going_on(reader, place))
}

/// Whether the verb at `at` tells a habit: an imperfective (`लगता है`, `रहती है`), the potential
/// (`सकता है`) excepted.
pub(super) fn is_habitual(reader: &Reader<'_>, at: usize) -> bool {
    (at.saturating_sub(1)..=at).any(|place| {
        reader.looks(place, Features::IMPERFECTIVE) && !reader.is_form_of(place, lemma::SAKNA)
    }) && !is_potential(reader, at)
}

/// Whether the verb at `at` tells what may be.
pub(super) fn is_potential(reader: &Reader<'_>, at: usize) -> bool {
    (at..at + 3).any(|place| reader.is_form(place, lemma::SAKNA, Features::IMPERFECTIVE))
}

/// Whether `शुरू` stands before the verb: what goes on is yet to begin.
pub(super) fn begins(reader: &Reader<'_>, from: usize, verb: usize) -> bool {
    (from..verb).any(|place| {
        matches!(reader.word(place), TimeWord::Begun | TimeWord::Start)
            || reader.is_form(place, lemma::KHULNA, Features::STEM)
    })
}

/// Whether `ने` stands before the date in its clause: only the past takes it.
pub(super) fn is_ergative(reader: &Reader<'_>, first: usize) -> bool {
    for place in (first.saturating_sub(BACK)..first).rev() {
        let Some(token) = reader.token(place) else {
            return false;
        };
        if token.mark().is_some() && reader.is_sentence_end(place) {
            return false;
        }
        if reader.is_word(place, word::NE) {
            return true;
        }
        if reader.is_word(place, word::KI) {
            return false;
        }
    }
    false
}
