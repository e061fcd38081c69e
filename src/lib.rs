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

pub use article::{Article, Parser};
pub use date::{CivilDate, CivilDateTime, DateKind, Modifier, Value};
pub use error::{Error, ErrorKind};
pub use quote::{QuotationKind, SourceKind};
pub use sentence::{Ending, LineBreaks, Sentence, Sentences, Splitter, sentences};
pub use span::Span;
pub use text::encoding::{Diagnosis, EncodingFault, diagnose};
pub use text::normalize::{Anomalies, AnomalyKind, Edit, Normalized, Normalizer, OffsetMap};
pub use text::offsets::{OffsetUnit, Offsets};
