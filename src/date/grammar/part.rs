//! Parts of a year, a month or a week that are named after it: `2024 की पहली तिमाही`, `जून के पहले
//! सप्ताह`, `अगले साल मार्च`, `अगले हफ्ते सोमवार`, `मई के अंत`.

use super::day::exists;
use super::reader::{Found, Reader};
use super::relative::season;
use crate::date::value::{Calendar, Modifier, Point, TimeOfDay, Year, YearPart};
use crate::lexicon::{TimeWord, Unit};

impl Reader<'_> {
    /// The calendar place narrowed by the parts that follow it.
    pub(super) fn refined(&self, mut calendar: Calendar, mut end: usize) -> (Calendar, usize) {
        for _ in 0..2 {
            let Some((finer, after)) = self.part_of(calendar, end) else {
                break;
            };
            calendar = finer;
            end = after;
        }
        (calendar, end)
    }

    fn part_of(&self, calendar: Calendar, end: usize) -> Found<Calendar> {
        let rest = self.past(end, &[TimeWord::Of]);
        // Most places have no part told: one look past the postposition says so.
        let inside = self.past(rest, &[TimeWord::In, TimeWord::To]);
        let may_be = self.word(inside) != TimeWord::Other
            || self.is_number(inside)
            || self.may_start_phrase(inside);
        if !may_be {
            return None;
        }
        let within = |part| match calendar {
            Calendar::Absolute { year, .. } => Some(Calendar::said(year, part)),
            Calendar::Offset {
                direction, length, ..
            } => Some(Calendar::Offset {
                direction,
                length,
                part,
            }),
            _ => None,
        };
        let (part, after) = match calendar {
            Calendar::Absolute {
                year: Year::Exact(_),
                part: YearPart::Whole,
            } => self.part_of_year(rest, end, false)?,
            Calendar::Offset {
                length,
                part: YearPart::Whole,
                ..
            } if length.grain == Unit::Year => {
                // `पिछले साल इसी दिन`, `पिछले साल इसी महीने`
                if let (
                    TimeWord::This,
                    TimeWord::Unit(unit @ (Unit::Day | Unit::Week | Unit::Month | Unit::Quarter)),
                ) = (self.word(rest), self.word(self.next(rest)))
                {
                    return Some((at_grain(calendar, unit), self.next(self.next(rest))));
                }
                self.part_of_year(rest, end, true)?
            }
            Calendar::Absolute {
                part: YearPart::Fiscal,
                ..
            }
            | Calendar::Offset {
                part: YearPart::Fiscal,
                ..
            } => match self
                .nth_stretch(rest)
                .or_else(|| self.months_of_fiscal(rest))?
            {
                (part @ (YearPart::FiscalQuarter(_) | YearPart::FiscalHalf(_)), after) => {
                    (part, after)
                }
                (YearPart::Quarter(quarter), after) => (YearPart::FiscalQuarter(quarter), after),
                (YearPart::Half(half), after) => (YearPart::FiscalHalf(half), after),
                _ => return None,
            },
            Calendar::Absolute {
                part: YearPart::Month(month),
                year,
            } => {
                let (part, after) = self
                    .part_of_month(rest, month)
                    .or_else(|| self.edge_day(rest, year, month).filter(|_| rest > end))?;
                // `जून की बाईस तारीख 2017`
                if let (Year::Unknown, YearPart::MonthDay { month, day }) = (year, part) {
                    if let Some((year, after)) = self.year_beside(after) {
                        let year = Year::Exact(year);
                        return exists(year, month, day)
                            .then_some((Calendar::said(year, part), after));
                    }
                }
                (part, after)
            }
            Calendar::Offset {
                length,
                part: YearPart::Whole,
                ..
            } if length.grain == Unit::Month => self.part_of_month(rest, 0)?,
            Calendar::Offset {
                part: YearPart::Month(month),
                ..
            } => self.part_of_month(rest, month)?,
            Calendar::Offset {
                length,
                part: YearPart::Whole,
                ..
            } if length.grain == Unit::Week => {
                let day_at = self.past(rest, &[TimeWord::To]);
                match self.word(day_at) {
                    TimeWord::Weekday(day) => (YearPart::Weekday(day), self.next(day_at)),
                    TimeWord::WeekdayShort(day) => (
                        YearPart::Weekday(day),
                        self.next(self.past_stop(day_at + 1) - 1),
                    ),
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some((within(part)?, after))
    }

    /// `पहली तिमाही`, `दूसरी छमाही`.
    pub(super) fn nth_stretch(&self, at: usize) -> Found<YearPart> {
        let (nth, end) = match self.word(at) {
            TimeWord::Last => (0, self.next(at)),
            _ => self.ordinal(at)?,
        };
        let after = self.next(end);
        match (self.word(end), nth) {
            (TimeWord::Unit(Unit::Quarter), 1..=4) => Some((YearPart::Quarter(nth as u8), after)),
            (TimeWord::Unit(Unit::Quarter), 0) => Some((YearPart::Quarter(4), after)),
            (TimeWord::Unit(Unit::Half), 1..=2) => Some((YearPart::Half(nth as u8), after)),
            (TimeWord::Unit(Unit::Half), 0) => Some((YearPart::Half(2), after)),
            _ => None,
        }
    }

    /// `पहले दिन`, `आखिरी दिन` of a month (0: of a year).
    fn edge_day(&self, at: usize, year: Year, month: u8) -> Found<YearPart> {
        let day = self.next(at);
        if !self.is(day, TimeWord::Unit(Unit::Day)) {
            return None;
        }
        let longest = (28..=31).rev().find(|&day| {
            exists(year, month, day) && (month != 2 || day < 29 || year != Year::Unknown)
        });
        let (month, day_number) = match (self.word(at), month) {
            (TimeWord::Before | TimeWord::Ordinal(1), 0) => (1, 1),
            (TimeWord::Before | TimeWord::Ordinal(1), month) => (month, 1),
            (TimeWord::Last, 0) => (12, 31),
            (TimeWord::Last, month) => (month, longest?),
            _ => return None,
        };
        Some((
            YearPart::MonthDay {
                month,
                day: day_number,
            },
            self.next(day),
        ))
    }

    fn part_of_year(&self, rest: usize, end: usize, is_relative: bool) -> Found<YearPart> {
        if let Some(found) = self.nth_stretch(rest) {
            return Some(found);
        }
        let has_of = rest > end;
        if let Some(found) = self.edge_day(rest, Year::Unknown, 0).filter(|_| has_of) {
            return Some(found);
        }
        match self.word(rest) {
            TimeWord::Season(name) if has_of || is_relative => {
                return Some((YearPart::Season(season(name)), self.next(rest)));
            }
            TimeWord::Unit(Unit::Week) if has_of => {
                let (week @ 1..=53, after) = self.integer(self.next(rest))? else {
                    return None;
                };
                return Some((YearPart::Week(week as u8), after));
            }
            TimeWord::Last if self.is(self.next(rest), TimeWord::Unit(Unit::Week)) => {
                return Some((YearPart::LastWeek, self.next(self.next(rest))));
            }
            _ => {}
        }
        if let Some((week @ 1..=53, after)) = self.ordinal(rest) {
            if self.is(after, TimeWord::Unit(Unit::Week)) && has_of {
                return Some((YearPart::Week(week as u8), self.next(after)));
            }
        }
        // `अगले साल मार्च`, `पिछले साल 26 जनवरी`, `इसी साल के मार्च`
        let inside = if is_relative {
            self.past(rest, &[TimeWord::In])
        } else {
            rest
        };
        let named = self
            .day_month(inside)
            .or_else(|| self.month_first(inside))
            .or_else(|| self.named_day(inside));
        match named {
            Some((
                Calendar::Absolute {
                    year: Year::Unknown,
                    part,
                },
                after,
            )) if is_relative || has_of => Some((part, after)),
            _ => None,
        }
    }

    /// A part of a month; `month` is 0 where another word tells which.
    pub(super) fn part_of_month(&self, rest: usize, month: u8) -> Found<YearPart> {
        let (nth, end) = match self.word(rest) {
            TimeWord::Last => (0, self.next(rest)),
            TimeWord::Unit(Unit::Week) => {
                let (week @ 1..=6, end) = self.integer(self.next(rest))? else {
                    return None;
                };
                return Some((
                    YearPart::MonthWeek {
                        month,
                        week: week as u8,
                    },
                    end,
                ));
            }
            _ => match self.ordinal(rest) {
                Some(found) => found,
                None => {
                    let (
                        Calendar::Absolute {
                            part: YearPart::Day(day),
                            ..
                        },
                        end,
                    ) = self.day_of_month(rest)?
                    else {
                        return None;
                    };
                    return self.day_in(month, day, end);
                }
            },
        };
        let after = self.next(end);
        match self.word(end) {
            TimeWord::Unit(Unit::Week) if nth <= 5 => Some((
                YearPart::MonthWeek {
                    month,
                    week: nth as u8,
                },
                after,
            )),
            TimeWord::Weekday(day) if nth <= 5 => Some((
                YearPart::MonthWeekday {
                    month,
                    nth: nth as u8,
                    weekday: day,
                },
                after,
            )),
            TimeWord::DayOfMonth if (1..=31).contains(&nth) => self.day_in(month, nth as u8, after),
            _ => None,
        }
    }

    fn day_in(&self, month: u8, day: u8, end: usize) -> Found<YearPart> {
        if month == 0 {
            return Some((YearPart::Day(day), end));
        }
        exists(Year::Unknown, month, day).then_some((YearPart::MonthDay { month, day }, end))
    }

    /// `की शुरुआत`, `के मध्य`, `के अंत` after a place of more than a day.
    pub(super) fn third(&self, at: usize) -> Found<Modifier> {
        let noun = self.past(at, &[TimeWord::Of]);
        let modifier = match self.word(noun) {
            // `मई के अंतिम दिनों`, `जून के शुरुआती दिनों`
            TimeWord::Last | TimeWord::Start
                if matches!(
                    self.word(self.next(noun)),
                    TimeWord::Units(Unit::Day | Unit::Month | Unit::Year)
                ) =>
            {
                let modifier = if self.is(noun, TimeWord::Last) {
                    Modifier::End
                } else {
                    Modifier::Start
                };
                return Some((modifier, self.next(self.next(noun))));
            }
            // `2018 के शुरुआती 6 महीनों`
            TimeWord::Start if self.is_number(self.next(noun)) => return None,
            TimeWord::Start => Modifier::Start,
            TimeWord::Middle => Modifier::Mid,
            TimeWord::End => Modifier::End,
            _ => return None,
        };
        Some((modifier, self.next(noun)))
    }
}

impl Reader<'_> {
    /// `आज के अंत`, `दिन के अंत`: the last second of a day that counts from the day of writing.
    pub(super) fn end_of_day(&self, point: Point, at: usize) -> Found<Point> {
        let Calendar::Offset {
            length,
            part: YearPart::Whole,
            ..
        } = point.calendar
        else {
            return None;
        };
        let ends = length.grain == Unit::Day
            && point.time.is_none()
            && self.is(at, TimeWord::Of)
            && self.is(self.next(at), TimeWord::End);
        let point = Point {
            time: Some(TimeOfDay::LAST),
            ..point
        };
        ends.then(|| (point, self.next(self.next(at))))
    }
}

/// The day of writing, its week, month or quarter, in the year that is so far away.
fn at_grain(calendar: Calendar, unit: Unit) -> Calendar {
    match calendar {
        Calendar::Offset {
            direction,
            mut length,
            part,
        } => {
            length.grain = unit;
            Calendar::Offset {
                direction,
                length,
                part,
            }
        }
        other => other,
    }
}

/// Whether the place is longer than a day, so that it has a start, a middle and an end.
pub(super) fn is_long(calendar: Calendar) -> bool {
    match calendar {
        Calendar::Unspecified => false,
        Calendar::Absolute { part, .. } | Calendar::Nearest { part, .. } => !is_day(part),
        Calendar::Offset {
            length,
            part: YearPart::Whole,
            ..
        } => length.grain >= Unit::Week,
        Calendar::Offset { part, .. } => !is_day(part),
    }
}

/// Whether the part is one day.
pub(super) fn is_day(part: YearPart) -> bool {
    matches!(
        part,
        YearPart::MonthDay { .. }
            | YearPart::Day(_)
            | YearPart::Weekday(_)
            | YearPart::WeekDay { .. }
            | YearPart::MonthWeekday { .. }
            | YearPart::Festival(_)
            | YearPart::SomeDay
    )
}
