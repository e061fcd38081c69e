//! Tables whose entries are phrases of several words (`समाचार एजेंसी`, `यह भी पढ़ें`).

use super::WordId;
use super::index::FIRST_OWN;

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
    /// Where those of each first word start, and where the last ones end.
    pub(super) groups: &'static [u16],
    pub(super) first_words: &'static FirstWords,
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

    /// The phrases that start with a word.
    fn starting_with(&self, word: WordId) -> &'static [Entry<V>] {
        self.first_words.group(word).map_or(&[], |group| {
            &self.entries[usize::from(self.groups[group])..usize::from(self.groups[group + 1])]
        })
    }

    /// The phrases that are one word.
    pub(crate) fn single_words(&self) -> impl Iterator<Item = (WordId, V)> + use<'_, V> {
        let single = self.entries.iter().filter(|entry| entry.length == 1);
        single.map(|entry| (WordId(self.word(entry, 0)), entry.value))
    }
}

/// The first words of the phrases of a table, as a set that tells how many of them have lower numbers.
#[derive(Debug)]
pub(super) struct FirstWords {
    words: [u64; FirstWords::PARTS],
    /// How many words the parts before each hold.
    before: [u16; FirstWords::PARTS],
}

impl FirstWords {
    const PARTS: usize = FIRST_OWN / 64 + 1;

    /// The first words of the `entries`, whose words are among `phrases`.
    pub(super) const fn of<V: Copy>(phrases: &[u16], entries: &[Entry<V>]) -> FirstWords {
        let mut words = [0u64; FirstWords::PARTS];
        let mut at = 0;
        while at < entries.len() {
            let word = phrases[entries[at].start as usize] as usize;
            words[word / 64] |= 1 << (word % 64);
            at += 1;
        }
        let mut before = [0; FirstWords::PARTS];
        let mut part = 1;
        while part < FirstWords::PARTS {
            before[part] = before[part - 1] + words[part - 1].count_ones() as u16;
            part += 1;
        }
        FirstWords { words, before }
    }

    /// The number of a word among these, counted from nought.
    #[inline(always)]
    fn group(&self, word: WordId) -> Option<usize> {
        let (part, place) = (word.index() / 64, word.index() % 64);
        // A word of a caller's own is beyond all parts.
        let words = *self.words.get(part)?;
        if words >> place & 1 == 0 {
            return None;
        }
        let lower = words & ((1 << place) - 1);
        Some(usize::from(self.before[part]) + lower.count_ones() as usize)
    }
}

/// Words of the phrases of a table, as a set that may hold a few other words: most pairs of words start no
/// phrase, and this tells so in one look.
#[derive(Debug)]
pub(super) struct SomeWords([u64; SomeWords::PARTS]);

impl SomeWords {
    const PARTS: usize = 32;

    pub(super) const NONE: SomeWords = SomeWords([0; SomeWords::PARTS]);

    /// These, and the second words of `phrases`.
    pub(super) const fn and_second_of<V: Copy>(mut self, phrases: &Phrases<V>) -> SomeWords {
        let mut at = 0;
        while at < phrases.entries.len() {
            let entry = &phrases.entries[at];
            if entry.length > 1 {
                self.add(phrases.words[entry.start as usize + 1] as usize);
            }
            at += 1;
        }
        self
    }

    /// These, and the `phrases` that are one word.
    pub(super) const fn and_single_of<V: Copy>(mut self, phrases: &Phrases<V>) -> SomeWords {
        let mut at = 0;
        while at < phrases.entries.len() {
            let entry = &phrases.entries[at];
            if entry.length == 1 {
                self.add(phrases.words[entry.start as usize] as usize);
            }
            at += 1;
        }
        self
    }

    const fn add(&mut self, word: usize) {
        self.0[word / 64 % SomeWords::PARTS] |= 1 << (word % 64);
    }

    /// Whether the word may be among them.
    #[inline]
    pub(super) fn may_have(&self, word: WordId) -> bool {
        let word = usize::from(word.0);
        self.0[word / 64 % SomeWords::PARTS] >> (word % 64) & 1 == 1
    }
}

/// The phrases that a caller added, sorted as those of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OwnPhrases<V> {
    entries: Vec<(Box<[WordId]>, V)>,
}

impl<V> Default for OwnPhrases<V> {
    fn default() -> OwnPhrases<V> {
        OwnPhrases {
            entries: Vec::new(),
        }
    }
}

impl<V> OwnPhrases<V> {
    /// How many phrases a caller added.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }
}

impl<V: Copy> OwnPhrases<V> {
    /// Adds a phrase, in the place of the same phrase added before.
    pub(super) fn add(&mut self, words: Box<[WordId]>, value: V) {
        match self.entries.binary_search_by(|entry| entry.0.cmp(&words)) {
            Ok(at) => self.entries[at].1 = value,
            Err(at) => self.entries.insert(at, (words, value)),
        }
    }
}

/// The phrases of one kind: those that are listed, and those that a caller added.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'v, V: 'static> {
    pub(super) listed: Phrases<V>,
    pub(super) own: Option<&'v OwnPhrases<V>>,
}

impl<V: Copy> Table<'_, V> {
    /// The longest phrase that `words` start with: how many words it has, and its meaning. A
    /// caller's own meaning goes before a listed one.
    ///
    /// Reads no more words than the longest phrase has.
    pub(crate) fn longest(&self, words: impl Iterator<Item = WordId>) -> Option<(usize, V)> {
        let mut listed: &[Entry<V>] = &[];
        let mut own = self.own.map_or(&[][..], |own| &own.entries[..]);
        let mut best = None;
        for (place, word) in words.enumerate() {
            if word == WordId::NONE {
                break;
            }
            let table = &self.listed;
            listed = if place == 0 {
                table.starting_with(word)
            } else {
                equal(listed, |entry| table.word(entry, place), word.0)
            };
            own = equal(own, |entry| entry.0.get(place).map_or(0, |id| id.0), word.0);
            let length = place + 1;
            match (own.first(), listed.first()) {
                (None, None) => break,
                (Some(entry), _) if entry.0.len() == length => best = Some((length, entry.1)),
                (_, Some(entry)) if usize::from(entry.length) == length => {
                    best = Some((length, entry.value));
                }
                _ => {}
            }
            if listed.len() + own.len() == 1 && best.is_some_and(|(found, _)| found == length) {
                break;
            }
        }
        best
    }
}

/// Those of the sorted `entries` for which `key` is `sought`: few, so their end is looked for from
/// their start, and so is that in a short list.
fn equal<E>(entries: &[E], key: impl Fn(&E) -> u16, sought: u16) -> &[E] {
    /// How many entries are looked at one by one.
    const SHORT: usize = 8;
    let before = if entries.len() <= SHORT {
        let is_before = |entry: &&E| key(entry) < sought;
        entries.iter().take_while(is_before).count()
    } else {
        entries.partition_point(|entry| key(entry) < sought)
    };
    let rest = &entries[before..];
    let mut within = 1;
    while rest
        .get(within - 1)
        .is_some_and(|entry| key(entry) == sought)
    {
        within *= 2;
    }
    let near = &rest[..rest.len().min(within)];
    &near[..near.partition_point(|entry| key(entry) == sought)]
}
