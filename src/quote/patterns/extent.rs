//! How far the words of a source go: to the end of the sentence, or to where the writer or somebody
//! else takes over.

use core::ops::Range;

use crate::lexicon::{Features, word};
use crate::quote::context::Context;
use crate::quote::cue::{self, Voice};
use crate::quote::source;

/// The clause from `at` to the end of the sentence.
pub(super) fn clause(context: &Context<'_>, at: usize, limit: usize) -> Option<Range<usize>> {
    let mut end = own_end(context, at, limit);
    // A semicolon in a headline starts another story.
    if context.is_headline {
        end = (at + 1..end)
            .find(|&place| context.mark(place) == Some(';'))
            .unwrap_or(end);
    }
    let content = context.trimmed(at..end);
    let verb = content.len() == 1 && context.is_verb(content.start);
    (content.len() >= 2 || verb).then_some(content)
}

/// Where the words of the source end: before the writer's own reservation (`…, हालांकि …`), and
/// before a contrast that reports somebody else in its turn (`… जबकि एक नेता ने आशंका जताई`).
pub(super) fn own_end(context: &Context<'_>, at: usize, limit: usize) -> usize {
    const LEAST: usize = 3;
    const CUES: usize = 6;
    let from = limit.min(at + LEAST);
    let turned = context.cues[context.cues.partition_point(|&cue| cue < from)..]
        .iter()
        .take(CUES)
        .take_while(|&&cue| cue < limit)
        .find_map(|&cue| {
            let report = cue::report(context, cue, limit).filter(|report| !report.is_participle)?;
            let source = source::of(context, &report, at, limit);
            let start = match &source {
                Some(source) => source.tokens.start,
                // `कहा कि … और बताया कि …`: the same speaker goes on.
                None if report.voice == Voice::Ergative => report.first,
                None => return None,
            };
            let conjunction = before_adverbs(context, start, from)?;
            let contrasts = context.is_any(conjunction, &[word::JABKI, word::VAHIN]);
            let joins = contrasts
                || context.is_comma(conjunction)
                || context.is(conjunction, word::TO) && context.is_comma(conjunction - 1)
                || context.joins(conjunction)
                || context.is_any(conjunction, &[word::LEKIN, word::MAGAR]);
            // Two reports side by side, or a contrast that reports with no clause of its own.
            let reports =
                (report.end..limit.min(report.end + 2)).any(|place| context.is(place, word::KI));
            (joins && (reports || contrasts)).then_some(conjunction)
        })
        .unwrap_or(limit);
    let reservation = context.reservations.partition_point(|&place| place < from);
    (context.reservations.get(reservation).copied())
        .filter(|&place| place < turned)
        .unwrap_or(turned)
}

/// The token before a report that starts at `start`, adverbs that lead on to it left aside: `…, साथ ही
/// बताया कि`, `…, फिर उन्होंने कहा कि`.
fn before_adverbs(context: &Context<'_>, start: usize, from: usize) -> Option<usize> {
    const MOST: usize = 4;
    const ADVERBS: Features = Features::FILLER.and(Features::PARTICLE);
    (from..start).rev().take(MOST).find(|&at| {
        let adverb = context.has(at, ADVERBS) && !context.has(at, Features::CONJUNCTION);
        !(adverb || context.is(at, word::SAATH))
    })
}
