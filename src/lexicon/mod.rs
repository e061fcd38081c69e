//! The lexicon: what Hindi words are, as plain tables apart from the rules that use them.
//!
//! Each table is a file with its source in the header. A table lists words (phrases, where the
//! words stand apart) once, in any one spelling: [`crate::text::fold`] makes the others equal.
//! On first use all tables are indexed together, so that one look-up tells everything the tables
//! say of a word, as a [`Word`].

mod abbreviations;
mod agencies;
mod attribution;
mod byline_labels;
mod calendar_words;
pub(crate) mod callings;
mod connectives;
mod counted_things;
mod day_parts;
mod desks;
mod documents;
mod furniture;
mod grammar;
mod honorifics;
mod index;
mod interview_labels;
mod label;
mod months;
pub(crate) mod named_bodies;
mod numerals;
mod occasions;
pub(crate) mod outlooks;
mod phrases;
mod places;
mod pronouns;
mod relative_time;
mod reporting_verbs;
mod roles;
mod scheduled_events;
mod speech_nouns;
mod surnames;
mod time_units;
mod time_word;
mod timestamp_labels;
mod traits;
mod verb_forms;
mod weekdays;

use once_cell::sync::Lazy;

pub(crate) use abbreviations::Abbreviation;
pub use agencies::Agency;
pub(crate) use agencies::misspelt;
pub(crate) use attribution::Cue;
pub(crate) use byline_labels::SITE_CODES;
pub(crate) use grammar::Tense;
pub(crate) use label::{Label, LayoutWord};
pub(crate) use occasions::{Festival, Occasion};
pub(crate) use phrases::Phrases;
pub(crate) use places::{Place, ends_like_town};
pub(crate) use relative_time::Vague;
pub(crate) use surnames::is_surname;
pub(crate) use time_word::{DayPart, Season, TimeWord, Unit};
pub(crate) use traits::Traits;

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

    /// A finite form of a verb of speaking: `कहा`, `बोले`.
    pub(crate) const REPORTING: Senses = Senses(1 << 8);
    /// A word that may be the first of a date.
    pub(crate) const TIME: Senses = Senses(1 << 6);
    /// The first word of a phrase for a time or of the name of a day.
    pub(crate) const TIME_PHRASE: Senses = Senses(1 << 7);
    /// A word that starts a label of a page's furniture.
    pub(crate) const LABEL: Senses = Senses(1 << 31);
    /// A word by which furniture is known in the midst of a line: of links to other articles,
    /// appeals, disclaimers and posts.
    pub(crate) const FURNITURE: Senses = Senses(1 << 30);

    /// A word next to names: `ने`, a form of address, an office.
    pub(crate) const NAMING: Senses = Senses(1 << 21);
    /// A word that a report can turn on: see [`Cue`].
    pub(crate) const CUE: Senses = Senses(1 << 20);

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
    /// The side of the day of writing on which the word, as a main verb, puts its clause.
    pub(crate) verb: Option<Tense>,
    /// The side of the day of writing on which the word, as an adjective, puts what it describes.
    pub(crate) participle: Option<Tense>,
    /// What the word does in a date.
    pub(crate) time: TimeWord,
    /// What the word is in the furniture of a page.
    pub(crate) layout: Option<LayoutWord>,
    /// What report can turn on the word.
    pub(crate) cue: Option<Cue>,
    /// What the word is to the noun phrases of attribution.
    pub(crate) traits: Traits,
}

/// All tables, indexed together.
#[derive(Debug)]
pub(crate) struct Lexicon {
    index: Index,
    /// Adverbs of time of several words.
    pub(crate) vague_times: Phrases<Vague>,
    /// Names of days.
    pub(crate) occasions: Phrases<Occasion>,
    /// Names of agencies, and of a newsroom's own desks.
    pub(crate) agencies: Phrases<Agency>,
    /// Labels of a page's furniture.
    pub(crate) labels: Phrases<Label>,
    /// Places at which articles are dated.
    pub(crate) places: Phrases<Place>,
}

static LEXICON: Lazy<Lexicon> = Lazy::new(|| {
    let mut index = Index::new();
    grammar::enter(&mut index);
    abbreviations::enter(&mut index);
    attribution::enter(&mut index);
    connectives::enter(&mut index);
    documents::enter(&mut index);
    honorifics::enter(&mut index);
    interview_labels::enter(&mut index);
    pronouns::enter(&mut index);
    reporting_verbs::enter(&mut index);
    roles::enter(&mut index);
    speech_nouns::enter(&mut index);
    months::enter(&mut index);
    weekdays::enter(&mut index);
    numerals::enter(&mut index);
    time_units::enter(&mut index);
    day_parts::enter(&mut index);
    calendar_words::enter(&mut index);
    verb_forms::enter(&mut index);
    let vague_times = relative_time::enter(&mut index);
    let occasions = occasions::enter(&mut index);
    counted_things::enter(&mut index);
    scheduled_events::enter(&mut index);
    let mut agencies = agencies::enter(&mut index);
    agencies.extend(desks::enter(&mut index));
    let places = places::enter(&mut index);
    let mut labels = furniture::enter(&mut index);
    labels.extend(timestamp_labels::enter(&mut index));
    labels.extend(byline_labels::enter(&mut index));
    index.finish();
    Lexicon {
        index,
        vague_times,
        occasions,
        agencies: Phrases::new(agencies),
        labels: Phrases::new(labels),
        places,
    }
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

    /// The senses of a word.
    #[inline(always)]
    pub(crate) fn senses(&self, id: WordId) -> Senses {
        self.index.senses(id)
    }

    /// The id of a word, given as text.
    #[inline(never)]
    pub(crate) fn id_of(&self, word: &str) -> WordId {
        self.id(fold::key(word))
    }

    /// What the tables say of a word, given as text.
    pub(crate) fn look_up(&self, word: &str) -> &Word {
        self.word(self.id_of(word))
    }
}

impl Index {
    /// Notes something of each of the `words`, which stand apart by white space.
    ///
    /// One copy of the code serves all tables, so that it is compiled once.
    #[inline(never)]
    fn note(&mut self, words: &str, note: &dyn Fn(&mut Word)) {
        for word in words.split_ascii_whitespace() {
            let id = self.intern(fold::key(word));
            note(self.word_mut(id));
        }
    }

    /// Puts each of the `words` in the classes `senses`.
    fn classify(&mut self, words: &str, senses: Senses) {
        self.note(words, &|word| word.senses = word.senses.and(senses));
    }

    /// Makes each of the `words` a `time` word in the classes `senses`.
    fn time(&mut self, words: &str, time: TimeWord, senses: Senses) {
        self.note(words, &|word| {
            word.time = time;
            word.senses = word.senses.and(senses);
        });
    }

    /// Makes `time` words of those of the `words` that are none yet.
    fn time_unless_known(&mut self, words: &str, time: TimeWord) {
        self.note(words, &|word| {
            if word.time == TimeWord::Other {
                word.time = time;
            }
        });
    }

    /// Adds `traits` to each of the `words`.
    fn traits(&mut self, words: &str, traits: Traits) {
        self.note(words, &|word| word.traits = word.traits.and(traits));
    }

    /// The ids of the words of a phrase, whose first word is put in the class `first`.
    fn phrase(&mut self, phrase: &str, first: Senses) -> Box<[WordId]> {
        let ids: Box<[WordId]> = phrase
            .split_ascii_whitespace()
            .map(|word| self.intern(fold::key(word)))
            .collect();
        if let Some(&id) = ids.first() {
            let word = self.word_mut(id);
            word.senses = word.senses.and(first);
        }
        ids
    }
}

#[cfg(test)]
mod tests {
    use super::{LEXICON, misspelt};
    use crate::lexicon::Agency;
    use crate::text::fold::key;

    #[test]
    fn a_phrase_stands_in_one_table_of_its_kind() {
        assert_eq!(LEXICON.labels.doubles(), 0);
        assert_eq!(LEXICON.agencies.doubles(), 0);
        assert_eq!(LEXICON.places.doubles(), 0);
    }

    #[test]
    fn only_names_that_are_spelled_out_are_read_when_misspelt() {
        assert_eq!(misspelt(key("एएनई")), Some(Agency::Ani));
        assert_eq!(misspelt(key("पीटआई")), Some(Agency::Pti));
        assert_eq!(misspelt(key("भाषी")), None);
        assert_eq!(misspelt(key("वार्त")), None);
        assert_eq!(misspelt(key("पी")), None);
    }
}
