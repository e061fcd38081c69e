//! The speakers of a text while its mentions are gone through.

use core::cell::RefCell;
use core::hash::BuildHasherDefault;

use crate::lexicon::Lexicon;
use crate::quote::SpeakerRecord;
use crate::quote::gender::Gender;
use crate::quote::mentions::{Mention, Who};
use crate::quote::name_analysis::{Analyses, AnalysisId, Office, OfficeWords};
use crate::quote::name_parts::Sort;
use crate::quote::phonetic_key::{ByName, PhoneticKey};
use crate::span::Span;
use crate::token::Token;

use super::ways::Way;

/// How many speakers back an office is looked for.
pub(super) const WINDOW: usize = 24;

/// For so many speakers there is room at once.
const ROOM: usize = 6;

/// What is known of a speaker.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The fullest name, as it was read.
    pub(super) name: Option<AnalysisId>,
    /// The full name, if the fullest that quotations give is short.
    pub(super) full: Option<Span>,
    /// The fullest name as one word, or the office of somebody nameless.
    pub(super) whole: Option<PhoneticKey>,
    /// The words of all offices.
    pub(super) office: Office,
    /// The phrase in which the fullest name stands.
    pub(super) phrase: Span,
    pub(super) is_plural: bool,
    /// The gender that titles and verbs have shown so far.
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
    pub(super) lexicon: &'t Lexicon,
    pub(super) analyses: Analyses,
    pub(super) office_words: RefCell<OfficeWords>,
    /// The offices of speakers with names that were not read yet, in the order of the text.
    pub(super) unread_offices: Vec<(usize, Span)>,
    pub(super) known: Vec<Known>,
    pub(super) records: Vec<SpeakerRecord>,
    /// Speakers by the first and the last word of a name, by the whole name, and by short forms.
    pub(super) by_word: ByName<usize>,
    /// By a short name, the full names that have it, in the order of the text.
    pub(super) full: ByName<Vec<Span>>,
    /// Speakers in the order in which they were mentioned last.
    pub(super) recent: Vec<usize>,
}

impl<'t> Registry<'t> {
    /// No speakers yet of a text with so many `quotations`.
    pub(super) fn new(
        text: &'t str,
        tokens: &'t [Token],
        lexicon: &'t Lexicon,
        analyses: Analyses,
        full: ByName<Vec<Span>>,
        quotations: usize,
    ) -> Registry<'t> {
        // Most texts quote few people, and each more than once.
        let room = quotations.min(ROOM);
        Registry {
            text,
            tokens,
            lexicon,
            analyses,
            office_words: RefCell::default(),
            unread_offices: Vec::new(),
            known: Vec::with_capacity(room),
            records: Vec::with_capacity(room),
            by_word: ByName::with_capacity_and_hasher(2 * room, BuildHasherDefault::default()),
            full,
            recent: Vec::with_capacity(room),
        }
    }

    /// The words of the fullest name of a speaker, by their keys; none of somebody nameless.
    pub(super) fn name_of(&self, speaker: usize) -> &[PhoneticKey] {
        match self.known[speaker].name {
            Some(name) => self.analyses.get(name).keys(),
            None => &[],
        }
    }

    /// The speaker that a phrase names, added if need be, and how it was found.
    pub(super) fn speaker(&mut self, mention: &Mention) -> Option<(usize, Way)> {
        let found = match mention.who {
            Who::Pronoun { .. } | Who::Nobody => return None,
            Who::Name { name, analysis, .. } => self.by_name(mention, name, analysis)?,
            Who::Office { office, analysis } => self.by_office(mention, office, analysis)?,
        };
        let known = &mut self.known[found.0];
        known.is_honoured |= mention.is_honoured;
        // An office shows a person where a name alone looks like a body's.
        if known.sort != Sort::Person && mention.sort != Sort::Unknown {
            known.sort = mention.sort;
        }
        Some(found)
    }

    /// The speaker that a phrase names, if it is one already.
    pub(super) fn find(&self, mention: &Mention) -> Option<usize> {
        match mention.who {
            Who::Pronoun { .. } | Who::Nobody => None,
            Who::Office { .. } if mention.is_indefinite => None,
            Who::Name { analysis, .. } => self.find_named(analysis).map(|(speaker, _)| speaker),
            Who::Office { office, analysis } => self
                .find_office(mention, &self.office_words(office), analysis)
                .map(|(speaker, _)| speaker),
        }
    }

    /// Adds a speaker.
    pub(super) fn add(&mut self, name: Span) -> usize {
        self.records.push(SpeakerRecord {
            name,
            mentions: Vec::new(),
        });
        self.known.push(Known::default());
        self.recent.push(self.records.len() - 1);
        self.records.len() - 1
    }

    /// Notes that a quotation names a speaker at `mention`.
    pub(super) fn note(&mut self, speaker: usize, mention: Span) {
        self.records[speaker].mentions.push(mention);
        if self.recent.last() == Some(&speaker) {
            return;
        }
        let from = self.recent.len().saturating_sub(WINDOW);
        let mut recent = self.recent[from..].iter();
        if let Some(place) = recent.position(|&other| other == speaker) {
            self.recent.remove(from + place);
        }
        self.recent.push(speaker);
    }
}
