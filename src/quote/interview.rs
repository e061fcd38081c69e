//! Turns of a printed interview: `सवाल: …`, `जवाब: …`.
//!
//! 1. A passage that starts with a label and a colon, a dash or a stop is a turn.
//! 2. After a question, a passage without a label is the answer.
//! 3. Passages without a label between an answer and the next label go on with the answer.
//!
//! A text is an interview if both labels stand in it, or one of them twice.

use core::ops::Range;

use super::dialogue;
use super::quoted;
use crate::lexicon::{Features, Lexicon};
use crate::text::chars;
use crate::token::{self, Token};

/// A passage as a turn, in tokens of the passage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn {
    /// How many tokens are the name of the speaker; none after a label that names nobody.
    pub(super) name: usize,
    /// Where the words start, after the label.
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) is_answer: bool,
    /// Whether the passage goes on with the turn before.
    pub(super) goes_on: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    Question,
    Answer,
}

/// For each of the paragraphs with these tokens its turn; nothing at all where the text is no
/// interview.
pub(super) fn turns(
    text: &str,
    tokens: &[Token],
    lexicon: &Lexicon,
    paragraphs: impl Iterator<Item = Range<usize>> + Clone,
) -> Vec<Option<Turn>> {
    let label = |paragraph: Range<usize>| label(text, &tokens[paragraph]);
    let labels = paragraphs.clone().map(label);
    if labels.clone().flatten().count() < 2 {
        return dialogue::turns(text, tokens, lexicon, paragraphs);
    }
    let last = labels
        .enumerate()
        .filter_map(|(number, label)| label.map(|_| number))
        .last();
    let mut turns = Vec::new();
    let mut before: Option<Label> = None;
    for (number, paragraph) in paragraphs.enumerate() {
        let to = paragraph.len();
        let turn = match label(paragraph) {
            Some((kind, from)) => {
                before = Some(kind).filter(|_| from < to);
                before.map(|kind| Turn::of(from..to, kind))
            }
            None => {
                let between = last.is_some_and(|last| number < last);
                goes_on(before, between)
                    .filter(|_| to > 0)
                    .map(|goes_on| Turn {
                        goes_on,
                        ..Turn::of(0..to, Label::Answer)
                    })
            }
        };
        if turn.is_some_and(|turn| turn.is_answer) {
            before = Some(Label::Answer);
        }
        turns.push(turn);
    }
    turns
}

/// Whether a passage without a label goes on with the answer before it, or is the answer to the question
/// before it; `None` where it is neither.
fn goes_on(before: Option<Label>, is_between_labels: bool) -> Option<bool> {
    match before? {
        Label::Question => Some(false),
        Label::Answer => is_between_labels.then_some(true),
    }
}

impl Turn {
    /// A turn of nobody by name.
    fn of(words: Range<usize>, label: Label) -> Turn {
        Turn {
            name: 0,
            from: words.start,
            to: words.end,
            is_answer: label == Label::Answer,
            goes_on: false,
        }
    }
}

/// The label that a passage starts with, and where the words after it start.
fn label(text: &str, tokens: &[Token]) -> Option<(Label, usize)> {
    let first = tokens.first()?;
    let kind = if first.has(Features::QUESTION) {
        Label::Question
    } else if first.has(Features::ANSWER) {
        Label::Answer
    } else {
        return None;
    };
    let mut from = 1;
    // Questions may be numbered: `Q1.`, `सवाल 2:`.
    if tokens
        .get(from)
        .is_some_and(|token| token.number().is_some())
    {
        from += 1;
    }
    let marked = text[first.span()].ends_with(chars::VISARGA);
    let mark = tokens.get(from).and_then(Token::mark);
    match mark {
        Some(':' | '：' | '.' | '-' | '–' | '—' | ')') => from += 1,
        _ if marked => {}
        _ => return None,
    }
    while tokens.get(from).is_some_and(|token| {
        token.is_break()
            || token
                .mark()
                .is_some_and(|mark| matches!(mark, '-' | '–') || quoted::is_mark(mark))
    }) {
        from += 1;
    }
    Some((kind, from))
}

/// Whether the text opens with the label of an answer (`जवाब:`) or of a question (`सवाल:`); `None` where it
/// opens with neither.
pub(crate) fn opens_with_answer(text: &str, lexicon: &Lexicon) -> Option<bool> {
    let mut end = text.len().min(64);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    let (label, _) = label(text, &token::all(text, lexicon))?;
    Some(label == Label::Answer)
}
