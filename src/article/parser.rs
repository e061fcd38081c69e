//! [`Parser`].

use std::borrow::Cow;

use super::{Article, layout, reference};
use crate::date::{self, CivilDateTime};
use crate::error::{Error, ErrorKind};
use crate::quote;
use crate::sentence::{LineBreaks, Splitter};
use crate::span::Span;
use crate::token::{self, Token};

/// Parses articles.
#[derive(Clone, Debug)]
pub struct Parser {
    reference: Option<CivilDateTime>,
    running_text: bool,
    line_breaks: LineBreaks,
    max_bytes: usize,
}

impl Default for Parser {
    fn default() -> Parser {
        Parser::new()
    }
}

impl Parser {
    /// The default.
    pub const fn new() -> Parser {
        Parser {
            reference: None,
            running_text: false,
            line_breaks: LineBreaks::Evidence,
            max_bytes: 64 << 20,
        }
    }

    /// The day (and time) that dates count from.
    pub fn reference(mut self, reference: impl Into<CivilDateTime>) -> Parser {
        self.reference = Some(reference.into());
        self
    }

    /// Whether the text is running text and no more.
    pub const fn running_text(mut self, running_text: bool) -> Parser {
        self.running_text = running_text;
        self
    }

    /// Parses.
    ///
    /// # Errors
    /// Empty, too large.
    pub fn parse<'t>(&self, text: &'t str) -> Result<Article<'t>, Error> {
        if text.len() > self.max_bytes {
            return Err(Error::new(
                ErrorKind::TooLarge {
                    limit: self.max_bytes,
                },
                self.max_bytes,
            ));
        }
        let tokens: Vec<Token> = token::tokens(text).collect();
        if tokens.iter().all(Token::is_break) {
            return Err(Error::new(ErrorKind::Empty, 0));
        }
        let layout = if self.running_text {
            layout::running(text, &tokens)
        } else {
            layout::article(text, &tokens)
        };

        let splitter = Splitter::new().line_breaks(LineBreaks::Soft);
        let mut sentences = Vec::new();
        let mut sentence_ends = Vec::new();
        for paragraph in &layout.paragraphs {
            let by = paragraph.span.start();
            sentences.extend(
                splitter
                    .sentences(&text[paragraph.span])
                    .map(|s| s.span().shifted(by)),
            );
            sentence_ends.push(sentences.len());
        }

        let mut passages = Vec::with_capacity(layout.paragraphs.len() + 1);
        let headline_sentence: Vec<Span> = layout
            .headline
            .iter()
            .map(|headline| headline.span)
            .collect();
        if let Some(headline) = &layout.headline {
            passages.push(quote::Passage {
                is_headline: true,
                span: headline.span,
                sentences: &headline_sentence,
                tokens: headline.tokens.clone(),
            });
        }
        let mut first = 0;
        for (paragraph, &end) in layout.paragraphs.iter().zip(&sentence_ends) {
            passages.push(quote::Passage {
                is_headline: false,
                span: paragraph.span,
                sentences: &sentences[first..end],
                tokens: paragraph.tokens.clone(),
            });
            first = end;
        }
        let quotations = quote::find(text, &tokens, &passages);

        let reference = reference::reference(self.reference, &layout);
        let mut resolver = date::Resolver::new(reference.map(|reference| reference.moment()));
        let mut dates = Vec::new();
        let mut found = Vec::new();
        for passage in &passages {
            resolver.paragraph();
            date::find(text, &tokens[passage.tokens.clone()], &mut found);
            dates.extend(found.drain(..).map(|record| {
                let meaning = resolver.resolve(&record);
                (record, meaning)
            }));
        }
        drop(passages);
        Ok(Article {
            text: Cow::Borrowed(text),
            layout,
            reference,
            sentences,
            sentence_ends,
            quotations,
            dates,
        })
    }
}
