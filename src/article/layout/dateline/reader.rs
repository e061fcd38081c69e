//! The reading of a dateline, element by element.

use core::ops::Range;

use super::Dateline;
use crate::article::layout::desk;
use crate::article::layout::furniture;
use crate::article::layout::lines::{
    self, ends_in_visarga, is_colon, is_dash, is_function, is_unknown,
};
use crate::article::layout::timestamps;
use crate::lexicon::{Abbreviation, Agency, LayoutWord, Place};
use crate::span::Span;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// How many tokens a dateline is looked for in.
const LONGEST: usize = 32;

/// The longest name of a house behind the mark that closes a dateline, in tokens.
const HOUSE: usize = 5;

/// How many unlisted words in a row may name a place, a house or a correspondent.
const NAME: usize = 4;

/// How a dateline was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Close {
    /// `।`, `.`, `|`, or the visarga after a place or month.
    Stop,
    Colon,
    Dash,
    /// A comma, and a sentence after it.
    Comma,
    /// The bracket of the agency.
    Bracket,
    LineEnd,
}

/// Reads a dateline element by element.
struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token],
    at: usize,
    found: Dateline,
    /// The unlisted words since the last separator.
    name: Range<usize>,
    /// How many runs of unlisted words there were, each between separators.
    names: usize,
    /// The first run of unlisted words.
    first_name: Range<usize>,
    /// Whether a listed place and an unlisted word stand side by side.
    mixed: bool,
    /// Whether the last element was a listed place.
    after_place: bool,
    /// Where a comma would close it.
    comma: Option<usize>,
    /// Whether a comma stands between places.
    listing: bool,
    /// Whether a slash does.
    slashed: bool,
    /// Whether a bracket with a place in it, and the mark after that, close it.
    glossed: bool,
}

/// The dateline that the line's `tokens` start with.
pub(in crate::article::layout) fn read(text: &str, tokens: &[Token]) -> Option<Dateline> {
    let tokens = &tokens[..tokens.len().min(LONGEST)];
    let first = tokens.first()?;
    let dated = first.kind() == TokenKind::Number
        && timestamps::stamp(text, tokens).is_some_and(|stamp| stamp.date);
    if !(dated || first.is_word() && !is_function(first) || lines::place(tokens).is_some()) {
        return None;
    }
    let mut reader = Reader {
        text,
        tokens,
        at: 0,
        found: Dateline::default(),
        name: 0..0,
        names: 0,
        first_name: 0..0,
        mixed: false,
        after_place: false,
        comma: None,
        listing: false,
        slashed: false,
        glossed: false,
    };
    let close = reader.elements()?;
    reader.judge(close)
}

impl Reader<'_> {
    /// Reads elements up to what closes the dateline.
    fn elements(&mut self) -> Option<Close> {
        loop {
            let rest = &self.tokens[self.at..];
            let Some(token) = rest.first() else {
                self.end_name();
                return (self.tokens.len() < LONGEST).then_some(Close::LineEnd);
            };
            match token.kind() {
                TokenKind::Mark => {
                    if let Some(close) = self.mark(token)? {
                        return Some(close);
                    }
                }
                TokenKind::Break => return None,
                TokenKind::Number | TokenKind::Word | TokenKind::Foreign => {
                    if let Some(close) = self.word(token) {
                        return close;
                    }
                }
            }
        }
    }

    /// Reads a mark: a separator, a bracket, or what closes the dateline. `None` in vain.
    fn mark(&mut self, token: &Token) -> Option<Option<Close>> {
        let rest = &self.tokens[self.at..];
        let next = rest.get(1);
        match token.mark()? {
            '(' | '[' => {
                self.end_name();
                return self
                    .bracket()
                    .map(|closes| closes.then(|| self.close(Close::Bracket)));
            }
            '/' => {
                self.end_name();
                self.at += 1;
                self.slashed = true;
            }
            ',' => {
                self.end_name();
                self.at += 1;
                self.comma = Some(self.at);
                self.after_place = false;
            }
            // A stop inside an abbreviation: हि.स.
            '.' if self.within_abbreviation() => self.at += 1,
            chars::DANDA | '.' | '|' => return Some(Some(self.close(Close::Stop))),
            _ if is_colon(token) => return Some(Some(self.close(Close::Colon))),
            _ if is_dash(token) => {
                let glued = !token.is_spaced()
                    && next.is_some_and(|next| !next.is_spaced() && next.is_word());
                if !glued {
                    return Some(Some(self.close(Close::Dash)));
                }
                self.end_name();
                // भोपाल-भोपाल: the second belongs to the sentence.
                let doubled = self.at > 0
                    && next.is_some_and(|next| {
                        self.text[next.span()] == self.text[self.tokens[self.at - 1].span()]
                    });
                if doubled {
                    return Some(Some(self.close(Close::Dash)));
                }
                lines::place(&rest[1..])?;
                self.at += 1;
            }
            _ => return None,
        }
        Some(None)
    }

    /// Reads a word or number; how the dateline is closed before it, where it can be no part.
    fn word(&mut self, token: &Token) -> Option<Option<Close>> {
        let rest = &self.tokens[self.at..];
        if let Some(stamp) = timestamps::stamp(self.text, rest) {
            if !stamp.date || stamp.time || self.found.date.is_some() {
                return Some(self.soft());
            }
            self.end_name();
            self.found.date = Some(self.at..self.at + stamp.len);
            self.found.certain = true;
            self.at += stamp.len;
            return self.visarga();
        }
        if token.kind() == TokenKind::Number {
            return Some(self.soft());
        }
        if let Some((length, agency)) = lines::agency(rest) {
            // The word in its own sense, as in `भाषा विभाग`, stands in no dateline's comma.
            let ends = rest.get(length).is_none_or(|next| !next.is_word());
            let desk = agency == Agency::Desk;
            if ends || desk {
                if desk {
                    // The words before it name the house: पत्रिका न्यूज नेटवर्क.
                    self.name = self.at..self.at;
                    self.mixed = false;
                }
                self.end_name();
                self.at += length;
                self.agency(agency);
                return self.visarga();
            }
        }
        if let Some((length, kind)) = lines::place(rest) {
            let end = self.at + length;
            let headed = rest
                .get(length)
                .is_some_and(|next| lines::is(next, LayoutWord::DeskHead));
            // A second listed place with no mark between is the sentence's own, save the same in
            // Latin letters.
            if self.is_gloss(token) {
                self.at = end;
                return None;
            }
            if self.after_place {
                return Some(self.soft());
            }
            if self.comma.is_some() && !self.found.places.is_empty() {
                self.listing = true;
            }
            if !self.name.is_empty() {
                self.house_name();
            }
            let gloss = kind == Place::Region && !self.found.places.is_empty() && !headed;
            if !gloss || self.comma.is_some() {
                self.found.places.push(self.place_span(&rest[..length]));
            }
            self.found.listed = true;
            self.at = end;
            self.after_place = true;
            return self.visarga();
        }
        if lines::is(token, LayoutWord::DeskHead) {
            // The words before it name the desk.
            self.name = self.at..self.at;
            self.mixed = false;
            self.at += 1;
            self.after_place = false;
            self.agency(Agency::Desk);
            return None;
        }
        // Noida News: the topic of a headline.
        let topic = lines::is(token, LayoutWord::Piece) && rest.get(1).is_some_and(is_colon);
        if is_function(token) || topic {
            return Some(self.soft());
        }
        // टोक्यो tokyo: the same place in Latin letters.
        if self.is_gloss(token) {
            self.at += 1;
            return None;
        }
        self.mixed |= self.after_place;
        self.after_place = false;
        if self.name.is_empty() {
            self.name = self.at..self.at;
        }
        self.at += 1;
        self.name.end = self.at;
        if self.name.len() > NAME {
            return Some(self.soft());
        }
        self.visarga()
    }

    /// Whether the token may be the place just read once more in Latin letters.
    fn is_gloss(&self, token: &Token) -> bool {
        let in_hindi = |place: &Span| !self.text[place.range()].is_ascii();
        self.after_place
            && token.kind() == TokenKind::Foreign
            && self.found.places.last().is_some_and(in_hindi)
    }

    /// The span of a place, without a visarga typed for a colon.
    fn place_span(&self, tokens: &[Token]) -> Span {
        let span = lines::span(tokens);
        match tokens.last() {
            Some(last) if ends_in_visarga(self.text, last) => {
                Span::new(span.start(), span.end() - chars::VISARGA.len_utf8())
            }
            _ => span,
        }
    }

    /// A visarga typed for a colon closes the dateline.
    fn visarga(&mut self) -> Option<Option<Close>> {
        let last = &self.tokens[self.at - 1];
        let colon = ends_in_visarga(self.text, last)
            && (self.found.listed || self.found.date.is_some())
            && self.name.is_empty();
        colon.then(|| {
            self.found.end = self.at;
            Some(Close::Colon)
        })
    }

    fn agency(&mut self, agency: Agency) {
        // The first agency of several stands, unless it is no more than a desk.
        if self
            .found
            .agency
            .is_none_or(|known| matches!(known, Agency::Desk | Agency::Generic))
        {
            self.found.agency = Some(agency);
        }
        self.found.certain = true;
        self.after_place = false;
    }

    /// The words before a place, with no mark between, are the name of the house: `अमर उजाला नई दिल्ली`.
    fn house_name(&mut self) {
        self.mixed |= self.found.agency.is_none();
        self.name = self.at..self.at;
    }

    /// The run of unlisted words is over.
    fn end_name(&mut self) {
        if !self.name.is_empty() {
            self.names += 1;
            if self.names == 1 {
                self.first_name = self.name.clone();
            }
        }
        self.name = self.at..self.at;
        self.after_place = false;
    }

    /// Reads a bracket: whether it closes the dateline. `None` where it can be no part of one.
    fn bracket(&mut self) -> Option<bool> {
        let rest = &self.tokens[self.at..];
        let end = lines::closing(rest, 10)?;
        let inner = &rest[1..end - 1];
        self.at += end;
        let agency = desk::bracketed(self.text, inner);
        let is_gloss = lines::place(inner).is_some_and(|(length, _)| length == inner.len());
        let stamp = timestamps::stamp(self.text, inner)
            .filter(|stamp| stamp.date && stamp.len == inner.len());
        if let Some(agency) = agency {
            self.agency(agency);
        } else if stamp.is_some() && self.found.date.is_none() {
            self.found.date = Some(self.at - end + 1..self.at - 1);
            self.found.certain = true;
        } else if self.found.date.is_some() {
            // Whatever stands in the agency's place is a house of some name: `(डेली 9)`.
            self.agency(Agency::Desk);
        } else if !(self.found.listed || self.follows_name(end) && (is_gloss || is_name(inner))) {
            return None;
        }
        let next = self.tokens.get(self.at);
        let closed = next.is_some_and(|next| {
            next.is_mark(chars::DANDA) || is_colon(next) || is_dash(next) && is_name(inner)
        });
        // अमृतसर (राजू): the correspondent. Behind a place that is not listed it may be the district.
        let named = agency.is_none() && self.found.date.is_none() && !is_gloss;
        if named && self.found.listed && rest[0].is_mark('(') {
            if !closed {
                return None;
            }
            self.agency(Agency::Desk);
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

    /// Whether a single run of one or two unlisted words stands right before the bracket, of `length`
    /// tokens, that was just read.
    fn follows_name(&self, length: usize) -> bool {
        self.names == 1
            && (1..=2).contains(&self.first_name.len())
            && self.first_name.end + length == self.at
    }

    /// Whether the stop at hand belongs to a shortened word: one letter or two before it, and
    /// no space behind it, or an agency spelled so.
    fn within_abbreviation(&self) -> bool {
        let rest = &self.tokens[self.at..];
        let glued = rest
            .get(1)
            .is_some_and(|next| next.is_word() && !next.is_spaced());
        let before = self.at.checked_sub(1).map(|before| &self.tokens[before]);
        let short = before.is_some_and(|before| {
            before.is_word()
                && matches!(before.word().abbreviation, Some(kind) if kind != Abbreviation::Title)
                && self.text[before.span()].chars().count() <= 2
        });
        glued && short
    }

    /// The mark at hand closes the dateline, with the marks typed after it.
    fn close(&mut self, close: Close) -> Close {
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
        // लखनऊ।(नगर डेस्क): the desk stands behind the mark.
        if self
            .tokens
            .get(self.at)
            .is_some_and(|token| token.is_mark('('))
        {
            if let Some(end) = lines::closing(&self.tokens[self.at..], 10) {
                if let Some(agency) =
                    desk::bracketed(self.text, &self.tokens[self.at + 1..self.at + end - 1])
                {
                    self.agency(agency);
                    self.at += end;
                }
            }
        }
        // आगरा। कार्यालय संवाददाता: the desk fills the rest of the line.
        let rest = &self.tokens[self.at..];
        let inner = lines::bare(rest);
        let agency = match lines::agency(inner) {
            Some((length, agency)) if length == inner.len() => Some(agency),
            _ => desk::is_desk(inner).then_some(Agency::Desk),
        };
        if let Some(agency) = agency.filter(|_| close == Close::Stop && rest.len() <= 4) {
            self.agency(agency);
            self.at = self.tokens.len();
        } else if close == Close::Stop {
            self.house_behind();
        }
        self.found.end = self.at;
        close
    }

    /// कोरबा। नवभारत ब्यूरो। …: the house stands between stops.
    fn house_behind(&mut self) {
        let rest = &self.tokens[self.at..];
        let stop = |token: &Token| matches!(token.mark(), Some(chars::DANDA | '.'));
        let Some(end) = rest.iter().take(HOUSE).position(stop) else {
            return;
        };
        let inner = &rest[..end];
        if desk::is_desk(inner) || furniture::is_section(inner) {
            self.agency(Agency::Desk);
            self.at += end + 1;
        }
    }

    /// A sentence has begun: the dateline ended at the last comma, if at all.
    fn soft(&mut self) -> Option<Close> {
        self.found.end = self.comma?;
        // What was read behind the comma belongs to the sentence.
        let end = self.found.end;
        let last = self.tokens[end - 1].end();
        self.found.places.retain(|place| place.end() <= last);
        self.name = end..end;
        Some(Close::Comma)
    }

    /// Whether what was read is a dateline.
    fn judge(mut self, close: Close) -> Option<Dateline> {
        if self.found.end == 0 {
            self.found.end = self.at;
        }
        let beyond = self
            .found
            .date
            .as_ref()
            .is_some_and(|date| date.end > self.found.end);
        if beyond || self.names > 2 || self.found.places.len() > 6 {
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
            } else if close == Close::Comma {
                // लखनऊ, राजधानी में …; not `लखनऊ, कानपुर और …`.
                let next = self.tokens.get(self.found.end)?;
                let single = (self.found.places.len() == 1 || self.slashed)
                    && !self.listing
                    && self.names == 0;
                if !single || is_function(next) {
                    return None;
                }
            }
        }
        self.unlisted_words();
        Some(self.found)
    }

    /// What the first run of unlisted words names: a correspondent, whose name is a byline of its
    /// own (`अमित राज, नई दिल्ली।`), or a place.
    fn unlisted_words(&mut self) {
        let mut words = self.first_name.clone();
        while words.len() > 1
            && self.tokens[words.start].kind() == TokenKind::Word
            && self.tokens[words.end - 1].kind() == TokenKind::Foreign
        {
            words.end -= 1;
        }
        let before_comma = self
            .tokens
            .get(words.end)
            .is_some_and(|token| token.is_mark(','));
        let leads = words.start == 0 && !words.is_empty();
        if leads
            && words.len() > 1
            && before_comma
            && self.found.listed
            && self.found.agency.is_none()
        {
            self.found.byline = words.end + 1;
        } else if self.slashed && words.len() == 1 && self.follows_slash(&words) {
            // सोनभद्र/ओबरा।
            self.found.places.push(lines::span(&self.tokens[words]));
        } else if !words.is_empty()
            && words.end <= self.found.end
            && (self.found.places.is_empty() && (words.len() <= 2 || self.found.date.is_some())
                || leads && words.len() == 1)
        {
            self.found
                .places
                .insert(0, lines::span(&self.tokens[words]));
        }
    }

    /// Whether a slash and a listed place stand right before the `words`, which the lexicon does not
    /// know.
    fn follows_slash(&self, words: &Range<usize>) -> bool {
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
    fn unlisted_place(&self, close: Close) -> Option<()> {
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
        // शर्तें: …: a plural is no town.
        let plural = self.text[first.span()].ends_with("ें");
        let fits = alone && is_unknown(first) && !plural || of_district.is_some();
        let closed =
            matches!(close, Close::Stop | Close::Colon) || close == Close::Bracket && self.glossed;
        (fits && closed).then_some(())
    }

    /// The second of two unknown words with a comma between, up to the mark at hand: a town and its
    /// district.
    fn of_district(&self) -> Option<Span> {
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

/// Whether a bracket holds one or two names that the lexicon does not know.
fn is_name(inner: &[Token]) -> bool {
    let words = inner.iter().filter(|token| token.is_word()).count();
    (1..=3).contains(&words)
        && inner
            .iter()
            .all(|token| is_unknown(token) || token.is_mark(','))
}
