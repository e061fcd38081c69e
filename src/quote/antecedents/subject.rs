//! The subject of a sentence, and what it does there.

use core::ops::Range;

use super::LONG_SENTENCE;
use super::plain;
use super::referent::Referent;
use crate::lexicon::{Cue, Features, WordId, word};
use crate::quote::context::Context;
use crate::quote::cue;
use crate::quote::gender::Gender;
use crate::quote::name_parts::Sort;
use crate::quote::phrase;
use crate::quote::source;

/// How far from the end of a sentence `यह कहना है` stands, in tokens.
const INVERTED_WITHIN: usize = 16;
/// How far from the end of a sentence its verb starts, in tokens.
const VERB_WITHIN: usize = 8;

/// Who the clauses of a sentence are about.
#[derive(Clone, Copy)]
pub(super) struct Subject {
    pub(super) referent: Referent,
    /// Whether the last clause may have another subject.
    pub(super) may_change: bool,
}

/// Who the clauses of a sentence are about, for a pronoun that `honours` them or not.
pub(super) fn of(context: &Context<'_>, sentence: &Range<usize>, honours: bool) -> Option<Subject> {
    let first = match source::ergative(context, sentence.end, sentence.start) {
        Some(phrase) => Some(agentive(context, sentence, &phrase.tokens, honours)?),
        None => plain::subject(context, sentence, honours)
            .map(|subject| agreeing(context, sentence, subject)),
    };
    let may_change = first.is_some();
    let referent = first
        .or_else(|| of_clause(context, sentence, 0, honours))
        .or_else(|| inverted(context, sentence))
        .or_else(|| last(context, sentence))
        .or_else(|| agent(context, sentence))
        .or_else(|| topic(context, sentence, &[word::KO], honours))?;
    Some(Subject {
        referent,
        may_change,
    })
}

/// Whoever does what a sentence tells of, by the phrase in the agentive.
fn agentive(
    context: &Context<'_>,
    sentence: &Range<usize>,
    phrase: &Range<usize>,
    honours: bool,
) -> Option<Referent> {
    Referent::named_or_nameless(context, phrase)
        .or_else(|| Referent::several(context, phrase))
        // `मैंने डॉक्टर राम सिंह को इसकी जानकारी दी तो उन्होंने …`, `मैंने राम सिंह से पता मांगा, लेकिन उन्होंने …`
        .or_else(|| {
            let is_writer = context.has(phrase.start, Features::PARTY);
            is_writer.then(|| topic(context, sentence, &[word::KO, word::SE], honours))?
        })
}

/// A plain subject, with the gender that the last verb of its sentence has: `मीरा राव ट्रक चलाती हैं`.
fn agreeing(context: &Context<'_>, sentence: &Range<usize>, mut subject: Referent) -> Referent {
    subject.gender = Gender::of_last_verb(context, sentence);
    subject
}

/// Whom something befalls, with whom a clause opens in which nobody acts: `राम सिंह को गुस्सा आ गया`, `राम सिंह को
/// गिरफ्तार किया गया`; in one of the `cases`.
fn topic(
    context: &Context<'_>,
    clause: &Range<usize>,
    cases: &[WordId],
    honours: bool,
) -> Option<Referent> {
    const WITHIN: usize = 24;
    const LEADS_IN: Features = Features::CONNECTIVE
        .union(Features::TEMPORAL)
        .union(Features::ERGATIVE);
    const FINITE: Features = Features::AUXILIARY
        .union(Features::PERFECTIVE)
        .union(Features::IMPERFECTIVE);
    let limit = clause.end.min(clause.start + WITHIN);
    let mut markers = (clause.start + 1..limit).filter(|&at| context.is_any(at, cases));
    let tokens = markers.find_map(|marker| phrase::before(context, marker, clause.start))?;
    let opens = tokens.start == clause.start || {
        let before = tokens.start - 1;
        context.has(before, LEADS_IN)
            || context.is_postposition(before) && !context.is_genitive(before)
    };
    // `मंत्री को लिखे पत्र में उन्होंने …` has no verb of its own.
    let mut from_its_end = (tokens.end + 1..clause.end).rev().take(LONG_SENTENCE);
    let last = from_its_end.find(|&at| {
        context.is_word(at) && !context.has(at, Features::CONJUNCTION) && !context.is(at, word::TO)
    });
    if !opens || !last.is_some_and(|last| context.has(last, FINITE)) {
        return None;
    }
    somebody(context, tokens, !honours)
}

/// The plain subject of the last clause, if it names somebody and does not start before the byte at `from`.
pub(super) fn of_clause(
    context: &Context<'_>,
    sentence: &Range<usize>,
    from: usize,
    honours: bool,
) -> Option<Referent> {
    let tokens = source::of_last_clause(context, sentence)?.tokens;
    if context.tokens[tokens.start].start() < from {
        return None;
    }
    // The last of several: `राम सिंह, मोहन राव और मीरा सेठी आते हैं`.
    let is_last = tokens.start > sentence.start + 1
        && context.is_comma(tokens.start - 1)
        && context.may_name(tokens.start - 2);
    let by_office = !honours && plain::tells_of_many(context, sentence) == Some(false);
    let subject = somebody(context, tokens, by_office).filter(|_| !is_last)?;
    Some(agreeing(context, sentence, subject))
}

/// The one person whom a phrase names, or means `by_office` alone.
fn somebody(context: &Context<'_>, tokens: Range<usize>, by_office: bool) -> Option<Referent> {
    const OTHERS: Features = Features::NOMINATIVE
        .union(Features::GENITIVE)
        .union(Features::DETERMINER)
        .union(Features::PARTY);
    let is_other = |at: usize| {
        context.joins(at)
            || context.has(at, OTHERS) && !context.is(at, word::EK)
            || context.tokens[at].number().is_some()
    };
    if tokens.clone().any(is_other) {
        return None;
    }
    let head = tokens.end - 1;
    let is_name = context.is_surname(head);
    let mut referent = if is_name || context.may_name(head) {
        Referent::named(context, &tokens)
    } else {
        by_office.then(|| Referent::nameless(context, &tokens))?
    }?;
    // Of names without a surname those will do that a quotation has.
    referent.is_bare = !is_name && referent.parts.name.is_some();
    let parts = &referent.parts;
    (parts.sort == Sort::Person && !parts.is_plural).then_some(referent)
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
    let mut from_its_end = sentence.clone().rev().take(LONG_SENTENCE);
    let end = from_its_end.find(|&at| context.is_word(at))? + 1;
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
    is_whole.then(|| Referent::named(context, &tokens))?
}

/// By whom is done what the sentence tells: `मीरा राव द्वारा डाली गई तस्वीर मिली`.
fn agent(context: &Context<'_>, sentence: &Range<usize>) -> Option<Referent> {
    let mut from_its_start = sentence.clone().take(LONG_SENTENCE);
    let by = from_its_start.find(|&at| context.is(at, word::DVARA))?;
    let end = by - usize::from(by > sentence.start && context.is_genitive(by - 1));
    let tokens = phrase::before(context, end, sentence.start)?;
    Referent::named(context, &tokens)
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
    Referent::named(context, &source.tokens)
}
