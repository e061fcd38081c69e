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
