//! The search for the places where a sentence may end.
//!
//! Nearly all bytes of a text are none, so they are passed over in blocks, with comparisons that
//! the compiler turns into vector instructions; only what is found is looked at closely.

use super::Ending;

/// A place where a sentence may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    /// The first byte of the terminator or line break.
    pub(super) at: usize,
    /// Its length in bytes.
    pub(super) length: usize,
    /// What it would end the sentence with.
    pub(super) ending: Ending,
}

/// Bytes compared at a time.
const BLOCK: usize = 32;

/// Whether a candidate may start with `byte`, given the byte `after` it.
#[inline(always)]
const fn may_start(byte: u8, after: u8) -> bool {
    // Non-short-circuit operators keep the comparisons free of branches.
    (byte == b'.')
        | (byte == b'?')
        | (byte == b'!')
        | (byte == b'|')
        // LF, VT, FF, CR.
        | (byte.wrapping_sub(0x0A) <= 3)
        // The last two bytes of danda and double danda (E0 A5 A4, E0 A5 A5).
        | ((byte == 0xA5) & (after & 0xFE == 0xA4))
        // The last two bytes of the ellipsis (E2 80 A6), and of the line and paragraph
        // separators (E2 80 A8, E2 80 A9).
        | ((byte == 0x80) & (after.wrapping_sub(0xA6) <= 3))
}

/// The first candidate at byte `from` or after.
#[inline]
pub(super) fn next(bytes: &[u8], mut from: usize) -> Option<Candidate> {
    loop {
        let at = first_possible(bytes, from)?;
        if let Some(candidate) = candidate_at(bytes, at) {
            return Some(candidate);
        }
        from = at + 1;
    }
}

/// The first byte at `from` or after at which [`may_start`] holds.
#[inline]
fn first_possible(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(block) = bytes.get(at..at + BLOCK + 1) {
        let mut found = [0u8; BLOCK];
        for place in 0..BLOCK {
            found[place] = may_start(block[place], block[place + 1]) as u8;
        }
        if let Some(place) = first_set(&found) {
            return Some(at + place);
        }
        at += BLOCK;
    }
    (at..bytes.len()).find(|&at| may_start(bytes[at], bytes.get(at + 1).copied().unwrap_or(0)))
}

/// The place of the first byte that is not zero.
#[inline(always)]
fn first_set(found: &[u8; BLOCK]) -> Option<usize> {
    for (place, part) in found.chunks_exact(16).enumerate() {
        let mut word = [0; 16];
        word.copy_from_slice(part);
        let bits = u128::from_le_bytes(word);
        if bits != 0 {
            return Some(place * 16 + bits.trailing_zeros() as usize / 8);
        }
    }
    None
}

/// The candidate whose telling byte stands at `at`.
#[inline]
fn candidate_at(bytes: &[u8], at: usize) -> Option<Candidate> {
    let single = |ending| {
        Some(Candidate {
            at,
            length: 1,
            ending,
        })
    };
    let lead = |lead, ending| {
        let starts = at
            .checked_sub(1)
            .is_some_and(|before| bytes[before] == lead);
        starts.then(|| Candidate {
            at: at - 1,
            length: 3,
            ending,
        })
    };
    match bytes[at] {
        b'.' => single(Ending::FullStop),
        b'?' => single(Ending::Question),
        b'!' => single(Ending::Exclamation),
        b'|' => single(Ending::Pipe),
        0xA5 => lead(0xE0, Ending::Danda),
        0x80 if bytes[at + 1] == 0xA6 => lead(0xE2, Ending::Ellipsis),
        0x80 if bytes[at + 1] == 0xA7 => None,
        0x80 => lead(0xE2, Ending::LineBreak),
        b'\r' if bytes.get(at + 1) == Some(&b'\n') => Some(Candidate {
            at,
            length: 2,
            ending: Ending::LineBreak,
        }),
        _ => single(Ending::LineBreak),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The twin that is short enough to trust by reading.
    fn naive(text: &str) -> Vec<usize> {
        text.char_indices()
            .filter(|(_, c)| ".?!|।॥…\n\r\u{0B}\u{0C}\u{2028}\u{2029}".contains(*c))
            .filter(|&(at, c)| !(c == '\n' && text[..at].ends_with('\r')))
            .map(|(at, _)| at)
            .collect()
    }

    fn fast(text: &str) -> Vec<usize> {
        let mut from = 0;
        core::iter::from_fn(|| {
            let found = next(text.as_bytes(), from)?;
            from = found.at + found.length;
            Some(found.at)
        })
        .collect()
    }

    #[test]
    fn agrees_with_the_naive_search_at_every_offset() {
        let text = "यह है। वह थी॥ क्या? हाँ! ठीक… 3.5 | «क» “ख” ‘ग’ – थीं ী ৥\r\nअ\u{2028}ब\u{2029}च\u{2027}छ\u{0C}ज";
        for pad in 0..70 {
            let padded = format!("{}{text}", "क ".repeat(pad));
            assert_eq!(fast(&padded), naive(&padded), "{pad}");
        }
    }
}
