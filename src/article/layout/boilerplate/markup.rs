//! Markup: HTML tags, entities and rows of marks.

use super::claim::Boilerplate::{self, Residue};
use super::claim::OwnWords;
use crate::article::kinds::ResidueKind;
use crate::token::{Token, TokenKind};

/// A line with no letter or digit but those of markup.
pub(super) fn line(line: &OwnWords<'_>) -> Option<Boilerplate> {
    is_markup(line.text, line.tokens).then_some(Residue(ResidueKind::Markup))
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
    match tokens.first()?.mark()? {
        '&' => entity(text, tokens),
        '<' => tag(tokens),
        '[' => shortcode(tokens),
        '\\' => escape(text, tokens),
        '-' => comment_end(tokens),
        _ => None,
    }
}

/// The token at a place, if no space stands before it.
fn glued(tokens: &[Token], at: usize) -> Option<&Token> {
    tokens.get(at).filter(|token| !token.is_spaced())
}

/// `&nbsp;`, `&amp;nbsp;`, `&#160;`
fn entity(text: &str, tokens: &[Token]) -> Option<usize> {
    let is = |at: usize, mark: char| glued(tokens, at).is_some_and(|token| token.is_mark(mark));
    let name = 1 + usize::from(is(1, '#'));
    let known = glued(tokens, name)?;
    let entity = known.kind() == TokenKind::Number
        || matches!(
            &text[known.span()],
            "nbsp" | "amp" | "quot" | "lt" | "gt" | "zwnj" | "zwj" | "raquo" | "laquo"
        );
    let end = name + 1;
    if !(entity && is(end, ';')) {
        return None;
    }
    // The name of another entity, escaped twice.
    let twice = &text[known.span()] == "amp"
        && glued(tokens, end + 1).is_some_and(|token| token.kind() == TokenKind::Foreign)
        && is(end + 2, ';');
    Some(if twice { end + 3 } else { end + 1 })
}

/// The longest tag, in tokens.
const TAG: usize = 40;

/// `<br>`, `</p>`, `<!-- … >`
fn tag(tokens: &[Token]) -> Option<usize> {
    let starts = glued(tokens, 1).is_some_and(|token| {
        token.kind() == TokenKind::Foreign || matches!(token.mark(), Some('/' | '!'))
    });
    let end = tokens
        .iter()
        .take(TAG)
        .position(|token| token.is_mark('>'))?;
    starts.then_some(end + 1)
}

/// The longest shortcode, in tokens.
const SHORTCODE: usize = 60;

/// `[caption id="…"]`, `[/caption]`, `[ad_1]`, and the `[…]` of a text that goes on elsewhere.
fn shortcode(tokens: &[Token]) -> Option<usize> {
    let end = tokens
        .iter()
        .take(SHORTCODE)
        .position(|token| token.is_mark(']'))?;
    let first = glued(tokens, 1);
    let inner = &tokens[1..end];
    let closes = first.is_some_and(|token| token.is_mark('/'));
    let code = first.is_some_and(|token| token.kind() == TokenKind::Foreign)
        && inner.iter().any(|token| token.is_mark('='));
    let named = inner.iter().any(|token| token.is_mark('_'))
        && inner
            .iter()
            .all(|token| !token.is_spaced() && token.kind() != TokenKind::Word);
    let dots = !inner.is_empty()
        && inner
            .iter()
            .all(|token| matches!(token.mark(), Some('.' | '…')));
    (closes || code || named || dots).then_some(end + 1)
}

/// `\xa0`, `\n` typed out.
fn escape(text: &str, tokens: &[Token]) -> Option<usize> {
    let name = &text[glued(tokens, 1)?.span()];
    let number = glued(tokens, 2).is_some_and(|token| token.kind() == TokenKind::Number);
    match name {
        "xa" => Some(2 + usize::from(number)),
        "n" | "r" | "t" => Some(2),
        _ => None,
    }
}

/// `-->`
fn comment_end(tokens: &[Token]) -> Option<usize> {
    let is = |at: usize, mark: char| glued(tokens, at).is_some_and(|token| token.is_mark(mark));
    (is(1, '-') && is(2, '>')).then_some(3)
}
