//! [`Pattern`]: a rule of the grammar, and when it is worth a try.

use super::class::{Ahead, Class, Classes};
use super::reader::{Found, Reader};
use super::relative::Placed;
use super::{Decided, PATTERNS, Reading};
use crate::rule::Rule;

/// One pattern of the grammar.
pub(in crate::date) struct Pattern {
    pub(in crate::date) rule: Rule,
    /// How it can start; no two of these ways hold at one place, so that it is tried there once.
    pub(super) starts: &'static [Start],
    pub(super) read: Read,
}

/// A way in which a pattern can start.
#[derive(Clone, Copy)]
pub(super) struct Start {
    first: Classes,
    /// What may stand after the first word, or after the whole of a number.
    after: Classes,
    /// What may stand after the second of two numbers that something joins, or after `का` behind a
    /// number.
    beyond: Classes,
    /// Whether a phrase for a time or the name of a day must stand there.
    opens_phrase: bool,
}

impl Start {
    /// Whether both can hold at one place.
    #[cfg(test)]
    fn meets(self, other: Start) -> bool {
        self.first.meets(other.first) && self.after.meets(other.after)
    }

    /// A start with one of the classes `first`, whatever follows.
    pub(super) const fn with(first: Classes) -> Start {
        Start {
            first,
            after: Classes::ALL,
            beyond: Classes::ALL,
            opens_phrase: false,
        }
    }

    /// A start with one of the classes `first`, of a phrase for a time or of the name of a day.
    pub(super) const fn of_phrase(first: Classes) -> Start {
        Start {
            opens_phrase: true,
            ..Start::with(first)
        }
    }

    /// The start where one of the classes `after` follows.
    pub(super) const fn before(self, after: Classes) -> Start {
        Start { after, ..self }
    }

    /// The start where one of the classes `beyond` follows a second number or `का`.
    pub(super) const fn and_beyond(self, beyond: Classes) -> Start {
        Start { beyond, ..self }
    }
}

/// How a pattern reads.
pub(super) enum Read {
    /// A whole expression.
    Whole(fn(&Reader<'_>, usize) -> Option<Reading>),
    /// A place in the calendar, which may go on with a part, a time, the other end of a range.
    Place(fn(&Reader<'_>, usize) -> Found<Placed>),
}

/// Starts, a bit for each in the order of the table.
pub(in crate::date) type Starts = u128;

/// None of them.
pub(super) const NO_START: Starts = 0;

/// The starts that are worth a try where `ahead` stands.
pub(super) fn starts_at(ahead: Ahead) -> Starts {
    INDEX.of(ahead)
}

/// The starts of all patterns by the classes that they ask for; made from
/// [`PATTERNS`].
struct Index {
    first: [Starts; Classes::COUNT],
    after: [Starts; Classes::COUNT],
    beyond: [Starts; Classes::COUNT],
    /// The starts of phrases.
    phrases: Starts,
    /// The starts of places.
    places: Starts,
    /// The pattern of each start.
    patterns: [u8; Starts::BITS as usize],
}

static INDEX: Index = Index::new(PATTERNS);

impl Index {
    const fn new(patterns: &[Pattern]) -> Index {
        let mut index = Index {
            first: [0; Classes::COUNT],
            after: [0; Classes::COUNT],
            beyond: [0; Classes::COUNT],
            phrases: 0,
            places: 0,
            patterns: [0; Starts::BITS as usize],
        };
        let mut bit = 0;
        let mut at = 0;
        while at < patterns.len() {
            let pattern = &patterns[at];
            let mut way = 0;
            while way < pattern.starts.len() {
                index.add(&pattern.starts[way], 1 << bit);
                index.patterns[bit] = at as u8;
                if matches!(pattern.read, Read::Place(_)) {
                    index.places |= 1 << bit;
                }
                (way, bit) = (way + 1, bit + 1);
            }
            at += 1;
        }
        index.after[Class::Untold as usize] = Starts::MAX;
        index.beyond[Class::Untold as usize] = Starts::MAX;
        index
    }

    const fn add(&mut self, start: &Start, bit: Starts) {
        if start.opens_phrase {
            self.phrases |= bit;
        }
        let mut class = 0;
        while class < Classes::COUNT {
            if start.first.has_bit(class) {
                self.first[class] |= bit;
            }
            if start.after.has_bit(class) {
                self.after[class] |= bit;
            }
            if start.beyond.has_bit(class) {
                self.beyond[class] |= bit;
            }
            class += 1;
        }
    }

    /// The starts that are worth a try where `ahead` stands.
    fn of(&self, ahead: Ahead) -> Starts {
        let after = self.after[ahead.after as usize];
        let beyond = self.beyond[ahead.beyond as usize];
        let phrases = if ahead.opens_phrase {
            Starts::MAX
        } else {
            !self.phrases
        };
        self.first[ahead.first as usize] & after & beyond & phrases
    }
}

/// The patterns of a set of starts, in the order of the table.
fn patterns(mut set: Starts) -> impl Iterator<Item = (usize, &'static Pattern)> {
    core::iter::from_fn(move || {
        let start = INDEX.patterns.get(set.trailing_zeros() as usize)?;
        set &= set.wrapping_sub(1);
        let place = usize::from(*start);
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
    /// The longest reading of the `starts` at `at`; of those of one length, the first in the table.
    pub(super) fn longest(&self, at: usize, starts: Starts) -> Option<Decided> {
        let mut best: Option<(usize, Decided)> = None;
        let mut longest_place: Option<Placement> = None;
        for (order, pattern) in patterns(starts) {
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
        let starts = starts_at(self.ahead(at));
        let mut longest = None;
        for (order, pattern) in patterns(starts & INDEX.places) {
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

#[cfg(test)]
mod tests {
    use super::PATTERNS;

    #[test]
    fn no_pattern_is_tried_twice_at_a_place() {
        for pattern in PATTERNS {
            for (at, start) in pattern.starts.iter().enumerate() {
                for other in &pattern.starts[..at] {
                    assert!(!start.meets(*other), "{}", pattern.rule.id());
                }
            }
        }
    }
}
