//! Characters: their classes, searches for their bytes, line breaks, the fold under which words are compared, its
//! encoding, and offsets in other units; room for what is found among them.

pub(crate) mod bytes;
pub(crate) mod chars;
pub(crate) mod encoding;
pub(crate) mod fold;
pub(crate) mod joined;
pub(crate) mod line_breaks;
pub(crate) mod markup;
pub(crate) mod offsets;
pub(crate) mod punctuation;
pub(crate) mod room;
