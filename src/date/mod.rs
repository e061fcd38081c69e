//! Dates and times: what the words say, and the days they mean.
//!
//! The tokens of a passage are read once, from left to right. A token that can start no date costs
//! one test; where one can start, the [grammar](self::grammar) gives the longest reading as a
//! [`Value`], which the [`Resolver`] turns into days.

mod civil;
mod clause;
mod expression;
mod grammar;
mod resolve;
mod stamp;
mod value;

pub use civil::{CivilDate, CivilDateTime};
pub use expression::{DateExpression, Dates, dates};
pub use value::{
    Calendar, DateKind, Direction, Epoch, Feast, Length, Modifier, Part, Point, Season, TimeOfDay,
    Value, Year,
};

pub(crate) use resolve::{Meaning, Resolver};
pub(crate) use stamp::stamp;

use grammar::Reader;

use crate::lexicon::{Senses, Tense};
use crate::span::Span;
use crate::token::{Token, TokenKind};

/// A date found in a text, apart from the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record {
    pub(crate) span: Span,
    pub(crate) kind: DateKind,
    pub(crate) value: Value,
    pub(crate) modifier: Option<Modifier>,
    /// The tense of its clause.
    tense: Option<Tense>,
    /// Whether a narrative may be what it counts from.
    is_narrative: bool,
}

/// The dates among the tokens of a passage, in order. Breaks among them count as white space.
pub(crate) fn find(text: &str, tokens: &[Token], found: &mut Vec<Record>) {
    let reader = Reader { text, tokens };
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if !token.has(Senses::TIME) && token.kind() != TokenKind::Number {
            at += 1;
            continue;
        }
        let Some(reading) = reader.reading(at) else {
            at = if token.kind() == TokenKind::Number {
                reader.past_chain(at)
            } else {
                at + 1
            };
            continue;
        };
        found.push(record(&reader, at, reading));
        at = reading.end.max(at + 1);
    }
}

fn record(reader: &Reader<'_>, first: usize, reading: grammar::Reading) -> Record {
    // The place after the reading may lie past breaks that do not belong to it.
    let mut last = reading.end.min(reader.tokens.len()) - 1;
    while last > first && reader.tokens[last].is_break() {
        last -= 1;
    }
    let mut value = reading.value;
    let tense = clause::tense(reader, first, reading.end);
    value.settle_side(tense);
    Record {
        span: reader.tokens[first].span().to(reader.tokens[last].span()),
        kind: reading.kind,
        value,
        modifier: reading.modifier,
        tense,
        is_narrative: reading.is_narrative,
    }
}
