//! The clean form of a text: the case file, and the laws that hold for every text.

use std::borrow::Cow;
use std::collections::BTreeMap;

use proptest::prelude::*;
use samachar::{AnomalyKind, Normalizer, Span};
use serde::Deserialize;
use unicode_normalization::is_nfc;

use crate::case_files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    trap: String,
    text: String,
    clean: Option<String>,
    typing: Option<String>,
    style: Option<String>,
    #[serde(default)]
    anomalies: BTreeMap<String, usize>,
}

const CLEAN: Normalizer = Normalizer::new();
const TYPING: Normalizer = CLEAN.typing_fixes(true);
const STYLE: Normalizer = CLEAN.fold_style(true);
const ALL: [Normalizer; 4] = [CLEAN, TYPING, STYLE, TYPING.fold_style(true)];

#[test]
fn texts_become_what_the_cases_say() {
    case_files::run(
        "normalize",
        |case: &Case| format!("{}: {}", case.trap, case.text),
        |case| {
            let mut wrong = Vec::new();
            let clean = case.clean.as_ref().unwrap_or(&case.text);
            for (what, normalizer, expected) in [
                ("clean", CLEAN, clean),
                ("typing", TYPING, case.typing.as_ref().unwrap_or(clean)),
                ("style", STYLE, case.style.as_ref().unwrap_or(clean)),
            ] {
                let found = normalizer.normalize(&case.text);
                if found.text() != expected {
                    wrong.push(format!("{what}: {}", expected.escape_unicode()));
                    wrong.push(format!("found: {}", found.text().escape_unicode()));
                }
                if found.map().is_identity() != (found.text() == case.text) {
                    wrong.push(format!("{what}: edits {:?}", found.map().edits()));
                }
            }
            let named = |(name, count)| format!("{name} {count}");
            let expected: Vec<String> = case.anomalies.iter().map(named).collect();
            let counted = CLEAN.normalize(&case.text);
            let mut found: Vec<String> = counted
                .anomalies()
                .iter()
                .map(|(kind, count)| format!("{} {count}", kind.name()))
                .collect();
            found.sort();
            wrong.extend(case_files::difference("anomalies", &expected, &found));
            wrong
        },
    );
}

#[test]
fn a_text_that_needs_nothing_is_borrowed() {
    let text = "नदी में पानी बढ़ा। Updated: 3 मई 2021 | मौसम";
    for normalizer in [CLEAN, TYPING] {
        assert!(matches!(
            normalizer.normalize(text).into_text(),
            Cow::Borrowed(borrowed) if borrowed == text
        ));
    }
}

#[test]
fn every_kind_of_anomaly_has_a_name_of_its_own() {
    let mut names: Vec<&str> = AnomalyKind::ALL.iter().map(|kind| kind.name()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), AnomalyKind::ALL.len());
}

#[test]
fn the_report_and_the_edits_are_written_as_json() {
    let normalized = CLEAN.normalize("\u{FEFF}क\u{A0}\u{A0}ख");
    assert!(!normalized.anomalies().is_empty() && CLEAN.normalize("क").anomalies().is_empty());
    assert_eq!(
        serde_json::to_string(normalized.anomalies()).unwrap(),
        r#"{"invisible":1,"unusual_space":2}"#
    );
    assert_eq!(
        serde_json::to_string(&normalized.map().edits()[..2]).unwrap(),
        r#"[{"source":[0,3],"normalized":[0,0]},{"source":[6,8],"normalized":[3,4]}]"#
    );
}

#[test]
fn edits_are_as_small_as_the_letters_they_change() {
    let source = "मेला \u{95C} स\u{200D}\u{200D}\u{200C}े\u{A0}\u{A0}।";
    let normalized = CLEAN.normalize(source);
    let edits: Vec<(&str, &str)> = normalized
        .map()
        .edits()
        .iter()
        .map(|edit| {
            (
                &source[edit.source()],
                &normalized.text()[edit.normalized()],
            )
        })
        .collect();
    assert_eq!(
        edits,
        [
            ("\u{95C}", "ड\u{93C}"),
            ("\u{200D}\u{200D}\u{200C}", ""),
            ("\u{A0}", " "),
            ("\u{A0}", " "),
        ]
    );
}

/// Long runs of what the steps hold back or look behind for.
#[test]
fn endless_runs_take_linear_time() {
    for unit in [
        "\u{93C}",
        "\u{94D}",
        "\u{94D}\u{93C}",
        "\u{301}\u{327}",
        "ा\u{93C}",
        "\u{200B}",
        "\u{200D}",
        "\u{94D}\u{200D}",
        "\u{94D}\u{93C}\u{200D}",
        "क\u{200B}",
        "\u{903}",
        "अत:",
        "है|",
        "०0",
        "अा",
        "र्",
        "न्",
        "à¤",
        "\u{1161}",
    ] {
        let text = format!("क{}", unit.repeat((1 << 18) / unit.len()));
        for normalizer in ALL {
            let once = normalizer.normalize(&text);
            let twice = normalizer.normalize(once.text());
            assert_eq!(twice.text(), once.text(), "{unit:?}");
        }
    }
}

#[test]
fn a_run_of_marks_that_no_writing_has_stays() {
    let text = format!("क{}", "\u{301}\u{327}".repeat(20));
    let normalized = CLEAN.normalize(&text);
    assert_eq!(normalized.text(), text);
    assert_eq!(normalized.anomalies().count(AnomalyKind::MarkRun), 1);
}

/// What the steps act on, in every neighbourhood.
const PIECES: &[&str] = &[
    "क",
    "ज",
    "ढ",
    "न",
    "र",
    "म",
    "ब",
    "त",
    "ळ",
    "अ",
    "आ",
    "ए",
    "इ",
    "ई",
    "उ",
    "ा",
    "े",
    "ै",
    "ो",
    "ि",
    "ु",
    "ॅ",
    "ं",
    "ँ",
    "ः",
    "\u{93C}",
    "\u{93C}",
    "्",
    "्",
    "\u{929}",
    "\u{931}",
    "\u{958}",
    "\u{95B}",
    "\u{95F}",
    "\u{951}",
    "\u{952}",
    "\u{200B}",
    "\u{200C}",
    "\u{200D}",
    "\u{2060}",
    "\u{FEFF}",
    "\u{AD}",
    "\u{200E}",
    "\u{2066}",
    " ",
    "\u{A0}",
    "\u{202F}",
    "\t",
    "\n",
    "\r\n",
    "\u{2028}",
    ":",
    "|",
    "।",
    "॥",
    "०",
    "5",
    "é",
    "e",
    "\u{301}",
    "\u{327}",
    "\u{338}",
    "\u{344}",
    "\u{FE0F}",
    "👨",
    "𝄞",
    "\u{1100}",
    "\u{1161}",
    "\u{11A8}",
    "각",
    "\u{9C7}",
    "\u{9BE}",
    "\u{110BA}",
    "\u{11099}",
    "\u{FFFD}",
    "à¤",
];

fn hindi() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..40).prop_map(|pieces| pieces.concat())
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![4 => hindi(), 1 => any::<String>()]
}

/// A text, its character boundaries, and a span between two of them.
fn spans(text: &str) -> impl Iterator<Item = Span> + '_ {
    let bounds = move || (0..=text.len()).filter(|&at| text.is_char_boundary(at));
    bounds().flat_map(move |start| {
        bounds()
            .filter(move |&end| start <= end)
            .map(move |end| Span::new(start, end))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(2026), ..ProptestConfig::default() })]

    #[test]
    fn normalising_twice_is_normalising_once(text in text()) {
        for normalizer in ALL {
            let once = normalizer.normalize(&text);
            let twice = normalizer.normalize(once.text());
            prop_assert_eq!(twice.text(), once.text());
            prop_assert!(twice.map().is_identity());
            prop_assert!(is_nfc(once.text()));
        }
    }

    #[test]
    fn colons_and_pipes_stay(text in text()) {
        let kept = |text: &str| text.chars().filter(|c| matches!(c, ':' | '|')).collect::<String>();
        for normalizer in ALL {
            prop_assert_eq!(kept(normalizer.normalize(&text).text()), kept(&text));
        }
    }

    #[test]
    fn the_edits_make_the_text(text in text()) {
        for normalizer in ALL {
            let normalized = normalizer.normalize(&text);
            let mut made = String::new();
            let mut at = 0;
            for edit in normalized.map().edits() {
                prop_assert!(edit.source().start() >= at && !edit.source().is_empty());
                made.push_str(&text[at..edit.source().start()]);
                prop_assert_eq!(made.len(), edit.normalized().start());
                prop_assert_ne!(&text[edit.source().range()], &normalized.text()[edit.normalized()]);
                made.push_str(&normalized.text()[edit.normalized()]);
                at = edit.source().end();
            }
            made.push_str(&text[at..]);
            prop_assert_eq!(made, normalized.text());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(2026), ..ProptestConfig::default() })]

    #[test]
    fn spans_map_onto_character_boundaries_and_back(text in text()) {
        for normalizer in ALL {
            let normalized = normalizer.normalize(&text);
            let (clean, map) = (normalized.text(), normalized.map());
            let mut last = Span::default();
            for span in spans(clean) {
                let source = map.to_source(span);
                prop_assert!(source.of(&text).is_some());
                prop_assert_eq!(source.is_empty(), span.is_empty());
                // There and back is the same place, but for edits that the span cuts into.
                prop_assert!(span.is_empty() || map.to_normalized(source).encloses(span));
                prop_assert_eq!(map.to_source(map.to_normalized(source)), source);
                prop_assert!(source.start() >= last.start());
                prop_assert!(span.start() != 0 || source.end() >= last.end());
                last = source;
            }
            let mut last = Span::default();
            for span in spans(&text) {
                let found = map.to_normalized(span);
                prop_assert!(found.of(clean).is_some());
                prop_assert_eq!(map.to_normalized(map.to_source(found)), found);
                prop_assert!(found.start() >= last.start());
                prop_assert!(span.start() != 0 || found.end() >= last.end());
                last = found;
            }
        }
    }
}
