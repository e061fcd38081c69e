//! The layout of a raw article: which part every line, or piece of a line, belongs to.
//!
//! The tokens are cut into lines; each line is told from its own words where they suffice
//! ([`furniture`], [`masthead`]); labels get the values that stand on the lines after them
//! ([`values`]); then the headline, bylines and captions without a label, the dateline and the
//! credit are found by where they stand. What no rule has claimed is the text of the article.

mod accounting;
mod byline;
mod credit;
mod dateline;
mod desk;
mod furniture;
mod headline;
mod lines;
mod masthead;
mod names;
mod opening;
mod page;
mod paragraphs;
mod parts;
mod picture;
mod run_in;
mod tail;
mod timestamps;
mod values;

use core::ops::Range;

pub use super::kinds::{RelatedKind, ResidueKind, TagsKind, TimestampKind};
pub use crate::lexicon::Agency;
use crate::lexicon::Lexicon;

use crate::date::Value;
use crate::sentence::LineBreaks;
use crate::span::Span;
use crate::token::Token;
use page::{Page, Sheet};
use parts::Parts;

#[derive(Clone, Debug)]
pub(crate) struct TimestampRecord {
    pub(crate) kind: TimestampKind,
    pub(crate) span: Span,
    pub(crate) value: Option<Value>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct DatelineRecord {
    pub(crate) span: Span,
    pub(crate) places: Vec<Span>,
    pub(crate) value: Option<Value>,
    pub(crate) agency: Option<Agency>,
}

#[derive(Clone, Debug)]
pub(crate) struct CreditRecord {
    pub(crate) span: Span,
    pub(crate) agency: Option<Agency>,
}

#[derive(Clone, Debug)]
pub(crate) struct ParagraphRecord {
    pub(crate) span: Span,
    /// Places in the tokens of the whole text.
    pub(crate) tokens: Range<usize>,
}

/// A part of which an article may have many, and what kind it is of.
#[derive(Clone, Debug)]
pub(crate) struct PartRecord<K> {
    pub(crate) span: Span,
    pub(crate) kind: K,
}

/// The parts of an article; every byte that is no white space lies in exactly one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    pub(crate) headline: Option<ParagraphRecord>,
    pub(crate) timestamps: Vec<TimestampRecord>,
    pub(crate) dateline: Option<DatelineRecord>,
    pub(crate) byline: Option<Span>,
    pub(crate) credit: Option<CreditRecord>,
    pub(crate) paragraphs: Vec<ParagraphRecord>,
    pub(crate) tags: Vec<PartRecord<TagsKind>>,
    pub(crate) related: Vec<PartRecord<RelatedKind>>,
    pub(crate) residue: Vec<PartRecord<ResidueKind>>,
}

impl Layout {
    /// The tokens of each paragraph, as places in the tokens of the whole text.
    pub(crate) fn paragraph_tokens(&self) -> impl Iterator<Item = Range<usize>> + Clone {
        self.paragraphs
            .iter()
            .map(|paragraph| paragraph.tokens.clone())
    }
}

/// The tokens and the layout of a raw article. `text` is the `source` as it is read: as long, and with
/// entities and tags as what they stand for.
pub(crate) fn article(
    text: &str,
    source: &str,
    lexicon: &Lexicon,
    line_breaks: LineBreaks,
) -> (Vec<Token>, Layout) {
    let mut sheet = Sheet::read(text, lexicon);
    let mut page = sheet.page(text, lexicon);
    values::read(&mut page);
    let headline = headline::read(&mut page);
    let from = headline.map_or(0, |line| line + 1);
    let mut body = tail::body(&mut page, headline);
    byline::read(&mut page, from..body.start);
    picture::read(&mut page, from, &mut body);
    let dateline = opening::find(&page, headline, &body);
    if let Some((line, found)) = &dateline {
        let whole = found.end >= page.of(*line).len();
        picture::above_dateline(&mut page, from, *line, whole);
    }
    let credit = credit::read(&mut page, body.end);
    tail::read(&mut page, body.end);
    page.last_prose = Some(body.end);
    let mut layout = Parts::new(&page, dateline, credit, line_breaks).layout();
    settle(&mut layout, &page, source);
    (sheet.tokens, layout)
}

/// The tokens and the layout of running text: paragraphs and nothing else. For `source` see [`article`].
pub(crate) fn running(
    text: &str,
    source: &str,
    lexicon: &Lexicon,
    line_breaks: LineBreaks,
) -> (Vec<Token>, Layout) {
    let mut sheet = Sheet::plain(text, lexicon);
    let page = sheet.page(text, lexicon);
    let mut layout = Parts::new(&page, None, None, line_breaks).layout();
    settle(&mut layout, &page, source);
    (sheet.tokens, layout)
}

/// Gives what no token holds to a part.
fn settle(layout: &mut Layout, page: &Page<'_>, source: &str) {
    let is_copy = !core::ptr::eq(page.text, source);
    if is_copy {
        layout.take_rests(page.text);
    }
    if is_copy || page.has_strays {
        layout.take_strays(source);
    }
}
