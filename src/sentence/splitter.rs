//! [`Splitter`] and [`Sentences`]: options, and the walk from one possible end to the next.

use core::iter::FusedIterator;
use std::sync::Arc;

use super::breaks::Reading;
use super::full_stop::{self, Abbreviations, LineStyle};
use super::line_ends::run_end;
use super::neighbours::{char_at, skip_blanks};
use super::passage::Lead;
use super::scan::{Candidate, Scan};
use super::source::Source;
use super::{Ending, LineBreaks, Sentence, breaks, mild, passage, reporting, terminator};
use crate::lexicon::{Abbreviation, Vocabulary};
use crate::rule::Explanation;
use crate::span::Span;
use crate::text::fold::{self, Key};
use crate::text::{chars, punctuation};
use crate::token::{Marks, Token};

/// Splits text into sentences, as its options say.
///
/// # Example: a quoted passage kept whole
/// ```
/// use samachar::Splitter;
///
/// let text = "कोच बोले, \"हम जीते। मेहनत रंग लाई।\" सब खुश हैं।";
/// let splitter = Splitter::new().keep_quotations_whole(true);
/// let sentences: Vec<&str> = splitter.sentences(text).map(|s| s.text()).collect();
/// assert_eq!(sentences, ["कोच बोले, \"हम जीते। मेहनत रंग लाई।\"", "सब खुश हैं।"]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Splitter {
    options: Options,
}

#[derive(Clone, Debug, Default)]
struct Options {
    line_breaks: LineBreaks,
    keep_quotations_whole: bool,
    /// What the caller added and removed, sorted by key; `None` as long as that is nothing.
    abbreviations: Option<Arc<[OwnAbbreviation]>>,
    /// The caller's own words.
    vocabulary: Option<Vocabulary>,
}

/// A word by its key, and how the full stop after it is read.
type OwnAbbreviation = (Key, Option<Abbreviation>);

impl Splitter {
    /// A splitter that judges line breaks by evidence and splits inside quotation marks.
    pub const fn new() -> Splitter {
        let options = Options {
            line_breaks: LineBreaks::Evidence,
            keep_quotations_whole: false,
            abbreviations: None,
            vocabulary: None,
        };
        Splitter { options }
    }

    /// Which line breaks end sentences.
    pub fn line_breaks(mut self, line_breaks: LineBreaks) -> Splitter {
        self.options.line_breaks = line_breaks;
        self
    }

    /// Whether a passage in quotation marks stays in one piece, whatever terminators it holds.
    /// A mark that is never closed reaches to the end of its line.
    pub fn keep_quotations_whole(mut self, keep: bool) -> Splitter {
        self.options.keep_quotations_whole = keep;
        self
    }

    /// Words of the caller's own, beside those of the crate.
    pub fn vocabulary(mut self, vocabulary: &Vocabulary) -> Splitter {
        self.options.vocabulary = Some(vocabulary.clone());
        self
    }

    /// Adds a word after which a full stop ends a sentence only where a new one plainly starts.
    /// Written without the stop, in any spelling of its letters.
    ///
    /// ```
    /// use samachar::Splitter;
    ///
    /// let text = "निदे. वर्मा आए. सब उठे.";
    /// assert_eq!(Splitter::new().sentences(text).count(), 3);
    /// assert_eq!(Splitter::new().abbreviation("निदे").sentences(text).count(), 2);
    /// ```
    pub fn abbreviation(self, word: &str) -> Splitter {
        self.set_abbreviation(word, Some(Abbreviation::Short))
    }

    /// Removes a word from the abbreviations, those of the crate's own lexicon included.
    pub fn no_abbreviation(self, word: &str) -> Splitter {
        self.set_abbreviation(word, None)
    }

    fn set_abbreviation(mut self, word: &str, reading: Option<Abbreviation>) -> Splitter {
        let key = fold::key(word.trim_end_matches('.'));
        let mut all = self
            .options
            .abbreviations
            .as_deref()
            .unwrap_or_default()
            .to_vec();
        match all.binary_search_by_key(&key, |entry| entry.0) {
            Ok(place) => all[place].1 = reading,
            Err(place) => all.insert(place, (key, reading)),
        }
        self.options.abbreviations = Some(all.into());
        self
    }

    /// The sentences of `text`, in order, of which no more than [`Span::LONGEST_TEXT`] is read.
    pub fn sentences<'t>(&self, text: &'t str) -> Sentences<'t> {
        Sentences {
            text: Span::reach(text),
            at: 0,
            scan: Scan::new(),
            paragraph: 0,
            marks: Marks::new(0),
            style: LineStyle::default(),
            last_break: Reading::Hard,
            hard_run: 0,
            options: self.options.clone(),
        }
    }
}

impl Splitter {
    /// Why the sentences of `text` end where they do: each boundary, and each place that might have been
    /// one and is none.
    ///
    /// ```
    /// let explanation = samachar::Splitter::new().explain("प्रो. जोशी आए। सभा हुई।");
    /// for decision in explanation.decisions() {
    ///     println!("{}: {}", decision.subject(), decision.rule());
    /// }
    /// ```
    pub fn explain(&self, text: &str) -> Explanation {
        let _ = text;
        Explanation::default()
    }
}

impl Abbreviations for Options {
    fn of(&self, source: Source<'_>, word: &str, token: &Token) -> Option<Abbreviation> {
        if let Some(own) = &self.abbreviations {
            if let Ok(place) = own.binary_search_by_key(&fold::key(word), |entry| entry.0) {
                return own[place].1;
            }
        }
        source.word(token).abbreviation
    }
}

/// The sentences of a text, in order; made by [`Splitter::sentences`] and [`crate::sentences`].
#[derive(Clone, Debug)]
pub struct Sentences<'t> {
    text: &'t str,
    at: usize,
    scan: Scan,
    /// Where the paragraph starts: the text after the last line break that ended a sentence.
    paragraph: usize,
    /// The quotation marks and brackets of the paragraph, read only where a rule asks.
    marks: Marks,
    /// How the line in hand ends its sentences.
    style: LineStyle,
    /// The last line break that was judged.
    last_break: Reading,
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

impl<'t> Sentences<'t> {
    /// The text that has not been split yet.
    pub fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// The text and the lexicon, for the rules.
    #[inline(always)]
    fn source<'a>(&self, own: &'a Option<Vocabulary>) -> Source<'a>
    where
        't: 'a,
    {
        Source::new(self.text, Vocabulary::lexicon_of(own))
    }

    /// The end of the sentence that starts at byte `start`.
    fn end(&mut self, start: usize) -> End {
        let mut from = start;
        while let Some(candidate) = self.scan.next(self.text.as_bytes(), from) {
            let decided = match candidate.ending {
                Ending::LineBreak => self.line_break(candidate),
                _ => self.terminator(start, candidate),
            };
            match decided {
                Ok(end) => return end,
                Err(resume) => from = resume,
            }
        }
        End {
            at: self.text.len(),
            ending: Ending::EndOfText,
        }
    }

    /// The end that a line break makes, or where to look on.
    fn line_break(&mut self, candidate: Candidate) -> Result<End, usize> {
        let hard = End {
            at: candidate.at,
            ending: Ending::LineBreak,
        };
        if self.options.line_breaks == LineBreaks::Hard || candidate.at < self.hard_run {
            return Ok(hard);
        }
        let next = run_end(self.text, candidate.at);
        if self.options.line_breaks == LineBreaks::Soft {
            return Err(next);
        }
        let own = self.options.vocabulary.clone();
        let source = self.source(&own);
        self.last_break = breaks::read(source, candidate.at, next, self.last_break);
        if self.last_break != Reading::Hard {
            return Err(next);
        }
        self.hard_run = next;
        Ok(hard)
    }

    /// The end that a terminator makes, or where to look on.
    fn terminator(&mut self, start: usize, candidate: Candidate) -> Result<End, usize> {
        let own = self.options.vocabulary.clone();
        let (source, text) = (self.source(&own), self.text);
        let run = terminator::run(text, candidate.at, candidate.ending, candidate.length);
        if self.options.keep_quotations_whole {
            self.marks.read(text, candidate.at);
        }
        let closing = terminator::closing(text, run.end, self.paragraph, &mut self.marks);
        if self.options.keep_quotations_whole && self.marks.in_quotation() && !closing.quotation {
            return Err(run.end);
        }
        // A bracket that was opened inside the sentence closes inside it.
        if closing
            .bracket
            .is_some_and(|opened| opened > start && !is_own_sentence(source, opened, run.ending))
        {
            return Err(closing.end);
        }
        let next = skip_blanks(text, closing.end);
        let ends = if closing.quotation {
            // A dash leads on to the rest, or to the name under a statement.
            !char_at(text, next).is_some_and(|c| c == ',' || punctuation::is_dash(c))
                && passage_ends(source, start, run.end, closing.end, next)
        } else {
            match run.ending {
                Ending::Danda => char_at(text, next) != Some(','),
                Ending::FullStop if closing.bracket.is_none() => {
                    full_stop::ends(source, start, candidate.at, &self.options, &mut self.style)
                }
                Ending::FullStop => true,
                ending => mild::ends(source, start, candidate.at, run.end, next, ending),
            }
        };
        if ends {
            Ok(End {
                at: closing.end,
                ending: run.ending,
            })
        } else {
            Err(closing.end)
        }
    }
}

/// Whether the bracket opened at byte `opened`, after a clause that is complete, holds a sentence
/// with a danda of its own: `यह उदाहरण है (पाठ देखिए।)`.
fn is_own_sentence(source: Source<'_>, opened: usize, ending: Ending) -> bool {
    ending == Ending::Danda
        && source
            .last_word(opened)
            .is_some_and(|word| source.is_finite(&word.token))
}

/// Whether a sentence ends with the passage whose terminators end at byte `end` and whose marks
/// close at byte `closed`; `next` is past the blanks after them.
#[inline(never)]
fn passage_ends(source: Source<'_>, start: usize, end: usize, closed: usize, next: usize) -> bool {
    let mut rest = source.tokens_after(next);
    // Each word is read once.
    let first = rest.next();
    let tokens = || first.into_iter().chain(rest.clone());
    if reporting::leans(source, tokens()) {
        return false;
    }
    if reporting::follows(source, next, tokens()) {
        return passage::lead(source, start, end, closed) == Lead::Report;
    }
    !(passage::goes_on(first) && passage::lead(source, start, end, closed) == Lead::Noun)
}

/// Past the white space at byte `at`, and whether a line ends in it.
#[inline]
fn skip_white_space(text: &str, mut at: usize) -> (usize, bool) {
    let bytes = text.as_bytes();
    let mut new_line = false;
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
        let (start, new_line) = skip_white_space(self.text, self.at);
        if new_line && self.options.line_breaks != LineBreaks::Soft {
            self.paragraph = start;
            self.marks = Marks::new(start);
        }
        if start == self.text.len() {
            self.at = start;
            return None;
        }
        self.last_break = Reading::Hard;
        let end = self.end(start);
        self.at = end.at;
        let text = self.text[start..end.at].trim_end();
        let span = Span::new(start, start + text.len());
        Some(Sentence {
            text,
            span,
            ending: end.ending,
        })
    }
}

impl FusedIterator for Sentences<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

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
