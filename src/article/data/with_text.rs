//! From plain data and its text to an article again. Nothing is believed that would not hold: every span
//! must fit the text and hold the words that the data say, every link must lead somewhere.

use super::{Article, Dateline, Quotation, Source, Speaker};
use crate::article::date_list::{DateList, Listed};
use crate::article::layout::{
    CreditRecord, DatelineRecord, Layout, ParagraphRecord, PartRecord, TimestampRecord,
};
use crate::article::{self, Found, Reference, Sentences};
use crate::error::{Error, ErrorKind};
use crate::quote::{
    Findings, MarkedRecord, NameParts, QuotationRecord, SourceRecord, SpeakerRecord,
};
use crate::span::Span;

impl Article {
    /// The article of this `text`, which the data were made from: as if it had been parsed again.
    ///
    /// # Errors
    /// [`ErrorKind::NotOfThisText`] where a span does not fit the text, holds other words than the data
    /// say, or leads nowhere, and where a quotation has no words. The offset is where it starts.
    ///
    /// ```
    /// use samachar::{Article, ErrorKind, data};
    ///
    /// let text = "मंत्री ने कहा कि पुल बनेगा।";
    /// let article = Article::parse(text)?;
    /// let data = data::Article::from(&article);
    /// assert_eq!(data.with_text(text)?, article);
    /// let error = data.with_text("सचिव ने कहा कि सड़क बनेगी।").unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::NotOfThisText);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn with_text<'t>(&self, text: &'t str) -> Result<article::Article<'t>, Error> {
        let text_of = Text(text);
        let found = Found {
            layout: layout(self, text_of)?,
            reference: self
                .reference
                .map(|reference| Reference::new(reference.moment, reference.source)),
            sentences: sentences(self, text_of)?,
            quotations: findings(self, text_of)?,
            dates: dates(self, text_of)?,
            diagnosis: None,
        };
        Ok(article::Article::new(text, found))
    }
}

/// The text that the data are held against.
#[derive(Clone, Copy)]
struct Text<'t>(&'t str);

impl<'t> Text<'t> {
    /// The span, which must fit.
    fn fits(self, span: Span) -> Result<Span, Error> {
        self.at(span).map(|_| span)
    }

    fn at(self, span: Span) -> Result<&'t str, Error> {
        span.of(self.0).ok_or(not_of_this_text(span))
    }

    fn all(self, spans: &[Span]) -> Result<Vec<Span>, Error> {
        spans.iter().map(|&span| self.fits(span)).collect()
    }

    fn maybe(self, span: Option<Span>) -> Result<Option<Span>, Error> {
        span.map(|span| self.fits(span)).transpose()
    }

    /// The span, which must hold these words.
    fn holds(self, span: Span, words: &str) -> Result<Span, Error> {
        if self.at(span)? == words {
            Ok(span)
        } else {
            Err(not_of_this_text(span))
        }
    }
}

fn not_of_this_text(span: Span) -> Error {
    Error::new(ErrorKind::NotOfThisText, span.start())
}

fn layout(data: &Article, text: Text<'_>) -> Result<Layout, Error> {
    let paragraph = |span| ParagraphRecord::new(span, 0..0);
    let mut layout = Layout::default();
    if let Some(headline) = &data.headline {
        layout.headline = Some(paragraph(text.holds(headline.span, &headline.text)?));
    }
    for stamp in &data.timestamps {
        layout.timestamps.push(TimestampRecord {
            kind: stamp.kind,
            span: text.fits(stamp.span)?,
            value: stamp.value,
        });
    }
    layout.dateline = data
        .dateline
        .as_ref()
        .map(|line| dateline(line, text))
        .transpose()?;
    if let Some(byline) = &data.byline {
        layout.byline = Some(text.holds(byline.span, &byline.text)?);
    }
    if let Some(credit) = &data.credit {
        layout.credit = Some(CreditRecord {
            span: text.holds(credit.span, &credit.text)?,
            agency: credit.agency,
        });
    }
    for part in &data.paragraphs {
        layout.paragraphs.push(paragraph(text.fits(part.span)?));
    }
    let record = |span, kind| {
        Ok(PartRecord {
            span: text.fits(span)?,
            kind,
        })
    };
    for tags in &data.tags {
        let span = text.holds(tags.span, &tags.text)?;
        layout.tags.push(PartRecord {
            span,
            kind: tags.kind,
        });
    }
    for link in &data.related {
        layout.related.push(PartRecord {
            span: text.fits(link.span)?,
            kind: link.kind,
        });
    }
    let residue = data.residue.iter().map(|part| record(part.span, part.kind));
    layout.residue = residue.collect::<Result<_, Error>>()?;
    Ok(layout)
}

fn dateline(dateline: &Dateline, text: Text<'_>) -> Result<DatelineRecord, Error> {
    let span = text.fits(dateline.span)?;
    let places = if dateline.place_spans.len() == dateline.places.len() {
        let places = dateline.place_spans.iter().zip(&dateline.places);
        places
            .map(|(&place, words)| text.holds(place, words))
            .collect::<Result<_, _>>()?
    } else {
        // Without details, places stand in the order in which they are named.
        let mut from = span.start();
        let find = |words: &String| {
            let rest = text.at(Span::new(from, span.end()))?;
            let start = from + rest.find(words.as_str()).ok_or(not_of_this_text(span))?;
            from = start + words.len();
            Ok(Span::new(start, from))
        };
        dateline
            .places
            .iter()
            .map(find)
            .collect::<Result<_, Error>>()?
    };
    Ok(DatelineRecord {
        span,
        places,
        value: dateline.value,
        agency: dateline.agency,
    })
}

/// The sentences, which lie in their paragraphs in order.
fn sentences(data: &Article, text: Text<'_>) -> Result<Sentences, Error> {
    let mut sentences = Sentences::default();
    let mut end = 0;
    for paragraph in &data.paragraphs {
        for sentence in &paragraph.sentences {
            let span = text.fits(sentence.span)?;
            if span.start() < end || !paragraph.span.encloses(span) {
                return Err(not_of_this_text(span));
            }
            end = span.end();
            sentences.spans.push(span);
            sentences.endings.push(sentence.ending);
        }
        sentences.ends.push(sentences.spans.len());
    }
    Ok(sentences)
}

fn findings(data: &Article, text: Text<'_>) -> Result<Findings, Error> {
    let mut findings = Findings::default();
    for speaker in &data.speakers {
        findings.speakers.push(self::speaker(speaker, text)?);
    }
    for quotation in &data.quotations {
        if quotation.content.is_empty() {
            return Err(not_of_this_text(quotation.cue.unwrap_or_default()));
        }
        let first = findings.contents.len();
        findings.contents.extend(text.all(&quotation.content)?);
        let content = first..findings.contents.len();
        let links = [
            quotation.speaker,
            quotation.source.as_ref().and_then(|s| s.speaker),
        ];
        if links
            .into_iter()
            .flatten()
            .any(|id| id >= data.speakers.len())
        {
            return Err(not_of_this_text(
                quotation.content.first().copied().unwrap_or_default(),
            ));
        }
        findings
            .quotations
            .push(self::quotation(quotation, content, text)?);
    }
    for marked in &data.marked {
        findings.marked.push(MarkedRecord {
            span: text.fits(marked.span)?,
            class: marked.class,
        });
    }
    findings.sort();
    Ok(findings)
}

fn speaker(speaker: &Speaker, text: Text<'_>) -> Result<SpeakerRecord, Error> {
    let mentions = text.all(&speaker.mentions)?;
    let name = match speaker.name_span {
        Some(span) => text.holds(span, &speaker.name)?,
        None => {
            // Without details: a mention that is the name, or where the name stands first.
            let is_name = |&&span: &&Span| text.at(span).is_ok_and(|words| words == speaker.name);
            let found = || text.0.find(&speaker.name);
            let at = |start| Span::new(start, start + speaker.name.len());
            let known = mentions.iter().find(is_name).copied();
            let nowhere = not_of_this_text(mentions.first().copied().unwrap_or_default());
            known.or_else(|| found().map(at)).ok_or(nowhere)?
        }
    };
    Ok(SpeakerRecord { name, mentions })
}

fn quotation(
    quotation: &Quotation,
    content: core::ops::Range<usize>,
    text: Text<'_>,
) -> Result<QuotationRecord, Error> {
    let via = quotation.via.as_ref();
    Ok(QuotationRecord {
        kind: quotation.kind,
        content,
        cue: text.maybe(quotation.cue)?,
        source: quotation
            .source
            .as_ref()
            .map(|words| source(words, text))
            .transpose()?,
        via: via.map(|via| text.holds(via.span, &via.text)).transpose()?,
        speaker: quotation.speaker,
        attribution: quotation.attribution,
        unterminated: quotation.unterminated,
        is_answer: false,
        confidence: quotation.confidence,
    })
}

fn source(source: &Source, text: Text<'_>) -> Result<SourceRecord, Error> {
    Ok(SourceRecord {
        span: text.holds(source.span, &source.text)?,
        kind: source.kind,
        parts: NameParts {
            title: text.maybe(source.title)?,
            role: text.maybe(source.role)?,
            name: text.maybe(source.name)?,
            ..NameParts::default()
        },
        speaker: source.speaker,
    })
}

fn dates(data: &Article, text: Text<'_>) -> Result<DateList, Error> {
    let mut dates = DateList::default();
    for date in &data.dates {
        let listed = Listed {
            span: text.holds(date.span, &date.text)?,
            kind: date.kind,
            value: date.value,
            modifier: date.modifier,
            timex: date.timex,
            days: date.days,
        };
        dates.push_listed(&listed, text.0.len());
    }
    dates.sort();
    Ok(dates)
}
