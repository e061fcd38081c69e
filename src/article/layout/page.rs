//! The lines of a page, and what each has been found to be so far.

mod soft;

use super::furniture::{self, Furniture};
use super::lines::{self, Line};
use super::masthead::{self, Masthead};
use super::{RelatedKind, ResidueKind, TagsKind};
use crate::lexicon::Lexicon;
use crate::sentence::breaks;
use crate::text::{chars, room};
use crate::token::{self, Token, TokenKind};

/// What a line is.
#[derive(Clone, Debug)]
pub(super) enum Class {
    /// Text that no rule has claimed: at the end, a paragraph.
    Text,
    Headline,
    Byline,
    Credit,
    /// Of many lines few are one, and it is large.
    Masthead(Box<Masthead>),
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
    pub(super) lexicon: &'a Lexicon,
    pub(super) lines: Vec<Line>,
    pub(super) classes: Vec<Class>,
    /// Whether there are characters that are neither white space nor part of a token.
    pub(super) has_strays: bool,
    /// The last line of prose, once it is known.
    pub(super) last_prose: Option<usize>,
}

/// From this many tokens on, a line is prose even without a mark at its end.
const PROSE: usize = 18;
/// The longest line, in tokens, that may be a masthead.
const MASTHEAD: usize = 80;
/// The longest masthead with a full stop behind it.
const ENDED_MASTHEAD: usize = 16;

/// The tokens of a page cut into lines, and what each line is by its own words.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) tokens: Vec<Token>,
    lines: Vec<Line>,
    classes: Vec<Class>,
    /// Whether there are characters that are neither white space nor part of a token.
    has_strays: bool,
}

impl Sheet {
    /// Reads a page and tells every line from its own words, while these are at hand.
    pub(super) fn read(text: &str, lexicon: &Lexicon) -> Sheet {
        Sheet::lines(text, lexicon, |tokens, line| {
            classify(lexicon, text, tokens, line)
        })
    }

    /// Reads a page and takes every line for text.
    pub(super) fn plain(text: &str, lexicon: &Lexicon) -> Sheet {
        Sheet::lines(text, lexicon, |_, line| {
            line.suspect = false;
            Class::Text
        })
    }

    fn lines(text: &str, lexicon: &Lexicon, class: impl Fn(&[Token], &mut Line) -> Class) -> Sheet {
        let mut reader = token::Lines::new(text, lexicon);
        let mut sheet = Sheet {
            tokens: Vec::with_capacity(reader.room()),
            lines: Vec::new(),
            classes: Vec::new(),
            has_strays: false,
        };
        let (mut start, mut breaks) = (0, 0);
        while let Some(seen) = reader.read(&mut sheet.tokens) {
            let next = sheet.tokens.len();
            let end = next - usize::from(seen.broken);
            if let Some(mut line) = Line::new(&sheet.tokens, start..end, breaks > 1, seen) {
                let read = line.last.end();
                room::for_rest(&mut sheet.classes, read, text.len());
                room::for_rest(&mut sheet.lines, read, text.len());
                sheet.classes.push(class(&sheet.tokens, &mut line));
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
            classes: core::mem::take(&mut self.classes),
            has_strays: self.has_strays,
            last_prose: None,
        };
        page.reclaim_links();
        page
    }
}

/// What a line is by its own words.
fn classify(lexicon: &Lexicon, text: &str, all: &[Token], line: &Line) -> Class {
    match furniture::read(lexicon, text, all, line) {
        Some(Furniture::Residue(kind)) => return Class::Residue(kind),
        Some(Furniture::Related(kind, furniture::Value::Here)) => return Class::Related(kind),
        Some(Furniture::Tags(kind, furniture::Value::Here)) => return Class::Tags(kind),
        Some(label) => return Class::Label(label),
        None => {}
    }
    let tokens = &all[line.tokens.clone()];
    let ended = match line.terminator {
        None => false,
        Some('.' | '|') => tokens.len() > ENDED_MASTHEAD,
        Some(_) => true,
    };
    let short = tokens.len() <= furniture::SHORT;
    if tokens.len() > MASTHEAD || !(short || line.dated) || ended {
        return Class::Text;
    }
    // A masthead has a stamp or a label, whose words may be English.
    if !(line.dated || line.labelled) {
        return Class::Text;
    }
    match masthead::read(lexicon, text, tokens) {
        Some(masthead) if masthead.certain => Class::Masthead(Box::new(masthead)),
        _ => Class::Text,
    }
}

impl<'a> Page<'a> {
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
                let open = self.lines[line - 1].terminator.is_none();
                let goes_on =
                    breaks::leans(&self.lines[line + 1].first) || self.ends_open(line - 1);
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
        let lexicon = self.lexicon;
        let last = &self.lines[line].last;
        breaks::ends_open(breaks::Source::new(self.text, lexicon), last)
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
        if self.lines[line].terminator.is_some() {
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
