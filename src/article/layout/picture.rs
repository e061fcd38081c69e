//! Captions without a label or a source: told by where they stand and by what they are. A
//! picture stands between the names and dates and the text, or right above the dateline, and
//! its words are as a rule a phrase with no finite verb at its end (`गांव में पानी भरती महिलाएं।`).

use core::ops::Range;

use super::ResidueKind;
use super::lines::{self, is_colon};
use super::page::{Class, Page};
use crate::lexicon::{self, Features, LayoutWord};
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// The longest caption, in tokens.
const LONGEST: usize = 24;
/// The fewest words of a caption.
const SHORTEST: usize = 3;
/// The most words of a caption that ends as a sentence does, at the start of the body.
const PHRASE: usize = 12;
/// The longest caption in Latin letters, in tokens.
const LATIN: usize = 10;
/// How far apart the words of a picture and the text may be.
const REACH: usize = 4;
/// The most words of a caption that is a sentence.
const SENTENCE: usize = 14;

/// Finds the captions between the headline and the body, and at the start of the body, which is
/// moved behind them.
pub(super) fn read(page: &mut Page<'_>, from: usize, body: &mut Range<usize>) {
    alternatives(page, from);
    let mut told = false;
    for line in from..body.start {
        if !page.is_text(line) {
            told |= matches!(page.classes[line], Class::Masthead(_) | Class::Byline);
            continue;
        }
        let credited = is_credit(page, line + 1) || line > from && is_credit(page, line - 1);
        let below = line > from && is_furniture(page, line - 1);
        let above = line + 1 >= body.start || is_furniture(page, line + 1);
        let sourced = without_source(page.of(line)).len() < page.lines[line].len();
        let placed = credited || sourced || told && below && above || is_scene(page, line);
        if placed && is_phrase(page, line) && has_grammar(page, line) {
            page.classes[line] = Class::Residue(ResidueKind::Caption);
        }
    }
    // The words of the picture may stand twice.
    for _ in 0..2 {
        let first = body.start;
        let Some(next) = (first + 1..body.end.min(first + REACH)).find(|&line| page.is_prose(line))
        else {
            return;
        };
        let under = first > 0
            && match page.classes[first - 1] {
                Class::Text => false,
                Class::Headline => page.classes[..first - 1]
                    .iter()
                    .any(|class| matches!(class, Class::Masthead(_))),
                _ => true,
            };
        let turn = page.of(next).first();
        let ended = lines::terminator(without_site(without_source(page.of(first)))).is_some();
        if !under
            || !ended
            || !page.is_text(first)
            || page.words(first, PHRASE + 1) > PHRASE
            || !is_phrase(page, first)
            || turn.is_some_and(|token| lines::is(token, LayoutWord::Turn))
            || (first + 1..next).any(|line| page.is_text(line))
        {
            return;
        }
        page.classes[first] = Class::Residue(ResidueKind::Caption);
        body.start = next;
    }
}

/// How far under the headline it may stand once more.
const AGAIN: usize = 6;

/// The words that stand for a picture which does not load: the headline once more, or words in
/// Latin letters beside the source.
fn alternatives(page: &mut Page<'_>, from: usize) {
    let count = page.lines.len();
    let written = |line: usize| &page.text[lines::span(page.of(line)).range()];
    let again = |line: usize| {
        // Right under the headline it may be the first line of the text.
        from > 0
            && (from + 1..from + AGAIN).contains(&line)
            && matches!(page.classes[from - 1], Class::Headline)
            && written(line) == written(from - 1)
    };
    let in_latin = |line: usize| {
        page.lines[line].len() <= LATIN
            && page
                .of(line)
                .iter()
                .all(|token| token.kind() != TokenKind::Word)
            && (is_credit(page, line + 1) || line > from && is_credit(page, line - 1))
    };
    let found: Vec<usize> = (from..count)
        .filter(|&line| page.is_text(line) && (again(line) || in_latin(line)))
        .collect();
    for line in found {
        page.classes[line] = Class::Residue(ResidueKind::Caption);
    }
}

/// Whether the line tells whose picture it is.
fn is_credit(page: &Page<'_>, line: usize) -> bool {
    match page.classes.get(line) {
        Some(Class::Residue(ResidueKind::Caption)) => true,
        Some(Class::Residue(ResidueKind::Disclaimer)) => page.of(line)[0].is_mark('©'),
        _ => false,
    }
}

/// Finds the caption right above the dateline at the start of line `dated`; `whole` where the
/// dateline fills its line.
pub(super) fn above_dateline(page: &mut Page<'_>, from: usize, dated: usize, whole: bool) {
    let Some(line) = dated.checked_sub(1).filter(|&line| line >= from) else {
        return;
    };
    if !page.is_text(line) {
        return;
    }
    // The last of several short lines is the last of a summary in points.
    let alone = line == from
        || page.is_prose(line - 1)
        || is_furniture(page, line - 1)
        || is_scene(page, line);
    let phrase = alone && ends_open(page, line) && is_phrase(page, line) && has_grammar(page, line);
    // Between the date and the picture buttons and counts may stand.
    let stamped = (from..line)
        .rev()
        .find(|&above| !is_button(page, above))
        .is_some_and(|above| match &page.classes[above] {
            Class::Masthead(masthead) => masthead.has_stamp(),
            Class::StampValue => true,
            _ => false,
        });
    let sentence = whole
        && stamped
        && !ends_open(page, line)
        && page.words(line, SENTENCE + 1) <= SENTENCE
        && is_single(page.of(line));
    if phrase || sentence {
        page.classes[line] = Class::Residue(ResidueKind::Caption);
    }
}

/// Whether the line is a button, a count or an advertisement.
fn is_button(page: &Page<'_>, line: usize) -> bool {
    matches!(
        page.classes[line],
        Class::Residue(ResidueKind::Promo | ResidueKind::Advertisement)
    )
}

/// Whether the line is told to be none of the text, and heads no list or summary.
fn is_furniture(page: &Page<'_>, line: usize) -> bool {
    !matches!(
        page.classes[line],
        Class::Text
            | Class::Headline
            | Class::Residue(ResidueKind::Promo | ResidueKind::Status | ResidueKind::EmptyLabel)
    )
}

/// The tokens without a bracket with one to three words at their end: `… पानी। (सोशल मीडिया)`.
fn without_source(tokens: &[Token]) -> &[Token] {
    let open = tokens.iter().rposition(|token| token.is_mark('('));
    match open {
        Some(open)
            if open > 1
                && (open + 3..=open + 5).contains(&tokens.len())
                && tokens[tokens.len() - 1].is_mark(')') =>
        {
            &tokens[..open]
        }
        _ => tokens,
    }
}

/// Whether a line without a mark at its end shows somebody at what they do: `… पर नाव चलाते लोग`.
fn is_scene(page: &Page<'_>, line: usize) -> bool {
    let tokens = page.of(line);
    let doing = |token: &Token| {
        token.kind() == TokenKind::Word
            && lexicon::ending::is_imperfective(&page.text[token.span()])
    };
    let end = tokens.len().saturating_sub(1);
    ends_open(page, line) && tokens[end.saturating_sub(3)..end].iter().any(doing)
}

/// The tokens without the name of the site behind a dash: `… करते मजदूर। - India TV Hindi`.
fn without_site(tokens: &[Token]) -> &[Token] {
    match tokens.iter().rposition(lines::is_dash) {
        Some(dash)
            if dash > 1
                && tokens[dash].is_spaced()
                && tokens
                    .get(dash + 1)
                    .is_some_and(|token| token.kind() == TokenKind::Foreign) =>
        {
            &tokens[..dash]
        }
        _ => tokens,
    }
}

fn ends_open(page: &Page<'_>, line: usize) -> bool {
    page.lines[line].terminator.is_none()
}

/// Whether a postposition or a participle stands in the line, and it is more than a name.
fn has_grammar(page: &Page<'_>, line: usize) -> bool {
    let participle = |token: &Token| token.is_word() && token.word().features.tense().is_some();
    page.of(line)
        .iter()
        .any(|token| lines::is_function(token) || participle(token))
}

/// Whether no sentence ends before the end of the line.
fn is_single(tokens: &[Token]) -> bool {
    let ends = |token: &Token| matches!(token.mark(), Some(chars::DANDA | '.' | '?' | '!' | '…'));
    tokens.len() <= LONGEST && tokens[..tokens.len() - 1].iter().all(|token| !ends(token))
}

/// Whether a line is one phrase with no finite verb: plain words, and at most the mark of a
/// sentence at the end.
fn is_phrase(page: &Page<'_>, line: usize) -> bool {
    let tokens = without_site(without_source(page.of(line)));
    let plain = |token: &Token| match token.mark() {
        None => token.kind() != TokenKind::Break,
        Some(mark) => {
            matches!(mark, ',' | '.' | '-' | '(' | ')' | chars::DANDA) && !is_colon(token)
        }
    };
    let starts = tokens[0].kind() == TokenKind::Word;
    starts
        && tokens.iter().filter(|token| token.is_word()).count() >= SHORTEST
        && is_single(tokens)
        && tokens.iter().all(plain)
        && lines::is_verbless(page.text, tokens)
        && !tokens
            .iter()
            .any(|token| token.has(Features::CONJUNCTION) && !lines::is_joining(token))
}
