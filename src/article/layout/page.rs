//! A page: its lines, and what each is held to be.

use core::ops::Range;

use super::boilerplate;
use super::claim::{self, Class, TEXT};
use super::dateline::Dateline;
use super::facts::{BreakBehind, Facts, Line, Source, State, Strength};
use super::lines;
use super::masthead::Masthead;
use super::why::{Reason, Why};
use crate::lexicon::Lexicon;
use crate::rule::Rule;
use crate::sentence::breaks;
use crate::span::Span;
use crate::text::room;
use crate::token::{self, Token, TokenKind};

/// A page: its text, tokens and lines.
#[derive(Debug)]
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) lexicon: &'a Lexicon,
    pub(super) lines: Vec<Line>,
    classes: Vec<Class>,
    reasons: Reasons,
    /// Whether there are characters that are neither white space nor part of a token.
    pub(super) has_strays: bool,
    /// The last line of prose, once it is known.
    pub(super) last_prose: Option<usize>,
}

/// Why the lines are what they are: kept only where somebody asks.
#[derive(Debug, Default)]
struct Reasons {
    asked: bool,
    of_lines: Vec<Reason>,
    /// Why claims were dismissed.
    dismissed: Vec<(usize, Reason)>,
}

/// The tokens of a page cut into lines, and what each line claims to be.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) tokens: Vec<Token>,
    lines: Vec<Line>,
    classes: Vec<Class>,
    reasons: Reasons,
    has_strays: bool,
}

impl Sheet {
    /// Reads a page, and the claims of every line while its words are at hand; with the rules of these
    /// where it is `explained`.
    pub(super) fn read(text: &str, lexicon: &Lexicon, explained: bool) -> Sheet {
        Sheet::lines(text, lexicon, explained, |tokens, line| {
            let page = Source {
                text,
                tokens,
                lexicon,
            };
            claim::read(page, line)
        })
    }

    /// Reads a page and takes every line for text.
    pub(super) fn plain(text: &str, lexicon: &Lexicon, explained: bool) -> Sheet {
        Sheet::lines(text, lexicon, explained, |_, line| {
            line.take_for_plain();
            (Class::Text, &TEXT)
        })
    }

    fn lines(
        text: &str,
        lexicon: &Lexicon,
        explained: bool,
        claim: impl Fn(&[Token], &mut Line) -> (Class, &'static Rule),
    ) -> Sheet {
        let mut reader = token::Lines::new(text, lexicon);
        let mut sheet = Sheet {
            tokens: Vec::with_capacity(reader.room()),
            lines: Vec::new(),
            classes: Vec::new(),
            reasons: Reasons {
                asked: explained,
                ..Reasons::default()
            },
            has_strays: false,
        };
        let (mut start, mut breaks) = (0, 0);
        while let Some(seen) = reader.read(&mut sheet.tokens) {
            let next = sheet.tokens.len();
            let end = next - usize::from(seen.broken);
            if let Some(mut line) = Line::new(lexicon, &sheet.tokens, start..end, breaks > 1, seen)
            {
                let read = sheet.tokens[end - 1].end();
                room::for_rest(&mut sheet.classes, read, text.len());
                room::for_rest(&mut sheet.lines, read, text.len());
                let (class, rule) = claim(&sheet.tokens, &mut line);
                sheet.classes.push(class);
                if explained {
                    let page = Source {
                        text,
                        tokens: &sheet.tokens,
                        lexicon,
                    };
                    let seen = boilerplate::seen(page, &line, rule);
                    sheet.reasons.of_lines.push(Reason { rule, seen });
                }
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
        Page {
            text,
            lexicon,
            tokens: &self.tokens,
            lines: core::mem::take(&mut self.lines),
            classes: core::mem::take(&mut self.classes),
            reasons: core::mem::take(&mut self.reasons),
            has_strays: self.has_strays,
            last_prose: None,
        }
    }
}

impl<'a> Page<'a> {
    /// The tokens of a line.
    pub(super) fn of(&self, line: usize) -> &'a [Token] {
        &self.tokens[self.lines[line].tokens()]
    }

    /// The first token of a line.
    pub(super) fn first(&self, line: usize) -> &'a Token {
        &self.tokens[self.lines[line].tokens().start]
    }

    /// The last token of a line.
    pub(super) fn last(&self, line: usize) -> &'a Token {
        &self.tokens[self.lines[line].tokens().end - 1]
    }

    /// Where a line lies, without the space around it.
    pub(super) fn span(&self, line: usize) -> Span {
        self.first(line).span().to(self.last(line).span())
    }

    /// Whether a fact holds of a line.
    pub(super) fn has(&self, line: usize, fact: Facts) -> bool {
        self.lines[line].has(fact)
    }

    /// The mark that ends the last sentence of a line.
    pub(super) fn terminator(&self, line: usize) -> Option<char> {
        lines::terminator(self.of(line)).filter(|_| self.has(line, Facts::TERMINATED))
    }

    fn source(&self) -> Source<'a> {
        Source {
            text: self.text,
            tokens: self.tokens,
            lexicon: self.lexicon,
        }
    }

    /// What a line is held to be so far; `None` beyond the page.
    pub(super) fn class(&self, line: usize) -> Option<Class> {
        self.classes.get(line).copied()
    }

    /// The mastheads among the `lines`, as far as these are held to be such.
    pub(super) fn mastheads(&self, lines: Range<usize>) -> impl Iterator<Item = &Masthead> {
        lines.filter_map(|line| self.held_masthead(line))
    }

    /// The masthead that a line is held to be.
    pub(super) fn held_masthead(&self, line: usize) -> Option<&Masthead> {
        match self.class(line) {
            Some(Class::Masthead) => self.masthead(line),
            _ => None,
        }
    }

    /// Why a line is what it is, where the page is explained.
    pub(super) fn why(&self, line: usize) -> Why<'_> {
        let reason = self.reasons.of_lines.get(line);
        reason.map_or(Why::whole(&TEXT), Reason::why)
    }

    /// The lines whose claims were dismissed, and why, where the page is explained.
    pub(super) fn dismissed(&self) -> &[(usize, Reason)] {
        &self.reasons.dismissed
    }

    /// Decides what a line is, by a rule that looked at the whole of it. What it claimed to be holds no
    /// longer; what was decided stays.
    pub(super) fn decide(&mut self, line: usize, class: Class, rule: &'static Rule) {
        self.decide_on(line, class, rule, |_| Vec::new());
    }

    /// The same, by a rule that looked at what is `seen`.
    pub(super) fn decide_on(
        &mut self,
        line: usize,
        class: Class,
        rule: &'static Rule,
        seen: impl FnOnce(&Page<'a>) -> Vec<Span>,
    ) {
        if self.reasons.asked {
            let seen = seen(self);
            self.reasons.of_lines[line] = Reason { rule, seen };
        }
        self.settle(line, class);
    }

    /// Decides that a line is what it claims to be.
    pub(super) fn settle(&mut self, line: usize, class: Class) {
        debug_assert!(
            !self.is_decided(line),
            "{} after another, on line {line}",
            self.why(line).rule
        );
        self.lines[line].state = State::Decided;
        self.classes[line] = class;
    }

    /// Takes a line for text, whatever it claims to be, by a rule that looked at what is `seen`.
    pub(super) fn dismiss_claim(
        &mut self,
        line: usize,
        rule: &'static Rule,
        seen: impl FnOnce(&Page<'a>) -> Vec<Span>,
    ) {
        if self.reasons.asked {
            let seen = seen(self);
            self.reasons.dismissed.push((line, Reason { rule, seen }));
            self.reasons.of_lines[line] = Reason {
                rule: &TEXT,
                seen: Vec::new(),
            };
        }
        self.lines[line].state = State::Claimed(Strength::Form);
        self.classes[line] = Class::Text;
    }

    /// Whether a rule on the place of a line has decided what it is.
    pub(super) fn is_decided(&self, line: usize) -> bool {
        self.lines[line].state == State::Decided
    }

    /// Whether a line is what it is only by words that reports use too.
    pub(super) fn is_claimed_by_words(&self, line: usize) -> bool {
        self.lines[line].state == State::Claimed(Strength::Words)
    }

    pub(super) fn is_text(&self, line: usize) -> bool {
        self.class(line) == Some(Class::Text)
    }

    /// The first of the `lines` that is text.
    pub(super) fn first_text(&self, mut lines: Range<usize>) -> Option<usize> {
        lines.find(|&line| self.is_text(line))
    }

    /// The last of the `lines` that is text.
    pub(super) fn last_text(&self, lines: Range<usize>) -> Option<usize> {
        lines.rev().find(|&line| self.is_text(line))
    }

    /// Whether the break before line `next` is soft: the sentence of the line before runs on over it.
    pub(super) fn is_soft(&self, next: usize) -> bool {
        next > 0
            && self.is_text(next - 1)
            && self.is_text(next)
            && match self.lines[next - 1].break_behind {
                BreakBehind::Hard => false,
                BreakBehind::Soft => true,
                BreakBehind::SoftAfterLink => next > 1 && self.is_text(next - 2),
            }
    }

    /// Whether a line ends in a word or mark after which a phrase goes on.
    pub(super) fn ends_open(&self, line: usize) -> bool {
        let lexicon = self.lexicon;
        breaks::ends_open(breaks::Source::new(self.text, lexicon), self.last(line))
    }

    /// Whether a line is text that ends as sentences end, is too long for a heading, or was
    /// broken off in mid-sentence.
    pub(super) fn is_prose(&self, line: usize) -> bool {
        self.is_text(line) && (self.lines[line].is_long_or_ended() || self.is_soft(line + 1))
    }

    /// What a line is as a masthead, whether it claims to be one or not.
    pub(super) fn masthead(&self, line: usize) -> Option<&Masthead> {
        self.lines[line].masthead(self.source())
    }

    /// The dateline that opens a line.
    pub(super) fn dateline(&self, line: usize) -> Option<&Dateline> {
        self.lines[line].dateline(self.source())
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
