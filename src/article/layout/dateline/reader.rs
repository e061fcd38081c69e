//! The reading of a dateline, element by element.

mod close;
mod judge;

use core::ops::Range;

use super::{Date, Dateline};
use crate::article::layout::lines::{self, ends_in_visarga, is_colon, is_dash, is_function};
use crate::date::{self, Stamp};
use crate::lexicon::{Agency, Features, LayoutWord, Lexicon, Place};
use crate::span::Span;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// How many tokens a dateline is looked for in.
const LONGEST: usize = 32;

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
    lexicon: &'a Lexicon,
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
pub(in crate::article::layout) fn read(
    lexicon: &Lexicon,
    text: &str,
    tokens: &[Token],
) -> Option<Dateline> {
    let tokens = &tokens[..tokens.len().min(LONGEST)];
    if opens_sentence(tokens) {
        return None;
    }
    let first = tokens.first()?;
    let dated = first.kind() == TokenKind::Number
        && date::stamp(text, tokens, lexicon).is_some_and(|stamp| stamp.day.is_some());
    if !(dated || first.is_word() && !is_function(first) || lines::place(lexicon, tokens).is_some())
    {
        return None;
    }
    let mut reader = Reader {
        lexicon,
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

/// Whether a word of a sentence stands among the tokens with nothing before it that a dateline is known by: no
/// mark, and no word that starts a name or a date. So most lines of text open.
fn opens_sentence(tokens: &[Token]) -> bool {
    const KNOWN: Features = Features::NAME_START.union(Features::DATE_START);
    let is_plain = |token: &&Token| token.kind() == TokenKind::Word && !token.has(KNOWN);
    let mut words = tokens.iter().take_while(is_plain);
    words.any(is_function)
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

    /// Reads a mark: a separator, a bracket, or what closes the dateline. `None` where it can be no part of one.
    fn mark(&mut self, token: &Token) -> Option<Option<Close>> {
        let rest = &self.tokens[self.at..];
        match token.mark()? {
            '(' | '[' => {
                self.end_name();
                return self
                    .bracket()
                    .map(|closes| closes.then(|| self.close(Close::Bracket)));
            }
            // रायपुर, 12 मई 2023/ …
            '/' if self
                .found
                .date
                .as_ref()
                .is_some_and(|date| date.tokens.end == self.at) =>
            {
                return Some(Some(self.close(Close::Stop)));
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
            // पणजी: 5 जून (पीटीआई)
            _ if is_colon(token) && self.opens_date(&rest[1..]) => {
                self.end_name();
                self.at += 1;
            }
            _ if is_colon(token) => return Some(Some(self.close(Close::Colon))),
            _ if is_dash(token) => return self.dash(token),
            _ => return None,
        }
        Some(None)
    }

    /// Reads a dash: between two places, or closing the dateline. `None` where it can be no part of one.
    fn dash(&mut self, token: &Token) -> Option<Option<Close>> {
        let rest = &self.tokens[self.at..];
        let next = rest.get(1);
        let joined = !token.is_spaced() && next.is_some_and(|next| !next.is_spaced());
        let number = next.is_some_and(|next| next.kind() == TokenKind::Number);
        // T-20
        if joined && number {
            return None;
        }
        if !joined || !next.is_some_and(Token::is_word) {
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
        lines::place(self.lexicon, &rest[1..])?;
        self.at += 1;
        Some(None)
    }

    /// Whether a place was read, and a day with a bracket behind it starts `rest`.
    fn opens_date(&self, rest: &[Token]) -> bool {
        let dated = rest
            .first()
            .is_some_and(|first| first.kind() == TokenKind::Number);
        dated
            && self.after_place
            && self.found.date.is_none()
            && date::stamp(self.text, rest, self.lexicon).is_some_and(|stamp| {
                stamp.is_day() && rest.get(stamp.len).is_some_and(|next| next.is_mark('('))
            })
    }

    /// Reads a word or number; how the dateline is closed before it, where it can be no part.
    fn word(&mut self, token: &Token) -> Option<Option<Close>> {
        let lexicon = self.lexicon;
        let rest = &self.tokens[self.at..];
        if let Some(stamp) = date::stamp(self.text, rest, lexicon) {
            return self.day(&stamp);
        }
        if token.kind() == TokenKind::Number {
            return Some(self.soft());
        }
        if let Some((length, agency)) = lines::agency(lexicon, rest) {
            // The word in its own sense, as in `भाषा विभाग`, stands in no dateline's comma.
            let ends = rest.get(length).is_none_or(|next| !next.is_word());
            if ends || agency == Agency::Desk {
                return self.listed_agency(length, agency);
            }
        }
        if let Some((length, kind)) = lines::place(lexicon, rest) {
            return self.listed_place(length, kind);
        }
        if lines::is(token, LayoutWord::DeskHead) {
            // The words before it name the desk.
            self.drop_name();
            self.at += 1;
            self.after_place = false;
            self.agency(Agency::Desk, token.span());
            return None;
        }
        self.unlisted_word(token)
    }

    /// Reads the day of the dateline; a time, or a second day, is the sentence's own.
    fn day(&mut self, stamp: &Stamp) -> Option<Option<Close>> {
        if !stamp.is_day() || self.found.date.is_some() {
            return Some(self.soft());
        }
        self.end_name();
        self.found.date = Some(Date {
            tokens: self.at..self.at + stamp.len,
            value: stamp.value,
        });
        self.found.certain = true;
        self.at += stamp.len;
        self.visarga()
    }

    /// Reads an agency or a desk that is listed.
    fn listed_agency(&mut self, length: usize, agency: Agency) -> Option<Option<Close>> {
        if agency == Agency::Desk {
            // The words before it name the house: पत्रिका न्यूज नेटवर्क.
            self.drop_name();
        }
        self.end_name();
        self.agency(agency, lines::span(&self.tokens[self.at..self.at + length]));
        self.at += length;
        self.visarga()
    }

    /// Reads a listed place.
    fn listed_place(&mut self, length: usize, kind: Place) -> Option<Option<Close>> {
        let rest = &self.tokens[self.at..];
        let end = self.at + length;
        let headed = rest
            .get(length)
            .is_some_and(|next| lines::is(next, LayoutWord::DeskHead));
        // A second listed place with no mark between is the sentence's own, save the same in
        // Latin letters.
        if self.is_gloss(&rest[0]) {
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
        self.found.town |= kind == Place::Town;
        self.at = end;
        self.after_place = true;
        self.visarga()
    }

    /// Reads a word that is not listed: a part of the name of a place, a house or a correspondent.
    fn unlisted_word(&mut self, token: &Token) -> Option<Option<Close>> {
        let rest = &self.tokens[self.at..];
        // Noida News: the topic of a headline.
        let topic = lines::is(token, LayoutWord::Piece) && rest.get(1).is_some_and(is_colon);
        // रविवार (22 मई) को …: a day or a feast is no place, though a desk's village may be called so.
        let named_day = self.found.agency.is_none() && lines::is_named_day(self.lexicon, rest);
        if is_function(token) || topic || named_day {
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

    /// The run of unlisted words names no place.
    fn drop_name(&mut self) {
        self.name = self.at..self.at;
        self.mixed = false;
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

    fn agency(&mut self, agency: Agency, at: Span) {
        // The first agency of several stands, unless it is no more than a desk.
        if self
            .found
            .agency
            .is_none_or(|known| matches!(known, Agency::Desk | Agency::Generic))
        {
            self.found.agency = Some(agency);
            self.found.agency_at = Some(at);
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
        // संवाद सूत्र, जागरण, आगरा।: the paper whose desk it is.
        let desk = self.found.agency == Some(Agency::Desk);
        let paper = |token: &Token| token.listed_word().features.any(Features::NEWSPAPER);
        if desk && self.tokens[self.name.clone()].iter().all(paper) {
            self.drop_name();
        }
        if !self.name.is_empty() {
            self.names += 1;
            if self.names == 1 {
                self.first_name = self.name.clone();
            }
        }
        self.name = self.at..self.at;
        self.after_place = false;
    }
}
