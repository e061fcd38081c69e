//! Datelines: the place, date and agency at the start of a line, up to the mark that closes them.
//!
//! A dateline is read element by element: places, their glosses, a date, an agency or a desk, the
//! name of a correspondent. It stands where a mark closes it (`।`, `:`, `.`, a dash, the visarga
//! typed for a colon, the end of the line), or after the bracket that holds its agency. Words of
//! a sentence end the search, so that a case marker or a verb never falls into a dateline.

mod reader;

use core::ops::Range;

pub(super) use reader::read;

use super::lines;
use crate::date::Value;
use crate::few::Few;
use crate::lexicon::Agency;
use crate::span::Span;
use crate::token::Token;

/// A dateline at the start of a run of tokens.
#[derive(Clone, Debug, Default)]
pub(super) struct Dateline {
    /// The tokens of a correspondent's name before it: a byline of its own.
    pub(super) byline: usize,
    /// Where it ends, among the tokens.
    pub(super) end: usize,
    pub(super) places: Few<Span, 4>,
    pub(super) date: Option<Date>,
    pub(super) agency: Option<Agency>,
    /// Where the agency or the desk stands.
    pub(super) agency_at: Option<Span>,
    /// Whether it names an agency, a desk or a day: what no sentence starts with.
    pub(super) certain: bool,
    /// Whether a listed place stands in it.
    pub(super) listed: bool,
    /// Whether a listed town does, and not only a state or a country.
    pub(super) town: bool,
    /// How many tokens before it are the page's: the note on a picture, a button that ran into it.
    pub(super) prefix: usize,
    /// What ran into it, where something did.
    pub(super) run_in: Option<RunIn>,
}

/// The day that a dateline tells.
#[derive(Clone, Debug)]
pub(super) struct Date {
    pub(super) tokens: Range<usize>,
    pub(super) value: Value,
}

impl Date {
    /// Moves it on by so many tokens.
    pub(super) fn shift(&mut self, by: usize) {
        self.tokens.start += by;
        self.tokens.end += by;
    }
}

impl Dateline {
    /// What it is known by, among the `tokens` that it starts: its places, its day, its agency, and the code of a
    /// site before a byline that ran into it.
    pub(super) fn seen(&self, tokens: &[Token]) -> Vec<Span> {
        let date = self.date.as_ref();
        let date = date.map(|date| lines::span(&tokens[date.tokens.clone()]));
        let places = self.places.iter().copied();
        let byline = self.run_in.as_ref().and_then(|before| before.byline);
        let told = date.into_iter().chain(self.agency_at).chain(byline);
        let mut seen: Vec<Span> = places.chain(told).collect();
        seen.sort();
        seen
    }
}

/// What a scraper left before a dateline on its line, with no line breaks between.
#[derive(Clone, Debug, Default)]
pub(super) struct RunIn {
    /// The tokens and the last byte of the headline, if it stands there.
    pub(super) headline: Option<(usize, usize)>,
    /// The section of the site.
    pub(super) section: Option<Span>,
    pub(super) byline: Option<Span>,
    /// The token in which the dateline starts, and the byte.
    pub(super) start: (usize, usize),
}
