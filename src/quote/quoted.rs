//! Passages in quotation marks: where they lie and what they hold.

use core::ops::Range;

use crate::lexicon::{Features, WordId, ending};
use crate::text::{chars, room};
use crate::token::{Effect, Marks, Token, TokenKind, Width, Words, quotation_mark_at};

/// A passage in quotation marks.
#[derive(Clone, Debug)]
pub(super) struct Quoted {
    /// The token of the opening mark; the first of two single marks that stand for a double one.
    pub(super) open: usize,
    /// What is within the marks.
    pub(super) inner: Range<usize>,
    /// The token after the closing mark.
    pub(super) after: usize,
    pub(super) width: Width,
    /// Whether a closing mark was found; else the passage ends with its paragraph.
    pub(super) closed: bool,
    /// Whether the passage lies in another.
    pub(super) nested: bool,
    /// Words in it, of its first [`ENOUGH`] tokens.
    pub(super) words: u8,
    /// Whether it holds a finite verb or the end of a sentence, and so is a clause.
    pub(super) clausal: bool,
}

impl Quoted {
    /// Whether the passage is long enough to be somebody's words, and not a term or a title.
    pub(super) fn is_speech(&self) -> bool {
        self.clausal && self.words >= 2 || self.words >= 6
    }

    /// Whether marks round a part of a clause say that its words are the speaker's own. Single
    /// marks round a word or two set off a term.
    pub(super) fn is_own_words(&self) -> bool {
        self.width != Width::Single || self.words >= 3
    }
}

/// Whether a character is a quotation mark in some use.
pub(super) const fn is_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '`' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '‛' | '«' | '»'
    )
}

/// Pairs the marks at the tokens `marks` of a passage; the pairs come in the order of their
/// opening marks.
pub(super) fn pair(words: &Words<'_>, marks: &[u32], found: &mut Vec<Quoted>) {
    let (text, tokens) = (words.source(), words.tokens());
    let mut marks = marks.iter().map(|&mark| mark as usize).peekable();
    let Some(&first) = marks.peek() else {
        return;
    };
    let mut reader = Marks::new(tokens[first].start());
    // Open passages, as places in `found`.
    let (mut open, mut depth) = ([0_usize; Marks::DEPTH], 0);
    let mut passed = 0;
    for place in marks {
        if place < passed {
            continue;
        }
        let Some(mark) = quotation_mark_at(text, tokens[place].start()) else {
            continue;
        };
        // Two single marks in place of a double one are two tokens.
        let doubled = tokens[place].end() < mark.span.end();
        passed = place + if doubled { 2 } else { 1 };
        match reader.feed(text, mark) {
            Effect::Opens => {
                if depth < Marks::DEPTH {
                    open[depth] = found.len();
                    depth += 1;
                    room::for_rest(found, place, tokens.len());
                    found.push(Quoted {
                        open: place,
                        inner: passed..tokens.len(),
                        after: tokens.len(),
                        width: mark.width,
                        closed: false,
                        nested: depth > 1,
                        words: 0,
                        clausal: false,
                    });
                }
            }
            Effect::Closes => {
                let level = open[..depth]
                    .iter()
                    .rposition(|&at| found[at].width == mark.width)
                    .or(depth.checked_sub(1));
                if let Some(level) = level {
                    let quoted = &mut found[open[level]];
                    quoted.inner.end = place;
                    quoted.after = passed;
                    quoted.closed = true;
                    depth = level;
                }
            }
            Effect::Neither => {}
        }
    }
    drop_strays(tokens, found);
    for quoted in found.iter_mut() {
        describe(words, quoted);
    }
    // What lies within a closed passage is nested; an open one that was dropped nests nothing.
    let mut end = 0;
    for quoted in found.iter_mut() {
        quoted.nested = quoted.open < end;
        end = end.max(quoted.after);
    }
}

/// A mark that is never closed opens speech only where speech opens: at the start of a passage or
/// after a comma, colon, dash or `कि`. Any other is a slip and opens nothing.
fn drop_strays(tokens: &[Token], found: &mut Vec<Quoted>) {
    let mut last_closed = 0;
    for quoted in found.iter() {
        if quoted.closed {
            last_closed = last_closed.max(quoted.open);
        }
    }
    found.retain(|quoted| {
        quoted.closed
            || quoted.open == 0
            || match tokens[quoted.open - 1].kind() {
                TokenKind::Mark => matches!(
                    tokens[quoted.open - 1].mark(),
                    Some(',' | ':' | '-' | '–' | '—' | ';' | chars::DANDA)
                ),
                _ => tokens[quoted.open - 1].has(Features::CUE.union(Features::CONJUNCTION)),
            }
    });
}

/// How many tokens of a passage are read to tell what it is.
const ENOUGH: usize = 40;

/// Counts the words of a passage and looks for a clause in it. Only so much is read as decides.
fn describe(words: &Words<'_>, quoted: &mut Quoted) {
    const TENSED: Features = Features::TENSE_PAST
        .union(Features::TENSE_PRESENT)
        .union(Features::TENSE_FUTURE);
    /// In a clause of so many words no more of them decide anything.
    const CLAUSE: u8 = 6;
    for at in quoted.inner.clone().take(ENOUGH) {
        let token = &words.tokens()[at];
        match token.kind() {
            TokenKind::Word | TokenKind::Foreign => {
                quoted.words += 1;
                quoted.clausal |= words.has(at, TENSED) && !words.has(at, Features::POSTPOSITION)
                    || words.has(at, Features::AUXILIARY)
                    || words.id(at) == WordId::NONE && ending::is_future(words.text(at));
            }
            TokenKind::Number => quoted.words += 1,
            TokenKind::Mark => {
                quoted.clausal |=
                    quoted.words > 2 && matches!(token.mark(), Some(chars::DANDA | '?' | '!'));
            }
            TokenKind::Break => {}
        }
        if quoted.clausal && quoted.words >= CLAUSE {
            return;
        }
    }
}
