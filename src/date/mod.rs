//! Dates and times: what the words say, and the days they mean.
//!
//! The tokens of a passage are read once, from left to right. A token that can start no date costs
//! one test; where one can start, the grammar gives the longest reading as a
//! [`Value`], which the resolver turns into days.

mod civil;
mod clause;
mod cursor;
mod edtf;
mod expression;
mod grammar;
#[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
mod interop;
mod length;
mod nearest;
mod numeral;
mod print;
mod resolve;
#[cfg(test)]
mod samples;
mod stamp;
mod stretch;
mod timex;
mod value;

pub use civil::{CivilDate, CivilDateTime};
pub use edtf::Edtf;
pub use expression::{DateExpression, Dates, dates};
pub use numeral::Numeral;
pub use value::{
    Calendar, DateKind, Direction, Epoch, Feast, Length, Modifier, Point, Season, TimeOfDay, Value,
    Year, YearPart,
};

pub(crate) use resolve::{Meaning, Resolver};
pub(crate) use stamp::stamp;

use grammar::Reader;

use crate::lexicon::{Senses, Tense, TimeWord};
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
    /// Whether the tense leaves no doubt of the side that the date lies on.
    is_sure: bool,
    /// Where a length leads.
    leads: Leads,
    /// Whether a narrative may be what it counts from.
    is_narrative: bool,
}

/// Where a length of time leads from the day of writing, by the words after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leads {
    Nowhere,
    /// To a time ahead: `दो घंटे में लौटेंगे`.
    To,
    /// No further than a time ahead: `दो घंटे के भीतर`.
    Within,
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
    let (tense, is_sure) = if needs_tense(reader, reading) {
        clause::tense(reader, first, reading.end)
    } else {
        (None, true)
    };
    value.settle_side(tense);
    let leads = leads(reader, first, reading, tense);
    // `इस गर्मी` is the one near, whatever the tense.
    let is_this = reader.word(first) == TimeWord::This
        && matches!(
            value,
            Value::Point(Point {
                calendar: Calendar::Said {
                    part: YearPart::Season(_),
                    ..
                },
                ..
            })
        );
    let tense = if is_this { None } else { tense };
    Record {
        span: reader.tokens[first].span().to(reader.tokens[last].span()),
        kind: reading.kind,
        value,
        modifier: reading.modifier,
        tense,
        is_sure,
        leads,
        is_narrative: reading.is_narrative,
    }
}

/// Whether the meaning of the reading hangs on the tense of its clause.
fn needs_tense(reader: &Reader<'_>, reading: grammar::Reading) -> bool {
    let hangs = |point: Point| match point.calendar {
        Calendar::Said { year, .. } => year == Year::Unknown,
        Calendar::Offset { direction, .. } => direction == Direction::Either,
        Calendar::Unsaid | Calendar::Nearest { .. } => false,
    };
    reading.is_narrative
        || match reading.value {
            Value::Point(point) => hangs(point),
            Value::Range(first, last) => hangs(first) || hangs(last),
            Value::Length(_) => reader.word(reading.end) == TimeWord::In,
            Value::LengthRange(..) | Value::Vague(_) => false,
        }
}

/// Where the length of a reading leads.
fn leads(
    reader: &Reader<'_>,
    first: usize,
    reading: grammar::Reading,
    tense: Option<Tense>,
) -> Leads {
    if !matches!(reading.value, Value::Length(_)) {
        return Leads::Nowhere;
    }
    let after = reader.next(reading.end);
    let is_headed = matches!(
        reader.word(first),
        TimeWord::Next | TimeWord::ToCome | TimeWord::Previous | TimeWord::This
    );
    match reader.word(reading.end) {
        TimeWord::In if is_headed => match reading.value {
            Value::Length(length)
                if length.has_time() && reader.word(first) != TimeWord::Previous =>
            {
                Leads::Within
            }
            _ => Leads::Nowhere,
        },
        TimeWord::In => {
            let is_all = first == 0 && after >= reader.tokens.len();
            if tense == Some(Tense::Future) || is_all {
                Leads::To
            } else {
                Leads::Nowhere
            }
        }
        TimeWord::Of if matches!(reader.slice(after), "भीतर" | "अंदर") => {
            Leads::Within
        }
        _ => Leads::Nowhere,
    }
}
