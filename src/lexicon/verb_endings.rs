//! What the ending of a word says that stands in no data file: forms of the verbs that are missing
//! there.
//!
//! Source: the endings of the paradigm of the regular verb. Left out: endings that nouns have as
//! often, save where the caller knows more.

/// Whether a word has the ending of a future, which no noun has but a surname (`नेगी`).
pub(crate) fn is_future(word: &str) -> bool {
    // All of them end in `ग` and a vowel sign.
    let stem = word.len().saturating_sub('ा'.len_utf8());
    word.as_bytes()[..stem].ends_with("ग".as_bytes()) && ends_in(word, &[FIRST_PERSON, OTHERS])
}

/// Whether a word has the ending of a future in the first person, or in the plural that it shares.
pub(crate) fn is_future_of_speaker(word: &str) -> bool {
    ends_in(word, &[FIRST_PERSON, &["ेंगे"]])
}

/// Whether a word has the ending of an imperfective: `मुस्कुराते (हुए)`.
pub(crate) fn is_imperfective(word: &str) -> bool {
    ends_in(word, &[&["ते", "ता", "ती"]])
}

/// Whether a word has the ending of an oblique infinitive: `सुस्ताने (आए)`.
pub(crate) fn is_infinitive(word: &str) -> bool {
    ends_in(word, &[&["ने"]])
}

/// Whether a word has the ending of the oblique plural of a noun.
pub(crate) fn is_oblique_plural(word: &str) -> bool {
    ends_in(word, &[&["ों"]])
}

const FIRST_PERSON: &[&str] = &["ूंगा", "ूंगी", "ूँगा", "ूँगी"];
const OTHERS: &[&str] = &["ेंगे", "ेगा", "ेगी", "ेंगी", "एंगे", "एगा", "एगी"];

fn ends_in(word: &str, endings: &[&[&str]]) -> bool {
    let mut endings = endings.iter().copied().flatten();
    endings.any(|ending| word.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::{is_future, is_future_of_speaker};

    #[test]
    fn endings_of_the_future() {
        assert!(is_future("सुस्ताएगा") && is_future("फड़केंगी"));
        assert!(!is_future("गंगा") && !is_future("सुस्ताया"));
        assert!(is_future_of_speaker("जीतूंगा") && !is_future_of_speaker("जीतेगा"));
    }
}
