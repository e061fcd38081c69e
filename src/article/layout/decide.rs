//! The decision: what each line of a page is, given what the lines claim.
//!
//! A claim holds unless a rule on the place of its line decides otherwise, and what such a rule has
//! decided stays: none is asked of a decided line. So the order of the steps below is the order of what
//! wins over what:
//!
//! 1. the halves of a sentence win over the button between them, and the headline over the label that
//!    it opens with ([`text`]);
//! 2. a label takes the lines below it that are its values ([`label_values`]);
//! 3. the headline is the first line that is text still, with sections and desks above it
//!    ([`headline`]);
//! 4. notes on the author, desks and notes to the reader are taken from the ends of what is left
//!    ([`byline`], [`trailer`]), and the body is from the first to the last line of prose ([`body`]);
//! 5. inside the body, text wins over claims by words alone and over bare dates ([`text`]);
//! 6. between headline and body stand bylines, sections and captions ([`top`], [`caption`]);
//! 7. then come the dateline ([`dateline_locator`]), the caption above it, the credit ([`credit`]) and
//!    what follows the body ([`trailer`]).

use super::page::Page;
use super::rules::credit::Credit;
use super::rules::dateline_locator::Located;
use super::rules::{
    body, byline, caption, credit, dateline_locator, headline, label_values, text, top, trailer,
};

/// What was decided about pieces of lines; that about lines stands in the page.
#[derive(Debug, Default)]
pub(super) struct Decisions {
    pub(super) dateline: Option<Located>,
    pub(super) credit: Option<Credit>,
}

/// Decides every line of the page.
pub(super) fn decide(page: &mut Page<'_>) -> Decisions {
    text::links_in_sentences(page);
    text::headline_like_label(page);
    label_values::decide(page);
    let headline = headline::find(page);
    let from = headline.map_or(0, |line| line + 1);
    byline::notes_at_end(page, from);
    byline::desks(page, from);
    trailer::notes_to_readers(page, from);
    let mut body = body::find(page, from);
    text::within_body(page, &body);
    top::decide(page, &(from..body.start));
    caption::decide(page, from, &mut body);
    let dateline = dateline_locator::find(page, headline, &body);
    if let Some(found) = &dateline {
        let whole = found.dateline.end >= page.of(found.line).len();
        caption::above_dateline(page, from, found.line, whole);
    }
    let credit = credit::find(page, body.end);
    trailer::decide(page, body.end);
    page.last_prose = Some(body.end);
    Decisions { dateline, credit }
}
