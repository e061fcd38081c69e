//! What a relative pronoun takes up.

use super::named::OFFICE;
use super::referent::Referent;
use crate::lexicon::{Cue, Features, word};
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
        return Referent::named(context, &phrase::before(context, document + 1, start)?);
    }
    (from..comma)
        .rev()
        .find_map(|at| person(context, start, from, comma, at))
        .or_else(|| owner(context, start, from, comma))
}

/// The person whose phrase ends at `at`, before a postposition or the comma.
fn person(
    context: &Context<'_>,
    start: usize,
    from: usize,
    comma: usize,
    at: usize,
) -> Option<Referent> {
    if at == from {
        return None;
    }
    let end = end_of_phrase(context, comma, at)?;
    let tokens = phrase::before(context, end, start)?;
    let head = tokens.end - 1;
    let is_asked = context.is(end, word::SE)
        && (end..comma).any(|at| context.has(at, Features::CONTACT))
        // `राम पी. एन. से`
        && (context.may_name(head) || context.may_name(tokens.start));
    // `रेटिंग एजेंसी मूडीज, जिसने`
    let is_body = end == comma
        && (tokens.start..tokens.end).any(|at| context.has(at, Features::BODY))
        && (context.has(head, Features::BODY) || context.may_name(head));
    // `राष्ट्रपति चुनाव में` names nobody.
    let holds_office = tokens.clone().any(|at| context.has(at, OFFICE))
        && (context.has(head, OFFICE.union(Features::SUFFIX)) || context.may_name(head));
    let names = holds_office || is_asked || is_body || context.is_surname(head);
    if !names {
        return None;
    }
    Referent::named_or_nameless(context, &tokens)
}

/// Where a phrase ends that closes at `at`: before its postposition, before `ऐसे`, or before the comma.
fn end_of_phrase(context: &Context<'_>, comma: usize, at: usize) -> Option<usize> {
    // `एक महिला की आवाज आई, जो`; `मामला एक महिला का है, जिसने`
    let owns = context.is_genitive(at)
        && (context.cue(at + 1) == Some(Cue::Noun)
            || context.has(at + 1, Features::MANNER.union(Features::AUXILIARY)));
    // `दो लोग ऐसे आए हैं जिन्होंने`
    let is_such = context.is_any(at, &[word::AISA, word::AISE]);
    if owns || is_such || context.is_postposition(at) && !context.is_genitive(at) {
        Some(at)
    } else {
        (at + 1 == comma && !context.is_verb(at)).then_some(comma)
    }
}

/// Whose something is of which the clause tells: `राम सिंह की जीत के बाद हुआ है, जिन्होंने`.
fn owner(context: &Context<'_>, start: usize, from: usize, comma: usize) -> Option<Referent> {
    let marker = (from + 1..comma)
        .rev()
        .find(|&at| context.is_genitive(at) && context.may_name(at - 1))?;
    let mut owner = Referent::named(context, &phrase::before(context, marker, start)?)?;
    owner.is_bare = !context.is_surname(marker - 1);
    Some(owner)
}
