//! An article as plain data: to and fro over the texts of all case files, and every value alone.

use std::path::Path;

use proptest::prelude::*;
use samachar::{
    Agency, Anomalies, Article, CivilDate, CivilDateTime, Diagnosis, Duration, Edtf, ErrorKind,
    Explanation, Normalizer, Numeral, OffsetMap, Parser, Reference, Span, Value, data, diagnose,
    quotations,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::respelling;

/// The articles of all case files.
pub(crate) fn each_article(mut check: impl FnMut(&Article<'_>)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let parser = Parser::new().reference(CivilDate::new(2024, 6, 18).expect("a day"));
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the folder of cases") {
        let path = entry.expect("an entry").path();
        let content = std::fs::read_to_string(&path).expect("a case file");
        let mut texts = Vec::new();
        respelling::texts(&toml::from_str(&content).expect("a case file"), &mut texts);
        for text in texts {
            if let Ok(article) = parser.parse(&text) {
                check(&article);
                count += 1;
            }
        }
    }
    assert!(count > 1_000, "{count} texts");
}

#[test]
fn an_article_is_its_data_and_its_text() {
    each_article(|article| {
        let data = data::Article::from(article);
        let again = data.with_text(article.source()).expect("the same text");
        assert_eq!(again, *article);
        assert_eq!(data::Article::from(&again), data);
        assert_eq!(again.unaccounted(), None);
    });
}

#[test]
fn data_is_stored_and_read_back() {
    each_article(|article| {
        let data = data::Article::from(article);
        let stored = serde_json::to_string(&data).expect("the wire format");
        assert_eq!(
            stored,
            serde_json::to_string(&article.wire().details(true)).unwrap()
        );
        let read: data::Article = serde_json::from_str(&stored).expect("what was written");
        assert_eq!(read, data);
        assert_eq!(serde_json::to_string(&read).unwrap(), stored);
    });
}

#[test]
fn the_short_form_is_read_too_and_gives_the_same_short_form() {
    each_article(|article| {
        let short = serde_json::to_string(article).expect("the wire format");
        let read: data::Article = serde_json::from_str(&short).expect("what was written");
        let again = read.with_text(article.source()).expect("the same text");
        assert_eq!(serde_json::to_string(&again).unwrap(), short);
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(2026), ..ProptestConfig::default() })]

    /// Data of one text are held against another: an error, or an article that can be walked through.
    #[test]
    fn data_of_another_text_never_panic(text in crate::laws::article(), other in crate::laws::article()) {
        let Ok(article) = Article::parse(&text) else { return Ok(()) };
        let data = data::Article::from(&article);
        match data.with_text(&other) {
            Ok(found) => {
                let _ = (data::Article::from(&found), format!("{found:?}"));
            }
            Err(error) => prop_assert_eq!(error.kind(), ErrorKind::NotOfThisText),
        }
    }

    #[test]
    fn spans_that_lie_elsewhere_are_refused(text in crate::laws::article(), by in 1..40_usize) {
        let Ok(article) = Article::parse(&text) else { return Ok(()) };
        let mut data = data::Article::from(&article);
        data.for_each_span(|span| *span = Span::new(span.start() + by, span.end() + 2 * by));
        if let Ok(found) = data.with_text(&text) {
            let _ = data::Article::from(&found);
        }
    }
}

fn comes_back<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: T, json: &str) {
    assert_eq!(serde_json::to_string(&value).expect("JSON"), json);
    assert_eq!(
        serde_json::from_str::<T>(json).expect("what was written"),
        value
    );
}

#[test]
fn every_value_is_stored_alone() {
    let day = CivilDate::new(2024, 6, 18).expect("a day");
    comes_back(day, "\"2024-06-18\"");
    comes_back(
        CivilDateTime::new(day, 8, 5).unwrap(),
        "\"2024-06-18T08:05\"",
    );
    comes_back(Span::new(3, 9), "[3,9]");
    comes_back(
        "18-19 जून".parse::<Value>().unwrap(),
        "\"XXXX-06-18/XXXX-06-19\"",
    );
    comes_back("P3Y6M".parse::<Duration>().unwrap(), "\"P3Y6M\"");
    comes_back("2024-06~".parse::<Edtf>().unwrap(), "\"2024-06~\"");
    comes_back(Agency::PtiBhasha, "\"PTI-BHASHA\"");
    comes_back(
        "साढ़े तीन".parse::<Numeral>().unwrap(),
        r#"{"whole":3,"hundredths":50,"is_ordinal":false}"#,
    );
    comes_back::<Diagnosis>(
        diagnose("वर्षा\0").expect("a fault"),
        r#"{"fault":"nul","span":[15,16]}"#,
    );
    let dated = Article::parse("पटना, 20 जून 2024 (भाषा): पुल खुला।").expect("an article");
    comes_back::<Reference>(
        dated.reference().expect("a day"),
        r#"{"moment":"2024-06-20","source":"dateline"}"#,
    );
    assert!(serde_json::from_str::<Span>("[9,3]").is_err());
    assert!(serde_json::from_str::<CivilDate>("\"2023-02-29\"").is_err());
    assert!(serde_json::from_str::<Value>("\"June\"").is_err());
    for agency in Agency::all() {
        comes_back(agency, &format!("\"{agency}\""));
    }
}

#[test]
fn a_clean_form_is_stored_with_its_map() {
    let clean = Normalizer::new().normalize("नई\u{A0}स\u{200D}ड़क");
    comes_back::<Anomalies>(
        *clean.anomalies(),
        r#"{"stray_joiner":1,"unusual_space":1}"#,
    );
    let stored = serde_json::to_value(&clean).expect("JSON");
    assert_eq!(stored["text"], clean.text());
    let read: OffsetMap = serde_json::from_value(stored["map"].clone()).expect("a map");
    assert_eq!(read, *clean.map());
    // No look-up in a map that was read can go wrong.
    let length = stored["map"]["source_len"].as_u64().expect("a number");
    for (field, value) in [
        ("source_len", (length + 1).into()),
        ("normalized_len", 0.into()),
        (
            "edits",
            serde_json::json!([{ "source": [3, 3], "normalized": [3, 4] }]),
        ),
        (
            "edits",
            serde_json::json!([{ "source": [9, 99], "normalized": [3, 4] }]),
        ),
    ] {
        let mut wrong = stored["map"].clone();
        wrong[field] = value;
        assert!(
            serde_json::from_value::<OffsetMap>(wrong).is_err(),
            "{field}"
        );
    }
}

#[test]
fn quotations_of_running_text_are_stored_as_those_of_an_article() {
    let text = "रमा सिन्हा ने कहा, \"पुल बनेगा।\" उन्होंने बताया कि काम शुरू है।";
    let alone = serde_json::to_value(quotations(text)).expect("JSON");
    let article = Parser::new()
        .running_text(true)
        .parse(text)
        .expect("an article");
    let whole = serde_json::to_value(article.wire().details(true)).expect("JSON");
    assert_eq!(alone["speakers"], whole["speakers"]);
    assert_eq!(alone["marked"], whole["marked"]);
    assert_eq!(
        alone["quotations"][1]["source"],
        whole["quotations"][1]["source"]
    );
}

#[test]
fn festivals_and_fiscal_years_are_told_from_what_prints_the_same() {
    let text = "दिवाली पर छूट मिली। वित्त वर्ष 2023-24 में एक दशक का रिकॉर्ड टूटा।";
    let article = Article::parse(text).expect("an article");
    let mut record = serde_json::to_value(article.wire().details(true)).expect("JSON");
    assert_eq!(record["dates"][0]["value_names"][0], "diwali");
    assert_eq!(record["dates"][1]["value_names"][0], "fiscal-year");
    assert_eq!(record["dates"][2]["value_names"][0], "decade");
    record["dates"][0]["value_names"][0] = "fiscal-year".into();
    assert!(serde_json::from_value::<data::Article>(record).is_err());
}

#[test]
fn an_explanation_is_stored_and_read_back() {
    each_article(|article| {
        let explained = Parser::new().explain(article.source());
        let explanation = explained.expect("an article").1;
        let stored = serde_json::to_string(&explanation).expect("JSON");
        let read: Explanation = serde_json::from_str(&stored).expect("what was written");
        assert_eq!(read, explanation);
    });
    let unknown =
        r#"[{"subject":"date","rule":"date.none-such","span":[0,3],"evidence":[],"answer":""}]"#;
    let error = serde_json::from_str::<Explanation>(unknown).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("there is no rule date.none-such")
    );
}

#[test]
fn every_view_is_stored_alone_as_it_is_in_the_article() {
    let text = "पुल खुला\n\nPublished: 12 May 2023\n\nपटना, 12 मई (भाषा): मंत्री रमा ने एजेंसी को बताया, \"पुल कल खुलेगा।\"\n\nविज्ञापन\n\n(भाषा)";
    let article = Article::parse(text).expect("an article");
    let whole = serde_json::to_value(article.wire().details(true)).expect("JSON");
    let json = |value: &dyn erased::Json| value.json();
    assert_eq!(json(&article.timestamps().next()), whole["timestamps"][0]);
    assert_eq!(json(&article.dateline()), whole["dateline"]);
    assert_eq!(json(&article.credit()), whole["credit"]);
    assert_eq!(json(&article.headline()), whole["headline"]);
    assert_eq!(json(&article.paragraphs().next()), whole["paragraphs"][0]);
    assert_eq!(json(&article.speakers().next()), whole["speakers"][0]);
    assert_eq!(json(&article.reference()), whole["reference"]);
    let quotation = article.quotations().next();
    assert_eq!(json(&quotation)["source"], whole["quotations"][0]["source"]);
    assert_eq!(
        json(&quotation)["content"],
        whole["quotations"][0]["content"]
    );
    assert_eq!(
        json(&article.dates().next())["timex"],
        whole["dates"][0]["timex"]
    );
    assert_eq!(json(&article.residue().next())["kind"], "advertisement");
    assert_eq!(json(&article.sentences().next())["ending"], "danda");
}

mod erased {
    /// Whatever can be written.
    pub(super) trait Json {
        fn json(&self) -> serde_json::Value;
    }

    impl<T: serde::Serialize> Json for T {
        fn json(&self) -> serde_json::Value {
            serde_json::to_value(self).expect("JSON")
        }
    }
}

#[test]
fn quotations_of_data_are_put_in_the_order_of_the_text() {
    let text = "रमा ने कहा कि पुल बनेगा। मीरा ने कहा कि सड़क बनेगी।";
    let article = Article::parse(text).expect("an article");
    let mut data = data::Article::from(&article);
    data.quotations.reverse();
    assert_eq!(data.with_text(text).expect("the same text"), article);
    data.quotations[0].content.clear();
    let error = data.with_text(text).expect_err("a quotation of nothing");
    assert_eq!(error.kind(), ErrorKind::NotOfThisText);
}
