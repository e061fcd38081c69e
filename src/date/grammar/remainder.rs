//! What is left of a stretch of time (`इस सप्ताह के बाकी दिन`, `साल के शेष महीनों में`, `आज के बचे
//! दिन में`): from the day of writing to the end of the stretch.

use super::reader::{Found, Reader};
use crate::date::value::{Calendar, Direction, Point, TimeOfDay, Value, YearPart};
use crate::lexicon::{Features, TimeWord, Unit, lemma};

impl Reader<'_> {
    /// What is left of the stretch that is named at `at`; of `बाकी के महीने` it is named last.
    pub(super) fn remainder(&self, at: usize) -> Found<Value> {
        if self.is(at, TimeWord::Remaining) {
            return self.remainder_by_unit(at);
        }
        let (calendar, end) = self.stretch_now(at)?;
        let of = self.past(end, &[TimeWord::Of, TimeWord::In]);
        if of == end || !self.is(of, TimeWord::Remaining) {
            return None;
        }
        let (_, noun) = self.past_remaining(of);
        let is_part = matches!(self.word(noun), TimeWord::Unit(_) | TimeWord::Units(_))
            || self.has(noun, Features::TIME_PART);
        is_part.then(|| (rest(calendar), self.next(noun)))
    }

    /// The stretch that the day of writing is in: `इस सप्ताह`, `साल`, `आज`, `चालू वित्त वर्ष`.
    fn stretch_now(&self, at: usize) -> Found<Calendar> {
        let now = |unit| Calendar::offset(Direction::Ahead, unit, 0);
        match self.word(at) {
            TimeWord::Today => Some((now(Unit::Day), self.next(at))),
            TimeWord::This => {
                let noun = self.past_emphasis(self.next(at));
                match self.word(noun) {
                    TimeWord::Unit(unit) if unit >= Unit::Day => Some((now(unit), self.next(noun))),
                    _ => self.fiscal_offset(noun, Direction::Ahead, 0),
                }
            }
            TimeWord::Unit(unit) if unit >= Unit::Day => Some((now(unit), self.next(at))),
            _ => None,
        }
    }

    /// `बाकी के महीने`, `बाकी के बचे दिन में`. Other days (`बाकी दिन`, `बाकी के दिन`) are none.
    fn remainder_by_unit(&self, at: usize) -> Found<Value> {
        let (is_doubled, noun) = self.past_remaining(at);
        let of = self.next(at);
        let TimeWord::Unit(unit @ (Unit::Day | Unit::Week | Unit::Month | Unit::Year)) =
            self.word(noun)
        else {
            return None;
        };
        let reads = self.is(of, TimeWord::Of) && (unit > Unit::Day || is_doubled);
        reads.then(|| {
            let calendar = Calendar::offset(Direction::Ahead, unit, 0);
            (rest(calendar), self.next(noun))
        })
    }

    /// Past `बाकी`, `बाकी के बचे`, `शेष बचे हुए`, and whether two words say it.
    fn past_remaining(&self, at: usize) -> (bool, usize) {
        let mut end = self.past(self.next(at), &[TimeWord::Of]);
        let is_doubled = self.is(end, TimeWord::Remaining);
        if is_doubled {
            end = self.next(end);
        }
        if self.is_form(end, lemma::HONA, Features::PERFECTIVE) {
            end = self.next(end);
        }
        (is_doubled, end)
    }
}

/// From the day of writing to the end of a stretch; of a day, from the minute of writing.
fn rest(stretch: Calendar) -> Value {
    let now = |unit| Point::on(Calendar::offset(Direction::Ahead, unit, 0));
    let is_day = matches!(
        stretch,
        Calendar::Offset {
            length,
            part: YearPart::Whole,
            ..
        } if length.grain == Unit::Day
    );
    if is_day {
        let end = Point {
            time: Some(TimeOfDay::LAST),
            ..Point::on(stretch)
        };
        return Value::Range {
            first: now(Unit::Minute),
            last: end,
        };
    }
    Value::Range {
        first: now(Unit::Day),
        last: Point::on(stretch),
    }
}
