//! The look-up: from the fold of a word to what the lexicon says of it, by a perfect hash that is
//! made when the tables are written. Nothing is built when the crate is first used.

use super::tables::{
    BUCKETS, CLASSES, DISPLACEMENTS, IDS, KEYS, LEMMAS, SLOTS, SPELLED, TAGS, WORDS,
};
use super::{LemmaId, Word, WordId};
use crate::text::fold::Key;

/// Where a key is looked for: its bucket, and two numbers that the displacement of the bucket
/// makes a slot of; and the byte that tells most other keys from it.
pub(super) struct Probe {
    pub(super) bucket: usize,
    pub(super) tag: u8,
    start: u32,
    step: u32,
}

impl Probe {
    /// Mixes the two halves of a key into one word; the constants are the fractional bits of the
    /// golden ratio and of the square root of three.
    #[inline(always)]
    pub(super) const fn of(key: Key, buckets: usize) -> Probe {
        let low = (key.0 as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let high = ((key.0 >> 64) as u64).wrapping_mul(0xBB67_AE85_84CA_A73B);
        let mixed = low ^ high.rotate_left(32);
        let mixed = mixed ^ mixed >> 29;
        Probe {
            bucket: (mixed >> 48) as usize & (buckets - 1),
            // Zero says that a slot is free.
            tag: (mixed >> 8) as u8 | 1,
            start: (mixed >> 16) as u32,
            step: (mixed >> 32) as u32 | 1,
        }
    }

    /// The slot to which a displacement of its bucket sends the key.
    #[inline(always)]
    pub(super) const fn slot(&self, displacement: u16, slots: usize) -> usize {
        let place = self
            .start
            .wrapping_add((displacement as u32).wrapping_mul(self.step));
        (place ^ place >> 15) as usize & (slots - 1)
    }
}

/// The id of a key, or [`WordId::NONE`].
#[inline(always)]
pub(crate) const fn id(sought: Key) -> WordId {
    let probe = Probe::of(sought, BUCKETS);
    let slot = probe.slot(DISPLACEMENTS[probe.bucket], SLOTS);
    if TAGS[slot] != probe.tag {
        return WordId::NONE;
    }
    let id = IDS[slot];
    if KEYS[id as usize].0 != sought.0 {
        return WordId::NONE;
    }
    match (id as usize).checked_sub(FIRST_SPELLING) {
        // Another spelling is the word itself.
        Some(spelling) => WordId(SPELLED[spelling]),
        None => WordId(id),
    }
}

/// The number of the first key that is another spelling of a word.
const FIRST_SPELLING: usize = KEYS.len() - SPELLED.len();

/// The key of a word form.
pub(super) fn key(id: WordId) -> Key {
    KEYS[id.index()]
}

/// What the lexicon says of a word form; of one of a caller's own, what it says of a word that it does not list.
#[inline(always)]
pub(crate) fn word(id: WordId) -> &'static Word {
    let class = CLASSES.get(id.index()).copied().unwrap_or_default();
    &WORDS[usize::from(class)]
}

/// The lemma of a word form.
#[inline(always)]
pub(crate) const fn lemma(id: WordId) -> LemmaId {
    let place = id.index();
    if place < LEMMAS.len() {
        LemmaId(LEMMAS[place])
    } else {
        LemmaId::NONE
    }
}

/// The number of the first word that is free for a caller's own.
pub(super) const FIRST_OWN: usize = KEYS.len();
