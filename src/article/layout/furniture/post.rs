//! Posts from social media: told by an address, or by the handle of their author.

use super::Furniture::{self, Residue};
use crate::article::layout::ResidueKind;
use crate::article::layout::lines::{self, is_dash};
use crate::lexicon::Label;
use crate::token::{Token, TokenKind};

/// Whether a line ends in the handle of an author, or is an address.
pub(super) fn is_post(text: &str, tokens: &[Token]) -> bool {
    let tail = &tokens[tokens.len().saturating_sub(24)..];
    let word = |token: &Token, word: &str| {
        token.kind() == TokenKind::Foreign && text[token.span()].eq_ignore_ascii_case(word)
    };
    // — Name (@handle) January 6, 2021
    let handle = tail
        .windows(2)
        .position(|pair| pair[0].is_mark('(') && pair[1].is_mark('@'));
    if handle.is_some_and(|at| tail[..at].iter().any(is_dash) && tail.len() - at <= 12) {
        return true;
    }
    // A line that is an address and nothing else.
    let first = &tokens[0];
    let address = word(first, "http") || word(first, "https") || word(first, "www");
    address && !tokens[1..].iter().any(Token::is_spaced)
}

/// The post that holds the short address of a picture.
pub(super) fn embed(tokens: &[Token]) -> Option<Furniture> {
    let found = tokens.iter().enumerate().any(|(at, token)| {
        token.kind() == TokenKind::Foreign
            && lines::label(&tokens[at..]).is_some_and(|(_, label)| label == Label::Embed)
    });
    found.then_some(Residue(ResidueKind::Embed))
}
