//! Quotations in marks.

use crate::lexicon::Cue;
use crate::quote::QuotationKind;
use crate::quote::draft::{Draft, Frame};
use crate::quote::scene::Scene;
use crate::quote::source;

/// The quotation whose content is the passage in marks number `index`, which is now taken.
///
/// A passage that is never closed ends before the sentence with the next report, or with its
/// paragraph.
pub(super) fn draft(scene: &mut Scene<'_>, index: usize, sentence: usize) -> Option<Draft> {
    let quoted = &scene.quoted[index];
    let (inner, closed) = (quoted.inner.clone(), quoted.closed);
    if inner.is_empty() {
        return None;
    }
    scene.quoted[index].used = true;
    let mut draft = Draft::new(Frame::Marked, QuotationKind::Direct, inner, sentence);
    draft.unterminated = !closed;
    Some(draft)
}

/// Speech in marks with no verb of speaking: after a comma, colon or dash that a clause leads up
/// to, or a sentence by itself.
pub(super) fn without_cue(
    scene: &mut Scene<'_>,
    index: usize,
    first: usize,
    drafts: &mut Vec<Draft>,
) {
    const RECENT: usize = 8;
    let quoted = &scene.quoted[index];
    let spoken = quoted.is_speech() && quoted.clausal && quoted.words >= 4;
    if quoted.used || quoted.nested || !spoken {
        return;
    }
    let (open, after) = (quoted.open, quoted.after);
    let sentence = scene.sentence_of(open);
    let start = scene.sentences[sentence].start;
    let limit = scene.sentences[scene.sentence_of(after - 1)].end;
    let led_in = open > start && (scene.is_comma(open - 1) || scene.is_colon_or_dash(open - 1));
    let closes = after >= limit || scene.is_terminator(after) && after + 1 >= limit;
    let alone = open == start && closes;
    let inside = drafts[first..].iter().rev().take(RECENT).any(|draft| {
        draft
            .content
            .iter()
            .flatten()
            .any(|content| content.contains(&open))
    });
    if inside || !(led_in && closes || alone) {
        return;
    }
    let Some(mut draft) = draft(scene, index, sentence) else {
        return;
    };
    draft.frame = Frame::Cueless;
    if led_in {
        draft.source = source::ergative(scene, open - 1, start);
        draft.cue = draft.source.as_ref().and_then(|source| {
            (source.after..open)
                .rev()
                .find(|&at| scene.cue(at) == Some(Cue::Noun))
                .map(|at| at..at + 1)
        });
    }
    drafts.push(draft);
}
