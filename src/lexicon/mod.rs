//! The lexicon: what Hindi words are, as data apart from the rules that use them.
//!
//! The data are files of tab-separated values in `data/`, one lemma a row, with their source in
//! the head. [`paradigm`] makes the forms of a lemma; a test writes the tables that are compiled
//! in ([`tables`]) and fails where they differ from the data. A row holds one spelling:
//! [`crate::text::fold`] makes the others equal. One look-up tells everything the tables say of a
//! word, as a [`Word`].

mod abbreviation;
mod agency;
mod compound;
mod cue;
pub(crate) mod ending;
mod features;
mod festival;
mod form;
#[cfg(test)]
mod generate;
mod index;
mod label;
pub(crate) mod lemma;
mod letters;
#[cfg(feature = "regex")]
mod line_pattern;
mod occasion;
mod paradigm;
mod phrases;
mod place;
mod reading;
mod short_bodies;
mod short_offices;
mod source;
mod tables;
mod time_word;
mod unlisted;
mod vague;
mod vocabulary;
pub(crate) mod word;

pub(crate) use abbreviation::Abbreviation;
pub(crate) use agency::misspelt;
pub use agency::{Agency, OwnAgency};
pub(crate) use compound::{ends_in_place, ends_in_role, role_within};
pub(crate) use cue::Cue;
pub(crate) use features::{Features, Tense};
pub use festival::Festival;
pub(crate) use form::{LemmaId, Word, WordId};
pub(crate) use label::SITE_CODES;
pub(crate) use label::{Label, LayoutWord};
pub(crate) use letters::{Letters, letter_count, may_start, spelled};
pub(crate) use occasion::Occasion;
use phrases::SomeWords;
pub(crate) use phrases::Table;
pub(crate) use place::Place;
pub(crate) use short_bodies::body_in_full;
pub(crate) use short_offices::{has_short_form, hindi_form, long_form};
pub use time_word::Unit;
pub(crate) use time_word::{DayPart, Season, TimeWord};
pub(crate) use unlisted::{
    ends_in_picture, ends_like_feminine_plural, ends_like_plural, ends_like_town,
};
pub(crate) use vague::Vague;
use vocabulary::Own;
pub use vocabulary::Vocabulary;

use crate::text::fold::{self, Key};

/// The tables, and what a caller added to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lexicon {
    own: Option<Box<Own>>,
}

/// The lexicon without words of a caller's own.
static BUILT_IN: Lexicon = Lexicon { own: None };

/// The lexicon without words of a caller's own.
#[inline(always)]
pub(crate) fn get() -> &'static Lexicon {
    &BUILT_IN
}

impl Lexicon {
    /// Whether a caller added words.
    #[inline(always)]
    pub(crate) fn has_own_words(&self) -> bool {
        self.own.is_some()
    }

    /// Whether a word that belongs to the one before it may start with the folded letter. A caller may spell such
    /// words otherwise.
    #[inline]
    pub(crate) fn may_start_enclitic(&self, letter: u8) -> bool {
        tables::ENCLITIC_STARTS & 1 << (letter & 0x7F) != 0 || self.has_own_words()
    }

    /// Whether a pattern that the caller added matches the line as a whole: then it is furniture of
    /// the page.
    #[inline]
    pub(crate) fn is_own_furniture(&self, line: &str) -> bool {
        #[cfg(feature = "regex")]
        if let Some(own) = &self.own {
            return own.matches(line);
        }
        let _ = line;
        false
    }

    /// The id of a folded word, or [`WordId::NONE`].
    #[inline(always)]
    pub(crate) fn id(&self, key: Key) -> WordId {
        match (index::id(key), &self.own) {
            (WordId::NONE, Some(own)) => own.id(key),
            (id, _) => id,
        }
    }

    /// What is said of a word.
    #[inline(always)]
    pub(crate) fn word(&self, id: WordId) -> &Word {
        match &self.own {
            None => index::word(id),
            Some(own) => own.word(id),
        }
    }

    /// The lemma of a word.
    #[inline(always)]
    pub(crate) fn lemma(&self, id: WordId) -> LemmaId {
        index::lemma(id)
    }

    /// Whether no more is said of a word than what sort of name it may be.
    #[inline(always)]
    pub(crate) fn is_unknown(&self, id: WordId) -> bool {
        id == WordId::NONE || self.word(id).is_only_a_name()
    }

    /// The features of a word that its tokens carry.
    #[inline(always)]
    pub(crate) fn senses(&self, id: WordId) -> Features {
        self.word(id).features
    }

    /// The id of a word, given as text.
    #[inline(never)]
    pub(crate) fn id_of(&self, word: &str) -> WordId {
        self.id(fold::key(word))
    }

    /// What is said of a word, given as text.
    pub(crate) fn look_up(&self, word: &str) -> &Word {
        self.word(self.id_of(word))
    }

    /// Adverbs of time of several words.
    pub(crate) fn vague_times(&self) -> Table<'_, Vague> {
        Table {
            listed: tables::TIME_PHRASES,
            own: None,
        }
    }

    /// Whether the word may be the second of an adverb of time of several words.
    pub(crate) fn may_go_on_in_vague_time(&self, word: WordId) -> bool {
        static SECOND: SomeWords = SomeWords::NONE.and_second_of(&tables::TIME_PHRASES);
        SECOND.may_have(word)
    }

    /// Whether the name of a day or an adverb of time of several words may start with the word `first` where
    /// `second` stands behind it.
    pub(crate) fn may_open_time(&self, first: WordId, second: Option<WordId>) -> bool {
        static SECOND: SomeWords = SomeWords::NONE
            .and_second_of(&tables::TIME_PHRASES)
            .and_second_of(&tables::OCCASIONS);
        static SINGLE: SomeWords = SomeWords::NONE.and_single_of(&tables::OCCASIONS);
        second.is_some_and(|second| SECOND.may_have(second)) || SINGLE.may_have(first)
    }

    /// Names of days.
    pub(crate) fn occasions(&self) -> Table<'_, Occasion> {
        Table {
            listed: tables::OCCASIONS,
            own: None,
        }
    }

    /// Names of agencies, and of a newsroom's own desks.
    pub(crate) fn agencies(&self) -> Table<'_, Agency> {
        Table {
            listed: tables::AGENCIES,
            own: self.own.as_ref().map(|own| &own.agencies),
        }
    }

    /// Labels of a page's furniture.
    pub(crate) fn labels(&self) -> Table<'_, Label> {
        Table {
            listed: tables::LABELS,
            own: self.own.as_ref().map(|own| &own.labels),
        }
    }

    /// Places at which articles are dated.
    pub(crate) fn places(&self) -> Table<'_, Place> {
        Table {
            listed: tables::PLACES,
            own: self.own.as_ref().map(|own| &own.places),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::misspelt;
    use crate::lexicon::Agency;
    use crate::text::fold::key;

    #[test]
    fn only_names_that_are_spelled_out_are_read_when_misspelt() {
        assert_eq!(misspelt(key("एएनई")), Some(Agency::Ani));
        assert_eq!(misspelt(key("पीटआई")), Some(Agency::Pti));
        assert_eq!(misspelt(key("भाषी")), None);
        assert_eq!(misspelt(key("वार्त")), None);
        assert_eq!(misspelt(key("पी")), None);
    }
}
