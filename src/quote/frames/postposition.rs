//! Attribution by a postposition: `क के अनुसार`, `क के मुताबिक`, `क के हवाले से`, `क की मानें तो`, `बकौल क`.
//!
//! The content is the sentence less the attribution. Where a report by a verb follows whose source
//! comes next (`एजेंसी के अनुसार, मंत्री ने कहा कि …`), the phrase names the medium instead.

use core::ops::Range;

use crate::lexicon::{Cue, Features, word};
use crate::quote::QuotationKind;
use crate::quote::draft::{Draft, Frame};
use crate::quote::phrase;
use crate::quote::scene::Scene;
use crate::quote::source::{self, Phrase};

use super::extent::own_end;
use super::marked;
use super::reach::Reach;

/// The fewest tokens of content.
const CONTENT: usize = 2;

pub(super) fn read(scene: &mut Scene<'_>, reach: &Reach, at: usize) -> Option<Draft> {
    let (source, cue, from) = match scene.cue(at)? {
        Cue::Postposition => {
            let source = possessor(scene, reach.start, at)?;
            (source, marker(scene, at)..at + 1, at + 1)
        }
        Cue::Reference => {
            // `के हवाले से`, `के शब्दों में`
            let ends = at + 1 < reach.limit && scene.is_any(at + 1, &[word::SE, word::MEIN]);
            let source = possessor(scene, reach.start, at).filter(|_| ends)?;
            (source, marker(scene, at)..at + 2, at + 2)
        }
        Cue::Belief => {
            let ends = at + 1 < reach.limit && scene.is(at + 1, word::TO);
            let source = possessor(scene, reach.start, at).filter(|_| ends)?;
            (source, marker(scene, at)..at + 2, at + 2)
        }
        Cue::Preposition => {
            let end = (at + 1..reach.limit.min(at + 10)).find(|&place| {
                scene.is_comma(place) || scene.is_colon_or_dash(place) || scene.is_verb(place)
            })?;
            let tokens = at + 1..end;
            if tokens.is_empty() {
                return None;
            }
            (Phrase { tokens, after: end }, at..at + 1, end)
        }
        _ => return None,
    };
    let head = source::head(scene, &source.tokens);
    let start = source.tokens.start;
    let accordance = scene.has(head, Features::NORM) && !scene.has(head, Features::DOCUMENT)
        || scene.is_own(start)
        || scene.has(head, Features::TEMPORAL);
    // `उसी के मुताबिक` takes up what was done.
    let takes_up = source.tokens.len() == 1 && scene.has(head, Features::DETERMINER);
    if accordance || takes_up {
        return None;
    }
    let mut content = after(scene, from, reach.limit);
    let mut second = None;
    let led = reach.start..start.min(cue.start);
    if content
        .as_ref()
        .is_none_or(|content| content.len() < CONTENT)
    {
        // `…, क के अनुसार।`
        let before = scene.trimmed(led.clone());
        let set_off = start > reach.start && scene.is_comma(start - 1);
        if !set_off || before.len() < CONTENT {
            return None;
        }
        content = Some(before);
    } else if is_part(scene, &led) || is_parted(scene, &led, from) {
        second = content.take();
        content = Some(scene.trimmed(led));
    } else if !is_free(scene, &led) {
        return None;
    }
    let content = content?;
    // `क के हवाले से यह जानकारी दी` gives no content.
    let bare = content.len() <= 4
        && scene.cue(content.start + 1) == Some(Cue::Noun)
        && scene.has(content.start, Features::NOMINATIVE);
    if bare {
        return None;
    }
    // What follows without a comma must be a clause, not the verb of this one.
    let verbal = second.is_none()
        && scene.is_verb(content.start)
        && content.start == from
        && content.len() < 6;
    if verbal {
        return None;
    }
    // `क के मुताबिक, "…"`
    let whole = scene
        .quoted_at(content.start)
        .filter(|&quoted| second.is_none() && scene.quoted[quoted].after >= content.end)
        .filter(|&quoted| scene.quoted[quoted].is_speech());
    if let Some(mut draft) = whole.and_then(|quoted| marked::draft(scene, quoted, reach.index)) {
        draft.cue = Some(cue);
        draft.source = Some(source);
        return Some(draft);
    }
    let kind = Draft::clause_kind(scene, &content, QuotationKind::Indirect);
    let mut draft = Draft::new(Frame::Postposition, kind, content, reach.index);
    draft.content[1] = second;
    draft.cue = Some(cue);
    draft.source = Some(source);
    Some(draft)
}

/// The genitive marker before the postposition at `at`, or the postposition.
fn marker(scene: &Scene<'_>, at: usize) -> usize {
    if at > 0 && scene.is_genitive(at - 1) {
        at - 1
    } else {
        at
    }
}

/// Whose: the phrase before `के`, or the pronoun that has it within.
pub(super) fn possessor(scene: &Scene<'_>, floor: usize, at: usize) -> Option<Phrase> {
    if at == floor {
        return None;
    }
    let before = at - 1;
    if scene.has(before, Features::GENITIVE) {
        return Some(Phrase {
            tokens: before..at,
            after: at,
        });
    }
    [word::KA, word::KE, word::KII]
        .contains(&scene.tokens[before].id())
        .then(|| phrase::before(scene, before, floor))?
        .map(|tokens| Phrase { tokens, after: at })
}

/// The rest of the sentence, without the comma and the particle that set it off.
fn after(scene: &Scene<'_>, from: usize, limit: usize) -> Option<Range<usize>> {
    let mut start = from;
    while start < limit
        && (scene.is_comma(start)
            || scene.is_colon_or_dash(start)
            || scene.has(start, Features::PARTICLE) && start == from
            || scene.is(start, word::KI))
    {
        start += 1;
    }
    // `… के हवाले से खबर है कि …`
    if let Some(that) = (start + 2..limit.min(start + 5)).find(|&at| scene.is(at, word::KI)) {
        if scene.has(start, Features::DOCUMENT) && scene.is_verb(that - 1) {
            start = that + 1;
        }
    }
    let content = scene.trimmed(start..own_end(scene, start, limit));
    (!content.is_empty()).then_some(content)
}

/// Whether the words before an attribution stand outside what it attributes: nothing, adverbials
/// and connectives, or a clause that is closed.
fn is_free(scene: &Scene<'_>, led: &Range<usize>) -> bool {
    led.is_empty() || {
        let last = led.end - 1;
        scene.is_comma(last)
            || scene.is_colon_or_dash(last)
            || scene.mark(last).is_some()
            || scene.has(
                last,
                Features::CONNECTIVE
                    .and(Features::TEMPORAL)
                    .and(Features::VERB),
            )
            || scene.has(
                last,
                Features::POSTPOSITION
                    .and(Features::CONJUNCTION)
                    .and(Features::PARTICLE)
                    .and(Features::AUXILIARY),
            )
            || scene.is_verb(last)
    }
}

/// Whether commas on both sides of an attribution part what it attributes: `यह बैठक, मंत्रालय के अनुसार, कल
/// होगी`.
fn is_parted(scene: &Scene<'_>, led: &Range<usize>, from: usize) -> bool {
    const SHORT: usize = 3;
    led.len() >= SHORT
        && scene.is_comma(led.end - 1)
        && scene.is_comma(from)
        && !scene.has(led.start, Features::CONNECTIVE.and(Features::TEMPORAL))
        && !(led.start..led.end - 1).any(|at| {
            let parts = |mark| mark != '-' || scene.is_colon_or_dash(at);
            scene.mark(at).is_some_and(parts)
                || scene.is_verb(at)
                || scene.has(at, Features::AUXILIARY.and(Features::CONJUNCTION))
        })
}

/// Whether the words before an attribution are a part of what it attributes: a phrase of some
/// length that no verb, comma or conjunction closes.
fn is_part(scene: &Scene<'_>, led: &Range<usize>) -> bool {
    const LONG: usize = 5;
    led.len() >= LONG
        && led.len() <= 20
        && scene.has(led.end - 1, Features::POSTPOSITION)
        && !led.clone().any(|at| {
            scene.is_comma(at)
                || scene.has(at, Features::AUXILIARY.and(Features::CONJUNCTION))
                || scene.mark(at).is_some()
        })
}
