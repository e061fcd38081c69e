//! [`Few`]: a list that needs no room of its own while it is short.

use core::ops::{Deref, DerefMut};

/// A list of which the first `N` items stand in the list itself.
#[derive(Clone, Debug)]
pub(crate) struct Few<T, const N: usize> {
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
    pub(crate) fn push(&mut self, item: T) {
        if let Some(place) = self.first.get_mut(self.count) {
            *place = item;
        } else {
            if self.count == N {
                self.all.clear();
                self.all.extend_from_slice(&self.first);
            }
            self.all.push(item);
        }
        self.count += 1;
    }
}

impl<T: Copy + Default, const N: usize> Few<T, N> {
    /// Keeps the items of which `wanted` holds.
    pub(crate) fn retain(&mut self, wanted: impl Fn(&T) -> bool) {
        *self = self.iter().copied().filter(wanted).collect();
    }
}

impl<T: Copy + Default, const N: usize> FromIterator<T> for Few<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Few<T, N> {
        let mut few = Few::default();
        few.extend(items);
        few
    }
}

impl<T: Copy, const N: usize> Extend<T> for Few<T, N> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        items.into_iter().for_each(|item| self.push(item));
    }
}

impl<T, const N: usize> Deref for Few<T, N> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        self.first.get(..self.count).unwrap_or(&self.all)
    }
}

impl<T, const N: usize> DerefMut for Few<T, N> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        self.first.get_mut(..self.count).unwrap_or(&mut self.all)
    }
}

impl<T: PartialEq, const N: usize> PartialEq for Few<T, N> {
    fn eq(&self, other: &Few<T, N>) -> bool {
        **self == **other
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
        few.retain(|item| item % 4 == 0);
        assert_eq!(*few, [0, 4, 8]);
        few.push(1);
        few[0] = 2;
        assert_eq!(*few, [2, 4, 8, 1]);
    }
}
