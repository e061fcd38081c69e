//! Days with a name: on a fixed date, on a weekday of a month, or a festival whose date moves from year to
//! year. The names stand in `data/occasions.tsv`.

use super::festival::Festival;

/// The day that a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// The same month and day every year.
    Fixed(u8, u8),
    /// The same month and day every year, by a name that is another word as well.
    Homonym(u8, u8),
    /// A weekday of a month: the month, which one, and the day from Monday.
    Floating(u8, u8, u8),
    /// A festival that moves.
    Moving(Festival),
    /// A festival that moves, for which there is no table.
    Untabled,
}
