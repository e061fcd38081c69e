//! [`Pattern`]: a rule of the grammar, and when it is worth a try.

use super::class::{Class, Classes};
use super::reader::{Found, Reader};
use super::relative::Placed;
use super::{Decided, PATTERNS, Reading};
use crate::rule::Rule;

/// One pattern of the grammar.
pub(in crate::date) struct Pattern {
    pub(in crate::date) rule: Rule,
    /// What it can start with.
    pub(super) starts: Classes,
    /// What may stand after its first word, where that is a number, an ordinal or a word like `पिछले`.
    pub(super) after: Classes,
    pub(super) read: Read,
}

/// How a pattern reads.
pub(super) enum Read {
    /// A whole expression.
    Whole(fn(&Reader<'_>, usize) -> Option<Reading>),
    /// A place in the calendar, which may go on with a part, a time, the other end of a range.
    Place(fn(&Reader<'_>, usize) -> Found<Placed>),
}

/// The patterns that can start with each class, and those that can go on after it with each class; a
/// bit for each pattern, made from [`PATTERNS`].
struct Index {
    starts: [u64; Classes::COUNT],
    after: [u64; Classes::COUNT],
    /// The patterns of places.
    places: u64,
}

static INDEX: Index = Index::new(PATTERNS);

impl Index {
    const fn new(patterns: &[Pattern]) -> Index {
        let mut index = Index {
            starts: [0; Classes::COUNT],
            after: [0; Classes::COUNT],
            places: 0,
        };
        let mut at = 0;
        while at < patterns.len() {
            let pattern = &patterns[at];
            let bit = 1 << at;
            let mut class = 0;
            while class < Classes::COUNT {
                if pattern.starts.has_bit(class) {
                    index.starts[class] |= bit;
                }
                if pattern.after.has_bit(class) {
                    index.after[class] |= bit;
                }
                class += 1;
            }
            if matches!(pattern.read, Read::Place(_)) {
                index.places |= bit;
            }
            at += 1;
        }
        index
    }

    fn candidates(&self, start: Class, after: Option<Class>) -> u64 {
        let starts = self.starts[start as usize];
        after.map_or(starts, |after| starts & self.after[after as usize])
    }
}

/// The patterns of a set, in the order of the table.
fn patterns(mut set: u64) -> impl Iterator<Item = (usize, &'static Pattern)> {
    core::iter::from_fn(move || {
        let place = set.trailing_zeros() as usize;
        set &= set.wrapping_sub(1);
        PATTERNS.get(place).map(|pattern| (place, pattern))
    })
    .filter(|(_, pattern)| pattern.rule.is_on())
}

/// A place in the calendar that a pattern read: what it is, where it ends, and the pattern.
#[derive(Clone, Copy)]
pub(super) struct Placement {
    pub(super) placed: Placed,
    pub(super) end: usize,
    pub(super) rule: &'static Rule,
    /// The place of its pattern in the table.
    pub(super) order: usize,
}

impl Reader<'_> {
    /// The longest reading of all that start at `at`; of those of one length, the first in the table.
    pub(super) fn longest(&self, at: usize) -> Option<Decided> {
        let (start, after) = self.classes(at);
        let mut best: Option<(usize, Decided)> = None;
        let mut longest_place: Option<Placement> = None;
        for (order, pattern) in patterns(INDEX.candidates(start, after)) {
            match pattern.read {
                Read::Whole(read) => {
                    let end = best.map_or(at, |(_, (best, _))| best.end);
                    if let Some(reading) = read(self, at).filter(|reading| reading.end > end) {
                        best = Some((order, (reading, &pattern.rule)));
                    }
                }
                Read::Place(_) => longest_place = self.longer(at, longest_place, order, pattern),
            }
        }
        let Some(place) = longest_place else {
            return best.map(|(_, decided)| decided);
        };
        let placed = self.completed(at, place);
        let end = placed.0.end;
        match best {
            Some((order, best)) if best.0.end > end || best.0.end == end && order < place.order => {
                Some(best)
            }
            _ => Some(placed),
        }
    }

    /// The longest place in the calendar that starts at `at`, before its parts.
    pub(super) fn longest_place(&self, at: usize) -> Option<Placement> {
        let (start, after) = self.classes(at);
        let mut longest = None;
        for (order, pattern) in patterns(INDEX.candidates(start, after) & INDEX.places) {
            longest = self.longer(at, longest, order, pattern);
        }
        longest
    }

    /// The longer of a place and the one that `pattern` reads at `at`.
    fn longer(
        &self,
        at: usize,
        longest: Option<Placement>,
        order: usize,
        pattern: &'static Pattern,
    ) -> Option<Placement> {
        let Read::Place(read) = pattern.read else {
            return longest;
        };
        let end = longest.map_or(at, |longest| longest.end);
        match read(self, at) {
            Some((placed, after)) if after > end => Some(Placement {
                placed,
                end: after,
                rule: &pattern.rule,
                order,
            }),
            _ => longest,
        }
    }
}
