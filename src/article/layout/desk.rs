//! Agencies, desks and correspondents, by the words that name them.

use super::lines::{self, is_dash, is_function};
use crate::lexicon::{self, Agency, Label, LayoutWord, Lexicon};
use crate::text::fold;
use crate::token::{Token, TokenKind};

/// The agency whose name stands in a bracket: by its listed names, by a desk's last word, by a
/// spelling that is one letter off.
pub(super) fn bracketed(lexicon: &Lexicon, text: &str, inner: &[Token]) -> Option<Agency> {
    let inner = match inner.first() {
        Some(token) if token.is_mark('-') || is_dash(token) => &inner[1..],
        _ => inner,
    };
    if let Some((length, agency)) = lines::agency(lexicon, inner) {
        let rest = &inner[length..];
        // (पीटीआई/एपी), (एएनआई)।
        let names = rest.iter().all(|token| !is_function(token));
        if rest.len() <= 6 && names {
            return Some(agency);
        }
    }
    let words = inner.iter().filter(|token| token.is_word()).count();
    if inner
        .last()
        .is_some_and(|last| lines::is(last, LayoutWord::DeskHead))
        && words <= 6
    {
        return Some(Agency::Desk);
    }
    match inner {
        [word] if word.kind() == TokenKind::Word && !is_function(word) => {
            lexicon::misspelt(fold::key(&text[word.span()]))
        }
        _ => None,
    }
}

/// Whether the whole of `tokens` names a desk or a correspondent of the house.
pub(super) fn is_desk(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    if lines::agency(lexicon, tokens)
        .is_some_and(|(length, agency)| agency == Agency::Desk && length == tokens.len())
    {
        return true;
    }
    // आज तक वेब ब्यूरो: the site's name may hold words of sentences.
    let tokens = match lines::label(lexicon, tokens) {
        Some((length, Label::Section)) => match &tokens[length..] {
            [team] if lines::is(team, LayoutWord::Team) => return true,
            rest => rest,
        },
        _ => tokens,
    };
    if let [team, rest @ ..] = tokens {
        let site = lines::label(lexicon, rest)
            .is_some_and(|(length, label)| length == rest.len() && label == Label::Section);
        if site && lines::is(team, LayoutWord::Team) {
            return true;
        }
    }
    let glued = |token: &Token| token.kind() == TokenKind::Number && !token.is_spaced();
    let plain = |token: &Token| token.is_word() && !is_function(token) || glued(token);
    tokens.len() <= 5
        && tokens
            .last()
            .is_some_and(|last| lines::is(last, LayoutWord::DeskHead))
        && tokens.iter().all(plain)
}
