//! The dates of a text by themselves ([`dates`]), and the strict reading of one whole expression.

use core::fmt;
use core::iter::FusedIterator;
use core::str::FromStr;

use super::civil::{CivilDate, CivilDateTime};
use super::grammar::Reader;
use super::resolve::Resolver;
use super::value::{DateKind, Modifier, Value};
use super::{Record, find};
use crate::error::{Error, ErrorKind};
use crate::lexicon::{self, Lexicon, TimeWord};
use crate::part::shown_as_text;
use crate::rule::Trace;
use crate::span::Span;
use crate::text::{markup, room};
use crate::token::{self, Token};

/// The dates and times in `text`, in order. A line break ends a clause.
///
/// ```
/// use samachar::{DateKind, dates};
///
/// let mut found = dates("मेला 18-19 जून को लगेगा और तीन दिन पहले से टिकट मिलेंगे।");
/// let days = found.next().unwrap();
/// assert_eq!(days.text(), "18-19 जून");
/// assert_eq!(days.value().to_string(), "XXXX-06-18/XXXX-06-19");
/// assert_eq!(days.kind(), DateKind::Date);
/// let reference = "2024-06-10".parse()?;
/// let (first, last) = days.resolve(reference).unwrap();
/// assert_eq!((first.to_string(), last.to_string()), ("2024-06-18".into(), "2024-06-19".into()));
/// assert_eq!(found.next().unwrap().value().to_string(), "REF-P3D");
/// assert!(found.next().is_none());
/// # Ok::<(), samachar::Error>(())
/// ```
pub fn dates(text: &str) -> Dates<'_> {
    dates_with(text, lexicon::get())
}

/// The dates and times in `text`, whose words are looked up in `lexicon`.
pub(crate) fn dates_with<'t>(text: &'t str, lexicon: &Lexicon) -> Dates<'t> {
    let copy = markup::legible(text);
    let read = copy.as_deref().unwrap_or(text);
    let tokens = token::all(read, lexicon);
    let mut records = Vec::new();
    for line in tokens.split(Token::is_break) {
        find(read, line, lexicon, Trace::OFF, |record| {
            room::for_rest(&mut records, record.span.start(), text.len());
            records.push(record);
        });
    }
    Dates {
        text,
        records: records.into_iter(),
    }
}

/// The dates of a text, in order: see [`dates`].
///
/// ```
/// let dates = samachar::dates("मेला 18 जून से 22 जून तक है; टिकट हर दिन मिलेंगे।");
/// assert_eq!(dates.len(), 2);
/// assert_eq!(dates.rev().next().unwrap().text(), "हर दिन");
/// ```
#[derive(Clone)]
#[must_use = "an iterator does nothing until it is read"]
pub struct Dates<'t> {
    text: &'t str,
    records: std::vec::IntoIter<Record>,
}

impl<'t> Iterator for Dates<'t> {
    type Item = DateExpression<'t>;

    fn next(&mut self) -> Option<DateExpression<'t>> {
        let record = self.records.next()?;
        Some(DateExpression {
            text: self.text,
            record,
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.records.size_hint()
    }
}

impl DoubleEndedIterator for Dates<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let record = self.records.next_back()?;
        Some(DateExpression {
            text: self.text,
            record,
        })
    }
}

/// What is still to come.
impl fmt::Debug for Dates<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl ExactSizeIterator for Dates<'_> {}
impl FusedIterator for Dates<'_> {}

/// A date or time in a text.
///
/// ```
/// use samachar::dates;
///
/// let date = dates("पुल पिछले महीने खुला।").next().unwrap();
/// assert_eq!((date.text(), date.value().to_string()), ("पिछले महीने", "REF-P1M".to_owned()));
/// let written = "2024-06-18".parse()?;
/// assert_eq!(date.timex(written).to_string(), "2024-05");
/// let (first, last) = date.resolve(written).unwrap();
/// assert_eq!((first.to_string(), last.to_string()), ("2024-05-01".to_owned(), "2024-05-31".to_owned()));
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DateExpression<'t> {
    text: &'t str,
    record: Record,
}

impl<'t> DateExpression<'t> {
    /// Where it stands.
    pub fn span(&self) -> Span {
        self.record.span
    }

    /// Its words.
    pub fn text(&self) -> &'t str {
        &self.text[self.record.span]
    }

    /// What kind of expression it is.
    pub fn kind(&self) -> DateKind {
        self.record.kind
    }

    /// What the words alone say.
    pub fn value(&self) -> Value {
        self.record.value
    }

    /// How the words around it qualify the value.
    pub fn modifier(&self) -> Option<Modifier> {
        self.record.modifier
    }

    /// The value once the day of writing is known, at the grain that the words have; what the
    /// reference and the tense do not decide stays open.
    pub fn timex(&self, reference: CivilDateTime) -> Value {
        Resolver::new(Some(reference)).resolve(&self.record).timex
    }

    /// The first and the last day that it means, counted from the day of writing; `None` for
    /// lengths of time, and where nothing decides.
    pub fn resolve(&self, reference: CivilDateTime) -> Option<(CivilDate, CivilDate)> {
        Resolver::new(Some(reference))
            .resolve(&self.record)
            .interval
    }
}

shown_as_text!(impl [] DateExpression<'_>);

impl fmt::Debug for DateExpression<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DateExpression")
            .field("text", &self.text())
            .field("span", &self.span())
            .field("kind", &self.kind())
            .field("value", &self.value())
            .field("modifier", &self.modifier())
            .finish_non_exhaustive()
    }
}

impl FromStr for Value {
    type Err = Error;

    /// Reads one whole expression in Hindi.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchDay`] and [`ErrorKind::NoSuchTime`] for a date or a time that does not
    /// exist (`31 फरवरी`, `25 बजे`), [`ErrorKind::TrailingWords`] where more follows the expression,
    /// and [`ErrorKind::NoDateExpression`] for anything else. The offset is that of the wrong part.
    ///
    /// ```
    /// use samachar::{ErrorKind, Value};
    ///
    /// assert_eq!("साढ़े तीन साल".parse::<Value>()?.to_string(), "P3Y6M");
    /// let error = "31 फरवरी".parse::<Value>().unwrap_err();
    /// assert_eq!((error.kind(), error.offset()), (ErrorKind::NoSuchDay, 0));
    /// # Ok::<(), samachar::Error>(())
    /// ```
    fn from_str(text: &str) -> Result<Value, Error> {
        let tokens = token::all(text, lexicon::get());
        let is_said = |token: &Token| !token.is_break();
        let first = tokens.iter().position(is_said).unwrap_or(0);
        let end = tokens.iter().rposition(is_said).map_or(0, |at| at + 1);
        // Line breaks about the expression are none of it.
        let tokens = &tokens[first..end];
        let reader = Reader::new(text, tokens, lexicon::get());
        let offset = |at: usize| tokens.get(at).map_or(text.len(), Token::start);
        let reading = |starts| reader.reading(0, starts);
        match reader.may_start(0).and_then(reading) {
            Some((reading, _)) if reading.end >= tokens.len() => Ok(reading.value),
            Some((reading, _)) => Err(Error::new(ErrorKind::TrailingWords, offset(reading.end))),
            None => {
                let wrong =
                    (0..tokens.len()).find_map(|at| impossible(&reader, at).map(|kind| (kind, at)));
                let (kind, at) = wrong.unwrap_or((ErrorKind::NoDateExpression, 0));
                Err(Error::new(kind, offset(at)))
            }
        }
    }
}

/// What cannot be in the date or the time that the number at `at` starts.
fn impossible(reader: &Reader<'_>, at: usize) -> Option<ErrorKind> {
    let (_, end) = reader.number(at)?;
    let is_separator = |place: usize| {
        reader
            .token(place)
            .and_then(Token::mark)
            .is_some_and(|mark| matches!(mark, '-' | '/' | '.'))
    };
    let month_follows = matches!(reader.word(end), TimeWord::Month(_) | TimeWord::DayOfMonth);
    let is_numeric =
        is_separator(at + 1) && is_separator(at + 3) && reader.number(at + 4).is_some();
    if month_follows || is_numeric {
        return Some(ErrorKind::NoSuchDay);
    }
    let colon = reader.token(at + 1).is_some_and(|token| token.is_mark(':'));
    let oclock = matches!(
        reader.word(end),
        TimeWord::Oclock | TimeWord::OclockPast | TimeWord::OclockTo
    );
    (oclock || colon).then_some(ErrorKind::NoSuchTime)
}
