//! The tests of the crate's public behaviour, in one binary.

mod case_files;
mod dates;
mod laws;
mod layers;
mod layout;
mod quotations;
mod sentences;
