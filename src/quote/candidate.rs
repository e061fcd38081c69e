//! [`Candidate`]: what may be a quotation, as a pattern gives it, in tokens of its passage.

use core::ops::Range;

use super::QuotationKind;
use super::context::Context;
use super::source::{Headed, Phrase};
use crate::rule::Rule;

/// A way in which words around a cue can be what was said.
#[derive(Debug)]
pub(super) struct Pattern {
    pub(super) rule: Rule,
    /// How sure a quotation of this pattern is, in 0–1, before its doubts are counted.
    pub(super) sure: f32,
    pub(super) strength: Strength,
}

/// Whose claim on a passage in marks comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// The marks themselves say whose words they hold.
    Signed,
    /// A cue leads up to its content, or needs no marks.
    Led,
    /// A cue follows what stands in marks.
    Following,
    /// Marks with no cue.
    Alone,
    /// Holds only where nothing else in the passage is a quotation.
    Sole,
}

impl Strength {
    /// From the strongest to the weakest.
    pub(super) const ALL: [Strength; 5] = [
        Strength::Signed,
        Strength::Led,
        Strength::Following,
        Strength::Alone,
        Strength::Sole,
    ];
}

impl Pattern {
    pub(super) const fn new(rule: Rule, sure: f32, strength: Strength) -> Pattern {
        Pattern {
            rule,
            sure,
            strength,
        }
    }
}

/// What may be a quotation.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) pattern: &'static Pattern,
    pub(super) kind: QuotationKind,
    /// One or two ranges of tokens.
    pub(super) content: [Option<Range<usize>>; 2],
    /// The passages in marks that the content is, by their numbers.
    pub(super) marks: [Option<usize>; 2],
    /// The token that it turns on: the word of its cue, or its opening mark. Those that turn on the same one
    /// are ways to read the same report, of which one is chosen.
    pub(super) turns_on: usize,
    pub(super) cue: Option<Range<usize>>,
    /// What tells its cue for one.
    pub(super) cue_rule: Option<&'static Rule>,
    pub(super) source: Option<Phrase>,
    /// What its source ends with, once the candidate is chosen.
    pub(super) headed: Option<Headed>,
    pub(super) via: Option<Medium>,
    pub(super) unterminated: bool,
    /// Whether sentences in the first person may go on with it.
    pub(super) goes_on: bool,
    /// The number of the sentence that has the cue.
    pub(super) sentence: usize,
    pub(super) state: State,
}

/// By what the words reached the writer.
#[derive(Clone, Debug)]
pub(super) struct Medium {
    pub(super) tokens: Range<usize>,
    /// What tells it for the medium.
    pub(super) rule: &'static Rule,
}

/// How the choice among candidates stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Waits,
    Chosen,
    Lost,
    /// Has become a piece of the one before.
    Merged,
}

impl Candidate {
    pub(super) fn new(
        pattern: &'static Pattern,
        kind: QuotationKind,
        content: Range<usize>,
        sentence: usize,
    ) -> Candidate {
        Candidate {
            pattern,
            kind,
            turns_on: content.start,
            content: [Some(content), None],
            marks: [None, None],
            cue: None,
            cue_rule: None,
            goes_on: false,
            source: None,
            headed: None,
            via: None,
            unterminated: false,
            sentence,
            state: State::Waits,
        }
    }

    /// A direct quotation of the passage in marks number `quoted`; nothing where the marks are empty.
    ///
    /// A passage that is never closed ends before the sentence with the next report, or with its
    /// paragraph.
    pub(super) fn marked(
        pattern: &'static Pattern,
        context: &Context<'_>,
        quoted: usize,
        sentence: usize,
    ) -> Option<Candidate> {
        let passage = &context.quoted[quoted];
        if passage.inner().is_empty() {
            return None;
        }
        let inner = passage.inner();
        let mut candidate = Candidate::new(pattern, QuotationKind::Direct, inner, sentence);
        candidate.turns_on = passage.open();
        candidate.marks[0] = Some(quoted);
        candidate.unterminated = !passage.closed;
        Some(candidate)
    }

    /// With the passage in marks number `quoted` for its second piece.
    pub(super) fn with_second(mut self, context: &Context<'_>, quoted: usize) -> Candidate {
        self.content[1] = Some(context.quoted[quoted].inner());
        self.marks[1] = Some(quoted);
        self
    }

    /// Whether `pattern` found it.
    pub(super) fn is_by(&self, pattern: &'static Pattern) -> bool {
        core::ptr::eq(self.pattern, pattern)
    }

    /// Its one or two pieces.
    pub(super) fn pieces(&self) -> impl DoubleEndedIterator<Item = &Range<usize>> {
        self.content.iter().flatten()
    }

    /// Where the content starts; quotations stand in this order.
    pub(super) fn start(&self) -> usize {
        self.pieces().map(|piece| piece.start).min().unwrap_or(0)
    }

    /// Where the content ends.
    pub(super) fn end(&self) -> usize {
        self.pieces().map(|piece| piece.end).max().unwrap_or(0)
    }

    /// Whether the source stands outside the content.
    pub(super) fn is_sound(&self) -> bool {
        self.source.as_ref().is_none_or(|source| {
            self.pieces()
                .all(|piece| source.tokens.end <= piece.start || piece.end <= source.tokens.start)
        })
    }

    /// The kind of a clause outside marks: mixed where a part of it stands in marks as the
    /// speaker's own words.
    pub(super) fn clause_kind(
        context: &Context<'_>,
        content: &Range<usize>,
        plain: QuotationKind,
    ) -> QuotationKind {
        if context.has_own_words(content) {
            QuotationKind::Mixed
        } else {
            plain
        }
    }
}
