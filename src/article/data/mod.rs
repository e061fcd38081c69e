//! An article as plain data: owned, with public fields, equal where its content is, stored and read back.
//!
//! [`Article`] here is the whole of what a [`crate::Article`] holds, without the text: every part with its
//! span, and the links between parts as places in lists. With the feature `serde` it is written and read
//! in the wire format, and [`Article::with_text`] makes it an article again.
//!
//! The wire format has two forms. The short one is what [`crate::Article`] is serialized to and what the
//! program `jsonl` writes; the one with details adds the fields that are marked so here. Both are read. What
//! the short one leaves out is read as the default of its field; of two values that print the same TIMEX3 it is
//! read as the plainer. The form with details is read back whole.
//!
//! # Example: an article that is stored and read back
#![cfg_attr(feature = "serde", doc = "```")]
#![cfg_attr(not(feature = "serde"), doc = "```ignore")]
//! use samachar::{Article, data};
//!
//! let text = "पटना, 20 जून 2024 (भाषा): मंत्री ने कहा कि पुल कल खुलेगा।";
//! let stored = serde_json::to_string(&data::Article::from(&Article::parse(text)?))?;
//!
//! let read: data::Article = serde_json::from_str(&stored)?;
//! assert_eq!(read.quotations[0].source.as_ref().unwrap().text, "मंत्री");
//! let article = read.with_text(text)?;
//! assert_eq!(article.dates().next().unwrap().timex().to_string(), "2024-06-21");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "serde")]
mod date_record;
mod from_article;
mod spans;
mod with_text;

#[cfg(feature = "serde")]
use serde::{Deserialize, Serialize};

use super::{
    Agency, ParagraphKind, ReferenceSource, RelatedKind, ResidueKind, TagsKind, TimestampKind,
};
use crate::date::{CivilDate, CivilDateTime, DateKind, Modifier, Value};
use crate::quote::{Attribution, MarkedClass, QuotationKind, SourceKind};
use crate::sentence::Ending;
use crate::span::Span;

/// What an article holds.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
#[non_exhaustive]
pub struct Article {
    /// The whole line, the suffix of the site included.
    pub headline: Option<Part>,
    /// In the order of the text.
    pub timestamps: Vec<Timestamp>,
    /// Before the first paragraph.
    pub dateline: Option<Dateline>,
    /// The line that names the author or editor.
    pub byline: Option<Part>,
    /// The agency credited at the end.
    pub credit: Option<Credit>,
    /// The body, in order.
    pub paragraphs: Vec<Paragraph>,
    /// In the order of the text.
    pub quotations: Vec<Quotation>,
    /// By their numbers.
    pub speakers: Vec<Speaker>,
    /// In the order of the text.
    pub dates: Vec<Date>,
    /// Lines of tags.
    pub tags: Vec<KindPart<TagsKind>>,
    /// Links to other articles.
    pub related: Vec<Place<RelatedKind>>,
    /// What the page left behind.
    pub residue: Vec<Place<ResidueKind>>,
    /// Everything in quotation marks. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub marked: Vec<Marked>,
    /// The day of writing. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub reference: Option<Reference>,
}

/// A part with its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct Part {
    /// Its place, in bytes of the text.
    pub span: Span,
    /// What stands there.
    pub text: String,
}

/// A part with its text and its kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct KindPart<K> {
    /// Its place, in bytes of the text.
    pub span: Span,
    /// What stands there.
    pub text: String,
    /// What kind it is of. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub kind: K,
}

/// A part by its place, with its kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct Place<K> {
    /// Its place, in bytes of the text.
    pub span: Span,
    /// What kind it is of. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub kind: K,
}

/// When the article was published or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct Timestamp {
    /// Which of the two.
    pub kind: TimestampKind,
    /// Its place, label included.
    pub span: Span,
    /// What it tells, where it can be read.
    pub value: Option<Value>,
}

/// Where and when the article was written, and who sent it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct Dateline {
    /// From its first word to the mark that closes it.
    pub span: Span,
    /// The places, as written.
    pub places: Vec<String>,
    /// The date, as the words say it.
    pub value: Option<Value>,
    /// The agency or the desk.
    pub agency: Option<Agency>,
    /// Where the places stand, in the same order. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub place_spans: Vec<Span>,
}

/// The agency named at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct Credit {
    /// Its place, the sign-off after it included.
    pub span: Span,
    /// What stands there.
    pub text: String,
    /// The agency, where it is known.
    pub agency: Option<Agency>,
}

/// A paragraph and its sentences.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct Paragraph {
    /// Its place, without the dateline.
    pub span: Span,
    /// In order.
    pub sentences: Vec<Sentence>,
    /// What it is. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub kind: ParagraphKind,
}

/// A sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct Sentence {
    /// Its place.
    pub span: Span,
    /// What ended it. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ending: Ending,
}

/// What somebody said, and who.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct Quotation {
    /// How the words are given.
    pub kind: QuotationKind,
    /// Where they stand, in order.
    pub content: Vec<Span>,
    /// The words that report.
    pub cue: Option<Span>,
    /// The phrase that names who said it.
    pub source: Option<Source>,
    /// The medium through which the words came.
    pub via: Option<Part>,
    /// Who said it: a place in [`Article::speakers`].
    pub speaker: Option<usize>,
    /// How that is known.
    pub attribution: Option<Attribution>,
    /// How sure the reading is, in 0–1. A detail, which can also be asked for alone.
    #[cfg_attr(feature = "serde", serde(default))]
    pub confidence: f32,
    /// Whether its quotation mark is never closed. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub unterminated: bool,
    /// The first sentence that it stands in, counted over all paragraphs; `None` in the headline. A
    /// detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sentence: Option<usize>,
}

/// The phrase that names who said it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct Source {
    /// Where it stands.
    pub span: Span,
    /// The phrase.
    pub text: String,
    /// What kind of phrase it is.
    pub kind: SourceKind,
    /// The person or body meant: a place in [`Article::speakers`].
    pub speaker: Option<usize>,
    /// The form of address. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub title: Option<Span>,
    /// The office or calling. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub role: Option<Span>,
    /// The name. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<Span>,
}

/// A person or body that is quoted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct Speaker {
    /// The number, which is the place in [`Article::speakers`].
    pub id: usize,
    /// The fullest name in the text.
    pub name: String,
    /// Where quotations name the speaker.
    pub mentions: Vec<Span>,
    /// Where the fullest name stands. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name_span: Option<Span>,
    /// The quotations: places in [`Article::quotations`]. A detail.
    #[cfg_attr(feature = "serde", serde(default))]
    pub quotations: Vec<usize>,
}

/// A date, and what it means in the article.
///
/// In the wire format `value` and `timex` are TIMEX3, and where that does not tell a festival, a fiscal year
/// or the unit of a length from what prints the same, `value_names` and `timex_names` do: a name for each end,
/// such as `["diwali"]`, `["fiscal-year"]`, `["decade"]`. They are details.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    /// What it is.
    pub kind: DateKind,
    /// Its place.
    pub span: Span,
    /// Its words.
    pub text: String,
    /// What the words alone say.
    pub value: Value,
    /// What they say once the article fills in.
    pub timex: Value,
    /// How the words qualify it. In the wire format it is called `mod`.
    pub modifier: Option<Modifier>,
    /// The first and the last day. In the wire format it is called `resolved`.
    pub days: Option<(CivilDate, CivilDate)>,
    /// The sentence that it stands in, counted over all paragraphs; `None` in the headline. A detail.
    pub sentence: Option<usize>,
    /// The value of `timex` in the Extended Date/Time Format, where that has a form for it. A detail.
    pub edtf: Option<String>,
}

/// A passage in quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct Marked {
    /// What the marks enclose.
    pub span: Span,
    /// What it is.
    pub class: MarkedClass,
}

/// The day of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize))]
pub struct Reference {
    /// The day, and the time of day where it is known.
    pub moment: CivilDateTime,
    /// Where it was taken from.
    pub source: ReferenceSource,
}
