//! Speakers: which mentions are of one person or body, and whom a pronoun means.
//!
//! Mentions are gone through in the order of the text. Each way of finding a speaker is a rule with a
//! name:
//!
//! 1. names, offices and subjects left out: [`ways`];
//! 2. pronouns: a scored choice among candidates, whose weights are the table in [`weights`].
//!
//! At the end the whole text is looked through for the full names of those who are quoted by a short
//! name or an office alone ([`completion`]), which may show two speakers to be one ([`same`]).

mod by_name;
mod by_office;
mod choice;
mod completion;
mod everyone;
mod explained;
mod generic;
mod registry;
mod same;
mod ways;
mod weights;

use crate::rule::{Rule, Trace};
use crate::span::Span;
use crate::token::Token;

use super::antecedents::Standing;
use super::full_names;
use super::mentions::{Before, Clue, Mention, Number, Reader, TakesUp, Who};
use super::name_parts::Sort;
use super::{Attribution, Findings, QuotationRecord, SourceKind};
use choice::{Candidate, Earlier};
use everyone::Everyone;
use explained::Notes;
use registry::Registry;
use weights::{Asks, ENOUGH, Place};

/// What a pronoun that nobody stands behind takes from the confidence.
const UNKNOWN: f32 = 0.15;
/// What an office without a name takes from it.
const NAMELESS: f32 = 0.05;
/// What a speaker inferred with nothing to name them takes from the confidence.
const INFERRED: f32 = 0.1;

/// The rules for speakers: the ways in the order in which they are tried, then the weights.
pub(super) const RULES: &[&Rule] = &{
    let mut all = [ways::WAYS[0]; ways::WAYS.len() + weights::WEIGHTS.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = if at < ways::WAYS.len() {
            ways::WAYS[at]
        } else {
            &weights::WEIGHTS[at - ways::WAYS.len()].rule
        };
        at += 1;
    }
    all
};

/// With fewer points than this nobody is meant.
#[cfg(test)]
pub(crate) const ENOUGH_POINTS: i32 = ENOUGH;

/// The properties of candidates for the meaning of a pronoun, with the points of each.
#[cfg(test)]
pub(crate) fn points() -> impl Iterator<Item = (&'static Rule, i32)> {
    let weights = weights::WEIGHTS.iter();
    weights.map(|weight| (&weight.rule, weight.points))
}

/// Gives every source of `findings` its speaker, by the `clues` of each quotation, of which there may be none, and by who
/// was spoken of right `before` some.
pub(super) fn resolve<'t>(
    text: &'t str,
    tokens: &'t [Token],
    findings: &mut Findings,
    reader: Reader<'t>,
    clues: &[Clue],
    mut before: &[Before],
    trace: Trace<'_>,
) {
    if clues.is_empty() {
        return;
    }
    let Reader {
        lexicon,
        analyses,
        names,
        ..
    } = reader;
    let full = full_names::of_short(lexicon, text, tokens, &analyses, &names);
    let everyone = Everyone::of(&analyses, clues);
    let mut registry = Registry::new(text, tokens, lexicon, analyses, full, clues.len());
    let mut notes = Notes::new(trace);
    let mut last: Option<usize> = None;
    let mut within: Option<(Span, Option<usize>)> = None;
    for (number, (quotation, clue)) in findings.quotations.iter_mut().zip(clues).enumerate() {
        let count = before.partition_point(|before| before.quotation == number);
        let (spoken_of, rest) = before.split_at(count);
        before = rest;
        let earlier = Earlier {
            spoken_of,
            everyone: &everyone,
            last,
        };
        notes.quotation = number;
        // Who is quoted within the words of another does not go on.
        let outer = within.map(|(outer, _)| outer);
        let is_nested = clue
            .source
            .is_some_and(|mention| outer.is_some_and(|outer| outer.encloses(mention.span)));
        let speaker = match &clue.source {
            Some(mention) if is_nested && is_own(mention) => {
                let speaker = within.and_then(|(_, speaker)| speaker);
                speaker
                    .filter(|_| ways::OWN_WORDS.is_on())
                    .inspect(|&speaker| {
                        notes.found(speaker, &ways::OWN_WORDS, &registry);
                        registry.note(speaker, mention.span);
                    })
            }
            None => left_out(quotation, clue, &mut registry, earlier, &mut notes),
            Some(mention) => of_mention(&mut registry, mention, clue, earlier, &mut notes),
        };
        settle(quotation, clue, speaker);
        if speaker.is_some() && !quotation.is_answer && !is_nested {
            last = speaker;
        }
        if !is_nested {
            within = findings
                .contents
                .get(quotation.content.clone())
                .and_then(|pieces| pieces.last())
                .map(|&piece| (piece, speaker));
        }
    }
    let same = completion::complete(&mut registry, &mut notes);
    let numbers = same.number(registry.records, findings);
    notes.give(text, findings, &numbers);
}

/// Whether a source is the speaker's own pronoun: `हमने`.
fn is_own(mention: &Mention) -> bool {
    matches!(mention.who, Who::Pronoun { is_own: true, .. })
}

/// The speaker of a quotation that names nobody.
fn left_out(
    quotation: &mut QuotationRecord,
    clue: &Clue,
    registry: &mut Registry<'_>,
    earlier: Earlier<'_>,
    notes: &mut Notes<'_>,
) -> Option<usize> {
    let way = if quotation.is_answer {
        // Who is interviewed is named in the headline or before the first question.
        &ways::INTERVIEWEE
    } else if clue.leaves_out {
        quotation.confidence -= INFERRED;
        if let Some(speaker) = subject_left_out(clue, registry, earlier) {
            notes.found(speaker, &ways::SUBJECT_LEFT_OUT, registry);
            return Some(speaker);
        }
        &ways::LEFT_OUT
    } else {
        return None;
    };
    let speaker = earlier.last.filter(|_| way.is_on())?;
    notes.found(speaker, way, registry);
    Some(speaker)
}

/// Whether one of those spoken of before a quotation is named by an office alone, so that its holder is asked for.
fn names_office(earlier: Earlier<'_>) -> bool {
    let mut spoken_of = earlier.spoken_of.iter();
    spoken_of.any(|before| before.mention.is_by_office())
}

/// The subject of the sentence before, where it counts for more than whoever was quoted last: `मंत्री राम सिंह ने दौरा
/// किया। कहा कि …`.
fn subject_left_out(
    clue: &Clue,
    registry: &mut Registry<'_>,
    earlier: Earlier<'_>,
) -> Option<usize> {
    if earlier.spoken_of.is_empty() || !ways::SUBJECT_LEFT_OUT.is_on() {
        return None;
    }
    if names_office(earlier) {
        registry.read_offices();
    }
    let asks = Asks {
        number: match clue.agreement.is_many {
            Some(false) => Number::One,
            _ => Number::Honoured,
        },
        is_near: false,
        gender: clue.agreement.gender,
    };
    let chosen = choice::meant(registry, TakesUp::Anybody, asks, earlier, |_| {})?;
    let is_subject = matches!(
        chosen.trial.place,
        Place::Spoken(
            Standing::SameSentence | Standing::Subject | Standing::Speaking | Standing::Informing
        )
    );
    if !is_subject || chosen.trial.between > 1 {
        return None;
    }
    match chosen.candidate {
        Candidate::Known(speaker) => Some(speaker),
        Candidate::Named(named) => {
            let (speaker, _) = registry.speaker(named)?;
            // Nothing in the quotation names them.
            registry.note(speaker, named.span);
            Some(speaker)
        }
    }
}

/// The speaker that a source means.
fn of_mention(
    registry: &mut Registry<'_>,
    mention: &Mention,
    clue: &Clue,
    earlier: Earlier<'_>,
    notes: &mut Notes<'_>,
) -> Option<usize> {
    if mention.is_by_office() || names_office(earlier) {
        registry.read_offices();
    }
    let Who::Pronoun {
        takes_up,
        number,
        is_near,
        ..
    } = mention.who
    else {
        let (speaker, way) = registry.speaker(mention)?;
        notes.found(speaker, way, registry);
        let known = &mut registry.known[speaker];
        known.gender = known.gender.or(mention.gender).or(clue.agreement.gender);
        registry.note(speaker, mention.span);
        return Some(speaker);
    };
    // `वह` is for all, and the verb tells: `वह कहता है`, `वह कहते हैं`.
    let number = match (number, clue.agreement.is_many) {
        (Number::Any, Some(true)) => Number::Honoured,
        (Number::Any, Some(false)) => Number::One,
        _ => number,
    };
    let asks = Asks {
        number,
        is_near,
        gender: clue.agreement.gender,
    };
    let chosen = choice::meant(registry, takes_up, asks, earlier, |tried| {
        notes.tried(tried, registry);
    });
    let Some(chosen) = chosen else {
        notes.lost(ENOUGH);
        return None;
    };
    let (speaker, named) = match chosen.candidate {
        Candidate::Known(speaker) => (speaker, None),
        Candidate::Named(named) => (registry.speaker(named)?.0, named.gender),
    };
    notes.chosen(speaker, &chosen, registry);
    let known = &mut registry.known[speaker];
    known.is_honoured |= number == Number::Honoured && known.sort != Sort::Body;
    known.is_plain |= number == Number::One;
    known.gender = known.gender.or(named).or(asks.gender);
    registry.note(speaker, mention.span);
    Some(speaker)
}

/// Gives a quotation its speaker, and says how it is known.
fn settle(quotation: &mut QuotationRecord, clue: &Clue, speaker: Option<usize>) {
    if let Some(source) = &mut quotation.source {
        source.speaker = speaker;
        if speaker.is_none() && source.kind == SourceKind::Pronoun {
            quotation.confidence -= UNKNOWN;
        } else if source.kind == SourceKind::Role && source.parts.name.is_none() {
            quotation.confidence -= NAMELESS;
        }
    }
    quotation.confidence = quotation.confidence.clamp(0.05, 1.0);
    quotation.speaker = speaker;
    quotation.attribution = speaker.and(Some(match &clue.source {
        None => Attribution::Inferred,
        Some(mention) => match mention.who {
            Who::Pronoun { .. } => Attribution::Pronoun,
            Who::Office { .. } => Attribution::Role,
            Who::Name { .. } | Who::Nobody => Attribution::Named,
        },
    }));
}
