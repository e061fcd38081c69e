//! The medium of a report: by what the words reached the writer.
//!
//! - an attribution right before the source of a report (`एजेंसी के अनुसार, मंत्री ने कहा`), or between it
//!   and its verb (`मंत्री ने एजेंसी के अनुसार कहा`), names the medium;
//! - a medium or a document that cites somebody (`एजेंसी ने मंत्री के हवाले से कहा`) is the medium, and whoever it
//!   cites the source; anybody else who cites a medium has it for the medium;
//! - a document or an agency in `में`, `को`, `से`, `पर` between the source and its verb is the medium
//!   (`एक बयान में कहा`, `एजेंसी को बताया`), and so is a document that the source puts out by a
//!   participle (`ट्वीट कर कहा`, `बयान जारी कर कहा`).

use core::ops::Range;

use crate::lexicon::{Cue, Features, WordId, lemma, word};
use crate::quote::candidate::{Candidate, Medium};
use crate::quote::context::Context;
use crate::quote::cue::Report;
use crate::quote::phrase;
use crate::quote::source::{self, Phrase};
use crate::rule::Rule;
use crate::token::quotation_mark_at;

use super::attribution;

/// How far after an attribution the source of a report can start for the two to be a chain.
const CHAINED: usize = 7;
/// How far left of a verb its medium is looked for, in tokens.
const WITHIN: usize = 12;

static CITED: Rule = Rule::new(
    "quote.medium-cites",
    "a medium that cites somebody is the medium, and whoever it cites the source",
    "a phrase of reference between a source and its verb; a medium, a document or a title in marks before it",
    "एजेंसी ने मंत्री के हवाले से कहा कि पुल बनेगा।",
);

static THROUGH: Rule = Rule::new(
    "quote.medium-between",
    "a document or an outlet in a postposition, between a source and its verb, is the medium",
    "the head of the phrase",
    "मंत्री ने एक बयान में कहा कि पुल बनेगा।",
);

static PUT_OUT: Rule = Rule::new(
    "quote.medium-put-out",
    "a document that the source puts out by a participle is the medium",
    "a document and a participle before the verb",
    "मंत्री ने बयान जारी कर कहा कि पुल बनेगा।",
);

static WRITTEN: Rule = Rule::new(
    "quote.medium-before",
    "a document that opens the sentence, right before the source, is the medium",
    "a phrase in the locative that starts with the sentence",
    "हलफनामे में सरकार ने कहा कि पुल बनेगा।",
);

static ATTRIBUTED: Rule = Rule::new(
    "quote.medium-attributed",
    "an attribution right before the source of a report, or between it and its verb, names the medium",
    "where the two phrases stand",
    "एजेंसी के अनुसार, मंत्री ने कहा कि पुल बनेगा।",
);

pub(super) const RULES: &[&Rule] = &[&ATTRIBUTED, &CITED, &THROUGH, &PUT_OUT, &WRITTEN];

/// What words come by.
const CARRIES: Features = Features::DOCUMENT.union(Features::MEDIUM);

/// Finds the medium between the source of `candidate` and its verb.
pub(super) fn tell(context: &Context<'_>, report: &Report, candidate: &mut Candidate) {
    let Some(source) = candidate.source.clone() else {
        return;
    };
    let before = || by(&WRITTEN, || written_before(context, report, &source));
    let from = source.after.max(report.first.saturating_sub(WITHIN));
    if from >= report.first {
        candidate.via = before();
        return;
    }
    let cited = (from..report.first)
        .rev()
        .find(|&at| context.cue(at) == Some(Cue::Reference) && CITED.is_on())
        .and_then(|at| {
            let cited = attribution::possessor(context, source.after, at)?;
            // `प्रभुत्व का हवाला देते हुए` gives a reason.
            let is_known = context.is(at + 1, word::SE) || may_be_cited(context, &cited);
            is_known.then_some(cited)
        });
    match cited {
        Some(cited) if passes_on(context, &source) && !passes_on(context, &cited) => {
            // `जिसमें मंत्री के हवाले से कहा गया है`: what it takes up stands elsewhere.
            let taken_up = context.has(source.tokens.start, Features::RELATIVE);
            candidate.via = by(&CITED, || Some(source.tokens)).filter(|_| !taken_up);
            candidate.source = Some(cited);
        }
        Some(cited) => candidate.via = by(&CITED, || Some(cited.tokens)),
        // Between most sources and their verbs nothing is named that words could come by.
        None if !(from..report.first).any(|at| context.has(at, CARRIES)) => {
            candidate.via = before();
        }
        None => {
            candidate.via = by(&THROUGH, || through(context, from, report.first))
                .or_else(|| by(&PUT_OUT, || put_out(context, from, report.first)))
                .or_else(before);
        }
    }
}

/// What `find` gives, as the medium that `rule` finds.
fn by(rule: &'static Rule, find: impl FnOnce() -> Option<Range<usize>>) -> Option<Medium> {
    if !rule.is_on() {
        return None;
    }
    find().map(|tokens| Medium { tokens, rule })
}

/// Whether a phrase names a medium.
fn is_medium(context: &Context<'_>, phrase: &Phrase) -> bool {
    phrase
        .tokens
        .clone()
        .any(|at| context.has(at, Features::MEDIUM))
}

/// Whether a phrase names somebody, or something written, that one can refer to.
fn may_be_cited(context: &Context<'_>, phrase: &Phrase) -> bool {
    const CITED: Features = Features::DOCUMENT
        .union(Features::MEDIUM)
        .union(Features::BODY)
        .union(Features::ROLE)
        .union(Features::NORM)
        .union(Features::SURNAME);
    context.has(source::head(context, &phrase.tokens), CITED)
        || is_medium(context, phrase)
        || phrase.tokens.clone().all(|at| context.may_name(at))
}

/// Whether a phrase names what passes on the words of others: a medium, a document, a title in marks.
fn passes_on(context: &Context<'_>, phrase: &Phrase) -> bool {
    let head = source::head(context, &phrase.tokens);
    is_medium(context, phrase)
        || context.has(head, Features::DOCUMENT)
        || phrase.tokens.len() == 1 && context.has(phrase.tokens.start, Features::RELATIVE)
        || quotation_mark_at(context.text, context.tokens[phrase.tokens.start].start()).is_some()
}

/// The document or the agency in a postposition between a source and its verb.
fn through(context: &Context<'_>, from: usize, to: usize) -> Option<Range<usize>> {
    const CASES: &[WordId] = &[word::MEIN, word::KO, word::SE, word::PAR];
    (from + 1..to)
        .rev()
        .filter(|&at| context.is_any(at, CASES))
        .find_map(|at| {
            let tokens = phrase::before(context, at, from)?;
            let head = source::head(context, &tokens);
            let written = context.is(at, word::MEIN) && context.has(head, Features::DOCUMENT);
            // `बीबीसी हिंदी से`
            let outlet = context.has(head, Features::MEDIUM)
                || tokens.len() <= 3
                    && context.has(tokens.start, Features::MEDIUM)
                    && !source::is_role(context.word(head), context.traits(head));
            (written || outlet).then_some(tokens)
        })
}

/// The document in `में` right before a source: `हलफनामे में सरकार ने कहा`.
fn written_before(context: &Context<'_>, report: &Report, source: &Phrase) -> Option<Range<usize>> {
    let marker = source.tokens.start.checked_sub(1)?;
    // `वीडियो में नेता कहते सुने गए`: there the words are heard, not put out.
    if !context.is(marker, word::MEIN) || report.is_participle {
        return None;
    }
    let start = context.sentences[context.sentence_of(marker)].start;
    let tokens = phrase::before(context, marker, start)?;
    let head = source::head(context, &tokens);
    (context.has(head, Features::DOCUMENT) && tokens.start == start).then_some(tokens)
}

/// The document that a source puts out to say something: `ट्वीट करके`, `बयान जारी कर`, `पत्र लिखकर`.
fn put_out(context: &Context<'_>, from: usize, to: usize) -> Option<Range<usize>> {
    /// A word such as `जारी`, then the participle.
    const VERB: usize = 2;
    let at = (from..to)
        .rev()
        .find(|&at| context.has(at, Features::DOCUMENT) && context.tokens[at].is_word())?;
    let puts_out = (at + 1..to.min(at + 1 + VERB)).any(|place| {
        context.has(place, Features::CONJUNCTIVE)
            || context.is(place, word::KAR)
            || context.has(place, Features::IMPERFECTIVE) && context.lemma(place) == lemma::KARNA
    });
    phrase::before(context, at + 1, from).filter(|_| puts_out)
}

/// Makes an attribution the medium of the `reports` that it leads up to, which are ways to read one
/// report; says whether it is.
pub(super) fn chain(
    context: &Context<'_>,
    attribution: &Candidate,
    reports: &mut [Candidate],
) -> bool {
    let (Some(medium), Some(report)) = (&attribution.source, reports.first()) else {
        return false;
    };
    let Some(cue) = &report.cue else {
        return false;
    };
    let next = match &report.source {
        Some(source) if source.tokens.start < cue.start => source.tokens.start,
        _ => cue.start,
    };
    // `मंत्री के मुताबिक शांति है और सेना ने कहा है कि …`: a clause stands between.
    let clause_between = || {
        (medium.after + 1..next)
            .any(|at| context.joins(at) && context.has(at - 1, Features::AUXILIARY))
    };
    let leads = medium.after <= next && next <= medium.after + CHAINED && !clause_between();
    // The attribution stands between a source and its verb.
    let between = next <= medium.tokens.start && medium.after <= cue.start;
    if !(leads || between) || !ATTRIBUTED.is_on() {
        return false;
    }
    let cites = attribution
        .cue
        .as_ref()
        .is_some_and(|cue| (cue.start..cue.end).any(|at| context.cue(at) == Some(Cue::Reference)));
    let via = |tokens: &Range<usize>| {
        Some(Medium {
            tokens: tokens.clone(),
            rule: &ATTRIBUTED,
        })
    };
    for report in reports {
        match &report.source {
            // `मंत्री के हवाले से अखबार ने लिखा है कि …`
            Some(source) if source.tokens == medium.tokens => {}
            Some(source) if cites && passes_on(context, source) && !passes_on(context, medium) => {
                report.via = via(&source.tokens);
                report.source = Some(medium.clone());
            }
            None => report.source = Some(medium.clone()),
            Some(_) if report.via.is_none() => report.via = via(&medium.tokens),
            Some(_) => {}
        }
    }
    if let Some(cue) = &attribution.cue {
        context.note_lost(cue.clone(), &ATTRIBUTED);
    }
    true
}
