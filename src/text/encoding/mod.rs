//! Text that is not what it seems: told from its letters, never converted.
//!
//! | file | subject |
//! |---|---|
//! | `mojibake` | UTF-8 that was read as another encoding |
//! | `legacy_font` | text typed for fonts that draw Devanagari on Latin letters |

mod legacy_font;
mod mojibake;

use crate::error::{Error, ErrorKind};
use crate::span::Span;

/// What is wrong with the encoding of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncodingFault {
    /// The text was UTF-8 and was read as Latin-1, Windows-1252 or Mac OS Roman, once or twice
    /// (`à¤¨` for `न`). To repair it, write it in that encoding and read the bytes as UTF-8.
    Mojibake,
    /// The text was typed for a font that draws Devanagari on Latin letters: Kruti Dev and DevLys
    /// (`gS` for `है`), Chanakya and Walkman-Chanakya (`ãñ`). It needs a converter for its font.
    LegacyFont,
}

impl EncodingFault {
    /// A short, stable name in lower case: `mojibake`, `legacy_font`.
    pub const fn name(self) -> &'static str {
        match self {
            EncodingFault::Mojibake => "mojibake",
            EncodingFault::LegacyFont => "legacy_font",
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for EncodingFault {
    /// As its [name](EncodingFault::name).
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// A fault of encoding, and where in the text it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
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
        };
        Error::new(kind, diagnosis.span.start())
    }
}

/// Looks for text that is Hindi in the wrong encoding: mojibake, and text typed for legacy fonts.
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
/// ```
pub fn diagnose(text: &str) -> Option<Diagnosis> {
    let found = |fault, span| Diagnosis { fault, span };
    mojibake::find(text)
        .map(|span| found(EncodingFault::Mojibake, span))
        .or_else(|| legacy_font::find(text).map(|span| found(EncodingFault::LegacyFont, span)))
}
