//! Quotations, sources and speakers as a caller sees them: light views of what was found.

use core::fmt;
use std::borrow::Cow;

use super::{
    Attribution, Findings, MarkedClass, QuotationKind, QuotationRecord, SourceKind, SourceRecord,
    SpeakerRecord,
};
use crate::span::Span;

/// A quotation: what somebody said, the words that report it, and who said it.
#[derive(Clone, Copy)]
pub struct Quotation<'a> {
    text: &'a str,
    findings: &'a Findings,
    record: &'a QuotationRecord,
}

impl<'a> Quotation<'a> {
    /// How the words are given.
    pub fn kind(&self) -> QuotationKind {
        self.record.kind
    }

    /// Where the words stand, in order. There are several spans where a reporting clause or the
    /// end of a paragraph splits them. Direct speech is given without its marks.
    pub fn content(&self) -> impl Iterator<Item = Span> + use<'a> {
        self.findings.contents[self.record.content.clone()]
            .iter()
            .copied()
    }

    /// The words, piece by piece as [`Quotation::content`] has them.
    pub fn text(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let text = self.text;
        self.content().map(move |span| &text[span])
    }

    /// The reporting verb with its light verb (`दावा किया`), or the postposition (`के अनुसार`). A
    /// signed statement and a headline that names its speaker behind a colon have none.
    pub fn cue(&self) -> Option<Span> {
        self.record.cue
    }

    /// The phrase that names who said it.
    pub fn source(&self) -> Option<Source<'a>> {
        let record = self.record.source.as_ref()?;
        Some(Source {
            text: self.text,
            findings: self.findings,
            record,
        })
    }

    /// Who said it. Known by inference also where no phrase names the speaker (`साथ ही कहा कि …`).
    pub fn speaker(&self) -> Option<Speaker<'a>> {
        Some(Speaker::of(self.text, self.findings, self.record.speaker?))
    }

    /// How it is known who said it; `None` where [`Quotation::speaker`] is.
    ///
    /// ```
    /// use samachar::{Attribution, quotations};
    ///
    /// let found = quotations("जिलाधिकारी ने बताया कि जांच होगी। साथ ही कहा कि दोषी बचेंगे नहीं।");
    /// let ways: Vec<_> = found.iter().map(|quotation| quotation.attribution()).collect();
    /// assert_eq!(ways, [Some(Attribution::Role), Some(Attribution::Inferred)]);
    /// ```
    pub fn attribution(&self) -> Option<Attribution> {
        self.record.attribution
    }

    /// The medium through which the words came: `एजेंसी को बताया`, `एक बयान में कहा`.
    pub fn via(&self) -> Option<Span> {
        self.record.via
    }

    /// Whether the words open with a quotation mark that is never closed.
    pub fn is_unterminated(&self) -> bool {
        self.record.unterminated
    }

    /// How sure the whole is, in 0–1: the pattern that found it, and how its speaker was inferred.
    /// The values order quotations; they are no probabilities.
    pub fn confidence(&self) -> f32 {
        self.record.confidence
    }
}

impl fmt::Debug for Quotation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Quotation")
            .field("kind", &self.kind())
            .field("text", &self.text().collect::<Vec<_>>())
            .field("source", &self.source())
            .finish_non_exhaustive()
    }
}

/// The phrase that names the source of a quotation, without its case marker.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    text: &'a str,
    findings: &'a Findings,
    record: &'a SourceRecord,
}

impl<'a> Source<'a> {
    /// Where the phrase stands.
    pub fn span(&self) -> Span {
        self.record.span
    }

    /// The phrase.
    pub fn text(&self) -> &'a str {
        &self.text[self.record.span]
    }

    /// What kind of phrase it is.
    pub fn kind(&self) -> SourceKind {
        self.record.kind
    }

    /// The form of address: `डॉ.`, `श्रीमती`.
    pub fn title(&self) -> Option<Span> {
        self.record.parts.title
    }

    /// The office or calling, with whose it is: `विदेश मंत्रालय के प्रवक्ता`.
    pub fn role(&self) -> Option<Span> {
        self.record.parts.role
    }

    /// The name of the person or body; of a document, the body behind it.
    pub fn name(&self) -> Option<Span> {
        self.record.parts.name
    }

    /// The person or body meant.
    pub fn speaker(&self) -> Option<Speaker<'a>> {
        Some(Speaker::of(self.text, self.findings, self.record.speaker?))
    }
}

impl fmt::Debug for Source<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source")
            .field("text", &self.text())
            .field("kind", &self.kind())
            .field("speaker", &self.speaker().map(|speaker| speaker.name()))
            .finish()
    }
}

/// A person or body that a text quotes, under whatever names.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    text: &'a str,
    id: usize,
    record: &'a SpeakerRecord,
}

impl<'a> Speaker<'a> {
    fn of(text: &'a str, findings: &'a Findings, id: usize) -> Speaker<'a> {
        Speaker {
            text,
            id,
            record: &findings.speakers[id],
        }
    }

    /// The number of the speaker in this text, from 0 in the order of first mention.
    pub fn id(&self) -> usize {
        self.id
    }

    /// The fullest name in the text, or the office where no name stands.
    pub fn name(&self) -> &'a str {
        &self.text[self.record.name]
    }

    /// Where the fullest name stands.
    pub fn name_span(&self) -> Span {
        self.record.name
    }

    /// Where quotations name the speaker, pronouns included, in the order of the text and each place
    /// once.
    pub fn mentions(&self) -> &'a [Span] {
        &self.record.mentions
    }
}

impl fmt::Debug for Speaker<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Speaker")
            .field("id", &self.id)
            .field("name", &self.name())
            .finish_non_exhaustive()
    }
}

/// The quotations of a text, with its speakers and all that stands in quotation marks.
#[derive(Clone)]
pub struct Quotations<'t> {
    text: Cow<'t, str>,
    findings: Findings,
}

impl<'t> Quotations<'t> {
    pub(crate) fn new(text: impl Into<Cow<'t, str>>, findings: Findings) -> Quotations<'t> {
        Quotations {
            text: text.into(),
            findings,
        }
    }

    /// The quotations in the order of the text.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Quotation<'_>> {
        self.findings.quotations(&self.text)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.findings.quotations.len()
    }

    /// Whether nobody is quoted.
    pub fn is_empty(&self) -> bool {
        self.findings.quotations.is_empty()
    }

    /// Those who are quoted, in the order of first mention.
    pub fn speakers(&self) -> impl ExactSizeIterator<Item = Speaker<'_>> {
        self.findings.speakers(&self.text)
    }

    /// Everything in quotation marks, titles and terms included, with what it is. The spans leave
    /// out the marks.
    pub fn marked(&self) -> impl ExactSizeIterator<Item = (Span, MarkedClass)> {
        self.findings.marked()
    }
}

impl fmt::Debug for Quotations<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Findings {
    /// The quotations, as views on `text`.
    pub(crate) fn quotations<'a>(
        &'a self,
        text: &'a str,
    ) -> impl ExactSizeIterator<Item = Quotation<'a>> {
        self.quotations.iter().map(move |record| Quotation {
            text,
            findings: self,
            record,
        })
    }

    /// The speakers, as views on `text`.
    pub(crate) fn speakers<'a>(
        &'a self,
        text: &'a str,
    ) -> impl ExactSizeIterator<Item = Speaker<'a>> {
        (0..self.speakers.len()).map(move |id| Speaker::of(text, self, id))
    }

    /// The passages in quotation marks.
    pub(crate) fn marked(&self) -> impl ExactSizeIterator<Item = (Span, MarkedClass)> {
        self.marked.iter().map(|record| (record.span, record.class))
    }
}
