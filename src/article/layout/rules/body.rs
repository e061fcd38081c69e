//! The body: its first and its last line of prose.

use core::ops::Range;

use crate::article::layout::masthead::Masthead;
use crate::article::layout::page::Page;

/// The first and the last line of prose from line `from` on.
pub(in crate::article::layout) fn find(page: &Page<'_>, from: usize) -> Range<usize> {
    let count = page.lines.len();
    let texts = || (from..count).rev().find(|&line| page.is_text(line));
    let last = (from..count).rev().find(|&line| page.is_prose(line));
    let end = last
        .or_else(texts)
        .unwrap_or(from.min(count.saturating_sub(1)));
    start(page, from)..end
}

/// How many lines of a summary may end as sentences end, above the names and the date.
const SUMMARY: usize = 3;
/// How many lines under the headline the names and the date are looked for in.
const TOP: usize = 16;

/// The first line of the body: of prose, below the names and the date, and below the summary that
/// many sites set above those.
fn start(page: &Page<'_>, from: usize) -> usize {
    let count = page.lines.len();
    let prose = |from: usize| (from..count).find(|&line| page.is_prose(line));
    let Some(first) = prose(from) else {
        return count;
    };
    let mut summary = 0;
    let mut start = first;
    for line in first..count.min(from + TOP) {
        if page.is_prose(line) {
            summary += 1;
            if summary > SUMMARY {
                break;
            }
        }
        let above_text = page.held_masthead(line).is_some_and(|masthead| {
            // A bare date may head a chapter of a chronicle: one alone is the article's own.
            !masthead.is_bare_date()
                || summary <= 1 && !page.mastheads(line + 1..count).any(Masthead::is_bare_date)
        });
        if above_text {
            start = prose(line).unwrap_or(start);
        }
    }
    start
}
