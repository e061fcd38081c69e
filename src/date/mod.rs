//! Dates and times: what the words say, and the days they mean.

mod civil;
mod value;

pub use civil::{CivilDate, CivilDateTime};
pub use value::{DateKind, Modifier, Value};

use crate::span::Span;
use crate::token::Token;

/// A date found in a text, apart from the text.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) span: Span,
    pub(crate) kind: DateKind,
    pub(crate) value: Value,
    pub(crate) modifier: Option<Modifier>,
}

/// What a date means once its context is known.
#[derive(Clone, Debug)]
pub(crate) struct Meaning {
    /// The value at the grain of the words, as far as the context fills it in.
    pub(crate) timex: Value,
    /// The first and the last day.
    pub(crate) interval: Option<(CivilDate, CivilDate)>,
}

/// The dates among the tokens of a run of text, in order.
pub(crate) fn find(_text: &str, _tokens: &[Token], _found: &mut Vec<Record>) {}

/// Gives dates their meaning, one after another in the order of the text.
#[derive(Clone, Debug)]
pub(crate) struct Resolver {
    reference: Option<CivilDateTime>,
}

impl Resolver {
    /// Counts from `reference`, the day (and time) of writing.
    pub(crate) fn new(reference: Option<CivilDateTime>) -> Resolver {
        Resolver { reference }
    }

    /// What the next date of the narrative means.
    pub(crate) fn resolve(&mut self, record: &Record) -> Meaning {
        let _ = self.reference;
        Meaning {
            timex: record.value,
            interval: None,
        }
    }

    /// A new paragraph starts.
    pub(crate) fn paragraph(&mut self) {}
}

/// A timestamp's value, or a dateline's: the date (and time, and zone) among the tokens of a line
/// that carries one, in Hindi or English.
pub(crate) fn stamp(_text: &str, _tokens: &[Token]) -> Option<Value> {
    None
}
