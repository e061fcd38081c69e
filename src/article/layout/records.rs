//! The parts of an article as they are kept: spans, tokens and values.

use core::ops::Range;

use super::kinds::{RelatedKind, ResidueKind, TagsKind, TimestampKind};
use crate::date::Value;
use crate::lexicon::Agency;
use crate::span::Span;

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
        self.paragraphs
            .iter()
            .map(|paragraph| paragraph.tokens.clone())
    }
}
