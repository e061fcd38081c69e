//! A sentence, cue by cue from left to right: reports by verbs, attributions, and what lies within what
//! others say.

use core::ops::Range;

use super::reach::Reach;
use super::{attribution, headline, medium, reports};
use crate::lexicon::Features;
use crate::quote::candidate::Candidate;
use crate::quote::context::Context;
use crate::quote::cue::{self, Report, Voice};
use crate::rule::Rule;

static SPOKEN: Rule = Rule::new(
    "quote.cue-in-marks",
    "a cue within marks round speech is a part of what somebody says",
    "the passages in marks around the cue",
    "मंत्री ने कहा, \"मैंने उनसे कहा कि पुल बनेगा।\"",
);

static DEEP: Rule = Rule::new(
    "quote.too-deep",
    "reports within reports are followed two deep",
    "how many reports of the sentence lie within each other",
    "राम ने कहा कि श्याम ने कहा कि मोहन ने कहा कि सोहन ने कहा कि वर्षा होगी।",
);

pub(super) const RULES: &[&Rule] = &[&SPOKEN, &DEEP];

/// Reports within reports are followed so deep.
const NESTED: usize = 2;

/// Adds what the cues of a passage may report, sentence by sentence.
pub(super) fn propose(context: &Context<'_>, candidates: &mut Vec<Candidate>) {
    let mut cues = context.cues.iter().copied().peekable();
    let mut sentences = context.sentences.iter().enumerate();
    // Most sentences have no cue, and are passed over.
    while let Some(&first) = cues.peek() {
        let Some((index, sentence)) = sentences.find(|(_, sentence)| first < sentence.end) else {
            return;
        };
        let mut reader = Reader::new(context, index, sentence);
        while let Some(at) = cues.next_if(|&at| at < sentence.end) {
            if at < reader.passed {
                continue;
            }
            if context.is_spoken(at) && SPOKEN.is_on() {
                context.note_lost(at..at + 1, &SPOKEN);
            } else {
                reader.cue(at, candidates);
            }
        }
        if let Some(attribution) = reader.chain {
            candidates.push(attribution);
        }
    }
}

/// The state of reading one sentence.
struct Reader<'c, 'a> {
    context: &'c Context<'a>,
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
    chain: Option<Candidate>,
    /// How many reports of this sentence lie within each other.
    depth: usize,
}

impl<'c, 'a> Reader<'c, 'a> {
    /// A reader of the sentence number `index`.
    fn new(context: &'c Context<'a>, index: usize, sentence: &Range<usize>) -> Reader<'c, 'a> {
        Reader {
            context,
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
        }
    }
}

impl Reader<'_, '_> {
    fn cue(&mut self, at: usize, candidates: &mut Vec<Candidate>) {
        match cue::read(self.context, at, self.reach.limit) {
            Ok(report) => self.report(&report, at, candidates),
            Err(Some(refuses)) => self.context.note_lost(at..at + 1, refuses),
            Err(None) => self.attribution(at, candidates),
        }
    }

    /// A report by a verb or a noun of speech, of the sentence or within what is said in it.
    fn report(&mut self, report: &Report, at: usize, candidates: &mut Vec<Candidate>) {
        if at >= self.content_end {
            self.reach.floor = self.reach.floor.max(self.content_end);
        }
        let nested = self.reach.floor > self.reach.start && at < self.content_end;
        if nested && self.is_too_deep(at) {
            return;
        }
        self.passed = report.end.max(at + 1);
        let first = candidates.len();
        reports::propose(self.context, &self.reach, report, at, candidates);
        let ways = &mut candidates[first..];
        let Some(likeliest) = ways.iter().find(|way| way.turns_on == at) else {
            return;
        };
        if nested {
            self.depth += 1;
        }
        if let Some(content) = likeliest.pieces().next_back() {
            if report.last < content.start {
                self.reach.floor = content.start;
                self.content_end = content.end;
            }
        }
        self.chain(report, ways);
        if self.context.is_headline {
            name_doer(self.context, ways);
        }
        if let Some(attribution) = self.chain.take() {
            candidates.push(attribution);
        }
    }

    /// An attribution that stands right before the source of a report names its medium.
    fn chain(&mut self, report: &Report, ways: &mut [Candidate]) {
        // `क के अनुसार थाने को सूचना मिली कि …`: whoever tells of what has come is no medium of it.
        let apart = self.context.has(report.first, Features::RECEIVED)
            && report.voice == Voice::Passive
            && self
                .attributed_cue
                .is_some_and(|after| after < report.first);
        let is_medium = (self.chain.as_ref())
            .is_some_and(|attribution| !apart && medium::chain(self.context, attribution, ways));
        if is_medium {
            self.chain = None;
        }
    }

    /// An attribution by a postposition: of the sentence, or within what is said in it.
    fn attribution(&mut self, at: usize, candidates: &mut Vec<Candidate>) {
        let within = if at < self.content_end {
            Some(self.reach.floor..self.content_end)
        } else if at < self.attributed.end {
            Some(self.attributed.clone())
        } else {
            None
        };
        if within.is_some() && self.is_too_deep(at) {
            return;
        }
        let reach = match &within {
            Some(within) => Reach {
                start: within.start,
                limit: within.end,
                ..self.reach
            },
            None => self.reach,
        };
        let Some(candidate) = attribution::read(self.context, &reach, at) else {
            return;
        };
        if within.is_some() {
            self.depth += 1;
            candidates.push(candidate);
            return;
        }
        self.attributed = candidate.start()..candidate.end();
        self.attributed_cue = candidate.cue.as_ref().map(|cue| cue.end);
        if let Some(before) = self.chain.replace(candidate) {
            candidates.push(before);
        }
    }

    fn is_too_deep(&self, at: usize) -> bool {
        let deep = self.depth >= NESTED && DEEP.is_on();
        if deep {
            self.context.note_lost(at..at + 1, &DEEP);
        }
        deep
    }
}

/// In a headline whoever does what stands before a cue is its speaker, where it has none of its own.
fn name_doer(context: &Context<'_>, ways: &mut [Candidate]) {
    for candidate in ways {
        if let (None, Some(cue)) = (&candidate.source, &candidate.cue) {
            candidate.source = headline::subject(context, cue.start);
        }
    }
}
