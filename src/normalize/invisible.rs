//! First step: joiners, spaces, and characters that show nothing.

use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

use super::anomaly::{Anomalies, AnomalyKind};
use super::compose::Composer;
use super::edits::Piece;
use crate::span::Span;
use crate::text::chars;

const ZERO_WIDTH_SPACE: char = '\u{200B}';
const SOFT_HYPHEN: char = '\u{AD}';
/// The combining class of the virama of any script.
const VIRAMA_CLASS: u8 = 9;

/// Drops what shows nothing and makes every space a plain one.
#[derive(Debug)]
pub(super) struct Invisibles<'t> {
    /// A zero-width space right after a word, dropped unless a word follows.
    parting: Option<Span>,
    anomalies: Anomalies,
    next: Composer<'t>,
}

impl<'t> Invisibles<'t> {
    pub(super) fn new(next: Composer<'t>) -> Invisibles<'t> {
        Invisibles {
            parting: None,
            anomalies: Anomalies::default(),
            next,
        }
    }

    #[inline]
    pub(super) fn push(&mut self, piece: Piece) {
        let c = piece.c;
        if matches!(c, ' '..='~') || chars::is_devanagari_letter(c) {
            self.keep(piece);
        } else if is_joiner(c) {
            // After a zero-width space, which keeps two words apart, there is nothing to join.
            if self.parting.is_none() && self.next.last().is_some_and(may_be_joined) {
                self.keep(piece);
            } else {
                self.anomalies.add(AnomalyKind::StrayJoiner);
            }
        } else if c == SOFT_HYPHEN {
            self.anomalies.add(AnomalyKind::SoftHyphen);
        } else if c == ZERO_WIDTH_SPACE {
            self.anomalies.add(AnomalyKind::Invisible);
            if self.parting.is_none() && self.next.last().is_some_and(is_in_word) {
                self.parting = Some(piece.source);
            }
        } else if chars::is_invisible(c) {
            self.anomalies.add(AnomalyKind::Invisible);
        } else if is_unusual_space(c) {
            self.anomalies.add(AnomalyKind::UnusualSpace);
            self.keep(Piece::instead(' ', piece.source));
        } else {
            self.keep(piece);
        }
    }

    #[inline]
    fn keep(&mut self, piece: Piece) {
        if let Some(source) = self.parting.take() {
            // A mark goes on with the word: the zero-width space stood within a syllable.
            if is_in_word(piece.c) && !is_combining_mark(piece.c) {
                self.next.push(Piece::instead(' ', source));
            }
        }
        self.next.push(piece);
    }

    /// Lets go of what is held, and passes over a stretch that needs no change.
    pub(super) fn pass_over(&mut self, unchanged: Span) {
        self.parting = None;
        self.next.pass_over(unchanged);
    }

    pub(super) fn finish(self) -> (Composer<'t>, Anomalies) {
        (self.next, self.anomalies)
    }
}

const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// Spaces other than U+0020 that do not end a line.
const fn is_unusual_space(c: char) -> bool {
    matches!(
        c,
        '\t' | '\u{A0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    )
}

/// Whether a joiner after `before` can mean something. In Devanagari it can after a virama only
/// (half-forms, the open virama, the eyelash ra). Letters of other scripts and emoji have uses of
/// their own for joiners, and are left alone.
fn may_be_joined(before: char) -> bool {
    match before {
        '\0'..='\x7F' | '\u{2000}'..='\u{206F}' => false,
        '\u{0900}'..='\u{097F}' => canonical_combining_class(before) == VIRAMA_CLASS,
        _ => !before.is_whitespace(),
    }
}

fn is_in_word(c: char) -> bool {
    chars::is_word(c) || c.is_alphanumeric()
}
