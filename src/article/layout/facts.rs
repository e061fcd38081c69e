//! The facts of a line: what its own tokens say of it, each found once.

use core::cell::{Cell, OnceCell};
use core::ops::Range;

use super::dateline::{self, Dateline};
use super::lines;
use super::masthead::{self, Masthead};
use crate::lexicon::{Features, Lexicon};
use crate::text::chars;
use crate::token::{Seen, Token};

/// From this many tokens on, a line is prose even without a mark at its end.
const PROSE: usize = 18;
/// The longest line with a date, in tokens, that may be a masthead.
const MASTHEAD: usize = 80;
/// The longest line without a date, in tokens, that may be one by its label.
const LABELLED: usize = 28;
/// How many tokens at the end of a line are looked at for the end of a sentence.
const TAIL: usize = 12;

/// A line that is not blank. Of a page of short lines there are many, so each takes few bytes.
#[derive(Debug)]
pub(super) struct Line {
    /// The line's tokens among all, from the first to the one behind the last.
    start: u32,
    end: u32,
    facts: Facts,
    /// How the break behind it is read, if it and the next line are text.
    pub(super) break_behind: BreakBehind,
    /// How far it is decided what it is.
    pub(super) state: State,
    /// What the grammars read in it, each when it is first asked, and what they found nothing of.
    reads: OnceCell<Box<Reads>>,
    nothing: Cell<u8>,
}

/// How the break behind a line is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BreakBehind {
    Hard,
    /// The sentence runs on over it, by the lines on both sides.
    Soft,
    /// It runs on, as the break before the line is soft too.
    SoftAfterLink,
}

/// How far a line is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It is what it claims to be by its own words, until a rule on its place decides otherwise.
    Claimed(Strength),
    /// A rule on its place has decided. That is done once.
    Decided,
}

/// How firmly the own words of a line say what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strength {
    /// By a label, a bracket, a mark: wherever the line stands.
    Form,
    /// By words alone, which reports use too: inside the body, a long line is text all the same.
    Words,
}

/// A set of facts that are true of a line, or are not.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Facts(u8);

impl Facts {
    /// A blank line stands before it.
    pub(super) const AFTER_BLANK: Facts = Facts(1);
    /// A word stands in it that links, appeals, disclaimers or posts are known by. Most long lines have
    /// none, and need no second look.
    pub(super) const SUSPECT: Facts = Facts(1 << 1);
    /// A number or a word of dates stands in it.
    const DATED: Facts = Facts(1 << 2);
    /// A label's word or one in another script stands in it. Most lines of text have neither.
    pub(super) const LABELLED: Facts = Facts(1 << 3);
    /// The mark of a sentence stands at its end.
    pub(super) const TERMINATED: Facts = Facts(1 << 4);
    /// A sentence ends at its end, or before the credit there.
    pub(super) const ENDS_SENTENCE: Facts = Facts(1 << 5);
    /// Nothing on it, if it is text, can be markup, a link or an appeal.
    pub(super) const PLAIN: Facts = Facts(1 << 6);
    /// A word of a page's furniture stands in it. Of many lines of text none is.
    pub(super) const OF_PAGE: Facts = Facts(1 << 7);

    fn set(&mut self, fact: Facts, holds: bool) {
        if holds {
            self.0 |= fact.0;
        }
    }
}

impl Line {
    /// The line of the tokens `range` of `all`, on which this was `seen`; `None` where there are
    /// none.
    pub(super) fn new(
        lexicon: &Lexicon,
        all: &[Token],
        range: Range<usize>,
        after_blank: bool,
        seen: Seen,
    ) -> Option<Line> {
        let tokens = &all[range.clone()];
        let (first, last) = (tokens.first()?, tokens.last()?);
        let suspect = seen.senses.intersects(Features::FURNITURE);
        let terminated =
            lines::terminator(tokens).is_some() && !lines::ends_in_title(lexicon, tokens);
        let marked = first.mark().is_some() || matches!(last.mark(), Some(';' | '>' | ']'));
        let mut facts = Facts::default();
        facts.set(Facts::AFTER_BLANK, after_blank);
        facts.set(Facts::SUSPECT, suspect);
        facts.set(
            Facts::DATED,
            seen.numbers || seen.senses.intersects(Features::DATE_START),
        );
        facts.set(
            Facts::LABELLED,
            seen.foreign || seen.senses.intersects(Features::LABEL),
        );
        facts.set(Facts::OF_PAGE, seen.senses.intersects(Features::PAGE));
        facts.set(Facts::TERMINATED, terminated);
        facts.set(
            Facts::ENDS_SENTENCE,
            terminated || ends_before_credit(tokens),
        );
        facts.set(Facts::PLAIN, !suspect && !marked);
        Some(Line {
            start: u32::try_from(range.start).ok()?,
            end: u32::try_from(range.end).ok()?,
            facts,
            break_behind: BreakBehind::Hard,
            state: State::Claimed(Strength::Form),
            reads: OnceCell::new(),
            nothing: Cell::new(0),
        })
    }

    /// The places of its tokens among all.
    pub(super) const fn tokens(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// How many tokens it has.
    pub(super) const fn len(&self) -> usize {
        (self.end - self.start) as usize
    }

    /// Takes it for plain text, whatever words stand in it.
    pub(super) const fn take_for_plain(&mut self) {
        self.facts.0 &= !Facts::SUSPECT.0;
    }

    /// Whether one of the facts holds.
    pub(super) const fn has(&self, facts: Facts) -> bool {
        self.facts.0 & facts.0 != 0
    }

    /// Whether an appeal may stand at its end: a word of such is in it, or Latin letters, as addresses
    /// are written in.
    pub(super) const fn may_end_in_appeal(&self) -> bool {
        self.has(Facts::SUSPECT) || self.has(Facts::LABELLED)
    }

    /// Whether it ends as sentences end, or is too long for a heading.
    pub(super) const fn is_long_or_ended(&self) -> bool {
        self.has(Facts::ENDS_SENTENCE) || self.len() >= PROSE
    }

    /// The names, places and stamps that the line holds, if it holds nothing else. A masthead has a stamp
    /// or a label, whose words may be English.
    pub(super) fn masthead(&self, page: Source<'_>) -> Option<&Masthead> {
        let fits = self.has(Facts::DATED) && self.len() <= MASTHEAD
            || self.has(Facts::LABELLED) && self.len() <= LABELLED;
        let tokens = self.tokens();
        let read = || masthead::read(page.lexicon, page.text, &page.tokens[tokens]);
        self.read_once(NO_MASTHEAD, |reads| &reads.masthead, || fits.then(read)?)
    }

    /// The dateline that opens the line.
    pub(super) fn dateline(&self, page: Source<'_>) -> Option<&Dateline> {
        let read = || dateline::read(page.lexicon, page.text, &page.tokens[self.tokens()]);
        self.read_once(
            NO_DATELINE,
            |reads| &reads.dateline,
            || read().map(Box::new),
        )
        .map(|dateline| &**dateline)
    }

    /// What a grammar reads, when it is first asked; as a rule nothing, which takes no room.
    fn read_once<T>(
        &self,
        nothing: u8,
        place: fn(&Reads) -> &OnceCell<T>,
        read: impl FnOnce() -> Option<T>,
    ) -> Option<&T> {
        if self.nothing.get() & nothing != 0 {
            return None;
        }
        if let Some(known) = self.reads.get().and_then(|reads| place(reads).get()) {
            return Some(known);
        }
        let Some(found) = read() else {
            self.nothing.set(self.nothing.get() | nothing);
            return None;
        };
        let place = place(self.reads.get_or_init(Box::default));
        Some(place.get_or_init(|| found))
    }
}

/// What the grammars read in a line.
#[derive(Debug, Default)]
struct Reads {
    masthead: OnceCell<Masthead>,
    /// Far larger, and rarer.
    dateline: OnceCell<Box<Dateline>>,
}

/// That a line was read by a grammar, which found nothing.
const NO_MASTHEAD: u8 = 1;
const NO_DATELINE: u8 = 1 << 1;

/// A page's text and tokens, which the facts of its lines are read from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) lexicon: &'a Lexicon,
}

/// Whether a sentence ends before the end of a line that has no mark there: before a credit.
fn ends_before_credit(tokens: &[Token]) -> bool {
    let tail = &tokens[tokens.len().saturating_sub(TAIL)..];
    let danda = tail.iter().any(|token| token.is_mark(chars::DANDA));
    let bracket = tail
        .last()
        .is_some_and(|last| matches!(last.mark(), Some(')' | ']')));
    let opens = |token: &Token| matches!(token.mark(), Some('(' | '['));
    let closes_sentence = || {
        let open = tail.iter().rposition(opens);
        open.is_some_and(|open| open > 0 && lines::is_terminator(&tail[open - 1]))
    };
    danda || bracket && closes_sentence()
}
