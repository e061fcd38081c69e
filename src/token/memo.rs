//! Words read before: a news text says the same few hundred words over and over, so a word is
//! mostly known by its bytes before it is folded.
//!
//! What is kept is what the reading of the same bytes gave, so a text's tokens are the same
//! whatever was read before it.

use std::cell::Cell;

use super::{Rest, Token, TokenKind};

/// How the first word of a run was read. Small, so that all that is kept stays in a cache.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// The features that its token carries.
    pub(super) data: u64,
    /// The rest of its token, as if no white space stood before. Its kind is none but a word's, which is
    /// zero.
    pub(super) rest: Rest,
    /// How many bytes of the run stand after it.
    pub(super) more: u8,
}

/// Where the number of bytes after the word is kept: in the place of the kind.
const MORE: u32 = 24;

impl Reading {
    #[inline(always)]
    const fn packed(self) -> [u64; 2] {
        [self.data, self.rest.0 as u64 | (self.more as u64) << MORE]
    }

    #[inline(always)]
    const fn unpacked([data, rest]: [u64; 2]) -> Reading {
        Reading {
            data,
            rest: Rest(rest as u32 & 0xFF_FFFF),
            more: (rest >> MORE) as u8,
        }
    }
}

/// Half of the longest run that is kept, in bytes: five letters. Of the words of news four in five are no
/// longer, and are looked for in this half alone.
const HALF: usize = 16;

/// How many short runs are kept, a power of two. Of the words of mixed news nine in ten are found among so
/// many runs of both lengths; among half as many, three in a hundred fewer; among twice as many, two more.
const SHORT: usize = 1 << 13;
/// How many long runs are kept, a power of two. Of the words of news one in a hundred is longer than two
/// halves, and is never kept.
const LONG: usize = 1 << 12;

/// For each length of a run in a half, the bytes that belong to it.
static BELONG: [[u64; 2]; HALF + 1] = belong();

const fn belong() -> [[u64; 2]; HALF + 1] {
    let mut belong = [[0; 2]; HALF + 1];
    let mut length = 0;
    while length <= HALF {
        let mut at = 0;
        while at < length {
            belong[length][at / 8] |= 0xFF << (at % 8 * 8);
            at += 1;
        }
        length += 1;
    }
    belong
}

/// The bytes outside ASCII that a half starts with, in two words whose free bytes are zero, and their
/// number.
#[inline(always)]
fn in_half(half: &[u8; HALF]) -> (usize, [u64; 2]) {
    let word = |at: usize| {
        let mut word = [0; 8];
        word.copy_from_slice(&half[at..at + 8]);
        u64::from_le_bytes(word)
    };
    let ascii = |word: u64| !word & 0x8080_8080_8080_8080;
    let (a, b) = (word(0), word(8));
    let (p, q) = (ascii(a), ascii(b));
    // Without a branch: lengths follow no pattern. Both words are counted at once, since the next word of the text
    // waits for this.
    let (first, second) = (p.trailing_zeros(), u64::BITS + q.trailing_zeros());
    let length = if p == 0 { second } else { first } as usize / 8;
    let [w, x] = BELONG[length];
    (length, [a & w, b & x])
}

/// The bytes outside ASCII that a place of a text starts with: a letter of Devanagari leads them, and there are fewer
/// than in two halves.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    length: usize,
    /// The bytes; in the second half none, where the run is short.
    halves: [[u64; 2]; 2],
}

impl Run {
    /// The run that `bytes` start with. Its length is counted, so that the next place of the text does not wait for
    /// what is remembered of it.
    #[inline(always)]
    pub(super) fn at_start(bytes: &[u8]) -> Option<Run> {
        let half = bytes.first_chunk().filter(|half| half[0] == 0xE0)?;
        let (length, first) = in_half(half);
        if length < HALF {
            let halves = [first, [0; 2]];
            return Some(Run { length, halves });
        }
        let (more, second) = in_half(bytes.get(HALF..)?.first_chunk()?);
        (more < HALF).then_some(Run {
            length: HALF + more,
            halves: [first, second],
        })
    }

    /// How many bytes it has.
    #[inline(always)]
    pub(super) fn length(&self) -> usize {
        self.length
    }

    #[inline(always)]
    fn is_short(&self) -> bool {
        self.length < HALF
    }

    /// Where a long run is kept.
    #[inline(always)]
    const fn long_place(&self) -> usize {
        let [[a, b], [c, d]] = self.halves;
        place([a ^ c.rotate_left(23), b ^ d.rotate_left(29)], LONG)
    }
}

/// A place for a run, by its words mixed with odd constants without a pattern.
#[inline(always)]
const fn place([a, b]: [u64; 2], places: usize) -> usize {
    let mixed = (a ^ b.rotate_left(31)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> (u64::BITS - places.ilog2())) as usize
}

/// The words that were read last, by the run of bytes outside ASCII that each starts: the words of the
/// run, and a [`Reading`].
pub(super) struct Memo {
    short: Box<[[u64; 4]; SHORT]>,
    long: Box<[[u64; 6]; LONG]>,
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

    /// A memo that knows no word: no run is all zero.
    pub(super) fn new() -> Memo {
        Memo {
            short: zeros(),
            long: zeros(),
        }
    }

    /// Leaves the memo to the thread.
    pub(super) fn put_back(self) {
        // Where the thread is ending, it is dropped.
        let _ = SPARE.try_with(|spare| spare.set(Some(self)));
    }

    /// How the first word of the run was read, if it is known.
    #[inline(always)]
    pub(super) fn get(&self, run: &Run) -> Option<Reading> {
        let [[a, b], [c, d]] = run.halves;
        // Word by word, since a wide load of what was just stored in parts has to wait for it.
        if run.is_short() {
            let [w, x, data, rest] = self.short[place([a, b], SHORT)];
            let is_known = (a ^ w) | (b ^ x) == 0;
            return is_known.then_some(Reading::unpacked([data, rest]));
        }
        let [w, x, y, z, data, rest] = self.long[run.long_place()];
        let is_known = (a ^ w) | (b ^ x) | (c ^ y) | (d ^ z) == 0;
        is_known.then_some(Reading::unpacked([data, rest]))
    }

    /// Keeps that the word at the start of `bytes` is read as `token`. Its run is measured once more, so that a run
    /// that is known need not be held for this.
    pub(super) fn keep(&mut self, bytes: &[u8], token: &Token) {
        let Some(run) = Run::at_start(bytes) else {
            return;
        };
        let reading = Reading {
            data: token.data,
            rest: Rest::new(token.id(), token.rest.length(), TokenKind::Word),
            more: run.length as u8 - token.rest.length(),
        };
        let [[a, b], [c, d]] = run.halves;
        let [data, rest] = reading.packed();
        if run.is_short() {
            self.short[place([a, b], SHORT)] = [a, b, data, rest];
        } else {
            self.long[run.long_place()] = [a, b, c, d, data, rest];
        }
    }
}

/// A table of zeros, which takes no time to make, nor memory where nothing is kept.
fn zeros<const WORDS: usize, const PLACES: usize>() -> Box<[[u64; WORDS]; PLACES]>
where
    Vec<[u64; WORDS]>: TryInto<Box<[[u64; WORDS]; PLACES]>>,
{
    // By way of a vector, which needs no room for it on the stack.
    vec![[0; WORDS]; PLACES]
        .try_into()
        .unwrap_or_else(|_| unreachable!("as many as were asked for"))
}
