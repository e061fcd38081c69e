//! The wire format with its settings, against the one without.

use proptest::prelude::*;
use samachar::{Article, OffsetUnit, Offsets};
use serde_json::Value;

/// Translates the spans in `value`: of the format's lists, those of two whole numbers.
fn translate(value: &mut Value, offsets: &Offsets<'_>, unit: OffsetUnit) {
    match value {
        Value::Array(items) if items.len() == 2 && items.iter().all(Value::is_u64) => {
            for item in items {
                let byte = item.as_u64().and_then(|byte| usize::try_from(byte).ok());
                *item = byte.map(|byte| offsets.offset(unit, byte)).into();
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| translate(item, offsets, unit)),
        Value::Object(fields) => {
            let fields = fields.values_mut();
            fields.for_each(|field| translate(field, offsets, unit));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(2026), ..ProptestConfig::default() })]

    #[test]
    fn spans_in_any_unit_are_those_in_bytes(text in crate::laws::article()) {
        let Ok(article) = Article::parse(&text) else { return Ok(()) };
        let offsets = Offsets::new(&text);
        for unit in [OffsetUnit::Bytes, OffsetUnit::Chars, OffsetUnit::Utf16] {
            let mut expected = serde_json::to_value(&article).expect("the wire format");
            translate(&mut expected, &offsets, unit);
            let found = serde_json::to_value(article.wire().spans(unit)).expect("the wire format");
            prop_assert_eq!(found, expected);
        }
    }
}

#[test]
fn confidence_is_a_field_of_each_quotation_and_nothing_else() {
    let text = "मंत्री ने कहा कि नहर खुलेगी। उन्होंने बताया, \"जल आएगा।\"";
    let article = Article::parse(text).expect("an article");
    let mut sure = serde_json::to_value(article.wire().confidence(true)).expect("the wire format");
    let quotations = sure["quotations"].as_array_mut().expect("a list");
    assert_eq!(quotations.len(), 2);
    for (record, quotation) in quotations.iter_mut().zip(article.quotations()) {
        let fields = record.as_object_mut().expect("a record");
        let told = fields.remove("confidence").and_then(|value| value.as_f64());
        let told = told.expect("a number");
        assert!((told - f64::from(quotation.confidence())).abs() < 1e-6);
    }
    assert_eq!(
        sure,
        serde_json::to_value(&article).expect("the wire format")
    );
}

#[test]
fn writing_needs_no_tree_of_values() {
    let text = "जल मंत्री ने 5 मई को कहा कि नहर खुलेगी। ".repeat(2_000);
    let article = Article::parse(&text).expect("an article");
    let write = |unit| {
        let wire = article.wire().spans(unit).confidence(true);
        allocation_counter::measure(|| {
            serde_json::to_writer(std::io::sink(), &wire).expect("the wire format");
        })
    };
    for unit in [OffsetUnit::Bytes, OffsetUnit::Chars] {
        let most = write(unit).bytes_max;
        assert!(
            most < 2 * text.len() as u64,
            "{unit:?}: {most} of {}",
            text.len()
        );
    }
}
