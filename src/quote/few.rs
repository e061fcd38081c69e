//! [`Few`]: a list that needs no room of its own while it is short.

use core::ops::Deref;

/// A list of which the first `N` items stand in the list itself.
#[derive(Clone, Debug)]
pub(super) struct Few<T, const N: usize> {
    count: usize,
    first: [T; N],
    /// All items, where they are more than `N`.
    all: Vec<T>,
}

impl<T: Copy + Default, const N: usize> Default for Few<T, N> {
    fn default() -> Few<T, N> {
        Few {
            count: 0,
            first: [T::default(); N],
            all: Vec::new(),
        }
    }
}

impl<T: Copy, const N: usize> Few<T, N> {
    /// Adds an item.
    pub(super) fn push(&mut self, item: T) {
        if let Some(place) = self.first.get_mut(self.count) {
            *place = item;
        } else {
            if self.count == N {
                self.all.extend_from_slice(&self.first);
            }
            self.all.push(item);
        }
        self.count += 1;
    }
}

impl<T, const N: usize> Deref for Few<T, N> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        self.first.get(..self.count).unwrap_or(&self.all)
    }
}

#[cfg(test)]
mod tests {
    use super::Few;

    #[test]
    fn a_list_of_any_length_holds_what_was_added() {
        let mut few = Few::<usize, 3>::default();
        for length in 0..10 {
            assert!(few.iter().copied().eq(0..length));
            few.push(length);
        }
    }
}
