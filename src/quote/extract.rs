//! The run over the passages of a text: patterns on each, then speakers over all.

use core::ops::Range;

use super::antecedents::{self, Quoting};
use super::candidate::{Candidate, Pattern};
use super::confidence;
use super::context::{Buffers, Context};
use super::headline;
use super::interview;
use super::mentions::{self, Before, Clue, Reader};
use super::name_parts;
use super::patterns;
use super::source;
use super::speakers;
use super::{
    Findings, MarkedClass, MarkedRecord, Passage, QuotationKind, QuotationRecord, SourceKind,
    SourceRecord,
};
use crate::lexicon::Features;
use crate::lexicon::Lexicon;
use crate::rule::Trace;
use crate::text::room;
use crate::token::Token;

/// Finds the quotations of a text, passage after passage: first the paragraphs, then the headline,
/// since whom that names is known from the body.
#[derive(Debug)]
pub(crate) struct Extractor<'t> {
    text: &'t str,
    tokens: &'t [Token],
    lexicon: &'t Lexicon,
    /// The turns of the paragraphs; empty if the text is no interview.
    turns: Vec<Option<interview::Turn>>,
    /// How many paragraphs were read.
    paragraphs: usize,
    findings: Findings,
    reader: Reader<'t>,
    /// What each quotation tells of its speaker.
    clues: Vec<Clue>,
    /// Whom the sentences before a quotation speak of, where its source is a pronoun.
    before: Vec<Before>,
    candidates: Vec<Candidate>,
    /// Which sentences of the passage have quotations with a source.
    quoting: Vec<Quoting>,
    /// The quotation that reached the end of the last passage unclosed.
    open: Option<usize>,
    /// The tokens of the last sentences before the passage, back to the last that quotes somebody.
    earlier: Vec<Range<usize>>,
    /// The turn of an interview that the last passage belongs to.
    turn: Option<usize>,
    buffers: Buffers,
}

impl<'t> Extractor<'t> {
    /// Finds the quotations of a text whose paragraphs have these tokens.
    pub(crate) fn new(
        text: &'t str,
        tokens: &'t [Token],
        lexicon: &'t Lexicon,
        paragraphs: impl Iterator<Item = Range<usize>> + Clone,
    ) -> Extractor<'t> {
        // News has a quotation in some six hundred bytes.
        let room = text.len() / 600;
        let findings = Findings {
            contents: Vec::with_capacity(room),
            quotations: Vec::with_capacity(room),
            ..Findings::default()
        };
        Extractor {
            text,
            tokens,
            lexicon,
            turns: interview::turns(text, tokens, lexicon, paragraphs),
            paragraphs: 0,
            findings,
            reader: Reader::new(text, lexicon),
            clues: Vec::with_capacity(room),
            before: Vec::new(),
            candidates: Vec::new(),
            quoting: Vec::new(),
            open: None,
            earlier: Vec::new(),
            turn: None,
            buffers: Buffers::default(),
        }
    }

    /// Reads the next paragraph.
    pub(crate) fn paragraph(&mut self, paragraph: &Passage<'_>) {
        let turn = self.turns.get(self.paragraphs).copied().flatten();
        self.paragraphs += 1;
        match turn {
            Some(turn) => {
                self.open = None;
                self.earlier.clear();
                self.turn(&self.tokens[paragraph.tokens.clone()], turn);
            }
            None => self.passage(paragraph, false),
        }
    }

    /// Reads the headline and gives all that was found.
    pub(crate) fn finish(mut self, headline: Option<Passage<'_>>, trace: Trace<'_>) -> Findings {
        let body = self.findings.quotations.len();
        if let Some(headline) = headline {
            // It stands before the body, so it goes on with nothing of its last paragraph.
            self.open = None;
            self.earlier.clear();
            self.passage(&headline, true);
        }
        let headline = self.findings.quotations.len() - body;
        if headline > 0 {
            self.findings.quotations.rotate_left(body);
            self.clues.rotate_left(body);
            for Before { quotation, .. } in &mut self.before {
                *quotation = if *quotation < body {
                    *quotation + headline
                } else {
                    *quotation - body
                };
            }
            self.before.sort_by_key(|before| before.quotation);
        }
        speakers::resolve(
            self.text,
            self.tokens,
            &mut self.findings,
            self.reader,
            &self.clues,
            &self.before,
            trace,
        );
        self.findings
    }

    fn passage(&mut self, passage: &Passage<'_>, is_headline: bool) {
        let text = self.text;
        let all = self.tokens;
        let tokens = &all[passage.tokens.clone()];
        let mut buffers = core::mem::take(&mut self.buffers);
        let Some(mut context) =
            buffers.context(text, tokens, self.lexicon, passage.sentences, is_headline)
        else {
            self.open = None;
            self.pass_over(passage, 0);
            self.buffers = buffers;
            return;
        };
        if let Some(index) = self.open.take() {
            self.open = go_on(&mut context, &mut self.findings, index);
        }
        if context.is_headline {
            headline::drop_outlet(&mut context);
        }
        self.candidates.clear();
        patterns::read(&mut context, &mut self.candidates);
        if context.is_headline {
            headline::read(&context, &self.findings, &mut self.candidates);
        }
        cut_unclosed(&context, &mut self.candidates);
        self.candidates.retain(Candidate::is_sound);
        self.candidates.sort_by_key(Candidate::start);
        self.note_quoting(&context);
        for (place, candidate) in self.candidates.iter().enumerate() {
            if candidate.unterminated && place + 1 == self.candidates.len() {
                self.open = Some(self.findings.quotations.len());
            }
            let kind = candidate
                .source
                .as_ref()
                .map(|source| source::kind(&context, &source.tokens));
            if kind == Some(SourceKind::Pronoun) {
                let number = self.findings.quotations.len();
                let earlier = self.earlier.iter().map(|range| &all[range.clone()]);
                let (reader, before) = (&mut self.reader, &mut self.before);
                antecedents::collect(
                    &context,
                    candidate,
                    &self.quoting,
                    earlier,
                    &mut |tokens, antecedent| {
                        before.push(reader.before(tokens, number, &antecedent));
                    },
                );
            }
            record(&context, candidate, kind, &mut self.findings);
            if let Some(quotation) = self.findings.quotations.last() {
                let source = quotation.source.as_ref();
                let source = source.map(|source| (source.span, source.kind, &source.parts));
                self.clues.push(self.reader.clue(
                    context.tokens,
                    quotation.cue,
                    source,
                    source.is_none() && mentions::leaves_out(&context, candidate),
                ));
            }
        }
        marked(&context, &self.candidates, &mut self.findings);
        let last = self
            .quoting
            .iter()
            .rposition(|&quotes| quotes != Quoting::Nobody);
        if last.is_some() {
            self.earlier.clear();
        }
        self.pass_over(passage, last.map_or(0, |last| last + 1));
        let spare = context.into_spare();
        buffers.take_back(spare);
        self.buffers = buffers;
    }

    /// Notes which sentences of the passage its candidates quote somebody in.
    fn note_quoting(&mut self, context: &Context<'_>) {
        self.quoting.clear();
        self.quoting
            .resize(context.sentences.len(), Quoting::default());
        for candidate in &self.candidates {
            let passes_on = candidate.source.as_ref().is_some_and(|source| {
                let head = source::head(context, &source.tokens);
                context.has(head, Features::MEDIUM.and(Features::DOCUMENT))
            });
            let whom = if passes_on {
                Quoting::Medium
            } else {
                Quoting::Somebody
            };
            let contents = candidate.content.iter().flatten();
            let quoted = contents
                .filter(|content| !content.is_empty())
                .map(|content| {
                    context.sentence_of(content.start)..=context.sentence_of(content.end - 1)
                });
            for number in quoted.flatten().chain([candidate.sentence]) {
                if let Some(quotes) = self.quoting.get_mut(number) {
                    *quotes = whom.max(*quotes);
                }
            }
        }
    }

    /// Keeps the last sentences of a passage from the one at `from` on, which quote nobody.
    fn pass_over(&mut self, passage: &Passage<'_>, from: usize) {
        let range = passage.tokens.clone();
        let tokens = &self.tokens[range.clone()];
        let silent = passage.sentences.get(from..).unwrap_or_default();
        let last = &silent[silent.len().saturating_sub(antecedents::BACK)..];
        let place = |at| range.start + tokens.partition_point(|token: &Token| token.start() < at);
        let ranges = last
            .iter()
            .map(|sentence| place(sentence.start())..place(sentence.end()));
        self.earlier
            .extend(ranges.filter(|range| !range.is_empty()));
        let spare = self.earlier.len().saturating_sub(antecedents::BACK);
        self.earlier.drain(..spare);
    }

    /// Adds a turn of an interview, or goes on with the last one.
    fn turn(&mut self, tokens: &[Token], turn: interview::Turn) {
        let content = tokens[turn.from].span().to(tokens[turn.to - 1].span());
        if turn.goes_on {
            if let Some(quotation) = self
                .turn
                .and_then(|turn| self.findings.quotations.get_mut(turn))
            {
                if quotation.content.end == self.findings.contents.len() {
                    self.findings.contents.push(content);
                    quotation.content.end += 1;
                }
            }
            return;
        }
        self.turn = Some(self.findings.quotations.len());
        let first = self.findings.contents.len();
        self.findings.contents.push(content);
        let named = turn.name > 0;
        let cue = (turn.from > 0 && !named).then(|| tokens[0].span());
        let context = Context::bare(self.text, tokens, self.lexicon);
        let source = named.then(|| {
            let name = 0..turn.name;
            let kind = source::kind(&context, &name);
            SourceRecord {
                span: context.span(&name),
                kind,
                parts: name_parts::split(&context, &name, kind),
                speaker: None,
            }
        });
        let told = source.as_ref();
        let told = told.map(|source| (source.span, source.kind, &source.parts));
        self.clues
            .push(self.reader.clue(tokens, cue, told, turn.is_answer));
        self.findings.quotations.push(QuotationRecord {
            kind: QuotationKind::Unmarked,
            content: first..first + 1,
            cue,
            source,
            via: None,
            speaker: None,
            attribution: None,
            unterminated: false,
            is_answer: turn.is_answer,
            confidence: confidence::of_pattern(Pattern::Turn),
        });
    }
}

/// A passage that opens with a mark where the one before left a quotation open goes on with it.
/// Gives the quotation back if it is still open.
fn go_on(context: &mut Context<'_>, findings: &mut Findings, index: usize) -> Option<usize> {
    let quoted = context
        .quoted
        .first_mut()
        .filter(|quoted| quoted.open == 0)?;
    let (inner, closed) = (quoted.inner.clone(), quoted.closed);
    if inner.is_empty() || findings.quotations[index].content.end != findings.contents.len() {
        return None;
    }
    quoted.used = true;
    findings.contents.push(context.span(&inner));
    let quotation = &mut findings.quotations[index];
    quotation.content.end += 1;
    quotation.unterminated = !closed;
    (!closed).then_some(index)
}

/// Ends a passage that is never closed before the sentence in which somebody is quoted next.
fn cut_unclosed(context: &Context<'_>, candidates: &mut [Candidate]) {
    for place in 0..candidates.len() {
        if !candidates[place].unterminated {
            continue;
        }
        let next = candidates.get(place + 1).map(|next| next.sentence);
        if let (Some(next), [.., Some(content)] | [Some(content), None]) =
            (next, &mut candidates[place].content)
        {
            let end = context
                .sentences
                .get(next)
                .map_or(content.end, |next| next.start);
            if content.start < end {
                content.end = end.min(content.end);
            }
        }
    }
}

/// Adds what a candidate found to the findings.
fn record(
    context: &Context<'_>,
    candidate: &Candidate,
    kind: Option<SourceKind>,
    findings: &mut Findings,
) {
    let first = findings.contents.len();
    findings.contents.extend(
        candidate
            .content
            .iter()
            .flatten()
            .map(|content| context.span(content)),
    );
    let source = candidate
        .source
        .as_ref()
        .zip(kind)
        .map(|(source, kind)| SourceRecord {
            span: context.span(&source.tokens),
            kind,
            parts: name_parts::split(context, &source.tokens, kind),
            speaker: None,
        });
    findings.quotations.push(QuotationRecord {
        kind: candidate.kind,
        content: first..findings.contents.len(),
        cue: candidate.cue.as_ref().map(|cue| context.span(cue)),
        confidence: confidence::of(context, candidate, kind),
        source,
        via: candidate.via.as_ref().map(|via| context.span(via)),
        speaker: None,
        attribution: None,
        unterminated: candidate.unterminated,
        is_answer: false,
    });
}

/// Adds the passages in marks, with what each is. The candidates stand in the order of their contents.
fn marked(context: &Context<'_>, candidates: &[Candidate], findings: &mut Findings) {
    let mut contents = candidates
        .iter()
        .flat_map(|candidate| candidate.content.iter().flatten())
        .peekable();
    let mut end = 0;
    for quoted in context
        .quoted
        .iter()
        .filter(|quoted| !quoted.inner.is_empty())
    {
        while let Some(content) = contents.next_if(|content| content.start <= quoted.open) {
            end = end.max(content.end);
        }
        let class = if quoted.used {
            MarkedClass::Speech
        } else if quoted.open < end && !quoted.nested && quoted.is_own_words() {
            MarkedClass::Fragment
        } else {
            MarkedClass::Term
        };
        let read = context.tokens[quoted.open].start();
        room::for_rest(&mut findings.marked, read, context.text.len());
        findings.marked.push(MarkedRecord {
            span: context.span(&quoted.inner),
            class,
        });
    }
}
