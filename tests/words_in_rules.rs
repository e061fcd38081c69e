//! No rule compares text: Hindi words stand in the data files of the lexicon, and rules ask for
//! their properties.

use std::fs;
use std::path::Path;

use crate::layers::files;

/// The string literals of a line of code, comments left out.
fn literals(line: &str) -> Vec<&str> {
    let code = line.split("//").next().unwrap_or_default();
    code.split('"').skip(1).step_by(2).collect()
}

/// Whether a text holds a letter of Devanagari; marks and digits are no words.
fn has_letter(text: &str) -> bool {
    text.chars()
        .any(|c| matches!(c, '\u{904}'..='\u{939}' | '\u{958}'..='\u{961}'))
}

#[test]
fn rules_hold_no_hindi_words() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&source, &mut all);
    assert!(all.len() > 100, "the source files are found");
    let mut wrong = Vec::new();
    for path in all {
        if path.starts_with(source.join("lexicon")) {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source file can be read");
        // Unit tests stand at the end of a file, or in a file of their own.
        let rules = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        // What a rule says of itself has an example.
        let mut documents = false;
        for (number, line) in rules.lines().enumerate() {
            documents |= line.contains("Rule::new(");
            if !documents && literals(line).into_iter().any(has_letter) {
                wrong.push(format!(
                    "{}:{}: {}",
                    path.display(),
                    number + 1,
                    line.trim()
                ));
            }
            documents &= !line.trim_start().starts_with(')') && !line.contains("Rule::new(\"");
        }
    }
    assert!(
        wrong.is_empty(),
        "{} lines of rules hold Hindi words:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
