//! The rules for dates in one list, which is made of the tables that run.

use super::grammar::{
    ANAPHORIC_DAY, CONTINUATIONS, END_OF_DAY, IMPOSSIBLE, PART, PATTERNS, PROCESSION, REFUSALS,
    THIRD,
};
use super::side::SIDES;
use crate::rule::Rule;

const SINGLE: [&Rule; 6] = [
    &PART,
    &THIRD,
    &END_OF_DAY,
    &PROCESSION,
    &ANAPHORIC_DAY,
    &IMPOSSIBLE,
];

const COUNT: usize =
    REFUSALS.len() + PATTERNS.len() + CONTINUATIONS.len() + SINGLE.len() + SIDES.len();

static ALL: [&Rule; COUNT] = {
    let mut all = [SINGLE[0]; COUNT];
    let mut count = 0;
    let mut at = 0;
    while at < REFUSALS.len() {
        all[count] = &REFUSALS[at].rule;
        (at, count) = (at + 1, count + 1);
    }
    at = 0;
    while at < PATTERNS.len() {
        all[count] = &PATTERNS[at].rule;
        (at, count) = (at + 1, count + 1);
    }
    at = 0;
    while at < CONTINUATIONS.len() {
        all[count] = &CONTINUATIONS[at].rule;
        (at, count) = (at + 1, count + 1);
    }
    at = 0;
    while at < SINGLE.len() {
        all[count] = SINGLE[at];
        (at, count) = (at + 1, count + 1);
    }
    at = 0;
    while at < SIDES.len() {
        all[count] = &SIDES[at].rule;
        (at, count) = (at + 1, count + 1);
    }
    all
};

/// The rules for dates: what keeps words from being a date, the patterns, what goes on from them, and
/// what chooses the side of the day of writing; each group in the order in which it is asked.
pub(crate) static RULES: &[&Rule] = &ALL;
