//! Printing what the JSON exports serialize.

use core::fmt;

use serde::Serialize;

/// Prints a value as JSON: on one line, or indented for `{:#}`.
pub(super) fn print(value: &impl Serialize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let printed = if f.alternate() {
        serde_json::to_string_pretty(value)
    } else {
        serde_json::to_string(value)
    };
    f.write_str(&printed.map_err(|_| fmt::Error)?)
}
