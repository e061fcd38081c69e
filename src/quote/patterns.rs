//! The patterns: which words around a cue are its content.
//!
//! A passage is read sentence by sentence, and a sentence cue by cue from left to right; then the passages
//! in marks, and what holds without a cue. Patterns change nothing: they look at the passage and give
//! candidates, among which [`select`](super::select) chooses.

mod attribution;
mod bare_words;
mod connection;
mod extent;
pub(super) mod headline;
mod main_clause;
mod marks_alone;
mod marks_beside;
mod marks_signed;
mod medium;
mod reach;
mod reports;
mod sentence;
pub(super) mod signed;

use super::candidate::Candidate;
use super::context::Context;
use crate::rule::{self, Rule};

pub(super) use marks_alone::MORE_MARKS;

const TABLES: &[&[&Rule]] = &[
    reports::RULES,
    medium::RULES,
    extent::RULES,
    main_clause::RULES,
    attribution::RULES,
    sentence::RULES,
    marks_signed::RULES,
    marks_alone::RULES,
    signed::RULES,
    headline::RULES,
];

/// The rules of all patterns.
pub(super) const RULES: &[&Rule] = &rule::joined::<{ rule::count(TABLES) }>(TABLES);

/// Adds what may be quoted in a passage.
pub(super) fn propose(context: &Context<'_>, candidates: &mut Vec<Candidate>) {
    sentence::propose(context, candidates);
    for quoted in 0..context.quoted.len() {
        marks_signed::propose(context, quoted, candidates);
        marks_alone::propose(context, quoted, candidates);
    }
    if context.is_headline {
        headline::propose(context, candidates);
    } else {
        signed::propose(context, candidates);
    }
}
