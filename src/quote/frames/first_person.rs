//! Speech without marks that goes on: after a colon or a dash, the sentences that follow belong to
//! it as long as they speak in the first person and quote nobody.

use crate::lexicon::Features;
use crate::quote::draft::{Draft, Frame};
use crate::quote::scene::Scene;

/// So many sentences go on at most.
const MOST: usize = 8;

/// Lengthens the unmarked quotations among the drafts of a passage.
pub(super) fn go_on(scene: &Scene<'_>, drafts: &mut [Draft]) {
    for place in 0..drafts.len() {
        let draft = &drafts[place];
        if draft.frame != Frame::Open || draft.content[1].is_some() {
            continue;
        }
        let Some(content) = draft.content[0].clone() else {
            continue;
        };
        let led_in = content.start > 0 && scene.is_colon_or_dash(content.start - 1);
        let Some(own) = scene.sentences.get(draft.sentence) else {
            continue;
        };
        if !led_in || content.end + 2 < own.end {
            continue;
        }
        let limit = drafts
            .get(place + 1)
            .map_or(scene.sentences.len(), |next| next.sentence);
        let mut end = content.end;
        for number in (draft.sentence + 1..limit).take(MOST) {
            let sentence = scene.sentences[number].clone();
            let first_person = sentence.clone().any(|at| scene.has(at, Features::PARTY));
            let opened = scene
                .quoted
                .partition_point(|quoted| quoted.open < sentence.start);
            let quotes = scene
                .quoted
                .get(opened)
                .is_some_and(|quoted| quoted.open < sentence.end);
            if !first_person || quotes {
                break;
            }
            end = scene.trimmed(sentence).end;
        }
        drafts[place].content[0] = Some(content.start..end);
    }
}
