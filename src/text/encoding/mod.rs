//! Text that is not what it seems: told from its letters, never converted.
//!
//! | file | subject |
//! |---|---|
//! | `html` | a page where its article is wanted |
//! | `utf16` | UTF-16 that was read byte by byte |
//! | `mojibake` | UTF-8 that was read as another encoding |
//! | `legacy_font` | text typed for fonts that draw Devanagari on Latin letters |

mod html;
mod legacy_font;
mod mojibake;
pub(crate) mod utf16;

use crate::error::{Error, ErrorKind};
use crate::named::named;
use crate::span::Span;

/// What is wrong with the encoding of a text.
///
/// ```
/// use samachar::{EncodingFault, diagnose};
///
/// let fault = |text: &str| diagnose(text).map(|diagnosis| diagnosis.fault());
/// assert_eq!(fault("वर्षा हुई।"), None);
/// assert_eq!(fault("<!DOCTYPE html><html><body>वर्षा हुई।</body></html>"), Some(EncodingFault::Html));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncodingFault {
    /// The text was UTF-8 and was read as Latin-1, Windows-1252 or Mac OS Roman, once or twice
    /// (`à¤¨` for `न`). To repair it, write it in that encoding and read the bytes as UTF-8.
    Mojibake,
    /// The text was typed for a font that draws Devanagari on Latin letters: Kruti Dev and DevLys
    /// (`gS` for `है`), Chanakya and Walkman-Chanakya (`ãñ`). It needs a converter for its font.
    LegacyFont,
    /// The text is a whole page in HTML. Extract the text of its article first.
    Html,
    /// The text is UTF-16 without a byte-order mark that was read byte by byte. Decode it first.
    Utf16,
    /// NUL characters stand in the text: the end of a buffer, or a file that is no text.
    Nul,
}

named!(EncodingFault, "encoding fault":
    Mojibake => "mojibake",
    LegacyFont => "legacy_font",
    Html => "html",
    Utf16 => "utf16",
    Nul => "nul",
);

/// A fault of encoding, and where in the text it shows.
///
/// ```
/// use samachar::{Error, diagnose};
///
/// let text = "वर्षा\0 हुई।";
/// let diagnosis = diagnose(text).unwrap();
/// assert_eq!(diagnosis.span().start(), "वर्षा".len());
/// let error = Error::from(diagnosis);
/// assert!(error.to_string().starts_with("NUL characters stand in the text"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Diagnosis {
    fault: EncodingFault,
    span: Span,
}

impl Diagnosis {
    /// What is wrong.
    pub const fn fault(&self) -> EncodingFault {
        self.fault
    }

    /// From the first sign of it to the last.
    pub const fn span(&self) -> Span {
        self.span
    }
}

/// A caller may refuse a text with the diagnosis; the offset is that of the first sign.
impl From<Diagnosis> for Error {
    fn from(diagnosis: Diagnosis) -> Error {
        let kind = match diagnosis.fault {
            EncodingFault::Mojibake => ErrorKind::Mojibake,
            EncodingFault::LegacyFont => ErrorKind::LegacyFont,
            EncodingFault::Html => ErrorKind::Html,
            EncodingFault::Utf16 => ErrorKind::Utf16,
            EncodingFault::Nul => ErrorKind::Nul,
        };
        Error::new(kind, diagnosis.span.start())
    }
}

/// Looks for text that is not what it seems: Hindi in the wrong encoding (mojibake, text typed for
/// legacy fonts, UTF-16 read byte by byte), NUL characters, and a whole page in HTML.
///
/// Cautious: what is found is near certain, and short or rare specimens go unseen, as do fonts
/// with other layouts. A word of mojibake is enough; of a legacy font it takes some 25 words, which
/// hold the function words that it is known by. Text in English, in Hindi and in both gives `None`.
/// Linear in the text.
///
/// ```
/// use samachar::{EncodingFault, Error, ErrorKind, diagnose};
///
/// let read_as_latin_1: String = "बारिश".bytes().map(char::from).collect();
/// let found = diagnose(&read_as_latin_1).unwrap();
/// assert_eq!(found.fault(), EncodingFault::Mojibake);
/// assert_eq!(Error::from(found).kind(), ErrorKind::Mojibake);
///
/// assert_eq!(diagnose("बारिश in Delhi"), None);
///
/// let page = diagnose("<!DOCTYPE html><html><body><p>बारिश</p></body></html>").unwrap();
/// assert_eq!(page.fault(), EncodingFault::Html);
/// ```
pub fn diagnose(text: &str) -> Option<Diagnosis> {
    let found = |fault, span| Diagnosis { fault, span };
    utf16::find(text)
        .map(|span| found(EncodingFault::Utf16, span))
        .or_else(|| html::find(text).map(|span| found(EncodingFault::Html, span)))
        .or_else(|| mojibake::find(text).map(|span| found(EncodingFault::Mojibake, span)))
        .or_else(|| legacy_font::find(text).map(|span| found(EncodingFault::LegacyFont, span)))
        .or_else(|| nul(text).map(|span| found(EncodingFault::Nul, span)))
}

/// From the first NUL character to the last.
fn nul(text: &str) -> Option<Span> {
    let first = text.find('\0')?;
    let last = text.rfind('\0')?;
    Some(Span::new(first, last + 1))
}
