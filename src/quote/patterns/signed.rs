//! Statements above the name of the one who makes them: `… हम तैयार हैं। - राम सिंह, व्यापारी`.

use crate::lexicon::Features;
use crate::quote::QuotationKind;
use crate::quote::candidate::{Candidate, Pattern};
use crate::quote::context::Context;
use crate::quote::source::Phrase;

/// The longest signature, in tokens.
const LONGEST: usize = 12;

pub(super) fn read(context: &Context<'_>, first: usize, candidates: &mut Vec<Candidate>) {
    let end = context.trimmed(0..context.tokens.len()).end;
    let from = end.saturating_sub(LONGEST);
    let Some(dash) = (from..end).rev().find(|&at| {
        matches!(context.mark(at), Some('-' | '–' | '—')) && context.is_colon_or_dash(at)
    }) else {
        return;
    };
    let closed =
        dash >= 4 && (context.is_terminator(dash - 1) || context.quoted_before(dash).is_some());
    let name = dash + 1..end;
    let named = name.len() >= 2
        && name.clone().all(|at| {
            !context.is_verb(at)
                && !context.has(at, Features::AUXILIARY.and(Features::CONJUNCTION))
                && !context.is_terminator(at)
        })
        && (name.clone().any(|at| context.is_comma(at))
            || name.clone().any(|at| context.has(at, Features::ROLE)));
    if !closed || !named || candidates.len() > first {
        return;
    }
    let content = 0..dash;
    let mut candidate = Candidate::new(
        Pattern::Signed,
        QuotationKind::Unmarked,
        content,
        context.sentences.len(),
    );
    if let Some(quoted) = context.quoted_before(dash) {
        if quoted.open == 0 {
            candidate.kind = QuotationKind::Direct;
            candidate.content[0] = Some(quoted.inner.clone());
        }
    }
    candidate.source = Some(Phrase {
        tokens: name,
        after: end,
    });
    candidates.push(candidate);
}
