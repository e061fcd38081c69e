//! Days of the week, with the date that they stand beside: `मंगलवार, 18 जून 2024`, `रविवार (1 मार्च)`.

use super::reader::{Found, Reader};
use crate::date::value::{Calendar, Point, Value, Year, YearPart};
use crate::lexicon::{TimeWord, Unit};

/// Ordinals that a list may name before its weekday.
const LISTED: usize = 4;

impl Reader<'_> {
    /// A day of the week, with the date that it stands beside.
    pub(super) fn weekday(&self, at: usize) -> Found<Calendar> {
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
        let date = self.date_beside_weekday(rest);
        // `शनि 30 अप्रैल को वक्री होंगे`: beside a date a name stays a name where nothing marks it.
        let is_name = is_short && rest == end && self.is_name_before_date(at, end);
        if let Some((date, after)) = date.filter(|_| !is_name) {
            if !open {
                return Some((date, after));
            }
            if self.mark(after, ')') {
                return Some((date, self.next(after)));
            }
        }
        let weekday = Calendar::said(Year::Unknown, YearPart::Weekday(day));
        if !is_short {
            return Some((weekday, end));
        }
        // `रवि 15`
        if let (Some((number @ 1..=31, 1..=2)), true) = (self.digits(end), self.is_all(at, end + 1))
        {
            return Some((
                Calendar::said(Year::Unknown, YearPart::Day(number as u8)),
                self.next(end),
            ));
        }
        let timed = self.clock(rest).is_some_and(|(clock, after)| {
            clock.is_plain || clock.part.is_some() && self.is_all(at, after)
        });
        let plain = timed
            || self.has_stop(at + 1) && self.is_all(at, end)
            || self.is_beside_weekday(at, end);
        plain.then_some((weekday, end))
    }

    /// The date at `at` behind a weekday.
    fn date_beside_weekday(&self, at: usize) -> Found<Calendar> {
        if !self.may_open_date(at) {
            return None;
        }
        let has_day = |calendar: &Calendar| {
            matches!(
                calendar,
                Calendar::Absolute {
                    part: YearPart::MonthDay { .. },
                    ..
                }
            )
        };
        self.numeric_date(at)
            .or_else(|| self.day_month(at))
            .or_else(|| {
                let month = self.month_first(at);
                month.filter(|(calendar, _)| has_day(calendar))
            })
            .or_else(|| self.day_of_month(at))
    }

    /// Whether a day or a month may stand at `at`. Most weekdays, and most words for today, have no date beside them.
    pub(super) fn may_open_date(&self, at: usize) -> bool {
        self.is_number(at)
            || matches!(
                self.word(at),
                TimeWord::Cardinal(_)
                    | TimeWord::Ordinal(_)
                    | TimeWord::Before
                    | TimeWord::Month(_)
                    | TimeWord::MonthShort(_)
            )
    }

    /// `दूसरे और चौथे शनिवार`: the weekday that comes back so.
    pub(super) fn nth_weekdays(&self, at: usize) -> Found<Value> {
        let (_, mut joint) = self.ordinal(at)?;
        for _ in 0..LISTED {
            if !self.is(joint, TimeWord::And) && !self.mark(joint, ',') && !self.is_dash(joint) {
                return None;
            }
            let (_, day_at) = self.ordinal(self.next(joint))?;
            if let TimeWord::Weekday(day) = self.word(day_at) {
                let point = Point::on(Calendar::said(Year::Unknown, YearPart::Weekday(day)));
                return Some((Value::Point(point), self.next(day_at)));
            }
            joint = day_at;
        }
        None
    }

    /// Whether the short weekday that ends before `end` may be a name before a date that something is
    /// told of: `शनि 30 अप्रैल को वक्री होंगे`.
    fn is_name_before_date(&self, at: usize, end: usize) -> bool {
        const DATE: usize = 3;
        let is_marked =
            self.has_stop(at + 1) || self.before(at).is_some_and(|open| self.mark(open, '('));
        !is_marked && (end..end + DATE).any(|place| self.is(place, TimeWord::To))
    }

    /// Whether a weekday stands on the other side of `से`, `या` or a dash from the short one at `at`:
    /// `सोम से शुक्र तक`, `सोम या मंगल को`. Two names also stand so, but not before `को` and `तक`.
    fn is_beside_weekday(&self, at: usize, end: usize) -> bool {
        let joins = |at| self.is(at, TimeWord::From) || self.is_dash(at) || self.is_or(at);
        let is_weekday = |at| {
            matches!(
                self.word(at),
                TimeWord::Weekday(_) | TimeWord::WeekdayShort(_)
            )
        };
        let closes = |at| matches!(self.word(at), TimeWord::To | TimeWord::Till);
        let is_first = || {
            let other = self.next(end);
            joins(end) && is_weekday(other) && closes(self.next(other))
        };
        let is_last = || {
            let joint = self.before(at).filter(|&joint| joins(joint));
            let other = joint.and_then(|joint| self.before(joint));
            closes(end) && other.is_some_and(is_weekday)
        };
        is_first() || is_last()
    }

    /// Past the weekday after a date: `1 अप्रैल (बुधवार)`, `2014-12-01, सोम`.
    pub(super) fn past_weekday_of(&self, calendar: Calendar, end: usize) -> usize {
        let is_date = match calendar {
            Calendar::Absolute { part, .. } => {
                matches!(part, YearPart::MonthDay { .. } | YearPart::Day(_))
            }
            Calendar::Offset {
                length,
                part: YearPart::Whole,
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
        // `19 जून दिन बुधवार`
        let day = match self.word(self.next(day)) {
            TimeWord::Weekday(_) => self.past(day, &[TimeWord::Unit(Unit::Day)]),
            _ => day,
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
}
