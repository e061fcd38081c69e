//! [`Abbreviations`]: words with a full stop of their own, which a caller can add to.

use std::sync::Arc;

use super::source::Source;
use crate::lexicon::Abbreviation;
use crate::span::Span;
use crate::text::fold::{self, Key};
use crate::token::Token;

/// What is known about abbreviations: the lexicon, and what a caller added or removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Abbreviations {
    /// What the caller added and removed, sorted by key; `None` as long as that is nothing.
    own: Option<Arc<[Own]>>,
}

/// A word by its key, and how the full stop after it is read.
type Own = (Key, Option<Abbreviation>);

impl Abbreviations {
    /// Those of the lexicon.
    pub(super) const fn new() -> Abbreviations {
        Abbreviations { own: None }
    }

    /// With one more reading of a word, written with its stop or without.
    pub(super) fn with(self, word: &str, reading: Option<Abbreviation>) -> Abbreviations {
        let key = fold::key(word.trim_end_matches('.'));
        let mut all = self.own.as_deref().unwrap_or_default().to_vec();
        match all.binary_search_by_key(&key, |entry| entry.0) {
            Ok(place) => all[place].1 = reading,
            Err(place) => all.insert(place, (key, reading)),
        }
        Abbreviations {
            own: Some(all.into()),
        }
    }

    /// How the full stop after the word at `span` is read, which is `token`; `None` for one that is not
    /// abbreviated.
    pub(super) fn of(&self, source: Source<'_>, span: Span, token: &Token) -> Option<Abbreviation> {
        if let Some(own) = &self.own {
            let key = fold::key(&source.text()[span]);
            if let Ok(place) = own.binary_search_by_key(&key, |entry| entry.0) {
                return own[place].1;
            }
        }
        source.word(token).abbreviation
    }
}
