//! Endings by which names of towns, plurals and labels are known that no table holds.
//!
//! Where the word is listed, its features say the same and more. Endings are compared by the fold,
//! so one spelling of each is enough.

use crate::text::fold::{self, Endings};

/// The endings of a list, by their keys.
macro_rules! endings {
    ($($ending:literal),+ $(,)?) => { Endings::new(&[$(fold::fixed_key($ending)),+]) };
}

/// What the names of towns and villages end in.
static TOWNS: Endings = endings![
    "पुर",
    "पुरा",
    "पुरम",
    "नगर",
    "बाद",
    "गंज",
    "कोट",
    "गढ़",
    "गांव",
    "सराय",
    "घाट",
    "ग्राम",
    "खेड़ा",
    "वाड़ा",
    "पट्टनम",
];

/// Plurals, of which names of towns have none.
static PLURALS: Endings = endings!["ें", "ों"];

/// The feminine plural of verbs, which no name ends in.
static FEMININE_PLURALS: Endings = endings!["ीं"];

/// Labels of pictures, which run into the words before them.
static PICTURES: Endings = endings!["तस्वीर", "फोटो"];

/// Whether a word that is not listed ends as the names of towns do.
pub(crate) fn ends_like_town(word: &str) -> bool {
    TOWNS.end(word)
}

/// Whether a word ends as plurals do: `शर्तें`, `मित्रों`.
pub(crate) fn ends_like_plural(word: &str) -> bool {
    PLURALS.end(word)
}

/// Whether a word ends as verbs do of several women: `पहुंचीं`.
pub(crate) fn ends_like_feminine_plural(word: &str) -> bool {
    FEMININE_PLURALS.end(word)
}

/// Whether the label of a picture ran into the word: `गांवतस्वीर`.
pub(crate) fn ends_in_picture(word: &str) -> bool {
    PICTURES.end(word)
}
