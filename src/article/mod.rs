//! [`Article`]: the parts of a news article.

mod layout;
mod parser;
#[cfg(feature = "serde")]
mod wire;

use std::borrow::Cow;

pub use layout::{Agency, RelatedKind, ResidueKind, TagsKind, TimestampKind};
pub use parser::Parser;

use crate::date;
use crate::error::Error;
use crate::quote;
use crate::span::Span;
use layout::Layout;

/// An article.
#[derive(Clone, Debug)]
pub struct Article<'t> {
    text: Cow<'t, str>,
    layout: Layout,
    /// The sentences of all paragraphs, in order.
    sentences: Vec<Span>,
    /// For each paragraph, where its sentences end among all.
    sentence_ends: Vec<usize>,
    quotations: quote::Findings,
    dates: Vec<(date::Record, date::Meaning)>,
}

impl<'t> Article<'t> {
    /// Parses with the default settings.
    ///
    /// # Errors
    /// Empty, too large.
    pub fn parse(text: &'t str) -> Result<Article<'t>, Error> {
        Parser::new().parse(text)
    }

    /// The text.
    pub fn source(&self) -> &str {
        &self.text
    }
}
