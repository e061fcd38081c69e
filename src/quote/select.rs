//! The choice among candidates: which of them are the quotations of a passage.
//!
//! 1. Of the candidates that turn on one word, the first that stands is chosen: the patterns give them in
//!    their order.
//! 2. A passage in marks is the content of one quotation. Of those that claim it, the stronger has it
//!    (see [`Strength`]), then the one further left.
//! 3. A source within the content is none, and its candidate falls.
//! 4. Marks without a cue are speech only outside the content of the others; right after quoted speech
//!    whose source is named they go on with it.
//! 5. What holds only where nothing else does is asked last.

use core::ops::Range;

use super::QuotationKind;
use super::candidate::{Candidate, State, Strength};
use super::context::Context;
use super::patterns::MORE_MARKS;
use crate::rule::{Decision, Rule, Subject};

static MARKS_TAKEN: Rule = Rule::new(
    "quote.marks-taken",
    "marks that a stronger candidate has, or one further left, are no second quotation",
    "which passages in marks the candidates have for their content",
    "मंत्री ने कहा, \"हम जीतेंगे।\" राम बोले।",
);

static INSIDE: Rule = Rule::new(
    "quote.inside-another",
    "marks without a cue, within what somebody says, are no quotation of their own",
    "the content of the quotations around the marks",
    "कोच ने कहा कि टीम का एक ही संकल्प है: \"हम हर मैच पूरी ताकत से खेलेंगे।\"",
);

static SAID: Rule = Rule::new(
    "quote.said-before",
    "marks within what a sentence reports are not said again by a verb of the next",
    "the content of the reports of the sentence that the marks stand in",
    "मंत्री ने कहा कि यह \"बदले की कार्रवाई है\"। राम बोले।",
);

static NOT_ALONE: Rule = Rule::new(
    "quote.not-alone",
    "a name at the end of a headline or a statement speaks only where nobody else does",
    "whether the passage has another quotation",
    "भावुक हुए कप्तान, कहा- यह खिताब मां के नाम",
);

pub(super) const RULES: &[&Rule] = &[&MARKS_TAKEN, &SAID, &INSIDE, &NOT_ALONE];

/// How many quotations before or after a passage in marks are asked whether it lies in them.
const RECENT: usize = 8;

/// Leaves the quotations among the `candidates` of a passage, in the order of their contents. `taken` says
/// for each passage in marks whether it is spoken for; in the end, which ones are speech.
pub(super) fn choose(context: &Context<'_>, candidates: &mut Vec<Candidate>, taken: &mut [bool]) {
    if candidates.is_empty() {
        return;
    }
    candidates.sort_by_key(|candidate| candidate.turns_on);
    for strength in Strength::ALL {
        if (candidates.iter()).any(|candidate| candidate.pattern.strength == strength) {
            round(context, candidates, taken, strength);
        }
    }
    candidates.retain(|candidate| candidate.state == State::Chosen);
    candidates.sort_by_key(Candidate::start);
}

/// Decides on the candidates of one strength, and on those that were second to them.
fn round(
    context: &Context<'_>,
    candidates: &mut [Candidate],
    taken: &mut [bool],
    strength: Strength,
) {
    let (mut decided, mut chosen) = (None, None);
    for place in 0..candidates.len() {
        let candidate = &candidates[place];
        let turns_on = Some(candidate.turns_on);
        match candidate.state {
            State::Lost | State::Merged => continue,
            State::Waits if decided == turns_on => continue,
            State::Chosen => {}
            State::Waits if candidate.pattern.strength > strength => {}
            State::Waits => {
                candidates[place].state = decide(context, candidates, place, chosen, taken);
                if candidates[place].state == State::Lost {
                    continue;
                }
            }
        }
        decided = turns_on;
        if candidates[place].state == State::Chosen {
            chosen = Some(place);
        }
    }
}

/// Whether a candidate stands. One that goes on with the quotation before, the last that was chosen,
/// becomes a piece of it.
fn decide(
    context: &Context<'_>,
    candidates: &mut [Candidate],
    place: usize,
    chosen: Option<usize>,
    taken: &mut [bool],
) -> State {
    if !candidates[place].is_sound() {
        return State::Lost;
    }
    let earlier = if candidates[place].is_by(&MORE_MARKS) {
        let earlier = chosen.filter(|&before| goes_on(&candidates[before], &candidates[place]));
        if earlier.is_none() {
            return State::Lost;
        }
        earlier
    } else {
        None
    };
    if let Some(rule) = refusal(candidates, place, taken) {
        note_lost(context, &candidates[place], rule);
        return State::Lost;
    }
    for quoted in candidates[place].marks.into_iter().flatten() {
        taken[quoted] = true;
    }
    let Some(earlier) = earlier else {
        return State::Chosen;
    };
    let piece = candidates[place].content[0].take();
    note_more(context, piece.as_ref());
    candidates[earlier].content[1] = piece;
    State::Merged
}

/// The rule by which a candidate loses, if it does.
fn refusal(candidates: &[Candidate], place: usize, taken: &[bool]) -> Option<&'static Rule> {
    let candidate = &candidates[place];
    let is_taken = |&quoted: &usize| taken[quoted];
    if candidate.marks.iter().flatten().any(is_taken) && MARKS_TAKEN.is_on() {
        return Some(&MARKS_TAKEN);
    }
    match candidate.pattern.strength {
        Strength::Signed | Strength::Led => None,
        Strength::Following => (is_said_before(candidates, place) && SAID.is_on()).then_some(&SAID),
        Strength::Alone => (is_inside(candidates, place) && INSIDE.is_on()).then_some(&INSIDE),
        Strength::Sole => {
            let others = candidates.iter().any(|other| other.state == State::Chosen);
            (others && NOT_ALONE.is_on()).then_some(&NOT_ALONE)
        }
    }
}

/// Whether a passage in marks that is a sentence by itself goes on with the quotation before: one in
/// marks, of one piece, whose source is named, and which ends right before.
fn goes_on(before: &Candidate, passage: &Candidate) -> bool {
    before.marks[0].is_some()
        && before.pattern.strength < Strength::Alone
        && before.kind == QuotationKind::Direct
        && before.source.is_some()
        && before.content[1].is_none()
        && before.sentence + 1 == passage.sentence
}

/// Whether the marks of a candidate open within the content of a quotation.
fn is_inside(candidates: &[Candidate], place: usize) -> bool {
    let open = candidates[place].turns_on;
    let (before, after) = (&candidates[..place], &candidates[place + 1..]);
    let near = before
        .iter()
        .rev()
        .take(RECENT)
        .chain(after.iter().take(RECENT));
    near.filter(|other| other.state == State::Chosen)
        .any(|other| other.pieces().any(|piece| piece.contains(&open)))
}

/// Whether the marks of a candidate stand within what an earlier sentence reports.
fn is_said_before(candidates: &[Candidate], place: usize) -> bool {
    let candidate = &candidates[place];
    let start = candidate.start();
    let mut before = candidates[..place].iter().rev().take(RECENT);
    before.any(|other| {
        other.state == State::Chosen
            && other.sentence < candidate.sentence
            && other.pieces().any(|piece| piece.contains(&start))
    })
}

fn note_lost(context: &Context<'_>, candidate: &Candidate, rule: &'static Rule) {
    context.trace.note(|| {
        let content = candidate.start()..candidate.end();
        Decision::new(Subject::LostQuotation, rule, context.span(&content))
            .seen(candidate.cue.as_ref().map(|cue| context.span(cue)))
            .with_answer(candidate.pattern.rule.id())
    });
}

fn note_more(context: &Context<'_>, piece: Option<&Range<usize>>) {
    if let Some(piece) = piece {
        let span = context.span(piece);
        context
            .trace
            .note(|| Decision::new(Subject::Quotation, &MORE_MARKS.rule, span));
    }
}
