//! The text of a part to read: on one line.

use std::borrow::Cow;

use super::chars::is_line_break;

/// `text` with each run of white space that has a line break in it turned into one space. Borrowed where
/// there is none.
pub(crate) fn joined(text: &str) -> Cow<'_, str> {
    if !text.contains(is_line_break) {
        return Cow::Borrowed(text);
    }
    let mut joined = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(line_end) = rest.find(is_line_break) {
        joined.push_str(rest[..line_end].trim_end());
        joined.push(' ');
        rest = rest[line_end..].trim_start();
    }
    joined.push_str(rest);
    Cow::Owned(joined)
}
