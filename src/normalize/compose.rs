//! Second step: Normalization Form C, a letter and its marks at a time.
//!
//! In form C the eight nukta letters that Hindi has single code points for (`क़` U+0958 to `य़`
//! U+095F) are written with the nukta apart, and `ऩ`, `ऱ`, `ऴ` as one character: the first are
//! composition exclusions, the others are not. Text of other scripts is put in form C too, so that
//! the whole text is.
//!
//! Source: UAX #15, sections 1.3 (the quick check), 3 and 13 (the longest runs of marks that
//! text needs).

use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::anomaly::{Anomalies, AnomalyKind};
use super::edits::Piece;
use super::typing::TypingFixes;
use crate::span::Span;

const NUKTA: char = '\u{093C}';
const VIRAMA: char = '\u{094D}';

/// The longest letter with marks, in characters, that is put in order. UAX #15 finds 30 marks
/// ample for any writing. A longer run is left as it is: to sort it would take more than linear
/// time.
const LONGEST_CLUSTER: usize = 32;

/// Puts letters and their marks in form C.
#[derive(Debug)]
pub(super) struct Composer<'t> {
    /// The letter being read, with its marks.
    cluster: Vec<Piece>,
    /// Whether the cluster is known to be in form C.
    is_normal: bool,
    /// The combining class of the last mark.
    last_class: u8,
    /// Whether the cluster has grown too long: what belongs to it goes through as it is.
    too_long: bool,
    /// The last character that went on to the next step.
    last_out: Option<char>,
    anomalies: Anomalies,
    next: TypingFixes<'t>,
}

impl<'t> Composer<'t> {
    pub(super) fn new(next: TypingFixes<'t>) -> Composer<'t> {
        Composer {
            cluster: Vec::with_capacity(LONGEST_CLUSTER + 1),
            is_normal: true,
            last_class: 0,
            too_long: false,
            last_out: None,
            anomalies: Anomalies::default(),
            next,
        }
    }

    #[inline]
    pub(super) fn push(&mut self, piece: Piece) {
        if begins_cluster(piece.c) {
            self.flush();
            self.too_long = false;
            self.last_class = 0;
            self.is_normal = is_nfc(piece.c);
            self.cluster.push(piece);
        } else if self.too_long {
            self.emit(piece);
        } else {
            self.add_mark(piece);
        }
    }

    fn add_mark(&mut self, piece: Piece) {
        let class = canonical_combining_class(piece.c);
        let in_order = class == 0 || class >= self.last_class;
        let before = self.cluster.last().map(|last| last.c);
        self.is_normal = self.is_normal && in_order && stays_apart(before, piece.c);
        self.last_class = class;
        self.cluster.push(piece);
        if self.cluster.len() > LONGEST_CLUSTER {
            self.anomalies.add(AnomalyKind::MarkRun);
            self.too_long = true;
            self.is_normal = true;
            self.flush();
        }
    }

    /// The last character so far, as it will stand in the text.
    pub(super) fn last(&mut self) -> Option<char> {
        self.settle();
        self.cluster.last().map(|piece| piece.c).or(self.last_out)
    }

    /// Puts the cluster in form C.
    fn settle(&mut self) {
        if self.is_normal {
            return;
        }
        self.is_normal = true;
        let typed = self.cluster.iter().map(|piece| piece.c);
        let composed: Vec<char> = typed.clone().nfc().collect();
        if typed.eq(composed.iter().copied()) {
            return;
        }
        let (Some(first), Some(last)) = (self.cluster.first(), self.cluster.last()) else {
            return;
        };
        self.anomalies.add(AnomalyKind::NotNfc);
        let source = first.source.to(last.source);
        self.cluster.clear();
        self.cluster
            .extend(composed.into_iter().map(|c| Piece::instead(c, source)));
        self.last_class = self
            .cluster
            .last()
            .map_or(0, |piece| canonical_combining_class(piece.c));
    }

    #[inline]
    fn flush(&mut self) {
        self.settle();
        for at in 0..self.cluster.len() {
            let piece = self.cluster[at];
            self.emit(piece);
        }
        self.cluster.clear();
    }

    #[inline]
    fn emit(&mut self, piece: Piece) {
        self.last_out = Some(piece.c);
        self.next.push(piece);
    }

    /// Lets go of what is held, and passes over a stretch that needs no change.
    pub(super) fn pass_over(&mut self, unchanged: Span) {
        self.flush();
        self.next.pass_over(unchanged);
    }

    pub(super) fn finish(self) -> (TypingFixes<'t>, Anomalies) {
        (self.next, self.anomalies)
    }
}

/// Whether nothing before `c` can change with it: its decomposition begins with a character that
/// takes part in no reordering, and in no composition with what stands before it.
#[inline]
fn begins_cluster(c: char) -> bool {
    match c {
        '\0'..='\u{02FF}' => true,
        '\u{0900}'..='\u{097F}' => !matches!(c, NUKTA | VIRAMA | '\u{0951}'..='\u{0954}'),
        _ => {
            let mut first = None;
            decompose_canonical(c, |part| {
                first.get_or_insert(part);
            });
            first.is_none_or(|part| canonical_combining_class(part) == 0 && is_nfc(part))
        }
    }
}

/// Whether `c` is in form C wherever it stands, but for the order of marks.
#[inline]
fn is_nfc(c: char) -> bool {
    match c {
        '\0'..='\u{02FF}' | VIRAMA => true,
        '\u{0900}'..='\u{0957}' | '\u{0960}'..='\u{097F}' => c != NUKTA,
        _ => is_nfc_quick(core::iter::once(c)) == IsNormalized::Yes,
    }
}

/// Whether a mark surely leaves what is before it as it is. The nukta does after most consonants,
/// which spares every `ड़` and `ज़` the composition.
fn stays_apart(before: Option<char>, mark: char) -> bool {
    is_nfc(mark)
        || mark == NUKTA
            && before.is_some_and(|before| {
                matches!(before, 'क'..='ह') && compose(before, NUKTA).is_none()
            })
}
