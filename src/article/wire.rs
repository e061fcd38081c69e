//! The JSON wire format: how an article and its parts are serialized.

use serde::ser::{Serialize, SerializeSeq, SerializeStruct, Serializer};

use super::Article;
use super::layout::{CreditRecord, DatelineRecord, PartRecord, TimestampRecord};
use crate::date;
use crate::quote;
use crate::span::Span;

/// A value printed as a string.
struct Shown<T>(T);

impl<T: core::fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// Something of an article, with the article's text.
struct In<'a, T>(&'a str, &'a T);

/// A list, item by item with the article's text.
struct Each<'a, T>(&'a str, &'a [T]);

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
        part.serialize_field("span", self.1)?;
        part.serialize_field("text", &self.0[*self.1])?;
        part.end()
    }
}

/// A span without its text.
struct Place(Span);

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut part = serializer.serialize_struct("Place", 1)?;
        part.serialize_field("span", &self.0)?;
        part.end()
    }
}

impl Serialize for In<'_, TimestampRecord> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut part = serializer.serialize_struct("Timestamp", 3)?;
        part.serialize_field("kind", self.1.kind.name())?;
        part.serialize_field("span", &self.1.span)?;
        part.serialize_field("value", &self.1.value.map(Shown))?;
        part.end()
    }
}

impl Serialize for In<'_, DatelineRecord> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let places: Vec<&str> = self.1.places.iter().map(|&place| &self.0[place]).collect();
        let mut part = serializer.serialize_struct("Dateline", 4)?;
        part.serialize_field("span", &self.1.span)?;
        part.serialize_field("places", &places)?;
        part.serialize_field("value", &self.1.value.map(Shown))?;
        part.serialize_field("agency", &self.1.agency.map(|agency| agency.id()))?;
        part.end()
    }
}

impl Serialize for In<'_, CreditRecord> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut part = serializer.serialize_struct("Credit", 3)?;
        part.serialize_field("span", &self.1.span)?;
        part.serialize_field("text", &self.0[self.1.span])?;
        part.serialize_field("agency", &self.1.agency.map(|agency| agency.id()))?;
        part.end()
    }
}

struct Paragraphs<'a>(&'a Article<'a>);

impl Serialize for Paragraphs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let article = self.0;
        let mut list = serializer.serialize_seq(Some(article.layout.paragraphs.len()))?;
        let mut first = 0;
        for (paragraph, &end) in article
            .layout
            .paragraphs
            .iter()
            .zip(&article.sentences.ends)
        {
            list.serialize_element(&Paragraph(
                paragraph.span,
                &article.sentences.spans[first..end],
            ))?;
            first = end;
        }
        list.end()
    }
}

struct Paragraph<'a>(Span, &'a [Span]);

impl Serialize for Paragraph<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sentences: Vec<Place> = self.1.iter().copied().map(Place).collect();
        let mut part = serializer.serialize_struct("Paragraph", 2)?;
        part.serialize_field("span", &self.0)?;
        part.serialize_field("sentences", &sentences)?;
        part.end()
    }
}

struct Quotation<'a>(&'a str, &'a quote::Findings, &'a quote::QuotationRecord);

impl Serialize for Quotation<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let record = self.2;
        let mut part = serializer.serialize_struct("Quotation", 7)?;
        part.serialize_field("kind", record.kind.name())?;
        part.serialize_field("content", &self.1.contents[record.content.clone()])?;
        part.serialize_field("cue", &record.cue)?;
        part.serialize_field(
            "source",
            &record.source.as_ref().map(|source| In(self.0, source)),
        )?;
        part.serialize_field("via", &record.via.as_ref().map(|via| In(self.0, via)))?;
        part.serialize_field("speaker", &record.speaker)?;
        let attribution = record.attribution.map(quote::Attribution::name);
        part.serialize_field("attribution", &attribution)?;
        part.end()
    }
}

impl Serialize for In<'_, quote::SourceRecord> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut part = serializer.serialize_struct("Source", 4)?;
        part.serialize_field("span", &self.1.span)?;
        part.serialize_field("text", &self.0[self.1.span])?;
        part.serialize_field("kind", self.1.kind.name())?;
        part.serialize_field("speaker", &self.1.speaker)?;
        part.end()
    }
}

struct Speaker<'a>(&'a str, usize, &'a quote::SpeakerRecord);

impl Serialize for Speaker<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut part = serializer.serialize_struct("Speaker", 3)?;
        part.serialize_field("id", &self.1)?;
        part.serialize_field("name", &self.0[self.2.name])?;
        part.serialize_field("mentions", &self.2.mentions)?;
        part.end()
    }
}

impl Serialize for In<'_, (date::Record, date::Meaning)> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (record, meaning) = self.1;
        let mut part = serializer.serialize_struct("Date", 7)?;
        part.serialize_field("kind", record.kind.name())?;
        part.serialize_field("span", &record.span)?;
        part.serialize_field("text", &self.0[record.span])?;
        part.serialize_field("value", &Shown(record.value))?;
        part.serialize_field("timex", &Shown(meaning.timex))?;
        part.serialize_field("mod", &record.modifier.map(|modifier| modifier.name()))?;
        part.serialize_field(
            "resolved",
            &meaning.interval.map(|(a, b)| (Shown(a), Shown(b))),
        )?;
        part.end()
    }
}

/// The places of parts of which an article may have many.
fn places_of<K>(parts: &[PartRecord<K>]) -> Vec<Place> {
    parts.iter().map(|part| Place(part.span)).collect()
}

impl Serialize for Article<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = &*self.source;
        let layout = &self.layout;
        let quotations: Vec<_> = self
            .quotations
            .quotations
            .iter()
            .map(|q| Quotation(text, &self.quotations, q))
            .collect();
        let speakers: Vec<_> = self
            .quotations
            .speakers
            .iter()
            .enumerate()
            .map(|(id, s)| Speaker(text, id, s))
            .collect();
        let mut article = serializer.serialize_struct("Article", 12)?;
        article.serialize_field(
            "headline",
            &layout.headline.as_ref().map(|line| In(text, &line.span)),
        )?;
        article.serialize_field("timestamps", &Each(text, &layout.timestamps))?;
        article.serialize_field(
            "dateline",
            &layout.dateline.as_ref().map(|line| In(text, line)),
        )?;
        article.serialize_field("byline", &layout.byline.as_ref().map(|line| In(text, line)))?;
        article.serialize_field("credit", &layout.credit.as_ref().map(|line| In(text, line)))?;
        article.serialize_field("paragraphs", &Paragraphs(self))?;
        article.serialize_field("quotations", &quotations)?;
        article.serialize_field("speakers", &speakers)?;
        article.serialize_field("dates", &Each(text, &self.dates))?;
        let tags: Vec<_> = layout
            .tags
            .iter()
            .map(|tags| In(text, &tags.span))
            .collect();
        article.serialize_field("tags", &tags)?;
        article.serialize_field("related", &places_of(&layout.related))?;
        article.serialize_field("residue", &places_of(&layout.residue))?;
        article.end()
    }
}
