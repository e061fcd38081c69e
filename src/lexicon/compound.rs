//! Nouns for persons that compounds end with: `रक्षामंत्री`, `चिकित्साधिकारी`.
//!
//! Source: the offices and callings that Hindi writes in one word with what they are over. The first letter
//! of a noun in a vowel is left out, since it melts into the vowel before it. Left out: short nouns that other
//! words end with.

use crate::text::fold::{self, Endings, Key};

static ENDINGS: Endings = Endings::new(&[
    fold::fixed_key("मंत्री"),
    fold::fixed_key("धिकारी"),
    fold::fixed_key("विज्ञानी"),
    fold::fixed_key("कर्मी"),
    fold::fixed_key("ध्यक्ष"),
    fold::fixed_key("निदेशक"),
    fold::fixed_key("चिकित्सक"),
    fold::fixed_key("वैज्ञानिक"),
    fold::fixed_key("संपादक"),
    fold::fixed_key("ध्यापक"),
    fold::fixed_key("सचिव"),
    fold::fixed_key("कर्ता"),
    fold::fixed_key("ोलॉजिस्ट"),
    fold::fixed_key("लजिस्ट"),
    // `शास्त्री` alone is a surname.
    fold::fixed_key("र्थशास्त्री"),
    fold::fixed_key("र्भशास्त्री"),
    fold::fixed_key("गोलशास्त्री"),
    fold::fixed_key("माजशास्त्री"),
    fold::fixed_key("ायुक्त"),
    fold::fixed_key("न्यायाधीश"),
    fold::fixed_key("धिकारियों"),
    fold::fixed_key("मंत्रियों"),
    fold::fixed_key("कर्ताओं"),
    fold::fixed_key("विज्ञानियों"),
    fold::fixed_key("शास्त्रियों"),
    fold::fixed_key("कर्मियों"),
    fold::fixed_key("वादियों"),
    fold::fixed_key("चिकित्सकों"),
    fold::fixed_key("वैज्ञानिकों"),
]);

/// Those of the nouns that papers write apart from their field as often as not. Left out: those that are parts
/// of a rank of their own (`महासचिव`, `उपनिदेशक`).
const STARTS_APART: &[Key] = &[
    fold::fixed_key("मंत्री"),
    fold::fixed_key("मंत्रियों"),
    fold::fixed_key("वैज्ञानिक"),
    fold::fixed_key("वैज्ञानिकों"),
];

/// What names of towns end with. Left out: what surnames end with too.
static PLACES: Endings = Endings::new(&[
    fold::fixed_key("पुर"),
    fold::fixed_key("पुरी"),
    fold::fixed_key("नगर"),
    fold::fixed_key("गढ़"),
    fold::fixed_key("बाद"),
    fold::fixed_key("गंज"),
    fold::fixed_key("कोट"),
]);

/// Whether a word that stands in no table ends as names of towns do.
pub(crate) fn ends_in_place(word: &str) -> bool {
    word.len() >= SHORTEST && PLACES.end(word)
}

/// The fewest bytes of such a compound.
const SHORTEST: usize = 15;

/// Whether a word that stands in no table ends with a noun for a person.
pub(crate) fn ends_in_role(word: &str) -> bool {
    word.len() >= SHORTEST && ENDINGS.end(word)
}

/// Where the noun for a person starts that a word ends with, in bytes, if papers also write it apart:
/// `रक्षा|मंत्री`.
pub(crate) fn role_within(word: &str) -> Option<usize> {
    if !ends_in_role(word) {
        return None;
    }
    // A vowel that melts into the noun before it parts nothing: `जिलाधिकारी`.
    let mut starts = word.char_indices().skip(1);
    starts
        .find(|&(at, _)| STARTS_APART.contains(&fold::key(&word[at..])))
        .map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::{ends_in_place, ends_in_role, role_within};

    #[test]
    fn compounds_are_known_in_every_spelling() {
        assert!(ends_in_role("रक्षामंत्री") && ends_in_role("रक्षामन्त्री"));
        assert!(ends_in_role("चिकित्साधिकारी") && ends_in_role("मत्स्यविज्ञानियों"));
        assert!(!ends_in_role("रामनगर") && !ends_in_role("मंच"));
    }

    #[test]
    fn towns_are_known_by_their_ends() {
        assert!(ends_in_place("सुंदरनगर") && ends_in_place("रामगढ़"));
        assert!(!ends_in_place("सुंदर") && !ends_in_place("नगर"));
    }

    #[test]
    fn offices_written_as_one_word_are_parted() {
        assert_eq!(role_within("रक्षामंत्री"), Some("रक्षा".len()));
        assert_eq!(role_within("वित्तमन्त्री"), Some("वित्त".len()));
        assert_eq!(role_within("चिकित्साधिकारी"), None);
        assert_eq!(role_within("मंत्री"), None);
    }
}
