//! The value of a line that tells when an article was published, or of a dateline's date, in Hindi
//! or English: the date, the time and the zone may stand in any order, with labels between them.

use super::Reader;
use super::value::{Calendar, Direction, Point, TimeOfDay, Value, Year, YearPart};
use crate::lexicon::TimeWord;
use crate::token::Token;

/// Tokens of a line that are looked at.
const LONGEST: usize = 64;

/// The date (and time, and zone) among the tokens of a line that carries one.
pub(crate) fn stamp(text: &str, tokens: &[Token]) -> Option<Value> {
    let tokens = &tokens[..tokens.len().min(LONGEST)];
    let reader = Reader::new(text, tokens);
    let mut date: Option<(Point, usize, usize)> = None;
    let mut relative = None;
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].is_break() {
            at += 1;
            continue;
        }
        if let Some(reading) = reader.reading(at) {
            match reading.value {
                Value::Point(point) if is_day(point) => {
                    date = Some((point, at, reading.end));
                    break;
                }
                Value::Point(point) if relative.is_none() => relative = back(point),
                Value::Vague(_) if relative.is_none() => relative = Some(reading.value),
                _ => {}
            }
            at = reading.end.max(at + 1);
        } else {
            relative = relative.or_else(|| one_ago(&reader, at));
            at += 1;
        }
    }
    let Some((mut point, first, end)) = date else {
        return relative;
    };
    if point.time.is_none() {
        let around = (end..tokens.len()).chain(0..first);
        for at in around {
            if let Some((
                Point {
                    time: time @ Some(TimeOfDay::Clock(..)),
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
            .find_map(|at| reader.zone(at))
            .map(|(zone, _)| zone);
    }
    Some(Value::Point(point))
}

/// `an hour ago`: in English one is told by the article.
fn one_ago(reader: &Reader<'_>, at: usize) -> Option<Value> {
    let unit_at = reader.next(at);
    let TimeWord::Unit(unit) = reader.word(unit_at) else {
        return None;
    };
    let is_one = ["a", "an"]
        .iter()
        .any(|article| reader.slice(at).eq_ignore_ascii_case(article));
    let is_ago = reader.word(reader.next(unit_at)) == TimeWord::Ago;
    (is_one && is_ago).then(|| Value::Point(Point::on(Calendar::offset(Direction::Back, unit, 1))))
}

fn is_day(point: Point) -> bool {
    matches!(
        point.calendar,
        Calendar::Said {
            year: Year::Exact(_) | Year::Unknown,
            part: YearPart::MonthDay(..)
        }
    )
}

/// A relative stamp: an article is never published after it is read.
fn back(mut point: Point) -> Option<Value> {
    match &mut point.calendar {
        Calendar::Offset { direction, .. } => {
            if *direction == Direction::Either {
                *direction = Direction::Back;
            }
            Some(Value::Point(point))
        }
        _ => None,
    }
}
