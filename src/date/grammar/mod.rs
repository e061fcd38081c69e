//! The grammar of dates: patterns over classes of words, in a file for each phenomenon. Of all
//! readings that start at a place the longest wins.

mod after_number;
mod bare_day;
mod century;
mod clock;
mod clock_range;
mod day;
mod day_list;
mod days_in_month;
mod duration;
mod fiscal;
mod named_day;
mod number;
mod numeric_date;
mod part;
mod part_of_day;
mod place;
mod qualifier;
mod range;
mod reader;
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

pub(super) use day::exists;
pub(super) use place::takes_time;
pub(super) use reader::Reader;

use after_number::Patterns;
use reader::Found;

use super::value::{Calendar, DateKind, Modifier, Point, VagueTime, Value};
use crate::lexicon::{TimeWord, Vague, word};

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

fn value(found: Found<Value>) -> Option<Reading> {
    found.map(|(value, end)| Reading::new(value, end))
}

fn set(found: Found<Value>) -> Option<Reading> {
    found.map(|(value, end)| Reading {
        kind: DateKind::Set,
        ..Reading::new(value, end)
    })
}

/// The longer of two readings; the first where they are of one length.
fn longer(first: Option<Reading>, second: Option<Reading>) -> Option<Reading> {
    match (first, second) {
        (Some(a), Some(b)) if b.end > a.end => Some(b),
        (None, b) => b,
        (a, _) => a,
    }
}

impl Reader<'_> {
    /// The longest date that starts at `at`.
    pub(super) fn reading(&self, at: usize) -> Option<Reading> {
        let mut reading = self.longest(at)?;
        if let (None, Value::Point(point)) = (reading.modifier, reading.value) {
            if part::is_long(point.calendar) && point.time.is_none() {
                if let Some((modifier, end)) = self.third(reading.end) {
                    reading.modifier = Some(modifier);
                    reading.end = end;
                }
            } else if let Some((point, end)) = self.end_of_day(point, reading.end) {
                reading = Reading::new(Value::Point(point), end);
            }
        }
        reading.modifier = reading.modifier.or_else(|| self.qualified(at, reading));
        Some(reading)
    }

    /// The longest of the readings that the word at `at` can start.
    fn longest(&self, at: usize) -> Option<Reading> {
        let word = self.word(at);
        match word {
            TimeWord::Every | TimeWord::Periodic(..) | TimeWord::Came => set(self.set(at)),
            TimeWord::Present if self.is(self.next(at), TimeWord::From) => {
                let counted = self.deictic(at).map(|((calendar, _), end)| {
                    Reading::new(Value::Point(Point::on(calendar)), end)
                });
                longer(
                    longer(self.vague(at), value(self.range_from_now(at))),
                    counted,
                )
            }
            TimeWord::Present => self.vague(at),
            TimeWord::Remaining => value(self.remainder(at)),
            TimeWord::Previous
            | TimeWord::Next
            | TimeWord::This
            | TimeWord::That
            | TimeWord::ToCome => {
                // A noun of time must follow, or the start of one; before any other only a fixed
                // adverb is left (`इस समय`).
                let next = self.next(at);
                let is_none = match self.word(next) {
                    TimeWord::Other => !self.is_number(next),
                    TimeWord::Of
                    | TimeWord::To
                    | TimeWord::From
                    | TimeWord::Till
                    | TimeWord::In
                    | TimeWord::On
                    | TimeWord::And
                    | TimeWord::After
                    | TimeWord::Between
                    | TimeWord::Counted
                    | TimeWord::NumberLabel
                    | TimeWord::Procession
                    | TimeWord::Event => true,
                    _ => false,
                };
                if is_none {
                    return self.vague(at);
                }
                let headed = longer(self.vague(at), value(self.headed_length(at)));
                let headed = longer(headed, self.placed(at));
                longer(headed, value(self.remainder(at)))
            }
            TimeWord::Today => {
                let placed = longer(self.vague(at), self.placed(at));
                longer(placed, value(self.remainder(at)))
            }
            TimeWord::Away(_) => longer(self.vague(at), self.placed(at)),
            TimeWord::Whole | TimeWord::Entire(_) => self.counted(at),
            TimeWord::Unit(_) => {
                let by_unit = longer(set(self.set(at)), self.counted(at));
                let by_unit = longer(by_unit, value(self.remainder(at)));
                longer(longer(by_unit, self.placed(at)), self.times(at))
            }
            TimeWord::Units(_) => self.counted(at),
            TimeWord::DayPart(_) | TimeWord::Late => self.times(at),
            TimeWord::Middle => {
                let next = self.next(at);
                match self.word(next) {
                    // `मध्य जून`
                    TimeWord::Month(_) => self.placed(next).map(|placed| Reading {
                        modifier: Some(Modifier::Mid),
                        ..placed
                    }),
                    _ => self.times(at),
                }
            }
            // `नए साल की पूर्व संध्या`
            TimeWord::Counted => self.placed(at),
            TimeWord::Weekday(_) => {
                let placed = self.placed(at)?;
                let kind = if self.repeats_in_list(at) {
                    DateKind::Set
                } else {
                    placed.kind
                };
                Some(Reading { kind, ..placed })
            }
            TimeWord::Month(_) | TimeWord::MonthShort(_) | TimeWord::WeekdayShort(_) => {
                self.placed(at)
            }
            _ if self.is_number(at) => self.starting_with_number(at),
            TimeWord::Cardinal(_)
            | TimeWord::Scale(_)
            | TimeWord::Dozen
            | TimeWord::Quarters(_)
            | TimeWord::PlusQuarters(_)
            | TimeWord::Ordinal(_)
            | TimeWord::Last => self.starting_with_number(at),
            // `चुनाव से पहले मई में` is no first of May.
            TimeWord::Before => {
                let is_ago = self
                    .before(at)
                    .is_some_and(|from| self.is(from, TimeWord::From));
                if is_ago {
                    None
                } else {
                    self.starting_with_number(at)
                }
            }
            // `कुछ समय पहले`
            TimeWord::Several => longer(self.vague(at), self.starting_with_number(at)),
            TimeWord::Other => longer(self.vague(at), self.placed(at)),
            _ => {
                let named = longer(self.vague(at), self.placed(at));
                let named = longer(named, value(self.indian_calendar(at)));
                longer(named, value(self.decade(at)))
            }
        }
    }

    /// The longest of the readings that start with a number.
    fn starting_with_number(&self, at: usize) -> Option<Reading> {
        let patterns = self.patterns_of_number(at);
        if patterns == Patterns::NONE {
            return None;
        }
        let mut best = None;
        if patterns.has(Patterns::DAYS) {
            best = longer(best, value(self.days_of_month(at)));
            best = longer(best, set(self.nth_weekdays(at)));
        }
        if patterns.has(Patterns::WEEKDAYS) {
            best = longer(best, value(self.counted_weekdays(at)));
        }
        if patterns.has(Patterns::LENGTH) {
            best = longer(best, self.counted(at));
        }
        if patterns.has(Patterns::DECADE) {
            best = longer(best, value(self.decade(at)));
        }
        if patterns.has(Patterns::CENTURY) {
            best = longer(best, value(self.century(at)));
        }
        if patterns.has(Patterns::PLACE) {
            best = longer(best, self.placed(at));
        }
        if patterns.has(Patterns::INDIAN) {
            best = longer(best, value(self.indian_calendar(at)));
        }
        if patterns.has(Patterns::TIME) {
            best = longer(best, self.times(at));
        }
        best
    }

    /// A length of time, or what counts by it.
    fn counted(&self, at: usize) -> Option<Reading> {
        let ((value, is_narrative), end) = self.counted_from_now(at)?;
        // `बारह साल में एक बार`
        if let (Value::Duration(_), Some(end)) = (value, self.past_once(end)) {
            return Some(Reading {
                kind: DateKind::Set,
                ..Reading::new(value, end)
            });
        }
        Some(Reading {
            is_narrative,
            ..Reading::new(value, end)
        })
    }

    /// An adverb of time without a date.
    fn vague(&self, at: usize) -> Option<Reading> {
        // `हर हाल में`: in any case.
        let is_every = || {
            self.before(at)
                .is_some_and(|every| self.is(every, TimeWord::Every))
        };
        if !self.may_start_phrase(at) && !self.is(at, TimeWord::Present) || is_every() {
            return None;
        }
        let phrase = self.vague_phrase(at).map(|(vague, end)| {
            let epoch = match vague {
                Vague::Past => VagueTime::Past,
                Vague::Present => VagueTime::Present,
                Vague::Future => VagueTime::Future,
            };
            Reading::new(Value::Vague(epoch), end)
        });
        // `वर्तमान में`, never `वर्तमान सरकार`
        let by_itself = self.is_word(at, word::VARTMAN) && self.is(self.next(at), TimeWord::In);
        let word = (by_itself || self.is(at, TimeWord::Present))
            .then(|| Reading::new(Value::Vague(VagueTime::Present), self.next(at)));
        longer(phrase, word)
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
