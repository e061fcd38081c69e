//! Dialogue in print: lines that a name and a colon open, one speaker after the other.
//!
//! A text has dialogue where a question is answered in the next line under another name, or where
//! two names take turns. Other lines with a colon (`आयु: 40 वर्ष`) name no speakers.

use core::ops::Range;

use super::context::{Context, Source};
use super::interview::Turn;
use crate::lexicon::{Features, Lexicon};
use crate::span::Span;
use crate::text::chars;
use crate::token::Token;

/// The longest name of a speaker, in tokens.
const NAME: usize = 6;

/// For each of the paragraphs with these tokens its turn; nothing at all where the text has no
/// dialogue.
pub(super) fn turns(
    text: &str,
    tokens: &[Token],
    lexicon: &Lexicon,
    paragraphs: impl Iterator<Item = Range<usize>> + Clone,
) -> Vec<Option<Turn>> {
    // The names of the last two paragraphs, and whether the last one asks.
    let (mut before, mut last): (Option<Span>, Option<Span>) = (None, None);
    let (mut asks, mut found) = (false, false);
    for paragraph in paragraphs.clone() {
        let line = &tokens[paragraph];
        let name = label(text, line, lexicon).map(|name| line[0].span().to(line[name - 1].span()));
        let takes_turns = |one: Span, other: Span| text[one] == text[other];
        if let (Some(name), Some(last)) = (name, last) {
            let other = !takes_turns(name, last);
            found |= other && (asks || before.is_some_and(|before| takes_turns(before, name)));
        }
        asks = line.last().is_some_and(|token| token.is_mark('?'));
        (before, last) = (last, name);
    }
    if !found {
        return Vec::new();
    }
    let lines = paragraphs.map(|paragraph| &tokens[paragraph]);
    let mut turns: Vec<_> = lines
        .map(|line| label(text, line, lexicon).map(|name| turn(line, name)))
        .collect();
    drop_single(&mut turns);
    turns
}

/// The turn of a paragraph that a name of `name` tokens opens.
fn turn(line: &[Token], name: usize) -> Turn {
    let has_colon = line.get(name).is_some_and(|token| token.is_mark(':'));
    Turn {
        name,
        from: if has_colon { name + 1 } else { name },
        to: line.len(),
        is_answer: false,
        goes_on: false,
    }
}

/// A line with a colon that stands among others is no turn.
fn drop_single(turns: &mut [Option<Turn>]) {
    let mut before = false;
    for place in 0..turns.len() {
        let is_turn = turns[place].is_some();
        let after = turns.get(place + 1).is_some_and(Option::is_some);
        if is_turn && !before && !after {
            turns[place] = None;
        }
        before = is_turn;
    }
}

/// How many tokens of a paragraph are the name before its colon.
fn label(text: &str, line: &[Token], lexicon: &Lexicon) -> Option<usize> {
    const NAMED: Features = Features::ROLE
        .union(Features::TITLE)
        .union(Features::MEDIUM)
        .union(Features::BODY);
    let context = Context::bare(Source::silent(text, lexicon), line);
    let mut at = 0;
    while at < line.len().min(NAME) {
        let token = &line[at];
        if token.is_mark(':') {
            break;
        }
        let part = token.is_word() && (context.may_name(at) || context.has(at, NAMED))
            || at > 0 && token.is_mark('.') && !token.is_spaced();
        if !part {
            return None;
        }
        at += 1;
        // A visarga typed for a colon: `मनोजः …`.
        if text[token.span()].ends_with(chars::VISARGA) {
            return (at + 1 < line.len()).then_some(at);
        }
    }
    let colon = line.get(at).is_some_and(|token| token.is_mark(':'));
    (colon && at > 0 && at + 2 < line.len()).then_some(at)
}
