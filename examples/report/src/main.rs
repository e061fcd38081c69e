//! Articles as pages to read: who said what, and when, marked in the text.
//!
//! `cargo run --release --manifest-path examples/report/Cargo.toml -- ARTICLE.txt > page.html`
//!
//! Each page is one file that needs no network. Several articles, from a folder or JSON Lines, make
//! a folder of pages with an index.

#[path = "../../support/arguments.rs"]
mod arguments;
mod chart;
mod index;
#[path = "../../support/inputs.rs"]
mod inputs;
mod moments;
mod page;
mod reasons;
mod render;
mod runs;
mod stories;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::prelude::*;
use samachar::{CivilDateTime, Parser};

use crate::arguments::{MOMENT, help, refused, value};
use crate::index::Index;
use crate::page::Page;
use crate::reasons::Reasons;
use crate::render::Templates;
use crate::stories::Story;

const HELP: &str = "\
usage: report [OPTION]... INPUT...

Writes articles as HTML pages. An INPUT is a text, a folder with texts (*.txt), JSON Lines (*.jsonl,
one {\"id\", \"text\", \"reference_date\"} a line), or - for a text on standard input. One article is one
page; several are a folder of pages with index.html.

  --output PATH      the page, or for several articles the folder, which is made; without it one page
                     goes to standard output
  --plain            takes the texts for running text without headline and furniture
  --reference DATE   the day of writing, YYYY-MM-DD or YYYY-MM-DDTHH:MM
  --help             prints this";

/// What the arguments ask for.
struct Options {
    parser: Parser,
    output: Option<PathBuf>,
    inputs: Vec<OsString>,
}

/// The options in the arguments; `None` where they ask for help.
fn options() -> Result<Option<Options>, lexopt::Error> {
    let mut parser = Parser::new();
    let mut output = None;
    let mut inputs = Vec::new();
    let arguments = &mut lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("output") | Short('o') => output = Some(PathBuf::from(arguments.value()?)),
            Long("plain") => parser = parser.running_text(true),
            Long("reference") => {
                let moment: CivilDateTime = value(arguments, "--reference", MOMENT)?;
                parser = parser.reference(moment);
            }
            Long("help") | Short('h') => return Ok(None),
            Value(input) => inputs.push(input),
            _ => return Err(argument.unexpected()),
        }
    }
    if inputs.is_empty() {
        return Err("an input is missing".into());
    }
    Ok(Some(Options {
        parser,
        output,
        inputs,
    }))
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => return help(HELP),
        Err(error) => return refused("report", &error),
    };
    match run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("report: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes all pages. False where an article could not be read, which standard error tells.
fn run(options: &Options) -> Result<bool, String> {
    let templates = Templates::new();
    let (stories, mut all_read) = stories::read(&options.inputs);
    if let ([story], true) = (&stories[..], all_read) {
        let page = page(story, &options.parser)?;
        let html = templates.page(&page);
        return write_one(options.output.as_deref(), &html).map(|()| true);
    }
    let Some(folder) = &options.output else {
        return Err("several articles need --output FOLDER".into());
    };
    std::fs::create_dir_all(folder).map_err(|error| told(folder, &error))?;
    let mut index = Index::default();
    for (number, story) in stories.iter().enumerate() {
        match page(story, &options.parser) {
            Ok(mut page) => {
                let file = format!("article-{}.html", number + 1);
                page.index = Some("index.html");
                index.add(&page, &file);
                write_file(&folder.join(file), &templates.page(&page))?;
            }
            Err(error) => {
                eprintln!("report: {error}");
                all_read = false;
            }
        }
    }
    write_file(
        &folder.join("index.html"),
        &templates.index(&index.finish()),
    )?;
    Ok(all_read)
}

fn page(story: &Story, parser: &Parser) -> Result<Page, String> {
    let named = |error: samachar::Error| format!("{}: {error}", story.name.escape_debug());
    let mut parser = parser.clone();
    if let Some(reference) = &story.reference {
        parser = parser.reference(reference.parse::<CivilDateTime>().map_err(named)?);
    }
    // The bytes are checked first, so that the place of a wrong one is told.
    parser.parse_bytes(&story.text).map_err(named)?;
    let text = String::from_utf8_lossy(&story.text);
    let (article, explanation) = parser.explain(&text).map_err(named)?;
    let reasons = Reasons::new(&text, explanation);
    Ok(Page::new(&article, &reasons, &story.name))
}

fn write_one(output: Option<&Path>, html: &str) -> Result<(), String> {
    match output {
        Some(path) => write_file(path, html),
        None => match io::stdout().write_all(html.as_bytes()) {
            // A reader such as `head` that has seen enough is no failure.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(format!("standard output: {error}"))
            }
            _ => Ok(()),
        },
    }
}

fn write_file(path: &Path, html: &str) -> Result<(), String> {
    std::fs::write(path, html).map_err(|error| told(path, &error))
}

fn told(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", path.to_string_lossy().escape_debug())
}
