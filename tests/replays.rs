//! The fuzzer's targets, run on what it once found and on a short run of random bytes.

use std::panic::catch_unwind;

use serde::Deserialize;

use crate::case_files;
use crate::fuzzing::texts::{self, Choices};
use crate::targets::TARGETS;

/// What once broke a law.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What was wrong.
    was: String,
    /// The text.
    text: String,
}

/// The targets that panic on these bytes.
fn broken(bytes: &[u8]) -> Vec<String> {
    TARGETS
        .iter()
        .filter(|(_, run)| catch_unwind(|| run(bytes)).is_err())
        .map(|(name, _)| (*name).to_owned())
        .collect()
}

#[test]
fn finds_stay_mended() {
    case_files::run(
        "finds",
        |case: &Case| format!("{}: {:?}", case.was, case.text),
        // An even byte before a text says that it is one.
        |case| broken(format!("\0{}", case.text).as_bytes()),
    );
}

#[test]
fn no_target_fails_on_random_texts() {
    let mut choices = Choices::Seeded(20_240_618);
    for _ in 0..120 {
        let size = choices.below(400).unwrap_or(0);
        let text = texts::text(&mut choices, size);
        assert_eq!(broken(format!("\0{text}").as_bytes()), [""; 0], "{text:?}");
    }
}

#[test]
fn no_target_fails_on_random_bytes() {
    let mut choices = Choices::Seeded(1);
    for _ in 0..200 {
        let size = choices.below(120).unwrap_or(0);
        let bytes: Vec<u8> = (0..size)
            .map(|_| choices.below(256).unwrap_or(0) as u8)
            .collect();
        assert_eq!(broken(&bytes), [""; 0], "{bytes:?}");
    }
}
