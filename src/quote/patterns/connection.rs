//! What stands between a cue and what it brings in.

use crate::lexicon::{Cue, Features, lemma, word};
use crate::quote::context::Context;
use crate::quote::cue::Report;
use crate::text::chars;

/// How the words after a cue are joined to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Connection {
    /// `कि`, and where the clause starts.
    That(usize),
    /// A passage in marks, by its number; whether `कि` stands before it.
    Marked(usize, bool),
    /// A comma, colon or dash, and where the words start.
    Open(usize, char),
    /// Nothing: the words start here.
    Bare(usize),
    /// The clause ends with the cue.
    End,
}

/// How many words may stand between a participle and what it brings in: `कहता हुआ दिखाई दे रहा है-`.
const PARTICIPLE_WITHIN: usize = 7;
/// How many words may stand between a participle that points ahead and the clause it points to.
const ANNOUNCED_WITHIN: usize = 16;
/// How many words may stand between a finite cue and its `कि`.
const WITHIN: usize = 3;

pub(super) fn of(context: &Context<'_>, report: &Report, from: usize, limit: usize) -> Connection {
    let mut at = from;
    if report.is_participle {
        if let Some(that) = announced(context, report, from, limit) {
            return connected(context, report, that, limit, false);
        }
        let within = limit.min(from + PARTICIPLE_WITHIN);
        while at < within
            && context.tokens[at].is_word()
            && !context.is(at, word::KI)
            && !context.has(at, Features::POSTPOSITION)
            && context.cue(at).is_none()
        {
            at += 1;
        }
        if at < limit && context.tokens[at].is_word() && !context.is(at, word::KI) {
            return Connection::End;
        }
    } else {
        // Adverbs can stand before `कि`: `कहा भी कि`, `कहा था पहले कि`.
        let within = limit.min(from + WITHIN);
        if is_misspelt_that(context, report, from, limit) {
            return connected(context, report, from + 1, limit, true);
        }
        if let Some(that) = (from..within).find(|&place| {
            context.is(place, word::KI)
                || !(context.has(place, Features::FILLER) || context.has(place, Features::PARTICLE))
        }) {
            if context.is(that, word::KI) {
                at = that;
            }
        }
    }
    if at > from
        || at < limit && context.tokens[at].mark().is_some()
        || ends_in_visarga(context, at)
        || at < limit && context.is(at, word::KI)
    {
        return connected(context, report, at, limit, false);
    }
    if at >= limit {
        Connection::End
    } else {
        Connection::Bare(at)
    }
}

/// The `कि` that a participle with `यह` points ahead to, past the verb of its clause: `यह कहते हुए बैठक छोड़ दी
/// कि …`.
fn announced(context: &Context<'_>, report: &Report, from: usize, limit: usize) -> Option<usize> {
    let this = report.first.checked_sub(1)?;
    if !context.is_any(this, &[word::YAH, word::YE, word::YAHI]) {
        return None;
    }
    (from..limit.min(from + ANNOUNCED_WITHIN))
        .take_while(|&at| context.tokens[at].is_word() && context.cue(at).is_none())
        .find(|&at| context.is(at, word::KI))
}

/// Whether `की` right after a verb is a `कि` misspelt: no verb has a genitive after it.
fn is_misspelt_that(context: &Context<'_>, report: &Report, at: usize, limit: usize) -> bool {
    at == report.end
        && at + 1 < limit
        && context.is(at, word::KII)
        && context.cue(report.last) != Some(Cue::Noun)
        && !context.has(at + 1, Features::AUXILIARY)
        && context.lemma(at + 1) != lemma::JANA
}

/// Reads on from `at`; `that` says whether `कि` has been read.
fn connected(
    context: &Context<'_>,
    report: &Report,
    mut at: usize,
    limit: usize,
    mut that: bool,
) -> Connection {
    let mut separator = ends_in_visarga(context, at).then_some(':');
    // A finite cue is part of no compound, so a hyphen glued to it is a dash.
    if at < limit && context.mark(at) == Some('-') && !context.is_colon_or_dash(at) {
        // `कहा-सुनी`
        let pair = context.lemma(at + 1) == lemma::SUNNA;
        if pair {
            return Connection::End;
        }
        separator = Some('-');
        at += 1;
    }
    while at < limit {
        match context.mark(at) {
            // Typed twice: `कहा कि कि …`.
            None if context.is(at, word::KI) && (!that || context.is(at - 1, word::KI)) => {
                that = true;
            }
            None => break,
            Some(',' | ';' | '،') => separator = separator.or(Some(',')),
            Some(_) if context.is_colon_or_dash(at) => separator = Some('-'),
            // `कहा... हम` has dots for a dash.
            Some('.') if separator.is_none() && context.mark(at + 1) == Some('.') => {
                separator = Some('-');
            }
            Some('…') if separator.is_none() => separator = Some('-'),
            Some('.') if separator == Some('-') => {}
            Some(_) => break,
        }
        at += 1;
    }
    if let Some(quoted) = context.quoted_at(at) {
        return Connection::Marked(quoted, that);
    }
    if at >= limit || context.is_terminator(at) {
        return Connection::End;
    }
    match separator {
        _ if that => Connection::That(at),
        Some(mark) => Connection::Open(at, mark),
        None if report.is_participle => Connection::End,
        None => Connection::Bare(at),
    }
}

/// Whether the word before `at` carries a visarga typed for a colon: `कहाः`.
fn ends_in_visarga(context: &Context<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &context.tokens[before]);
    before
        .is_some_and(|word| word.is_word() && context.text[..word.end()].ends_with(chars::VISARGA))
}
