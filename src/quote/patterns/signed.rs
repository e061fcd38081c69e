//! Statements above the name of the one who makes them: `… हम तैयार हैं। - राम सिंह, व्यापारी`.

use core::ops::Range;

use crate::lexicon::Features;
use crate::quote::QuotationKind;
use crate::quote::candidate::{Candidate, Pattern, Strength};
use crate::quote::context::Context;
use crate::quote::source::{self, Phrase};
use crate::rule::Rule;

/// The longest signature, in tokens.
pub(in crate::quote) const LONGEST: usize = 12;

static SIGNED: Pattern = Pattern::new(
    Rule::new(
        "quote.signed",
        "a paragraph that ends with a dash or a colon, a name and an office is that person's statement",
        "the end of a sentence or marks before the dash, a verb before the colon; a comma or an office in the name",
        "हम पुल का स्वागत करते हैं। - राम सिंह, व्यापारी",
    ),
    0.85,
    Strength::Sole,
);

pub(super) const RULES: &[&Rule] = &[&SIGNED.rule];

pub(super) fn propose(context: &Context<'_>, candidates: &mut Vec<Candidate>) {
    let Some(last) = context.last_dash else {
        return;
    };
    let end = context.trimmed(0..context.tokens.len()).end;
    let from = end.saturating_sub(LONGEST);
    let mut near_end = (from..end.min(last + 1)).rev();
    let Some(dash) = near_end.find(|&at| context.is_colon_or_dash(at)) else {
        return;
    };
    let before = context.quoted_before(dash);
    // A colon takes up the clause before it: `हालात सुधर रहे हैं: राम सिंह, मंत्री`.
    let ends = if context.mark(dash) == Some(':') {
        dash.checked_sub(1)
            .is_some_and(|last| context.is_verb(last) || context.has(last, Features::AUXILIARY))
    } else {
        dash > 0 && context.is_terminator(dash - 1)
    };
    let closed = dash >= 4 && (ends || before.is_some());
    let name = dash + 1..end;
    if !closed || !is_signature(context, &name) || !SIGNED.rule.is_on() {
        return;
    }
    let sentence = context.sentences.len();
    // The dash of an item in a list is none of its words.
    let start = usize::from(context.is_colon_or_dash(0));
    let mut candidate = Candidate::new(&SIGNED, QuotationKind::Unmarked, start..dash, sentence);
    if let Some(quoted) = before.filter(|quoted| quoted.open() == 0) {
        candidate.kind = QuotationKind::Direct;
        candidate.content[0] = Some(quoted.inner());
        candidate.marks[0] = context.quoted_at(0);
    }
    candidate.source = Phrase::by(name, end, &source::SIGNATURE);
    candidates.push(candidate);
}

/// Whether the words behind a dash are a name with an office.
fn is_signature(context: &Context<'_>, name: &Range<usize>) -> bool {
    const GRAMMAR: Features = Features::AUXILIARY.union(Features::CONJUNCTION);
    name.len() >= 2
        && name.clone().all(|at| {
            !context.is_verb(at) && !context.has(at, GRAMMAR) && !context.is_terminator(at)
        })
        && (name.clone()).any(|at| context.is_comma(at) || context.has(at, Features::ROLE))
}
