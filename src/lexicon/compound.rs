//! Nouns for persons that compounds end with: `रक्षामंत्री`, `चिकित्साधिकारी`.

use super::tables::{ENDINGS_OF_PLACES, ENDINGS_OF_ROLES, ROLES_APART};
use crate::text::fold::{self, Endings, Key};

static ENDINGS: Endings = Endings::new(&ENDINGS_OF_ROLES);

static PLACES: Endings = Endings::new(&ENDINGS_OF_PLACES);

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

/// Where the noun for a person starts that a word with this `key` ends with, in bytes, if papers also write it apart:
/// `रक्षा|मंत्री`.
pub(crate) fn role_within(word: &str, key: Key) -> Option<usize> {
    /// The fewest bytes of such a noun: `मंत्री`.
    const SHORTEST_APART: usize = 18;
    let ends = || ROLES_APART.iter().any(|&role| key.ends_with(role));
    if word.len() <= SHORTEST_APART || !ends() {
        return None;
    }
    // A vowel that melts into the noun before it parts nothing: `जिलाधिकारी`.
    word.char_indices()
        .skip(1)
        .take_while(|&(at, _)| word.len() - at >= SHORTEST_APART)
        .filter(|&(_, letter)| may_start_apart(letter))
        .find(|&(at, _)| ROLES_APART.contains(&fold::key(&word[at..])))
        .map(|(at, _)| at)
}

/// Whether one of [`ROLES_APART`] may start with a character, or with one behind it where it is no plain letter.
fn may_start_apart(letter: char) -> bool {
    let low = letter as u8;
    let is_plain =
        matches!(letter, '\u{0900}'..='\u{097F}') && fold::class_of(low) == fold::class::LETTER;
    !is_plain
        || ROLES_APART
            .iter()
            .any(|role| role.first() == fold::fold_at(low))
}

#[cfg(test)]
mod tests {
    use super::{ends_in_place, ends_in_role};
    use crate::text::fold::key;

    fn role_within(word: &str) -> Option<usize> {
        super::role_within(word, key(word))
    }

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
