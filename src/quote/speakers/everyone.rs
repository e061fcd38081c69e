//! Everyone whom a text quotes by name, known before its quotations are gone through.

use crate::few::Few;
use crate::quote::mentions::{Clue, Mention, Who};
use crate::quote::name_analysis::Analyses;
use crate::quote::name_parts::Sort;
use crate::quote::phonetic_key::{ByName, PhoneticKey};

/// So many names that share a word are told apart.
const SHARING: usize = 8;

/// The names of sources in the whole text.
#[derive(Debug)]
pub(super) struct Everyone<'c> {
    clues: &'c [Clue],
    /// By its first and its last word, each name once, as the places of its quotations.
    by_word: ByName<Few<u32, 2>>,
    /// The fullest name, if all are one person's.
    only: Option<Mention>,
}

impl<'c> Everyone<'c> {
    /// The names that the `clues` of the quotations have.
    pub(super) fn of(analyses: &Analyses, clues: &'c [Clue]) -> Everyone<'c> {
        let mut everyone = Everyone {
            clues,
            by_word: ByName::default(),
            only: None,
        };
        let mut is_one = true;
        let mentions = clues.iter().map(|clue| clue.source.as_ref());
        for (number, mention) in mentions.enumerate() {
            let Some(mention) = mention else {
                continue;
            };
            let Who::Name { analysis, .. } = mention.who else {
                continue;
            };
            if mention.is_plural {
                continue;
            }
            let keys = analyses.get(analysis).keys();
            for &key in [keys.first(), keys.last()].into_iter().flatten() {
                let sharing = everyone.by_word.entry(key).or_default();
                let is_new = sharing
                    .iter()
                    .filter_map(|&other| mention_of(clues, other))
                    .all(|other| other.analysis() != Some(analysis));
                if sharing.len() < SHARING && is_new {
                    sharing.push(number as u32);
                }
            }
            if mention.sort == Sort::Body {
                continue;
            }
            match everyone.only.and_then(|only| only.analysis()) {
                None => everyone.only = Some(*mention),
                Some(known) => {
                    let known = analyses.get(known).keys();
                    is_one &= is_part(keys, known) || is_part(known, keys);
                    if keys.len() > known.len() {
                        everyone.only = Some(*mention);
                    }
                }
            }
        }
        everyone.only = everyone.only.filter(|_| is_one);
        everyone
    }

    /// The source with the name of a mention, a part of it, or a fuller one. Of a person's name a part
    /// will do; of one that may be a thing's all words are asked for.
    pub(super) fn names(&self, analyses: &Analyses, mention: &Mention) -> Option<&Mention> {
        let keys = analyses.get(mention.analysis()?).keys();
        let sharing = [keys.first(), keys.last()].into_iter().flatten();
        let sharing = sharing.filter_map(|key| self.by_word.get(key));
        let sharing = sharing.flat_map(|sharing| sharing.iter());
        let mut sharing = sharing.filter_map(|&number| mention_of(self.clues, number));
        sharing.find(|source| {
            let name = source.analysis().map(|name| analyses.get(name).keys());
            name.is_some_and(|name| {
                is_part(name, keys) || source.sort == Sort::Person && is_part(keys, name)
            })
        })
    }

    /// The person whom all names of persons mean.
    pub(super) fn only_person(&self) -> Option<&Mention> {
        self.only.as_ref()
    }
}

/// The source of the quotation of a number.
fn mention_of(clues: &[Clue], number: u32) -> Option<&Mention> {
    clues[number as usize].source.as_ref()
}

/// Whether all words of one name are among those of another.
fn is_part(words: &[PhoneticKey], others: &[PhoneticKey]) -> bool {
    !words.is_empty() && words.iter().all(|word| others.contains(word))
}
