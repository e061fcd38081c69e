//! Timestamps: the date and time that a line of a page or a dateline gives, in Hindi or English.
//!
//! One grammar finds how far a stamp reaches and what it says, so that whatever is taken for one has a
//! value. Where the words of a text may be anything, those at a stamp's place are dates; so this grammar
//! takes shapes that the other leaves alone (`03/25/2022`, `10m ago`), and no phrases.
//!
//! | file | subject |
//! |---|---|
//! | `day` | days: in digits, and with the name of the month |
//! | `clock` | times of day, and zones |
//! | `ago` | what counts from the moment of reading |

mod ago;
mod clock;
mod day;

use core::ops::Range;

use super::Reader;
use super::grammar::Found;
use super::value::{Point, Value};
use crate::lexicon::{Features, Lexicon, TimeWord, word};
use crate::text::punctuation;
use crate::token::{Token, TokenKind};

/// The date and time that a run of tokens starts with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    /// How many tokens it takes.
    pub(crate) len: usize,
    pub(crate) value: Value,
    /// The tokens of its day, if it names one.
    pub(crate) day: Option<Range<usize>>,
    /// Whether it names the year of the day.
    pub(crate) has_year: bool,
    /// The tokens of its time of day and the zone, if it names one.
    pub(crate) clock: Option<Range<usize>>,
    /// Whether it counts from now: `4 घंटे पहले`, `कल`.
    pub(crate) is_relative: bool,
}

impl Stamp {
    /// Whether it names a day and no time of it.
    pub(crate) const fn is_day(&self) -> bool {
        self.day.is_some() && self.clock.is_none()
    }
}

/// The stamp that `tokens` start with.
pub(crate) fn stamp(text: &str, tokens: &[Token], lexicon: &Lexicon) -> Option<Stamp> {
    if !may_start(text, tokens.first()?) {
        return None;
    }
    let reader = Reader::new(text, tokens, lexicon);
    reader
        .stamp_from_now()
        .or_else(|| reader.stamp_of_day())
        .or_else(|| reader.stamp_of_time())
}

/// Whether a stamp may start with the token: a number, a word of its days and times, or what is one in English
/// only (`an hour ago`, `just now`).
fn may_start(text: &str, first: &Token) -> bool {
    match first.kind() {
        TokenKind::Number => true,
        TokenKind::Word => first.has(Features::DATE_START) && is_of_stamps(first),
        TokenKind::Foreign => {
            is_of_stamps(first) || is_one_of(&text[first.span()], &["a", "an", "one", "just"])
        }
        TokenKind::Mark | TokenKind::Break => false,
    }
}

/// Whether the word counts, or names a day or a time of it. Most words of dates open phrases, which are no stamps.
fn is_of_stamps(first: &Token) -> bool {
    matches!(
        first.listed_word().time,
        TimeWord::Cardinal(_)
            | TimeWord::Month(_)
            | TimeWord::MonthShort(_)
            | TimeWord::Weekday(_)
            | TimeWord::WeekdayShort(_)
            | TimeWord::DayPart(_)
            | TimeWord::Present
            | TimeWord::Today
            | TimeWord::Away(_)
    )
}

/// Whether an English word is one of these, in letters of either case.
fn is_one_of(written: &str, words: &[&str]) -> bool {
    words.iter().any(|word| written.eq_ignore_ascii_case(word))
}

impl Reader<'_> {
    /// A day, and the time on it: `9 मार्च 2022, बुधवार 10:15 IST`, `मार्च 9, 2022 (10:15)`.
    fn stamp_of_day(&self) -> Option<Stamp> {
        let start = self.past_weekday(0);
        let (day, end) = self.stamp_day(start)?;
        let end = self.past_weekday_behind(end);
        let mut point = Point::on(day.calendar());
        let mut stamp = Stamp {
            len: end,
            value: Value::Point(point),
            day: Some(0..end),
            has_year: day.year.is_some(),
            clock: None,
            is_relative: false,
        };
        let is_bracketed = self.mark(end, '(');
        let at = if is_bracketed {
            end + 1
        } else {
            self.between(end)
        };
        if let Some((time, after)) = self.stamp_clock(at) {
            point.time = time.time;
            point.zone = time.zone;
            stamp.value = Value::Point(point);
            stamp.clock = Some(at..after);
            stamp.len = if is_bracketed {
                after + usize::from(self.mark(after, ')'))
            } else {
                self.past_until(after)
            };
        }
        Some(stamp)
    }

    /// A time of day alone, or before its day: `12:15 PM`, `03:25 AM Apr 17, 2020 IST`.
    fn stamp_of_time(&self) -> Option<Stamp> {
        let start = self.past_weekday(0);
        let (mut point, end) = self.stamp_clock(start)?;
        let mut stamp = Stamp {
            len: end,
            value: Value::Point(point),
            day: None,
            has_year: false,
            clock: Some(start..end),
            is_relative: false,
        };
        let day_at = self.between(end);
        if let Some((day, end)) = self.stamp_day(self.past_weekday(day_at)) {
            point.calendar = day.calendar();
            stamp.day = Some(day_at..end);
            stamp.has_year = day.year.is_some();
            stamp.len = end;
            if let Some((zone, end)) = self.stamp_zone(end) {
                point.zone = point.zone.or(Some(zone));
                stamp.len = end;
            }
            stamp.value = Value::Point(point);
        }
        Some(stamp)
    }

    /// A weekday and the mark after it, or nothing.
    fn past_weekday(&self, at: usize) -> usize {
        if !self.is_weekday(at) {
            return at;
        }
        let is_parted = ['.', ',', '-', '–']
            .iter()
            .any(|&mark| self.mark(at + 1, mark));
        at + 1 + usize::from(is_parted)
    }

    /// Past the weekday of the day before `at`: `9 March 2022, Wednesday`, or in brackets.
    fn past_weekday_behind(&self, at: usize) -> usize {
        let after = self.between(at);
        // `12 मई 2022 रवि जोशी`: a short one may be a name.
        let is_name = matches!(self.word(after), TimeWord::WeekdayShort(_))
            && self
                .token(after + 1)
                .is_some_and(|next| next.kind() == TokenKind::Word);
        if self.is_weekday(after) && !is_name {
            after + 1
        } else if self.mark(at, '(') && self.is_weekday(at + 1) && self.mark(at + 2, ')') {
            at + 3
        } else {
            at
        }
    }

    fn is_weekday(&self, at: usize) -> bool {
        matches!(
            self.word(at),
            TimeWord::Weekday(_) | TimeWord::WeekdayShort(_)
        )
    }

    /// Past what may stand between a date and a time: up to two marks, `at`, `T`; `को` and `पर` before a
    /// number.
    fn between(&self, at: usize) -> usize {
        // `20 सितंबर, 2007 को 13:17 GMT`
        if self.is_any(at, &[word::KO, word::PAR]) && self.is_number(at + 1) {
            return at + 1;
        }
        let mut end = at;
        for _ in 0..2 {
            let mark = self.token(end).and_then(Token::mark);
            let parts = mark
                .is_some_and(|mark| matches!(mark, ',' | '|' | '·' | '•' | '@' | '/' | '~' | ';'));
            let joins = parts || self.is_any_dash(end) || self.is_english(end, &["at", "on", "t"]);
            end += usize::from(joins);
        }
        end
    }

    /// Past `तक के समाचार` behind a time.
    fn past_until(&self, at: usize) -> usize {
        let until = [word::TAK, word::KE, word::SAMAACHAAR];
        let is_until = (0..until.len()).all(|place| self.is_word(at + place, until[place]));
        if is_until { at + until.len() } else { at }
    }

    /// Whether a dash of any length stands at `at`.
    fn is_any_dash(&self, at: usize) -> bool {
        let mark = self.token(at).and_then(Token::mark);
        mark.is_some_and(punctuation::is_dash)
    }

    /// Whether one of these English words stands at `at`.
    fn is_english(&self, at: usize, words: &[&str]) -> bool {
        self.token(at).is_some_and(|token| {
            token.kind() == TokenKind::Foreign && is_one_of(self.slice(at), words)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{lexicon, token};

    /// What of a text is taken for the stamp that it starts with, and what that says.
    fn read(text: &str) -> Option<(&str, String)> {
        let lexicon = lexicon::get();
        let tokens = token::all(text, lexicon);
        let stamp = stamp(text, &tokens, lexicon)?;
        let taken = tokens[0].start()..tokens[stamp.len - 1].end();
        Some((&text[taken], stamp.value.to_string()))
    }

    #[test]
    fn every_day_goes_with_every_time_and_every_zone() {
        const DAYS: &[(&str, &str)] = &[
            ("12 May 2023", "2023-05-12"),
            ("May 12, 2023", "2023-05-12"),
            ("12th May, 2023", "2023-05-12"),
            ("शुक्रवार, 12 मई 2023", "2023-05-12"),
            ("12 मई 2023, शुक्रवार", "2023-05-12"),
            ("12 मई 2023 (शुक्रवार)", "2023-05-12"),
            ("तीन मई 2023", "2023-05-03"),
            ("१२ मई", "XXXX-05-12"),
            ("12-May-2023", "2023-05-12"),
            ("2023-05-12", "2023-05-12"),
            ("12/05/2023", "2023-05-12"),
            ("12 / 05 / 2023", "2023-05-12"),
            ("12.5.2023", "2023-05-12"),
            ("12-05-23", "2023-05-12"),
            ("05/25/2023", "2023-05-25"),
        ];
        const TIMES: &[(&str, &str)] = &[
            ("10:15", "T10:15"),
            ("10 :15", "T10:15"),
            ("10:15:20", "T10:15:20"),
            ("10:15 PM", "T22:15"),
            ("10.15 p.m.", "T22:15"),
            ("9:5 AM", "T09:05"),
            ("12:15 AM", "T00:15"),
            ("22:30 PM", "T22:30"),
            ("रात 10 बजे", "T22:00"),
            ("10 बजे रात", "T22:00"),
            ("10:30 रात", "T22:30"),
            ("शाम 7 बजकर 20 मिनट", "T19:20"),
            ("10:15 hrs", "T10:15"),
        ];
        const ZONES: &[(&str, &str)] = &[
            ("", ""),
            (" IST", "+05:30"),
            (" (IST)", "+05:30"),
            (" GMT", "Z"),
            (" GMT+0530", "+05:30"),
            (" (GMT+5:30)", "+05:30"),
            (" +5:30", "+05:30"),
            ("+0530", "+05:30"),
            (" भारतीय मानक समय", "+05:30"),
        ];
        for (day, day_value) in DAYS {
            assert_eq!(read(day), Some((*day, day_value.to_string())));
            for (time, time_value) in TIMES {
                for (zone, zone_value) in ZONES {
                    for joint in [" ", ", ", " | ", " at "] {
                        let text = format!("{day}{joint}{time}{zone}");
                        let value = format!("{day_value}{time_value}{zone_value}");
                        assert_eq!(read(&text), Some((&*text, value)));
                    }
                    let text = format!("{time}{zone}, {day}");
                    let found = read(&text).expect("a time and a day");
                    assert_eq!(found.1, format!("{day_value}{time_value}{zone_value}"));
                }
            }
        }
    }

    #[test]
    fn what_counts_from_now() {
        for (text, value) in [
            ("6 घंटे पहले", "REF-PT6H"),
            ("an hour ago", "REF-PT1H"),
            ("1 hour, 5 minutes ago", "REF-PT1H5M"),
            ("1 h and 5 minutes ago", "REF-PT1H5M"),
            ("10m ago", "REF-PT10M"),
            ("एक दिन पहले", "REF-P1D"),
            ("2w ago", "REF-P2W"),
            ("अभी-अभी", "PRESENT_REF"),
            ("just now", "PRESENT_REF"),
            ("आज", "REF+P0D"),
            ("कल, 10:30 AM", "REF-P1DT10:30"),
            ("Yesterday at 5:30 PM IST", "REF-P1DT17:30+05:30"),
        ] {
            assert_eq!(read(text), Some((text, value.to_owned())));
        }
    }

    #[test]
    fn how_far_a_stamp_reaches() {
        for (text, taken, value) in [
            ("12 मई 2022 रवि जोशी", "12 मई 2022", "2022-05-12"),
            ("12 मई 2022, 10 लोग", "12 मई 2022", "2022-05-12"),
            (
                "12 May 2022 10:15-11:15",
                "12 May 2022 10:15",
                "2022-05-12T10:15",
            ),
            (
                "9 मई 2018 (11:10 IST) को",
                "9 मई 2018 (11:10 IST)",
                "2018-05-09T11:10+05:30",
            ),
            (
                "2023-05-12T10:15:00.000Z",
                "2023-05-12T10:15:00.000Z",
                "2023-05-12T10:15:00Z",
            ),
            (
                "10:15 AM May 12, 2023 IST",
                "10:15 AM May 12, 2023 IST",
                "2023-05-12T10:15+05:30",
            ),
            (
                "20 मई 2020, 8 बजे तक के समाचार",
                "20 मई 2020, 8 बजे तक के समाचार",
                "2020-05-20T08:00",
            ),
        ] {
            assert_eq!(read(text), Some((taken, value.to_owned())));
        }
    }

    #[test]
    fn what_no_calendar_and_no_clock_has_is_no_stamp() {
        for text in [
            "31 Feb 2023",
            "13/14/2023",
            "9/3/5",
            "01-01/2024",
            "24:30",
            "5:2",
            "20 PM",
            "मई 2023",
            "10.15",
        ] {
            assert_eq!(read(text), None);
        }
    }
}
