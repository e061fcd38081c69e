//! The headline: the first line of text, where it has the shape of one.

use super::byline::{DESK, NAME_BESIDE, is_unlike_words};
use crate::article::kinds::ResidueKind;
use crate::article::layout::claim::Class;
use crate::article::layout::facts::Facts;
use crate::article::layout::page::Page;
use crate::article::layout::{desk, lines, sections};
use crate::few::Few;
use crate::lexicon::{Features, LayoutWord, word};
use crate::rule::Rule;
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

pub(super) static SECTION_ABOVE: Rule = Rule::new(
    "line.section-above",
    "names of sections and slugs above the headline are the path of the page",
    "a listed section, one word, a place, up to three words in Latin letters above Hindi, a ministry, or two or three words with no verb, above a line that is longer and no sentence",
    "खेल",
);

pub(super) static HEADLINE: Rule = Rule::new(
    "line.headline",
    "the first line of text with the shape of a headline is it",
    "no danda stands in it and no full stop at its end, neither a dateline nor a desk opens it, and its sentence neither ends within it nor goes on behind it",
    "गांव में खुला नया पुस्तकालय",
);

/// Finds the headline and the names of sections above it. The line of the headline.
pub(in crate::article::layout) fn find(page: &mut Page<'_>) -> Option<usize> {
    let texts: Few<usize, TOP> = (0..page.lines.len())
        .filter(|&line| page.is_text(line))
        .take(TOP)
        .collect();
    let mut first = sections_above(page, &texts);
    first += desks_above(page, &texts[first..]);
    first += points_above(page, &texts[first..]);
    first += name_above(page, &texts[first..]);
    let line = *texts.get(first)?;
    let only = page.lines.len() == 1;
    let found = HEADLINE.is_on() && has_shape(page, line) && !(only && page.is_prose(line));
    found.then(|| {
        page.decide(line, Class::Headline, &HEADLINE);
        line
    })
}

/// Takes the names of sections above the headline out of the `texts`: how many there are. The last
/// of the lines is none.
fn sections_above(page: &mut Page<'_>, texts: &[usize]) -> usize {
    let lexicon = page.lexicon;
    let mut first = 0;
    while SECTION_ABOVE.is_on()
        && first + 1 < texts.len()
        // Under most headlines the text starts.
        && !is_sentence(page, texts[first + 1])
        && (sections::is_section(lexicon, page.of(texts[first]))
            || !page.of(texts[first]).iter().any(Token::is_word)
            || is_name_of_section(page, texts[first], &texts[first + 1..]))
    {
        let class = Class::Residue(ResidueKind::Breadcrumb);
        let (line, below) = (texts[first], texts[first + 1]);
        page.decide_on(line, class, &SECTION_ABOVE, |page| {
            vec![page.span(line), page.span(below)]
        });
        first += 1;
    }
    first
}

/// Takes the desks above the headline out of the `texts`, where a line with the shape of one follows.
fn desks_above(page: &mut Page<'_>, texts: &[usize]) -> usize {
    let lexicon = page.lexicon;
    let mut first = 0;
    while DESK.is_on()
        && first + 1 < texts.len()
        && !page.is_prose(texts[first + 1])
        && desk::is_desk(lexicon, lines::bare(page.of(texts[first])))
    {
        page.decide(texts[first], Class::Byline, &DESK);
        first += 1;
    }
    first
}

/// How many points of a summary stand above the headline: `स्टोरी हाइलाइट्स ⏎ - …`.
fn points_above(page: &Page<'_>, texts: &[usize]) -> usize {
    let headed = texts.first().is_some_and(|&line| {
        let above = line.checked_sub(1).and_then(|above| page.class(above));
        matches!(above, Some(Class::Residue(ResidueKind::Promo)))
    });
    if !headed {
        return 0;
    }
    let points = texts.iter().position(|&line| !is_point(page, line));
    points.unwrap_or(0)
}

/// Takes a name in Latin letters right under the date of the page out of the `texts`, where Hindi
/// follows it: how many lines that is.
fn name_above(page: &mut Page<'_>, texts: &[usize]) -> usize {
    let [name, next, ..] = *texts else {
        return 0;
    };
    let in_hindi = |line: usize| {
        let mut words = page.of(line).iter();
        words.any(|token| token.kind() == TokenKind::Word)
    };
    let dated = name > 0 && matches!(page.class(name - 1), Some(Class::Masthead));
    let named = NAME_BESIDE.is_on()
        && dated
        && !in_hindi(name)
        && in_hindi(next)
        && is_unlike_words(page, name);
    if named {
        page.decide_on(name, Class::Byline, &NAME_BESIDE, |page| {
            vec![page.span(name - 1), page.span(name)]
        });
    }
    usize::from(named)
}

/// Whether a line is text of the body: ended as sentences end, or broken off in one. A long line
/// without such a mark may be the headline.
fn is_sentence(page: &Page<'_>, line: usize) -> bool {
    page.is_prose(line)
        && (page.has(line, Facts::ENDS_SENTENCE)
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
    let plain = || {
        let mut words = inner.iter();
        words.all(|token| token.is_word() && !lines::is_function(token))
    };
    let in_latin = |line: usize| {
        let mut words = page.of(line).iter().filter(|token| token.is_word());
        words.all(|token| token.kind() == TokenKind::Foreign)
    };
    let place = || {
        lines::place(lexicon, inner).is_some_and(|(length, _)| {
            inner[length..]
                .iter()
                .all(|token| lines::is(token, LayoutWord::Piece))
        })
    };
    let english = || words <= 3 && in_latin(line) && !in_latin(next);
    let ministry = || {
        [word::MANTRAALAY, word::KAARYAALAY].contains(&last.id())
            && !inner.iter().any(lines::is_colon)
            && !inner
                .iter()
                .any(|token| token.has(Features::POSTPOSITION.union(Features::AUXILIARY)))
    };
    // A name or a date between them says that the upper line is the headline.
    let together = || (line..next).all(|line| !matches!(page.class(line), Some(Class::Masthead)));
    let slug = || words <= SLUG && together() && is_slug(page, line, below[0], next);
    // The English words of the page's address, in the path.
    let address = || {
        let above = line.checked_sub(1).and_then(|above| page.class(above));
        matches!(above, Some(Class::Residue(ResidueKind::Breadcrumb)))
            && in_latin(line)
            && !in_latin(next)
    };
    tokens.len() == 1 || (place() || english()) && plain() || ministry() || slug() || address()
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
/// desk opens, and that no link broke in mid-sentence. Right above the names and the date a stop may
/// stand at its end.
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
    let told_below = matches!(page.class(line + 1), Some(Class::Masthead));
    let single = told_below && !within.iter().any(stop) && tokens.len() <= ENDED;
    if tokens.len() > LONGEST || within.iter().any(danda) || stop(last) && !single {
        return false;
    }
    let dated = page
        .dateline(line)
        .is_some_and(|dateline| dateline.certain && dateline.end > 1);
    let broken_off = opens_clause(last) && page.is_soft(line + 1);
    let of_text = broken_off || tokens.windows(3).any(is_end_of_sentence);
    !dated && !of_text && !desk::is_desk(lexicon, lines::bare(tokens))
}

/// Whether a clause goes on behind the word: `कि`, `जो`, `जहां`. Headlines end in postpositions and commas.
fn opens_clause(last: &Token) -> bool {
    last.id() == word::KI || last.is_word() && last.listed_word().features.any(Features::RELATIVE)
}

/// Whether a sentence ends with the first two of three tokens: a full stop behind `है` and the like,
/// with a word behind it.
fn is_end_of_sentence(three: &[Token]) -> bool {
    let [verb, stop, next] = three else {
        return false;
    };
    verb.has(Features::AUXILIARY) && stop.is_mark('.') && next.kind() == TokenKind::Word
}
