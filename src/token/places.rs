//! The places of tokens that tell something, found many at a time.

use super::{Rest, Token, TokenKind};
use crate::lexicon::Features;

/// Which tokens tell something: all of some kinds, and words by what the lexicon says of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Telling {
    kinds: u32,
    senses: u64,
}

impl Telling {
    /// All tokens of `kinds`, which are none of words.
    pub(crate) const fn kinds(kinds: &[TokenKind]) -> Telling {
        let (mut bits, mut at) = (0, 0);
        while at < kinds.len() {
            bits |= Rest::bit(kinds[at]);
            at += 1;
        }
        Telling {
            kinds: bits,
            senses: 0,
        }
    }

    /// These, and words with one of `senses`, whose bits are those of no mark and no number that tells nothing.
    pub(crate) const fn or(self, senses: Features) -> Telling {
        Telling {
            senses: senses.bits(),
            ..self
        }
    }

    /// Whether the token tells something. Without a branch.
    #[inline(always)]
    fn has(self, token: &Token) -> bool {
        u64::from(token.rest.0 & self.kinds) | (token.data & self.senses) != 0
    }
}

/// How many tokens are looked at at once, a bit for each.
const BLOCK: usize = u64::BITS as usize;

/// The places of those tokens that tell something, in order.
///
/// Which do follows no pattern, so that a branch for each token is guessed wrong about as often as one does. Here whole
/// blocks are looked at without one.
#[derive(Clone, Debug)]
pub(crate) struct Places<'t> {
    tokens: &'t [Token],
    telling: Telling,
    /// Where the block in hand starts.
    base: usize,
    /// A bit for each token of the block that tells something and was not given yet.
    found: u64,
    /// Where the next block starts.
    next: usize,
}

impl<'t> Places<'t> {
    pub(crate) fn new(tokens: &'t [Token], telling: Telling) -> Places<'t> {
        Places {
            tokens,
            telling,
            base: 0,
            found: 0,
            next: 0,
        }
    }

    /// The next place that is `from` or behind it.
    #[inline]
    pub(crate) fn next_from(&mut self, from: usize) -> Option<usize> {
        self.find(|&place| place >= from)
    }
}

impl Iterator for Places<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.found == 0 {
            let rest = &self.tokens[self.next..];
            if rest.is_empty() {
                return None;
            }
            let block = &rest[..rest.len().min(BLOCK)];
            self.base = self.next;
            self.next += block.len();
            for token in block.iter().rev() {
                self.found = self.found << 1 | u64::from(self.telling.has(token));
            }
        }
        let place = self.base + self.found.trailing_zeros() as usize;
        self.found &= self.found - 1;
        Some(place)
    }
}
