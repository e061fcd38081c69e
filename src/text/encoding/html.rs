//! A whole page in HTML where the text of its article is wanted.

use crate::span::Span;
use crate::text::bytes;

/// How many bytes at the start are searched: pages say early what they are.
const HEAD: usize = 4096;

/// What opens a page, or its head or body, in small letters.
const OPENINGS: [&[u8]; 4] = [b"<!doctype html", b"<html", b"<head", b"<body"];

/// The tag that says that `text` is a whole page. A tag within prose is none: an article may print
/// one, and scrapers leave some.
pub(super) fn find(text: &str) -> Option<Span> {
    let head = &text.as_bytes()[..text.len().min(HEAD)];
    let next = |from: usize| bytes::first(head, from, |byte| byte == b'<');
    core::iter::successors(next(0), |&start| next(start + 1)).find_map(|start| {
        let rest = &head[start..];
        let opening = OPENINGS.iter().find(|opening| {
            let written = rest.get(..opening.len());
            written.is_some_and(|written| written.eq_ignore_ascii_case(opening))
        })?;
        let after = rest.get(opening.len());
        // `<header>` is another tag.
        let ends = after.is_some_and(|&byte| byte == b'>' || byte.is_ascii_whitespace());
        let alone = text[..start]
            .trim_start_matches('\u{FEFF}')
            .trim()
            .is_empty()
            || text[..start].trim_end().ends_with('>');
        (ends && alone).then(|| Span::new(start, start + opening.len()))
    })
}
