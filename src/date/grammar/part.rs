//! Parts of a year, a month or a week that are named after it: `2024 की पहली तिमाही`, `जून के पहले
//! सप्ताह`, `अगले साल मार्च`, `अगले हफ्ते सोमवार`, `मई के अंत`.

use super::day::exists;
use super::reader::{Found, Reader};
use super::relative::season;
use crate::date::value::{
    Calendar, Direction, Duration, Modifier, Point, TimeOfDay, Year, YearPart,
};
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

    /// The calendar place narrowed by the part of it that stands at `end`, with `का` before it or not.
    fn part_of(&self, calendar: Calendar, end: usize) -> Found<Calendar> {
        if !has_parts(calendar) {
            return None;
        }
        let rest = self.past(end, &[TimeWord::Of]);
        if !self.may_be_part(rest) {
            return None;
        }
        match calendar {
            Calendar::Absolute { year, part } => self.part_of_absolute(year, part, rest, end),
            Calendar::Offset {
                direction,
                length,
                part,
            } => self.part_of_offset(direction, length, part, rest, end),
            Calendar::Unspecified | Calendar::Nearest { .. } => None,
        }
    }

    /// Whether a part may stand at `rest`. Most places have no part told: one look past the postposition
    /// says so.
    fn may_be_part(&self, rest: usize) -> bool {
        let inside = self.past(rest, &[TimeWord::In, TimeWord::To]);
        self.word(inside) != TimeWord::Other
            || self.is_number(inside)
            || self.may_start_phrase(inside)
    }

    /// The part of a place in a year.
    fn part_of_absolute(
        &self,
        year: Year,
        whole: YearPart,
        rest: usize,
        end: usize,
    ) -> Found<Calendar> {
        let (part, after) = match whole {
            YearPart::Whole if matches!(year, Year::Exact(_)) => {
                self.part_of_year(rest, end, false)?
            }
            YearPart::Fiscal => self.part_of_fiscal(rest)?,
            YearPart::Month(month) => return self.part_of_named_month(year, month, rest, end),
            _ => return None,
        };
        Some((Calendar::said(year, part), after))
    }

    /// The part of a place that is counted from the day of writing.
    fn part_of_offset(
        &self,
        direction: Direction,
        length: Duration,
        whole: YearPart,
        rest: usize,
        end: usize,
    ) -> Found<Calendar> {
        let within = |length, part| Calendar::Offset {
            direction,
            length,
            part,
        };
        let (part, after) = match (whole, length.grain) {
            (YearPart::Whole, Unit::Year) => {
                if let Some((grain, after)) = self.this_same(rest) {
                    return Some((within(Duration { grain, ..length }, whole), after));
                }
                self.part_of_year(rest, end, true)?
            }
            (YearPart::Whole, Unit::Month) => self.part_of_month(rest, 0)?,
            (YearPart::Whole, Unit::Week) => self.weekday_of_week(rest)?,
            (YearPart::Fiscal, _) => self.part_of_fiscal(rest)?,
            (YearPart::Month(month), _) => self.part_of_month(rest, month)?,
            _ => return None,
        };
        Some((within(length, part), after))
    }

    /// `इसी दिन`, `इसी महीने` behind a year: the stretch that the day of writing lies in, in that year.
    pub(super) fn this_same(&self, at: usize) -> Found<Unit> {
        let noun = self.next(at);
        match (self.word(at), self.word(noun)) {
            (
                TimeWord::This,
                TimeWord::Unit(unit @ (Unit::Day | Unit::Week | Unit::Month | Unit::Quarter)),
            ) => Some((unit, self.next(noun))),
            _ => None,
        }
    }

    /// A quarter, a half or some months of a fiscal year.
    fn part_of_fiscal(&self, rest: usize) -> Found<YearPart> {
        let found = self.nth_stretch(rest);
        let (part, after) = found.or_else(|| self.months_of_fiscal(rest))?;
        let part = match part {
            YearPart::FiscalQuarter(_) | YearPart::FiscalHalf(_) => part,
            YearPart::Quarter(quarter) => YearPart::FiscalQuarter(quarter),
            YearPart::Half(half) => YearPart::FiscalHalf(half),
            _ => return None,
        };
        Some((part, after))
    }

    /// A part of a month that has its name, and the year where it stands behind the day: `जून की बाईस तारीख
    /// 2017`.
    fn part_of_named_month(
        &self,
        year: Year,
        month: u8,
        rest: usize,
        end: usize,
    ) -> Found<Calendar> {
        let (part, after) = self
            .part_of_month(rest, month)
            .or_else(|| self.edge_day(rest, year, month).filter(|_| rest > end))?;
        if let (Year::Unknown, YearPart::MonthDay { month, day }) = (year, part) {
            if let Some((year, after)) = self.year_beside(after) {
                let year = Year::Exact(year);
                return exists(year, month, day).then_some((Calendar::said(year, part), after));
            }
        }
        Some((Calendar::said(year, part), after))
    }

    /// The day of a week: `अगले हफ्ते सोमवार`.
    fn weekday_of_week(&self, rest: usize) -> Found<YearPart> {
        let at = self.past(rest, &[TimeWord::To]);
        match self.word(at) {
            TimeWord::Weekday(day) => Some((YearPart::Weekday(day), self.next(at))),
            TimeWord::WeekdayShort(day) => {
                let after = self.next(self.past_stop(at + 1) - 1);
                Some((YearPart::Weekday(day), after))
            }
            _ => None,
        }
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
        // `मई के दूसरे या तीसरे सप्ताह`: the first of two weeks ends before what joins them.
        let week = nth as u8;
        if self.week_beside(week, end).is_some() {
            return Some((YearPart::MonthWeek { month, week }, end));
        }
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

    /// The later of two weeks of a month, behind what joins it to the one before `joint`: the next one, or with `से`
    /// any that follows.
    pub(super) fn week_beside(&self, first: u8, joint: usize) -> Found<u8> {
        let (opened, next) = self.past_joint(joint).or_else(|| self.past_choice(joint))?;
        if self.mark(joint, ',') {
            return None;
        }
        let (last @ 2..=5, end) = self.ordinal(next)? else {
            return None;
        };
        let last = last as u8;
        let follows = first > 0 && (last == first + 1 || opened && last > first);
        (follows && self.is(end, TimeWord::Unit(Unit::Week))).then(|| (last, self.next(end)))
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
            // `महीने के शुरू में`
            TimeWord::Begun if noun > at && self.is(self.next(noun), TimeWord::In) => {
                Modifier::Start
            }
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

/// Whether parts of the place are told by words after it.
fn has_parts(calendar: Calendar) -> bool {
    match calendar {
        Calendar::Absolute { part, .. } | Calendar::Offset { part, .. } => {
            matches!(
                part,
                YearPart::Whole | YearPart::Fiscal | YearPart::Month(_)
            )
        }
        Calendar::Unspecified | Calendar::Nearest { .. } => false,
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
