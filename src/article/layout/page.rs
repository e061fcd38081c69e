//! A page: its lines, and what each is held to be.

use super::boilerplate::Strength;
use super::claim::{self, Class, Standing, State};
use super::dateline::Dateline;
use super::facts::Line;
use super::masthead::Masthead;
use super::soft_breaks;
use crate::lexicon::Lexicon;
use crate::rule::Rule;
use crate::sentence::breaks::{self, Reading};
use crate::text::room;
use crate::token::{self, Token, TokenKind};

/// A page: its text, tokens and lines.
#[derive(Debug)]
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) lexicon: &'a Lexicon,
    pub(super) lines: Vec<Line>,
    standings: Vec<Standing>,
    /// Whether there are characters that are neither white space nor part of a token.
    pub(super) has_strays: bool,
    /// The last line of prose, once it is known.
    pub(super) last_prose: Option<usize>,
}

/// The tokens of a page cut into lines, and what each line claims to be.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) tokens: Vec<Token>,
    lines: Vec<Line>,
    standings: Vec<Standing>,
    has_strays: bool,
}

impl Sheet {
    /// Reads a page, and the claims of every line while its words are at hand.
    pub(super) fn read(text: &str, lexicon: &Lexicon) -> Sheet {
        Sheet::lines(text, lexicon, |tokens, line| {
            claim::read(lexicon, text, tokens, line)
        })
    }

    /// Reads a page and takes every line for text.
    pub(super) fn plain(text: &str, lexicon: &Lexicon) -> Sheet {
        Sheet::lines(text, lexicon, |_, line| {
            line.suspect = false;
            Standing::text()
        })
    }

    fn lines(
        text: &str,
        lexicon: &Lexicon,
        claim: impl Fn(&[Token], &mut Line) -> Standing,
    ) -> Sheet {
        let mut reader = token::Lines::with(text, lexicon);
        let mut sheet = Sheet {
            tokens: Vec::with_capacity(reader.room()),
            lines: Vec::new(),
            standings: Vec::new(),
            has_strays: false,
        };
        let (mut start, mut breaks) = (0, 0);
        while let Some(seen) = reader.read(&mut sheet.tokens) {
            let next = sheet.tokens.len();
            let end = next - usize::from(seen.broken);
            if let Some(mut line) = Line::new(&sheet.tokens, start..end, breaks > 1, seen) {
                let read = line.last.end();
                room::for_rest(&mut sheet.standings, read, text.len());
                room::for_rest(&mut sheet.lines, read, text.len());
                sheet.standings.push(claim(&sheet.tokens, &mut line));
                sheet.lines.push(line);
                breaks = 0;
            }
            breaks += 1;
            start = next;
        }
        sheet.has_strays = reader.has_strays();
        sheet
    }

    /// The page that the lines make up.
    pub(super) fn page<'a>(&'a mut self, text: &'a str, lexicon: &'a Lexicon) -> Page<'a> {
        let mut page = Page {
            text,
            lexicon,
            tokens: &self.tokens,
            lines: core::mem::take(&mut self.lines),
            standings: core::mem::take(&mut self.standings),
            has_strays: self.has_strays,
            last_prose: None,
        };
        for line in 1..page.lines.len() {
            page.lines[line - 1].break_behind = soft_breaks::read(&page, line);
        }
        page
    }
}

impl<'a> Page<'a> {
    /// The tokens of a line.
    pub(super) fn of(&self, line: usize) -> &'a [Token] {
        &self.tokens[self.lines[line].tokens.clone()]
    }

    /// What a line is held to be so far; `None` beyond the page.
    pub(super) fn class(&self, line: usize) -> Option<&Class> {
        self.standings.get(line).map(|standing| &standing.class)
    }

    /// What the lines are held to be so far.
    pub(super) fn classes(&self) -> impl DoubleEndedIterator<Item = &Class> + ExactSizeIterator {
        self.standings.iter().map(|standing| &standing.class)
    }

    /// The rule by which a line is what it is.
    pub(super) fn rule(&self, line: usize) -> &'static Rule {
        self.standings[line].rule
    }

    /// Decides what a line is. What it claimed to be holds no longer; what was decided stays.
    pub(super) fn decide(&mut self, line: usize, class: Class, rule: &'static Rule) {
        let standing = &mut self.standings[line];
        debug_assert!(
            standing.state != State::Decided,
            "{rule} after {}",
            standing.rule
        );
        *standing = Standing {
            class,
            rule,
            state: State::Decided,
        };
    }

    /// Takes a line for text, whatever it claims to be.
    pub(super) fn dismiss_claim(&mut self, line: usize, rule: &'static Rule) {
        self.standings[line] = Standing {
            class: Class::Text,
            rule,
            state: State::Claimed(Strength::Form),
        };
        for next in line.max(1)..self.lines.len().min(line + 3) {
            self.lines[next - 1].break_behind = soft_breaks::read(self, next);
        }
    }

    /// Whether a line is what it is only by words that reports use too.
    pub(super) fn is_claimed_by_words(&self, line: usize) -> bool {
        self.standings[line].state == State::Claimed(Strength::Words)
    }

    pub(super) fn is_text(&self, line: usize) -> bool {
        matches!(self.class(line), Some(Class::Text))
    }

    /// Whether the break before line `next` is soft: the sentence of the line before runs on over it.
    pub(super) fn is_soft(&self, next: usize) -> bool {
        next > 0
            && self.is_text(next - 1)
            && self.is_text(next)
            && match self.lines[next - 1].break_behind {
                Reading::Hard => false,
                Reading::Soft => true,
                Reading::SoftAfterLink => next > 1 && self.is_text(next - 2),
            }
    }

    /// Whether a line ends in a word or mark after which a phrase goes on.
    pub(super) fn ends_open(&self, line: usize) -> bool {
        let lexicon = self.lexicon;
        let last = &self.lines[line].last;
        breaks::ends_open(breaks::Source::new(self.text, lexicon), last)
    }

    /// Whether a line is text that ends as sentences end, is too long for a heading, or was
    /// broken off in mid-sentence.
    pub(super) fn is_prose(&self, line: usize) -> bool {
        self.is_text(line) && (self.lines[line].is_long_or_ended() || self.is_soft(line + 1))
    }

    /// What a line is as a masthead, whether it claims to be one or not.
    pub(super) fn masthead(&self, line: usize) -> Option<&Masthead> {
        self.lines[line].masthead(self.lexicon, self.text, self.tokens)
    }

    /// The dateline that opens a line.
    pub(super) fn dateline(&self, line: usize) -> Option<&Dateline> {
        self.lines[line].dateline(self.lexicon, self.text, self.tokens)
    }

    /// How many words and numbers the line has, counted up to `most`.
    pub(super) fn words(&self, line: usize, most: usize) -> usize {
        self.of(line)
            .iter()
            .filter(|token| token.kind() != TokenKind::Mark)
            .take(most)
            .count()
    }
}
