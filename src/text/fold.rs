//! The fold: the form in which words are compared, computed while a word is read.
//!
//! One spelling in the lexicon stands for every way in which newsrooms type a word. Folding
//!
//! - drops the nukta in both its encodings (`फ़रवरी`, U+095E or फ + U+093C, and `फरवरी`);
//! - drops joiners and other invisible characters (`नवम्‍बर`);
//! - writes the anusvara for the chandrabindu (`पाँच`, `पांच`) and for a nasal with virama before
//!   a stop of its own row (`सितम्बर`, `सितंबर`), never before vowels, `य र ल व ह` or its own
//!   double (`सम्मान` stays);
//! - joins a vowel typed in two pieces (अ + ा for आ);
//! - reads `िं` behind its consonants where an old font left another sign before them (`¨सह` for `सिंह`);
//! - reads Devanagari digits as ASCII digits and capitals as small letters.
//!
//! No folded copy of the text is made: the folded characters of a word are packed into a
//! [`Key`], one byte each, so a look-up compares one integer.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::chars;

/// A folded word: its folded characters, a byte each, the last in the lowest byte.
///
/// A word longer than sixteen folded characters is known by its last sixteen. Few words of Hindi
/// are, and none of them ends in another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Key(pub(crate) u128);

impl Key {
    /// The key with a visarga after it.
    pub(crate) const fn with_visarga(self) -> Key {
        Key(self.0 << 8 | VISARGA as u128)
    }

    /// The key of no character.
    pub(crate) const EMPTY: Key = Key(0);

    /// The last folded character; zero where there is none.
    pub(crate) const fn last(self) -> u8 {
        self.0 as u8
    }

    /// The key without its last folded character.
    pub(crate) const fn without_last(self) -> Key {
        Key(self.0 >> 8)
    }

    /// Whether two words of three folded characters or more differ by one that was left out,
    /// put in, put for another, or swapped with its neighbour.
    pub(crate) fn is_one_edit_from(self, other: Key) -> bool {
        let (a, b) = (self.0.to_be_bytes(), other.0.to_be_bytes());
        let [a, b] = [&a, &b].map(|bytes| {
            let free = bytes.iter().take_while(|&&byte| byte == 0).count();
            &bytes[free..]
        });
        let start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
        let (a, b) = (&a[start..], &b[start..]);
        let same_end = a
            .iter()
            .rev()
            .zip(b.iter().rev())
            .take_while(|(x, y)| x == y)
            .count();
        let (a, b) = (&a[..a.len() - same_end], &b[..b.len() - same_end]);
        let long_enough = start + same_end + a.len().min(b.len()) >= 3;
        let swapped = matches!((a, b), ([w, x], [y, z]) if w == z && x == y);
        long_enough && (a.len() + b.len() > 0 && a.len() <= 1 && b.len() <= 1 || swapped)
    }

    /// Whether the last folded characters are those of `ending`.
    pub(crate) const fn ends_with(self, ending: Key) -> bool {
        let free = ending.0.leading_zeros() / 8 * 8;
        self.0 << free == ending.0 << free
    }

    /// Whether the first folded characters are those of `start`.
    pub(crate) const fn starts_with(self, start: Key) -> bool {
        let (own, other) = (self.0.leading_zeros() / 8, start.0.leading_zeros() / 8);
        own <= other && self.0 >> (8 * (other - own)) == start.0
    }

    /// The first folded character; zero where there is none.
    pub(crate) const fn first(self) -> u8 {
        let free = self.0.leading_zeros() / 8 * 8;
        if free == u128::BITS {
            0
        } else {
            (self.0 >> (u128::BITS - 8 - free)) as u8
        }
    }

    /// Whether the last folded character is a vowel that a sign after it may complete.
    pub(crate) fn ends_in_open_vowel(self) -> bool {
        let last = self.0 as u8;
        last >= 0x80 && class_of(last) == class::VOWEL
    }

    /// Whether the last folded character is a visarga.
    pub(crate) const fn ends_in_visarga(self) -> bool {
        self.0 as u8 == VISARGA
    }
}

/// What the fold does with a code point of U+0900–U+097F. Together, so that the reading loop finds all of
/// it with one look.
#[derive(Clone, Copy)]
struct Sign {
    /// The two folded characters before a stop that an anusvara replaces (a nasal and the
    /// virama); [`NEVER`] for all but the stops.
    nasal: u16,
    /// The folded character.
    fold: u8,
    /// See [`class`].
    class: u8,
}

/// Characters of the block have places by the second and third of their bytes, of which the second is
/// one of two; between these lie places of no character, whose class is [`class::NONE`].
pub(crate) const PLACES: usize = 0x140;

/// The place of the character whose last two bytes these are; no place of a table for one of another
/// block.
#[inline(always)]
pub(crate) const fn place_of_bytes(block: u8, low: u8) -> usize {
    u16::from_be_bytes([block, low]).wrapping_sub(0xA480) as usize
}

/// The place of the code point U+0900 + `low`, of seven bits.
#[inline(always)]
pub(crate) const fn place_of(low: u8) -> usize {
    low as usize + 3 * (low & 0x40) as usize
}

/// The class of the code point U+0900 + `low`.
#[inline(always)]
pub(crate) fn class_of(low: u8) -> u8 {
    DEVANAGARI[place_of(low & 0x7F)].class
}

/// The folded form of the code point U+0900 + `low`, by itself.
#[inline(always)]
pub(crate) fn fold_at(low: u8) -> u8 {
    DEVANAGARI[place_of(low & 0x7F)].fold
}

/// Classes of Devanagari characters, as the fold sees them.
pub(crate) mod class {
    /// Part of a word, kept as it is.
    pub(crate) const LETTER: u8 = 0;
    /// A vowel letter that a vowel sign typed after it may complete.
    pub(crate) const VOWEL: u8 = 1;
    /// Part of a word, not kept: the nukta.
    pub(crate) const DROPPED: u8 = 2;
    /// A digit.
    pub(crate) const DIGIT: u8 = 3;
    /// A danda, a double danda or the abbreviation sign.
    pub(crate) const PUNCTUATION: u8 = 4;
    /// No character.
    pub(crate) const NONE: u8 = 5;
}

const ANUSVARA: u8 = 0x82;
const VISARGA: u8 = 0x83;
const VIRAMA: u8 = 0xCD;
/// No two folded characters look like this.
const NEVER: u16 = 0xFFFF;

/// The fold of U+0900–U+097F, by the places of the code points.
static DEVANAGARI: Table = devanagari_table();

type Table = [Sign; PLACES];

const fn devanagari_table() -> Table {
    let mut table = [Sign {
        nasal: NEVER,
        fold: 0,
        class: class::NONE,
    }; PLACES];
    let mut low = 0;
    while low < 128 {
        table[place_of(low)].fold = 0x80 | low;
        table[place_of(low)].class = class::LETTER;
        low += 1;
    }
    put_nasals(&mut table);
    put_variants(&mut table);
    put_classes(&mut table);
    table
}

/// The nasal that an anusvara replaces before each of the stops.
const fn put_nasals(table: &mut Table) {
    // The stops, four to a row, and the nasal that closes the row.
    let rows: [(u8, u8); 5] = [
        (0x15, 0x99),
        (0x1A, 0x9E),
        (0x1F, 0xA3),
        (0x24, 0xA8),
        (0x2A, 0xAE),
    ];
    let mut row = 0;
    while row < rows.len() {
        let (first, nasal) = rows[row];
        let mut stop = 0;
        while stop < 4 {
            table[place_of(first + stop)].nasal = (nasal as u16) << 8 | VIRAMA as u16;
            stop += 1;
        }
        row += 1;
    }
}

/// What is folded to another character.
const fn put_variants(table: &mut Table) {
    // Chandrabindu, inverted and plain, to anusvara.
    table[place_of(0x00)].fold = ANUSVARA;
    table[place_of(0x01)].fold = ANUSVARA;
    // Letters encoded with their nukta (ऩ ऱ ऴ क़ ख़ ग़ ज़ ड़ ढ़ फ़ य़), and a letter of Sindhi
    // that looks like ब, to the letter without.
    let plain: [(u8, u8); 12] = [
        (0x29, 0x28),
        (0x31, 0x30),
        (0x34, 0x33),
        (0x58, 0x15),
        (0x59, 0x16),
        (0x5A, 0x17),
        (0x5B, 0x1C),
        (0x5C, 0x21),
        (0x5D, 0x22),
        (0x5E, 0x2B),
        (0x5F, 0x2F),
        (0x7F, 0x2C),
    ];
    let mut i = 0;
    while i < plain.len() {
        let (with, without) = (place_of(plain[i].0), place_of(plain[i].1));
        table[with] = table[without];
        i += 1;
    }
    let mut digit = 0;
    while digit < 10 {
        table[place_of(0x66 + digit)].fold = b'0' + digit;
        digit += 1;
    }
}

/// The classes of what is no plain letter.
const fn put_classes(table: &mut Table) {
    let classes: [(u8, u8); 7] = [
        (0x05, class::VOWEL),
        (0x06, class::VOWEL),
        (0x0F, class::VOWEL),
        (0x3C, class::DROPPED),
        (0x64, class::PUNCTUATION),
        (0x65, class::PUNCTUATION),
        (0x70, class::PUNCTUATION),
    ];
    let mut i = 0;
    while i < classes.len() {
        table[place_of(classes[i].0)].class = classes[i].1;
        i += 1;
    }
    let mut digit = 0;
    while digit < 10 {
        table[place_of(0x66 + digit)].class = class::DIGIT;
        digit += 1;
    }
}

/// The vowel that `vowel` and a `sign` make when they are typed in two pieces.
const fn composed(vowel: u8, sign: u8) -> Option<u8> {
    match (vowel, sign) {
        (0x85, 0xBE) => Some(0x86), // अ + ा = आ
        (0x85, 0xC9) => Some(0x91), // अ + ॉ = ऑ
        (0x85, 0xCB) => Some(0x93), // अ + ो = ओ
        (0x85, 0xCC) => Some(0x94), // अ + ौ = औ
        (0x86, 0xC7) => Some(0x93), // आ + े = ओ
        (0x8F, 0xC7) => Some(0x90), // ए + े = ऐ
        _ => None,
    }
}

/// `packed` with an anusvara for the nasal and virama that were folded last.
#[cold]
fn without_nasal(packed: u128) -> u128 {
    packed >> 16 << 8 | u128::from(ANUSVARA)
}

/// What becomes of `packed` with a character that is no plain letter, and how many bytes of what
/// stands `after` it are taken too; `None` for one that belongs to no word.
#[cold]
fn special(packed: u128, character: Sign, after: &[u8]) -> Option<(u128, usize)> {
    let fold = character.fold;
    match character.class {
        class::LETTER => Some((with_letter(packed, character), 0)),
        class::DROPPED => Some((packed, 0)),
        class::VOWEL => {
            let sign = devanagari_at(after, 0).map_or(0, |low| 0x80 | low);
            Some(match composed(fold, sign) {
                Some(vowel) => (packed << 8 | u128::from(vowel), 3),
                None => (packed << 8 | u128::from(fold), 0),
            })
        }
        _ => None,
    }
}

/// `packed` with a plain letter.
#[inline(always)]
fn with_letter(mut packed: u128, letter: Sign) -> u128 {
    if packed as u16 == letter.nasal {
        packed = without_nasal(packed);
    }
    packed << 8 | u128::from(letter.fold)
}

/// Whether `bytes` start with a vowel sign.
#[inline(always)]
fn starts_with_sign(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0xE0, 0xA4, 0xBE..=0xBF, ..] | [0xE0, 0xA5, 0x80..=0x8C, ..]
    )
}

/// Folds a word character by character.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Folder {
    packed: u128,
}

impl Folder {
    /// Folds the letters and marks of Devanagari that `rest` starts with, up to anything else;
    /// gives what is left.
    ///
    /// Never inlined, and with no call in it: the loop then has the registers to itself.
    #[inline(never)]
    pub(crate) fn devanagari(self, mut rest: &[u8]) -> (Folder, &[u8]) {
        let mut packed = self.packed;
        while let &[0xE0, block, low, ref after @ ..] = rest {
            let Some(&letter) = DEVANAGARI.get(place_of_bytes(block, low)) else {
                break;
            };
            let class = letter.class;
            if class != class::LETTER && (class != class::VOWEL || starts_with_sign(after)) {
                return Folder { packed }.devanagari_with_specials(rest);
            }
            packed = with_letter(packed, letter);
            rest = after;
        }
        (Folder { packed }, rest)
    }

    /// [`Folder::devanagari`] from a character on that is no plain letter.
    #[inline(never)]
    fn devanagari_with_specials(self, mut rest: &[u8]) -> (Folder, &[u8]) {
        let mut packed = self.packed;
        while let &[0xE0, block, low, ref after @ ..] = rest {
            let Some(&character) = DEVANAGARI.get(place_of_bytes(block, low)) else {
                break;
            };
            let Some((folded, skipped)) = special(packed, character, after) else {
                break;
            };
            packed = folded;
            rest = &after[skipped..];
        }
        (Folder { packed }, rest)
    }

    /// Folds an ASCII letter or digit.
    #[inline(always)]
    pub(crate) fn ascii(&mut self, byte: u8) {
        self.push(byte.to_ascii_lowercase());
    }

    /// Folds any other character: compatibility forms are undone, accents dropped, capitals made
    /// small. Kept apart from the bytes above by an escape.
    pub(crate) fn other(&mut self, c: char) {
        if chars::is_invisible(c) {
            return;
        }
        for part in core::iter::once(c)
            .nfkd()
            .filter(|&c| !is_combining_mark(c))
        {
            for small in part.to_lowercase() {
                if small.is_ascii() {
                    self.push(small as u8);
                } else {
                    self.push(0x01);
                    let mut buffer = [0; 4];
                    small
                        .encode_utf8(&mut buffer)
                        .bytes()
                        .for_each(|byte| self.push(byte));
                }
            }
        }
    }

    /// Folds a displaced `िं` and its consonants: see [`chars::displaced_sign`].
    #[cold]
    pub(crate) fn displaced(mut self, text: &str) -> Folder {
        let consonants = text.chars().filter(|&c| c != chars::DISPLACED_SIGN);
        consonants.chain("िं".chars()).for_each(|c| self.char(c));
        self
    }

    /// Folds a character of any kind.
    pub(crate) fn char(&mut self, c: char) {
        match c {
            '\u{0900}'..='\u{097F}' => {
                let Sign { nasal, fold, class } = DEVANAGARI[place_of(c as u8 & 0x7F)];
                if self.packed as u16 == nasal {
                    self.packed = without_nasal(self.packed);
                }
                if class == class::DROPPED {
                    return;
                }
                if let Some(vowel) = composed(self.packed as u8, fold) {
                    self.packed = self.packed >> 8 << 8 | u128::from(vowel);
                } else {
                    self.push(fold);
                }
            }
            '\0'..='\x7F' => self.ascii(c as u8),
            _ => self.other(c),
        }
    }

    #[inline(always)]
    fn push(&mut self, folded: u8) {
        self.packed = self.packed << 8 | folded as u128;
    }

    /// The key of what was folded.
    #[inline(always)]
    pub(crate) fn key(self) -> Key {
        Key(self.packed)
    }
}

/// The folded form of a letter or sign of Devanagari, by itself.
pub(crate) const fn folded(letter: char) -> u8 {
    assert!(matches!(letter, '\u{0900}'..='\u{097F}'));
    DEVANAGARI[place_of(letter as u8 & 0x7F)].fold
}

/// The low seven bits of the Devanagari code point encoded at byte `at`, if one is.
#[inline(always)]
pub(crate) fn devanagari_at(bytes: &[u8], at: usize) -> Option<u8> {
    let &[first, block, low] = bytes.get(at..)?.first_chunk()?;
    (first == 0xE0 && block & 0xFE == 0xA4).then_some((block & 1) << 6 | low & 0x3F)
}

/// The folded letter or sign of Devanagari at byte `at`, if one starts there.
#[inline(always)]
pub(crate) fn letter_at(bytes: &[u8], at: usize) -> Option<u8> {
    let &[0xE0, block, low] = bytes.get(at..)?.first_chunk()? else {
        return None;
    };
    let letter = DEVANAGARI.get(place_of_bytes(block, low))?;
    (letter.class < class::DIGIT).then_some(letter.fold)
}

/// `bytes` without the letter or sign of Devanagari that they end with, if they do.
#[inline(always)]
pub(crate) fn without_last_letter(bytes: &[u8]) -> Option<&[u8]> {
    let &[ref before @ .., 0xE0, block, low] = bytes else {
        return None;
    };
    let letter = DEVANAGARI.get(place_of_bytes(block, low))?;
    (letter.class < class::DIGIT).then_some(before)
}

/// Endings in Devanagari that words are asked for.
pub(crate) struct Endings {
    keys: &'static [Key],
    /// A bit for the last letter of each, by its low seven bits.
    last: u128,
    /// A bit for the letter before it.
    before: u128,
}

impl Endings {
    pub(crate) const fn new(keys: &'static [Key]) -> Endings {
        let (mut last, mut before, mut at) = (0, 0, 0);
        while at < keys.len() {
            assert!(keys[at].last() >= 0x80, "an ending in Devanagari");
            assert!(keys[at].0 > 0xFF, "an ending of two letters or more");
            last |= 1 << (keys[at].last() & 0x7F);
            before |= 1 << (keys[at].without_last().last() & 0x7F);
            at += 1;
        }
        Endings { keys, last, before }
    }

    /// Whether a word ends in one of them, as it is folded.
    pub(crate) fn end(&self, word: &str) -> bool {
        self.may_end(word.as_bytes()) && self.end_key(key(word))
    }

    /// Whether one look at each of the last two letters does not tell that a word has none of the endings.
    #[inline(always)]
    fn may_end(&self, word: &[u8]) -> bool {
        let [rest @ .., 0xE0, block @ 0xA4..=0xA5, low] = word else {
            return true;
        };
        let last = DEVANAGARI[place_of((block & 1) << 6 | low & 0x3F)];
        if last.class != class::LETTER {
            return true;
        }
        if self.last >> (last.fold & 0x7F) & 1 == 0 {
            return false;
        }
        let [.., 0xE0, block @ 0xA4..=0xA5, low] = *rest else {
            return true;
        };
        let before = DEVANAGARI[place_of((block & 1) << 6 | low & 0x3F)];
        // A virama may make an anusvara of the nasal before it, and a sign another vowel.
        before.class != class::LETTER
            || before.fold == VIRAMA
            || self.before >> (before.fold & 0x7F) & 1 == 1
    }

    /// Whether a word of this key ends in one of them.
    fn end_key(&self, key: Key) -> bool {
        // The last two letters tell most of the endings.
        let may_end = |ending: Key| key.0 as u16 == ending.0 as u16;
        (self.keys.iter()).any(|&ending| may_end(ending) && key.ends_with(ending))
    }
}

/// The key of a whole word.
pub(crate) fn key(word: &str) -> Key {
    match Folder::default().devanagari(word.as_bytes()) {
        (folder, []) => folder.key(),
        _ => key_by_characters(word),
    }
}

/// The key of a word in Devanagari or small ASCII letters, computed while the crate is compiled.
pub(crate) const fn fixed_key(word: &str) -> Key {
    let bytes = word.as_bytes();
    let mut packed = 0u128;
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] < 0x80 {
            packed = packed << 8 | bytes[at] as u128;
            at += 1;
            continue;
        }
        assert!(
            bytes[at] == 0xE0 && bytes[at + 1] & 0xFE == 0xA4,
            "a word of Devanagari and ASCII"
        );
        let character = DEVANAGARI[place_of_bytes(bytes[at + 1], bytes[at + 2])];
        at += 3;
        if packed as u16 == character.nasal {
            packed = packed >> 16 << 8 | ANUSVARA as u128;
        }
        if character.class != class::DROPPED {
            packed = packed << 8 | character.fold as u128;
        }
    }
    Key(packed)
}

/// What a list in the order of its keys has for `key`.
pub(crate) fn find<V: Copy>(sorted: &[(Key, V)], key: Key) -> Option<V> {
    let place = sorted.binary_search_by_key(&key, |&(key, _)| key);
    place.ok().map(|place| sorted[place].1)
}

/// The key of a word, worked through character by character: for words that are not all letters
/// of Devanagari, and to set against the byte-wise reading in tests.
fn key_by_characters(word: &str) -> Key {
    let mut folder = Folder::default();
    word.chars().for_each(|c| folder.char(c));
    folder.key()
}

#[cfg(test)]
mod tests {
    use super::{fixed_key, key, key_by_characters};
    use unicode_normalization::UnicodeNormalization;

    /// Pairs that one lexicon entry must serve.
    const SAME: &[(&str, &str)] = &[
        ("फ़रवरी", "फरवरी"),
        ("\u{095E}रवरी", "फ\u{093C}रवरी"),
        ("सितम्बर", "सितंबर"),
        ("सितम्\u{200D}बर", "सितंबर"),
        ("हिन्दी", "हिंदी"),
        ("पाँच", "पांच"),
        ("पढे\u{093C}ं", "पढ़ें"),
        ("पञ्चायत", "पंचायत"),
        ("अ\u{093E}ज", "आज"),
        ("अर्थात्\u{200C}", "अर्थात्"),
        ("२०२४", "2024"),
        ("Published", "PUBLISHED"),
        ("Ｐａｒｉｓ", "paris"),
        ("Zürich", "zurich"),
    ];

    /// Pairs that must stay apart.
    const DIFFERENT: &[(&str, &str)] = &[
        ("सम्मान", "संमान"),
        ("जन्म", "जंम"),
        ("अन्य", "अंय"),
        ("कल", "काल"),
        ("हॉल", "हाल"),
        ("में", "मे"),
    ];

    #[test]
    fn spellings_fold_together() {
        for (a, b) in SAME {
            assert_eq!(key(a), key(b), "{a} {b}");
            assert_eq!(key_by_characters(a), key_by_characters(b), "{a} {b}");
        }
        for word in ["फ़रवरी", "सितम्बर", "पाँच", "2024", "am"] {
            assert_eq!(fixed_key(word), key(word), "{word}");
        }
        for (a, b) in DIFFERENT {
            assert_ne!(key(a), key(b), "{a} {b}");
        }
    }

    #[test]
    fn both_normal_forms_have_one_key() {
        for word in ["क़ानून", "ऩ", "ड़", "सड़क", "ऱ", "Zürich"] {
            assert_eq!(
                key(&word.nfc().collect::<String>()),
                key(&word.nfd().collect::<String>())
            );
        }
    }

    #[test]
    fn one_edit_is_one_letter_of_words_of_three() {
        for (a, b) in [
            ("कमल", "कमाल"),
            ("बाजार", "बजार"),
            ("कमल", "कसल"),
            ("कमल", "मकल"),
        ] {
            assert!(key(a).is_one_edit_from(key(b)), "{a} {b}");
            assert!(key(b).is_one_edit_from(key(a)), "{b} {a}");
        }
        for (a, b) in [
            ("कमल", "कमल"),
            ("कमल", "कमाला"),
            ("कमल", "लमक"),
            ("क", "का"),
        ] {
            assert!(!key(a).is_one_edit_from(key(b)), "{a} {b}");
        }
    }

    #[test]
    fn long_words_keep_their_ends_apart() {
        let stem = "अंतर्राष्ट्रीयकरणवाद";
        assert_ne!(key(&format!("{stem}ी")), key(&format!("{stem}ा")));
        assert_eq!(key(&format!("{stem}ी")), key(&format!("{stem}ी")));
    }
}
