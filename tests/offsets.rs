//! Offsets in characters and UTF-16 code units, against counting from the start each time.

use proptest::prelude::*;
use samachar::{OffsetUnit, Offsets, Span};

const UNITS: [OffsetUnit; 3] = [OffsetUnit::Bytes, OffsetUnit::Chars, OffsetUnit::Utf16];

fn counted(text: &str, unit: OffsetUnit) -> usize {
    match unit {
        OffsetUnit::Chars => text.chars().count(),
        OffsetUnit::Utf16 => text.encode_utf16().count(),
        _ => text.len(),
    }
}

const PIECES: &[&str] = &["a", "é", "क", "ी", "🎉", "𝄞", "\n"];

/// Texts of every width of character, on both sides of the places where counts are kept.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => prop::collection::vec(prop::sample::select(PIECES), 0..600).prop_map(|v| v.concat()),
        1 => any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(2026), ..ProptestConfig::default() })]

    #[test]
    fn offsets_are_those_counted(text in text()) {
        let offsets = Offsets::new(&text);
        for unit in UNITS {
            let mut expected = 0;
            for (at, c) in text.char_indices() {
                let width = counted(c.encode_utf8(&mut [0; 4]), unit);
                for inside in at..at + c.len_utf8() {
                    prop_assert_eq!(offsets.offset(unit, inside), expected);
                }
                for inside in expected..expected + width {
                    prop_assert_eq!(offsets.byte(unit, inside), at);
                }
                expected += width;
            }
            prop_assert_eq!(expected, counted(&text, unit));
            for beyond in [0, 1, 1000] {
                prop_assert_eq!(offsets.offset(unit, text.len() + beyond), expected);
                prop_assert_eq!(offsets.byte(unit, expected + beyond), text.len());
            }
            prop_assert_eq!(offsets.len(unit), expected);
        }
    }

    #[test]
    fn spans_come_back(text in text(), ends in (any::<prop::sample::Index>(), any::<prop::sample::Index>())) {
        let bounds: Vec<usize> = (0..=text.len()).filter(|&at| text.is_char_boundary(at)).collect();
        let span = Span::new(*ends.0.get(&bounds), *ends.1.get(&bounds));
        let offsets = Offsets::new(&text);
        for unit in UNITS {
            let range = offsets.range(unit, span);
            prop_assert_eq!(range.len(), counted(&text[span.range()], unit));
            prop_assert_eq!(offsets.span(unit, range), span);
        }
    }
}

#[test]
fn units_are_known_by_their_names() {
    assert_eq!(UNITS.map(OffsetUnit::name), ["bytes", "chars", "utf16"]);
    for unit in UNITS {
        assert_eq!(unit.name().parse(), Ok(unit));
    }
    let error = "words".parse::<OffsetUnit>().unwrap_err();
    assert_eq!(error.kind().name(), "bad_option");
}

#[test]
fn an_empty_text_has_one_place() {
    let offsets = Offsets::new("");
    assert!(offsets.is_empty());
    for unit in UNITS {
        assert_eq!(offsets.offset(unit, 7), 0);
        assert_eq!(offsets.byte(unit, 7), 0);
    }
}
