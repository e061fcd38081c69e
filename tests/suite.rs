//! The tests of the crate's public behaviour, in one binary.

mod case_files;
mod dates;
mod encoding;
mod export;
mod laws;
mod layers;
mod layout;
mod normalize;
mod offsets;
mod quotations;
mod sentences;
