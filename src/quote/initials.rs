//! Names spelled out in the names of letters: `सीबीएसई`, and what they stand for.

use crate::text::chars;

/// The names of the letters as Hindi writes them, longest first where one starts another, and
/// what a word that the letter stands for can start with.
const LETTERS: &[(&str, &str)] = &[
    ("डब्ल्यू", "वहw"),
    ("डब्लू", "वहw"),
    ("एक्स", "एज़x"),
    ("क्यू", "कq"),
    ("एच", "हआऑएh"),
    ("एफ", "फf"),
    ("एम", "मm"),
    ("एन", "नn"),
    ("एल", "लl"),
    ("एस", "सशएs"),
    ("आई", "इईआअi"),
    ("आइ", "इईआअi"),
    ("आर", "रr"),
    ("वाई", "यy"),
    ("वाय", "यy"),
    ("जेड", "जz"),
    ("सी", "सकचशc"),
    ("बी", "बभb"),
    ("डी", "डदd"),
    ("जी", "गजg"),
    ("जे", "जj"),
    ("के", "कखk"),
    ("पी", "पप्फp"),
    ("टी", "टतथt"),
    ("यू", "यउअu"),
    ("वी", "वv"),
    ("ओ", "ओऑअo"),
    ("ई", "ईइएe"),
    ("ए", "एअआऐऑa"),
];

/// Words that initials leave out.
const SMALL: &[&str] = &[
    "ऑफ",
    "ऑफ़",
    "एंड",
    "और",
    "एवं",
    "फॉर",
    "द",
    "of",
    "and",
    "for",
    "the",
];

/// What each letter of an abbreviation can stand for, or `None` where a word spells no letters.
fn letters(word: &str) -> Option<Vec<&'static str>> {
    const MOST: usize = 8;
    let mut rest = word;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (name, starts) = LETTERS.iter().find(|(name, _)| rest.starts_with(name))?;
        found.push(*starts);
        rest = &rest[name.len()..];
        if found.len() > MOST {
            return None;
        }
    }
    (found.len() >= 3).then_some(found)
}

/// Whether `short` spells the initials of the words of `long`.
pub(super) fn spell(short: &str, long: &str) -> bool {
    let Some(letters) = letters(short) else {
        return false;
    };
    let words: Vec<&str> = long
        .split(|c: char| !chars::is_word(c))
        .filter(|word| !word.is_empty() && !SMALL.contains(word))
        .collect();
    words.len() == letters.len()
        && words
            .iter()
            .zip(&letters)
            .all(|(word, starts)| word.starts_with(|first| starts.contains(first)))
}

/// Whether a word could be an abbreviation spelled out.
pub(super) fn is_abbreviation(word: &str) -> bool {
    letters(word).is_some()
}

#[cfg(test)]
mod tests {
    use super::spell;

    #[test]
    fn initials_are_spelled() {
        assert!(spell("सीबीएसई", "सेंट्रल बोर्ड ऑफ सेकेंडरी एजुकेशन"));
        assert!(spell("एनटीए", "नेशनल टेस्टिंग एजेंसी"));
        assert!(!spell("एनटीए", "नेशनल बुक ट्रस्ट"));
        assert!(!spell("राम", "राष्ट्रीय आयोग मंडल"));
    }
}
