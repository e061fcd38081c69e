//! Lengths of time (`तीन साल`, `दो-तीन दिन`, `कई घंटे`, `25 वर्षीय`), and what counts by them from
//! the day of writing (`तीन दिन पहले`, `आज से पांच साल पहले`, `दो साल बाद`).

use super::Reading;
use super::number::Number;
use super::reader::{Found, Reader};
use crate::date::length::MANY;
use crate::date::value::{Calendar, DateKind, Direction, Duration, Point, Value, YearPart};
use crate::lexicon::{Features, TimeWord, Unit, lemma};
use crate::token::Token;

/// A length or a range of lengths.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) least: Duration,
    pub(super) most: Option<Duration>,
}

impl Span {
    pub(super) fn value(self) -> Value {
        match self.most {
            None => Value::Duration(self.least),
            Some(most) => Value::DurationRange {
                least: self.least,
                most,
            },
        }
    }
}

/// Units that one length may name after one another (`1 साल 2 महीने 3 दिन 4 घंटे`).
const PARTS: usize = 6;

impl Reader<'_> {
    /// The unit at `at`, in any form, with a mark of abbreviation.
    fn unit(&self, at: usize) -> Found<Unit> {
        match self.word(at) {
            TimeWord::Unit(unit) | TimeWord::Units(unit) => {
                let end = self.next(self.past_stop(at + 1) - 1);
                // `मि.मी.`, `मि. ली.`: the short form of a measure goes on in a second one.
                let goes_on = self.has_stop(at + 1)
                    && self.has_stop(end + 1)
                    && self.token(end).is_some_and(Token::is_word)
                    && !matches!(self.word(end), TimeWord::Unit(_));
                (!goes_on).then_some((unit, end))
            }
            TimeWord::QuarterLetter if self.has_stop(at + 1) => {
                Some((Unit::Quarter, self.next(at + 1)))
            }
            TimeWord::Working => {
                let day = self.next(at);
                let is_day = matches!(
                    self.word(day),
                    TimeWord::Unit(Unit::Day) | TimeWord::Units(Unit::Day)
                );
                is_day.then(|| (Unit::Day, self.next(day)))
            }
            _ => None,
        }
    }

    /// Past `से अधिक`, `से भी कम` between a number and its unit.
    fn past_more_than(&self, at: usize) -> usize {
        let more = self.past_emphasis(self.next(at));
        let compares = self.is(at, TimeWord::From)
            && matches!(self.word(more), TimeWord::More | TimeWord::Less);
        if compares { self.next(more) } else { at }
    }

    /// A number, or `कई`, and its unit.
    fn counted_unit(&self, at: usize) -> Found<(Duration, Unit)> {
        if let Some(unit_at) = self.past_many(at) {
            let (unit, end) = self.unit(unit_at)?;
            return Some(((Duration::new(unit, MANY, 0), unit), end));
        }
        let (amount, end) = self.amount(at)?;
        let whole = u32::try_from(amount.whole).ok()?;
        if whole == MANY {
            return None;
        }
        let unit_at = self.past_to_unit(end);
        let (unit, end) = match self.word(unit_at) {
            TimeWord::Lasting(unit) => (unit, self.next(unit_at)),
            _ => self.unit(unit_at)?,
        };
        let length = if amount.is_decimal {
            Duration::decimal(unit, whole, amount.hundredths)
        } else {
            Duration::new(unit, whole, amount.hundredths)
        };
        Some(((length, unit), end))
    }

    /// Past what says that there are many units, or a few, and not how many: `कुछ ही दिन`, `कुछ और दिन`, `हजारों
    /// साल`.
    fn past_many(&self, at: usize) -> Option<usize> {
        if self.is(at, TimeWord::Several) {
            let end = self.past_emphasis(self.next(at));
            return Some(self.past(end, &[TimeWord::And]));
        }
        let is_many = matches!(self.word(at), TimeWord::Scale(_)) && self.has(at, Features::MANY);
        is_many.then(|| self.next(at))
    }

    /// The number of units: `तीन`, `2.5`, and `साढ़े 3`, the rest of which is in digits.
    fn amount(&self, at: usize) -> Found<Number> {
        match self.word(at) {
            TimeWord::PlusQuarters(quarters) if self.is_number(self.next(at)) => {
                let (number, end) = self.integer(self.next(at))?;
                let hundredths = u64::from(number) * 100;
                let total = hundredths.saturating_add_signed(i64::from(quarters) * 25);
                Some((Number::of(total), end))
            }
            _ => self.number(at),
        }
    }

    /// Past what may stand between a number and its unit: `तीन-दिवसीय`, `एक और हफ्ते`, `एक ही दिन`, `5 आने वाले
    /// मिनट`, `तीन अगले दिन`.
    fn past_to_unit(&self, at: usize) -> usize {
        let is_glued_dash = self.is_dash(at) && self.is_glued(at) && self.is_glued(at + 1);
        let end = if is_glued_dash {
            at + 1
        } else {
            self.past(at, &[TimeWord::And])
        };
        let end = self.past_emphasis(self.past_more_than(end));
        match self.word(end) {
            TimeWord::Next | TimeWord::Previous => self.next(end),
            TimeWord::ToCome if self.is(self.next(end), TimeWord::Being) => {
                self.next(self.next(end))
            }
            _ => end,
        }
    }

    /// A length of time that starts with its number.
    pub(super) fn length(&self, at: usize) -> Found<Span> {
        self.last_length.get(at, || self.numbered_length(at))
    }

    fn numbered_length(&self, at: usize) -> Found<Span> {
        if self.is_number(at) && !self.starts_number(at) {
            return None;
        }
        if let Some(found) = self.minutes_and_seconds(at) {
            return Some(found);
        }
        if let Some(found) = self.length_range(at).or_else(|| self.length_each(at)) {
            return Some(found);
        }
        let ((mut length, mut unit), mut end) = self.counted_unit(at)?;
        if let Some(found) = self.length_to(length, unit, end) {
            return Some(found);
        }
        for _ in 0..PARTS {
            let joint = if self.mark(end, ',') || self.is(end, TimeWord::And) {
                self.next(end)
            } else {
                end
            };
            // Most words behind a length count nothing.
            if self.is(joint, TimeWord::Other) && !self.is_number(joint) {
                break;
            }
            let Some(((finer, finer_unit), after)) = self.counted_unit(joint) else {
                break;
            };
            if finer_unit >= unit || finer.is_vague() || length.is_vague() {
                break;
            }
            length = length.plus(finer);
            unit = finer_unit;
            end = after;
        }
        Some((
            Span {
                least: length,
                most: None,
            },
            end,
        ))
    }

    /// `6 महीने से 2 साल तक`: the longer length has a larger unit.
    fn length_to(&self, least: Duration, unit: Unit, joint: usize) -> Found<Span> {
        if !self.is(joint, TimeWord::From) || least.is_vague() {
            return None;
        }
        let at = self.past_taking(self.next(joint));
        let ((most, larger), end) = self.counted_unit(at)?;
        let closes = matches!(
            self.word(end),
            TimeWord::Till | TimeWord::Of | TimeWord::In | TimeWord::Between
        );
        (larger > unit && !most.is_vague() && closes).then_some((
            Span {
                least,
                most: Some(most),
            },
            end,
        ))
    }

    /// `01:41 मिनट`
    fn minutes_and_seconds(&self, at: usize) -> Found<Span> {
        if !self.mark(at + 1, ':') || !self.is_glued(at + 1) || !self.is_glued(at + 2) {
            return None;
        }
        let (minutes, 1..=3) = self.digits(at)? else {
            return None;
        };
        let (seconds @ 0..60, 2) = self.digits(at + 2)? else {
            return None;
        };
        let (unit, end) = self.unit(self.next(at + 2))?;
        let finer = match unit {
            Unit::Minute => Unit::Second,
            Unit::Hour => Unit::Minute,
            _ => return None,
        };
        let least = Duration::new(unit, minutes, 0).plus(Duration::new(finer, seconds, 0));
        Some((Span { least, most: None }, end))
    }

    /// `दस-दस साल`: as much for each of several.
    fn length_each(&self, at: usize) -> Found<Span> {
        let dash = self.next(at);
        if !self.is_dash(dash) || !self.is_glued(dash) {
            return None;
        }
        let again = self.next(dash);
        let same = match self.word(at) {
            word @ (TimeWord::Cardinal(_) | TimeWord::Quarters(_)) => self.is(again, word),
            _ => self.is_number(at) && self.digits(at) == self.digits(again),
        };
        if !same {
            return None;
        }
        let ((least, _), end) = self.counted_unit(again)?;
        Some((Span { least, most: None }, end))
    }

    /// `दो-तीन दिन`, `10 से 15 दिन`, `दो या तीन साल`.
    fn length_range(&self, at: usize) -> Found<Span> {
        let (first, joint) = self.number(at)?;
        let joins = self.is_dash(joint) || self.is(joint, TimeWord::From) || self.is_or(joint);
        if !joins {
            return None;
        }
        let ((most, unit), end) = self.counted_unit(self.next(joint))?;
        let least = Duration::new(unit, u32::try_from(first.whole).ok()?, first.hundredths);
        let rises = least
            .amounts
            .iter()
            .zip(most.amounts)
            .rev()
            .fold(least.hundredths.cmp(&most.hundredths), |order, (a, b)| {
                a.cmp(&b).then(order)
            });
        if rises != core::cmp::Ordering::Less || most.is_vague() {
            return None;
        }
        Some((
            Span {
                least,
                most: Some(most),
            },
            end,
        ))
    }

    /// `पूरे दिन`, `महीने भर`, `सालों`: a length without a number.
    pub(super) fn plain_length(&self, at: usize) -> Found<Span> {
        let one = |unit| Span {
            least: Duration::new(unit, 1, 0),
            most: None,
        };
        match self.word(at) {
            TimeWord::Entire(unit) => Some((one(unit), self.next(at))),
            TimeWord::Whole => {
                let (unit, end) = self.unit(self.next(at))?;
                Some((one(unit), end))
            }
            TimeWord::Unit(unit) => {
                let end = self.next(at);
                if self.is(end, TimeWord::Throughout) {
                    return Some((one(unit), self.next(end)));
                }
                // `दिनभर` is one word; a bare unit is a length only where nothing else is given.
                self.is_all(at, end).then(|| (one(unit), end))
            }
            TimeWord::Units(unit) => {
                let end = self.next(at);
                // `दशकों पुरानी मांग`, `इसमें सालों लगेंगे`: nothing but a measure stands so.
                let is_measure =
                    self.is_form_of(end, lemma::PURANA) || self.is_form_of(end, lemma::LAGNA);
                // `जीवन के अंतिम दिनों तक` is part of a stretch that is given.
                let is_part = self.before(at).is_some_and(|before| {
                    matches!(
                        self.word(before),
                        TimeWord::Of | TimeWord::Last | TimeWord::Ordinal(_) | TimeWord::Before
                    )
                });
                let reads = !is_part
                    && matches!(
                        self.word(end),
                        TimeWord::From
                            | TimeWord::Till
                            | TimeWord::Before
                            | TimeWord::After
                            | TimeWord::Ago
                    )
                    || is_measure
                    || self.is_adverb(at, unit, end)
                    || self.is_all(at, end);
                let vague = Span {
                    least: Duration::new(unit, MANY, 0),
                    most: None,
                };
                reads.then_some((vague, end))
            }
            _ => None,
        }
    }

    /// Whether the oblique plural of a unit at `at` stands by itself as an adverb (`घंटों जाम रहा`): no
    /// word before it makes it a part of something, and no postposition follows.
    fn is_adverb(&self, at: usize, unit: Unit, end: usize) -> bool {
        let is_free = self.before(at).is_none_or(|before| {
            self.is_pronoun(before)
                || self.word(before) == TimeWord::Other
                || matches!(
                    self.word(before),
                    TimeWord::In | TimeWord::On | TimeWord::To | TimeWord::From
                )
        });
        unit != Unit::Day && is_free && !self.follows_phrase(end)
    }

    /// A length of time, with a number or without one.
    pub(super) fn any_length(&self, at: usize) -> Found<Value> {
        let (span, end) = self.length(at).or_else(|| self.plain_length(at))?;
        Some((span.value(), end))
    }

    /// `बारह साल में एक बार`
    pub(super) fn once_in(&self, at: usize) -> Option<Reading> {
        let (length, end) = self.any_length(at)?;
        let end = self.past_once(end)?;
        Some(Reading {
            kind: DateKind::Set,
            ..Reading::new(length, end)
        })
    }

    /// `तीन दिन पहले`, `दो साल बाद`. A narrative may be what the latter counts from.
    pub(super) fn distance(&self, at: usize) -> Option<Reading> {
        let (span, end) = self.length(at).or_else(|| self.plain_length(at))?;
        let (direction, after) = match self.word(end) {
            TimeWord::Before | TimeWord::Ago => (Direction::Back, self.next(end)),
            TimeWord::After => (Direction::Ahead, self.next(end)),
            // `2 मिनट में` by itself.
            TimeWord::In if self.is_all(at, self.next(end)) && !span.least.is_vague() => {
                (Direction::Ahead, self.next(end))
            }
            _ => return None,
        };
        if let (Direction::Back, None) = (direction, span.most) {
            if let Some((point, end)) = self.same_stretch_then(span.least, after) {
                return Some(Reading::new(Value::Point(point), end));
            }
        }
        let point = |length| {
            Point::on(Calendar::Offset {
                direction,
                length,
                part: YearPart::Whole,
            })
        };
        let value = match span.most {
            None => Value::Point(point(span.least)),
            // What is longer ago comes first.
            Some(most) if direction == Direction::Back => Value::Range {
                first: point(most),
                last: point(span.least),
            },
            Some(most) => Value::Range {
                first: point(span.least),
                last: point(most),
            },
        };
        Some(Reading {
            is_narrative: direction == Direction::Ahead,
            ..Reading::new(value, after)
        })
    }

    /// `एक साल पहले इसी तिमाही में`: the stretch of that year, after `पहले`.
    fn same_stretch_then(&self, length: Duration, at: usize) -> Found<Point> {
        let (grain, after) = self.this_same(at).filter(|_| length.grain == Unit::Year)?;
        let calendar = Calendar::Offset {
            direction: Direction::Back,
            length: Duration { grain, ..length },
            part: YearPart::Whole,
        };
        Some((Point::on(calendar), after))
    }

    /// `3 सोमवार पूर्व`, `2 शनिवार में`: so many weekdays away.
    pub(super) fn counted_weekdays(&self, at: usize) -> Found<Value> {
        let (count, end) = self.integer(at)?;
        let (TimeWord::Weekday(day) | TimeWord::WeekdayShort(day)) = self.word(end) else {
            return None;
        };
        let end = self.next(self.past_stop(end + 1) - 1);
        let direction = match self.word(end) {
            TimeWord::Before | TimeWord::Ago => Direction::Back,
            TimeWord::After | TimeWord::In => Direction::Ahead,
            _ => return None,
        };
        let count = u8::try_from(count).ok().filter(|&count| count > 0)?;
        let calendar = Calendar::Nearest {
            direction,
            part: YearPart::Weekday(day),
            count,
        };
        Some((Value::Point(Point::on(calendar)), self.next(end)))
    }
}
