//! Line breaks: where they stand and how many there are. LF, CR, VT, FF, NEL and the line and
//! paragraph separators of Unicode all break a line alike; CRs before an LF are part of its break.

use super::{bytes, chars};

/// Whether a byte can be the first of a line break: all of them but for CR, LF, VT and FF start
/// other characters too, none of which is a letter of Devanagari.
pub(crate) const fn may_start(byte: u8) -> bool {
    // Non-short-circuit operators, for the sake of vector instructions.
    (byte.wrapping_sub(b'\n') <= b'\r' - b'\n') | (byte | 0x20 == 0xE2)
}

/// The length of the character at byte `at` that breaks a line; `None` where none does.
pub(crate) fn length_at(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at)? {
        b'\n' | b'\r' | 0x0B | 0x0C => Some(1),
        0xC2 if bytes.get(at + 1) == Some(&0x85) => Some(2),
        0xE2 if bytes.get(at + 1) == Some(&0x80)
            && matches!(bytes.get(at + 2), Some(0xA8 | 0xA9)) =>
        {
            Some(3)
        }
        _ => None,
    }
}

/// How many bytes are looked at at once: most blocks of a line have no byte that could be a break,
/// and are passed over with vector instructions.
const BLOCK: usize = 32;

/// Whether a byte of a block can be the first of a line break.
fn may_break(block: &[u8; BLOCK]) -> bool {
    block
        .iter()
        .fold(0, |any, &byte| any | u8::from(may_start(byte)))
        != 0
}

/// Where the first line break from byte `from` on starts, no further than byte `to`.
pub(crate) fn first(bytes: &[u8], mut from: usize, to: usize) -> Option<usize> {
    let reach = &bytes[..to.min(bytes.len())];
    loop {
        let at = bytes::first(reach, from, may_start)?;
        if length_at(bytes, at).is_some() {
            return Some(at);
        }
        from = at + 1;
    }
}

/// Just past the last line break between the bytes `from` and `to`.
pub(crate) fn after_last(bytes: &[u8], from: usize, mut to: usize) -> Option<usize> {
    let end = to;
    let within = |from: usize, to: usize| {
        let mut breaks = (from..to)
            .rev()
            .filter(|&at| may_start(bytes[at]))
            .filter_map(|at| Some(at + length_at(bytes, at)?));
        breaks.find(|&after| after <= end)
    };
    while let Some(block) = bytes.get(from..to).and_then(<[u8]>::last_chunk) {
        let start = to - BLOCK;
        if may_break(block) {
            let found = within(start, to);
            if found.is_some() {
                return found;
            }
        }
        to = start;
    }
    within(from, to)
}

/// Whether more than one line breaks in `run`, which is nothing but white space and invisible
/// characters: whether it holds a blank line.
pub(crate) fn has_blank_line(run: &str) -> bool {
    // Carriage returns that may still turn out to be part of the break of a line feed.
    let (mut breaks, mut returns) = (0usize, 0usize);
    for c in run.chars() {
        match c {
            '\r' => {
                returns += 1;
                continue;
            }
            '\n' => breaks += 1,
            c => breaks += returns + usize::from(chars::is_line_break(c)),
        }
        returns = 0;
    }
    breaks + returns > 1
}

/// Whether a blank line stands in `text`.
pub(crate) fn holds_blank_line(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(at) = first(bytes, from, bytes.len()) {
        let end = text.len() - text[at..].trim_start_matches(chars::is_blank).len();
        if has_blank_line(&text[at..end]) {
            return true;
        }
        from = end;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found() {
        for kind in [
            "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}",
        ] {
            let text = format!("“है” «क»{kind}ख’ \u{A0}");
            let at = text.find(kind);
            let end = at.map(|at| at + kind.len());
            assert_eq!(first(text.as_bytes(), 0, text.len()), at, "{kind:?}");
            assert_eq!(after_last(text.as_bytes(), 0, text.len()), end, "{kind:?}");
            assert!(!has_blank_line(kind));
            assert!(has_blank_line(&kind.repeat(2)));
            assert!(holds_blank_line(&format!("क{kind}ख{kind} {kind}ग")));
            assert!(!holds_blank_line(&format!("क{kind}ख{kind}ग")));
        }
        assert!(!has_blank_line("\r\n") && !has_blank_line("\r\r\n"));
        assert!(has_blank_line("\r\n\r\n") && has_blank_line("\n \u{200B}\n"));
    }
}
