//! Line breaks of running text, read off its characters.

use core::cell::OnceCell;

use super::breaks::{self, AfterLink, Break, LONGEST_LINK};
use super::line_ends::{has_ended, line_end, run_end};
use super::source::Source;
use crate::lexicon::{Abbreviation, Features};
use crate::text::{chars, line_breaks};
use crate::token::Token;

/// A run of line breaks in running text. Its rules read the end of the line before, and no more than a few
/// tokens after: the answer is the same whatever stands further off.
#[derive(Clone, Debug)]
pub(super) struct TextBreak<'t> {
    source: Source<'t>,
    /// Where the line before starts.
    line: usize,
    /// Where it ends.
    at: usize,
    /// Where the next line starts.
    next: usize,
    /// Whether the line before goes on with the one before it, by the lines on both sides.
    follows_soft: bool,
    /// The tokens on both sides, each read once.
    last: OnceCell<Option<Token>>,
    first: OnceCell<Option<Token>>,
}

/// How many characters a short line has at most: words of news have some six.
const SHORT: usize = LONGEST_LINK * 11;

impl<'t> TextBreak<'t> {
    /// The run of line breaks from byte `at` to `next`, after the line that starts at byte `line`;
    /// `follows_soft` says whether that goes on with the one before it.
    pub(super) fn new(
        source: Source<'t>,
        line: usize,
        (at, next): (usize, usize),
        follows_soft: bool,
    ) -> TextBreak<'t> {
        TextBreak {
            source,
            line,
            at,
            next,
            follows_soft,
            last: OnceCell::new(),
            first: OnceCell::new(),
        }
    }

    fn read_last(&self) -> Option<Token> {
        let before = self.before();
        match self.source.last_word(before.len()) {
            Some(word) => Some(word.token),
            None => {
                let mark = before.char_indices().next_back()?.0;
                self.source.tokens(&before[mark..]).next()
            }
        }
    }

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
        *self.last.get_or_init(|| self.read_last())
    }

    fn first(&self) -> Option<Token> {
        *self
            .first
            .get_or_init(|| self.source.token_after(self.next))
    }

    fn after_first(&self, first: &Token) -> usize {
        // Invisible characters may stand before it.
        self.next + first.end()
    }

    fn is_conjunction(&self) -> bool {
        fills_line(self.source, self.next)
    }

    fn is_blank(&self) -> bool {
        line_breaks::has_blank_line(&self.source.text()[self.at..self.next])
    }

    fn is_before_long(&self) -> bool {
        breaks::is_long(self.source, self.next)
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
        if has_ended(text, end) {
            return None;
        }
        let after = run_end(text, end);
        let first = self.source.token_after(after)?;
        let mut link = self.source.tokens(&text[self.next..end]);
        if !breaks::may_follow_link(self.source, &first) || link.nth(LONGEST_LINK).is_some() {
            return None;
        }
        Some(AfterLink {
            first,
            is_conjunction: first.has(Features::CONJUNCTION) && fills_line(self.source, after),
        })
    }

    fn line(&self) -> Option<usize> {
        Some(self.line)
    }

    fn ends_in_title(&self) -> bool {
        self.before().strip_suffix('.').is_some_and(|before| {
            self.source.last_word(before.len()).is_some_and(|word| {
                self.source.word(&word.token).abbreviation == Some(Abbreviation::Title)
            })
        })
    }

    fn has_ended(&self) -> bool {
        let text = self.source.text();
        self.next == text.len() || has_ended(text, self.at) && !self.ends_in_title()
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
