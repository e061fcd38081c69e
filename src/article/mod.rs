//! [`Article`]: the parts of a news article.

pub mod data;
mod date_list;
mod kinds;
mod layout;
mod owned;
mod paragraph_kind;
mod parser;
mod reference;
mod running;
mod view;
#[cfg(feature = "serde")]
mod wire;

use core::fmt;
use core::ops::Range;
use std::sync::Arc;

use date_list::DateList;
pub use kinds::ParagraphKind;
pub use layout::{Agency, RelatedKind, ResidueKind, TagsKind, TimestampKind};
pub use owned::OwnedArticle;
pub use parser::Parser;
pub use reference::{Reference, ReferenceSource};
pub use running::quotations;
pub use view::{
    ArticleDate, Credit, Dateline, KindPart, Paragraph, Related, Residue, Tags, Timestamp,
};
#[cfg(feature = "serde")]
pub use wire::Wire;

use crate::date::{CivilDate, CivilDateTime};
use crate::error::Error;
use crate::part::Part;
use crate::quote::{self, MarkedClass, QuotationIter, SpeakerIter};
use crate::rule::{Rule, Trace};
use crate::sentence::{Ending, Sentence, Splitter};
use crate::span::Span;
use crate::text::encoding::Diagnosis;
use crate::text::room;
use crate::token::Token;
use layout::{Layout, ParagraphRecord, PartRecord};

/// The rules for classes of lines, in the order in which they are asked.
pub(crate) static LINE_RULES: &[&Rule] = layout::RULES;
/// The rules for the day of writing.
pub(crate) static REFERENCE_RULES: &[&Rule] = reference::RULES;

/// One news article, taken apart.
///
/// Every part is a view with its [`Span`] in the source and its text; the spans of all parts are
/// those of the text as the caller gave it. An article borrows that text, and what it hands out lives as
/// long as the text; [`Article::into_owned`] gives an article that owns it. A copy costs nothing: copies
/// share what was found.
///
/// # Example: who said what
/// ```
/// use samachar::Article;
///
/// let text = "नदी का जलस्तर घटा\n\nपटना, 20 जून (भाषा): जिलाधिकारी रमा सिन्हा ने कहा कि खतरा टल गया है।";
/// let article = Article::parse(text)?;
/// assert_eq!(article.headline().unwrap().text(), "नदी का जलस्तर घटा");
/// assert_eq!(article.dateline().unwrap().places().next().unwrap().text(), "पटना");
/// let quotation = article.quotations().next().unwrap();
/// assert_eq!(quotation.source().unwrap().text(), "जिलाधिकारी रमा सिन्हा");
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone)]
pub struct Article<'t> {
    source: &'t str,
    found: Arc<Found>,
}

/// What was found in a text, apart from the text.
#[derive(Clone, Debug)]
struct Found {
    layout: Layout,
    reference: Option<Reference>,
    sentences: Sentences,
    quotations: quote::Findings,
    dates: DateList,
    diagnosis: Option<Diagnosis>,
}

/// The sentences of all paragraphs, in order.
#[derive(Clone, Debug, Default)]
struct Sentences {
    spans: Vec<Span>,
    /// What ended each.
    endings: Vec<Ending>,
    /// For each paragraph, where its sentences end among all.
    ends: Vec<usize>,
}

impl Sentences {
    fn with_room_for(text: &str, layout: &Layout) -> Sentences {
        // News has a sentence in some two hundred bytes.
        let room = text.len() / 200 + 1;
        Sentences {
            spans: Vec::with_capacity(room),
            endings: Vec::with_capacity(room),
            ends: Vec::with_capacity(layout.paragraphs.len()),
        }
    }

    /// The sentences of all paragraphs of `layout`.
    fn of(
        text: &str,
        tokens: &[Token],
        layout: &Layout,
        splitter: &Splitter,
        trace: Trace<'_>,
    ) -> Sentences {
        let mut sentences = Sentences::with_room_for(text, layout);
        for paragraph in &layout.paragraphs {
            sentences.read(text, tokens, paragraph, splitter, trace);
        }
        sentences
    }

    /// The places of a paragraph's sentences among all.
    fn places(&self, paragraph: usize) -> Range<usize> {
        let first = paragraph
            .checked_sub(1)
            .map_or(0, |before| self.ends[before]);
        first..self.ends[paragraph]
    }

    /// Adds the sentences of a paragraph; `tokens` are those of the whole text. The layout has
    /// joined the paragraph's lines, so for the `splitter` no line break ends a sentence.
    fn read(
        &mut self,
        text: &str,
        tokens: &[Token],
        paragraph: &ParagraphRecord,
        splitter: &Splitter,
        trace: Trace<'_>,
    ) {
        let by = paragraph.span.start();
        let tokens = &tokens[paragraph.tokens()];
        let mut sentences = splitter.sentences_over(&text[paragraph.span], tokens, by);
        while let Some(sentence) = sentences.next_noting(trace, by) {
            let read = by + sentence.span().start();
            room::for_rest(&mut self.spans, read, text.len());
            room::for_rest(&mut self.endings, read, text.len());
            self.spans.push(sentence.span().shifted(by));
            self.endings.push(sentence.ending());
        }
        self.ends.push(self.spans.len());
    }

    /// Takes tags and entities that stand for spaces, and lie between two sentences, into the first.
    fn take_rests(&mut self, source: &str, layout: &Layout) {
        let mut at = 0;
        for (paragraph, &end) in layout.paragraphs.iter().zip(&self.ends) {
            while at < end {
                let next = self.spans[at + 1..end].first();
                let until = next.map_or(paragraph.span.end(), |next| next.start());
                let span = &mut self.spans[at];
                let gap = source.get(span.end()..until).unwrap_or_default();
                *span = Span::new(span.start(), span.end() + gap.trim_end().len());
                at += 1;
            }
        }
    }
}

impl<'t> Article<'t> {
    /// Takes an article apart with the default [`Parser`].
    ///
    /// # Errors
    /// [`ErrorKind::Empty`](crate::ErrorKind::Empty) where there is nothing but white space,
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) over 64 MiB,
    /// [`ErrorKind::Utf16`](crate::ErrorKind::Utf16) where the text is UTF-16 read byte by byte.
    pub fn parse(text: &'t str) -> Result<Article<'t>, Error> {
        Parser::new().parse(text)
    }

    fn new(source: &'t str, found: Found) -> Article<'t> {
        Article {
            source,
            found: Arc::new(found),
        }
    }

    /// The text as the caller gave it, which all spans lie in.
    pub fn source(&self) -> &'t str {
        self.source
    }

    /// The same article with a copy of its source, for callers who cannot keep the text.
    pub fn into_owned(self) -> OwnedArticle {
        OwnedArticle::from(self)
    }

    fn part(&self, span: Span) -> Part<'t> {
        Part::new(self.source, span)
    }

    /// The headline: the whole line, the suffix of the site included.
    ///
    /// ```
    /// let article = samachar::Article::parse("पुल खुला\n\nनदी पर पुल खुल गया है।")?;
    /// assert_eq!(article.headline().unwrap().text(), "पुल खुला");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn headline(&self) -> Option<Part<'t>> {
        let headline = self.found.layout.headline.as_ref()?;
        Some(self.part(headline.span))
    }

    /// The timestamps, in the order of the text.
    pub fn timestamps(&self) -> impl ExactSizeIterator<Item = Timestamp<'t>> + DoubleEndedIterator {
        self.found.layout.timestamps.iter().map(|record| Timestamp {
            part: self.part(record.span),
            kind: record.kind,
            value: record.value,
        })
    }

    /// When the article was published, as its first stamp of that kind says that can be read.
    ///
    /// ```
    /// let text = "पुल खुला\n\nPublished: 12 May 2023, 10:30 AM | Updated: 13 May 2023\n\nपुल खुल गया है।";
    /// let article = samachar::Article::parse(text)?;
    /// assert_eq!(article.published().unwrap().to_string(), "2023-05-12T10:30");
    /// assert_eq!(article.updated().unwrap().to_string(), "2023-05-13");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn published(&self) -> Option<CivilDateTime> {
        self.stamped(TimestampKind::Published)
    }

    /// When the article was last changed, as its first stamp of that kind says that can be read.
    pub fn updated(&self) -> Option<CivilDateTime> {
        self.stamped(TimestampKind::Updated)
    }

    fn stamped(&self, kind: TimestampKind) -> Option<CivilDateTime> {
        let mut stamps = self.timestamps().filter(|stamp| stamp.kind() == kind);
        stamps.find_map(|stamp| stamp.instant())
    }

    /// The dateline before the first paragraph.
    pub fn dateline(&self) -> Option<Dateline<'_, 't>> {
        let record = self.found.layout.dateline.as_ref()?;
        Some(Dateline {
            source: self.source,
            record,
        })
    }

    /// The line that names the author or editor.
    ///
    /// ```
    /// let article = samachar::Article::parse("पुल खुला\n\nWritten by: मीरा ठाकुर\n\nनदी पर पुल खुल गया है।")?;
    /// assert_eq!(article.byline().unwrap().text(), "Written by: मीरा ठाकुर");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn byline(&self) -> Option<Part<'t>> {
        self.found.layout.byline.map(|span| self.part(span))
    }

    /// The agency credited at the end.
    pub fn credit(&self) -> Option<Credit<'t>> {
        let record = self.found.layout.credit.as_ref()?;
        Some(Credit {
            part: self.part(record.span),
            agency: record.agency,
        })
    }

    /// The paragraphs of the body, in order.
    pub fn paragraphs(
        &self,
    ) -> impl ExactSizeIterator<Item = Paragraph<'_, 't>> + DoubleEndedIterator {
        (0..self.found.layout.paragraphs.len()).map(|number| Paragraph {
            article: self,
            number,
        })
    }

    fn paragraph_span(&self, number: usize) -> Span {
        self.found.layout.paragraphs[number].span
    }

    /// The places of a paragraph's sentences among all.
    fn sentence_places(&self, paragraph: usize) -> Range<usize> {
        self.found.sentences.places(paragraph)
    }

    /// The sentences of all paragraphs, in order.
    ///
    /// ```
    /// let article = samachar::Article::parse("वर्षा हुई। नदी बढ़ी।\n\nसब ठीक है।")?;
    /// assert_eq!(article.sentences().len(), 3);
    /// assert_eq!(article.sentences().last().unwrap().text(), "सब ठीक है।");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn sentences(&self) -> impl ExactSizeIterator<Item = Sentence<'t>> + DoubleEndedIterator {
        (0..self.found.sentences.spans.len()).map(|place| self.sentence(place))
    }

    fn sentence(&self, place: usize) -> Sentence<'t> {
        let sentences = &self.found.sentences;
        Sentence::new(
            self.source,
            sentences.spans[place],
            sentences.endings[place],
        )
    }

    /// The sentences that have a byte in common with `span`: those of a quotation or of a date. Those of a
    /// headline are none.
    ///
    /// ```
    /// let article = samachar::Article::parse("वर्षा हुई। नदी 5 मई को बढ़ी।")?;
    /// let date = article.dates().next().unwrap();
    /// let sentence = article.sentences_in(date.span()).next().unwrap();
    /// assert_eq!(sentence.text(), "नदी 5 मई को बढ़ी।");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn sentences_in(
        &self,
        span: Span,
    ) -> impl ExactSizeIterator<Item = Sentence<'t>> + DoubleEndedIterator {
        self.sentence_numbers_in(span)
            .map(|place| self.sentence(place))
    }

    /// The places of the sentences that have a byte in common with `span`.
    fn sentence_numbers_in(&self, span: Span) -> Range<usize> {
        let spans = &self.found.sentences.spans;
        let first = spans.partition_point(|sentence| sentence.end() <= span.start());
        let count = spans[first..].partition_point(|sentence| sentence.start() < span.end());
        first..first + count
    }

    /// The quotations of headline and paragraphs, in the order of the text.
    ///
    /// ```
    /// let article = samachar::Article::parse("रमा सिन्हा ने कहा, \"पुल बनेगा।\" मीरा ने कहा कि काम शुरू है।")?;
    /// let who: Vec<&str> = article.quotations().filter_map(|q| Some(q.source()?.text())).collect();
    /// assert_eq!(who, ["रमा सिन्हा", "मीरा"]);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn quotations(&self) -> QuotationIter<'_, 't> {
        self.found.quotations.quotations(self.source)
    }

    /// The quotations whose words begin in `span`, in order.
    ///
    /// ```
    /// let article = samachar::Article::parse("मंत्री ने कहा कि पुल बनेगा। वर्षा हुई।")?;
    /// let counts: Vec<usize> =
    ///     article.sentences().map(|sentence| article.quotations_in(sentence.span()).len()).collect();
    /// assert_eq!(counts, [1, 0]);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn quotations_in(&self, span: Span) -> QuotationIter<'_, 't> {
        self.found.quotations.quotations_in(self.source, span)
    }

    /// Those who are quoted, each with the fullest name that the article gives.
    ///
    /// ```
    /// let article = samachar::Article::parse("मंत्री रमा सिन्हा ने कहा कि पुल बनेगा। सिन्हा ने बताया कि काम शुरू है।")?;
    /// let speaker = article.speakers().next().unwrap();
    /// assert_eq!((speaker.name(), speaker.mentions().len()), ("रमा सिन्हा", 2));
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn speakers(&self) -> SpeakerIter<'_, 't> {
        self.found.quotations.speakers(self.source)
    }

    /// All passages in quotation marks, and whether each is speech, a name or a stressed word.
    ///
    /// ```
    /// use samachar::{Article, MarkedClass};
    ///
    /// let article = Article::parse("\"आंधी\" के निर्देशक ने कहा, \"फिल्म तैयार है।\"")?;
    /// let classes: Vec<MarkedClass> = article.marked().map(|(_, class)| class).collect();
    /// assert_eq!(classes, [MarkedClass::Term, MarkedClass::Speech]);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn marked(
        &self,
    ) -> impl ExactSizeIterator<Item = (Part<'t>, MarkedClass)> + DoubleEndedIterator {
        self.found.quotations.marked(self.source)
    }

    /// The dates of headline and paragraphs, in the order of the text. Timestamps and the dateline carry their own
    /// value.
    ///
    /// ```
    /// let article = samachar::Article::parse("पटना, 20 जून 2024 (भाषा): पुल शनिवार को खुलेगा।")?;
    /// let saturday = article.dates().next().unwrap();
    /// assert_eq!((saturday.text(), saturday.timex().to_string()), ("शनिवार", "2024-06-22".to_owned()));
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn dates(&self) -> impl ExactSizeIterator<Item = ArticleDate<'t>> + DoubleEndedIterator {
        self.dates_at(0..self.found.dates.len())
    }

    /// The dates that begin in `span`, in order.
    ///
    /// ```
    /// let article = samachar::Article::parse("मेला 5 मई को है। मंत्री ने कहा कि पुल 6 जून को खुलेगा।")?;
    /// let quotation = article.quotations().next().unwrap();
    /// let day = article.dates_in(quotation.span()).next().unwrap();
    /// assert_eq!(day.text(), "6 जून");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn dates_in(
        &self,
        span: Span,
    ) -> impl ExactSizeIterator<Item = ArticleDate<'t>> + DoubleEndedIterator {
        self.dates_at(self.found.dates.starting_in(span))
    }

    fn dates_at(
        &self,
        places: Range<usize>,
    ) -> impl ExactSizeIterator<Item = ArticleDate<'t>> + DoubleEndedIterator {
        places.map(|place| {
            let date = self.found.dates.get(place);
            ArticleDate {
                part: self.part(date.span),
                date,
            }
        })
    }

    fn parts_of<'a, K: Copy>(
        &'a self,
        records: &'a [PartRecord<K>],
    ) -> impl ExactSizeIterator<Item = KindPart<'t, K>> + DoubleEndedIterator {
        records.iter().map(|record| KindPart {
            part: self.part(record.span),
            kind: record.kind,
        })
    }

    /// The lines of tags, labels included.
    pub fn tags(&self) -> impl ExactSizeIterator<Item = Tags<'t>> + DoubleEndedIterator {
        self.parts_of(&self.found.layout.tags)
    }

    /// The links to other articles.
    pub fn related(&self) -> impl ExactSizeIterator<Item = Related<'t>> + DoubleEndedIterator {
        self.parts_of(&self.found.layout.related)
    }

    /// What the page left behind in the text.
    pub fn residue(&self) -> impl ExactSizeIterator<Item = Residue<'t>> + DoubleEndedIterator {
        self.parts_of(&self.found.layout.residue)
    }

    /// The day of writing, which relative dates count from: the caller's, else the article's own.
    ///
    /// ```
    /// use samachar::{Article, ReferenceSource};
    ///
    /// let text = "पुल खुला\n\nप्रकाशित: 12 मई 2023\n\nकल नदी पर नया पुल यातायात के लिए खोला गया।";
    /// let article = Article::parse(text)?;
    /// let reference = article.reference().unwrap();
    /// assert_eq!(reference.moment().to_string(), "2023-05-12");
    /// assert_eq!(reference.source(), ReferenceSource::Timestamp);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn reference(&self) -> Option<Reference> {
        self.found.reference
    }

    /// The day that the date in the dateline means; a day without its year is the last one before
    /// the day of writing.
    ///
    /// ```
    /// let article = samachar::Article::parse("पुल खुला\n\nPublished: 2 Jan 2024\n\nपटना, 31 दिसंबर (भाषा): पुल खुल गया है।")?;
    /// assert_eq!(article.dateline_day().unwrap().to_string(), "2023-12-31");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn dateline_day(&self) -> Option<CivilDate> {
        reference::dateline_day(&self.found.layout, self.found.reference)
    }

    /// The first stretch of the text that lies in no part of the article or in two of them.
    ///
    /// There is none: headline, timestamps, dateline, byline, credit, paragraphs, tags, related and
    /// residue share out all that is not white space. This is the check of that law, for callers
    /// who would rather see than believe. It takes time in proportion to the text.
    ///
    /// ```
    /// let article = samachar::Article::parse("पुल खुला\n\nविज्ञापन\n\nनदी पर नया पुल खुल गया है। (भाषा)")?;
    /// assert_eq!(article.unaccounted(), None);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn unaccounted(&self) -> Option<Span> {
        self.found.layout.unaccounted(self.source)
    }

    /// What makes the encoding of the text doubtful, where the parser was asked to look: see
    /// [`Parser::diagnose`], which has an example.
    pub fn diagnosis(&self) -> Option<Diagnosis> {
        self.found.diagnosis
    }
}

/// Its parts. The text is that of the parts.
impl fmt::Debug for Article<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Article")
            .field("headline", &self.headline())
            .field("timestamps", &self.timestamps().collect::<Vec<_>>())
            .field("dateline", &self.dateline())
            .field("byline", &self.byline())
            .field("credit", &self.credit())
            .field("paragraphs", &self.paragraphs().collect::<Vec<_>>())
            .field("quotations", &self.quotations())
            .field("speakers", &self.speakers())
            .field("marked", &self.marked().collect::<Vec<_>>())
            .field("dates", &self.dates().collect::<Vec<_>>())
            .field("tags", &self.tags().collect::<Vec<_>>())
            .field("related", &self.related().collect::<Vec<_>>())
            .field("residue", &self.residue().collect::<Vec<_>>())
            .field("reference", &self.reference())
            .finish_non_exhaustive()
    }
}

/// The same text, taken apart in the same way.
impl PartialEq for Article<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
            && self.headline() == other.headline()
            && self.timestamps().eq(other.timestamps())
            && self.dateline() == other.dateline()
            && (self.byline(), self.credit()) == (other.byline(), other.credit())
            && self.paragraphs().eq(other.paragraphs())
            && self.quotations().eq(other.quotations())
            && self.speakers().eq(other.speakers())
            && self.marked().eq(other.marked())
            && self.dates().eq(other.dates())
            && self.tags().eq(other.tags())
            && self.related().eq(other.related())
            && self.residue().eq(other.residue())
            && self.reference() == other.reference()
    }
}

impl Eq for Article<'_> {}

/// Articles of one text are nearly always taken apart alike, so the text alone is hashed.
impl core::hash::Hash for Article<'_> {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.source.hash(state);
    }
}
