//! The gender of a speaker, as verbs and names show it.

use crate::lexicon::{Cue, Features, Lexicon};

/// The gender that a plain verb or a title gives a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Feminine,
    Masculine,
}

impl Gender {
    /// The gender of a verb that agrees with its speaker: `बोलीं`, `कहते`. Perfectives after `ने`
    /// do not agree.
    pub(super) fn of_cue(lexicon: &Lexicon, cue: &str) -> Option<Gender> {
        let verb = cue.split_whitespace().next()?;
        let word = lexicon.look_up(verb);
        let agrees = word.features.any(Features::IMPERFECTIVE) || word.cue == Some(Cue::Plain);
        if !agrees {
            None
        } else if word.features.any(Features::FEMININE) {
            Some(Gender::Feminine)
        } else if word.features.any(Features::MASCULINE) {
            Some(Gender::Masculine)
        } else {
            None
        }
    }
}

/// Whether a first name ends in a consonant, as most names of men do, and few of women.
pub(super) fn is_like_a_mans(name: &str) -> bool {
    let first = name.split_whitespace().next().unwrap_or(name);
    first
        .chars()
        .next_back()
        .is_some_and(|last| matches!(last, 'क'..='ह'))
}
