//! Quotations in marks.

use crate::lexicon::{Cue, Features};
use crate::quote::QuotationKind;
use crate::quote::candidate::{Candidate, Pattern};
use crate::quote::context::Context;
use crate::quote::source;

/// The quotation whose content is the passage in marks number `index`, which is now taken.
///
/// A passage that is never closed ends before the sentence with the next report, or with its
/// paragraph.
pub(super) fn candidate(
    context: &mut Context<'_>,
    index: usize,
    sentence: usize,
) -> Option<Candidate> {
    let quoted = &context.quoted[index];
    let (inner, closed) = (quoted.inner.clone(), quoted.closed);
    if inner.is_empty() {
        return None;
    }
    context.quoted[index].used = true;
    let mut candidate = Candidate::new(Pattern::Marked, QuotationKind::Direct, inner, sentence);
    candidate.unterminated = !closed;
    Some(candidate)
}

/// Speech in marks with no verb of speaking: after a comma, colon or dash that a clause leads up
/// to, or a sentence by itself.
pub(super) fn without_cue(
    context: &mut Context<'_>,
    index: usize,
    first: usize,
    candidates: &mut Vec<Candidate>,
) {
    const RECENT: usize = 8;
    if go_on(context, index, first, candidates) {
        return;
    }
    let quoted = &context.quoted[index];
    let spoken = quoted.is_speech() && quoted.clausal && quoted.words >= 4;
    if quoted.used || quoted.nested || !spoken {
        return;
    }
    let (open, after) = (quoted.open, quoted.after);
    let sentence = context.sentence_of(open);
    let start = context.sentences[sentence].start;
    let limit = context.sentences[context.sentence_of(after - 1)].end;
    let led_in = open > start && (context.is_comma(open - 1) || context.is_colon_or_dash(open - 1));
    let closes = after >= limit || context.is_terminator(after) && after + 1 >= limit;
    let alone = open == start && closes;
    let inside = candidates[first..]
        .iter()
        .rev()
        .take(RECENT)
        .any(|candidate| {
            candidate
                .content
                .iter()
                .flatten()
                .any(|content| content.contains(&open))
        });
    if inside || !(led_in && closes || alone) {
        return;
    }
    // `लेख का शीर्षक है, '…'` says what something is called.
    let named = led_in
        && open > start + 2
        && context.has(open - 2, Features::COPULA)
        && context.has(open - 3, Features::WORDING);
    if named {
        return;
    }
    let Some(mut candidate) = candidate(context, index, sentence) else {
        return;
    };
    candidate.pattern = Pattern::Cueless;
    if led_in {
        candidate.source = source::ergative(context, open - 1, start);
        candidate.cue = candidate.source.as_ref().and_then(|source| {
            (source.after..open)
                .rev()
                .find(|&at| context.cue(at) == Some(Cue::Noun))
                .map(|at| at..at + 1)
        });
    }
    candidates.push(candidate);
}

/// `"…," क ने कहा। "…"`: a passage that is a sentence by itself, right after one in marks whose source
/// is named, goes on with it. Gives whether it does.
fn go_on(
    context: &mut Context<'_>,
    index: usize,
    first: usize,
    candidates: &mut [Candidate],
) -> bool {
    let quoted = &context.quoted[index];
    let (open, after) = (quoted.open, quoted.after);
    if quoted.used || quoted.nested || !quoted.closed || quoted.inner.is_empty() || !quoted.clausal
    {
        return false;
    }
    let sentence = context.sentence_of(open);
    let limit = context.sentences[context.sentence_of(after - 1)].end;
    let closes = after >= limit || context.is_terminator(after) && after + 1 >= limit;
    if open != context.sentences[sentence].start || !closes || context.is_headline {
        return false;
    }
    let Some(candidate) = candidates[first..].last_mut() else {
        return false;
    };
    let follows = candidate.pattern == Pattern::Marked
        && candidate.kind == QuotationKind::Direct
        && candidate.source.is_some()
        && candidate.content[1].is_none()
        && candidate.sentence + 1 == sentence;
    if follows {
        candidate.content[1] = Some(quoted.inner.clone());
        context.quoted[index].used = true;
    }
    follows
}

/// `"…?" क ने पूछा, "…"`: takes a question or cry that stood alone into the quotation whose source
/// comes right after it.
pub(super) fn rejoin(
    context: &Context<'_>,
    candidates: &mut Vec<Candidate>,
    candidate: &mut Candidate,
) {
    // What stood alone is what the report after it is about.
    if candidates.last().is_some_and(|alone| {
        alone.pattern == Pattern::Cueless
            && alone.source.is_none()
            && alone.content[0] == candidate.content[0]
    }) {
        candidates.pop();
    }
    // So is what the one quoted before seemed to go on with.
    if let Some(before) = candidates.last_mut() {
        if before.content[1].is_some() && before.content[1] == candidate.content[0] {
            before.content[1] = None;
        }
    }
    let (Pattern::Marked, Some(source), None) =
        (candidate.pattern, &candidate.source, &candidate.content[1])
    else {
        return;
    };
    let joins = candidates.last().is_some_and(|alone| {
        let Some(content) = &alone.content[0] else {
            return false;
        };
        alone.pattern == Pattern::Cueless
            && alone.source.is_none()
            && matches!(context.mark(content.end - 1), Some('?' | '!'))
            && context
                .quoted_before(source.tokens.start)
                .is_some_and(|quoted| quoted.inner == *content)
    });
    if joins {
        if let Some(alone) = candidates.pop() {
            let [first, _] = alone.content;
            candidate.content = [first, candidate.content[0].take()];
        }
    }
}
