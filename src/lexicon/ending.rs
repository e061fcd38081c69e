//! What the last letters of a word that stands in no table make of it, by the paradigms of the grammars.

use super::Features;

/// The vowel signs and letters that endings have, in both spellings of nasals.
const AA: char = '\u{093E}';
const II: char = '\u{0940}';
const U: char = '\u{0941}';
const UU: char = '\u{0942}';
const E: char = '\u{0947}';
const O: char = '\u{094B}';
const NASALS: [char; 2] = ['\u{0902}', '\u{0901}'];
const LETTER_II: char = '\u{0908}';
const LETTERS_U: [char; 2] = ['\u{0909}', '\u{090A}'];
const LETTER_E: char = '\u{090F}';
const LETTER_O: char = '\u{0913}';
const GA: char = '\u{0917}';
const TA: char = '\u{0924}';
const NA: char = '\u{0928}';

/// The features that the ending of an unknown word gives it.
pub(crate) fn guessed(text: &str) -> Features {
    // Most words end otherwise, and one look at their last byte tells.
    if !matches!(
        text.as_bytes().last(),
        Some(0xBE | 0x80 | 0x87 | 0x82 | 0x81 | 0x88 | 0x8F)
    ) {
        return Features::NONE;
    }
    if let Some(stem) = text.strip_suffix(NASALS) {
        return nasal(stem);
    }
    let Some(vowel) = text.chars().next_back() else {
        return Features::NONE;
    };
    let stem = &text[..text.len() - vowel.len_utf8()];
    match vowel {
        LETTER_II | LETTER_E if !stem.is_empty() => Features::PERFECTIVE,
        AA | II | E => in_vowel(stem, vowel),
        _ => Features::NONE,
    }
}

/// `लोगों`, `सेवाओं`; `गूंजीं`.
fn nasal(stem: &str) -> Features {
    if stem.ends_with([O, LETTER_O]) {
        return Features::MANY.and(Features::OBLIQUE);
    }
    if stem.ends_with(II) {
        return Features::PERFECTIVE.and(Features::MANY);
    }
    Features::NONE
}

/// What ends in `-ा`, `-ी`, `-े` after `stem`.
fn in_vowel(stem: &str, vowel: char) -> Features {
    if stem.ends_with(NA) {
        return if vowel == E {
            Features::INFINITIVE.and(Features::OBLIQUE)
        } else {
            Features::INFINITIVE
        };
    }
    if stem.ends_with(TA) {
        return Features::IMPERFECTIVE.and(Features::PERFECTIVE);
    }
    match stem.strip_suffix(GA) {
        Some(stem) => future(stem, vowel).unwrap_or(Features::PERFECTIVE),
        None => Features::PERFECTIVE,
    }
}

/// `-ेगा`, `-ेंगे`, `-ूंगी` and their paradigm.
fn future(stem: &str, vowel: char) -> Option<Features> {
    // `देगा` is listed: what is shorter is no verb.
    if stem.trim_end_matches(NASALS).len() <= 3 {
        return None;
    }
    let ends_in_e = |stem: &str| stem.ends_with([E, LETTER_E]);
    match stem.strip_suffix(NASALS) {
        None => (vowel != E && ends_in_e(stem)).then_some(Features::FUTURE),
        Some(stem) if ends_in_e(stem) => {
            (vowel != AA).then_some(Features::FUTURE.and(Features::MANY))
        }
        Some(stem) => (vowel != E && stem.ends_with([U, UU]) || stem.ends_with(LETTERS_U))
            .then_some(Features::FUTURE.and(Features::FIRST_PERSON)),
    }
}

#[cfg(test)]
mod tests {
    use super::guessed;
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
}
