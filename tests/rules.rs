//! Rules: each has a name of its own, a case in which it decides and one that it leaves alone, and
//! none could be left out without some case noticing.

use std::collections::BTreeSet;
use std::path::Path;

use toml::Value;

/// The ids that the cases name under a key.
fn named(key: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut ids = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("the case files can be listed") {
        let path = entry.expect("an entry of the folder").path();
        let content = std::fs::read_to_string(&path).expect("a case file can be read");
        let file: Value = toml::from_str(&content).expect("a case file is TOML");
        for case in file["case"].as_array().into_iter().flatten() {
            match case.get(key) {
                Some(Value::String(id)) => drop(ids.insert(id.clone())),
                Some(Value::Array(all)) => {
                    ids.extend(all.iter().filter_map(Value::as_str).map(str::to_owned));
                }
                _ => {}
            }
        }
    }
    ids
}

#[test]
fn ids_are_engine_and_name() {
    let mut seen = BTreeSet::new();
    for rule in samachar::rules() {
        let (engine, name) = rule.id().split_once('.').expect("engine.name");
        let plain = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        assert!(plain(engine) && plain(name), "{}", rule.id());
        assert!(seen.insert(rule.id()), "{} twice", rule.id());
        for told in [rule.title(), rule.evidence(), rule.example()] {
            assert!(
                !told.is_empty() && !told.contains('\n'),
                "{}: {told:?}",
                rule.id()
            );
        }
    }
}

#[test]
fn every_rule_has_a_case_that_fires_it_and_one_that_it_leaves_alone() {
    let (fire, spare) = (named("rule"), named("spares"));
    let mut wrong = Vec::new();
    let ids: BTreeSet<&str> = samachar::rules().map(|rule| rule.id()).collect();
    for id in &ids {
        if !fire.contains(*id) {
            wrong.push(format!("no case fires {id}"));
        }
        if !spare.contains(*id) {
            wrong.push(format!("no case is spared by {id}"));
        }
    }
    for id in fire.union(&spare) {
        if !ids.contains(id.as_str()) {
            wrong.push(format!("a case names {id}, which no engine has"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Turns rules off one by one, and names those that no case misses. Run it by
/// `RUSTFLAGS="--cfg samachar_ablation" cargo test --test suite rules::without -- --nocapture`.
#[cfg(samachar_ablation)]
mod without {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use samachar::ablation::OFF;

    /// Rules without which every case has the same answer, and why they stay.
    const KEPT: &[(&str, &str)] = &[
        ("line.text", "it only names what no other rule has claimed"),
        (
            "line.empty-label",
            "it only names what is left of a label once the rules on values have answered",
        ),
        (
            "break.closed-clause",
            "a short way for nearly all full stops",
        ),
        (
            "break.taken-up",
            "it says why: the rule that is left answers the same",
        ),
        (
            "break.denied",
            "it says why: the rule that is left answers the same",
        ),
        (
            "break.pipe",
            "the last for its kind, which goes on as does a place that no rule decides",
        ),
        ("break.chosen", "it names an option of the caller"),
        ("break.end", "it names the end of the text"),
    ];

    fn survivors(engines: &[&str], cases: &[fn()]) -> Vec<&'static str> {
        std::panic::set_hook(Box::new(|_| {}));
        let rules = samachar::rules().filter(|rule| engines.contains(&rule.engine()));
        let survivors = rules.map(|rule| rule.id()).filter(|id| {
            OFF.set(Some(id));
            let unnoticed = cases
                .iter()
                .all(|run| catch_unwind(AssertUnwindSafe(run)).is_ok());
            OFF.set(None);
            unnoticed && !KEPT.iter().any(|(kept, _)| kept == id)
        });
        let survivors = survivors.collect();
        // What fails from here on is told again.
        drop(std::panic::take_hook());
        survivors
    }

    fn none_survives(engines: &[&str], cases: &[fn()]) {
        let survivors = survivors(engines, cases);
        assert!(survivors.is_empty(), "no case needs {survivors:#?}");
    }

    #[test]
    fn sentences() {
        none_survives(
            &["break"],
            &[crate::sentences::sentences_end_where_the_cases_say],
        );
    }

    #[test]
    fn lines() {
        none_survives(&["line"], crate::layout::CASES);
    }

    #[test]
    fn quotations() {
        none_survives(
            &["cue", "source", "quote", "speaker"],
            crate::quotations::CASES,
        );
    }

    #[test]
    fn dates() {
        none_survives(&["date"], crate::dates::CASES);
    }
}
