//! [`Cursor`]: a place in a sorted list that is asked for near where it was asked for last.

use core::cell::Cell;

/// The last place found in a list.
///
/// The cues of a passage are read from left to right, and what they ask for lies near them. Looking
/// outward from the last place takes as many steps as the two are apart, at most doubled, where a search of the
/// whole list takes more the longer the passage is.
#[derive(Debug, Default)]
pub(super) struct Cursor(Cell<usize>);

impl Cursor {
    /// How many items `is_before` holds for; they are the first of the list.
    pub(super) fn seek<T>(&self, list: &[T], is_before: impl Fn(&T) -> bool) -> usize {
        let last = self.0.get().min(list.len());
        // Mostly it is the last place again.
        let is_after = |at: usize| list.get(at).is_none_or(|item| !is_before(item));
        if is_after(last) && (last == 0 || is_before(&list[last - 1])) {
            return last;
        }
        let (mut from, mut to) = (last, last);
        let mut step = 1;
        if list.get(last).is_some_and(&is_before) {
            while list.get(to).is_some_and(&is_before) {
                from = to + 1;
                to = (to + step).min(list.len());
                step *= 2;
            }
        } else {
            while from > 0 && !is_before(&list[from - 1]) {
                to = from - 1;
                from = from.saturating_sub(step);
                step *= 2;
            }
        }
        let from = from.min(to);
        let found = from + list[from..to].partition_point(is_before);
        self.0.set(found);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::Cursor;

    #[test]
    fn a_cursor_finds_what_a_search_of_the_whole_list_finds() {
        let list: Vec<usize> = (0..100).map(|at| at * at % 37 + at * 3).collect();
        let mut list = list;
        list.sort_unstable();
        let cursor = Cursor::default();
        let mut place = 1_usize;
        for _ in 0..2_000 {
            place = (place * 7_919 + 13) % 400;
            let whole = list.partition_point(|&item| item < place);
            assert_eq!(cursor.seek(&list, |&item| item < place), whole);
        }
        assert_eq!(cursor.seek(&[] as &[usize], |_| true), 0);
    }
}
