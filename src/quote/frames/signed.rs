//! Statements above the name of the one who makes them: `… हम तैयार हैं। - राम सिंह, व्यापारी`.

use crate::lexicon::Features;
use crate::quote::QuotationKind;
use crate::quote::draft::{Draft, Frame};
use crate::quote::scene::Scene;
use crate::quote::source::Phrase;

/// The longest signature, in tokens.
const LONGEST: usize = 12;

pub(super) fn read(scene: &Scene<'_>, first: usize, drafts: &mut Vec<Draft>) {
    let end = scene.trimmed(0..scene.tokens.len()).end;
    let from = end.saturating_sub(LONGEST);
    let Some(dash) = (from..end)
        .rev()
        .find(|&at| matches!(scene.mark(at), Some('-' | '–' | '—')) && scene.is_colon_or_dash(at))
    else {
        return;
    };
    let closed =
        dash >= 4 && (scene.is_terminator(dash - 1) || scene.quoted_before(dash).is_some());
    let name = dash + 1..end;
    let named = name.len() >= 2
        && name.clone().all(|at| {
            !scene.is_verb(at)
                && !scene.has(at, Features::AUXILIARY.and(Features::CONJUNCTION))
                && !scene.is_terminator(at)
        })
        && (name.clone().any(|at| scene.is_comma(at))
            || name.clone().any(|at| scene.has(at, Features::ROLE)));
    if !closed || !named || drafts.len() > first {
        return;
    }
    let content = 0..dash;
    let mut draft = Draft::new(
        Frame::Signed,
        QuotationKind::Unmarked,
        content,
        scene.sentences.len(),
    );
    if let Some(quoted) = scene.quoted_before(dash) {
        if quoted.open == 0 {
            draft.kind = QuotationKind::Direct;
            draft.content[0] = Some(quoted.inner.clone());
        }
    }
    draft.source = Some(Phrase {
        tokens: name,
        after: end,
    });
    drafts.push(draft);
}
