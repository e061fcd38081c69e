//! Which lines of a page a scraper broke in mid-sentence.

use core::ops::Range;

use super::facts::{BreakBehind, Facts};
use super::lines;
use super::page::Page;
use crate::rule::Trace;
use crate::sentence::breaks::{self, AfterLink, Break, Source};
use crate::span::Span;
use crate::token::Token;

/// Reads the breaks before the lines `next`, of which each one asks for the one before.
pub(super) fn read_all(page: &mut Page<'_>, next: Range<usize>) {
    for next in next {
        page.lines[next - 1].break_behind = read(page, next);
    }
}

/// How the break before line `next` is read, as far as both lines are text.
fn read(page: &Page<'_>, next: usize) -> BreakBehind {
    if !is_open(page, next) {
        return BreakBehind::Hard;
    }
    let verdict = breaks::judge(&PageBreak { page, next });
    if verdict.ends {
        BreakBehind::Hard
    } else if breaks::is_after_link(verdict) {
        BreakBehind::SoftAfterLink
    } else {
        BreakBehind::Soft
    }
}

/// Notes how the break before line `next` is read, as far as both lines are text.
pub(super) fn note(page: &Page<'_>, next: usize, trace: Trace<'_>) {
    if is_open(page, next) {
        let here = PageBreak { page, next };
        let (end, start) = here.place();
        breaks::judge(&here).note(trace, Span::new(end, start), || [None; 2]);
    }
}

/// Whether both lines are text, and the one before `next` has no mark at its end. A line of
/// boilerplate is never joined.
fn is_open(page: &Page<'_>, next: usize) -> bool {
    next > 0
        && !page.has(next - 1, Facts::TERMINATED)
        && page.is_text(next - 1)
        && page.is_text(next)
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
        let (last, first) = (self.page.last(self.next - 1), self.page.first(self.next));
        (last.end(), first.start())
    }

    fn line(&self) -> Option<usize> {
        Some(self.page.first(self.next - 1).start())
    }

    fn follows_soft(&self) -> bool {
        let before = self
            .next
            .checked_sub(2)
            .map(|before| &self.page.lines[before]);
        before.is_some_and(|before| before.break_behind == BreakBehind::Soft)
    }

    fn last(&self) -> Option<Token> {
        Some(*self.page.last(self.next - 1))
    }

    fn first(&self) -> Option<Token> {
        Some(*self.page.first(self.next))
    }

    fn ends_in_title(&self) -> bool {
        lines::ends_in_title(self.page.lexicon, self.page.of(self.next - 1))
    }

    fn after_first(&self, first: &Token) -> usize {
        first.end()
    }

    fn is_conjunction(&self) -> bool {
        is_conjunction(self.page, self.next)
    }

    fn is_blank(&self) -> bool {
        self.page.has(self.next, Facts::AFTER_BLANK)
    }

    fn is_before_long(&self) -> bool {
        self.page.lines[self.next].len() > breaks::LONGEST_LINK
            && breaks::is_long(self.source(), self.page.first(self.next).start())
    }

    fn short_before(&self) -> Option<(Token, Token)> {
        let before = self.next - 1;
        let short = self.page.lines[before].len() <= breaks::LONGEST_LINK;
        short.then(|| (*self.page.first(before), *self.page.last(before)))
    }

    fn after_link(&self) -> Option<AfterLink> {
        let after = self.next + 1;
        let short = self.page.lines[self.next].len() <= breaks::LONGEST_LINK;
        if !short || !is_open(self.page, after) {
            return None;
        }
        Some(AfterLink {
            first: *self.page.first(after),
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
