//! The run over the passages of a text: the headline, then the paragraphs, and speakers over all.
//!
//! Of each passage: its context, the candidates that the patterns give, the choice among them, and the
//! records of those chosen.

use core::ops::Range;

use super::antecedents::{self, Quoting};
use super::assemble;
use super::candidate::Candidate;
use super::context::{Buffers, Context, Source};
use super::gender::Agreement;
use super::interview;
use super::mentions::{self, Before, Clue, Reader};
use super::patterns;
use super::select;
use super::source::Headed;
use super::speakers;
use super::{Findings, Passage, SourceKind};
use crate::lexicon::{Features, Lexicon};
use crate::rule::Trace;
use crate::span::Span;
use crate::token::Token;

/// Finds the quotations of a text, passage after passage: first the headline, then the paragraphs.
#[derive(Debug)]
pub(crate) struct Extractor<'t> {
    source: Source<'t>,
    tokens: &'t [Token],
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
    /// The quotation in marks that reached the end of the last passage.
    open: Option<assemble::Last>,
    /// The last sentences before the passage, back to the last that quotes somebody.
    earlier: Earlier,
    /// The turn of an interview that the last passage belongs to.
    turn: Option<usize>,
    /// Lent to the passage that is read.
    buffers: Option<Box<Buffers>>,
    /// Which passages in marks are speech, while one passage is read.
    taken: Vec<bool>,
}

/// The last sentences of earlier passages, no more than are asked for.
#[derive(Debug, Default)]
struct Earlier {
    /// How many were added since the last that quotes somebody.
    count: usize,
    /// Each with the tokens of its passage; a new one takes the place of the oldest.
    last: [(Span, Range<usize>); antecedents::BACK],
}

impl Earlier {
    /// Adds a sentence, whose passage has these `tokens`.
    fn push(&mut self, sentence: Span, tokens: &Range<usize>) {
        self.last[self.count % antecedents::BACK] = (sentence, tokens.clone());
        self.count += 1;
    }

    fn clear(&mut self) {
        self.count = 0;
    }

    /// The tokens of each sentence that has any, in the order of the text.
    fn sentences<'t>(
        &self,
        tokens: &'t [Token],
    ) -> impl DoubleEndedIterator<Item = &'t [Token]> + use<'_, 't> {
        let kept = self.count.saturating_sub(antecedents::BACK)..self.count;
        let tokens = kept.map(move |number| {
            let (sentence, passage) = &self.last[number % antecedents::BACK];
            let tokens = &tokens[passage.clone()];
            let place = |at| tokens.partition_point(|token: &Token| token.start() < at);
            &tokens[place(sentence.start())..place(sentence.end())]
        });
        tokens.filter(|tokens| !tokens.is_empty())
    }
}

impl<'t> Extractor<'t> {
    /// Finds the quotations of a text whose paragraphs have these tokens.
    pub(crate) fn new(
        text: &'t str,
        tokens: &'t [Token],
        lexicon: &'t Lexicon,
        paragraphs: impl Iterator<Item = Range<usize>> + Clone,
        trace: Trace<'t>,
    ) -> Extractor<'t> {
        // News has a quotation in some six hundred bytes.
        let room = text.len() / 600;
        let findings = Findings {
            contents: Vec::with_capacity(room),
            quotations: Vec::with_capacity(room),
            ..Findings::default()
        };
        Extractor {
            source: Source {
                text,
                lexicon,
                trace,
            },
            tokens,
            turns: interview::turns(text, tokens, lexicon, paragraphs),
            paragraphs: 0,
            findings,
            reader: Reader::new(text, lexicon),
            clues: Vec::with_capacity(room),
            before: Vec::new(),
            candidates: Vec::new(),
            quoting: Vec::new(),
            open: None,
            earlier: Earlier::default(),
            turn: None,
            buffers: None,
            taken: Vec::new(),
        }
    }

    /// Reads the headline, which comes before all paragraphs.
    pub(crate) fn headline(&mut self, headline: &Passage<'_>) {
        let below = self.tokens.get(headline.tokens.end..).unwrap_or_default();
        self.passage(headline, Some(below));
        // The body goes on with nothing of it.
        self.open = None;
        self.earlier.clear();
    }

    /// Reads the next paragraph.
    pub(crate) fn paragraph(&mut self, paragraph: &Passage<'_>) {
        let turn = self.turns.get(self.paragraphs).copied().flatten();
        self.paragraphs += 1;
        match turn.filter(|&turn| assemble::reads(turn)) {
            Some(turn) => {
                self.open = None;
                self.earlier.clear();
                self.turn(&self.tokens[paragraph.tokens.clone()], turn);
            }
            None => self.passage(paragraph, None),
        }
    }

    /// Gives all that was found, each source with its speaker.
    pub(crate) fn finish(mut self) -> Findings {
        speakers::resolve(
            self.source.text,
            self.tokens,
            &mut self.findings,
            self.reader,
            &self.clues,
            &self.before,
            self.source.trace,
        );
        self.findings
    }

    /// Reads a passage; `below` are the tokens under a headline, and no other passage has any.
    fn passage(&mut self, passage: &Passage<'_>, below: Option<&'t [Token]>) {
        let tokens = &self.tokens[passage.tokens.clone()];
        let mut buffers = self.buffers.take().unwrap_or_default();
        let open = self.open.filter(|last| last.is_open).map(|last| last.width);
        match buffers.context(self.source, tokens, passage.sentences, below, open) {
            Some(context) => self.read(passage, &context),
            None => {
                self.open = None;
                self.pass_over(passage, 0);
            }
        }
        self.buffers = Some(buffers);
    }

    /// Reads a passage that was made ready.
    fn read(&mut self, passage: &Passage<'_>, context: &Context<'_>) {
        self.candidates.clear();
        patterns::propose(context, &mut self.candidates);
        self.taken.clear();
        self.taken.resize(context.quoted.len(), false);
        let earlier = self.open.take();
        if let Some(last) = earlier {
            self.open = assemble::go_on(context, &mut self.findings, last, &mut self.taken);
        }
        select::choose(context, &mut self.candidates, &mut self.taken);
        assemble::lengthen(context, &mut self.candidates);
        assemble::cut_unclosed(context, &mut self.candidates);
        self.note_quoting(context);
        for place in 0..self.candidates.len() {
            self.record(context, place);
        }
        assemble::marked(context, &self.candidates, &self.taken, &mut self.findings);
        let last = self
            .quoting
            .iter()
            .rposition(|&quotes| quotes != Quoting::Nobody);
        if last.is_some() {
            self.earlier.clear();
        }
        self.pass_over(passage, last.map_or(0, |last| last + 1));
    }

    /// Adds the candidate number `place`, which was chosen, and what it tells of its speaker.
    fn record(&mut self, context: &Context<'_>, place: usize) {
        let candidate = &self.candidates[place];
        let number = self.findings.quotations.len();
        let marks = candidate.marks.iter().flatten().next_back();
        if let Some(&marks) = marks.filter(|_| place + 1 == self.candidates.len()) {
            let quoted = &context.quoted[marks];
            let reaches_end = candidate.unterminated || context.ends_after(quoted.after());
            self.open = reaches_end.then_some(assemble::Last {
                quotation: number,
                width: quoted.width,
                is_open: candidate.unterminated,
            });
        }
        let phrase = candidate.source.as_ref();
        let headed = candidate.headed;
        let leaves_out = phrase.is_none() && mentions::leaves_out(context, candidate);
        let cue = candidate.cue.as_ref();
        let agreement = cue.map_or_else(Agreement::default, |cue| Agreement::of_cue(context, cue));
        let is_pronoun = headed.is_some_and(|headed| headed.kind == SourceKind::Pronoun);
        if is_pronoun || leaves_out {
            let earlier = self.earlier.sentences(self.tokens);
            let (reader, before) = (&mut self.reader, &mut self.before);
            antecedents::collect(
                context,
                candidate,
                agreement,
                &self.quoting,
                earlier,
                &mut |tokens, antecedent| {
                    before.push(reader.before(tokens, number, &antecedent));
                },
            );
        }
        let quotation = assemble::record(context, candidate, &mut self.findings);
        let named = quotation.source.as_ref();
        let named = named.map(|source| (source.span, source.kind, &source.parts));
        let clue = (self.reader).clue(context.tokens, agreement, named, leaves_out);
        self.clues.push(clue);
        self.findings.quotations.push(quotation);
    }

    /// Reads what the sources of the candidates end with, and notes which sentences of the passage the
    /// candidates quote somebody in.
    fn note_quoting(&mut self, context: &Context<'_>) {
        // `हमने राम सिंह से पूछा कि …` goes on with the answer.
        const PASSES: Features = Features::MEDIUM
            .union(Features::DOCUMENT)
            .union(Features::PARTY);
        let sentences = context.sentences;
        self.quoting.clear();
        self.quoting.resize(sentences.len(), Quoting::Nobody);
        for candidate in &mut self.candidates {
            let source = candidate.source.as_ref();
            candidate.headed = source.map(|source| Headed::of(context, &source.tokens));
            let whom = match candidate.headed {
                Some(headed) if context.has(headed.head, PASSES) => Quoting::Medium,
                _ => Quoting::Somebody,
            };
            if let Some(quotes) = self.quoting.get_mut(candidate.sentence) {
                *quotes = whom.max(*quotes);
            }
            for content in candidate.pieces().filter(|content| !content.is_empty()) {
                let first = context.sentence_of(content.start);
                let quoting = self.quoting[first..].iter_mut().zip(&sentences[first..]);
                for (quotes, _) in quoting.take_while(|(_, from)| from.start < content.end) {
                    *quotes = whom.max(*quotes);
                }
            }
        }
    }

    /// Keeps the last sentences of a passage from the one at `from` on, which quote nobody.
    fn pass_over(&mut self, passage: &Passage<'_>, from: usize) {
        let silent = passage.sentences.get(from..).unwrap_or_default();
        for &sentence in &silent[silent.len().saturating_sub(antecedents::BACK)..] {
            self.earlier.push(sentence, &passage.tokens);
        }
    }

    /// Adds a turn of an interview, or goes on with the last one.
    fn turn(&mut self, tokens: &[Token], turn: interview::Turn) {
        let content = tokens[turn.from].span().to(tokens[turn.to - 1].span());
        if turn.goes_on {
            assemble::go_on_with_turn(&mut self.findings, self.turn, content);
            return;
        }
        self.turn = Some(self.findings.quotations.len());
        let context = Context::bare(self.source, tokens);
        let quotation = assemble::turn(&context, turn, content, &mut self.findings);
        let named = quotation.source.as_ref();
        let named = named.map(|source| (source.span, source.kind, &source.parts));
        let clue = (self.reader).clue(tokens, Agreement::default(), named, turn.is_answer);
        self.clues.push(clue);
        self.findings.quotations.push(quotation);
    }
}
