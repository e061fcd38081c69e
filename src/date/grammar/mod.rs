//! The grammar of dates: patterns over classes of words, in a file for each phenomenon. Of all
//! readings that start at a place the longest wins.

mod clock;
mod day;
mod duration;
mod named_day;
mod number;
mod part;
mod range;
mod reader;
mod relative;
mod set;
mod year;

pub(super) use day::exists;
pub(super) use reader::Reader;

use reader::Found;
use relative::Placed;

use super::value::{Calendar, DateKind, Direction, Epoch, Modifier, Part, Point, Value, Year};
use crate::lexicon::{DayPart, TimeWord, Unit, Vague};

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
        Value::Range(first, _) if has_time(first) => DateKind::Time,
        Value::Point(_) | Value::Range(..) | Value::Vague(_) => DateKind::Date,
        Value::Length(_) | Value::LengthRange(..) => DateKind::Duration,
    }
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
        if !self.may_start(at) {
            return None;
        }
        let value = |found: Found<Value>| found.map(|(value, end)| Reading::new(value, end));
        let mut best = self.set(at).map(|(value, end)| Reading {
            kind: DateKind::Set,
            ..Reading::new(value, end)
        });
        let mut consider = |reading: Option<Reading>| best = longer(best, reading);
        consider(self.vague(at));
        consider(value(self.headed_length(at)));
        consider(value(self.days_of_month(at)));
        consider(value(self.counted_weekdays(at)));
        consider(
            self.counted_from_now(at)
                .map(|((value, is_narrative), end)| Reading {
                    is_narrative,
                    ..Reading::new(value, end)
                }),
        );
        consider(value(self.decade(at)));
        consider(self.placed(at));
        consider(value(self.indian_calendar(at)));
        consider(self.times(at));
        let mut reading = best?;
        if let (None, Value::Point(point)) = (reading.modifier, reading.value) {
            if part::is_long(point.calendar) && point.time.is_none() {
                if let Some((modifier, end)) = self.third(reading.end) {
                    reading.modifier = Some(modifier);
                    reading.end = end;
                }
            }
        }
        reading.modifier = reading.modifier.or_else(|| self.qualified(at, reading));
        Some(reading)
    }

    /// Whether a date can start at `at` at all, by the word there and the next one.
    fn may_start(&self, at: usize) -> bool {
        let is_number = self.is_number(at);
        let word = self.word(at);
        let counts = matches!(
            word,
            TimeWord::Cardinal(_)
                | TimeWord::Scale(_)
                | TimeWord::Dozen
                | TimeWord::Several
                | TimeWord::Quarters(_)
        );
        if !is_number && !counts {
            return true;
        }
        let next = self.next(at);
        match self.token(next) {
            None => is_number,
            Some(token) if token.is_word() => {
                // `एक`, `दो` before any other noun.
                is_number && self.digits(at).is_some_and(|(_, digits)| digits == 4)
                    || self.word(next) != TimeWord::Other
                    || self.slice(next) == "या"
                    || self.zone(next).is_some()
                    || is_number && matches!(self.slice(next), "a" | "p")
            }
            Some(_) => true,
        }
    }

    /// An adverb of time without a date.
    fn vague(&self, at: usize) -> Option<Reading> {
        let phrase = self.vague_phrase(at).map(|(vague, end)| {
            let epoch = match vague {
                Vague::Past => Epoch::Past,
                Vague::Present => Epoch::Present,
                Vague::Future => Epoch::Future,
            };
            Reading::new(Value::Vague(epoch), end)
        });
        // `वर्तमान में`, never `वर्तमान सरकार`
        let by_itself = self.slice(at) == "वर्तमान" && self.is(self.next(at), TimeWord::In);
        let word = (by_itself || self.is(at, TimeWord::Present))
            .then(|| Reading::new(Value::Vague(Epoch::Present), self.next(at)));
        longer(phrase, word)
    }

    /// A place in the calendar with its time, and the range that it starts.
    fn placed(&self, at: usize) -> Option<Reading> {
        let ((calendar, is_narrative), end) = self.calendar(at)?;
        let mut reading = Reading {
            is_narrative,
            ..Reading::new(Value::Point(Point::on(calendar)), end)
        };
        if let Some((value, end)) = self.year_spread(at, calendar, end) {
            reading = Reading::new(value, end);
            return Some(reading);
        }
        if let Some((value, end)) = self.days_of_far_month(calendar, end) {
            return Some(Reading::new(value, end));
        }
        if takes_time(calendar) {
            if let Some(((first, last), end)) = self.clock_range_after(end) {
                let on = |point: Point| Point { calendar, ..point };
                return Some(Reading {
                    is_narrative,
                    ..Reading::new(Value::Range(on(first), on(last)), end)
                });
            }
            if let Some((time, end)) = self.time_after(end) {
                let point = Point { calendar, ..time };
                reading = Reading {
                    is_narrative,
                    ..Reading::new(Value::Point(point), end)
                };
            }
        }
        let Value::Point(point) = reading.value else {
            return Some(reading);
        };
        let range = self
            .range_from(point, reading.end)
            .map(|(value, end)| Reading {
                is_narrative,
                ..Reading::new(value, end)
            });
        longer(Some(reading), range)
    }

    /// A range of years that starts at `at`, where it is longer than the one year.
    fn year_spread(&self, at: usize, calendar: Calendar, end: usize) -> Found<Value> {
        if !matches!(
            calendar,
            Calendar::Said {
                year: Year::Exact(_),
                part: Part::Whole
            }
        ) {
            return None;
        }
        self.years(at)
            .filter(|&(value, after)| after > end && matches!(value, Value::Range(..)))
    }

    /// A point that a range ends with.
    fn moment(&self, at: usize) -> Found<Point> {
        let ((calendar, _), end) = self.calendar(at)?;
        if takes_time(calendar) {
            if let Some((time, end)) = self.time_after(end) {
                return Some((Point { calendar, ..time }, end));
            }
        }
        Some((Point::on(calendar), end))
    }

    /// A time of day or a range of them.
    fn times(&self, at: usize) -> Option<Reading> {
        if let Some(((first, last), end)) = self.clock_range(at, false) {
            return Some(Reading::new(Value::Range(first, last), end));
        }
        let (point, end) = self.time_point(at)?;
        Some(Reading::new(Value::Point(point), end))
    }

    /// A time of day, by the clock or by the part of the day.
    pub(in crate::date) fn time_point(&self, at: usize) -> Found<Point> {
        if let Some((clock, end)) = self.clock(at) {
            let reads = clock.is_plain
                || clock.part.is_some()
                    && self.follows_phrase(end)
                    && !self.counts(end)
                    && !self.is(at, TimeWord::Unit(Unit::Day));
            if reads {
                return Some((Point::at(clock.time(), clock.zone), end));
            }
        }
        let (part, end) = self.day_part(at)?;
        // `रातों-रात`: overnight, in no certain night.
        if self.slice(at) == "रातों" && end > self.next(at) {
            return None;
        }
        // `शाम`, `संध्या` are names too: what follows must not be one.
        let is_name =
            part == DayPart::Evening && end == self.next(at) && !self.follows_phrase(end) && {
                let after = self.word(end);
                after == TimeWord::Other
                    && self
                        .before(at)
                        .is_none_or(|before| self.word(before) == TimeWord::Other)
            };
        let is_name = is_name
            || part == DayPart::Evening
                && matches!(self.word(end), TimeWord::And)
                && self
                    .token(self.next(end))
                    .is_some_and(|token| token.id() == Default::default());
        // `रात-दिन`
        let is_idiom = self.is_dash(end) && self.is_glued(end)
            || self
                .before(at)
                .is_some_and(|before| self.is_dash(before) && self.is_glued(at));
        (!is_name && !is_idiom).then_some((Point::at(clock::time_of(part), None), end))
    }

    /// Past what may stand between a day and its time.
    fn past_day(&self, at: usize) -> usize {
        if self.mark(at, ',') {
            return self.next(at);
        }
        if self.is(at, TimeWord::TimeMark) && self.is_glued(at) {
            return self.next(at);
        }
        self.past(at, &[TimeWord::To, TimeWord::Of])
    }

    /// The time that follows a day.
    fn time_after(&self, at: usize) -> Found<Point> {
        let start = self.past_day(at);
        if self.mark(at, ',')
            && !self.is_number(start)
            && !matches!(self.word(start), TimeWord::DayPart(_) | TimeWord::Late)
        {
            return None;
        }
        let (point, end) = self.time_point(start)?;
        // A comma before a bare part of the day starts a new phrase; `को` and a number a count.
        Some((point, end))
    }

    fn clock_range_after(&self, at: usize) -> Found<(Point, Point)> {
        self.clock_range(self.past_day(at), true)
    }

    /// A place in the calendar that starts at `at`, whole with its weekday and its parts.
    fn calendar(&self, at: usize) -> Found<Placed> {
        let ((calendar, narrative), end) = self.unrefined(at)?;
        let (calendar, end) = self.refined(calendar, end);
        let end = self.past_weekday_of(calendar, end);
        Some(((calendar, narrative), end))
    }

    fn unrefined(&self, at: usize) -> Found<Placed> {
        let plain = |found: Found<Calendar>| found.map(|(calendar, end)| ((calendar, false), end));
        match self.word(at) {
            TimeWord::Weekday(_) | TimeWord::WeekdayShort(_) => plain(self.weekday(at)),
            TimeWord::Month(_) | TimeWord::MonthShort(_) => {
                plain(self.named_day(at)).or_else(|| plain(self.month_first(at)))
            }
            TimeWord::Previous
            | TimeWord::Next
            | TimeWord::ToCome
            | TimeWord::This
            | TimeWord::That => self.deictic(at).or_else(|| self.headed(at)),
            TimeWord::Today | TimeWord::Away(_) => {
                let ((calendar, narrative), end) = self.deictic(at)?;
                // `आज 10 दिसंबर`, `आज (मंगलवार)`
                let date = self.day_month(end).or_else(|| self.numeric_date(end));
                match date {
                    Some((date, end)) => Some(((date, false), end)),
                    None => Some(((calendar, narrative), end)),
                }
            }
            TimeWord::Weekend => Some((
                (Calendar::said(Year::Unknown, Part::Weekend), false),
                self.next(at),
            )),
            TimeWord::Fiscal => plain(self.fiscal_year(at)),
            TimeWord::QuarterLetter => plain(self.quarter_letter(at)),
            TimeWord::Season(name) => {
                // `गर्मियों में`, never the heat of `भीषण गर्मी`.
                let plural = self.slice(at).ends_with("यों") || self.slice(at).ends_with("ों");
                let end = self.next(at);
                let season_noun =
                    self.is(end, TimeWord::Of) && self.slice(self.next(end)) == "मौसम";
                let reads = season_noun
                    || plural
                        && matches!(
                            self.word(end),
                            TimeWord::In | TimeWord::From | TimeWord::Till | TimeWord::Of
                        );
                reads.then(|| {
                    let part = Part::Season(relative::season(name));
                    ((Calendar::said(Year::Unknown, part), false), end)
                })
            }
            TimeWord::Unit(unit) => self.unit_place(at, unit),
            TimeWord::Ordinal(_) | TimeWord::Before | TimeWord::Last => {
                plain(self.ordinal_place(at))
            }
            TimeWord::CommonEra | TimeWord::YearLabel => {
                let rest = self.next(self.past_stop(at + 1) - 1);
                plain(self.numeric_date(rest))
                    .or_else(|| plain(self.year_first(at)))
                    .or_else(|| plain(self.century(at).and_then(calendar_of)))
                    .or_else(|| self.single_year(at))
            }
            TimeWord::Christ => {
                plain(self.century(at).and_then(calendar_of)).or_else(|| self.single_year(at))
            }
            _ => plain(self.numeric_date(at))
                .or_else(|| plain(self.year_first(at)))
                .or_else(|| plain(self.day_month(at)))
                .or_else(|| plain(self.day_of_month(at)))
                .or_else(|| plain(self.named_day(at)))
                .or_else(|| plain(self.century(at).and_then(calendar_of)))
                .or_else(|| plain(self.ordinal_place(at)))
                .or_else(|| plain(self.day_before_time(at)))
                .or_else(|| self.single_year(at)),
        }
    }

    /// `15 को रात 8 बजे`: a bare day of the month, which the time after it shows to be one.
    fn day_before_time(&self, at: usize) -> Found<Calendar> {
        let (day @ 1..=31, 1..=2) = self.digits(at)? else {
            return None;
        };
        let to = self.next(at);
        let timed = self.starts_number(at)
            && self.is(to, TimeWord::To)
            && self
                .clock(self.next(to))
                .is_some_and(|(clock, _)| clock.is_plain);
        timed.then_some((Calendar::said(Year::Unknown, Part::Day(day as u8)), to))
    }

    /// A year; the first of a range of years, which is read apart.
    fn single_year(&self, at: usize) -> Found<Placed> {
        let (value, end) = self.years(at)?;
        match value {
            Value::Point(point) => Some(((point.calendar, false), end)),
            Value::Range(first, _) => Some(((first.calendar, false), at + 1)),
            _ => None,
        }
    }

    /// A day of the week, with the date that it stands beside.
    fn weekday(&self, at: usize) -> Found<Calendar> {
        let (day, is_short) = match self.word(at) {
            TimeWord::Weekday(day) => (day, false),
            TimeWord::WeekdayShort(day) => (day, true),
            _ => return None,
        };
        let end = self.next(self.past_stop(at + 1) - 1);
        let open = self.mark(end, '(');
        let rest = if open || self.mark(end, ',') {
            self.next(end)
        } else {
            end
        };
        let date = self
            .numeric_date(rest)
            .or_else(|| self.day_month(rest))
            .or_else(|| {
                self.month_first(rest).filter(|(calendar, _)| {
                    matches!(
                        calendar,
                        Calendar::Said {
                            part: Part::MonthDay(..),
                            ..
                        }
                    )
                })
            })
            .or_else(|| self.day_of_month(rest));
        if let Some((date, after)) = date {
            if !open {
                return Some((date, after));
            }
            if self.mark(after, ')') {
                return Some((date, self.next(after)));
            }
        }
        let weekday = Calendar::said(Year::Unknown, Part::Weekday(day));
        if !is_short {
            return Some((weekday, end));
        }
        // `रवि 15`
        if let (Some((number @ 1..=31, 1..=2)), true) = (self.digits(end), self.is_all(at, end + 1))
        {
            return Some((
                Calendar::said(Year::Unknown, Part::Day(number as u8)),
                self.next(end),
            ));
        }
        let timed = self.clock(rest).is_some_and(|(clock, after)| {
            clock.is_plain || clock.part.is_some() && self.is_all(at, after)
        });
        (timed || self.has_stop(at + 1) && self.is_all(at, end)).then_some((weekday, end))
    }

    /// Past the weekday after a date: `1 अप्रैल (बुधवार)`, `2014-12-01, सोम`.
    fn past_weekday_of(&self, calendar: Calendar, end: usize) -> usize {
        let is_date = match calendar {
            Calendar::Said { part, .. } => matches!(part, Part::MonthDay(..)),
            Calendar::Offset {
                length,
                part: Part::Whole,
                ..
            } => length.grain == Unit::Day,
            _ => false,
        };
        if !is_date {
            return end;
        }
        let open = self.mark(end, '(');
        let day = if open || self.mark(end, ',') {
            self.next(end)
        } else {
            end
        };
        let after = match self.word(day) {
            TimeWord::Weekday(_) => self.next(day),
            TimeWord::WeekdayShort(_) if day > end => self.next(self.past_stop(day + 1) - 1),
            _ => return end,
        };
        if open {
            return if self.mark(after, ')') {
                self.next(after)
            } else {
                end
            };
        }
        // A comma may also start the next phrase: `18 जून, मंगलवार को`, but `18 जून, सोमवार और …`.
        if matches!(self.word(day), TimeWord::WeekdayShort(_)) && !self.is_edge(after) {
            return end;
        }
        after
    }

    /// `पहली तिमाही`, `तीसरी तिमाही 2008`, `तीसरे मंगलवार`.
    fn ordinal_place(&self, at: usize) -> Found<Calendar> {
        if let Some((part, end)) = self.nth_stretch(at) {
            let (year, end) = match self.four_digits(end) {
                Some((year, after)) if !self.counts(after) => (Year::Exact(year), after),
                _ => (Year::Unknown, end),
            };
            return Some((Calendar::said(year, part), end));
        }
        if let Some(found) = self.day_month(at).or_else(|| self.day_of_month(at)) {
            return Some(found);
        }
        if let Some((value, end)) = self.century(at) {
            return calendar_of((value, end));
        }
        let (nth @ 1..=5, day_at) = self.ordinal(at)? else {
            return None;
        };
        let TimeWord::Weekday(day) = self.word(day_at) else {
            return None;
        };
        Some((
            Calendar::said(Year::Unknown, Part::MonthWeekday(0, nth as u8, day)),
            self.next(day_at),
        ))
    }

    /// `ति1 2023`
    fn quarter_letter(&self, at: usize) -> Found<Calendar> {
        let (quarter @ 1..=4, 1) = self.digits(at + 1).filter(|_| self.is_glued(at + 1))? else {
            return None;
        };
        let end = self.next(at + 1);
        let part = Part::Quarter(quarter as u8);
        match self.four_digits(end) {
            Some((year, end)) => Some((Calendar::said(Year::Exact(year), part), end)),
            None => Some((Calendar::said(Year::Unknown, part), end)),
        }
    }

    /// `साल 2019`, `साल की शुरुआत`, `सप्ताह 31`.
    fn unit_place(&self, at: usize, unit: Unit) -> Found<Placed> {
        if unit == Unit::Year {
            if let Some(found) = self.single_year(at) {
                return Some(found);
            }
        }
        let end = self.next(at);
        if matches!(
            unit,
            Unit::Year | Unit::Month | Unit::Week | Unit::Quarter | Unit::Decade | Unit::Century
        ) && self.is(end, TimeWord::Of)
            && self.third(end).is_some()
            && !self
                .before(at)
                .is_some_and(|before| self.word(before) == TimeWord::That)
        {
            return Some(((Calendar::offset(Direction::Ahead, unit, 0), false), end));
        }
        if unit == Unit::Week {
            if let Some((week @ 1..=53, digits)) = self.digits(end) {
                let after = self.next(end);
                if digits <= 2 && self.follows_phrase(after) && !self.counts(after) {
                    return Some((
                        (Calendar::said(Year::Unknown, Part::Week(week as u8)), false),
                        after,
                    ));
                }
            }
        }
        None
    }

    /// What the words around a reading say of it.
    fn qualified(&self, at: usize, reading: Reading) -> Option<Modifier> {
        let end = reading.end;
        let is_length = reading.kind == DateKind::Duration;
        let mut inside = at;
        while inside < end {
            if self.is(inside, TimeWord::About) {
                return Some(Modifier::Approx);
            }
            inside += 1;
        }
        let before = self.before(at);
        if let Some(before) = before {
            match self.word(before) {
                TimeWord::About => return Some(Modifier::Approx),
                // `कम से कम`, `ज्यादा से ज्यादा`
                word @ (TimeWord::Less | TimeWord::More) => {
                    let from = self
                        .before(before)
                        .filter(|&from| self.is(from, TimeWord::From));
                    if from
                        .and_then(|from| self.before(from))
                        .is_some_and(|first| self.word(first) == word)
                    {
                        return Some(if word == TimeWord::Less {
                            Modifier::MoreThan
                        } else {
                            Modifier::LessThan
                        });
                    }
                }
                _ => {}
            }
        }
        match self.word(end) {
            TimeWord::From => {
                let next = self.past_emphasis(self.next(end));
                match self.word(next) {
                    TimeWord::More => Some(Modifier::MoreThan),
                    TimeWord::Less => Some(Modifier::LessThan),
                    TimeWord::Before | TimeWord::Ago if !is_length => Some(Modifier::Before),
                    _ => None,
                }
            }
            TimeWord::Of => match self.word(self.next(end)) {
                TimeWord::About => Some(Modifier::Approx),
                TimeWord::After if !is_length => Some(Modifier::After),
                _ => None,
            },
            // `15 घंटे या उससे अधिक`
            _ if self.slice(end) == "या" => {
                let that = self.next(end);
                let more = self.next(that);
                let compares = matches!(self.slice(that), "उससे" | "इससे");
                match self.word(more) {
                    TimeWord::More if compares => Some(Modifier::MoreThan),
                    TimeWord::Less if compares => Some(Modifier::LessThan),
                    _ => None,
                }
            }
            _ => None,
        }
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

/// Whether a time of day can follow the place.
fn takes_time(calendar: Calendar) -> bool {
    match calendar {
        Calendar::Unsaid => false,
        Calendar::Said { part, .. } | Calendar::Nearest { part, .. } => part::is_day(part),
        Calendar::Offset {
            length,
            part: Part::Whole,
            ..
        } => length.grain == Unit::Day,
        Calendar::Offset { part, .. } => part::is_day(part),
    }
}

fn calendar_of((value, end): (Value, usize)) -> Found<Calendar> {
    match value {
        Value::Point(point) => Some((point.calendar, end)),
        _ => None,
    }
}
