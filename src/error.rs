//! [`Error`]: what could not be done, where in the input, and what to do about it.

/// Why an input or an option was refused.
///
/// ```
/// use samachar::{Article, ErrorKind};
///
/// let error = Article::parse("  \n").unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Empty);
/// assert_eq!(error.offset(), 0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{kind} (byte {offset})")]
pub struct Error {
    kind: ErrorKind,
    offset: usize,
}

impl Error {
    pub(crate) const fn new(kind: ErrorKind, offset: usize) -> Error {
        Error { kind, offset }
    }

    /// What is wrong.
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Where it is wrong: a byte offset into the input that was refused; 0 where that is no text, as for
    /// [`CivilDate::new`](crate::CivilDate::new).
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

/// The kinds of [`Error`]. Each message ends with what to do.
///
/// ```
/// use samachar::{ErrorKind, Parser};
///
/// let error = Parser::new().max_bytes(10).parse("वर्षा हुई।").unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::TooLarge { limit: 10 });
/// assert_eq!(error.kind().name(), "too_large");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes are not UTF-8; the offset is that of the first byte that does not fit.
    #[error("the input is not UTF-8: convert it from its own encoding first")]
    NotUtf8,
    /// The text is UTF-8 that was read as another encoding; the offset is that of the first sign.
    #[error(
        "the text is UTF-8 that was read as another encoding (mojibake): read its bytes as UTF-8"
    )]
    Mojibake,
    /// The text was typed for a font that draws Devanagari on Latin letters; the offset is that of
    /// the first sign.
    #[error("the text was typed for a legacy font: convert it from that font to Unicode first")]
    LegacyFont,
    /// The text is a whole page in HTML; the offset is that of the tag that says so.
    #[error("the text is a page in HTML: extract the text of its article first")]
    Html,
    /// The text is UTF-16 that was read byte by byte.
    #[error("the text is UTF-16 without a byte-order mark: decode it and pass the text")]
    Utf16,
    /// NUL characters stand in the text; the offset is that of the first.
    #[error("NUL characters stand in the text: check how it was read")]
    Nul,
    /// The input holds nothing but white space.
    #[error("the input is empty: pass the text of an article")]
    Empty,
    /// The input is longer than the limit that the caller set; the offset is the limit.
    #[error(
        "the input is larger than the limit of {limit} bytes: raise the limit or cut the input"
    )]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// An option has a value that it cannot take.
    #[error("the option {option} cannot take this value: {expected}")]
    BadOption {
        /// The name of the option.
        option: &'static str,
        /// What it takes.
        expected: &'static str,
    },
    /// A word that a [`Vocabulary`](crate::Vocabulary) cannot take; the offset is that of its line.
    #[error("line {line}, column {column} of the vocabulary: {problem}")]
    BadWord {
        /// The line, from 1.
        line: usize,
        /// The column, from 1; 0 for the line as a whole.
        column: usize,
        /// What is wrong.
        problem: &'static str,
    },
    /// The text is not a calendar date or date-time in ISO 8601.
    #[error("this is not a calendar date: write it as YYYY-MM-DD or YYYY-MM-DDTHH:MM")]
    NotADate,
    /// The month or the day does not exist (`2023-02-31`).
    #[error("there is no such day in the calendar: check the month and the day")]
    NoSuchDay,
    /// The text holds no date expression.
    #[error("this is no date expression in Hindi: pass one expression and nothing else")]
    NoDateExpression,
    /// The text does not start with a number.
    #[error("this is no number in Hindi words or digits: pass one number and nothing else")]
    NoNumber,
    /// What was asked for, and more after it; the offset is where more starts.
    #[error("something follows the expression: pass one expression and nothing else")]
    TrailingWords,
    /// The time of day does not exist (`25:00`).
    #[error("there is no such time of day: hours go to 23, minutes and seconds to 59")]
    NoSuchTime,
    /// The text is no value in TIMEX3 as [`Value`](crate::Value) prints it.
    #[error("this is no TIMEX3 value: write it as `Value` prints it")]
    NotTimex3,
    /// The text is no date in EDTF, or one that no [`Value`](crate::Value) holds.
    #[error("this is no EDTF date that a value can hold: write it as `Value::edtf` prints it")]
    NotEdtf,
    /// Data of an article that does not belong to the text; the offset is that of the part at fault.
    #[error("the data do not belong to this text: pass the text that they were made from")]
    NotOfThisText,
    /// A day stands where a day with its time of day is needed.
    #[error("the time of day is not known: convert the day alone")]
    NoTimeOfDay,
}

impl ErrorKind {
    /// A short, stable name in lower case (`not_utf8`), as the wire format prints it.
    pub const fn name(self) -> &'static str {
        match self {
            ErrorKind::NotUtf8 => "not_utf8",
            ErrorKind::Mojibake => "mojibake",
            ErrorKind::LegacyFont => "legacy_font",
            ErrorKind::Html => "html",
            ErrorKind::Utf16 => "utf16",
            ErrorKind::Nul => "nul",
            ErrorKind::Empty => "empty",
            ErrorKind::TooLarge { .. } => "too_large",
            ErrorKind::BadOption { .. } => "bad_option",
            ErrorKind::BadWord { .. } => "bad_word",
            ErrorKind::NotADate => "not_a_date",
            ErrorKind::NoSuchDay => "no_such_day",
            ErrorKind::NoDateExpression => "no_date_expression",
            ErrorKind::NoNumber => "no_number",
            ErrorKind::TrailingWords => "trailing_words",
            ErrorKind::NoSuchTime => "no_such_time",
            ErrorKind::NotTimex3 => "not_timex3",
            ErrorKind::NotEdtf => "not_edtf",
            ErrorKind::NotOfThisText => "not_of_this_text",
            ErrorKind::NoTimeOfDay => "no_time_of_day",
        }
    }
}
