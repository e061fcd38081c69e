//! Places in the calendar: the patterns of days, months, years and distances tried on the first
//! word, and what joins them into one place with a time and a range.

use super::day::exists;
use super::part;
use super::reader::{Found, Reader};
use super::relative::{self, Placed};
use super::{Reading, longer};
use crate::date::value::{Calendar, Point, Value, Year, YearPart};
use crate::lexicon::{Features, TimeWord, Unit, word};

impl Reader<'_> {
    /// A place in the calendar with its time, and the range that it starts.
    pub(super) fn placed(&self, at: usize) -> Option<Reading> {
        let ((calendar, is_narrative), end) = self.calendar(at)?;
        let mut reading = Reading {
            is_narrative,
            ..Reading::new(Value::Point(Point::on(calendar)), end)
        };
        if !self.may_go_on(end) {
            return Some(reading);
        }
        if let Some((value, end)) = self.year_spread(at, calendar, end) {
            reading = Reading::new(value, end);
            return Some(reading);
        }
        if let Some((value, end)) = self.fortnight_of_month(calendar, end) {
            return Some(Reading::new(value, end));
        }
        if let Some((value, end)) = self.days_after_month(calendar, end) {
            return Some(Reading::new(value, end));
        }
        if takes_time(calendar) {
            if let Some(((first, last), end)) = self.clock_range_after(end) {
                let on = |point: Point| Point { calendar, ..point };
                return Some(Reading {
                    is_narrative,
                    ..Reading::new(
                        Value::Range {
                            first: on(first),
                            last: on(last),
                        },
                        end,
                    )
                });
            }
            if let Some((time, end)) = self.time_after(end) {
                let (calendar, end) = self.year_after_time(calendar, end);
                let on = |time: Point| Point { calendar, ..time };
                // `कल सुबह से शाम तक`
                let (value, end) = match self.parts_of_day(time, end) {
                    Some((Value::Range { first, last }, end)) => (
                        Value::Range {
                            first: on(first),
                            last: on(last),
                        },
                        end,
                    ),
                    _ => (Value::Point(on(time)), end),
                };
                reading = Reading {
                    is_narrative,
                    ..Reading::new(value, end)
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
                TimeWord::Other | TimeWord::Till | TimeWord::On => false,
                // `फरवरी में 2 से 7 तक`
                TimeWord::In => {
                    self.is_number(self.next(at)) || self.word(self.next(at)) != TimeWord::Other
                }
                _ => true,
            },
            Some(_) => true,
            None => false,
        }
    }

    /// A range of years that starts at `at`, where it is longer than the one year.
    fn year_spread(&self, at: usize, calendar: Calendar, end: usize) -> Found<Value> {
        // The first year of a range ends its place at once, where the joint stands.
        let may_go_on = end == at + 1
            && (self.is_dash(end) || self.is(end, TimeWord::From) || !self.is_number(at));
        let is_year = matches!(
            calendar,
            Calendar::Absolute {
                year: Year::Exact(_),
                part: YearPart::Whole
            }
        );
        if !may_go_on || !is_year {
            return None;
        }
        self.years(at)
            .filter(|&(value, after)| after > end && matches!(value, Value::Range { .. }))
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

    /// A place in the calendar that starts at `at`, whole with its weekday and its parts.
    pub(super) fn calendar(&self, at: usize) -> Found<Placed> {
        let ((calendar, narrative), end) = self.unrefined(at)?;
        let (calendar, end) = self.refined(calendar, end);
        let end = self.past_weekday_of(calendar, end);
        Some(((calendar, narrative), end))
    }

    fn unrefined(&self, at: usize) -> Found<Placed> {
        let plain = |found: Found<Calendar>| found.map(|(calendar, end)| ((calendar, false), end));
        match self.word(at) {
            TimeWord::Weekday(_) => plain(self.weekday(at)),
            // `गुरु पूर्णिमा`
            TimeWord::WeekdayShort(_) => {
                plain(self.named_day(at)).or_else(|| plain(self.weekday(at)))
            }
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
                // `आज 10 दिसंबर`, `कल बुधवार 19 अप्रैल`, `आज (मंगलवार)`
                let date = match self.word(end) {
                    TimeWord::Weekday(_) => {
                        self.weekday(end).filter(|&(date, _)| is_day_of_month(date))
                    }
                    _ => self.day_month(end).or_else(|| self.numeric_date(end)),
                };
                match date {
                    Some((date, end)) => Some(((date, false), end)),
                    None => Some(((calendar, narrative), end)),
                }
            }
            TimeWord::Weekend => Some((
                (Calendar::said(Year::Unknown, YearPart::Weekend), false),
                self.next(at),
            )),
            TimeWord::Fiscal => plain(self.fiscal_year(at)),
            TimeWord::QuarterLetter => plain(self.quarter_letter(at)),
            TimeWord::Season(name) => {
                // `गर्मियों में`, never the heat of `भीषण गर्मी`.
                let plural = self.has(at, Features::MANY);
                let end = self.next(at);
                let season_noun = self.is(end, TimeWord::Of) && {
                    let noun = self.next(end);
                    self.has(noun, Features::SEASON_NOUN)
                        || matches!(
                            self.word(noun),
                            TimeWord::Unit(Unit::Month) | TimeWord::Units(Unit::Month | Unit::Day)
                        )
                };
                // `बसंत ऋतु में`
                if self.is_word(end, word::RITU) {
                    let part = YearPart::Season(relative::season(name));
                    let calendar = Calendar::said(Year::Unknown, part);
                    return Some(((calendar, false), self.next(end)));
                }
                let reads = season_noun
                    || plural
                        && matches!(
                            self.word(end),
                            TimeWord::In | TimeWord::From | TimeWord::Till | TimeWord::Of
                        );
                reads.then(|| {
                    let part = YearPart::Season(relative::season(name));
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
            TimeWord::Cardinal(_)
            | TimeWord::Scale(_)
            | TimeWord::Dozen
            | TimeWord::Quarters(_)
            | TimeWord::PlusQuarters(_) => plain(self.year_first(at))
                .or_else(|| plain(self.day_month(at)))
                .or_else(|| plain(self.day_of_month(at)))
                .or_else(|| plain(self.named_day(at)))
                .or_else(|| self.single_year(at)),
            _ if self.is_number(at) => self.number_place(at),
            _ => plain(self.named_day(at)),
        }
    }

    /// The place that the digits at `at` start: no more patterns than the next token allows.
    fn number_place(&self, at: usize) -> Found<Placed> {
        let plain = |found: Found<Calendar>| found.map(|(calendar, end)| ((calendar, false), end));
        let next = self.next(at);
        let is_mark = self
            .token(at + 1)
            .is_some_and(|token| token.mark().is_some());
        match self.word(next) {
            TimeWord::OrdinalSuffix => {
                plain(self.ordinal_place(at)).or_else(|| self.single_year(at))
            }
            TimeWord::DayOfMonth => plain(self.day_of_month(at)).or_else(|| self.single_year(at)),
            TimeWord::To | TimeWord::From | TimeWord::Till => {
                plain(self.bare_day(at)).or_else(|| self.single_year(at))
            }
            TimeWord::Of | TimeWord::Month(_) | TimeWord::MonthShort(_) => {
                plain(self.year_first(at))
                    .or_else(|| plain(self.day_month(at)))
                    .or_else(|| plain(self.named_day(at)))
                    .or_else(|| self.single_year(at))
            }
            TimeWord::Other if is_mark => plain(self.numeric_date(at))
                .or_else(|| plain(self.quarter_of_years(at)))
                .or_else(|| plain(self.day_month(at)))
                .or_else(|| self.single_year(at)),
            TimeWord::Other
            | TimeWord::In
            | TimeWord::On
            | TimeWord::CommonEra
            | TimeWord::Christ => self.single_year(at),
            _ => plain(self.year_first(at)).or_else(|| self.single_year(at)),
        }
    }

    /// A year; the first of a range of years, which is read apart.
    pub(super) fn single_year(&self, at: usize) -> Found<Placed> {
        let (value, end) = self.years(at)?;
        match value {
            Value::Point(point) => Some(((point.calendar, false), end)),
            Value::Range { first, .. } => Some(((first.calendar, false), at + 1)),
            _ => None,
        }
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

fn is_day_of_month(calendar: Calendar) -> bool {
    matches!(
        calendar,
        Calendar::Absolute {
            part: YearPart::MonthDay { .. },
            ..
        }
    )
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

pub(super) fn calendar_of((value, end): (Value, usize)) -> Found<Calendar> {
    match value {
        Value::Point(point) => Some((point.calendar, end)),
        _ => None,
    }
}
