//! The JSON wire format: how an article and its parts are serialized.

use serde::ser::{Serialize, SerializeSeq, SerializeStruct, Serializer};

use super::date_list::{DateList, Listed};
use super::layout::{CreditRecord, DatelineRecord, PartRecord, TimestampRecord};
use super::{Article, data};
use crate::lexicon::Agency;
use crate::quote;
use crate::span::Span;
use crate::text::offsets::{OffsetUnit, Offsets};

/// An article as the JSON wire format has it, with settings: made by [`Article::wire`].
///
/// It is written as it is serialized, with no tree of values between: what it needs beside the
/// article is, where spans do not count bytes, an eighth of the text.
///
/// # Example: spans that count what the strings of Python do
/// ```
/// use samachar::{Article, OffsetUnit};
///
/// let article = Article::parse("जल मंत्री ने कहा कि नहर खुलेगी।")?;
/// let record = serde_json::to_value(article.wire().spans(OffsetUnit::Chars))?;
/// assert_eq!(record["quotations"][0]["source"]["span"], serde_json::json!([0, 9]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Wire<'a> {
    article: &'a Article<'a>,
    unit: OffsetUnit,
    confidence: bool,
    details: bool,
}

impl Article<'_> {
    /// The article as the wire format has it, for settings other than those of `Serialize`.
    pub fn wire(&self) -> Wire<'_> {
        Wire {
            article: self,
            unit: OffsetUnit::Bytes,
            confidence: false,
            details: false,
        }
    }
}

impl Wire<'_> {
    /// What the spans count; bytes of the source by default.
    pub fn spans(mut self, unit: OffsetUnit) -> Self {
        self.unit = unit;
        self
    }

    /// Whether each quotation has the field `confidence`: how sure its reading is, in 0–1.
    pub fn confidence(mut self, confidence: bool) -> Self {
        self.confidence = confidence;
        self
    }
}

impl Wire<'_> {
    /// Whether all that the article holds is written, as [`data::Article`] has it: what ended each sentence,
    /// the kinds of parts, links between them, values in EDTF, how sure each quotation is. The record can
    /// be read back without loss.
    ///
    /// ```
    /// let article = samachar::Article::parse("वर्षा हुई।")?;
    /// let record = serde_json::to_value(article.wire().details(true))?;
    /// assert_eq!(record["paragraphs"][0]["sentences"][0]["ending"], "danda");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn details(mut self, details: bool) -> Self {
        self.details = details;
        self
    }

    /// The data, with spans in the unit.
    fn data(&self) -> data::Article {
        let mut data = data::Article::from(self.article);
        if self.unit != OffsetUnit::Bytes {
            let offsets = Offsets::new(self.article.source);
            data.for_each_span(|span| {
                let range = offsets.range(self.unit, *span);
                *span = Span::new(range.start, range.end);
            });
        }
        data
    }
}

/// What all records are written with.
struct Context<'a> {
    text: &'a str,
    /// None where spans count bytes.
    offsets: Option<(OffsetUnit, Offsets<'a>)>,
    confidence: bool,
}

impl Context<'_> {
    fn span(&self, span: Span) -> (usize, usize) {
        match &self.offsets {
            None => (span.start(), span.end()),
            Some((unit, offsets)) => {
                let range = offsets.range(*unit, span);
                (range.start, range.end)
            }
        }
    }
}

/// A value printed as a string.
struct Shown<T>(T);

impl<T: core::fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// Something of an article, with what it is written with.
struct In<'a, T>(&'a Context<'a>, &'a T);

/// A list, item by item.
struct Each<'a, T>(&'a Context<'a>, &'a [T]);

impl<'a, T> Serialize for Each<'a, T>
where
    In<'a, T>: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.1.iter().map(|item| In(self.0, item)))
    }
}

/// A span with its text.
impl Serialize for In<'_, Span> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut part = serializer.serialize_struct("Part", 2)?;
        part.serialize_field("span", &self.0.span(*self.1))?;
        part.serialize_field("text", &self.0.text[*self.1])?;
        part.end()
    }
}

/// Spans alone, as pairs.
struct Spans<'a>(&'a Context<'a>, &'a [Span]);

impl Serialize for Spans<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.1.iter().map(|&span| self.0.span(span)))
    }
}

/// A span as a record of its own, without its text.
struct Place((usize, usize));

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut part = serializer.serialize_struct("Place", 1)?;
        part.serialize_field("span", &self.0)?;
        part.end()
    }
}

/// Parts of which an article may have many, by their places.
struct Places<'a, T>(&'a Context<'a>, &'a [T], fn(&T) -> Span);

impl<T> Serialize for Places<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let places = self.1.iter().map(|part| self.0.span(self.2(part)));
        serializer.collect_seq(places.map(Place))
    }
}

impl Serialize for In<'_, TimestampRecord> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut part = serializer.serialize_struct("Timestamp", 3)?;
        part.serialize_field("kind", self.1.kind.name())?;
        part.serialize_field("span", &self.0.span(self.1.span))?;
        part.serialize_field("value", &self.1.value.map(Shown))?;
        part.end()
    }
}

impl Serialize for In<'_, DatelineRecord> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let places: Vec<&str> = self
            .1
            .places
            .iter()
            .map(|&place| &self.0.text[place])
            .collect();
        let mut part = serializer.serialize_struct("Dateline", 4)?;
        part.serialize_field("span", &self.0.span(self.1.span))?;
        part.serialize_field("places", &places)?;
        part.serialize_field("value", &self.1.value.map(Shown))?;
        part.serialize_field("agency", &self.1.agency.as_ref().map(Agency::id))?;
        part.end()
    }
}

impl Serialize for In<'_, CreditRecord> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut part = serializer.serialize_struct("Credit", 3)?;
        part.serialize_field("span", &self.0.span(self.1.span))?;
        part.serialize_field("text", &self.0.text[self.1.span])?;
        part.serialize_field("agency", &self.1.agency.as_ref().map(Agency::id))?;
        part.end()
    }
}

struct Paragraphs<'a>(&'a Context<'a>, &'a Article<'a>);

impl Serialize for Paragraphs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let article = self.1;
        let mut list = serializer.serialize_seq(Some(article.found.layout.paragraphs.len()))?;
        let mut first = 0;
        let paragraphs = article.found.layout.paragraphs.iter();
        for (paragraph, &end) in paragraphs.zip(&article.found.sentences.ends) {
            let sentences = &article.found.sentences.spans[first..end];
            list.serialize_element(&Paragraph(self.0, paragraph.span, sentences))?;
            first = end;
        }
        list.end()
    }
}

struct Paragraph<'a>(&'a Context<'a>, Span, &'a [Span]);

impl Serialize for Paragraph<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut part = serializer.serialize_struct("Paragraph", 2)?;
        part.serialize_field("span", &self.0.span(self.1))?;
        part.serialize_field("sentences", &Places(self.0, self.2, |&span| span))?;
        part.end()
    }
}

struct Quotation<'a>(
    &'a Context<'a>,
    &'a quote::Findings,
    &'a quote::QuotationRecord,
);

impl Serialize for Quotation<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let record = self.2;
        let fields = 7 + usize::from(self.0.confidence);
        let mut part = serializer.serialize_struct("Quotation", fields)?;
        part.serialize_field("kind", record.kind.name())?;
        let content = &self.1.contents[record.content.clone()];
        part.serialize_field("content", &Spans(self.0, content))?;
        part.serialize_field("cue", &record.cue.map(|cue| self.0.span(cue)))?;
        part.serialize_field(
            "source",
            &record.source.as_ref().map(|source| In(self.0, source)),
        )?;
        part.serialize_field("via", &record.via.as_ref().map(|via| In(self.0, via)))?;
        part.serialize_field("speaker", &record.speaker)?;
        let attribution = record.attribution.map(quote::Attribution::name);
        part.serialize_field("attribution", &attribution)?;
        if self.0.confidence {
            part.serialize_field("confidence", &record.confidence)?;
        }
        part.end()
    }
}

impl Serialize for In<'_, quote::SourceRecord> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut part = serializer.serialize_struct("Source", 4)?;
        part.serialize_field("span", &self.0.span(self.1.span))?;
        part.serialize_field("text", &self.0.text[self.1.span])?;
        part.serialize_field("kind", self.1.kind.name())?;
        part.serialize_field("speaker", &self.1.speaker)?;
        part.end()
    }
}

struct Speaker<'a>(&'a Context<'a>, usize, &'a quote::SpeakerRecord);

impl Serialize for Speaker<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut part = serializer.serialize_struct("Speaker", 3)?;
        part.serialize_field("id", &self.1)?;
        part.serialize_field("name", &self.0.text[self.2.name])?;
        part.serialize_field("mentions", &Spans(self.0, &self.2.mentions))?;
        part.end()
    }
}

struct Dates<'a>(&'a Context<'a>, &'a DateList);

impl Serialize for Dates<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let dates = self.1;
        serializer.collect_seq((0..dates.len()).map(|place| Date(self.0, dates.get(place))))
    }
}

struct Date<'a>(&'a Context<'a>, Listed);

impl Serialize for Date<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let date = self.1;
        let mut part = serializer.serialize_struct("Date", 7)?;
        part.serialize_field("kind", date.kind.name())?;
        part.serialize_field("span", &self.0.span(date.span))?;
        part.serialize_field("text", &self.0.text[date.span])?;
        part.serialize_field("value", &Shown(date.value))?;
        part.serialize_field("timex", &Shown(date.timex))?;
        part.serialize_field("mod", &date.modifier.map(|modifier| modifier.name()))?;
        part.serialize_field("resolved", &date.days.map(|(a, b)| (Shown(a), Shown(b))))?;
        part.end()
    }
}

impl Serialize for Article<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.wire().serialize(serializer)
    }
}

impl Serialize for Wire<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.details {
            return self.data().serialize(serializer);
        }
        let text = self.article.source;
        let context = &Context {
            text,
            offsets: (self.unit != OffsetUnit::Bytes).then(|| (self.unit, Offsets::new(text))),
            confidence: self.confidence,
        };
        serialize(self.article, context, serializer)
    }
}

fn serialize<S: Serializer>(
    article: &Article<'_>,
    context: &Context<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let layout = &article.found.layout;
    let found = &article.found.quotations;
    let quotations: Vec<_> = found
        .quotations
        .iter()
        .map(|record| Quotation(context, found, record))
        .collect();
    let speakers: Vec<_> = found
        .speakers
        .iter()
        .enumerate()
        .map(|(id, record)| Speaker(context, id, record))
        .collect();
    let tags: Vec<_> = layout
        .tags
        .iter()
        .map(|tags| In(context, &tags.span))
        .collect();
    let headline = layout.headline.as_ref().map(|line| In(context, &line.span));
    let dateline = layout.dateline.as_ref().map(|line| In(context, line));
    let byline = layout.byline.as_ref().map(|line| In(context, line));
    let credit = layout.credit.as_ref().map(|line| In(context, line));
    let mut record = serializer.serialize_struct("Article", 12)?;
    record.serialize_field("headline", &headline)?;
    record.serialize_field("timestamps", &Each(context, &layout.timestamps))?;
    record.serialize_field("dateline", &dateline)?;
    record.serialize_field("byline", &byline)?;
    record.serialize_field("credit", &credit)?;
    record.serialize_field("paragraphs", &Paragraphs(context, article))?;
    record.serialize_field("quotations", &quotations)?;
    record.serialize_field("speakers", &speakers)?;
    record.serialize_field("dates", &Dates(context, &article.found.dates))?;
    record.serialize_field("tags", &tags)?;
    record.serialize_field("related", &Places(context, &layout.related, place))?;
    record.serialize_field("residue", &Places(context, &layout.residue, place))?;
    record.end()
}

fn place<K>(part: &PartRecord<K>) -> Span {
    part.span
}
