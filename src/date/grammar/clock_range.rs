//! Ranges of clock times (`सुबह 10 से शाम 5 बजे तक`, `5:00–9:00 am`), the half of the day of each taken
//! from the other.

use super::clock::Clock;
use super::reader::{Found, Reader};
use crate::date::value::Point;
use crate::lexicon::{DayPart, TimeWord};

impl Reader<'_> {
    /// `सुबह 10 से शाम 5 बजे तक`, `5:00–9:00 am`, `शाम 4 और 5 के बीच`.
    pub(super) fn clock_range(&self, at: usize, after_day: bool) -> Found<(Point, Point)> {
        let (first, end) = self.clock(at)?;
        let is_and = self.is(end, TimeWord::And);
        let joins = self.is_dash(end) || is_and || self.is(end, TimeWord::From);
        if !joins {
            return None;
        }
        let second_at = self.past_taking(self.next(end));
        let (second, after) = self.clock(second_at)?;
        let closed = self.past_range_end(after);
        if is_and && closed == after {
            return None;
        }
        // `रात 10 बजे से 19 जून की सुबह 6 बजे तक`
        if !second.is_plain && closed == after && !self.follows_phrase(after) {
            return None;
        }
        let has_part = first.part.is_some() || second.part.is_some();
        let plain = first.is_plain
            || second.is_plain
            || has_part && (closed > after || self.follows_phrase(closed))
            || after_day && closed > after;
        if !plain || !first.is_plain && self.counts(after) {
            return None;
        }
        let (first, second) = in_order(same_half(first, second));
        let zone = first.zone.or(second.zone);
        let ends = (
            Point::at(first.time(), zone),
            Point::at(second.time(), second.zone.or(zone)),
        );
        Some((ends, closed))
    }
}

/// `10:30 से 3 बजे`: of two times that tell no half of the day the second is after noon where it would
/// come before the first.
fn in_order((first, mut second): (Clock, Clock)) -> (Clock, Clock) {
    let of_day = |clock: &Clock| (clock.hour, clock.minute);
    let is_open = first.part.is_none() && second.part.is_none();
    if is_open && first.hour <= 12 && second.hour < 12 && of_day(&second) <= of_day(&first) {
        second.part = Some(DayPart::Afternoon);
    }
    (first, second)
}

/// Gives each time the half of the day that the other tells.
fn same_half(mut first: Clock, mut second: Clock) -> (Clock, Clock) {
    let on_face = |clock: &Clock| u16::from(clock.hour % 12) * 60 + u16::from(clock.minute);
    match (first.part, second.part) {
        (Some(part), None) if second.hour <= 12 => {
            let wraps = on_face(&second) < on_face(&first);
            second.part = Some(match part {
                DayPart::Dawn | DayPart::Morning | DayPart::Forenoon
                    if wraps || second.hour == 12 =>
                {
                    DayPart::Afternoon
                }
                // `शाम 7 से 12 बजे तक`
                DayPart::Noon | DayPart::Afternoon | DayPart::Evening | DayPart::Night
                    if wraps && second.hour == 12 =>
                {
                    DayPart::Night
                }
                // `रात 10 से 6 बजे तक`
                DayPart::Noon | DayPart::Afternoon | DayPart::Evening | DayPart::Night if wraps => {
                    DayPart::Forenoon
                }
                // `रात 3 से 6 बजे तक`
                DayPart::Night if on_face(&first) < 5 * 60 => DayPart::Forenoon,
                _ => part,
            });
        }
        (None, Some(part)) if first.hour <= 12 => {
            let wraps = on_face(&first) > on_face(&second);
            first.part = Some(match part {
                DayPart::Afternoon | DayPart::Noon | DayPart::Evening if wraps => DayPart::Forenoon,
                // `10 से रात 8 बजे तक`, but `11 से रात 2 बजे तक`
                DayPart::Night if wraps && (5..12).contains(&second.hour) => DayPart::Forenoon,
                _ => part,
            });
        }
        _ => {}
    }
    (first, second)
}
