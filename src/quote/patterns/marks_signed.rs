//! Marks that say themselves whose words they hold, or that the next clause says it of.

use core::ops::Range;

use super::headline;
use crate::lexicon::{Features, word};
use crate::quote::candidate::{Candidate, Pattern, Strength};
use crate::quote::context::Context;
use crate::quote::phrase;
use crate::quote::quoted::Quoted;
use crate::quote::source::{self, Phrase};
use crate::rule::Rule;

static NAMED_WITHIN: Pattern = Pattern::new(
    Rule::new(
        "quote.name-within-marks",
        "a headline in marks that ends with a colon and a name gives the words of that person",
        "a clause before the last colon in the marks, and a name or an office behind it",
        "खबर का शीर्षक है, \"कभी नहीं बनेगा पुल: राम सिंह\"",
    ),
    0.8,
    Strength::Signed,
);

static TAKEN_UP: Pattern = Pattern::new(
    Rule::new(
        "quote.marks-taken-up",
        "speech in marks is of the one whose words, or whose pain, the clause behind it calls it",
        "a demonstrative behind the marks, and a phrase in the genitive that closes with a copula",
        "\"पानी नहीं है, जाएं तो जाएं कहां?\" - यह दर्द है किसान राम सिंह का।",
    ),
    0.7,
    Strength::Alone,
);

pub(super) const RULES: &[&Rule] = &[&NAMED_WITHIN.rule, &TAKEN_UP.rule];

/// The longest clause behind marks that takes them up, in tokens.
const CLAUSE: usize = 16;
/// The fewest words of speech that a clause takes up.
const WORDS: u8 = 4;

/// Adds what the passage in marks number `quoted` may be by itself.
pub(super) fn propose(context: &Context<'_>, quoted: usize, candidates: &mut Vec<Candidate>) {
    let passage = &context.quoted[quoted];
    if !passage.closed || !passage.clausal || !passage.is_speech() {
        return;
    }
    if NAMED_WITHIN.rule.is_on() {
        candidates.extend(named_within(context, quoted, passage));
    }
    if TAKEN_UP.rule.is_on() && passage.words >= WORDS && !passage.nested {
        candidates.extend(taken_up(context, quoted, passage));
    }
}

/// `"कभी नहीं बनेगा पुल: राम सिंह"`
fn named_within(context: &Context<'_>, quoted: usize, passage: &Quoted) -> Option<Candidate> {
    let inner = passage.inner();
    let from = inner
        .end
        .saturating_sub(headline::NAME + 1)
        .max(inner.start);
    let colon = (from..inner.end)
        .rev()
        .find(|&at| context.mark(at) == Some(':'))?;
    let (claim, name) = (inner.start..colon, colon + 1..inner.end);
    let is_clause = claim.clone().any(|at| context.is_verb(at));
    if !is_clause || !headline::is_name(context, &name) || !headline::is_speaker(context, &name) {
        return None;
    }
    let sentence = context.sentence_of(passage.open());
    let mut candidate = Candidate::marked(&NAMED_WITHIN, context, quoted, sentence)?;
    candidate.content[0] = Some(context.trimmed(claim));
    candidate.source = Phrase::by(name.clone(), name.end, &source::LABEL);
    Some(candidate)
}

/// `"…" – यह दर्द है राम का।`
fn taken_up(context: &Context<'_>, quoted: usize, passage: &Quoted) -> Option<Candidate> {
    let this = (passage.after()..passage.after() + 2)
        .find(|&at| !context.is_comma(at) && !context.is_colon_or_dash(at))?;
    if !context.is_any(this, &[word::YAH, word::YE]) {
        return None;
    }
    let sentence = context.sentence_of(this);
    let limit = context.sentences.get(sentence)?.end;
    let end = context.trimmed(this..limit).end;
    if end <= this + 3 || end - this > CLAUSE {
        return None;
    }
    let tokens = owner(context, this + 1..end)?;
    let mut candidate = Candidate::marked(&TAKEN_UP, context, quoted, sentence)?;
    let after = tokens.end + 1;
    candidate.source = Some(Phrase::new(tokens, after, &source::OWNER_LAST));
    Some(candidate)
}

/// Whose something is, by a clause of a noun, a copula and a genitive: `दर्द है राम का`.
fn owner(context: &Context<'_>, clause: Range<usize>) -> Option<Range<usize>> {
    let last = clause.end - 1;
    let starts = clause.start + 2;
    let is_owned = context.is_any(last, &[word::KA, word::KE, word::KII])
        && context.has(clause.start + 1, Features::COPULA);
    let tokens = phrase::before(context, last, starts).filter(|_| is_owned)?;
    (tokens.start == starts).then_some(tokens)
}
