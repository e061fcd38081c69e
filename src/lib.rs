//! Reads Hindi news.
mod article;
mod date;
mod error;
mod lexicon;
mod quote;
mod sentence;
mod span;
mod text;
mod token;

pub use article::{
    Agency, Article, Parser, Reference, ReferenceSource, RelatedKind, ResidueKind, TagsKind,
    TimestampKind,
};
pub use date::{
    Calendar, CivilDate, CivilDateTime, DateExpression, DateKind, Dates, Direction, Epoch, Feast,
    Length, Modifier, Part, Point, Season, TimeOfDay, Value, Year, dates,
};
pub use error::{Error, ErrorKind};
pub use quote::{MarkedClass, Quotation, QuotationKind, Quotations, Source, SourceKind, Speaker};
pub use sentence::{Ending, LineBreaks, Sentence, Sentences, Splitter, sentences};
pub use span::Span;
