//! Reads Hindi news.
mod article;
pub mod date;
mod error;
mod lexicon;
mod quote;
mod sentence;
mod span;
mod text;
mod token;

pub use article::{
    Agency, Article, ArticleDate, Credit, Dateline, KindPart, Paragraph, Parser, Part, Reference,
    ReferenceSource, Related, RelatedKind, Residue, ResidueKind, Tags, TagsKind, Timestamp,
    TimestampKind, quotations,
};
pub use date::{
    Calendar, CivilDate, CivilDateTime, DateExpression, DateKind, Dates, Direction, Epoch, Feast,
    Length, Modifier, Numeral, Point, Season, TimeOfDay, Value, Year, YearPart, dates,
};
pub use error::{Error, ErrorKind};
pub use quote::{Quotation, QuotationKind, Quotations, Source, SourceKind, Speaker};
pub use sentence::{Ending, LineBreaks, Sentence, Sentences, Splitter, sentences};
pub use span::Span;
