//! The programs among the examples, run as a user runs them.

mod analyze;
mod convert;
mod lines;
mod small;
mod stream;
mod stream_ends;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::thread;

/// The folder of the built examples. It lies beside that of the test programs.
fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let test = std::env::current_exe().expect("the test program has a path");
        let profile = test.ancestors().nth(2).expect("target/PROFILE/deps/test");
        let target = profile.parent().expect("target/PROFILE");
        // `cargo test` has built them; with `--test` it has not.
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
        let arguments = ["build", "--quiet", "--examples", "--all-features"];
        cargo.args(arguments).arg("--target-dir");
        cargo.arg(target);
        if profile.ends_with("release") {
            cargo.arg("--release");
        }
        let built = cargo.status().expect("cargo can be run");
        assert!(built.success(), "the examples do not build");
        profile.join("examples")
    })
}

fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(folder().join(name));
    command.args(arguments).env_remove("NO_COLOR");
    command
}

/// Runs a program on the input.
fn run(name: &str, arguments: &[&str], input: &[u8]) -> Output {
    let mut command = program(name, arguments);
    command.stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program can be started");
    let mut stdin = child.stdin.take().expect("the input is piped");
    thread::scope(|scope| {
        // A program that reads no input closes the pipe.
        scope.spawn(move || {
            let _ = stdin.write_all(input);
        });
        child.wait_with_output().expect("the program ends")
    })
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("the programs write UTF-8")
}

/// A file for one test, which is gone after it.
struct Scratch(PathBuf);

impl Scratch {
    fn folder(name: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("samachar-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder can be made");
        Scratch(path)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).expect("a file can be written");
        path.to_str().expect("a path in UTF-8").to_owned()
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("a path in UTF-8")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn every_program_has_help() {
    for name in [
        "analyze",
        "convert",
        "dates",
        "jsonl",
        "sentences",
        "timeline",
        "who_said",
    ] {
        let output = run(name, &["--help"], b"");
        assert_eq!(output.status.code(), Some(0), "{name}");
        assert!(text(&output.stdout).starts_with(&format!("usage: {name} ")));
        assert!(text(&output.stdout).contains("--help"));
        assert!(output.stderr.is_empty(), "{name}");
    }
}

#[test]
fn what_is_wrong_with_an_argument_is_named() {
    let cases: &[(&str, &[&str], &str)] = &[
        ("analyze", &["--jsn"], "--jsn"),
        ("analyze", &["--reference", "2024-02-31"], "2024-02-31"),
        ("convert", &["docx", "file"], "docx"),
        ("convert", &[], "tei, conllu, news-article"),
        ("convert", &["tei"], "a file is missing"),
        ("convert", &["tei", "a", "b"], "\"b\""),
        (
            "jsonl",
            &["--spans", "words"],
            "--spans takes bytes, chars or utf16, and not \"words\"",
        ),
        (
            "jsonl",
            &["--threads", "0"],
            "--threads takes a number from 1",
        ),
        ("jsonl", &["--skip", "-1"], "--skip takes a number from 0"),
        ("jsonl", &["--skip"], "--skip"),
        ("jsonl", &["articles.jsonl"], "articles.jsonl"),
    ];
    for (name, arguments, named) in cases {
        let output = run(name, arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{name} {arguments:?}");
        let said = text(&output.stderr);
        assert!(said.starts_with(&format!("{name}: ")), "{said}");
        assert!(said.contains(named), "{said}");
        assert!(output.stdout.is_empty());
    }
}
