//! The parts of an article as they are kept: spans, tokens and values.

use core::ops::Range;

use crate::article::kinds::{RelatedKind, ResidueKind, TagsKind, TimestampKind};
use crate::date::Value;
use crate::lexicon::Agency;
use crate::span::Span;

#[derive(Clone, Debug)]
pub(crate) struct TimestampRecord {
    pub(crate) kind: TimestampKind,
    pub(crate) span: Span,
    pub(crate) value: Option<Value>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// Places in the tokens of the whole text. Of long texts there are many paragraphs.
    start: u32,
    end: u32,
}

impl ParagraphRecord {
    /// A paragraph of these tokens, of which there are fewer than the 2^32 bytes of a text.
    pub(crate) fn new(span: Span, tokens: Range<usize>) -> ParagraphRecord {
        ParagraphRecord {
            span,
            start: tokens.start as u32,
            end: tokens.end as u32,
        }
    }

    /// Its tokens, as places in the tokens of the whole text.
    pub(crate) const fn tokens(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Takes in what goes on behind a soft break.
    pub(crate) fn extend(&mut self, span: Span, tokens: Range<usize>) {
        self.span = self.span.to(span);
        self.end = tokens.end as u32;
    }
}

/// A part of which an article may have many, and what kind it is of.
#[derive(Clone, Debug)]
pub(crate) struct PartRecord<K> {
    pub(crate) span: Span,
    pub(crate) kind: K,
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
    pub(crate) tags: Vec<PartRecord<TagsKind>>,
    pub(crate) related: Vec<PartRecord<RelatedKind>>,
    pub(crate) residue: Vec<PartRecord<ResidueKind>>,
}

impl Layout {
    /// The tokens of each paragraph, as places in the tokens of the whole text.
    pub(crate) fn paragraph_tokens(&self) -> impl Iterator<Item = Range<usize>> + Clone {
        self.paragraphs.iter().map(ParagraphRecord::tokens)
    }
}
