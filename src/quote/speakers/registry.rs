//! The speakers of a text while its mentions are read.

use std::collections::HashMap;

use crate::lexicon::{self, Features, word};
use crate::quote::SpeakerRecord;
use crate::quote::gender::Gender;
use crate::quote::loose::{ByName, Loose};
use crate::quote::mentions::{Mention, Who};
use crate::quote::name_parts::Sort;
use crate::quote::readings::{Reading, ReadingId, Readings};
use crate::span::Span;
use crate::token::Token;

use super::generic;

/// How many speakers back an office is looked for.
pub(super) const WINDOW: usize = 24;

/// The words that a name is looked up by: the last, a surname as a rule, the first, and the whole.
fn ends(keys: &[Loose], whole: Loose) -> [Loose; 3] {
    let end = |key: Option<&Loose>| key.copied().unwrap_or(whole);
    [end(keys.last()), end(keys.first()), whole]
}

/// What is known of a speaker while mentions are read.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The words of the fullest name, loosely spelt.
    pub(super) name: Vec<Loose>,
    /// The full name, if the fullest that quotations give is short.
    pub(super) full: Option<Span>,
    /// The fullest name as one word, or the office of somebody nameless.
    pub(super) whole: Option<Loose>,
    /// The words of all offices.
    pub(super) office: Vec<Loose>,
    /// How much of the phrase stands around the fullest name.
    pub(super) weight: usize,
    pub(super) is_plural: bool,
    /// What titles and verbs have told so far.
    pub(super) gender: Option<Gender>,
    pub(super) is_indefinite: bool,
    /// Whether it is a person, or a company, a court or another body.
    pub(super) sort: Sort,
    /// Whether the text speaks of the person with respect, in the plural.
    pub(super) is_honoured: bool,
    /// Whether the text speaks of the person without respect, in the singular.
    pub(super) is_plain: bool,
}

/// The speakers so far.
#[derive(Debug)]
pub(super) struct Registry<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token],
    pub(super) readings: Readings,
    pub(super) known: Vec<Known>,
    pub(super) records: Vec<SpeakerRecord>,
    /// Speakers by the first and the last word of a name, by the whole name, and by short forms.
    pub(super) by_word: ByName<usize>,
    /// By the words of a short name, the full names that have it, in the order of the text.
    pub(super) full: HashMap<&'t str, Vec<Span>>,
    /// Speakers in the order in which they were mentioned last.
    pub(super) recent: Vec<usize>,
}

impl<'t> Registry<'t> {
    pub(super) fn new(
        text: &'t str,
        tokens: &'t [Token],
        readings: Readings,
        full: HashMap<&'t str, Vec<Span>>,
    ) -> Registry<'t> {
        Registry {
            text,
            tokens,
            readings,
            known: Vec::new(),
            records: Vec::new(),
            by_word: ByName::default(),
            full,
            recent: Vec::new(),
        }
    }

    /// The speaker that a phrase names, added if need be.
    pub(super) fn speaker(&mut self, mention: &Mention) -> Option<usize> {
        match mention.who {
            Who::Pronoun { .. } | Who::Nobody => None,
            Who::Name {
                name,
                reading,
                office,
            } => {
                if let Some(speaker) = self.by_sort(mention, name, reading) {
                    return Some(speaker);
                }
                self.introduce(name, reading);
                let speaker = self.named(name, reading, mention.span.len(), office);
                self.known[speaker].is_plural = mention.is_plural;
                if let Some(office) = office {
                    self.add_office(speaker, office);
                }
                self.add_facts(speaker, mention);
                Some(speaker)
            }
            Who::Office { office, reading } => {
                let speaker = self.by_office(mention, office, reading);
                self.add_facts(speaker, mention);
                Some(speaker)
            }
        }
    }

    /// Notes what a mention tells of its speaker.
    fn add_facts(&mut self, speaker: usize, mention: &Mention) {
        let known = &mut self.known[speaker];
        known.is_honoured |= mention.is_honoured;
        // An office shows a person where a name alone looks like a body's.
        if known.sort != Sort::Person && mention.sort != Sort::Unknown {
            known.sort = mention.sort;
        }
    }

    /// The speaker that a phrase names, if it is one already.
    pub(super) fn find(&self, mention: &Mention) -> Option<usize> {
        match mention.who {
            Who::Pronoun { .. } | Who::Nobody => None,
            Who::Name { reading, .. } => self.find_named(reading),
            Who::Office { reading, .. } => self.find_office(mention, reading),
        }
    }

    /// Whether the full name of somebody stands before a mention.
    pub(super) fn has_full(&self, mention: &Mention) -> bool {
        match mention.who {
            Who::Name { name, .. } => self.full_before(name).is_some(),
            _ => false,
        }
    }

    /// The last full name that stands before a short one.
    fn full_before(&self, name: Span) -> Option<Span> {
        let full = self.full.get(&self.text[name])?;
        let before = full.partition_point(|full| full.end() <= name.start());
        let last = *full[..before].last()?;
        // `ममता बनर्जी`, of which `नेता ममता बनर्जी` later says no more.
        let whole = |full: &&Span| self.text[last].contains(&self.text[**full]);
        full[..before].iter().find(whole).copied()
    }

    /// Adds whoever a short name means, where the full name stands before it and quotes nobody:
    /// another of that name who speaks in between is somebody else. Of two who share a surname, the
    /// one who was named last in full is meant.
    fn introduce(&mut self, name: Span, reading: ReadingId) {
        if let Some(full) = self.full_before(name) {
            let whole = self.readings.of(self.text, self.tokens, full);
            let known = self.find_named(reading);
            let is_new = known.is_none_or(|speaker| {
                let record = &self.records[speaker];
                let last = record.mentions.last().unwrap_or(&record.name);
                last.end() <= full.start() && self.find_named(whole) != Some(speaker)
            });
            if is_new {
                self.named(full, whole, full.len(), None);
            }
        }
    }

    /// The speaker of a body named by its sort alone, where the text before it has the name.
    fn by_sort(&mut self, mention: &Mention, name: Span, reading: ReadingId) -> Option<usize> {
        if mention.is_indefinite || mention.is_plural || self.knows(reading) {
            return None;
        }
        let full = generic::named_before(self.text, self.tokens, name)?;
        let full_reading = self.readings.of(self.text, self.tokens, full);
        let speaker = self.named(full, full_reading, full.len(), None);
        self.known[speaker].sort = Sort::Body;
        // Looked for once: from here on the sort means this body.
        let whole = self.readings.get(reading).whole;
        self.by_word.insert(whole, speaker);
        Some(speaker)
    }

    /// The person who spoke last, for a mention that takes somebody up (`इस खिलाड़ी ने`) or names a
    /// calling of somebody whose office the text has not told.
    fn taken_up(&self, mention: &Mention) -> Option<usize> {
        let Who::Office { office, .. } = mention.who else {
            return None;
        };
        if mention.is_indefinite || mention.is_plural {
            return None;
        }
        let speaker = *self.recent.last()?;
        let known = &self.known[speaker];
        let is_person = !known.name.is_empty() && !known.is_plural && known.sort != Sort::Body;
        let mut words = self.text[office].split_whitespace();
        let (first, second, third) = (words.next(), words.next(), words.next());
        let lexicon = lexicon::get();
        let is = |text: Option<&str>, wanted| {
            text.is_some_and(|text| lexicon.look_up(text).features.any(wanted))
        };
        let is_former = first.is_some_and(|first| lexicon.id_of(first) == word::PURVA);
        // `पूर्व कप्तान ने`, of somebody whose present office the text has told.
        let is_calling =
            second.is_none() && is(first, Features::CALLING) && known.office.is_empty()
                || is_former && second.is_some() && third.is_none();
        let fits = !mention.is_woman || known.gender != Some(Gender::Masculine);
        (is_person && fits && (mention.takes_up || is_calling)).then_some(speaker)
    }

    /// Whether a name is a speaker's already.
    pub(super) fn knows(&self, name: ReadingId) -> bool {
        let keys = self.readings.get(name).keys;
        [keys.first(), keys.last()]
            .iter()
            .flatten()
            .any(|key| self.by_word.contains_key(key))
    }

    /// The speaker whose name has the words of another name, or whose name's words the other has.
    fn find_named(&self, reading: ReadingId) -> Option<usize> {
        let Reading { keys, whole, forms } = self.readings.get(reading);
        if let ([_], [letters]) = (keys, forms) {
            if let Some(&speaker) = self.by_word.get(letters) {
                return Some(speaker);
            }
        }
        let known_as = ends(keys, whole).map(|key| self.by_word.get(&key).copied());
        known_as.iter().flatten().copied().find(|&speaker| {
            let known = &self.known[speaker];
            let (short, long) = if keys.len() < known.name.len() {
                (keys, &known.name[..])
            } else {
                (&known.name[..], keys)
            };
            known_as[2] == Some(speaker) || short.iter().all(|key| long.contains(key))
        })
    }

    /// The speaker of a name, which stands in a phrase of `weight` bytes.
    fn named(
        &mut self,
        name: Span,
        reading: ReadingId,
        weight: usize,
        office: Option<ReadingId>,
    ) -> usize {
        let found = self.find_named(reading).or_else(|| self.nameless(office?));
        let readings = core::mem::take(&mut self.readings);
        let Reading { keys, whole, forms } = readings.get(reading);
        let speaker = found.unwrap_or_else(|| self.add(name));
        let known = &mut self.known[speaker];
        let fuller = if known.whole == Some(whole) {
            weight > known.weight
        } else {
            keys.len() > known.name.len() || known.whole.is_none()
        };
        if fuller {
            self.records[speaker].name = name;
            known.weight = weight;
            known.whole = Some(whole);
            known.full = self.full.get(&self.text[name]).map(|full| full[0]);
            known.name.clear();
            known.name.extend_from_slice(keys);
        }
        for key in ends(keys, whole) {
            self.by_word.insert(key, speaker);
        }
        for &form in forms {
            self.by_word.insert(form, speaker);
        }
        self.readings = readings;
        speaker
    }

    /// Whoever spoke last by an office alone, if a name follows with its last word: `हवाई अड्डे के मैनेजर ने
    /// कहा …। मैनेजर राम सिंह ने बताया …`.
    fn nameless(&self, office: ReadingId) -> Option<usize> {
        let keys = self.readings.get(office).keys;
        let &speaker = self.recent.last()?;
        let known = &self.known[speaker];
        let is_nameless = known.name.is_empty() && !known.is_plural && !known.is_indefinite;
        let fits = !keys.is_empty()
            && keys.last() == known.office.last()
            && keys.iter().all(|key| known.office.contains(key));
        (is_nameless && fits).then_some(speaker)
    }

    fn add_office(&mut self, speaker: usize, office: ReadingId) {
        const MOST: usize = 32;
        let words = &mut self.known[speaker].office;
        for &word in self.readings.get(office).keys {
            if !words.contains(&word) && words.len() < MOST {
                words.push(word);
            }
        }
    }

    /// The nearest speaker who holds an office, or who was called by it alone.
    fn find_office(&self, mention: &Mention, reading: ReadingId) -> Option<usize> {
        if mention.is_indefinite {
            return None;
        }
        let Reading { keys, whole, .. } = self.readings.get(reading);
        let holds = |&speaker: &usize| {
            let known = &self.known[speaker];
            !known.is_plural
                && !keys.is_empty()
                && keys.iter().all(|key| known.office.contains(key))
        };
        let mut recent = self.recent.iter().rev().take(WINDOW).copied();
        let holder = if mention.is_plural {
            None
        } else {
            recent.find(holds)
        };
        holder.or_else(|| self.by_word.get(&whole).copied())
    }

    /// The speaker of an office without a name.
    fn by_office(&mut self, mention: &Mention, office: Span, reading: ReadingId) -> usize {
        if let Some(speaker) = self.find_office(mention, reading) {
            return speaker;
        }
        let Reading { keys, whole, .. } = self.readings.get(reading);
        if let Some(speaker) = self.taken_up(mention) {
            return speaker;
        }
        let words = keys.to_vec();
        let speaker = self.add(office);
        self.known[speaker].office = words;
        self.known[speaker].whole = Some(whole);
        self.known[speaker].is_plural = mention.is_plural;
        self.known[speaker].is_indefinite = mention.is_indefinite;
        self.by_word.insert(whole, speaker);
        speaker
    }

    fn add(&mut self, name: Span) -> usize {
        self.records.push(SpeakerRecord {
            name,
            mentions: Vec::new(),
        });
        self.known.push(Known::default());
        self.recent.push(self.records.len() - 1);
        self.records.len() - 1
    }

    pub(super) fn note(&mut self, speaker: usize, mention: Span) {
        self.records[speaker].mentions.push(mention);
        if self.recent.last() != Some(&speaker) {
            let from = self.recent.len().saturating_sub(WINDOW);
            if let Some(place) = self.recent[from..]
                .iter()
                .position(|&other| other == speaker)
            {
                self.recent.remove(from + place);
            }
            self.recent.push(speaker);
        }
    }
}
