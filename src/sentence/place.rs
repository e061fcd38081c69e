//! [`Place`]: a run of terminators at which a sentence may end, and what stands about it.

use core::cell::{Cell, OnceCell};

use super::Ending;
use super::abbreviations::Abbreviations;
use super::after_quote::Clause;
use super::before_quote::Lead;
use super::full_stop::LineStyle;
use super::neighbours::{char_at, end_before_gap, skip_blanks};
use super::scan::Beside;
use super::source::{LONGEST_WORD, Source, WordBefore};
use super::terminator::{Closing, Run};
use crate::lexicon::{Abbreviation, Features};
use crate::span::Span;
use crate::text::chars;
use crate::text::fold::without_last_letter;
use crate::token::Token;

/// The kinds of places, a bit each; a rule is asked about those of its kinds.
pub(super) mod kind {
    /// A danda.
    pub(in super::super) const DANDA: u16 = 1;
    /// A full stop right behind two letters of Devanagari or more.
    pub(in super::super) const STOP_AFTER_LETTERS: u16 = 1 << 1;
    /// A full stop right behind one letter of Devanagari.
    pub(in super::super) const STOP_AFTER_LETTER: u16 = 1 << 9;
    /// A full stop behind anything else: a digit, a blank, a mark, a letter of another script.
    pub(in super::super) const STOP_AFTER_OTHER: u16 = 1 << 8;
    /// A full stop.
    pub(in super::super) const FULL_STOP: u16 =
        STOP_AFTER_LETTERS | STOP_AFTER_LETTER | STOP_AFTER_OTHER;
    /// A question mark or an exclamation mark.
    pub(in super::super) const QUESTION: u16 = 1 << 2;
    pub(in super::super) const ELLIPSIS: u16 = 1 << 3;
    pub(in super::super) const PIPE: u16 = 1 << 4;
    /// A terminator of any kind with a quotation mark that closes after it.
    pub(in super::super) const PASSAGE: u16 = 1 << 5;
    /// A terminator of any kind with a bracket that closes after it, besides its own kind.
    pub(in super::super) const BRACKET: u16 = 1 << 6;
    /// A terminator in a passage that the caller wants whole.
    pub(in super::super) const KEPT: u16 = 1 << 7;
    /// How many there are.
    pub(in super::super) const COUNT: usize = 10;
}

/// A run of terminators at which a sentence may end.
pub(super) struct Place<'a> {
    pub(super) source: Source<'a>,
    /// The tokens about the run, where the text has been read.
    beside: Option<Beside<'a>>,
    pub(super) abbreviations: &'a Abbreviations,
    pub(super) style: &'a Cell<LineStyle>,
    /// Where the line starts in which the sentence does.
    pub(super) line: usize,
    /// Where the sentence starts.
    pub(super) start: usize,
    /// Where the run starts.
    pub(super) at: usize,
    pub(super) run: Run,
    pub(super) closing: Closing,
    /// Past the blanks after what closes.
    pub(super) next: usize,
    /// The word before the run.
    word: OnceCell<Option<WordBefore>>,
    /// The first token after it in the line.
    after: OnceCell<Option<Token>>,
    /// The clause after a quoted passage.
    pub(super) clause: OnceCell<Clause>,
    /// What leads a quoted passage in.
    pub(super) lead: OnceCell<Lead>,
}

impl<'a> Place<'a> {
    #[inline] // One call, in the middle of the walk over the text.
    pub(super) fn new(
        (source, beside): (Source<'a>, Option<Beside<'a>>),
        abbreviations: &'a Abbreviations,
        style: &'a Cell<LineStyle>,
        (line, start, at): (usize, usize, usize),
        (run, closing): (Run, Closing),
    ) -> Place<'a> {
        Place {
            source,
            beside,
            abbreviations,
            style,
            line,
            start,
            at,
            run,
            closing,
            next: skip_blanks(source.text(), closing.end),
            word: OnceCell::new(),
            after: OnceCell::new(),
            clause: OnceCell::new(),
            lead: OnceCell::new(),
        }
    }

    /// The bits of its kinds, save [`kind::KEPT`].
    #[inline]
    pub(super) fn kinds(&self) -> u16 {
        let own = match self.run.ending {
            _ if self.closing.quotation => kind::PASSAGE,
            Ending::Danda => kind::DANDA,
            Ending::Question | Ending::Exclamation => kind::QUESTION,
            Ending::Ellipsis => kind::ELLIPSIS,
            Ending::Pipe => kind::PIPE,
            _ => kind_of_full_stop(self.text().as_bytes(), self.at),
        };
        if self.closing.bracket.is_some() {
            own | kind::BRACKET
        } else {
            own
        }
    }

    #[inline]
    pub(super) fn text(&self) -> &'a str {
        self.source.text()
    }

    /// Where what stands before the run ends, blanks left aside.
    pub(super) fn end_before(&self) -> usize {
        end_before_gap(self.text(), self.at).max(self.start)
    }

    /// The word before the run; `None` where something else stands there.
    pub(super) fn word(&self) -> Option<&WordBefore> {
        self.word
            .get_or_init(|| {
                let end = self.end_before();
                self.word_read(end).or_else(|| self.source.word_before(end))
            })
            .as_ref()
    }

    /// How a full stop after the word before the run is read.
    pub(super) fn abbreviation(&self) -> Option<Abbreviation> {
        let word = self.word()?;
        self.abbreviations.of(self.source, word.span, &word.token)
    }

    /// The first token after the run in its line, as the text after [`Place::next`] has it.
    pub(super) fn after(&self) -> Option<&Token> {
        self.after
            .get_or_init(|| match self.token_read(self.next) {
                Some(token) => Some(token).filter(|token| !token.is_break()),
                None => self.source.token_after(self.next),
            })
            .as_ref()
    }

    /// The word that ends at byte `end`, where it has been read, and is not too long.
    fn word_read(&self, end: usize) -> Option<WordBefore> {
        let (start, token) = self.beside?.word_ending(end)?;
        let span = Span::new(start, end);
        (span.len() <= LONGEST_READ).then_some(WordBefore { span, token })
    }

    /// The token that starts at byte `start`, where it has been read.
    fn token_read(&self, start: usize) -> Option<Token> {
        self.beside?.token_starting(start)
    }

    /// Whether the first token after the run is a word with one of `features`.
    pub(super) fn after_has(&self, features: Features) -> bool {
        self.after()
            .is_some_and(|token| self.source.has(token, features))
    }

    /// The character after the run, what closes with it and blanks.
    #[inline]
    pub(super) fn char_after(&self) -> Option<char> {
        char_at(self.text(), self.next)
    }

    /// Whether the run is a full stop after which nothing closes.
    pub(super) fn is_full_stop(&self) -> bool {
        self.run.ending == Ending::FullStop && !self.closing.quotation
    }

    /// Whether the line ends after the run.
    pub(super) fn line_ends(&self) -> bool {
        self.char_after().is_none_or(chars::is_line_break)
    }

    /// What stands about the run: the word before it and the token after it.
    pub(super) fn evidence(&self) -> [Option<Span>; 2] {
        [
            self.word().map(|word| word.span),
            self.after().map(|token| token.span().shifted(self.next)),
        ]
    }
}

/// The most bytes of a word of Devanagari that is surely no longer than words that are looked back over.
const LONGEST_READ: usize = 3 * LONGEST_WORD;

/// The kind of the full stop at byte `at`, by the letters right before it.
#[inline]
fn kind_of_full_stop(bytes: &[u8], at: usize) -> u16 {
    match without_last_letter(&bytes[..at]).map(without_last_letter) {
        Some(Some(_)) => kind::STOP_AFTER_LETTERS,
        Some(None) => kind::STOP_AFTER_LETTER,
        None => kind::STOP_AFTER_OTHER,
    }
}
