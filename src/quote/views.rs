//! Quotations, sources and speakers as a caller sees them: light views of what was found.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::ops::Range;

use super::{
    Attribution, Findings, MarkedClass, QuotationKind, QuotationRecord, SourceKind, SpeakerRecord,
};
use crate::part::{Part, shown_as_text};
use crate::span::Span;

/// A quotation: what somebody said, the words that report it, and who said it.
///
/// Two are equal where they read the same words in the same places as said by the same speaker.
///
/// ```
/// use samachar::QuotationKind;
///
/// let text = "\"पुल बनेगा,\" मंत्री ने एजेंसी को बताया, \"काम शुरू है।\"";
/// let found = samachar::quotations(text);
/// let quotation = found.iter().next().unwrap();
/// assert_eq!(quotation.kind(), QuotationKind::Direct);
/// assert_eq!(quotation.text().collect::<Vec<_>>(), ["पुल बनेगा,", "काम शुरू है।"]);
/// assert_eq!(quotation.cue().unwrap().text(), "बताया");
/// assert_eq!(quotation.via().unwrap().text(), "एजेंसी");
/// ```
#[derive(Clone, Copy)]
pub struct Quotation<'a, 't> {
    text: &'t str,
    findings: &'a Findings,
    record: &'a QuotationRecord,
}

impl<'a, 't> Quotation<'a, 't> {
    fn of(text: &'t str, findings: &'a Findings, number: usize) -> Quotation<'a, 't> {
        Quotation {
            text,
            findings,
            record: &findings.quotations[number],
        }
    }

    fn part(&self, span: Span) -> Part<'t> {
        Part::new(self.text, span)
    }

    /// How the words are given.
    pub fn kind(&self) -> QuotationKind {
        self.record.kind
    }

    /// Where the words stand, in order. There are several spans where a reporting clause or the
    /// end of a paragraph splits them. Direct speech is given without its marks.
    pub fn content(&self) -> impl ExactSizeIterator<Item = Span> + DoubleEndedIterator + use<'a> {
        self.content_spans().iter().copied()
    }

    pub(crate) fn content_spans(&self) -> &'a [Span] {
        &self.findings.contents[self.record.content.clone()]
    }

    /// The words, piece by piece as [`Quotation::content`] has them.
    pub fn text(
        &self,
    ) -> impl ExactSizeIterator<Item = &'t str> + DoubleEndedIterator + use<'a, 't> {
        let text = self.text;
        self.content_spans().iter().map(move |&span| &text[span])
    }

    /// From the first to the last of its words, its cue and its source.
    ///
    /// ```
    /// let text = "कल वर्षा हुई। मंत्री ने कहा कि पुल बनेगा।";
    /// let article = samachar::Article::parse(text)?;
    /// let quotation = article.quotations().next().unwrap();
    /// let sentence = article.sentences_in(quotation.span()).next().unwrap();
    /// assert_eq!(sentence.text(), "मंत्री ने कहा कि पुल बनेगा।");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn span(&self) -> Span {
        let record = self.record;
        let source = record.source.as_ref().map(|source| source.span);
        let others = [record.cue, source].into_iter().flatten();
        let all = self.content().chain(others);
        all.reduce(|a, b| Span::new(a.start().min(b.start()), a.end().max(b.end())))
            .unwrap_or_default()
    }

    /// The reporting verb with its light verb (`दावा किया`), or the postposition (`के अनुसार`). A
    /// signed statement and a headline that names its speaker behind a colon have none.
    pub fn cue(&self) -> Option<Part<'t>> {
        self.record.cue.map(|span| self.part(span))
    }

    /// The phrase that names who said it.
    pub fn source(&self) -> Option<Source<'a, 't>> {
        let record = self.record.source.as_ref()?;
        Some(Source {
            part: self.part(record.span),
            kind: record.kind,
            title: record.parts.title.map(|span| self.part(span)),
            role: record.parts.role.map(|span| self.part(span)),
            name: record.parts.name.map(|span| self.part(span)),
            speaker: self.speaker_of(record.speaker),
        })
    }

    fn speaker_of(&self, id: Option<usize>) -> Option<Speaker<'a, 't>> {
        Some(Speaker::of(self.text, self.findings, id?))
    }

    /// Who said it. Known by inference also where no phrase names the speaker (`साथ ही कहा कि …`).
    pub fn speaker(&self) -> Option<Speaker<'a, 't>> {
        self.speaker_of(self.record.speaker)
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
    pub fn via(&self) -> Option<Part<'t>> {
        self.record.via.map(|span| self.part(span))
    }

    /// Whether the words open with a quotation mark that is never closed.
    ///
    /// ```
    /// let found = samachar::quotations("मंत्री ने कहा, \"पुल बनेगा।");
    /// assert!(found.iter().next().unwrap().is_unterminated());
    /// ```
    pub fn is_unterminated(&self) -> bool {
        self.record.unterminated
    }

    /// How sure the whole is, in 0–1: the pattern that found it, and how its speaker was inferred.
    /// The values order quotations; they are no probabilities.
    pub fn confidence(&self) -> f32 {
        self.record.confidence
    }
}

impl PartialEq for Quotation<'_, '_> {
    fn eq(&self, other: &Self) -> bool {
        self.kind() == other.kind()
            && self.content_spans() == other.content_spans()
            && self.text().eq(other.text())
            && (self.cue(), self.via()) == (other.cue(), other.via())
            && self.source() == other.source()
            && self.speaker() == other.speaker()
            && self.attribution() == other.attribution()
    }
}

impl Eq for Quotation<'_, '_> {}

impl Hash for Quotation<'_, '_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.kind(), self.content_spans(), self.cue()).hash(state);
    }
}

impl fmt::Debug for Quotation<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Quotation")
            .field("kind", &self.kind())
            .field("text", &self.text().collect::<Vec<_>>())
            .field("source", &self.source())
            .finish_non_exhaustive()
    }
}

/// The phrase that names the source of a quotation, without its case marker.
///
/// ```
/// use samachar::{SourceKind, quotations};
///
/// let text = "जल आयोग के अध्यक्ष डॉ. मोहन रंधावा ने कहा कि नदी बढ़ेगी।";
/// let found = quotations(text);
/// let source = found.iter().next().unwrap().source().unwrap();
/// assert_eq!(source.kind(), SourceKind::Name);
/// assert_eq!(source.role().unwrap().text(), "जल आयोग के अध्यक्ष");
/// assert_eq!(source.title().unwrap().text(), "डॉ");
/// assert_eq!(source.name().unwrap().text(), "मोहन रंधावा");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Source<'a, 't> {
    part: Part<'t>,
    kind: SourceKind,
    title: Option<Part<'t>>,
    role: Option<Part<'t>>,
    name: Option<Part<'t>>,
    speaker: Option<Speaker<'a, 't>>,
}

impl<'a, 't> Source<'a, 't> {
    /// Where the phrase stands.
    pub fn span(&self) -> Span {
        self.part.span()
    }

    /// The phrase.
    pub fn text(&self) -> &'t str {
        self.part.text()
    }

    /// What kind of phrase it is.
    pub fn kind(&self) -> SourceKind {
        self.kind
    }

    /// The form of address: `डॉ.`, `श्रीमती`.
    pub fn title(&self) -> Option<Part<'t>> {
        self.title
    }

    /// The office or calling, with whose it is: `विदेश मंत्रालय के प्रवक्ता`.
    pub fn role(&self) -> Option<Part<'t>> {
        self.role
    }

    /// The name of the person or body; of a document, the body behind it.
    pub fn name(&self) -> Option<Part<'t>> {
        self.name
    }

    /// The person or body meant.
    pub fn speaker(&self) -> Option<Speaker<'a, 't>> {
        self.speaker
    }
}

shown_as_text!(impl [] Source<'_, '_>);

impl fmt::Debug for Source<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source")
            .field("text", &self.text())
            .field("kind", &self.kind())
            .field("speaker", &self.speaker().map(|speaker| speaker.name()))
            .finish()
    }
}

/// A person or body that a text quotes, under whatever names.
///
/// Two are equal where they have the same number, name and mentions.
///
/// ```
/// let text = "मंत्री रमा सिन्हा ने कहा कि पुल बनेगा। उन्होंने बताया कि काम शुरू है।";
/// let found = samachar::quotations(text);
/// let speaker = found.iter().last().unwrap().speaker().unwrap();
/// assert_eq!((speaker.id(), speaker.name()), (0, "रमा सिन्हा"));
/// let mentions: Vec<&str> = speaker.mentions().iter().map(|&span| &text[span]).collect();
/// assert_eq!(mentions, ["मंत्री रमा सिन्हा", "उन्होंने"]);
/// ```
#[derive(Clone, Copy)]
pub struct Speaker<'a, 't> {
    text: &'t str,
    findings: &'a Findings,
    id: usize,
}

impl<'a, 't> Speaker<'a, 't> {
    fn of(text: &'t str, findings: &'a Findings, id: usize) -> Speaker<'a, 't> {
        Speaker { text, findings, id }
    }

    fn record(&self) -> &'a SpeakerRecord {
        &self.findings.speakers[self.id]
    }

    /// The number of the speaker in this text, from 0 in the order of first mention.
    pub fn id(&self) -> usize {
        self.id
    }

    /// The fullest name in the text, or the office where no name stands.
    pub fn name(&self) -> &'t str {
        &self.text[self.record().name]
    }

    /// Where the fullest name stands.
    pub fn name_span(&self) -> Span {
        self.record().name
    }

    /// Where quotations name the speaker, pronouns included, in the order of the text and each place
    /// once.
    pub fn mentions(&self) -> &'a [Span] {
        &self.record().mentions
    }

    /// The quotations of the speaker, in the order of the text. It looks at all quotations.
    ///
    /// ```
    /// let text = "रमा सिन्हा ने कहा कि पुल बनेगा। उन्होंने बताया कि काम शुरू है। मीरा ने कहा, \"अच्छा है।\"";
    /// let found = samachar::quotations(text);
    /// let counts: Vec<_> = found.speakers().map(|who| (who.name(), who.quotations().count())).collect();
    /// assert_eq!(counts, [("रमा सिन्हा", 2), ("मीरा", 1)]);
    /// ```
    pub fn quotations(&self) -> impl DoubleEndedIterator<Item = Quotation<'a, 't>> + use<'a, 't> {
        let (text, findings) = (self.text, self.findings);
        let numbers = self.quotation_numbers();
        numbers.map(move |number| Quotation::of(text, findings, number))
    }

    /// Their places among the quotations of the text.
    pub(crate) fn quotation_numbers(&self) -> impl DoubleEndedIterator<Item = usize> + use<'a> {
        let (id, quotations) = (self.id, &self.findings.quotations);
        (0..quotations.len()).filter(move |&number| quotations[number].speaker == Some(id))
    }
}

impl PartialEq for Speaker<'_, '_> {
    fn eq(&self, other: &Self) -> bool {
        let key = |who: &Self| (who.id, who.name_span());
        key(self) == key(other)
            && self.name() == other.name()
            && self.mentions() == other.mentions()
    }
}

impl Eq for Speaker<'_, '_> {}

impl Hash for Speaker<'_, '_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.id, self.name_span(), self.name()).hash(state);
    }
}

impl fmt::Debug for Speaker<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Speaker")
            .field("id", &self.id)
            .field("name", &self.name())
            .finish_non_exhaustive()
    }
}

/// The quotations of a text, with its speakers and all that stands in quotation marks.
///
/// ```
/// let found = samachar::quotations("मीरा ने कहा, \"वर्षा होगी।\" रमा ने कहा कि नदी बढ़ेगी।");
/// assert_eq!((found.len(), found.speakers().len()), (2, 2));
/// for quotation in &found {
///     println!("{:?}: {:?}", quotation.source(), quotation.text().collect::<Vec<_>>());
/// }
/// ```
#[derive(Clone)]
pub struct Quotations<'t> {
    text: &'t str,
    findings: Findings,
}

impl<'t> Quotations<'t> {
    pub(crate) fn new(text: &'t str, findings: Findings) -> Quotations<'t> {
        Quotations { text, findings }
    }

    /// The quotations in the order of the text.
    pub fn iter(&self) -> QuotationIter<'_, 't> {
        self.findings.quotations(self.text)
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
    pub fn speakers(&self) -> SpeakerIter<'_, 't> {
        self.findings.speakers(self.text)
    }

    /// Everything in quotation marks, titles and terms included, with what it is. The parts leave
    /// out the marks.
    pub fn marked(
        &self,
    ) -> impl ExactSizeIterator<Item = (Part<'t>, MarkedClass)> + DoubleEndedIterator {
        self.findings.marked(self.text)
    }
}

impl<'a, 't> IntoIterator for &'a Quotations<'t> {
    type Item = Quotation<'a, 't>;
    type IntoIter = QuotationIter<'a, 't>;

    fn into_iter(self) -> QuotationIter<'a, 't> {
        self.iter()
    }
}

impl PartialEq for Quotations<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.iter().eq(other.iter()) && self.marked().eq(other.marked())
    }
}

impl Eq for Quotations<'_> {}

impl Hash for Quotations<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Debug for Quotations<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// An iterator over what was found in a text, by number.
macro_rules! by_number {
    ($(#[$doc:meta])* $iter:ident, $item:ident) => {
        $(#[$doc])*
        #[derive(Clone)]
        #[must_use = "an iterator does nothing until it is read"]
        pub struct $iter<'a, 't> {
            text: &'t str,
            findings: &'a Findings,
            numbers: Range<usize>,
        }

        impl<'a, 't> Iterator for $iter<'a, 't> {
            type Item = $item<'a, 't>;

            fn next(&mut self) -> Option<$item<'a, 't>> {
                let number = self.numbers.next()?;
                Some($item::of(self.text, self.findings, number))
            }

            fn nth(&mut self, n: usize) -> Option<$item<'a, 't>> {
                let number = self.numbers.nth(n)?;
                Some($item::of(self.text, self.findings, number))
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.numbers.size_hint()
            }
        }

        impl<'a, 't> DoubleEndedIterator for $iter<'a, 't> {
            fn next_back(&mut self) -> Option<$item<'a, 't>> {
                let number = self.numbers.next_back()?;
                Some($item::of(self.text, self.findings, number))
            }
        }

        /// What is still to come.
        impl fmt::Debug for $iter<'_, '_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_list().entries(self.clone()).finish()
            }
        }

        impl ExactSizeIterator for $iter<'_, '_> {}
        impl FusedIterator for $iter<'_, '_> {}
    };
}

by_number!(
    /// Quotations, in the order of the text: made by [`Quotations::iter`],
    /// [`Article::quotations`](crate::Article::quotations),
    /// [`Article::quotations_in`](crate::Article::quotations_in) and
    /// [`Paragraph::quotations`](crate::Paragraph::quotations).
    QuotationIter,
    Quotation
);

by_number!(
    /// Speakers, in the order of first mention: made by [`Quotations::speakers`] and
    /// [`Article::speakers`](crate::Article::speakers).
    SpeakerIter,
    Speaker
);

/// Where the words of a quotation begin.
fn start(contents: &[Span], record: &QuotationRecord) -> usize {
    let first = contents[record.content.clone()].first();
    first.map_or(0, |first| first.start())
}

impl Findings {
    /// The quotations, as views on `text`.
    pub(crate) fn quotations<'a, 't>(&'a self, text: &'t str) -> QuotationIter<'a, 't> {
        QuotationIter {
            text,
            findings: self,
            numbers: 0..self.quotations.len(),
        }
    }

    /// The quotations whose words begin in `span`, as views on `text`.
    pub(crate) fn quotations_in<'a, 't>(
        &'a self,
        text: &'t str,
        span: Span,
    ) -> QuotationIter<'a, 't> {
        let before = |at: usize| {
            let begins_before = |record: &QuotationRecord| start(&self.contents, record) < at;
            self.quotations.partition_point(begins_before)
        };
        let first = before(span.start());
        QuotationIter {
            text,
            findings: self,
            numbers: first..before(span.end()).max(first),
        }
    }

    /// Puts the quotations in the order of the text, in which passages are read as a rule.
    pub(crate) fn sort(&mut self) {
        let place = |record: &QuotationRecord| start(&self.contents, record);
        if !self.quotations.is_sorted_by_key(place) {
            self.quotations.sort_by_key(place);
        }
    }

    /// The speakers, as views on `text`.
    pub(crate) fn speakers<'a, 't>(&'a self, text: &'t str) -> SpeakerIter<'a, 't> {
        SpeakerIter {
            text,
            findings: self,
            numbers: 0..self.speakers.len(),
        }
    }

    /// The passages in quotation marks, as parts of `text`.
    pub(crate) fn marked<'t>(
        &self,
        text: &'t str,
    ) -> impl ExactSizeIterator<Item = (Part<'t>, MarkedClass)> + DoubleEndedIterator {
        let marked = self.marked.iter();
        marked.map(move |record| (Part::new(text, record.span), record.class))
    }
}
