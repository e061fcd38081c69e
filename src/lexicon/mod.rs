//! The lexicon: what Hindi words are, as plain tables apart from the rules that use them.
//!
//! Each table is a file with its source in the header. A table lists words (phrases, where the
//! words stand apart) once, in any one spelling: [`crate::text::fold`] makes the others equal.
//! On first use all tables are indexed together, so that one look-up tells everything the tables
//! say of a word, as a [`Word`].

mod abbreviations;
mod agencies;
mod byline_labels;
mod desks;
mod furniture;
mod grammar;
mod index;
mod phrases;
mod places;
mod stamp_words;
mod timestamp_labels;

use once_cell::sync::Lazy;

pub(crate) use abbreviations::Abbreviation;
pub use agencies::Agency;
pub(crate) use agencies::misspelt;
pub(crate) use grammar::Tense;
pub(crate) use phrases::Phrases;
pub(crate) use places::Place;

use index::Index;

use crate::text::fold::{self, Key};

/// The number of a word that stands in a table; words of no table share [`WordId::NONE`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct WordId(u16);

impl WordId {
    pub(crate) const NONE: WordId = WordId(0);

    fn new(index: usize) -> WordId {
        WordId(u16::try_from(index).expect("the index holds fewer words"))
    }

    #[inline(always)]
    fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The classes a word is in, as a set that fits a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Senses(u32);

impl Senses {
    pub(crate) const NONE: Senses = Senses(0);
    /// A postposition: `ने`, `को`, `में`.
    pub(crate) const POSTPOSITION: Senses = Senses(1 << 0);
    /// A finite form of an auxiliary: `है`, `थे`, `गया`.
    pub(crate) const AUXILIARY: Senses = Senses(1 << 1);
    /// An enclitic particle: `भी`, `ही`.
    pub(crate) const PARTICLE: Senses = Senses(1 << 2);
    /// A conjunction: `और`, `कि`.
    pub(crate) const CONJUNCTION: Senses = Senses(1 << 3);
    /// A word that leans on the one before it, and so starts neither a sentence nor a line.
    pub(crate) const ENCLITIC: Senses = Senses(1 << 5);
    /// A word that opens sentences: a demonstrative, a pronoun, a sentence adverb.
    pub(crate) const OPENER: Senses = Senses(1 << 4);
    /// A word that starts a label of a page's furniture, or tells an appeal or a disclaimer.
    pub(crate) const LABEL: Senses = Senses(1 << 31);

    pub(crate) const fn from_bits(bits: u32) -> Senses {
        Senses(bits)
    }

    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    pub(crate) const fn and(self, other: Senses) -> Senses {
        Senses(self.0 | other.0)
    }

    pub(crate) const fn intersects(self, other: Senses) -> bool {
        self.0 & other.0 != 0
    }
}

/// Everything the tables say of one word.
#[derive(Clone, Debug, Default)]
pub(crate) struct Word {
    pub(crate) senses: Senses,
    /// The tense that an auxiliary gives its clause.
    pub(crate) tense: Option<Tense>,
    /// How a full stop after the word is read.
    pub(crate) abbreviation: Option<Abbreviation>,
    /// What the word is in the furniture of a page.
    pub(crate) layout: Option<LayoutWord>,
    /// What the word is beside the numbers of a timestamp.
    pub(crate) stamp: Option<StampWord>,
}

/// What a label says of the line that it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// When the article appeared.
    Published,
    /// When it was changed.
    Updated,
    /// Who wrote or edited it.
    Byline,
    /// A link to another article.
    AlsoRead,
    /// The heading of a list of other articles.
    RelatedList,
    Tags,
    /// The words or the source of a picture.
    Caption,
    /// That a picture only stands for the thing.
    CaptionNote,
    Advertisement,
    /// A button, a counter, an appeal to follow.
    Promo,
    /// That the article is still being written.
    Status,
    /// A disclaimer, or where the article came from.
    Disclaimer,
    /// The agencies whose copy the article uses.
    Input,
    /// A section of the site.
    Section,
    /// A trace of a post from social media.
    Embed,
}

/// What a word is in the furniture of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LayoutWord {
    /// The last word of the name of a desk: `ब्यूरो`.
    DeskHead,
    /// A post that stands under a name: `पत्रकार`.
    Post,
    /// Where readers are sent: `चैनल`.
    Platform,
    /// What they are asked to do there: `फॉलो`.
    Request,
    /// The newsroom or the reader: `हमें`, `आप`.
    House,
    /// The article: `खबर`.
    Piece,
    /// How it came unedited to the page: `फीड`.
    Feed,
}

/// What a word is beside the numbers of a timestamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StampWord {
    /// `AM`, `PM`.
    Meridiem,
    /// `IST`, `GMT`.
    Zone,
    /// A unit of time: `घंटे`.
    Unit,
    /// `पहले`, `ago`.
    Ago,
    /// A day counted from today: `कल`.
    Day,
    /// `अभी`.
    Now,
    /// `सुबह`, `शाम`.
    PartOfDay,
    /// `बजे`.
    Clock,
    Month,
    Weekday,
    /// A small number, as a word.
    Count,
}

/// All tables, indexed together.
#[derive(Debug)]
pub(crate) struct Lexicon {
    index: Index,
    agencies: Phrases<Agency>,
    labels: Phrases<Label>,
    places: Phrases<Place>,
}

static LEXICON: Lazy<Lexicon> = Lazy::new(|| {
    let mut index = Index::new();
    grammar::enter(&mut index);
    abbreviations::enter(&mut index);
    stamp_words::enter(&mut index);
    let agencies = agencies::enter(&mut index);
    let places = places::enter(&mut index);
    let mut labels = furniture::enter(&mut index);
    labels.extend(timestamp_labels::enter(&mut index));
    labels.extend(byline_labels::enter(&mut index));
    let labels = Phrases::new(labels);
    Lexicon { index, agencies, labels, places }
});

/// The lexicon, indexed when it is first asked for.
#[inline(always)]
pub(crate) fn get() -> &'static Lexicon {
    &LEXICON
}

impl Lexicon {
    /// The id of a folded word, or [`WordId::NONE`].
    #[inline(always)]
    pub(crate) fn id(&self, key: Key) -> WordId {
        self.index.id(key)
    }

    /// What the tables say of a word.
    #[inline(always)]
    pub(crate) fn word(&self, id: WordId) -> &Word {
        self.index.word(id)
    }

    /// The names of agencies, and of a newsroom's own desks.
    pub(crate) fn agencies(&self) -> &Phrases<Agency> {
        &self.agencies
    }

    /// The labels of a page's furniture.
    pub(crate) fn labels(&self) -> &Phrases<Label> {
        &self.labels
    }

    /// The places at which articles are dated.
    pub(crate) fn places(&self) -> &Phrases<Place> {
        &self.places
    }

    /// What the tables say of a word, given as text.
    pub(crate) fn look_up(&self, word: &str) -> &Word {
        self.word(self.id(fold::key(word)))
    }
}

impl Index {
    /// Notes something of each of the `words`, which stand apart by white space.
    fn note(&mut self, words: &str, note: impl Fn(&mut Word)) {
        for word in words.split_whitespace() {
            let id = self.intern(fold::key(word));
            note(self.word_mut(id));
        }
    }

    /// Puts each of the `words` in the classes `senses`.
    fn classify(&mut self, words: &str, senses: Senses) {
        self.note(words, |word| word.senses = word.senses.and(senses));
    }

    /// The ids of the words of a phrase, whose first word is put in the class `first`.
    fn phrase(&mut self, phrase: &str, first: Senses) -> Box<[WordId]> {
        let ids: Box<[WordId]> = phrase
            .split_whitespace()
            .map(|word| self.intern(fold::key(word)))
            .collect();
        if let Some(&id) = ids.first() {
            let word = self.word_mut(id);
            word.senses = word.senses.and(first);
        }
        ids
    }
}
