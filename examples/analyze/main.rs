//! Takes articles apart for a person to read: `cargo run --example analyze [FILE]...`
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
use samachar::{Article, Explanation, Parser};
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
                     with the name of the file; with --explain {\"article\", \"explain\"}
  --explain          tells by which rule everything was decided, and on what evidence
  --confidence       tells of each quotation how sure its reading is, in 0 to 1
  --plain            takes the text for running text without headline and furniture
  --reference DATE   the day of writing, YYYY-MM-DD or YYYY-MM-DDTHH:MM
  --help             prints this";

/// What the arguments ask for.
struct Options {
    parser: Parser,
    json: bool,
    confidence: bool,
    explain: bool,
    inputs: Vec<Input>,
}

/// The options in the arguments; `None` where they ask for help.
fn options() -> Result<Option<Options>, lexopt::Error> {
    let mut parser = Parser::new();
    let (mut json, mut confidence, mut explain) = (false, false, false);
    let mut files = Vec::new();
    let arguments = &mut lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("json") => json = true,
            Long("confidence") => confidence = true,
            Long("explain") => explain = true,
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
        parser: parser.diagnose(true),
        json,
        confidence,
        explain,
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
    let (article, explanation) = match analysed(&bytes, options) {
        Ok(found) => found,
        Err(error) => {
            report.output.flush()?;
            eprintln!("analyze: {}: {error}", one_line(name));
            return Ok(false);
        }
    };
    if let Some(doubt) = article.diagnosis() {
        let doubt = samachar::Error::from(doubt);
        eprintln!("analyze: {}: in doubt: {doubt}", one_line(name));
    }
    let name = is_named.then_some(name);
    match &explanation {
        _ if options.json => print_json(&article, explanation, name, options)?,
        None => report.article(&article)?,
        Some(why) => {
            report.article(&article)?;
            report.explanation(&article, why)?;
        }
    }
    Ok(true)
}

/// The article in the bytes and, where it is asked for, why it is read so.
fn analysed<'b>(
    bytes: &'b io::Result<Vec<u8>>,
    options: &Options,
) -> Result<(Article<'b>, Option<Explanation>), String> {
    let bytes = bytes.as_ref().map_err(|error| error.to_string())?;
    let told = |error: samachar::Error| error.to_string();
    let article = options.parser.parse_bytes(bytes).map_err(told)?;
    if !options.explain {
        return Ok((article, None));
    }
    let explained = options.parser.explain(article.source()).map_err(told)?;
    Ok((explained.0, Some(explained.1)))
}

/// An article with what stands beside it.
#[derive(Serialize)]
struct Record<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    article: samachar::Wire<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explain: Option<Explanation>,
}

fn print_json(
    article: &Article<'_>,
    explain: Option<Explanation>,
    id: Option<&str>,
    options: &Options,
) -> io::Result<()> {
    let mut output = Screen::new();
    let article = article.wire().confidence(options.confidence);
    if id.is_none() && explain.is_none() {
        serde_json::to_writer_pretty(&mut output, &article)?;
    } else {
        let record = Record {
            id,
            article,
            explain,
        };
        serde_json::to_writer_pretty(&mut output, &record)?;
    }
    writeln!(output)?;
    output.flush()
}
