//! Writes the page of all rules from the tables that run, and sees that the one checked in is it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

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
    }
    page
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

#[test]
fn the_page_of_rules_is_made_from_the_rules() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/documentation/rules.md");
    let page = page();
    if std::env::var_os("SAMACHAR_TABLES").is_some_and(|told| told == "write") {
        fs::write(&path, &page).expect("the page can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == page,
        "the page of rules is old: SAMACHAR_TABLES=write cargo test --lib generate"
    );
}
