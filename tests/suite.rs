//! The tests of the crate's public behaviour, in one binary.

mod case_files;
mod dates;
mod layout;
mod quotations;
