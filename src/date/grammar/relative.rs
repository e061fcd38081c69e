//! What counts from the day of writing by name: `पिछले महीने`, `अगले मंगलवार`, `इस साल`, `आज`,
//! `कल`.

use super::reader::{Found, Reader};
use crate::date::value::{Calendar, Direction, Duration, Point, VagueTime, Value, Year, YearPart};
use crate::lexicon::{Features, Season, TimeWord, Unit, word};
use crate::token::Token;

/// A place in the calendar, and whether a narrative may be what it counts from.
pub(super) type Placed = (Calendar, bool);

pub(in crate::date) fn season(season: Season) -> crate::date::value::Season {
    use crate::date::value::Season as S;
    match season {
        Season::Spring => S::Spring,
        Season::Summer => S::Summer,
        Season::Autumn => S::Autumn,
        Season::Winter => S::Winter,
    }
}

impl Reader<'_> {
    /// `पिछले`, `अगले`, `आने वाले`, `इस`: the side, how many units away, and whether a narrative
    /// may be meant.
    pub(super) fn head(&self, at: usize) -> Found<(Direction, u32, bool)> {
        let next = self.next(at);
        match self.word(at) {
            TimeWord::Previous => Some(((Direction::Back, 1, false), next)),
            TimeWord::Next => Some(((Direction::Ahead, 1, true), next)),
            TimeWord::ToCome if self.is(next, TimeWord::Being) => {
                Some(((Direction::Ahead, 1, false), self.next(next)))
            }
            TimeWord::This => {
                // `इस आगामी शुक्रवार`
                let is_headed = matches!(self.word(next), TimeWord::Previous | TimeWord::Next);
                if is_headed {
                    return if self.is_pronoun(at) {
                        None
                    } else {
                        self.head(next)
                    };
                }
                Some(((Direction::Ahead, 0, false), next))
            }
            TimeWord::That => Some(((Direction::Anaphoric, 0, true), next)),
            _ => None,
        }
    }

    /// A head and what it stands before.
    pub(super) fn headed(&self, at: usize) -> Found<Placed> {
        let ((direction, amount, narrative), noun) = self.head(at)?;
        let is_that = self.is(at, TimeWord::That);
        let noun = self.past_emphasis(noun);
        // `यह साल`, but `यह गुरुवार को` is a pronoun and a day.
        let is_direct = self.is_pronoun(at);
        // `यह पिछले वर्ष दर्ज हुआ`: a pronoun and a phrase of its own.
        if is_direct && matches!(self.word(noun), TimeWord::Previous | TimeWord::Next) {
            return None;
        }
        let takes_pronoun = matches!(
            self.word(noun),
            TimeWord::Unit(Unit::Day | Unit::Week | Unit::Month | Unit::Year)
                | TimeWord::Weekend
                | TimeWord::DayPart(_)
        );
        if (is_that || is_direct) && !takes_pronoun {
            return None;
        }
        let (calendar, end) = match self.word(noun) {
            // `वह रात` points back into the story.
            TimeWord::DayPart(_) if is_direct => return None,
            TimeWord::Unit(Unit::Day) if amount == 0 && !is_that => {
                return self.this_day(at, noun);
            }
            TimeWord::Unit(unit) if unit >= Unit::Day => {
                self.headed_unit(at, noun, Calendar::offset(direction, unit, amount))?
            }
            // `अगले घंटे`
            TimeWord::Unit(unit @ (Unit::Hour | Unit::Minute)) if amount > 0 => {
                (Calendar::offset(direction, unit, amount), self.next(noun))
            }
            TimeWord::Weekday(day) | TimeWord::WeekdayShort(day) => {
                // `इस शुक्रवार, 15 जून`: the date says more.
                if let Some((date, end)) = self.weekday(noun).filter(|&(date, _)| has_day(date)) {
                    return Some(((date, false), end));
                }
                let end = self.past_headed_weekday(noun, amount)?;
                (near(direction, amount, YearPart::Weekday(day)), end)
            }
            TimeWord::Season(name) if amount == 0 => {
                let part = YearPart::Season(season(name));
                (Calendar::said(Year::Unknown, part), self.next(noun))
            }
            _ => self.headed_name(noun, direction, amount)?,
        };
        Some(((calendar, narrative), end))
    }

    /// `इस दिन`, `इसी दिन`: the day given last. A pronoun and a day are none.
    fn this_day(&self, at: usize, noun: usize) -> Found<Placed> {
        let end = self.next(self.past_stop(noun + 1) - 1);
        let given = Calendar::offset(Direction::Anaphoric, Unit::Day, 0);
        (!self.is_pronoun(at)).then_some(((given, true), end))
    }

    /// The unit at `noun` after its head at `at`.
    fn headed_unit(&self, at: usize, noun: usize, stretch: Calendar) -> Found<Calendar> {
        let Calendar::Offset { length, .. } = stretch else {
            return None;
        };
        let end = self.next(self.past_stop(noun + 1) - 1);
        // `वह वर्ष 2002 तक रहा`, `वह दिन में तीन बार दवा लेता है`
        let counts = || self.is(end, TimeWord::In) && self.number(self.next(end)).is_some();
        if self.is_pronoun(at) && (self.is_number(end) || counts()) {
            return None;
        }
        if self.is(end, TimeWord::Throughout) {
            return None;
        }
        // `पिछले साल के इसी महीने` is one of that year.
        let is_within = || {
            let of = self.before(at).filter(|&of| self.is(of, TimeWord::Of));
            of.and_then(|of| self.before(of))
                .is_some_and(|year| self.is(year, TimeWord::Unit(Unit::Year)))
        };
        let is_this = length.amounts.iter().all(|&amount| amount == 0);
        if is_this && length.grain < Unit::Year && is_within() {
            return None;
        }
        Some((stretch, end))
    }

    /// Past the weekday at `noun` after its head; a short name only where its neighbours leave no other.
    fn past_headed_weekday(&self, noun: usize, amount: u32) -> Option<usize> {
        let end = self.next(self.past_stop(noun + 1) - 1);
        let is_short = matches!(self.word(noun), TimeWord::WeekdayShort(_));
        let is_name =
            is_short && !self.has_stop(noun + 1) && (amount == 0 || !self.follows_phrase(end));
        (!is_name).then_some(end)
    }

    /// What else a head stands before: a fiscal year, a quarter, a month, a date, a season, a part of the
    /// day.
    fn headed_name(&self, noun: usize, direction: Direction, amount: u32) -> Found<Calendar> {
        if let Some(found) = self.fiscal_offset(noun, direction, amount) {
            return Some(found);
        }
        match self.word(noun) {
            TimeWord::QuarterLetter if self.has_stop(noun + 1) => Some((
                Calendar::offset(direction, Unit::Quarter, amount),
                self.next(noun + 1),
            )),
            TimeWord::Weekend => {
                Some((near(direction, amount, YearPart::Weekend), self.next(noun)))
            }
            TimeWord::MonthShort(month) if self.has_stop(noun + 1) => {
                let end = self.next(noun + 1);
                Some((
                    near(direction, amount, YearPart::Month(month)),
                    self.past_month_noun(end).unwrap_or(end),
                ))
            }
            TimeWord::Season(name) => {
                let part = YearPart::Season(season(name));
                Some((near(direction, amount, part), self.next(noun)))
            }
            // `पिछली रात`, `बीती देर रात`
            TimeWord::DayPart(_) => Some((Calendar::offset(direction, Unit::Day, amount), noun)),
            TimeWord::Late if self.day_part(noun).is_some() => {
                Some((Calendar::offset(direction, Unit::Day, amount), noun))
            }
            _ => {
                // `गत 26 दिसंबर`; `इस महीने की 5 तारीख` is read elsewhere.
                let named = match self.word(noun) {
                    TimeWord::Month(_) | TimeWord::MonthShort(_) => self.month_first(noun),
                    _ => self.day_month(noun).or_else(|| self.day_of_month(noun)),
                };
                let (
                    Calendar::Absolute {
                        year: Year::Unknown,
                        part,
                    },
                    end,
                ) = named?
                else {
                    return None;
                };
                Some((near(direction, amount, part), end))
            }
        }
    }

    /// `पिछले तीन साल`, `बीते सालों`, `अगले कुछ दिनों`: a length up to now or from now.
    pub(super) fn headed_length(&self, at: usize) -> Found<Value> {
        if !matches!(
            self.word(at),
            TimeWord::Previous | TimeWord::Next | TimeWord::This | TimeWord::ToCome
        ) {
            return None;
        }
        // `यह दस साल में पहली बैठक है`: a pronoun.
        if self.is_pronoun(at) {
            return None;
        }
        let ((direction, _, _), noun) = self.head(at)?;
        // `पिछले करीब तीन साल`
        let about = self.past(noun, &[TimeWord::About]);
        if let Some((span, end)) = self.length(about) {
            // `इस 22 वर्षीय खिलाड़ी`, `इस तीन साल पुरानी खबर`: one thing of that length.
            let is_one = self.integer(about).is_none_or(|(count, _)| count == 1);
            if self.is_any(at, &[word::IS]) && !is_one && !self.is(end, TimeWord::In) {
                return None;
            }
            return Some((span.value(), end));
        }
        match self.word(noun) {
            // `बीते सालों में`, `आने वाले वर्षों में`: some time, as in `पिछले दिनों`.
            TimeWord::Units(_) => {
                let epoch = match direction {
                    _ if self.is(at, TimeWord::This) => return None,
                    Direction::Back => VagueTime::Past,
                    _ => VagueTime::Future,
                };
                Some((Value::Vague(epoch), self.next(noun)))
            }
            _ => None,
        }
    }

    /// `आज`, `कल`, `परसों`, `बीते कल`, with the date that it is: `आज 10 दिसंबर`, `कल बुधवार 19 अप्रैल`.
    pub(super) fn day_near_now(&self, at: usize) -> Found<Placed> {
        let day = |direction, days| Calendar::offset(direction, Unit::Day, days);
        let (calendar, end) = match self.word(at) {
            TimeWord::Today => (day(Direction::Ahead, 0), self.next(at)),
            TimeWord::Away(days) => (day(Direction::Either, u32::from(days)), self.next(at)),
            TimeWord::Previous | TimeWord::Next | TimeWord::ToCome => {
                let ((direction, _, _), noun) = self.head(at)?;
                let TimeWord::Away(days) = self.word(noun) else {
                    return None;
                };
                let calendar = day(direction, u32::from(days));
                return Some(((calendar, false), self.next(noun)));
            }
            _ => return None,
        };
        let date = match self.word(end) {
            TimeWord::Weekday(_) => self.weekday(end).filter(|&(date, _)| is_day_of_month(date)),
            _ if self.may_open_date(end) => self.day_month(end).or_else(|| self.numeric_date(end)),
            _ => None,
        };
        let (calendar, end) = date.unwrap_or((calendar, end));
        Some(((calendar, false), end))
    }

    /// `आज से ठीक पांच साल पहले`, `कल से दो दिन बाद`.
    pub(super) fn counted_from_day(&self, at: usize) -> Found<Calendar> {
        let from = self.next(at);
        if !self.is(from, TimeWord::From) {
            return None;
        }
        let start = self.past(self.next(from), &[TimeWord::About]);
        let reading = self.distance(self.past_exactly(start))?;
        let Value::Point(Point {
            calendar:
                Calendar::Offset {
                    direction,
                    length,
                    part,
                },
            ..
        }) = reading.value
        else {
            return None;
        };
        let length = match self.word(at) {
            TimeWord::Away(_) if length.has_time() || length.is_vague() => return None,
            TimeWord::Away(days) => length.plus(Duration::new(Unit::Day, u32::from(days), 0)),
            _ => length,
        };
        let calendar = Calendar::Offset {
            direction,
            length,
            part,
        };
        Some((calendar, reading.end))
    }

    /// Whether `कल` at `at` is no day: the sound of water (`कल-कल`, `कल - कल`), a machine
    /// (`कल-कारखाने`), a part of another word.
    pub(super) fn is_other_than_day(&self, at: usize) -> bool {
        let word = self.word(at);
        let end = self.next(at);
        let is_same = |at: usize| self.word(at) == word;
        let joint = self.before(at).filter(|&dash| self.is_dash(dash));
        let is_sound = self.is_dash(end) && is_same(self.next(end))
            || joint
                .and_then(|dash| self.before(dash))
                .is_some_and(is_same);
        let is_glued_dash = |at: usize| self.is_dash(at) && self.is_glued(at);
        let ends_word = at > 1 && self.is_glued(at) && is_glued_dash(at - 1);
        // `कल-परसों`
        let starts_word = is_glued_dash(at + 1)
            && self.is_glued(at + 2)
            && self.token(at + 2).is_some_and(Token::is_word)
            && !matches!(self.word(at + 2), TimeWord::Away(2..));
        is_sound || ends_word || starts_word
    }

    /// Whether `आज` at `at` is the first word of the name of a news channel: `आज तक ने दिखाया`, `आज तक के
    /// रिपोर्टर`.
    pub(super) fn is_channel_name(&self, at: usize) -> bool {
        let till = self.next(at);
        self.is(till, TimeWord::Till) && self.is_channel(self.next(till))
    }

    /// Whether what stands at `at` treats `आज तक` before it as somebody: a case marker, what is broadcast, or
    /// `के` and one who works there.
    fn is_channel(&self, at: usize) -> bool {
        let noun = self.next(at);
        match self.word(at) {
            TimeWord::To | TimeWord::From | TimeWord::On => true,
            TimeWord::Of => self.has(noun, Features::ROLE.union(Features::MEDIUM)),
            _ => self.is_word(at, word::NE) || self.has(at, Features::MEDIUM),
        }
    }
}

/// Whether the place has the number of its day.
fn has_day(calendar: Calendar) -> bool {
    matches!(
        calendar,
        Calendar::Absolute {
            part: YearPart::MonthDay { .. } | YearPart::Day(_),
            ..
        }
    )
}

fn is_day_of_month(calendar: Calendar) -> bool {
    matches!(
        calendar,
        Calendar::Absolute {
            part: YearPart::MonthDay { .. },
            ..
        }
    )
}

/// The nearest of a name on a side; the one of this week or year where it is no units away.
fn near(direction: Direction, amount: u32, part: YearPart) -> Calendar {
    if amount > 0 {
        return Calendar::Nearest {
            direction,
            part,
            count: 1,
        };
    }
    let unit = match part {
        YearPart::Weekday(_) | YearPart::Weekend => Unit::Week,
        _ => Unit::Year,
    };
    Calendar::Offset {
        direction,
        length: Duration::new(unit, 0, 0),
        part,
    }
}
