//! What closes a dateline: a mark, the bracket of its agency, the first word of a sentence.

use super::super::Date;
use super::{Close, Reader};
use crate::article::layout::desk;
use crate::article::layout::lines::{self, ends_in_visarga, is_colon, is_dash, is_unknown};
use crate::article::layout::sections;
use crate::date;
use crate::lexicon::{Abbreviation, Agency};
use crate::span::Span;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// The longest name of a house behind the mark that closes a dateline, in tokens.
const HOUSE: usize = 5;

impl Reader<'_> {
    /// Reads a bracket: whether it closes the dateline. `None` where it can be no part of one.
    pub(super) fn bracket(&mut self) -> Option<bool> {
        let lexicon = self.lexicon;
        let rest = &self.tokens[self.at..];
        let end = lines::closing(rest, 10)?;
        let inner = &rest[1..end - 1];
        self.at += end;
        let agency = desk::bracketed(lexicon, self.text, inner);
        let is_gloss = self.is_region(inner);
        let stamp = date::stamp(self.text, inner, lexicon)
            .filter(|stamp| stamp.day.is_some() && stamp.len == inner.len());
        let bracket = lines::span(&rest[..end]);
        if let Some(agency) = agency {
            self.agency(agency, bracket);
        } else if let Some(stamp) = stamp.filter(|_| self.found.date.is_none()) {
            self.found.date = Some(Date {
                tokens: self.at - end + 1..self.at - 1,
                value: stamp.value,
            });
            self.found.certain = true;
        } else if self.found.date.is_some() {
            // Whatever stands in the agency's place is a house of some name: `(डेली 9)`.
            self.agency(Agency::Desk, bracket);
        } else if !(self.found.listed || self.follows_name(end) && (is_gloss || is_name(inner))) {
            return None;
        }
        let next = self.tokens.get(self.at);
        let closed = next.is_some_and(|next| {
            matches!(next.mark(), Some(chars::DANDA | '.' | '|'))
                || is_colon(next)
                || is_dash(next) && is_name(inner)
        });
        // अमृतसर (राजू): the correspondent. Behind a place that is not listed it may be the district.
        let named = agency.is_none() && self.found.date.is_none() && !is_gloss;
        if named && self.found.listed && rest[0].is_mark('(') {
            if !closed {
                return None;
            }
            self.agency(Agency::Desk, bracket);
        }
        self.glossed = is_gloss && closed || named && !self.found.listed && closed;
        let goes_on = next.is_some_and(|next| {
            matches!(next.mark(), Some(',' | '(' | '[')) || next.kind() == TokenKind::Number
        });
        if goes_on && self.found.date.is_none() {
            return Some(false);
        }
        Some(self.found.certain || next.is_none_or(|next| !next.is_word()))
    }

    /// Whether a bracket holds the region of a place: listed places, or the state and the country in Latin
    /// letters (`Mathura (Uttar Pradesh, India)`).
    fn is_region(&self, inner: &[Token]) -> bool {
        let is_place = |part: &[Token]| {
            lines::place(self.lexicon, part).is_some_and(|(length, _)| length == part.len())
        };
        let in_latin = |token: &Token| token.kind() == TokenKind::Foreign || token.is_mark(',');
        let mut parts = inner.split(|token| token.is_mark(','));
        is_place(inner)
            || parts.clone().count() > 1
                && (parts.clone().all(is_place)
                    || inner.iter().all(in_latin) && parts.any(is_place))
    }

    /// Past the place that the house's dateline gives once more behind its own: `रामपुर, 5 दिसंबर -- रामपुर। …`.
    fn past_same_place(&mut self) {
        let rest = &self.tokens[self.at..];
        let Some((length, _)) = lines::place(self.lexicon, rest) else {
            return;
        };
        let written = &self.text[lines::span(&rest[..length]).range()];
        let is_same = |place: &Span| &self.text[place.range()] == written;
        let ends = rest
            .get(length)
            .is_some_and(|mark| mark.is_mark(chars::DANDA));
        if ends && self.found.date.is_some() && self.found.places.last().is_some_and(is_same) {
            self.at += length + 1;
        }
    }

    /// Whether a single run of one or two unlisted words stands right before the bracket, of `length`
    /// tokens, that was just read.
    pub(super) fn follows_name(&self, length: usize) -> bool {
        self.names == 1
            && (1..=2).contains(&self.first_name.len())
            && self.first_name.end + length == self.at
    }

    /// Whether the stop at hand belongs to a shortened word: one letter or two before it, and
    /// no space behind it, or an agency spelled so.
    pub(super) fn within_abbreviation(&self) -> bool {
        let rest = &self.tokens[self.at..];
        let glued = rest
            .get(1)
            .is_some_and(|next| next.is_word() && !next.is_spaced());
        let before = self.at.checked_sub(1).map(|before| &self.tokens[before]);
        let short = before.is_some_and(|before| {
            before.is_word()
                && matches!(self.lexicon.word(before.id()).abbreviation, Some(kind) if kind != Abbreviation::Title)
                && self.text[before.span()]
                    .chars()
                    .filter(|&c| !chars::is_invisible(c))
                    .count()
                    <= 2
        });
        glued && short
    }

    /// The mark at hand closes the dateline, with the marks typed after it.
    pub(super) fn close(&mut self, close: Close) -> Close {
        let lexicon = self.lexicon;
        self.end_name();
        let closes = |token: &Token| {
            matches!(token.mark(), Some(chars::DANDA | '.' | '|'))
                || is_colon(token)
                || is_dash(token)
        };
        if close == Close::Bracket {
            // Of the marks after a bracket, one belongs to it, however spaced.
            self.at += usize::from(
                self.tokens
                    .get(self.at)
                    .is_some_and(|token| closes(token) || token.is_mark(',')),
            );
        } else {
            self.at += 1;
        }
        while self
            .tokens
            .get(self.at)
            .is_some_and(|token| closes(token) && !token.is_spaced())
        {
            self.at += 1;
        }
        self.past_same_place();
        // लखनऊ।(नगर डेस्क): the desk stands behind the mark.
        if self
            .tokens
            .get(self.at)
            .is_some_and(|token| token.is_mark('('))
        {
            if let Some(end) = lines::closing(&self.tokens[self.at..], 10) {
                if let Some(agency) = desk::bracketed(
                    lexicon,
                    self.text,
                    &self.tokens[self.at + 1..self.at + end - 1],
                ) {
                    self.agency(agency, lines::span(&self.tokens[self.at..self.at + end]));
                    self.at += end;
                }
            }
        }
        // आगरा। कार्यालय संवाददाता: the desk fills the rest of the line.
        let rest = &self.tokens[self.at..];
        let inner = lines::bare(rest);
        let agency = match lines::agency(lexicon, inner) {
            Some((length, agency)) if length == inner.len() => Some(agency),
            _ => desk::is_desk(lexicon, inner).then_some(Agency::Desk),
        };
        if let Some(agency) = agency.filter(|_| close == Close::Stop && rest.len() <= 4) {
            self.agency(agency, lines::span(inner));
            self.at = self.tokens.len();
        } else if close == Close::Stop {
            self.house_behind();
        }
        self.found.end = self.at;
        close
    }

    /// कोरबा। नवभारत ब्यूरो। …: the house stands between stops.
    pub(super) fn house_behind(&mut self) {
        let lexicon = self.lexicon;
        let rest = &self.tokens[self.at..];
        let stop = |token: &Token| matches!(token.mark(), Some(chars::DANDA | '.'));
        let Some(end) = rest.iter().take(HOUSE).position(stop) else {
            return;
        };
        let inner = &rest[..end];
        if desk::is_desk(lexicon, inner) || sections::is_section(lexicon, inner) {
            self.agency(Agency::Desk, lines::span(inner));
            self.at += end + 1;
        }
    }

    /// A sentence has begun: the dateline ended at the last comma, if at all.
    pub(super) fn soft(&mut self) -> Option<Close> {
        self.found.end = self.comma?;
        // What was read behind the comma belongs to the sentence.
        let end = self.found.end;
        let last = self.tokens[end - 1].end();
        self.found.places.retain(|place| place.end() <= last);
        self.name = end..end;
        Some(Close::Comma)
    }

    /// A visarga typed for a colon closes the dateline.
    pub(super) fn visarga(&mut self) -> Option<Option<Close>> {
        let last = &self.tokens[self.at - 1];
        let colon = ends_in_visarga(self.text, last)
            && (self.found.listed || self.found.date.is_some())
            && self.name.is_empty();
        colon.then(|| {
            self.found.end = self.at;
            Some(Close::Colon)
        })
    }
}

/// Whether a bracket holds one or two names that the lexicon does not know.
fn is_name(inner: &[Token]) -> bool {
    let words = inner.iter().filter(|token| token.is_word()).count();
    (1..=3).contains(&words)
        && inner
            .iter()
            .all(|token| is_unknown(token) || token.is_mark(','))
}
