//! What the words around a date say of it: `करीब`, `से ज्यादा`, `कम से कम`, `से पहले`, `के बाद`.

use super::Reading;
use super::reader::Reader;
use crate::date::value::{DateKind, Modifier};
use crate::lexicon::{TimeWord, word};

impl Reader<'_> {
    /// What the words around a reading say of it.
    pub(super) fn qualified(&self, at: usize, reading: Reading) -> Option<Modifier> {
        let end = reading.end;
        let is_length = reading.kind == DateKind::Duration;
        self.qualified_inside(at, end, is_length)
            .or_else(|| self.qualified_before(at, is_length))
            .or_else(|| self.qualified_behind(end, is_length))
    }

    /// What the words of the date itself say.
    fn qualified_inside(&self, at: usize, end: usize, is_length: bool) -> Option<Modifier> {
        (at..end).find_map(|inside| match self.word(inside) {
            TimeWord::About => Some(Modifier::Approx),
            TimeWord::More if is_length => Some(Modifier::MoreThan),
            TimeWord::Less if is_length => Some(Modifier::LessThan),
            _ => None,
        })
    }

    /// What stands before the date: `करीब`, `कम से कम`, `अधिकतम`.
    fn qualified_before(&self, at: usize, is_length: bool) -> Option<Modifier> {
        let before = self.before(at)?;
        match self.word(before) {
            TimeWord::About => Some(Modifier::Approx),
            TimeWord::Less if self.is_doubled(before) => Some(Modifier::MoreThan),
            TimeWord::More if self.is_doubled(before) => Some(Modifier::LessThan),
            TimeWord::Less | TimeWord::More => None,
            _ if is_length && self.is_word(before, word::ADHIKTAM) => Some(Modifier::LessThan),
            _ if is_length && self.is_word(before, word::NYUNTAM) => Some(Modifier::MoreThan),
            _ => None,
        }
    }

    /// Whether the word at `at` stands a second time before it, with `से` between: `कम से कम`, `ज्यादा से ज्यादा`.
    fn is_doubled(&self, at: usize) -> bool {
        let from = self
            .before(at)
            .filter(|&from| self.is(from, TimeWord::From));
        from.and_then(|from| self.before(from))
            .is_some_and(|first| self.is(first, self.word(at)))
    }

    /// What stands behind the date: `से ज्यादा`, `से पहले`, `के करीब`, `के बाद`, `या उससे अधिक`.
    fn qualified_behind(&self, end: usize, is_length: bool) -> Option<Modifier> {
        let next = self.next(end);
        match self.word(end) {
            TimeWord::From => match self.word(self.past_emphasis(next)) {
                // `पिछली तिमाही से अधिक` compares amounts and not times.
                TimeWord::More if is_length => Some(Modifier::MoreThan),
                TimeWord::Less if is_length => Some(Modifier::LessThan),
                TimeWord::Before | TimeWord::Ago if !is_length => Some(Modifier::Before),
                _ => None,
            },
            TimeWord::Of => match self.word(next) {
                TimeWord::About => Some(Modifier::Approx),
                TimeWord::After if !is_length => Some(Modifier::After),
                _ => None,
            },
            // `15 घंटे या उससे अधिक`
            _ if self.is_or(end) && self.is_any(next, &[word::USSE, word::ISSE]) => {
                match self.word(self.next(next)) {
                    TimeWord::More => Some(Modifier::MoreThan),
                    TimeWord::Less => Some(Modifier::LessThan),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
