//! Tables whose entries are phrases of several words (`समाचार एजेंसी`, `यह भी पढ़ें`).

use super::WordId;

/// One phrase: where its words start among those of its table, how many they are, what it means.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<V> {
    start: u16,
    length: u8,
    value: V,
}

/// A phrase; for the generated tables.
pub(super) const fn entry<V: Copy>(start: u16, length: u8, value: V) -> Entry<V> {
    Entry {
        start,
        length,
        value,
    }
}

/// Phrases and what each means, found by their words' ids.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrases<V: 'static> {
    /// The words of all phrases.
    pub(super) words: &'static [u16],
    /// Sorted by words, so that the phrases with one first word stand together.
    pub(super) entries: &'static [Entry<V>],
}

impl<V: Copy> Phrases<V> {
    /// The word at `place` of a phrase; zero, which is no word, behind its end.
    #[inline(always)]
    fn word(&self, entry: &Entry<V>, place: usize) -> u16 {
        if place < usize::from(entry.length) {
            self.words[usize::from(entry.start) + place]
        } else {
            0
        }
    }

    /// The longest phrase that `words` start with: how many words it has, and its meaning.
    ///
    /// Reads no more words than the longest phrase has.
    pub(crate) fn longest(&self, words: impl Iterator<Item = WordId>) -> Option<(usize, V)> {
        let mut found = self.entries;
        let mut best = None;
        for (length, word) in words.enumerate() {
            if word == WordId::NONE {
                return best;
            }
            let first = found.partition_point(|entry| self.word(entry, length) < word.0);
            let rest = &found[first..];
            let count = rest.partition_point(|entry| self.word(entry, length) == word.0);
            found = &rest[..count];
            let Some(entry) = found.first() else {
                return best;
            };
            if usize::from(entry.length) == length + 1 {
                best = Some((length + 1, entry.value));
                if found.len() == 1 {
                    return best;
                }
            }
        }
        best
    }

    /// The phrases that are one word.
    pub(crate) fn single_words(&self) -> impl Iterator<Item = (WordId, V)> + use<'_, V> {
        let single = self.entries.iter().filter(|entry| entry.length == 1);
        single.map(|entry| (WordId(self.word(entry, 0)), entry.value))
    }
}
