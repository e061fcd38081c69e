//! [`OffsetMap`]: what was changed, and how places before and after correspond.

use crate::span::Span;

/// One change: the bytes of the source that were replaced, and the bytes that replaced them.
///
/// Of a removal the normalised span is empty; the source span never is.
///
/// ```
/// let source = "नई\u{A0}सड़क";
/// let normalized = samachar::Normalizer::new().normalize(source);
/// let edit = normalized.map().edits()[0];
/// assert_eq!((&source[edit.source()], &normalized.text()[edit.normalized()]), ("\u{A0}", " "));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Edit {
    pub(super) source: Span,
    pub(super) normalized: Span,
}

impl Edit {
    /// Where the change was made, in the source.
    pub const fn source(&self) -> Span {
        self.source
    }

    /// What it became, in the normalised text.
    pub const fn normalized(&self) -> Span {
        self.normalized
    }
}

/// Maps spans of a normalised text to its source and back.
///
/// The map is the list of edits in order, so it is as long as the changes are many, and a look-up
/// is a binary search in it.
///
/// - Outside the edits, offsets map exactly.
/// - A span that cuts into an edit maps to one that takes in the whole edit. An empty span maps to
///   an empty one, at the start of the edit.
/// - Characters that were removed at the very edge of a span stay outside it.
/// - A span on character boundaries maps to one on character boundaries; an offset beyond the end
///   stands for the end.
/// - The map is monotone: of two spans, the one that starts (ends) first still does, or they
///   start (end) together.
///
/// ```
/// use samachar::{Normalizer, Span};
///
/// let source = "\u{FEFF}नई\u{A0}स\u{200D}ड़क";
/// let normalized = Normalizer::new().normalize(source);
/// assert_eq!(normalized.text(), "नई सड़क");
///
/// let word = Span::new("नई ".len(), normalized.text().len());
/// let typed = normalized.map().to_source(word);
/// assert_eq!(typed.of(source), Some("स\u{200D}ड़क"));
/// assert_eq!(normalized.map().to_normalized(typed), word);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct OffsetMap {
    pub(super) edits: Vec<Edit>,
    pub(super) source_len: usize,
    pub(super) normalized_len: usize,
}

impl OffsetMap {
    /// The edits, in order; no two overlap.
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Whether nothing was changed: every span maps to itself.
    pub fn is_identity(&self) -> bool {
        self.edits.is_empty()
    }

    /// The span of the source that a span of the normalised text stands for.
    pub fn to_source(&self, span: Span) -> Span {
        translate(
            &self.edits,
            clamp(span, self.normalized_len),
            Edit::normalized,
            Edit::source,
        )
    }

    /// The span of the normalised text that a span of the source became. It is empty where all of
    /// it was removed.
    pub fn to_normalized(&self, span: Span) -> Span {
        translate(
            &self.edits,
            clamp(span, self.source_len),
            Edit::source,
            Edit::normalized,
        )
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for OffsetMap {
    /// From what it is written as: `{"edits", "source_len", "normalized_len"}`. Edits that do not lie in order
    /// in the two texts are an error.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<OffsetMap, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(rename = "OffsetMap")]
        struct Record {
            edits: Vec<Edit>,
            source_len: usize,
            normalized_len: usize,
        }
        let record = Record::deserialize(deserializer)?;
        let map = OffsetMap {
            edits: record.edits,
            source_len: record.source_len,
            normalized_len: record.normalized_len,
        };
        if map.is_sound() {
            Ok(map)
        } else {
            Err(serde::de::Error::custom(
                "the edits do not lie in order in the two texts",
            ))
        }
    }
}

#[cfg(feature = "serde")]
impl OffsetMap {
    /// Whether what lies between the edits is as long in both texts.
    fn is_sound(&self) -> bool {
        let (mut source, mut normalized) = (0, 0);
        let is_same = |before: (usize, usize), after: (usize, usize)| {
            let in_source = after.0.checked_sub(before.0);
            in_source.is_some() && in_source == after.1.checked_sub(before.1)
        };
        for edit in &self.edits {
            let starts = (edit.source.start(), edit.normalized.start());
            if edit.source.is_empty() || !is_same((source, normalized), starts) {
                return false;
            }
            (source, normalized) = (edit.source.end(), edit.normalized.end());
        }
        is_same((source, normalized), (self.source_len, self.normalized_len))
    }
}

fn clamp(span: Span, len: usize) -> Span {
    Span::new(span.start().min(len), span.end().min(len))
}

/// Maps a span from one side of the edits to the other.
fn translate(
    edits: &[Edit],
    span: Span,
    from: impl Fn(&Edit) -> Span,
    to: impl Fn(&Edit) -> Span,
) -> Span {
    // The place that is `past` bytes behind the last of the edits in `before`.
    let exact = |before: &[Edit], at: usize| match before.last() {
        None => at,
        Some(edit) => to(edit).end() + (at - from(edit).end()),
    };

    // What was removed right at the start of the span is left outside, before it.
    let at = span.start();
    let before = edits.partition_point(|edit| from(edit).end() <= at);
    let start = match edits.get(before) {
        Some(edit) if from(edit).start() < at => to(edit).start(),
        _ => exact(&edits[..before], at),
    };

    if span.is_empty() {
        return Span::new(start, start);
    }

    // What was removed right at its end is left outside, after it.
    let at = span.end();
    let before = edits.partition_point(|edit| from(edit).start() < at);
    let end = match edits[..before].last() {
        Some(edit) if from(edit).end() > at => to(edit).end(),
        _ => exact(&edits[..before], at),
    };
    Span::new(start, end)
}

#[cfg(test)]
mod tests {
    use super::{Edit, OffsetMap};
    use crate::span::Span;

    /// `ab[xyz]cd{p→qq}e` becomes `abcdqqe`.
    fn map() -> OffsetMap {
        let edit = |source: (usize, usize), normalized: (usize, usize)| Edit {
            source: Span::new(source.0, source.1),
            normalized: Span::new(normalized.0, normalized.1),
        };
        OffsetMap {
            edits: vec![edit((2, 5), (2, 2)), edit((7, 8), (4, 6))],
            source_len: 9,
            normalized_len: 7,
        }
    }

    #[test]
    fn spans_map_to_the_source() {
        for ((start, end), (source_start, source_end)) in [
            ((0, 2), (0, 2)),
            ((2, 4), (5, 7)),
            ((1, 3), (1, 6)),
            ((2, 2), (5, 5)),
            ((4, 5), (7, 8)),
            ((5, 6), (7, 8)),
            ((6, 7), (8, 9)),
            ((0, 99), (0, 9)),
            ((99, 99), (9, 9)),
        ] {
            let found = map().to_source(Span::new(start, end));
            assert_eq!(found, Span::new(source_start, source_end), "{start}..{end}");
        }
    }

    #[test]
    fn spans_map_to_the_normalised_text() {
        for ((start, end), (normalized_start, normalized_end)) in [
            ((0, 2), (0, 2)),
            ((3, 4), (2, 2)),
            ((1, 6), (1, 3)),
            ((5, 7), (2, 4)),
            ((7, 8), (4, 6)),
            ((0, 9), (0, 7)),
            ((4, 99), (2, 7)),
        ] {
            let found = map().to_normalized(Span::new(start, end));
            assert_eq!(
                found,
                Span::new(normalized_start, normalized_end),
                "{start}..{end}"
            );
        }
    }
}
