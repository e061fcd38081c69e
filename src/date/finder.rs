//! [`Finder`]: the dates of a passage, and what the passage says of them before they are read.

use super::grammar::{self, ANAPHORIC_DAY, IMPOSSIBLE, PROCESSION, Reader, Reading, Starts};
use super::side::{self, Certainty, Side};
use super::value::{Calendar, Direction, Point, Value, Year, YearPart};
use super::{Record, verb};
use crate::lexicon::{Features, Tense, TimeWord, Unit, word};
use crate::rule::{Decision, Rule, Subject, Trace};

/// Reads the dates of a passage, from left to right.
pub(super) struct Finder<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) trace: Trace<'a>,
    /// A passage that speaks of a procession means it again by a bare `मार्च`.
    pub(super) has_procession: bool,
    /// Where a day was given last, which `इस दिन` can mean.
    pub(super) day: Option<usize>,
    /// The year that was given last, and the place after it.
    pub(super) year: Option<(i16, usize)>,
}

impl Finder<'_> {
    /// Reads what starts at `at`, gives it to `found` where it is a date, and tells the place after it.
    #[inline]
    pub(super) fn read(&mut self, at: usize, found: &mut impl FnMut(Record)) -> usize {
        match self.reader.may_start(at) {
            Some(starts) => self.read_one_of(starts, at, found),
            None => self.past_other(at),
        }
    }

    /// The same, where one of the patterns with those `starts` may read it.
    #[inline(never)] // Most places are left before.
    fn read_one_of(&mut self, starts: Starts, at: usize, found: &mut impl FnMut(Record)) -> usize {
        let Some((reading, rule)) = self.reader.reading(at, starts) else {
            return self.past_other(at);
        };
        let next = reading.end.max(at + 1);
        if self.has_procession && is_march(reading.value) && PROCESSION.is_on() {
            self.refuse(&PROCESSION, at, next);
            return next;
        }
        if is_this_day(&self.reader, at, reading.value) && !self.is_day_near(at) {
            self.refuse(&ANAPHORIC_DAY, at, next);
            return next;
        }
        let (mut record, side) = record(&self.reader, at, reading);
        if is_day(record.value) {
            self.day = Some(at);
        }
        record.clause_year = self
            .year
            .and_then(|(year, end)| carries(&self.reader, end, at).then_some(year))
            .or_else(|| self.year_of_list(reading));
        self.note(rule, &record, &side);
        found(record);
        self.year = year_of(reading.value).map(|year| (year, reading.end));
        next
    }

    /// The year after the last month or day of a list that the reading starts: `अप्रैल और मई 2018 में`.
    fn year_of_list(&self, reading: Reading) -> Option<i16> {
        let is_listed = |value| {
            matches!(
                value,
                Value::Point(Point {
                    calendar: Calendar::Absolute {
                        year: Year::Unknown,
                        part: YearPart::Month(_) | YearPart::MonthDay { .. },
                    },
                    time: None,
                    ..
                })
            )
        };
        let mut end = reading.end;
        let mut value = reading.value;
        for _ in 0..LISTED {
            let joins = self.reader.mark(end, ',') || self.reader.is(end, TimeWord::And);
            if !joins || !is_listed(value) {
                return None;
            }
            let (calendar, after) = self.reader.month_or_day(self.reader.next(end))?;
            if let Calendar::Absolute {
                year: Year::Exact(year),
                part: YearPart::Month(_) | YearPart::MonthDay { .. },
            } = calendar
            {
                return Some(year);
            }
            value = Value::Point(Point::on(calendar));
            end = after;
        }
        None
    }

    /// The place after what starts at `at` and is no date.
    #[inline]
    fn past_other(&mut self, at: usize) -> usize {
        if self.reader.is_number(at) {
            return self.past_number(at);
        }
        if self.reader.word(at) == TimeWord::Month(3) || self.trace.is_on() {
            self.refuse_word(at);
        }
        at + 1
    }

    /// The place after the number at `at`, which is no date.
    #[inline(never)] // Words are more.
    fn past_number(&self, at: usize) -> usize {
        if let Some(end) = self.reader.past_impossible(at) {
            if IMPOSSIBLE.is_on() {
                self.refuse(&IMPOSSIBLE, at, end);
                return end;
            }
        }
        self.reader.past_chain(at)
    }

    /// Notes why the word at `at` starts no date: a March that is none is a procession.
    #[cold]
    fn refuse_word(&mut self, at: usize) {
        if self.reader.word(at) == TimeWord::Month(3) {
            self.has_procession = true;
            self.refuse(&PROCESSION, at, at + 1);
        } else if let Some(rule) = self.reader.refusal(at) {
            self.refuse(rule, at, at + 1);
        }
    }

    /// Notes the rule by which the words from `first` to `end` are no date.
    fn refuse(&self, rule: &'static Rule, first: usize, end: usize) {
        self.trace.note(|| {
            let span = self.reader.span(first, end);
            Decision::new(Subject::Date, rule, span).with_answer("none")
        });
    }

    /// Notes the rules that made a date and chose its side.
    fn note(&self, rule: &'static Rule, record: &Record, side: &Side) {
        self.trace.note(|| {
            let decision = Decision::new(Subject::Date, rule, record.span);
            decision
                .seen(
                    record
                        .clause_year
                        .and(self.year)
                        .map(|(_, end)| self.reader.span(end - 1, end)),
                )
                .with_answer(record.value.to_string())
        });
        if let Some(rule) = side.rule {
            self.trace.note(|| {
                let seen = side.verb.map(|verb| self.reader.span(verb, verb + 1));
                let answer = match side.tense {
                    Some(Tense::Past) => "past",
                    Some(Tense::Present) => "present",
                    Some(Tense::Future) => "future",
                    None => "open",
                };
                Decision::new(Subject::Date, rule, record.span)
                    .seen(seen)
                    .with_answer(answer)
            });
        }
    }

    /// Whether a day stands in the sentence of the words at `at` or in the one before.
    fn is_day_near(&self, at: usize) -> bool {
        let ends = |place: &usize| self.reader.is_sentence_end(*place);
        !ANAPHORIC_DAY.is_on()
            || self
                .day
                .is_some_and(|day| at - day <= REACH && (day..at).filter(ends).count() < 2)
    }
}

/// Whether `इस दिन` or `इसी दिन` stands at `at`, with the value `value`.
fn is_this_day(reader: &Reader<'_>, at: usize, value: Value) -> bool {
    let anaphoric = || Calendar::offset(Direction::Anaphoric, Unit::Day, 0);
    reader.word(at) == TimeWord::This && value == Value::Point(Point::on(anaphoric()))
}

/// Months or days that a list may name before its year.
const LISTED: usize = 6;

/// Tokens back to the day that `इस दिन` means.
const REACH: usize = 60;

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
    let Value::Range { first, last } = value else {
        return false;
    };
    let today = Calendar::offset(Direction::Ahead, Unit::Day, 0);
    last == Point::on(today) && first.calendar != today
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
                    && verb::listed_tense(reader, place).is_none()
            })
        })
}

/// Whether the value is a March of a year that is not given.
fn is_march(value: Value) -> bool {
    matches!(
        value,
        Value::Point(Point {
            calendar: Calendar::Absolute {
                year: Year::Unknown,
                part: YearPart::Month(3),
            },
            time: None,
            zone: None,
        })
    )
}

fn record(reader: &Reader<'_>, first: usize, reading: Reading) -> (Record, Side) {
    // The place after the reading may lie past breaks that do not belong to it.
    let mut last = reading.end.min(reader.len()) - 1;
    while last > first && reader.tokens()[last].is_break() {
        last -= 1;
    }
    let mut value = reading.value;
    let side = side_of(reader, first, last, reading);
    value.settle_range();
    value.settle_side(side.tense);
    value.settle_night();
    let record = Record {
        span: reader.span(first, last + 1),
        kind: reading.kind,
        value,
        modifier: reading.modifier,
        tense: side.tense,
        certainty: side.certainty,
        // A phrase that is the whole text has no story to count from.
        is_narrative: reading.is_narrative && !reader.is_all(first, reading.end),
        clause_year: None,
        is_anchored: is_anchored(reader, first, reading.value),
        is_next: reader.word(first) == TimeWord::Next
            && reader.is_any(first, &[word::AGLA, word::AGLI, word::AGLE]),
    };
    (record, side)
}

/// The side of the day of writing that the clause puts the reading on, where that matters.
fn side_of(reader: &Reader<'_>, first: usize, last: usize, reading: Reading) -> Side {
    if is_until_now(reading.value) {
        // `सोमवार से अब तक`: what has lasted until now began before.
        return Side {
            tense: Some(Tense::Past),
            ..Side::OPEN
        };
    }
    // `इस गर्मी` is the one near, whatever the tense.
    if !needs_tense(reading) || reader.word(first) == TimeWord::This && is_season(reading.value) {
        return Side::OPEN;
    }
    let side = side::side(reader, first, reading.end);
    // Business tells of quarters that are over.
    let is_quarter = matches!(
        reader.word(last),
        TimeWord::Unit(Unit::Quarter | Unit::Half)
    );
    if is_quarter && side.tense == Some(Tense::Past) {
        return Side {
            certainty: Certainty::Sure,
            ..side
        };
    }
    side
}

/// Whether the value is a season of a year that is not given.
fn is_season(value: Value) -> bool {
    matches!(
        value,
        Value::Point(Point {
            calendar: Calendar::Absolute {
                part: YearPart::Season(_),
                ..
            },
            ..
        })
    )
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
    let counts = || {
        matches!(
            reader.word(first),
            TimeWord::Cardinal(_)
                | TimeWord::Several
                | TimeWord::Quarters(_)
                | TimeWord::PlusQuarters(_)
        ) || reader.is_number(first)
    };
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
    if !(is_nth || is_distance && counts()) {
        return false;
    }
    let Some(joint) = reader.before(first) else {
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
                    .all(Features::INFINITIVE.union(Features::OBLIQUE))
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
