//! Timestamps: how far the date and time at the start of a run of tokens reach.
//!
//! Only the extent is found here, from the shapes of the tokens; [`crate::date::stamp`] reads
//! the value.

use super::lines::is_dash;
use crate::lexicon::{Features, TimeWord, WordId, word};
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// The date and time that a run of tokens starts with.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Stamp {
    /// How many tokens it takes.
    pub(super) len: usize,
    /// Whether it names a day.
    pub(super) date: bool,
    /// Whether it names the year of the day.
    pub(super) year: bool,
    /// Whether it names a time of day.
    pub(super) time: bool,
    /// Whether it counts from now: `4 घंटे पहले`, `कल`.
    pub(super) relative: bool,
}

fn time_word(tokens: &[Token], at: usize) -> TimeWord {
    match tokens.get(at) {
        Some(token) if token.is_word() => token.listed_word().time,
        _ => TimeWord::Other,
    }
}

fn is_month(tokens: &[Token], at: usize) -> bool {
    matches!(
        time_word(tokens, at),
        TimeWord::Month(_) | TimeWord::MonthShort(_)
    )
}

fn is_weekday(tokens: &[Token], at: usize) -> bool {
    matches!(
        time_word(tokens, at),
        TimeWord::Weekday(_) | TimeWord::WeekdayShort(_)
    )
}

fn is_zone(tokens: &[Token], at: usize) -> bool {
    matches!(time_word(tokens, at), TimeWord::Zone(_))
}

/// Whether a small number stands at `at` as a word.
fn is_number_word(tokens: &[Token], at: usize) -> bool {
    matches!(time_word(tokens, at), TimeWord::Cardinal(1..=60))
}

fn is_mark(tokens: &[Token], at: usize, marks: &[char]) -> bool {
    tokens
        .get(at)
        .and_then(Token::mark)
        .is_some_and(|mark| marks.contains(&mark))
}

fn is_text(text: &str, tokens: &[Token], at: usize, words: &[&str]) -> bool {
    tokens.get(at).is_some_and(|token| {
        token.kind() == TokenKind::Foreign
            && words
                .iter()
                .any(|word| text[token.span()].eq_ignore_ascii_case(word))
    })
}

fn is_word(tokens: &[Token], at: usize, form: WordId) -> bool {
    tokens.get(at).is_some_and(|token| token.id() == form)
}

fn number(tokens: &[Token], at: usize) -> Option<u32> {
    tokens.get(at).and_then(Token::number)
}

/// Whether a number between `low` and `high` stands at `at`.
fn is_number(tokens: &[Token], at: usize, low: u32, high: u32) -> bool {
    number(tokens, at).is_some_and(|value| (low..=high).contains(&value))
}

/// The last number that is read as the year of a page: tables count by thousands too.
const LAST_YEAR: u32 = 2050;

fn is_year(tokens: &[Token], at: usize) -> bool {
    is_number(tokens, at, 1900, LAST_YEAR)
}

/// The end of a day and its month, and whether a year follows them.
fn date(text: &str, tokens: &[Token], at: usize) -> Option<(usize, bool)> {
    // 2022-03-09, 09/03/2022.
    let separator = &['-', '/', '.', '–'];
    if is_mark(tokens, at + 1, separator) && is_mark(tokens, at + 3, separator) {
        let year_first = is_year(tokens, at) && is_number(tokens, at + 4, 1, 31);
        let year_last = is_number(tokens, at, 1, 31)
            && (is_year(tokens, at + 4)
                || is_number(tokens, at + 4, 0, 99) && !is_mark(tokens, at + 1, &['.']));
        if is_number(tokens, at + 2, 1, 31) && (year_first || year_last) {
            return Some((at + 5, true));
        }
    }
    let joints = &['-', '/', '.', ',', '–', chars::ABBREVIATION_SIGN];
    let within = |at: usize| at + usize::from(is_mark(tokens, at, joints));
    if is_month(tokens, at) {
        // मार्च 9, 2022.
        let day = within(at + 1);
        if !is_number(tokens, day, 1, 31) {
            return None;
        }
        let end = day + 1 + usize::from(is_text(text, tokens, day + 1, &["st", "nd", "rd", "th"]));
        let year = within(end);
        return Some(if is_year(tokens, year) {
            (year + 1, true)
        } else {
            (end, false)
        });
    }
    // 9 मार्च 2022; तीन मार्च.
    let is_day =
        is_number(tokens, at, 1, 31) || is_month(tokens, at + 1) && is_number_word(tokens, at);
    if !is_day {
        return None;
    }
    let mut month = at + 1;
    month += usize::from(is_text(text, tokens, month, &["st", "nd", "rd", "th"]));
    month = within(month);
    if !is_month(tokens, month) {
        return None;
    }
    let year = within(month + 1);
    Some(if is_year(tokens, year) {
        (year + 1, true)
    } else {
        (month + 1, false)
    })
}

/// The end of a time of day.
fn time(text: &str, tokens: &[Token], at: usize) -> Option<usize> {
    let start = at + usize::from(matches!(time_word(tokens, at), TimeWord::DayPart(_)));
    if !is_number(tokens, start, 0, 24) {
        return None;
    }
    let mut end = start + 1;
    let mut plain = true;
    while is_mark(tokens, end, &[':', '.'])
        && is_number(tokens, end + 1, 0, 59)
        && !tokens[end + 1].is_spaced()
        && end < start + 5
    {
        plain &= is_mark(tokens, end, &['.']);
        end += 2;
    }
    let meridiem = matches!(time_word(tokens, end), TimeWord::Am | TimeWord::Pm);
    // a.m., p.m.
    let dotted = is_text(text, tokens, end, &["a", "p"])
        && is_mark(tokens, end + 1, &['.'])
        && is_text(text, tokens, end + 2, &["m"]);
    let clock = matches!(
        time_word(tokens, end),
        TimeWord::Oclock | TimeWord::OclockPast
    );
    end += if dotted {
        3 + usize::from(is_mark(tokens, end + 3, &['.']))
    } else {
        let part = matches!(time_word(tokens, end), TimeWord::DayPart(_));
        usize::from(meridiem || clock || part || is_text(text, tokens, end, &["hrs", "h"]))
    };
    (!plain || meridiem || dotted || clock).then_some(end)
}

/// The end of a zone, or `at` where there is none.
fn zone(tokens: &[Token], at: usize) -> usize {
    let open = at + usize::from(is_mark(tokens, at, &['(', '[']));
    // GMT+0530, (GMT+5:30)
    let name = open + usize::from(is_zone(tokens, open));
    let end = offset(tokens, name, name == open);
    if end == open {
        return at;
    }
    if open == at {
        return end;
    }
    if is_mark(tokens, end, &[')', ']']) {
        end + 1
    } else {
        at
    }
}

/// The end of a distance from Greenwich, or `at` where there is none: `+0530`, `+05:30`, and one
/// with a space before it (`17:30 +5:30`) where that is `apart`.
fn offset(tokens: &[Token], at: usize, apart: bool) -> usize {
    let plus = is_mark(tokens, at, &['+']);
    let signed = plus || is_mark(tokens, at, &['-']);
    if !signed || number(tokens, at + 1).is_none() || tokens[at + 1].is_spaced() {
        return at;
    }
    if tokens[at].is_spaced() && !(apart && plus) {
        return at;
    }
    let minutes = is_mark(tokens, at + 2, &[':']) && number(tokens, at + 3).is_some();
    at + if minutes { 4 } else { 2 }
}

/// What may stand between a date and a time: up to two marks, `at`, `T`.
fn between(text: &str, tokens: &[Token], mut at: usize) -> usize {
    // 20 सितंबर, 2007 को 13:17 GMT
    let case = is_word(tokens, at, word::KO) || is_word(tokens, at, word::PAR);
    if case && number(tokens, at + 1).is_some() {
        return at + 1;
    }
    for _ in 0..2 {
        let mark = is_mark(tokens, at, &[',', '|', '·', '•', '@', '/', '~', ';'])
            || tokens.get(at).is_some_and(is_dash);
        at += usize::from(mark || is_text(text, tokens, at, &["at", "on", "t"]));
    }
    at
}

/// A weekday and the mark after it, or nothing.
fn weekday(tokens: &[Token], at: usize) -> usize {
    if is_weekday(tokens, at) {
        at + 1 + usize::from(is_mark(tokens, at + 1, &[',', '.', '-', '–']))
    } else {
        at
    }
}

/// The stamp that `tokens` start with.
pub(super) fn stamp(text: &str, tokens: &[Token]) -> Option<Stamp> {
    let first = tokens.first()?;
    // A number, a word of dates, or an English word (`an hour ago`).
    let fits = match first.kind() {
        TokenKind::Number | TokenKind::Foreign => true,
        TokenKind::Word => first.has(Features::DATE_START),
        TokenKind::Mark | TokenKind::Break => false,
    };
    if !fits {
        return None;
    }
    relative(text, tokens).or_else(|| absolute(text, tokens))
}

/// The end of a number of units of time: `6 घंटे`, `an hour`, `10m`.
fn counted(text: &str, tokens: &[Token], at: usize) -> Option<usize> {
    let digits = number(tokens, at).is_some();
    let counts =
        digits || is_number_word(tokens, at) || is_text(text, tokens, at, &["a", "an", "one"]);
    let letter = digits && is_text(text, tokens, at + 1, &["m", "h", "d", "w"]);
    let unit = matches!(
        time_word(tokens, at + 1),
        TimeWord::Unit(_) | TimeWord::Units(_)
    );
    (counts && (unit || letter)).then_some(at + 2)
}

fn relative(text: &str, tokens: &[Token]) -> Option<Stamp> {
    let found = |len| {
        Some(Stamp {
            len,
            relative: true,
            ..Stamp::default()
        })
    };
    // 6 घंटे पहले, एक दिन पहले, an hour ago; 1 hour, 5 minutes ago; 10m ago.
    if let Some(mut end) = counted(text, tokens, 0) {
        let joint =
            end + usize::from(is_mark(tokens, end, &[',']) || is_text(text, tokens, end, &["and"]));
        if let Some(second) = counted(text, tokens, joint) {
            end = second;
        }
        let ago = matches!(time_word(tokens, end), TimeWord::Before | TimeWord::Ago)
            || is_text(text, tokens, end, &["ago"]);
        if ago {
            return found(end + 1);
        }
    }
    match time_word(tokens, 0) {
        // अभी-अभी, अभी अभी.
        TimeWord::Present => {
            let again = 1 + usize::from(tokens.get(1).is_some_and(is_dash));
            let twice = time_word(tokens, again) == TimeWord::Present;
            found(if twice { again + 1 } else { 1 })
        }
        // कल, 10:30 AM.
        TimeWord::Today | TimeWord::Away(_) => {
            let after = between(text, tokens, 1);
            found(time(text, tokens, after).map_or(1, |end| zone(tokens, end)))
        }
        _ if is_text(text, tokens, 0, &["just"]) && is_text(text, tokens, 1, &["now"]) => found(2),
        _ if is_text(text, tokens, 0, &["today", "yesterday"]) => found(1),
        _ => None,
    }
}

fn absolute(text: &str, tokens: &[Token]) -> Option<Stamp> {
    let start = weekday(tokens, 0);
    if let Some((end, year)) = date(text, tokens, start) {
        let mut stamp = Stamp {
            len: end,
            date: true,
            year,
            ..Stamp::default()
        };
        // A weekday after the day: 9 March 2022, Wednesday; or in brackets.
        let after = between(text, tokens, end);
        // 12 मई 2022 रवि जोशी: a short one may be a name.
        let named = matches!(time_word(tokens, after), TimeWord::WeekdayShort(_))
            && tokens
                .get(after + 1)
                .is_some_and(|next| next.kind() == TokenKind::Word);
        if is_weekday(tokens, after) && !named {
            stamp.len = after + 1;
        } else if is_mark(tokens, end, &['('])
            && is_weekday(tokens, end + 1)
            && is_mark(tokens, end + 2, &[')'])
        {
            stamp.len = end + 3;
        }
        let bracket = stamp.len + 1;
        if is_mark(tokens, stamp.len, &['(']) && time(text, tokens, bracket).is_some() {
            // 9 मई 2018 (11:10 IST)
            let end = time(text, tokens, bracket).map_or(bracket, |end| zone(tokens, end));
            stamp.time = true;
            stamp.len = end + usize::from(is_mark(tokens, end, &[')']));
        } else if let Some(end) = time(text, tokens, between(text, tokens, stamp.len)) {
            stamp.time = true;
            stamp.len = zone(tokens, end);
            // … तक के समाचार
            let until = [word::TAK, word::KE, word::SAMAACHAAR];
            if (0..3).all(|place| is_word(tokens, stamp.len + place, until[place])) {
                stamp.len += until.len();
            }
        }
        return Some(stamp);
    }
    let end = time(text, tokens, start)?;
    let end = zone(tokens, end);
    let mut stamp = Stamp {
        len: end,
        time: true,
        ..Stamp::default()
    };
    // 03:25 AM Apr 17, 2020 IST.
    let after = weekday(tokens, between(text, tokens, end));
    if let Some((end, year)) = date(text, tokens, after) {
        stamp.date = true;
        stamp.year = year;
        stamp.len = zone(tokens, end);
    }
    Some(stamp)
}

/// Whether a stamp names a time of day as clocks of pages do: `12:15 PM`, `09:40 IST`.
pub(super) fn is_clock(stamp: &[Token]) -> bool {
    let page = |token: &Token| {
        token.kind() == TokenKind::Foreign
            && matches!(
                token.listed_word().time,
                TimeWord::Am | TimeWord::Pm | TimeWord::Zone(_)
            )
    };
    stamp.iter().any(page)
}
