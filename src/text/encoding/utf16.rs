//! UTF-16 without a byte-order mark, read byte by byte: in Hindi and English every other byte then
//! is 9 or 0, and all of them are characters of UTF-8 too.

use crate::span::Span;
use crate::text::bytes;

/// How many bytes at the start are looked at.
const SAMPLE: usize = 512;
/// The fewest bytes that tell.
const SHORTEST: usize = 16;

/// The start of `text`, if it is UTF-16 of either byte order.
pub(crate) fn find(text: &str) -> Option<Span> {
    let sample = &text.as_bytes()[..text.len().min(SAMPLE) & !1];
    let has_controls = bytes::first(sample, 0, is_control).is_some();
    if !has_controls || sample.len() < SHORTEST {
        return None;
    }
    let high = |offset: usize| {
        let (mut fit, mut controls) = (0, 0);
        for pair in sample.chunks_exact(2) {
            fit += usize::from(matches!(pair[offset], 0 | 9 | 0x20));
            controls += usize::from(is_control(pair[0]) || is_control(pair[1]));
        }
        // A row of NUL bytes is no text in any encoding.
        let filled = sample
            .chunks_exact(2)
            .filter(|pair| pair[1 - offset] != 0)
            .count();
        let pairs = sample.len() / 2;
        10 * fit >= 9 * pairs && 8 * controls >= pairs && 2 * filled > pairs
    };
    let end = (0..=sample.len())
        .rev()
        .find(|&end| text.is_char_boundary(end));
    (high(0) || high(1)).then(|| Span::new(0, end.unwrap_or(0)))
}

/// Whether a byte is a control character that no text holds.
const fn is_control(byte: u8) -> bool {
    // Without a branch, for the sake of vector instructions.
    (byte < 9) | ((byte > 13) & (byte < 32))
}
