//! Third step: what a slip of the finger, a keyboard layout or a converter of old fonts leaves
//! behind. Counted always, put right where the caller asks for it.
//!
//! - The nukta typed after the vowel sign (`पढे़ं`) or twice. It belongs to the consonant.
//! - A vowel typed in pieces that look like it. Source: The Unicode Standard, section 12.1, table
//!   "Devanagari Vowel Letters" (the sequences not to use), and `अै`, an old spelling of `ऐ`.

use unicode_normalization::char::compose;

use super::anomaly::{Anomalies, AnomalyKind};
use super::edits::Piece;
use super::style::NasalFold;
use crate::span::Span;

const NUKTA: char = '\u{093C}';
const VIRAMA: char = '\u{094D}';
const RA: char = 'र';

/// How many vowel signs and other signs a nukta is carried back over. Hindi has at most two.
const MOST_SIGNS: usize = 4;

/// The vowel that a letter and a vowel sign make when they stand for one.
const fn joined(letter: char, sign: char) -> Option<char> {
    let vowel = match (letter, sign) {
        ('अ', 'ॆ') => 'ऄ',
        ('अ', 'ा') => 'आ',
        ('उ', 'ु') => 'ऊ',
        ('ए', 'ॅ') => 'ऍ',
        ('ए', 'ॆ') => 'ऎ',
        ('ए', 'े') | ('अ', 'ै') => 'ऐ',
        ('अ', 'ॉ') | ('आ', 'ॅ') => 'ऑ',
        ('अ', 'ॊ') | ('आ', 'ॆ') => 'ऒ',
        ('अ', 'ो') | ('आ', 'े') => 'ओ',
        ('अ', 'ौ') | ('आ', 'ै') => 'औ',
        ('अ', 'ॅ') => 'ॲ',
        _ => return None,
    };
    Some(vowel)
}

/// Watches for misplaced nuktas and vowels in pieces.
#[derive(Debug)]
pub(super) struct TypingFixes<'t> {
    /// Whether to put right what is found.
    fixes: bool,
    /// The letter being read: a vowel or a consonant, its nukta, its signs; or ra with its virama.
    letter: Vec<Piece>,
    /// The last character that went on to the next step.
    last_out: Option<char>,
    anomalies: Anomalies,
    next: NasalFold<'t>,
}

impl<'t> TypingFixes<'t> {
    pub(super) fn new(fixes: bool, next: NasalFold<'t>) -> TypingFixes<'t> {
        TypingFixes {
            fixes,
            letter: Vec::with_capacity(MOST_SIGNS + 2),
            last_out: None,
            anomalies: Anomalies::default(),
            next,
        }
    }

    #[inline]
    pub(super) fn push(&mut self, piece: Piece) {
        match piece.c {
            'ऄ'..='ह' | '\u{0958}'..='\u{0961}' | '\u{0972}'..='\u{097F}' => {
                self.begin_letter(piece);
            }
            NUKTA => self.nukta(piece),
            VIRAMA => self.virama(piece),
            '\u{0900}'..='\u{0903}'
            | '\u{093A}'..='\u{094F}'
            | '\u{0955}'..='\u{0957}'
            | '\u{0962}'
            | '\u{0963}' => self.sign(piece),
            _ => self.other(piece),
        }
    }

    fn begin_letter(&mut self, piece: Piece) {
        if piece.c == 'इ' && self.is_ra_with_virama() {
            // The hook of ई drawn with the reph: भार्इ for भाई.
            self.anomalies.add(AnomalyKind::SplitVowel);
            if self.fixes {
                let source = self.letter[0].source.to(piece.source);
                self.letter.clear();
                self.letter.push(Piece::instead('ई', source));
                return;
            }
        }
        self.flush();
        self.letter.push(piece);
    }

    fn nukta(&mut self, piece: Piece) {
        let Some(base) = self.letter.first().map(|base| base.c) else {
            return self.other(piece);
        };
        if !takes_nukta(base) || self.is_ra_with_virama() {
            return self.other(piece);
        }
        let has_nukta = self.has_nukta();
        if self.letter.len() == 1 && !has_nukta {
            self.letter.push(piece);
            return;
        }
        self.anomalies.add(AnomalyKind::MisplacedNukta);
        if !self.fixes {
            if self.letter.len() > MOST_SIGNS + 1 {
                return self.other(piece);
            }
            self.letter.push(piece);
        } else if !has_nukta {
            match compose(base, NUKTA) {
                Some(one) => self.letter[0].c = one,
                None => self.letter.insert(1, piece),
            }
            let source = self.letter[0].source.to(piece.source);
            for moved in &mut self.letter {
                *moved = Piece::instead(moved.c, source);
            }
        }
    }

    fn virama(&mut self, piece: Piece) {
        // After another virama ra is no reph but the foot of a conjunct (क्र).
        if self.letter.len() == 1 && self.letter[0].c == RA && self.last_out != Some(VIRAMA) {
            self.letter.push(piece);
        } else {
            self.other(piece);
        }
    }

    fn sign(&mut self, piece: Piece) {
        let marks = self.letter.iter().skip(1);
        let signs = marks.filter(|mark| mark.c != NUKTA).count();
        if self.letter.is_empty() || signs == MOST_SIGNS || self.is_ra_with_virama() {
            return self.other(piece);
        }
        let vowel = match self.letter[..] {
            [letter] => joined(letter.c, piece.c),
            _ => None,
        };
        if vowel.is_some() {
            self.anomalies.add(AnomalyKind::SplitVowel);
        }
        match vowel {
            Some(vowel) if self.fixes => {
                let source = self.letter[0].source.to(piece.source);
                self.letter[0] = Piece::instead(vowel, source);
            }
            _ => self.letter.push(piece),
        }
    }

    /// Takes a character that ends the letter and is not the start of another.
    #[inline]
    fn other(&mut self, piece: Piece) {
        self.flush();
        self.emit(piece);
    }

    fn has_nukta(&self) -> bool {
        match self.letter[..] {
            [base, ..] if is_composed_nukta(base.c) => true,
            [_, second, ..] => second.c == NUKTA,
            _ => false,
        }
    }

    fn is_ra_with_virama(&self) -> bool {
        matches!(self.letter[..], [_, second] if second.c == VIRAMA)
    }

    #[inline]
    fn flush(&mut self) {
        for at in 0..self.letter.len() {
            let piece = self.letter[at];
            self.emit(piece);
        }
        self.letter.clear();
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

    pub(super) fn finish(self) -> (NasalFold<'t>, Anomalies) {
        (self.next, self.anomalies)
    }
}

const fn takes_nukta(c: char) -> bool {
    matches!(c, 'क'..='ह')
}

/// `ऩ`, `ऱ` and `ऴ`, which are one character in form C.
const fn is_composed_nukta(c: char) -> bool {
    matches!(c, '\u{0929}' | '\u{0931}' | '\u{0934}')
}
