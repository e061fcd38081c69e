//! What stands about the end of a line: the run of breaks, and whether the line has come to its
//! end there.

use crate::text::{chars, punctuation};

/// Past the line breaks and white space at byte `at`.
pub(super) fn run_end(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start_matches(chars::is_blank).len()
}

/// How many characters a terminator and what closes with it may take.
const CLOSING: usize = 6;

/// Whether the line that ends at byte `at` has come to its end: with a terminator, what closes
/// with it left aside.
pub(super) fn has_ended(text: &str, at: usize) -> bool {
    let last = text[..at]
        .chars()
        .rev()
        .filter(|&c| !chars::is_blank(c))
        .take(CLOSING)
        .find(|&c| !punctuation::is_closing(c));
    last.is_none_or(punctuation::is_terminator)
}
