//! The grammar of dates: patterns over classes of words, in a file for each phenomenon, and one table
//! of them ([`PATTERNS`]). Of all readings that start at a place the longest wins, and of those of one
//! length the first in the table.

mod bare_day;
mod century;
mod class;
mod clock;
mod clock_range;
mod continuation;
mod day;
mod day_list;
mod days_in_month;
mod duration;
mod fiscal;
mod indian_calendar;
mod last;
mod named_day;
mod number;
mod numeric_date;
mod part;
mod part_of_day;
mod pattern;
mod patterns;
mod place;
mod qualifier;
mod range;
mod reader;
mod refusal;
mod relative;
mod remainder;
mod set;
mod time;
mod unit_place;
mod vehicle;
mod weekday;
mod year;
mod year_range;
mod zone;

pub(super) use clock::Clock;
pub(super) use continuation::{CONTINUATIONS, END_OF_DAY, PART, THIRD};
pub(super) use day::exists;
pub(super) use pattern::Starts;
use pattern::{NO_START, starts_at};
pub(super) use patterns::PATTERNS;
pub(super) use place::takes_time;
pub(super) use reader::{Found, Reader};
pub(super) use refusal::{ANAPHORIC_DAY, IMPOSSIBLE, PROCESSION, REFUSALS};
pub(super) use year::full_year;

use super::value::{Calendar, DateKind, Modifier, Point, VagueTime, Value};
use crate::lexicon::{TimeWord, Vague, word};
use crate::rule::Rule;

/// A date found at a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// The place after its last token.
    pub(super) end: usize,
    pub(super) kind: DateKind,
    pub(super) value: Value,
    pub(super) modifier: Option<Modifier>,
    /// Whether a narrative may be what it counts from.
    pub(super) is_narrative: bool,
}

impl Reading {
    fn new(value: Value, end: usize) -> Reading {
        Reading {
            end,
            kind: kind_of(value),
            value,
            modifier: None,
            is_narrative: false,
        }
    }
}

/// What kind of expression has the value, sets apart.
fn kind_of(value: Value) -> DateKind {
    let has_time = |point: Point| {
        point.time.is_some()
            || matches!(point.calendar, Calendar::Offset { length, .. } if length.has_time())
    };
    match value {
        Value::Point(point) if has_time(point) => DateKind::Time,
        Value::Range { first, .. } if has_time(first) => DateKind::Time,
        Value::Point(_) | Value::Range { .. } | Value::Vague(_) => DateKind::Date,
        Value::Duration(_) | Value::DurationRange { .. } => DateKind::Duration,
    }
}

/// A reading, and the rule that made it.
pub(super) type Decided = (Reading, &'static Rule);

impl Reader<'_> {
    /// The starts of patterns that are worth a try at `at`. Most places hold no date, and what stands there
    /// and next tells so.
    #[inline]
    pub(super) fn may_start(&self, at: usize) -> Option<Starts> {
        let ahead = self.ahead(at);
        let starts = starts_at(ahead);
        (starts != NO_START && self.refusal_of(ahead.first, at).is_none()).then_some(starts)
    }

    /// The longest date at `at` of those `starts`, with what the words around it say of it.
    pub(super) fn reading(&self, at: usize, starts: Starts) -> Option<Decided> {
        let (mut reading, mut rule) = self.longest(at, starts)?;
        if let (None, Value::Point(point)) = (reading.modifier, reading.value) {
            if part::is_long(point.calendar) && point.time.is_none() {
                let third = self.third(reading.end).filter(|_| THIRD.is_on());
                if let Some((modifier, end)) = third {
                    reading.modifier = Some(modifier);
                    reading.end = end;
                    rule = &THIRD;
                }
            } else if let Some((point, end)) = self.end_of_day(point, reading.end) {
                if END_OF_DAY.is_on() {
                    reading = Reading::new(Value::Point(point), end);
                    rule = &END_OF_DAY;
                }
            }
        }
        reading.modifier = reading.modifier.or_else(|| self.qualified(at, reading));
        Some((reading, rule))
    }

    /// An adverb of time without a date.
    fn vague(&self, at: usize) -> Option<Reading> {
        let opens_phrase = self.may_start_phrase(at);
        if let Some((vague, end)) = opens_phrase.then(|| self.vague_phrase(at)).flatten() {
            let epoch = match vague {
                Vague::Past => VagueTime::Past,
                Vague::Present => VagueTime::Present,
                Vague::Future => VagueTime::Future,
            };
            return Some(Reading::new(Value::Vague(epoch), end));
        }
        let end = self.next(at);
        // `वर्तमान में`, never `वर्तमान सरकार`
        let by_itself = self.is_word(at, word::VARTMAN) && self.is(end, TimeWord::In);
        (by_itself || self.is(at, TimeWord::Present))
            .then(|| Reading::new(Value::Vague(VagueTime::Present), end))
    }

    /// The place after the number, or the chain of numbers, that starts at `at` and is no date:
    /// its tail is none either.
    pub(super) fn past_chain(&self, at: usize) -> usize {
        let mut end = at + 1;
        while self.is_glued(end)
            && self.is_glued(end + 1)
            && self.is_number(end + 1)
            && self
                .token(end)
                .and_then(|token| token.mark())
                .is_some_and(|mark| matches!(mark, '-' | '/' | '.' | ':' | ',' | '+'))
        {
            end += 2;
        }
        end
    }
}
