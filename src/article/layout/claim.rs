//! What a line claims to be by its own words, before its place is looked at.

use super::boilerplate::{self, Boilerplate, Value};
use super::facts::{Facts, Line, Source, State};
use super::lines;
use super::masthead::Masthead;
use crate::article::kinds::{RelatedKind, ResidueKind, TagsKind};
use crate::rule::Rule;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Text that no rule has claimed: at the end, a paragraph.
    Text,
    Headline,
    Byline,
    Credit,
    /// Names, places and timestamps: see [`Line::masthead`].
    Masthead,
    /// The date of the timestamp label on the line before.
    StampValue,
    Related(RelatedKind),
    Tags(TagsKind),
    Residue(ResidueKind),
    /// A label whose value may stand on the next lines.
    Label(Boilerplate),
}

/// The longest masthead with a full stop behind it.
const ENDED_MASTHEAD: usize = 16;

/// What a line claims to be by its own words, and by which rule. A masthead that is not certain is a
/// fact of the line, and no claim.
pub(super) fn read(page: Source<'_>, line: &mut Line) -> (Class, &'static Rule) {
    if let Some((claim, rule, strength)) = boilerplate::claim(page, line) {
        line.state = State::Claimed(strength);
        let class = match claim {
            Boilerplate::Residue(kind) => Class::Residue(kind),
            Boilerplate::Related(kind, Value::Here) => Class::Related(kind),
            Boilerplate::Tags(kind, Value::Here) => Class::Tags(kind),
            label => Class::Label(label),
        };
        return (class, rule);
    }
    let ended = line.has(Facts::TERMINATED)
        && match lines::terminator(&page.tokens[line.tokens()]) {
            Some('.' | '|') => line.len() > ENDED_MASTHEAD,
            _ => true,
        };
    let certain = |masthead: &Masthead| masthead.certain;
    if MASTHEAD.is_on() && !ended && line.masthead(page).is_some_and(certain) {
        return (Class::Masthead, &MASTHEAD);
    }
    (Class::Text, &TEXT)
}
