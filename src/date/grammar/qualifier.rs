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
        let mut inside = at;
        while inside < end {
            match self.word(inside) {
                TimeWord::About => return Some(Modifier::Approx),
                TimeWord::More if is_length => return Some(Modifier::MoreThan),
                TimeWord::Less if is_length => return Some(Modifier::LessThan),
                _ => {}
            }
            inside += 1;
        }
        let before = self.before(at);
        if let Some(before) = before {
            match self.word(before) {
                TimeWord::About => return Some(Modifier::Approx),
                // `कम से कम`, `ज्यादा से ज्यादा`
                word @ (TimeWord::Less | TimeWord::More) => {
                    let from = self
                        .before(before)
                        .filter(|&from| self.is(from, TimeWord::From));
                    if from
                        .and_then(|from| self.before(from))
                        .is_some_and(|first| self.word(first) == word)
                    {
                        return Some(if word == TimeWord::Less {
                            Modifier::MoreThan
                        } else {
                            Modifier::LessThan
                        });
                    }
                }
                _ if is_length && self.is_word(before, word::ADHIKTAM) => {
                    return Some(Modifier::LessThan);
                }
                _ if is_length && self.is_word(before, word::NYUNTAM) => {
                    return Some(Modifier::MoreThan);
                }
                _ => {}
            }
        }
        match self.word(end) {
            TimeWord::From => {
                let next = self.past_emphasis(self.next(end));
                match self.word(next) {
                    // `पिछली तिमाही से अधिक` compares amounts and not times.
                    TimeWord::More if is_length => Some(Modifier::MoreThan),
                    TimeWord::Less if is_length => Some(Modifier::LessThan),
                    TimeWord::Before | TimeWord::Ago if !is_length => Some(Modifier::Before),
                    _ => None,
                }
            }
            TimeWord::Of => match self.word(self.next(end)) {
                TimeWord::About => Some(Modifier::Approx),
                TimeWord::After if !is_length => Some(Modifier::After),
                _ => None,
            },
            // `15 घंटे या उससे अधिक`
            _ if self.is_or(end) => {
                let that = self.next(end);
                let more = self.next(that);
                let compares = self.is_any(that, &[word::USSE, word::ISSE]);
                match self.word(more) {
                    TimeWord::More if compares => Some(Modifier::MoreThan),
                    TimeWord::Less if compares => Some(Modifier::LessThan),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
