//! What the last letters of a word that stands in no table make of it.
//!
//! Source: the paradigms of the regular verb and of the nouns. Left out: endings that other words have
//! as often, save where the caller knows more.

use super::Features;
use crate::text::fold::{self, Endings, Key};

/// The folded vowel signs and letters that endings have.
const AA: u8 = fold::folded('\u{093E}');
const I: u8 = fold::folded('\u{093F}');
const II: u8 = fold::folded('\u{0940}');
const U: u8 = fold::folded('\u{0941}');
const UU: u8 = fold::folded('\u{0942}');
const E: u8 = fold::folded('\u{0947}');
const O: u8 = fold::folded('\u{094B}');
const ANUSVARA: u8 = fold::folded('\u{0902}');
const LETTER_II: u8 = fold::folded('\u{0908}');
const LETTER_U: u8 = fold::folded('\u{0909}');
const LETTER_UU: u8 = fold::folded('\u{090A}');
const LETTER_E: u8 = fold::folded('\u{090F}');
const LETTER_O: u8 = fold::folded('\u{0913}');
const GA: u8 = fold::folded('\u{0917}');
const TA: u8 = fold::folded('\u{0924}');
const NA: u8 = fold::folded('\u{0928}');

/// The features that the ending of an unknown word gives it.
pub(crate) fn guessed(word: &str) -> Features {
    // Most words end otherwise, and one look at their last byte tells.
    if !matches!(
        word.as_bytes().last(),
        Some(0xBE | 0x80 | 0x87 | 0x82 | 0x81 | 0x88 | 0x8F)
    ) {
        return Features::NONE;
    }
    let key = fold::key(word);
    let stem = key.without_last();
    match key.last() {
        ANUSVARA => nasal(stem),
        LETTER_II | LETTER_E if stem != Key::EMPTY => Features::PERFECTIVE,
        vowel @ (AA | II | E) => in_vowel(stem, vowel),
        _ => Features::NONE,
    }
}

/// `लोगों`, `सेवाओं`; `गूंजीं`.
fn nasal(stem: Key) -> Features {
    match stem.last() {
        O | LETTER_O => Features::MANY.union(Features::OBLIQUE),
        II => Features::PERFECTIVE.union(Features::MANY),
        _ => Features::NONE,
    }
}

/// What ends in `-ा`, `-ी`, `-े` after `stem`.
fn in_vowel(stem: Key, vowel: u8) -> Features {
    match stem.last() {
        NA if vowel == E => Features::INFINITIVE.union(Features::OBLIQUE),
        NA => Features::INFINITIVE,
        // `पता`, `लता` are too short for one.
        TA if stem.without_last().without_last() != Key::EMPTY => {
            Features::IMPERFECTIVE.union(Features::PERFECTIVE)
        }
        GA => future(stem.without_last(), vowel).unwrap_or(Features::PERFECTIVE),
        _ => Features::PERFECTIVE,
    }
}

/// `-ेगा`, `-ेंगे`, `-ूंगी` and their paradigm.
fn future(stem: Key, vowel: u8) -> Option<Features> {
    let is_nasal = stem.last() == ANUSVARA;
    let stem = if is_nasal { stem.without_last() } else { stem };
    // `देगा` is listed: what is shorter is no verb.
    if stem.without_last() == Key::EMPTY {
        return None;
    }
    match stem.last() {
        E | LETTER_E if is_nasal => (vowel != AA).then_some(Features::FUTURE.union(Features::MANY)),
        E | LETTER_E => (vowel != E).then_some(Features::FUTURE),
        U | UU | LETTER_U | LETTER_UU if is_nasal => {
            (vowel != E).then_some(Features::FUTURE.union(Features::FIRST_PERSON))
        }
        _ => None,
    }
}

/// Whether a word has the ending of a future, which no noun has but a surname (`नेगी`).
pub(crate) fn is_future(word: &str) -> bool {
    // The letter before the vowel is ग, which the last byte of its UTF-8 tells from other letters.
    let may_be = match word.as_bytes() {
        [.., 0xE0, 0xA4, letter @ 0x95..=0xB9, _, _, _] => *letter == 0x97,
        _ => true,
    };
    may_be && guessed(word).any(Features::FUTURE)
}

/// Whether a word has the ending of a future in the first person, or in the plural that it shares.
pub(crate) fn is_future_of_speaker(word: &str) -> bool {
    let guessed = guessed(word);
    guessed.any(Features::FIRST_PERSON)
        || guessed.all(Features::FUTURE.union(Features::MANY)) && fold::key(word).last() == E
}

/// Whether a word has the ending of an imperfective: `मुस्कुराते (हुए)`.
pub(crate) fn is_imperfective(word: &str) -> bool {
    guessed(word).any(Features::IMPERFECTIVE)
}

/// Whether a word has the ending of an oblique infinitive: `सुस्ताने (आए)`.
pub(crate) fn is_infinitive(word: &str) -> bool {
    guessed(word).all(Features::INFINITIVE.union(Features::OBLIQUE))
}

/// Whether a word ends as the adjectives of Sanskrit that say what was done: `(संस्था द्वारा) संकलित`.
pub(crate) fn is_done_adjective(word: &str) -> bool {
    let key = fold::key(word);
    key.last() == TA && key.without_last().last() == I
}

/// Whether a word ends as masculine adjectives do in the oblique form: `छोटे (बच्चों को)`.
pub(crate) fn is_in_e(word: &str) -> bool {
    matches!(fold::key(word).last(), E | LETTER_E)
}

/// Whether a word has the ending of the oblique plural of a noun.
pub(crate) fn is_oblique_plural(word: &str) -> bool {
    guessed(word).all(Features::MANY.union(Features::OBLIQUE))
}

/// Whether a word has the ending of the oblique plural of a noun in a vowel, which no name has: `सेवाओं`, where
/// `मैक्रों` is one.
pub(crate) fn is_oblique_plural_in_vowel(word: &str) -> bool {
    static ENDING: [Key; 1] = [Key((LETTER_O as u128) << 8 | ANUSVARA as u128)];
    static ENDINGS: Endings = Endings::new(&ENDING);
    ENDINGS.end(word)
}

#[cfg(test)]
mod tests {
    use super::{guessed, is_future, is_future_of_speaker};
    use crate::lexicon::Features;

    #[test]
    fn endings_tell_what_an_unknown_word_is() {
        for (text, feature) in [
            ("गुदगुदाने", Features::INFINITIVE),
            ("गुदगुदाना", Features::INFINITIVE),
            ("गुदगुदाएगा", Features::FUTURE),
            ("गुदगुदाएंगे", Features::FUTURE),
            ("गुदगुदाऊंगी", Features::FIRST_PERSON),
            ("गुदगुदाऊँगी", Features::FIRST_PERSON),
            ("गुदगुदाऊङ्गी", Features::FIRST_PERSON),
            ("गुदगुदाता", Features::IMPERFECTIVE),
            ("गुदगुदाईं", Features::NONE),
            ("खटोलों", Features::MANY),
            ("सेवाओं", Features::OBLIQUE),
            ("पेड़", Features::NONE),
            ("", Features::NONE),
        ] {
            let found = guessed(text);
            assert!(
                found.any(feature) || feature == Features::NONE,
                "{text}: {found:?}"
            );
        }
        assert_eq!(guessed("पेड़"), Features::NONE);
    }

    #[test]
    fn endings_of_the_future() {
        assert!(is_future("सुस्ताएगा") && is_future("फड़केंगी"));
        assert!(!is_future("गंगा") && !is_future("सुस्ताया"));
        assert!(is_future_of_speaker("जीतूंगा") && !is_future_of_speaker("जीतेगा"));
        assert!(is_future_of_speaker("जीतेंगे") && !is_future_of_speaker("जीतेंगी"));
    }
}
