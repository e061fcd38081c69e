//! [`Sentences`]: the walk from one place where a sentence may end to the next.

use core::cell::Cell;
use core::fmt;
use core::iter::FusedIterator;

use super::full_stop::{self, LineStyle};
use super::line_ends::run_end;
use super::neighbours::char_at;
use super::place::{Place, kind};
use super::scan::{Candidate, Scan, Search, TokenScan};
use super::source::Source;
use super::splitter::Options;
use super::text_breaks::TextBreak;
use super::verdict::Verdict;
use super::{Ending, LineBreaks, Sentence, breaks, table, terminator};
use crate::lexicon::Vocabulary;
use crate::rule::{Decision, Rule, Subject, Trace};
use crate::span::Span;
use crate::text::chars;
use crate::token::{Marks, Token};

/// The sentences of a text, in order; made by [`Splitter::sentences`](crate::Splitter::sentences) and
/// [`crate::sentences`].
///
/// ```
/// let mut sentences = samachar::sentences("वर्षा हुई। नदी बढ़ी।");
/// assert_eq!(sentences.next().unwrap().text(), "वर्षा हुई।");
/// assert_eq!(sentences.rest(), " नदी बढ़ी।");
/// ```
#[derive(Clone)]
#[must_use = "an iterator does nothing until it is read"]
pub struct Sentences<'t> {
    text: &'t str,
    at: usize,
    search: Search<'t>,
    /// Where the paragraph starts: the text after the last line break that ended a sentence.
    paragraph: usize,
    /// Where the line in hand starts.
    line: usize,
    /// The quotation marks and brackets of the paragraph, read only where a rule asks.
    marks: Marks,
    /// How the line in hand ends its sentences.
    style: LineStyle,
    /// Whether the last line break is soft by the lines on both sides.
    after_soft: bool,
    /// Where the last run of line breaks and blanks ends that was judged hard. All its breaks are,
    /// also those after invisible characters on lines of their own.
    hard_run: usize,
    options: Options,
}

/// Where a sentence ends, and with what.
struct End {
    at: usize,
    ending: Ending,
}

/// Where a text is explained: the trace, and how far the text stands into the caller's.
#[derive(Clone, Copy)]
struct Notes<'a> {
    trace: Trace<'a>,
    by: usize,
}

impl Notes<'_> {
    fn verdict(self, verdict: Verdict, span: Span, seen: impl FnOnce() -> [Option<Span>; 2]) {
        let shifted = |span: Span| span.shifted(self.by);
        verdict.note(self.trace, shifted(span), || {
            seen().map(|span| span.map(shifted))
        });
    }

    /// Notes that `rule` ends a sentence at `span`.
    fn end(self, rule: &'static Rule, span: Span) {
        self.trace
            .note(|| Decision::new(Subject::Boundary, rule, span.shifted(self.by)));
    }
}

impl<'t> Sentences<'t> {
    pub(super) fn new(text: &'t str, options: Options) -> Sentences<'t> {
        Sentences {
            text: Span::reach(text),
            at: 0,
            search: Search::Bytes(Scan::new()),
            paragraph: 0,
            line: 0,
            marks: Marks::new(0),
            style: LineStyle::default(),
            after_soft: false,
            hard_run: 0,
            options,
        }
    }

    /// The same, where the text was read before: its `tokens` lie in a text that starts `by` bytes before it.
    pub(super) fn over(self, tokens: &'t [Token], by: usize) -> Sentences<'t> {
        Sentences {
            search: Search::Tokens(TokenScan::new(tokens, by)),
            ..self
        }
    }

    /// The text that has not been split yet.
    pub fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// The next sentence. The decisions are noted in `trace`, with `by` added to their places.
    pub(crate) fn next_noting(&mut self, trace: Trace<'_>, by: usize) -> Option<Sentence<'t>> {
        let notes = Notes { trace, by };
        let (start, new_line) = skip_white_space(self.text, self.at);
        if new_line {
            self.line = start;
            if self.options.line_breaks != LineBreaks::Soft {
                self.paragraph = start;
                self.marks.restart(start);
            }
        }
        if start == self.text.len() {
            self.at = start;
            return None;
        }
        self.after_soft = false;
        let end = self.end(start, notes);
        self.at = end.at;
        let text = &self.text[start..end.at];
        // White space stands only before a line break or the end of the text.
        let text = match end.ending {
            Ending::LineBreak | Ending::EndOfText => text.trim_end(),
            _ => text,
        };
        let span = Span::new(start, start + text.len());
        Some(Sentence {
            text,
            span,
            ending: end.ending,
        })
    }

    /// The end of the sentence that starts at byte `start`.
    #[inline] // One call, for each sentence.
    fn end(&mut self, start: usize, notes: Notes<'_>) -> End {
        let mut from = start;
        while let Some(candidate) = self.search.next(self.text.as_bytes(), from) {
            let decided = match candidate.ending {
                Ending::LineBreak => self.line_break(candidate, notes),
                _ => self.terminator(start, candidate, notes),
            };
            match decided {
                Ok(end) => return end,
                Err(resume) => from = resume,
            }
        }
        let end = self.text.len();
        notes.end(table::END, Span::new(end, end));
        End {
            at: end,
            ending: Ending::EndOfText,
        }
    }

    /// The end that a line break makes, or where to look on.
    fn line_break(&mut self, candidate: Candidate, notes: Notes<'_>) -> Result<End, usize> {
        let (text, at) = (self.text, candidate.at);
        let hard = End {
            at,
            ending: Ending::LineBreak,
        };
        if at < self.hard_run {
            return Ok(hard);
        }
        let next = run_end(text, at);
        let chosen = match self.options.line_breaks {
            LineBreaks::Hard => Some(true),
            LineBreaks::Soft => Some(false),
            LineBreaks::Evidence => None,
        };
        let verdict = if let Some(ends) = chosen {
            let rule = table::CHOSEN;
            Verdict { ends, rule }
        } else {
            let source = Source::new(text, Vocabulary::lexicon_of(&self.options.vocabulary));
            let here = TextBreak::new(source, self.line, (at, next), self.after_soft);
            breaks::judge(&here)
        };
        notes.verdict(verdict, Span::new(at, next), || [None; 2]);
        if verdict.ends {
            self.hard_run = next;
            return Ok(hard);
        }
        self.line = next;
        self.after_soft = !breaks::is_after_link(verdict);
        Err(next)
    }

    /// The end that a terminator makes, or where to look on.
    fn terminator(
        &mut self,
        start: usize,
        candidate: Candidate,
        notes: Notes<'_>,
    ) -> Result<End, usize> {
        let (text, at) = (self.text, candidate.at);
        let keep = self.options.keep_quotations_whole;
        if !keep && !notes.trace.is_on() && terminator::is_plain_danda(text, &candidate) {
            return Ok(End {
                at: at + candidate.length,
                ending: candidate.ending,
            });
        }
        let run = terminator::run(text, at, candidate.ending, candidate.length);
        if keep {
            self.marks.read(text, at);
        }
        let closing = terminator::closing(text, run.end, self.paragraph, &mut self.marks);
        let kept = keep && self.marks.in_quotation() && !closing.quotation;
        let source = Source::new(text, Vocabulary::lexicon_of(&self.options.vocabulary));
        let style = Cell::new(self.style);
        let place = Place::new(
            (source, self.search.beside()),
            &self.options.abbreviations,
            &style,
            (self.line, start, at),
            (run, closing),
        );
        let kinds = place.kinds() | if kept { kind::KEPT } else { 0 };
        if kinds == kind::STOP_AFTER_LETTERS && !notes.trace.is_on() && full_stop::is_plain(&place)
        {
            return Ok(End {
                at: run.end,
                ending: run.ending,
            });
        }
        let verdict = table::judge(&place, kinds);
        if notes.trace.is_on() {
            notes.verdict(verdict, Span::new(at, closing.end), || place.evidence());
            terminator::note(notes.trace, notes.by, &candidate, &run, &closing);
        }
        self.style = style.get();
        if verdict.ends {
            Ok(End {
                at: closing.end,
                ending: run.ending,
            })
        } else {
            Err(closing.end)
        }
    }
}

/// Past the white space at byte `at`, and whether a line ends in it.
#[inline]
fn skip_white_space(text: &str, mut at: usize) -> (usize, bool) {
    let bytes = text.as_bytes();
    let mut new_line = false;
    // Nearly always one space and a letter of Devanagari.
    if let Some([b' ', 0xE0]) = bytes.get(at..at + 2) {
        return (at + 1, new_line);
    }
    loop {
        match bytes.get(at) {
            Some(b' ' | b'\t') => at += 1,
            Some(b'\n' | b'\r' | 0x0B | 0x0C) => {
                new_line = true;
                at += 1;
            }
            Some(0xC2 | 0xE1 | 0xE2 | 0xE3) => match char_at(text, at) {
                Some(c) if c.is_whitespace() => {
                    new_line |= chars::is_line_break(c);
                    at += c.len_utf8();
                }
                _ => return (at, new_line),
            },
            _ => return (at, new_line),
        }
    }
}

impl<'t> Iterator for Sentences<'t> {
    type Item = Sentence<'t>;

    #[inline]
    fn next(&mut self) -> Option<Sentence<'t>> {
        self.next_noting(Trace::OFF, 0)
    }
}

impl fmt::Debug for Sentences<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sentences")
            .field("rest", &self.rest())
            .finish_non_exhaustive()
    }
}

impl FusedIterator for Sentences<'_> {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Splitter;

    #[test]
    fn rest_is_what_has_not_been_split() {
        let mut sentences = Splitter::new().sentences("एक। दो।");
        assert_eq!(sentences.rest(), "एक। दो।");
        sentences.next();
        assert_eq!(sentences.rest(), " दो।");
        sentences.next();
        assert_eq!((sentences.next(), sentences.rest()), (None, ""));
    }

    #[test]
    fn blanks_are_no_sentence() {
        assert_eq!(Splitter::new().sentences(" \n\u{A0}\t\r\n").count(), 0);
        assert!(chars::is_blank('\u{A0}'));
    }
}
