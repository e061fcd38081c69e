//! The layout of a raw article: which part every line, or piece of a line, belongs to.
//!
//! Facts, claims, decision, assembly:
//!
//! | file | subject |
//! |---|---|
//! | `lines`, `names`, `desk`, `sections` | what is asked of a few tokens: listed phrases, names, desks, marks |
//! | `dateline`, `masthead` | grammars: datelines, lines of names and dates; stamps are read by [`crate::date`] |
//! | `facts` | the facts of a line, each found once |
//! | `boilerplate`, `claim` | the rules on a line's own words, and what it claims to be by them |
//! | `page` | the lines of a page, and what each is held to be |
//! | `why` | by which rule it is, and what that looked at |
//! | `soft_breaks` | breaks between lines that a scraper left inside a sentence |
//! | `rules` | the rules on the place of a line |
//! | `decide` | the order in which these are asked, and so what wins over what |
//! | `pieces` | what lies inside a line of the body and is no part of its text |
//! | `assemble`, `accounting` | from decided lines to the parts, which share out the text |
//! | `records` | what the parts are |

mod accounting;
mod assemble;
mod boilerplate;
mod claim;
mod dateline;
mod decide;
mod desk;
mod facts;
mod lines;
mod masthead;
mod names;
mod page;
mod pieces;
mod records;
mod rules;
mod sections;
mod soft_breaks;
mod why;

pub use super::kinds::{RelatedKind, ResidueKind, TagsKind, TimestampKind};
pub use crate::lexicon::Agency;
pub(crate) use records::{
    CreditRecord, DatelineRecord, Layout, ParagraphRecord, PartRecord, TimestampRecord,
};
pub(crate) use rules::RULES;

use crate::lexicon::Lexicon;
use crate::rule::Trace;
use crate::sentence::LineBreaks;
use crate::token::Token;
use assemble::Assembler;
use decide::Decisions;
use page::{Page, Sheet};

/// The tokens and the layout of a raw article. `text` is the `source` as it is read: as long, and with
/// entities and tags as what they stand for.
pub(crate) fn article(
    text: &str,
    source: &str,
    lexicon: &Lexicon,
    line_breaks: LineBreaks,
    trace: Trace<'_>,
) -> (Vec<Token>, Layout) {
    let mut sheet = Sheet::read(text, lexicon, trace.is_on());
    let mut page = sheet.page(text, lexicon);
    let count = page.lines.len();
    soft_breaks::read_all(&mut page, 1..count);
    let decisions = decide::decide(&mut page);
    let mut layout = Assembler::new(&page, decisions, line_breaks, trace).layout();
    settle(&mut layout, &page, source);
    (sheet.tokens, layout)
}

/// The tokens and the layout of running text: paragraphs and nothing else. For the rest see
/// [`article`].
pub(crate) fn running(
    text: &str,
    source: &str,
    lexicon: &Lexicon,
    line_breaks: LineBreaks,
    trace: Trace<'_>,
) -> (Vec<Token>, Layout) {
    let mut sheet = Sheet::plain(text, lexicon, trace.is_on());
    let mut page = sheet.page(text, lexicon);
    let count = page.lines.len();
    soft_breaks::read_all(&mut page, 1..count);
    let mut layout = Assembler::new(&page, Decisions::default(), line_breaks, trace).layout();
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
