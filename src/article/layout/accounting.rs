//! Accounting: every byte of a text that is no white space lies in exactly one part of it.

use super::{Layout, PartRecord, ResidueKind};
use crate::span::Span;

impl Layout {
    /// The spans of all parts, in order.
    fn spans(&self) -> Vec<Span> {
        let single = [
            self.headline.as_ref().map(|part| part.span),
            self.dateline.as_ref().map(|part| part.span),
            self.byline,
            self.credit.as_ref().map(|part| part.span),
        ];
        let mut spans: Vec<Span> = single
            .into_iter()
            .flatten()
            .chain(self.timestamps.iter().map(|part| part.span))
            .chain(self.paragraphs.iter().map(|part| part.span))
            .chain(self.tags.iter().map(|part| part.span))
            .chain(self.related.iter().map(|part| part.span))
            .chain(self.residue.iter().map(|part| part.span))
            .collect();
        // Stable, as that sorts runs that are in order in linear time.
        spans.sort();
        spans
    }

    /// The first stretch of `text` that lies in no part though it is not blank, or in two parts.
    pub(crate) fn unaccounted(&self, text: &str) -> Option<Span> {
        let mut end = 0;
        for span in self.spans() {
            if span.start() < end {
                return Some(Span::new(span.start(), end.min(span.end())));
            }
            if let Some(stray) = strays(text, end, span.start()).next() {
                return Some(stray);
            }
            end = span.end();
        }
        strays(text, end, text.len()).next()
    }

    /// Makes residue of characters that belong to no token and are no white space: a byte-order
    /// mark, joiners and control characters between words.
    pub(super) fn take_strays(&mut self, text: &str) {
        let mut end = 0;
        let known = self.residue.len();
        let close = Span::new(text.len(), text.len());
        for span in self.spans().into_iter().chain([close]) {
            let found = strays(text, end, span.start());
            self.residue.extend(found.map(|span| PartRecord {
                span,
                kind: ResidueKind::Markup,
            }));
            end = span.end();
        }
        if self.residue.len() > known {
            self.residue.sort_by_key(|part| part.span);
        }
    }
}

/// The stretches between bytes `from` and `to` that are no white space.
fn strays(text: &str, from: usize, to: usize) -> impl Iterator<Item = Span> {
    let gap = text.get(from..to).unwrap_or_default();
    gap.split_whitespace().map(move |stray| {
        let start = stray.as_ptr() as usize - text.as_ptr() as usize;
        Span::new(start, start + stray.len())
    })
}
