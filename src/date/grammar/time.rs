//! Times of day by themselves and after their day.

use super::Reading;
use super::part_of_day::time_of;
use super::reader::{Found, Reader};
use crate::date::value::{Point, TimeOfDay, Value};
use crate::lexicon::{DayPart, TimeWord, Unit, lemma, word};

impl Reader<'_> {
    /// A range of times by the clock.
    pub(super) fn clock_times(&self, at: usize) -> Option<Reading> {
        let ((first, last), end) = self.clock_range(at, false)?;
        Some(Reading::new(Value::Range { first, last }, end))
    }

    /// A time of day, or a range of parts of the day.
    pub(super) fn time_of_day(&self, at: usize) -> Option<Reading> {
        let (mut point, end) = self.time_point(at)?;
        if let Some((value, end)) = self.parts_of_day(point, end) {
            return Some(Reading::new(value, end));
        }
        // Midnight ends the day that it is given of, and starts one where none is given.
        if self
            .day_part(at)
            .is_some_and(|(part, after)| part == DayPart::Midnight && after == end)
        {
            point.time = Some(TimeOfDay::Clock {
                hour: 0,
                minute: 0,
                second: None,
            });
        }
        Some(Reading::new(Value::Point(point), end))
    }

    /// `सुबह से शाम तक`, after the first of the two.
    pub(super) fn parts_of_day(&self, first: Point, at: usize) -> Found<Value> {
        if matches!(first.time, Some(TimeOfDay::Clock { .. })) || !self.is(at, TimeWord::From) {
            return None;
        }
        let (part, end) = self.day_part(self.past_taking(self.next(at)))?;
        let last = Point::at(time_of(part), None);
        self.is(end, TimeWord::Till)
            .then(|| (Value::Range { first, last }, self.next(end)))
    }

    /// A time of day, by the clock or by the part of the day.
    pub(in crate::date) fn time_point(&self, at: usize) -> Found<Point> {
        if let Some(found) = self.time_by_clock(at) {
            return Some(found);
        }
        let (part, end) = self.day_part(at)?;
        if self.refusal(at).is_some() {
            return None;
        }
        // `रात भर`
        let end = self.past(end, &[TimeWord::Throughout]);
        Some((Point::at(time_of(part), None), end))
    }

    fn time_by_clock(&self, at: usize) -> Found<Point> {
        let (clock, end) = self.clock(at)?;
        let reads = clock.is_plain
            || clock.part.is_some()
                && self.follows_phrase(end)
                && !self.counts(end)
                && !self.is(at, TimeWord::Unit(Unit::Day));
        reads.then(|| (Point::at(clock.time(), clock.zone), end))
    }

    /// The part of the day at `at`, where no time by the clock goes on from it.
    fn part_alone(&self, at: usize) -> Found<DayPart> {
        let found = self.day_part(at)?;
        self.time_by_clock(at).is_none().then_some(found)
    }

    /// Whether a pronoun points back at the part of the day at `at` (`वह रात`); of `वह देर रात` and `वह
    /// शाम को` it is the subject.
    pub(super) fn is_pointed_at(&self, at: usize) -> bool {
        let is_singular = |at: usize| self.is_any(at, &[word::YAH, word::VAH, word::VO]);
        matches!(self.word(at), TimeWord::DayPart(_))
            && self.before(at).is_some_and(is_singular)
            && self.part_alone(at).is_some_and(|(_, end)| {
                !matches!(self.word(end), TimeWord::To | TimeWord::In | TimeWord::Of)
            })
    }

    /// Whether the part of the day at `at` is joined with another word by a dash: `रात-दिन`,
    /// `रातों-रात`.
    pub(super) fn is_in_compound(&self, at: usize) -> bool {
        let Some((_, end)) = self.part_alone(at) else {
            return false;
        };
        let is_overnight = |at: usize| {
            self.is_word(at, word::RATON)
                && self.is(self.next(at), TimeWord::DayPart(DayPart::Night))
        };
        self.is_word(at, word::RATON) && end > self.next(at)
            || is_overnight(at)
            || self.before(at).is_some_and(is_overnight)
            || self.is_dash(end) && self.is_glued(end)
            || self
                .before(at)
                .is_some_and(|before| self.is_dash(before) && self.is_glued(at))
    }

    /// Whether the part of the day at `at` is a name, or a part of one: `शाम लाल`, `संध्या और निशा`,
    /// `मध्याह्न भोजन`.
    pub(super) fn is_name_of_other(&self, at: usize) -> bool {
        let Some((part, end)) = self.part_alone(at) else {
            return false;
        };
        // `शाम ढलते ही`, `शाम होने पर`
        let falls = || self.is_form_of(end, lemma::DHALNA) || self.is_form_of(end, lemma::HONA);
        let is_bare = || {
            self.before(at)
                .is_none_or(|before| self.word(before) == TimeWord::Other)
        };
        match part {
            DayPart::Midday => !self.follows_phrase(end),
            DayPart::Evening if self.is(end, TimeWord::And) => self.is_unknown(self.next(end)),
            DayPart::Evening => {
                end == self.next(at)
                    && !self.follows_phrase(end)
                    && self.is(end, TimeWord::Other)
                    && !falls()
                    && is_bare()
            }
            _ => false,
        }
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

    /// The time that follows a day. After a comma it must start as a time plainly does: other
    /// words start a new phrase.
    pub(super) fn time_after(&self, at: usize) -> Found<Point> {
        let start = self.past_day(at);
        if self.mark(at, ',')
            && !self.is_number(start)
            && !matches!(self.word(start), TimeWord::DayPart(_) | TimeWord::Late)
        {
            return None;
        }
        self.time_point(start)
    }

    pub(super) fn clock_range_after(&self, at: usize) -> Found<(Point, Point)> {
        self.clock_range(self.past_day(at), true)
    }
}
