//! The loose spelling of names: what is left when newsrooms disagree.
//!
//! `हर्षवर्धन` and `हर्षवर्द्धन`, `सिद्दीकी` and `सिद्दिकी` are one name. Long and short `i` and `u`,
//! nasals, doubled consonants, nuktas and joiners are not told apart.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::text::chars;

/// A name, or a word of one, by its loose spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Loose(u64);

impl Loose {
    /// Words that stand apart count as joined: `हर्ष वर्धन` and `हर्षवर्धन`.
    pub(super) fn of(name: &str) -> Loose {
        const OFFSET: u64 = 0xCBF2_9CE4_8422_2325;
        const PRIME: u64 = 0x0000_0100_0000_01B3;
        let mut hash = OFFSET;
        let mut characters = name
            .chars()
            .filter(|&c| c != '\u{93C}' && !chars::is_invisible(c))
            .peekable();
        while let Some(c) = characters.next() {
            let plain = match c {
                // Signs that spellings leave out or put in.
                'ँ' | 'ं' | '्' => continue,
                c if !chars::is_word(c) && !chars::is_digit(c) => continue,
                'ी' => 'ि',
                'ू' => 'ु',
                'ई' => 'इ',
                'ऊ' => 'उ',
                'ॉ' => 'ा',
                'ण' => 'न',
                'ङ' | 'ञ' => continue,
                '\u{958}' => 'क',
                '\u{959}' => 'ख',
                '\u{95A}' => 'ग',
                '\u{95B}' => 'ज',
                '\u{95C}' => 'ड',
                '\u{95D}' => 'ढ',
                '\u{95E}' => 'फ',
                c => c,
            };
            // The first of two consonants of one place, as in `द्ध`, `क्ख`, `त्त`.
            if characters.peek() == Some(&'्') {
                let mut ahead = characters.clone();
                ahead.next();
                if ahead.next().is_some_and(|next| place(next) == place(plain)) {
                    continue;
                }
            }
            // A nasal before a stop is an anusvara written out.
            if matches!(plain, 'न' | 'म') && characters.peek() == Some(&'्') {
                continue;
            }
            if chars::is_devanagari_letter(plain) {
                hash = (hash ^ u64::from(u32::from(plain))).wrapping_mul(PRIME);
            } else {
                for lower in plain.to_lowercase() {
                    hash = (hash ^ u64::from(u32::from(lower))).wrapping_mul(PRIME);
                }
            }
        }
        Loose(hash)
    }
}

/// Where in the mouth a stop is made, and with which voice.
fn place(c: char) -> u32 {
    match c {
        'क' | 'ख' => 1,
        'ग' | 'घ' => 2,
        'च' | 'छ' => 3,
        'ज' | 'झ' => 4,
        'ट' | 'ठ' => 5,
        'ड' | 'ढ' => 6,
        'त' | 'थ' => 7,
        'द' | 'ध' => 8,
        'प' | 'फ' => 9,
        'ब' | 'भ' => 10,
        c => c as u32,
    }
}

/// Names are hashed already.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct AsIs(u64);

impl Hasher for AsIs {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0 << 8 | u64::from(byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        // The table takes its tag from the high bits, which a short product leaves alike.
        self.0 = hash ^ hash << 32;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A map by loose names.
pub(super) type ByName<V> = HashMap<Loose, V, BuildHasherDefault<AsIs>>;

#[cfg(test)]
mod tests {
    use super::Loose;

    #[test]
    fn spellings_of_a_name_are_one() {
        for (a, b) in [
            ("हर्ष वर्धन", "हर्षवर्द्धन"),
            ("सिद्दीकी", "सिद्दिकी"),
            ("बनर्जी", "बनर्जि"),
            ("फ़ारूक़", "फारूक"),
            ("Putin", "PUTIN"),
        ] {
            assert_eq!(Loose::of(a), Loose::of(b), "{a} {b}");
        }
        assert_ne!(Loose::of("राहुल"), Loose::of("राहील"));
    }
}
