//! [`Article`]: the parts of a news article.

mod layout;
mod parser;
mod reference;
#[cfg(feature = "serde")]
mod wire;

use std::borrow::Cow;

pub use layout::{Agency, RelatedKind, ResidueKind, TagsKind, TimestampKind};
pub use parser::Parser;
pub use reference::{Reference, ReferenceSource};

use crate::date::{self, CivilDate};
use crate::error::Error;
use crate::quote;
use crate::span::Span;
use layout::Layout;

/// An article.
#[derive(Clone, Debug)]
pub struct Article<'t> {
    text: Cow<'t, str>,
    layout: Layout,
    reference: Option<Reference>,
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

    /// The day of writing, which relative dates count from: the caller's, else the article's own.
    ///
    /// ```
    /// use samachar::{Article, ReferenceSource};
    ///
    /// let text = "पुल खुला\n\nप्रकाशित: 12 मई 2023\n\nकल नदी पर नया पुल यातायात के लिए खोला गया।";
    /// let article = Article::parse(text)?;
    /// let reference = article.reference().unwrap();
    /// assert_eq!(reference.moment().to_string(), "2023-05-12");
    /// assert_eq!(reference.source(), ReferenceSource::Timestamp);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn reference(&self) -> Option<Reference> {
        self.reference
    }

    /// The day that the date in the dateline means; a day without its year is the last one before
    /// the day of writing.
    pub fn dateline_day(&self) -> Option<CivilDate> {
        reference::dateline_day(&self.layout, self.reference)
    }

    /// The first stretch of the text that lies in no part of the article or in two of them.
    ///
    /// There is none: headline, timestamps, dateline, byline, credit, paragraphs, tags, related and
    /// residue share out all that is not white space. This is the check of that law, for callers
    /// who would rather see than believe. It takes time in proportion to the text.
    ///
    /// ```
    /// let article = samachar::Article::parse("पुल खुला\n\nविज्ञापन\n\nनदी पर नया पुल खुल गया है। (भाषा)")?;
    /// assert_eq!(article.unaccounted(), None);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn unaccounted(&self) -> Option<Span> {
        self.layout.unaccounted(&self.text)
    }

    /// The text.
    pub fn source(&self) -> &str {
        &self.text
    }
}
