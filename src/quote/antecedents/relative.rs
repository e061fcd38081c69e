//! What a relative pronoun takes up.

use super::named::OFFICE;
use super::referent::Referent;
use crate::lexicon::Features;
use crate::quote::context::Context;
use crate::quote::phrase;

/// How far left of the pronoun its antecedent ends, in tokens.
const WITHIN: usize = 16;

/// The document (`… की रिपोर्ट आई, जिसमें कहा गया`) or the person (`… मेयर राम सिंह से मिले, जिन्होंने कहा`) nearest before
/// a relative pronoun, in the sentence that starts at `start`.
pub(super) fn before(context: &Context<'_>, start: usize, pronoun: usize) -> Option<Referent> {
    let before = pronoun.checked_sub(1).filter(|&at| at > start)?;
    let comma = if context.is_comma(before) {
        before
    } else {
        pronoun
    };
    let from = comma.saturating_sub(WITHIN).max(start);
    if context.has(pronoun, Features::LOCATIVE) {
        let document = (from..comma)
            .rev()
            .find(|&at| context.has(at, Features::DOCUMENT))?;
        return Referent::named(context, phrase::before(context, document + 1, start)?);
    }
    (from..comma)
        .rev()
        .find_map(|at| person(context, start, from, comma, at))
}

/// The person whose phrase ends at `at`, before a postposition or the comma.
fn person(
    context: &Context<'_>,
    start: usize,
    from: usize,
    comma: usize,
    at: usize,
) -> Option<Referent> {
    let ends = context.is_postposition(at) && !context.is_genitive(at);
    let closes = ends || at + 1 == comma && !context.is_verb(at);
    if at == from || !closes {
        return None;
    }
    let tokens = phrase::before(context, if ends { at } else { comma }, start)?;
    let holds_office = tokens.clone().any(|at| context.has(at, OFFICE));
    if holds_office || context.is_surname(tokens.end - 1) {
        Referent::named(context, tokens.clone()).or_else(|| Referent::nameless(context, tokens))
    } else {
        None
    }
}
