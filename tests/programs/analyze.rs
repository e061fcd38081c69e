//! `analyze`: what it reads, and what reaches a terminal.

use std::process::Command;

use serde_json::Value;

use super::{Scratch, folder, run, text};

const ARTICLE: &str = "पुल कल खुला।\n\nमंत्री ने कहा कि नहर भी खुलेगी।\n";

#[test]
fn the_settings_of_the_analysis() {
    let output = run("analyze", &["-"], ARTICLE.as_bytes());
    assert!(output.status.success());
    assert!(!text(&output.stdout).contains("0."));

    let options = ["--plain", "--confidence", "--reference=2024-06-20", "-"];
    let output = run("analyze", &options, ARTICLE.as_bytes());
    let said = text(&output.stdout);
    assert!(said.contains("  1 पुल कल खुला।"), "{said}");
    assert!(said.contains("2024-06-19"), "{said}");
    assert!(said.contains("मंत्री (indirect, कहा, 0."), "{said}");

    let options = ["--json", "--plain", "--confidence", "-"];
    let output = run("analyze", &options, ARTICLE.as_bytes());
    let article: Value = serde_json::from_slice(&output.stdout).expect("the wire format");
    assert!(article["quotations"][0]["confidence"].is_number());
}

#[test]
fn why_and_with_what_doubt() {
    let output = run("analyze", &["--explain", "-"], ARTICLE.as_bytes());
    assert!(text(&output.stdout).contains("\nwhy\n"));
    let output = run("analyze", &["--explain", "--json", "-"], ARTICLE.as_bytes());
    let record: Value = serde_json::from_slice(&output.stdout).expect("the wire format");
    assert!(record["explain"].is_array());
    assert!(record["article"]["quotations"].is_array());
    let output = run("analyze", &["-"], "पुल\0खुला।".as_bytes());
    assert!(output.status.success());
    let said = text(&output.stderr);
    assert!(said.contains("standard input: in doubt: NUL"), "{said}");
}

#[test]
fn a_folder_is_read_text_by_text() {
    let scratch = Scratch::folder("analyze");
    scratch.file("b.txt", ARTICLE.as_bytes());
    scratch.file("a.txt", "वर्षा हुई।".as_bytes());
    scratch.file("c.txt", b"ab\xFF");
    scratch.file("notes.md", b"notes");

    let output = run("analyze", &[scratch.path()], b"");
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(said.contains("c.txt: the input is not UTF-8"), "{said}");
    assert!(said.contains("(byte 2)"), "{said}");
    let said = text(&output.stdout);
    let (a, b) = (said.find("a.txt <=="), said.find("b.txt <=="));
    assert!(a.is_some() && a < b, "{said}");
    assert!(!said.contains("notes"));

    let output = run("analyze", &["--json", scratch.path()], b"");
    let records = serde_json::Deserializer::from_slice(&output.stdout).into_iter::<Value>();
    let ids: Vec<String> = records
        .map(|record| {
            record.expect("JSON")["id"]
                .as_str()
                .expect("a name")
                .to_owned()
        })
        .collect();
    assert_eq!(ids.len(), 2);
    assert!(ids[0].ends_with("a.txt") && ids[1].ends_with("b.txt"));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let output = run("analyze", &["no-such-file.txt"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("no-such-file.txt"));
}

/// What a program writes to a terminal. `None` where no terminal can be made.
fn on_terminal(command: &str, environment: &[(&str, &str)]) -> Option<String> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let mut script = Command::new("script");
    script.args(["-qec", command, "/dev/null"]);
    script.env_remove("NO_COLOR").env("TERM", "xterm");
    let output = script.envs(environment.iter().copied()).output().ok()?;
    Some(text(&output.stdout).to_owned())
}

#[test]
fn no_control_character_reaches_a_terminal() {
    // An escape that renames the window, one that moves the cursor, a C1 control, DEL.
    let hostile = "पुल \u{1B}]0;x\u{7} खुला\n\nमंत्री \u{9B}2J ने कहा कि नहर \u{7F} भी खुलेगी।\n";
    let scratch = Scratch::folder("terminal");
    let file = scratch.file("hostile.txt", hostile.as_bytes());
    let lines = serde_json::json!({"id": "\u{9B}", "text": hostile}).to_string();
    let lines = scratch.file("hostile.jsonl", lines.as_bytes());
    let bin = folder().display();
    let is_hostile = |c: char| c.is_control() && !"\r\n\t".contains(c);

    let piped = run("analyze", &[&file], b"");
    assert!(!text(&piped.stdout).contains(is_hostile));

    let commands = [
        format!("{bin}/analyze {file}"),
        format!("{bin}/analyze --json {file}"),
        format!("{bin}/jsonl < {lines}"),
        format!("{bin}/convert tei {file}"),
        format!("{bin}/convert conllu {file}"),
        format!("{bin}/convert citron {file}"),
    ];
    for command in commands {
        let Some(shown) = on_terminal(&command, &[("NO_COLOR", "1")]) else {
            println!("there is no `script` to make a terminal: skipped");
            return;
        };
        assert!(shown.contains("पुल"), "{command}: {shown}");
        assert!(!shown.contains(is_hostile), "{command}: {shown:?}");
    }
}

#[test]
fn colour_is_for_terminals_that_have_it() {
    let command = format!("{}/analyze", folder().display());
    let Some(coloured) = on_terminal(&command, &[]) else {
        println!("there is no `script` to make a terminal: skipped");
        return;
    };
    assert!(coloured.contains("\u{1B}["));
    for setting in [("NO_COLOR", "1"), ("TERM", "dumb")] {
        let shown = on_terminal(&command, &[setting]).expect("as before");
        assert!(!shown.contains('\u{1B}'), "{setting:?}");
    }
    assert!(!text(&run("analyze", &[], b"").stdout).contains('\u{1B}'));
}
