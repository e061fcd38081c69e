//! The index: from the fold of a word to what the tables say of it.

use super::{Senses, Word, WordId};
use crate::text::fold::Key;

/// An open-addressing table of word ids, probed linearly. A byte of each hash is kept apart from
/// the keys, so that a word which stands in no table costs one small load as a rule.
#[derive(Debug)]
pub(crate) struct Index {
    tags: Box<[u8; SLOTS]>,
    ids: Box<[WordId; SLOTS]>,
    keys: Vec<Key>,
    words: Vec<Word>,
    /// The senses of each word once more, close together: what every token asks for.
    senses: Vec<Senses>,
}

/// Slots of the table: a power of two, at least twice the words (checked when words are added).
const SLOTS: usize = 1 << 14;

/// Multiplies the two halves of a key into one well-mixed word; the constants are the fractional
/// bits of the golden ratio and of the square root of three.
#[inline(always)]
fn hash(key: Key) -> u64 {
    let low = (key.0 as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let high = ((key.0 >> 64) as u64).wrapping_mul(0xBB67_AE85_84CA_A73B);
    let mixed = low ^ high.rotate_left(32);
    mixed ^ mixed >> 29
}

#[inline(always)]
fn slot(hash: u64) -> usize {
    (hash >> 40) as usize & (SLOTS - 1)
}

#[inline(always)]
fn tag(hash: u64) -> u8 {
    // Zero says that a slot is free.
    (hash as u8) | 1
}

impl Index {
    pub(super) fn new() -> Index {
        Index {
            tags: Box::new([0; SLOTS]),
            ids: Box::new([WordId::NONE; SLOTS]),
            keys: vec![Key::default()],
            words: vec![Word::default()],
            senses: Vec::new(),
        }
    }

    /// The id of a key, or [`WordId::NONE`].
    #[inline(always)]
    pub(crate) fn id(&self, key: Key) -> WordId {
        let hash = hash(key);
        let (mut at, tag) = (slot(hash), tag(hash));
        loop {
            let found = self.tags[at];
            if found == 0 {
                return WordId::NONE;
            }
            if found == tag && self.keys[self.ids[at].index()] == key {
                return self.ids[at];
            }
            at = (at + 1) & (SLOTS - 1);
        }
    }

    /// What the tables say of a word.
    #[inline(always)]
    pub(crate) fn word(&self, id: WordId) -> &Word {
        &self.words[id.index()]
    }

    /// The senses of a word.
    #[inline(always)]
    pub(crate) fn senses(&self, id: WordId) -> Senses {
        self.senses[id.index()]
    }

    /// Ends the filling of the index.
    pub(super) fn finish(&mut self) {
        self.senses = self.words.iter().map(|word| word.senses).collect();
    }

    /// The id of a key, added if need be.
    #[inline(never)]
    pub(super) fn intern(&mut self, key: Key) -> WordId {
        let known = self.id(key);
        if known != WordId::NONE {
            return known;
        }
        assert!(
            self.words.len() < SLOTS / 2,
            "the lexicon has outgrown its index"
        );
        let id = WordId::new(self.words.len());
        self.keys.push(key);
        self.words.push(Word::default());
        let hash = hash(key);
        let mut at = slot(hash);
        while self.tags[at] != 0 {
            at = (at + 1) & (SLOTS - 1);
        }
        self.tags[at] = tag(hash);
        self.ids[at] = id;
        id
    }

    pub(super) fn word_mut(&mut self, id: WordId) -> &mut Word {
        &mut self.words[id.index()]
    }
}
