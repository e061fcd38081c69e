//! [`Source`]: the text and what the lexicon says of its words, read no further than a rule needs.

use super::neighbours::{char_before, is_gap};
use crate::lexicon::{Features, Lexicon, Word, WordId};
use crate::span::Span;
use crate::text::chars;
use crate::text::fold::without_last_letter;
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

    #[inline]
    pub(super) const fn lexicon(&self) -> &'t Lexicon {
        self.lexicon
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
        let first = self.tokens(&self.text[at..]).next();
        first.filter(|token| !token.is_break())
    }

    /// The word, in letters of one script, that ends at byte `at`; `None` where none does or it is
    /// longer than any abbreviation.
    pub(super) fn word_before(&self, at: usize) -> Option<WordBefore> {
        let (start, is_plain) = word_start(self.text, at)?;
        let piece = &self.text[start..at];
        if is_plain {
            return Some(WordBefore {
                span: Span::new(start, at),
                token: token::word_of(piece, self.lexicon),
            });
        }
        // Letters of two scripts are two words.
        let last = self.tokens(piece).find(|token| token.end() >= piece.len());
        let token = last.filter(Token::is_word)?;
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
const FINITE: Features = Features::AUXILIARY.union(Features::TENSED);

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

/// Where the word starts that ends at byte `at`, and whether it is letters of Devanagari alone.
fn word_start(text: &str, at: usize) -> Option<(usize, bool)> {
    let mut before = &text.as_bytes()[..at];
    let (mut shown, mut is_plain) = (0, true);
    while shown <= LONGEST_WORD {
        // Nearly all characters are letters of Devanagari, and a space ends most words.
        if let Some(rest) = without_last_letter(before) {
            before = rest;
            shown += 1;
            continue;
        }
        let start = before.len();
        let other = char_before(text, start).filter(|&c| c != ' ');
        let Some(c) = other.filter(|&c| chars::is_invisible(c) || chars::is_word(c)) else {
            return (start < at).then_some((start, is_plain));
        };
        is_plain = false;
        shown += usize::from(!chars::is_invisible(c));
        before = &before[..start - c.len_utf8()];
    }
    None
}
