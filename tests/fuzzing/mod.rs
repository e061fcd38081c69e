//! What the property tests, the fuzzer, the hunter and the benches share: pieces of text, texts
//! made of them, the ways into the crate, and the laws of each.

pub mod checks;
pub mod entries;
pub mod families;
pub mod structure;
pub mod texts;
pub mod units;
