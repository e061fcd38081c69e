//! What the fuzzer runs: each takes the fuzzer's bytes, and panics where a law is broken. The test
//! suite runs each of them on what the fuzzer found, and on a short run of its own.

use samachar::{CivilDate, CivilDateTime, Numeral, Offsets, Parser, Value, diagnose};

use crate::fuzzing::checks;
use crate::fuzzing::texts::from_bytes;

/// A name, and what is run.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: &[Target] = &[
    ("article", article),
    ("sentences", sentences),
    ("dates", dates),
    ("quotations", quotations),
    ("clean_form", clean_form),
    ("exports", exports),
];

/// An article from any bytes, with every setting.
pub fn article(bytes: &[u8]) {
    let text = from_bytes(bytes);
    for parser in checks::parsers() {
        if let Ok(article) = parser.parse(&text) {
            checks::parts_share_out_the_text(&article);
        }
    }
    let parser = Parser::new();
    match (core::str::from_utf8(bytes), parser.parse_bytes(bytes)) {
        (Err(fault), Err(error)) => assert_eq!(error.offset(), fault.valid_up_to()),
        (Err(_), Ok(_)) => panic!("taken for UTF-8"),
        (Ok(text), parsed) => {
            assert_eq!(parsed.is_err(), text.chars().all(char::is_whitespace));
        }
    }
    checks::reasons_change_nothing(&text);
    if let Ok(article) = parser.parse_bytes_lossy(bytes) {
        assert_eq!(article.source(), String::from_utf8_lossy(bytes));
    }
    if let Some(diagnosis) = diagnose(&text) {
        assert!(diagnosis.span().of(&text).is_some());
    }
    let _ = Offsets::new(&text);
}

/// Sentences, with every setting.
pub fn sentences(bytes: &[u8]) {
    let text = from_bytes(bytes);
    checks::sentences_partition(&text);
    if text.len() < 4096 {
        checks::the_rest_is_split_as_the_whole(&text);
    }
}

/// Dates found, one date read strictly, and notations.
pub fn dates(bytes: &[u8]) {
    let text = from_bytes(bytes);
    checks::dates_are_sound(&text);
    let read = [
        text.parse::<Value>(),
        Value::from_timex3(&text),
        Value::from_edtf(&text).map(|(value, _)| value),
    ];
    for read in read {
        match read {
            Ok(value) => checks::notations_are_read_back(value),
            Err(error) => assert!(error.offset() <= text.len()),
        }
    }
    let _ = text.parse::<Numeral>();
    let _ = text.parse::<CivilDate>();
    let _ = text.parse::<CivilDateTime>();
}

/// Quotations and those who are quoted.
pub fn quotations(bytes: &[u8]) {
    checks::quotations_lie_in_the_text(&from_bytes(bytes));
}

/// The clean form and its map.
pub fn clean_form(bytes: &[u8]) {
    checks::the_clean_form_maps(&from_bytes(bytes));
}

/// Every export, read back.
pub fn exports(bytes: &[u8]) {
    if let Ok(article) = Parser::new().parse(&from_bytes(bytes)) {
        crate::export::is_read_back(&article);
    }
}
