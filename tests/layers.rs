//! The layers of the crate, low to high. A module may use those below its own, never one above
//! and never one beside: so each analysis can be read, tested and used alone.

use std::fs;
use std::path::{Path, PathBuf};

const LAYERS: &[&[&str]] = &[
    &["span", "error", "few"],
    &["named"],
    &["rule"],
    &["text"],
    &["part"],
    &["lexicon"],
    &["token"],
    &["normalize", "sentence", "date", "quote"],
    &["article"],
    &["export"],
    &["documentation"],
];

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|modules| modules.contains(&module))
}

/// The Rust files under a folder.
pub(crate) fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the source folder can be read") {
        let path = entry.expect("an entry of the source folder").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The modules of the crate that a line of code names, as in `crate::span::Span` and
/// `crate::{error::Error, span::Span}`.
fn modules_named(code: &str) -> Vec<String> {
    let word = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let mut named = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            None => named.push(word(rest)),
            Some(list) => {
                let list = &list[..list.find("};").unwrap_or(list.len())];
                let mut depth = 0;
                let mut start = 0;
                for (at, c) in list.char_indices().chain([(list.len(), ',')]) {
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 0 => {
                            named.push(word(&list[start..at]));
                            start = at + 1;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    named.retain(|module| layer(module).is_some());
    named
}

#[test]
fn no_module_uses_one_above_or_beside_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&source, &mut all);
    let mut wrong = Vec::new();
    let mut checked = 0;
    for path in &all {
        let inside = path
            .strip_prefix(&source)
            .expect("a file of the source folder");
        let first = inside
            .components()
            .next()
            .expect("a file name")
            .as_os_str()
            .to_string_lossy();
        let own = first.trim_end_matches(".rs");
        if own == "lib" {
            continue;
        }
        let Some(own_layer) = layer(own) else {
            wrong.push(format!("{}: its module is in no layer", inside.display()));
            continue;
        };
        let code: String = fs::read_to_string(path)
            .expect("a source file can be read")
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .flat_map(|line| [line, "\n"])
            .collect();
        for module in modules_named(&code) {
            checked += 1;
            let used = layer(&module).expect("only modules with a layer are named");
            if module != own && used >= own_layer {
                wrong.push(format!("{} uses {module}", inside.display()));
            }
        }
    }
    assert!(
        checked > 50,
        "only {checked} uses were seen: the reading of the imports is broken"
    );
    assert!(
        wrong.is_empty(),
        "imports that run upward or sideways:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn imports_are_read_in_both_forms() {
    assert_eq!(modules_named("use crate::span::Span;"), ["span"]);
    assert_eq!(
        modules_named("use crate::{error::{Error, ErrorKind}, token::Token};"),
        ["error", "token"]
    );
    assert_eq!(modules_named("let x: crate::quote::Findings;"), ["quote"]);
}
