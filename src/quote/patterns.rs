//! The patterns: which words around a cue are its content, tried in a fixed order.

mod bare_words;
mod clause;
mod connection;
mod extent;
mod first_person;
mod marked;
mod marked_report;
mod medium;
mod postposition;
mod reach;
mod signed;

use core::ops::Range;

use super::candidate::Candidate;
use super::context::Context;
use super::cue;
use crate::lexicon::Features;
use reach::Reach;

/// Reads a passage sentence by sentence and adds what is quoted in it to `candidates`, in the order
/// of the cues.
pub(super) fn read(context: &mut Context<'_>, candidates: &mut Vec<Candidate>) {
    let first = candidates.len();
    let mut next = 0;
    let mut next_quoted = 0;
    for index in 0..context.sentences.len() {
        let sentence = context.sentences[index].clone();
        let mut reader = Reader {
            reach: Reach {
                index,
                start: sentence.start,
                limit: sentence.end,
                floor: sentence.start,
            },
            content_end: sentence.start,
            attributed: sentence.start..sentence.start,
            attributed_cue: None,
            passed: sentence.start,
            chain: None,
            depth: 0,
        };
        while next < context.cues.len() && context.cues[next] < sentence.end {
            let at = context.cues[next];
            next += 1;
            if at >= reader.passed && !is_spoken(context, at) {
                reader.cue(context, at, candidates);
            }
        }
        // A passage in marks is done with when the sentence in which it closes has been read.
        let is_last = index + 1 == context.sentences.len();
        while next_quoted < context.quoted.len()
            && (is_last || context.quoted[next_quoted].after <= sentence.end)
        {
            marked::without_cue(context, next_quoted, first, candidates);
            next_quoted += 1;
        }
    }
    if !context.is_headline {
        first_person::go_on(context, &mut candidates[first..]);
        signed::read(context, first, candidates);
    }
}

/// Whether the word at `at` lies within marks round speech: what is said there is not told.
fn is_spoken(context: &Context<'_>, at: usize) -> bool {
    let opened = context.quoted.partition_point(|quoted| quoted.open < at);
    context.quoted[..opened]
        .iter()
        .rev()
        .take(8)
        .any(|quoted| quoted.closed && quoted.inner.contains(&at))
}

/// The state of reading one sentence.
struct Reader {
    reach: Reach,
    /// Where the content of the last report ends.
    content_end: usize,
    /// The content of the last attribution.
    attributed: Range<usize>,
    /// The token after its cue.
    attributed_cue: Option<usize>,
    /// Cues left of here are parts of an earlier cue.
    passed: usize,
    /// An attribution by postposition, which becomes a medium if a verb follows it.
    chain: Option<usize>,
    /// How many reports of this sentence lie within each other.
    depth: usize,
}

/// Reports within reports are followed so deep.
const NESTED: usize = 2;

impl Reader {
    fn cue(&mut self, context: &mut Context<'_>, at: usize, candidates: &mut Vec<Candidate>) {
        if let Some(found) = cue::report(context, at, self.reach.limit) {
            if at >= self.content_end {
                self.reach.floor = self.reach.floor.max(self.content_end);
            }
            let nested = self.reach.floor > self.reach.start && at < self.content_end;
            if nested && self.depth >= NESTED {
                return;
            }
            self.passed = found.end.max(at + 1);
            if let Some(candidate) = clause::read(context, &self.reach, &found) {
                if nested {
                    self.depth += 1;
                }
                // `क के अनुसार थाने को सूचना मिली कि …`: whoever tells of what has come is no medium of it.
                let apart = context.has(found.first, Features::RECEIVED)
                    && found.voice == cue::Voice::Passive
                    && self.attributed_cue.is_some_and(|after| after < found.first);
                if apart {
                    self.chain = None;
                }
                self.link(context, candidates, candidate);
            }
        } else {
            self.attribution(context, at, candidates);
        }
    }

    /// An attribution by a postposition: of the sentence, or within what is told in it.
    fn attribution(
        &mut self,
        context: &mut Context<'_>,
        at: usize,
        candidates: &mut Vec<Candidate>,
    ) {
        let (inside, reach) = if at < self.content_end {
            let start = self.reach.floor;
            (
                true,
                Reach {
                    start,
                    limit: self.content_end,
                    ..self.reach
                },
            )
        } else if at < self.attributed.end {
            let Range { start, end } = self.attributed;
            (
                true,
                Reach {
                    start,
                    limit: end,
                    ..self.reach
                },
            )
        } else {
            (false, self.reach)
        };
        if inside && self.depth >= NESTED {
            return;
        }
        let Some(candidate) = postposition::read(context, &reach, at) else {
            return;
        };
        if inside {
            self.depth += 1;
        } else {
            self.attributed = candidate.start()..candidate.end();
            self.attributed_cue = candidate.cue.as_ref().map(|cue| cue.end);
            self.chain = Some(candidates.len());
        }
        candidates.push(candidate);
    }

    /// Adds a report; an attribution that stands right before its source names its medium.
    fn link(
        &mut self,
        context: &Context<'_>,
        candidates: &mut Vec<Candidate>,
        mut candidate: Candidate,
    ) {
        if let Some(chain) = self.chain.take() {
            medium::chain(context, candidates, chain, &mut candidate);
        }
        if let Some(content) = candidate.content.iter().flatten().next_back() {
            if candidate
                .cue
                .as_ref()
                .is_some_and(|cue| cue.end <= content.start)
            {
                self.reach.floor = content.start;
                self.content_end = content.end;
            }
        }
        marked::rejoin(context, candidates, &mut candidate);
        candidates.push(candidate);
    }
}
