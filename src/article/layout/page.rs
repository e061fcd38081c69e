//! The lines of a page, and what each has been found to be so far.

mod soft;

use super::furniture::{self, Furniture};
use super::lines::{self, Line};
use super::masthead::{self, Masthead};
use super::{RelatedKind, ResidueKind, TagsKind};
use crate::sentence::breaks;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// What a line is.
#[derive(Clone, Debug)]
pub(super) enum Class {
    /// Text that no rule has claimed: at the end, a paragraph.
    Text,
    Headline,
    Byline,
    Credit,
    Masthead(Masthead),
    /// The date of the timestamp label on the line before.
    StampValue,
    Related(RelatedKind),
    Tags(TagsKind),
    Residue(ResidueKind),
    /// A label whose value may stand on the next lines.
    Label(Furniture),
}

/// A page: its text, tokens and lines.
#[derive(Debug)]
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) lines: Vec<Line>,
    pub(super) classes: Vec<Class>,
}

/// From this many tokens on, a line is prose even without a mark at its end.
const PROSE: usize = 18;
/// The longest line, in tokens, that may be a masthead.
const MASTHEAD: usize = 80;
/// The longest masthead with a full stop behind it.
const ENDED_MASTHEAD: usize = 16;

impl<'a> Page<'a> {
    /// The page with every line told from its own words.
    pub(super) fn new(text: &'a str, tokens: &'a [Token]) -> Page<'a> {
        let lines = lines::lines(tokens);
        let mut page = Page {
            text,
            tokens,
            lines,
            classes: Vec::new(),
        };
        page.classes = (0..page.lines.len())
            .map(|line| page.classify(line))
            .collect();
        page.reclaim_links();
        page
    }

    /// The page with every line taken for text.
    pub(super) fn plain(text: &'a str, tokens: &'a [Token]) -> Page<'a> {
        let mut lines = lines::lines(tokens);
        for line in &mut lines {
            line.suspect = false;
        }
        let classes = vec![Class::Text; lines.len()];
        Page {
            text,
            tokens,
            lines,
            classes,
        }
    }

    fn classify(&self, line: usize) -> Class {
        match furniture::read(self.text, self.tokens, &self.lines[line]) {
            Some(Furniture::Residue(kind)) => return Class::Residue(kind),
            Some(Furniture::Related(kind, furniture::Value::Here)) => return Class::Related(kind),
            Some(Furniture::Tags(kind, furniture::Value::Here)) => return Class::Tags(kind),
            Some(label) => return Class::Label(label),
            None => {}
        }
        let tokens = self.of(line);
        let about = &self.lines[line];
        let ended = match lines::terminator(tokens) {
            None => false,
            Some('.' | '|') => tokens.len() > ENDED_MASTHEAD,
            Some(_) => true,
        };
        let short = tokens.len() <= furniture::SHORT;
        if tokens.len() > MASTHEAD || !(short || about.dated) || ended {
            return Class::Text;
        }
        match masthead::read(self.text, tokens) {
            Some(masthead) if masthead.certain => Class::Masthead(masthead),
            _ => Class::Text,
        }
    }

    /// The name of a site that a hyperlink put on its own line in mid-sentence is no button.
    fn reclaim_links(&mut self) {
        for line in 1..self.lines.len().saturating_sub(1) {
            let button = matches!(
                self.classes[line],
                Class::Residue(ResidueKind::Promo | ResidueKind::Status) | Class::Label(_)
            );
            if button
                && self.lines[line].len() <= 4
                && self.is_text(line - 1)
                && self.is_text(line + 1)
            {
                let open = lines::terminator(self.of(line - 1)).is_none();
                let goes_on = self.of(line + 1).first().is_some_and(breaks::leans)
                    || self.ends_open(line - 1);
                if open && goes_on {
                    self.classes[line] = Class::Text;
                }
            }
        }
    }

    /// The tokens of a line.
    pub(super) fn of(&self, line: usize) -> &'a [Token] {
        &self.tokens[self.lines[line].tokens.clone()]
    }

    pub(super) fn is_text(&self, line: usize) -> bool {
        matches!(self.classes.get(line), Some(Class::Text))
    }

    /// Whether the break before line `next` is soft: the sentence of the line before runs on over it.
    pub(super) fn is_soft(&self, next: usize) -> bool {
        soft::is_soft(self, next)
    }

    /// Whether a line ends in a word or mark after which a phrase goes on.
    fn ends_open(&self, line: usize) -> bool {
        let last = self.of(line).last();
        last.is_some_and(|last| breaks::ends_open(last, &self.text[last.span()]))
    }

    /// Whether a line is text that ends as sentences end, is too long for a heading, or was
    /// broken off in mid-sentence.
    pub(super) fn is_prose(&self, line: usize) -> bool {
        self.is_text(line)
            && (self.lines[line].len() >= PROSE
                || self.ends_sentence(line)
                || self.is_soft(line + 1))
    }

    /// Whether a sentence ends at the end of the line, or before the credit there.
    pub(super) fn ends_sentence(&self, line: usize) -> bool {
        let tokens = self.of(line);
        if lines::terminator(tokens).is_some() {
            return true;
        }
        let tail = &tokens[tokens.len().saturating_sub(12)..];
        let danda = tail.iter().any(|token| token.is_mark(chars::DANDA));
        let bracket = tail
            .last()
            .is_some_and(|last| matches!(last.mark(), Some(')' | ']')));
        let open = tail
            .iter()
            .rposition(|token| matches!(token.mark(), Some('(' | '[')));
        danda
            || bracket && open.is_some_and(|open| open > 0 && lines::is_terminator(&tail[open - 1]))
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
