//! `jsonl` on lines that nobody wrote: any bytes have one record, which is JSON on one line.

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use super::run;

#[path = "../fuzzing/texts.rs"]
#[allow(dead_code, unreachable_pub, reason = "the fuzzer uses the rest")]
mod texts;
#[path = "../fuzzing/units.rs"]
#[allow(dead_code, unreachable_pub, reason = "the hunter uses the rest")]
mod units;

use texts::Choices;

/// What once broke a law: see `finds_stay_mended` in the suite.
#[derive(Deserialize)]
struct Finds {
    case: Vec<Find>,
}

#[derive(Deserialize)]
struct Find {
    text: String,
}

/// The texts that the fuzzer and the hunter found.
fn finds() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/finds.toml");
    let file = std::fs::read_to_string(path).expect("the finds can be read");
    let finds: Finds = toml::from_str(&file).expect("the finds are cases");
    finds.case.into_iter().map(|find| find.text).collect()
}

/// Sends the lines and checks that each has a record of its own.
fn has_a_record_each(lines: &[Vec<u8>], arguments: &[&str]) {
    let output = run(
        "jsonl",
        arguments,
        &[lines.join(&b'\n'), vec![b'\n']].concat(),
    );
    assert!(output.stderr.is_empty());
    assert!(
        output.status.code().is_some(),
        "the program did not end by itself"
    );
    let mut records = output.stdout.split_inclusive(|&byte| byte == b'\n');
    for (index, line) in lines.iter().enumerate() {
        if line.trim_ascii().is_empty() {
            continue;
        }
        let shown = String::from_utf8_lossy(line);
        let record = records
            .next()
            .unwrap_or_else(|| panic!("no record of {shown:?}"));
        let record: Value = serde_json::from_slice(record).expect("a record is JSON");
        match (record.get("article"), record.get("error")) {
            (Some(_), None) => {}
            (None, Some(error)) => {
                assert_eq!(error["line"], index + 1, "{shown:?}");
                let offset = error["offset"].as_u64().expect("a number of bytes");
                assert!(offset <= line.len() as u64, "{shown:?}: {error}");
            }
            _ => panic!("{shown:?}: {record}"),
        }
    }
    assert!(records.next().is_none(), "a record more than lines");
}

/// The JSON of an article with this text.
fn json(text: &str) -> Vec<u8> {
    serde_json::to_vec(&serde_json::json!({"id": 1, "text": text})).expect("JSON")
}

#[test]
fn finds_of_the_fuzzer_have_records() {
    let texts = finds();
    let bare = texts
        .iter()
        .map(|text| text.replace('\n', " ").into_bytes());
    let lines: Vec<Vec<u8>> = texts.iter().map(|text| json(text)).chain(bare).collect();
    for arguments in [&[][..], &["--plain", "--spans=chars"], &["--confidence"]] {
        has_a_record_each(&lines, arguments);
    }
}

#[test]
fn broken_lines_have_records() {
    let mut choices = Choices::Seeded(11);
    let mut below = |bound| choices.below(bound).unwrap_or(0);
    let mut lines = Vec::new();
    for seed in 0..400 {
        let mut line = json(&texts::text(&mut Choices::Seeded(seed), 120));
        // One to four bytes become others, or go, or come twice; or the line ends.
        for _ in 0..=below(4) {
            let at = below(line.len());
            match below(6) {
                0 => line.truncate(at),
                1 => drop(line.remove(at)),
                2 => line.insert(at, line[at]),
                3 => line[at] = b"\"\\{}[],:u\0\xFF\r"[below(12)],
                _ => line[at] = below(256) as u8,
            }
            if line.is_empty() {
                line.push(b'{');
            }
        }
        line.retain(|&byte| byte != b'\n');
        lines.push(line);
    }
    has_a_record_each(&lines, &[]);
    has_a_record_each(&lines, &["--threads", "3"]);
}
