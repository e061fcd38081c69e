//! A line of the program `jsonl`: any bytes have one record, which is JSON on one line.
#![no_main]
#![allow(dead_code, reason = "the program uses the rest")]

#[path = "../../examples/jsonl/answer.rs"]
mod answer;
#[path = "../../examples/jsonl/line.rs"]
mod line;

/// What the answer to a line takes of the stream.
mod stream {
    pub(crate) struct Line {
        pub(crate) number: u64,
        pub(crate) bytes: Vec<u8>,
    }
}

use std::collections::BTreeMap;

use samachar::{CivilDateTime, OffsetUnit};
use serde_json::value::RawValue;

struct Options {
    unit: OffsetUnit,
    confidence: bool,
    plain: bool,
    reference: Option<CivilDateTime>,
    details: bool,
    explain: bool,
    diagnose: bool,
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // A line has no break within.
    let bytes = bytes
        .split(|&byte| byte == b'\n')
        .next()
        .unwrap_or_default();
    let line = stream::Line {
        number: 1,
        bytes: bytes.to_vec(),
    };
    for unit in [OffsetUnit::Bytes, OffsetUnit::Utf16] {
        let is_bytes = unit == OffsetUnit::Bytes;
        let options = Options {
            unit,
            confidence: !is_bytes,
            plain: is_bytes,
            reference: None,
            details: !is_bytes,
            explain: !is_bytes,
            diagnose: is_bytes,
        };
        let mut record = Vec::new();
        let parsed = answer::write(&line, &options, &mut record);
        let end = record.pop();
        assert!(
            end == Some(b'\n') && !record.contains(&b'\n'),
            "a record is one line"
        );
        // An id comes back as it came, also a number that is too large for any type.
        let record: BTreeMap<String, &RawValue> = serde_json::from_slice(&record).expect("JSON");
        assert_eq!(record.contains_key("article"), parsed);
        assert_eq!(record.contains_key("error"), !parsed);
    }
});
