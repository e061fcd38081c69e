//! Bylines without a label: names, desks and posts on lines of their own under the headline.

use super::ResidueKind;
use super::dateline;
use super::desk;
use super::furniture;
use super::lines::{self, is_function, is_unknown};
use super::masthead::{self, Masthead};
use super::names;
use super::page::{Class, Page};
use crate::lexicon::{self, Agency, Features, Label, LayoutWord, Lexicon, WordId, word};
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// The most words of a line that names a post or a desk.
const POST: usize = 10;

/// How many lines round it are looked at to tell that a name stands alone.
const LONE: usize = 16;

/// The longest note on the author, in tokens.
const NOTE: usize = 112;

/// How many lines of text under the headline may be the name of a desk with a stop behind it.
const DESKS: usize = 4;

/// Finds desks on lines of their own, from line `from`: with the stop that some type behind
/// them, they look like the first sentence of the body.
pub(super) fn desks(page: &mut Page<'_>, from: usize) {
    let lexicon = page.lexicon;
    let texts: Vec<usize> = (from..page.lines.len())
        .filter(|&line| page.is_text(line))
        .take(DESKS)
        .collect();
    for line in texts {
        if desk::is_desk(lexicon, lines::bare(page.of(line))) {
            page.classes[line] = Class::Byline;
        } else if page.is_prose(line) {
            return;
        }
    }
}

/// Finds the bylines between the headline and the body, the lines `top`.
pub(super) fn read(page: &mut Page<'_>, top: core::ops::Range<usize>) {
    let lexicon = page.lexicon;
    // The text may bring a dateline of its own.
    let dated_below = top.end < page.lines.len()
        && dateline::read(lexicon, page.text, page.of(top.end)).is_some_and(|found| found.listed);
    for line in top.clone() {
        if !page.is_text(line) {
            continue;
        }
        let inner = lines::bare(page.of(line));
        if inner.is_empty() || inner.len() > 2 * POST {
            continue;
        }
        let stamped = masthead::read(lexicon, page.text, page.of(line)).filter(Masthead::has_stamp);
        let above = line.wrapping_sub(1);
        let placed = dateline::read(lexicon, page.text, page.of(line))
            .is_some_and(|found| found.listed && found.end >= page.of(line).len());
        if let Some(masthead) = stamped {
            page.classes[line] = Class::Masthead(Box::new(masthead));
        } else if (!placed || dated_below) && furniture::is_section(lexicon, inner) {
            page.classes[line] = Class::Residue(ResidueKind::Breadcrumb);
        } else if is_report(inner) || is_by(page, inner) || is_sent(page, inner) {
            page.classes[line] = Class::Byline;
        } else if is_agencies(lexicon, inner) {
            page.classes[line] = Class::Residue(ResidueKind::Agency);
        } else if is_post(lexicon, inner) {
            let named = top.contains(&above) && page.is_text(above) && is_short_name(page, above);
            if named {
                page.classes[above] = Class::Byline;
            }
            // खेल डेस्क, लखनऊ: where no name stands above it, the place makes it a dateline.
            if named || !placed || dated_below {
                page.classes[line] = Class::Byline;
            }
        } else if matches!(inner, [only] if only.kind() != TokenKind::Word) && !placed {
            // How many shared it; the name of a picture's file.
            page.classes[line] = Class::Residue(ResidueKind::Other);
        } else if page.text[inner[0].span()].eq_ignore_ascii_case("in")
            && furniture::is_section(lexicon, &inner[1..])
        {
            page.classes[line] = Class::Residue(ResidueKind::Breadcrumb);
        } else if is_sourced(inner, page.of(line)) {
            page.classes[line] = Class::Residue(ResidueKind::Caption);
        }
    }
    for line in top.clone() {
        let lone = is_unlike_words(page, line) && is_lone(page, &top, line);
        if !page.is_text(line) || !(lone || is_short_name(page, line)) {
            continue;
        }
        if dateline::read(lexicon, page.text, page.of(line)).is_some_and(|found| found.listed) {
            continue;
        }
        let doubled = names::is_doubled(page.text, lines::bare(page.of(line)));
        let near = (line + 1..page.lines.len()).find(|&next| !is_picture(page, next));
        let near = near.is_some_and(|next| names(page, next));
        let above = (top.start..line)
            .rev()
            .find(|&above| !is_picture(page, above));
        let near = near || above.is_some_and(|above| names(page, above));
        if doubled || near || lone {
            page.classes[line] = Class::Byline;
        }
    }
    for line in top.clone() {
        // राम श्रवण ⏎ (लेखक … हैं)
        if page.is_text(line)
            && line > top.start
            && matches!(page.classes[line - 1], Class::Byline)
            && is_note_on_author(page, line)
        {
            page.classes[line] = Class::Byline;
        }
    }
    for line in top {
        if page.is_text(line)
            && is_in_latin(page, line)
            && !dateline::read(lexicon, page.text, page.of(line)).is_some_and(|found| found.listed)
        {
            page.classes[line] = Class::Residue(ResidueKind::Caption);
        }
    }
}

/// Whether the line is a name of two to four words, or the same name twice.
fn is_short_name(page: &Page<'_>, line: usize) -> bool {
    let inner = lines::bare(page.of(line));
    // वीओए न्यूज: the house, by the last word of its name.
    let named = match inner {
        [first, news] if lines::is(news, LayoutWord::Piece) => {
            return first.is_word() && first.id() == WordId::NONE;
        }
        _ => inner,
    };
    names::is_name(page.text, named)
}

/// Whether the line tells who wrote the article, or when.
fn names(page: &Page<'_>, line: usize) -> bool {
    matches!(
        page.classes[line],
        Class::Masthead(_) | Class::Byline | Class::Residue(ResidueKind::Agency)
    )
}

/// Whether the line is a listed place and no more.
fn is_place(page: &Page<'_>, line: usize) -> bool {
    let lexicon = page.lexicon;
    let inner = lines::bare(page.of(line));
    lines::place(lexicon, inner).is_some_and(|(length, _)| length == inner.len())
}

/// Whether the line belongs to a picture or is a button, as stand between a name and a date.
fn is_picture(page: &Page<'_>, line: usize) -> bool {
    matches!(
        page.classes[line],
        Class::Residue(ResidueKind::Caption | ResidueKind::Promo | ResidueKind::Advertisement)
    )
}

/// Whether a line is what people's names are made of and nothing the lexicon knows as a word: two
/// to four words, titles and initials among them, capitalised where they are in Latin letters, and
/// the house behind a mark (`डॉ. रमा जोशी, एबीपी न्यूज`).
pub(super) fn is_unlike_words(page: &Page<'_>, line: usize) -> bool {
    let lexicon = page.lexicon;
    let tokens = page.of(line);
    if tokens[0].kind() == TokenKind::Mark {
        return false;
    }
    let tokens = lines::bare(tokens);
    let mark = |token: &Token| {
        matches!(token.mark(), Some(',' | '|' | '/'))
            || token.has(Features::CONJUNCTION) && lines::is_joining(token)
    };
    let mut parts = tokens.split(mark);
    let first = parts.next().unwrap_or_default();
    let mut words = 0;
    for token in first {
        let named = match token.kind() {
            TokenKind::Word => is_unknown(token) || token.word().abbreviation.is_some(),
            TokenKind::Foreign => {
                token.id() == WordId::NONE
                    && page.text[token.span()].starts_with(char::is_uppercase)
            }
            TokenKind::Mark => token.is_mark('.'),
            TokenKind::Number | TokenKind::Break => false,
        };
        if !named {
            return false;
        }
        words += usize::from(token.is_word());
    }
    let known = |part: &[Token]| {
        desk::is_desk(lexicon, part)
            || furniture::is_section(lexicon, part)
            || matches!(part, [_, news] if lines::is(news, LayoutWord::Piece))
            || (2..=3).contains(&part.len()) && part.iter().all(is_unknown)
            || matches!(part, [town] if is_unknown(town) && lexicon::ends_like_town(&page.text[town.span()]))
    };
    (2..=4).contains(&words) && parts.all(known)
}

/// Whether a line behind the body names who wrote it: a name, with the post or the house behind it
/// (`रवि जोशी, संवाददाता`, `रवि जोशी एबीपी न्यूज`).
pub(super) fn is_signature(page: &Page<'_>, line: usize) -> bool {
    let tokens = page.of(line);
    let house = match lines::bare(tokens) {
        [name @ .., house, news] if lines::is(news, LayoutWord::Piece) && house.is_word() => {
            Some(name)
        }
        _ => None,
    };
    let is_name = |name: &[Token]| (2..=3).contains(&name.len()) && name.iter().all(is_unknown);
    page.lines[line].terminator.is_none()
        && tokens[0].kind() != TokenKind::Mark
        && (house.is_some_and(is_name) || is_unlike_words(page, line))
}

/// Whether no byline is known, and the line is the only one of the `top` that could be one: right
/// under the headline or right above the text.
fn is_lone(page: &Page<'_>, top: &core::ops::Range<usize>, line: usize) -> bool {
    let other = |other: usize| match &page.classes[other] {
        Class::Byline => true,
        Class::Masthead(masthead) => masthead.is_named(),
        Class::Text => other != line && is_short_name(page, other) && !is_place(page, other),
        _ => false,
    };
    let near = top.start.max(line.saturating_sub(LONE))..top.end.min(line + LONE);
    top.start > 0 && !near.into_iter().any(other)
}

/// `(लेखक … हैं)`.
pub(super) fn is_note_on_author(page: &Page<'_>, line: usize) -> bool {
    let tokens = page.of(line);
    let opens = tokens.first().is_some_and(|first| first.is_mark('('));
    // Not `(ये लेखक के निजी विचार हैं)`.
    let post = tokens
        .iter()
        .skip(1)
        .take(2)
        .take_while(|token| !token.has(Features::OPENER))
        .any(|token| lines::is(token, LayoutWord::Post));
    let closes = tokens.iter().rev().take(2).any(|token| token.is_mark(')'));
    // (लेखिका के अपने निजी विचार हैं); behind another sentence they may stand.
    let stop = tokens.iter().position(|token| token.is_mark(chars::DANDA));
    let views = tokens[..stop.unwrap_or(tokens.len())]
        .windows(2)
        .any(|pair| {
            lines::is(&pair[0], LayoutWord::Vouched)
                && [word::VICHAAR, word::RAAY, word::MAT].contains(&pair[1].id())
        });
    opens && !views && post && closes && tokens.len() <= NOTE
}

/// The post under a name: `बीबीसी संवाददाता, जम्मू से`, `वरिष्ठ पत्रकार, … के लिए`.
fn is_post(lexicon: &Lexicon, inner: &[Token]) -> bool {
    let words = inner.iter().filter(|token| token.is_word()).count();
    let post = inner
        .iter()
        .take(5)
        .any(|token| lines::is(token, LayoutWord::Post) || lines::is(token, LayoutWord::DeskHead));
    // बीबीसी हिंदी के लिए
    let house = matches!(lines::label(lexicon, inner), Some((length, Label::Section))
        if matches!(&inner[length..], [of, for_, rest @ ..]
            if of.has(Features::POSTPOSITION) && for_.has(Features::POSTPOSITION) && is_from(rest)));
    // कोलकाता से, बीबीसी हिंदी के लिए
    let sent = inner.iter().position(|token| token.is_mark(','));
    let sent = sent.is_some_and(|comma| {
        let (place, behind) = inner.split_at(comma);
        matches!(place, [town @ .., from] if from.has(Features::POSTPOSITION)
            && !town.is_empty() && lines::place(lexicon, town).is_some_and(|(length, _)| length == town.len()))
            && is_house(lexicon, lines::bare(behind))
    });
    if house || sent {
        return true;
    }
    let sentence = inner.iter().any(|token| token.has(Features::AUXILIARY));
    let subject =
        inner.iter().take(4).any(is_function) && !inner.iter().any(|token| token.is_mark(','));
    post && !sentence && !subject && words <= POST && lines::terminator(inner).is_none()
}

/// A name and the place that the article was sent from: `रवि जोशी, भागलपुर से`.
fn is_sent(page: &Page<'_>, inner: &[Token]) -> bool {
    let comma = inner.iter().position(|token| token.is_mark(','));
    comma
        .is_some_and(|comma| names::is_name(page.text, &inner[..comma]) && is_from(&inner[comma..]))
}

/// Whether the tokens are a comma and the place that the article was sent from: `, भागलपुर से`; or
/// none.
fn is_from(tokens: &[Token]) -> bool {
    match tokens {
        [] => true,
        [comma, place @ .., from] => {
            comma.is_mark(',')
                && from.has(Features::POSTPOSITION)
                && (1..=3).contains(&place.len())
                && place
                    .iter()
                    .all(|token| token.is_word() && !is_function(token))
        }
        [_] => false,
    }
}

/// `बीबीसी हिंदी के लिए`.
fn is_house(lexicon: &Lexicon, inner: &[Token]) -> bool {
    matches!(lines::label(lexicon, inner), Some((length, Label::Section))
        if matches!(&inner[length..], [of, for_] if of.has(Features::POSTPOSITION) && for_.has(Features::POSTPOSITION)))
}

/// The words of a picture that readers do not see are often in English.
fn is_in_latin(page: &Page<'_>, line: usize) -> bool {
    let tokens = page.of(line);
    tokens.iter().all(|token| token.kind() != TokenKind::Word)
        && page.words(line, 2) == 2
        && page.lines[line].terminator.is_none()
}

/// The words of a picture, with its source in Latin letters in brackets: `पके सेब (EFG Bharat)`.
fn is_sourced(inner: &[Token], tokens: &[Token]) -> bool {
    let Some(open) = tokens.iter().rposition(|token| token.is_mark('(')) else {
        return false;
    };
    let closed = lines::closing(&tokens[open..], 8) == Some(tokens.len() - open);
    let source = &tokens[open + 1..];
    let latin = source.iter().all(|token| token.kind() != TokenKind::Word)
        && source.iter().any(Token::is_word);
    closed && latin && open > 1 && !inner.iter().any(|token| token.has(Features::AUXILIARY))
}

/// Names of agencies and nothing else: `ANI`, `Agency: IANS`.
fn is_agencies(lexicon: &Lexicon, inner: &[Token]) -> bool {
    let mut at = 0;
    while let Some(token) = inner.get(at) {
        match lines::agency(lexicon, &inner[at..]) {
            Some((length, agency)) if agency != Agency::Desk => at += length,
            _ if token.kind() == TokenKind::Mark => at += 1,
            _ => return false,
        }
    }
    true
}

/// `द्वारा …`, `द्वारा लिखित …`, with a name and no colon.
fn is_by(page: &Page<'_>, inner: &[Token]) -> bool {
    let lexicon = page.lexicon;
    let by = inner
        .first()
        .is_some_and(|first| first.has(Features::POSTPOSITION));
    match lines::label(lexicon, inner) {
        Some((length, Label::Byline)) if by => names::is_name(page.text, &inner[length..]),
        _ => false,
    }
}

/// `… की रिपोर्ट`.
pub(super) fn is_report(inner: &[Token]) -> bool {
    let [.., of, report] = inner else {
        return false;
    };
    let words = inner.iter().filter(|token| token.is_word()).count();
    lines::is(report, LayoutWord::Piece)
        && !lines::is(&inner[0], LayoutWord::Read)
        && of.has(Features::POSTPOSITION)
        && (4..=8).contains(&words)
        && !inner[..inner.len() - 2]
            .iter()
            .any(|token| token.has(Features::AUXILIARY.and(Features::CONJUNCTION)))
}
