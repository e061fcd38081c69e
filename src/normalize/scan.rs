//! The words that the steps must see. All others need no change and hold no anomaly, which a look
//! at each character and the one before it tells; most texts consist of such words.

use crate::span::Span;
use crate::text::fold::devanagari_at;

/// What a character is to the one after it.
mod kind {
    pub(super) const OTHER: u8 = 1 << 0;
    /// A consonant that keeps its nukta apart in form C, so not `न`, `र`, `ळ`.
    pub(super) const CONSONANT: u8 = 1 << 1;
    /// A consonant as above that is a nasal.
    pub(super) const NASAL: u8 = 1 << 2;
    pub(super) const NA: u8 = 1 << 3;
    /// A vowel letter that a vowel sign may complete.
    pub(super) const VOWEL: u8 = 1 << 4;
    pub(super) const VIRAMA: u8 = 1 << 5;

    pub(super) const ANY: u8 = u8::MAX;
    pub(super) const NONE: u8 = 0;
}

/// What the scan must know of a Devanagari character.
#[derive(Clone, Copy)]
struct Class {
    kind: u8,
    /// The kinds after which it calls for a closer look.
    suspect_after: u8,
}

/// The classes of U+0900–U+097F, for texts that keep their house style and for those that are
/// folded.
static KEEPING: [Class; 128] = classes(false);
static FOLDING: [Class; 128] = classes(true);

const fn classes(folds: bool) -> [Class; 128] {
    let mut classes = [Class {
        kind: kind::OTHER,
        suspect_after: kind::NONE,
    }; 128];
    let mut low = 0;
    while low < 128 {
        let (kind, suspect_after) = match low {
            // The nukta belongs on a consonant; where style is folded it goes.
            0x3C if !folds => (kind::OTHER, !(kind::CONSONANT | kind::NASAL)),
            0x4D if folds => (kind::VIRAMA, kind::NASAL | kind::NA),
            0x4D => (kind::VIRAMA, kind::NONE),
            // Visarga, accents, nukta letters that form C takes apart, digits.
            0x03 | 0x51..=0x54 | 0x58..=0x5F | 0x66..=0x6F => (kind::OTHER, kind::ANY),
            // What else the fold changes: chandrabindu, letters with nukta, the nukta.
            0x00 | 0x01 | 0x29 | 0x31 | 0x34 | 0x3C if folds => (kind::OTHER, kind::ANY),
            // अ आ उ ए.
            0x05 | 0x06 | 0x09 | 0x0F => (kind::VOWEL, kind::NONE),
            // इ, which makes ई with a reph.
            0x07 => (kind::OTHER, kind::VIRAMA),
            0x3E..=0x4C => (kind::OTHER, kind::VOWEL),
            0x28 => (kind::NA, kind::NONE),
            0x19 | 0x1E | 0x23 | 0x2E => (kind::NASAL, kind::NONE),
            // Beside न, the letters that are one character with their nukta in form C are र and ळ.
            0x29 | 0x30 | 0x31 | 0x33 | 0x34 => (kind::OTHER, kind::NONE),
            0x15..=0x39 => (kind::CONSONANT, kind::NONE),
            _ => (kind::OTHER, kind::NONE),
        };
        classes[low] = Class {
            kind,
            suspect_after,
        };
        low += 1;
    }
    classes
}

/// Finds the stretches between spaces in which something may change or be counted.
///
/// A stretch begins with the space or line feed before it, or with the text, and ends before one.
/// Nothing that a step does reaches across those: no joiner, mark or sign belongs to what is on
/// their other side.
#[derive(Debug)]
pub(super) struct Stretches<'t> {
    text: &'t str,
    /// The start of the text, or a space or line feed.
    at: usize,
    folds: bool,
}

impl<'t> Stretches<'t> {
    pub(super) const fn new(text: &'t str, folds: bool) -> Stretches<'t> {
        Stretches { text, at: 0, folds }
    }
}

impl Iterator for Stretches<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let classes = if self.folds { &FOLDING } else { &KEEPING };
        let bytes = self.text.as_bytes();
        let mut start = self.at;
        let mut at = self.at;
        let mut before = kind::OTHER;
        while let Some(&byte) = bytes.get(at) {
            if byte < 0x80 {
                match byte {
                    b' ' | b'\n' => start = at,
                    b':' | b'|' | b'\t' => break,
                    _ => {}
                }
                before = kind::OTHER;
                at += 1;
            } else if let Some(low) = devanagari_at(bytes, at) {
                let class = classes[usize::from(low)];
                if class.suspect_after & before != 0 {
                    break;
                }
                before = class.kind;
                at += 3;
            } else if is_plain_punctuation(&bytes[at..]) {
                before = kind::OTHER;
                at += 3;
            } else {
                break;
            }
        }
        let rest = bytes.get(at..).filter(|rest| !rest.is_empty())?;
        let length = rest.iter().position(|byte| matches!(byte, b' ' | b'\n'));
        let end = length.map_or(bytes.len(), |length| at + length);
        self.at = end;
        Some(Span::new(start, end))
    }
}

/// Whether a dash, a quotation mark or another of U+2010 to U+2027 stands first.
fn is_plain_punctuation(bytes: &[u8]) -> bool {
    matches!(bytes, [0xE2, 0x80, 0x90..=0xA7, ..])
}
