//! Where the body of an article starts and ends, and what the lines after it are.

use core::ops::Range;

use super::byline;
use super::furniture;
use super::lines;
use super::masthead::{Masthead, Part};
use super::page::{Class, Page};
use super::{RelatedKind, ResidueKind, TimestampKind};
use crate::lexicon::LayoutWord;

/// The longest appeal, in tokens, that is taken for one in the midst of a body.
const APPEAL: usize = 28;
/// The fewest words of a headline in a list without a heading.
const HEADLINE: usize = 4;

/// The first and the last line of prose. Lines between them that only by their words looked like
/// furniture are text again: reports speak of channels and feeds too.
pub(super) fn body(page: &mut Page<'_>, headline: Option<usize>) -> Range<usize> {
    let count = page.lines.len();
    let from = headline.map_or(0, |line| line + 1);
    for line in (from..count)
        .rev()
        .filter(|&line| page.is_text(line))
        .take(3)
        .collect::<Vec<_>>()
    {
        if is_note_on_author(page, line) {
            page.classes[line] = Class::Byline;
        }
    }
    byline::desks(page, from);
    let last = |page: &Page<'_>| (from..count).rev().find(|&line| page.is_prose(line));
    let texts = |page: &Page<'_>| (from..count).rev().find(|&line| page.is_text(line));
    let start = (from..count)
        .find(|&line| page.is_prose(line))
        .unwrap_or(count);
    let end = last(page)
        .or_else(|| texts(page))
        .unwrap_or(from.min(count.saturating_sub(1)));
    for line in start..end {
        let back = match &page.classes[line] {
            Class::Residue(ResidueKind::Promo | ResidueKind::Disclaimer) => {
                !furniture::is_told_by_form(page.text, page.of(line))
                    && page.lines[line].len() > APPEAL
            }
            Class::Masthead(masthead) => line > start + 1 && is_heading(masthead),
            _ => false,
        };
        if back {
            page.classes[line] = Class::Text;
        }
    }
    start..end
}

/// Whether a masthead is no more than a date, as headings of chronicles are.
fn is_heading(masthead: &Masthead) -> bool {
    masthead
        .pieces
        .iter()
        .all(|piece| matches!(piece.part, Part::Timestamp(TimestampKind::Unknown, _)))
}

/// `(लेखक … हैं)`.
fn is_note_on_author(page: &Page<'_>, line: usize) -> bool {
    let tokens = page.of(line);
    let opens = tokens.first().is_some_and(|first| first.is_mark('('));
    let post = tokens
        .iter()
        .skip(1)
        .take(2)
        .any(|token| lines::is(token, LayoutWord::Post));
    let closes = tokens.iter().rev().take(2).any(|token| token.is_mark(')'));
    opens && post && closes && tokens.len() <= 4 * APPEAL
}

/// Tells what the lines of text after the last line of prose are. Right behind it they are text
/// still (the last items of a list); behind furniture they belong to the page.
pub(super) fn read(page: &mut Page<'_>, last: usize) {
    let mut line = last + 1;
    let mut behind = false;
    while line < page.lines.len() {
        if !page.is_text(line) {
            behind |= !matches!(
                page.classes[line],
                Class::Related(RelatedKind::AlsoRead)
                    | Class::Residue(
                        ResidueKind::Advertisement | ResidueKind::Caption | ResidueKind::Embed
                    )
            );
            line += 1;
            continue;
        }
        if byline::is_report(lines::bare(page.of(line))) {
            page.classes[line] = Class::Byline;
            line += 1;
            continue;
        }
        let mut end = line;
        while page.is_text(end) {
            end += 1;
        }
        if behind {
            let headlines = (line..end).all(|line| page.words(line, HEADLINE) == HEADLINE);
            let listed = matches!(
                page.classes.get(line.wrapping_sub(1)),
                Some(Class::Related(_))
            );
            let kind = if listed || headlines && end - line > 1 {
                Class::Related(RelatedKind::List)
            } else {
                Class::Residue(ResidueKind::Other)
            };
            page.classes[line..end].fill(kind);
        }
        line = end;
    }
}
