//! [`Part`]: a place in a text with the text that stands there.

use std::borrow::Cow;

use crate::span::Span;
use crate::text::joined::joined;

/// A part of a text: where it stands, and what stands there.
///
/// ```
/// let text = "मंत्री ने कहा कि पुल बनेगा।";
/// let quotations = samachar::quotations(text);
/// let cue = quotations.iter().next().unwrap().cue().unwrap();
/// assert_eq!(cue.text(), "कहा");
/// assert_eq!(&text[cue.span()], cue.text());
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Part<'t> {
    text: &'t str,
    span: Span,
}

impl<'t> Part<'t> {
    /// The part at `span` of `source`.
    pub(crate) fn new(source: &'t str, span: Span) -> Part<'t> {
        Part {
            text: &source[span],
            span,
        }
    }

    /// Its place, in bytes of the source.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The source between the ends of the span, as it stands there.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The text on one line: each run of white space that has a line break in it is one space. Borrowed
    /// where there is none.
    pub fn joined_text(&self) -> Cow<'t, str> {
        joined(self.text)
    }
}

/// Prints a view as its text, and lends that as a `str`: `shown_as_text!(impl [] Part<'_>)`.
macro_rules! shown_as_text {
    ($(impl [$($parameter:tt)*] $view:ty),+ $(,)?) => {$(
        /// As it stands in the source.
        impl<$($parameter)*> core::fmt::Display for $view {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.text())
            }
        }

        impl<$($parameter)*> AsRef<str> for $view {
            fn as_ref(&self) -> &str {
                self.text()
            }
        }
    )+};
}
pub(crate) use shown_as_text;

shown_as_text!(impl [] Part<'_>);

#[cfg(feature = "serde")]
impl serde::Serialize for Part<'_> {
    /// As `{"span", "text"}`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut part = serializer.serialize_struct("Part", 2)?;
        part.serialize_field("span", &self.span)?;
        part.serialize_field("text", self.text)?;
        part.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_its_text_and_lends_it() {
        let source = "नदी का\nपानी घटा।";
        let end = source.find(" घटा").unwrap_or_default();
        let part = Part::new(source, Span::new(0, end));
        assert_eq!(part.span(), Span::new(0, end));
        assert_eq!(part.text(), "नदी का\nपानी");
        assert_eq!(part.joined_text(), "नदी का पानी");
        assert_eq!(part.to_string(), part.text());
        assert_eq!(part.as_ref(), part.text());
        assert_eq!(format!("{part:>12}|"), " नदी का\nपानी|");
        assert_eq!(part, Part::new(source, Span::new(0, end)));
    }

    #[cfg(feature = "serde")]
    #[test]
    fn a_part_is_stored_with_its_place() {
        let part = Part::new("नदी। ", Span::new(0, 9));
        let stored = serde_json::to_value(part).expect("a part can be written");
        assert_eq!(stored, serde_json::json!({"span": [0, 9], "text": "नदी"}));
    }
}
