//! The table of rules for terminators: it runs and it documents, and its order decides.

use super::place::{Place, kind};
use super::verdict::{self, Answer, Step, Verdict};
use super::{
    after_quote, before_quote, breaks, full_stop, list_items, surroundings, terminator,
    weak_terminators,
};
use crate::rule::Rule;

/// A row of the table.
pub(super) type Row = Step<fn(&Place<'_>) -> Answer>;

/// A row that is asked about places of `kinds`.
pub(super) const fn row(rule: Rule, kinds: u16, decide: fn(&Place<'_>) -> Answer) -> Row {
    Step {
        rule,
        kinds,
        decide,
    }
}

/// The rules for terminators, in the order in which they are asked. The first that answers decides.
static TERMINATORS: [Row; 44] = [
    // What stands around.
    surroundings::KEPT_WHOLE,
    surroundings::BRACKET_INSIDE,
    surroundings::JOINED,
    surroundings::BEFORE_COMMA,
    surroundings::BEFORE_POSTPOSITION,
    surroundings::DANDA,
    // A quoted passage with a terminator of its own.
    after_quote::PART_OF_CLAUSE,
    before_quote::OF_A_NOUN,
    after_quote::NEW_CONTENT,
    after_quote::TAKEN_UP,
    after_quote::DENIED,
    after_quote::LED_IN,
    after_quote::REPORTED_BY_VERB,
    after_quote::REPORTED_BY_NOUN,
    after_quote::REPORTED_BY_MANNER,
    after_quote::VERB_FIRST,
    after_quote::PASSAGE,
    // The full stop.
    list_items::LIST_NUMBER,
    list_items::CLAUSE_LETTER,
    full_stop::SPACED_STOP,
    list_items::LIST_LETTER,
    full_stop::UNIT,
    full_stop::CLOSED_CLAUSE,
    full_stop::TITLE,
    full_stop::LETTER_OR_WORD,
    full_stop::ABBREVIATION,
    full_stop::DOTTED_PART,
    full_stop::SYLLABLE,
    full_stop::BEFORE_INITIAL,
    full_stop::SHORT_WORD,
    full_stop::FULL_STOP,
    // The question mark and the exclamation mark.
    weak_terminators::ALTERNATIVE,
    weak_terminators::ADDRESS,
    weak_terminators::MARK_OF_TITLE,
    weak_terminators::QUESTION,
    // The ellipsis.
    weak_terminators::OPENING_ELLIPSIS,
    weak_terminators::OPEN_CLAUSE,
    weak_terminators::GLUED_ELLIPSIS,
    weak_terminators::GOES_ON,
    weak_terminators::REPEATED_WORD,
    weak_terminators::ELLIPSIS,
    // The pipe.
    weak_terminators::PIPE_AFTER_VERB,
    weak_terminators::PIPE_AFTER_CLAUSE,
    weak_terminators::PIPE,
];

/// For each kind of place, the rows that are asked about it.
static ROWS: [u64; kind::COUNT] = {
    let mut all = [0; kind::COUNT];
    let mut bit = 0;
    while bit < kind::COUNT {
        all[bit] = verdict::rows(&TERMINATORS, 1 << bit);
        bit += 1;
    }
    all
};

/// What is decided on a place of the `kinds`, a bit each.
#[inline]
pub(super) fn judge(place: &Place<'_>, mut kinds: u16) -> Verdict {
    let mut rows = 0;
    while kinds != 0 {
        rows |= ROWS[kinds.trailing_zeros() as usize];
        kinds &= kinds - 1;
    }
    verdict::judge(&TERMINATORS, rows, |decide| decide(place))
}

/// The rules where an option or the end of the text decides.
pub(super) static OTHER: [Rule; 2] = [
    Rule::new(
        "break.chosen",
        "The caller has said what line breaks do, or the layout has joined the lines.",
        "The option makes all of them end sentences, or none; the lines of a paragraph are judged with the page.",
        "मौसम⏎आज धूप निकली।",
    ),
    Rule::new(
        "break.end",
        "The end of the text or of its paragraph ends the last sentence.",
        "Nothing follows.",
        "आज धूप निकली",
    ),
];

pub(super) const CHOSEN: &Rule = &OTHER[0];
pub(super) const END: &Rule = &OTHER[1];

const COUNT: usize =
    terminator::EXTENT.len() + TERMINATORS.len() + breaks::LINE_BREAKS.len() + OTHER.len();

/// All rules of the engine, in the order in which they are asked.
pub(super) static ALL: [&Rule; COUNT] = {
    let mut all = [END; COUNT];
    let mut count = 0;
    let mut place = 0;
    while place < terminator::EXTENT.len() {
        all[count] = &terminator::EXTENT[place];
        (place, count) = (place + 1, count + 1);
    }
    place = 0;
    while place < TERMINATORS.len() {
        all[count] = &TERMINATORS[place].rule;
        (place, count) = (place + 1, count + 1);
    }
    place = 0;
    while place < breaks::LINE_BREAKS.len() {
        all[count] = &breaks::LINE_BREAKS[place].rule;
        (place, count) = (place + 1, count + 1);
    }
    place = 0;
    while place < OTHER.len() {
        all[count] = &OTHER[place];
        (place, count) = (place + 1, count + 1);
    }
    all
};
