//! The dateline that opens the body: the line it stands on, among those under the headline.

use core::ops::Range;

use super::run_in;
use crate::article::layout::dateline::{self, Dateline};
use crate::article::layout::lines;
use crate::article::layout::masthead::Masthead;
use crate::article::layout::page::Page;
use crate::lexicon::{Features, Label, Lexicon};
use crate::rule::Rule;
use crate::span::Span;
use crate::token::{Token, TokenKind};

pub(super) static DATELINE: Rule = Rule::new(
    "line.dateline",
    "place, date and agency before the first sentence are the dateline",
    "read element by element up to the mark that closes it, in the first line of prose or on a line above; further down only one that leaves no doubt",
    "नई दिल्ली, 20 जून (भाषा)",
);

pub(in crate::article::layout) static AGAIN: Rule = Rule::new(
    "line.dateline-again",
    "a second dateline is none of the text",
    "an agency or a desk beside a listed place or a day opens a later line: the copy starts again, or another's follows",
    "नई दिल्ली, 20 जून (भाषा) … ⏎ नई दिल्ली, 20 जून (भाषा) …",
);

/// Where the dateline of the body stands.
#[derive(Debug)]
pub(in crate::article::layout) struct Located {
    pub(in crate::article::layout) line: usize,
    pub(in crate::article::layout) dateline: Dateline,
    pub(in crate::article::layout) rule: &'static Rule,
}

/// The dateline of the body, if no masthead has one: in the first line of prose, or in a line above
/// that it fills. Further down only one that leaves no doubt counts.
pub(in crate::article::layout) fn find(
    page: &Page<'_>,
    headline: Option<usize>,
    body: &Range<usize>,
) -> Option<Located> {
    let above = 0..page.lines.len().min(body.start + 1);
    let in_masthead = page.mastheads(above).any(Masthead::has_dateline);
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
        let is_prose = page.is_prose(line);
        let first = is_prose && prose == 0;
        let found = |dateline, rule| {
            Some(Located {
                line,
                dateline,
                rule,
            })
        };
        if let Some(dateline) = first.then(|| run_in::behind_code(page, line)).flatten() {
            return found(dateline, &run_in::BEHIND_CODE);
        }
        let place = Place {
            line,
            prose,
            headed: headline.is_some(),
            body,
        };
        if let Some(dateline) = at_start(page, &place) {
            return found(dateline, &DATELINE);
        }
        if first && headline.is_none() {
            if let Some(dateline) = run_in::read(page, line) {
                return found(dateline, &run_in::RUN_IN);
            }
        }
        prose += usize::from(is_prose && line >= body.start);
        if prose > 2 {
            return None;
        }
    }
    None
}

/// Where a line stands that may open with the dateline.
struct Place<'a> {
    line: usize,
    /// How many lines of prose stand above it in the body.
    prose: usize,
    /// Whether the page has a headline.
    headed: bool,
    body: &'a Range<usize>,
}

/// The dateline that opens the line, if it may be one where it stands.
fn at_start(page: &Page<'_>, place: &Place<'_>) -> Option<Dateline> {
    if !DATELINE.is_on() {
        return None;
    }
    let tokens = page.of(place.line);
    let skipped = before(page.lexicon, tokens);
    let found = if skipped == 0 {
        page.dateline(place.line)?.clone()
    } else {
        dateline::read(page.lexicon, page.text, &tokens[skipped..]).filter(|found| found.listed)?
    };
    // कोरोना: …: without a headline, the topic of one.
    let closing = tokens[..skipped + found.end].last();
    let topic =
        !place.headed && closing.is_some_and(lines::is_colon) && !found.town && !found.certain;
    let placed = found.agency.is_none() && !found.places.is_empty();
    let whole = found.end + skipped >= tokens.len();
    // A desk alone on its line is a byline; सोमवार, 12 मई। …: a day alone is none.
    let desk_or_day =
        found.places.is_empty() && (whole && found.date.is_none() || found.agency.is_none());
    if topic || desk_or_day {
        return None;
    }
    let evident = found.listed || found.date.is_some() || placed;
    let fits = if page.is_prose(place.line) {
        let doubtless =
            found.certain || found.town && (found.byline > 0 || place.prose == 1 && found.end <= 4);
        place.prose == 0 && place.line >= place.body.start || doubtless
    } else {
        let above = place.line < place.body.start;
        above && (whole && evident || found.certain && !whole)
            || whole && found.town && is_alone(page, place)
    };
    fits.then_some(Dateline {
        prefix: skipped,
        ..found
    })
}

/// Whether a city alone on its line stands under a summary and above the text.
fn is_alone(page: &Page<'_>, place: &Place<'_>) -> bool {
    place.prose <= 1 && page.is_prose(place.line + 1) && !is_heading_again(page, place.line)
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
const HEADINGS: usize = 5;

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

/// The second dateline at the start of a line: the agency's copy starts again, or
/// another's follows. It leaves no doubt where it names an agency or a desk beside a listed place or a
/// day. `known` is where the place of the first one stands.
pub(in crate::article::layout) fn again<'p>(
    page: &'p Page<'_>,
    line: usize,
    known: Option<Span>,
) -> Option<&'p Dateline> {
    let first = page.first(line);
    let written = |span: Span| &page.text[span.range()];
    // Most lines start with a word that starts no name.
    let may_start = first.has(Features::NAME_START)
        || known.is_some_and(|known| written(known).starts_with(written(first.span())));
    if !AGAIN.is_on() || !may_start {
        return None;
    }
    let found = page.dateline(line)?;
    let doubtless =
        found.agency.is_some() && (found.listed || found.date.is_some()) && found.byline == 0;
    (doubtless && found.end < page.lines[line].len()).then_some(found)
}
