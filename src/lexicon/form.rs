//! [`Word`]: everything the lexicon says of a word form; [`WordId`] and [`LemmaId`] name them.

use super::{Abbreviation, Cue, Features, LayoutWord, TimeWord};

/// The number of a word form that stands in the lexicon; forms of no table share
/// [`WordId::NONE`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct WordId(pub(super) u16);

impl WordId {
    pub(crate) const NONE: WordId = WordId(0);

    /// The word of a number that [`WordId::number`] gave.
    #[inline(always)]
    pub(crate) const fn numbered(number: u16) -> WordId {
        WordId(number)
    }

    /// Its number, to be kept in a word with others.
    #[inline(always)]
    pub(crate) const fn number(self) -> u16 {
        self.0
    }

    #[inline(always)]
    pub(super) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The number of a lemma: the word of which forms are forms. Forms of no table share
/// [`LemmaId::NONE`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct LemmaId(pub(super) u16);

impl LemmaId {
    pub(crate) const NONE: LemmaId = LemmaId(0);
}

/// Everything the lexicon says of one word form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) features: Features,
    /// What the word does in a date.
    pub(crate) time: TimeWord,
    /// What report can turn on the word.
    pub(crate) cue: Option<Cue>,
    /// How a full stop after the word is read.
    pub(crate) abbreviation: Option<Abbreviation>,
    /// What the word is in the furniture of a page.
    pub(crate) layout: Option<LayoutWord>,
}

impl Word {
    /// The word of these features; for the generated tables.
    pub(super) const fn of(
        features: Features,
        time: TimeWord,
        cue: Option<Cue>,
        abbreviation: Option<Abbreviation>,
        layout: Option<LayoutWord>,
    ) -> Word {
        Word {
            features,
            time,
            cue,
            abbreviation,
            layout,
        }
    }

    /// Whether the word is known by nothing but what sort of name it may be, so that rules that ask
    /// for unknown words may take it for one.
    pub(crate) fn is_only_a_name(&self) -> bool {
        let named = self.features.any(Features::SORTS_OF_NAME);
        let other = self.features.without(Features::SORTS_OF_NAME) != Features::NONE;
        let used = self.cue.is_some() || self.abbreviation.is_some() || self.layout.is_some();
        named && !other && !used && self.time == TimeWord::Other
    }
}
