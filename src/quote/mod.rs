//! Quotations: what was said, and who said it.
//!
//! # The rules, in order
//! A passage (a paragraph, or the headline) is read sentence by sentence, and a sentence cue by cue
//! from left to right. A cue within marks round speech is passed over: what is said there is not
//! told.
//!
//! 1. **Is the word a cue?** A finite form of a verb of speaking (`कहा`, `बताते हैं`, `कह चुके`), a noun of
//!    speech with a light verb (`दावा किया`, `चिंता जताई`) or a copula (`का कहना है`), their passives, a
//!    participle (`कहते हुए`), or a postposition (`के अनुसार`). Hearsay (`कहा जाता है`), what was denied
//!    (`नहीं कहा`) and asides (`बता दें`) are none.
//! 2. **Who is its source?** The voice of the cue says which phrase: in `ने`; plain, after the verb or
//!    before it; in `का`; in `द्वारा`, `की ओर से`, or a document in `में`. The phrase starts where the walk
//!    in `phrase` stops.
//! 3. **What is its content?** The first of these that fits:
//!    1. marks after the cue, joined by marks right before the source (`"…," क ने कहा, "…"`);
//!    2. the clause after `कि`: to the end of the sentence, save for the writer's reservation
//!       (`, हालांकि …`) and for a second report beside it, by another or by the same speaker;
//!    3. marks right before the source;
//!    4. words after a colon, a dash or a comma; after a colon or a dash also the sentences that go
//!       on in the first person;
//!    5. the clause before the source, set off by a comma;
//!    6. in a finite passive or perfect (`इसमें कहा गया है …`), the clause with nothing before it.
//!
//!    A noun of speech takes none of the last two, save in a headline what it tells or warns of
//!    (`…, विभाग ने दी चेतावनी`), and reports nothing without content. A participle with `यह` points ahead to
//!    the `कि` after the verb of its clause (`यह कहते हुए बैठक छोड़ी कि …`).
//! 4. **An attribution** (`क के अनुसार …`) takes the rest of the sentence, or what stands before it where
//!    it ends the sentence, or both where commas part them; before a report it names the medium. Norms (`नियमों के अनुसार`) attribute
//!    nothing.
//! 5. **Marks without a cue** that hold a clause are speech if they are a sentence by themselves or
//!    end one after a comma, colon or dash; right after quoted speech whose source is named, they go
//!    on with it. Other marked passages are fragments or terms.
//! 6. **Headlines** also give a speaker by a name at one end, **interviews** by labels, **signed
//!    statements** by a name after a dash.
//! 7. **The kind** follows: marks round the whole make it direct; marks round own words within a
//!    clause make it mixed (double marks, or three words and more in single ones); a clause is
//!    indirect after `कि`, around an attribution and before its cue, and unmarked after a comma,
//!    colon or dash.
//! 8. **Speakers** are told apart at the end, over the whole text: see `speakers`.

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
