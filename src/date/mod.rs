//! Dates and times: what the words say, and the days they mean.
//!
//! The tokens of a passage are read once, from left to right. A token that can start no date costs
//! one test; where one can start, the grammar gives the longest reading as a
//! [`Value`], which the resolver turns into days.

mod civil;
mod clause;
mod expression;
mod finder;
mod grammar;
#[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
mod interop;
mod interval;
mod length;
mod nearest;
mod notation;
mod numeral;
mod print;
mod resolve;
mod resolve_range;
mod rules;
mod side;
mod stamp;
#[cfg(test)]
mod strategies;
mod temporal_cues;
mod value;
mod verb;
#[cfg(feature = "serde")]
mod wire;

pub use civil::{CivilDate, CivilDateTime};
pub(crate) use expression::dates_with;
pub use expression::{DateExpression, Dates, dates};
pub use notation::Edtf;
#[cfg(feature = "serde")]
pub(crate) use notation::Names;
pub use numeral::Numeral;
pub use value::{
    Calendar, DateKind, Direction, Duration, Festival, Modifier, Point, Season, TimeOfDay, Unit,
    VagueTime, Value, Year, YearPart,
};

pub(crate) use resolve::{Meaning, Resolver};
pub(crate) use rules::RULES;
pub(crate) use stamp::{Stamp, stamp};

use finder::Finder;
use grammar::Reader;
use side::Certainty;

use crate::lexicon::{Features, Lexicon, Tense};
use crate::rule::Trace;
use crate::span::Span;
use crate::token::{Of, Places, Token, TokenKind, kinds};

/// A date found in a text, apart from the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Record {
    pub(crate) span: Span,
    pub(crate) kind: DateKind,
    pub(crate) value: Value,
    pub(crate) modifier: Option<Modifier>,
    /// The tense of its clause.
    tense: Option<Tense>,
    /// How sure the side is that the tense names.
    certainty: Certainty,
    /// Whether a narrative may be what it counts from.
    is_narrative: bool,
    /// The year that its clause gives: `1972 में 15 अगस्त को`, `अप्रैल और मई 2018 में`.
    clause_year: Option<i16>,
    /// Whether it counts from something that the words before it name: `चुनाव के दो दिन बाद`.
    is_anchored: bool,
    /// Whether `अगला` heads it, which passes over what is left of the week (`अगले मंगलवार`, but not
    /// `आगामी मंगलवार`) and names a day by the one told last (`अगले दिन`).
    is_next: bool,
}

/// Gives the dates among the tokens of a passage to `found`, in order. Breaks among them count as
/// white space.
pub(crate) fn find(
    text: &str,
    tokens: &[Token],
    lexicon: &Lexicon,
    trace: Trace<'_>,
    mut found: impl FnMut(Record),
) {
    let mut finder = Finder {
        reader: Reader::new(text, tokens, lexicon),
        trace,
        has_procession: false,
        day: None,
        year: None,
    };
    let mut next = 0;
    for at in Places::new(tokens, MayStart {}) {
        if at >= next {
            next = finder.read(at, &mut found);
        }
    }
}

/// Tokens with which a date may start.
type MayStart = Of<{ kinds(&[TokenKind::Number]) }, { Features::DATE_START.bits() }>;
