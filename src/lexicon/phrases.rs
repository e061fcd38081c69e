//! Tables whose entries are phrases of several words (`समाचार एजेंसी`, `यह भी पढ़ें`).

use super::WordId;

/// Phrases and what each means, found by their words' ids.
#[derive(Debug)]
pub(crate) struct Phrases<V> {
    /// Sorted by words, so that the phrases with one first word stand together.
    entries: Vec<(Box<[WordId]>, V)>,
}

impl<V: Copy> Phrases<V> {
    pub(super) fn new(mut entries: Vec<(Box<[WordId]>, V)>) -> Phrases<V> {
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        Phrases { entries }
    }

    /// The longest phrase that `words` start with: how many words it has, and its meaning.
    ///
    /// Reads no more words than the longest phrase has.
    pub(crate) fn longest(&self, mut words: impl Iterator<Item = WordId>) -> Option<(usize, V)> {
        let mut low = 0;
        let mut high = self.entries.len();
        let mut best = None;
        let mut length = 0;
        loop {
            let Some(word) = words.next().filter(|&word| word != WordId::NONE) else {
                return best;
            };
            let rest = &self.entries[low..high];
            let at = |entry: &(Box<[WordId]>, V)| entry.0.get(length).copied();
            let first = rest.partition_point(|entry| at(entry) < Some(word));
            let last = rest.partition_point(|entry| at(entry) <= Some(word));
            high = low + last;
            low += first;
            if low == high {
                return best;
            }
            length += 1;
            if self.entries[low].0.len() == length {
                best = Some((length, self.entries[low].1));
                if high - low == 1 {
                    return best;
                }
            }
        }
    }

    /// How many phrases stand in the table more than once.
    #[cfg(test)]
    pub(super) fn doubles(&self) -> usize {
        self.entries
            .windows(2)
            .filter(|pair| pair[0].0 == pair[1].0)
            .count()
    }
}
