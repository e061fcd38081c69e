//! What more than one format takes from an article: the passages that are written for readers,
//! words as they are read, the agency by name.

use crate::article::{Agency, Article};
use crate::span::Span;

#[cfg(feature = "json")]
pub(super) use crate::text::joined::joined as reading;

/// The headline, or a paragraph, with its sentences.
#[derive(Clone, Debug)]
pub(super) struct Passage {
    pub(super) is_headline: bool,
    pub(super) span: Span,
    /// In order; a headline is one.
    pub(super) sentences: Vec<Span>,
}

/// The headline, wherever it stands, and the paragraphs in the order of the text.
pub(super) fn passages<'a>(article: &'a Article<'_>) -> impl Iterator<Item = Passage> + use<'a> {
    let headline = article.headline().map(|headline| Passage {
        is_headline: true,
        span: headline.span(),
        sentences: vec![headline.span()],
    });
    let paragraphs = article.paragraphs().map(|paragraph| Passage {
        is_headline: false,
        span: paragraph.span(),
        sentences: paragraph
            .sentences()
            .map(|sentence| sentence.span())
            .collect(),
    });
    headline.into_iter().chain(paragraphs)
}

/// The agency that is credited, or that the dateline names; not a desk or an agency without a
/// name.
pub(super) fn named(article: &Article<'_>) -> Option<Agency> {
    let credited = article.credit().and_then(|credit| credit.agency());
    let sent = || article.dateline()?.agency();
    let agency = credited.or_else(sent)?;
    (!matches!(agency, Agency::Desk | Agency::Generic)).then_some(agency)
}
