//! Folds of house style, for search keys: where newsrooms write one word in two ways, one is kept.
//! Only where the caller asks for them.
//!
//! - The nukta is dropped (`फ़रवरी`, `फरवरी`).
//! - The chandrabindu becomes an anusvara (`पाँच`, `पांच`).
//! - A nasal with virama before a stop of its own row becomes an anusvara (`सितम्बर`, `सितंबर`),
//!   with a joiner between or without. Before vowels, `य र ल व ह` and its own double it stays
//!   (`अन्य`, `सम्मान`), and so does `जन्म`.
//!
//! Words are compared inside this crate under a fold that goes further; a Hindi word and what these
//! folds make of it are equal under that one.

use super::edits::{Piece, Writer};
use crate::span::Span;

const NUKTA: char = '\u{093C}';
const ANUSVARA: char = '\u{0902}';
const VIRAMA: char = '\u{094D}';

/// The letter without its nukta and the chandrabindu as anusvara; `None` for the nukta itself.
///
/// Comes before all steps, so that none of them sees a nukta that will go.
pub(super) const fn fold_letter(c: char) -> Option<char> {
    Some(match c {
        NUKTA => return None,
        '\u{0900}' | '\u{0901}' => ANUSVARA,
        '\u{0929}' => 'न',
        '\u{0931}' => 'र',
        '\u{0934}' => 'ळ',
        '\u{0958}' => 'क',
        '\u{0959}' => 'ख',
        '\u{095A}' => 'ग',
        '\u{095B}' => 'ज',
        '\u{095C}' => 'ड',
        '\u{095D}' => 'ढ',
        '\u{095E}' => 'फ',
        '\u{095F}' => 'य',
        _ => c,
    })
}

/// Whether `stop` is a stop of the row that `nasal` closes.
const fn is_homorganic(nasal: char, stop: char) -> bool {
    match nasal {
        'ङ' => matches!(stop, 'क'..='घ'),
        'ञ' => matches!(stop, 'च'..='झ'),
        'ण' => matches!(stop, 'ट'..='ढ'),
        'न' => matches!(stop, 'त'..='ध'),
        'म' => matches!(stop, 'प'..='भ'),
        _ => false,
    }
}

const fn is_nasal(c: char) -> bool {
    matches!(c, 'ङ' | 'ञ' | 'ण' | 'न' | 'म')
}

/// Fourth step: the fold of nasals.
#[derive(Debug)]
pub(super) struct NasalFold<'t> {
    folds: bool,
    /// A nasal, its virama, a joiner: what may yet become an anusvara.
    nasal: Vec<Piece>,
    next: Writer<'t>,
}

impl<'t> NasalFold<'t> {
    pub(super) fn new(folds: bool, next: Writer<'t>) -> NasalFold<'t> {
        NasalFold {
            folds,
            nasal: Vec::with_capacity(3),
            next,
        }
    }

    #[inline]
    pub(super) fn push(&mut self, piece: Piece) {
        if self.folds {
            self.fold(piece);
        } else {
            self.next.push(piece);
        }
    }

    fn fold(&mut self, piece: Piece) {
        let c = piece.c;
        match self.nasal[..] {
            [_] if c == VIRAMA => self.nasal.push(piece),
            [_, _] if matches!(c, '\u{200C}' | '\u{200D}') => self.nasal.push(piece),
            [nasal, .., last] if is_homorganic(nasal.c, c) => {
                let source = nasal.source.to(last.source);
                self.nasal.clear();
                self.next.push(Piece::instead(ANUSVARA, source));
                self.next.push(piece);
            }
            _ => {
                self.flush();
                if is_nasal(c) {
                    self.nasal.push(piece);
                } else {
                    self.next.push(piece);
                }
            }
        }
    }

    fn flush(&mut self) {
        for piece in self.nasal.drain(..) {
            self.next.push(piece);
        }
    }

    /// Lets go of what is held, and passes over a stretch that needs no change.
    pub(super) fn pass_over(&mut self, unchanged: Span) {
        self.flush();
        self.next.pass_over(unchanged);
    }

    pub(super) fn finish(self) -> Writer<'t> {
        self.next
    }
}
