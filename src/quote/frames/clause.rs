//! A report by a verb: the frames in the order in which they are tried.
//!
//! 1. marks after the cue (`कहा, "…"`), joined by marks before its source (`"…," क ने कहा, "…"`);
//! 2. a clause after `कि`;
//! 3. marks before the source (`"…," क ने कहा।`);
//! 4. words after a colon, dash or comma (`कहा- …`);
//! 5. a clause before the source (`…, क ने कहा।`);
//! 6. a clause with nothing before it (`कहा गया है …`).

use crate::lexicon::{Cue, Features, word};
use crate::quote::QuotationKind;
use crate::quote::cue::{Report, Voice};
use crate::quote::draft::{Draft, Frame};
use crate::quote::scene::Scene;
use crate::quote::source;

use super::connection::{self, Connection};
use super::extent::clause;
use super::reach::Reach;
use super::{bare_words, marked_report, medium};

pub(super) fn read(scene: &mut Scene<'_>, reach: &Reach, report: &Report) -> Option<Draft> {
    let limit = reach.limit;
    let source = source::of(scene, report, reach.floor, limit);
    // `माना कि …` with nobody to admit it is the writer's concession.
    let conceded = source.is_none()
        && report.voice == Voice::Ergative
        && scene.cue(report.first) == Some(Cue::Perfective)
        && !report.is_strong;
    // `कोई कहे कि …` supposes that somebody might.
    let supposed = source.is_none()
        && scene.has(report.first, Features::SUBJUNCTIVE)
        && scene.cue(report.first) == Some(Cue::Perfective)
        && !scene.has(report.last, Features::AUXILIARY);
    // A noun of speech with a copula needs its speaker, save for orders and claims.
    let unclaimed = source.is_none()
        && report.voice == Voice::Genitive
        && !(is_official(scene, report.first) && opens_clause(scene, reach, report.first));
    if conceded || unclaimed || supposed {
        return None;
    }
    let from = source
        .as_ref()
        .map_or(report.end, |source| source.after.max(report.end));
    let connection = connection::of(scene, report, from, limit);
    let mut draft = match connection {
        Connection::Marked(quoted, that) => {
            marked_report::after(scene, reach, report, source.as_ref(), quoted, that)?
        }
        Connection::That(at) => {
            let content = clause(scene, at, limit)?;
            let kind = Draft::clause_kind(scene, &content, QuotationKind::Indirect);
            Draft::new(Frame::That, kind, content, reach.index)
        }
        Connection::Open(..) | Connection::Bare(_) | Connection::End => {
            if let Some(draft) = marked_report::before(scene, reach, report, source.as_ref()) {
                draft
            } else if report.is_participle {
                return None;
            } else {
                match connection {
                    Connection::Open(at, separator) => {
                        bare_words::open(scene, reach, report, source.as_ref(), at, separator)?
                    }
                    Connection::Bare(at) => {
                        bare_words::bare(scene, reach, report, source.as_ref(), at)?
                    }
                    _ => bare_words::before(scene, reach, report, source.as_ref())?,
                }
            }
        }
    };
    // "They say that": nobody in particular does.
    let hearsay = source.is_none()
        && report.voice == Voice::Plain
        // `बोले` agrees with somebody who has just spoken.
        && !matches!(scene.cue(report.first), Some(Cue::Plain | Cue::Noun))
        && draft.kind != QuotationKind::Direct
        && !scene.is_headline;
    if hearsay {
        return None;
    }
    draft.cue = Some(report.first..report.last + 1);
    draft.source = source;
    medium::tell(scene, report, &mut draft);
    Some(draft)
}

/// Whether a noun of speech implies a speaker even where none is named: `निर्देश हैं कि`.
fn is_official(scene: &Scene<'_>, at: usize) -> bool {
    scene.cue(at) == Some(Cue::Noun) && scene.has(at, Features::IMPLIES_SPEAKER)
}

/// Whether nothing stands before `at` but a connective or a comma, or whom it is laid on.
fn opens_clause(scene: &Scene<'_>, reach: &Reach, at: usize) -> bool {
    at == reach.floor
        || scene.is_comma(at - 1)
        // `पुलिस पर आरोप है`
        || scene.is(at - 1, word::PAR)
        // `जिनके बारे में दावा है`
        || at > 1
            && scene.is(at - 1, word::MEIN)
            && scene.is(at - 2, word::BAARE)
        || scene.has(at - 1, Features::CONNECTIVE) && !scene.has(at - 1, Features::POSTPOSITION)
}
