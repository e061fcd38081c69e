//! A report by a verb: the patterns in the order in which they are tried.
//!
//! 1. marks after the cue (`कहा, "…"`), joined by marks before its source (`"…," क ने कहा, "…"`);
//! 2. a clause after `कि`;
//! 3. marks before the source (`"…," क ने कहा।`);
//! 4. words after a colon, dash or comma (`कहा- …`);
//! 5. a clause before the source (`…, क ने कहा।`);
//! 6. a clause with nothing before it (`कहा गया है …`).

use crate::lexicon::{Cue, Features, word};
use crate::quote::QuotationKind;
use crate::quote::candidate::{Candidate, Pattern};
use crate::quote::context::Context;
use crate::quote::cue::{Report, Voice};
use crate::quote::source;

use super::connection::{self, Connection};
use super::extent::clause;
use super::reach::Reach;
use super::{bare_words, marked_report, medium};

pub(super) fn read(context: &mut Context<'_>, reach: &Reach, report: &Report) -> Option<Candidate> {
    let limit = reach.limit;
    let source = source::of(context, report, reach.floor, limit);
    // `माना कि …` with nobody to admit it is the writer's concession.
    let conceded = source.is_none()
        && report.voice == Voice::Ergative
        && context.cue(report.first) == Some(Cue::Perfective)
        && !report.is_strong;
    // `कोई कहे कि …` supposes that somebody might.
    let supposed = source.is_none()
        && context.has(report.first, Features::SUBJUNCTIVE)
        && context.cue(report.first) == Some(Cue::Perfective)
        && !context.has(report.last, Features::AUXILIARY);
    // A noun of speech with a copula needs its speaker, save for orders and claims.
    let unclaimed = source.is_none()
        && report.voice == Voice::Genitive
        && !(is_official(context, report.first) && opens_clause(context, reach, report.first));
    if conceded || unclaimed || supposed {
        return None;
    }
    let from = source
        .as_ref()
        .map_or(report.end, |source| source.after.max(report.end));
    let connection = connection::of(context, report, from, limit);
    let mut candidate = match connection {
        Connection::Marked(quoted, that) => {
            marked_report::after(context, reach, report, source.as_ref(), quoted, that)?
        }
        Connection::That(at) => {
            let content = clause(context, at, limit)?;
            let kind = Candidate::clause_kind(context, &content, QuotationKind::Indirect);
            Candidate::new(Pattern::That, kind, content, reach.index)
        }
        Connection::Open(..) | Connection::Bare(_) | Connection::End => {
            if let Some(candidate) = marked_report::before(context, reach, report, source.as_ref())
            {
                candidate
            } else if report.is_participle {
                return None;
            } else {
                match connection {
                    Connection::Open(at, separator) => {
                        bare_words::open(context, reach, report, source.as_ref(), at, separator)?
                    }
                    Connection::Bare(at) => {
                        bare_words::bare(context, reach, report, source.as_ref(), at)?
                    }
                    _ => bare_words::before(context, reach, report, source.as_ref())?,
                }
            }
        }
    };
    // "They say that": nobody in particular does.
    let hearsay = source.is_none()
        && report.voice == Voice::Plain
        // `बोले` agrees with somebody who has just spoken.
        && !matches!(context.cue(report.first), Some(Cue::Plain | Cue::Noun))
        && candidate.kind != QuotationKind::Direct
        && !context.is_headline;
    if hearsay {
        return None;
    }
    candidate.cue = Some(report.first..report.last + 1);
    candidate.source = source;
    medium::tell(context, report, &mut candidate);
    Some(candidate)
}

/// Whether a noun of speech implies a speaker even where none is named: `निर्देश हैं कि`.
fn is_official(context: &Context<'_>, at: usize) -> bool {
    context.cue(at) == Some(Cue::Noun) && context.has(at, Features::IMPLIES_SPEAKER)
}

/// Whether nothing stands before `at` but a connective or a comma, or whom it is laid on.
fn opens_clause(context: &Context<'_>, reach: &Reach, at: usize) -> bool {
    at == reach.floor
        || context.is_comma(at - 1)
        // `पुलिस पर आरोप है`
        || context.is(at - 1, word::PAR)
        // `जिनके बारे में दावा है`
        || at > 1
            && context.is(at - 1, word::MEIN)
            && context.is(at - 2, word::BAARE)
        || context.has(at - 1, Features::CONNECTIVE) && !context.has(at - 1, Features::POSTPOSITION)
}
