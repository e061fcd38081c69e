//! Tokens: the words, numbers, marks and line breaks of a text, read in one pass.
//!
//! A word is looked up in the lexicon while it is read, so the layers above compare small
//! integers and never strings.

mod lines;
mod marks;
mod memo;
mod places;
mod words;

use core::iter::FusedIterator;

pub(crate) use lines::{Lines, Seen, all};
pub(crate) use marks::{Effect, Marks, QuotationMark, Width, quotation_mark_at};
pub(crate) use places::{Of, Places, kinds};
#[allow(unused_imports)]
pub(crate) use words::Words;

use crate::lexicon::{self, Features, LayoutWord, Lexicon, Word, WordId};
use crate::span::Span;
use crate::text::chars;
use crate::text::fold::{Folder, class, class_of, devanagari_at};

/// What a token is. A bit each but for words in Devanagari, so that one test tells several kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// A word in Devanagari.
    Word = 0,
    /// A word in Latin or another script.
    Foreign = 1,
    /// A run of digits, ASCII or Devanagari.
    Number = 1 << 1,
    /// One mark of punctuation, or a symbol.
    Mark = 1 << 2,
    /// A line break; CR LF is one.
    Break = 1 << 3,
}

/// A word, number, mark or line break, and its place.
///
/// Sixteen bytes, since a text has many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// The senses of a word, the value of a number, the character of a mark.
    data: u64,
    start: u32,
    rest: Rest,
}

/// What a token is besides its place and data, in one number, so that it is kept and written at once: from
/// the lowest bit, sixteen of the word's number, eight of the length, seven of the kind, and one that says
/// whether white space stands before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rest(u32);

impl Rest {
    const SPACED: u32 = 1 << 31;
    /// The bits of all kinds that are no words.
    const NO_WORD: u32 =
        Rest::bit(TokenKind::Number) | Rest::bit(TokenKind::Mark) | Rest::bit(TokenKind::Break);

    /// The bit of a kind.
    const fn bit(kind: TokenKind) -> u32 {
        (kind as u32) << 24
    }

    #[inline(always)]
    const fn new(word: WordId, length: u8, kind: TokenKind) -> Rest {
        Rest(word.number() as u32 | (length as u32) << 16 | (kind as u32) << 24)
    }

    /// The same behind white space, or not.
    #[inline(always)]
    const fn spaced(self, spaced: bool) -> Rest {
        Rest(self.0 | if spaced { Rest::SPACED } else { 0 })
    }

    #[inline(always)]
    const fn is_spaced(self) -> bool {
        self.0 & Rest::SPACED != 0
    }

    #[inline(always)]
    const fn kind(self) -> u8 {
        (self.0 >> 24) as u8 & 0x7F
    }

    #[inline(always)]
    const fn length(self) -> u8 {
        (self.0 >> 16) as u8
    }

    #[inline(always)]
    const fn word(self) -> WordId {
        WordId::numbered(self.0 as u16)
    }
}

impl Token {
    #[inline(always)]
    pub(crate) fn kind(&self) -> TokenKind {
        match self.rest.kind() {
            0 => TokenKind::Word,
            1 => TokenKind::Foreign,
            2 => TokenKind::Number,
            4 => TokenKind::Mark,
            _ => TokenKind::Break,
        }
    }

    /// Where the token lies in the text that was tokenized.
    #[inline(always)]
    pub(crate) fn span(&self) -> Span {
        Span::new(self.start(), self.end())
    }

    #[inline(always)]
    pub(crate) fn start(&self) -> usize {
        self.start as usize
    }

    #[inline(always)]
    pub(crate) fn end(&self) -> usize {
        self.start() + self.len()
    }

    /// Its length in bytes.
    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        usize::from(self.rest.length())
    }

    /// The same token, as a text has it that starts with it.
    pub(crate) fn at_start(self) -> Token {
        Token {
            start: 0,
            rest: self.rest.spaced(true),
            ..self
        }
    }

    /// Whether white space or a line break stands before it, or nothing does.
    #[inline(always)]
    pub(crate) fn is_spaced(&self) -> bool {
        self.rest.is_spaced()
    }

    /// The word's entry in the tables of the crate; the empty entry for all that they do not list, a
    /// caller's own words too. For what no caller adds: grammar, times, and the words of a page.
    #[inline(always)]
    pub(crate) fn listed_word(&self) -> &'static Word {
        lexicon::get().word(self.id())
    }

    /// What the word is in the furniture of a page. Most words are nothing, and their tokens say so.
    #[inline(always)]
    pub(crate) fn of_page(&self) -> Option<LayoutWord> {
        if self.has(Features::PAGE) {
            self.listed_word().layout
        } else {
            None
        }
    }

    /// The id of the word's entry in the lexicon.
    #[inline(always)]
    pub(crate) fn id(&self) -> WordId {
        self.rest.word()
    }

    /// Whether the lexicon lists the word in one of `senses`.
    #[inline(always)]
    pub(crate) fn has(&self, senses: Features) -> bool {
        // In this order most tokens cost one test.
        self.data & senses.bits() != 0 && self.is_word()
    }

    /// The value of a number of up to nine digits.
    #[inline(always)]
    pub(crate) fn number(&self) -> Option<u32> {
        if self.is(TokenKind::Number) && self.data != UNKNOWN_VALUE {
            Some(self.data as u32)
        } else {
            None
        }
    }

    /// Whether the token is of a kind.
    #[inline(always)]
    fn is(&self, kind: TokenKind) -> bool {
        match kind {
            TokenKind::Word => self.rest.kind() == 0,
            _ => self.rest.0 & Rest::bit(kind) != 0,
        }
    }

    /// The character, if the token is a mark.
    #[inline(always)]
    pub(crate) fn mark(&self) -> Option<char> {
        if self.is(TokenKind::Mark) {
            char::from_u32(self.data as u32)
        } else {
            None
        }
    }

    /// Whether the token is the mark `c`.
    #[inline(always)]
    pub(crate) fn is_mark(&self, c: char) -> bool {
        self.is(TokenKind::Mark) && self.data == c as u64
    }

    #[inline(always)]
    pub(crate) fn is_word(&self) -> bool {
        self.rest.0 & Rest::NO_WORD == 0
    }

    #[inline(always)]
    pub(crate) fn is_break(&self) -> bool {
        self.is(TokenKind::Break)
    }
}

/// The most bytes of a token before the one that reaches over it: no word is as long, and the
/// pieces of what is longer are tokens of their own. A character of four bytes may still follow.
const LONGEST_TOKEN: usize = u8::MAX as usize - 3;

/// The value of a number of more than nine digits.
const UNKNOWN_VALUE: u64 = u64::MAX;

/// The most bytes of an invisible character in UTF-8.
const LONGEST_INVISIBLE: usize = 3;

/// The last run of invisible characters within a word: where it starts and where it ends.
#[derive(Clone, Copy, Debug, Default)]
struct Unseen {
    start: usize,
    end: usize,
}

impl Unseen {
    /// Notes an invisible character at `at`, behind those that were noted before.
    #[inline(always)]
    fn passes(&mut self, at: usize, length: usize) {
        if self.end != at {
            self.start = at;
        }
        self.end = at + length;
    }

    /// Where a word from `start` that was read up to `end` ends: before the run where that reaches over the
    /// longest token. It may stand for a tag, within which a token cannot end.
    #[inline(always)]
    fn before_cut(self, start: usize, end: usize) -> usize {
        let is_cut = self.end >= end && self.end >= start + LONGEST_TOKEN - LONGEST_INVISIBLE;
        if is_cut { self.start } else { end }
    }
}

/// The tokens of a text, in order. White space and invisible characters belong to none.
#[derive(Clone, Debug)]
pub(crate) struct Tokens<'t> {
    text: &'t str,
    at: usize,
    lexicon: &'t Lexicon,
    /// Whether characters were passed over that are neither white space nor part of a token.
    has_strays: bool,
}

/// The tokens of `text`, of which no more than [`Span::LONGEST_TEXT`] bytes are read.
pub(crate) fn tokens(text: &str) -> Tokens<'_> {
    tokens_with(text, lexicon::get())
}

/// The tokens of `text`, whose words are looked up in `lexicon`.
pub(crate) fn tokens_with<'t>(text: &'t str, lexicon: &'t Lexicon) -> Tokens<'t> {
    Tokens {
        text: Span::reach(text),
        at: 0,
        lexicon,
        has_strays: false,
    }
}

/// The word that `letters` of Devanagari are, all of them and no more than a token can hold.
pub(crate) fn word_of(letters: &str, lexicon: &Lexicon) -> Token {
    tokens_with(letters, lexicon).devanagari(0, true)
}

impl Tokens<'_> {
    fn token(&self, start: usize, kind: TokenKind, spaced: bool, word: WordId, data: u64) -> Token {
        Token {
            start: start as u32,
            data,
            rest: Rest::new(word, (self.at - start) as u8, kind).spaced(spaced),
        }
    }

    /// The bytes of the text up to where a token from `start` ends at the latest.
    #[inline(always)]
    fn reach(&self, start: usize) -> &[u8] {
        let bytes = self.text.as_bytes();
        &bytes[..bytes.len().min(start + LONGEST_TOKEN)]
    }

    /// Reads a word in Devanagari, whose first character is at `start`.
    #[inline(always)]
    fn devanagari(&mut self, start: usize, spaced: bool) -> Token {
        let bytes = self.reach(start);
        let (mut folder, mut rest) = Folder::default().devanagari(&bytes[start..]);
        let mut unseen = Unseen::default();
        while let [0xC2 | 0xE2 | 0xEF, ..] = rest {
            let at = bytes.len() - rest.len();
            if let Some(length) = chars::displaced_sign(&self.text[at..]) {
                let Some(after) = rest.get(length..) else {
                    break;
                };
                (folder, rest) = folder
                    .displaced(&self.text[at..at + length])
                    .devanagari(after);
                continue;
            }
            let Some(length) = invisible(&self.text[at..]) else {
                break;
            };
            unseen.passes(at, length);
            let Some(after) = rest.get(length..) else {
                break;
            };
            (folder, rest) = folder.devanagari(after);
        }
        self.at = unseen.before_cut(start, bytes.len() - rest.len());
        self.look_up(start, TokenKind::Word, spaced, folder)
    }

    /// Reads the rest of a word in another script.
    fn foreign(&mut self, start: usize, spaced: bool) -> Token {
        let mut folder = Folder::default();
        let mut unseen = Unseen::default();
        while let Some(&byte) = self.reach(start).get(self.at) {
            if byte.is_ascii_alphabetic() {
                folder.ascii(byte);
                self.at += 1;
            } else if byte < 0xC2 {
                break;
            } else {
                match self.text[self.at..].chars().next() {
                    Some(c)
                        if !matches!(c, '\u{0900}'..='\u{097F}')
                            && (chars::is_word(c) || chars::is_invisible(c)) =>
                    {
                        if chars::is_invisible(c) {
                            unseen.passes(self.at, c.len_utf8());
                        }
                        folder.other(c);
                        self.at += c.len_utf8();
                    }
                    _ => break,
                }
            }
        }
        self.at = unseen.before_cut(start, self.at);
        self.look_up(start, TokenKind::Foreign, spaced, folder)
    }

    #[inline(always)]
    fn look_up(&self, start: usize, kind: TokenKind, spaced: bool, folder: Folder) -> Token {
        let mut id = self.lexicon.id(folder.key());
        if id == WordId::NONE && folder.key().ends_in_visarga() {
            // A visarga typed for a colon: `सवालः`. The word before it is what is meant.
            id = self.lexicon.id(folder.key().without_last());
        }
        self.token(start, kind, spaced, id, self.lexicon.senses(id).bits())
    }

    /// Reads the rest of a number.
    fn number(&mut self, start: usize, spaced: bool) -> Token {
        let mut value = 0u64;
        let mut digits = 0;
        for c in self.text[self.at..].chars().take(LONGEST_TOKEN / 4) {
            let Some(digit) = chars::digit_value(c) else {
                break;
            };
            digits += 1;
            value = (value * 10 + u64::from(digit)).min(u64::from(u32::MAX));
            self.at += c.len_utf8();
        }
        let data = if digits > 9 { UNKNOWN_VALUE } else { value };
        self.token(start, TokenKind::Number, spaced, WordId::NONE, data)
    }

    /// Reads a token that starts with a character outside ASCII and Devanagari; `None` where the
    /// character separates.
    fn unusual(&mut self, start: usize, spaced: &mut bool) -> Option<Token> {
        let c = self.text[self.at..].chars().next()?;
        if chars::is_general_punctuation(c) {
            self.at += c.len_utf8();
            return Some(self.token(start, TokenKind::Mark, *spaced, WordId::NONE, u64::from(c)));
        }
        if chars::is_line_break(c) {
            self.at += c.len_utf8();
            return Some(self.token(start, TokenKind::Break, *spaced, WordId::NONE, 0));
        }
        if chars::is_blank(c) {
            let space = c.is_whitespace();
            *spaced |= space;
            self.has_strays |= !space;
            self.at += c.len_utf8();
            return None;
        }
        if chars::displaced_sign(&self.text[self.at..]).is_some() {
            return Some(self.devanagari(start, *spaced));
        }
        if chars::is_word(c) {
            return Some(self.foreign(start, *spaced));
        }
        self.at += c.len_utf8();
        Some(self.token(start, TokenKind::Mark, *spaced, WordId::NONE, u64::from(c)))
    }
}

/// The length of the invisible character that `text` starts with, if it does.
#[cold]
fn invisible(text: &str) -> Option<usize> {
    let c = text.chars().next()?;
    chars::is_invisible(c).then(|| c.len_utf8())
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        self.read(self.at == 0)
    }
}

impl Tokens<'_> {
    /// The next token; `spaced` says whether white space stands before the place read on from.
    fn read(&mut self, mut spaced: bool) -> Option<Token> {
        let bytes = self.text.as_bytes();
        loop {
            let start = self.at;
            match *bytes.get(start)? {
                b' ' | b'\t' => {
                    spaced = true;
                    self.at += 1;
                }
                0xE0 => match devanagari_at(bytes, start).map(|low| (low, class_of(low))) {
                    Some((low, class::PUNCTUATION)) => {
                        self.at += 3;
                        let c = 0x900 | u64::from(low);
                        return Some(self.token(start, TokenKind::Mark, spaced, WordId::NONE, c));
                    }
                    Some((_, class::DIGIT)) => return Some(self.number(start, spaced)),
                    Some(_) => return Some(self.devanagari(start, spaced)),
                    // A letter of another script that shares the lead byte.
                    None => {
                        if let Some(token) = self.unusual(start, &mut spaced) {
                            return Some(token);
                        }
                    }
                },
                b'\n' | 0x0B | 0x0C => {
                    self.at += 1;
                    return Some(self.token(start, TokenKind::Break, spaced, WordId::NONE, 0));
                }
                b'\r' => {
                    self.at += 1;
                    if bytes.get(self.at) == Some(&b'\n') {
                        self.at += 1;
                    }
                    return Some(self.token(start, TokenKind::Break, spaced, WordId::NONE, 0));
                }
                byte if byte.is_ascii_alphabetic() => return Some(self.foreign(start, spaced)),
                byte if byte.is_ascii_digit() => return Some(self.number(start, spaced)),
                byte if byte.is_ascii() => {
                    self.at += 1;
                    if byte.is_ascii_control() {
                        spaced = true;
                        self.has_strays = true;
                        continue;
                    }
                    return Some(self.token(
                        start,
                        TokenKind::Mark,
                        spaced,
                        WordId::NONE,
                        u64::from(byte),
                    ));
                }
                _ => {
                    if let Some(token) = self.unusual(start, &mut spaced) {
                        return Some(token);
                    }
                }
            }
        }
    }
}

impl FusedIterator for Tokens<'_> {}
