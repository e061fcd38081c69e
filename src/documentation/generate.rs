//! Writes the page of all rules from the tables that run and the page of all words from the files that hold
//! them, and sees that those checked in are they.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::quote;
use crate::rule::Rule;

/// What each engine decides, in the order of the page.
const ENGINES: &[(&str, &str, &str)] = &[
    (
        "line",
        "Lines",
        "which part of an article a line, or a piece of one, belongs to",
    ),
    (
        "break",
        "Sentence breaks",
        "whether a sentence ends at a terminator or a line break",
    ),
    ("cue", "Cues", "whether a word reports what somebody says"),
    (
        "source",
        "Source phrases",
        "where the phrase starts and ends that names who says it",
    ),
    (
        "quote",
        "Quotations",
        "which words around a cue are what was said, and which candidate stands",
    ),
    ("speaker", "Speakers", "who a source is"),
    ("date", "Dates", "what is a date, and which day it means"),
];

fn page() -> String {
    let mut page = String::from(
        "# Rules\n\nWhat decides, engine by engine. A table is in the order in which its rules are asked, and is made from the\n\
         rules that run: [`rules`](crate::rules) lists them, [`Parser::explain`](crate::Parser::explain) says which one decided\n\
         what in a text.\n",
    );
    for (engine, title, what) in ENGINES {
        let of_engine = || crate::rules().filter(|rule| rule.engine() == *engine);
        let _ = write!(
            page,
            "\n## {title}\n\n`{engine}`, {} rules: {what}.\n\n",
            of_engine().count()
        );
        page.push_str("| rule | what it does | evidence | example |\n|---|---|---|---|\n");
        for rule in of_engine() {
            page.push_str(&row(rule));
        }
        if *engine == "speaker" {
            page.push_str(&weights());
        }
    }
    page
}

/// What speaks for and against each candidate for the meaning of a pronoun, in points.
fn weights() -> String {
    let mut table = format!(
        "\n### Who is meant by a pronoun\n\nThe candidates are those spoken of or quoted before it. Each has the points of what \
         holds of it, added up; the one with the most\nis meant, and nobody where none has {} or more. What is counted by \
         distance counts once for each sentence or speaker between.\n\n| property | points |\n|---|---|\n",
        quote::ENOUGH_POINTS
    );
    for (rule, points) in quote::points() {
        let _ = writeln!(table, "| `{}` | {points:+} |", rule.id());
    }
    table
}

fn row(rule: &Rule) -> String {
    // A bar would end the cell, also within code.
    let cell = |text: &str| text.replace('|', "\\|");
    format!(
        "| `{}` | {} | {} | `{}` |\n",
        rule.id(),
        cell(rule.title()),
        cell(rule.evidence()),
        cell(rule.example()).replace('`', "'")
    )
}

#[test]
fn every_engine_has_its_chapter() {
    for rule in crate::rules() {
        let known = ENGINES.iter().any(|(engine, ..)| *engine == rule.engine());
        assert!(known, "{}", rule.id());
    }
}

/// The page of the files that hold the words, made from their heads.
fn data_page() -> String {
    let mut page = String::from(
        "# Data\n\nThe words that the crate knows stand in files of tab-separated values in `src/lexicon/data`, a lemma a row; \
         `CONTRIBUTING.md`\ntells how a row is made. All are written for this crate and under its licence. Each file says where its facts \
         are from\nand what is left out.\n\n| file | rows | what it holds | source | left out |\n|---|---|---|---|---|\n",
    );
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon/data");
    let files = fs::read_dir(folder).expect("the folder of the data");
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    for path in paths {
        let content = fs::read_to_string(&path).expect("a file of words");
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let _ = writeln!(page, "| `{name}` {}", data_row(&content));
    }
    page.push_str(
        "\nThe days of festivals that move are in `src/lexicon/festival.rs`, whose head names the calendars they were taken from: \
         see\n[`Festival`](crate::Festival).\n",
    );
    page
}

/// The rest of the row of a file: how many rows it has, and what its head says.
fn data_row(content: &str) -> String {
    let said = |what: &str| {
        let mut heads = content.lines().filter_map(|line| line.strip_prefix("# "));
        heads.find_map(|line| Some(line.strip_prefix(what)?.to_owned()))
    };
    let holds = content.lines().next().unwrap_or_default();
    let rows = content
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    format!(
        "| {} | {} | {} | {} |",
        rows.count(),
        holds.trim_start_matches("# "),
        said("Source: ").unwrap_or_default(),
        said("Left out: ").unwrap_or_default()
    )
}

#[test]
fn the_page_of_rules_is_made_from_the_rules() {
    is_kept("rules.md", &page());
}

#[test]
fn the_page_of_data_is_made_from_the_data() {
    is_kept("data.md", &data_page());
}

/// Whether the page is the one that is checked in, which it becomes where it is asked for.
fn is_kept(name: &str, page: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/documentation")
        .join(name);
    if std::env::var_os("SAMACHAR_TABLES").is_some_and(|told| told == "write") {
        fs::write(&path, page).expect("the page can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == page,
        "{name} is old: SAMACHAR_TABLES=write cargo test --lib generate"
    );
}
