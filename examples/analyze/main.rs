//! Takes articles apart for a person to read: `cargo run --release --example analyze [FILE]...`
//!
//! Without a file it reads the sample article that ships with the crate. `--json` prints the wire
//! format instead. Colour is used where the output is a terminal that has it and `NO_COLOR` is not
//! set.

#[path = "../support/arguments.rs"]
mod arguments;
#[path = "../support/inputs.rs"]
mod inputs;
mod report;
#[path = "../support/screen.rs"]
mod screen;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use lexopt::prelude::*;
use samachar::{Article, Parser};
use serde::Serialize;

use crate::arguments::{MOMENT, help, refused, value};
use crate::inputs::{Input, inputs};
use crate::report::{Report, one_line};
use crate::screen::Screen;

const SAMPLE: &[u8] = include_bytes!("../data/article.txt");

const HELP: &str = "\
usage: analyze [OPTION]... [FILE]...

Takes articles apart. A FILE is a text, a folder with texts (*.txt), or - for standard input; without
one the sample article is read.

  --json             prints the wire format: an article, or for several files {\"id\", \"article\"}
                     with the name of the file
  --confidence       tells of each quotation how sure its reading is, in 0 to 1
  --plain            takes the text for running text without headline and furniture
  --reference DATE   the day of writing, YYYY-MM-DD or YYYY-MM-DDTHH:MM
  --help             prints this";

/// What the arguments ask for.
struct Options {
    parser: Parser,
    json: bool,
    confidence: bool,
    inputs: Vec<Input>,
}

/// The options in the arguments; `None` where they ask for help.
fn options() -> Result<Option<Options>, lexopt::Error> {
    let mut parser = Parser::new();
    let (mut json, mut confidence) = (false, false);
    let mut files = Vec::new();
    let arguments = &mut lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("json") => json = true,
            Long("confidence") => confidence = true,
            Long("plain") => parser = parser.running_text(true),
            Long("reference") => {
                let moment: samachar::CivilDateTime = value(arguments, "--reference", MOMENT)?;
                parser = parser.reference(moment);
            }
            Long("help") | Short('h') => return Ok(None),
            Value(file) => files.push(file),
            _ => return Err(argument.unexpected()),
        }
    }
    let inputs = inputs(&files);
    Ok(Some(Options {
        parser,
        json,
        confidence,
        inputs,
    }))
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => return help(HELP),
        Err(error) => return refused("analyze", &error),
    };
    match run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // A reader such as `head` that has seen enough is no failure.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("analyze: standard output: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints all articles. False where one could not be read.
fn run(options: &Options) -> io::Result<bool> {
    let has_colour = io::stdout().is_terminal()
        && std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty())
        && std::env::var_os("TERM").is_none_or(|terminal| terminal != "dumb");
    let mut report = Report {
        output: io::BufWriter::new(io::stdout()),
        colour: has_colour,
        confidence: options.confidence,
    };
    if options.inputs.is_empty() {
        return one(
            "the sample article",
            Ok(SAMPLE.into()),
            false,
            options,
            &mut report,
        );
    }
    let several = options.inputs.len() > 1;
    let mut all_read = true;
    for (number, input) in options.inputs.iter().enumerate() {
        if several && !options.json {
            if number > 0 {
                writeln!(report.output)?;
            }
            report.file(&input.name)?;
        }
        all_read &= one(&input.name, input.read(), several, options, &mut report)?;
    }
    Ok(all_read)
}

/// Prints one article, with its name if it is one of several. False where it could not be read,
/// which standard error tells.
fn one<W: Write>(
    name: &str,
    bytes: io::Result<Vec<u8>>,
    is_named: bool,
    options: &Options,
    report: &mut Report<W>,
) -> io::Result<bool> {
    let article = match &bytes {
        Ok(bytes) => options
            .parser
            .parse_bytes(bytes)
            .map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    match article {
        Ok(article) if options.json => print_json(&article, is_named.then_some(name), options)?,
        Ok(article) => report.article(&article)?,
        Err(error) => {
            report.output.flush()?;
            eprintln!("analyze: {}: {error}", one_line(name));
            return Ok(false);
        }
    }
    Ok(true)
}

#[derive(Serialize)]
struct Named<'a> {
    id: &'a str,
    article: samachar::Wire<'a>,
}

fn print_json(article: &Article<'_>, id: Option<&str>, options: &Options) -> io::Result<()> {
    let mut output = Screen::new();
    let article = article.wire().confidence(options.confidence);
    match id {
        None => serde_json::to_writer_pretty(&mut output, &article)?,
        Some(id) => serde_json::to_writer_pretty(&mut output, &Named { id, article })?,
    }
    writeln!(output)?;
    output.flush()
}
