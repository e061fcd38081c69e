//! The headline: the first line of text, where it has the shape of one.

use super::ResidueKind;
use super::dateline;
use super::desk;
use super::furniture;
use super::lines;
use super::page::{Class, Page};
use crate::text::chars;

/// The longest headline, in tokens.
const LONGEST: usize = 60;

/// Finds the headline and the names of sections above it. The line of the headline.
pub(super) fn read(page: &mut Page<'_>) -> Option<usize> {
    let texts: Vec<usize> = (0..page.lines.len())
        .filter(|&line| page.is_text(line))
        .take(4)
        .collect();
    let mut first = 0;
    // Names of sections stand above the headline: never the last of the lines.
    while first + 1 < texts.len()
        && (furniture::is_section(page.of(texts[first]))
            || is_lone_word(page, texts[first], texts[first + 1]))
        && !page.is_prose(texts[first + 1])
    {
        page.classes[texts[first]] = Class::Residue(ResidueKind::Breadcrumb);
        first += 1;
    }
    // So does a desk, where a line with the shape of a headline follows.
    while first + 1 < texts.len()
        && desk::is_desk(lines::bare(page.of(texts[first])))
        && !page.is_prose(texts[first + 1])
    {
        page.classes[texts[first]] = Class::Byline;
        first += 1;
    }
    let line = *texts.get(first)?;
    let only = page.lines.len() == 1;
    if has_shape(page, line) && !(only && page.is_prose(line)) {
        page.classes[line] = Class::Headline;
        return Some(line);
    }
    None
}

/// Whether a line is a single word above a line of several: no headline, but the name of the site
/// or a section that is not listed.
fn is_lone_word(page: &Page<'_>, line: usize, next: usize) -> bool {
    page.lines[line].len() == 1 && page.words(next, 3) == 3
}

/// A headline is one line, with no danda or full stop, that neither a dateline nor the name of a
/// desk opens.
fn has_shape(page: &Page<'_>, line: usize) -> bool {
    let tokens = page.of(line);
    let stops = |tokens: &[crate::token::Token]| {
        tokens
            .iter()
            .any(|token| matches!(token.mark(), Some(chars::DANDA | chars::DOUBLE_DANDA)))
    };
    let full_stop = tokens.last().is_some_and(|last| last.is_mark('.'))
        && !tokens
            .len()
            .checked_sub(2)
            .is_some_and(|before| tokens[before].is_mark('.'));
    let pipe = tokens.last().is_some_and(|last| last.is_mark('|'));
    if tokens.len() > LONGEST || stops(tokens) || full_stop || pipe {
        return false;
    }
    let dated = dateline::read(page.text, tokens)
        .is_some_and(|dateline| dateline.certain && dateline.end > 1);
    !dated && !desk::is_desk(lines::bare(tokens))
}
