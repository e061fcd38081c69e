//! Places in the calendar: what makes a whole of a place, its parts, its time and the other end of its
//! range.

use super::Decided;
use super::Reading;
use super::continuation::{CONTINUATIONS, Ending, PART};
use super::day::exists;
use super::part;
use super::pattern::Placement;
use super::reader::{Found, Reader};
use super::relative::{self, Placed};
use crate::date::value::{Calendar, Modifier, Point, Value, Year, YearPart};
use crate::lexicon::{Features, TimeWord, Unit, word};
use crate::token::TokenKind;

impl Reader<'_> {
    /// The place that starts at `at` with what goes on from it: the longest continuation.
    pub(super) fn completed(&self, at: usize, place: Placement) -> Decided {
        let place = self.whole_place(at, place);
        let (calendar, is_narrative) = place.placed;
        let mut best = Reading {
            is_narrative,
            ..Reading::new(Value::Point(Point::on(calendar)), place.end)
        };
        let mut rule = place.rule;
        if !self.may_go_on(place.end) {
            return (best, rule);
        }
        let ending = Ending {
            calendar,
            end: place.end,
            times: self.timed_range(calendar, place.end),
            time: self.timed(calendar, place.end),
        };
        for continuation in CONTINUATIONS.iter().filter(|it| it.rule.is_on()) {
            match (continuation.read)(self, &ending) {
                Some((value, end)) if end > best.end => {
                    best = Reading {
                        is_narrative: is_narrative && continuation.keeps_narrative,
                        ..Reading::new(value, end)
                    };
                    rule = &continuation.rule;
                }
                _ => {}
            }
        }
        (best, rule)
    }

    /// The place with its parts and the weekday beside it.
    fn whole_place(&self, at: usize, place: Placement) -> Placement {
        let (calendar, is_narrative) = place.placed;
        let (calendar, end) = if PART.is_on() {
            self.refined(calendar, place.end)
        } else {
            (calendar, place.end)
        };
        let rule = if end > place.end { &PART } else { place.rule };
        let end = self.past_weekday_of(calendar, end);
        debug_assert!(end > at, "a place is a token at least");
        Placement {
            placed: (calendar, is_narrative),
            end,
            rule,
            order: place.order,
        }
    }

    /// A place in the calendar that starts at `at`, whole with its weekday and its parts.
    pub(super) fn calendar(&self, at: usize) -> Found<Placed> {
        let place = self.longest_place(at)?;
        let place = self.whole_place(at, place);
        Some((place.placed, place.end))
    }

    /// The time of day after a day that ends before `at`, on that day.
    pub(super) fn timed(&self, calendar: Calendar, at: usize) -> Found<Value> {
        if !takes_time(calendar) {
            return None;
        }
        let (time, end) = self.time_after(at)?;
        let (calendar, end) = self.year_after_time(calendar, end);
        let on = |time: Point| Point { calendar, ..time };
        // `कल सुबह से शाम तक`
        match self.parts_of_day(time, end) {
            Some((Value::Range { first, last }, end)) => Some((
                Value::Range {
                    first: on(first),
                    last: on(last),
                },
                end,
            )),
            _ => Some((Value::Point(on(time)), end)),
        }
    }

    /// The range of times after a day that ends before `at`, on that day.
    pub(super) fn timed_range(&self, calendar: Calendar, at: usize) -> Found<Value> {
        if !takes_time(calendar) {
            return None;
        }
        let ((first, last), end) = self.clock_range_after(at)?;
        let on = |point: Point| Point { calendar, ..point };
        Some((
            Value::Range {
                first: on(first),
                last: on(last),
            },
            end,
        ))
    }

    /// The range that goes on from a place, or from its time.
    pub(super) fn range_after(&self, place: &Ending) -> Found<Value> {
        // `सोमवार 10 से 5 बजे`: a range of times.
        let (first, at) = match (place.times, place.time) {
            (None, Some((Value::Point(first), end))) => (first, end),
            (None, None) => (Point::on(place.calendar), place.end),
            _ => return None,
        };
        self.range_from(first, at)
    }

    /// The year after the time of day, as stamps of computers have it: `26 अक्टूबर 15:50:06 2016`.
    fn year_after_time(&self, calendar: Calendar, end: usize) -> (Calendar, usize) {
        let Calendar::Absolute {
            year: Year::Unknown,
            part: YearPart::MonthDay { month, day },
        } = calendar
        else {
            return (calendar, end);
        };
        match self.four_digits(end) {
            Some((year, after))
                if self.follows_phrase(after)
                    && !self.counts(after)
                    && exists(Year::Exact(year), month, day) =>
            {
                let part = YearPart::MonthDay { month, day };
                (Calendar::said(Year::Exact(year), part), after)
            }
            _ => (calendar, end),
        }
    }

    /// Whether what stands at `at` can carry a place on: a time, a joint, a part. Most places are
    /// followed by a word that cannot.
    fn may_go_on(&self, at: usize) -> bool {
        match self.token(at) {
            Some(token) if token.is_word() => match self.word(at) {
                TimeWord::Till | TimeWord::On => false,
                // `मई के दूसरे या तीसरे सप्ताह`
                TimeWord::Other => self.is_or(at),
                // `फरवरी में 2 से 7 तक`, `सोमवार को शाम 5 बजे`
                TimeWord::In | TimeWord::To | TimeWord::Of => {
                    let next = self.next(at);
                    self.word(next) != TimeWord::Other || self.is_number(next)
                }
                _ => true,
            },
            Some(token) => {
                token.kind() == TokenKind::Number
                    || self.is_dash(at)
                    || matches!(token.mark(), Some(',' | '/'))
            }
            None => false,
        }
    }

    /// A point that a range ends with.
    pub(super) fn moment(&self, at: usize) -> Found<Point> {
        let ((calendar, _), end) = self.calendar(at)?;
        // `सोमवार से शुक्रवार, सुबह 10 से शाम 5 बजे`: a range of times is for all the days.
        if takes_time(calendar) && self.clock_range_after(end).is_none() {
            if let Some((time, end)) = self.time_after(end) {
                return Some((Point { calendar, ..time }, end));
            }
        }
        Some((Point::on(calendar), end))
    }

    /// `मध्य जून`
    pub(super) fn middle_of_month(&self, at: usize) -> Option<Reading> {
        let month = self.next(at);
        if !matches!(self.word(month), TimeWord::Month(_)) {
            return None;
        }
        let (reading, _) = self.completed(month, self.longest_place(month)?);
        Some(Reading {
            modifier: Some(Modifier::Mid),
            ..reading
        })
    }

    /// `गर्मियों में`, `सर्दी के मौसम में`, `बसंत ऋतु में`; never the heat of `भीषण गर्मी`.
    pub(super) fn season(&self, at: usize) -> Found<Calendar> {
        let TimeWord::Season(name) = self.word(at) else {
            return None;
        };
        let season = Calendar::said(Year::Unknown, YearPart::Season(relative::season(name)));
        let end = self.next(at);
        if self.is_word(end, word::RITU) {
            return Some((season, self.next(end)));
        }
        let noun = self.next(end);
        let has_noun = self.is(end, TimeWord::Of)
            && (self.has(noun, Features::SEASON_NOUN)
                || matches!(
                    self.word(noun),
                    TimeWord::Unit(Unit::Month) | TimeWord::Units(Unit::Month | Unit::Day)
                ));
        let is_plural = self.has(at, Features::MANY)
            && matches!(
                self.word(end),
                TimeWord::In | TimeWord::From | TimeWord::Till | TimeWord::Of
            );
        (has_noun || is_plural).then_some((season, end))
    }

    /// A date in digits, with or without a label before it.
    pub(super) fn date_in_digits(&self, at: usize) -> Found<Calendar> {
        match self.word(at) {
            TimeWord::CommonEra | TimeWord::YearLabel => {
                self.numeric_date(self.next(self.past_stop(at + 1) - 1))
            }
            _ => self.numeric_date(at),
        }
    }

    /// A year; the first of a range of years, which is a pattern of its own.
    pub(super) fn year_place(&self, at: usize) -> Found<Placed> {
        let (value, end) = self.years(at)?;
        match value {
            Value::Point(point) => Some(((point.calendar, false), end)),
            Value::Range { first, .. } => Some(((first.calendar, false), at + 1)),
            _ => None,
        }
    }

    /// `2014 से 2019 तक`, `2019-24`.
    pub(super) fn range_of_years(&self, at: usize) -> Found<Value> {
        self.years(at)
            .filter(|(value, _)| matches!(value, Value::Range { .. }))
    }

    /// `पहली तिमाही`, `तीसरी तिमाही 2008`, `तीसरे मंगलवार`.
    pub(super) fn ordinal_place(&self, at: usize) -> Found<Calendar> {
        if let Some((part, end)) = self.nth_stretch(at) {
            let (year, end) = match self.four_digits(end) {
                Some((year, after)) if !self.counts(after) => (Year::Exact(year), after),
                _ => (Year::Unknown, end),
            };
            return Some((Calendar::said(year, part), end));
        }
        let (nth @ 0..=5, day_at) = (match self.word(at) {
            TimeWord::Last => (0, self.next(at)),
            _ => self.ordinal(at)?,
        }) else {
            return None;
        };
        let TimeWord::Weekday(day) = self.word(day_at) else {
            return None;
        };
        Some((
            Calendar::said(
                Year::Unknown,
                YearPart::MonthWeekday {
                    month: 0,
                    nth: nth as u8,
                    weekday: day,
                },
            ),
            self.next(day_at),
        ))
    }
}

/// Whether a time of day can follow the place.
pub(in crate::date) fn takes_time(calendar: Calendar) -> bool {
    match calendar {
        Calendar::Unspecified => false,
        Calendar::Absolute { part, .. } | Calendar::Nearest { part, .. } => part::is_day(part),
        Calendar::Offset {
            length,
            part: YearPart::Whole,
            ..
        } => length.grain == Unit::Day,
        Calendar::Offset { part, .. } => part::is_day(part),
    }
}
