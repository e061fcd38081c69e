//! How sure a quotation is: a base by pattern, less what each doubt takes away.
//!
//! The numbers order quotations by how often each pattern and each doubt goes with an error; they
//! are no probabilities.

use core::ops::Range;

use super::SourceKind;
use super::candidate::Candidate;
use super::context::Context;
use super::source;
use crate::lexicon::{Features, word};

/// Words that tell a phrase for a speaker's.
const KNOWN: Features = Features::BODY
    .union(Features::DOCUMENT)
    .union(Features::MEDIUM)
    .union(Features::TITLE);

/// What a source that is missing takes away.
const NO_SOURCE: f32 = 0.25;
/// What a pronoun takes away, whose speaker is inferred.
const PRONOUN: f32 = 0.05;
/// What marks that are never closed take away.
const UNCLOSED: f32 = 0.2;
/// What a long phrase for a source takes away: it may have started too far left.
const LONG_SOURCE: f32 = 0.15;
/// What many words between a source and its cue take away.
const FAR_SOURCE: f32 = 0.1;
/// What very short content takes away.
const SHORT_CONTENT: f32 = 0.15;
/// What a phrase takes away that starts right after a postposition: more may belong to it.
const CUT_SOURCE: f32 = 0.1;
/// What a source takes away that is no person, body or document of any list.
const OBLIQUE: f32 = 0.1;

/// How sure a quotation with a source of the `kind` is, before its speaker is known.
pub(super) fn of(context: &Context<'_>, candidate: &Candidate, kind: Option<SourceKind>) -> f32 {
    let mut sure = candidate.pattern.sure;
    match &candidate.source {
        None => sure -= NO_SOURCE,
        Some(phrase) => {
            if kind == Some(SourceKind::Pronoun) {
                sure -= PRONOUN;
                if context.has(
                    phrase.tokens.start,
                    Features::LOCATIVE.union(Features::RELATIVE),
                ) {
                    sure -= OBLIQUE;
                }
            }
            if is_long(context, &phrase.tokens) {
                sure -= LONG_SOURCE;
            }
            let cue = candidate.cue.as_ref().map_or(phrase.after, |cue| cue.start);
            if cue > phrase.after + 6 {
                sure -= FAR_SOURCE;
            }
            let start = phrase.tokens.start;
            if start > 0 && context.is(start - 1, word::MEIN) {
                sure -= CUT_SOURCE;
            }
        }
    }
    if candidate.unterminated {
        sure -= UNCLOSED;
    }
    if candidate.pieces().map(Range::len).sum::<usize>() < 3 {
        sure -= SHORT_CONTENT;
    }
    sure.clamp(0.05, 1.0)
}

/// Whether a phrase is longer than sources are, as a rule; where one of its words tells it for a speaker's, it
/// can be of some length.
fn is_long(context: &Context<'_>, tokens: &Range<usize>) -> bool {
    const SHORT: usize = 3;
    const LONG: usize = 9;
    let is_known =
        |at: usize| context.has(at, KNOWN) || source::is_role(context.word(at), context.traits(at));
    tokens.len() > LONG || tokens.len() > SHORT && !tokens.clone().any(is_known)
}
