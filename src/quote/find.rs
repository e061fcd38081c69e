//! The run over the passages of a text: frames on each, then speakers over all.

use core::ops::Range;

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
use super::subject;
use super::{
    Findings, MarkedClass, MarkedRecord, Passage, QuotationKind, QuotationRecord, SourceKind,
    SourceRecord,
};
use crate::token::Token;

/// Finds the quotations of a text, passage after passage: first the paragraphs, then the headline,
/// since whom that names is known from the body.
#[derive(Debug)]
pub(crate) struct Finder<'t> {
    text: &'t str,
    tokens: &'t [Token],
    /// The turns of the paragraphs; empty if the text is no interview.
    turns: Vec<Option<interview::Turn>>,
    /// How many paragraphs were read.
    paragraphs: usize,
    findings: Findings,
    reader: Reader<'t>,
    /// What each quotation tells of its speaker.
    clues: Vec<Clue>,
    /// Who the sentence before a quotation is about, where its source is a pronoun.
    before: Vec<Before>,
    drafts: Vec<Draft>,
    /// Which sentences of the passage have quotations with a source.
    quoting: Vec<bool>,
    /// The quotation that reached the end of the last passage unclosed.
    open: Option<usize>,
    /// The last sentence of the last passage, if it quotes nobody.
    silent: Option<Range<usize>>,
    /// The turn of an interview that the last passage belongs to.
    turn: Option<usize>,
    buffers: Buffers,
}

impl<'t> Finder<'t> {
    /// Finds the quotations of a text whose paragraphs have these tokens.
    pub(crate) fn new(
        text: &'t str,
        tokens: &'t [Token],
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
            turns: interview::turns(text, tokens, paragraphs),
            paragraphs: 0,
            findings,
            reader: Reader::new(text),
            clues: Vec::with_capacity(room),
            before: Vec::new(),
            drafts: Vec::new(),
            quoting: Vec::new(),
            open: None,
            silent: None,
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
                self.silent = None;
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
            self.silent = None;
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
        let Some(mut scene) = buffers.scene(text, tokens, passage.sentences, is_headline) else {
            self.open = None;
            self.silent = last_sentence(all, passage);
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
        self.quoting.clear();
        self.quoting.resize(scene.sentences.len() + 1, false);
        for draft in self.drafts.iter().filter(|draft| draft.source.is_some()) {
            self.quoting[draft.sentence] = true;
        }
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
                self.before.extend(subject_before(
                    &scene,
                    draft,
                    &self.quoting,
                    self.silent.clone().map(|range| &all[range]),
                    &mut self.reader,
                    number,
                ));
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
        let quotes = self
            .drafts
            .iter()
            .any(|draft| draft.sentence + 1 >= scene.sentences.len());
        self.silent = (!quotes).then(|| last_sentence(all, passage)).flatten();
        let spare = scene.into_spare();
        buffers.take_back(spare);
        self.buffers = buffers;
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
        let scene = Scene::of(self.text, tokens);
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

/// The tokens of the last sentence of a passage.
fn last_sentence(tokens: &[Token], passage: &Passage<'_>) -> Option<Range<usize>> {
    let start = passage.sentences.last()?.start();
    let range = passage.tokens.clone();
    let from = tokens[range.clone()].partition_point(|token| token.start() < start);
    Some(range.start + from..range.end)
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

/// Whom the pronoun of a draft can mean. At the start of a passage that is the subject of the
/// sentence before, whose tokens are `silent` if it quotes nobody.
fn subject_before(
    scene: &Scene<'_>,
    draft: &Draft,
    quoting: &[bool],
    silent: Option<&[Token]>,
    reader: &mut Reader<'_>,
    number: usize,
) -> Option<Before> {
    if let Some(subject) = subject::before(scene, draft, quoting) {
        return Some(reader.before(scene.tokens, number, &subject));
    }
    let silent = silent.filter(|_| draft.sentence == 0)?;
    let scene = Scene::of(scene.text, silent);
    let subject = subject::of_sentence(&scene, &(0..silent.len()))?;
    Some(reader.before(silent, number, &subject))
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
        findings.marked.push(MarkedRecord {
            span: scene.span(&quoted.inner),
            class,
        });
    }
}
