//! [`Parser`]: the settings of an analysis, and its stages in order.

use super::date_list::DateList;
use super::layout::{self, Layout};
use super::{Article, Found, OwnedArticle, Sentences, reference};
use crate::date::{self, CivilDateTime, Resolver};
use crate::error::{Error, ErrorKind};
use crate::lexicon::{Lexicon, Vocabulary};
use crate::quote::{self, Extractor, Passage};
use crate::rule::{Explanation, Trace};
use crate::sentence::{LineBreaks, Splitter};
use crate::span::Span;
use crate::text::encoding::{diagnose, utf16};
use crate::text::markup;
use crate::token::Token;
use core::cell::RefCell;

/// Takes articles apart, as its settings say.
///
/// # Example: dates counted from a day that the caller knows
/// ```
/// use samachar::{CivilDate, Parser};
///
/// let parser = Parser::new().reference(CivilDate::new(2024, 6, 18)?);
/// let article = parser.parse("सभा पिछले महीने हुई थी।")?;
/// let (first, last) = article.dates().next().unwrap().days().unwrap();
/// assert_eq!((first.to_string(), last.to_string()), ("2024-05-01".into(), "2024-05-31".into()));
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Parser {
    reference: Option<CivilDateTime>,
    running_text: bool,
    pub(super) line_breaks: LineBreaks,
    keep_quotations_whole: bool,
    max_bytes: usize,
    vocabulary: Option<Vocabulary>,
    diagnose: bool,
}

impl Default for Parser {
    fn default() -> Parser {
        Parser::new()
    }
}

impl Parser {
    /// The size limit that a new parser has, in bytes: 64 MiB.
    pub const MAX_BYTES: usize = 64 << 20;

    /// A parser that looks for all parts of an article and judges line breaks by evidence.
    pub const fn new() -> Parser {
        Parser {
            reference: None,
            running_text: false,
            line_breaks: LineBreaks::Evidence,
            keep_quotations_whole: false,
            max_bytes: Parser::MAX_BYTES,
            vocabulary: None,
            diagnose: false,
        }
    }

    /// The day (and time) of writing, which dates count from. Without it the article's own
    /// timestamp or dateline is taken.
    pub fn reference(mut self, reference: impl Into<CivilDateTime>) -> Parser {
        self.reference = Some(reference.into());
        self
    }

    /// The same where it may not be known: `None` is as if it had not been called.
    ///
    /// ```
    /// use samachar::{CivilDate, Parser};
    ///
    /// let known: Option<CivilDate> = None;
    /// let article = Parser::new().reference_if(known).parse("सभा कल हुई।")?;
    /// assert_eq!(article.reference(), None);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn reference_if(mut self, reference: Option<impl Into<CivilDateTime>>) -> Parser {
        self.reference = reference.map(Into::into);
        self
    }

    /// Whether the text is looked over for an encoding in doubt ([`diagnose`](crate::diagnose)). What
    /// is found is no error: it stands in [`Article::diagnosis`]. Off at first, since it reads the text
    /// once more.
    ///
    /// ```
    /// use samachar::{EncodingFault, Parser};
    ///
    /// let article = Parser::new().diagnose(true).parse("वर्षा\0हुई।")?;
    /// assert_eq!(article.diagnosis().unwrap().fault(), EncodingFault::Nul);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub const fn diagnose(mut self, diagnose: bool) -> Parser {
        self.diagnose = diagnose;
        self
    }

    /// Words of the caller's own, beside those of the crate: see [`Vocabulary`].
    ///
    /// ```
    /// use samachar::{Parser, Vocabulary};
    ///
    /// let own = Vocabulary::new().role("चौकसी")?;
    /// let parser = Parser::new().vocabulary(&own);
    /// assert!(parser.parse("वर्षा हुई।").is_ok());
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn vocabulary(mut self, vocabulary: &Vocabulary) -> Parser {
        self.vocabulary = Some(vocabulary.clone());
        self
    }

    /// Whether the text is running text and no more: paragraphs, sentences, quotations and dates
    /// are found, and no headline or other furniture is looked for.
    ///
    /// ```
    /// use samachar::Parser;
    ///
    /// let text = "पुल खुला\n\nनदी पर पुल खुल गया है।";
    /// assert!(Parser::new().parse(text)?.headline().is_some());
    /// let running = Parser::new().running_text(true).parse(text)?;
    /// assert_eq!((running.headline(), running.paragraphs().len()), (None, 2));
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub const fn running_text(mut self, running_text: bool) -> Parser {
        self.running_text = running_text;
        self
    }

    /// Which line breaks between two lines of text end a paragraph, and with it a sentence. A
    /// line of furniture is never joined with another.
    ///
    /// ```
    /// use samachar::{LineBreaks, Parser};
    ///
    /// let text = "मंत्री ने कहा कि पुल\nअगले साल बनेगा।";
    /// let parser = Parser::new().running_text(true);
    /// assert_eq!(parser.clone().line_breaks(LineBreaks::Soft).parse(text)?.sentences().len(), 1);
    /// assert_eq!(parser.line_breaks(LineBreaks::Hard).parse(text)?.sentences().len(), 2);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub const fn line_breaks(mut self, line_breaks: LineBreaks) -> Parser {
        self.line_breaks = line_breaks;
        self
    }

    /// Whether a passage in quotation marks stays in one sentence, whatever terminators it holds.
    ///
    /// ```
    /// use samachar::Parser;
    ///
    /// let text = "कोच बोले, \"हम जीते। सब खुश हैं।\"";
    /// assert_eq!(Parser::new().parse(text)?.sentences().len(), 2);
    /// assert_eq!(Parser::new().keep_quotations_whole(true).parse(text)?.sentences().len(), 1);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub const fn keep_quotations_whole(mut self, keep: bool) -> Parser {
        self.keep_quotations_whole = keep;
        self
    }

    /// The longest text that is taken, in bytes.
    ///
    /// It bounds memory too: a parse of news takes two to three bytes more for a byte of the text, and
    /// no text more than 40, as far as is known. A text of the default limit takes some 200 MB, and
    /// one made to do harm 2.7 GB; a service should set a limit of its own.
    ///
    /// ```
    /// use samachar::{ErrorKind, Parser};
    ///
    /// let error = Parser::new().max_bytes(10).parse("बहुत लंबा लेख").unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::TooLarge { limit: 10 });
    /// assert_eq!(error.offset(), 10);
    /// ```
    pub const fn max_bytes(mut self, max_bytes: usize) -> Parser {
        self.max_bytes = max_bytes;
        self
    }

    /// Takes `bytes` apart, which must be UTF-8. A byte-order mark at the start is residue.
    ///
    /// # Errors
    /// [`ErrorKind::NotUtf8`] with the offset of the first byte that does not fit, and those of
    /// [`Parser::parse`].
    ///
    /// ```
    /// use samachar::{ErrorKind, Parser};
    ///
    /// let error = Parser::new().parse_bytes(b"abc\xFF").unwrap_err();
    /// assert_eq!((error.kind(), error.offset()), (ErrorKind::NotUtf8, 3));
    /// ```
    pub fn parse_bytes<'t>(&self, bytes: &'t [u8]) -> Result<Article<'t>, Error> {
        self.check_size(bytes.len())?;
        let text = core::str::from_utf8(bytes)
            .map_err(|error| Error::new(ErrorKind::NotUtf8, error.valid_up_to()))?;
        self.parse(text)
    }

    /// Takes `bytes` apart, reading U+FFFD for each run that is not UTF-8. The article owns the text that
    /// was read, and spans lie in that: see [`OwnedArticle::source`].
    ///
    /// # Errors
    /// Those of [`Parser::parse`].
    ///
    /// ```
    /// let article = samachar::Parser::new().parse_bytes_lossy(b"abc\xFF")?;
    /// assert_eq!(article.source(), "abc\u{FFFD}");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn parse_bytes_lossy(&self, bytes: &[u8]) -> Result<OwnedArticle, Error> {
        self.check_size(bytes.len())?;
        let text = String::from_utf8_lossy(bytes);
        self.parse(&text).map(Article::into_owned)
    }

    /// The lexicon with the caller's own words.
    pub(super) fn lexicon(&self) -> &Lexicon {
        Vocabulary::lexicon_of(&self.vocabulary)
    }

    /// What is read as paragraphs is split into sentences by.
    pub(super) fn splitter(&self) -> Splitter {
        let splitter = Splitter::new()
            .keep_quotations_whole(self.keep_quotations_whole)
            .line_breaks(LineBreaks::Soft);
        match &self.vocabulary {
            Some(own) => splitter.vocabulary(own),
            None => splitter,
        }
    }

    fn check_size(&self, bytes: usize) -> Result<(), Error> {
        // Places in a text are kept in 32 bits.
        let limit = self.max_bytes.min(Span::LONGEST_TEXT);
        if bytes > limit {
            Err(Error::new(ErrorKind::TooLarge { limit }, limit))
        } else {
            Ok(())
        }
    }

    /// Takes an article apart.
    ///
    /// # Errors
    /// [`ErrorKind::Empty`] where there is nothing but white space, [`ErrorKind::TooLarge`] over
    /// [the limit](Parser::max_bytes), [`ErrorKind::Utf16`] where the text is UTF-16 read byte by byte.
    pub fn parse<'t>(&self, text: &'t str) -> Result<Article<'t>, Error> {
        self.parse_noting(text, Trace::OFF)
    }

    /// Takes an article apart, and says why it is read as it is: by which rule each line, boundary,
    /// quotation, source, speaker and date was decided, and on what evidence. The article is the one
    /// that [`Parser::parse`] gives.
    ///
    /// # Errors
    /// Those of [`Parser::parse`].
    ///
    /// ```
    /// let parser = samachar::Parser::new();
    /// let (article, explanation) = parser.explain("वर्षा हुई।")?;
    /// assert_eq!(article.sentences().count(), 1);
    /// for decision in explanation.decisions() {
    ///     println!("{}: {}", decision.subject(), decision.rule());
    /// }
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn explain<'t>(&self, text: &'t str) -> Result<(Article<'t>, Explanation), Error> {
        let notes = RefCell::default();
        let article = self.parse_noting(text, Trace::to(&notes))?;
        Ok((article, Explanation::new(notes.into_inner())))
    }

    fn parse_noting<'t>(&self, text: &'t str, trace: Trace<'_>) -> Result<Article<'t>, Error> {
        self.check_size(text.len())?;
        if text.chars().all(char::is_whitespace) {
            return Err(Error::new(ErrorKind::Empty, 0));
        }
        if utf16::find(text).is_some() {
            return Err(Error::new(ErrorKind::Utf16, 0));
        }
        let copy = markup::legible(text);
        let source = text;
        let text = copy.as_deref().unwrap_or(source);
        let lexicon = self.lexicon();
        let (tokens, layout) = if self.running_text {
            layout::running(text, source, lexicon, self.line_breaks, trace)
        } else {
            layout::article(text, source, lexicon, self.line_breaks, trace)
        };
        let splitter = self.splitter();
        let reference = reference::reference(self.reference, &layout, trace);
        let moment = reference.map(|reference| reference.moment());
        let (mut sentences, quotations, dates) =
            read(text, &tokens, lexicon, &layout, &splitter, moment, trace);
        if copy.is_some() {
            sentences.take_rests(source, &layout);
        }
        let found = Found {
            layout,
            reference,
            sentences,
            quotations,
            dates,
            diagnosis: self.diagnose.then(|| diagnose(source)).flatten(),
        };
        Ok(Article::new(source, found))
    }
}

/// The sentences of the paragraphs, the quotations of headline and paragraphs, and their dates.
/// One engine reads all paragraphs before the next one does: the text of an article fits into a
/// processor's cache, the code of two engines does not.
fn read(
    text: &str,
    tokens: &[Token],
    lexicon: &Lexicon,
    layout: &Layout,
    splitter: &Splitter,
    moment: Option<CivilDateTime>,
    trace: Trace<'_>,
) -> (Sentences, quote::Findings, DateList) {
    let sentences = Sentences::of(text, tokens, layout, splitter, trace);
    let mut quotations = Extractor::new(text, tokens, lexicon, layout.paragraph_tokens(), trace);
    let mut dates = Dates::new(text, lexicon, moment, trace);
    if let Some(headline) = &layout.headline {
        // A headline is one sentence.
        quotations.headline(&Passage {
            sentences: core::slice::from_ref(&headline.span),
            tokens: headline.tokens(),
        });
        dates.read(text, &tokens[headline.tokens()]);
    }
    for (number, paragraph) in layout.paragraphs.iter().enumerate() {
        quotations.paragraph(&Passage {
            sentences: &sentences.spans[sentences.places(number)],
            tokens: paragraph.tokens(),
        });
    }
    for paragraph in &layout.paragraphs {
        dates.read(text, &tokens[paragraph.tokens()]);
    }
    let mut quotations = quotations.finish();
    // A headline may stand below a deck.
    quotations.sort();
    dates.all.sort();
    (sentences, quotations, dates.all)
}

/// The dates of a text, passage after passage, and what each means.
struct Dates<'v> {
    lexicon: &'v Lexicon,
    trace: Trace<'v>,
    resolver: Resolver,
    all: DateList,
}

impl Dates<'_> {
    fn new<'v>(
        text: &str,
        lexicon: &'v Lexicon,
        moment: Option<CivilDateTime>,
        trace: Trace<'v>,
    ) -> Dates<'v> {
        Dates {
            lexicon,
            trace,
            resolver: Resolver::new(moment),
            all: DateList::for_text(text.len()),
        }
    }

    fn read(&mut self, text: &str, tokens: &[Token]) {
        self.resolver.paragraph();
        let lexicon = self.lexicon;
        date::find(text, tokens, lexicon, self.trace, |record| {
            let meaning = self.resolver.resolve(&record);
            self.all.push(&record, meaning, text.len());
        });
    }
}
