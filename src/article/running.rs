//! Quotations and dates of running text, for callers who need no article.

use super::{Parser, Sentences};
use crate::date::{Dates, dates_with};
use crate::quote::{Extractor, Passage, Quotations};
use crate::rule::Trace;
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
    Parser::new().quotations(text)
}

impl Parser {
    /// The quotations of a running text, read as the parser's settings say: [`quotations`] with a
    /// vocabulary.
    ///
    /// ```
    /// use samachar::{Parser, Vocabulary};
    ///
    /// let own = Vocabulary::new().reporting_verb("अलापना")?;
    /// let parser = Parser::new().vocabulary(&own);
    /// assert_eq!(parser.quotations("नेता ने अलापा कि सब ठीक है।").len(), 1);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn quotations<'t>(&self, text: &'t str) -> Quotations<'t> {
        let source = text;
        let copy = markup::legible(source);
        let text = copy.as_deref().unwrap_or(source);
        let lexicon = self.lexicon();
        let (tokens, layout) =
            super::layout::running(text, source, lexicon, self.line_breaks, Trace::OFF);
        let paragraphs = layout.paragraph_tokens();
        let mut extractor = Extractor::new(text, &tokens, lexicon, paragraphs, Trace::OFF);
        let splitter = self.splitter();
        let sentences = Sentences::of(text, &tokens, &layout, &splitter, Trace::OFF);
        for (number, paragraph) in layout.paragraphs.iter().enumerate() {
            extractor.paragraph(&Passage {
                sentences: &sentences.spans[sentences.places(number)],
                tokens: paragraph.tokens(),
            });
        }
        Quotations::new(source, extractor.finish())
    }

    /// The dates and times in a text, in order: [`dates`](crate::dates) with the parser's vocabulary.
    ///
    /// ```
    /// let parser = samachar::Parser::new();
    /// assert_eq!(parser.dates("मेला 18 जून को लगेगा।").count(), 1);
    /// ```
    pub fn dates<'t>(&self, text: &'t str) -> Dates<'t> {
        dates_with(text, self.lexicon())
    }
}
