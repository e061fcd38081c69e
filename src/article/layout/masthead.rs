//! Mastheads: the lines under a headline that tell who, where and when, several in one line as
//! often as not (`अमित राज, नई दिल्ली Published by: … Updated Mon, 04 Jul 2022 07:20 AM IST`).
//!
//! A line is cut at its labels and stamps. What stands between them must be a name or a place:
//! one word of a sentence there, and the line is none of these.

mod words;

use core::ops::Range;

use super::dateline::{Date, Dateline};
use super::lines::{self, is_function, is_separator};
use super::names;
use super::why::spans;
use crate::article::kinds::{ResidueKind, TimestampKind};
use crate::date::{self, Stamp, Value};
use crate::lexicon::{Features, Label, Lexicon, TimeWord};
use crate::span::Span;
use crate::token::{Token, TokenKind};

/// What a piece of a masthead is. What is large is kept apart, as pages may have a label a line.
#[derive(Clone, Debug)]
pub(super) enum Part {
    /// A timestamp, and its date and time; none where a label stands alone.
    Timestamp(TimestampKind, Option<Box<Dated>>),
    Dateline(Box<Dateline>),
    Byline,
    /// Tags behind the timestamps, to the end of the line.
    Tags,
    Residue(ResidueKind),
}

/// A date and a time, by places among the line's tokens.
#[derive(Clone, Debug)]
pub(super) struct Dated {
    pub(super) tokens: Range<usize>,
    pub(super) value: Value,
    day: Option<Range<usize>>,
    clock: Option<Range<usize>>,
}

impl Dated {
    /// The stamp that starts at a place of the line.
    fn of(stamp: &Stamp, at: usize) -> Dated {
        let placed =
            |part: &Option<Range<usize>>| part.as_ref().map(|part| at + part.start..at + part.end);
        Dated {
            tokens: at..at + stamp.len,
            value: stamp.value,
            day: placed(&stamp.day),
            clock: placed(&stamp.clock),
        }
    }

    /// Adds a time of day to a day.
    fn add_time(&mut self, time: &Dated) {
        if let (Value::Point(day), Value::Point(time)) = (&mut self.value, time.value) {
            day.time = time.time;
            day.zone = time.zone;
        }
        self.tokens.end = time.tokens.end;
        self.clock = time.clock.clone();
    }

    /// What the `tokens` of its line say, one by one: a day and a time; or all at once.
    fn spans(&self, tokens: &[Token]) -> Vec<Span> {
        let parts = [&self.day, &self.clock];
        let mut parts: Vec<Span> = parts
            .into_iter()
            .flatten()
            .map(|part| lines::span(lines::bare(&tokens[part.clone()])))
            .collect();
        if self.day.is_none() {
            parts = vec![lines::span(&tokens[self.tokens.clone()])];
        }
        parts.sort();
        parts
    }
}

/// A piece of a line, by places among the line's tokens.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) part: Part,
    pub(super) tokens: Range<usize>,
}

impl Piece {
    /// What it is known by, among the `tokens` of its line: its label, its date, its places; nothing for the whole
    /// of it.
    pub(super) fn seen(&self, lexicon: &Lexicon, tokens: &[Token]) -> Vec<Span> {
        let Range { start, end } = self.tokens;
        match &self.part {
            Part::Timestamp(_, None) => spans([&tokens[start..end]]),
            Part::Timestamp(_, Some(dated)) => {
                let before = spans([&tokens[start..dated.tokens.start]]);
                let behind = spans([&tokens[dated.tokens.end..end]]);
                [before, dated.spans(tokens), behind].concat()
            }
            Part::Dateline(dateline) => dateline.seen(tokens),
            Part::Byline | Part::Tags => {
                let own = lines::bare(&tokens[start..end]);
                let label = lines::label(lexicon, own)
                    .filter(|(_, label)| matches!(label, Label::Byline | Label::Tags));
                let label = label.map(|(length, _)| lines::span(&own[..length]));
                label.into_iter().collect()
            }
            Part::Residue(_) => Vec::new(),
        }
    }
}

/// A masthead line.
#[derive(Clone, Debug, Default)]
pub(super) struct Masthead {
    pub(super) pieces: Vec<Piece>,
    /// Whether a label or a year says what it is. Without, it may as well be a heading.
    pub(super) certain: bool,
}

impl Masthead {
    /// Whether a piece of it is a timestamp.
    pub(super) fn has_stamp(&self) -> bool {
        self.pieces
            .iter()
            .any(|piece| matches!(piece.part, Part::Timestamp(..)))
    }

    /// Whether a piece of it is a dateline.
    pub(super) fn has_dateline(&self) -> bool {
        self.pieces
            .iter()
            .any(|piece| matches!(piece.part, Part::Dateline(_)))
    }

    /// Whether it is no more than a date, as headings of chronicles are.
    pub(super) fn is_bare_date(&self) -> bool {
        self.pieces
            .iter()
            .all(|piece| matches!(piece.part, Part::Timestamp(TimestampKind::Unknown, _)))
    }

    /// Whether it is the label of a timestamp and no more.
    pub(super) fn is_label_of_stamp(&self) -> bool {
        matches!(
            &self.pieces[..],
            [Piece {
                part: Part::Timestamp(_, None),
                ..
            }]
        )
    }

    /// Whether a piece of it is a byline.
    pub(super) fn is_named(&self) -> bool {
        self.pieces
            .iter()
            .any(|piece| matches!(piece.part, Part::Byline))
    }
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

/// The longest masthead, in tokens.
const LONGEST: usize = 80;
/// The most words of one name, or of several names under one label.
const NAMES: usize = 9;

struct Reader<'a> {
    text: &'a str,
    lexicon: &'a Lexicon,
    tokens: &'a [Token],
    masthead: Masthead,
    /// Where the words that no piece has yet start.
    rest: usize,
    /// Whether a piece has a label.
    labelled: bool,
    /// Whether the last stamp was unlabelled and gives a day and no time.
    open_day: bool,
}

/// The pieces of a masthead line; `None` for any other line.
pub(super) fn read(lexicon: &Lexicon, text: &str, tokens: &[Token]) -> Option<Masthead> {
    if tokens.len() > LONGEST {
        return None;
    }
    let mut reader = Reader {
        lexicon,
        text,
        tokens,
        masthead: Masthead::default(),
        rest: 0,
        labelled: false,
        open_day: false,
    };
    reader.pieces()?;
    let mut masthead = core::mem::take(&mut reader.masthead);
    // The marks between pieces go with the piece before them.
    for place in 0..masthead.pieces.len() {
        let end = masthead
            .pieces
            .get(place + 1)
            .map_or(tokens.len(), |next| next.tokens.start);
        masthead.pieces[place].tokens.end = end;
    }
    if let Some(first) = masthead.pieces.first_mut() {
        first.tokens.start = 0;
    }
    let named = masthead.is_named();
    // Rohtas | 08 Aug 2022 10:20 AM: a word or two before a bar may be what they will.
    let parted =
        |piece: &Piece| piece.tokens.len() <= 3 && tokens[piece.tokens.end - 1].is_mark('|');
    let rest = masthead.pieces.iter().any(|piece| {
        matches!(piece.part, Part::Residue(ResidueKind::Other))
            && !(masthead.certain && parted(piece))
    });
    // Words that are neither a name nor a place may stand beside a label only.
    let fits = (masthead.has_stamp() || named) && (reader.labelled || !rest);
    fits.then_some(masthead)
}

/// Whether the token is a word that starts neither a label nor a stamp.
fn is_plain(token: &Token) -> bool {
    !token.has(Features::LABEL.union(Features::DATE_START)) && token.kind() == TokenKind::Word
}

impl Reader<'_> {
    fn pieces(&mut self) -> Option<()> {
        let mut at = 0;
        while at < self.tokens.len() {
            // Most words can start neither a label nor a stamp.
            if is_plain(&self.tokens[at]) {
                at += 1;
                continue;
            }
            let inner = at + usize::from(matches!(self.tokens[at].mark(), Some('(' | '[')));
            if inner > at && self.tokens.get(inner).is_some_and(is_plain) {
                at += 2;
                continue;
            }
            match self
                .labelled(at, inner)?
                .or_else(|| self.unlabelled(at, inner))
            {
                Some(end) => at = end,
                None => at += 1,
            }
        }
        if self.masthead.pieces.is_empty() {
            // Neither a stamp nor a label.
            return None;
        }
        self.flush(self.tokens.len())?;
        self.days_of_datelines();
        Some(())
    }

    /// A piece that a label opens: where it ends. `None` where the line is no masthead.
    fn labelled(&mut self, at: usize, inner: usize) -> Option<Option<usize>> {
        let lexicon = self.lexicon;
        let Some((length, label)) = lines::label(lexicon, &self.tokens[inner..]) else {
            return Some(None);
        };
        let after = inner + length;
        let mut value = after;
        while self
            .tokens
            .get(value)
            .is_some_and(|token| is_separator(token) || token.is_mark(','))
        {
            value += 1;
        }
        let marked = self.tokens[after..value].iter().any(is_separator);
        let separated = marked || lines::ends_in_visarga(self.text, &self.tokens[after - 1]);
        let kind = match label {
            Label::Published => TimestampKind::Published,
            Label::Updated => TimestampKind::Updated,
            // Claimed By: a part of another label.
            Label::Byline
                if length == 1
                    && at > self.rest
                    && self.tokens[at - 1].kind() == TokenKind::Foreign =>
            {
                return Some(None);
            }
            Label::Byline => return self.byline(inner, value, separated),
            Label::Tags if separated && self.masthead.certain && value < self.tokens.len() => {
                self.flush(at)?;
                self.push(Part::Tags, at, self.tokens.len());
                return Some(Some(self.tokens.len()));
            }
            _ => return Some(None),
        };
        self.labelled_stamp(kind, at, inner, value, separated)
    }

    /// A timestamp that a label opens: where it ends. `None` where the line is no masthead.
    fn labelled_stamp(
        &mut self,
        kind: TimestampKind,
        at: usize,
        inner: usize,
        value: usize,
        separated: bool,
    ) -> Option<Option<usize>> {
        if value == self.tokens.len() {
            // The value stands on the next line.
            if at > 0 {
                return Some(None);
            }
            self.masthead.certain = true;
            self.labelled = true;
            self.push(Part::Timestamp(kind, None), at, value);
            return Some(Some(value));
        }
        let Some(stamp) = self.stamp(value) else {
            return Some(None);
        };
        // Weather Update Today
        if stamp.is_relative && stamp.len == 1 && self.words_between(at) && !separated {
            return None;
        }
        let mut end = value + stamp.len;
        let bracket = inner > at
            && self
                .tokens
                .get(end)
                .is_some_and(|token| matches!(token.mark(), Some(')' | ']')));
        end += usize::from(bracket);
        self.masthead.certain = true;
        self.labelled = true;
        let dated = Dated::of(&stamp, value);
        if stamp.day.is_none() && !stamp.is_relative && at > 0 {
            self.add_time(kind, &dated, at, end)?;
        } else {
            self.flush(at)?;
            self.push(Part::Timestamp(kind, Some(Box::new(dated))), at, end);
        }
        Some(Some(end))
    }

    /// Adds a time to the day before its label: `3 अगस्त 2020, अपडेटेड 09:12 IST`. `None` where no day
    /// stands there.
    fn add_time(&mut self, kind: TimestampKind, time: &Dated, at: usize, end: usize) -> Option<()> {
        if !self.open_day || self.words_between(at) {
            return None;
        }
        let last = self.masthead.pieces.last_mut()?;
        let Part::Timestamp(known, Some(day)) = &mut last.part else {
            return None;
        };
        *known = kind;
        day.add_time(time);
        last.tokens.end = end;
        self.rest = end;
        self.open_day = false;
        Some(())
    }

    /// A stamp without a label: where it ends.
    fn unlabelled(&mut self, at: usize, inner: usize) -> Option<usize> {
        // What a sentence tells of a day is no stamp.
        if self.tokens.get(at.wrapping_sub(1)).is_some_and(is_function) {
            return None;
        }
        let lexicon = self.lexicon;
        let stamp = self.stamp(inner)?;
        let mut end = inner + stamp.len;
        if inner > at {
            end += usize::from(self.tokens.get(end).is_some_and(|token| token.is_mark(')')));
        }
        let rest = &self.tokens[end..];
        let alone = rest.first().is_none_or(|next| {
            next.kind() == TokenKind::Mark
                || lines::label(lexicon, rest).is_some_and(|(_, label)| label == Label::Byline)
        });
        // 12:15 PM, at which an entry of a running report was made.
        let entry = at == 0 && end == self.tokens.len() && is_clock(&self.tokens[inner..end]);
        let is_full = stamp.day.is_some() && (stamp.has_year || stamp.clock.is_some());
        let fits = is_full || stamp.is_relative && alone || entry;
        if !fits {
            return None;
        }
        if stamp.is_relative && (1..=2).contains(&(at - self.rest)) && !self.tokens[at].is_spaced()
        {
            self.town(at);
        }
        self.flush(at)?;
        self.masthead.certain |= stamp.has_year || stamp.is_relative && stamp.len > 1 || entry;
        let (kind, end) = self.label_behind(at, end);
        self.masthead.certain |= kind != TimestampKind::Unknown;
        self.labelled |= kind != TimestampKind::Unknown;
        let dated = Box::new(Dated::of(&stamp, inner));
        self.push(Part::Timestamp(kind, Some(dated)), at, end);
        self.open_day = stamp.is_day();
        Some(end)
    }

    /// What a label behind the stamp of a line says of it, and where it ends: `… को प्रकाशित`.
    fn label_behind(&self, at: usize, end: usize) -> (TimestampKind, usize) {
        let lexicon = self.lexicon;
        let rest = &self.tokens[end..];
        let case = usize::from(
            rest.first()
                .is_some_and(|first| first.has(Features::POSTPOSITION)),
        );
        let kind = match lines::label(lexicon, &rest[case..]) {
            Some((length, label)) if at == 0 && case + length == rest.len() => label,
            _ => return (TimestampKind::Unknown, end),
        };
        match kind {
            Label::Published => (TimestampKind::Published, self.tokens.len()),
            Label::Updated => (TimestampKind::Updated, self.tokens.len()),
            _ => (TimestampKind::Unknown, end),
        }
    }

    /// The one or two words that a relative stamp ran into are the town, listed or not:
    /// `सीहोर4 घंटे पहले`.
    fn town(&mut self, at: usize) {
        let town = &self.tokens[self.rest..at];
        let plain = |token: &Token| token.kind() == TokenKind::Word && !is_function(token);
        if town.iter().all(plain) {
            let dateline = Dateline {
                end: town.len(),
                places: [lines::span(town)].into_iter().collect(),
                ..Dateline::default()
            };
            self.push(Part::Dateline(Box::new(dateline)), self.rest, at);
        }
    }

    /// A byline that a label opens: where it ends.
    fn byline(&mut self, start: usize, value: usize, separated: bool) -> Option<Option<usize>> {
        let lexicon = self.lexicon;
        // In Hindi the labels are words of sentences too, and so need their colon.
        let by = start == 0
            && self.tokens[0].has(Features::POSTPOSITION)
            && self
                .tokens
                .iter()
                .any(|token| token.kind() == TokenKind::Number);
        if !(separated || by) && self.tokens[start].kind() != TokenKind::Foreign {
            return Some(None);
        }
        let mut end = value;
        let mut words = 0;
        while let Some(token) = self.tokens.get(end) {
            let starts_next =
                lines::label(lexicon, &self.tokens[end..]).is_some_and(|(_, label)| {
                    matches!(label, Label::Published | Label::Updated | Label::Byline)
                });
            let stamp = token.kind() == TokenKind::Number || self.stamp(end).is_some();
            if token.is_mark('|') || end > value && starts_next || stamp {
                break;
            }
            if is_function(token)
                && token.kind() == TokenKind::Word
                && !names::is_conjunction(token)
            {
                return Some(None);
            }
            words += usize::from(token.is_word());
            end += 1;
        }
        if words > NAMES || words == 0 {
            return Some(None);
        }
        self.flush(start)?;
        self.masthead.certain = true;
        self.labelled = true;
        self.push(Part::Byline, start, end);
        Some(Some(end))
    }

    /// A day without a time, behind a dateline and with no label, is the dateline's own.
    fn days_of_datelines(&mut self) {
        let pieces = &mut self.masthead.pieces;
        let mut place = 1;
        while place < pieces.len() {
            let (before, after) = pieces.split_at_mut(place);
            if let (Some(before), Some(day)) = (before.last_mut(), after.first()) {
                if let (
                    Part::Dateline(dateline),
                    Part::Timestamp(TimestampKind::Unknown, Some(dated)),
                ) = (&mut before.part, &day.part)
                {
                    if dated.day.is_some() && dated.clock.is_none() {
                        dateline.date = Some(Date {
                            tokens: dated.tokens.clone(),
                            value: dated.value,
                        });
                        before.tokens.end = day.tokens.end;
                        pieces.remove(place);
                        continue;
                    }
                }
            }
            place += 1;
        }
    }

    /// Whether words stand between the last piece and `end`.
    fn words_between(&self, end: usize) -> bool {
        self.tokens[self.rest..end]
            .iter()
            .any(|token| token.kind() != TokenKind::Mark)
    }

    /// The stamp that starts at a token.
    fn stamp(&self, at: usize) -> Option<Stamp> {
        date::stamp(self.text, &self.tokens[at..], self.lexicon)
    }

    fn push(&mut self, part: Part, start: usize, end: usize) {
        self.open_day = false;
        // As a rule there is one.
        self.masthead.pieces.reserve_exact(1);
        self.masthead.pieces.push(Piece {
            part,
            tokens: start..end,
        });
        self.rest = end;
    }
}
