//! Speakers: which mentions are of one person or body, and whom a pronoun means.
//!
//! Mentions are read in the order of the text:
//!
//! 1. a name is an earlier speaker's if the words of one are among the words of the other, in
//!    loose spelling (`पुतिन`, `व्लादिमीर पुतिन`), or if it is the short form that stood in brackets
//!    after the other;
//! 2. an office without a name is the nearest earlier speaker's whose own office has all its words
//!    (`मंत्री`, `केंद्रीय स्वास्थ्य मंत्री`), unless it is several people's or brings in somebody new;
//! 3. a pronoun is the subject's of the sentence before where that is no quotation (see
//!    `subject`), else the speaker's who was quoted last; where the gender of a plain verb (`वे
//!    बोलीं`) fits neither, the nearest speaker's whom it fits;
//! 4. whatever is left is a speaker of its own.

use crate::span::Span;
use crate::token::Token;

use super::full_names::Wanted;
use super::loose::{ByName, Loose};
use super::mentions::{Before, Clue, Gender, Mention, Who};
use super::readings::{Reading, ReadingId, Readings};
use super::{Findings, QuotationKind, SourceKind, SpeakerRecord};

/// What a pronoun that nobody stands behind takes from the confidence.
const UNKNOWN: f32 = 0.15;
/// What an office without a name takes from it.
const NAMELESS: f32 = 0.05;
/// What a speaker inferred with nothing to name them takes from the confidence.
const INFERRED: f32 = 0.1;

/// How many pairs of speakers are found to be one; each costs a look at all quotations.
const MOST_MERGED: usize = 64;

/// How many speakers back an office is looked for.
const WINDOW: usize = 24;

/// What is known of a speaker while mentions are read.
#[derive(Debug, Default)]
struct Known {
    /// The words of the fullest name, loosely spelt.
    name: Vec<Loose>,
    /// The fullest name as one word, or the office of somebody nameless.
    whole: Option<Loose>,
    /// The words of all offices.
    office: Vec<Loose>,
    /// How much of the phrase stands around the fullest name.
    weight: usize,
    is_plural: bool,
    /// What titles and verbs have told so far.
    gender: Option<Gender>,
    is_indefinite: bool,
}

#[derive(Debug)]
struct Registry<'t> {
    text: &'t str,
    readings: Readings,
    known: Vec<Known>,
    records: Vec<SpeakerRecord>,
    /// Speakers by the first and the last word of a name, by the whole name, and by short forms.
    by_word: ByName<usize>,
    /// Speakers in the order in which they were mentioned last.
    recent: Vec<usize>,
}

/// Gives every source of `findings` its speaker, by the `clues` of each quotation and by who was
/// spoken of right `before` some.
pub(super) fn resolve<'t>(
    text: &'t str,
    tokens: &'t [Token],
    findings: &mut Findings,
    readings: Readings,
    clues: &[Clue],
    before: &[Before],
) {
    let mut registry = Registry {
        text,
        readings,
        known: Vec::new(),
        records: Vec::new(),
        by_word: ByName::default(),
        recent: Vec::new(),
    };
    let mut last: Option<usize> = None;
    let mut before = before.iter().peekable();
    for (number, (quotation, clue)) in findings.quotations.iter_mut().zip(clues).enumerate() {
        let before = before.next_if(|before| before.quotation == number);
        let gender = clue.gender;
        let speaker = match &clue.source {
            // A subject left out is that of the report before.
            None if quotation.cue.is_some() == (quotation.kind == QuotationKind::Indirect) => {
                quotation.confidence -= INFERRED;
                last
            }
            // Who is interviewed is named in the headline or before the first question.
            None if quotation.is_answer => last,
            None => None,
            Some(Mention {
                span,
                who: Who::Pronoun { is_anaphoric },
                ..
            }) => {
                let subject = before.and_then(|before| {
                    let is_known = before.bare.is_none_or(|name| registry.knows(name));
                    is_known
                        .then(|| registry.speaker(&before.mention))
                        .flatten()
                });
                let meant = if *is_anaphoric {
                    subject
                        .or(last)
                        .map(|meant| registry.agreeing(meant, gender))
                } else {
                    None
                };
                if let Some(meant) = meant {
                    registry.note(meant, *span);
                }
                meant
            }
            Some(mention) => {
                let speaker = registry.speaker(mention);
                if let Some(speaker) = speaker {
                    let woman = mention.is_woman.then_some(Gender::Feminine);
                    let known = &mut registry.known[speaker];
                    known.gender = known.gender.or(woman).or(gender);
                    registry.note(speaker, mention.span);
                }
                speaker
            }
        };
        if let Some(source) = &mut quotation.source {
            source.speaker = speaker;
            if speaker.is_none() && source.kind == SourceKind::Pronoun {
                quotation.confidence -= UNKNOWN;
            } else if source.kind == SourceKind::Role && source.parts.name.is_none() {
                quotation.confidence -= NAMELESS;
            }
        }
        quotation.confidence = quotation.confidence.clamp(0.05, 1.0);
        quotation.speaker = speaker;
        if speaker.is_some() && !quotation.is_answer {
            last = speaker;
        }
    }
    for (kept, dropped) in registry.complete(tokens) {
        let mentions = core::mem::take(&mut registry.records[dropped].mentions);
        registry.records[kept].mentions.extend(mentions);
        registry.records[kept].mentions.sort_unstable();
        for quotation in &mut findings.quotations {
            if quotation.speaker == Some(dropped) {
                quotation.speaker = Some(kept);
            }
        }
    }
    findings.speakers = registry.records;
    drop_silent(findings);
}

impl<'t> Registry<'t> {
    /// The speaker that a phrase names, added if need be.
    fn speaker(&mut self, mention: &Mention) -> Option<usize> {
        match mention.who {
            Who::Pronoun { .. } | Who::Nobody => None,
            Who::Name {
                name,
                reading,
                office,
            } => Some(self.named(mention, name, reading, office)),
            Who::Office { office, reading } => Some(self.by_office(mention, office, reading)),
        }
    }

    /// Whether a name is a speaker's already.
    fn knows(&self, name: ReadingId) -> bool {
        let keys = self.readings.get(name).keys;
        [keys.first(), keys.last()]
            .iter()
            .flatten()
            .any(|key| self.by_word.contains_key(key))
    }

    fn named(
        &mut self,
        mention: &Mention,
        name: Span,
        reading: ReadingId,
        office: Option<ReadingId>,
    ) -> usize {
        let readings = core::mem::take(&mut self.readings);
        let Reading { keys, whole, forms } = readings.get(reading);
        let (first, last) = (
            keys.first().copied().unwrap_or(whole),
            keys.last().copied().unwrap_or(whole),
        );
        // The last word is a surname, as a rule.
        let known_as = [last, first, whole].map(|key| self.by_word.get(&key).copied());
        let found = known_as.iter().flatten().copied().find(|&speaker| {
            let known = &self.known[speaker];
            let (short, long) = if keys.len() < known.name.len() {
                (keys, &known.name[..])
            } else {
                (&known.name[..], keys)
            };
            known_as[2] == Some(speaker) || short.iter().all(|key| long.contains(key))
        });
        let speaker = found.unwrap_or_else(|| self.add(name));
        let weight = mention.span.len();
        let known = &mut self.known[speaker];
        known.is_plural = mention.is_plural;
        let fuller = if known.whole == Some(whole) {
            weight > known.weight
        } else {
            keys.len() > known.name.len() || known.whole.is_none()
        };
        if fuller {
            self.records[speaker].name = name;
            known.weight = weight;
            known.whole = Some(whole);
            known.name.clear();
            known.name.extend_from_slice(keys);
        }
        for (key, known_as) in [last, first, whole].into_iter().zip(known_as) {
            if known_as != Some(speaker) {
                self.by_word.insert(key, speaker);
            }
        }
        for &form in forms {
            self.by_word.insert(form, speaker);
        }
        if let Some(office) = office {
            let words = &mut self.known[speaker].office;
            for &word in readings.get(office).keys {
                if !words.contains(&word) && words.len() < 32 {
                    words.push(word);
                }
            }
        }
        self.readings = readings;
        speaker
    }

    /// The speaker of an office without a name.
    fn by_office(&mut self, mention: &Mention, office: Span, reading: ReadingId) -> usize {
        let Reading { keys, whole, .. } = self.readings.get(reading);
        if !mention.is_indefinite && !mention.is_plural {
            let found = self
                .recent
                .iter()
                .rev()
                .take(WINDOW)
                .copied()
                .find(|&speaker| {
                    let known = &self.known[speaker];
                    !known.is_plural
                        && !keys.is_empty()
                        && keys.iter().all(|key| known.office.contains(key))
                });
            if let Some(speaker) = found {
                return speaker;
            }
        }
        if !mention.is_indefinite {
            if let Some(&speaker) = self.by_word.get(&whole) {
                return speaker;
            }
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

    /// The nearest speaker that the gender of a verb fits, from `meant` back; `meant` where none
    /// is known to fit.
    fn agreeing(&self, meant: usize, gender: Option<Gender>) -> usize {
        let clashes = |speaker: usize| {
            gender.is_some()
                && self.known[speaker]
                    .gender
                    .is_some_and(|known| Some(known) != gender)
        };
        if !clashes(meant) {
            return meant;
        }
        self.recent
            .iter()
            .rev()
            .take(WINDOW)
            .copied()
            .find(|&speaker| self.known[speaker].gender == gender)
            .unwrap_or(meant)
    }

    fn note(&mut self, speaker: usize, mention: Span) {
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

    /// Looks in the whole text for the full names of those whom quotations name in short, and for
    /// the names of those whom they give by office alone. Gives the pairs of speakers that this
    /// shows to be one, the one to keep first.
    fn complete(&mut self, tokens: &'t [Token]) -> Vec<(usize, usize)> {
        let mut wanted = Wanted::default();
        for (number, (known, record)) in self.known.iter().zip(&self.records).enumerate() {
            let text: &'t str = self.text;
            let name = &text[record.name];
            if record.mentions.is_empty() || known.is_plural {
                continue;
            }
            if known.name.is_empty() && !known.is_indefinite {
                wanted.office(number, &known.office);
            } else if known.name.len() == 1 {
                wanted.short(number, name);
            }
        }
        let mut completed = Vec::new();
        wanted.look(self.text, tokens, |speaker, name| {
            self.records[speaker].name = name;
            completed.push(speaker);
        });
        let mut same = Vec::new();
        // Those whose names were completed, by the first and the last word.
        let mut full = ByName::default();
        let mut is_completed = vec![false; self.known.len()];
        for &speaker in &completed {
            is_completed[speaker] = true;
            let name = self.records[speaker].name;
            let reading = self.readings.of(self.text, tokens, name);
            let keys = self.readings.get(reading).keys;
            for &key in [keys.first(), keys.last()].into_iter().flatten() {
                full.entry(key).or_insert(speaker);
            }
        }
        for (speaker, known) in self.known.iter().enumerate() {
            let ([key], false) = (&known.name[..], self.records[speaker].mentions.is_empty())
            else {
                continue;
            };
            // `राम सिंह` was found for `सिंह`, and `राम` is called so elsewhere.
            match full.get(key) {
                Some(&other)
                    if other != speaker && !is_completed[speaker] && same.len() < MOST_MERGED =>
                {
                    let (kept, dropped) = (speaker.min(other), speaker.max(other));
                    self.records[kept].name = self.records[other].name;
                    same.push((kept, dropped));
                }
                _ => {}
            }
        }
        for speaker in completed {
            let whole = Loose::of(&self.text[self.records[speaker].name]);
            match self.by_word.get(&whole) {
                Some(&other) if other != speaker && same.len() < MOST_MERGED => {
                    let (kept, dropped) = (speaker.min(other), speaker.max(other));
                    self.records[kept].name = self.records[other].name;
                    same.push((kept, dropped));
                }
                Some(_) => {}
                None => {
                    self.by_word.insert(whole, speaker);
                }
            }
        }
        same
    }
}

/// Drops the speakers that no quotation has, and numbers the rest anew.
fn drop_silent(findings: &mut Findings) {
    let mut number = Vec::with_capacity(findings.speakers.len());
    let mut next = 0;
    for speaker in &findings.speakers {
        number.push((!speaker.mentions.is_empty()).then_some(next));
        next += usize::from(!speaker.mentions.is_empty());
    }
    findings
        .speakers
        .retain(|speaker| !speaker.mentions.is_empty());
    for quotation in &mut findings.quotations {
        quotation.speaker = quotation.speaker.and_then(|speaker| number[speaker]);
        if let Some(source) = &mut quotation.source {
            source.speaker = quotation.speaker;
        }
    }
}
