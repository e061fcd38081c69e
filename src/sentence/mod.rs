//! Sentences: where they end, decided at each possible place on the evidence around it.
//!
//! [`Sentences`] walks from one place to the next; at each, the rules of a table are asked in order,
//! and the first that answers decides.
//!
//! | file | subject |
//! |---|---|
//! | `splitter` | the options |
//! | `sentences` | the iterator that walks from place to place |
//! | `scan` | the places where a sentence may end |
//! | `table` | the table of rules for terminators, in order |
//! | `verdict` | what a rule answers, and the walk over a table |
//! | `place` | a place, and what stands about it |
//! | `terminator` | what a run of terminators ends with, and the marks that close with it |
//! | `surroundings` | rules for terminators of several kinds |
//! | `full_stop`, `list_items` | the full stop: abbreviations, initials, and the numbers of lists |
//! | `abbreviations` | words with a full stop, and those of a caller |
//! | `weak_terminators` | `?`, `!`, the ellipsis and the pipe, after which a sentence may go on |
//! | `after_quote` | the clause after a quoted passage (`"…।" उसने कहा।`) |
//! | `before_quote` | what leads a quoted passage in (`उसने कहा, "…।"`) |
//! | `breaks` | the table of rules for line breaks: hard, or left by a scraper inside a sentence |
//! | `text_breaks` | the line breaks of running text |
//! | `line_ends` | what stands about the end of a line |
//! | `wrapped` | lines of one width, as mail and old wires have them |
//! | `source` | the text and what the lexicon says of its words |
//! | `neighbours` | the characters around a place |

mod abbreviations;
mod after_quote;
mod before_quote;
pub(crate) mod breaks;
mod full_stop;
mod line_ends;
mod list_items;
mod neighbours;
mod open_lines;
mod place;
mod scan;
mod sentences;
mod source;
mod splitter;
mod surroundings;
mod table;
mod terminator;
mod text_breaks;
mod verdict;
mod weak_terminators;
mod wrapped;

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use crate::named::named;
use crate::part::shown_as_text;
use crate::rule::Rule;
use crate::span::Span;
use crate::text::joined::joined;

pub use breaks::LineBreaks;
pub use sentences::Sentences;
pub use splitter::Splitter;

/// The rules for ends of sentences, in the order in which they are asked.
pub(crate) static RULES: &[&Rule] = &table::ALL;

/// What ended a sentence.
///
/// ```
/// use samachar::{Ending, sentences};
///
/// let endings: Vec<Ending> = sentences("वर्षा हुई। क्या बाढ़ आई?").map(|s| s.ending()).collect();
/// assert_eq!(endings, [Ending::Danda, Ending::Question]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ending {
    /// A danda `।` or a double danda `॥`.
    Danda,
    /// A full stop `.`
    FullStop,
    /// A question mark.
    Question,
    /// An exclamation mark.
    Exclamation,
    /// An ellipsis, `…` or a run of full stops.
    Ellipsis,
    /// A vertical bar typed for a danda.
    Pipe,
    /// The line ended, as a heading's does.
    LineBreak,
    /// The text ended.
    #[default]
    EndOfText,
}

named!(Ending, "ending of a sentence":
    Danda => "danda",
    FullStop => "full_stop",
    Question => "question",
    Exclamation => "exclamation",
    Ellipsis => "ellipsis",
    Pipe => "pipe",
    LineBreak => "line_break",
    EndOfText => "end_of_text",
);

named!(LineBreaks, "reading of line breaks":
    Evidence => "evidence",
    Hard => "hard",
    Soft => "soft",
);

/// A sentence and its place in the text.
///
/// It starts with its first character that is no white space and ends with its terminator and
/// whatever closes with it, so its text is exactly what its span marks.
///
/// ```
/// use samachar::{Ending, sentences};
///
/// let text = "डॉ. वर्मा आए। सब उठे!";
/// let second = sentences(text).nth(1).unwrap();
/// assert_eq!((second.text(), second.ending()), ("सब उठे!", Ending::Exclamation));
/// assert_eq!(&text[second.span()], second.text());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sentence<'t> {
    text: &'t str,
    span: Span,
    ending: Ending,
}

impl<'t> Sentence<'t> {
    /// The sentence at `span` of `source`.
    pub(crate) fn new(source: &'t str, span: Span, ending: Ending) -> Sentence<'t> {
        Sentence {
            text: &source[span],
            span,
            ending,
        }
    }

    /// The sentence as it stands in the text.
    #[inline]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The sentence on one line: each run of white space that has a line break in it is one space. Borrowed
    /// where there is none.
    ///
    /// ```
    /// let sentence = samachar::sentences("एजेंसी\nTASS\nने बताया।").next().unwrap();
    /// assert_eq!(sentence.joined_text(), "एजेंसी TASS ने बताया।");
    /// ```
    pub fn joined_text(&self) -> Cow<'t, str> {
        joined(self.text)
    }

    /// Its place, in bytes of the text that was split.
    #[inline]
    pub fn span(&self) -> Span {
        self.span
    }

    /// What ended it.
    #[inline]
    pub fn ending(&self) -> Ending {
        self.ending
    }

    /// Its words by UAX #29, each with its place in the text that was split.
    ///
    /// ```
    /// let sentence = samachar::sentences("वर्षा हुई।").next().unwrap();
    /// let words: Vec<&str> = sentence.words().map(|(_, word)| word).collect();
    /// assert_eq!(words, ["वर्षा", "हुई"]);
    /// ```
    pub fn words(&self) -> impl Iterator<Item = (Span, &'t str)> + use<'t> {
        let by = self.span.start();
        self.text
            .unicode_word_indices()
            .map(move |(at, word)| (Span::new(at, at + word.len()).shifted(by), word))
    }

    /// The sentences inside: those of a quoted passage that [`Splitter::keep_quotations_whole`]
    /// kept in one piece, with the words around it; the sentence itself where it has none.
    ///
    /// ```
    /// use samachar::Splitter;
    ///
    /// let text = "वे बोले, \"हम जीते। सब खुश हैं।\"";
    /// let outer = Splitter::new().keep_quotations_whole(true).sentences(text).next().unwrap();
    /// let inner: Vec<&str> = outer.inner().map(|sentence| sentence.text()).collect();
    /// assert_eq!(inner, ["वे बोले, \"हम जीते।", "सब खुश हैं।\""]);
    /// ```
    pub fn inner(&self) -> impl Iterator<Item = Sentence<'t>> + use<'t> {
        let by = self.span.start();
        let inner = Splitter::new()
            .line_breaks(LineBreaks::Soft)
            .sentences(self.text);
        inner.map(move |sentence| Sentence {
            span: sentence.span.shifted(by),
            ..sentence
        })
    }

    /// The first `graphemes` user-perceived characters: an excerpt that cuts no letter from its
    /// vowel signs. The whole sentence where it is no longer.
    ///
    /// ```
    /// let sentence = samachar::sentences("किताबें मिलीं।").next().unwrap();
    /// assert_eq!(sentence.excerpt(2), "किता");
    /// ```
    pub fn excerpt(&self, graphemes: usize) -> &'t str {
        match self.text.grapheme_indices(true).nth(graphemes) {
            Some((end, _)) => &self.text[..end],
            None => self.text,
        }
    }
}

shown_as_text!(impl [] Sentence<'_>);

#[cfg(feature = "serde")]
impl serde::Serialize for Sentence<'_> {
    /// As `{"span", "text", "ending"}`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut sentence = serializer.serialize_struct("Sentence", 3)?;
        sentence.serialize_field("span", &self.span)?;
        sentence.serialize_field("text", self.text)?;
        sentence.serialize_field("ending", &self.ending)?;
        sentence.end()
    }
}

/// The sentences of `text`, in order, split with the default [`Splitter`].
///
/// Any text has an answer, and nothing but white space lies between the sentences. The iterator
/// borrows the text and allocates nothing.
///
/// # Example: a full stop that ends nothing, and one that does
/// ```
/// let text = "प्रो. जोशी ने 2.8 मीटर गहरी दरार नापी. जांच जारी है।";
/// let sentences: Vec<&str> = samachar::sentences(text).map(|s| s.text()).collect();
/// assert_eq!(sentences, ["प्रो. जोशी ने 2.8 मीटर गहरी दरार नापी.", "जांच जारी है।"]);
/// ```
pub fn sentences(text: &str) -> Sentences<'_> {
    Splitter::new().sentences(text)
}
