//! Endings by which names of towns, plurals and labels are known that no table holds.
//!
//! Where the word is listed, its features say the same and more. Endings are compared by the fold,
//! so one spelling of each is enough.

use super::tables::{
    ENDINGS_OF_FEMININE_PLURALS, ENDINGS_OF_PICTURES, ENDINGS_OF_PLURALS, ENDINGS_OF_TOWNS,
};
use crate::text::fold::Endings;

static TOWNS: Endings = Endings::new(&ENDINGS_OF_TOWNS);

/// Plurals, of which names of towns have none.
static PLURALS: Endings = Endings::new(&ENDINGS_OF_PLURALS);

/// The feminine plural of verbs, which no name ends in.
static FEMININE_PLURALS: Endings = Endings::new(&ENDINGS_OF_FEMININE_PLURALS);

/// Labels of pictures, which run into the words before them.
static PICTURES: Endings = Endings::new(&ENDINGS_OF_PICTURES);

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
