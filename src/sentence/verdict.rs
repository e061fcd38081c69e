//! Rules in tables: what a rule says of a place, and the walk that asks one after the other.

use crate::rule::{Decision, Rule, Subject, Trace};
use crate::span::Span;

/// What a rule says of a place where a sentence may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Nothing: the next rule is asked.
    Pass,
    /// The sentence ends here.
    Ends,
    /// The sentence goes on.
    GoesOn,
}

impl Answer {
    /// The sentence goes on where `holds`; else the rule says nothing.
    #[inline]
    pub(super) fn goes_on_if(holds: bool) -> Answer {
        if holds { Answer::GoesOn } else { Answer::Pass }
    }

    /// The sentence ends where `holds`; else the rule says nothing.
    #[inline]
    pub(super) fn ends_if(holds: bool) -> Answer {
        if holds { Answer::Ends } else { Answer::Pass }
    }

    /// The sentence ends where `holds`, and goes on where it does not.
    #[inline]
    pub(super) fn of(holds: bool) -> Answer {
        if holds { Answer::Ends } else { Answer::GoesOn }
    }
}

/// A rule of a table, and how it is asked.
#[derive(Debug)]
pub(super) struct Step<Decide> {
    pub(super) rule: Rule,
    /// Which places it is asked about: the bits of their kinds.
    pub(super) kinds: u16,
    pub(super) decide: Decide,
}

/// What was decided on a place, and by which rule.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verdict {
    pub(crate) ends: bool,
    pub(crate) rule: &'static Rule,
}

impl Verdict {
    /// Notes the decision on the terminator or line break at `span`, with what stands about it.
    pub(crate) fn note(
        self,
        trace: Trace<'_>,
        span: Span,
        evidence: impl FnOnce() -> [Option<Span>; 2],
    ) {
        trace.note(|| {
            let subject = if self.ends {
                Subject::Boundary
            } else {
                Subject::NoBoundary
            };
            Decision::new(subject, self.rule, span).seen(evidence().into_iter().flatten())
        });
    }
}

/// The rows of a table that are asked about places of the kind `bit`, a bit for each.
pub(super) const fn rows<Decide>(table: &[Step<Decide>], bit: u16) -> u64 {
    assert!(table.len() <= 64, "a row has a bit of a word");
    let mut rows = 0;
    let mut place = 0;
    while place < table.len() {
        if table[place].kinds & bit != 0 {
            rows |= 1 << place;
        }
        place += 1;
    }
    rows
}

/// Asks the `rows` of a table in order, until one answers. The last row always does.
#[inline] // Two callers, each the one walk over its table.
pub(super) fn judge<Decide>(
    table: &'static [Step<Decide>],
    mut rows: u64,
    ask: impl Fn(&Decide) -> Answer,
) -> Verdict {
    let mut last = 0;
    while rows != 0 {
        last = rows.trailing_zeros() as usize;
        rows &= rows - 1;
        let step = &table[last];
        if !step.rule.is_on() {
            continue;
        }
        let answer = ask(&step.decide);
        if answer != Answer::Pass {
            return Verdict {
                ends: answer == Answer::Ends,
                rule: &step.rule,
            };
        }
    }
    Verdict {
        ends: false,
        rule: &table[last].rule,
    }
}
