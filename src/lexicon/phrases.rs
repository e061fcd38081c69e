//! Tables whose entries are phrases of several words (`समाचार एजेंसी`, `यह भी पढ़ें`).

use super::WordId;

/// Phrases and what each means, found by their words' ids.
#[derive(Debug)]
pub(crate) struct Phrases<V> {
    /// Sorted by words, so that the phrases with one first word stand together.
    entries: Vec<(Box<[WordId]>, V)>,
    /// By the number of a word, how many entries come before those that start with it.
    starts: Box<[u16]>,
}

impl<V: Copy> Phrases<V> {
    pub(super) fn new(mut entries: Vec<(Box<[WordId]>, V)>) -> Phrases<V> {
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        let first = |entry: &(Box<[WordId]>, V)| entry.0.first().map_or(0, |id| id.index());
        let mut starts = vec![0; entries.last().map_or(0, first) + 2];
        for entry in &entries {
            starts[first(entry) + 1] += 1;
        }
        for word in 1..starts.len() {
            starts[word] += starts[word - 1];
        }
        Phrases {
            entries,
            starts: starts.into(),
        }
    }

    /// The longest phrase that `words` start with: how many words it has, and its meaning.
    ///
    /// Reads no more words than the longest phrase has.
    pub(crate) fn longest(&self, mut words: impl Iterator<Item = WordId>) -> Option<(usize, V)> {
        let word = words.next()?.index();
        let mut low = usize::from(*self.starts.get(word)?);
        let mut high = usize::from(*self.starts.get(word + 1)?);
        let mut best = None;
        let mut length = 1;
        while low < high {
            if self.entries[low].0.len() == length {
                best = Some((length, self.entries[low].1));
                if high - low == 1 {
                    return best;
                }
            }
            let Some(word) = words.next().filter(|&word| word != WordId::NONE) else {
                return best;
            };
            let rest = &self.entries[low..high];
            let at = |entry: &(Box<[WordId]>, V)| entry.0.get(length).copied();
            let first = rest.partition_point(|entry| at(entry) < Some(word));
            let last = rest.partition_point(|entry| at(entry) <= Some(word));
            high = low + last;
            low += first;
            length += 1;
        }
        best
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
