//! What the programs share in reading a command line.

use std::io::{self, Write};
use std::process::ExitCode;
use std::str::FromStr;

/// The value of an option, or an error that says what the option takes.
pub(crate) fn value<T: FromStr>(
    arguments: &mut lexopt::Parser,
    option: &str,
    takes: &str,
) -> Result<T, lexopt::Error> {
    let value = arguments.value()?;
    let read = value.to_str().and_then(|text| text.parse().ok());
    read.ok_or_else(|| format!("{option} takes {takes}, and not {value:?}").into())
}

/// What `--reference` takes.
pub(crate) const MOMENT: &str = "a day, YYYY-MM-DD or YYYY-MM-DDTHH:MM";

/// Prints the help.
pub(crate) fn help(text: &str) -> ExitCode {
    // A reader that has seen enough is no failure.
    let _ = writeln!(io::stdout(), "{text}");
    ExitCode::SUCCESS
}

/// Tells on standard error what is wrong with the arguments.
pub(crate) fn refused(program: &str, error: &lexopt::Error) -> ExitCode {
    eprintln!("{program}: {error}\n{program} --help lists the options");
    ExitCode::from(2)
}
