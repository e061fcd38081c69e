//! Text as XML 1.0 may hold it.

use core::fmt::{self, Write};

/// Text as the content of an element or of an attribute in double quotes.
///
/// Marks of XML become entities. A carriage return becomes a character reference, since a reader
/// of XML takes a bare one for a line feed. Characters that XML 1.0 cannot hold in any way (most
/// control characters, U+FFFE, U+FFFF) become U+FFFD, so that the number of characters is kept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(is_special) {
            f.write_str(&rest[..at])?;
            let mut after = rest[at..].chars();
            match after.next() {
                Some('&') => f.write_str("&amp;")?,
                Some('<') => f.write_str("&lt;")?,
                Some('>') => f.write_str("&gt;")?,
                Some('"') => f.write_str("&quot;")?,
                Some('\r') => f.write_str("&#13;")?,
                _ => f.write_char(char::REPLACEMENT_CHARACTER)?,
            }
            rest = after.as_str();
        }
        f.write_str(rest)
    }
}

fn is_special(c: char) -> bool {
    matches!(c, '&' | '<' | '>' | '"')
        || c < ' ' && c != '\t' && c != '\n'
        || matches!(c, '\u{FFFE}' | '\u{FFFF}')
}

#[cfg(test)]
mod tests {
    use super::Escaped;

    #[test]
    fn what_xml_cannot_hold_is_replaced() {
        let text = "क & <ख> \"ग\"\r\n\t\0\u{1B}\u{FFFE}\u{85}]]>";
        assert_eq!(
            Escaped(text).to_string(),
            "क &amp; &lt;ख&gt; &quot;ग&quot;&#13;\n\t\u{FFFD}\u{FFFD}\u{FFFD}\u{85}]]&gt;"
        );
    }
}
