//! The places of tokens that tell something, found many at a time.

use super::{Rest, Token, TokenKind};

/// What tells which tokens tell something; without a branch, as a rule.
pub(crate) trait Tells {
    /// Whether the token tells something.
    fn tells(&self, token: &Token) -> bool;
}

impl<F: Fn(&Token) -> bool> Tells for F {
    #[inline(always)]
    fn tells(&self, token: &Token) -> bool {
        self(token)
    }
}

/// Tokens of some kinds, none of which is one of words, and words with some features: the bits of [`kinds`] and
/// of the features. Numbers then tell something too, and so do marks, unless the bits are those of no character.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Of<const KINDS: u32, const FEATURES: u64 = 0>;

impl<const KINDS: u32, const FEATURES: u64> Tells for Of<KINDS, FEATURES> {
    #[inline(always)]
    fn tells(&self, token: &Token) -> bool {
        const {
            let has_numbers = KINDS & Rest::bit(TokenKind::Number) != 0;
            let has_marks = KINDS & Rest::bit(TokenKind::Mark) != 0
                || FEATURES.trailing_zeros() > (char::MAX as u32).ilog2();
            assert!(FEATURES == 0 || has_numbers && has_marks);
        }
        u64::from(token.rest.0 & KINDS) | (token.data & FEATURES) != 0
    }
}

/// The bits of some kinds of tokens that are no words.
pub(crate) const fn kinds(kinds: &[TokenKind]) -> u32 {
    let (mut bits, mut at) = (0, 0);
    while at < kinds.len() {
        bits |= Rest::bit(kinds[at]);
        at += 1;
    }
    bits
}

/// How many tokens are looked at at once, a bit for each.
const BLOCK: usize = u64::BITS as usize;

/// The places of those tokens that tell something, in order.
///
/// Which do follows no pattern, so that a branch for each token is guessed wrong about as often as one does. Here whole
/// blocks are looked at without one.
#[derive(Clone, Debug)]
pub(crate) struct Places<'t, T> {
    tokens: &'t [Token],
    which: T,
    /// Where the block in hand starts.
    base: usize,
    /// A bit for each token of the block that tells something and was not given yet.
    found: u64,
    /// Where the next block starts.
    next: usize,
}

impl<'t, T: Tells> Places<'t, T> {
    pub(crate) fn new(tokens: &'t [Token], which: T) -> Places<'t, T> {
        Places {
            tokens,
            which,
            base: 0,
            found: 0,
            next: 0,
        }
    }
}

impl<T: Tells> Iterator for Places<'_, T> {
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
                self.found = self.found << 1 | u64::from(self.which.tells(token));
            }
        }
        let place = self.base + self.found.trailing_zeros() as usize;
        self.found &= self.found - 1;
        Some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, Of, Places, kinds};
    use crate::lexicon::{self, Features};
    use crate::token::{Token, TokenKind, all};

    /// Blocks that are empty, full, and cut off, with what tells something at their ends.
    #[test]
    fn places_are_those_that_a_look_at_each_token_finds() {
        type Telling =
            Of<{ kinds(&[TokenKind::Mark, TokenKind::Number]) }, { Features::CUE.bits() }>;
        let tells = |token: &Token| {
            matches!(token.kind(), TokenKind::Mark | TokenKind::Number) || token.has(Features::CUE)
        };
        for (unit, length) in [("घर ", 0), ("कहा, ", 0), ("घर 5 ", 1), ("x\n", 3)] {
            for words in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK + length] {
                let tokens = all(&format!("{}।", unit.repeat(words)), lexicon::get());
                let expected = (0..tokens.len()).filter(|&at| tells(&tokens[at]));
                let expected: Vec<usize> = expected.collect();
                let places: Vec<usize> = Places::new(&tokens, Telling {}).collect();
                assert_eq!(places, expected, "{unit:?} {words}");
                assert_eq!(Places::new(&tokens, tells).collect::<Vec<_>>(), expected);
            }
        }
    }
}
