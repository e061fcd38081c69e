//! Speech without marks that goes on: after a colon or a dash, the sentences that follow belong to
//! it as long as they speak in the first person and quote nobody.

use crate::lexicon::Features;
use crate::quote::candidate::{Candidate, Pattern};
use crate::quote::context::Context;

/// So many sentences go on at most.
const MOST: usize = 8;

/// Lengthens the unmarked quotations among the candidates of a passage.
pub(super) fn go_on(context: &Context<'_>, candidates: &mut [Candidate]) {
    for place in 0..candidates.len() {
        let candidate = &candidates[place];
        if candidate.pattern != Pattern::Open || candidate.content[1].is_some() {
            continue;
        }
        let Some(content) = candidate.content[0].clone() else {
            continue;
        };
        let led_in = content.start > 0 && context.is_colon_or_dash(content.start - 1);
        let Some(own) = context.sentences.get(candidate.sentence) else {
            continue;
        };
        if !led_in || content.end + 2 < own.end {
            continue;
        }
        let limit = candidates
            .get(place + 1)
            .map_or(context.sentences.len(), |next| next.sentence);
        let mut end = content.end;
        for number in (candidate.sentence + 1..limit).take(MOST) {
            let sentence = context.sentences[number].clone();
            let first_person = sentence.clone().any(|at| context.has(at, Features::PARTY));
            let opened = context
                .quoted
                .partition_point(|quoted| quoted.open < sentence.start);
            let quotes = context
                .quoted
                .get(opened)
                .is_some_and(|quoted| quoted.open < sentence.end);
            if !first_person || quotes {
                break;
            }
            end = context.trimmed(sentence).end;
        }
        candidates[place].content[0] = Some(content.start..end);
    }
}
