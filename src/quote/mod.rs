//! Quotations: what was said, and who said it.

mod cue;
mod draft;
mod frames;
mod full_names;
mod headline;
mod initials;
mod loose;
mod parts;
mod phrase;
mod quoted;
mod scene;
mod source;
mod speakers;
mod words;

use core::ops::Range;

use crate::span::Span;
use crate::token::Token;

use draft::Draft;
use scene::{Buffers, Scene};

pub(crate) use parts::Parts;

/// How the words of a quotation are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotationKind {
    /// In quotation marks.
    Direct,
    /// In a clause, without marks.
    Indirect,
    /// In a clause, a part of it in marks.
    Mixed,
    /// The speaker's own words without marks.
    Unmarked,
}

impl QuotationKind {
    /// The name in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            QuotationKind::Direct => "direct",
            QuotationKind::Indirect => "indirect",
            QuotationKind::Mixed => "mixed",
            QuotationKind::Unmarked => "unmarked",
        }
    }
}

/// What kind of phrase names a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceKind {
    /// A person or body by name.
    Name,
    /// A person by office or role.
    Role,
    /// A pronoun.
    Pronoun,
    /// A document.
    Document,
}

impl SourceKind {
    /// The name in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            SourceKind::Name => "name",
            SourceKind::Role => "role",
            SourceKind::Pronoun => "pronoun",
            SourceKind::Document => "document",
        }
    }
}

/// One paragraph, or the headline: where its sentences and its tokens lie.
#[derive(Clone, Debug)]
pub(crate) struct Passage<'a> {
    pub(crate) is_headline: bool,
    pub(crate) span: Span,
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
    /// Whether the marks were never closed.
    pub(crate) unterminated: bool,
}

/// The source of a quotation.
#[derive(Clone, Debug)]
pub(crate) struct SourceRecord {
    pub(crate) span: Span,
    pub(crate) kind: SourceKind,
    pub(crate) parts: Parts,
    /// The place in [`Findings::speakers`].
    pub(crate) speaker: Option<usize>,
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
}

/// The quotations of a text whose passages, sentences and tokens are known.
pub(crate) fn find(text: &str, tokens: &[Token], passages: &[Passage<'_>]) -> Findings {
    let mut findings = Findings::default();
    let mut subjects = Vec::new();
    let mut buffers = Buffers::default();
    let mut drafts = Vec::new();
    // Which sentences of the passage have quotations with a source.
    let mut quoting = Vec::new();
    // The quotation that reached the end of the last passage unclosed.
    let mut open: Option<usize> = None;
    for passage in passages {
        let tokens = &tokens[passage.tokens.clone()];
        let Some(mut scene) = buffers.scene(text, tokens, passage.sentences, passage.is_headline)
        else {
            open = None;
            continue;
        };
        if let Some(index) = open.take() {
            open = go_on(&mut scene, &mut findings, index);
        }
        drafts.clear();
        frames::read(&mut scene, &mut drafts);
        cut_unclosed(&scene, &mut drafts);
        drafts.sort_by_key(Draft::order);
        quoting.clear();
        quoting.resize(scene.sentences.len() + 1, false);
        for draft in drafts.iter().filter(|draft| draft.source.is_some()) {
            quoting[draft.sentence] = true;
        }
        for (place, draft) in drafts.iter().enumerate() {
            if draft.unterminated && place + 1 == drafts.len() {
                open = Some(findings.quotations.len());
            }
            subjects.push(subject_before(&scene, draft, &quoting));
            record(&scene, draft, &mut findings);
        }
        let spare = scene.into_spare();
        buffers.take_back(spare);
    }
    speakers::resolve(text, tokens, &mut findings, &subjects);
    findings
}

/// A passage that opens with a mark where the one before left a quotation open goes on with it.
/// Gives the quotation back if it is still open.
fn go_on(scene: &mut Scene<'_>, findings: &mut Findings, index: usize) -> Option<usize> {
    let quoted = scene.quoted.first_mut().filter(|quoted| quoted.open == 0)?;
    quoted.used = true;
    let (inner, closed) = (quoted.inner.clone(), quoted.closed);
    if inner.is_empty() || findings.quotations[index].content.end != findings.contents.len() {
        return None;
    }
    findings.contents.push(scene.span(&inner));
    let quotation = &mut findings.quotations[index];
    quotation.content.end += 1;
    quotation.unterminated = !closed;
    (!closed).then_some(index)
}

/// Ends a passage that is never closed before the sentence in which somebody is quoted next.
fn cut_unclosed(scene: &Scene<'_>, drafts: &mut [Draft]) {
    for place in 0..drafts.len() {
        if !drafts[place].unterminated {
            continue;
        }
        let next = drafts.get(place + 1).map(|next| next.sentence);
        if let (Some(next), [.., Some(content)] | [Some(content), None]) =
            (next, &mut drafts[place].content)
        {
            let end = scene
                .sentences
                .get(next)
                .map_or(content.end, |next| next.start);
            if content.start < end {
                content.end = end.min(content.end);
            }
        }
    }
}

/// Who the sentence before a pronoun is about, if that sentence quotes nobody.
fn subject_before(scene: &Scene<'_>, draft: &Draft, quoting: &[bool]) -> Option<speakers::Subject> {
    let source = draft.source.as_ref()?;
    if source::kind(scene, &source.tokens) != SourceKind::Pronoun || draft.sentence == 0 {
        return None;
    }
    let before = draft.sentence - 1;
    if quoting[before] {
        return None;
    }
    let sentence = scene.sentences.get(before)?;
    let phrase = source::ergative(scene, sentence.end, sentence.start)?;
    let kind = source::kind(scene, &phrase.tokens);
    (kind != SourceKind::Pronoun).then(|| speakers::Subject {
        span: scene.span(&phrase.tokens),
        kind,
        parts: parts::split(scene, &phrase.tokens, kind),
    })
}

/// Adds what a draft found to the findings.
fn record(scene: &Scene<'_>, draft: &Draft, findings: &mut Findings) {
    let first = findings.contents.len();
    findings.contents.extend(
        draft
            .content
            .iter()
            .flatten()
            .map(|content| scene.span(content)),
    );
    let source = draft.source.as_ref().map(|source| {
        let kind = source::kind(scene, &source.tokens);
        SourceRecord {
            span: scene.span(&source.tokens),
            kind,
            parts: parts::split(scene, &source.tokens, kind),
            speaker: None,
        }
    });
    findings.quotations.push(QuotationRecord {
        kind: draft.kind,
        content: first..findings.contents.len(),
        cue: draft.cue.as_ref().map(|cue| scene.span(cue)),
        source,
        via: draft.via.as_ref().map(|via| scene.span(via)),
        unterminated: draft.unterminated,
    });
}
