//! The value of a line that tells when an article was published, or of a dateline's date, in Hindi
//! or English: the date, the time and the zone may stand in any order, with labels between them.

use super::Reader;
use super::value::{Calendar, Direction, Duration, Point, TimeOfDay, Value, Year, YearPart};
use crate::lexicon::{Lexicon, TimeWord, Unit};
use crate::token::Token;

/// Tokens of a line that are looked at.
const LONGEST: usize = 64;

/// The date (and time, and zone) among the tokens of a line that carries one.
pub(crate) fn stamp(text: &str, tokens: &[Token], lexicon: &Lexicon) -> Option<Value> {
    let tokens = &tokens[..tokens.len().min(LONGEST)];
    let reader = Reader::new(text, tokens, lexicon);
    let mut date: Option<(Point, usize, usize)> = None;
    let mut relative = None;
    // The length that ends at this place: `1 hour, 5 minutes ago`.
    let mut longer = None;
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].is_break() {
            at += 1;
            continue;
        }
        if let Some((reading, _)) = reader.reading(at) {
            match reading.value {
                Value::Point(point) if is_day(point) => {
                    date = Some((point, at, reading.end));
                    break;
                }
                Value::Point(point) if relative.is_none() => {
                    let longer = longer.filter(|&(_, end)| at <= end + 1);
                    relative = back(point, longer.map(|(length, _)| length));
                }
                Value::Duration(length) => longer = Some((length, reading.end)),
                Value::Vague(_) if relative.is_none() => relative = Some(reading.value),
                _ => {}
            }
            at = reading.end.max(at + 1);
        } else {
            relative = relative.or_else(|| ago(&reader, at));
            at += 1;
        }
    }
    let Some((mut point, first, end)) = date else {
        return relative.or_else(|| clock(&reader, tokens.len()));
    };
    if point.time.is_none() {
        let around = (end..tokens.len()).chain(0..first);
        for at in around {
            if let Some((
                Point {
                    time: time @ Some(TimeOfDay::Clock { .. }),
                    zone,
                    ..
                },
                _,
            )) = reader.time_point(at)
            {
                point.time = time;
                point.zone = zone;
                break;
            }
        }
    }
    if point.time.is_some() && point.zone.is_none() {
        point.zone = (0..tokens.len())
            .find_map(|at| reader.zone(at).map(|(zone, _)| zone).or(east(&reader, at)));
    }
    Some(Value::Point(point))
}

/// A time of day alone: `12:15 PM`.
fn clock(reader: &Reader<'_>, end: usize) -> Option<Value> {
    let (mut point, after) = (0..end).find_map(|at| reader.time_point(at))?;
    point.zone = point
        .zone
        .or_else(|| (after..end).find_map(|at| reader.zone(at).map(|(zone, _)| zone)));
    Some(Value::Point(point))
}

/// Minutes east of Greenwich with the hours in one digit: `+5:30`.
fn east(reader: &Reader<'_>, at: usize) -> Option<i16> {
    let number = |at: usize, most: u32| {
        reader
            .token(at)
            .and_then(Token::number)
            .filter(|&number| number <= most)
    };
    let mark = |at: usize, mark: char| reader.token(at).is_some_and(|token| token.is_mark(mark));
    if !mark(at, '+') || !mark(at + 2, ':') {
        return None;
    }
    let minutes = number(at + 1, 14)? * 60 + number(at + 3, 59)?;
    i16::try_from(minutes).ok()
}

/// What only English stamps say: one told by the article (`an hour ago`), units by a letter (`10m
/// ago`).
fn ago(reader: &Reader<'_>, at: usize) -> Option<Value> {
    let unit_at = reader.next(at);
    if reader.word(reader.next(unit_at)) != TimeWord::Ago {
        return None;
    }
    let is_one = ["a", "an"]
        .iter()
        .any(|article| reader.slice(at).eq_ignore_ascii_case(article));
    let (unit, count) = match reader.word(unit_at) {
        TimeWord::Unit(unit) if is_one => (unit, 1),
        _ => {
            let count = reader.token(at).and_then(Token::number)?;
            let unit = match reader.slice(unit_at) {
                "m" | "M" => Unit::Minute,
                "h" | "H" => Unit::Hour,
                "d" | "D" => Unit::Day,
                "w" | "W" => Unit::Week,
                _ => return None,
            };
            (unit, count)
        }
    };
    Some(Value::Point(Point::on(Calendar::offset(
        Direction::Back,
        unit,
        count,
    ))))
}

fn is_day(point: Point) -> bool {
    matches!(
        point.calendar,
        Calendar::Absolute {
            year: Year::Exact(_) | Year::Unknown,
            part: YearPart::MonthDay { .. }
        }
    )
}

/// A relative stamp: an article is never published after it is read. With a `longer` unit told
/// before, that counts too.
fn back(mut point: Point, longer: Option<Duration>) -> Option<Value> {
    match &mut point.calendar {
        Calendar::Offset {
            direction, length, ..
        } => {
            if *direction == Direction::Either {
                *direction = Direction::Back;
            }
            if let Some(longer) = longer {
                *length = longer.plus(*length);
            }
            Some(Value::Point(point))
        }
        _ => None,
    }
}
