//! The frames: which words around a cue are its content, tried in a fixed order.

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

use super::cue;
use super::draft::Draft;
use super::scene::Scene;
use crate::lexicon::Features;
use reach::Reach;

/// Reads a passage sentence by sentence and adds what is quoted in it to `drafts`, in the order
/// of the cues.
pub(super) fn read(scene: &mut Scene<'_>, drafts: &mut Vec<Draft>) {
    let first = drafts.len();
    let mut next = 0;
    let mut next_quoted = 0;
    for index in 0..scene.sentences.len() {
        let sentence = scene.sentences[index].clone();
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
        while next < scene.cues.len() && scene.cues[next] < sentence.end {
            let at = scene.cues[next];
            next += 1;
            if at >= reader.passed && !is_spoken(scene, at) {
                reader.cue(scene, at, drafts);
            }
        }
        // A passage in marks is done with when the sentence in which it closes has been read.
        let is_last = index + 1 == scene.sentences.len();
        while next_quoted < scene.quoted.len()
            && (is_last || scene.quoted[next_quoted].after <= sentence.end)
        {
            marked::without_cue(scene, next_quoted, first, drafts);
            next_quoted += 1;
        }
    }
    if !scene.is_headline {
        first_person::go_on(scene, &mut drafts[first..]);
        signed::read(scene, first, drafts);
    }
}

/// Whether the word at `at` lies within marks round speech: what is said there is not told.
fn is_spoken(scene: &Scene<'_>, at: usize) -> bool {
    let opened = scene.quoted.partition_point(|quoted| quoted.open < at);
    scene.quoted[..opened]
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
    fn cue(&mut self, scene: &mut Scene<'_>, at: usize, drafts: &mut Vec<Draft>) {
        if let Some(found) = cue::report(scene, at, self.reach.limit) {
            if at >= self.content_end {
                self.reach.floor = self.reach.floor.max(self.content_end);
            }
            let nested = self.reach.floor > self.reach.start && at < self.content_end;
            if nested && self.depth >= NESTED {
                return;
            }
            self.passed = found.end.max(at + 1);
            if let Some(draft) = clause::read(scene, &self.reach, &found) {
                if nested {
                    self.depth += 1;
                }
                // `क के अनुसार थाने को सूचना मिली कि …`: whoever tells of what has come is no medium of it.
                let apart = scene.has(found.first, Features::RECEIVED)
                    && found.voice == cue::Voice::Passive
                    && self.attributed_cue.is_some_and(|after| after < found.first);
                if apart {
                    self.chain = None;
                }
                self.link(scene, drafts, draft);
            }
        } else {
            self.attribution(scene, at, drafts);
        }
    }

    /// An attribution by a postposition: of the sentence, or within what is told in it.
    fn attribution(&mut self, scene: &mut Scene<'_>, at: usize, drafts: &mut Vec<Draft>) {
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
        let Some(draft) = postposition::read(scene, &reach, at) else {
            return;
        };
        if inside {
            self.depth += 1;
        } else {
            self.attributed = draft.start()..draft.end();
            self.attributed_cue = draft.cue.as_ref().map(|cue| cue.end);
            self.chain = Some(drafts.len());
        }
        drafts.push(draft);
    }

    /// Adds a report; an attribution that stands right before its source names its medium.
    fn link(&mut self, scene: &Scene<'_>, drafts: &mut Vec<Draft>, mut draft: Draft) {
        if let Some(chain) = self.chain.take() {
            medium::chain(scene, drafts, chain, &mut draft);
        }
        if let Some(content) = draft.content.iter().flatten().next_back() {
            if draft
                .cue
                .as_ref()
                .is_some_and(|cue| cue.end <= content.start)
            {
                self.reach.floor = content.start;
                self.content_end = content.end;
            }
        }
        marked::rejoin(scene, drafts, &mut draft);
        drafts.push(draft);
    }
}
