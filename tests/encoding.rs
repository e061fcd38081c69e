//! Text in the wrong encoding is told from text that only looks odd.

use proptest::prelude::*;
use samachar::{Error, ErrorKind, Parser, diagnose};
use serde::Deserialize;

use crate::case_files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    what: String,
    text: String,
    read_as: Option<String>,
    fault: Option<String>,
}

impl Case {
    fn text(&self) -> String {
        match self.read_as.as_deref() {
            None => self.text.clone(),
            Some("latin1") => misread(&self.text, &[]),
            Some("latin1_twice") => misread(&misread(&self.text, &[]), &[]),
            Some("windows1252") => misread(&self.text, WINDOWS_1252),
            Some("mac_roman") => misread(&self.text, MAC_ROMAN),
            Some(other) => panic!("{}: no encoding is called {other}", self.what),
        }
    }
}

/// Where the encodings differ from Latin-1, as far as Devanagari comes to it.
const WINDOWS_1252: &[(u8, char)] = &[
    (0x80, '€'),
    (0x82, '‚'),
    (0x85, '…'),
    (0x87, '‡'),
    (0x8B, '‹'),
    (0x97, '—'),
    (0x9B, '›'),
    (0x9A, 'š'),
];
const MAC_ROMAN: &[(u8, char)] = &[(0xE0, '‡'), (0xA4, '§'), (0xA5, '•'), (0xA8, '®')];

fn misread(text: &str, table: &[(u8, char)]) -> String {
    text.bytes()
        .map(|byte| {
            let entry = table.iter().find(|entry| entry.0 == byte);
            entry.map_or(char::from(byte), |entry| entry.1)
        })
        .collect()
}

#[test]
fn faults_are_those_of_the_cases() {
    case_files::run(
        "encoding",
        |case: &Case| format!("{}: {}", case.what, case.text()),
        |case| {
            let text = case.text();
            let diagnosis = diagnose(&text);
            let found = diagnosis.map(|diagnosis| diagnosis.fault().name());
            // Whoever refuses the text says the same.
            let refused = diagnosis.map(|diagnosis| Error::from(diagnosis).kind().name());
            let printed = diagnosis.map(|diagnosis| serde_json::json!(diagnosis.fault()));
            assert_eq!(refused, found);
            assert_eq!(printed.as_ref().and_then(|printed| printed.as_str()), found);
            if found == case.fault.as_deref() {
                return Vec::new();
            }
            vec![format!("expected {:?}, found {found:?}", case.fault)]
        },
    );
}

#[test]
fn a_diagnosis_can_be_an_error() {
    let text = format!("ठीक {}", misread("गलत", &[]));
    let diagnosis = diagnose(&text).unwrap();
    assert_eq!(
        &text[diagnosis.span().range()],
        &text["ठीक ".len()..text.len() - 2]
    );
    let error = Error::from(diagnosis);
    assert_eq!(error.kind(), ErrorKind::Mojibake);
    assert_eq!(error.offset(), "ठीक ".len());
    assert_eq!(error.kind().name(), "mojibake");
}

/// The bytes of `text` in UTF-16, in the byte order that `big` says.
fn utf16(text: &str, big: bool) -> Vec<u8> {
    let units = text.encode_utf16();
    let bytes = units.map(|unit| {
        if big {
            unit.to_be_bytes()
        } else {
            unit.to_le_bytes()
        }
    });
    bytes.flatten().collect()
}

#[test]
fn utf16_without_a_mark_is_refused() {
    for text in [
        "मेला शुरू हुआ और लोग आए।",
        "The fair has begun, and people came.",
    ] {
        for big in [false, true] {
            let bytes = utf16(text, big);
            let read = core::str::from_utf8(&bytes);
            // The danda has a byte that is no UTF-8.
            let Ok(read) = read else {
                assert!(Parser::new().parse_bytes(&bytes).is_err());
                continue;
            };
            let diagnosis = diagnose(read).unwrap();
            assert_eq!(diagnosis.fault().name(), "utf16", "{read:?}");
            let error = Parser::new().parse_bytes(&bytes).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (ErrorKind::Utf16, 0));
        }
    }
}

#[test]
fn columns_of_letters_are_no_utf16() {
    let columns = "a\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp";
    assert_eq!(diagnose(columns), None);
    assert!(Parser::new().parse(columns).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(2026), ..ProptestConfig::default() })]

    #[test]
    fn spans_fit_the_text(text in any::<String>(), hindi in "[अ-ह]{3,9}") {
        let text = text + &misread(&hindi, &[]) + " ";
        let diagnosis = diagnose(&text);
        prop_assert!(diagnosis.is_some_and(|found| found.span().of(&text).is_some()));
    }

    #[test]
    fn hindi_and_english_are_sound(text in "[ -~अ-ह।]{0,200}") {
        prop_assert_eq!(diagnose(&text), None);
    }
}
