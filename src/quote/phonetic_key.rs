//! The phonetic key of names: what is left when newsrooms disagree.
//!
//! `हर्षवर्धन` and `हर्षवर्द्धन`, `सिद्दीकी` and `सिद्दिकी` are one name. Long and short `i` and `u`,
//! nasals, doubled consonants, nuktas and joiners are not told apart.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::text::{chars, fold};

/// A name, or a word of one, by its phonetic key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct PhoneticKey(u64);

impl PhoneticKey {
    /// Words that stand apart count as joined: `हर्ष वर्धन` and `हर्षवर्धन`.
    pub(super) fn of(name: &str) -> PhoneticKey {
        Reader::<1>::default().word(name)
    }

    /// The key of a word without the ending of an adjective: `रूसी` and `रूस`, `भारतीय` and `भारत`, `अमेरिकी`
    /// and `अमेरिका` are one.
    pub(super) fn stem_of(word: &str) -> PhoneticKey {
        let stem = ADJECTIVE_ENDINGS.iter().find_map(|ending| {
            let mut letters = word.chars();
            for &letter in ending.iter().rev() {
                letters.next_back().filter(|&last| last == letter)?;
            }
            let stem = letters.as_str();
            stem.chars().nth(SHORTEST_STEM - 1).map(|_| stem)
        });
        PhoneticKey::of(stem.unwrap_or(word))
    }
}

/// What an adjective has after the noun that it is made of, `-ीय` and `-ी`, and the vowels that melt
/// into it.
const ADJECTIVE_ENDINGS: [&[char]; 4] = [
    &['\u{0940}', '\u{092F}'],
    &['\u{0940}'],
    &['\u{093E}'],
    &['\u{093F}'],
];

/// The fewest letters before such an ending.
const SHORTEST_STEM: usize = 2;

/// Leaves no trace: nasal signs, nukta, `ङ`, `ञ`, punctuation.
const SILENT: u8 = 0;
/// The virama, which joins a consonant to the next.
const VIRAMA: u8 = 0xFF;

/// What each of the characters from U+0900 counts as, by the place that the fold gives it: the code of another where the
/// two are one, else its own, which is its number in the block plus one.
static LETTERS: [u8; fold::PLACES] = {
    let mut table = [SILENT; fold::PLACES];
    let mut at = 0;
    while at < 128 {
        table[fold::place_of(at)] = match at {
            // Nasal signs, the nukta, `ङ`, `ञ`, dandas and the mark of an abbreviation.
            0x01 | 0x02 | 0x3C | 0x19 | 0x1E | 0x64 | 0x65 | 0x70 => SILENT,
            0x4D => VIRAMA,
            // `ी` and `ि`, `ू` and `ु`, `ई` and `इ`, `ऊ` and `उ`, `ॉ` and `ा`, `ण` and `न`
            0x40 => 0x3F + 1,
            0x42 => 0x41 + 1,
            0x08 => 0x07 + 1,
            0x0A => 0x09 + 1,
            0x49 => 0x3E + 1,
            0x23 => 0x28 + 1,
            // Letters with a nukta within.
            0x58 => 0x15 + 1,
            0x59 => 0x16 + 1,
            0x5A => 0x17 + 1,
            0x5B => 0x1C + 1,
            0x5C => 0x21 + 1,
            0x5D => 0x22 + 1,
            0x5E => 0x2B + 1,
            own => own + 1,
        };
        at += 1;
    }
    table
};

/// The key of no letter.
const EMPTY: u64 = 0xCBF2_9CE4_8422_2325;

/// Marks a letter as joined to the next.
const JOINED: u16 = 0x100;

/// Reads the words of a name letter by letter: each is added at once, and taken back if what follows it shows that it is
/// not heard.
#[derive(Debug)]
pub(super) struct Reader<const KEYS: usize> {
    /// The key of the word so far; the second, if there is one, of all words as one.
    keys: [u64; KEYS],
    /// The keys before the last letter.
    before: [u64; KEYS],
    /// The last letter, if there is one, with the mark that joins it to the next.
    last: u16,
    /// Whether a word ended with that mark.
    is_open: bool,
}

impl<const KEYS: usize> Default for Reader<KEYS> {
    fn default() -> Reader<KEYS> {
        Reader {
            keys: [EMPTY; KEYS],
            before: [EMPTY; KEYS],
            last: u16::from(SILENT),
            is_open: false,
        }
    }
}

impl Reader<2> {
    /// The key of all words as one, which make up `phrase`.
    pub(super) fn whole(&self, phrase: &str) -> PhoneticKey {
        if self.is_open {
            // What a word ends with may be joined to the next.
            PhoneticKey::of(phrase)
        } else {
            PhoneticKey(self.keys[1])
        }
    }
}

impl<const KEYS: usize> Reader<KEYS> {
    /// Reads the next word, and gives its key.
    pub(super) fn word(&mut self, word: &str) -> PhoneticKey {
        self.keys[0] = EMPTY;
        let mut rest = word.as_bytes();
        loop {
            // U+0900 to U+097F
            while let &[0xE0, block, low, ref after @ ..] = rest {
                let Some(&code) = LETTERS.get(fold::place_of_bytes(block, low)) else {
                    break;
                };
                self.letter(code);
                rest = after;
            }
            if rest.is_empty() {
                break;
            }
            let mut others = word[word.len() - rest.len()..].chars();
            if let Some(other) = others.next() {
                self.other(other);
            }
            rest = others.as_str().as_bytes();
        }
        if self.last >= JOINED {
            self.is_open |= !self.is_nasal();
            self.part();
        }
        self.last = u16::from(SILENT);
        PhoneticKey(self.keys[0])
    }

    #[inline(always)]
    fn letter(&mut self, code: u8) {
        match code {
            SILENT => {}
            VIRAMA => self.last |= JOINED,
            _ => {
                if self.last >= JOINED {
                    self.join(code);
                }
                self.add(u64::from(code));
                self.last = u16::from(code);
            }
        }
    }

    /// Takes the last letter back if it is not heard before the next, to which it is joined.
    fn join(&mut self, next: u8) {
        let last = self.last as u8;
        // The first of two consonants of one place, as in `द्ध`, `क्ख`, `त्त`.
        if last != SILENT && place(last) == place(next) {
            self.keys = self.before;
        } else {
            self.part();
        }
    }

    /// Takes the last letter back if it is a nasal, which is an anusvara written out before a stop: `न`, `म`.
    fn part(&mut self) {
        if self.is_nasal() {
            self.keys = self.before;
        }
    }

    fn is_nasal(&self) -> bool {
        matches!(self.last as u8, 0x29 | 0x2F)
    }

    /// A character of another script, of which letters and digits count.
    fn other(&mut self, c: char) {
        if c.is_ascii_alphanumeric() {
            self.apart(u64::from(c.to_ascii_lowercase() as u8));
        } else if !c.is_ascii()
            && (chars::is_word(c) && !chars::is_invisible(c) || chars::is_digit(c))
        {
            for lower in c.to_lowercase() {
                self.apart(u64::from(u32::from(lower)));
            }
        }
    }

    /// A letter of another script, or a digit.
    fn apart(&mut self, code: u64) {
        if self.last >= JOINED {
            self.part();
        }
        self.add(code << 8);
        self.last = u16::from(SILENT);
    }

    #[inline(always)]
    fn add(&mut self, code: u64) {
        self.before = self.keys;
        for key in &mut self.keys {
            *key = (*key ^ code).wrapping_mul(0x0000_0100_0000_01B3);
        }
    }
}

/// Where in the mouth a stop is made, and with which voice: the stops stand in pairs, plain and
/// breathed, four pairs and a nasal to two places. Other letters are apart.
const fn place(code: u8) -> u8 {
    let at = code.wrapping_sub(0x16);
    match at {
        // From `क` to `ण`, and with `न` and `ऩ` between from `त` to `भ`.
        0..=14 if at % 5 != 4 => at / 5 * 2 + at % 5 / 2,
        15..=18 => 6 + (at - 15) / 2,
        21..=24 => 8 + (at - 21) / 2,
        _ => code,
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

/// A map by phonetic keys.
pub(super) type ByName<V> = HashMap<PhoneticKey, V, BuildHasherDefault<AsIs>>;

#[cfg(test)]
mod tests {
    use super::{PhoneticKey, Reader};

    #[test]
    fn spellings_of_a_name_are_one() {
        for (a, b) in [
            ("हर्ष वर्धन", "हर्षवर्द्धन"),
            ("सिद्दीकी", "सिद्दिकी"),
            ("बनर्जी", "बनर्जि"),
            ("फ़ारूक़", "फारूक"),
            ("Putin", "PUTIN"),
        ] {
            assert_eq!(PhoneticKey::of(a), PhoneticKey::of(b), "{a} {b}");
        }
        assert_ne!(PhoneticKey::of("राहुल"), PhoneticKey::of("राहील"));
        assert_ne!(PhoneticKey::of("वाक्"), PhoneticKey::of("वा"));
    }

    #[test]
    fn words_give_the_key_of_the_whole() {
        for phrase in [
            "राम प्रसाद यादव",
            "के. एस. Rao 2",
            "सम्यक् कुमार",
            "विद्वान् दास",
            "वाक् गंगा",
        ] {
            let mut reader = Reader::<2>::default();
            for word in phrase.split(' ') {
                assert_eq!(reader.word(word), PhoneticKey::of(word), "{word}");
            }
            assert_eq!(reader.whole(phrase), PhoneticKey::of(phrase), "{phrase}");
        }
    }

    #[test]
    fn adjectives_are_one_with_their_nouns() {
        for (a, b) in [("रूसी", "रूस"), ("भारतीय", "भारत"), ("अमेरिकी", "अमेरिका")]
        {
            assert_eq!(PhoneticKey::stem_of(a), PhoneticKey::stem_of(b), "{a} {b}");
        }
        assert_ne!(PhoneticKey::stem_of("चीन"), PhoneticKey::stem_of("चना"));
    }
}
