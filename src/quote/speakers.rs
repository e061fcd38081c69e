//! Speakers: which mentions are of one person or body, and whom a pronoun means.
//!
//! Mentions are read in the order of the text:
//!
//! 1. a name is an earlier speaker's if the words of one are among the words of the other, in
//!    loose spelling (`पुतिन`, `व्लादिमीर पुतिन`), or if it is the short form that stood in brackets
//!    after the other;
//! 2. an office without a name is the nearest earlier speaker's whose own office has all its words
//!    (`मंत्री`, `केंद्रीय स्वास्थ्य मंत्री`), unless it is several people's or brings in somebody new;
//! 3. a pronoun is the subject's of the sentence before where that is no quotation (see
//!    `subject`), else the speaker's who was quoted last; where the gender of a plain verb (`वे
//!    बोलीं`) fits neither, the nearest speaker's whom it fits;
//! 4. whatever is left is a speaker of its own.

mod completion;
mod gender;
mod registry;
mod same;

use crate::lexicon::Traits;
use crate::token::Token;

use super::full_names;
use super::subject::Subject;
use super::{Findings, QuotationKind, SourceKind};
use gender::Gender;
use registry::Registry;

/// What a pronoun that nobody stands behind takes from the confidence.
const UNKNOWN: f32 = 0.15;
/// What an office without a name takes from it.
const NAMELESS: f32 = 0.05;
/// What a speaker inferred with nothing to name them takes from the confidence.
const INFERRED: f32 = 0.1;

/// Gives every source of `findings` its speaker. `subjects` has who was spoken of right before a
/// quotation, by its number.
pub(super) fn resolve<'t>(
    text: &'t str,
    tokens: &'t [Token],
    findings: &mut Findings,
    subjects: &[(usize, Subject)],
) {
    let named = findings.quotations.iter().filter_map(|quotation| {
        let parts = &quotation.source.as_ref()?.parts;
        parts.name.filter(|_| !parts.is_plural)
    });
    let full = full_names::of_short(text, tokens, named);
    let mut registry = Registry::new(text, tokens, full);
    let mut last: Option<usize> = None;
    let mut subjects = subjects.iter().peekable();
    for (number, quotation) in findings.quotations.iter_mut().enumerate() {
        let subject = subjects.next_if(|(of, _)| *of == number);
        let gender = quotation.cue.and_then(|cue| Gender::of_cue(&text[cue]));
        let speaker = match &quotation.source {
            // A subject left out is that of the report before.
            None if quotation.cue.is_some() == (quotation.kind == QuotationKind::Indirect) => {
                quotation.confidence -= INFERRED;
                last
            }
            // Who is interviewed is named in the headline or before the first question.
            None if quotation.is_answer => last,
            None => None,
            Some(source) if source.kind == SourceKind::Pronoun => {
                let subject = subject.and_then(|(_, subject)| {
                    if subject.is_bare && !registry.knows(subject.span) {
                        return None;
                    }
                    registry.mention(subject.span, subject.kind, &subject.parts)
                });
                let pronoun = crate::lexicon::get().look_up(&text[source.span]).traits;
                let meant = if pronoun.any(Traits::RELATIVE) {
                    subject
                } else if is_anaphoric(pronoun) {
                    subject
                        .or(last)
                        .map(|meant| registry.agreeing(meant, gender))
                } else {
                    None
                };
                if let Some(meant) = meant {
                    registry.note(meant, source.span);
                }
                meant
            }
            Some(source) => {
                let (span, kind, parts) = (source.span, source.kind, source.parts);
                let speaker = registry.mention(span, kind, &parts);
                if let Some(speaker) = speaker {
                    let woman = parts.is_woman.then_some(Gender::Feminine);
                    let known = &mut registry.known[speaker];
                    known.gender = known.gender.or(woman).or(gender);
                    registry.note(speaker, span);
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
        if speaker.is_some() && !quotation.is_answer {
            last = speaker;
        }
    }
    let same = completion::complete(&mut registry);
    same.number(registry.records, findings);
}

/// Whether a pronoun takes up somebody mentioned before. `इसमें` and `हमने` do not.
fn is_anaphoric(pronoun: Traits) -> bool {
    !pronoun.any(Traits::LOCATIVE.and(Traits::PARTY))
}
