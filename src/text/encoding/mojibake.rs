//! UTF-8 that was read as another encoding.
//!
//! Every Devanagari character begins with the bytes E0 A4 or E0 A5, so that mojibake of Hindi is
//! full of the two characters that stand for these bytes in the other encoding.

use crate::span::Span;
use crate::text::bytes;

/// What the first two bytes of Devanagari characters became.
const PAIRS: &[&str] = &[
    // Latin-1 and Windows-1252.
    "à¤",
    "à¥",
    // The same twice over; the A0 between is a no-break space, which may since be a plain one.
    "Ã\u{A0}Â¤",
    "Ã\u{A0}Â¥",
    "Ã Â¤",
    "Ã Â¥",
    // Mac OS Roman.
    "‡§",
    "‡•",
];

/// One word's worth. Fewer could be a text that shows what mojibake looks like.
const FEWEST: usize = 3;

/// From the first pair to the end of the last, if there are enough of them.
pub(super) fn find(text: &str) -> Option<Span> {
    let mut count = 0;
    let mut span: Option<Span> = None;
    // All pairs begin with one of three characters, of which Hindi and English have none.
    let next = |from: usize| {
        bytes::first(text.as_bytes(), from, |byte| {
            (byte == 0xC3) | (byte == 0xE2)
        })
    };
    for at in core::iter::successors(next(0), |&at| next(at + 1)) {
        let rest = &text[at..];
        if let Some(pair) = PAIRS.iter().find(|&&pair| rest.starts_with(pair)) {
            let here = Span::new(at, at + pair.len());
            span = Some(span.map_or(here, |found| found.to(here)));
            count += 1;
        }
    }
    span.filter(|_| count >= FEWEST)
}
