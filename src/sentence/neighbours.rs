//! Reading the words around a place, no further than a rule needs.

use crate::lexicon::Senses;
use crate::span::Span;
use crate::text::chars;
use crate::text::fold::{class, class_of, devanagari_at};
use crate::token::{self, Token, Tokens};

/// How many bytes of a word are looked back over. Longer words are no abbreviations.
const LONGEST_WORD: usize = 96;

/// The word that ends at byte `at`.
#[derive(Clone, Copy, Debug)]
pub(super) struct WordBefore {
    /// Where it stands in the text.
    pub(super) span: Span,
    pub(super) token: Token,
}

/// The word, in letters of one script, that ends at byte `at`; `None` where none does or it is
/// longer than any abbreviation.
pub(super) fn word_before(text: &str, at: usize) -> Option<WordBefore> {
    let start = word_start(text, at)?;
    let mut tokens = token::tokens(&text[start..at]);
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

fn word_start(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut start = at;
    loop {
        // Nearly all characters are letters of Devanagari, which take three bytes.
        let letter = start
            .checked_sub(3)
            .and_then(|place| devanagari_at(bytes, place));
        if letter.is_some_and(|low| class_of(low) < class::DIGIT) {
            start -= 3;
        } else {
            match char_before(text, start) {
                Some(c) if chars::is_word(c) || chars::is_invisible(c) => start -= c.len_utf8(),
                _ => break,
            }
        }
        if at - start > LONGEST_WORD {
            return None;
        }
    }
    (start < at).then_some(start)
}

/// Whether a word is a finite verb or closes one: an auxiliary, or a form that has a tense.
pub(super) fn is_finite(token: &Token) -> bool {
    token.has(Senses::AUXILIARY) || token.word().tense.is_some()
}

/// The character before byte `at`.
pub(super) fn char_before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

/// The character before byte `at` that shows.
pub(super) fn visible_before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().rev().find(|&c| !chars::is_invisible(c))
}

/// The character at byte `at`.
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next()
}

/// The tokens at byte `at` and after, up to the end of the line.
pub(super) fn tokens_after(text: &str, at: usize) -> impl Iterator<Item = Token> + Clone + use<'_> {
    let tokens: Tokens<'_> = token::tokens(&text[at..]);
    tokens.take_while(|token| !token.is_break())
}

/// The first token at byte `at` or after in its line.
pub(super) fn token_after(text: &str, at: usize) -> Option<Token> {
    tokens_after(text, at).next()
}

/// The word that stands before byte `at`, white space between them or not.
pub(super) fn last_word(text: &str, at: usize) -> Option<WordBefore> {
    let blanks = text[..at].chars().rev().take(4);
    let blank: usize = blanks.take_while(|&c| is_gap(c)).map(char::len_utf8).sum();
    word_before(text, at - blank)
}

/// Whether `c` stands between words of one line and shows nothing.
pub(super) fn is_gap(c: char) -> bool {
    chars::is_blank(c) && !chars::is_line_break(c)
}

/// Past the invisible characters at byte `at`.
pub(super) fn skip_invisible(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start_matches(chars::is_invisible).len()
}

/// Past one space of any kind at byte `at`, and the invisible characters about it; and whether
/// there was one.
pub(super) fn skip_space(text: &str, at: usize) -> (usize, bool) {
    let before = skip_invisible(text, at);
    match char_at(text, before) {
        Some(c) if is_gap(c) => (skip_invisible(text, before + c.len_utf8()), true),
        _ => (before, false),
    }
}

/// Past the white space and invisible characters at byte `at`, line breaks excluded.
pub(super) fn skip_blanks(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    loop {
        match bytes.get(at) {
            Some(b' ' | b'\t') => at += 1,
            Some(0xC2 | 0xE1 | 0xE2 | 0xE3 | 0xEF) => match char_at(text, at) {
                Some(c) if is_gap(c) => at += c.len_utf8(),
                _ => return at,
            },
            _ => return at,
        }
    }
}
