//! Quotations in marks.

use crate::lexicon::{Cue, Features};
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
    if go_on(scene, index, first, drafts) {
        return;
    }
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
    // `लेख का शीर्षक है, '…'` says what something is called.
    let named = led_in
        && open > start + 2
        && scene.has(open - 2, Features::COPULA)
        && scene.has(open - 3, Features::WORDING);
    if named {
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

/// `"…," क ने कहा। "…"`: a passage that is a sentence by itself, right after one in marks whose source
/// is named, goes on with it. Gives whether it does.
fn go_on(scene: &mut Scene<'_>, index: usize, first: usize, drafts: &mut [Draft]) -> bool {
    let quoted = &scene.quoted[index];
    let (open, after) = (quoted.open, quoted.after);
    if quoted.used || quoted.nested || !quoted.closed || quoted.inner.is_empty() || !quoted.clausal
    {
        return false;
    }
    let sentence = scene.sentence_of(open);
    let limit = scene.sentences[scene.sentence_of(after - 1)].end;
    let closes = after >= limit || scene.is_terminator(after) && after + 1 >= limit;
    if open != scene.sentences[sentence].start || !closes || scene.is_headline {
        return false;
    }
    let Some(draft) = drafts[first..].last_mut() else {
        return false;
    };
    let follows = draft.frame == Frame::Marked
        && draft.kind == QuotationKind::Direct
        && draft.source.is_some()
        && draft.content[1].is_none()
        && draft.sentence + 1 == sentence;
    if follows {
        draft.content[1] = Some(quoted.inner.clone());
        scene.quoted[index].used = true;
    }
    follows
}

/// `"…?" क ने पूछा, "…"`: takes a question or cry that stood alone into the quotation whose source
/// comes right after it.
pub(super) fn rejoin(scene: &Scene<'_>, drafts: &mut Vec<Draft>, draft: &mut Draft) {
    // What stood alone is what the report after it is about.
    if drafts.last().is_some_and(|alone| {
        alone.frame == Frame::Cueless
            && alone.source.is_none()
            && alone.content[0] == draft.content[0]
    }) {
        drafts.pop();
    }
    // So is what the one quoted before seemed to go on with.
    if let Some(before) = drafts.last_mut() {
        if before.content[1].is_some() && before.content[1] == draft.content[0] {
            before.content[1] = None;
        }
    }
    let (Frame::Marked, Some(source), None) = (draft.frame, &draft.source, &draft.content[1])
    else {
        return;
    };
    let joins = drafts.last().is_some_and(|alone| {
        let Some(content) = &alone.content[0] else {
            return false;
        };
        alone.frame == Frame::Cueless
            && alone.source.is_none()
            && matches!(scene.mark(content.end - 1), Some('?' | '!'))
            && scene
                .quoted_before(source.tokens.start)
                .is_some_and(|quoted| quoted.inner == *content)
    });
    if joins {
        if let Some(alone) = drafts.pop() {
            let [first, _] = alone.content;
            draft.content = [first, draft.content[0].take()];
        }
    }
}
