//! The facts of a line: what its own tokens say of it, each found once.

use core::cell::OnceCell;
use core::ops::Range;

use super::dateline::{self, Dateline};
use super::lines;
use super::masthead::{self, Masthead};
use crate::lexicon::{Features, Lexicon};
use crate::sentence::breaks::Reading;
use crate::span::Span;
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

/// A line that is not blank.
#[derive(Debug)]
pub(super) struct Line {
    /// The line's tokens, as places among all tokens.
    pub(super) tokens: Range<usize>,
    /// Whether a blank line stands before it.
    pub(super) after_blank: bool,
    /// Whether a word stands in it that links, appeals, disclaimers or posts are known by. Most long
    /// lines have none, and need no second look.
    pub(super) suspect: bool,
    /// Whether a number or a word of dates stands in it.
    dated: bool,
    /// Whether a label's word or one in another script stands in it.
    labelled: bool,
    pub(super) first: Token,
    pub(super) last: Token,
    /// See [`lines::terminator`].
    pub(super) terminator: Option<char>,
    /// Whether a sentence ends at its end, or before the credit there.
    pub(super) ends_sentence: bool,
    /// How the break behind it is read, if it and the next line are text.
    pub(super) break_behind: Reading,
    masthead: OnceCell<Option<Box<Masthead>>>,
    dateline: OnceCell<Option<Box<Dateline>>>,
}

impl Line {
    /// The line of the tokens `range` of `all`, on which this was `seen`; `None` where there are
    /// none.
    pub(super) fn new(
        all: &[Token],
        range: Range<usize>,
        after_blank: bool,
        seen: Seen,
    ) -> Option<Line> {
        let tokens = &all[range.clone()];
        let terminator = lines::terminator(tokens);
        Some(Line {
            tokens: range,
            after_blank,
            suspect: seen.senses.intersects(Features::FURNITURE),
            dated: seen.numbers || seen.senses.intersects(Features::DATE_START),
            labelled: seen.foreign || seen.senses.intersects(Features::LABEL),
            first: *tokens.first()?,
            last: *tokens.last()?,
            terminator,
            ends_sentence: terminator.is_some() || ends_before_credit(tokens),
            break_behind: Reading::Hard,
            masthead: OnceCell::new(),
            dateline: OnceCell::new(),
        })
    }

    /// How many tokens the line has.
    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Where the line lies, without the space around it.
    pub(super) fn span(&self) -> Span {
        self.first.span().to(self.last.span())
    }

    /// Whether nothing on the line, if it is text, can be markup or a link or an appeal.
    pub(super) fn is_plain(&self) -> bool {
        !self.suspect && self.first.mark().is_none() && !matches!(self.last.mark(), Some(';' | '>'))
    }

    /// Whether an appeal may stand at its end: a word of such is in it, or Latin letters, as addresses
    /// are written in.
    pub(super) fn may_end_in_appeal(&self) -> bool {
        self.suspect || self.labelled
    }

    /// Whether it ends as sentences end, or is too long for a heading.
    pub(super) fn is_long_or_ended(&self) -> bool {
        self.ends_sentence || self.len() >= PROSE
    }

    /// The names, places and stamps that the line holds, if it holds nothing else; read when first asked
    /// for. A masthead has a stamp or a label, whose words may be English.
    pub(super) fn masthead(
        &self,
        lexicon: &Lexicon,
        text: &str,
        all: &[Token],
    ) -> Option<&Masthead> {
        let fits = self.dated && self.len() <= MASTHEAD || self.labelled && self.len() <= LABELLED;
        let read = || {
            let tokens = &all[self.tokens.clone()];
            fits.then(|| masthead::read(lexicon, text, tokens).map(Box::new))?
        };
        self.masthead.get_or_init(read).as_deref()
    }

    /// The masthead that was read, to be kept as the class of the line.
    pub(super) fn take_masthead(&mut self) -> Option<Box<Masthead>> {
        self.masthead.get_mut()?.take()
    }

    /// The dateline that opens the line, read when it is first asked for.
    pub(super) fn dateline(
        &self,
        lexicon: &Lexicon,
        text: &str,
        all: &[Token],
    ) -> Option<&Dateline> {
        let read = || dateline::read(lexicon, text, &all[self.tokens.clone()]).map(Box::new);
        self.dateline.get_or_init(read).as_deref()
    }
}

/// Whether a sentence ends before the end of a line that has no mark there: before a credit.
fn ends_before_credit(tokens: &[Token]) -> bool {
    let tail = &tokens[tokens.len().saturating_sub(TAIL)..];
    let danda = tail.iter().any(|token| token.is_mark(chars::DANDA));
    let bracket = tail
        .last()
        .is_some_and(|last| matches!(last.mark(), Some(')' | ']')));
    let open = tail
        .iter()
        .rposition(|token| matches!(token.mark(), Some('(' | '[')));
    danda || bracket && open.is_some_and(|open| open > 0 && lines::is_terminator(&tail[open - 1]))
}
