//! Sources that are the subject of their verb: in the agentive, or plain; before the verb, or behind it.

use super::{AFTER_PARTICIPLE, AFTER_VERB, Asked, HEARD, IN_NE, NE_AFTER_VERB, Phrase, RELATED};
use crate::lexicon::{Cue, Features, lemma, word};
use crate::quote::context::Context;
use crate::quote::cue::{Report, Voice};
use crate::quote::phrase;

/// How far left of its cue a source is looked for, in tokens.
const WITHIN: usize = 60;
/// The longest source behind its verb, in tokens.
const INVERTED: usize = 14;
/// The longest source after its verb, as headlines have it.
const AFTER: usize = 8;

/// Of an ergative, or of a plain participle.
pub(super) fn agentive(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let takes = asked.report.voice == Voice::Ergative || asked.is_plain_participle();
    takes.then(|| ergative(asked.context, asked.report.first, asked.floor))?
}

/// Of an ergative.
pub(super) fn agentive_last(asked: &Asked<'_, '_>) -> Option<Phrase> {
    ergative_after(asked.context, asked.report.end, asked.limit)
}

/// Of an ergative that is no participle.
pub(super) fn related(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let report = asked.report;
    let takes = !report.is_participle;
    takes.then(|| without_marker(asked.context, report.first, asked.floor))?
}

pub(super) fn heard(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let takes = asked.is_plain_participle();
    takes.then(|| hearing(asked.context, asked.report, asked.floor))?
}

pub(super) fn after_verb(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let takes = asked.is_finite_plain();
    takes.then(|| after(asked.context, asked.report, asked.limit))?
}

pub(super) fn after_participle(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let takes = asked.is_plain_participle();
    takes.then(|| following(asked.context, asked.report.end, asked.limit))?
}

/// The nearest phrase in `ने` left of `cue`; what stands in quotation marks is passed over.
pub(in crate::quote) fn ergative(
    context: &Context<'_>,
    cue: usize,
    floor: usize,
) -> Option<Phrase> {
    let from = cue.saturating_sub(WITHIN).max(floor);
    let is_written = context.lemma(cue) == lemma::LIKHNA;
    let mut at = cue;
    while at > from {
        if !context.is_word(at - 1) {
            at = match context.quoted_before(at) {
                Some(quoted) if quoted.open() < from => return None,
                Some(quoted) => quoted.open(),
                None => at - 1,
            };
            continue;
        }
        at -= 1;
        if context.is_subject_marker(at) {
            let marker = at;
            // Typed twice: `मंत्री ने ने कहा`.
            while at > from && context.is_subject_marker(at - 1) {
                at -= 1;
            }
            return phrase::before(context, at, floor)
                .map(|tokens| Phrase::new(tokens, marker + 1, &IN_NE));
        }
        if context.has(at, Features::ERGATIVE) {
            return Some(Phrase::new(at..at + 1, at + 1, &IN_NE));
        }
        // `उन्होंने तस्वीर भेजी जिसमें लिखा है`
        if is_written && context.has_all(at, Features::RELATIVE.union(Features::LOCATIVE)) {
            return None;
        }
    }
    None
}

/// A subject whose relative clause stands between it and its verb, with its marker left out: `मंत्री जो सभा में थे बताया`.
fn without_marker(context: &Context<'_>, verb: usize, floor: usize) -> Option<Phrase> {
    let ends_clause = verb > floor && context.has(verb - 1, Features::AUXILIARY);
    let tokens = phrase::with_relative(context, verb, floor).filter(|_| ends_clause)?;
    Some(Phrase::new(tokens, verb, &RELATED))
}

/// The phrase in `ने` after its verb, which ends the sentence or its clause: `"…", कहा मंत्री ने।`, `कहा मंत्री ने कि …`
fn ergative_after(context: &Context<'_>, from: usize, limit: usize) -> Option<Phrase> {
    let closes = |at: usize| {
        at == limit
            || context.is_terminator(at)
            || context.is_comma(at)
            || context.is_colon_or_dash(at)
            || context.is(at, word::KI)
    };
    let marker = (from..limit.min(from + INVERTED)).find(|&at| {
        context.is_subject_marker(at)
            || context.has(at, Features::ERGATIVE)
            || context.is_verb(at)
            || context.cue(at).is_some()
            || context.has(at, Features::CONJUNCTION)
            || context.is_comma(at)
    })?;
    if !closes(marker + 1) {
        return None;
    }
    let tokens = if context.has(marker, Features::ERGATIVE) {
        (marker == from).then_some(from..from + 1)?
    } else {
        phrase::before(context, marker, from)
            .filter(|tokens| context.is_subject_marker(marker) && tokens.start == from)?
    };
    Some(Phrase::new(tokens, marker + 1, &NE_AFTER_VERB))
}

/// Whoever is heard or seen to speak: `मंत्री को कहते हुए सुना गया`.
fn hearing(context: &Context<'_>, report: &Report, floor: usize) -> Option<Phrase> {
    let mut marker = report.first.checked_sub(1)?;
    while marker > floor && context.has(marker, Features::FILLER) {
        marker -= 1;
    }
    let marked = marker > floor && context.is(marker, word::KO);
    let tokens = phrase::before(context, marker, floor).filter(|_| marked)?;
    Some(Phrase::new(tokens, report.first, &HEARD))
}

/// The subject in `ने` right after a participle: `यह कहते हुए मंत्री ने बैठक छोड़ी कि …`.
fn following(context: &Context<'_>, from: usize, limit: usize) -> Option<Phrase> {
    if context.is(from, word::KI) {
        return behind_clause(context, from, limit);
    }
    let within = limit.min(from + INVERTED);
    let marker = (from..within).find(|&at| {
        context.is_subject_marker(at)
            || context.has(at, Features::ERGATIVE)
            || context.is_verb(at)
            || context.is(at, word::KI)
    })?;
    if context.has(marker, Features::ERGATIVE) {
        return Some(Phrase::new(marker..marker + 1, from, &AFTER_PARTICIPLE));
    }
    let tokens = phrase::before(context, marker, from)
        .filter(|tokens| context.is_subject_marker(marker) && tokens.start == from)?;
    Some(Phrase::new(tokens, from, &AFTER_PARTICIPLE))
}

/// The subject in `ने` behind the comma that ends what a participle tells: `यह कहते हुए कि पुल बनेगा, मंत्री ने बैठक छोड़ दी`.
fn behind_clause(context: &Context<'_>, that: usize, limit: usize) -> Option<Phrase> {
    let marker = (that..limit)
        .rev()
        .take(WITHIN)
        .find(|&at| context.is_subject_marker(at) || context.is(at, word::KI))?;
    let tokens = phrase::before(context, marker, that + 1)?;
    let set_off = tokens.start > that + 1 && context.is_comma(tokens.start - 1);
    (set_off && context.is_subject_marker(marker))
        .then(|| Phrase::new(tokens, that, &AFTER_PARTICIPLE))
}

/// A subject after its verb, closed by a dash, a colon, a that-word or the end: `सदन में बोले मंत्री- …`.
fn after(context: &Context<'_>, report: &Report, limit: usize) -> Option<Phrase> {
    let from = report.end;
    let mut end = from;
    while end < limit.min(from + AFTER) {
        let token = &context.tokens[end];
        let part = token.is_word()
            && !context.is_verb(end)
            && !context.has(end, Features::FILLER.union(Features::CONNECTIVE))
            && (context.is_genitive(end)
                || !context.is_postposition(end)
                    && !token.has(Features::CONJUNCTION.union(Features::PARTICLE)))
            || context.mark(end) == Some('.') && !context.is_terminator(end);
        if !part {
            break;
        }
        end += 1;
    }
    // `बोले मंत्री, हम …`
    let opens = || context.sentences[context.sentence_of(report.first)].start == report.first;
    let closed = end == limit
        || context.is_terminator(end)
        || context.is_colon_or_dash(end)
        || context.is(end, word::KI) && context.cue(report.first) == Some(Cue::Plain)
        || context.is_comma(end) && (context.is_headline || opens());
    (end > from && closed && !context.is_genitive(from))
        .then(|| Phrase::new(from..end, end, &AFTER_VERB))
}
