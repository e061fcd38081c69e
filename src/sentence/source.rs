//! [`Source`]: the text and what the lexicon says of its words, read no further than a rule needs.

use super::neighbours::{char_before, is_gap};
use crate::lexicon::{Features, Lexicon, Word, WordId};
use crate::span::Span;
use crate::text::chars;
use crate::text::fold::is_letter_at;
use crate::token::{self, Token, Tokens};

/// A text and the lexicon that its words are looked up in: what a rule receives.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'t> {
    text: &'t str,
    lexicon: &'t Lexicon,
}

impl<'t> Source<'t> {
    pub(crate) const fn new(text: &'t str, lexicon: &'t Lexicon) -> Source<'t> {
        Source { text, lexicon }
    }

    #[inline]
    pub(super) const fn text(&self) -> &'t str {
        self.text
    }

    /// The same lexicon with another text.
    pub(super) const fn with(&self, text: &'t str) -> Source<'t> {
        Source { text, ..*self }
    }

    /// What the lexicon says of a token.
    #[inline]
    pub(super) fn word(&self, token: &Token) -> &'t Word {
        self.lexicon.word(token.id())
    }

    /// Whether a token is a word with one of `features`.
    #[inline]
    pub(super) fn has(&self, token: &Token, features: Features) -> bool {
        if features.is_carried() {
            token.has(features)
        } else {
            token.is_word() && self.word(token).features.any(features)
        }
    }

    /// Whether a token is a word with all of `features`.
    pub(super) fn has_all(&self, token: &Token, features: Features) -> bool {
        token.is_word() && self.word(token).features.all(features)
    }

    /// Whether the lexicon knows nothing of the word but what sort of name it may be.
    pub(super) fn is_unknown(&self, token: &Token) -> bool {
        self.lexicon.is_unknown(token.id())
    }

    /// Whether a word is a finite verb or closes one: an auxiliary, or a form that has a tense.
    pub(super) fn is_finite(&self, token: &Token) -> bool {
        self.has(token, FINITE)
    }

    /// The tokens of a piece of the text.
    pub(super) fn tokens(&self, piece: &'t str) -> Tokens<'t> {
        token::tokens_with(piece, self.lexicon)
    }

    /// The tokens at byte `at` and after, up to the end of the line.
    pub(super) fn tokens_after(&self, at: usize) -> impl Iterator<Item = Token> + Clone + use<'t> {
        self.tokens(&self.text[at..])
            .take_while(|token| !token.is_break())
    }

    /// The first token at byte `at` or after in its line.
    pub(super) fn token_after(&self, at: usize) -> Option<Token> {
        self.tokens_after(at).next()
    }

    /// The word, in letters of one script, that ends at byte `at`; `None` where none does or it is
    /// longer than any abbreviation.
    pub(super) fn word_before(&self, at: usize) -> Option<WordBefore> {
        let start = word_start(self.text, at)?;
        let mut tokens = self.tokens(&self.text[start..at]);
        let mut token = tokens.next()?;
        // Letters of two scripts are two words.
        while start + token.end() < at {
            token = tokens.next()?;
        }
        let token = Some(token).filter(Token::is_word)?;
        Some(WordBefore {
            span: token.span().shifted(start),
            token,
        })
    }

    /// The word that stands before byte `at`, white space between them or not.
    pub(super) fn last_word(&self, at: usize) -> Option<WordBefore> {
        let blanks = self.text[..at].chars().rev().take(4);
        let blank: usize = blanks.take_while(|&c| is_gap(c)).map(char::len_utf8).sum();
        self.word_before(at - blank)
    }
}

/// What closes a clause, or has a tense.
const FINITE: Features = Features::AUXILIARY
    .union(Features::TENSE_PAST)
    .union(Features::TENSE_PRESENT)
    .union(Features::TENSE_FUTURE);

/// Whether the token is one of the words `ids`.
pub(super) fn is_any(token: &Token, ids: &[WordId]) -> bool {
    token.id() != WordId::NONE && ids.contains(&token.id())
}

/// Whether the token is the word `id`.
pub(super) fn is(token: &Token, id: WordId) -> bool {
    token.id() == id && id != WordId::NONE
}

/// The word that ends at byte `at`.
#[derive(Clone, Copy, Debug)]
pub(super) struct WordBefore {
    /// Where it stands in the text.
    pub(super) span: Span,
    pub(super) token: Token,
}

/// How many characters of a word are looked back over, those that do not show left aside. Longer
/// words are no abbreviations.
pub(super) const LONGEST_WORD: usize = 32;

fn word_start(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut start = at;
    let mut shown = 0;
    loop {
        // Nearly all characters are letters of Devanagari, which take three bytes.
        let letter = start.checked_sub(3);
        if letter.is_some_and(|place| is_letter_at(bytes, place)) {
            start -= 3;
            shown += 1;
        } else {
            match char_before(text, start) {
                Some(c) if chars::is_invisible(c) => start -= c.len_utf8(),
                Some(c) if chars::is_word(c) => {
                    start -= c.len_utf8();
                    shown += 1;
                }
                _ => break,
            }
        }
        if shown > LONGEST_WORD {
            return None;
        }
    }
    (start < at).then_some(start)
}
