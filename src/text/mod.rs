//! Characters: their classes, and the fold under which words are compared.

pub(crate) mod chars;
pub(crate) mod fold;
