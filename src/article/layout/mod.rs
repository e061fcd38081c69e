//! The layout of a raw article: which part every line belongs to.

use core::ops::Range;

use crate::date::{self, Value};
use crate::span::Span;
use crate::token::Token;

/// What a timestamp line tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimestampKind {
    /// When the article first appeared.
    Published,
    /// When it was last changed.
    Updated,
    /// The line does not say.
    Unknown,
}

impl TimestampKind {
    /// The name in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            TimestampKind::Published => "published",
            TimestampKind::Updated => "updated",
            TimestampKind::Unknown => "unknown",
        }
    }
}

/// An agency, or a paper's own desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Agency {
    /// Asian News International.
    Ani,
}

impl Agency {
    /// The id.
    pub const fn id(self) -> &'static str {
        match self {
            Agency::Ani => "ANI",
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct TimestampRecord {
    pub(crate) kind: TimestampKind,
    pub(crate) span: Span,
    pub(crate) value: Option<Value>,
}

#[derive(Clone, Debug)]
pub(crate) struct DatelineRecord {
    pub(crate) span: Span,
    pub(crate) places: Vec<Span>,
    pub(crate) value: Option<Value>,
    pub(crate) agency: Option<Agency>,
}

#[derive(Clone, Debug)]
pub(crate) struct CreditRecord {
    pub(crate) span: Span,
    pub(crate) agency: Option<Agency>,
}

#[derive(Clone, Debug)]
pub(crate) struct ParagraphRecord {
    pub(crate) span: Span,
    /// Places in the tokens of the whole text.
    pub(crate) tokens: Range<usize>,
}

/// The parts of an article; every byte that is no white space lies in exactly one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    pub(crate) headline: Option<ParagraphRecord>,
    pub(crate) timestamps: Vec<TimestampRecord>,
    pub(crate) dateline: Option<DatelineRecord>,
    pub(crate) byline: Option<Span>,
    pub(crate) credit: Option<CreditRecord>,
    pub(crate) paragraphs: Vec<ParagraphRecord>,
    pub(crate) tags: Vec<Span>,
    pub(crate) related: Vec<Span>,
    pub(crate) residue: Vec<Span>,
}

/// The layout of a raw article.
pub(crate) fn article(text: &str, tokens: &[Token]) -> Layout {
    let _ = date::stamp(text, &[]);
    running(text, tokens)
}

/// The layout of running text: paragraphs and nothing else.
pub(crate) fn running(_text: &str, tokens: &[Token]) -> Layout {
    let mut layout = Layout::default();
    let mut from = 0;
    while from < tokens.len() {
        let length = tokens[from..]
            .iter()
            .position(Token::is_break)
            .unwrap_or(tokens.len() - from);
        if length > 0 {
            let span = tokens[from].span().to(tokens[from + length - 1].span());
            layout.paragraphs.push(ParagraphRecord {
                span,
                tokens: from..from + length,
            });
        }
        from += length + 1;
    }
    layout
}
