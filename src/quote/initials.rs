//! Names spelled out in the names of letters: `सीबीएसई`, and what they stand for.

use crate::lexicon::{self, Features, Letters, Lexicon};
use crate::text::chars;

/// The words of a long form that its initials leave out: conjunctions, and English "of", "for", "the".
fn is_small(lexicon: &Lexicon, word: &str) -> bool {
    let features = lexicon.look_up(word).features;
    features.any(Features::CONJUNCTION.union(Features::OF))
}

/// Whether `letters` are the initials of the words of `long`.
pub(super) fn spell(lexicon: &Lexicon, letters: &Letters, long: &str) -> bool {
    let mut words = long
        .split(|c: char| !chars::is_word(c) && !chars::is_invisible(c))
        .filter(|word| !word.is_empty() && !is_small(lexicon, word));
    let mut letters = letters.as_str().chars();
    let fits = words.all(|word| {
        let letter = letters.next();
        letter.is_some_and(|letter| lexicon::may_start(letter, word))
    });
    fits && letters.next().is_none()
}

/// Whether a word could be an abbreviation spelled out.
pub(super) fn is_abbreviation(word: &str) -> bool {
    lexicon::spelled(word).is_some()
}

#[cfg(test)]
mod tests {
    use crate::lexicon;

    #[test]
    fn initials_are_spelled() {
        let spell = |short, long| {
            let letters = lexicon::spelled(short);
            letters.is_some_and(|letters| super::spell(lexicon::get(), &letters, long))
        };
        assert!(spell("सीबीएसई", "सेंट्रल बोर्ड ऑफ सेकेंडरी एजुकेशन"));
        assert!(spell("एनटीए", "नेशनल टेस्टिंग एजेंसी"));
        assert!(!spell("एनटीए", "नेशनल बुक ट्रस्ट"));
        assert!(!spell("राम", "राष्ट्रीय आयोग मंडल"));
    }
}
