//! The names of a site and of its sections.

use super::lines;
use crate::lexicon::{Label, LayoutWord, Lexicon};
use crate::token::{Token, TokenKind};

/// The most tokens of a row of sections with unknown words among them.
const ROW: usize = 5;

/// Whether a line is the name of a section of the site and no more, or a row of such names with
/// places among them: `Hindi News राजस्थान सीकर Sikar News`.
pub(super) fn is_section(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    let inner = lines::bare(tokens);
    let mut at = 0;
    while let Some(token) = inner.get(at) {
        let length = match lines::label(lexicon, &inner[at..]) {
            Some((length, Label::Section)) => length,
            _ if token.kind() == TokenKind::Mark => 1,
            // The first name says what the rest is.
            _ if at == 0 => return false,
            _ => match lines::place(lexicon, &inner[at..]) {
                Some((length, _)) => length,
                None if token.kind() == TokenKind::Foreign
                    || lines::is(token, LayoutWord::Piece) =>
                {
                    1
                }
                // Hindi News बिहार …: a town that is not listed.
                None if inner.len() <= ROW
                    && inner[0].kind() == TokenKind::Foreign
                    && lines::is_unknown(token) =>
                {
                    1
                }
                None => return false,
            },
        };
        at += length;
    }
    !inner.is_empty()
}
