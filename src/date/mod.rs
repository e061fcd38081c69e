//! Dates and times: what the words say, and the days they mean.
//!
//! The tokens of a passage are read once, from left to right. A token that can start no date costs
//! one test; where one can start, the grammar gives the longest reading as a
//! [`Value`], which the resolver turns into days.

mod civil;
mod clause;
mod expression;
mod grammar;
#[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
mod interop;
mod length;
mod nearest;
mod notation;
mod numeral;
mod outlook;
mod print;
mod resolve;
mod resolve_range;
#[cfg(test)]
mod samples;
mod stamp;
mod stretch;
mod value;
mod verb;

pub use civil::{CivilDate, CivilDateTime};
pub use expression::{DateExpression, Dates, dates};
pub use notation::Edtf;
pub use numeral::Numeral;
pub use value::{
    Calendar, DateKind, Direction, Duration, Festival, Modifier, Point, Season, TimeOfDay, Unit,
    VagueTime, Value, Year, YearPart,
};

pub(crate) use resolve::{Meaning, Resolver};
pub(crate) use stamp::stamp;

use clause::Certainty;
use grammar::Reader;

use crate::lexicon::{Features, Lexicon, Tense, TimeWord, word};
use crate::rule::Rule;
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
    /// How sure the side is that the tense names.
    certainty: Certainty,
    /// Whether a narrative may be what it counts from.
    is_narrative: bool,
    /// The year that its clause told before it: `1972 में 15 अगस्त को`.
    told_year: Option<i16>,
    /// Whether it counts from something that the words before it name: `चुनाव के दो दिन बाद`.
    is_anchored: bool,
    /// Whether `अगला` heads it, which passes over what is left of the week (`अगले मंगलवार`, but not
    /// `आगामी मंगलवार`) and names a day by the one told last (`अगले दिन`).
    is_next: bool,
}

/// The rules for dates, in the order in which they are asked.
pub(crate) static RULES: &[&Rule] = &[];

/// Gives the dates among the tokens of a passage to `found`, in order. Breaks among them count as
/// white space.
pub(crate) fn find(text: &str, tokens: &[Token], lexicon: &Lexicon, mut found: impl FnMut(Record)) {
    let reader = Reader::new(text, tokens, lexicon);
    // A passage that tells of a procession means it again by a bare `मार्च`.
    let mut has_procession = false;
    // Where a day was told last, which `इस दिन` can mean.
    let mut day = None;
    // The year that was told last, and the place after it.
    let mut told = None;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if !token.is_number_or(Features::DATE_START) {
            at += 1;
            continue;
        }
        at = match reader.reading(at) {
            Some(reading) if has_procession && is_march(reading.value) => reading.end.max(at + 1),
            Some(reading)
                if is_this_day(&reader, at, reading.value)
                    && !day.is_some_and(|day| is_near(&reader, day, at)) =>
            {
                reading.end
            }
            Some(reading) => {
                let mut record = record(&reader, at, reading);
                if is_day(record.value) {
                    day = Some(at);
                }
                record.told_year =
                    told.and_then(|(year, end)| carries(&reader, end, at).then_some(year));
                found(record);
                told = year_of(reading.value).map(|year| (year, reading.end));
                reading.end.max(at + 1)
            }
            None if token.kind() == TokenKind::Number => reader
                .past_impossible(at)
                .unwrap_or_else(|| reader.past_chain(at)),
            None => {
                has_procession |= reader.word(at) == TimeWord::Month(3);
                at + 1
            }
        };
    }
}

/// Whether `इस दिन` or `इसी दिन` stands at `at`, with the value `value`.
fn is_this_day(reader: &Reader<'_>, at: usize, value: Value) -> bool {
    let told = Calendar::offset(Direction::Anaphoric, Unit::Day, 0);
    reader.word(at) == TimeWord::This && value == Value::Point(Point::on(told))
}

/// Tokens back to the day that `इस दिन` means.
const REACH: usize = 60;

/// Whether the day told at `day` stands in the sentence of the words at `at` or in the one before.
fn is_near(reader: &Reader<'_>, day: usize, at: usize) -> bool {
    let ends = |place: &usize| reader.is_sentence_end(*place);
    at - day <= REACH && (day..at).filter(ends).count() < 2
}

/// Whether the value is a day.
fn is_day(value: Value) -> bool {
    match value {
        Value::Point(point) => grammar::takes_time(point.calendar),
        Value::Range { .. }
        | Value::Duration(_)
        | Value::DurationRange { .. }
        | Value::Vague(_) => false,
    }
}

/// The year, where the value is one.
fn year_of(value: Value) -> Option<i16> {
    match value {
        Value::Point(Point {
            calendar:
                Calendar::Absolute {
                    year: Year::Exact(year),
                    part: YearPart::Whole,
                },
            ..
        }) => Some(year),
        _ => None,
    }
}

/// Whether the value is a range that ends with the day of writing.
fn is_until_now(value: Value) -> bool {
    let today = Calendar::offset(Direction::Ahead, Unit::Day, 0);
    matches!(value, Value::Range { first, last }
        if last == Point::on(today) && first.calendar != today)
}

/// Tokens between a year and the month that it goes with.
const CARRIED: usize = 12;

/// Whether the year that ends before `end` goes with the date at `at`: both stand in one clause (`2019
/// में अप्रैल से जून के बीच`, `1947 में देश 15 अगस्त को आजाद हुआ`).
fn carries(reader: &Reader<'_>, end: usize, at: usize) -> bool {
    let start = reader.next(end);
    reader.word(end) == TimeWord::In
        && start <= at
        && at <= start + CARRIED
        && (start..at).all(|place| {
            reader.token(place).is_some_and(|token| {
                token.is_word()
                    && !token.has(Features::CONJUNCTION)
                    && verb::told(reader, place).is_none()
            })
        })
}

/// Whether the value is a March of a year that is not told.
fn is_march(value: Value) -> bool {
    value == Value::Point(Point::on(Calendar::said(Year::Unknown, YearPart::Month(3))))
}

fn record(reader: &Reader<'_>, first: usize, reading: grammar::Reading) -> Record {
    // The place after the reading may lie past breaks that do not belong to it.
    let mut last = reading.end.min(reader.tokens.len()) - 1;
    while last > first && reader.tokens[last].is_break() {
        last -= 1;
    }
    let mut value = reading.value;
    let (tense, certainty) = if is_until_now(value) {
        // `सोमवार से अब तक`: what has lasted until now began before.
        (Some(Tense::Past), Certainty::Sure)
    } else if needs_tense(reading) {
        clause::tense(reader, first, reading.end)
    } else {
        (None, Certainty::Sure)
    };
    // Business tells of quarters that are over.
    let is_quarter = matches!(
        reader.word(last),
        TimeWord::Unit(Unit::Quarter | Unit::Half)
    );
    let certainty = if is_quarter && tense == Some(Tense::Past) {
        Certainty::Sure
    } else {
        certainty
    };
    value.settle_range();
    value.settle_side(tense);
    value.settle_night();
    // `इस गर्मी` is the one near, whatever the tense.
    let is_this = reader.word(first) == TimeWord::This
        && matches!(
            value,
            Value::Point(Point {
                calendar: Calendar::Absolute {
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
        certainty,
        // A phrase that is the whole text has no story to count from.
        is_narrative: reading.is_narrative && !reader.is_all(first, reading.end),
        told_year: None,
        is_anchored: is_anchored(reader, first, reading.value),
        is_next: reader.word(first) == TimeWord::Next
            && reader.is_any(first, &[word::AGLA, word::AGLI, word::AGLE]),
    }
}

/// Whether the distance that starts at `first` is one from what stands before it: `मतगणना के दो दिन
/// बाद`, `चुनाव से एक दिन पहले`, `सोने से एक घंटे पहले`. `दिल्ली से दो दिन पहले लौटे` is none.
fn is_anchored(reader: &Reader<'_>, first: usize, value: Value) -> bool {
    let is_distance = matches!(
        value,
        Value::Point(Point {
            calendar: Calendar::Offset {
                direction: Direction::Back | Direction::Ahead,
                part: YearPart::Whole,
                ..
            },
            ..
        })
    );
    let counts = matches!(
        reader.word(first),
        TimeWord::Cardinal(_)
            | TimeWord::Several
            | TimeWord::Quarters(_)
            | TimeWord::PlusQuarters(_)
    ) || reader
        .token(first)
        .is_some_and(|token| token.kind() == TokenKind::Number);
    // `सावन के पहले सोमवार`
    let is_nth = matches!(
        value,
        Value::Point(Point {
            calendar: Calendar::Absolute {
                year: Year::Unknown,
                part: YearPart::MonthWeekday { month: 0, .. },
            },
            ..
        })
    );
    let joint = reader
        .before(first)
        .filter(|_| is_nth || is_distance && counts);
    let Some(joint) = joint else {
        return false;
    };
    match reader.word(joint) {
        // `हर महीने के दूसरे शनिवार` is one of this month too.
        TimeWord::Of => reader
            .before(joint)
            .is_none_or(|noun| reader.word(noun) != TimeWord::Unit(Unit::Month)),
        TimeWord::From => reader.before(joint).is_some_and(|noun| {
            reader.word(noun) == TimeWord::Event
                || reader
                    .features(noun)
                    .all(Features::INFINITIVE.and(Features::OBLIQUE))
                || reader
                    .token(noun)
                    .is_some_and(|token| token.is_word() && token.has(Features::TIME_PHRASE))
        }),
        _ => false,
    }
}

/// Whether the meaning of the reading hangs on the tense of its clause.
fn needs_tense(reading: grammar::Reading) -> bool {
    let hangs = |point: Point| match point.calendar {
        Calendar::Absolute { year, .. } => year == Year::Unknown,
        Calendar::Offset {
            direction, part, ..
        } => direction == Direction::Either || matches!(part, YearPart::Weekday(_)),
        Calendar::Unspecified | Calendar::Nearest { .. } => false,
    };
    reading.is_narrative
        || match reading.value {
            Value::Point(point) => hangs(point),
            Value::Range { first, last } => hangs(first) || hangs(last),
            Value::Duration(_) | Value::DurationRange { .. } | Value::Vague(_) => false,
        }
}
