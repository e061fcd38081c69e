//! Line breaks: those that end a sentence, and those that a scraper left inside one.
//!
//! A hyperlink put on a line of its own breaks the sentence round it (`समाचार एजेंसी⏎TASS⏎ने
//! बताया`), sometimes with blank lines. Such a break is *soft*. The evidence is on both sides:
//! the line before has no terminator, and the text goes on with what no sentence starts with, at
//! once or after one short line.

use crate::lexicon::Senses;
use crate::text::chars;
use crate::token::{self, Token, TokenKind};

/// Which line breaks end sentences.
///
/// ```
/// use samachar::{LineBreaks, Splitter};
///
/// let text = "राजधानी\nपटना\nमें वर्षा हुई।";
/// let count = |line_breaks| Splitter::new().line_breaks(line_breaks).sentences(text).count();
/// assert_eq!(count(LineBreaks::Evidence), 1);
/// assert_eq!(count(LineBreaks::Hard), 3);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LineBreaks {
    /// Each is judged by the words on both sides.
    #[default]
    Evidence,
    /// Every line break ends a sentence.
    Hard,
    /// No line break ends a sentence; terminators alone do.
    Soft,
}

/// The longest line, in tokens, that a hyperlink leaves.
const LONGEST_LINK: usize = 4;

/// Words that a sentence or a heading does not start with.
const LEANS: Senses = Senses::ENCLITIC.and(Senses::AUXILIARY);

/// Past the line breaks and white space at byte `at`.
pub(crate) fn run_end(text: &str, at: usize) -> usize {
    let rest = text[at..].trim_start_matches(|c: char| c.is_whitespace() || chars::is_invisible(c));
    text.len() - rest.len()
}

/// Whether the run of line breaks from byte `at` to byte `next` is soft.
///
/// Reads the last word before, and no more than six tokens after: the answer is the same whatever
/// stands further off.
pub(crate) fn is_soft(text: &str, at: usize, next: usize) -> bool {
    let Some(last) = text[..at]
        .chars()
        .rev()
        .take(4)
        .find(|&c| !chars::is_blank(c))
    else {
        return false;
    };
    if next == text.len() || ends_line(last) {
        return false;
    }
    let mut tokens = token::tokens(&text[next..]);
    let Some(first) = tokens.next() else {
        return false;
    };
    if leans(&first) {
        return true;
    }
    if goes_on(text, at, last) {
        return starts_in_mid_sentence(&first, text, next);
    }
    // One short line, and then the sentence goes on.
    if !is_short(&text.as_bytes()[next..]) {
        return false;
    }
    let mut length = 1;
    let mut before = first;
    for token in tokens {
        if token.is_break() {
            if before.mark().is_some_and(ends_line) {
                return false;
            }
            let after = run_end(text, next + token.start());
            return token::tokens(&text[after..])
                .next()
                .is_some_and(|token| leans(&token));
        }
        length += 1;
        if length > LONGEST_LINK || token.mark().is_some_and(ends_line) {
            return false;
        }
        before = token;
    }
    false
}

/// Whether the line at the start of `bytes` can be short enough for a hyperlink's: words of news
/// have some twenty bytes.
fn is_short(bytes: &[u8]) -> bool {
    let line = &bytes[..bytes.len().min(LONGEST_LINK * 32)];
    line.len() < LONGEST_LINK * 32 || line.iter().fold(false, |any, &byte| any | (byte <= b'\r'))
}

/// Whether a line that ends with `c` has come to its end.
fn ends_line(c: char) -> bool {
    matches!(
        c,
        chars::DANDA
            | chars::DOUBLE_DANDA
            | '.'
            | '?'
            | '!'
            | '…'
            | '|'
            | ':'
            | '"'
            | '”'
            | '’'
            | '»'
            | '>'
    )
}

/// Whether a line that starts with the token goes on with the sentence of the line before.
fn leans(token: &Token) -> bool {
    match token.kind() {
        TokenKind::Word => token.has(LEANS),
        TokenKind::Mark => token.mark().is_some_and(|c| {
            matches!(
                c,
                ',' | ';' | ')' | chars::DANDA | chars::DOUBLE_DANDA | '?' | '!'
            )
        }),
        _ => false,
    }
}

/// Whether the line that ends at byte `at` with `last` is plainly unfinished: a comma, an open
/// bracket, a word that must be followed by another.
fn goes_on(text: &str, at: usize, last: char) -> bool {
    if matches!(last, ',' | '(') {
        return true;
    }
    let line = text[..at].trim_end();
    let word = |word: &str| {
        line.strip_suffix(word)
            .is_some_and(|before| before.ends_with(|c: char| !chars::is_word(c)))
    };
    chars::is_word(last)
        && ["का", "के", "की", "ने", "और", "तथा", "एवं", "कि"]
            .into_iter()
            .any(word)
}

/// Whether a line can be the rest of a sentence: it starts with a word, a number, or an opening
/// mark, and not with a bullet.
fn starts_in_mid_sentence(first: &Token, text: &str, next: usize) -> bool {
    match first.kind() {
        TokenKind::Mark => matches!(
            text[next..].chars().next(),
            Some('"' | '“' | '\'' | '‘' | '(')
        ),
        _ => true,
    }
}
