//! [`Article`]: the parts of a news article.

mod date_list;
mod layout;
mod parser;
mod reference;
mod running;
mod view;
#[cfg(feature = "serde")]
mod wire;

use std::borrow::Cow;

use date_list::DateList;
pub use layout::{Agency, RelatedKind, ResidueKind, TagsKind, TimestampKind};
pub use parser::Parser;
pub use reference::{Reference, ReferenceSource};
pub use running::quotations;
#[cfg(feature = "json")]
pub(crate) use view::joined;
pub use view::{
    ArticleDate, Credit, Dateline, KindPart, Paragraph, Part, Related, Residue, Tags, Timestamp,
};
#[cfg(feature = "serde")]
pub use wire::Wire;

use crate::date::CivilDate;
use crate::error::Error;
use crate::quote::{self, MarkedClass, Quotation, Speaker};
use crate::rule::Rule;
use crate::sentence::{Ending, Sentence, Splitter};
use crate::span::Span;
use layout::{Layout, PartRecord};

/// The rules for classes of lines, in the order in which they are asked.
pub(crate) static LINE_RULES: &[&Rule] = layout::RULES;
/// The rules for the day of writing.
pub(crate) static REFERENCE_RULES: &[&Rule] = reference::RULES;

/// One news article, taken apart.
///
/// Every part is a view with its [`Span`] in the source and its text; the spans of all parts are
/// those of the text as the caller gave it. An article borrows that text, or owns it after
/// [`Article::into_owned`].
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
#[derive(Clone, Debug)]
pub struct Article<'t> {
    source: Cow<'t, str>,
    layout: Layout,
    reference: Option<Reference>,
    sentences: Sentences,
    quotations: quote::Findings,
    dates: DateList,
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
    fn with_room_for(text: &str) -> Sentences {
        // News has a sentence in some three hundred bytes.
        let room = text.len() / 300;
        Sentences {
            spans: Vec::with_capacity(room),
            endings: Vec::with_capacity(room),
            ends: Vec::new(),
        }
    }

    /// Adds the sentences of a paragraph and gives them. The layout has joined the paragraph's lines, so for the
    /// `splitter` no line break ends a sentence.
    fn read(&mut self, text: &str, paragraph: Span, splitter: &Splitter) -> &[Span] {
        let first = self.spans.len();
        let by = paragraph.start();
        for sentence in splitter.sentences(&text[paragraph]) {
            self.spans.push(sentence.span().shifted(by));
            self.endings.push(sentence.ending());
        }
        self.ends.push(self.spans.len());
        &self.spans[first..]
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
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) over 64 MiB.
    pub fn parse(text: &'t str) -> Result<Article<'t>, Error> {
        Parser::new().parse(text)
    }

    /// The text as the caller gave it, which all spans lie in.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The same article with a copy of its source, for callers who cannot keep the text.
    pub fn into_owned(self) -> Article<'static> {
        Article {
            source: Cow::Owned(self.source.into_owned()),
            layout: self.layout,
            reference: self.reference,
            sentences: self.sentences,
            quotations: self.quotations,
            dates: self.dates,
        }
    }

    fn part(&self, span: Span) -> Part<'_> {
        Part::new(&self.source, span)
    }

    /// The headline: the whole line, the suffix of the site included.
    pub fn headline(&self) -> Option<Part<'_>> {
        self.layout
            .headline
            .as_ref()
            .map(|headline| self.part(headline.span))
    }

    /// The timestamps, in the order of the text.
    pub fn timestamps(&self) -> impl Iterator<Item = Timestamp<'_>> {
        self.layout.timestamps.iter().map(|record| Timestamp {
            source: &self.source,
            record,
        })
    }

    /// The dateline before the first paragraph.
    pub fn dateline(&self) -> Option<Dateline<'_>> {
        self.layout.dateline.as_ref().map(|record| Dateline {
            source: &self.source,
            record,
        })
    }

    /// The line that names the author or editor.
    pub fn byline(&self) -> Option<Part<'_>> {
        self.layout.byline.map(|span| self.part(span))
    }

    /// The agency credited at the end.
    pub fn credit(&self) -> Option<Credit<'_>> {
        self.layout.credit.as_ref().map(|record| Credit {
            source: &self.source,
            record,
        })
    }

    /// The paragraphs of the body, in order.
    pub fn paragraphs(&self) -> impl Iterator<Item = Paragraph<'_>> {
        self.layout
            .paragraphs
            .iter()
            .enumerate()
            .map(|(place, record)| Paragraph {
                article: self,
                span: record.span,
                first: place
                    .checked_sub(1)
                    .map_or(0, |before| self.sentences.ends[before]),
                end: self.sentences.ends[place],
            })
    }

    /// The sentences of all paragraphs, in order.
    pub fn sentences(&self) -> impl Iterator<Item = Sentence<'_>> {
        (0..self.sentences.spans.len()).map(|place| self.sentence(place))
    }

    fn sentence(&self, place: usize) -> Sentence<'_> {
        Sentence::new(
            &self.source,
            self.sentences.spans[place],
            self.sentences.endings[place],
        )
    }

    /// The quotations of headline and paragraphs, in order.
    pub fn quotations(&self) -> impl Iterator<Item = Quotation<'_>> {
        self.quotations.quotations(&self.source)
    }

    /// Those who are quoted, each with the fullest name that the article gives.
    pub fn speakers(&self) -> impl Iterator<Item = Speaker<'_>> {
        self.quotations.speakers(&self.source)
    }

    /// All passages in quotation marks, and whether each is speech, a name or a stressed word.
    pub fn marked(&self) -> impl Iterator<Item = (Part<'_>, MarkedClass)> {
        self.quotations
            .marked()
            .map(|(span, class)| (self.part(span), class))
    }

    /// The dates of headline and paragraphs, in order. Timestamps and the dateline carry their own
    /// value.
    pub fn dates(&self) -> impl Iterator<Item = ArticleDate<'_>> {
        self.dates.iter().map(|date| ArticleDate {
            source: &self.source,
            date,
        })
    }

    fn parts_of<'a, K: Copy>(
        &'a self,
        records: &'a [PartRecord<K>],
    ) -> impl Iterator<Item = KindPart<'a, K>> {
        records.iter().map(|record| KindPart {
            part: self.part(record.span),
            kind: record.kind,
        })
    }

    /// The lines of tags, labels included.
    pub fn tags(&self) -> impl Iterator<Item = Tags<'_>> {
        self.parts_of(&self.layout.tags)
    }

    /// The links to other articles.
    pub fn related(&self) -> impl Iterator<Item = Related<'_>> {
        self.parts_of(&self.layout.related)
    }

    /// What the page left behind in the text.
    pub fn residue(&self) -> impl Iterator<Item = Residue<'_>> {
        self.parts_of(&self.layout.residue)
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
        self.reference
    }

    /// The day that the date in the dateline means; a day without its year is the last one before
    /// the day of writing.
    pub fn dateline_day(&self) -> Option<CivilDate> {
        reference::dateline_day(&self.layout, self.reference)
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
        self.layout.unaccounted(&self.source)
    }
}
