//! [`quotations`]: reported speech in running text, for callers who need no article.

use super::parser;
use crate::quote::{self, Quotations};
use crate::sentence::{LineBreaks, Splitter};
use crate::token;

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
    let tokens = token::all(text);
    let layout = super::layout::running(text, &tokens, LineBreaks::Evidence);
    let sentences = parser::sentences(text, &layout, Splitter::new());
    let passages = parser::passages(&layout, &[], &sentences);
    Quotations::new(text, quote::find(text, &tokens, &passages))
}
