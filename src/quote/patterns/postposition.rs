//! Attribution by a postposition: `क के अनुसार`, `क के मुताबिक`, `क के हवाले से`, `क की मानें तो`, `बकौल क`.
//!
//! The content is the sentence less the attribution. Where a report by a verb follows whose source
//! comes next (`एजेंसी के अनुसार, मंत्री ने कहा कि …`), the phrase names the medium instead.

use core::ops::Range;

use crate::lexicon::{Cue, Features, word};
use crate::quote::QuotationKind;
use crate::quote::candidate::{Candidate, Pattern};
use crate::quote::context::Context;
use crate::quote::phrase;
use crate::quote::source::{self, Phrase};

use super::extent::own_end;
use super::marked;
use super::reach::Reach;

/// The fewest tokens of content.
const CONTENT: usize = 2;

pub(super) fn read(context: &mut Context<'_>, reach: &Reach, at: usize) -> Option<Candidate> {
    let (source, cue, from) = match context.cue(at)? {
        Cue::Postposition => {
            let source = possessor(context, reach.start, at)?;
            (source, marker(context, at)..at + 1, at + 1)
        }
        Cue::Reference => {
            // `के हवाले से`, `के शब्दों में`
            let ends = at + 1 < reach.limit && context.is_any(at + 1, &[word::SE, word::MEIN]);
            let source = possessor(context, reach.start, at).filter(|_| ends)?;
            (source, marker(context, at)..at + 2, at + 2)
        }
        Cue::Belief => {
            let ends = at + 1 < reach.limit && context.is(at + 1, word::TO);
            let source = possessor(context, reach.start, at).filter(|_| ends)?;
            (source, marker(context, at)..at + 2, at + 2)
        }
        Cue::Preposition => {
            let end = (at + 1..reach.limit.min(at + 10)).find(|&place| {
                context.is_comma(place) || context.is_colon_or_dash(place) || context.is_verb(place)
            })?;
            let tokens = at + 1..end;
            if tokens.is_empty() {
                return None;
            }
            (Phrase { tokens, after: end }, at..at + 1, end)
        }
        _ => return None,
    };
    let head = source::head(context, &source.tokens);
    let start = source.tokens.start;
    let accordance = context.has(head, Features::NORM) && !context.has(head, Features::DOCUMENT)
        || context.is_own(start)
        || context.has(head, Features::TEMPORAL);
    // `उसी के मुताबिक` takes up what was done.
    let takes_up = source.tokens.len() == 1 && context.has(head, Features::DETERMINER);
    if accordance || takes_up {
        return None;
    }
    let mut content = after(context, from, reach.limit);
    let mut second = None;
    let led = reach.start..start.min(cue.start);
    if content
        .as_ref()
        .is_none_or(|content| content.len() < CONTENT)
    {
        // `…, क के अनुसार।`
        let before = context.trimmed(led.clone());
        let set_off = start > reach.start && context.is_comma(start - 1);
        if !set_off || before.len() < CONTENT {
            return None;
        }
        content = Some(before);
    } else if is_part(context, &led) || is_parted(context, &led, from) {
        second = content.take();
        content = Some(context.trimmed(led));
    } else if !is_free(context, &led) {
        return None;
    }
    let content = content?;
    // `क के हवाले से यह जानकारी दी` gives no content.
    let bare = content.len() <= 4
        && context.cue(content.start + 1) == Some(Cue::Noun)
        && context.has(content.start, Features::NOMINATIVE);
    if bare {
        return None;
    }
    // What follows without a comma must be a clause, not the verb of this one.
    let verbal = second.is_none()
        && context.is_verb(content.start)
        && content.start == from
        && content.len() < 6;
    if verbal {
        return None;
    }
    // `क के मुताबिक, "…"`
    let whole = context
        .quoted_at(content.start)
        .filter(|&quoted| second.is_none() && context.quoted[quoted].after >= content.end)
        .filter(|&quoted| context.quoted[quoted].is_speech());
    if let Some(mut candidate) =
        whole.and_then(|quoted| marked::candidate(context, quoted, reach.index))
    {
        candidate.cue = Some(cue);
        candidate.source = Some(source);
        return Some(candidate);
    }
    let kind = Candidate::clause_kind(context, &content, QuotationKind::Indirect);
    let mut candidate = Candidate::new(Pattern::Postposition, kind, content, reach.index);
    candidate.content[1] = second;
    candidate.cue = Some(cue);
    candidate.source = Some(source);
    Some(candidate)
}

/// The genitive marker before the postposition at `at`, or the postposition.
fn marker(context: &Context<'_>, at: usize) -> usize {
    if at > 0 && context.is_genitive(at - 1) {
        at - 1
    } else {
        at
    }
}

/// Whose: the phrase before `के`, or the pronoun that has it within.
pub(super) fn possessor(context: &Context<'_>, floor: usize, at: usize) -> Option<Phrase> {
    if at == floor {
        return None;
    }
    let before = at - 1;
    if context.has(before, Features::GENITIVE) {
        return Some(Phrase {
            tokens: before..at,
            after: at,
        });
    }
    [word::KA, word::KE, word::KII]
        .contains(&context.tokens[before].id())
        .then(|| phrase::before(context, before, floor))?
        .map(|tokens| Phrase { tokens, after: at })
}

/// The rest of the sentence, without the comma and the particle that set it off.
fn after(context: &Context<'_>, from: usize, limit: usize) -> Option<Range<usize>> {
    let mut start = from;
    while start < limit
        && (context.is_comma(start)
            || context.is_colon_or_dash(start)
            || context.has(start, Features::PARTICLE) && start == from
            || context.is(start, word::KI))
    {
        start += 1;
    }
    // `… के हवाले से खबर है कि …`
    if let Some(that) = (start + 2..limit.min(start + 5)).find(|&at| context.is(at, word::KI)) {
        if context.has(start, Features::DOCUMENT) && context.is_verb(that - 1) {
            start = that + 1;
        }
    }
    let content = context.trimmed(start..own_end(context, start, limit));
    (!content.is_empty()).then_some(content)
}

/// Whether the words before an attribution stand outside what it attributes: nothing, adverbials
/// and connectives, or a clause that is closed.
fn is_free(context: &Context<'_>, led: &Range<usize>) -> bool {
    led.is_empty() || {
        let last = led.end - 1;
        context.is_comma(last)
            || context.is_colon_or_dash(last)
            || context.mark(last).is_some()
            || context.has(
                last,
                Features::CONNECTIVE
                    .and(Features::TEMPORAL)
                    .and(Features::VERB),
            )
            || context.has(
                last,
                Features::POSTPOSITION
                    .and(Features::CONJUNCTION)
                    .and(Features::PARTICLE)
                    .and(Features::AUXILIARY),
            )
            || context.is_verb(last)
    }
}

/// Whether commas on both sides of an attribution part what it attributes: `यह बैठक, मंत्रालय के अनुसार, कल
/// होगी`.
fn is_parted(context: &Context<'_>, led: &Range<usize>, from: usize) -> bool {
    const SHORT: usize = 3;
    led.len() >= SHORT
        && context.is_comma(led.end - 1)
        && context.is_comma(from)
        && !context.has(led.start, Features::CONNECTIVE.and(Features::TEMPORAL))
        && !(led.start..led.end - 1).any(|at| {
            let parts = |mark| mark != '-' || context.is_colon_or_dash(at);
            context.mark(at).is_some_and(parts)
                || context.is_verb(at)
                || context.has(at, Features::AUXILIARY.and(Features::CONJUNCTION))
        })
}

/// Whether the words before an attribution are a part of what it attributes: a phrase of some
/// length that no verb, comma or conjunction closes.
fn is_part(context: &Context<'_>, led: &Range<usize>) -> bool {
    const LONG: usize = 5;
    led.len() >= LONG
        && led.len() <= 20
        && context.has(led.end - 1, Features::POSTPOSITION)
        && !led.clone().any(|at| {
            context.is_comma(at)
                || context.has(at, Features::AUXILIARY.and(Features::CONJUNCTION))
                || context.mark(at).is_some()
        })
}
