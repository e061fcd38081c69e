//! Quotations: what was said, and who said it.
//!
//! # From a text to its quotations
//! A passage (the headline, or a paragraph) goes through five steps, each of which only adds to what the
//! ones before it found:
//!
//! 1. **Context** ([`context`]): the tokens without line breaks, the sentences, the words that can report, and
//!    the passages in marks. A passage with nothing of the kind goes no further.
//! 2. **Cues** ([`cue`]): does the word report where it stands, and in which voice? `दावा किया`, `कहा गया`,
//!    `कहते हुए` do; hearsay (`कहा जाता है`) and what was denied (`नहीं कहा`) do not.
//! 3. **Patterns** ([`patterns`]): the source that the voice calls for ([`source`], whose noun phrase starts
//!    where the walk in [`phrase`] stops), and what around the cue was said: marks, a clause after `कि`, words
//!    after a dash, a clause before the source. They give candidates and change nothing.
//! 4. **Selection** ([`select`]): one candidate for each cue and for each passage in marks, the stronger
//!    first, then the one further left.
//! 5. **Assembly** ([`assemble`]): what goes on over sentences and paragraphs, and the records. What a
//!    passage in marks is follows from which candidates were chosen.
//!
//! Interviews and dialogues are read by their labels ([`interview`], [`dialogue`]). Who speaks is told at the
//! end, over the whole text ([`speakers`]).
//!
//! Each step has a table of rules, which runs in its order; [`RULES`] has them all.
//!
//! # The kind of a quotation
//! Marks round the whole make it direct; marks round own words within a clause make it mixed (double marks, or
//! three words and more in single ones); a clause is indirect after `कि`, around an attribution and before
//! its cue, and unmarked after a comma, colon or dash.

mod antecedents;
mod assemble;
mod candidate;
mod confidence;
mod context;
mod cue;
mod dialogue;
mod extract;
mod full_names;
mod gender;
mod initials;
mod interview;
mod kinds;
mod mentions;
mod name_analysis;
mod name_parts;
mod patterns;
mod phonetic_key;
mod phrase;
mod quoted;
mod select;
mod source;
mod speakers;
mod views;

use core::ops::Range;

use crate::rule::{self, Rule};
use crate::span::Span;

pub(crate) use extract::Extractor;
pub(crate) use interview::opens_with_answer;
pub use kinds::{Attribution, MarkedClass, QuotationKind, SourceKind};
pub(crate) use name_parts::NameParts;
#[cfg(test)]
pub(crate) use speakers::{ENOUGH_POINTS, points};
pub use views::{Quotation, QuotationIter, Quotations, Source, Speaker, SpeakerIter};

/// The rules for quotations, their sources and speakers, in the order in which they are asked.
pub(crate) static RULES: &[&Rule] = &rule::joined::<{ rule::count(TABLES) }>(TABLES);

const TABLES: &[&[&Rule]] = &[
    cue::RULES,
    source::RULES,
    phrase::RULES,
    patterns::RULES,
    select::RULES,
    assemble::RULES,
    speakers::RULES,
];

/// One paragraph, or the headline: where its sentences and its tokens lie.
#[derive(Clone, Debug)]
pub(crate) struct Passage<'a> {
    /// The sentences, in order; the headline is one.
    pub(crate) sentences: &'a [Span],
    /// The tokens of the passage, as places in the tokens of the whole text.
    pub(crate) tokens: Range<usize>,
}

/// A quotation found in a text, apart from the text.
#[derive(Clone, Debug)]
pub(crate) struct QuotationRecord {
    pub(crate) kind: QuotationKind,
    /// Places in [`Findings::contents`].
    pub(crate) content: Range<usize>,
    pub(crate) cue: Option<Span>,
    pub(crate) source: Option<SourceRecord>,
    pub(crate) via: Option<Span>,
    /// The place in [`Findings::speakers`], also where no source is named.
    pub(crate) speaker: Option<usize>,
    /// How the speaker is known; `None` where there is none.
    pub(crate) attribution: Option<Attribution>,
    /// Whether the marks were never closed.
    pub(crate) unterminated: bool,
    /// Whether it is an answer of an interview.
    pub(crate) is_answer: bool,
    /// How sure the pattern is, and whose words they are, in 0–1.
    pub(crate) confidence: f32,
}

/// The source of a quotation.
#[derive(Clone, Debug)]
pub(crate) struct SourceRecord {
    pub(crate) span: Span,
    pub(crate) kind: SourceKind,
    pub(crate) parts: NameParts,
    /// The place in [`Findings::speakers`].
    pub(crate) speaker: Option<usize>,
}

/// A passage in quotation marks, whether or not anybody is quoted by it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MarkedRecord {
    /// What the marks enclose.
    pub(crate) span: Span,
    pub(crate) class: MarkedClass,
}

/// Someone who is quoted.
#[derive(Clone, Debug)]
pub(crate) struct SpeakerRecord {
    /// The fullest name in the text.
    pub(crate) name: Span,
    /// Where quotations name the speaker, in order.
    pub(crate) mentions: Vec<Span>,
}

/// All quotations of a text and their speakers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Findings {
    pub(crate) contents: Vec<Span>,
    pub(crate) quotations: Vec<QuotationRecord>,
    pub(crate) speakers: Vec<SpeakerRecord>,
    pub(crate) marked: Vec<MarkedRecord>,
}
