//! Offsets in characters and in UTF-16 code units, for callers whose strings do not count bytes.

use core::fmt;
use core::ops::Range;

use crate::named::named;
use crate::span::Span;

/// What an offset into a text counts.
///
/// Devanagari letters are three bytes, one character and one UTF-16 code unit each; an emoji is
/// four bytes, one character and two units.
///
/// ```
/// use samachar::{OffsetUnit, Offsets};
///
/// let offsets = Offsets::new("नदी 🎉");
/// assert_eq!(offsets.len(OffsetUnit::Bytes), 14);
/// assert_eq!(offsets.len(OffsetUnit::Chars), 5);
/// assert_eq!(offsets.len(OffsetUnit::Utf16), 6);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OffsetUnit {
    /// Bytes of UTF-8: Rust, Go, C.
    #[default]
    Bytes,
    /// Unicode scalar values: Python, and the text positions of W3C Web Annotation.
    Chars,
    /// UTF-16 code units: Java, JavaScript, C#.
    Utf16,
}

named!(OffsetUnit, "offset unit":
    Bytes => "bytes",
    Chars => "chars",
    Utf16 => "utf16",
);

/// Translates byte offsets of a text into characters or UTF-16 code units, and back.
///
/// Made once for a text, in one pass; a look-up after that reads at most 128 bytes, so
/// that all the spans of an article cost time linear in its length.
///
/// An offset beyond the end stands for the end, and one within a character for its start, so that
/// no offset makes a look-up fail.
///
/// ```
/// use samachar::{OffsetUnit, Offsets, Span};
///
/// let text = "जीत 🎉 गई";
/// let offsets = Offsets::new(text);
/// let word = Span::new(text.find("गई").unwrap(), text.len());
/// assert_eq!(offsets.range(OffsetUnit::Bytes, word), 15..21);
/// assert_eq!(offsets.range(OffsetUnit::Chars, word), 6..8);
/// assert_eq!(offsets.range(OffsetUnit::Utf16, word), 7..9);
/// assert_eq!(offsets.span(OffsetUnit::Utf16, 7..9), word);
/// ```
#[derive(Clone)]
pub struct Offsets<'t> {
    text: &'t str,
    /// What stands before byte 0, [`BLOCK`], 2 × [`BLOCK`] and so on; the last entry is that of
    /// the end of the text.
    checkpoints: Vec<Counts>,
}

/// How many bytes lie between two checkpoints: few to read at a look-up, and the checkpoints
/// together are an eighth of the text.
const BLOCK: usize = 128;

/// Characters and UTF-16 code units that begin before a byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    chars: usize,
    utf16: usize,
}

impl Counts {
    /// The count in the unit; `at` is the byte that it is the count before.
    const fn of(self, unit: OffsetUnit, at: usize) -> usize {
        match unit {
            OffsetUnit::Bytes => at,
            OffsetUnit::Chars => self.chars,
            OffsetUnit::Utf16 => self.utf16,
        }
    }
}

const fn begins_char(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// Whether a character begins with `byte` that takes two UTF-16 code units.
const fn begins_pair(byte: u8) -> bool {
    byte >= 0xF0
}

/// The characters that begin in `bytes`.
fn count_chars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| begins_char(byte)).count()
}

/// The characters of two UTF-16 code units that begin in `bytes`.
fn count_pairs(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| begins_pair(byte)).count()
}

/// Those of the same text.
impl PartialEq for Offsets<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Offsets<'_> {}

impl core::hash::Hash for Offsets<'_> {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Debug for Offsets<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Offsets")
            .field("text", &self.text)
            .finish_non_exhaustive()
    }
}

impl<'t> Offsets<'t> {
    /// Counts through the text.
    pub fn new(text: &'t str) -> Offsets<'t> {
        let mut counts = Counts::default();
        let mut checkpoints = Vec::with_capacity(text.len() / BLOCK + 2);
        for block in text.as_bytes().chunks(BLOCK) {
            checkpoints.push(counts);
            let chars = count_chars(block);
            counts.chars += chars;
            counts.utf16 += chars + count_pairs(block);
        }
        checkpoints.push(counts);
        Offsets { text, checkpoints }
    }

    /// The text that the offsets are those of.
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// The length of the text in the unit.
    pub fn len(&self, unit: OffsetUnit) -> usize {
        self.offset(unit, self.text.len())
    }

    /// Whether the text is empty.
    pub const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The offset in the unit of the byte offset `at`.
    pub fn offset(&self, unit: OffsetUnit, at: usize) -> usize {
        let at = self.char_start(at);
        let before = self.checkpoints[at / BLOCK].of(unit, at);
        let bytes = &self.text.as_bytes()[at - at % BLOCK..at];
        match unit {
            OffsetUnit::Bytes => at,
            OffsetUnit::Chars => before + count_chars(bytes),
            OffsetUnit::Utf16 => before + count_chars(bytes) + count_pairs(bytes),
        }
    }

    /// The byte offset of an offset in the unit.
    pub fn byte(&self, unit: OffsetUnit, offset: usize) -> usize {
        if unit == OffsetUnit::Bytes {
            return self.char_start(offset);
        }
        // The last checkpoint at or before the offset. The first counts nothing, so there is one;
        // a character that straddles it may have been counted before it.
        let block = self
            .checkpoints
            .partition_point(|counts| counts.of(unit, 0) <= offset)
            - 1;
        let start = (block * BLOCK).min(self.text.len());
        let mut count = self.checkpoints[block].of(unit, start);
        for (at, &byte) in (start..).zip(&self.text.as_bytes()[start..]) {
            if begins_char(byte) {
                count += 1 + usize::from(unit == OffsetUnit::Utf16 && begins_pair(byte));
                if count > offset {
                    return at;
                }
            }
        }
        self.text.len()
    }

    /// The range in the unit of a span of bytes.
    pub fn range(&self, unit: OffsetUnit, span: Span) -> Range<usize> {
        self.offset(unit, span.start())..self.offset(unit, span.end())
    }

    /// The span of bytes of a range in the unit. An end before the start gives the empty span at
    /// the start.
    pub fn span(&self, unit: OffsetUnit, range: Range<usize>) -> Span {
        Span::new(self.byte(unit, range.start), self.byte(unit, range.end))
    }

    /// The start of the character at byte `at`, or the end of the text.
    fn char_start(&self, at: usize) -> usize {
        let mut start = at.min(self.text.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        start
    }
}
