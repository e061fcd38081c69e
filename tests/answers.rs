//! Answers as they are, kept so that no change of them goes unnoticed.
//!
//! The files `tests/answers/*.txt` hold short texts with the whole answer to each. They do not claim
//! that an answer is right: what is right, the cases say (`tests/cases`). The texts were made from those of the
//! cases by leaving out, changing and joining words, and were kept where one tells a small change of the code from the
//! code as it is (`.ci/seek`), so most make no sense. Where answers change and are meant to:
//!
//! ```sh
//! SAMACHAR_ANSWERS=write cargo test --test suite answers
//! ```

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

mod answer;

/// A text, what is asked of it, and the answer line by line.
struct Record {
    setting: String,
    text: String,
    answer: Vec<String>,
}

fn path(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/answers");
    folder.join(name).with_extension("txt")
}

/// Characters that do not show, as escapes.
fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let kept = line.trim_end_matches(' ').len();
    for (at, c) in line.char_indices() {
        let is_hidden = c.is_control()
            || c.is_whitespace() && c != ' '
            || at >= kept
            || matches!(c, '\u{AD}' | '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}');
        if is_hidden {
            let _ = write!(out, "\\u{{{:X}}}", u32::from(c));
        } else if c == '\\' {
            out.push_str("\\\\");
        } else {
            out.push(c);
        }
    }
    out
}

/// What was escaped.
fn unescaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once('\\') {
        out.push_str(before);
        let hidden = behind
            .strip_prefix("u{")
            .and_then(|digits| digits.split_once('}'));
        rest = match hidden {
            Some((digits, behind)) => {
                let code = u32::from_str_radix(digits, 16).ok();
                out.extend(code.and_then(char::from_u32));
                behind
            }
            None => {
                out.push('\\');
                behind.strip_prefix('\\').unwrap_or(behind)
            }
        };
    }
    out + rest
}

/// The head of a file, and its records.
fn read(content: &str) -> (String, Vec<Record>) {
    let mut head = String::new();
    let mut records: Vec<Record> = Vec::new();
    let mut lines: Vec<String> = Vec::new();
    for line in content.lines() {
        if let Some(setting) = line.strip_prefix("= ") {
            assert!(answer::SETTINGS.contains(&setting), "{setting}");
            lines.clear();
            records.push(Record {
                setting: setting.to_owned(),
                text: String::new(),
                answer: Vec::new(),
            });
        } else if let Some(record) = records.last_mut() {
            if let Some(text) = line.strip_prefix('>') {
                lines.push(unescaped(text.strip_prefix(' ').unwrap_or(text)));
                record.text = lines.join("\n");
            } else if !line.is_empty() {
                record.answer.push(line.to_owned());
            }
        } else {
            head += line;
            head.push('\n');
        }
    }
    (head, records)
}

fn now(record: &Record) -> Vec<String> {
    let answer = answer::answer(&record.setting, &record.text);
    let lines = answer.lines().filter(|line| !line.is_empty());
    lines.map(escaped).collect()
}

/// The answers of today, read on all cores.
fn all_now(records: &[Record]) -> Vec<Vec<String>> {
    let threads = std::thread::available_parallelism().map_or(1, |count| count.get());
    let share = records.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let shares = records.chunks(share);
        let threads: Vec<_> = shares
            .map(|share| scope.spawn(move || share.iter().map(now).collect::<Vec<_>>()))
            .collect();
        let answers = threads.into_iter().map(|thread| thread.join());
        answers
            .flat_map(|answers| answers.expect("a thread that ended"))
            .collect()
    })
}

fn told(record: &Record, answer: &[String]) -> String {
    let mut out = format!("= {}\n", record.setting);
    for line in record.text.split('\n') {
        let _ = writeln!(out, "> {}", escaped(line));
    }
    for line in answer {
        let _ = writeln!(out, "{line}");
    }
    out
}

/// The lines of one answer that the other has not.
fn differences(record: &Record, now: &[String]) -> String {
    let mut out = told(record, &[]);
    for (sign, lines, others) in [("-", &record.answer[..], now), ("+", now, &record.answer)] {
        for line in lines.iter().filter(|line| !others.contains(line)) {
            let _ = writeln!(out, "  {sign} {line}");
        }
    }
    out
}

fn stay(name: &str) {
    let path = path(name);
    let content = std::fs::read_to_string(&path).expect("a file of answers");
    let (head, records) = read(&content);
    assert!(!records.is_empty(), "{name}: no record");
    let answers = all_now(&records);
    if std::env::var_os("SAMACHAR_ANSWERS").is_some_and(|value| value == "write") {
        let told: Vec<_> = records
            .iter()
            .zip(&answers)
            .map(|(r, a)| told(r, a))
            .collect();
        std::fs::write(&path, head + &told.join("\n")).expect("the file can be written");
        return;
    }
    let pairs = records.iter().zip(&answers);
    let changed: Vec<_> = pairs
        .filter(|(record, now)| record.answer != **now)
        .map(|(record, now)| differences(record, now))
        .collect();
    assert!(
        changed.is_empty(),
        "{} of {} answers of tests/answers/{name}.txt are others. If they are meant to be: \
         SAMACHAR_ANSWERS=write cargo test --test suite answers\n\n{}",
        changed.len(),
        records.len(),
        changed[..changed.len().min(40)].join("\n")
    );
}

#[test]
fn answers_to_running_text_stay() {
    stay("text");
}

#[test]
fn answers_to_pages_stay() {
    stay("article");
}

#[test]
fn answers_of_the_splitter_stay() {
    stay("sentences");
}

#[test]
fn clean_forms_stay() {
    stay("clean-form");
}

#[test]
fn values_and_their_notations_stay() {
    stay("value");
}

#[test]
fn diagnoses_stay() {
    stay("encoding");
}

#[test]
fn exports_stay() {
    stay("exports");
}

#[test]
fn views_of_an_article_stay() {
    stay("views");
}

#[test]
fn reasons_stay() {
    stay("why");
}
