//! Endings by which a word that no table holds is told: of towns, of plurals, of verb forms.
//!
//! Where the word is listed, its features say the same and more.

/// What the names of towns and villages end in, with and without their dot below.
const TOWNS: &[&str] = &[
    "पुर",
    "पुरा",
    "पुरम",
    "नगर",
    "बाद",
    "गंज",
    "कोट",
    "गढ़",
    "गढ\u{93C}",
    "गढ",
    "गांव",
    "गाँव",
    "सराय",
    "घाट",
    "ग्राम",
    "खेड़ा",
    "खेड\u{93C}ा",
    "वाड़ा",
    "वाड\u{93C}ा",
    "पट्टनम",
];

/// The future of any verb.
const FUTURES: &[&str] = &["ेगा", "ेगी", "ेंगे", "ेंगी", "एगा", "एगी", "एंगे", "एंगी"];

/// The imperfective participle of any verb.
const IMPERFECTIVES: &[&str] = &["ते", "ती", "ता"];

/// Plurals, of which names of towns have none.
const PLURALS: &[&str] = &["ें", "ों"];

/// Labels of pictures, which run into the words before them.
const PICTURES: &[&str] = &["तस्वीर", "फोटो", "फ़ोटो", "फ\u{93C}ोटो"];

/// Whether a word that is not listed ends as the names of towns do.
pub(crate) fn ends_like_town(word: &str) -> bool {
    let ends = |ending: &&str| word.len() > ending.len() + 3 && word.ends_with(*ending);
    TOWNS.iter().any(ends)
}

/// Whether a word ends as futures do: `बनेगा`.
pub(crate) fn ends_like_future(word: &str) -> bool {
    FUTURES.iter().any(|ending| word.ends_with(ending))
}

/// Whether a word ends as imperfective participles do: `चलाते`.
pub(crate) fn ends_like_imperfective(word: &str) -> bool {
    word.chars().count() > 3 && IMPERFECTIVES.iter().any(|ending| word.ends_with(ending))
}

/// Whether a word ends as plurals do: `शर्तें`, `मित्रों`.
pub(crate) fn ends_like_plural(word: &str) -> bool {
    PLURALS.iter().any(|ending| word.ends_with(ending))
}

/// Whether the label of a picture ran into the word: `गांवतस्वीर`.
pub(crate) fn ends_in_picture(word: &str) -> bool {
    PICTURES.iter().any(|ending| word.ends_with(ending))
}
