//! Passages in quotation marks: where they lie and what they hold.

use core::ops::Range;

use crate::lexicon::{Features, WordId, ending, word};
use crate::text::{chars, room};
use crate::token::{Effect, Marks, TokenKind, Width, Words, quotation_mark_at};

/// A passage in quotation marks.
#[derive(Clone, Debug)]
pub(super) struct Quoted {
    /// The token of the opening mark.
    open: u32,
    /// The token after the closing mark.
    after: u32,
    /// How many tokens the opening mark has, and how many the closing one.
    opening: u8,
    closing: u8,
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
    /// The token of the opening mark; the first of two single marks that stand for a double one.
    #[inline]
    pub(super) const fn open(&self) -> usize {
        self.open as usize
    }

    /// What is within the marks.
    #[inline]
    pub(super) const fn inner(&self) -> Range<usize> {
        self.open() + self.opening as usize..self.after() - self.closing as usize
    }

    /// The token after the closing mark.
    #[inline]
    pub(super) const fn after(&self) -> usize {
        self.after as usize
    }

    /// Whether the passage is long enough to be somebody's words, and not a term or a title.
    pub(super) fn is_speech(&self) -> bool {
        self.clausal && self.words >= 2 || self.words >= 6
    }

    /// Whether marks round a part of a clause say that its words are the speaker's own. Single
    /// marks round a word or two set off a term.
    pub(super) fn is_own_words(&self) -> bool {
        self.width != Width::Single || self.words >= 3
    }

    /// Whether the marks hold what a slogan, a plan or a campaign behind them is called: `'दो गज दूरी' के मंत्र`.
    pub(super) fn names_wording(&self, words: &Words<'_>) -> bool {
        let is_marker = words.is_any(self.after(), &[word::KA, word::KE, word::KII]);
        let noun = self.after() + usize::from(is_marker);
        // Double marks may well hold what the speaker thinks of it: `"शर्मनाक" अभियान`.
        let is_name = is_marker || self.width == Width::Single;
        is_name && !self.clausal && words.has(noun, Features::WORDING)
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
/// opening marks. A quotation in marks of the width `open` may go on from the passage before.
pub(super) fn pair(words: &Words<'_>, marks: &[u32], open: Option<Width>, found: &mut Vec<Quoted>) {
    let (text, tokens) = (words.source(), words.tokens());
    let mut marks = marks.iter().map(|&mark| mark as usize).peekable();
    let Some(&first) = marks.peek() else {
        return;
    };
    let mut reader = Marks::new(tokens[first].start());
    let mut pairs = Pairs {
        found,
        end: tokens.len(),
        open: [0; Marks::DEPTH],
        depth: 0,
    };
    if let Some(width) = open.filter(|&width| first > 0 && goes_on(words, first, width)) {
        reader = Marks::within(tokens[0].start(), width);
        pairs.opens(0..0, width);
    }
    let mut passed = 0;
    while let Some(place) = marks.next() {
        if place < passed {
            continue;
        }
        let Some(mark) = quotation_mark_at(text, tokens[place].start()) else {
            continue;
        };
        // Two single marks in place of a double one are two tokens.
        let doubled = tokens[place].end() < mark.span.end();
        passed = place + if doubled { 2 } else { 1 };
        let mut effect = reader.feed(text, mark);
        if effect == Effect::Neither && pairs.depth == 0 && follows_report(words, place) {
            let next = marks.clone().find(|&next| next >= passed);
            let next = next.and_then(|next| quotation_mark_at(text, tokens[next].start()));
            if next.is_some_and(|next| next.width == mark.width) {
                reader.open(mark);
                effect = Effect::Opens;
            }
        }
        match effect {
            Effect::Opens => pairs.opens(place..passed, mark.width),
            Effect::Closes => pairs.closes(place..passed, mark.width),
            Effect::Neither => {}
        }
    }
    drop_strays(words, found);
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

/// Whether the first mark of a passage, at the token `first`, closes a quotation of this width that the passage before
/// left open.
fn goes_on(words: &Words<'_>, first: usize, width: Width) -> bool {
    let text = words.source();
    let at = words.tokens()[first].start();
    quotation_mark_at(text, at).is_some_and(|mark| {
        mark.width == width
            && Marks::within(at, width).effect(text, mark) == Effect::Closes
            && !(matches!(words.tokens()[first - 1].mark(), Some(',' | ':'))
                && is_behind_report(words, first - 1))
    })
}

/// Passages in marks, some of them open.
struct Pairs<'f> {
    found: &'f mut Vec<Quoted>,
    /// Where the passage of the text ends.
    end: usize,
    /// Those that are open, as places in `found`.
    open: [usize; Marks::DEPTH],
    depth: usize,
}

impl Pairs<'_> {
    /// Takes in the mark at the tokens `mark`, which opens.
    fn opens(&mut self, mark: Range<usize>, width: Width) {
        if self.depth == Marks::DEPTH {
            return;
        }
        self.open[self.depth] = self.found.len();
        self.depth += 1;
        room::for_rest(self.found, mark.start, self.end);
        self.found.push(Quoted {
            open: mark.start as u32,
            after: self.end as u32,
            opening: mark.len() as u8,
            closing: 0,
            width,
            closed: false,
            nested: self.depth > 1,
            words: 0,
            clausal: false,
        });
    }

    /// Takes in the mark at the tokens `mark`, which closes the innermost passage of its width, or the
    /// innermost of all.
    fn closes(&mut self, mark: Range<usize>, width: Width) {
        let level = self.open[..self.depth]
            .iter()
            .rposition(|&at| self.found[at].width == width)
            .or(self.depth.checked_sub(1));
        if let Some(level) = level {
            let quoted = &mut self.found[self.open[level]];
            quoted.after = mark.end as u32;
            quoted.closing = mark.len() as u8;
            quoted.closed = true;
            self.depth = level;
        }
    }
}

/// Whether the mark at `place` is glued to the comma or colon behind a verb that reports: `कहा," हम`. There a
/// blank behind it is a slip.
fn follows_report(words: &Words<'_>, place: usize) -> bool {
    let tokens = words.tokens();
    let is_glued = !tokens[place].is_spaced()
        && place > 1
        && matches!(tokens[place - 1].mark(), Some(',' | ':'));
    is_glued && is_behind_report(words, place - 1)
}

/// Whether a verb of saying ends right before the token, or its auxiliary does.
fn is_behind_report(words: &Words<'_>, place: usize) -> bool {
    const WITHIN: usize = 2;
    let tokens = words.tokens();
    (place.saturating_sub(WITHIN)..place)
        .any(|at| tokens[at].is_word() && words.has(at, Features::REPORTING.union(Features::CUE)))
}

/// A mark that is never closed opens speech only where speech opens: at the start of a passage or
/// after a comma, colon, dash, `कि` or a verb of saying. Any other is a slip and opens nothing.
fn drop_strays(words: &Words<'_>, found: &mut Vec<Quoted>) {
    let tokens = words.tokens();
    found.retain(|quoted| {
        quoted.closed
            || quoted.open == 0
            || match tokens[quoted.open() - 1].kind() {
                TokenKind::Mark => matches!(
                    tokens[quoted.open() - 1].mark(),
                    Some(',' | ':' | '-' | '–' | '—' | ';' | chars::DANDA)
                ),
                _ => {
                    tokens[quoted.open() - 1].has(Features::CUE.union(Features::CONJUNCTION))
                        || is_behind_report(words, quoted.open())
                }
            }
    });
}

/// How many tokens of a passage are read to tell what it is.
const ENOUGH: usize = 40;

/// Counts the words of a passage and looks for a clause in it. Only so much is read as decides.
fn describe(words: &Words<'_>, quoted: &mut Quoted) {
    /// In a clause of so many words no more of them decide anything.
    const CLAUSE: u8 = 6;
    for at in quoted.inner().take(ENOUGH) {
        let token = &words.tokens()[at];
        match token.kind() {
            TokenKind::Word | TokenKind::Foreign => {
                quoted.words += 1;
                quoted.clausal = quoted.clausal
                    || token.has(Features::TENSED) && !token.has(Features::POSTPOSITION)
                    || token.has(Features::AUXILIARY)
                    || token.id() == WordId::NONE && ending::is_future(words.text(at));
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
