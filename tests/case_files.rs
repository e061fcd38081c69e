//! Case files: what the crate must find in a text, as data that an editor can extend.
//!
//! A file is a list of `[[case]]` tables in TOML. Every case of a file runs before the test fails,
//! and all that went wrong is told at once, in Devanagari and not as escapes. A key that the
//! runner does not know is an error, so a misspelt expectation never passes unread.

use std::fmt::Write as _;
use std::path::Path;

use samachar::Explanation;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The ids of rules, one or a list.
#[derive(Deserialize, Default)]
#[serde(untagged)]
pub(crate) enum Ids {
    #[default]
    None,
    One(String),
    Many(Vec<String>),
}

impl Ids {
    pub(crate) fn all(&self) -> &[String] {
        match self {
            Ids::None => &[],
            Ids::One(id) => core::slice::from_ref(id),
            Ids::Many(ids) => ids,
        }
    }
}

/// Whether the rules that a case names (`rule = "…"`) decide in it, and those that it must be spared by
/// (`spares = "…"`) do not.
pub(crate) fn rules(
    rule: &Ids,
    spares: &Ids,
    explain: impl FnOnce() -> Explanation,
) -> Vec<String> {
    // With one rule off, only the answers count.
    if cfg!(samachar_ablation) || rule.all().is_empty() && spares.all().is_empty() {
        return Vec::new();
    }
    let explanation = explain();
    let decides = |id: &String| explanation.decisions().iter().any(|d| d.rule().id() == id);
    let idle = rule.all().iter().filter(|id| !decides(id));
    let idle = idle.map(|id| format!("the rule {id} decides nothing"));
    let busy = spares.all().iter().filter(|id| decides(id));
    let busy = busy.map(|id| format!("the rule {id} decides"));
    idle.chain(busy).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile<C> {
    case: Vec<C>,
}

/// Runs `check` on every case of `tests/cases/<name>.toml`. It returns what is wrong with a case,
/// one line each; `label` names the case in the report.
pub(crate) fn run<C: DeserializeOwned>(
    name: &str,
    label: impl Fn(&C) -> String,
    check: impl Fn(&C) -> Vec<String>,
) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/cases")
        .join(name)
        .with_extension("toml");
    let content =
        std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let file: CaseFile<C> = match toml::from_str(&content) {
        Ok(file) => file,
        Err(error) => panic!("tests/cases/{name}.toml: {error}"),
    };
    assert!(!file.case.is_empty(), "tests/cases/{name}.toml has no case");
    let mut report = String::new();
    let mut failed = 0;
    for case in &file.case {
        let wrong = check(case);
        if !wrong.is_empty() {
            failed += 1;
            let _ = writeln!(report, "\n{}", label(case));
            for line in wrong {
                let _ = writeln!(report, "    {line}");
            }
        }
    }
    assert!(
        failed == 0,
        "{failed} of {} cases of tests/cases/{name}.toml failed:\n{report}",
        file.case.len()
    );
}

/// Where `expected` and `found` differ, readably; nothing where they agree.
pub(crate) fn difference(what: &str, expected: &[String], found: &[String]) -> Vec<String> {
    let mut lines = Vec::new();
    if expected != found {
        lines.push(format!("{what}:"));
        lines.extend(
            expected
                .iter()
                .filter(|item| !found.contains(item))
                .map(|item| format!("  missing  {item}")),
        );
        lines.extend(
            found
                .iter()
                .filter(|item| !expected.contains(item))
                .map(|item| format!("  found    {item}")),
        );
        if lines.len() == 1 {
            lines.push(format!("  expected in this order {expected:?}"));
        }
    }
    lines
}
