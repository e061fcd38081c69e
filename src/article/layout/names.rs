//! Names of people, by the shape of the words.

use super::lines::{is_calendar_word, is_function};
use crate::lexicon::{Features, LayoutWord};
use crate::token::{Token, TokenKind};

/// Whether the word joins two names.
pub(super) fn is_conjunction(token: &Token) -> bool {
    token.has(Features::CONJUNCTION)
}

/// Whether the tokens are what a person's name is made of: one to four plain words, or the same
/// twice, or several between commas.
pub(super) fn is_name(text: &str, tokens: &[Token]) -> bool {
    let mut words = 0;
    let mut in_name = 0;
    for token in tokens {
        match token.kind() {
            TokenKind::Word | TokenKind::Foreign => {
                if is_function(token) && !is_conjunction(token)
                    || is_calendar_word(token)
                    || token.of_page().is_some_and(|word| {
                        !matches!(
                            word,
                            LayoutWord::DeskHead | LayoutWord::Post | LayoutWord::Team
                        )
                    })
                {
                    return false;
                }
                words += 1;
                in_name += 1;
            }
            TokenKind::Mark if token.is_mark(',') || token.is_mark('/') => in_name = 0,
            TokenKind::Mark if token.is_mark('.') => {}
            // TV9.
            TokenKind::Number if words > 0 && !token.is_spaced() => {}
            _ => return false,
        }
        if in_name > 4 && !is_doubled(text, tokens) {
            return false;
        }
    }
    (2..=8).contains(&words)
}

/// Whether the tokens are the same words twice.
pub(super) fn is_doubled(text: &str, tokens: &[Token]) -> bool {
    let half = tokens.len() / 2;
    tokens.len() % 2 == 0
        && half > 0
        && tokens[..half]
            .iter()
            .zip(&tokens[half..])
            .all(|(a, b)| text[a.span()] == text[b.span()])
}
