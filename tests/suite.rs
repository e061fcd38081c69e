//! The tests of the crate's public behaviour, in one binary.

mod answers;
mod case_files;
mod data;
mod dates;
mod encoding;
mod errors;
mod export;
#[allow(unreachable_pub, reason = "other packages share it")]
mod fuzzing;
mod laws;
mod laws_at_size;
mod laws_of_spelling;
mod laws_of_views;
mod layers;
mod layout;
mod memory;
mod normalize;
mod offsets;
mod quotations;
mod replays;
mod respelling;
mod rules;
mod schema;
mod sentences;
#[allow(unreachable_pub, reason = "the fuzzer shares it")]
mod targets;
mod threads;
mod values;
mod views;
mod vocabulary;
mod wire;
mod words_in_rules;
