//! The subject of a sentence, and what it does there.

use core::ops::Range;

use super::plain;
use super::referent::Referent;
use crate::lexicon::{Cue, Features};
use crate::quote::context::Context;
use crate::quote::cue;
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
    plain::subject(context, sentence, honours).or_else(|| inverted(context, sentence))
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
