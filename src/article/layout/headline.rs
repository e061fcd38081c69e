//! The headline: the first line of text, where it has the shape of one.

use super::ResidueKind;
use super::dateline;
use super::desk;
use super::furniture;
use super::lines;
use super::page::{Class, Page};
use crate::lexicon::{Features, LayoutWord, word};
use crate::sentence::breaks;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// The longest headline, in tokens.
const LONGEST: usize = 60;

/// The longest headline with a mark of plain sentences at its end, in tokens.
const ENDED: usize = 24;

/// The longest headline under the names of sections, in tokens.
const LONG_HEADLINE: usize = 36;

/// How many lines of text at the top are read.
const TOP: usize = 6;

/// Finds the headline and the names of sections above it. The line of the headline.
pub(super) fn read(page: &mut Page<'_>) -> Option<usize> {
    let lexicon = page.lexicon;
    let texts: Vec<usize> = (0..page.lines.len())
        .filter(|&line| page.is_text(line))
        .take(TOP)
        .collect();
    let mut first = 0;
    // Names of sections stand above the headline: never the last of the lines.
    while first + 1 < texts.len()
        && (furniture::is_section(lexicon, page.of(texts[first]))
            || !page.of(texts[first]).iter().any(Token::is_word)
            || is_name_of_section(page, texts[first], &texts[first + 1..]))
        && !is_sentence(page, texts[first + 1])
    {
        page.classes[texts[first]] = Class::Residue(ResidueKind::Breadcrumb);
        first += 1;
    }
    // So does a desk, where a line with the shape of a headline follows.
    while first + 1 < texts.len()
        && desk::is_desk(lexicon, lines::bare(page.of(texts[first])))
        && !page.is_prose(texts[first + 1])
    {
        page.classes[texts[first]] = Class::Byline;
        first += 1;
    }
    // स्टोरी हाइलाइट्स ⏎ - …: the points of a summary stand above the headline.
    let summary = texts.get(first).is_some_and(|&line| {
        let above = line.checked_sub(1).map(|above| &page.classes[above]);
        matches!(above, Some(Class::Residue(ResidueKind::Promo))) && is_point(page, line)
    });
    if summary {
        let rest = &texts[first..];
        first += rest
            .iter()
            .position(|&line| !is_point(page, line))
            .unwrap_or(0);
    }
    let line = *texts.get(first)?;
    let only = page.lines.len() == 1;
    if has_shape(page, line) && !(only && page.is_prose(line)) {
        page.classes[line] = Class::Headline;
        return Some(line);
    }
    None
}

/// Whether a line is text of the body: ended as sentences end, or broken off in one. A long line
/// without such a mark may be the headline.
fn is_sentence(page: &Page<'_>, line: usize) -> bool {
    page.is_prose(line)
        && (page.ends_sentence(line)
            || page.is_soft(line + 1)
            || page.lines[line].len() > LONG_HEADLINE)
}

/// Whether a line is an item of a list behind a bullet.
fn is_point(page: &Page<'_>, line: usize) -> bool {
    page.of(line).first().is_some_and(breaks::is_bullet)
}

/// Whether a line above a longer one is the name of the site or of a section that is not listed:
/// a single word, a place, up to three words of English above Hindi, the ministry whose release
/// it is, the words of the page's address, or a slug: two or three words with no verb, above a line at
/// least twice as long.
fn is_name_of_section(page: &Page<'_>, line: usize, below: &[usize]) -> bool {
    let lexicon = page.lexicon;
    let longer = |&&next: &&usize| page.words(next, 4) > 3;
    let Some(&next) = below.iter().find(longer).or(below.first()) else {
        return false;
    };
    let tokens = page.of(line);
    let inner = lines::bare(tokens);
    let words = page.words(line, 4);
    let (Some(last), true) = (inner.last(), page.words(next, 4) > words.min(3)) else {
        return false;
    };
    let plain = inner
        .iter()
        .all(|token| token.is_word() && (!lines::is_function(token)));
    let in_latin = |line: usize| {
        let mut words = page.of(line).iter().filter(|token| token.is_word());
        words.all(|token| token.kind() == TokenKind::Foreign)
    };
    let place = lines::place(lexicon, inner).is_some_and(|(length, _)| {
        inner[length..]
            .iter()
            .all(|token| lines::is(token, LayoutWord::Piece))
    });
    let english = words <= 3 && in_latin(line) && !in_latin(next);
    let ministry = [word::MANTRAALAY, word::KAARYAALAY].contains(&last.id())
        && !inner.iter().any(lines::is_colon)
        && !inner
            .iter()
            .any(|token| token.has(Features::POSTPOSITION.and(Features::AUXILIARY)));
    // A name or a date between them says that the upper line is the headline.
    let together = page.classes[line..next]
        .iter()
        .all(|class| !matches!(class, Class::Masthead(_)));
    let slug = together && is_slug(page, line, below[0], next);
    // The English words of the page's address, in the path.
    let address = line > 0
        && matches!(
            page.classes[line - 1],
            Class::Residue(ResidueKind::Breadcrumb)
        )
        && in_latin(line)
        && !in_latin(next);
    tokens.len() == 1 || plain && (place || english) || ministry || slug || address
}

/// The most words of a slug.
const SLUG: usize = 3;

/// Whether a line is two or three words with no verb and no mark but a hyphen, and line `next`,
/// the headline, is at least twice as long. With a postposition (`बारिश का कहर`) it may be a
/// headline itself, and stands right above a longer one. Headlines end in no copula, summaries do.
fn is_slug(page: &Page<'_>, line: usize, below: usize, next: usize) -> bool {
    let tokens = page.of(line);
    let plain = |token: &Token| token.kind() == TokenKind::Word || token.is_mark('-');
    let phrase = tokens.iter().any(lines::is_function);
    let words = page.words(line, SLUG + 1);
    words <= SLUG
        && !page.is_prose(line)
        && tokens.iter().all(plain)
        && lines::is_verbless(page.text, tokens)
        && page.words(next, 2 * SLUG) >= (2 * words).max(5)
        && (!phrase || below == next)
        && !lines::ends_in_copula(page.of(below))
}

/// A headline is one line, with no danda or full stop, that neither a dateline nor the name of a
/// desk opens. Right above the names and the date one may stand at its end.
fn has_shape(page: &Page<'_>, line: usize) -> bool {
    let lexicon = page.lexicon;
    let tokens = page.of(line);
    let danda = |token: &Token| matches!(token.mark(), Some(chars::DANDA | chars::DOUBLE_DANDA));
    let ellipsis = matches!(tokens, [.., before, last] if before.is_mark('.') && last.is_mark('.'));
    let stop =
        |token: &Token| danda(token) || token.is_mark('|') || token.is_mark('.') && !ellipsis;
    let [within @ .., last] = tokens else {
        return false;
    };
    let told_below = matches!(page.classes.get(line + 1), Some(Class::Masthead(_)));
    let single = told_below && !within.iter().any(stop) && tokens.len() <= ENDED;
    if tokens.len() > LONGEST || within.iter().any(danda) || stop(last) && !single {
        return false;
    }
    let dated = dateline::read(lexicon, page.text, tokens)
        .is_some_and(|dateline| dateline.certain && dateline.end > 1);
    !dated && !desk::is_desk(lexicon, lines::bare(tokens))
}
