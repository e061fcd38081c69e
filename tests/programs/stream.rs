//! `jsonl`: nothing of a line is lost or altered, and what is wrong with it is told.

use serde_json::{Value, json};

use super::{run, text};

/// What one line is answered.
fn answer(line: &[u8]) -> (String, bool) {
    let output = run("jsonl", &[], line);
    assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
    let answer = text(&output.stdout);
    assert_eq!(answer.lines().count(), 1, "{answer}");
    (answer.to_owned(), output.status.success())
}

#[test]
fn an_id_comes_back_byte_for_byte() {
    let ids = [
        "12345678901234567890123",
        "1.10",
        "1e400",
        "-0.0",
        "\"\"",
        r#""\u0041\/""#,
        r#""\ud800""#,
        "\"क़\"",
        "\"क\u{93C}\"",
        r#"{"b":1,  "a":[2, 3.0]}"#,
        "[]",
        "true",
        "null",
    ];
    for id in ids {
        let line = format!("{{\"id\": {id} , \"text\": \"नदी में पानी बढ़ा।\"}}\n");
        let (answer, parsed) = answer(line.as_bytes());
        assert!(parsed, "{id}");
        let start = format!("{{\"id\":{id},\"article\":{{");
        assert!(answer.starts_with(&start), "{id}: {answer}");

        let line = format!("{{\"text\": \"\", \"id\":{id}}}\n");
        let (answer, parsed) = self::answer(line.as_bytes());
        assert!(!parsed, "{id}");
        let start = format!("{{\"id\":{id},\"error\":{{");
        assert!(answer.starts_with(&start), "{id}: {answer}");
    }
    let (answer, _) = answer("{\"text\": \"नदी में पानी बढ़ा।\"}".as_bytes());
    assert!(answer.starts_with("{\"id\":null,\"article\":"), "{answer}");
}

#[test]
fn what_is_wrong_with_a_line_is_told_by_line_field_and_byte() {
    // line, kind, offset, field
    let cases: &[(&[u8], &str, u64, Option<&str>)] = &[
        (
            b"{\"id\": 7, \"text\": \"a\\ud800\"}",
            "bad_json",
            20,
            Some("text"),
        ),
        (
            b"{\"text\": \"\\ud800 \", \"id\": 7}",
            "bad_json",
            10,
            Some("text"),
        ),
        (
            b"{\"id\": 7, \"text\": \"a\0b\"}",
            "bad_json",
            20,
            Some("text"),
        ),
        (
            b"{\"id\": 7, \"text\": \"ab\xFF\"}",
            "not_utf8",
            21,
            Some("text"),
        ),
        (
            b"{\"text\": \"ab\xFF\", \"id\": 7}",
            "not_utf8",
            12,
            Some("text"),
        ),
        (b"{\"id\": 7, \"text\": \"a", "bad_json", 19, Some("text")),
        (
            b"{\"id\": 7, \"text\": \"a\"]",
            "bad_json",
            21,
            Some("text"),
        ),
        (b"{\"id\": 7, \"text\": 5}", "bad_json", 18, Some("text")),
        (
            b"{\"id\": 7, \"text\": \"a\", \"plain\": 1}",
            "bad_json",
            32,
            Some("plain"),
        ),
        (b"{\"id\": 7, \"text\": null}", "bad_json", 0, Some("text")),
        (b"{\"id\": 7}", "bad_json", 0, Some("text")),
        // Two fields of one name, two articles on a line.
        (
            b"{\"id\": 7, \"text\": \"a\", \"text\": \"b\"}",
            "bad_json",
            28,
            None,
        ),
        (b"{\"id\": 7, \"text\": \"a\"}{}", "bad_json", 22, None),
        // An overlong form is no UTF-8.
        (
            b"{\"id\": 7, \"text\": \"\xC0\x80\"}",
            "not_utf8",
            19,
            Some("text"),
        ),
        (b"{\"id\": 7, \"text\": \" \\n\"}", "empty", 0, Some("text")),
        (
            b"{\"id\": 7, \"text\": \"a\", \"reference_date\": \"2024-02-31\"}",
            "no_such_day",
            0,
            Some("reference_date"),
        ),
    ];
    for (line, kind, offset, field) in cases {
        let (answer, parsed) = answer(&[b"\n\n", *line, b"\n"].concat());
        assert!(!parsed);
        let answer: Value = serde_json::from_str(&answer).expect("the answer is JSON");
        assert_eq!(answer["id"], 7, "{answer}");
        let error = &answer["error"];
        assert_eq!(error["kind"], *kind, "{answer}");
        assert_eq!(error["line"], 3, "{answer}");
        assert_eq!(error["offset"], *offset, "{answer}");
        assert_eq!(error["field"], json!(field), "{answer}");
    }
}

#[test]
fn only_an_object_is_an_article() {
    for line in ["[7, \"a\", null, false]", "\"a\"", "5", "null", " [] "] {
        let (answer, parsed) = answer(format!("{line}\n").as_bytes());
        assert!(!parsed);
        assert!(answer.contains("it is no object"), "{answer}");
    }
}

#[test]
fn null_is_a_default_and_other_keys_are_ignored() {
    let lines = [
        "{\"id\": 1, \"text\": \"वर्षा हुई।\"}",
        "\u{FEFF}{\"id\": 1, \"text\": \"वर्षा हुई।\"}",
        "{\"id\": 1, \"text\": \"वर्षा हुई।\", \"plain\": null, \"reference_date\": null}",
        "{\"id\": 1, \"text\": \"वर्षा हुई।\", \"plain\": false, \"seen\": [{\"id\": 2}]}",
    ];
    let (expected, _) = answer(lines[0].as_bytes());
    for line in lines {
        assert_eq!(answer(line.as_bytes()), (expected.clone(), true), "{line}");
    }
}

#[test]
fn an_escaped_nul_and_a_pair_of_surrogates_are_characters() {
    for (escaped, read) in [("a\\u0000b", "a\0b"), ("a\\ud83c\\udf89", "a\u{1F389}")] {
        let (answer, parsed) = answer(format!("{{\"text\": \"{escaped}\"}}").as_bytes());
        assert!(parsed);
        let answer: Value = serde_json::from_str(&answer).expect("the answer is JSON");
        assert_eq!(answer["article"]["headline"]["text"], read);
    }
}

#[test]
fn depth_of_what_is_ignored_or_given_back_has_no_limit() {
    let deep = "[".repeat(20_000) + &"]".repeat(20_000);
    let (answer, parsed) = answer(format!("{{\"text\": \"a\", \"x\": {deep}}}").as_bytes());
    assert!(parsed, "{answer}");
    let (answer, parsed) = self::answer(format!("{{\"text\": \"a\", \"id\": {deep}}}").as_bytes());
    assert!(parsed && answer.contains(&deep));
}

#[test]
fn options_set_what_a_line_leaves_open() {
    let line = "{\"text\": \"पुल खुला\\n\\nपुल कल खुला।\"}\n".as_bytes();
    let output = run("jsonl", &["--plain", "--reference", "2024-06-20"], line);
    let answer: Value = serde_json::from_slice(&output.stdout).expect("an answer");
    assert_eq!(answer["article"]["headline"], Value::Null);
    assert_eq!(answer["article"]["dates"][0]["timex"], "2024-06-19");

    let line = "{\"text\": \"पुल कल खुला।\", \"reference_date\": \"2020-02-01\"}\n".as_bytes();
    let output = run("jsonl", &["--reference=2024-06-20"], line);
    let answer: Value = serde_json::from_slice(&output.stdout).expect("an answer");
    assert_eq!(answer["article"]["dates"][0]["timex"], "2020-01-31");
}

/// The keys of an object and of those in it, in the order in which they stand.
fn keys(json: &str) -> Vec<&str> {
    let mut keys = Vec::new();
    let mut rest = json;
    while let Some((before, after)) = rest.split_once("\":") {
        keys.push(before.rsplit('"').next().expect("a key opens"));
        rest = after;
    }
    keys
}

#[test]
fn neither_spans_nor_confidence_change_the_order_of_keys() {
    let line = "{\"id\": 1, \"text\": \"🎉 मंत्री ने 5 मई को कहा कि जल आएगा।\"}\n".as_bytes();
    let [bytes, chars, utf16, sure] = [
        &[][..],
        &["--spans", "chars"],
        &["--spans=utf16"],
        &["--confidence"],
    ]
    .map(|options| String::from_utf8(run("jsonl", options, line).stdout).expect("UTF-8"));
    assert_eq!(keys(&bytes), keys(&chars));
    assert_eq!(keys(&bytes), keys(&utf16));
    let less: Vec<&str> = keys(&sure)
        .into_iter()
        .filter(|key| *key != "confidence")
        .collect();
    assert_eq!(keys(&bytes), less);

    let source = |json: &str| {
        let answer: Value = serde_json::from_str(json).expect("an answer");
        answer["article"]["quotations"][0]["source"]["span"].clone()
    };
    assert_eq!(source(&bytes), json!([5, 23]));
    assert_eq!(source(&chars), json!([2, 8]));
    assert_eq!(source(&utf16), json!([3, 9]));
}

/// Lines of which every seventh cannot be analysed, with a blank one among them.
fn lines(count: usize) -> String {
    let line = |number: usize| {
        let words = if number % 7 == 0 {
            ""
        } else {
            "मंत्री ने कहा कि नहर खुलेगी। "
        };
        let text = words.repeat(number % 40 + 1);
        format!("{{\"id\": {number}, \"text\": \"{text}\"}}\n")
    };
    let (first, rest) = (line(1), (2..=count).map(line));
    std::iter::once(format!("{first}\n")).chain(rest).collect()
}

#[test]
fn threads_keep_the_order() {
    let lines = lines(300);
    let alone = run("jsonl", &[], lines.as_bytes());
    assert_eq!(alone.status.code(), Some(1));
    for threads in ["1", "2", "7"] {
        let together = run("jsonl", &["--threads", threads], lines.as_bytes());
        assert_eq!(together.status.code(), Some(1));
        assert!(together.stdout == alone.stdout, "{threads} threads");
    }
}

#[test]
fn a_stream_is_taken_up_where_it_was_ended() {
    let lines = lines(30);
    let whole = run("jsonl", &[], lines.as_bytes());
    let answers: Vec<&str> = text(&whole.stdout).split_inclusive('\n').collect();
    for answered in [0, 1, 2, 12, 30, 40] {
        for threads in ["1", "2"] {
            let skip = answered.to_string();
            let options = ["--skip", &skip, "--threads", threads];
            let rest = run("jsonl", &options, lines.as_bytes());
            let expected = answers[answered.min(answers.len())..].concat();
            assert_eq!(text(&rest.stdout), expected, "{answered} answered");
        }
    }
}

#[test]
fn details_reasons_and_doubts_are_further_fields() {
    let line = "{\"id\": 1, \"text\": \"🎉 वर्षा\\u0000हुई। मंत्री ने कहा कि पुल बनेगा।\"}\n";
    let record = |options: &[&str]| -> Value {
        let output = run("jsonl", options, line.as_bytes());
        assert!(output.status.success());
        serde_json::from_slice(&output.stdout).expect("JSON")
    };
    let short = record(&[]);
    assert!(short.get("explain").is_none());
    assert!(short.get("diagnosis").is_none());
    assert!(short["article"]["paragraphs"][0].get("kind").is_none());

    let whole = record(&["--details", "--explain", "--diagnose", "--spans", "chars"]);
    assert_eq!(whole["diagnosis"]["fault"], "nul");
    assert_eq!(whole["diagnosis"]["span"], json!([7, 8]));
    assert_eq!(whole["article"]["paragraphs"][0]["kind"], "text");
    let sentences = &whole["article"]["paragraphs"][0]["sentences"];
    assert_eq!(sentences[0]["ending"], "danda");
    let length = "🎉 वर्षा\0हुई। मंत्री ने कहा कि पुल बनेगा।".chars().count() as u64;
    for decision in whole["explain"].as_array().expect("a list") {
        assert!(decision["span"][1].as_u64().expect("a place") <= length);
    }
}
