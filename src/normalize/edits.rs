//! The last step of the pass: characters come in, the text and its list of edits come out.

use std::borrow::Cow;

use super::map::{Edit, OffsetMap};
use crate::span::Span;

/// A character on its way through the steps, and the bytes of the source that it stands for.
///
/// Characters that a step could not keep apart stand for the same bytes, all of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) c: char,
    pub(super) source: Span,
    /// Whether the source has something else there.
    pub(super) changed: bool,
}

impl Piece {
    /// A character as typed, at byte `at`.
    pub(super) const fn typed(c: char, at: usize) -> Piece {
        Piece {
            c,
            source: Span::new(at, at + c.len_utf8()),
            changed: false,
        }
    }

    /// A character put in the place of `source`.
    pub(super) const fn instead(c: char, source: Span) -> Piece {
        Piece {
            c,
            source,
            changed: true,
        }
    }
}

/// Writes the normalised text. Stretches without a change are copied whole; nothing at all is
/// copied while there was no change.
#[derive(Debug)]
pub(super) struct Writer<'t> {
    source: &'t str,
    text: String,
    edits: Vec<Edit>,
    /// The text holds what became of the source up to here,
    written: usize,
    /// and the source is accounted for up to here; what lies between is unchanged.
    read: usize,
}

impl<'t> Writer<'t> {
    pub(super) const fn new(source: &'t str) -> Writer<'t> {
        Writer {
            source,
            text: String::new(),
            edits: Vec::new(),
            written: 0,
            read: 0,
        }
    }

    /// Takes the next character. Bytes of the source between it and the one before were removed.
    #[inline]
    pub(super) fn push(&mut self, piece: Piece) {
        if piece.source.start() < self.read {
            self.extend_last(piece);
            return;
        }
        if piece.source.start() > self.read {
            self.begin_edit(Span::new(self.read, piece.source.start()));
        }
        if piece.changed {
            self.begin_edit(piece.source);
            self.extend_last(piece);
        } else {
            self.read = piece.source.end();
        }
    }

    /// Begins an edit that so far removes `source`.
    fn begin_edit(&mut self, source: Span) {
        if self.text.capacity() == 0 {
            self.text.reserve(self.source.len());
        }
        self.text
            .push_str(&self.source[self.written..source.start()]);
        self.edits.push(Edit {
            source,
            normalized: Span::new(self.text.len(), self.text.len()),
        });
        self.written = source.end();
        self.read = source.end();
    }

    /// Adds a character to the last edit, with the bytes that it stands for.
    fn extend_last(&mut self, piece: Piece) {
        self.text.push(piece.c);
        if let Some(edit) = self.edits.last_mut() {
            edit.source = edit
                .source
                .to(Span::new(0, edit.source.end().max(piece.source.end())));
            edit.normalized = Span::new(edit.normalized.start(), self.text.len());
            self.read = edit.source.end();
            self.written = self.read;
        }
    }

    /// Passes over a stretch that needs no change. What is left of the source before it was
    /// removed.
    pub(super) fn pass_over(&mut self, unchanged: Span) {
        if unchanged.start() > self.read {
            self.begin_edit(Span::new(self.read, unchanged.start()));
        }
        self.read = unchanged.end();
    }

    pub(super) fn finish(mut self) -> (Cow<'t, str>, OffsetMap) {
        let text = if self.edits.is_empty() {
            Cow::Borrowed(self.source)
        } else {
            self.text.push_str(&self.source[self.written..]);
            Cow::Owned(self.text)
        };
        let map = OffsetMap {
            edits: self.edits,
            source_len: self.source.len(),
            normalized_len: text.len(),
        };
        (text, map)
    }
}
