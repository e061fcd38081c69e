//! Times of day by the clock: `रात साढ़े आठ बजे`, `7 बजकर 20 मिनट`, `10:30 PM IST`.

use super::reader::{Found, Reader};
use crate::date::value::TimeOfDay;
use crate::lexicon::{DayPart, TimeWord, Unit, word};
use crate::text::chars;

/// A time of day as it was read, before the part of the day settles its half.
#[derive(Clone, Copy, Debug)]
pub(in crate::date) struct Clock {
    pub(in crate::date) hour: u8,
    pub(in crate::date) minute: u8,
    pub(in crate::date) second: Option<u8>,
    pub(in crate::date) part: Option<DayPart>,
    pub(super) zone: Option<i16>,
    /// Whether it says that it is a time: by `बजे`, by a colon, by `am`.
    pub(in crate::date) is_plain: bool,
    /// Whether `बजे` stands after it.
    has_oclock: bool,
}

impl Clock {
    /// A time of which nothing but the hour and the minute was read.
    pub(in crate::date) const fn of(hour: u8, minute: u8) -> Clock {
        Clock {
            hour,
            minute,
            second: None,
            part: None,
            zone: None,
            is_plain: false,
            has_oclock: false,
        }
    }

    /// Whether a day has the time.
    pub(in crate::date) const fn is_on_dial(&self) -> bool {
        self.hour <= 24 && self.minute < 60 && (self.hour < 24 || self.minute == 0)
    }

    /// The time on the 24-hour clock.
    pub(in crate::date) fn time(self) -> TimeOfDay {
        let hour = match self.part {
            None => self.hour,
            Some(part) => hour_in(part, self.hour, self.minute == 0 && self.has_oclock),
        };
        TimeOfDay::Clock {
            hour,
            minute: self.minute,
            second: self.second,
        }
    }
}

/// The hour of the day of an hour of the clock in a part of the day. `रात 12 बजे` ends its day.
fn hour_in(part: DayPart, hour: u8, on_the_hour: bool) -> u8 {
    match part {
        DayPart::Dawn | DayPart::Morning => hour,
        DayPart::Forenoon if hour == 12 => 0,
        DayPart::Forenoon => hour,
        DayPart::Noon | DayPart::Midday if hour < 10 => hour + 12,
        DayPart::Afternoon | DayPart::Evening if hour < 12 => hour + 12,
        DayPart::Noon | DayPart::Midday | DayPart::Afternoon | DayPart::Evening => hour,
        DayPart::Night if hour == 12 && on_the_hour => 24,
        DayPart::Night if hour == 12 => 0,
        DayPart::Night if (5..12).contains(&hour) => hour + 12,
        DayPart::Night => hour,
        // `आधी रात को 1 बजे`
        DayPart::Midnight if (1..=4).contains(&hour) => hour,
        DayPart::Midnight if (9..12).contains(&hour) => hour + 12,
        DayPart::Midnight => 24,
    }
}

/// Tokens that the second of two joined times may have before its `बजे`: `शाम 5.30`.
const LONGEST_END: usize = 5;

impl Reader<'_> {
    /// Whether a time of day may start at `at`.
    pub(super) fn is_clock_start(&self, at: usize) -> bool {
        matches!(self.word(at), TimeWord::DayPart(_) | TimeWord::Late)
            || self.clock(at).is_some_and(|(clock, _)| clock.is_plain)
    }

    /// A time by the clock, with the part of the day before it or after it.
    pub(super) fn clock(&self, at: usize) -> Found<Clock> {
        self.last_clock.get(at, || self.whole_clock(at))
    }

    fn whole_clock(&self, at: usize) -> Found<Clock> {
        if !self.may_start_clock(at) {
            return None;
        }
        // `करीब सुबह 8 बजे`
        let at = self.past(at, &[TimeWord::About]);
        let is_day = self.is(at, TimeWord::Unit(Unit::Day));
        let (part, hour_at) = self.part_before_hour(at, is_day);
        if self.mark(hour_at, ',') && part.is_some() {
            return None;
        }
        let (mut clock, mut end) = self
            .clock_digits(hour_at, part.is_some())
            .or_else(|| self.clock_words(hour_at, part.is_some()))?;
        clock.part = clock.part.or(part);
        // `दिन में 9 बजे` is before noon.
        if is_day && (7..12).contains(&clock.hour) {
            clock.part = Some(DayPart::Forenoon);
        }
        if part.is_some() && self.is_number(hour_at) {
            end = self.minutes_in_words(&mut clock, end);
        }
        if part.is_none() {
            end = self.part_after_hour(&mut clock, end);
        }
        if clock.hour > 12 && clock.part.is_some_and(|part| part != DayPart::Midnight) {
            clock.part = None;
        }
        if let Some((zone, after)) = self.zone(end) {
            clock.zone = Some(zone);
            clock.is_plain = true;
            end = self.past(after, &[TimeWord::Oclock]);
        }
        clock.is_on_dial().then_some((clock, end))
    }

    /// Whether the word at `at` can be the first of a time by the clock.
    fn may_start_clock(&self, at: usize) -> bool {
        match self.word(at) {
            TimeWord::Cardinal(_)
            | TimeWord::Scale(_)
            | TimeWord::Dozen
            | TimeWord::Quarters(_)
            | TimeWord::PlusQuarters(_)
            | TimeWord::DayPart(_)
            | TimeWord::Late
            | TimeWord::About
            | TimeWord::Unit(Unit::Day) => true,
            TimeWord::Other => self.is_number(at),
            _ => false,
        }
    }

    /// The part of the day at `at`, where one stands there, and the place of the hour after it.
    fn part_before_hour(&self, at: usize, is_day: bool) -> (Option<DayPart>, usize) {
        let (part, end) = match self.day_part(at) {
            Some((part, end)) => (
                Some(part),
                self.past(end, &[TimeWord::To, TimeWord::Of, TimeWord::In]),
            ),
            // `दिन में 11 बजे`, `दिन 11 बजे`
            None if is_day => (
                Some(DayPart::Noon),
                self.past(self.next(at), &[TimeWord::In, TimeWord::Of]),
            ),
            None => (None, at),
        };
        // `सुबह करीब 8 बजे`, `दोपहर ठीक एक बजे`
        let is_about =
            self.is(end, TimeWord::About) || part.is_some() && self.is_word(end, word::THIK);
        (part, if is_about { self.next(end) } else { end })
    }

    /// Past the minutes at `at` after an hour in digits: `शाम के 9 पैंतालीस`.
    fn minutes_in_words(&self, clock: &mut Clock, at: usize) -> usize {
        let after = self.next(at);
        match self.word(at) {
            TimeWord::Cardinal(minute @ 1..60) if !clock.is_plain && self.follows_phrase(after) => {
                clock.minute = minute;
                clock.is_plain = true;
                after
            }
            _ => at,
        }
    }

    /// Past the part of the day at `at` after an hour that has none before it: `10 बजे रात में`, `10 रात`.
    fn part_after_hour(&self, clock: &mut Clock, at: usize) -> usize {
        if clock.part.is_some() || self.is_range_ahead(at) {
            return at;
        }
        let of = self.past(at, &[TimeWord::Of]);
        let after = self.next(of);
        let TimeWord::DayPart(part) = self.word(of) else {
            return at;
        };
        let alone = clock.is_plain || self.is_edge(after);
        if !alone || clock.hour > 12 || self.is_clock_number(after) {
            return at;
        }
        clock.part = Some(part);
        clock.is_plain = true;
        after
    }

    fn is_clock_number(&self, at: usize) -> bool {
        self.is_number(at)
            || matches!(
                self.word(at),
                TimeWord::Cardinal(_) | TimeWord::PlusQuarters(_)
            )
    }

    fn is_range_ahead(&self, at: usize) -> bool {
        self.is(at, TimeWord::From) || self.is_dash(at)
    }

    /// `10:30`, `10:30:15 pm`, `9.30 बजे`, `4PM`, `10 बजे`, `7 बजकर 20 मिनट`.
    fn clock_digits(&self, at: usize, has_part: bool) -> Found<Clock> {
        let (hour, digits) = self.digits(at)?;
        if digits > 4 || !self.starts_number(at) && !self.ends_clock_range(at) {
            return None;
        }
        let mut clock = Clock::of(u8::try_from(hour).unwrap_or(u8::MAX), 0);
        let end = if digits <= 2 {
            self.minutes_in_digits(&mut clock, at + 1)
        } else {
            at + 1
        };
        let is_pointed = clock.minute > 0 && !clock.is_plain;
        if self.continues_number(end) && !self.is_dash(end) {
            return None;
        }
        let mut end = self.next(end - 1);
        if digits > 2 {
            // `1140 बजे`
            if !matches!(
                self.word(end),
                TimeWord::Oclock | TimeWord::Pm | TimeWord::Am
            ) {
                return None;
            }
            clock.hour = (hour / 100) as u8;
            clock.minute = (hour % 100) as u8;
        }
        let half = self.half_of_day(end);
        if let Some((half, after)) = half {
            if clock.hour <= 12 {
                clock.part = Some(half);
            }
            clock.is_plain = true;
            end = after;
        }
        if let Some(after) = self.oclock(&mut clock, end) {
            return Some((clock, after));
        }
        if self.comes_about(&clock, end) {
            clock.is_plain = true;
            return Some((clock, end));
        }
        // A decimal: only the words around it could make it a time.
        let is_decimal = is_pointed
            && half.is_none()
            && !(has_part && self.closes_clock(end))
            && !self.joins_clock(end);
        (!is_decimal).then_some((clock, end))
    }

    /// Past the minutes and the seconds at `at` behind an hour of two digits at most: `:30`, `.30`, `:30:15`.
    /// Older fonts have no colon but the visarga.
    fn minutes_in_digits(&self, clock: &mut Clock, at: usize) -> usize {
        if !self.is_glued(at) {
            return at;
        }
        let colon = self.mark(at, ':') || self.slice(at).starts_with(chars::VISARGA);
        let dot = self.mark(at, '.') && self.is_glued(at + 1);
        let Some((minute, 2)) = self.digits(at + 1).filter(|_| colon || dot) else {
            return at;
        };
        clock.minute = minute as u8;
        clock.is_plain = colon;
        let end = at + 2;
        let has_seconds =
            colon && self.mark(end, ':') && self.is_glued(end) && self.is_glued(end + 1);
        match self.digits(end + 1) {
            Some((second @ 0..60, 2)) if has_seconds => {
                clock.second = Some(second as u8);
                end + 2
            }
            _ => end,
        }
    }

    /// `मैं 11 के आसपास लौटूंगा`: an hour by what its speaker does about that time.
    fn comes_about(&self, clock: &Clock, at: usize) -> bool {
        let about = self.next(at);
        !clock.is_plain
            && (1..=12).contains(&clock.hour)
            && self.is(at, TimeWord::Of)
            && self.is(about, TimeWord::About)
            && self.speaker_moves(self.next(about))
    }

    /// Whether what stands at `at` closes a time that has the part of its day before it.
    fn closes_clock(&self, at: usize) -> bool {
        matches!(
            self.word(at),
            TimeWord::On | TimeWord::Till | TimeWord::From
        )
    }

    /// Whether the number at `at` stands after a dash that joins it to a time: `9.30-12.30`.
    fn ends_clock_range(&self, at: usize) -> bool {
        let Some(minute) = at.checked_sub(2) else {
            return false;
        };
        let hour = match minute.checked_sub(2) {
            Some(hour) if self.mark(hour + 1, '.') || self.mark(hour + 1, ':') => hour,
            _ => minute,
        };
        self.mark(at - 1, '-')
            && [hour, minute]
                .iter()
                .all(|&part| matches!(self.digits(part), Some((_, 1..=2))))
            && self.starts_number(hour)
    }

    /// Whether what stands at `at` joins a time that ends in `बजे`: `10.30 से शाम 5 बजे तक`.
    fn joins_clock(&self, at: usize) -> bool {
        let joins = self.is_dash(at) || self.is(at, TimeWord::From);
        let mut place = self.next(at);
        for _ in 0..LONGEST_END {
            match self.word(place) {
                TimeWord::Oclock => return joins,
                TimeWord::DayPart(_) | TimeWord::Cardinal(_) | TimeWord::PlusQuarters(_) => {}
                _ if self.is_number(place) || self.mark(place, '.') || self.mark(place, ':') => {}
                _ => return false,
            }
            place = self.next(place);
        }
        false
    }

    /// What `बजे`, `बजकर` and `बजने` after the hour make of the time.
    pub(in crate::date) fn oclock(&self, clock: &mut Clock, at: usize) -> Option<usize> {
        let next = self.next(at);
        match self.word(at) {
            TimeWord::Oclock => {
                clock.has_oclock = true;
                clock.is_plain = true;
                Some(next)
            }
            TimeWord::OclockPast => {
                let (minute, end) = self.integer(next)?;
                clock.minute = u8::try_from(minute).ok().filter(|&minute| minute < 60)?;
                clock.is_plain = true;
                let minutes = self.past(
                    end,
                    &[TimeWord::Unit(Unit::Minute), TimeWord::Units(Unit::Minute)],
                );
                if let (true, Some((second @ 0..60, unit))) = (
                    minutes > end,
                    self.integer(self.past(minutes, &[TimeWord::And])),
                ) {
                    if self.is(unit, TimeWord::Unit(Unit::Second)) {
                        clock.second = Some(second as u8);
                        return Some(self.next(unit));
                    }
                }
                Some(minutes)
            }
            TimeWord::OclockTo => {
                let of = self.past(next, &[TimeWord::In, TimeWord::From]);
                let (minutes, end) = self.integer(of)?;
                if !matches!(
                    self.word(end),
                    TimeWord::Unit(Unit::Minute) | TimeWord::Units(Unit::Minute)
                ) {
                    return None;
                }
                if of == next || minutes > 59 {
                    return None;
                }
                let total = (u32::from(clock.hour) * 60 + u32::from(clock.minute) + 24 * 60
                    - minutes)
                    % (24 * 60);
                clock.hour = (total / 60) as u8;
                clock.minute = (total % 60) as u8;
                clock.is_plain = true;
                Some(self.past(self.next(end), &[TimeWord::Before]))
            }
            _ => None,
        }
    }

    /// `साढ़े आठ बजे`, `डेढ़ बजे`, `ग्यारह बजे`.
    fn clock_words(&self, at: usize, has_part: bool) -> Found<Clock> {
        // `साढ़े 3 बजे`
        let (plus, number_at) = match self.word(at) {
            TimeWord::PlusQuarters(quarters) if self.is_number(self.next(at)) => {
                (i32::from(quarters) * 25, self.next(at))
            }
            _ => (0, at),
        };
        let (number, end) = self.number(number_at)?;
        let hundredths = i32::try_from(number.whole).ok()?.checked_mul(100)?
            + i32::from(number.hundredths)
            + plus;
        if !(0..=2400).contains(&hundredths) || number.is_decimal {
            return None;
        }
        let mut clock = Clock::of(
            (hundredths / 100) as u8,
            ((hundredths % 100) * 60 / 100) as u8,
        );
        if let Some((half, after)) = self.half_of_day(end) {
            clock.part = Some(half);
            clock.is_plain = true;
            return Some((clock, after));
        }
        if let Some(after) = self.oclock(&mut clock, end) {
            return Some((clock, after));
        }
        // `रात दस पचपन`
        if has_part {
            let minutes = self
                .integer(end)
                .filter(|_| matches!(self.word(end), TimeWord::Cardinal(_)));
            if let Some((minute @ 1..60, after)) = minutes {
                if self.follows_phrase(after) {
                    clock.minute = minute as u8;
                    clock.is_plain = true;
                    return Some((clock, after));
                }
            }
        }
        Some((clock, end))
    }

    /// `am`, `p.m.`, `अपराह्न` after the time.
    pub(in crate::date) fn half_of_day(&self, at: usize) -> Found<DayPart> {
        let part = match self.word(at) {
            TimeWord::Am => DayPart::Forenoon,
            TimeWord::Pm => DayPart::Afternoon,
            TimeWord::DayPart(part @ (DayPart::Forenoon | DayPart::Afternoon)) => part,
            _ => {
                // `a.m.`
                let part = match self.slice(at) {
                    "a" | "A" => DayPart::Forenoon,
                    "p" | "P" => DayPart::Afternoon,
                    _ => return None,
                };
                let m = self.next(at + 1);
                let spelled = self.mark(at + 1, '.') && matches!(self.slice(m), "m" | "M");
                return spelled.then(|| (part, self.next(self.past_stop(m + 1) - 1)));
            }
        };
        Some((part, self.next(at)))
    }
}
