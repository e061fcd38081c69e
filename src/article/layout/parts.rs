//! From lines that are told to the parts of the article, in order, with their values.

use core::ops::Range;

use super::credit::Credit;
use super::dateline::{self, Dateline};
use super::lines;
use super::masthead::{Masthead, Part};
use super::page::{Class, Page};
use super::paragraphs::{self, Stretch};
use super::{
    CreditRecord, DatelineRecord, Layout, ParagraphRecord, PartRecord, RelatedKind, ResidueKind,
    TagsKind, TimestampKind, TimestampRecord,
};
use crate::date;
use crate::lexicon::Label;
use crate::sentence::LineBreaks;
use crate::span::Span;
use crate::text::room;

/// The part that was made last, where the next may be the rest of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Last {
    Byline,
    Credit,
    Paragraph,
    Other,
}

/// Makes the parts of a page.
#[derive(Debug)]
pub(super) struct Parts<'a, 'p> {
    page: &'p Page<'a>,
    dateline: Option<(usize, Dateline)>,
    credit: Option<Credit>,
    line_breaks: LineBreaks,
    layout: Layout,
    last: Last,
}

impl<'a, 'p> Parts<'a, 'p> {
    pub(super) fn new(
        page: &'p Page<'a>,
        dateline: Option<(usize, Dateline)>,
        credit: Option<Credit>,
        line_breaks: LineBreaks,
    ) -> Parts<'a, 'p> {
        Parts {
            page,
            dateline,
            credit,
            line_breaks,
            layout: Layout::default(),
            last: Last::Other,
        }
    }

    /// The layout of the whole page.
    pub(super) fn layout(mut self) -> Layout {
        let mut line = 0;
        while line < self.page.lines.len() {
            line = self.line(line);
        }
        self.layout
    }

    fn span(&self, tokens: Range<usize>) -> Span {
        lines::span(&self.page.tokens[tokens])
    }

    /// Makes the parts of a line; the next line to read.
    fn line(&mut self, line: usize) -> usize {
        let page = self.page;
        let tokens = page.lines[line].tokens.clone();
        match &page.classes[line] {
            Class::Text => return self.text(line),
            Class::Headline => {
                let span = self.span(tokens.clone());
                self.layout.headline = Some(ParagraphRecord { span, tokens });
                self.last = Last::Other;
            }
            Class::Byline => self.byline(tokens),
            Class::Credit => self.credit(tokens),
            Class::Masthead(masthead) => self.masthead(line, masthead),
            Class::StampValue => {}
            &Class::Related(kind) => self.related(tokens, kind),
            &Class::Tags(kind) => self.tags(tokens, kind),
            &Class::Residue(kind) => self.residue(tokens, kind),
            Class::Label(_) => self.residue(tokens, ResidueKind::EmptyLabel),
        }
        line + 1
    }

    fn related(&mut self, tokens: Range<usize>, kind: RelatedKind) {
        let span = self.span(tokens);
        self.layout.related.push(PartRecord { span, kind });
        self.last = Last::Other;
    }

    fn tags(&mut self, tokens: Range<usize>, kind: TagsKind) {
        let span = self.span(tokens);
        self.layout.tags.push(PartRecord { span, kind });
        self.last = Last::Other;
    }

    fn residue(&mut self, tokens: Range<usize>, kind: ResidueKind) {
        let span = self.span(tokens);
        self.layout.residue.push(PartRecord { span, kind });
        self.last = Last::Other;
    }

    /// The first byline, and those that follow it at once, are one.
    fn byline(&mut self, tokens: Range<usize>) {
        let span = self.span(tokens.clone());
        self.layout.byline = Some(match self.layout.byline {
            None => span,
            Some(known) if self.last == Last::Byline => known.to(span),
            Some(_) => return self.residue(tokens, ResidueKind::Byline),
        });
        self.last = Last::Byline;
    }

    fn credit(&mut self, tokens: Range<usize>) {
        let span = self.span(tokens.clone());
        match &mut self.layout.credit {
            none @ None => {
                let agency = self.credit.map(|credit| credit.agency);
                *none = Some(CreditRecord { span, agency });
            }
            Some(known) if self.last == Last::Credit => known.span = known.span.to(span),
            Some(_) => return self.residue(tokens, ResidueKind::Other),
        }
        self.last = Last::Credit;
    }

    fn masthead(&mut self, line: usize, masthead: &Masthead) {
        let base = self.page.lines[line].tokens.start;
        for piece in &masthead.pieces {
            let tokens = base + piece.tokens.start..base + piece.tokens.end;
            match &piece.part {
                Part::Timestamp(kind, stamp) if !stamp.is_empty() => {
                    self.timestamp(*kind, tokens, base + stamp.start..base + stamp.end);
                }
                Part::Timestamp(kind, _) => {
                    let value = self.page.lines[line + 1].tokens.clone();
                    self.timestamp(*kind, tokens.start..value.end, value);
                }
                Part::Dateline(dateline) => self.dateline(dateline, base, tokens),
                Part::Byline => self.byline(tokens),
                Part::Tags => self.tags(tokens, TagsKind::Values),
                &Part::Residue(kind) => self.residue(tokens, kind),
            }
        }
    }

    fn timestamp(&mut self, kind: TimestampKind, tokens: Range<usize>, stamp: Range<usize>) {
        let lexicon = self.page.lexicon;
        let span = self.span(tokens);
        let value = date::stamp(self.page.text, &self.page.tokens[stamp], lexicon);
        self.layout
            .timestamps
            .push(TimestampRecord { kind, span, value });
        self.last = Last::Other;
    }

    fn dateline(&mut self, dateline: &Dateline, base: usize, tokens: Range<usize>) {
        let lexicon = self.page.lexicon;
        if self.layout.dateline.is_some() {
            return self.residue(tokens, ResidueKind::Other);
        }
        let span = self.span(tokens);
        let date = dateline
            .date
            .clone()
            .map(|date| base + date.start..base + date.end);
        let value =
            date.and_then(|date| date::stamp(self.page.text, &self.page.tokens[date], lexicon));
        let places = dateline.places.clone();
        self.layout.dateline = Some(DatelineRecord {
            span,
            places,
            value,
            agency: dateline.agency,
        });
        self.last = Last::Other;
    }

    /// Makes the parts of a line of the body; the next line to read.
    fn text(&mut self, line: usize) -> usize {
        let page = self.page;
        let mut tokens = page.lines[line].tokens.clone();
        let goes_on = match self.line_breaks {
            LineBreaks::Hard => false,
            LineBreaks::Soft => !page.lines[line].after_blank,
            LineBreaks::Evidence => page.is_soft(line),
        };
        let mut soft = goes_on && self.last == Last::Paragraph;
        if let Some((_, dateline)) = self.dateline.take_if(|(place, _)| *place == line) {
            tokens.start = self.opening(&dateline, tokens.clone());
            soft = false;
        } else if let Some(length) = self.dateline_again(line) {
            self.residue(tokens.start..tokens.start + length, ResidueKind::Other);
            tokens.start += length;
            soft = false;
        }
        let mut next = line + 1;
        let start = tokens.start;
        let opens_appeal = self.opens_appeal(line);
        let credit = self.credit.and_then(|credit| credit.within);
        if credit.is_none_or(|(place, _)| place != line)
            && start == page.lines[line].tokens.start
            && page.lines[line].is_plain()
            && !(page.last_prose == Some(line) && page.lines[line].may_end_in_appeal())
            && !opens_appeal
        {
            // Most lines: their tokens need not be looked at.
            self.paragraph(page.lines[line].span(), tokens, soft);
            return next;
        }
        let credit = credit.filter(|&(place, first)| place == line && first >= start);
        let appeal = if page.lines[line].suspect || opens_appeal {
            paragraphs::broken_appeal(page, line)
        } else {
            None
        };
        let appeal = appeal.filter(|&(first, _)| first >= start);
        let end = tokens.end;
        if let Some((_, first)) = credit {
            tokens.end = first;
        } else if let Some((first, last)) = appeal {
            tokens.end = first;
            next = last + 1;
        }
        paragraphs::stretches(page, line, tokens.clone(), |stretch, range| {
            match stretch {
                Stretch::Text => self.paragraph(self.span(range.clone()), range, soft),
                Stretch::Related => self.related(range, RelatedKind::AlsoRead),
                Stretch::Residue(kind) => self.residue(range, kind),
            }
            soft = false;
        });
        if credit.is_some() {
            self.credit(tokens.end..end);
        } else if let Some((first, last)) = appeal {
            self.residue(first..page.lines[last].tokens.end, ResidueKind::Promo);
        }
        next
    }

    /// Whether the next lines hold words of appeals, and one in brackets may open in this one.
    fn opens_appeal(&self, line: usize) -> bool {
        let lines = &self.page.lines;
        let next = lines[line + 1..].iter().take(paragraphs::BROKEN);
        lines[line].terminator.is_none() && next.into_iter().any(|line| line.suspect)
    }

    /// How many tokens a second copy of the dateline takes at the start of a line: the agency's copy
    /// starts again.
    fn dateline_again(&self, line: usize) -> Option<usize> {
        let lexicon = self.page.lexicon;
        let page = self.page;
        let known = self.layout.dateline.as_ref()?;
        let written = |span: Span| &page.text[span.range()];
        let place = written(*known.places.first()?);
        let tokens = page.of(line);
        if known.agency.is_none() || !place.starts_with(written(tokens[0].span())) {
            return None;
        }
        let found = dateline::read(lexicon, page.text, tokens)?;
        let same = found.places.len() == known.places.len()
            && found.agency == known.agency
            && found.byline == 0
            && written(*found.places.first()?) == place;
        (same && found.end < tokens.len()).then_some(found.end)
    }

    /// Makes the parts of a dateline at the start of a line; where the text after it starts.
    fn opening(&mut self, dateline: &Dateline, tokens: Range<usize>) -> usize {
        let lexicon = self.page.lexicon;
        let page = self.page;
        let mut start = tokens.start;
        if let Some(before) = &dateline.run_in {
            if let Some((count, end)) = before.headline {
                let span = Span::new(page.tokens[start].start(), end);
                let tokens = start..start + count;
                match self.layout.headline {
                    None => self.layout.headline = Some(ParagraphRecord { span, tokens }),
                    // Its second line, or a summary.
                    Some(_) => self.paragraph(span, tokens, false),
                }
            }
            let kind = ResidueKind::Breadcrumb;
            let section = before.section.map(|span| PartRecord { span, kind });
            self.layout.residue.extend(section);
            self.layout.byline = self.layout.byline.or(before.byline);
            let (token, at) = before.start;
            let end = start + dateline.end;
            self.dateline(dateline, start, start + token..end);
            if let Some(dateline) = &mut self.layout.dateline {
                dateline.span = Span::new(at, dateline.span.end());
            }
            return end;
        }
        if dateline.prefix > 0 {
            let kind = match lines::label(lexicon, &page.tokens[tokens.clone()]) {
                Some((_, Label::CaptionNote)) => ResidueKind::Caption,
                _ => ResidueKind::Promo,
            };
            self.residue(start..start + dateline.prefix, kind);
            start += dateline.prefix;
        }
        if dateline.byline > 0 {
            self.byline(start..start + dateline.byline);
        }
        let end = start + dateline.end;
        self.dateline(dateline, start, start + dateline.byline..end);
        end
    }

    fn paragraph(&mut self, span: Span, tokens: Range<usize>, soft: bool) {
        match self.layout.paragraphs.last_mut() {
            Some(known) if soft => {
                known.span = known.span.to(span);
                known.tokens.end = tokens.end;
            }
            _ => {
                let paragraphs = &mut self.layout.paragraphs;
                room::for_rest(paragraphs, span.start(), self.page.text.len());
                paragraphs.push(ParagraphRecord { span, tokens });
            }
        }
        self.last = Last::Paragraph;
    }
}
