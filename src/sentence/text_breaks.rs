//! Line breaks of running text, read off its characters.

use super::breaks::{self, AfterLink, Break, LONGEST_LINK};
use super::line_ends::{has_ended, line_end, run_end};
use super::source::Source;
use super::verdict::Verdict;
use crate::lexicon::Features;
use crate::text::{chars, line_breaks};
use crate::token::Token;

/// A run of line breaks in running text.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextBreak<'t> {
    pub(super) source: Source<'t>,
    /// Where the line before starts.
    pub(super) line: usize,
    /// Where it ends.
    pub(super) at: usize,
    /// Where the next line starts.
    pub(super) next: usize,
    /// Whether the line before goes on with the one before it, by the lines on both sides.
    pub(super) follows_soft: bool,
}

/// How many characters a short line has at most: words of news have some six.
const SHORT: usize = LONGEST_LINK * 11;

/// What is decided on a run of line breaks. Reads the end of the line before, and no more than a few
/// tokens after: the answer is the same whatever stands further off.
pub(super) fn judge(at: &TextBreak<'_>) -> Verdict {
    breaks::judge(at)
}

impl<'t> TextBreak<'t> {
    /// The line before, without the white space behind it.
    fn before(&self) -> &'t str {
        self.source.text()[..self.at].trim_end_matches(chars::is_blank)
    }
}

impl Break for TextBreak<'_> {
    fn source(&self) -> Source<'_> {
        self.source
    }

    fn place(&self) -> (usize, usize) {
        (self.at, self.next)
    }

    fn last(&self) -> Option<Token> {
        let before = self.before();
        match self.source.last_word(before.len()) {
            Some(word) => Some(word.token),
            None => {
                let mark = before.char_indices().next_back()?.0;
                self.source.tokens(&before[mark..]).next()
            }
        }
    }

    fn first(&self) -> Option<Token> {
        self.source.token_after(self.next)
    }

    fn is_conjunction(&self) -> bool {
        fills_line(self.source, self.next)
    }

    fn is_blank(&self) -> bool {
        line_breaks::has_blank_line(&self.source.text()[self.at..self.next])
    }

    fn short_before(&self) -> Option<(Token, Token)> {
        let mut tokens = self.source.tokens(self.before().get(self.line..)?);
        let first = tokens.next()?;
        let mut last = first;
        for (count, token) in tokens.enumerate() {
            if count + 2 > LONGEST_LINK {
                return None;
            }
            last = token;
        }
        Some((first, last))
    }

    fn after_link(&self) -> Option<AfterLink> {
        let text = self.source.text();
        let end = line_end(text, self.next, SHORT).filter(|&end| end < text.len())?;
        if self
            .source
            .tokens(&text[self.next..end])
            .nth(LONGEST_LINK)
            .is_some()
            || has_ended(text, end)
        {
            return None;
        }
        let after = run_end(text, end);
        self.source.token_after(after).map(|first| AfterLink {
            first,
            is_conjunction: fills_line(self.source, after),
        })
    }

    fn line(&self) -> Option<usize> {
        Some(self.line)
    }

    fn has_ended(&self) -> bool {
        self.next == self.source.text().len() || has_ended(self.source.text(), self.at)
    }

    fn follows_soft(&self) -> bool {
        self.follows_soft
    }
}

/// Whether a conjunction fills the line at byte `at`.
fn fills_line(source: Source<'_>, at: usize) -> bool {
    let mut tokens = source.tokens(&source.text()[at..]);
    let Some(only) = tokens.next() else {
        return false;
    };
    only.has(Features::CONJUNCTION)
        && tokens.next().is_none_or(|next| next.is_break())
        && breaks::is_conjunction(&only)
}
