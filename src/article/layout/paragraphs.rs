//! Paragraphs: what lies inside a line of the body that is no part of its text.

use core::ops::Range;

use super::ResidueKind;
use super::furniture;
use super::lines::{self, is_separator};
use super::page::Page;
use crate::lexicon::{Features, Label, Lexicon};
use crate::token::{Token, TokenKind};

/// What a stretch of a line of the body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stretch {
    Text,
    Related,
    Residue(ResidueKind),
}

/// Cuts the tokens of a line of the body into text and what is none: entities and tags at its
/// ends, links to other articles between its sentences, an appeal in brackets at its end.
///
/// Nearly all lines are text from end to end.
pub(super) fn stretches(
    page: &Page<'_>,
    line: usize,
    mut range: Range<usize>,
    mut each: impl FnMut(Stretch, Range<usize>),
) {
    let lexicon = page.lexicon;
    let tokens = page.tokens;
    let mut start = range.start;
    while let Some(length) = furniture::markup(page.text, &tokens[start..range.end]) {
        start += length;
    }
    if start > range.start {
        each(Stretch::Residue(ResidueKind::Markup), range.start..start);
        range.start = start;
    }
    let mut after = range.end;
    while let Some(at) = markup_at_end(page.text, &tokens[range.start..after]) {
        after = range.start + at;
    }
    let markup = after..range.end;
    range.end = after;
    let behind = trailer(page, line, range.clone());
    range.end = behind.as_ref().map_or(range.end, |(start, _)| *start);
    let trailer_end = after;
    let mut appeal = range.end..range.end;
    if page.lines[line].suspect {
        if let Some(open) = appeal_at_end(lexicon, &tokens[range.clone()]) {
            appeal.start = range.start + open.0;
            range.end = appeal.start;
            let kind = open.1;
            posts(page, range, &mut each);
            each(Stretch::Residue(kind), appeal);
        } else {
            posts(page, range, &mut each);
        }
    } else if !range.is_empty() {
        each(Stretch::Text, range);
    }
    if let Some((start, kind)) = behind {
        each(Stretch::Residue(kind), start..trailer_end);
    }
    if !markup.is_empty() {
        each(Stretch::Residue(ResidueKind::Markup), markup);
    }
}

/// Where a tag or entity starts that `tokens` end with.
fn markup_at_end(text: &str, tokens: &[Token]) -> Option<usize> {
    let last = tokens.last()?;
    if !matches!(last.mark(), Some(';' | '>')) {
        return None;
    }
    let from = tokens.len().saturating_sub(12);
    (from..tokens.len()).find(|&at| {
        furniture::markup(text, &tokens[at..]).is_some_and(|length| at + length == tokens.len())
    })
}

/// How many tokens at the end of the body's last line may be appeals.
const TRAILER: usize = 60;

/// Where the appeals to readers start that stand behind the last sentence of the body, on its line:
/// `… हो गया। अपनी राय हमें khabar@example.in पर भेजें`. Each is looked for from behind, so that the
/// shortest piece that is one is taken.
fn trailer(page: &Page<'_>, line: usize, range: Range<usize>) -> Option<(usize, ResidueKind)> {
    let lexicon = page.lexicon;
    if page.last_prose != Some(line) || !page.lines[line].may_end_in_appeal() {
        return None;
    }
    let tokens = page.tokens;
    if ends_in_bracket(&tokens[range.clone()]) {
        return None;
    }
    let first = range.start.max(range.end.saturating_sub(TRAILER)) + 1;
    let mut end = range.end;
    let mut found = None;
    for at in (first..range.end).rev() {
        let Some(starts) = start(tokens, at) else {
            continue;
        };
        let piece = &tokens[at..end];
        let kind = if furniture::is_mail(piece) {
            Some(ResidueKind::Other)
        } else {
            furniture::judge_tail(lexicon, piece)
                .or_else(|| furniture::judge_appeal(lexicon, piece))
        };
        match (kind, starts) {
            (Some(kind), _) => {
                found = Some((at, kind));
                end = at;
            }
            (None, Start::Sentence) => break,
            (None, Start::Script) => {}
        }
    }
    found
}

/// Where a piece that may be an appeal starts.
enum Start {
    /// Behind the mark of a sentence.
    Sentence,
    /// Where Hindi stands behind Latin letters, or an e-mail address behind Hindi.
    Script,
}

/// How a piece may start at the token, if one may.
fn start(tokens: &[Token], at: usize) -> Option<Start> {
    let [before, token] = &tokens[at - 1..=at] else {
        return None;
    };
    let ended = lines::is_terminator(before) || lines::is_closer(before);
    let latin = |token: &Token| token.kind() == TokenKind::Foreign;
    let apart = token.is_spaced() || before.mark().is_some_and(|mark| !matches!(mark, '.' | '|'));
    if ended && apart {
        return Some(Start::Sentence);
    }
    let address = latin(token) && tokens.get(at + 1).is_some_and(|next| next.is_mark('@'));
    let turned = latin(before) && token.kind() == TokenKind::Word;
    (turned || address).then_some(Start::Script)
}

/// How far back the bracket of an appeal may open.
const APPEAL: usize = 90;

/// Whether a bracket closes at the end, with at most a mark behind it.
fn ends_in_bracket(tokens: &[Token]) -> bool {
    let last = tokens.iter().rev().take(2);
    last.into_iter()
        .any(|token| matches!(token.mark(), Some(')' | ']')))
}

/// Where an appeal or disclaimer in brackets opens that `tokens` end with, and which it is.
fn appeal_at_end(lexicon: &Lexicon, tokens: &[Token]) -> Option<(usize, ResidueKind)> {
    if !ends_in_bracket(tokens) {
        return None;
    }
    let from = tokens.len().saturating_sub(APPEAL);
    let open = from
        + tokens[from..]
            .iter()
            .rposition(|token| matches!(token.mark(), Some('(' | '[')))?;
    let kind = furniture::judge_appeal(lexicon, &tokens[open..])?;
    Some((open, kind))
}

/// Cuts out the posts from social media that ran into the text, and the links between them.
fn posts(page: &Page<'_>, range: Range<usize>, each: &mut impl FnMut(Stretch, Range<usize>)) {
    let lexicon = page.lexicon;
    let mut text = range.start;
    while let Some((start, end)) =
        furniture::post(lexicon, page.text, &page.tokens[..range.end], text)
    {
        if start > text {
            links(lexicon, page.tokens, text..start, each);
        }
        each(Stretch::Residue(ResidueKind::Embed), start..end);
        text = end;
    }
    if text < range.end {
        links(lexicon, page.tokens, text..range.end, each);
    }
}

/// Cuts out the links to other articles that stand between sentences: `… है। यह भी पढ़ें: …। …`
fn links(
    lexicon: &Lexicon,
    tokens: &[Token],
    range: Range<usize>,
    each: &mut impl FnMut(Stretch, Range<usize>),
) {
    let mut text = range.start;
    let mut at = range.start;
    while at < range.end {
        if !tokens[at].has(Features::LABEL) {
            at += 1;
            continue;
        }
        let Some((start, end)) = link(lexicon, tokens, at, text, range.end) else {
            at += 1;
            continue;
        };
        if start > text {
            each(Stretch::Text, text..start);
        }
        each(Stretch::Related, start..end);
        text = end;
        at = end;
    }
    if range.end > text {
        each(Stretch::Text, text..range.end);
    }
}

/// The link whose label stands at `at`: behind the end of a sentence or in brackets, with a
/// separator after it, up to the end of its sentence or bracket.
fn link(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    from: usize,
    to: usize,
) -> Option<(usize, usize)> {
    let (length, label) = lines::label(lexicon, &tokens[at..to])?;
    let value = at + length;
    if label != Label::AlsoRead || value >= to || !is_separator(&tokens[value]) {
        return None;
    }
    let before = at.checked_sub(1).filter(|&before| before >= from);
    // … यहां पढ़ें | …: a bar that ends a sentence.
    if tokens[value].is_mark('|') && before.is_some() {
        return None;
    }
    let bracket = before.is_some_and(|before| matches!(tokens[before].mark(), Some('(' | '[')));
    let fits = before.is_none_or(|before| {
        bracket || lines::is_terminator(&tokens[before]) || lines::is_closer(&tokens[before])
    });
    if !fits {
        return None;
    }
    let closes = |token: &Token| {
        if bracket {
            matches!(token.mark(), Some(')' | ']'))
        } else {
            lines::is_terminator(token) && !token.is_mark('|')
        }
    };
    let end = tokens[value + 1..to]
        .iter()
        .position(closes)
        .map_or(to, |place| value + 1 + place + 1);
    Some((at - usize::from(bracket), end))
}

/// Over how many further lines an appeal may be broken.
pub(super) const BROKEN: usize = 8;

/// Joins the lines of an appeal in brackets that a scraper broke: from where it opens in line
/// `line` to the line on which it closes.
pub(super) fn broken_appeal(page: &Page<'_>, line: usize) -> Option<(usize, usize)> {
    let lexicon = page.lexicon;
    let tokens = page.of(line);
    let from = tokens.len().saturating_sub(APPEAL);
    let open = from
        + tokens[from..]
            .iter()
            .rposition(|token| matches!(token.mark(), Some('(' | '[')))?;
    let closed = |tokens: &[Token]| {
        tokens
            .iter()
            .any(|token| matches!(token.mark(), Some(')' | ']')))
    };
    if closed(&tokens[open..]) {
        return None;
    }
    let last = (line + 1..page.lines.len())
        .take(BROKEN)
        .find(|&next| closed(page.of(next)))?;
    let within = page.lines[line].tokens.start + open..page.lines[last].tokens.end;
    if within.len() > 2 * APPEAL {
        return None;
    }
    let ends = ends_in_bracket(page.of(last));
    let words = page.tokens[within.clone()]
        .iter()
        .filter(|token| token.kind() != TokenKind::Break);
    let words: Vec<Token> = words.copied().collect();
    (ends && furniture::judge_appeal(lexicon, &words).is_some()).then_some((within.start, last))
}
