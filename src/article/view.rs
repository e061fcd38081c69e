//! The parts of an article, as a caller sees them: light views that copy.

use core::fmt;
use std::borrow::Cow;

use super::Article;
use super::date_list::Listed;
use super::layout::{Agency, DatelineRecord, RelatedKind, ResidueKind, TagsKind, TimestampKind};
use super::{ParagraphKind, paragraph_kind};
use crate::date::{CivilDate, CivilDateTime, DateKind, Edtf, Modifier, Value};
use crate::part::{Part, shown_as_text};
use crate::quote::QuotationIter;
use crate::sentence::Sentence;
use crate::span::Span;
use crate::text::joined::joined;

/// A part of which an article may have several kinds: see [`Tags`], [`Related`], [`Residue`].
///
/// ```
/// use samachar::{Article, ResidueKind};
///
/// let text = "पुल खुला\n\nविज्ञापन\n\nनदी पर पुल खुल गया है।\n\nयह भी पढ़ें: दूसरा पुल भी बनेगा\n\nTags: पुल, नदी";
/// let article = Article::parse(text)?;
/// let left = article.residue().next().unwrap();
/// assert_eq!((left.kind(), left.text()), (ResidueKind::Advertisement, "विज्ञापन"));
/// assert_eq!(article.related().next().unwrap().text(), "यह भी पढ़ें: दूसरा पुल भी बनेगा");
/// assert_eq!(&text[article.tags().next().unwrap().span()], "Tags: पुल, नदी");
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KindPart<'t, K> {
    pub(super) part: Part<'t>,
    pub(super) kind: K,
}

shown_as_text!(
    impl [K: Copy] KindPart<'_, K>,
    impl [] Timestamp<'_>,
    impl [] Dateline<'_, '_>,
    impl [] Credit<'_>,
    impl [] Paragraph<'_, '_>,
    impl [] ArticleDate<'_>,
);

/// A line of tags, its label included.
pub type Tags<'t> = KindPart<'t, TagsKind>;
/// A link to another article, or an entry of a list of such links.
pub type Related<'t> = KindPart<'t, RelatedKind>;
/// Something that the page left behind in the text.
pub type Residue<'t> = KindPart<'t, ResidueKind>;

impl<'t, K: Copy> KindPart<'t, K> {
    /// Its place, in bytes of the article's source.
    pub fn span(&self) -> Span {
        self.part.span()
    }

    /// The source between the ends of the span.
    pub fn text(&self) -> &'t str {
        self.part.text()
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp<'t> {
    pub(super) part: Part<'t>,
    pub(super) kind: TimestampKind,
    pub(super) value: Option<Value>,
}

impl<'t> Timestamp<'t> {
    /// Whether the page says that the article was published or updated then.
    pub fn kind(&self) -> TimestampKind {
        self.kind
    }

    /// Its place, label included, in bytes of the article's source.
    pub fn span(&self) -> Span {
        self.part.span()
    }

    /// The source between the ends of the span.
    pub fn text(&self) -> &'t str {
        self.part.text()
    }

    /// The date and time it tells, with the zone where the text says one. Each stamp that is found in a text
    /// tells one; `None` stands only in an article that was made from data without it.
    pub fn value(&self) -> Option<Value> {
        self.value
    }

    /// The day and the time of day by the clock of the page; `None` where the stamp does not tell the
    /// day in full.
    pub fn instant(&self) -> Option<CivilDateTime> {
        self.value?.instant()
    }
}

/// Where and when the article was written, and who sent it: `नई दिल्ली, 20 जून (भाषा)`.
///
/// ```
/// use samachar::{Agency, Article};
///
/// let article = Article::parse("पटना/गया, 20 जून (भाषा) नदी का जलस्तर घटा है।")?;
/// let dateline = article.dateline().unwrap();
/// let places: Vec<&str> = dateline.places().map(|place| place.text()).collect();
/// assert_eq!(places, ["पटना", "गया"]);
/// assert_eq!(dateline.value().unwrap().to_string(), "XXXX-06-20");
/// assert_eq!(dateline.agency(), Some(Agency::PtiBhasha));
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Dateline<'a, 't> {
    pub(super) source: &'t str,
    pub(super) record: &'a DatelineRecord,
}

impl<'a, 't> Dateline<'a, 't> {
    /// Its place, from the first word to the mark that closes it, in bytes of the source.
    pub fn span(&self) -> Span {
        self.record.span
    }

    /// The source between the ends of the span.
    pub fn text(&self) -> &'t str {
        &self.source[self.record.span]
    }

    /// The places, as written.
    pub fn places(
        &self,
    ) -> impl ExactSizeIterator<Item = Part<'t>> + DoubleEndedIterator + use<'a, 't> {
        let source = self.source;
        let places = self.record.places.iter();
        places.map(move |&span| Part::new(source, span))
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

impl fmt::Debug for Dateline<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dateline")
            .field("text", &self.text())
            .field("span", &self.span())
            .field("places", &self.places().collect::<Vec<_>>())
            .field("value", &self.value())
            .field("agency", &self.agency())
            .finish()
    }
}

/// The agency named at the end of an article: `(एएनआई)`.
///
/// ```
/// use samachar::{Agency, Article};
///
/// let article = Article::parse("पुल खुला\n\nनदी पर पुल खुल गया है।\n\n(एएनआई)")?;
/// let credit = article.credit().unwrap();
/// assert_eq!((credit.text(), credit.agency()), ("(एएनआई)", Some(Agency::Ani)));
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Credit<'t> {
    pub(super) part: Part<'t>,
    pub(super) agency: Option<Agency>,
}

impl<'t> Credit<'t> {
    /// Its place, the sign-off after it included, in bytes of the source.
    pub fn span(&self) -> Span {
        self.part.span()
    }

    /// The source between the ends of the span.
    pub fn text(&self) -> &'t str {
        self.part.text()
    }

    /// The agency; `None` for one that the crate does not know.
    pub fn agency(&self) -> Option<Agency> {
        self.agency
    }
}

/// A paragraph of the body: running text, a deck line or a sub-head.
///
/// ```
/// let article = samachar::Article::parse("वर्षा हुई। नदी 5 मई को बढ़ी।\n\nमंत्री ने कहा कि पुल बनेगा।")?;
/// let first = article.paragraphs().next().unwrap();
/// assert_eq!(first.sentences().last().unwrap().text(), "नदी 5 मई को बढ़ी।");
/// assert_eq!(first.dates().next().unwrap().text(), "5 मई");
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Paragraph<'a, 't> {
    pub(super) article: &'a Article<'t>,
    /// Its number among the paragraphs.
    pub(super) number: usize,
}

impl<'a, 't> Paragraph<'a, 't> {
    /// Its place, in bytes of the source. The dateline is no part of it.
    pub fn span(&self) -> Span {
        self.article.paragraph_span(self.number)
    }

    /// The source between the ends of the span, soft line breaks included.
    pub fn text(&self) -> &'t str {
        &self.article.source()[self.span()]
    }

    /// The text on one line: each run of white space that has a line break in it is one space.
    /// Borrowed where the paragraph stands on one line.
    ///
    /// ```
    /// let parser = samachar::Parser::new().running_text(true);
    /// let article = parser.parse("बिजली कंपनी\nऊर्जा निगम\nने दरें घटाईं।")?;
    /// let paragraph = article.paragraphs().next().unwrap();
    /// assert_eq!(paragraph.joined_text(), "बिजली कंपनी ऊर्जा निगम ने दरें घटाईं।");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn joined_text(&self) -> Cow<'t, str> {
        joined(self.text())
    }

    /// What it is: running text, a heading, an item of a list, a turn of an interview.
    pub fn kind(&self) -> ParagraphKind {
        paragraph_kind::of(self.article, self.number)
    }

    /// Its sentences, in order.
    pub fn sentences(
        &self,
    ) -> impl ExactSizeIterator<Item = Sentence<'t>> + DoubleEndedIterator + use<'a, 't> {
        let article = self.article;
        let places = article.sentence_places(self.number);
        places.map(move |place| article.sentence(place))
    }

    /// The quotations whose words begin in it, in order.
    ///
    /// ```
    /// let text = "मंत्री ने कहा कि पुल बनेगा।\n\nवर्षा हुई।";
    /// let article = samachar::Article::parse(text)?;
    /// let counts: Vec<usize> = article.paragraphs().map(|p| p.quotations().count()).collect();
    /// assert_eq!(counts, [1, 0]);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn quotations(&self) -> QuotationIter<'a, 't> {
        self.article.quotations_in(self.span())
    }

    /// The dates in it, in order.
    pub fn dates(
        &self,
    ) -> impl ExactSizeIterator<Item = ArticleDate<'t>> + DoubleEndedIterator + use<'a, 't> {
        self.article.dates_in(self.span())
    }
}

impl fmt::Debug for Paragraph<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paragraph")
            .field("span", &self.span())
            .field("kind", &self.kind())
            .field("sentences", &self.sentences().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl PartialEq for Paragraph<'_, '_> {
    /// The same text in the same place, divided into the same sentences.
    fn eq(&self, other: &Self) -> bool {
        let part = |paragraph: &Self| (paragraph.span(), paragraph.kind());
        part(self) == part(other) && self.sentences().eq(other.sentences())
    }
}

impl Eq for Paragraph<'_, '_> {}

impl core::hash::Hash for Paragraph<'_, '_> {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        (self.span(), self.text()).hash(state);
    }
}

/// A date of the article, and what it means in the article.
///
/// ```
/// let text = "पुल खुला\n\nप्रकाशित: 12 मई 2023\n\nपुल पिछले महीने के अंत में खुला।";
/// let article = samachar::Article::parse(text)?;
/// let date = article.dates().next().unwrap();
/// assert_eq!(date.text(), "पिछले महीने के अंत");
/// assert_eq!(date.value().to_string(), "REF-P1M");
/// assert_eq!(date.timex().to_string(), "2023-04");
/// assert_eq!(date.modifier(), Some(samachar::Modifier::End));
/// let (first, last) = date.days().unwrap();
/// assert_eq!((first.day(), last.day()), (21, 30));
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ArticleDate<'t> {
    pub(super) part: Part<'t>,
    pub(super) date: Listed,
}

impl<'t> ArticleDate<'t> {
    /// Its place, in bytes of the source.
    pub fn span(&self) -> Span {
        self.part.span()
    }

    /// The source between the ends of the span.
    pub fn text(&self) -> &'t str {
        self.part.text()
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

    /// The same in the Extended Date/Time Format, with the modifier; `None` for sets and other values that
    /// the format has no form for.
    ///
    /// ```
    /// let text = "प्रकाशित: 12 मई 2023\n\nपुल पिछले महीने खुला।";
    /// let article = samachar::Article::parse(text)?;
    /// assert_eq!(article.dates().next().unwrap().edtf().unwrap().to_string(), "2023-04");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn edtf(&self) -> Option<Edtf> {
        if self.kind() == DateKind::Set {
            return None;
        }
        self.timex().edtf(self.modifier())
    }

    /// The first and the last day meant; `None` where nothing decides, and for durations.
    pub fn days(&self) -> Option<(CivilDate, CivilDate)> {
        self.date.days
    }
}

impl fmt::Debug for ArticleDate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ArticleDate")
            .field("text", &self.text())
            .field("span", &self.span())
            .field("kind", &self.kind())
            .field("value", &self.value())
            .field("modifier", &self.modifier())
            .field("timex", &self.timex())
            .field("days", &self.days())
            .finish()
    }
}
