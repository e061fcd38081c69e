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
    Calendar, DateKind, Direction, Epoch, Feast, Length, Modifier, Point, Season, TimeOfDay, Value,
    Year, YearPart,
};

pub(crate) use resolve::{Meaning, Resolver};
pub(crate) use stamp::stamp;

use grammar::Reader;

use crate::lexicon::{Senses, Tense, TimeWord, Unit};
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
    /// The year that was told right before it: `1972 में 15 अगस्त को`.
    told_year: Option<i16>,
    /// Whether it counts from something that the words before it name: `चुनाव के दो दिन बाद`.
    is_anchored: bool,
    /// Whether `अगला` heads it, which passes over what is left of the week (`अगले मंगलवार`, but not
    /// `आगामी मंगलवार`) and names a day by the one told last (`अगले दिन`).
    is_next: bool,
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
    let reader = Reader::new(text, tokens);
    // A passage that tells of a procession means it again by a bare `मार्च`.
    let mut has_procession = false;
    // The year that was told last, and the place after it.
    let mut told = None;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if !token.is_number_or(Senses::DATE_START) {
            at += 1;
            continue;
        }
        at = match reader.reading(at) {
            Some(reading) if has_procession && is_march(reading.value) => reading.end.max(at + 1),
            Some(reading) => {
                let mut record = record(&reader, at, reading);
                record.told_year = told.and_then(|(year, end)| {
                    let is_within = reader.word(end) == TimeWord::In && reader.next(end) == at;
                    is_within.then_some(year)
                });
                found.push(record);
                told = year_of(reading.value).map(|year| (year, reading.end));
                reading.end.max(at + 1)
            }
            None if token.kind() == TokenKind::Number => reader.past_chain(at),
            None => {
                has_procession |= reader.word(at) == TimeWord::Month(3);
                at + 1
            }
        };
    }
}

/// The year, where the value is one.
fn year_of(value: Value) -> Option<i16> {
    match value {
        Value::Point(Point {
            calendar:
                Calendar::Said {
                    year: Year::Exact(year),
                    part: YearPart::Whole,
                },
            ..
        }) => Some(year),
        _ => None,
    }
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
    let (tense, is_sure) = if needs_tense(reading) {
        clause::tense(reader, first, reading.end)
    } else {
        (None, true)
    };
    // Business tells of quarters that are over.
    let is_quarter = matches!(
        reader.word(last),
        TimeWord::Unit(Unit::Quarter | Unit::Half)
    );
    let is_sure = is_sure || is_quarter && tense == Some(Tense::Past);
    value.settle_side(tense);
    let leads = leads(reader, first, reading);
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
        // A phrase that is the whole text has no story to count from.
        is_narrative: reading.is_narrative && !reader.is_all(first, reading.end),
        told_year: None,
        is_anchored: is_anchored(reader, first, reading.value),
        is_next: reader.word(first) == TimeWord::Next && reader.slice(first).starts_with("अगल"),
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
            calendar: Calendar::Said {
                year: Year::Unknown,
                part: YearPart::MonthWeekday(0, ..),
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
                || reader.slice(noun).ends_with("ने")
                || reader
                    .token(noun)
                    .is_some_and(|token| token.is_word() && token.has(Senses::TIME_PHRASE))
        }),
        _ => false,
    }
}

/// Whether the meaning of the reading hangs on the tense of its clause.
fn needs_tense(reading: grammar::Reading) -> bool {
    let hangs = |point: Point| match point.calendar {
        Calendar::Said { year, .. } => year == Year::Unknown,
        Calendar::Offset {
            direction, part, ..
        } => direction == Direction::Either || matches!(part, YearPart::Weekday(_)),
        Calendar::Unsaid | Calendar::Nearest { .. } => false,
    };
    reading.is_narrative
        || match reading.value {
            Value::Point(point) => hangs(point),
            Value::Range(first, last) => hangs(first) || hangs(last),
            Value::Length(_) | Value::LengthRange(..) | Value::Vague(_) => false,
        }
}

/// Words after a length in which its clause may call something the first or the most.
const RECORD: usize = 12;

/// Whether the clause from `at` on tells of the first or the greatest in a length of time, which is
/// then one that has passed: `दस साल में उनकी पहली यात्रा होगी`.
fn is_first_in(reader: &Reader<'_>, at: usize) -> bool {
    (at..at + RECORD)
        .take_while(|&place| reader.token(place).is_some_and(Token::is_word))
        .any(|place| {
            matches!(reader.word(place), TimeWord::Ordinal(1)) || reader.slice(place) == "सबसे"
        })
}

/// Where the length of a reading leads.
fn leads(reader: &Reader<'_>, first: usize, reading: grammar::Reading) -> Leads {
    if !matches!(reading.value, Value::Length(_)) {
        return Leads::Nowhere;
    }
    let after = reader.next(reading.end);
    // The head stands first or after the number: `अगले पांच मिनट`, `पांच आने वाले मिनट`.
    let head = (first..reading.end).map(|at| reader.word(at)).find(|word| {
        matches!(
            word,
            TimeWord::Next | TimeWord::ToCome | TimeWord::Previous | TimeWord::This
        )
    });
    match (reader.word(reading.end), head) {
        (TimeWord::In, Some(head)) => match reading.value {
            Value::Length(length) if length.has_time() && head != TimeWord::Previous => {
                Leads::Within
            }
            _ => Leads::Nowhere,
        },
        (TimeWord::In, None) => {
            let is_all = first == 0 && after >= reader.tokens.len();
            let leads = !is_first_in(reader, after) && clause::is_future(reader, reading.end);
            if leads || is_all {
                Leads::To
            } else {
                Leads::Nowhere
            }
        }
        // `एक घंटे से भी कम समय में`
        (TimeWord::From, None) if reading.modifier == Some(Modifier::LessThan) => {
            let near = (after..after + 4).any(|at| {
                matches!(reader.slice(at), "समय" | "वक्त")
                    && reader.word(reader.next(at)) == TimeWord::In
            });
            if near && clause::is_future(reader, reading.end) {
                Leads::To
            } else {
                Leads::Nowhere
            }
        }
        (TimeWord::Of, _) if matches!(reader.slice(after), "भीतर" | "अंदर") => {
            Leads::Within
        }
        _ => Leads::Nowhere,
    }
}
