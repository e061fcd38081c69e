//! Sentences.

mod scan;

use core::iter::FusedIterator;

use crate::span::Span;

/// What ended a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ending {
    /// `।` or `॥`.
    Danda,
    /// `.`
    FullStop,
    /// `?`
    Question,
    /// `!`
    Exclamation,
    /// `…` or `...`
    Ellipsis,
    /// `|` typed for a danda.
    Pipe,
    /// The line ended, as a heading's does.
    LineBreak,
    /// The text ended.
    EndOfText,
}

/// Which line breaks end sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LineBreaks {
    /// Those that the words on both sides do not carry on over.
    #[default]
    Evidence,
    /// All.
    Hard,
    /// None.
    Soft,
}

/// A sentence and its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence<'t> {
    text: &'t str,
    span: Span,
    ending: Ending,
}

impl<'t> Sentence<'t> {
    /// The words.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The place.
    pub fn span(&self) -> Span {
        self.span
    }

    /// What ended it.
    pub fn ending(&self) -> Ending {
        self.ending
    }
}

/// Splits text.
#[derive(Clone, Debug, Default)]
pub struct Splitter {
    line_breaks: LineBreaks,
}

impl Splitter {
    /// The default.
    pub const fn new() -> Splitter {
        Splitter {
            line_breaks: LineBreaks::Evidence,
        }
    }

    /// Line-break policy.
    pub const fn line_breaks(mut self, line_breaks: LineBreaks) -> Splitter {
        self.line_breaks = line_breaks;
        self
    }

    /// The sentences of `text`.
    pub fn sentences<'t>(&self, text: &'t str) -> Sentences<'t> {
        Sentences {
            text,
            at: 0,
            line_breaks: self.line_breaks,
        }
    }
}

/// The sentences of `text`.
pub fn sentences(text: &str) -> Sentences<'_> {
    Splitter::new().sentences(text)
}

/// Iterator.
#[derive(Clone, Debug)]
pub struct Sentences<'t> {
    text: &'t str,
    at: usize,
    line_breaks: LineBreaks,
}

impl<'t> Iterator for Sentences<'t> {
    type Item = Sentence<'t>;

    fn next(&mut self) -> Option<Sentence<'t>> {
        let rest = &self.text[self.at..];
        let start = self.at + (rest.len() - rest.trim_start().len());
        if start == self.text.len() {
            return None;
        }
        let mut from = start;
        let (end, ending) = loop {
            match scan::next(self.text.as_bytes(), from) {
                None => break (self.text.len(), Ending::EndOfText),
                Some(candidate) => {
                    from = candidate.at + candidate.length;
                    match candidate.ending {
                        Ending::FullStop | Ending::Pipe | Ending::Ellipsis => {}
                        Ending::LineBreak if self.line_breaks == LineBreaks::Soft => {}
                        Ending::LineBreak => break (candidate.at, Ending::LineBreak),
                        ending => {
                            let closers = ['"', '”', '\'', '’', ')', '।'];
                            let rest = &self.text[from..];
                            break (
                                from + rest.len() - rest.trim_start_matches(closers).len(),
                                ending,
                            );
                        }
                    }
                }
            }
        };
        self.at = end;
        let text = self.text[start..end].trim_end();
        Some(Sentence {
            text,
            span: Span::new(start, start + text.len()),
            ending,
        })
    }
}

impl FusedIterator for Sentences<'_> {}
