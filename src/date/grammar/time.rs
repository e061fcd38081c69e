//! Times of day by themselves and after their day.

use super::Reading;
use super::part_of_day::time_of;
use super::reader::{Found, Reader};
use crate::date::value::{Point, TimeOfDay, Value};
use crate::lexicon::{DayPart, TimeWord, Unit, lemma, word};

impl Reader<'_> {
    /// A time of day or a range of them.
    pub(super) fn times(&self, at: usize) -> Option<Reading> {
        if let Some(((first, last), end)) = self.clock_range(at, false) {
            return Some(Reading::new(Value::Range { first, last }, end));
        }
        let (mut point, end) = self.time_point(at)?;
        if let Some((value, end)) = self.parts_of_day(point, end) {
            return Some(Reading::new(value, end));
        }
        // Midnight ends the day that it is told of, and starts one where none is told.
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
        // `वह रात` points back into the story; `वह देर रात`, `वह शाम को` are a pronoun and a time.
        let is_told = matches!(self.word(at), TimeWord::DayPart(_))
            && !matches!(self.word(end), TimeWord::To | TimeWord::In)
            && self
                .before(at)
                .is_some_and(|before| self.is_pronoun(before));
        if is_told {
            return None;
        }
        // `मध्याह्न भोजन`: the name of a meal.
        if part == DayPart::Midday && !self.follows_phrase(end) {
            return None;
        }
        // `रातों-रात`: overnight, in no certain night.
        if self.is_word(at, word::RATON) && end > self.next(at) {
            return None;
        }
        // `शाम`, `संध्या` are names too: what follows must not be one.
        let is_name =
            part == DayPart::Evening && end == self.next(at) && !self.follows_phrase(end) && {
                let after = self.word(end);
                // `शाम ढलते ही`, `शाम होने पर`
                let falls =
                    self.is_form_of(end, lemma::DHALNA) || self.is_form_of(end, lemma::HONA);
                after == TimeWord::Other
                    && !falls
                    && self
                        .before(at)
                        .is_none_or(|before| self.word(before) == TimeWord::Other)
            };
        let is_name = is_name
            || part == DayPart::Evening
                && matches!(self.word(end), TimeWord::And)
                && self
                    .token(self.next(end))
                    .is_some_and(|token| self.lexicon.is_unknown(token.id()));
        // `रात-दिन`
        let is_idiom = self.is_dash(end) && self.is_glued(end)
            || self
                .before(at)
                .is_some_and(|before| self.is_dash(before) && self.is_glued(at));
        // `रात भर`
        let end = self.past(end, &[TimeWord::Throughout]);
        (!is_name && !is_idiom).then_some((Point::at(time_of(part), None), end))
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
