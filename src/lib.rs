//! samachar (समाचार, "news") reads Hindi news.
//!
//! Given the raw text of an article, as a scraper leaves it, [`Article::parse`] takes it apart:
//! headline, timestamps, dateline, byline, agency credit, paragraphs, sentences, quotations with
//! who said them, dates with the days they mean, tags, links and what the page left behind. Each of
//! the analyses also works alone on any `&str`.
//!
//! | to find | use |
//! |---|---|
//! | all parts of an article | [`Article::parse`], or [`Parser`] with settings |
//! | sentences | [`sentences`], or [`Splitter`] with settings |
//! | quotations and their sources | [`quotations`] |
//! | dates and times | [`dates`] |
//! | the article as plain data, to store and to send | [`data`] |
//! | an article as TEI, CoNLL-U, JSON-LD and more | [`export`] |
//! | why it was read so | [`Parser::explain`] |
//! | a clean form of a text, with a map back | [`Normalizer`] |
//!
//! More: a [cookbook](_documentation::cookbook), the [design](_documentation::design), all
//! [rules](_documentation::rules), the [data](_documentation::data), a [comparison](_documentation::comparison) with other
//! tools, [conformance](_documentation::conformance) with public sets, and use [from Python](_documentation::python).
//!
//! # Example: an article
//! ```
//! use samachar::Article;
//!
//! let text = "\
//! घाटी में हिमपात, रास्ते बंद
//!
//! Updated: 5 Jan 2024, 08:10 AM IST
//!
//! शिमला, 5 जनवरी (भाषा): उपायुक्त मीरा ठाकुर ने कहा, \"सड़कें दो दिन में खुलेंगी।\" मंगलवार से बर्फ गिर रही है।
//! ";
//! let article = Article::parse(text)?;
//!
//! assert_eq!(article.dateline().unwrap().text(), "शिमला, 5 जनवरी (भाषा):");
//! assert_eq!(article.sentences().count(), 2);
//!
//! let quotation = article.quotations().next().unwrap();
//! let span = quotation.content().next().unwrap();
//! assert_eq!(&text[span], "सड़कें दो दिन में खुलेंगी।");
//! assert_eq!(quotation.source().unwrap().speaker().unwrap().name(), "मीरा ठाकुर");
//!
//! let tuesday = article.dates().last().unwrap();
//! assert_eq!(tuesday.value().to_string(), "XXXX-WXX-2");
//! assert_eq!(tuesday.timex().to_string(), "2024-01-02");
//! # Ok::<(), samachar::Error>(())
//! ```
//!
//! # Spans
//! Every result carries a [`Span`]: a half-open range of bytes of the text *as the caller gave it*,
//! on character boundaries. Nothing is normalised, moved or dropped first; words are compared by a
//! fold that is computed while they are read. So `&text[span]` is always the text reported, and
//! results of several analyses of one text can be laid over each other.
//!
//! # Text first
//! The crate reads text and not pages. Take the text of an article from its HTML with an extractor (in Python
//! `trafilatura.extract(page)` or newspaper4k's `article.text`, in Rust a port of Readability) and pass what it gives, line
//! breaks and all: lines of furniture that the extractor left are told from the text. A page in HTML is still
//! read, with its tags as text; [`Parser::diagnose`] tells of it.
//!
//! # The day of writing
//! Relative dates (`कल`, `मंगलवार`, `पिछले महीने`) count from a day that [`Parser::reference`] gives; else from the article's own
//! timestamp, else from its dateline ([`Article::reference`]). Where none is known, [`ArticleDate::timex`] stays open and
//! [`ArticleDate::days`] is `None`.
//!
//! # Words of your own
//! An outlet's abbreviations, titles, places, agencies, offices, verbs of speaking and furniture are added by a
//! [`Vocabulary`], which [`Parser::vocabulary`] and [`Splitter::vocabulary`] take. Nothing is global.
//!
//! # What it promises
//! - Finding sentences, dates and quotations cannot fail: any `&str` has an answer, and text with
//!   no Hindi in it is no error. [`Result`]s stand where a caller claims something: that bytes are
//!   UTF-8, that there is an article, that a date exists.
//! - Work and memory grow linearly with the text, whatever the text. [`Parser::max_bytes`] sets a
//!   limit for text from strangers.
//! - No panic, no unsafe code, no global state but tables that are built on first use; the same
//!   text has the same answer on every thread.
//!
//! Each promise, how it is tested and what it does not cover: [`_documentation::promises`]. What
//! decides: [`_documentation::rules`].
//!
//! # When not to use it
//! It knows newspaper Hindi in Devanagari. Verse, drama, chat and romanised Hindi are read, but no
//! rule was made for them. It does not translate, summarise or judge what is said.
//!
//! # Features
//! All are off by default.
//!
//! - `serde`: `Serialize` for [`Article`], its parts and every value, in the JSON wire format; `Deserialize` for
//!   [`data::Article`] and every value that stands alone. `Article::wire` has settings.
//! - `json`: the JSON formats of [`export`].
//! - `regex`: lines of furniture by patterns, `Vocabulary::furniture_pattern`.
//! - `jiff`, `chrono`, `time`: [`CivilDate`] and [`CivilDateTime`] to and from the types of the crate
//!   of that name. `time` needs Rust 1.88.

#![cfg_attr(docsrs_samachar, feature(doc_cfg))]

mod article;
mod date;
mod error;
pub mod export;
mod few;
mod lexicon;
mod named;
mod normalize;
mod part;
mod quote;
mod rule;
mod sentence;
mod span;
mod text;
mod token;

#[cfg(feature = "serde")]
pub use article::Wire;
pub use article::{
    Agency, Article, ArticleDate, Credit, Dateline, KindPart, OwnedArticle, Paragraph,
    ParagraphKind, Parser, Reference, ReferenceSource, Related, RelatedKind, Residue, ResidueKind,
    Tags, TagsKind, Timestamp, TimestampKind, data, quotations,
};
pub use date::{
    Calendar, CivilDate, CivilDateTime, DateExpression, DateKind, Dates, Direction, Duration, Edtf,
    Festival, Modifier, Numeral, Point, Season, TimeOfDay, Unit, VagueTime, Value, Year, YearPart,
    dates,
};
pub use error::{Error, ErrorKind};
pub use lexicon::{OwnAgency, Vocabulary};
pub use normalize::{Anomalies, AnomalyKind, Edit, Normalized, Normalizer, OffsetMap};
pub use part::Part;
pub use quote::{
    Attribution, MarkedClass, Quotation, QuotationIter, QuotationKind, Quotations, Source,
    SourceKind, Speaker, SpeakerIter,
};
pub use rule::{Decision, Explanation, Rule, Subject};
pub use sentence::{Ending, LineBreaks, Sentence, Sentences, Splitter, sentences};
pub use span::Span;
pub use text::encoding::{Diagnosis, EncodingFault, diagnose};
pub use text::offsets::{OffsetUnit, Offsets};

/// The rules of all engines, each engine's in the order in which they are asked.
///
/// ```
/// let mut ids: Vec<&str> = samachar::rules().map(|rule| rule.id()).collect();
/// let all = ids.len();
/// ids.sort_unstable();
/// ids.dedup();
/// assert_eq!(ids.len(), all);
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        article::LINE_RULES,
        article::REFERENCE_RULES,
        sentence::RULES,
        quote::RULES,
        date::RULES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

#[cfg(samachar_ablation)]
#[doc(hidden)]
pub use rule::ablation;

#[path = "documentation/mod.rs"]
pub mod _documentation;

/// The README's examples are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
