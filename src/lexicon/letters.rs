//! The names of the Latin letters as Hindi writes them, and what the words that they stand for can start
//! with.

use super::tables::{LETTER_NAMES, LETTER_STARTS};
use crate::text::chars::is_invisible;
use crate::text::fold::{self, Folder, Key, class, class_of, fold_at};

/// The longest name of a letter, in characters.
const LONGEST: usize = 7;
/// The most letters of an abbreviation.
const MOST: usize = 9;
/// The fewest letters of an abbreviation: shorter ones are names too.
const FEWEST: usize = 3;

/// The Latin letters, in small ones, that a word spells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Letters {
    /// The letters; free places are zero.
    letters: [u8; MOST],
    count: usize,
}

impl Letters {
    /// The letters as a word.
    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(&self.letters[..self.count]).unwrap_or_default()
    }

    /// The last of them; a word that spells any has one.
    pub(crate) fn last(&self) -> char {
        char::from(self.letters[self.count - 1])
    }
}

/// The Latin letters that a word spells: `सीबीएसई` is `cbse`, and so is `CBSE`.
pub(crate) fn spelled(word: &str) -> Option<Letters> {
    letters_of(word).filter(|letters| letters.count >= FEWEST)
}

/// How many letters a word is the names of: two in `डीसी`.
pub(crate) fn letter_count(word: &str) -> Option<usize> {
    letters_of(word).map(|letters| letters.count)
}

fn letters_of(word: &str) -> Option<Letters> {
    if !may_be_letters(word) {
        return None;
    }
    let mut letters = [0; MOST];
    let mut count = 0;
    let mut add = |letter: u8| {
        *letters.get_mut(count)? = letter;
        count += 1;
        Some(())
    };
    if word.bytes().all(|byte| byte.is_ascii_uppercase()) {
        for letter in word.bytes() {
            add(letter.to_ascii_lowercase())?;
        }
    } else {
        let mut rest = word.trim_end_matches(is_invisible);
        while !rest.is_empty() {
            let (end, letter) = longest_name(rest)?;
            add(letter)?;
            rest = &rest[end..];
        }
    }
    (1..MOST)
        .contains(&count)
        .then_some(Letters { letters, count })
}

/// The length of a letter of Devanagari, in bytes.
const LENGTH: usize = 3;

/// Whether a word starts as letters do: most are told from all of them by their first two characters.
fn may_be_letters(word: &str) -> bool {
    let Some(first) = fold::devanagari_at(word.as_bytes(), 0) else {
        return true;
    };
    // What is no plain letter leaves its place to the one after it.
    let second = fold::devanagari_at(word.as_bytes(), LENGTH)
        .filter(|&second| class_of(second) == class::LETTER);
    // A vowel may become another by a sign typed after it.
    let is_composed = class_of(first) == class::VOWEL
        && second.is_none_or(|second| matches!(second, 0x3E..=0x4C));
    if is_composed {
        return true;
    }
    let first = fold_at(first);
    let may_go_on = |second| is_name(first) || may_be_second(first, fold_at(second));
    names_starting_with(first) != (0, 0) && second.is_none_or(may_go_on)
}

/// The longest name of a letter that `text` starts with: where it ends, and the letter.
fn longest_name(text: &str) -> Option<(usize, u8)> {
    let mut folder = Folder::default();
    let mut longest = None;
    let mut names: &[(Key, u8)] = &[];
    let seen = text.char_indices().filter(|&(_, c)| !is_invisible(c));
    for (at, c) in seen.take(LONGEST) {
        folder.char(c);
        let key = folder.key();
        if key.without_last() == Key::EMPTY {
            names = names_starting_as(key);
        }
        if let Some((_, letter)) = names.iter().find(|(name, _)| *name == key) {
            longest = Some((at + c.len_utf8(), *letter));
        }
        // A vowel can still become another by a sign after it.
        if !may_go_on(key, names) && !key.ends_in_open_vowel() {
            break;
        }
    }
    longest
}

/// Whether one of the `names` with the first folded character of `key` starts with it, or may do so. Most words
/// are told from all names by their second character.
fn may_go_on(key: Key, names: &[(Key, u8)]) -> bool {
    let first = key.without_last();
    if first == Key::EMPTY {
        !names.is_empty()
    } else if first.without_last() == Key::EMPTY {
        may_be_second(key.first(), key.last())
    } else {
        names.iter().any(|(name, _)| name.starts_with(key))
    }
}

/// Whether a folded character alone is the name of a letter.
fn is_name(letter: u8) -> bool {
    SINGLE >> (letter & 0x7F) & 1 == 1
}

/// A bit for each folded character that alone is the name of a letter, by its low seven bits.
const SINGLE: u128 = {
    let (mut single, mut at) = (0, 0);
    while at < LETTER_NAMES.len() {
        let name = LETTER_NAMES[at].0;
        if name.without_last().0 == 0 {
            single |= 1 << (name.last() & 0x7F);
        }
        at += 1;
    }
    single
};

/// Whether a name may start with these folded characters.
fn may_be_second(first: u8, second: u8) -> bool {
    SECOND[usize::from(first & 0x7F)] >> (second & 0x7F) & 1 == 1
}

/// By the low seven bits of a folded character, a bit for those that stand second in the names that it starts.
static SECOND: [u128; 128] = {
    let mut second = [0; 128];
    let mut at = 0;
    while at < LETTER_NAMES.len() {
        let mut start = LETTER_NAMES[at].0;
        while start.without_last().without_last().0 != 0 {
            start = start.without_last();
        }
        if start.without_last().0 != 0 {
            second[(start.first() & 0x7F) as usize] |= 1 << (start.last() & 0x7F);
        }
        at += 1;
    }
    second
};

/// The names with the first folded character of `key`.
fn names_starting_as(key: Key) -> &'static [(Key, u8)] {
    let places = names_starting_with(key.first());
    &LETTER_NAMES[usize::from(places.0)..usize::from(places.1)]
}

/// The places of the names that start with a folded character.
fn names_starting_with(first: u8) -> (u8, u8) {
    GROUPS[usize::from(first & 0x7F)]
}

/// By the low seven bits of a folded character, where the names that start with it stand.
static GROUPS: [(u8, u8); 128] = {
    let mut groups = [(0, 0); 128];
    let mut at = 0;
    while at < LETTER_NAMES.len() {
        let first = (LETTER_NAMES[at].0.first() & 0x7F) as usize;
        if groups[first].1 == 0 {
            groups[first].0 = at as u8;
        }
        assert!(
            groups[first].1 == 0 || groups[first].1 == at as u8,
            "names with one first letter stand together"
        );
        groups[first].1 = at as u8 + 1;
        at += 1;
    }
    groups
};

/// Whether a word can be what a Latin letter stands for.
pub(crate) fn may_start(letter: char, word: &str) -> bool {
    let Some(first) = word.chars().next() else {
        return false;
    };
    if first.to_ascii_lowercase() == letter {
        return true;
    }
    let first = fold_of(first);
    let starts = fold::find(&LETTER_STARTS, fold_of(letter));
    starts.is_some_and(|starts| starts.chars().any(|start| fold_of(start) == first))
}

fn fold_of(letter: char) -> Key {
    let mut folder = Folder::default();
    folder.char(letter);
    folder.key()
}

#[cfg(test)]
mod tests {
    use super::{Letters, may_start, spelled};

    #[test]
    fn letters_are_read_from_their_names() {
        for (word, letters) in [
            ("सीबीएसई", Some("cbse")),
            ("डब्ल्यूएचओ", Some("who")),
            ("डब्\u{200D}ल्\u{200D}यू\u{200C}एचओ\u{200D}", Some("who")),
            ("WHO", Some("who")),
            ("राम", None),
            ("सीसी", None),
            ("सीसीसीसीसीसीसीसीसी", None),
            ("ABCDEFGHI", None),
            // Vowels in two pieces, and a nasal that might have been one.
            ("अ\u{93E}ईएएस", Some("ias")),
            ("अ\u{94B}एन\u{93C}जीसी", Some("ongc")),
        ] {
            assert_eq!(
                spelled(word).as_ref().map(Letters::as_str),
                letters,
                "{word}"
            );
        }
        assert!(may_start('s', "सेंट्रल") && may_start('f', "फ़ेडरल") && !may_start('t', "बुक"));
    }
}
