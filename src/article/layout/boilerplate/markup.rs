//! Markup: HTML tags, entities and rows of marks.

use super::claim::Boilerplate::{self, Residue};
use super::claim::OwnWords;
use crate::article::kinds::ResidueKind;
use crate::token::{Token, TokenKind};

/// A line with no letter or digit but those of markup.
pub(super) fn line(line: &OwnWords<'_>) -> Option<Boilerplate> {
    (line.short && is_markup(line.text, line.tokens)).then_some(Residue(ResidueKind::Markup))
}

fn is_markup(text: &str, tokens: &[Token]) -> bool {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if let Some(length) = markup(text, &tokens[at..]) {
            at += length;
        } else if token.kind() == TokenKind::Mark || is_row_of_zeros(token) {
            at += 1;
        } else {
            return false;
        }
    }
    true
}

/// `0000`, with which some close their copy.
fn is_row_of_zeros(token: &Token) -> bool {
    token.number() == Some(0) && token.span().len() > 2
}

/// How many tokens a tag, an entity or a comment's end takes at the start of `tokens`.
pub(in crate::article::layout) fn markup(text: &str, tokens: &[Token]) -> Option<usize> {
    let first = tokens.first()?.mark()?;
    let glued = |at: usize| tokens.get(at).filter(|token| !token.is_spaced());
    match first {
        '&' => {
            // &nbsp; &amp;nbsp; &#160;
            let name = 1 + usize::from(glued(1).is_some_and(|token| token.is_mark('#')));
            let known = glued(name)?;
            let entity = known.kind() == TokenKind::Number
                || matches!(
                    &text[known.span()],
                    "nbsp" | "amp" | "quot" | "lt" | "gt" | "zwnj" | "zwj" | "raquo" | "laquo"
                );
            let end = name + 1;
            let closed = glued(end).is_some_and(|token| token.is_mark(';'));
            if !(entity && closed) {
                return None;
            }
            // The name of another entity, escaped twice.
            let twice = &text[known.span()] == "amp"
                && glued(end + 1).is_some_and(|token| token.kind() == TokenKind::Foreign)
                && glued(end + 2).is_some_and(|token| token.is_mark(';'));
            Some(if twice { end + 3 } else { end + 1 })
        }
        '<' => {
            let starts = glued(1).is_some_and(|token| {
                token.kind() == TokenKind::Foreign || matches!(token.mark(), Some('/' | '!'))
            });
            let end = tokens
                .iter()
                .take(40)
                .position(|token| token.is_mark('>'))?;
            starts.then_some(end + 1)
        }
        // [caption id="…"], [/caption]
        '[' => {
            let end = tokens
                .iter()
                .take(60)
                .position(|token| token.is_mark(']'))?;
            let closes = glued(1).is_some_and(|token| token.is_mark('/'));
            let code = glued(1).is_some_and(|token| token.kind() == TokenKind::Foreign)
                && tokens[..end].iter().any(|token| token.is_mark('='));
            (closes || code).then_some(end + 1)
        }
        // \xa0, \n typed out.
        '\\' => glued(1)
            .filter(|token| matches!(&text[token.span()], "xa" | "n" | "r" | "t"))
            .map(|token| {
                2 + usize::from(
                    &text[token.span()] == "xa"
                        && glued(2).is_some_and(|token| token.kind() == TokenKind::Number),
                )
            }),
        '-' if glued(1).is_some_and(|token| token.is_mark('-'))
            && glued(2).is_some_and(|token| token.is_mark('>')) =>
        {
            Some(3)
        }
        _ => None,
    }
}
