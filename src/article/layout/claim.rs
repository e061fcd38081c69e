//! What a line claims to be by its own words, before its place is looked at.

use super::boilerplate::{self, Boilerplate, Strength, Value};
use super::facts::Line;
use super::kinds::{RelatedKind, ResidueKind, TagsKind};
use super::masthead::Masthead;
use crate::lexicon::Lexicon;
use crate::rule::Rule;
use crate::token::Token;

/// What no rule claims.
pub(super) static TEXT: Rule = Rule::new(
    "line.text",
    "what no rule claims is text",
    "no other rule answers for the line or the piece",
    "मेला सोमवार को खुला।",
);

/// The names, places and dates above an article.
pub(super) static MASTHEAD: Rule = Rule::new(
    "line.masthead",
    "labels and dates make a line of names, places and timestamps",
    "the line is cut at its labels and dates; each piece between them is a name, a desk or a place, and none holds a word of a sentence",
    "Published: 12 May 2023, 10:15 AM",
);

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
    Label(Boilerplate),
}

/// How far a line is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It is what it claims to be by its own words, until a rule on its place decides otherwise.
    Claimed(Strength),
    /// A rule on its place has decided. That is done once.
    Decided,
}

/// What a line is held to be, and by which rule.
#[derive(Debug)]
pub(super) struct Standing {
    pub(super) class: Class,
    pub(super) rule: &'static Rule,
    pub(super) state: State,
}

/// The longest masthead with a full stop behind it.
const ENDED_MASTHEAD: usize = 16;

/// What a line claims to be by its own words. A masthead that is not certain is a fact of the line,
/// and no claim.
pub(super) fn read(lexicon: &Lexicon, text: &str, all: &[Token], line: &mut Line) -> Standing {
    if let Some((claim, rule, strength)) = boilerplate::claim(lexicon, text, all, line) {
        let class = match claim {
            Boilerplate::Residue(kind) => Class::Residue(kind),
            Boilerplate::Related(kind, Value::Here) => Class::Related(kind),
            Boilerplate::Tags(kind, Value::Here) => Class::Tags(kind),
            label => Class::Label(label),
        };
        return Standing {
            class,
            rule,
            state: State::Claimed(strength),
        };
    }
    if !MASTHEAD.is_on() {
        return Standing::text();
    }
    let ended = match line.terminator {
        None => false,
        Some('.' | '|') => line.len() > ENDED_MASTHEAD,
        Some(_) => true,
    };
    if ended
        || !line
            .masthead(lexicon, text, all)
            .is_some_and(|masthead| masthead.certain)
    {
        return Standing::text();
    }
    line.take_masthead()
        .map_or_else(Standing::text, |masthead| Standing {
            class: Class::Masthead(masthead),
            rule: &MASTHEAD,
            state: State::Claimed(Strength::Form),
        })
}

impl Standing {
    /// A line that claims to be nothing is text.
    pub(super) fn text() -> Standing {
        Standing {
            class: Class::Text,
            rule: &TEXT,
            state: State::Claimed(Strength::Form),
        }
    }
}
