//! The subject of a sentence, and what it does there.

use core::ops::Range;

use super::plain;
use super::referent::Referent;
use crate::lexicon::{Cue, Features, word};
use crate::quote::context::Context;
use crate::quote::cue;
use crate::quote::phrase;
use crate::quote::source;

/// How far from the end of a sentence `यह कहना है` stands, in tokens.
const INVERTED_WITHIN: usize = 16;
/// How far from the end of a sentence its verb starts, in tokens.
const VERB_WITHIN: usize = 8;

/// Who the clauses of a sentence are about, for a pronoun that `honours` them or not.
pub(super) fn of(
    context: &Context<'_>,
    sentence: &Range<usize>,
    honours: bool,
) -> Option<Referent> {
    if let Some(phrase) = source::ergative(context, sentence.end, sentence.start) {
        return Referent::named(context, phrase.tokens.clone())
            .or_else(|| Referent::nameless(context, phrase.tokens.clone()))
            .or_else(|| Referent::several(context, phrase.tokens));
    }
    plain::subject(context, sentence, honours)
        .or_else(|| inverted(context, sentence))
        .or_else(|| last(context, sentence))
        .or_else(|| agent(context, sentence))
}

/// Whether a sentence says no more than that something was told: `क ने यह जानकारी दी`.
pub(super) fn informs(context: &Context<'_>, sentence: &Range<usize>) -> bool {
    let from = sentence
        .end
        .saturating_sub(VERB_WITHIN)
        .max(sentence.start + 1);
    (from..sentence.end).any(|at| {
        context.cue(at) == Some(Cue::Noun)
            && context.has(at - 1, Features::PROXIMAL)
            && context.has(at + 1, Features::PERFECTIVE)
            && context.has(at + 1, Features::LIGHT.union(Features::CUE))
    })
}

/// Whether a sentence says that its subject said something, and not what: `क ने इसकी पुष्टि की`.
pub(super) fn speaks(context: &Context<'_>, sentence: &Range<usize>) -> bool {
    let from = sentence.end.saturating_sub(VERB_WITHIN).max(sentence.start);
    (from..sentence.end).any(|at| {
        context.cue(at) == Some(Cue::Noun)
            && (at + 1..sentence.end.min(at + 3)).any(|verb| {
                context.has(verb, Features::LIGHT.union(Features::CUE))
                    && context.has(verb, Features::PERFECTIVE.union(Features::TENSE_PAST))
                    // `की` is the genitive before any other word.
                    && (!context.is_word(verb + 1) || context.has(verb + 1, Features::AUXILIARY))
            })
    })
}

/// A subject that stands behind its verb, at the end of the sentence: `यह बात बताना चाहते हैं राम सिंह`.
fn last(context: &Context<'_>, sentence: &Range<usize>) -> Option<Referent> {
    const LONGEST: usize = 12;
    let mut end = sentence.end;
    while end > sentence.start && !context.is_word(end - 1) {
        end -= 1;
    }
    let from = end.saturating_sub(LONGEST).max(sentence.start);
    let verb = (from..end)
        .rev()
        .find(|&at| context.has(at, Features::AUXILIARY))?;
    let is_person = context.is_surname(end - 1)
        || context.may_name(end - 1) && !context.has(end - 1, Features::INFINITIVE);
    let tokens = phrase::before(context, end, verb + 1).filter(|_| is_person && verb + 1 < end)?;
    // `राम सिंह का दिल`
    let is_whole = tokens.start == verb + 1
        && (tokens.clone().any(|at| context.has(at, Features::ROLE))
            || !tokens.clone().any(|at| context.is_genitive(at)));
    is_whole.then(|| Referent::named(context, tokens))?
}

/// By whom is done what the sentence tells: `मीरा राव द्वारा डाली गई तस्वीर मिली`.
fn agent(context: &Context<'_>, sentence: &Range<usize>) -> Option<Referent> {
    let by = sentence.clone().find(|&at| context.is(at, word::DVARA))?;
    let end = by - usize::from(by > sentence.start && context.is_genitive(by - 1));
    let tokens = phrase::before(context, end, sentence.start)?;
    Referent::named(context, tokens)
}

/// Whose words a sentence of the kind `यह कहना है राम सिंह का` names.
fn inverted(context: &Context<'_>, sentence: &Range<usize>) -> Option<Referent> {
    let from = sentence
        .end
        .saturating_sub(INVERTED_WITHIN)
        .max(sentence.start);
    let at = (from..sentence.end).find(|&at| context.cue(at) == Some(Cue::Infinitive))?;
    let report = cue::report(context, at, sentence.end)?;
    let source = source::of(context, &report, sentence.start, sentence.end)?;
    Referent::named(context, source.tokens)
}
