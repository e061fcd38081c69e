//! The medium of a report: by what the words reached the writer.
//!
//! - an attribution right before the source of a report (`एजेंसी के अनुसार, मंत्री ने कहा`), or between it
//!   and its verb (`मंत्री ने एजेंसी के अनुसार कहा`), names the medium;
//! - a medium that cites somebody (`एजेंसी ने मंत्री के हवाले से कहा`) is the medium, and whoever it
//!   cites the source; anybody else who cites a medium has it for the medium;
//! - a document or an agency in `में`, `को`, `से`, `पर` between the source and its verb is the medium
//!   (`एक बयान में कहा`, `एजेंसी को बताया`), and so is a document that the source puts out by a
//!   participle (`ट्वीट कर कहा`, `बयान जारी कर कहा`).

use core::ops::Range;

use crate::lexicon::{Cue, Features, WordId, lemma, word};
use crate::quote::cue::Report;
use crate::quote::draft::Draft;
use crate::quote::phrase;
use crate::quote::scene::Scene;
use crate::quote::source::{self, Phrase};

use super::postposition;

/// How far after an attribution the source of a report can start for the two to be a chain.
const CHAINED: usize = 7;
/// How far left of a verb its medium is looked for, in tokens.
const WITHIN: usize = 12;

/// Finds the medium between the source of `draft` and its verb.
pub(super) fn tell(scene: &Scene<'_>, report: &Report, draft: &mut Draft) {
    let Some(source) = draft.source.clone() else {
        return;
    };
    let from = source.after.max(report.first.saturating_sub(WITHIN));
    if from >= report.first {
        draft.via = written_before(scene, report, &source);
        return;
    }
    let cited = (from..report.first)
        .rev()
        .find(|&at| scene.cue(at) == Some(Cue::Reference))
        .and_then(|at| postposition::possessor(scene, source.after, at));
    match cited {
        Some(cited) if is_medium(scene, &source) && !is_medium(scene, &cited) => {
            draft.via = Some(source.tokens);
            draft.source = Some(cited);
        }
        Some(cited) => draft.via = Some(cited.tokens),
        None => {
            draft.via = through(scene, from, report.first)
                .or_else(|| put_out(scene, from, report.first))
                .or_else(|| written_before(scene, report, &source));
        }
    }
}

/// Whether a phrase names a medium.
fn is_medium(scene: &Scene<'_>, phrase: &Phrase) -> bool {
    phrase
        .tokens
        .clone()
        .any(|at| scene.has(at, Features::MEDIUM))
}

/// The document or the agency in a postposition between a source and its verb.
fn through(scene: &Scene<'_>, from: usize, to: usize) -> Option<Range<usize>> {
    const CASES: &[WordId] = &[word::MEIN, word::KO, word::SE, word::PAR];
    (from + 1..to)
        .rev()
        .filter(|&at| scene.is_any(at, CASES))
        .find_map(|at| {
            let tokens = phrase::before(scene, at, from)?;
            let head = source::head(scene, &tokens);
            let written = scene.is(at, word::MEIN) && scene.has(head, Features::DOCUMENT);
            // `बीबीसी हिंदी से`
            let outlet = scene.has(head, Features::MEDIUM)
                || tokens.len() <= 3
                    && scene.has(tokens.start, Features::MEDIUM)
                    && !source::is_role(scene.word(head), scene.traits(head));
            (written || outlet).then_some(tokens)
        })
}

/// The document in `में` right before a source: `हलफनामे में सरकार ने कहा`.
fn written_before(scene: &Scene<'_>, report: &Report, source: &Phrase) -> Option<Range<usize>> {
    let marker = source.tokens.start.checked_sub(1)?;
    // `वीडियो में नेता कहते सुने गए`: there the words are heard, not put out.
    if !scene.is(marker, word::MEIN) || report.is_participle {
        return None;
    }
    let start = scene.sentences[scene.sentence_of(marker)].start;
    let tokens = phrase::before(scene, marker, start)?;
    let head = source::head(scene, &tokens);
    (scene.has(head, Features::DOCUMENT) && tokens.start == start).then_some(tokens)
}

/// The document that a source puts out to say something: `ट्वीट करके`, `बयान जारी कर`, `पत्र लिखकर`.
fn put_out(scene: &Scene<'_>, from: usize, to: usize) -> Option<Range<usize>> {
    /// A word such as `जारी`, then the participle.
    const VERB: usize = 2;
    let at = (from..to)
        .rev()
        .find(|&at| scene.has(at, Features::DOCUMENT) && scene.tokens[at].is_word())?;
    let puts_out = (at + 1..to.min(at + 1 + VERB)).any(|place| {
        scene.has(place, Features::CONJUNCTIVE)
            || scene.is(place, word::KAR)
            || scene.has(place, Features::IMPERFECTIVE) && scene.lemma(place) == lemma::KARNA
    });
    phrase::before(scene, at + 1, from).filter(|_| puts_out)
}

/// Turns the attribution `chain` into the medium of `report`, where the one leads up to the other.
pub(super) fn chain(scene: &Scene<'_>, drafts: &mut Vec<Draft>, chain: usize, report: &mut Draft) {
    let Some(attribution) = drafts.get(chain) else {
        return;
    };
    let (Some(medium), Some(cue)) = (&attribution.source, &report.cue) else {
        return;
    };
    let next = match &report.source {
        Some(source) if source.tokens.start < cue.start => source.tokens.start,
        _ => cue.start,
    };
    let leads = medium.after <= next && next <= medium.after + CHAINED;
    // The attribution stands between a source and its verb.
    let between = next <= medium.tokens.start && medium.after <= cue.start;
    if leads || between {
        let cites = attribution.cue.as_ref().is_some_and(|cue| {
            (cue.start..cue.end).any(|at| scene.cue(at) == Some(Cue::Reference))
        });
        let swapped = report
            .source
            .as_ref()
            .filter(|source| cites && is_medium(scene, source) && !is_medium(scene, medium));
        if let Some(source) = swapped {
            // `मंत्री के हवाले से अखबार ने लिखा है कि …`
            report.via = Some(source.tokens.clone());
            report.source = Some(medium.clone());
        } else if report.source.is_none() {
            report.source = Some(medium.clone());
        } else if report.via.is_none() {
            report.via = Some(medium.tokens.clone());
        }
        drafts.remove(chain);
    }
}
