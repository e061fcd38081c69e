//! Assembly: from decided lines to the parts of the article, in order, with their values.

use core::ops::Range;

use super::claim::Class;
use super::dateline::Dateline;
use super::decide::Decisions;
use super::facts::Facts;
use super::lines;
use super::masthead::Part;
use super::page::Page;
use super::pieces::{self, Piece};
use super::records::{
    CreditRecord, DatelineRecord, Layout, ParagraphRecord, PartRecord, TimestampRecord,
};
use super::rules::credit::Within;
use super::rules::dateline_locator::{self, Located};
use super::soft_breaks;
use super::why::Why;
use crate::article::kinds::{RelatedKind, ResidueKind, TagsKind, TimestampKind};
use crate::date::{self, Value};
use crate::lexicon::Label;
use crate::rule::{Decision, Rule, Subject, Trace};
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
pub(super) struct Assembler<'a, 'p> {
    page: &'p Page<'a>,
    decisions: Decisions,
    line_breaks: LineBreaks,
    trace: Trace<'p>,
    layout: Layout,
    last: Last,
}

impl<'a, 'p> Assembler<'a, 'p> {
    pub(super) fn new(
        page: &'p Page<'a>,
        decisions: Decisions,
        line_breaks: LineBreaks,
        trace: Trace<'p>,
    ) -> Assembler<'a, 'p> {
        Assembler {
            page,
            decisions,
            line_breaks,
            trace,
            layout: Layout::default(),
            last: Last::Other,
        }
    }

    /// The layout of the whole page.
    pub(super) fn layout(mut self) -> Layout {
        for (line, reason) in self.page.dismissed() {
            self.note(self.page.span(*line), reason.why(), "no boilerplate");
        }
        if self.trace.is_on() {
            for next in 1..self.page.lines.len() {
                soft_breaks::note(self.page, next, self.trace);
            }
        }
        let mut line = 0;
        while line < self.page.lines.len() {
            line = self.line(line);
        }
        self.layout
    }

    /// Notes what a piece of the page is, and why.
    fn note(&self, span: Span, why: Why<'_>, answer: &'static str) {
        self.trace.note(|| {
            let decision = Decision::new(Subject::Line, why.rule, span).with_answer(answer);
            match why.seen {
                [] => decision.seen([span]),
                seen => decision.seen(seen.iter().copied()),
            }
        });
    }

    /// What a rule looked at, where the page is explained.
    fn seen(&self, found: impl FnOnce() -> Vec<Span>) -> Vec<Span> {
        if self.trace.is_on() {
            found()
        } else {
            Vec::new()
        }
    }

    fn span(&self, tokens: Range<usize>) -> Span {
        lines::span(&self.page.tokens[tokens])
    }

    /// Makes the parts of a line; the next line to read.
    fn line(&mut self, line: usize) -> usize {
        let page = self.page;
        let tokens = page.lines[line].tokens();
        let why = page.why(line);
        match page.class(line) {
            None | Some(Class::Text) => return self.text(line),
            Some(Class::Headline) => self.headline(tokens, why),
            Some(Class::Byline) => self.byline(tokens, why),
            Some(Class::Credit) => self.credit(tokens, why),
            Some(Class::Masthead) => self.masthead(line, why.rule),
            Some(Class::StampValue) => self.note(page.span(line), why, "timestamp"),
            Some(Class::Related(kind)) => self.related(tokens, kind, why),
            Some(Class::Tags(kind)) => self.tags(tokens, kind, why),
            Some(Class::Residue(kind)) => self.residue(tokens, kind, why),
            Some(Class::Label(_)) => self.residue(tokens, ResidueKind::EmptyLabel, why),
        }
        line + 1
    }

    fn headline(&mut self, tokens: Range<usize>, why: Why<'_>) {
        let span = self.span(tokens.clone());
        self.note(span, why, "headline");
        self.layout.headline = Some(ParagraphRecord::new(span, tokens));
        self.last = Last::Other;
    }

    fn related(&mut self, tokens: Range<usize>, kind: RelatedKind, why: Why<'_>) {
        let span = self.span(tokens);
        self.note(span, why, "related");
        self.layout.related.push(PartRecord { span, kind });
        self.last = Last::Other;
    }

    fn tags(&mut self, tokens: Range<usize>, kind: TagsKind, why: Why<'_>) {
        let span = self.span(tokens);
        self.note(span, why, "tags");
        self.layout.tags.push(PartRecord { span, kind });
        self.last = Last::Other;
    }

    fn residue(&mut self, tokens: Range<usize>, kind: ResidueKind, why: Why<'_>) {
        let span = self.span(tokens);
        self.note(span, why, kind.name());
        self.layout.residue.push(PartRecord { span, kind });
        self.last = Last::Other;
    }

    /// The first byline, and those that follow it at once, are one.
    fn byline(&mut self, tokens: Range<usize>, why: Why<'_>) {
        let span = self.span(tokens.clone());
        self.layout.byline = Some(match self.layout.byline {
            None => span,
            Some(known) if self.last == Last::Byline => known.to(span),
            Some(_) => return self.residue(tokens, ResidueKind::Byline, why),
        });
        self.note(span, why, "byline");
        self.last = Last::Byline;
    }

    fn credit(&mut self, tokens: Range<usize>, why: Why<'_>) {
        let span = self.span(tokens.clone());
        match &mut self.layout.credit {
            none @ None => {
                let agency = self.decisions.credit.map(|credit| credit.agency);
                *none = Some(CreditRecord { span, agency });
            }
            Some(known) if self.last == Last::Credit => known.span = known.span.to(span),
            Some(_) => return self.residue(tokens, ResidueKind::Other, why),
        }
        self.note(span, why, "credit");
        self.last = Last::Credit;
    }

    /// Makes the parts of a line of names, places and dates, by a rule that looked at what each says of itself.
    fn masthead(&mut self, line: usize, rule: &'static Rule) {
        let page = self.page;
        let base = page.lines[line].tokens().start;
        let masthead = page.masthead(line);
        for piece in masthead.iter().flat_map(|masthead| &masthead.pieces) {
            let tokens = base + piece.tokens.start..base + piece.tokens.end;
            let seen = &self.seen(|| piece.seen(page.lexicon, page.of(line)));
            let why = Why { rule, seen };
            match &piece.part {
                Part::Timestamp(kind, Some(dated)) => {
                    self.timestamp(*kind, tokens, Some(dated.value), why);
                }
                Part::Timestamp(kind, None) => {
                    let next = page.lines[line + 1].tokens();
                    let stamp = date::stamp(page.text, page.of(line + 1), page.lexicon);
                    let value = stamp.map(|stamp| stamp.value);
                    self.timestamp(*kind, tokens.start..next.end, value, why);
                }
                Part::Dateline(dateline) => self.dateline(dateline, tokens, why),
                Part::Byline => self.byline(tokens, why),
                Part::Tags => self.tags(tokens, TagsKind::Values, why),
                &Part::Residue(kind) => self.residue(tokens, kind, why),
            }
        }
    }

    fn timestamp(
        &mut self,
        kind: TimestampKind,
        tokens: Range<usize>,
        value: Option<Value>,
        why: Why<'_>,
    ) {
        let span = self.span(tokens);
        self.note(span, why, "timestamp");
        self.layout
            .timestamps
            .push(TimestampRecord { kind, span, value });
        self.last = Last::Other;
    }

    fn dateline(&mut self, dateline: &Dateline, tokens: Range<usize>, why: Why<'_>) {
        if self.layout.dateline.is_some() {
            return self.residue(tokens, ResidueKind::Other, why);
        }
        let span = self.span(tokens);
        self.note(span, why, "dateline");
        self.layout.dateline = Some(DatelineRecord {
            span,
            places: dateline.places.to_vec(),
            value: dateline.date.as_ref().map(|date| date.value),
            agency: dateline.agency,
        });
        self.last = Last::Other;
    }

    /// Makes the parts of a line of the body; the next line to read.
    fn text(&mut self, line: usize) -> usize {
        let page = self.page;
        let mut tokens = page.lines[line].tokens();
        let goes_on = match self.line_breaks {
            LineBreaks::Hard => false,
            LineBreaks::Soft => !page.has(line, Facts::AFTER_BLANK),
            LineBreaks::Evidence => page.is_soft(line),
        };
        tokens.start = self.datelines(line, tokens.clone());
        let opened = tokens.start > page.lines[line].tokens().start;
        let soft = goes_on && self.last == Last::Paragraph && !opened;
        let why = page.why(line);
        let credit = self.decisions.credit.and_then(|credit| credit.within);
        let credit = credit.filter(|credit| credit.line == line && credit.first >= tokens.start);
        let opens_appeal = self.opens_appeal(line);
        let ends_in_appeal = page.last_prose == Some(line) && page.lines[line].may_end_in_appeal();
        let plain = !opened && page.has(line, Facts::PLAIN) && !ends_in_appeal && !opens_appeal;
        if plain && credit.is_none() {
            // Most lines: their tokens need not be looked at.
            self.paragraph(page.span(line), tokens, soft, why);
            return line + 1;
        }
        if let Some(credit) = credit {
            let end = core::mem::replace(&mut tokens.end, credit.first);
            self.pieces(line, tokens, soft);
            // The mark of the sentence before it, and itself.
            let Within { first, rule, .. } = credit;
            let seen = &self.seen(|| vec![self.span(first - 1..first), self.span(first..end)]);
            self.credit(first..end, Why { rule, seen });
            return line + 1;
        }
        let appeal = (page.has(line, Facts::SUSPECT) || opens_appeal)
            .then(|| pieces::broken_appeal(page, line))
            .flatten()
            .filter(|&(first, _)| first >= tokens.start);
        let Some((first, last)) = appeal else {
            self.pieces(line, tokens, soft);
            return line + 1;
        };
        tokens.end = first;
        self.pieces(line, tokens, soft);
        let end = page.lines[last].tokens().end;
        let seen = &self.seen(|| pieces::appealing_words(page, first..end));
        let rule = &pieces::BROKEN_APPEAL;
        self.residue(first..end, ResidueKind::Promo, Why { rule, seen });
        last + 1
    }

    /// Makes parts of the pieces of a line of the body, which are at `tokens`.
    fn pieces(&mut self, line: usize, tokens: Range<usize>, mut soft: bool) {
        let page = self.page;
        pieces::cut(page, line, tokens, |piece, range| {
            match piece {
                Piece::Text => {
                    let span = self.span(range.clone());
                    self.paragraph(span, range, soft, page.why(line));
                }
                Piece::Related(by) => {
                    let seen = &self.seen(|| (by.seen)(page, range.clone()));
                    let rule = by.rule;
                    self.related(range, RelatedKind::AlsoRead, Why { rule, seen });
                }
                Piece::Residue(kind, by) => {
                    let seen = &self.seen(|| (by.seen)(page, range.clone()));
                    let rule = by.rule;
                    self.residue(range, kind, Why { rule, seen });
                }
            }
            soft = false;
        });
    }

    /// Makes the parts of the dateline at the start of a line, if one stands there; where the text after
    /// it starts.
    fn datelines(&mut self, line: usize, tokens: Range<usize>) -> usize {
        if let Some(found) = self.decisions.dateline.take_if(|found| found.line == line) {
            return self.opening(&found, tokens);
        }
        let page = self.page;
        let known = self.layout.dateline.as_ref();
        let known = known.and_then(|known| known.places.first().copied());
        let again = dateline_locator::again(page, line, known);
        let Some(again) = again else {
            return tokens.start;
        };
        let end = tokens.start + again.end;
        let seen = &self.seen(|| again.seen(page.of(line)));
        let rule = &dateline_locator::AGAIN;
        self.residue(tokens.start..end, ResidueKind::Other, Why { rule, seen });
        end
    }

    /// Whether the next lines hold words of appeals, and one in brackets may open in this one.
    fn opens_appeal(&self, line: usize) -> bool {
        let lines = &self.page.lines;
        let next = lines[line + 1..].iter().take(pieces::BROKEN);
        !self.page.has(line, Facts::TERMINATED)
            && next.into_iter().any(|line| line.has(Facts::SUSPECT))
    }

    /// Makes the parts of the dateline at the start of a line; where the text after it starts.
    fn opening(&mut self, found: &Located, tokens: Range<usize>) -> usize {
        let (dateline, rule) = (&found.dateline, found.rule);
        let mut start = tokens.start;
        let page = self.page;
        let after_prefix = start + dateline.prefix;
        let seen = &self.seen(|| dateline.seen(&page.tokens[after_prefix..tokens.end]));
        let why = Why { rule, seen };
        if dateline.run_in.is_some() {
            return self.run_in(found, start, why);
        }
        if dateline.prefix > 0 {
            let kind = match lines::label(page.lexicon, &page.tokens[tokens]) {
                Some((_, Label::CaptionNote)) => ResidueKind::Caption,
                _ => ResidueKind::Promo,
            };
            self.residue(start..after_prefix, kind, Why::whole(rule));
            start = after_prefix;
        }
        if dateline.byline > 0 {
            self.byline(start..start + dateline.byline, Why::whole(rule));
        }
        let end = start + dateline.end;
        self.dateline(dateline, start + dateline.byline..end, why);
        end
    }

    /// Makes the parts of a dateline that something ran into: the headline, the section, the byline.
    fn run_in(&mut self, found: &Located, start: usize, why: Why<'_>) -> usize {
        let dateline = &found.dateline;
        let end = start + dateline.end;
        let Some(before) = &dateline.run_in else {
            return end;
        };
        if let Some((count, headline_end)) = before.headline {
            let span = Span::new(self.page.tokens[start].start(), headline_end);
            let tokens = start..start + count;
            match self.layout.headline {
                None => {
                    self.note(span, why, "headline");
                    self.layout.headline = Some(ParagraphRecord::new(span, tokens));
                }
                // Its second line, or a summary.
                Some(_) => self.paragraph(span, tokens, false, why),
            }
        }
        let kind = ResidueKind::Breadcrumb;
        if let Some(span) = before.section {
            self.note(span, why, kind.name());
            self.layout.residue.push(PartRecord { span, kind });
        }
        if let Some(byline) = before.byline {
            self.note(byline, why, "byline");
            self.layout.byline.get_or_insert(byline);
        }
        let (token, at) = before.start;
        self.dateline(dateline, start + token..end, why);
        if let Some(dateline) = &mut self.layout.dateline {
            dateline.span = Span::new(at, dateline.span.end());
        }
        end
    }

    fn paragraph(&mut self, span: Span, tokens: Range<usize>, soft: bool, why: Why<'_>) {
        self.note(span, why, "paragraph");
        match self.layout.paragraphs.last_mut() {
            Some(known) if soft => known.extend(span, tokens),
            _ => {
                let paragraphs = &mut self.layout.paragraphs;
                room::for_rest(paragraphs, span.start(), self.page.text.len());
                paragraphs.push(ParagraphRecord::new(span, tokens));
            }
        }
        self.last = Last::Paragraph;
    }
}
