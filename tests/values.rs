//! What values tell of themselves, where no reading of a text asks: tables of value and answer.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hash, RandomState};

use samachar::{
    Article, CivilDate, Duration, Edtf, Festival, Normalizer, Numeral, OffsetMap, OffsetUnit,
    Offsets, Parser, Span, Unit, Value, Vocabulary, data, dates, quotations,
};

#[test]
fn numbers_tell_their_parts() {
    for (words, whole, hundredths, is_ordinal) in [
        ("तीन", 3, 0, false),
        ("साढ़े सात", 7, 50, false),
        ("सवा दो लाख", 225_000, 0, false),
        ("ढाई", 2, 50, false),
        ("पांचवां", 5, 0, true),
        ("1,25,000", 125_000, 0, false),
        ("3.75", 3, 75, false),
    ] {
        let number: Numeral = words.parse().expect(words);
        assert_eq!(
            (number.whole(), number.hundredths(), number.is_ordinal()),
            (whole, hundredths, is_ordinal),
            "{words}"
        );
    }
    let stored = |hundredths: u8| {
        let number = format!(r#"{{"whole":3,"hundredths":{hundredths},"is_ordinal":false}}"#);
        serde_json::from_str::<Numeral>(&number)
    };
    assert!(stored(99).is_ok());
    assert!(stored(100).is_err());
}

#[test]
fn lengths_tell_their_amounts() {
    let units = [
        Unit::Year,
        Unit::Month,
        Unit::Week,
        Unit::Day,
        Unit::Hour,
        Unit::Minute,
    ];
    for (notation, amounts, hundredths, finest) in [
        ("P3Y6M", [3, 6, 0, 0, 0, 0], 0, Unit::Month),
        ("P2W", [0, 0, 2, 0, 0, 0], 0, Unit::Week),
        ("P1DT3H30M", [0, 0, 0, 1, 3, 30], 0, Unit::Minute),
        ("P1.5D", [0, 0, 0, 1, 0, 0], 50, Unit::Day),
        ("P2.25D", [0, 0, 0, 2, 0, 0], 25, Unit::Day),
    ] {
        let length: Duration = notation.parse().expect(notation);
        let told = units.map(|unit| length.amount(unit));
        assert_eq!(told, amounts.map(Some), "{notation}");
        assert_eq!(length.hundredths(), hundredths, "{notation}");
        assert_eq!(length.finest_unit(), finest, "{notation}");
        assert!(!length.is_vague(), "{notation}");
        assert_eq!(length.to_string(), notation);
    }
    let days: Duration = "PXD".parse().expect("some days");
    assert_eq!(days.amount(Unit::Day), None);
    assert_eq!(days.amount(Unit::Month), Some(0));
    assert_eq!(days.amount(Unit::Decade), None);
    assert!(days.is_vague());
    for (notation, is_length) in [
        ("P1.05D", true),
        ("P1.00D", false),
        ("P1.0D", false),
        ("P1.500D", false),
        ("PX.5D", false),
    ] {
        assert_eq!(
            notation.parse::<Duration>().is_ok(),
            is_length,
            "{notation}"
        );
    }
}

#[test]
fn edtf_has_months_for_quarters_halves_and_seasons() {
    for (value, edtf) in [
        ("2024-Q1", Some("2024-33")),
        ("2024-Q4", Some("2024-36")),
        ("2024-H1", Some("2024-40")),
        ("2024-H2", Some("2024-41")),
        ("2024-Q2/2024-Q3", Some("2024-04/2024-09")),
        ("2023-H1/2024-H2", Some("2023-01/2024-12")),
        ("2024-SU", Some("2024-22")),
        ("199X", Some("199X")),
        ("XXXX-06-18", Some("XXXX-06-18")),
        ("P3D", None),
    ] {
        let parsed: Value = Value::from_timex3(value).expect(value);
        let told = parsed.edtf(None).map(|edtf| edtf.to_string());
        assert_eq!(told.as_deref(), edtf, "{value}");
        if let Some(edtf) = edtf {
            assert_eq!(edtf.parse::<Edtf>().expect(edtf).to_string(), edtf);
        }
    }
}

#[test]
fn dates_of_a_text_are_walked_from_both_ends() {
    let text = "मेला 5 मई को लगा और 9 जून 2023 को उठा, फिर 2024 में लगा।";
    let found: Vec<_> = dates(text).collect();
    let spans: Vec<_> = found.iter().map(|date| &text[date.span()]).collect();
    assert_eq!(spans, ["5 मई", "9 जून 2023", "2024"]);
    let mut iterator = dates(text);
    assert_eq!(iterator.size_hint(), (3, Some(3)));
    assert_eq!(iterator.next_back().map(|date| date.text()), Some("2024"));
    assert_eq!(iterator.next().map(|date| date.text()), Some("5 मई"));
    assert_eq!(iterator.len(), 1);
    assert_eq!(iterator.next_back(), Some(found[1]));
    assert_eq!((iterator.next(), iterator.next_back()), (None, None));
}

#[test]
fn parts_of_years_have_their_days() {
    let written = "2024-06-18".parse().expect("a day");
    for (text, first, last) in [
        ("2023 के अंतिम सप्ताह", "2023-12-25", "2023-12-31"),
        ("मार्च 2023 के पहले सप्ताह", "2023-03-01", "2023-03-07"),
        ("मार्च 2023 के अंतिम सप्ताह", "2023-03-25", "2023-03-31"),
        ("वित्त वर्ष 2022-23", "2022-04-01", "2023-03-31"),
        (
            "वित्त वर्ष 2022-23 की चौथी तिमाही",
            "2023-01-01",
            "2023-03-31",
        ),
        ("वित्त वर्ष 2022-23 की पहली छमाही", "2022-04-01", "2022-09-30"),
        ("2023 की तीसरी तिमाही", "2023-07-01", "2023-09-30"),
        ("2023 की सर्दियों", "2023-12-01", "2024-02-29"),
    ] {
        let text = format!("{text} में काम हुआ।");
        let found = dates(&text).next().expect(&text);
        let days = found
            .resolve(written)
            .map(|(a, b)| (a.to_string(), b.to_string()));
        assert_eq!(days, Some((first.to_owned(), last.to_owned())), "{text}");
    }
    let day = |year, month, day| CivilDate::new(year, month, day).ok();
    assert_eq!(Festival::Easter.in_year(2024), day(2024, 3, 31));
    assert_eq!(Festival::Diwali.in_year(2023), day(2023, 11, 12));
}

/// Whether values are equal, and whether their hashes are.
fn equal<T: PartialEq + Hash>(first: &T, second: &T) -> (bool, bool) {
    let state = RandomState::new();
    (
        first == second,
        state.hash_one(first) == state.hash_one(second),
    )
}

#[test]
fn what_was_found_is_equal_where_text_and_answer_are() {
    let text = "मंत्री ने कहा कि पुल बनेगा। ‘रेड जोन’ बंद है।";
    let other = "मंत्री ने कहा कि पुल बनेगी। ‘रेड जोन’ बंद है।";
    let parsed = |text| Article::parse(text).expect("an article").into_owned();
    assert_eq!(equal(&parsed(text), &parsed(text)), (true, true));
    assert_eq!(equal(&parsed(text), &parsed(other)), (false, false));
    assert_eq!(parsed(text).source(), text);
    assert_eq!(equal(&quotations(text), &quotations(text)), (true, true));
    assert_eq!(equal(&quotations(text), &quotations(other)), (false, false));
    assert_eq!(
        equal(&Offsets::new(text), &Offsets::new(text)),
        (true, true)
    );
    assert_eq!(
        equal(&Offsets::new(text), &Offsets::new(other)),
        (false, false)
    );
    let plain = quotations(text);
    let own = Vocabulary::new().reporting_verb("बनना").expect("a verb");
    let with_own = Parser::new().vocabulary(&own).quotations(text);
    assert_eq!(plain == with_own, plain.len() == with_own.len());
    let quoted: HashSet<_> = plain.iter().map(|quotation| quotation.span()).collect();
    assert_eq!(quoted.len(), plain.len());
    let twice = quotations("मंत्री ने कहा कि पुल बनेगा। मंत्री ने कहा कि सड़क बनेगी।");
    let [first, second] = [twice.iter().next(), twice.iter().next_back()];
    assert_eq!(equal(&first, &first), (true, true));
    assert_eq!(equal(&first, &second), (false, false));
    let two = quotations("मीरा राव ने कहा कि पुल बनेगा। मोहन सेन ने कहा कि सड़क बनेगी।");
    let [first, second] = [two.speakers().next(), two.speakers().next_back()];
    assert_eq!(equal(&first, &first), (true, true));
    assert_eq!(equal(&first, &second), (false, false));
}

#[test]
fn spans_are_made_of_ranges_and_cut_strings() {
    let text = String::from("नई नदी");
    let span = Span::from(0..6);
    assert_eq!(span, Span::new(0, 6));
    assert_eq!(&text[span], "नई");
    assert_eq!(std::ops::Range::<usize>::from(span), 0..6);
    assert_eq!((span.len(), span.to_string()), (6, "0..6".to_owned()));
}

#[test]
fn maps_of_a_clean_form_are_sound() {
    let same = Normalizer::new().normalize("नई सड़क");
    assert!(same.map().is_identity());
    assert_eq!(same.into_text(), "नई सड\u{93C}क");
    let other = Normalizer::new().normalize("नई\u{A0}सड\u{93C}क");
    assert!(!other.map().is_identity());
    assert_eq!(other.into_text(), "नई सड\u{93C}क");
    for (edits, lengths, is_sound) in [
        ("", (9, 9), true),
        ("", (9, 8), false),
        (r#"{"source":[3,5],"normalized":[3,4]}"#, (9, 8), true),
        (r#"{"source":[3,5],"normalized":[3,4]}"#, (9, 9), false),
        (r#"{"source":[3,5],"normalized":[2,3]}"#, (9, 8), false),
        (r#"{"source":[3,3],"normalized":[3,4]}"#, (8, 9), false),
        (
            r#"{"source":[3,5],"normalized":[3,3]},{"source":[7,8],"normalized":[5,7]}"#,
            (9, 8),
            true,
        ),
        (
            r#"{"source":[7,8],"normalized":[7,9]},{"source":[3,5],"normalized":[3,3]}"#,
            (9, 8),
            false,
        ),
    ] {
        let (source, normalized) = lengths;
        let json =
            format!(r#"{{"edits":[{edits}],"source_len":{source},"normalized_len":{normalized}}}"#);
        let map = serde_json::from_str::<OffsetMap>(&json);
        assert_eq!(map.is_ok(), is_sound, "{json}");
        if let Ok(map) = map {
            assert_eq!(serde_json::to_string(&map).expect("JSON"), json);
            assert_eq!(map.is_identity(), edits.is_empty());
        }
    }
}

#[test]
fn every_span_of_the_data_is_moved() {
    let text = "नदी पर पुल\n\nमीरा राव\n\nUpdated: 5 Jan 2024, 08:10 AM IST\n\nशिमला, 5 जनवरी (भाषा): भाषा के अनुसार उपायुक्त मीरा ठाकुर ने कहा, \"पुल बनेगा।\"\n\n(एएनआई)\n\nTags: पुल\n";
    let article = Article::parse(text).expect("an article");
    let mut moved = data::Article::from(&article);
    moved.for_each_span(|span| *span = Span::new(span.start() + 7, span.end() + 7));
    // In a text that has as much before it, all of it fits again.
    let longer = format!("{:7}{text}", "");
    let again = moved.with_text(&longer).expect("the same text, moved");
    let parts = |article: &Article<'_>| {
        let mut stored = data::Article::from(article);
        stored.for_each_span(|span| *span = Span::new(0, 0));
        serde_json::to_string(&stored).expect("JSON")
    };
    assert_eq!(parts(&again), parts(&article));
    assert_eq!(
        again.quotations().next().map(|q| q.span().start()),
        article.quotations().next().map(|q| q.span().start() + 7)
    );
    let mut back = data::Article::from(&again);
    back.for_each_span(|span| *span = Span::new(span.start() - 7, span.end() - 7));
    assert_eq!(back, data::Article::from(&article));
}

#[test]
fn places_are_counted_in_the_unit_that_is_asked_for() {
    let article = Article::parse("नदी। मीरा ने कहा कि पुल खुला।").expect("an article");
    let wire = article.wire().spans(OffsetUnit::Chars).confidence(true);
    let chars = serde_json::to_value(wire).expect("JSON");
    assert_eq!(
        chars["paragraphs"][0]["sentences"][1]["span"],
        serde_json::json!([5, 29])
    );
    assert_eq!(
        chars["quotations"][0]["content"],
        serde_json::json!([[20, 28]])
    );
    assert_eq!(chars["quotations"][0]["cue"], serde_json::json!([13, 16]));
    assert!(chars["quotations"][0]["confidence"].is_number());
}

#[test]
fn words_of_a_caller_have_their_forms() {
    let own = |row: &str| Vocabulary::from_tsv(row).expect(row);
    // A row, a text, and who is quoted in it by the row alone.
    for (row, text, source) in [
        (
            "चौधरा\tnoun\tm-a\trole\n",
            "नए चौधरे ने कहा कि पुल बनेगा।",
            "नए चौधरे",
        ),
        (
            "मंडलिनी\tnoun\tf\trole\n",
            "गांव की मंडलिनियों ने कहा कि पुल बनेगा।",
            "गांव की मंडलिनियों",
        ),
        (
            "अलापना\tverb\tv\tspeaking\n",
            "नेता ने अलापा कि सब ठीक है।",
            "नेता",
        ),
        (
            "अलापना\tverb\tv\tspeaking\n",
            "नेता अलापते हैं कि सब ठीक है।",
            "नेता",
        ),
    ] {
        let own = own(row);
        let parser = Parser::new().running_text(true).vocabulary(&own);
        let found = parser.quotations(text);
        let sources: Vec<_> = found
            .iter()
            .filter_map(|q| Some(q.source()?.text()))
            .collect();
        assert_eq!(sources, [source], "{row}");
    }
    let error = |row: &str| Vocabulary::from_tsv(row).is_err();
    assert!(error("चौधर\tnoun\tm-a\trole\n"), "no noun in आ");
    assert!(error("अलापन\tverb\tv\tspeaking\n"), "no infinitive");
    assert!(!error("# only a remark\n\n"));
}
