//! The run of a small program over articles: its command line, its inputs, its errors.

use std::io::{self, Write};
use std::process::ExitCode;

use lexopt::prelude::*;
use samachar::{Article, CivilDateTime, Parser};

use crate::arguments::{MOMENT, help, refused, value};
use crate::inputs::{Input, inputs};
use crate::screen::Screen;

const HELP: &str = "
A FILE is a text, a folder with texts (*.txt), or - for standard input, which is also read where none is
named.

  --plain            takes the text for running text without headline and furniture
  --reference DATE   the day of writing, YYYY-MM-DD or YYYY-MM-DDTHH:MM
  --help             prints this";

/// A program: its name, a flag of its own, and what it does.
pub(crate) struct Program {
    pub(crate) name: &'static str,
    pub(crate) flag: Option<&'static str>,
    pub(crate) does: &'static str,
}

impl Program {
    /// Calls `each` with the articles that the arguments name, and with whether the program's flag is
    /// among the arguments; at the end with no article.
    pub(crate) fn run(
        &self,
        each: impl FnMut(Option<&Article<'_>>, bool, &mut Screen) -> io::Result<()>,
    ) -> ExitCode {
        let name = self.name;
        match self.options() {
            Ok(Some((parser, flag, inputs))) => {
                match articles(name, &parser, flag, &inputs, each) {
                    Ok(true) => ExitCode::SUCCESS,
                    // A reader such as `head` that has seen enough is no failure.
                    Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
                    Ok(false) => ExitCode::FAILURE,
                    Err(error) => {
                        eprintln!("{name}: standard output: {error}");
                        ExitCode::FAILURE
                    }
                }
            }
            Ok(None) => {
                let flag = self
                    .flag
                    .map_or(String::new(), |flag| format!(" [--{flag}]"));
                let usage = format!("usage: {name} [OPTION]...{flag} [FILE]...");
                help(&format!("{usage}\n\n{}{HELP}", self.does))
            }
            Err(error) => refused(name, &error),
        }
    }

    fn options(&self) -> Result<Option<(Parser, bool, Vec<Input>)>, lexopt::Error> {
        let (mut parser, mut flag, mut files) = (Parser::new(), false, Vec::new());
        let arguments = &mut lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("plain") => parser = parser.running_text(true),
                Long("reference") => {
                    let moment: CivilDateTime = value(arguments, "--reference", MOMENT)?;
                    parser = parser.reference(moment);
                }
                Long("help") | Short('h') => return Ok(None),
                Long(name) if Some(name) == self.flag => flag = true,
                Value(file) => files.push(file),
                _ => return Err(argument.unexpected()),
            }
        }
        if files.is_empty() {
            files.push("-".into());
        }
        Ok(Some((parser.diagnose(true), flag, inputs(&files))))
    }
}

/// False where a text could not be read, which standard error tells.
fn articles(
    name: &str,
    parser: &Parser,
    flag: bool,
    inputs: &[Input],
    mut each: impl FnMut(Option<&Article<'_>>, bool, &mut Screen) -> io::Result<()>,
) -> io::Result<bool> {
    let mut output = Screen::new();
    let mut all_read = true;
    for input in inputs {
        let bytes = input.read();
        let article = match &bytes {
            Ok(bytes) => parser.parse_bytes(bytes).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        match article {
            Ok(article) => {
                if let Some(doubt) = article.diagnosis() {
                    let doubt = samachar::Error::from(doubt);
                    eprintln!("{name}: {}: in doubt: {doubt}", input.name.escape_debug());
                }
                each(Some(&article), flag, &mut output)?;
            }
            Err(error) => {
                eprintln!("{name}: {}: {error}", input.name.escape_debug());
                all_read = false;
            }
        }
    }
    each(None, flag, &mut output)?;
    output.flush()?;
    Ok(all_read)
}

/// The text with each run of white space as one space.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
