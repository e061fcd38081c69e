//! Whether what was read is a dateline, and what its unlisted words name.

use core::ops::Range;

use super::super::Dateline;
use super::{Close, Reader};
use crate::article::layout::lines::{self, is_function, is_unknown};
use crate::lexicon::{self, Agency, Features};
use crate::span::Span;
use crate::token::{Token, TokenKind};

/// Sorts of names that are no place's.
const NO_PLACE: Features = Features::SURNAME
    .union(Features::COURT)
    .union(Features::PARTY_NAME)
    .union(Features::AGENCY_NAME);

/// What a word is to sentences, by which it names no town.
const NO_TOWN: Features = Features::ROLE
    .union(Features::BODY)
    .union(Features::DOCUMENT)
    .union(Features::MEDIUM)
    .union(Features::TITLE)
    .union(Features::SUFFIX)
    .union(Features::TEMPORAL)
    .union(Features::NORM)
    .union(Features::CONNECTIVE)
    .union(Features::DETERMINER)
    .union(Features::VERB)
    .union(Features::PARTICIPLE)
    .union(Features::QUESTION)
    .union(Features::ANSWER);

impl Reader<'_> {
    /// Whether what was read is a dateline.
    pub(super) fn judge(mut self, close: Close) -> Option<Dateline> {
        if self.found.end == 0 {
            self.found.end = self.at;
        }
        let beyond = self
            .found
            .date
            .as_ref()
            .is_some_and(|date| date.tokens.end > self.found.end);
        // Aaj Ka Rashifal 18 June:
        let in_latin = self
            .tokens
            .first()
            .is_some_and(|first| first.kind() == TokenKind::Foreign);
        let topic = in_latin && !self.found.listed && self.found.agency.is_none();
        if beyond || topic || self.names > 2 || self.found.places.len() > 6 {
            return None;
        }
        if !self.found.certain {
            if self.mixed {
                return None;
            }
            if !self.found.listed {
                self.unlisted_place(close)?;
                let district = self.of_district();
                self.found.places.extend(district);
            } else if !self.found.town && matches!(close, Close::Comma | Close::Dash) {
                // रूस- यूक्रेन …, अफगानिस्तान, भारत और …: states and countries are what the sentence is about.
                return None;
            } else if close == Close::Comma {
                // लखनऊ, राजधानी में …; not `लखनऊ, कानपुर और …`.
                let next = self.tokens.get(self.found.end)?;
                let single = (self.found.places.len() == 1 || self.slashed)
                    && !self.listing
                    && self.names == 0;
                // दिल्ली, जो राजधानी है, …
                let clause = next.listed_word().features.any(Features::RELATIVE);
                if !single || is_function(next) || clause {
                    return None;
                }
            }
        }
        self.unlisted_words();
        Some(self.found)
    }

    /// What the first run of unlisted words names: a correspondent, whose name is a byline of its
    /// own (`अमित राज, नई दिल्ली।`), or a place.
    pub(super) fn unlisted_words(&mut self) {
        let mut words = self.first_name.clone();
        while words.len() > 1
            && self.tokens[words.start].kind() == TokenKind::Word
            && self.tokens[words.end - 1].kind() == TokenKind::Foreign
        {
            words.end -= 1;
        }
        if let Some(names) = self.names_before_place() {
            self.found.byline = names;
            return;
        }
        let leads = words.start == 0 && !words.is_empty();
        if !leads
            && words.len() > 1
            && words.end <= self.found.end
            && self.found.listed
            && self.found.agency.is_none()
        {
            // लखनऊ, अमृत विचार।: the house.
            self.found.agency = Some(Agency::Desk);
            self.found.agency_at = Some(lines::span(&self.tokens[words]));
        } else if self.slashed && words.len() == 1 && self.follows_slash(&words) {
            // सोनभद्र/ओबरा।
            self.found.places.push(lines::span(&self.tokens[words]));
        } else if !words.is_empty()
            && words.end <= self.found.end
            && (self.found.places.is_empty() && (words.len() <= 2 || self.found.date.is_some())
                || leads && words.len() == 1)
        {
            self.found.places.push(lines::span(&self.tokens[words]));
            self.found.places.rotate_right(1);
        }
    }

    /// How many tokens the names of correspondents take before a listed place, with a comma or a slash
    /// behind each: `रवि जोशी / पटना 12 मई`.
    fn names_before_place(&self) -> Option<usize> {
        let place = self.found.places.first().filter(|_| self.found.listed)?;
        let end = self
            .tokens
            .iter()
            .position(|token| token.start() == place.start())?;
        let (names, mark) = self.tokens[..end].split_at(end.checked_sub(1)?);
        let parts = |token: &Token| token.is_mark(',') || token.is_mark('/');
        let is_name =
            |name: &[Token]| (2..=4).contains(&name.len()) && name.iter().all(Token::is_word);
        let named =
            parts(&mark[0]) && self.found.agency.is_none() && names.split(parts).all(is_name);
        named.then_some(end)
    }

    /// Whether a slash and a listed place stand right before the `words`, which the lexicon does not
    /// know.
    pub(super) fn follows_slash(&self, words: &Range<usize>) -> bool {
        let [.., place, slash] = &self.tokens[..words.start] else {
            return false;
        };
        slash.is_mark('/')
            && words.end <= self.found.end
            && is_unknown(&self.tokens[words.start])
            && self
                .found
                .places
                .last()
                .is_some_and(|last| last.end() == place.end())
    }

    /// A place that is not listed: one word of Hindi and a mark that leaves no doubt.
    pub(super) fn unlisted_place(&self, close: Close) -> Option<()> {
        let first = self.tokens.first()?;
        // With the same in Latin letters: कोच्चि kochi.
        let glossed = self.first_name == (0..2)
            && self
                .tokens
                .get(1)
                .is_some_and(|gloss| gloss.kind() == TokenKind::Foreign);
        let alone = (self.first_name == (0..1) || glossed)
            && self.names == 1
            && first.kind() == TokenKind::Word;
        // कस्बा, जिला।
        let of_district = self.of_district();
        let fits = alone && self.may_be_town(first) || of_district.is_some();
        let closed = match close {
            Close::Stop => true,
            // दही: …: a colon opens any topic.
            Close::Colon => {
                of_district.is_some()
                    || glossed
                    || self.glossed
                    || lexicon::ends_like_town(&self.text[first.span()])
                    || self.stands_again(first)
            }
            Close::Bracket => self.glossed,
            Close::Dash | Close::Comma | Close::LineEnd => false,
        };
        (fits && closed).then_some(())
    }

    /// Whether the word stands again behind the dateline as places do: `मसूरी: … मसूरी में …`.
    fn stands_again(&self, word: &Token) -> bool {
        let written = &self.text[word.span()];
        self.tokens[self.found.end..].windows(2).any(|pair| {
            // Behind the marker of a subject stands somebody.
            let placed = pair[1].has(Features::POSTPOSITION) && !pair[1].has(Features::NAMING);
            placed && &self.text[pair[0].span()] == written
        })
    }

    /// Whether a word that the lexicon does not list may be the name of a town: no plural (`शर्तें`,
    /// `मित्रों`), no surname, no body, and nobody by office or calling.
    fn may_be_town(&self, word: &Token) -> bool {
        let written = &self.text[word.span()];
        let plural = lexicon::ends_like_plural(written);
        let features = self.lexicon.word(word.id()).features;
        is_unknown(word) && !plural && !features.any(NO_TOWN) && !features.any(NO_PLACE)
    }

    /// The second of two unknown words with a comma between, up to the mark at hand: a town and its
    /// district.
    pub(super) fn of_district(&self) -> Option<Span> {
        match self.tokens {
            [town, comma, district, ..]
                if self.names == 2
                    && self.found.end == 4
                    && comma.is_mark(',')
                    && is_unknown(town)
                    && is_unknown(district) =>
            {
                Some(district.span())
            }
            _ => None,
        }
    }
}
