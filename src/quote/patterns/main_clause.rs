//! Where the clause after a that-word ends before what the one who reports does besides: the main clause behind a
//! participle of speaking, and a further deed behind a conjunction.

use core::ops::Range;

use crate::lexicon::{Cue, Features, LemmaId, lemma, word};
use crate::quote::context::Context;
use crate::quote::cue::{Report, Voice};
use crate::quote::source::Phrase;
use crate::rule::Rule;

use super::extent::note_end;

static MAIN: Rule = Rule::new(
    "quote.main-clause",
    "the main clause behind what a participle of speaking brings in is no part of it",
    "a that-word right behind the participle, and a comma before the last words of the sentence",
    "मंत्री ने यह कहते हुए कि पुल बनेगा, बैठक छोड़ दी।",
);

static FURTHER: Rule = Rule::new(
    "quote.further-deed",
    "what the one who reports did besides ends what was said before it",
    "a conjunction behind a verb of what will be or is, and a transitive perfective without a subject",
    "मंत्री ने कहा कि जांच होगी और बैठक खत्म कर दी।",
);

pub(super) const RULES: &[&Rule] = &[&MAIN, &FURTHER];

/// The verbs that make others transitive, and those whose subject takes the agentive.
const DOES: &[LemmaId] = &[
    lemma::KARNA,
    lemma::DENA,
    lemma::LENA,
    lemma::DALNA,
    lemma::KARANA,
];

/// The clause `content` that `report` brings in, without what its speaker does besides.
pub(super) fn without_deeds(
    context: &Context<'_>,
    report: &Report,
    source: Option<&Phrase>,
    content: Range<usize>,
) -> Range<usize> {
    let (rule, end) = if report.is_participle {
        (&MAIN, main_clause(context, report, source, &content))
    } else {
        (&FURTHER, further_deed(context, report, &content))
    };
    match end.filter(|_| rule.is_on()) {
        Some(end) => {
            note_end(context, end, rule);
            context.trimmed(content.start..end)
        }
        None => content,
    }
}

/// The comma before the main clause, behind a participle and its that-word.
fn main_clause(
    context: &Context<'_>,
    report: &Report,
    source: Option<&Phrase>,
    content: &Range<usize>,
) -> Option<usize> {
    let joined = content.start == report.end + 1 && context.is(report.end, word::KI);
    // `यह कहते हुए कि पुल बनेगा, मंत्री ने बैठक छोड़ दी`
    let subject = source.filter(|source| content.contains(&source.tokens.start));
    let comma = match subject {
        Some(subject) => context
            .is_comma(subject.tokens.start - 1)
            .then_some(subject.tokens.start - 1),
        None => comma_before_end(context, content),
    };
    let comma = comma.filter(|_| joined)?;
    let is_clause = (comma + 1..content.end).any(|at| context.is_verb(at))
        && !context.has(comma + 1, Features::RELATIVE.union(Features::CONJUNCTION));
    is_clause.then_some(comma)
}

/// The last comma of a clause, a few words behind its start.
fn comma_before_end(context: &Context<'_>, content: &Range<usize>) -> Option<usize> {
    /// The farthest from the end that it is looked for, in tokens.
    const WITHIN: usize = 30;
    let from = (content.start + 2).max(content.end.saturating_sub(WITHIN));
    (from..content.end).rev().find(|&at| context.is_comma(at))
}

/// The conjunction before a further deed of the one who reports: `… जांच होगी और बैठक खत्म कर दी`.
fn further_deed(context: &Context<'_>, report: &Report, content: &Range<usize>) -> Option<usize> {
    /// The longest such clause, in tokens.
    const LONGEST: usize = 16;
    let last = content.end.checked_sub(1)?;
    if report.voice != Voice::Ergative || !is_deed(context, last) {
        return None;
    }
    let from = (content.start + 2).max(last.saturating_sub(LONGEST));
    let conjunction = (from..last).rev().find(|&at| context.joins(at))?;
    let has_subject =
        |at: usize| context.is_subject_marker(at) || context.has(at, Features::ERGATIVE);
    let may_have_subject = |at: usize| {
        has_subject(at) || context.has(at, Features::NOMINATIVE) || context.is(at, word::KI)
    };
    let is_said = context.is(conjunction, word::YA)
        || !is_yet_to_be(context, conjunction - 1)
        // `राम ने नहीं बताया कि वह बीमार है और काम शुरू कर दिया`
        || (content.start..conjunction).any(has_subject)
        || (conjunction + 1..last).any(may_have_subject);
    (!is_said).then_some(conjunction)
}

/// Whether a transitive perfective that needs a subject in the agentive ends at `last`.
fn is_deed(context: &Context<'_>, last: usize) -> bool {
    let host =
        |at: usize| context.has(at, Features::VERB_HOST) || context.cue(at) == Some(Cue::Noun);
    context.has(last, Features::PERFECTIVE) && DOES.contains(&context.lemma(last))
        // `अपील की`
        || context.is(last, word::KII) && last > 0 && host(last - 1)
}

/// Whether a verb of what will be or is ends at `at`.
fn is_yet_to_be(context: &Context<'_>, at: usize) -> bool {
    const NOT_PAST: Features = Features::TENSE_FUTURE
        .union(Features::FUTURE)
        .union(Features::TENSE_PRESENT);
    context.has(at, NOT_PAST)
}
