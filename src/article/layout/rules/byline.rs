//! Bylines without a label: names, desks and notes on the author on lines of their own.

use core::ops::Range;

use crate::article::kinds::ResidueKind;
use crate::article::layout::claim::Class;
use crate::article::layout::facts::Facts;
use crate::article::layout::lines::{self, is_unknown};
use crate::article::layout::masthead::Masthead;
use crate::article::layout::page::Page;
use crate::article::layout::{desk, names, sections};
use crate::lexicon::{self, Features, LayoutWord, WordId, word};
use crate::rule::Rule;
use crate::span::Span;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// How many lines round it are looked at to tell that a name stands alone.
const LONE: usize = 16;

/// The longest note on the author, in tokens.
const NOTE: usize = 112;

/// How many lines of text under the headline may be the name of a desk with a stop behind it.
const DESKS: usize = 4;

/// How many lines of text at the end may be a note on the author.
const NOTES: usize = 3;

pub(super) static DESK: Rule = Rule::new(
    "line.desk",
    "the name of a desk on a line of its own is the byline",
    "the line is a listed desk, or up to five plain words of which the last is what desks are called by",
    "कखग डिजिटल डेस्क",
);

pub(super) static NAME_BESIDE: Rule = Rule::new(
    "line.name-beside",
    "a name beside the names and dates of the page is a byline",
    "two to four words that no sentence has, right above or below a masthead, a byline or an agency, pictures apart; or the same name twice",
    "दीपा जोशी",
);

pub(super) static LONE_NAME: Rule = Rule::new(
    "line.lone-name",
    "the only name above the text is a byline",
    "words that the lexicon knows at most as names, and no other line above the text names anybody",
    "दीपा जोशी, कखग न्यूज",
);

pub(super) static NOTE_ON_AUTHOR: Rule = Rule::new(
    "line.note-on-author",
    "a note in brackets on who the author is belongs to the byline",
    "the bracket opens with a word for a writer, fills the line, and tells nobody's views",
    "(लेखक वरिष्ठ पत्रकार हैं)",
);

/// Finds desks on lines of their own, from line `from`: with the stop that some type behind
/// them, they look like the first sentence of the body.
pub(in crate::article::layout) fn desks(page: &mut Page<'_>, from: usize) {
    let lexicon = page.lexicon;
    let mut next = from;
    for _ in 0..DESKS {
        let Some(line) = page.first_text(next..page.lines.len()) else {
            return;
        };
        next = line + 1;
        if DESK.is_on() && desk::is_desk(lexicon, lines::bare(page.of(line))) {
            page.decide(line, Class::Byline, &DESK);
        } else if page.is_prose(line) {
            return;
        }
    }
}

/// Finds the notes on the author among the last lines of text from line `from`.
pub(in crate::article::layout) fn notes_at_end(page: &mut Page<'_>, from: usize) {
    let mut end = page.lines.len();
    for _ in 0..NOTES {
        let Some(line) = page.last_text(from..end) else {
            return;
        };
        end = line;
        if NOTE_ON_AUTHOR.is_on() && is_note_on_author(page, line) {
            page.decide_on(line, Class::Byline, &NOTE_ON_AUTHOR, |page| {
                word_for_writer(page, line)
            });
        }
    }
}

/// Finds the names among the lines `top`, between the headline and the body.
pub(super) fn names(page: &mut Page<'_>, top: &Range<usize>) {
    for line in top.clone() {
        let lone = page.is_text(line) && is_unlike_words(page, line) && is_lone(page, top, line);
        if !page.is_text(line) || !(lone || is_short_name(page, line)) {
            continue;
        }
        if page.dateline(line).is_some_and(|found| found.listed) {
            continue;
        }
        let beside = NAME_BESIDE
            .is_on()
            .then(|| beside(page, top, line))
            .flatten();
        if NAME_BESIDE.is_on() && (beside.is_some() || is_twice(page, line)) {
            page.decide_on(line, Class::Byline, &NAME_BESIDE, |page| {
                let lines = beside.into_iter().chain([line]);
                lines.map(|line| page.span(line)).collect()
            });
        } else if LONE_NAME.is_on() && lone {
            page.decide(line, Class::Byline, &LONE_NAME);
        }
    }
}

/// Finds the notes on the author under a byline.
pub(super) fn notes_below(page: &mut Page<'_>, top: &Range<usize>) {
    for line in top.start + 1..top.end {
        // राम श्रवण ⏎ (लेखक … हैं)
        if NOTE_ON_AUTHOR.is_on()
            && page.is_text(line)
            && matches!(page.class(line - 1), Some(Class::Byline))
            && is_note_on_author(page, line)
        {
            page.decide_on(line, Class::Byline, &NOTE_ON_AUTHOR, |page| {
                word_for_writer(page, line)
            });
        }
    }
}

/// The word for a writer that a note on the author opens with.
fn word_for_writer(page: &Page<'_>, line: usize) -> Vec<Span> {
    let words = page.of(line).iter();
    let post = words
        .skip(1)
        .find(|token| lines::is(token, LayoutWord::Post));
    post.map(Token::span).into_iter().collect()
}

/// Whether a line is the same name twice.
fn is_twice(page: &Page<'_>, line: usize) -> bool {
    names::is_doubled(page.text, lines::bare(page.of(line)))
}

/// The next line above or below, pictures apart, that tells who wrote the article, or when.
fn beside(page: &Page<'_>, top: &Range<usize>, line: usize) -> Option<usize> {
    let mut below = line + 1..page.lines.len();
    let mut above = (top.start..line).rev();
    let below = below.find(|&next| !is_picture(page, next));
    let above = above.find(|&before| !is_picture(page, before));
    let mut near = below.into_iter().chain(above);
    near.find(|&near| tells_who_or_when(page, near))
}

/// Whether the line is a name of two to four words, or the same name twice.
pub(super) fn is_short_name(page: &Page<'_>, line: usize) -> bool {
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
fn tells_who_or_when(page: &Page<'_>, line: usize) -> bool {
    matches!(
        page.class(line),
        Some(Class::Masthead | Class::Byline | Class::Residue(ResidueKind::Agency))
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
        page.class(line),
        Some(Class::Residue(
            ResidueKind::Caption | ResidueKind::Promo | ResidueKind::Advertisement
        ))
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
            TokenKind::Word => is_unknown(token) || lexicon.word(token.id()).abbreviation.is_some(),
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
            || sections::is_section(lexicon, part)
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
    !page.has(line, Facts::TERMINATED)
        && tokens[0].kind() != TokenKind::Mark
        && (house.is_some_and(is_name) || is_unlike_words(page, line))
}

/// Whether no byline is known, and the line is the only one of the `top` that could be one: right
/// under the headline or right above the text.
fn is_lone(page: &Page<'_>, top: &Range<usize>, line: usize) -> bool {
    let other = |other: usize| match page.class(other) {
        Some(Class::Byline) => true,
        Some(Class::Masthead) => page.masthead(other).is_some_and(Masthead::is_named),
        Some(Class::Text) => other != line && is_short_name(page, other) && !is_place(page, other),
        _ => false,
    };
    let near = top.start.max(line.saturating_sub(LONE))..top.end.min(line + LONE);
    top.start > 0 && !near.into_iter().any(other)
}

/// `(लेखक … हैं)`.
pub(super) fn is_note_on_author(page: &Page<'_>, line: usize) -> bool {
    let tokens = page.of(line);
    let opens = tokens.first().is_some_and(|first| first.is_mark('('));
    if !opens || tokens.len() > NOTE {
        return false;
    }
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
    !views && post && closes
}
