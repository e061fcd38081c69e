//! [`Candidate`]: a quotation as the patterns find it, in tokens of its passage.

use core::ops::Range;

use super::QuotationKind;
use super::context::Context;
use super::source::Phrase;

/// A quotation as found.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) kind: QuotationKind,
    /// One or two ranges of tokens.
    pub(super) content: [Option<Range<usize>>; 2],
    pub(super) cue: Option<Range<usize>>,
    pub(super) source: Option<Phrase>,
    pub(super) via: Option<Range<usize>>,
    pub(super) unterminated: bool,
    /// The number of the sentence that has the cue.
    pub(super) sentence: usize,
    pub(super) pattern: Pattern,
}

/// The pattern that found a quotation, from the surest to the least sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pattern {
    /// Marks next to a cue.
    Marked,
    /// A clause after `कि`.
    That,
    /// `के अनुसार` and its like.
    Postposition,
    /// A statement above the name of the one who signs it.
    Signed,
    /// Words after a comma, colon or dash.
    Open,
    /// A clause before its cue.
    Before,
    /// A turn of an interview.
    Turn,
    /// A headline with a name at one end.
    Label,
    /// A clause after a cue with nothing between.
    Bare,
    /// Marks without a cue.
    Cueless,
}

impl Candidate {
    pub(super) fn new(
        pattern: Pattern,
        kind: QuotationKind,
        content: Range<usize>,
        sentence: usize,
    ) -> Candidate {
        Candidate {
            kind,
            content: [Some(content), None],
            cue: None,
            source: None,
            via: None,
            unterminated: false,
            sentence,
            pattern,
        }
    }

    /// Where the content starts; quotations stand in this order.
    pub(super) fn start(&self) -> usize {
        self.content
            .iter()
            .flatten()
            .map(|range| range.start)
            .min()
            .unwrap_or(0)
    }

    /// Where the content ends.
    pub(super) fn end(&self) -> usize {
        self.content
            .iter()
            .flatten()
            .map(|range| range.end)
            .max()
            .unwrap_or(0)
    }

    /// Whether the source stands outside the content.
    pub(super) fn is_sound(&self) -> bool {
        let Some(source) = &self.source else {
            return true;
        };
        self.content
            .iter()
            .flatten()
            .all(|content| source.tokens.end <= content.start || content.end <= source.tokens.start)
    }

    /// The kind of a clause outside marks: mixed where a part of it stands in marks as the
    /// speaker's own words.
    pub(super) fn clause_kind(
        context: &Context<'_>,
        content: &Range<usize>,
        plain: QuotationKind,
    ) -> QuotationKind {
        if context.has_own_words(content) {
            QuotationKind::Mixed
        } else {
            plain
        }
    }
}
