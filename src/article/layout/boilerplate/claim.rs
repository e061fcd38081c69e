//! What a line claims to be by its own words, and what it is read in.

use crate::article::kinds::{RelatedKind, ResidueKind, TagsKind};
use crate::article::layout::facts::{Facts, Line, Source};
use crate::article::layout::lines;
use crate::lexicon::{Label, Lexicon};
use crate::rule::Rule;
use crate::span::Span;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// What a line of boilerplate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::article::layout) enum Boilerplate {
    Residue(ResidueKind),
    /// With what it links to, or waiting for it on the next lines.
    Related(RelatedKind, Value),
    Tags(TagsKind, Value),
    /// The label of a caption, whose words stand on the next line.
    CaptionLabel,
    /// The heading of a note, whose words stand on the next lines.
    NoteLabel,
}

/// Whether the value of a label stands on its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::article::layout) enum Value {
    Here,
    Next,
}

/// A line and its facts, as the rules on own words see it.
#[derive(Debug)]
pub(in crate::article::layout) struct OwnWords<'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    /// Whether a word stands in it that links, appeals, disclaimers or posts are known by.
    pub(super) suspect: bool,
    /// Whether a word of a label or one in another script stands in it.
    pub(super) labelled: bool,
    /// Whether it is short enough for a caption or a single phrase.
    pub(super) short: bool,
    /// The label that opens it.
    pub(super) label: Option<Labelled<'a>>,
}

/// The longest line, in tokens, that is read as a caption or a single phrase.
pub(in crate::article::layout) const SHORT: usize = 28;

impl<'a> OwnWords<'a> {
    pub(super) fn of(page: Source<'a>, line: &Line) -> OwnWords<'a> {
        let Source { text, lexicon, .. } = page;
        let tokens = &page.tokens[line.tokens()];
        let labelled = line.has(Facts::LABELLED);
        let label = labelled.then(|| Labelled::read(lexicon, text, tokens));
        OwnWords {
            lexicon,
            text,
            tokens,
            suspect: line.has(Facts::SUSPECT),
            labelled,
            short: tokens.len() <= SHORT,
            label: label.flatten(),
        }
    }

    /// Whether the line ends as plain sentences do.
    pub(super) fn ends_sentence(&self) -> bool {
        matches!(
            lines::terminator(self.tokens),
            Some(chars::DANDA | '.' | chars::DOUBLE_DANDA)
        )
    }
}

/// What rules look at that look at the whole line.
pub(super) fn whole(_: &OwnWords<'_>) -> Vec<Span> {
    Vec::new()
}

/// The label that opens the line.
pub(super) fn its_label(line: &OwnWords<'_>) -> Vec<Span> {
    line.label.iter().map(Labelled::span).collect()
}

/// The label that a line opens with, and what stands behind it.
#[derive(Debug)]
pub(in crate::article::layout) struct Labelled<'a> {
    pub(super) kind: Label,
    /// How many tokens it takes.
    pub(super) length: usize,
    /// Its first and its last token.
    pub(super) first: &'a Token,
    pub(super) last: &'a Token,
    /// All that stands behind it.
    pub(super) rest: &'a [Token],
    /// The same from the first token on that is no mark: what the label is of.
    pub(super) value: &'a [Token],
    /// Whether a colon, a dash or the like parts the label from its value.
    pub(super) separated: bool,
}

impl<'a> Labelled<'a> {
    fn read(lexicon: &Lexicon, text: &str, tokens: &'a [Token]) -> Option<Labelled<'a>> {
        let start = tokens
            .iter()
            .take(LEAD)
            .position(|token| token.kind() != TokenKind::Mark || token.is_mark('#'))?;
        // 0 टिप्पणियाँ, 3 min read.
        let counted = start + count(text, &tokens[start..]);
        let (length, kind) = lines::label(lexicon, tokens.get(counted..)?)?;
        if counted > start && kind != Label::Promo {
            return None;
        }
        let end = counted + length;
        let rest = &tokens[end..];
        let value = rest
            .iter()
            .position(|token| token.kind() != TokenKind::Mark)
            .map_or(&rest[..0], |at| &rest[at..]);
        let last = &tokens[end - 1];
        let separated = rest
            .first()
            .is_some_and(|token| lines::is_separator(token) || lines::is_dash(token))
            || lines::ends_in_visarga(text, last);
        Some(Labelled {
            kind,
            length,
            first: &tokens[counted],
            last,
            rest,
            value,
            separated,
        })
    }

    /// Whether nothing stands behind it but marks.
    pub(super) fn is_whole(&self) -> bool {
        self.value.is_empty()
    }

    /// Where it stands, with the mark that parts it from its value.
    pub(super) fn span(&self) -> Span {
        let words = self.first.span().to(self.last.span());
        let mark = self.rest.first().filter(|_| self.separated);
        match mark.filter(|mark| mark.kind() == TokenKind::Mark) {
            Some(mark) => words.to(mark.span()),
            None => words,
        }
    }

    /// Whether it is in Latin letters.
    pub(super) fn is_in_latin(&self) -> bool {
        self.first.kind() == TokenKind::Foreign
    }

    /// Where its value stands.
    pub(super) fn place(&self) -> Value {
        if self.is_whole() {
            Value::Next
        } else {
            Value::Here
        }
    }
}

/// The most marks before a label.
const LEAD: usize = 6;

/// How many tokens a count takes: `12`, `2,345`, `1.2K`.
fn count(text: &str, tokens: &[Token]) -> usize {
    let number = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.kind() == TokenKind::Number)
    };
    if !number(0) {
        return 0;
    }
    let mut end = 1;
    while tokens
        .get(end)
        .is_some_and(|token| token.is_mark(',') || token.is_mark('.'))
        && number(end + 1)
        && end < 7
    {
        end += 2;
    }
    let thousands = tokens.get(end).is_some_and(|token| {
        !token.is_spaced() && matches!(&text[token.span()], "k" | "K" | "m" | "M")
    });
    end + usize::from(thousands)
}

/// A rule on the own words of a line, and the function that asks it.
#[derive(Debug)]
pub(in crate::article::layout) struct Step {
    pub(in crate::article::layout) rule: Rule,
    /// Which lines it is asked of.
    pub(super) of: Lines,
    /// Whether the words alone tell, and not the form of the line.
    pub(super) by_words: bool,
    pub(super) decide: fn(&OwnWords<'_>) -> Option<Boilerplate>,
    /// What it decided on; nothing for the whole line.
    pub(super) seen: fn(&OwnWords<'_>) -> Vec<Span>,
}

/// The lines that a rule can answer for: of most lines few rules are asked.
#[derive(Clone, Copy, Debug)]
pub(super) enum Lines {
    /// All of them.
    All,
    /// Those short enough for a caption or a single phrase.
    Short,
    /// Those that a label opens.
    Labelled,
    /// Those with a word that links, appeals, disclaimers or posts are known by.
    Suspect,
}

impl Lines {
    /// Whether the line is one of them.
    pub(super) const fn hold(self, line: &OwnWords<'_>) -> bool {
        match self {
            Lines::All => true,
            Lines::Short => line.short,
            Lines::Labelled => line.label.is_some(),
            Lines::Suspect => line.suspect,
        }
    }
}
