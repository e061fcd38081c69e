//! What the programs share in reading a command line.

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
