//! Accounting: every byte of a text that is no white space lies in exactly one part of it.

use super::records::{Layout, PartRecord};
use crate::article::kinds::ResidueKind;
use crate::span::Span;
use crate::text::chars;

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

    /// Takes into every part the invisible characters behind it: in a text that is a copy, they stand for
    /// the rest of an entity.
    pub(super) fn take_rests(&mut self, text: &str) {
        let rest = |span: &mut Span| {
            let after = text[span.end()..]
                .chars()
                .take_while(|&c| chars::is_invisible(c));
            let length: usize = after.map(char::len_utf8).sum();
            *span = Span::new(span.start(), span.end() + length);
        };
        self.headline
            .iter_mut()
            .for_each(|part| rest(&mut part.span));
        self.dateline
            .iter_mut()
            .for_each(|part| rest(&mut part.span));
        self.byline.iter_mut().for_each(rest);
        self.credit.iter_mut().for_each(|part| rest(&mut part.span));
        self.timestamps
            .iter_mut()
            .for_each(|part| rest(&mut part.span));
        self.paragraphs
            .iter_mut()
            .for_each(|part| rest(&mut part.span));
        self.tags.iter_mut().for_each(|part| rest(&mut part.span));
        self.related
            .iter_mut()
            .for_each(|part| rest(&mut part.span));
        self.residue
            .iter_mut()
            .for_each(|part| rest(&mut part.span));
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

/// How many bytes a tag, or what stands before the next space or tag, takes at the start of `text`.
fn piece(text: &str) -> Option<usize> {
    let first = text.chars().next().filter(|c| !c.is_whitespace())?;
    let tag = || text.bytes().take(TAG).position(|byte| byte == b'>');
    if let Some(close) = (first == '<').then(tag).flatten() {
        return Some(close + 1);
    }
    let mut after = text.char_indices().skip(1);
    let next = after.find(|&(_, c)| c.is_whitespace() || c == '<');
    Some(next.map_or(text.len(), |(at, _)| at))
}

/// The longest tag, in bytes.
const TAG: usize = 300;

/// The stretches between bytes `from` and `to` that are no white space; a tag is one, with the spaces in
/// it.
fn strays(text: &str, from: usize, to: usize) -> impl Iterator<Item = Span> {
    let gap = text.get(from..to).unwrap_or_default();
    let mut end = 0;
    core::iter::from_fn(move || {
        let rest = &gap[end..];
        let start = end + rest.find(|c: char| !c.is_whitespace())?;
        let rest = &gap[start..];
        let mut length = 0;
        // Tags and words with no space between are one.
        while let Some(more) = piece(&rest[length..]) {
            length += more;
        }
        end = start + length;
        Some(Span::new(from + start, from + end))
    })
}
