//! Where the body of an article starts and ends, and what the lines after it are.

use core::ops::Range;

use super::byline;
use super::furniture;
use super::lines;
use super::masthead::{Masthead, Part};
use super::page::{Class, Page};
use super::timestamps;
use super::{RelatedKind, ResidueKind, TagsKind, TimestampKind};
use crate::lexicon::{Features, Label, LayoutWord, Lexicon, word};
use crate::token::{Token, TokenKind};

/// The longest appeal, in tokens, that is taken for one in the midst of a body.
const APPEAL: usize = 28;
/// The most words of a tag, on average.
const TAG: usize = 3;
/// The longest imprint, in tokens.
const IMPRINT: usize = 14;
/// The fewest words of a headline in a list without a heading.
const HEADLINE: usize = 4;

/// The first and the last line of prose. Lines between them that only by their words looked like
/// furniture are text again: reports speak of channels and feeds too.
pub(super) fn body(page: &mut Page<'_>, headline: Option<usize>) -> Range<usize> {
    let lexicon = page.lexicon;
    let count = page.lines.len();
    let from = headline.map_or(0, |line| line + 1);
    for line in (from..count)
        .rev()
        .filter(|&line| page.is_text(line))
        .take(3)
        .collect::<Vec<_>>()
    {
        if byline::is_note_on_author(page, line) {
            page.classes[line] = Class::Byline;
        }
    }
    byline::desks(page, from);
    notes_to_readers(page, from);
    let last = |page: &Page<'_>| (from..count).rev().find(|&line| page.is_prose(line));
    let texts = |page: &Page<'_>| (from..count).rev().find(|&line| page.is_text(line));
    let start = start(page, from);
    let end = last(page)
        .or_else(|| texts(page))
        .unwrap_or(from.min(count.saturating_sub(1)));
    for line in start..end {
        let back = match &page.classes[line] {
            Class::Residue(ResidueKind::Promo | ResidueKind::Disclaimer) => {
                !furniture::is_told_by_form(lexicon, page.text, page.of(line))
                    && page.lines[line].len() > APPEAL
            }
            Class::Masthead(masthead) => {
                line > start + 1 && is_heading(masthead) && !timestamps::is_clock(page.of(line))
            }
            _ => false,
        };
        if back {
            page.classes[line] = Class::Text;
        }
    }
    start..end
}

/// How many lines from the end may turn to the reader.
const NOTES: usize = 5;

/// Finds the disclaimers and appeals at the end that only stand out there.
fn notes_to_readers(page: &mut Page<'_>, from: usize) {
    let lexicon = page.lexicon;
    let texts: Vec<usize> = (from + 1..page.lines.len())
        .rev()
        .filter(|&line| page.is_text(line))
        .take(NOTES)
        .collect();
    for line in texts {
        let told = furniture::judge_tail(lexicon, page.of(line));
        // Of several sentences, those are asked that stand at the end: see the trailers of paragraphs.
        let mixed = told == Some(ResidueKind::Promo)
            && page.lines[line].len() > 2 * APPEAL
            && !furniture::is_single(page.of(line));
        if let Some(kind) = told.filter(|_| !mixed) {
            page.classes[line] = Class::Residue(kind);
        } else if is_in_latin(page.of(line)) && page.is_prose(line) {
            page.classes[line] = Class::Residue(ResidueKind::Promo);
        } else if page.is_prose(line) {
            return;
        }
    }
}

/// How many lines of a summary may end as sentences end, above the names and the date.
const SUMMARY: usize = 3;
/// How many lines under the headline the names and the date are looked for in.
const TOP: usize = 16;

/// The first line of the body: of prose, below the names and the date, and below the summary that
/// many sites set above those.
fn start(page: &Page<'_>, from: usize) -> usize {
    let count = page.lines.len();
    let prose = |from: usize| (from..count).find(|&line| page.is_prose(line));
    let Some(first) = prose(from) else {
        return count;
    };
    let mut summary = 0;
    let mut start = first;
    for line in first..count.min(from + TOP) {
        if page.is_prose(line) {
            summary += 1;
            if summary > SUMMARY {
                break;
            }
        }
        let told = match &page.classes[line] {
            // A bare date may head a chapter of a chronicle: one alone is the article's own.
            Class::Masthead(masthead) if is_heading(masthead) => {
                summary <= 1
                    && !page.classes[line + 1..]
                        .iter()
                        .any(|class| matches!(class, Class::Masthead(other) if is_heading(other)))
            }
            Class::Masthead(_) => true,
            _ => false,
        };
        if told {
            start = prose(line).unwrap_or(start);
        }
    }
    start
}

/// Whether a masthead is no more than a date, as headings of chronicles are.
fn is_heading(masthead: &Masthead) -> bool {
    masthead
        .pieces
        .iter()
        .all(|piece| matches!(piece.part, Part::Timestamp(TimestampKind::Unknown, _)))
}

/// Tells what the lines of text after the last line of prose are. Right behind it they are text
/// still (the last items of a list); behind furniture they belong to the page.
pub(super) fn read(page: &mut Page<'_>, last: usize) {
    let mut line = last + 1;
    let mut behind = false;
    while line < page.lines.len() {
        if !page.is_text(line) {
            behind |= !matches!(
                page.classes[line],
                Class::Related(RelatedKind::AlsoRead)
                    | Class::Residue(
                        ResidueKind::Advertisement | ResidueKind::Caption | ResidueKind::Embed
                    )
            );
            line += 1;
            continue;
        }
        let signed = line == last + 1
            && (line + 1..page.lines.len()).all(|next| !page.is_text(next))
            && !is_named(page)
            && byline::is_signature(page, line);
        if signed || byline::is_report(lines::bare(page.of(line))) {
            page.classes[line] = Class::Byline;
            line += 1;
            continue;
        }
        let mut end = line;
        while page.is_text(end) {
            end += 1;
        }
        for line in line..end {
            if let Some(class) = told_behind_body(page, line) {
                behind |= matches!(class, Class::Residue(ResidueKind::Promo));
                page.classes[line] = class;
            }
        }
        if behind || !page.is_text(line) {
            while line < end && !page.is_text(line) {
                line += 1;
            }
            if line == end {
                continue;
            }
            end = (line..end).find(|&line| !page.is_text(line)).unwrap_or(end);
        }
        if behind {
            let headlines = (line..end).all(|line| page.words(line, HEADLINE) == HEADLINE);
            let listed = matches!(
                page.classes.get(line.wrapping_sub(1)),
                Some(Class::Related(_))
            );
            let kind = if listed || headlines && end - line > 1 {
                Class::Related(RelatedKind::List)
            } else {
                Class::Residue(ResidueKind::Other)
            };
            page.classes[line..end].fill(kind);
        }
        line = end;
    }
}

/// Whether a byline is known.
fn is_named(page: &Page<'_>) -> bool {
    page.classes.iter().any(|class| match class {
        Class::Byline => true,
        Class::Masthead(masthead) => masthead.is_named(),
        _ => false,
    })
}

/// What a line behind the body is by its own form: tags between commas, the marks of those who
/// made the page, a caption in Latin letters.
fn told_behind_body(page: &Page<'_>, line: usize) -> Option<Class> {
    let lexicon = page.lexicon;
    let tokens = page.of(line);
    // (… की ओर से प्रकाशित)
    if tokens[0].is_mark('(') && lines::closing(tokens, tokens.len()) == Some(tokens.len()) {
        return Some(Class::Residue(ResidueKind::Other));
    }
    // … पर पढ़ें :
    if let [head @ .., read, colon] = tokens {
        let asks = lines::is_colon(colon) && lines::is(read, LayoutWord::Read);
        if asks && head.len() <= TAG {
            return Some(Class::Residue(ResidueKind::Promo));
        }
    }
    if lines::terminator(tokens).is_some() {
        return None;
    }
    if is_imprint(lexicon, tokens) {
        return Some(Class::Residue(ResidueKind::Other));
    }
    if furniture::is_request(tokens) {
        return Some(Class::Residue(ResidueKind::Promo));
    }
    if furniture::is_section(lexicon, tokens) {
        return Some(Class::Residue(ResidueKind::Breadcrumb));
    }
    // Where to write: khabar@example.in
    let address = |at: usize| tokens[at].is_mark('@') && at > 0 && !tokens[at].is_spaced();
    if tokens.len() <= APPEAL && (0..tokens.len()).any(address) {
        return Some(Class::Residue(ResidueKind::Other));
    }
    let marks = |mark: char| tokens.iter().filter(|token| token.is_mark(mark)).count();
    let commas = marks(',').max(marks('|'));
    let slashes = tokens.iter().filter(|token| token.is_mark('/')).count();
    let words = tokens.iter().filter(|token| token.is_word()).count();
    let plain = !tokens
        .iter()
        .any(|token| lines::is_function(token) && token.kind() == TokenKind::Word);
    // एबी/सीडी/ईएफ; of two, both are unknown as words.
    let initials = slashes > 1 || slashes == 1 && tokens.iter().all(is_initials);
    if initials && slashes + words == tokens.len() && slashes + 1 == words {
        return Some(Class::Residue(ResidueKind::Other));
    }
    // प्रो. … जोशी, निदेशक, … संस्थान: who somebody is.
    let described = tokens.iter().any(|token| {
        let role = token.is_word() && token.word().features.any(Features::ROLE);
        let count = token.kind() == TokenKind::Number
            && !token
                .number()
                .is_some_and(|number| (1900..2100).contains(&number));
        role || count || matches!(token.mark(), Some('(' | '['))
    });
    if commas > 1 && plain && !described && words <= (commas + 1) * TAG {
        return Some(Class::Tags(TagsKind::Values));
    }
    (is_in_latin(tokens) && words > 1).then_some(Class::Residue(ResidueKind::Other))
}

/// Whether a line says who published the page: `… की ओर से प्रकाशित`.
fn is_imprint(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    let [head @ .., last] = lines::bare(tokens) else {
        return false;
    };
    let published = matches!(
        lines::label(lexicon, core::slice::from_ref(last)),
        Some((1, Label::Published))
    );
    let from = |pair: &[Token]| pair[0].id() == word::OR && pair[1].id() == word::SE;
    published && head.len() <= IMPRINT && head.windows(2).any(from)
}

/// Whether the token may be the initials of somebody, or stands between two.
fn is_initials(token: &Token) -> bool {
    token.is_mark('/') || lines::is_unknown(token)
}

/// Whether no word of a line is in Hindi.
fn is_in_latin(tokens: &[Token]) -> bool {
    tokens.iter().all(|token| token.kind() != TokenKind::Word)
}
