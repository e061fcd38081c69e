//! Plain subjects: phrases before the verb that no postposition marks.

use core::ops::Range;

use super::named;
use super::referent::Referent;
use crate::lexicon::{Features, TimeWord, WordId, lemma, word};
use crate::quote::context::Context;

/// How far from the start of a sentence its plain subject stands, in tokens.
const WITHIN: usize = 16;

/// The plain subject of a sentence.
pub(super) fn subject(context: &Context<'_>, sentence: &Range<usize>) -> Option<Referent> {
    let limit = sentence.end.min(sentence.start + WITHIN);
    let mut at = past_age(context, past_connectives(context, sentence.start, limit));
    let mut opening = at;
    while at < limit {
        let office = context.has(at, named::OFFICE);
        if !office && (context.is_verb(at) || context.has(at, Features::AUXILIARY)) {
            if !is_adverbial(context, at) {
                return None;
            }
            at += 1;
            opening = at;
            continue;
        }
        // `रामगंज के मोहन सिंह काम करते हैं`
        if at == opening && context.has(at, Features::PLACE) && context.is_genitive(at + 1) {
            at += 2;
            opening = at;
            continue;
        }
        let Some(run) = named::run(context, at, opening, sentence.end) else {
            at += 1;
            continue;
        };
        let name = &run.name;
        // `केंद्रीय खेल मंत्री राम`: the words before an office are no name.
        let leads_on = name.start == opening
            && context.has(name.end, named::OFFICE)
            && context.may_name(name.end + 1);
        // `राम सिंह भी खुश हैं`
        let after = name.end + usize::from(context.has(name.end, Features::PARTICLE));
        if !leads_on && (run.is_of_body(context) || is_free(context, after)) {
            return run.referent(context, sentence.start);
        }
        at = name.end.max(at + 1);
    }
    None
}

/// The token after the conjunctions and connectives that a sentence opens with.
fn past_connectives(context: &Context<'_>, mut at: usize, limit: usize) -> usize {
    while at < limit
        && (context.is_comma(at)
            || context.has(at, Features::CONNECTIVE.union(Features::CONJUNCTION)))
    {
        at += 1;
    }
    at
}

/// The token after an age: `22 साल की`, `70 वर्षीय`.
fn past_age(context: &Context<'_>, at: usize) -> usize {
    let is_number = context
        .tokens
        .get(at)
        .is_some_and(|token| token.number().is_some());
    match context.entry(at + 1).time {
        TimeWord::Lasting(_) if is_number => at + 2,
        TimeWord::Unit(_) if is_number && context.is_genitive(at + 2) => at + 3,
        _ => at,
    }
}

/// Whether the form of a verb at `at` closes no clause: it belongs to a noun (`मैच में मिली हार`) or to an
/// adverbial (`दौरा करते हुए`, `लौटकर`, `पहुंचने पर`).
fn is_adverbial(context: &Context<'_>, at: usize) -> bool {
    const WHO_IS: &[WordId] = &[word::HUE, word::HUYE];
    let features = context.entry(at).features;
    if features.any(Features::CONJUNCTIVE)
        || features.all(Features::INFINITIVE.union(Features::OBLIQUE))
    {
        return true;
    }
    let modifies = context.has(at, Features::PARTICIPLE)
        && context.is_word(at + 1)
        && !context.is_verb(at + 1)
        && !context.has(
            at + 1,
            Features::AUXILIARY
                .union(Features::CONJUNCTION)
                .union(Features::POSTPOSITION),
        );
    context.is_any(at, WHO_IS) || context.is_any(at + 1, WHO_IS) || modifies
}

/// Whether the word at `at` says what the subject is, becomes or seems.
pub(super) fn is_being(context: &Context<'_>, at: usize) -> bool {
    context.has(at, Features::AUXILIARY.union(Features::PERCEIVED))
        || context.lemma(at) == lemma::HONA
}

/// Whether no postposition, particle or list takes the name before `at` for more than a subject.
fn is_free(context: &Context<'_>, at: usize) -> bool {
    // `बाद में` is an adverb.
    let is_adverb = context.is(at + 1, word::MEIN);
    context.is_word(at)
        && !context.has(at, Features::ENCLITIC)
        && (is_adverb || !context.has(at, Features::POSTPOSITION))
        && !context.joins(at)
}
