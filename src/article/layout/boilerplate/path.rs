//! Paths: where a page stands on its site, and the address of the site.

use super::claim::OwnWords;
use crate::article::layout::lines::{self, is_function};
use crate::article::layout::why::each;
use crate::lexicon::{Features, Label, Lexicon};
use crate::span::Span;
use crate::token::{Token, TokenKind};

/// Whether a line is a path: names of sections with `>`, `»` or slashes between.
pub(super) fn is_breadcrumb(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    if !tokens.iter().any(parts_steps) {
        return false;
    }
    let ended = lines::terminator(tokens).is_some();
    if ended && tokens.len() > 12 {
        return false;
    }
    let inner = lines::bare(tokens);
    let count = inner.iter().filter(|token| is_arrow(token)).count();
    if count > 0 {
        let sentence = ended || inner.iter().any(|token| token.has(Features::AUXILIARY));
        return count > 1 || inner.len() <= 8 && !sentence;
    }
    // Home / News / Bihar.
    let is_slash = |token: &&Token| matches!(token.mark(), Some('/' | '|'));
    let spaced = inner
        .iter()
        .filter(is_slash)
        .filter(|token| token.is_spaced())
        .count();
    // `देश / तीन राज्यों/शहरों में वर्षा`: a slash within a word is no step of a path whose steps stand apart.
    let slashes = if ended || spaced > 0 {
        spaced
    } else {
        inner.iter().filter(is_slash).count()
    };
    let starts_home =
        lines::label(lexicon, inner).is_some_and(|(_, label)| label == Label::Section);
    let plain = !inner.iter().any(|token| {
        is_function(token) && token.kind() == TokenKind::Word || token.kind() == TokenKind::Number
    });
    // Zee News Desk|Edited By: …
    let labelled = inner.iter().any(lines::is_colon);
    // दिल्ली | 96.72 | 89.62: a row of a table.
    let row = inner.iter().any(|token| token.is_mark('|')) && !has_sections(lexicon, inner);
    starts_home && !labelled && !row && (slashes > 1 || spaced == 1 && plain && inner.len() <= 14)
}

/// What parts the steps of a path: arrows, or slashes behind the name of a section, which is named too.
pub(super) fn steps(line: &OwnWords<'_>) -> Vec<Span> {
    let arrows = each(line.tokens, is_arrow);
    if !arrows.is_empty() {
        return arrows;
    }
    let inner = lines::bare(line.tokens);
    let section =
        lines::label(line.lexicon, inner).map(|(length, _)| lines::span(&inner[..length]));
    let slashes = each(inner, |token| matches!(token.mark(), Some('/' | '|')));
    section.into_iter().chain(slashes).collect()
}

/// Whether the token may part two steps of a path.
fn parts_steps(token: &Token) -> bool {
    matches!(token.mark(), Some('>' | '»' | '›' | '→' | '/' | '|'))
}

fn is_arrow(token: &Token) -> bool {
    matches!(token.mark(), Some('>' | '»' | '›' | '→'))
}

/// Whether a second of the stretches between bars opens with the name of a section, or is in Latin
/// letters.
fn has_sections(lexicon: &Lexicon, inner: &[Token]) -> bool {
    let bar = |token: &Token| token.is_mark('|');
    inner.split(bar).skip(1).any(|stretch| {
        let in_latin = stretch
            .first()
            .is_some_and(|first| first.kind() == TokenKind::Foreign);
        in_latin || lines::label(lexicon, stretch).is_some_and(|(_, label)| label == Label::Section)
    })
}

/// The address of a site and nothing else: `khabar.example.in`.
pub(super) fn is_domain(text: &str, tokens: &[Token]) -> bool {
    if tokens.len() < 3 || !tokens[1].is_mark('.') || tokens[1].is_spaced() {
        return false;
    }
    let parts = tokens.iter().enumerate().all(|(at, token)| {
        let dot = at % 2 == 1;
        let glued = at == 0 || !token.is_spaced();
        glued
            && if dot {
                token.is_mark('.')
            } else {
                token.kind() == TokenKind::Foreign
            }
    });
    let ending = tokens.last().map(|last| text[last.span()].to_lowercase());
    parts
        && tokens.len() % 2 == 1
        && matches!(
            ending.as_deref(),
            Some("com" | "in" | "net" | "org" | "co" | "news" | "tv" | "live")
        )
}
