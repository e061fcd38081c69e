//! The characters around a place.

use crate::text::chars;

/// The character before byte `at`.
pub(super) fn char_before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

/// The character before byte `at` that shows.
pub(super) fn visible_before(text: &str, at: usize) -> Option<char> {
    // Mostly a space or a mark.
    match text.as_bytes()[..at].last() {
        Some(&byte) if chars::shows_in_ascii(byte) => Some(char::from(byte)),
        _ => text[..at].chars().rev().find(|&c| !chars::is_invisible(c)),
    }
}

/// The character at byte `at` or after that shows.
pub(super) fn visible_after(text: &str, at: usize) -> Option<char> {
    // Mostly a space or a mark.
    match text.as_bytes().get(at) {
        Some(&byte) if chars::shows_in_ascii(byte) => Some(char::from(byte)),
        _ => text[at..].chars().find(|&c| !chars::is_invisible(c)),
    }
}

/// Where what stands before byte `at` ends, blanks of the line left aside.
#[inline]
pub(super) fn end_before_gap(text: &str, at: usize) -> usize {
    // Nearly always a letter of Devanagari stands there.
    match at.checked_sub(3) {
        Some(place) if text.as_bytes()[place] == 0xE0 => at,
        _ => text[..at].trim_end_matches(is_gap).len(),
    }
}

/// The character at byte `at`.
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next()
}

/// Whether `c` stands between words of one line and shows nothing.
pub(super) fn is_gap(c: char) -> bool {
    chars::is_blank(c) && !chars::is_line_break(c)
}

/// Past the invisible characters at byte `at`.
pub(super) fn skip_invisible(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start_matches(chars::is_invisible).len()
}

/// Past one space of any kind at byte `at`, and the invisible characters about it; and whether
/// there was one.
pub(super) fn skip_space(text: &str, at: usize) -> (usize, bool) {
    let before = skip_invisible(text, at);
    match char_at(text, before) {
        Some(c) if is_gap(c) => (skip_invisible(text, before + c.len_utf8()), true),
        _ => (before, false),
    }
}

/// Past the white space and invisible characters at byte `at`, line breaks excluded.
#[inline]
pub(super) fn skip_blanks(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while let Some(b' ' | b'\t') = bytes.get(at) {
        at += 1;
    }
    // A letter of Devanagari follows, as a rule, or ASCII.
    match bytes.get(at) {
        Some(0xC2 | 0xE1..=0xEF) => skip_gaps(text, at),
        _ => at,
    }
}

/// [`skip_blanks`], where a blank of another kind may stand.
#[cold]
fn skip_gaps(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start_matches(is_gap).len()
}

/// Whether a word ends as participles of either gender do (`जताई`, `पहुंचा`, `करेंगे`): it may be a
/// verb that is not listed.
pub(super) fn ends_as_verbs_do(word: &str) -> bool {
    let unwritten = |c: &char| matches!(c, 'ं' | 'ँ') || chars::is_invisible(*c);
    let mut letters = word.chars().rev().filter(|c| !unwritten(c));
    matches!(letters.next(), Some('ा' | 'ी' | 'े' | 'ई' | 'ए'))
}
