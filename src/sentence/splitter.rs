//! [`Splitter`]: how sentences are split.

use core::cell::RefCell;

use super::abbreviations::Abbreviations;
use super::{LineBreaks, Sentences};
use crate::lexicon::{Abbreviation, Vocabulary};
use crate::rule::{Explanation, Trace};
use crate::token::Token;

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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Splitter {
    options: Options,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Options {
    pub(super) line_breaks: LineBreaks,
    pub(super) keep_quotations_whole: bool,
    pub(super) abbreviations: Abbreviations,
    /// The caller's own words.
    pub(super) vocabulary: Option<Vocabulary>,
}

impl Splitter {
    /// A splitter that judges line breaks by evidence and splits inside quotation marks.
    pub const fn new() -> Splitter {
        let options = Options {
            line_breaks: LineBreaks::Evidence,
            keep_quotations_whole: false,
            abbreviations: Abbreviations::new(),
            vocabulary: None,
        };
        Splitter { options }
    }

    /// Which line breaks end sentences.
    ///
    /// ```
    /// use samachar::{LineBreaks, Splitter};
    ///
    /// let count = |breaks| Splitter::new().line_breaks(breaks).sentences("पुल\nखुल गया है।").count();
    /// assert_eq!((count(LineBreaks::Soft), count(LineBreaks::Hard)), (1, 2));
    /// ```
    pub const fn line_breaks(mut self, line_breaks: LineBreaks) -> Splitter {
        self.options.line_breaks = line_breaks;
        self
    }

    /// Whether a passage in quotation marks stays in one piece, whatever terminators it holds.
    /// A mark that is never closed reaches to the end of its line.
    pub const fn keep_quotations_whole(mut self, keep: bool) -> Splitter {
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
    ///
    /// ```
    /// use samachar::Splitter;
    ///
    /// let text = "प्रो. जोशी आए.";
    /// assert_eq!(Splitter::new().sentences(text).count(), 1);
    /// assert_eq!(Splitter::new().no_abbreviation("प्रो").sentences(text).count(), 2);
    /// ```
    pub fn no_abbreviation(self, word: &str) -> Splitter {
        self.set_abbreviation(word, None)
    }

    fn set_abbreviation(mut self, word: &str, reading: Option<Abbreviation>) -> Splitter {
        self.options.abbreviations = self.options.abbreviations.with(word, reading);
        self
    }

    /// The sentences of `text`, in order, of which no more than
    /// [`Span::LONGEST_TEXT`](crate::Span::LONGEST_TEXT) bytes are read.
    pub fn sentences<'t>(&self, text: &'t str) -> Sentences<'t> {
        Sentences::new(text, self.options.clone())
    }

    /// The sentences of `text`, whose `tokens` were read in a text that starts `by` bytes before it.
    pub(crate) fn sentences_over<'t>(
        &self,
        text: &'t str,
        tokens: &'t [Token],
        by: usize,
    ) -> Sentences<'t> {
        self.sentences(text).over(tokens, by)
    }

    /// Why the sentences of `text` end where they do: each boundary, and each place that might have been
    /// one and is none.
    ///
    /// ```
    /// let explanation = samachar::Splitter::new().explain("प्रो. जोशी आए। सभा हुई।");
    /// let rules: Vec<&str> = explanation.decisions().iter().map(|d| d.rule().id()).collect();
    /// assert_eq!(rules, ["break.title", "break.danda", "break.danda"]);
    /// ```
    pub fn explain(&self, text: &str) -> Explanation {
        let notes = RefCell::default();
        let mut sentences = self.sentences(text);
        while sentences.next_noting(Trace::to(&notes), 0).is_some() {}
        Explanation::new(notes.into_inner())
    }
}
