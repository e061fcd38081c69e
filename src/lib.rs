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
pub use date::{CivilDate, CivilDateTime, DateExpression, DateKind, Dates, Modifier, Value, dates};
pub use error::{Error, ErrorKind};
pub use quote::{Quotation, QuotationKind, Quotations, Source, SourceKind, Speaker};
pub use sentence::{Ending, LineBreaks, Sentence, Sentences, Splitter, sentences};
pub use span::Span;
pub use text::encoding::{Diagnosis, EncodingFault, diagnose};
pub use text::normalize::{Anomalies, AnomalyKind, Edit, Normalized, Normalizer, OffsetMap};
pub use text::offsets::{OffsetUnit, Offsets};
