//! Quotations and speakers as a caller sees them: light views that copy.

use super::{Findings, QuotationKind, QuotationRecord, SourceKind, SourceRecord};
use crate::span::Span;

/// Reported speech: what was said, how it is given, and who said it.
///
/// ```
/// use samachar::{QuotationKind, quotations};
///
/// let found = quotations("“पुल अगले माह खुलेगा,” अभियंता सुधा रानी ने बताया।");
/// let quotation = found.iter().next().unwrap();
/// assert_eq!(quotation.kind(), QuotationKind::Direct);
/// assert_eq!(quotation.content().next().unwrap().1, "पुल अगले माह खुलेगा,");
/// assert_eq!(quotation.cue().unwrap().1, "बताया");
/// assert_eq!(quotation.source().unwrap().text(), "अभियंता सुधा रानी");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Quotation<'a> {
    text: &'a str,
    findings: &'a Findings,
    record: &'a QuotationRecord,
}

impl<'a> Quotation<'a> {
    fn place(&self, span: Span) -> (Span, &'a str) {
        (span, &self.text[span])
    }

    /// How the words are given.
    pub fn kind(&self) -> QuotationKind {
        self.record.kind
    }

    /// The words, in one piece or more, with the place of each in bytes of the text. Quotation
    /// marks are no part of them.
    pub fn content(&self) -> impl Iterator<Item = (Span, &'a str)> + use<'a> {
        let text = self.text;
        self.findings.contents[self.record.content.clone()]
            .iter()
            .map(move |&span| (span, &text[span]))
    }

    /// The verb or postposition that makes the report, with its place: `कहा`, `के अनुसार`.
    pub fn cue(&self) -> Option<(Span, &'a str)> {
        self.record.cue.map(|span| self.place(span))
    }

    /// Who said it, where the text tells.
    pub fn source(&self) -> Option<Source<'a>> {
        let record = self.record.source.as_ref()?;
        Some(Source {
            text: self.text,
            findings: self.findings,
            record,
        })
    }

    /// The medium that it was said to or that passed it on, with its place.
    pub fn via(&self) -> Option<(Span, &'a str)> {
        self.record.via.map(|span| self.place(span))
    }

    /// Whether its quotation mark was never closed, so that the end is a guess.
    pub fn is_unterminated(&self) -> bool {
        self.record.unterminated
    }
}

/// Who said something, as the words of the report name them.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    text: &'a str,
    findings: &'a Findings,
    record: &'a SourceRecord,
}

impl<'a> Source<'a> {
    /// Its place, case marker excluded, in bytes of the text.
    pub fn span(&self) -> Span {
        self.record.span
    }

    /// The text between the ends of the span.
    pub fn text(&self) -> &'a str {
        &self.text[self.record.span]
    }

    /// What kind of phrase it is.
    pub fn kind(&self) -> SourceKind {
        self.record.kind
    }

    /// The person or body meant, where that is known: a pronoun's is an earlier speaker.
    pub fn speaker(&self) -> Option<Speaker<'a>> {
        let id = self.record.speaker?;
        Some(Speaker {
            text: self.text,
            findings: self.findings,
            id,
        })
    }
}

/// A person or body that is quoted in a text, once or often.
#[derive(Clone, Copy, Debug)]
pub struct Speaker<'a> {
    text: &'a str,
    findings: &'a Findings,
    id: usize,
}

impl<'a> Speaker<'a> {
    /// The number of the speaker in the text, from 0 in the order of first mention.
    pub fn id(&self) -> usize {
        self.id
    }

    /// The fullest name that the text gives.
    pub fn name(&self) -> &'a str {
        &self.text[self.findings.speakers[self.id].name]
    }

    /// Where quotations name the speaker, in order.
    pub fn mentions(&self) -> &'a [Span] {
        &self.findings.speakers[self.id].mentions
    }
}

impl Findings {
    /// The quotations, as views on `text`.
    pub(crate) fn quotations<'a>(
        &'a self,
        text: &'a str,
    ) -> impl Iterator<Item = Quotation<'a>> + use<'a> {
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
    ) -> impl Iterator<Item = Speaker<'a>> + use<'a> {
        (0..self.speakers.len()).map(move |id| Speaker {
            text,
            findings: self,
            id,
        })
    }
}

/// The quotations of a running text; made by [`quotations`](crate::quotations).
#[derive(Clone, Debug)]
pub struct Quotations<'t> {
    text: &'t str,
    findings: Findings,
}

impl<'t> Quotations<'t> {
    pub(crate) fn new(text: &'t str, findings: Findings) -> Quotations<'t> {
        Quotations { text, findings }
    }

    /// The quotations, in the order of the text.
    pub fn iter(&self) -> impl Iterator<Item = Quotation<'_>> {
        self.findings.quotations(self.text)
    }

    /// Those who are quoted.
    pub fn speakers(&self) -> impl Iterator<Item = Speaker<'_>> {
        self.findings.speakers(self.text)
    }

    /// How many quotations there are.
    pub fn len(&self) -> usize {
        self.findings.quotations.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.findings.quotations.is_empty()
    }
}
