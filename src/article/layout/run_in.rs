//! Headlines that ran into the dateline: a scraper that drops the end of a line leaves no space
//! between the last word of the headline and the city (`… सड़कआगरा (पीटीआई)। …`).
//!
//! Only a dateline that leaves no doubt is taken out of a word: a listed place, then the agency.

use super::dateline::{self, Dateline};
use super::page::Page;
use crate::lexicon::{self, WordId};
use crate::text::fold;
use crate::token::{self, Token, TokenKind};

/// How many tokens of a line are searched.
const HEADLINE: usize = 40;
/// How many tokens of a dateline are read.
const DATELINE: usize = 24;

/// The dateline inside the first words of a line, with [`Dateline::run_in`] where it starts.
pub(super) fn read(page: &Page<'_>, line: usize) -> Option<Dateline> {
    let tokens = page.of(line);
    let limit = tokens.len().min(HEADLINE);
    let stop = |token: &Token| matches!(token.mark(), Some('।' | '.' | '?' | '!'));
    let until = tokens[..limit].iter().position(stop).unwrap_or(limit);
    // The place ends before a bracket or a comma.
    let opens = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.is_mark('(') || token.is_mark(','))
    };
    (1..until)
        .filter(|&at| opens(at + 1) || opens(at + 2))
        .find_map(|at| inside(page, tokens, at))
}

/// The dateline that starts inside the word at `at`.
fn inside(page: &Page<'_>, tokens: &[Token], at: usize) -> Option<Dateline> {
    let word = &tokens[at];
    if word.kind() != TokenKind::Word || word.id() != WordId::NONE {
        return None;
    }
    let text = &page.text[word.span()];
    let mut before = ' ';
    for (offset, c) in text.char_indices() {
        let after = core::mem::replace(&mut before, c);
        let starts =
            offset > 0 && matches!(c, 'अ'..='ह' | '\u{0958}'..='\u{095F}') && after != '\u{094D}';
        if !starts || lexicon::get().id(fold::key(&text[offset..])) == WordId::NONE {
            continue;
        }
        let start = word.start() + offset;
        let end = tokens[tokens.len().min(at + DATELINE) - 1].end();
        let rest = &page.text[start..end];
        let read: Vec<Token> = token::tokens(rest).collect();
        let Some(found) = dateline::read(rest, &read) else {
            continue;
        };
        let leads = found.places.first().is_some_and(|place| place.start() == 0);
        if leads && found.listed && found.agency.is_some() && found.byline == 0 {
            return Some(Dateline {
                end: at + found.end,
                places: found
                    .places
                    .iter()
                    .map(|place| place.shifted(start))
                    .collect(),
                date: found.date.map(|date| at + date.start..at + date.end),
                run_in: Some((at, start)),
                ..found
            });
        }
    }
    None
}
