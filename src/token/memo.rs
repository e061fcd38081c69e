//! Words read before: a news text says the same few hundred words over and over, so a word is
//! mostly known by its bytes before it is folded.
//!
//! What is kept is what the reading of the same bytes gave, so a text's tokens are the same
//! whatever was read before it.

use std::cell::Cell;

use super::Token;
use crate::lexicon::WordId;

/// A run of bytes outside ASCII, whole, that a word starts: what is compared. The free bytes are
/// zero.
#[derive(Clone, Copy)]
struct Run([u64; 4]);

/// A word as it was read at the start of a run. Small, so that all that is kept stays in a cache.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// The features that its token carries.
    pub(super) data: u32,
    pub(super) id: WordId,
    /// How many bytes of the run stand after the word.
    pub(super) more: u8,
}

/// The run at a place of a text, and where it is kept.
pub(super) struct Sought {
    /// In bytes.
    pub(super) length: usize,
    run: Run,
    place: usize,
}

/// The bytes that a run is looked for in; a longer run is not kept. Of the words of news one in a
/// hundred is longer.
const WINDOW: usize = 32;

/// How many words are kept, a power of two. Of the words of mixed news three in four are found
/// among so many; among twice as many, a few in a hundred more.
const KEPT: usize = 1 << 12;

/// For each length of a run, the bytes that belong to it.
static BELONG: [[u64; 4]; WINDOW] = belong();

const fn belong() -> [[u64; 4]; WINDOW] {
    let mut belong = [[0; 4]; WINDOW];
    let mut length = 0;
    while length < WINDOW {
        let mut at = 0;
        while at < length {
            belong[length][at / 8] |= 0xFF << (at % 8 * 8);
            at += 1;
        }
        length += 1;
    }
    belong
}

/// The first byte of ASCII in a word; 8 where there is none.
#[inline(always)]
fn ascii(word: u64) -> usize {
    (!word & 0x8080_8080_8080_8080).trailing_zeros() as usize / 8
}

/// The eight bytes of a window from `at`.
#[inline(always)]
fn word(window: &[u8; WINDOW], at: usize) -> u64 {
    let mut word = [0; 8];
    word.copy_from_slice(&window[at..at + 8]);
    u64::from_le_bytes(word)
}

impl Run {
    /// The run that `bytes` start with and its length, if a character of Devanagari leads it and it
    /// ends within the [`WINDOW`].
    #[inline(always)]
    fn at_start(bytes: &[u8]) -> Option<(usize, Run)> {
        let window = bytes.first_chunk::<WINDOW>()?;
        if window[0] != 0xE0 {
            return None;
        }
        let (a, b) = (word(window, 0), word(window, 8));
        let (c, d) = (word(window, 16), word(window, 24));
        // Added up without a branch on any part: lengths follow no pattern.
        let (p, q, r, s) = (ascii(a), ascii(b), ascii(c), ascii(d));
        let low = if p < 8 { p } else { 8 + q };
        let high = if r < 8 { r } else { 8 + s };
        let length = if low < 16 { low } else { 16 + high };
        let [w, x, y, z] = BELONG.get(length)?;
        Some((length, Run([a & w, b & x, c & y, d & z])))
    }

    /// Where the run is kept: its words, mixed by odd constants without a pattern.
    #[inline(always)]
    fn place(&self) -> usize {
        let [a, b, c, d] = self.0;
        let mixed = (a ^ c.rotate_left(23)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
            ^ (b ^ d.rotate_left(29)).wrapping_mul(0xBB67_AE85_84CA_A73B);
        (mixed >> (u64::BITS - KEPT.ilog2())) as usize
    }

    /// Word by word, since a wide load of what was just stored in parts has to wait for it.
    #[inline(always)]
    fn is(&self, other: &Run) -> bool {
        let ([a, b, c, d], [w, x, y, z]) = (self.0, other.0);
        (a ^ w) | (b ^ x) | (c ^ y) | (d ^ z) == 0
    }
}

/// The words that were read last.
pub(super) struct Memo {
    kept: Box<[(Run, Reading); KEPT]>,
}

thread_local! {
    /// The memo that the thread used last, for its next text.
    static SPARE: Cell<Option<Memo>> = const { Cell::new(None) };
}

impl Memo {
    /// The thread's memo, or a new one.
    pub(super) fn take() -> Memo {
        // A thread that is ending may have given its memo up.
        let spare = SPARE.try_with(Cell::take).ok().flatten();
        spare.unwrap_or_else(Memo::new)
    }

    /// A memo that knows no word.
    pub(super) fn new() -> Memo {
        let nothing = Reading {
            data: 0,
            id: WordId::NONE,
            more: 0,
        };
        Memo {
            // By way of a vector, which needs no room for it on the stack.
            kept: vec![(Run([0; 4]), nothing); KEPT]
                .try_into()
                .unwrap_or_else(|_| unreachable!("as many as were asked for")),
        }
    }

    /// Leaves the memo to the thread.
    pub(super) fn put_back(self) {
        // Where the thread is ending, it is dropped.
        let _ = SPARE.try_with(|spare| spare.set(Some(self)));
    }

    /// How the first word of a run was read, if it is known.
    #[inline(always)]
    pub(super) fn get(&self, sought: &Sought) -> Option<Reading> {
        let (kept, reading) = &self.kept[sought.place];
        sought.run.is(kept).then_some(*reading)
    }

    /// Keeps how the first word of a run was read.
    pub(super) fn keep(&mut self, sought: &Sought, token: &Token) {
        let reading = Reading {
            data: token.data,
            id: token.word,
            more: sought.length as u8 - token.length,
        };
        self.kept[sought.place] = (sought.run, reading);
    }
}

impl Sought {
    /// The run that `bytes` start with, if it can be kept.
    #[inline(always)]
    pub(super) fn at_start(bytes: &[u8]) -> Option<Sought> {
        let (length, run) = Run::at_start(bytes)?;
        let place = run.place();
        Some(Sought { length, run, place })
    }
}
