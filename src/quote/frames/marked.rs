//! Quotations in marks.

use crate::lexicon::Cue;
use crate::quote::QuotationKind;
use crate::quote::draft::{Draft, Frame};
use crate::quote::scene::Scene;
use crate::quote::source;

use super::Reader;

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
    reader: &Reader,
    first: usize,
    drafts: &mut Vec<Draft>,
) {
    let from = scene
        .quoted
        .partition_point(|quoted| quoted.open < reader.start);
    for index in from..scene.quoted.len() {
        let quoted = &scene.quoted[index];
        if quoted.open >= reader.limit {
            break;
        }
        let spoken = quoted.is_speech() && quoted.clausal && quoted.words >= 4;
        if quoted.used || quoted.nested || !spoken {
            continue;
        }
        let open = quoted.open;
        let led_in =
            open > reader.start && (scene.is_comma(open - 1) || scene.is_colon_or_dash(open - 1));
        let closes = quoted.after >= reader.limit
            || scene.is_terminator(quoted.after) && quoted.after + 1 >= reader.limit;
        let alone = open == reader.start && closes;
        let inside = drafts[first..].iter().rev().take(8).any(|draft| {
            draft
                .content
                .iter()
                .flatten()
                .any(|content| content.contains(&open))
        });
        if inside || !(led_in && closes || alone) {
            continue;
        }
        let Some(mut draft) = draft(scene, index, reader.index) else {
            continue;
        };
        draft.frame = Frame::Cueless;
        if led_in {
            draft.source = source::ergative(scene, open - 1, reader.floor.min(open - 1));
            draft.cue = draft.source.as_ref().and_then(|source| {
                (source.after..open)
                    .rev()
                    .find(|&at| scene.cue(at) == Some(Cue::Noun))
                    .map(|at| at..at + 1)
            });
        }
        drafts.push(draft);
    }
}
