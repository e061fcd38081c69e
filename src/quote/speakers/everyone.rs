//! Everyone whom a text quotes by name, known before its quotations are gone through.

use core::cell::OnceCell;

use crate::few::Few;
use crate::quote::mentions::{Clue, Mention};
use crate::quote::name_analysis::Analyses;
use crate::quote::name_parts::Sort;
use crate::quote::phonetic_key::{ByName, PhoneticKey};

/// So many names that share a word are told apart.
const SHARING: usize = 8;

/// The names of sources in the whole text.
#[derive(Debug)]
pub(super) struct Everyone<'c> {
    clues: &'c [Clue],
    /// Looked up in once somebody is spoken of before a pronoun, which most texts do not have.
    by_word: OnceCell<ByWord>,
    /// The fullest name, if all are one person's.
    only: Option<Mention>,
}

/// By its first and its last word, each name once, as the places of its quotations.
type ByWord = ByName<Few<u32, 2>>;

impl<'c> Everyone<'c> {
    /// The names that the `clues` of the quotations have.
    pub(super) fn of(analyses: &Analyses, clues: &'c [Clue]) -> Everyone<'c> {
        let mut only: Option<Mention> = None;
        let mut is_one = true;
        for (_, mention, keys) in names(analyses, clues) {
            if mention.sort == Sort::Body {
                continue;
            }
            match only.and_then(|only| only.analysis()) {
                None => only = Some(*mention),
                Some(known) => {
                    let known = analyses.get(known).keys();
                    is_one &= is_part(keys, known) || is_part(known, keys);
                    if keys.len() > known.len() {
                        only = Some(*mention);
                    }
                }
            }
        }
        Everyone {
            clues,
            by_word: OnceCell::new(),
            only: only.filter(|_| is_one),
        }
    }

    /// The source with the name of a mention, a part of it, or a fuller one. Of a person's name a part
    /// will do; of one that may be a thing's all words are asked for.
    pub(super) fn names(&self, analyses: &Analyses, mention: &Mention) -> Option<&Mention> {
        let keys = analyses.get(mention.analysis()?).keys();
        let sharing = [keys.first(), keys.last()].into_iter().flatten();
        let by_word = (self.by_word).get_or_init(|| by_word(analyses, self.clues));
        let sharing = sharing.filter_map(|key| by_word.get(key));
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

/// The names of the sources that are one person or body, with their words and the numbers of the quotations.
fn names<'c>(
    analyses: &'c Analyses,
    clues: &'c [Clue],
) -> impl Iterator<Item = (usize, &'c Mention, &'c [PhoneticKey])> {
    let mentions = clues.iter().map(|clue| clue.source.as_ref()).enumerate();
    mentions.filter_map(|(number, mention)| {
        let mention = mention.filter(|mention| !mention.is_plural)?;
        let keys = analyses.get(mention.analysis()?).keys();
        Some((number, mention, keys))
    })
}

fn by_word(analyses: &Analyses, clues: &[Clue]) -> ByWord {
    let mut by_word = ByWord::default();
    for (number, mention, keys) in names(analyses, clues) {
        for &key in [keys.first(), keys.last()].into_iter().flatten() {
            let sharing = by_word.entry(key).or_default();
            let is_new = sharing
                .iter()
                .filter_map(|&other| mention_of(clues, other))
                .all(|other| other.analysis() != mention.analysis());
            if sharing.len() < SHARING && is_new {
                sharing.push(number as u32);
            }
        }
    }
    by_word
}

/// The source of the quotation of a number.
fn mention_of(clues: &[Clue], number: u32) -> Option<&Mention> {
    clues[number as usize].source.as_ref()
}

/// Whether all words of one name are among those of another.
fn is_part(words: &[PhoneticKey], others: &[PhoneticKey]) -> bool {
    !words.is_empty() && words.iter().all(|word| others.contains(word))
}
