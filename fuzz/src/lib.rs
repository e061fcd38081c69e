//! What the targets run: the laws that the crate's own tests check.

#![allow(dead_code, unused_imports, reason = "the tests use the rest")]

#[path = "../../tests/export/mod.rs"]
mod export;
#[path = "../../tests/fuzzing/mod.rs"]
pub mod fuzzing;
#[path = "../../tests/laws.rs"]
mod laws;
#[path = "../../tests/targets.rs"]
pub mod targets;
