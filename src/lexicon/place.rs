//! [`Place`]: how a place is read in a dateline. The names stand in `data/places.tsv`.

/// How a place is read in a dateline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A town or city: a dateline's own place.
    Town,
    /// A state or country: a gloss to a town, and a place where it stands alone.
    Region,
}

impl Place {
    /// The kinds of place by the names that data files use.
    pub(super) const NAMED: [(&'static str, Place); 2] =
        [("town", Place::Town), ("region", Place::Region)];
}

/// What the names of towns and villages end in, with and without their dot below.
const ENDINGS: &[&str] = &[
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

/// Whether a word that is not listed ends as the names of towns do.
pub(crate) fn ends_like_town(word: &str) -> bool {
    ENDINGS
        .iter()
        .any(|ending| word.len() > ending.len() + 3 && word.ends_with(ending))
}
