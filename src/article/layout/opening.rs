//! The dateline that opens the body: the line it stands on, among those under the headline.

use core::ops::Range;

use super::dateline::{self, Dateline};
use super::lines;
use super::masthead::Part;
use super::page::{Class, Page};
use super::run_in;
use crate::lexicon::{Label, Lexicon};
use crate::token::{Token, TokenKind};

/// The dateline of the body and the line it stands on, if no masthead has one: in the first line
/// of prose, or in a line above that it fills. Further down only one that leaves no doubt counts.
pub(super) fn find(
    page: &Page<'_>,
    headline: Option<usize>,
    body: &Range<usize>,
) -> Option<(usize, Dateline)> {
    let lexicon = page.lexicon;
    let in_masthead = page
        .classes
        .iter()
        .take(body.start + 1)
        .any(|class| match class {
            Class::Masthead(masthead) => masthead
                .pieces
                .iter()
                .any(|piece| matches!(piece.part, Part::Dateline(_))),
            _ => false,
        });
    if in_masthead {
        return None;
    }
    let from = headline.map_or(0, |line| line + 1);
    let lines = (from..page.lines.len()).take_while(|&line| line < body.start + REACH);
    let mut prose = 0;
    for line in lines.filter(|&line| page.is_text(line)) {
        if page.is_soft(line) {
            continue;
        }
        let tokens = page.of(line);
        let skipped = before(lexicon, tokens);
        let is_prose = page.is_prose(line);
        if is_prose && prose == 0 {
            if let Some(found) = run_in::behind_code(page, line) {
                return Some((line, found));
            }
        }
        if let Some(mut found) = dateline::read(lexicon, page.text, &tokens[skipped..]) {
            // कोरोना: …: without a headline, the topic of one.
            let colon = tokens[..skipped + found.end]
                .last()
                .is_some_and(lines::is_colon);
            if headline.is_none() && colon && !found.town && !found.certain {
                continue;
            }
            let whole = found.end + skipped >= tokens.len();
            // A desk alone on its line is a byline.
            if whole && found.places.is_empty() && found.date.is_none() {
                continue;
            }
            let doubtless = found.certain || prose == 1 && found.town && found.end <= 4;
            let placed = found.agency.is_none() && !found.places.is_empty();
            // सोमवार, 12 मई। …: a day alone.
            if found.places.is_empty() && found.agency.is_none() {
                continue;
            }
            let told = found.listed || found.date.is_some() || placed;
            // A city alone on its line, under a summary and above the text.
            let alone = whole
                && found.listed
                && prose <= 1
                && page.is_prose(line + 1)
                && !is_heading_again(page, line);
            let above = line < body.start && (whole && told || found.certain && !whole) || alone;
            let fits = if is_prose {
                prose == 0 && line >= body.start || doubtless
            } else {
                above
            };
            if fits && (skipped == 0 || found.listed) {
                found.prefix = skipped;
                return Some((line, found));
            }
        }
        if is_prose && prose == 0 && headline.is_none() {
            if let Some(found) = run_in::read(page, line) {
                return Some((line, found));
            }
        }
        prose += usize::from(is_prose && line >= body.start);
        if prose > 2 {
            return None;
        }
    }
    None
}

/// How many tokens before a dateline are the page's: the note on a picture, or the name of a button that
/// runs into its first word (`Shareनई दिल्ली। …`).
fn before(lexicon: &Lexicon, tokens: &[Token]) -> usize {
    let runs_in = |length: usize| {
        tokens
            .get(length)
            .is_some_and(|next| !next.is_spaced() && next.kind() == TokenKind::Word)
    };
    match lines::label(lexicon, tokens) {
        Some((length, Label::CaptionNote)) => length,
        Some((length, Label::Promo | Label::Section | Label::Advertisement))
            if tokens[0].kind() == TokenKind::Foreign && runs_in(length) =>
        {
            length
        }
        _ => 0,
    }
}

/// How many lines of the body a dateline is looked for in.
const REACH: usize = 8;
/// How many lines below a city alone on its line others are looked for.
const HEADINGS: usize = 12;

/// Whether another line that is a place alone follows: then each heads what is reported from there.
fn is_heading_again(page: &Page<'_>, line: usize) -> bool {
    let lexicon = page.lexicon;
    (line + 1..page.lines.len())
        .take(HEADINGS)
        .filter(|&next| page.is_text(next))
        .any(|next| {
            let inner = lines::bare(page.of(next));
            lines::place(lexicon, inner).is_some_and(|(length, _)| length == inner.len())
        })
}
