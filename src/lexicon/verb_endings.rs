//! What the ending of a word says that stands in no data file: forms of the verbs that are missing
//! there.
//!
//! Source: the endings of the paradigm of the regular verb. Left out: endings that nouns have as
//! often, save where the caller knows more.

use crate::text::fold::{self, Key};

/// Whether a word has the ending of a future, which no noun has but a surname (`नेगी`).
pub(crate) fn is_future(word: &str) -> bool {
    ends_in(word, FIRST_PERSON) || ends_in(word, OTHERS)
}

/// Whether a word has the ending of a future in the first person, or in the plural that it shares.
pub(crate) fn is_future_of_speaker(word: &str) -> bool {
    const WE: Key = fold::fixed_key("ेंगे");
    ends_in(word, FIRST_PERSON) || ends_in(word, &[WE])
}

/// Whether a word has the ending of an imperfective: `मुस्कुराते (हुए)`.
pub(crate) fn is_imperfective(word: &str) -> bool {
    const ENDINGS: [Key; 3] = [
        fold::fixed_key("ते"),
        fold::fixed_key("ता"),
        fold::fixed_key("ती"),
    ];
    ends_in(word, &ENDINGS)
}

/// Whether a word has the ending of an oblique infinitive: `सुस्ताने (आए)`.
pub(crate) fn is_infinitive(word: &str) -> bool {
    const ENDING: Key = fold::fixed_key("ने");
    ends_in(word, &[ENDING])
}

/// Whether a word has the ending of the oblique plural of a noun.
pub(crate) fn is_oblique_plural(word: &str) -> bool {
    const ENDING: Key = fold::fixed_key("ों");
    ends_in(word, &[ENDING])
}

const FIRST_PERSON: &[Key] = &[fold::fixed_key("ूंगा"), fold::fixed_key("ूंगी")];
const OTHERS: &[Key] = &[
    fold::fixed_key("ेंगे"),
    fold::fixed_key("ेगा"),
    fold::fixed_key("ेगी"),
    fold::fixed_key("ेंगी"),
    fold::fixed_key("एंगे"),
    fold::fixed_key("एगा"),
    fold::fixed_key("एगी"),
];

fn ends_in(word: &str, endings: &[Key]) -> bool {
    fold::ends_in(word, endings)
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
