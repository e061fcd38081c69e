//! The parts of an article, as a caller sees them: light views that copy.

use std::borrow::Cow;

use super::Article;
use super::date_list::Listed;
use super::layout::{
    Agency, CreditRecord, DatelineRecord, RelatedKind, ResidueKind, TagsKind, TimestampKind,
    TimestampRecord,
};
use crate::date::{CivilDate, DateKind, Modifier, Value};
use crate::sentence::Sentence;
use crate::span::Span;

/// A part of an article: where it stands, and its text as it stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    pub(super) text: &'a str,
    pub(super) span: Span,
}

impl<'a> Part<'a> {
    pub(super) fn new(source: &'a str, span: Span) -> Part<'a> {
        Part {
            text: &source[span],
            span,
        }
    }

    /// Its place, in bytes of the article's source.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The source between the ends of the span.
    pub fn text(&self) -> &'a str {
        self.text
    }
}

/// A part of which an article may have several kinds: see [`Tags`], [`Related`], [`Residue`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindPart<'a, K> {
    pub(super) part: Part<'a>,
    pub(super) kind: K,
}

/// A line of tags, its label included.
pub type Tags<'a> = KindPart<'a, TagsKind>;
/// A link to another article, or an entry of a list of such links.
pub type Related<'a> = KindPart<'a, RelatedKind>;
/// Something that the page left behind in the text.
pub type Residue<'a> = KindPart<'a, ResidueKind>;

impl<'a, K: Copy> KindPart<'a, K> {
    /// Its place, in bytes of the article's source.
    pub fn span(&self) -> Span {
        self.part.span
    }

    /// The source between the ends of the span.
    pub fn text(&self) -> &'a str {
        self.part.text
    }

    /// What kind it is of.
    pub fn kind(&self) -> K {
        self.kind
    }
}

/// When the article was published or changed, as its page says.
///
/// ```
/// use samachar::{Article, TimestampKind};
///
/// let article = Article::parse("मेला शुरू\n\nUpdated: 18 Jun 2024, 08:21 PM IST\n\nमेला लगा।")?;
/// let stamp = article.timestamps().next().unwrap();
/// assert_eq!(stamp.kind(), TimestampKind::Updated);
/// assert_eq!(stamp.value().unwrap().to_string(), "2024-06-18T20:21+05:30");
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Timestamp<'a> {
    pub(super) source: &'a str,
    pub(super) record: &'a TimestampRecord,
}

impl<'a> Timestamp<'a> {
    /// Whether the page says that the article was published or updated then.
    pub fn kind(&self) -> TimestampKind {
        self.record.kind
    }

    /// Its place, label included, in bytes of the article's source.
    pub fn span(&self) -> Span {
        self.record.span
    }

    /// The source between the ends of the span.
    pub fn text(&self) -> &'a str {
        &self.source[self.record.span]
    }

    /// The date and time it tells, with the zone where the text says one; `None` where it cannot
    /// be read.
    pub fn value(&self) -> Option<Value> {
        self.record.value
    }
}

/// Where and when the article was written, and who sent it: `नई दिल्ली, 20 जून (भाषा)`.
#[derive(Clone, Copy, Debug)]
pub struct Dateline<'a> {
    pub(super) source: &'a str,
    pub(super) record: &'a DatelineRecord,
}

impl<'a> Dateline<'a> {
    /// Its place, from the first word to the mark that closes it, in bytes of the source.
    pub fn span(&self) -> Span {
        self.record.span
    }

    /// The source between the ends of the span.
    pub fn text(&self) -> &'a str {
        &self.source[self.record.span]
    }

    /// The places, as written.
    pub fn places(&self) -> impl Iterator<Item = Part<'a>> + use<'a> {
        let source = self.source;
        self.record
            .places
            .iter()
            .map(move |&span| Part::new(source, span))
    }

    /// The date, as the words say it: without a year as a rule.
    pub fn value(&self) -> Option<Value> {
        self.record.value
    }

    /// The agency that sent it, or the paper's own desk.
    pub fn agency(&self) -> Option<Agency> {
        self.record.agency
    }
}

/// The agency named at the end of an article: `(एएनआई)`.
#[derive(Clone, Copy, Debug)]
pub struct Credit<'a> {
    pub(super) source: &'a str,
    pub(super) record: &'a CreditRecord,
}

impl<'a> Credit<'a> {
    /// Its place, the sign-off after it included, in bytes of the source.
    pub fn span(&self) -> Span {
        self.record.span
    }

    /// The source between the ends of the span.
    pub fn text(&self) -> &'a str {
        &self.source[self.record.span]
    }

    /// The agency; `None` for one that the crate does not know.
    pub fn agency(&self) -> Option<Agency> {
        self.record.agency
    }
}

/// A paragraph of the body: running text, a deck line or a sub-head.
#[derive(Clone, Copy, Debug)]
pub struct Paragraph<'a> {
    pub(super) article: &'a Article<'a>,
    pub(super) span: Span,
    /// Places among the sentences of the article.
    pub(super) first: usize,
    pub(super) end: usize,
}

impl<'a> Paragraph<'a> {
    /// Its place, in bytes of the source. The dateline is no part of it.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The source between the ends of the span, soft line breaks included.
    pub fn raw_text(&self) -> &'a str {
        &self.article.source()[self.span]
    }

    /// The text to read: each run of white space that has a line break in it is one space.
    /// Borrowed where the paragraph stands on one line.
    ///
    /// ```
    /// let parser = samachar::Parser::new().running_text(true);
    /// let article = parser.parse("बिजली कंपनी\nऊर्जा निगम\nने दरें घटाईं।")?;
    /// let paragraph = article.paragraphs().next().unwrap();
    /// assert_eq!(paragraph.text(), "बिजली कंपनी ऊर्जा निगम ने दरें घटाईं।");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn text(&self) -> Cow<'a, str> {
        joined(self.raw_text())
    }

    /// Its sentences, in order.
    pub fn sentences(&self) -> impl Iterator<Item = Sentence<'a>> + use<'a> {
        let (article, range) = (self.article, self.first..self.end);
        range.map(move |place| article.sentence(place))
    }
}

/// `text` with each run of white space that has a line break in it turned into one space.
pub(crate) fn joined(text: &str) -> Cow<'_, str> {
    use crate::text::chars::is_line_break;
    if !text.contains(is_line_break) {
        return Cow::Borrowed(text);
    }
    let mut joined = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(line_end) = rest.find(is_line_break) {
        joined.push_str(rest[..line_end].trim_end());
        joined.push(' ');
        rest = rest[line_end..].trim_start();
    }
    joined.push_str(rest);
    Cow::Owned(joined)
}

/// A date of the article, and what it means in the article.
#[derive(Clone, Copy, Debug)]
pub struct ArticleDate<'a> {
    pub(super) source: &'a str,
    pub(super) date: Listed,
}

impl<'a> ArticleDate<'a> {
    /// Its place, in bytes of the source.
    pub fn span(&self) -> Span {
        self.date.span
    }

    /// The source between the ends of the span.
    pub fn text(&self) -> &'a str {
        &self.source[self.date.span]
    }

    /// Whether it is a date, a time, a duration or a set.
    pub fn kind(&self) -> DateKind {
        self.date.kind
    }

    /// What the words alone say.
    pub fn value(&self) -> Value {
        self.date.value
    }

    /// How the words qualify the value.
    pub fn modifier(&self) -> Option<Modifier> {
        self.date.modifier
    }

    /// The TIMEX3 value with what the article fills in; the value of the words where nothing
    /// decides.
    pub fn timex(&self) -> Value {
        self.date.timex
    }

    /// The first and the last day meant; `None` where nothing decides, and for durations.
    pub fn days(&self) -> Option<(CivilDate, CivilDate)> {
        self.date.days
    }
}
