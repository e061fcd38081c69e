//! [`quotations`]: reported speech in running text, for callers who need no article.

use super::Sentences;
use crate::quote::{Extractor, Passage, Quotations};
use crate::rule::Trace;
use crate::sentence::{LineBreaks, Splitter};
use crate::text::markup;

/// The quotations of a running text and who is quoted.
///
/// The text is read as paragraphs and no more: no headline, dateline or other furniture is looked
/// for. Use [`Article::parse`](crate::Article::parse) for raw articles.
///
/// ```
/// let text = "कोच ने कहा, \"हम तैयार हैं।\" कप्तान के अनुसार टीम बदलेगी।";
/// let quotations = samachar::quotations(text);
/// let sources: Vec<&str> = quotations.iter().map(|q| q.source().unwrap().text()).collect();
/// assert_eq!(sources, ["कोच", "कप्तान"]);
/// ```
pub fn quotations(text: &str) -> Quotations<'_> {
    let source = text;
    let copy = markup::legible(source);
    let text = copy.as_deref().unwrap_or(source);
    let (tokens, layout) =
        super::layout::running(text, source, crate::lexicon::get(), LineBreaks::Evidence);
    let mut finder = Extractor::new(
        text,
        &tokens,
        crate::lexicon::get(),
        layout.paragraph_tokens(),
    );
    let splitter = Splitter::new().line_breaks(LineBreaks::Soft);
    let mut sentences = Sentences::with_room_for(text);
    for paragraph in &layout.paragraphs {
        let sentences = sentences.read(text, paragraph.span, &splitter, Trace::OFF);
        finder.paragraph(&Passage {
            sentences,
            tokens: paragraph.tokens.clone(),
        });
    }
    Quotations::new(source, finder.finish(None, Trace::OFF))
}
