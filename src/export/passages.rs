//! The text of an article that is written for readers: its headline and its paragraphs.

use crate::article::Article;
use crate::span::Span;

/// The headline, or a paragraph, with its sentences.
#[derive(Clone, Debug)]
pub(super) struct Passage {
    pub(super) is_headline: bool,
    pub(super) span: Span,
    /// In order; a headline is one.
    pub(super) sentences: Vec<Span>,
}

/// The headline and the paragraphs, in the order of the text.
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
