//! All spans of an article's data, for readers that count something else than bytes.

use super::{Article, Dateline, Paragraph, Quotation, Source, Speaker};
use crate::span::Span;

impl Article {
    /// Changes every span by `change`: to count characters, or to move the article within a larger text.
    ///
    /// ```
    /// use samachar::{Article, OffsetUnit, Offsets, Span, data};
    ///
    /// let text = "वर्षा हुई। नदी बढ़ी।";
    /// let offsets = Offsets::new(text);
    /// let mut data = data::Article::from(&Article::parse(text)?);
    /// data.for_each_span(|span| {
    ///     let chars = offsets.range(OffsetUnit::Chars, *span);
    ///     *span = Span::new(chars.start, chars.end);
    /// });
    /// assert_eq!(data.paragraphs[0].sentences[1].span, Span::new(11, 20));
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn for_each_span(&mut self, mut change: impl FnMut(&mut Span)) {
        let change = &mut change;
        let parts = self.headline.iter_mut().chain(&mut self.byline);
        parts.for_each(|part| change(&mut part.span));
        let stamps = self.timestamps.iter_mut();
        stamps.for_each(|stamp| change(&mut stamp.span));
        self.dateline
            .iter_mut()
            .for_each(|line| of_dateline(line, change));
        self.credit
            .iter_mut()
            .for_each(|part| change(&mut part.span));
        self.paragraphs
            .iter_mut()
            .for_each(|part| of_paragraph(part, change));
        self.quotations
            .iter_mut()
            .for_each(|part| of_quotation(part, change));
        self.speakers
            .iter_mut()
            .for_each(|who| of_speaker(who, change));
        self.dates
            .iter_mut()
            .for_each(|date| change(&mut date.span));
        self.tags.iter_mut().for_each(|part| change(&mut part.span));
        self.related
            .iter_mut()
            .for_each(|part| change(&mut part.span));
        self.residue
            .iter_mut()
            .for_each(|part| change(&mut part.span));
        self.marked
            .iter_mut()
            .for_each(|part| change(&mut part.span));
    }
}

fn of_dateline(dateline: &mut Dateline, change: &mut impl FnMut(&mut Span)) {
    change(&mut dateline.span);
    dateline.place_spans.iter_mut().for_each(change);
}

fn of_paragraph(paragraph: &mut Paragraph, change: &mut impl FnMut(&mut Span)) {
    change(&mut paragraph.span);
    let sentences = paragraph.sentences.iter_mut();
    sentences.for_each(|sentence| change(&mut sentence.span));
}

fn of_quotation(quotation: &mut Quotation, change: &mut impl FnMut(&mut Span)) {
    quotation.content.iter_mut().for_each(&mut *change);
    quotation.cue.iter_mut().for_each(&mut *change);
    quotation
        .source
        .iter_mut()
        .for_each(|source| of_source(source, change));
    quotation
        .via
        .iter_mut()
        .for_each(|via| change(&mut via.span));
}

fn of_source(source: &mut Source, change: &mut impl FnMut(&mut Span)) {
    change(&mut source.span);
    let parts = [&mut source.title, &mut source.role, &mut source.name];
    parts.into_iter().flatten().for_each(change);
}

fn of_speaker(speaker: &mut Speaker, change: &mut impl FnMut(&mut Span)) {
    speaker.mentions.iter_mut().for_each(&mut *change);
    speaker.name_span.iter_mut().for_each(change);
}
