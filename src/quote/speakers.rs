//! Speakers: which mentions are of one person or body, and whom a pronoun means.
//!
//! Mentions are read in the order of the text:
//!
//! 1. a name is an earlier speaker's if the words of one are among the words of the other, in
//!    loose spelling (`पुतिन`, `व्लादिमीर पुतिन`), or if it is the short form that stood in brackets
//!    after the other; a short name that is new means the full one that stands before it in the
//!    text, quoted or not;
//! 2. an office without a name is the nearest earlier speaker's whose own office has all its words
//!    (`मंत्री`, `केंद्रीय स्वास्थ्य मंत्री`), unless it is several people's or brings in somebody new;
//! 3. a pronoun is the subject's of the sentence before where that is no quotation (see
//!    `subject`), else the speaker's who was quoted last; where the gender of a plain verb (`वे
//!    बोलीं`) fits neither, the nearest speaker's whom it fits; a relative pronoun means what stands
//!    before it and nobody else;
//! 4. a body named by its sort alone (`कंपनी`, `अदालत`) is the one named before, and an epithet (`इस
//!    24 वर्षीय खिलाड़ी ने`) is of the person who spoke last;
//! 5. whatever is left is a speaker of its own.

mod choice;
mod completion;
mod generic;
mod registry;
mod same;

use crate::token::Token;

use super::full_names;
use super::gender::Gender;
use super::mentions::{Before, Clue, Mention, Number, Reader, Who};
use super::name_parts::Sort;
use super::{Attribution, Findings, SourceKind};
use choice::Asks;
use registry::Registry;

/// What a pronoun that nobody stands behind takes from the confidence.
const UNKNOWN: f32 = 0.15;
/// What an office without a name takes from it.
const NAMELESS: f32 = 0.05;
/// What a speaker inferred with nothing to name them takes from the confidence.
const INFERRED: f32 = 0.1;

/// Gives every source of `findings` its speaker, by the `clues` of each quotation and by who was
/// spoken of right `before` some.
pub(super) fn resolve<'t>(
    text: &'t str,
    tokens: &'t [Token],
    findings: &mut Findings,
    Reader {
        readings, names, ..
    }: Reader<'t>,
    clues: &[Clue],
    before: &[Before],
) {
    let full = full_names::of_short(text, tokens, names.iter().map(|&(_, name)| name));
    let mut registry = Registry::new(text, tokens, readings, full);
    let mut last: Option<usize> = None;
    let mut before = before;
    for (number, (quotation, clue)) in findings.quotations.iter_mut().zip(clues).enumerate() {
        let count = before.partition_point(|before| before.quotation == number);
        let (spoken_of, rest) = before.split_at(count);
        before = rest;
        let gender = clue.gender;
        let speaker = match &clue.source {
            // Who is interviewed is named in the headline or before the first question.
            None if quotation.is_answer => last,
            // A subject left out is that of the report before.
            None if clue.leaves_out => {
                quotation.confidence -= INFERRED;
                last
            }
            None => None,
            Some(Mention {
                span,
                who: Who::Pronoun { takes_up, number },
                ..
            }) => {
                let asks = Asks {
                    takes_up: *takes_up,
                    number: *number,
                    gender,
                };
                let meant = choice::meant(&mut registry, asks, spoken_of, last);
                if let Some(meant) = meant {
                    let known = &mut registry.known[meant];
                    known.is_honoured |= *number == Number::Honoured && known.sort != Sort::Body;
                    known.is_plain |= *number == Number::One;
                    registry.note(meant, *span);
                }
                meant
            }
            Some(mention) => {
                let speaker = registry.speaker(mention);
                if let Some(speaker) = speaker {
                    let woman = mention.is_woman.then_some(Gender::Feminine);
                    let known = &mut registry.known[speaker];
                    known.gender = known.gender.or(woman).or(gender);
                    registry.note(speaker, mention.span);
                }
                speaker
            }
        };
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
        if speaker.is_some() && !quotation.is_answer {
            last = speaker;
        }
    }
    let same = completion::complete(&mut registry);
    same.number(registry.records, findings);
}
