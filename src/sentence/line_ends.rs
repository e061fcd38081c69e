//! What stands about the end of a line: the run of breaks, whether the line has come to its end
//! there, and how long it is in characters that show.

use crate::text::fold::without_last_letter;
use crate::text::{chars, line_breaks, punctuation};

/// Past the line breaks and white space at byte `at`.
pub(super) fn run_end(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while let Some(b' ' | b'\t' | b'\n' | b'\r') = bytes.get(at) {
        at += 1;
    }
    // A letter of Devanagari follows, as a rule.
    match bytes.get(at) {
        None | Some(0xE0) => at,
        Some(_) => text.len() - text[at..].trim_start_matches(chars::is_blank).len(),
    }
}

/// How many characters a terminator and what closes with it may take.
const CLOSING: usize = 6;

/// Whether the line that ends at byte `at` has come to its end: with a terminator, what closes
/// with it left aside.
pub(super) fn has_ended(text: &str, at: usize) -> bool {
    // Most headings end in a letter.
    if without_last_letter(&text.as_bytes()[..at]).is_some() {
        return false;
    }
    let last = text[..at]
        .chars()
        .rev()
        .filter(|&c| !chars::is_blank(c))
        .take(CLOSING)
        .find(|&c| !punctuation::is_closing(c));
    last.is_none_or(punctuation::is_terminator)
}

/// Where the line at byte `at` ends, if it has no more than `reach` characters that show.
pub(super) fn line_end(text: &str, at: usize, reach: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    // Most lines of news are paragraphs.
    if bytes.get(at..).is_some_and(|line| goes_beyond(line, reach)) {
        return None;
    }
    let to = bytes.len().min(at + window(reach));
    let end = line_breaks::first(bytes, at, to).or((to == bytes.len()).then_some(to));
    if is_longer(text, at, end.unwrap_or(to), reach) {
        return None;
    }
    end.or_else(|| {
        // Characters that do not show stand in the line.
        let mut shown = 0;
        let after = |(place, c): (usize, char)| {
            shown += usize::from(!chars::is_invisible(c));
            (chars::is_line_break(c) || shown > reach).then_some((at + place, c))
        };
        match text[at..].char_indices().find_map(after) {
            Some((end, c)) => chars::is_line_break(c).then_some(end),
            None => Some(text.len()),
        }
    })
}

/// Where the line that ends at byte `at` starts, if it has no more than `reach` characters that show.
pub(super) fn line_start(text: &str, at: usize, reach: usize) -> Option<usize> {
    let before = text.as_bytes().get(at.saturating_sub(plain(reach))..at);
    if before.is_some_and(|line| goes_beyond(line, reach)) {
        return None;
    }
    let from = at.saturating_sub(window(reach));
    let start = line_breaks::after_last(text.as_bytes(), from, at).or((from == 0).then_some(0));
    if is_longer(text, start.unwrap_or(from), at, reach) {
        return None;
    }
    start.or_else(|| {
        let mut shown = 0;
        let before = |(place, c): (usize, char)| {
            shown += usize::from(!chars::is_invisible(c));
            (chars::is_line_break(c) || shown > reach).then_some((place + c.len_utf8(), c))
        };
        match text[..at].char_indices().rev().find_map(before) {
            Some((start, c)) => chars::is_line_break(c).then_some(start),
            None => Some(0),
        }
    })
}

/// How many bytes of a line are looked at at once to see whether it has more than `reach` characters.
const fn window(reach: usize) -> usize {
    3 * reach + 64
}

/// How many bytes hold more than `reach` characters of up to three bytes, even if the first is cut; as many as
/// fill whole blocks.
const fn plain(reach: usize) -> usize {
    (3 * (reach + 1) + 2).next_multiple_of(BLOCK)
}

/// How many bytes are compared at a time.
const BLOCK: usize = 32;

/// Whether bytes start with more than `reach` characters that all show and break no line, as far as a quick look
/// tells: with ASCII and Devanagari alone.
pub(super) fn goes_beyond(bytes: &[u8], reach: usize) -> bool {
    // Without a branch, for vector instructions. Controls break lines; in front of all others that do, or do not
    // show, stands a byte from C2 on, where E0 stands in front of Devanagari.
    let is_other = |byte: u8| (byte < b' ') | (byte >= 0xC2) & (byte != 0xE0);
    let has_other = |block: &[u8]| block.iter().fold(false, |any, &byte| any | is_other(byte));
    bytes
        .get(..plain(reach))
        .is_some_and(|start| !start.chunks_exact(BLOCK).any(has_other))
}

/// Whether fewer than `reach` characters stand between two places, those that do not show among them.
pub(super) fn is_shorter(text: &str, from: usize, to: usize, reach: usize) -> bool {
    const LONGEST: usize = 4;
    to - from < LONGEST * reach
        && count(&text.as_bytes()[from..to], |byte| byte & 0xC0 != 0x80) < reach
}

/// Whether more than `reach` characters that show stand between two places.
pub(super) fn is_longer(text: &str, from: usize, to: usize, reach: usize) -> bool {
    let bytes = &text.as_bytes()[from..to];
    // The start of a long line is enough, as a rule.
    if goes_beyond(bytes, reach) {
        return true;
    }
    let all = count(bytes, |byte| byte & 0xC0 != 0x80);
    if all <= reach {
        return false;
    }
    // Each character that does not show starts with one of these bytes.
    let may_hide = count(bytes, |byte| matches!(byte, 0xC2 | 0xE2 | 0xEF));
    all - may_hide > reach || {
        let start = (from..to).find(|&at| text.is_char_boundary(at));
        let end = (from..=to).rev().find(|&at| text.is_char_boundary(at));
        let piece = start.zip(end).and_then(|(start, end)| text.get(start..end));
        let shown = |c: &char| !chars::is_invisible(*c);
        piece.unwrap_or_default().chars().filter(shown).count() > reach
    }
}

/// How many bytes are `wanted`, counted in blocks with vector instructions.
fn count(bytes: &[u8], wanted: impl Fn(u8) -> bool) -> usize {
    const BLOCK: usize = 128;
    let in_block = |block: &[u8]| {
        let count = block
            .iter()
            .fold(0u8, |count, &byte| count + u8::from(wanted(byte)));
        usize::from(count)
    };
    bytes.chunks(BLOCK).map(in_block).sum()
}
