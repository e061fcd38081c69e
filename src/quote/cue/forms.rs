//! The forms of auxiliaries and light verbs that a cue is finite with.

use crate::lexicon::{Features, LemmaId, lemma};
use crate::quote::context::Context;

/// Whether a form of one of the `lemmas` in the aspect `aspect` stands at `at`, before `limit`.
pub(super) fn is_form(
    context: &Context<'_>,
    at: usize,
    limit: usize,
    aspect: Features,
    lemmas: &[LemmaId],
) -> bool {
    at < limit && context.has(at, aspect) && lemmas.contains(&context.lemma(at))
}

/// `गया`, which makes a passive.
pub(super) fn is_gone(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::PERFECTIVE, &[lemma::JANA])
}

/// `जाता`, of what is said as a rule, by nobody in particular.
pub(super) fn is_habitual_passive(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::IMPERFECTIVE, &[lemma::JANA])
}

/// `करता`, after the perfective of what somebody used to do; the subject takes no `ने`.
pub(super) fn is_habit(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::IMPERFECTIVE, &[lemma::KARNA])
}

/// `रहा`, after the stem of what is being done.
pub(super) fn is_going_on(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::PERFECTIVE, &[lemma::RAHNA])
}

/// `चुका`, after the stem of what is done.
pub(super) fn is_done(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::PERFECTIVE, &[lemma::CHUKNA])
}

/// `लगा`, after the infinitive of what begins.
pub(super) fn is_beginning(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::PERFECTIVE, &[lemma::LAGNA])
}

/// `हुआ`, which makes a participle of what stands before it.
pub(super) fn is_accompanying(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::PERFECTIVE, &[lemma::HONA])
}

/// What completes the stem of a verb whose subject takes `ने`.
const COMPLETING: &[LemmaId] = &[lemma::DENA, lemma::DALNA, lemma::LENA];

/// `दिया`, `डाला`, `लिया`, after the stem of a verb whose subject takes `ने`.
pub(super) fn is_completing(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::PERFECTIVE, COMPLETING)
}

/// `देता`, `डालता`, `लेता`, after the stem of a verb.
pub(super) fn is_completed_often(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::IMPERFECTIVE, COMPLETING)
}

/// `दें`, `दीजिए`, `देंगे`, `सकते`, after the stem of what is asked for, is to come or may be.
pub(super) fn is_asked_for(context: &Context<'_>, at: usize, limit: usize) -> bool {
    const MOODS: Features = Features::SUBJUNCTIVE
        .union(Features::IMPERATIVE)
        .union(Features::FUTURE);
    is_form(context, at, limit, MOODS, COMPLETING) && !context.has(at, Features::PERFECTIVE)
        || is_form(context, at, limit, Features::IMPERFECTIVE, &[lemma::SAKNA])
}

/// `उठा`, `पड़ी`, after the stem of what bursts out; the subject takes no `ने`.
pub(super) fn is_sudden(context: &Context<'_>, at: usize, limit: usize) -> bool {
    const VERBS: &[LemmaId] = &[lemma::UTHNA, lemma::PADNA];
    is_form(context, at, limit, Features::PERFECTIVE, VERBS)
}

/// The token after the auxiliaries that start at `at`.
pub(super) fn past_auxiliaries(context: &Context<'_>, mut at: usize, limit: usize) -> usize {
    while at < limit && context.has(at, Features::AUXILIARY) {
        at += 1;
    }
    at
}
