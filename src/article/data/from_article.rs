//! From an article, and its parts, to plain data.

use super::{
    Article, Credit, Date, Dateline, KindPart, Marked, Paragraph, Part, Place, Quotation,
    Reference, Sentence, Source, Speaker, Timestamp,
};
use crate::{article, part, quote, sentence};

impl From<&article::Article<'_>> for Article {
    fn from(article: &article::Article<'_>) -> Article {
        let sentence_at = |span| article.sentence_numbers_in(span).next();
        let quotations = article.quotations().map(|quotation| Quotation {
            sentence: sentence_at(quotation.content().next().unwrap_or_default()),
            ..Quotation::from(quotation)
        });
        let quotations: Vec<Quotation> = quotations.collect();
        let speakers = speakers_of(article.speakers(), &quotations);
        let dates = article.dates().map(|date| Date {
            sentence: sentence_at(date.span()),
            ..Date::from(date)
        });
        Article {
            headline: article.headline().map(Part::from),
            timestamps: article.timestamps().map(Timestamp::from).collect(),
            dateline: article.dateline().map(Dateline::from),
            byline: article.byline().map(Part::from),
            credit: article.credit().map(Credit::from),
            paragraphs: article.paragraphs().map(Paragraph::from).collect(),
            dates: dates.collect(),
            tags: article.tags().map(KindPart::from).collect(),
            related: article.related().map(Place::from).collect(),
            residue: article.residue().map(Place::from).collect(),
            marked: article.marked().map(Marked::from).collect(),
            reference: article.reference().map(Reference::from),
            quotations,
            speakers,
        }
    }
}

/// The speakers of all these quotations, which are looked at once.
fn speakers_of(found: quote::SpeakerIter<'_, '_>, quotations: &[Quotation]) -> Vec<Speaker> {
    let mut speakers: Vec<Speaker> = found.map(Speaker::new).collect();
    for (place, quotation) in quotations.iter().enumerate() {
        if let Some(id) = quotation.speaker {
            speakers[id].quotations.push(place);
        }
    }
    speakers
}

impl From<part::Part<'_>> for Part {
    fn from(part: part::Part<'_>) -> Part {
        Part {
            span: part.span(),
            text: part.text().to_owned(),
        }
    }
}

impl<K: Copy> From<article::KindPart<'_, K>> for KindPart<K> {
    fn from(part: article::KindPart<'_, K>) -> KindPart<K> {
        KindPart {
            span: part.span(),
            text: part.text().to_owned(),
            kind: part.kind(),
        }
    }
}

impl<K: Copy> From<article::KindPart<'_, K>> for Place<K> {
    fn from(part: article::KindPart<'_, K>) -> Place<K> {
        Place {
            span: part.span(),
            kind: part.kind(),
        }
    }
}

impl From<article::Timestamp<'_>> for Timestamp {
    fn from(stamp: article::Timestamp<'_>) -> Timestamp {
        Timestamp {
            kind: stamp.kind(),
            span: stamp.span(),
            value: stamp.value(),
        }
    }
}

impl From<article::Dateline<'_, '_>> for Dateline {
    fn from(dateline: article::Dateline<'_, '_>) -> Dateline {
        Dateline {
            span: dateline.span(),
            places: dateline
                .places()
                .map(|place| place.text().to_owned())
                .collect(),
            value: dateline.value(),
            agency: dateline.agency(),
            place_spans: dateline.places().map(|place| place.span()).collect(),
        }
    }
}

impl From<article::Credit<'_>> for Credit {
    fn from(credit: article::Credit<'_>) -> Credit {
        Credit {
            span: credit.span(),
            text: credit.text().to_owned(),
            agency: credit.agency(),
        }
    }
}

impl From<article::Paragraph<'_, '_>> for Paragraph {
    fn from(paragraph: article::Paragraph<'_, '_>) -> Paragraph {
        Paragraph {
            span: paragraph.span(),
            sentences: paragraph.sentences().map(Sentence::from).collect(),
            kind: paragraph.kind(),
        }
    }
}

impl From<sentence::Sentence<'_>> for Sentence {
    fn from(sentence: sentence::Sentence<'_>) -> Sentence {
        Sentence {
            span: sentence.span(),
            ending: sentence.ending(),
        }
    }
}

impl From<quote::Quotation<'_, '_>> for Quotation {
    /// Its place among the sentences is not known without the article.
    fn from(quotation: quote::Quotation<'_, '_>) -> Quotation {
        Quotation {
            kind: quotation.kind(),
            content: quotation.content().collect(),
            cue: quotation.cue().map(|cue| cue.span()),
            source: quotation.source().map(Source::from),
            via: quotation.via().map(Part::from),
            speaker: quotation.speaker().map(|speaker| speaker.id()),
            attribution: quotation.attribution(),
            confidence: quotation.confidence(),
            unterminated: quotation.is_unterminated(),
            sentence: None,
        }
    }
}

impl From<quote::Source<'_, '_>> for Source {
    fn from(source: quote::Source<'_, '_>) -> Source {
        Source {
            span: source.span(),
            text: source.text().to_owned(),
            kind: source.kind(),
            speaker: source.speaker().map(|speaker| speaker.id()),
            title: source.title().map(|part| part.span()),
            role: source.role().map(|part| part.span()),
            name: source.name().map(|part| part.span()),
        }
    }
}

impl Speaker {
    /// The speaker, without the quotations.
    fn new(speaker: quote::Speaker<'_, '_>) -> Speaker {
        Speaker {
            id: speaker.id(),
            name: speaker.name().to_owned(),
            mentions: speaker.mentions().to_vec(),
            name_span: Some(speaker.name_span()),
            quotations: Vec::new(),
        }
    }
}

impl From<quote::Speaker<'_, '_>> for Speaker {
    fn from(speaker: quote::Speaker<'_, '_>) -> Speaker {
        Speaker {
            quotations: speaker.quotation_numbers().collect(),
            ..Speaker::new(speaker)
        }
    }
}

impl From<article::ArticleDate<'_>> for Date {
    /// Its place among the sentences is not known without the article.
    fn from(date: article::ArticleDate<'_>) -> Date {
        Date {
            kind: date.kind(),
            span: date.span(),
            text: date.text().to_owned(),
            value: date.value(),
            timex: date.timex(),
            modifier: date.modifier(),
            days: date.days(),
            sentence: None,
            edtf: date.edtf().map(|edtf| edtf.to_string()),
        }
    }
}

impl From<(part::Part<'_>, quote::MarkedClass)> for Marked {
    fn from((part, class): (part::Part<'_>, quote::MarkedClass)) -> Marked {
        Marked {
            span: part.span(),
            class,
        }
    }
}

impl From<article::Reference> for Reference {
    fn from(reference: article::Reference) -> Reference {
        Reference {
            moment: reference.moment(),
            source: reference.source(),
        }
    }
}

/// A view in the wire format, with details.
#[cfg(feature = "serde")]
macro_rules! serialize_as_data {
    ($($view:ty => $data:ty),+ $(,)?) => {$(
        impl serde::Serialize for $view {
            /// In the wire format, with details: see [`data`](crate::data).
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                <$data>::from(*self).serialize(serializer)
            }
        }
    )+};
}

#[cfg(feature = "serde")]
serialize_as_data! {
    article::Timestamp<'_> => Timestamp,
    article::Dateline<'_, '_> => Dateline,
    article::Credit<'_> => Credit,
    article::Paragraph<'_, '_> => Paragraph,
    article::ArticleDate<'_> => Date,
    article::Reference => Reference,
    quote::Quotation<'_, '_> => Quotation,
    quote::Source<'_, '_> => Source,
    quote::Speaker<'_, '_> => Speaker,
}

#[cfg(feature = "serde")]
impl<K: Copy + serde::Serialize> serde::Serialize for article::KindPart<'_, K> {
    /// As `{"span", "text", "kind"}`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        KindPart::from(*self).serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for article::Reference {
    /// From `{"moment", "source"}`.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let data = Reference::deserialize(deserializer)?;
        Ok(article::Reference::new(data.moment, data.source))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for quote::Quotations<'_> {
    /// As `{"quotations", "speakers", "marked"}`, in the wire format with details.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let quotations: Vec<Quotation> = self.iter().map(Quotation::from).collect();
        let speakers = speakers_of(self.speakers(), &quotations);
        let marked: Vec<_> = self.marked().map(Marked::from).collect();
        let mut record = serializer.serialize_struct("Quotations", 3)?;
        record.serialize_field("quotations", &quotations)?;
        record.serialize_field("speakers", &speakers)?;
        record.serialize_field("marked", &marked)?;
        record.end()
    }
}
