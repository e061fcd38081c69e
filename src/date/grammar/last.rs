//! [`Last`]: the answer to a question about a place, kept until it is asked of another place.

use core::cell::Cell;

use super::reader::Found;

/// What a pattern found at the place that was asked about last. Several patterns that start at one place
/// ask for the same number, the same time and the same length.
///
/// Measured on news in instructions of all reading of dates: without it numbers take a hundredth more, times
/// three and lengths nine hundredths.
#[derive(Clone, Debug)]
pub(super) struct Last<T: Copy>(Cell<Option<(usize, Found<T>)>>);

impl<T: Copy> Last<T> {
    pub(super) const fn none() -> Last<T> {
        Last(Cell::new(None))
    }

    /// The answer for `at`, which `find` gives where it is not the last one.
    pub(super) fn get(&self, at: usize, find: impl FnOnce() -> Found<T>) -> Found<T> {
        match self.0.get() {
            Some((place, found)) if place == at => found,
            _ => {
                let found = find();
                self.0.set(Some((at, found)));
                found
            }
        }
    }
}
