//! From the candidates chosen to the records of quotations and of passages in marks.

use super::candidate::{Candidate, Pattern, Strength};
use super::confidence;
use super::context::Context;
use super::interview;
use super::name_parts;
use super::{Findings, MarkedClass, MarkedRecord, QuotationKind, QuotationRecord, SourceRecord};
use crate::lexicon::Features;
use crate::rule::{Decision, Rule, Subject};
use crate::span::Span;
use crate::text::room;
use crate::token::Width;

static NEXT_PARAGRAPH: Rule = Rule::new(
    "quote.next-paragraph",
    "a paragraph that opens with a mark goes on with a quotation that the one before left open, and one that is all in marks with a quotation in marks that ended the one before",
    "the marks at the end of a paragraph, and at the start and the end of the next",
    "उन्होंने कहा, \"पुल बनेगा। … \"सड़क भी बनेगी।\"",
);

static FIRST_PERSON: Rule = Rule::new(
    "quote.first-person",
    "after a colon or a dash, the sentences that go on in the first person belong to the speaker",
    "a word of the first person in the next sentence, which quotes nobody and has no marks",
    "मंत्री ने कहा- पुल बनेगा। हम काम शुरू करेंगे।",
);

static TURN: Pattern = Pattern::new(
    Rule::new(
        "quote.interview",
        "in an interview a label opens a turn, and what follows a question is the answer",
        "labels for question and answer at the start of paragraphs",
        "सवाल: पुल कब बनेगा? जवाब: अगले साल बनेगा।",
    ),
    0.7,
    Strength::Sole,
);

static DIALOGUE: Pattern = Pattern::new(
    Rule::new(
        "quote.dialogue",
        "in a dialogue a name and a colon open a turn",
        "two names that take turns, or a question answered under another name",
        "राम: पुल कब बनेगा? श्याम: अगले साल बनेगा।",
    ),
    0.7,
    Strength::Sole,
);

pub(super) const RULES: &[&Rule] = &[&FIRST_PERSON, &NEXT_PARAGRAPH, &TURN.rule, &DIALOGUE.rule];

/// The quotation in marks that reached the end of a passage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Last {
    /// Its place in [`Findings::quotations`].
    pub(super) quotation: usize,
    pub(super) width: Width,
    /// Whether it was left open.
    pub(super) is_open: bool,
}

/// A passage that opens with a mark where the one before left a quotation open goes on with it, and so does one that is
/// all in marks where a quotation in marks ended the one before. Gives the quotation back if it is still open.
pub(super) fn go_on(
    context: &Context<'_>,
    findings: &mut Findings,
    last: Last,
    taken: &mut [bool],
) -> Option<Last> {
    let index = last.quotation;
    let quoted = context.quoted.first().filter(|quoted| quoted.open() == 0)?;
    let is_last = findings.quotations[index].content.end == findings.contents.len();
    if quoted.inner().is_empty() || !is_last || !NEXT_PARAGRAPH.is_on() {
        return None;
    }
    let is_whole = quoted.closed && quoted.clausal && context.ends_after(quoted.after());
    if !(last.is_open || is_whole) {
        return None;
    }
    taken[0] = true;
    let span = context.span(&quoted.inner());
    context
        .trace
        .note(|| Decision::new(Subject::Quotation, &NEXT_PARAGRAPH, span));
    findings.contents.push(span);
    let quotation = &mut findings.quotations[index];
    quotation.content.end += 1;
    quotation.unterminated = !quoted.closed;
    let goes_on = !quoted.closed || context.ends_after(quoted.after());
    goes_on.then_some(Last {
        is_open: !quoted.closed,
        ..last
    })
}

/// Lengthens words without marks, after a colon or a dash, by the sentences that go on in the first
/// person and quote nobody.
pub(super) fn lengthen(context: &Context<'_>, candidates: &mut [Candidate]) {
    if context.is_headline || !FIRST_PERSON.is_on() {
        return;
    }
    for place in 0..candidates.len() {
        let next = candidates.get(place + 1).map(|next| next.sentence);
        let limit = next.unwrap_or(context.sentences.len());
        let Some(end) = first_person_end(context, &candidates[place], limit) else {
            continue;
        };
        if let Some(content) = &mut candidates[place].content[0] {
            content.end = end;
            let span = context.span(content);
            context
                .trace
                .note(|| Decision::new(Subject::Quotation, &FIRST_PERSON, span));
        }
    }
}

/// Where the words of a candidate end that go on before the sentence number `limit`.
fn first_person_end(context: &Context<'_>, candidate: &Candidate, limit: usize) -> Option<usize> {
    /// So many sentences go on at most.
    const MOST: usize = 8;
    let [Some(content), None] = &candidate.content else {
        return None;
    };
    let own = context.sentences.get(candidate.sentence)?;
    let led_in =
        candidate.goes_on && content.start > 0 && context.is_colon_or_dash(content.start - 1);
    if !led_in || content.end + 2 < own.end {
        return None;
    }
    (candidate.sentence + 1..limit)
        .take(MOST)
        .map(|number| context.sentences[number].clone())
        .take_while(|sentence| {
            let opened = context.opened_before(sentence.start);
            let next = context.quoted.get(opened);
            let has_marks = next.is_some_and(|quoted| quoted.open() < sentence.end);
            !has_marks && sentence.clone().any(|at| context.has(at, Features::PARTY))
        })
        .last()
        .map(|sentence| context.trimmed(sentence).end)
}

/// Ends a passage that is never closed before the sentence in which somebody is quoted next.
pub(super) fn cut_unclosed(context: &Context<'_>, candidates: &mut [Candidate]) {
    for place in 0..candidates.len() {
        if !candidates[place].unterminated {
            continue;
        }
        let next = candidates.get(place + 1).map(|next| next.sentence);
        let (Some(next), [.., Some(content)] | [Some(content), None]) =
            (next, &mut candidates[place].content)
        else {
            continue;
        };
        let next = context.sentences.get(next);
        let end = next.map_or(content.end, |next| next.start);
        if content.start < end {
            content.end = end.min(content.end);
        }
    }
}

/// The record of a candidate; its pieces are added to the contents.
pub(super) fn record(
    context: &Context<'_>,
    candidate: &Candidate,
    findings: &mut Findings,
) -> QuotationRecord {
    let first = findings.contents.len();
    let pieces = candidate.pieces().map(|piece| context.span(piece));
    findings.contents.extend(pieces);
    let headed = candidate.headed;
    let phrase = candidate.source.as_ref().zip(headed);
    let source = phrase.map(|(phrase, headed)| SourceRecord {
        span: context.span(&phrase.tokens),
        kind: headed.kind,
        parts: name_parts::split(context, &phrase.tokens, headed),
        speaker: None,
    });
    note(context, candidate);
    QuotationRecord {
        kind: candidate.kind,
        content: first..findings.contents.len(),
        cue: candidate.cue.as_ref().map(|cue| context.span(cue)),
        confidence: confidence::of(context, candidate, headed.map(|headed| headed.kind)),
        source,
        via: (candidate.via.as_ref()).map(|via| context.span(&via.tokens)),
        speaker: None,
        attribution: None,
        unterminated: candidate.unterminated,
        is_answer: false,
    }
}

/// Notes by which rules a quotation was found, its source, its cue and its medium.
fn note(context: &Context<'_>, candidate: &Candidate) {
    if !context.trace.is_on() {
        return;
    }
    let content = context.span(&(candidate.start()..candidate.end()));
    let cue = candidate.cue.as_ref().map(|cue| context.span(cue));
    let source = candidate.source.as_ref();
    let named = source.map(|source| context.span(&source.tokens));
    context.trace.note(|| {
        Decision::new(Subject::Quotation, &candidate.pattern.rule, content)
            .seen(cue.into_iter().chain(named))
            .with_answer(candidate.kind.name())
    });
    if let (Some(rule), Some(cue)) = (candidate.cue_rule, cue) {
        context
            .trace
            .note(|| Decision::new(Subject::Quotation, rule, content).seen([cue]));
    }
    if let Some(via) = &candidate.via {
        let span = context.span(&via.tokens);
        context
            .trace
            .note(|| Decision::new(Subject::Quotation, via.rule, content).seen([span]));
    }
    if let Some(source) = source {
        context.note_source(source);
    }
}

/// Adds the passages in marks, with what each is. The candidates stand in the order of their contents;
/// `taken` says which passages are the content of one.
pub(super) fn marked(
    context: &Context<'_>,
    candidates: &[Candidate],
    taken: &[bool],
    findings: &mut Findings,
) {
    let mut contents = candidates.iter().flat_map(Candidate::pieces).peekable();
    let mut end = 0;
    for (quoted, &is_speech) in context.quoted.iter().zip(taken) {
        if quoted.inner().is_empty() {
            continue;
        }
        while let Some(content) = contents.next_if(|content| content.start <= quoted.open()) {
            end = end.max(content.end);
        }
        let class = if is_speech {
            MarkedClass::Speech
        } else if quoted.open() < end && !quoted.nested && quoted.is_own_words() {
            MarkedClass::Fragment
        } else {
            MarkedClass::Term
        };
        let read = context.tokens[quoted.open()].start();
        room::for_rest(&mut findings.marked, read, context.text.len());
        findings.marked.push(MarkedRecord {
            span: context.span(&quoted.inner()),
            class,
        });
    }
}

/// Adds a paragraph without a label to the turn before it.
pub(super) fn go_on_with_turn(findings: &mut Findings, turn: Option<usize>, content: Span) {
    let contents = &mut findings.contents;
    if let Some(quotation) = turn.and_then(|turn| findings.quotations.get_mut(turn)) {
        if quotation.content.end == contents.len() {
            contents.push(content);
            quotation.content.end += 1;
        }
    }
}

/// By what a turn is known: its label, or the name of who speaks.
const fn pattern_of(turn: interview::Turn) -> &'static Pattern {
    if turn.name > 0 { &DIALOGUE } else { &TURN }
}

/// Whether the rule by which a turn is known takes part.
pub(super) fn reads(turn: interview::Turn) -> bool {
    pattern_of(turn).rule.is_on()
}

/// The record of a turn of an interview or a dialogue.
pub(super) fn turn(
    context: &Context<'_>,
    turn: interview::Turn,
    content: Span,
    findings: &mut Findings,
) -> QuotationRecord {
    let first = findings.contents.len();
    findings.contents.push(content);
    let is_named = turn.name > 0;
    let pattern = pattern_of(turn);
    let decision = || Decision::new(Subject::Quotation, &pattern.rule, content);
    context.trace.note(decision);
    let source = is_named.then(|| {
        let name = 0..turn.name;
        let (kind, parts) = name_parts::read(context, &name);
        SourceRecord {
            span: context.span(&name),
            kind,
            parts,
            speaker: None,
        }
    });
    QuotationRecord {
        kind: QuotationKind::Unmarked,
        content: first..first + 1,
        cue: (turn.from > 0 && !is_named).then(|| context.tokens[0].span()),
        source,
        via: None,
        speaker: None,
        attribution: None,
        unterminated: false,
        is_answer: turn.is_answer,
        confidence: pattern.sure,
    }
}
