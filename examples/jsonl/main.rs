//! Reads JSON Lines on standard input, one article a line, and writes what was found in each, in
//! order: `cargo run --release --example jsonl < articles.jsonl > parsed.jsonl`
//!
//! The README describes the records. A line is answered at once when no further line waits, so two
//! programs can talk over pipes. The stream may be ended at any time: SIGINT and SIGTERM end it
//! after a whole record, and `--skip` goes on where it ended.

mod answer;
#[path = "../support/arguments.rs"]
mod arguments;
mod line;
mod pool;
mod progress;
#[path = "../support/screen.rs"]
mod screen;
#[cfg(unix)]
mod signals;
mod stream;

use std::io::{self, BufReader};
use std::num::NonZeroUsize;
use std::process::ExitCode;

use lexopt::prelude::*;
use samachar::{CivilDateTime, OffsetUnit};

use crate::arguments::{MOMENT, help, refused, value};
use crate::screen::Screen;
use crate::stream::{Ended, Lines, Output};

const HELP: &str = "\
usage: jsonl [OPTION]... < articles.jsonl > parsed.jsonl

Reads one {\"id\", \"text\", \"reference_date\", \"plain\"} a line and writes, in order, one
{\"id\", \"article\"} or {\"id\", \"error\"} for each. The exit status is 1 if a line had an error.

  --spans UNIT       what spans count: bytes (default), chars (as in Python) or utf16 (as in Java
                     and JavaScript)
  --confidence       adds to each quotation how sure its reading is, in 0 to 1
  --details          writes all that an article holds: what ended each sentence, kinds of parts, links
  --diagnose         adds \"diagnosis\" where the encoding of a text is in doubt; it reads each text once
                     more, which takes a third of the time again
  --explain          adds \"explain\": by which rule everything was decided, and on what evidence
  --plain            takes texts whose line has no \"plain\" for running text without furniture
  --reference DATE   the day of writing where a line has no \"reference_date\": YYYY-MM-DD or
                     YYYY-MM-DDTHH:MM
  --threads N        analyses N lines at a time (default 1); the order stays
  --skip N           passes over the first N articles: as many as are answered already
  --help             prints this";

const UNITS: &str = "bytes, chars or utf16";

/// What the arguments ask for.
struct Options {
    unit: OffsetUnit,
    confidence: bool,
    details: bool,
    explain: bool,
    diagnose: bool,
    plain: bool,
    reference: Option<CivilDateTime>,
    threads: NonZeroUsize,
    skip: u64,
}

/// The options in the arguments; `None` where they ask for help.
fn options() -> Result<Option<Options>, lexopt::Error> {
    let mut options = Options {
        unit: OffsetUnit::Bytes,
        confidence: false,
        details: false,
        explain: false,
        diagnose: false,
        plain: false,
        reference: None,
        threads: NonZeroUsize::MIN,
        skip: 0,
    };
    let arguments = &mut lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("spans") => options.unit = value(arguments, "--spans", UNITS)?,
            Long("confidence") => options.confidence = true,
            Long("details") => options.details = true,
            Long("explain") => options.explain = true,
            Long("diagnose") => options.diagnose = true,
            Long("plain") => options.plain = true,
            Long("reference") => options.reference = Some(value(arguments, "--reference", MOMENT)?),
            Long("threads") => options.threads = value(arguments, "--threads", "a number from 1")?,
            Long("skip") => options.skip = value(arguments, "--skip", "a number from 0")?,
            Long("help") | Short('h') => return Ok(None),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(Some(options))
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => return help(HELP),
        Err(error) => return refused("jsonl", &error),
    };
    let output = Output::new(Screen::new());
    #[cfg(unix)]
    if let Err(error) = signals::end_after_a_record(output.clone()) {
        eprintln!("jsonl: signals are not handled: {error}");
    }
    // Larger than a common article, so that most of a file is read many lines at a time.
    let input = BufReader::with_capacity(1 << 18, io::stdin());
    let lines = Lines::new(input, options.skip);
    let ended = if options.threads == NonZeroUsize::MIN {
        stream::run(lines, &options, &output)
    } else {
        pool::run(lines, options, &output)
    };
    match ended {
        Ended::WithInput { all_parsed: true } => ExitCode::SUCCESS,
        Ended::WithInput { all_parsed: false } => ExitCode::FAILURE,
        // A reader such as `head` that has seen enough is no failure.
        Ended::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Ended::Output(error) => {
            eprintln!("jsonl: standard output: {error}");
            ExitCode::FAILURE
        }
        Ended::Input(error) => {
            eprintln!("jsonl: standard input: {error}");
            ExitCode::FAILURE
        }
    }
}
