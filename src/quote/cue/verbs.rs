//! Verbs of speaking as cues.

use super::forms::{
    is_accompanying, is_beginning, is_completing, is_done, is_form, is_going_on, is_gone, is_habit,
    is_habitual_passive, is_sudden, past_auxiliaries,
};
use super::{At, Verdict, Voice};
use crate::lexicon::{Cue, Features, LemmaId, lemma, word};
use crate::quote::context::Context;

/// `नहीं कहा`, `किसने कहा`, and behind a perfective `बताया नहीं कि`, `कहा नहीं है कि`.
pub(super) fn denied(word: &At<'_, '_>) -> Verdict {
    let &At {
        context, at, limit, ..
    } = word;
    let before = is_denied(context, at);
    let after = context.cue(at) == Some(Cue::Perfective) && is_denied_after(context, at, limit);
    if before || after {
        Verdict::Refused
    } else {
        Verdict::Open
    }
}

/// Whether the words before a verb deny it, or ask whether anybody did: what was not said is no
/// quotation.
pub(super) fn is_denied(context: &Context<'_>, at: usize) -> bool {
    at > 0 && context.is_any(at - 1, &[word::NAHIN, word::NA, word::KISNE])
}

/// Whether `नहीं` after a verb denies it: `बताया नहीं कि`, `कहा नहीं है कि`.
fn is_denied_after(context: &Context<'_>, at: usize, limit: usize) -> bool {
    at + 1 < limit && context.is(at + 1, word::NAHIN) && {
        let that = past_auxiliaries(context, at + 2, limit);
        that < limit && context.is(that, word::KI)
    }
}

/// `हमला बोला`, `बोला धावा`
pub(super) fn idiom(word: &At<'_, '_>) -> Verdict {
    /// So many adjectives stand before the object: `बोला बड़ा हवाई हमला`.
    const ADJECTIVES: usize = 2;
    let is_object =
        |place: usize| place < word.limit && word.context.has(place, Features::SPOKEN_IDIOM);
    const GRAMMAR: Features = Features::CONJUNCTION.union(Features::POSTPOSITION);
    let mut after = (word.at + 1..word.limit)
        .take(1 + ADJECTIVES)
        .take_while(|&place| word.context.is_word(place) && !word.context.has(place, GRAMMAR));
    if after.any(is_object) || word.at > 0 && is_object(word.at - 1) {
        Verdict::Refused
    } else {
        Verdict::Open
    }
}

/// `दोनों की जोड़ी`, `गांव की बोली`, `प्रेमी जोड़े की शादी`
pub(super) fn noun(word: &At<'_, '_>) -> Verdict {
    let &At { context, at, .. } = word;
    let is_owned = at > 0 && context.is(at - 1, word::KII) && context.has(at, Features::FEMININE);
    // `प्रेमी जोड़े की शादी`
    let is_phrase = context.has_all(at, Features::MASCULINE.union(Features::MANY))
        && context.is_genitive(at + 1)
        && at + 1 < word.limit;
    if is_owned || is_phrase {
        Verdict::Refused
    } else {
        Verdict::Open
    }
}

/// `कहा गया`
pub(super) fn passive(word: &At<'_, '_>) -> Verdict {
    let at = word.at;
    is_gone(word.context, at + 1, word.limit)
        .then(|| word.finite(at, at + 1, Voice::Passive, is_strong(word)))
        .into()
}

/// `कहा जा चुका है`, `पूछा जा रहा है`, `पूछा जाने लगा`
pub(super) fn passive_done(word: &At<'_, '_>) -> Verdict {
    let &At {
        context, at, limit, ..
    } = word;
    let begins = is_form(context, at + 1, limit, Features::INFINITIVE, &[lemma::JANA])
        && is_beginning(context, at + 2, limit)
        && !context.has(at, Features::HEARSAY);
    let is_told = is_passive_stem(word)
        && (is_done(context, at + 2, limit)
            || is_going_on(context, at + 2, limit)
                && (!context.has(at, Features::HEARSAY) || is_written(word)));
    (is_told || begins)
        .then(|| word.finite(at, at + 2, Voice::Passive, is_strong(word)))
        .into()
}

/// Whether a document is named that says it, or taken up: `पोस्ट में यह कहा जा रहा है कि`, `जिसमें कहा जा रहा है कि`.
fn is_written(word: &At<'_, '_>) -> bool {
    const WITHIN: usize = 3;
    let &At { context, at, .. } = word;
    context.has(at, Features::MASCULINE)
        && (at.saturating_sub(WITHIN).max(1)..at).any(|place| {
            context.is(place, word::MEIN) && context.has(place - 1, Features::DOCUMENT)
                || context.has_all(place, Features::RELATIVE.union(Features::LOCATIVE))
        })
}

/// `कहा जा रहा है`, `कहा जा सकता है`, `कहा जाता है`
pub(super) fn hearsay(word: &At<'_, '_>) -> Verdict {
    if is_passive_stem(word) || is_habitual_passive(word.context, word.at + 1, word.limit) {
        Verdict::Refused
    } else {
        Verdict::Open
    }
}

/// `कहा करते थे`
pub(super) fn habitual(word: &At<'_, '_>) -> Verdict {
    let next = word.at + 1;
    is_habit(word.context, next, word.limit)
        .then(|| word.finite(word.at, next, Voice::Plain, is_strong(word)))
        .into()
}

/// `कहा`
pub(super) fn perfective(word: &At<'_, '_>) -> Verdict {
    Verdict::Reports(word.finite(word.at, word.at, Voice::Ergative, is_strong(word)))
}

/// `माना` reports an admission only with `कि`.
fn is_strong(word: &At<'_, '_>) -> bool {
    word.context.has(word.at, Features::REPORTING)
}

fn is_passive_stem(word: &At<'_, '_>) -> bool {
    word.at + 1 < word.limit && word.context.is(word.at + 1, word::JA)
}

/// `बोले`
pub(super) fn plain(word: &At<'_, '_>) -> Verdict {
    Verdict::Reports(word.finite(word.at, word.at, Voice::Plain, true))
}

/// `कहने लगे`, `पूछने लगी`
pub(super) fn inceptive(word: &At<'_, '_>) -> Verdict {
    is_beginning(word.context, word.at + 1, word.limit)
        .then(|| word.finite(word.at, word.at + 1, Voice::Plain, true))
        .into()
}

/// `कहते हुए`; `कहते सुने गए`, `कहती दिखाई दे रही है`
pub(super) fn accompanying(word: &At<'_, '_>) -> Verdict {
    let &At {
        context, at, limit, ..
    } = word;
    let report = if is_accompanying(context, at + 1, limit) {
        Some(word.participle(at + 1, at + 2, Voice::Plain))
    } else {
        let perceived = at + 1 < limit && context.has(at + 1, Features::PERCEIVED);
        perceived.then(|| word.participle(at, at + 1, Voice::Plain))
    };
    report.into()
}

/// `कहते हैं`, `कहते रहे`
pub(super) fn imperfective(word: &At<'_, '_>) -> Verdict {
    let last = continued(word.context, word.at, word.limit).unwrap_or(word.at);
    Verdict::Reports(word.finite(word.at, last, Voice::Plain, true))
}

/// The last word of a verb that goes on, after the imperfective at `at`: `कहता रहा`, `कहते आए`,
/// `कहता आ रहा`.
pub(super) fn continued(context: &Context<'_>, at: usize, limit: usize) -> Option<usize> {
    if at + 1 < limit && context.is(at + 1, word::AA) {
        return is_going_on(context, at + 2, limit).then_some(at + 2);
    }
    const VERBS: &[LemmaId] = &[lemma::RAHNA, lemma::AANA];
    is_form(context, at + 1, limit, Features::PERFECTIVE, VERBS).then_some(at + 1)
}

/// `कह रहे`, `कह चुके`, `कह उठे`, `कह दिया`, `कह दिया गया`
pub(super) fn compound(word: &At<'_, '_>) -> Verdict {
    let &At {
        context, at, limit, ..
    } = word;
    let next = at + 1;
    let voice = if is_going_on(context, next, limit)
        || is_done(context, next, limit)
        || is_sudden(context, next, limit)
    {
        Voice::Plain
    } else if !is_completing(context, next, limit) {
        return Verdict::Open;
    } else if is_gone(context, at + 2, limit) {
        Voice::Passive
    } else {
        Voice::Ergative
    };
    Verdict::Reports(word.finite(at, next, voice, true))
}

/// `कहकर`
pub(super) fn conjunctive(word: &At<'_, '_>) -> Verdict {
    Verdict::Reports(word.participle(word.at, word.at + 1, Voice::Ergative))
}
