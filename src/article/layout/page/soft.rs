//! Which lines of a page a scraper broke in mid-sentence.

use super::Page;
use crate::sentence::breaks::{self, AfterLink, Break, Source};
use crate::token::Token;

/// Whether the break before line `next` is soft: the sentence of the line before runs on over it.
pub(super) fn is_soft(page: &Page<'_>, next: usize) -> bool {
    is_surely_soft(page, next)
        || next > 1
            && is_open(page, next)
            && breaks::goes_on_after_link(&PageBreak { page, next })
            && is_surely_soft(page, next - 1)
}

/// Whether both lines are text, and the one before `next` has no mark at its end. A line of
/// furniture is never joined.
fn is_open(page: &Page<'_>, next: usize) -> bool {
    next > 0
        && page.is_text(next - 1)
        && page.is_text(next)
        && page.lines[next - 1].terminator.is_none()
}

/// Whether the break is soft by the lines on both sides.
fn is_surely_soft(page: &Page<'_>, next: usize) -> bool {
    is_open(page, next) && breaks::is_soft(&PageBreak { page, next })
}

/// The break before line `next` of a page.
struct PageBreak<'a, 'p> {
    page: &'p Page<'a>,
    next: usize,
}

impl Break for PageBreak<'_, '_> {
    fn source(&self) -> Source<'_> {
        let lexicon = self.page.lexicon;
        Source::new(self.page.text, lexicon)
    }

    fn place(&self) -> (usize, usize) {
        let lines = &self.page.lines;
        let (last, first) = (&lines[self.next - 1].last, &lines[self.next].first);
        (last.end(), first.start())
    }

    fn last(&self) -> Option<Token> {
        Some(self.page.lines[self.next - 1].last)
    }

    fn first(&self) -> Option<Token> {
        Some(self.page.lines[self.next].first)
    }

    fn is_conjunction(&self) -> bool {
        is_conjunction(self.page, self.next)
    }

    fn is_blank(&self) -> bool {
        self.page.lines[self.next].after_blank
    }

    fn short_before(&self) -> Option<(Token, Token)> {
        let line = &self.page.lines[self.next - 1];
        (line.len() <= breaks::LONGEST_LINK).then_some((line.first, line.last))
    }

    fn after_link(&self) -> Option<AfterLink> {
        let after = self.next + 1;
        let short = self.page.lines[self.next].len() <= breaks::LONGEST_LINK;
        if !short || !is_open(self.page, after) {
            return None;
        }
        Some(AfterLink {
            first: self.page.lines[after].first,
            is_conjunction: is_conjunction(self.page, after),
        })
    }
}

/// Whether a line is nothing but a conjunction between two links.
fn is_conjunction(page: &Page<'_>, line: usize) -> bool {
    match page.of(line) {
        [only] => breaks::is_conjunction(only),
        _ => false,
    }
}
