//! The run over the passages of a text: frames on each, then speakers over all.

use core::ops::Range;

use super::antecedents::{self, Quoting};
use super::confidence;
use super::draft::{Draft, Frame};
use super::frames;
use super::headline;
use super::interview;
use super::mentions::{self, Before, Clue, Reader};
use super::parts;
use super::scene::{Buffers, Scene};
use super::source;
use super::speakers;
use super::{
    Findings, MarkedClass, MarkedRecord, Passage, QuotationKind, QuotationRecord, SourceKind,
    SourceRecord,
};
use crate::lexicon::Features;
use crate::lexicon::Lexicon;
use crate::text::room;
use crate::token::Token;

/// Finds the quotations of a text, passage after passage: first the paragraphs, then the headline,
/// since whom that names is known from the body.
#[derive(Debug)]
pub(crate) struct Finder<'t> {
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
    drafts: Vec<Draft>,
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

impl<'t> Finder<'t> {
    /// Finds the quotations of a text whose paragraphs have these tokens.
    pub(crate) fn new(
        text: &'t str,
        tokens: &'t [Token],
        lexicon: &'t Lexicon,
        paragraphs: impl Iterator<Item = Range<usize>> + Clone,
    ) -> Finder<'t> {
        // News has a quotation in some six hundred bytes.
        let room = text.len() / 600;
        let findings = Findings {
            contents: Vec::with_capacity(room),
            quotations: Vec::with_capacity(room),
            ..Findings::default()
        };
        Finder {
            text,
            tokens,
            lexicon,
            turns: interview::turns(text, tokens, lexicon, paragraphs),
            paragraphs: 0,
            findings,
            reader: Reader::new(text),
            clues: Vec::with_capacity(room),
            before: Vec::new(),
            drafts: Vec::new(),
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
    pub(crate) fn finish(mut self, headline: Option<Passage<'_>>) -> Findings {
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
        );
        self.findings
    }

    fn passage(&mut self, passage: &Passage<'_>, is_headline: bool) {
        let text = self.text;
        let all = self.tokens;
        let tokens = &all[passage.tokens.clone()];
        let mut buffers = core::mem::take(&mut self.buffers);
        let Some(mut scene) =
            buffers.scene(text, tokens, self.lexicon, passage.sentences, is_headline)
        else {
            self.open = None;
            self.pass_over(passage, 0);
            self.buffers = buffers;
            return;
        };
        if let Some(index) = self.open.take() {
            self.open = go_on(&mut scene, &mut self.findings, index);
        }
        if scene.is_headline {
            headline::drop_outlet(&mut scene);
        }
        self.drafts.clear();
        frames::read(&mut scene, &mut self.drafts);
        if scene.is_headline {
            headline::read(&scene, &self.findings, &mut self.drafts);
        }
        cut_unclosed(&scene, &mut self.drafts);
        self.drafts.retain(Draft::is_sound);
        self.drafts.sort_by_key(Draft::start);
        self.note_quoting(&scene);
        for (place, draft) in self.drafts.iter().enumerate() {
            if draft.unterminated && place + 1 == self.drafts.len() {
                self.open = Some(self.findings.quotations.len());
            }
            let kind = draft
                .source
                .as_ref()
                .map(|source| source::kind(&scene, &source.tokens));
            if kind == Some(SourceKind::Pronoun) {
                let number = self.findings.quotations.len();
                let earlier = self.earlier.iter().map(|range| &all[range.clone()]);
                let (reader, before) = (&mut self.reader, &mut self.before);
                antecedents::collect(
                    &scene,
                    draft,
                    &self.quoting,
                    earlier,
                    &mut |tokens, antecedent| {
                        before.push(reader.before(tokens, number, &antecedent));
                    },
                );
            }
            record(&scene, draft, kind, &mut self.findings);
            if let Some(quotation) = self.findings.quotations.last() {
                let source = quotation.source.as_ref();
                let source = source.map(|source| (source.span, source.kind, &source.parts));
                self.clues.push(self.reader.clue(
                    scene.tokens,
                    quotation.cue,
                    source,
                    source.is_none() && mentions::leaves_out(&scene, draft),
                ));
            }
        }
        marked(&scene, &self.drafts, &mut self.findings);
        let last = self
            .quoting
            .iter()
            .rposition(|&quotes| quotes != Quoting::Nobody);
        if last.is_some() {
            self.earlier.clear();
        }
        self.pass_over(passage, last.map_or(0, |last| last + 1));
        let spare = scene.into_spare();
        buffers.take_back(spare);
        self.buffers = buffers;
    }

    /// Notes which sentences of the passage its drafts quote somebody in.
    fn note_quoting(&mut self, scene: &Scene<'_>) {
        self.quoting.clear();
        self.quoting
            .resize(scene.sentences.len(), Quoting::default());
        for draft in &self.drafts {
            let passes_on = draft.source.as_ref().is_some_and(|source| {
                let head = source::head(scene, &source.tokens);
                scene.has(head, Features::MEDIUM.and(Features::DOCUMENT))
            });
            let whom = if passes_on {
                Quoting::Medium
            } else {
                Quoting::Somebody
            };
            let contents = draft.content.iter().flatten();
            let quoted = contents
                .filter(|content| !content.is_empty())
                .map(|content| {
                    scene.sentence_of(content.start)..=scene.sentence_of(content.end - 1)
                });
            for number in quoted.flatten().chain([draft.sentence]) {
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
        let scene = Scene::bare(self.text, tokens, self.lexicon);
        let source = named.then(|| {
            let name = 0..turn.name;
            let kind = source::kind(&scene, &name);
            SourceRecord {
                span: scene.span(&name),
                kind,
                parts: parts::split(&scene, &name, kind),
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
            confidence: confidence::of_frame(Frame::Turn),
        });
    }
}

/// A passage that opens with a mark where the one before left a quotation open goes on with it.
/// Gives the quotation back if it is still open.
fn go_on(scene: &mut Scene<'_>, findings: &mut Findings, index: usize) -> Option<usize> {
    let quoted = scene.quoted.first_mut().filter(|quoted| quoted.open == 0)?;
    let (inner, closed) = (quoted.inner.clone(), quoted.closed);
    if inner.is_empty() || findings.quotations[index].content.end != findings.contents.len() {
        return None;
    }
    quoted.used = true;
    findings.contents.push(scene.span(&inner));
    let quotation = &mut findings.quotations[index];
    quotation.content.end += 1;
    quotation.unterminated = !closed;
    (!closed).then_some(index)
}

/// Ends a passage that is never closed before the sentence in which somebody is quoted next.
fn cut_unclosed(scene: &Scene<'_>, drafts: &mut [Draft]) {
    for place in 0..drafts.len() {
        if !drafts[place].unterminated {
            continue;
        }
        let next = drafts.get(place + 1).map(|next| next.sentence);
        if let (Some(next), [.., Some(content)] | [Some(content), None]) =
            (next, &mut drafts[place].content)
        {
            let end = scene
                .sentences
                .get(next)
                .map_or(content.end, |next| next.start);
            if content.start < end {
                content.end = end.min(content.end);
            }
        }
    }
}

/// Adds what a draft found to the findings.
fn record(scene: &Scene<'_>, draft: &Draft, kind: Option<SourceKind>, findings: &mut Findings) {
    let first = findings.contents.len();
    findings.contents.extend(
        draft
            .content
            .iter()
            .flatten()
            .map(|content| scene.span(content)),
    );
    let source = draft
        .source
        .as_ref()
        .zip(kind)
        .map(|(source, kind)| SourceRecord {
            span: scene.span(&source.tokens),
            kind,
            parts: parts::split(scene, &source.tokens, kind),
            speaker: None,
        });
    findings.quotations.push(QuotationRecord {
        kind: draft.kind,
        content: first..findings.contents.len(),
        cue: draft.cue.as_ref().map(|cue| scene.span(cue)),
        confidence: confidence::of(scene, draft, kind),
        source,
        via: draft.via.as_ref().map(|via| scene.span(via)),
        speaker: None,
        attribution: None,
        unterminated: draft.unterminated,
        is_answer: false,
    });
}

/// Adds the passages in marks, with what each is. The drafts stand in the order of their contents.
fn marked(scene: &Scene<'_>, drafts: &[Draft], findings: &mut Findings) {
    let mut contents = drafts
        .iter()
        .flat_map(|draft| draft.content.iter().flatten())
        .peekable();
    let mut end = 0;
    for quoted in scene
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
        let read = scene.tokens[quoted.open].start();
        room::for_rest(&mut findings.marked, read, scene.text.len());
        findings.marked.push(MarkedRecord {
            span: scene.span(&quoted.inner),
            class,
        });
    }
}
