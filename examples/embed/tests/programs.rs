//! The programs, run on the sample article.

use std::path::{Path, PathBuf};
use std::process::Command;

fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/article.txt")
}

fn said(program: &str, arguments: &[&Path]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .expect("the program runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_database_counts_who_is_quoted() {
    let file = std::env::temp_dir().join(format!("samachar-quotes-{}.db", std::process::id()));
    let counts = said(env!("CARGO_BIN_EXE_quotes_db"), &[&file, &sample()]);
    std::fs::remove_file(&file).expect("the database was written");
    assert!(counts.starts_with("3\t"), "{counts}");
    assert!(counts.contains("3\tअरुणेश पाठक"), "{counts}");
}

#[test]
fn the_search_highlights_spans_of_the_article() {
    let found = said(
        env!("CARGO_BIN_EXE_search"),
        &[Path::new("तटबंध"), &sample()],
    );
    let text = std::fs::read_to_string(sample()).expect("the sample");
    let marks: Vec<&str> = found
        .lines()
        .filter_map(|line| line.strip_prefix('\t')?.split_once(".."))
        .map(|(start, end)| &text[start.parse().unwrap()..end.parse().unwrap()])
        .collect();
    assert!(!marks.is_empty(), "{found}");
    assert!(marks.iter().all(|&mark| mark == "तटबंध"), "{marks:?}");
}

#[test]
fn the_batch_counts_what_a_folder_holds() {
    let folder = sample().parent().expect("a folder").to_owned();
    let counts = said(env!("CARGO_BIN_EXE_batch"), &[&folder]);
    assert!(
        counts.contains("1 articles\n") && counts.contains("0 failed\n"),
        "{counts}"
    );
}
