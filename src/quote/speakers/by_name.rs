//! Speakers by their names.

use crate::lexicon::Features;
use crate::quote::mentions::{Mention, Who};
use crate::quote::name_analysis::AnalysisId;
use crate::quote::name_parts::Sort;
use crate::quote::phonetic_key::PhoneticKey;
use crate::span::Span;

use super::generic;
use super::registry::{Registry, WINDOW};
use super::ways::{self, Way};

/// The words that a name is looked up by: the last, a surname as a rule, the first, and the whole.
fn ends(keys: &[PhoneticKey], whole: PhoneticKey) -> [PhoneticKey; 3] {
    let end = |key: Option<&PhoneticKey>| key.copied().unwrap_or(whole);
    [end(keys.last()), end(keys.first()), whole]
}

impl Registry<'_> {
    /// The speaker of a phrase with a name.
    pub(super) fn by_name(
        &mut self,
        mention: &Mention,
        name: Span,
        analysis: AnalysisId,
    ) -> Option<(usize, Way)> {
        if let Some(speaker) = self.by_sort(mention, name, analysis) {
            return Some((speaker, &ways::BODY_BY_ITS_SORT));
        }
        let Who::Name { office, .. } = mention.who else {
            return self.named(name, analysis, mention.span, None);
        };
        let is_introduced = self.introduce(name, analysis);
        let (speaker, way) = self.named(name, analysis, mention.span, office)?;
        self.known[speaker].is_plural = mention.is_plural;
        if let Some(office) = office {
            self.add_office(speaker, office);
        }
        let way = if is_introduced {
            &ways::FULL_NAME_BEFORE
        } else {
            way
        };
        Some((speaker, way))
    }

    /// Whether the full name of somebody stands before a mention.
    pub(super) fn has_full(&self, mention: &Mention) -> bool {
        match mention.who {
            Who::Name { name, analysis, .. } => self.full_before(name, analysis).is_some(),
            _ => false,
        }
    }

    /// Whether the full name of somebody stands before a mention and ends with it or a surname: not
    /// `राम मंदिर`, for `राम`.
    pub(super) fn ends_full_name(&self, mention: &Mention) -> bool {
        let Who::Name { name, analysis, .. } = mention.who else {
            return false;
        };
        self.full_before(name, analysis).is_some_and(|full| {
            let last = self.text[full].split_whitespace().next_back();
            last.is_some_and(|last| {
                last == &self.text[name]
                    || self.lexicon.look_up(last).features.any(Features::SURNAME)
            })
        })
    }

    /// The last full name that stands before a short one.
    fn full_before(&self, name: Span, analysis: AnalysisId) -> Option<Span> {
        let full = self.full.get(&self.analyses.get(analysis).whole())?;
        let before = full.partition_point(|full| full.end() <= name.start());
        let last = *full[..before].last()?;
        // `ममता बनर्जी`, of which `नेता ममता बनर्जी` later says no more.
        let whole = |full: &&Span| self.text[last].contains(&self.text[**full]);
        full[..before].iter().find(whole).copied()
    }

    /// Adds whoever a short name means, where the full name stands before it and quotes nobody:
    /// another of that name who speaks in between is somebody else. Of two who share a surname, the
    /// one who was named last in full is meant. Says whether somebody was added.
    fn introduce(&mut self, name: Span, analysis: AnalysisId) -> bool {
        let Some(full) = self.full_before(name, analysis) else {
            return false;
        };
        if !ways::FULL_NAME_BEFORE.is_on() {
            return false;
        }
        let whole = self.analyses.of(self.lexicon, self.text, self.tokens, full);
        let is_new = self.find_named(analysis).is_none_or(|(speaker, _)| {
            let record = &self.records[speaker];
            let last = record.mentions.last().unwrap_or(&record.name);
            last.end() <= full.start()
                && self.find_named(whole).map(|(known, _)| known) != Some(speaker)
        });
        if is_new {
            self.named(full, whole, full, None);
        }
        is_new
    }

    /// The speaker of a body named by its sort alone, where the text before it has the name.
    fn by_sort(&mut self, mention: &Mention, name: Span, analysis: AnalysisId) -> Option<usize> {
        let head = self.analyses.get(analysis).head();
        if !generic::may_be_sort(self.lexicon, head) || !ways::BODY_BY_ITS_SORT.is_on() {
            return None;
        }
        if mention.is_indefinite || mention.is_plural || self.knows(analysis) {
            return None;
        }
        let full = generic::named_before(self.lexicon, self.text, self.tokens, name)?;
        let full_analysis = self.analyses.of(self.lexicon, self.text, self.tokens, full);
        let (speaker, _) = self.named(full, full_analysis, full, None)?;
        self.known[speaker].sort = Sort::Body;
        // Looked for once: from here on the sort means this body.
        let whole = self.analyses.get(analysis).whole();
        self.by_word.insert(whole, speaker);
        Some(speaker)
    }

    /// Whether the first or the last word of a name is a speaker's already.
    fn knows(&self, name: AnalysisId) -> bool {
        let keys = self.analyses.get(name).keys();
        [keys.first(), keys.last()]
            .iter()
            .flatten()
            .any(|key| self.by_word.contains_key(key))
    }

    /// The speaker whose name has the words of another name, or whose name's words the other has.
    pub(super) fn find_named(&self, analysis: AnalysisId) -> Option<(usize, Way)> {
        let name = self.analyses.get(analysis);
        let (keys, whole) = (name.keys(), name.whole());
        if name.is_list() {
            // Several are none of those that they are.
            let same = self.by_word.get(&whole).copied();
            return same.map(|speaker| (speaker, &ways::SAME_NAME as Way));
        }
        if ways::SHORT_FORM.is_on() {
            let mut known = name
                .forms()
                .iter()
                .filter_map(|form| self.by_word.get(form));
            if let Some(&speaker) = known.next() {
                return Some((speaker, &ways::SHORT_FORM));
            }
        }
        if !ways::SAME_NAME.is_on() {
            return None;
        }
        let as_whole = self.by_word.get(&whole).copied();
        let known_as = ends(keys, whole).map(|key| {
            let is_whole = key == whole;
            if is_whole {
                as_whole
            } else {
                self.by_word.get(&key).copied()
            }
        });
        let mut by_end = known_as.iter().flatten().copied();
        let found = by_end.find(|&speaker| {
            let is_whole = as_whole == Some(speaker);
            // `यूक्रेन` is not `यूक्रेन के जनरल स्टाफ`.
            let is_other = if name.is_place() {
                self.known[speaker].whole != Some(whole)
            } else {
                self.is_place(speaker) && keys.len() > 1
            };
            !is_other && (is_whole || self.shares_words(speaker, keys))
        });
        // Somebody else with the same first or last word was named since.
        let found = found.or_else(|| {
            if keys.len() < 2 {
                return None;
            }
            let mut recent = self.recent.iter().rev().take(WINDOW).copied();
            recent.find(|&speaker| {
                self.name_of(speaker).len() > 1
                    && !self.is_list(speaker)
                    && self.shares_words(speaker, keys)
            })
        });
        found.map(|speaker| (speaker, &ways::SAME_NAME as Way))
    }

    /// Whether a speaker is a place.
    fn is_place(&self, speaker: usize) -> bool {
        let name = self.known[speaker].name;
        name.is_some_and(|name| self.analyses.get(name).is_place())
    }

    /// Whether a speaker is several.
    fn is_list(&self, speaker: usize) -> bool {
        let name = self.known[speaker].name;
        name.is_some_and(|name| self.analyses.get(name).is_list())
    }

    /// Whether all words of the shorter of two names, a speaker's and another, are among the other's.
    fn shares_words(&self, speaker: usize, keys: &[PhoneticKey]) -> bool {
        let known = self.name_of(speaker);
        let (short, long) = if keys.len() < known.len() {
            (keys, known)
        } else {
            (known, keys)
        };
        short.iter().all(|key| long.contains(key))
    }

    /// The speaker of a name, which stands in `phrase`.
    fn named(
        &mut self,
        name: Span,
        analysis: AnalysisId,
        phrase: Span,
        office: Option<Span>,
    ) -> Option<(usize, Way)> {
        let found = self.find_named(analysis);
        let found = found.or_else(|| Some((self.nameless(office?)?, &ways::OFFICE_THEN_NAME)));
        let is_new = || ways::NEW_NAME.is_on();
        let (speaker, way) =
            found.or_else(|| is_new().then(|| (self.add(name), &ways::NEW_NAME as Way)))?;
        let known_words = self.name_of(speaker).len();
        let read = self.analyses.get(analysis);
        let (keys, whole) = (read.keys(), read.whole());
        let known = &mut self.known[speaker];
        let is_fuller = if known.whole == Some(whole) {
            // In words, of which a spelling has no more than another.
            let (phrase, known) = (&self.text[phrase], &self.text[known.phrase]);
            let words = |phrase: &str| phrase.split_whitespace().count();
            phrase != known && words(phrase) > words(known)
        } else {
            keys.len() > known_words || known.whole.is_none()
        };
        if is_fuller {
            self.records[speaker].name = name;
            known.phrase = phrase;
            known.whole = Some(whole);
            known.full = self.full.get(&whole).map(|full| full[0]);
            known.name = Some(analysis);
        }
        if read.is_list() {
            self.by_word.insert(whole, speaker);
            return Some((speaker, way));
        }
        for key in ends(keys, whole) {
            let known = self.by_word.get(&key).copied();
            if known == Some(speaker) {
                continue;
            }
            let is_places = key != whole && known.is_some_and(|known| self.is_place(known));
            if !is_places {
                self.by_word.insert(key, speaker);
            }
        }
        for &form in read.forms().iter().chain(read.sorts()) {
            if ways::SHORT_FORM.is_on() {
                self.by_word.insert(form, speaker);
            }
        }
        Some((speaker, way))
    }

    /// Whoever spoke last by an office alone, if a name follows with its last word: `हवाई अड्डे के मैनेजर ने
    /// कहा …। मैनेजर राम सिंह ने बताया …`.
    fn nameless(&self, office: Span) -> Option<usize> {
        let &speaker = self.recent.last()?;
        let known = &self.known[speaker];
        let is_nameless =
            self.name_of(speaker).is_empty() && !known.is_plural && !known.is_indefinite;
        if !is_nameless || !ways::OFFICE_THEN_NAME.is_on() {
            return None;
        }
        let words = self.office_words(office);
        let fits = !words.is_empty()
            && words.last() == known.office.last()
            && words.iter().all(|word| known.office.contains(word));
        fits.then_some(speaker)
    }
}
