//! [`Span`]: a place in the caller's text.

use core::fmt;
use core::ops::{Index, Range};

/// A half-open range `[start, end)` of bytes in the text as the caller gave it.
///
/// Every span that this crate returns lies on character boundaries of that text, so slicing with
/// it gives exactly what was found. Only the [`Default`] span and those a caller makes with
/// [`Span::new`] can be out of place in a given text.
///
/// # Example: slicing the text it came from
/// ```
/// use samachar::Span;
///
/// let text = "वर्षा हुई।";
/// let span = Span::new(0, "वर्षा".len());
/// assert_eq!(&text[span], "वर्षा");
/// assert_eq!(format!("{span:?}"), "0..15");
/// ```
///
/// A span takes eight bytes, so it reaches no further than [`Span::LONGEST_TEXT`]: longer texts are
/// refused by [`Parser`](crate::Parser) and read only so far by the functions that cannot fail.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The longest text, in bytes, whose every place a span can tell: 4 GiB less one byte.
    pub const LONGEST_TEXT: usize = u32::MAX as usize;

    /// A span from byte `start` up to, not including, byte `end`.
    ///
    /// An `end` before `start` gives the empty span at `start`. Offsets beyond
    /// [`Span::LONGEST_TEXT`] become that.
    #[inline]
    pub const fn new(start: usize, end: usize) -> Span {
        let (start, end) = (narrow(start), narrow(end));
        Span {
            start,
            end: if end < start { start } else { end },
        }
    }

    /// The byte offset of the first byte.
    #[inline]
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// The byte offset just past the last byte.
    #[inline]
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// The number of bytes.
    #[inline]
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span holds no byte.
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the byte offset `at` lies in the span. The end does not.
    ///
    /// ```
    /// # use samachar::Span;
    /// assert!(Span::new(2, 5).contains(2));
    /// assert!(!Span::new(2, 5).contains(5));
    /// ```
    #[inline]
    pub const fn contains(self, at: usize) -> bool {
        self.start() <= at && at < self.end()
    }

    /// Whether `inner` lies within this span, ends included.
    #[inline]
    pub const fn encloses(self, inner: Span) -> bool {
        self.start <= inner.start && inner.end <= self.end
    }

    /// Whether the two spans have a byte in common.
    ///
    /// ```
    /// # use samachar::Span;
    /// assert!(Span::new(2, 5).overlaps(Span::new(4, 9)));
    /// assert!(!Span::new(2, 5).overlaps(Span::new(5, 9)));
    /// assert!(Span::new(2, 9).encloses(Span::new(5, 9)));
    /// ```
    #[inline]
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The span as a range, for APIs that take one.
    #[inline]
    pub const fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// The text that the span marks, or `None` where it does not fit `text`: beyond its end, or
    /// not on character boundaries.
    ///
    /// ```
    /// # use samachar::Span;
    /// assert_eq!(Span::new(0, 3).of("का"), Some("क"));
    /// assert_eq!(Span::new(0, 4).of("का"), None);
    /// ```
    #[inline]
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.range())
    }

    /// As much of `text` as spans reach.
    #[inline]
    pub(crate) fn reach(text: &str) -> &str {
        let mut end = text.len().min(Span::LONGEST_TEXT);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        &text[..end]
    }

    /// The same span in a text that starts `by` bytes earlier.
    #[inline]
    pub(crate) const fn shifted(self, by: usize) -> Span {
        Span::new(self.start() + by, self.end() + by)
    }

    /// From the start of this span to the end of `last`.
    #[inline]
    pub(crate) const fn to(self, last: Span) -> Span {
        Span::new(self.start(), last.end())
    }
}

/// `offset`, or the furthest that a span reaches.
const fn narrow(offset: usize) -> u32 {
    if offset > Span::LONGEST_TEXT {
        u32::MAX
    } else {
        offset as u32
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Range<usize> {
        span.range()
    }
}

/// As [`Span::new`] reads its start and its end.
///
/// ```
/// # use samachar::Span;
/// assert_eq!(Span::from(3..9), Span::new(3, 9));
/// ```
impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

/// `&text[span]`.
///
/// # Panics
/// Like every index, when the span does not fit the text; [`Span::of`] does not.
impl Index<Span> for str {
    type Output = str;

    #[inline]
    fn index(&self, span: Span) -> &str {
        &self[span.range()]
    }
}

/// `&text[span]`, for a text that is owned.
///
/// # Panics
/// Like every index, when the span does not fit the text; [`Span::of`] does not.
impl Index<Span> for String {
    type Output = str;

    #[inline]
    fn index(&self, span: Span) -> &str {
        &self.as_str()[span]
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Span {
    /// As the pair `[start, end]`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.start, self.end).serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Span {
    /// From the pair `[start, end]`, of which the end is not before the start.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Span, D::Error> {
        let (start, end) = <(u32, u32)>::deserialize(deserializer)?;
        if end < start {
            return Err(serde::de::Error::custom("a span ends before it starts"));
        }
        Ok(Span { start, end })
    }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn edges_are_half_open() {
        let span = Span::new(2, 5);
        assert!(!span.contains(1) && span.contains(2) && span.contains(4) && !span.contains(5));
        assert!(span.overlaps(Span::new(4, 6)) && !span.overlaps(Span::new(5, 6)));
        assert!(span.encloses(Span::new(2, 5)) && !span.encloses(Span::new(1, 5)));
        assert!(Span::new(5, 2).is_empty());
    }
}
