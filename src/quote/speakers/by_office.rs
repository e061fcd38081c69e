//! Speakers by their offices and callings.

use crate::lexicon::{Features, word};
use crate::quote::mentions::{Mention, Who};
use crate::quote::name_analysis::{AnalysisId, Office};
use crate::quote::name_parts::Sort;
use crate::span::Span;

use super::registry::{Registry, WINDOW};
use super::ways::{self, Way};

impl Registry<'_> {
    /// The speaker of an office without a name.
    pub(super) fn by_office(
        &mut self,
        mention: &Mention,
        office: Span,
        analysis: AnalysisId,
    ) -> Option<(usize, Way)> {
        let words = self.office_words(office);
        if let Some(found) = self.find_office(mention, &words, analysis) {
            return Some(found);
        }
        if let Some(speaker) = self.taken_up(mention) {
            return Some((speaker, &ways::TAKEN_UP));
        }
        if !ways::NEW_OFFICE.is_on() {
            return None;
        }
        let whole = self.analyses.get(analysis).whole();
        let speaker = self.add(office);
        let known = &mut self.known[speaker];
        known.office = words;
        known.whole = Some(whole);
        known.is_plural = mention.is_plural;
        known.is_indefinite = mention.is_indefinite;
        self.by_word.insert(whole, speaker);
        Some((speaker, &ways::NEW_OFFICE))
    }

    /// The nearest speaker who holds an office of these `words`, or who was called by it alone.
    pub(super) fn find_office(
        &self,
        mention: &Mention,
        words: &Office,
        analysis: AnalysisId,
    ) -> Option<(usize, Way)> {
        if mention.is_indefinite {
            return None;
        }
        let holds = |&speaker: &usize| {
            let known = &self.known[speaker];
            !known.is_plural
                && !words.is_empty()
                && words.iter().all(|word| known.office.contains(word))
        };
        let mut recent = self.recent.iter().rev().take(WINDOW).copied();
        let holder = recent
            .find(|speaker| !mention.is_plural && ways::OFFICE_HOLDER.is_on() && holds(speaker));
        if let Some(holder) = holder {
            return Some((holder, &ways::OFFICE_HOLDER));
        }
        let whole = self.analyses.get(analysis).whole();
        let same = self.by_word.get(&whole).copied();
        same.filter(|_| ways::SAME_OFFICE.is_on())
            .map(|speaker| (speaker, &ways::SAME_OFFICE as Way))
    }

    /// The person who spoke last, for a mention that takes somebody up (`इस खिलाड़ी ने`) or names a
    /// calling of somebody whose office the text has not given.
    fn taken_up(&self, mention: &Mention) -> Option<usize> {
        let Who::Office { office, .. } = mention.who else {
            return None;
        };
        if mention.is_indefinite || mention.is_plural || !ways::TAKEN_UP.is_on() {
            return None;
        }
        let speaker = *self.recent.last()?;
        let known = &self.known[speaker];
        if mention.sort == Sort::Body {
            return (mention.takes_up && known.sort == Sort::Body).then_some(speaker);
        }
        let is_person =
            !self.name_of(speaker).is_empty() && !known.is_plural && known.sort != Sort::Body;
        let mut words = self.text[office].split_whitespace();
        let (first, second) = (words.next(), words.next());
        let is_calling =
            first.is_some_and(|first| self.lexicon.look_up(first).features.any(Features::CALLING));
        let is_former = first.is_some_and(|first| self.lexicon.id_of(first) == word::PURVA);
        // `पूर्व कप्तान ने`, of somebody whose present office the text has given.
        let is_calling = second.is_none() && is_calling && known.office.is_empty()
            || is_former && second.is_some();
        let fits =
            mention.gender.is_none() || known.gender.is_none() || mention.gender == known.gender;
        (is_person && fits && (mention.takes_up || is_calling)).then_some(speaker)
    }

    /// The words of an office, by which its holder is known.
    pub(super) fn office_words(&self, office: Span) -> Office {
        let mut words = self.office_words.borrow_mut();
        words.all(self.lexicon, self.text, self.tokens, office)
    }

    /// Notes that a speaker holds an office.
    pub(super) fn add_office(&mut self, speaker: usize, office: Span) {
        if self.name_of(speaker).is_empty() {
            self.read_office(speaker, office);
        } else {
            // Most texts never ask by which offices somebody with a name may be called.
            self.unread_offices.push((speaker, office));
        }
    }

    /// Reads the offices noted so far: before a mention that may ask for who holds one.
    pub(super) fn read_offices(&mut self) {
        let mut unread = core::mem::take(&mut self.unread_offices);
        for (speaker, office) in unread.drain(..) {
            self.read_office(speaker, office);
        }
        self.unread_offices = unread;
    }

    fn read_office(&mut self, speaker: usize, office: Span) {
        const MOST: usize = 32;
        let added = self.office_words(office);
        let words = &mut self.known[speaker].office;
        for word in added.iter() {
            if !words.contains(word) && words.len() < MOST {
                words.push(*word);
            }
        }
    }
}
