//! Headlines that ran into the dateline: a scraper that drops the end of a line leaves no space
//! between the last word of the headline and the city (`… सड़कआगरा (पीटीआई)। …`).
//!
//! Only a dateline that leaves no doubt is taken out of a word: a listed place, then the agency.

use crate::article::layout::dateline::{self, Dateline, RunIn};
use crate::article::layout::facts::Facts;
use crate::article::layout::page::Page;
use crate::lexicon::WordId;
use crate::rule::Rule;
use crate::span::Span;
use crate::text::{chars, fold};
use crate::token::{self, Token, TokenKind};

/// How many tokens of a line are searched.
const HEADLINE: usize = 40;
/// The most tokens of a name in Latin letters.
const NAME: usize = 6;
/// How many tokens of a dateline are read.
const DATELINE: usize = 24;

pub(super) static RUN_IN: Rule = Rule::new(
    "line.run-in-dateline",
    "a dateline that ran into the last word of the headline starts inside that word",
    "the end of an unknown word is a listed place, and the agency follows it in brackets or behind a comma",
    "नहर पर बना पुलआगरा (पीटीआई)। पुल सोमवार को खुला।",
);

pub(super) static BEHIND_CODE: Rule = Rule::new(
    "line.coded-byline",
    "the code of a site with a name opens the byline, and the dateline follows it",
    "the code ends a word in Latin letters, with a hyphen and a capital glued to it, and a listed place glued to the name",
    "पुल की सच्चाईoi-Rahul Kumarपटना। पुल खुला।",
);

/// The dateline inside the first words of a line, with [`Dateline::run_in`] where it starts.
pub(super) fn read(page: &Page<'_>, line: usize) -> Option<Dateline> {
    if !RUN_IN.is_on() {
        return None;
    }
    let tokens = page.of(line);
    let stop = |token: &Token| matches!(token.mark(), Some(chars::DANDA | '.' | '?' | '!'));
    let sentence = tokens
        .iter()
        .take(HEADLINE)
        .take_while(|token| !stop(token));
    // The place ends before a bracket or a comma.
    let opens = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.is_mark('(') || token.is_mark(','))
    };
    let mut words = sentence
        .enumerate()
        .skip(1)
        .filter(|(_, word)| word.id() == WordId::NONE && word.kind() == TokenKind::Word);
    words.find_map(|(at, _)| (opens(at + 1) || opens(at + 2)).then(|| inside(page, tokens, at))?)
}

/// The dateline that starts inside the word at `at`, which no table lists.
fn inside(page: &Page<'_>, tokens: &[Token], at: usize) -> Option<Dateline> {
    let lexicon = page.lexicon;
    let word = &tokens[at];
    let text = &page.text[word.span()];
    let mut before = ' ';
    for (offset, c) in text.char_indices() {
        let after = core::mem::replace(&mut before, c);
        let starts = offset > 0 && chars::is_devanagari_base(c) && after != chars::VIRAMA;
        if !starts || lexicon.id(fold::key(&text[offset..])) == WordId::NONE {
            continue;
        }
        let start = word.start() + offset;
        let end = tokens[tokens.len().min(at + DATELINE) - 1].end();
        let rest = &page.text[start..end];
        let read: Vec<Token> = token::tokens(rest).collect();
        let Some(mut found) = dateline::read(lexicon, rest, &read) else {
            continue;
        };
        let leads = found.places.first().is_some_and(|place| place.start() == 0);
        if leads && found.listed && found.agency.is_some() && found.byline == 0 {
            if let Some(date) = &mut found.date {
                date.shift(at);
            }
            return Some(Dateline {
                end: at + found.end,
                places: found
                    .places
                    .iter()
                    .map(|place| place.shifted(start))
                    .collect(),
                agency_at: found.agency_at.map(|agency| agency.shifted(start)),
                run_in: Some(RunIn {
                    headline: Some((at, start)),
                    start: (at, start),
                    ..RunIn::default()
                }),
                ..found
            });
        }
    }
    None
}

/// The dateline behind a byline in Latin letters that the site's code opens, with no space between
/// them, and what stands before: the headline, the section (`… की सच्चाईFact Checkoi-Rahul Kumarपटना। …`).
pub(super) fn behind_code(page: &Page<'_>, line: usize) -> Option<Dateline> {
    if !page.has(line, Facts::LABELLED) {
        return None;
    }
    let lexicon = page.lexicon;
    let tokens = page.of(line);
    let limit = tokens.len().min(HEADLINE);
    let latin = |token: &Token| token.kind() == TokenKind::Foreign;
    let words = tokens[..limit].iter().enumerate();
    let (code, _) = words
        .filter(|(_, token)| latin(token) && BEHIND_CODE.is_on())
        .find(|&(at, _)| code_length(page, tokens, at).is_some())?;
    let length = code_length(page, tokens, code)?;
    let name = code + 2;
    let count = tokens[name..]
        .iter()
        .take(NAME)
        .take_while(|token| latin(token))
        .count();
    let place = name + count;
    let starts = tokens.get(place).is_some_and(|token| !token.is_spaced());
    let rest = &tokens[place..tokens.len().min(place + DATELINE)];
    let found = dateline::read(lexicon, page.text, rest);
    let mut found = found.filter(|found| starts && found.listed)?;
    if let Some(date) = &mut found.date {
        date.shift(place);
    }
    let mut section = code;
    while section > 0 && tokens[section].is_spaced() && latin(&tokens[section - 1]) {
        section -= 1;
    }
    let split = tokens[code].end() - length;
    let named = tokens[section].start()..split;
    Some(Dateline {
        end: place + found.end,
        run_in: Some(RunIn {
            headline: section
                .checked_sub(1)
                .map(|last| (section, tokens[last].end())),
            section: (!named.is_empty()).then(|| Span::new(named.start, named.end)),
            byline: Some(Span::new(split, tokens[place - 1].end())),
            start: (place, tokens[place].start()),
        }),
        ..found
    })
}

/// The length of the site's code at the end of the token at `at`, with a hyphen and a name in Latin
/// letters right behind it.
fn code_length(page: &Page<'_>, tokens: &[Token], at: usize) -> Option<usize> {
    let [word, hyphen, name] = tokens.get(at..at + 3)? else {
        return None;
    };
    let glued = hyphen.is_mark('-') && !hyphen.is_spaced() && !name.is_spaced();
    let latin = word.kind() == TokenKind::Foreign && name.kind() == TokenKind::Foreign;
    let written = |token: &Token| &page.text[token.span()];
    if !glued || !latin || !written(name).starts_with(char::is_uppercase) {
        return None;
    }
    let codes = crate::lexicon::SITE_CODES
        .iter()
        .filter(|code| written(word).ends_with(**code));
    codes.map(|code| code.len()).next()
}
