//! The search for the places where a sentence may end.
//!
//! Nearly all bytes of a text are none, so they are passed over in blocks, with comparisons that
//! the compiler turns into vector instructions; only what is found is looked at closely. Where the text
//! has been read already, the places are those of its tokens.

use super::Ending;
use crate::text::chars;
use crate::token::{Of, Places, Token, TokenKind, kinds};

/// Where candidates are looked for.
#[derive(Clone, Debug)]
pub(super) enum Search<'t> {
    Bytes(Scan),
    Tokens(TokenScan<'t>),
}

impl<'t> Search<'t> {
    /// The first candidate at byte `from` or after, which never goes back.
    #[inline]
    pub(super) fn next(&mut self, bytes: &[u8], from: usize) -> Option<Candidate> {
        match self {
            Search::Bytes(scan) => scan.next(bytes, from),
            Search::Tokens(scan) => scan.next(from),
        }
    }

    /// The tokens about the candidate that was found last, where the text has been read.
    #[inline]
    pub(super) fn beside(&self) -> Option<Beside<'t>> {
        match self {
            Search::Bytes(_) => None,
            Search::Tokens(scan) => Some(scan.beside()),
        }
    }
}

/// Tokens at which a sentence may end.
type Telling = Of<{ kinds(&[TokenKind::Mark, TokenKind::Break]) }>;

/// The candidates of a text among its tokens.
#[derive(Clone, Debug)]
pub(super) struct TokenScan<'t> {
    tokens: &'t [Token],
    /// The marks and breaks among them.
    places: Places<'t, Telling>,
    /// How many tokens are passed.
    passed: usize,
    /// Where the text starts in that of the tokens.
    by: usize,
}

impl<'t> TokenScan<'t> {
    pub(super) fn new(tokens: &'t [Token], by: usize) -> TokenScan<'t> {
        TokenScan {
            tokens,
            places: Places::new(tokens, Telling {}),
            passed: 0,
            by,
        }
    }

    fn next(&mut self, from: usize) -> Option<Candidate> {
        let from = self.by + from;
        let (tokens, by) = (self.tokens, self.by);
        let found = self.places.find_map(|place| {
            let token = &tokens[place];
            let ending = ending_of(token)?;
            (token.start() >= from).then(|| {
                let candidate = Candidate {
                    at: token.start() - by,
                    length: token.len(),
                    ending,
                };
                (place, candidate)
            })
        });
        self.passed = found.map_or(tokens.len(), |(place, _)| place + 1);
        found.map(|(_, candidate)| candidate)
    }

    fn beside(&self) -> Beside<'t> {
        let last = self.passed.saturating_sub(1);
        Beside {
            before: &self.tokens[..last],
            after: &self.tokens[self.passed..],
            by: self.by,
        }
    }
}

/// The tokens on both sides of a candidate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beside<'t> {
    before: &'t [Token],
    after: &'t [Token],
    /// Where the text starts in that of the tokens.
    by: usize,
}

impl Beside<'_> {
    /// The word of Devanagari, with a blank before it, that ends at byte `end`, and where it starts.
    pub(super) fn word_ending(&self, end: usize) -> Option<(usize, Token)> {
        let word = self.before.last()?;
        let ends = word.kind() == TokenKind::Word && word.end() == self.by + end;
        (ends && word.is_spaced()).then(|| (word.start() - self.by, word.at_start()))
    }

    /// The token that starts at byte `start`.
    pub(super) fn token_starting(&self, start: usize) -> Option<Token> {
        let start = self.by + start;
        let token = self.after.iter().find(|token| token.start() >= start)?;
        (token.start() == start).then(|| token.at_start())
    }
}

/// What a token would end a sentence with.
#[inline]
fn ending_of(token: &Token) -> Option<Ending> {
    match token.kind() {
        TokenKind::Mark => match token.mark()? {
            chars::DANDA | chars::DOUBLE_DANDA => Some(Ending::Danda),
            '.' => Some(Ending::FullStop),
            '?' => Some(Ending::Question),
            '!' => Some(Ending::Exclamation),
            '…' => Some(Ending::Ellipsis),
            '|' => Some(Ending::Pipe),
            _ => None,
        },
        TokenKind::Break => Some(Ending::LineBreak),
        _ => None,
    }
}

/// A place where a sentence may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    /// The first byte of the terminator or line break.
    pub(super) at: usize,
    /// Its length in bytes.
    pub(super) length: usize,
    /// What it would end the sentence with.
    pub(super) ending: Ending,
}

/// Bytes compared at a time, a bit of a word for each.
const BLOCK: usize = 64;

/// Whether a candidate may have its telling byte here, given the byte `after` it.
#[inline]
const fn may_tell(byte: u8, after: u8) -> bool {
    // Non-short-circuit operators keep the comparisons free of branches. Some bytes are let through
    // that tell nothing (`/`, `>`, tabs): they are rare, and fewer comparisons do for the others.
    //
    // `.`, `?`, and their neighbours `/` and `>`.
    ((byte | 0x11) == 0x3F)
        | (byte == b'!')
        | (byte == b'|')
        // LF, VT, FF, CR, and the control characters below them.
        | (byte <= 0x0D)
        // The last two bytes of danda and double danda (E0 A5 A4, E0 A5 A5).
        | ((byte == 0xA5) & (after & 0xFE == 0xA4))
        // The first of the ellipsis (E2 80 A6) and of the line and paragraph separators, and of
        // dashes and curly marks, which are turned away later; the first of NEL (C2 85).
        | (byte | 0x20 == 0xE2)
}

/// The candidates of a text, found block by block.
#[derive(Clone, Debug)]
pub(super) struct Scan {
    /// Where the block in hand starts.
    base: usize,
    /// A bit for each byte of the block at which [`may_tell`] holds and which was not given yet.
    found: u64,
    /// Where the next block starts.
    next: usize,
}

impl Scan {
    pub(super) const fn new() -> Scan {
        Scan {
            base: 0,
            found: 0,
            next: 0,
        }
    }

    /// The first candidate at byte `from` or after, which never goes back.
    #[inline]
    pub(super) fn next(&mut self, bytes: &[u8], from: usize) -> Option<Candidate> {
        loop {
            while self.found != 0 {
                let at = self.base + self.found.trailing_zeros() as usize;
                self.found &= self.found - 1;
                if at >= from {
                    if let Some(candidate) =
                        candidate_at(bytes, at).filter(|found| found.at >= from)
                    {
                        return Some(candidate);
                    }
                }
            }
            if !self.fill(bytes, from) {
                return None;
            }
        }
    }

    /// Goes on to the next block with something in it; `false` at the end of the text.
    #[inline]
    fn fill(&mut self, bytes: &[u8], from: usize) -> bool {
        let mut next = self.next.max(from);
        // The byte after the block is read too.
        while let Some(block) = bytes
            .get(next..)
            .and_then(|rest| rest.first_chunk::<{ BLOCK + 1 }>())
        {
            let found = look(block);
            if found != 0 {
                (self.base, self.found, self.next) = (next, found, next + BLOCK);
                return true;
            }
            next += BLOCK;
        }
        let rest = bytes.get(next..).unwrap_or_default();
        let mut block = [b' '; BLOCK + 1];
        block[..rest.len()].copy_from_slice(rest);
        (self.base, self.found, self.next) = (next, look(&block), bytes.len());
        self.found != 0
    }
}

/// A bit for each byte at which [`may_tell`] holds.
#[inline]
fn look(block: &[u8; BLOCK + 1]) -> u64 {
    // Two views instead of one index and the next: the compiler then loads both unaligned and
    // does not shift one out of the other.
    let (Some(bytes), Some(after)) = (block.first_chunk::<BLOCK>(), block.last_chunk::<BLOCK>())
    else {
        return 0;
    };
    let mut found = [0u8; BLOCK];
    let mut any = 0;
    for place in 0..BLOCK {
        // All bits of a byte, which is what a comparison of vectors gives.
        found[place] = (may_tell(bytes[place], after[place]) as u8).wrapping_neg();
        any |= found[place];
    }
    if any == 0 {
        return 0;
    }
    let mut bits = 0;
    for (place, part) in found.chunks_exact(8).enumerate() {
        let mut word = [0; 8];
        word.copy_from_slice(part);
        // Gathers the low bits of eight bytes into one byte.
        let low = u64::from_le_bytes(word) & 0x0101_0101_0101_0101;
        let byte = low.wrapping_mul(0x0102_0408_1020_4080) >> 56;
        bits |= byte << (place * 8);
    }
    bits
}

/// The candidate whose telling byte stands at `at`.
#[inline]
fn candidate_at(bytes: &[u8], at: usize) -> Option<Candidate> {
    let single = |ending| {
        Some(Candidate {
            at,
            length: 1,
            ending,
        })
    };
    let danda = || {
        let starts = at
            .checked_sub(1)
            .is_some_and(|before| bytes[before] == 0xE0);
        starts.then(|| Candidate {
            at: at - 1,
            length: 3,
            ending: Ending::Danda,
        })
    };
    match bytes[at] {
        b'.' => single(Ending::FullStop),
        b'?' => single(Ending::Question),
        b'!' => single(Ending::Exclamation),
        b'|' => single(Ending::Pipe),
        0xA5 => danda(),
        0xE2 if bytes.get(at + 1) != Some(&0x80) => None,
        0xE2 => match bytes.get(at + 2) {
            Some(0xA6) => Some(Candidate {
                at,
                length: 3,
                ending: Ending::Ellipsis,
            }),
            Some(0xA8 | 0xA9) => Some(Candidate {
                at,
                length: 3,
                ending: Ending::LineBreak,
            }),
            _ => None,
        },
        b'\r' if bytes.get(at + 1) == Some(&b'\n') => Some(Candidate {
            at,
            length: 2,
            ending: Ending::LineBreak,
        }),
        b'\n' | 0x0B | 0x0C | b'\r' => single(Ending::LineBreak),
        0xC2 if bytes.get(at + 1) == Some(&0x85) => Some(Candidate {
            at,
            length: 2,
            ending: Ending::LineBreak,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The twin that is short enough to trust by reading.
    fn naive(text: &str) -> Vec<usize> {
        text.char_indices()
            .filter(|(_, c)| ".?!|।॥…\n\r\u{0B}\u{0C}\u{85}\u{2028}\u{2029}".contains(*c))
            .filter(|&(at, c)| !(c == '\n' && text[..at].ends_with('\r')))
            .map(|(at, _)| at)
            .collect()
    }

    fn fast(text: &str) -> Vec<usize> {
        let mut from = 0;
        let mut scan = Scan::new();
        core::iter::from_fn(|| {
            let found = scan.next(text.as_bytes(), from)?;
            from = found.at + found.length;
            Some(found.at)
        })
        .collect()
    }

    #[test]
    fn agrees_with_the_naive_search_at_every_offset() {
        let text = "यह है। वह थी॥ क्या? हाँ! ठीक… 3.5 | «क» “ख” ‘ग’ – थीं ী ৥\r\nअ\u{2028}ब\u{2029}च\u{2027}छ\u{0C}ज\u{85}\u{A0}झ";
        for pad in 0..140 {
            let padded = format!("{}{text}", "क ".repeat(pad));
            assert_eq!(fast(&padded), naive(&padded), "{pad}");
        }
    }

    #[test]
    fn tokens_tell_what_bytes_tell() {
        let before = "मौसम। ";
        let text = "यह है। वह थी॥ क्या? हाँ! ठीक… 3.5 | «क» “ख”\r\nए.बी.सी. com.in\u{2028}छ\u{0C}ज\u{85}\u{A0}झ।।";
        let whole = format!("{before}{text}");
        let tokens = crate::token::all(&whole, crate::lexicon::get());
        let by = before.len();
        let (mut bytes, mut over) = (Scan::new(), TokenScan::new(&tokens, by));
        let mut from = 0;
        while let Some(found) = bytes.next(text.as_bytes(), from) {
            assert_eq!(over.next(from), Some(found));
            from = found.at + found.length;
        }
        assert_eq!(over.next(from), None);
    }
}
