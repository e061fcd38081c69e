//! Offices that headlines shorten, in either script, and what they stand for.

use super::tables::{OFFICE_WORDS, OFFICES_IN_FULL, SHORT_OFFICES};
use crate::text::fold::{self, Key};

/// The words that a short form of an office, given by its key, stands for.
pub(crate) fn long_form(word: Key) -> Option<&'static str> {
    fold::find(&SHORT_OFFICES, word)
}

/// The Hindi word for the same office as an English one in Devanagari.
pub(crate) fn hindi_form(word: Key) -> Option<&'static str> {
    fold::find(&OFFICE_WORDS, word)
}

/// Whether an office, given by its key, has a short form of its own, as only high ones have.
pub(crate) fn has_short_form(office: Key) -> bool {
    fold::find(&OFFICES_IN_FULL, office).is_some()
}
