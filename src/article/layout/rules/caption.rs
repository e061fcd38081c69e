//! Captions without a label or a source: known by where they stand and by what they are. A
//! picture stands between the names and dates and the text, or right above the dateline, and
//! its words are as a rule a phrase with no finite verb at its end (`गांव में पानी भरती महिलाएं।`).

use core::ops::Range;

use crate::article::kinds::ResidueKind;
use crate::article::layout::claim::Class;
use crate::article::layout::facts::Facts;
use crate::article::layout::lines::{self, is_colon};
use crate::article::layout::masthead::Masthead;
use crate::article::layout::page::Page;
use crate::lexicon::{self, Cue, Features, LayoutWord, word};
use crate::rule::Rule;
use crate::span::Span;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// The longest caption, in tokens.
const LONGEST: usize = 24;
/// The fewest words of a caption.
const SHORTEST: usize = 3;
/// The most words of a caption that ends as a sentence does, at the start of the body.
const PHRASE: usize = 12;
/// The longest caption in Latin letters, in tokens.
const LATIN: usize = 10;
/// How far apart the words of a picture and the text may be.
const REACH: usize = 4;
/// The most words of a caption that is a sentence.
const SENTENCE: usize = 14;

pub(super) static PICTURE_AT_TOP: Rule = Rule::new(
    "line.picture-at-top",
    "a phrase with no finite verb among the names and dates is the words of a picture",
    "a postposition or participle and no finite verb, beside a picture's source, between lines of the page, or with somebody at what they do",
    "गांव में पानी भरती महिलाएं",
);

pub(super) static PICTURE_OPENS_BODY: Rule = Rule::new(
    "line.picture-opens-body",
    "a short phrase with a full stop right under the names and dates is the words of a picture",
    "no finite verb in up to twelve words, lines of the page above, and the text starts on the next line",
    "गांव में पानी भरती महिलाएं।",
);

pub(super) static PICTURE_ABOVE_DATELINE: Rule = Rule::new(
    "line.picture-above-dateline",
    "a phrase right above the dateline is the words of a picture",
    "no finite verb and no mark at its end; or a short sentence between the page's date and a dateline on its own line",
    "गांव में पानी भरती महिलाएं",
);

pub(super) static HEADLINE_AGAIN: Rule = Rule::new(
    "line.headline-again",
    "the headline once more under itself stands for a picture that did not load",
    "the same characters within six lines; right below it, with no mark of a sentence at the end",
    "गांव में खुला नया पुस्तकालय",
);

pub(super) static LATIN_BESIDE_SOURCE: Rule = Rule::new(
    "line.latin-beside-source",
    "words in Latin letters beside the source of a picture are its caption",
    "no word is in Hindi, and the line above or below is a caption or a copyright",
    "Ripe apples",
);

/// Finds the captions between the headline and the body, and at the start of the body, which is
/// moved behind them.
pub(in crate::article::layout) fn decide(
    page: &mut Page<'_>,
    from: usize,
    body: &mut Range<usize>,
) {
    alternatives(page, from);
    at_top(page, from..body.start);
    // The words of the picture may stand twice.
    for _ in 0..2 {
        let Some(next) = text_below_picture(page, body) else {
            return;
        };
        let (line, class) = (body.start, Class::Residue(ResidueKind::Caption));
        page.decide_on(line, class, &PICTURE_OPENS_BODY, |page| {
            vec![page.span(line - 1), page.span(line)]
        });
        body.start = next;
    }
}

/// Finds the captions among the lines between the headline and the body.
fn at_top(page: &mut Page<'_>, top: Range<usize>) {
    let mut named = false;
    for line in top.clone() {
        if !page.is_text(line) {
            named |= matches!(page.class(line), Some(Class::Masthead | Class::Byline));
            continue;
        }
        let Some(sign) = sign_of_picture(page, &top, line, named) else {
            continue;
        };
        if PICTURE_AT_TOP.is_on() && is_phrase(page, line) && has_grammar(page, line) {
            let class = Class::Residue(ResidueKind::Caption);
            page.decide_on(line, class, &PICTURE_AT_TOP, |page| sign.seen(page, line));
        }
    }
}

/// What shows that a phrase among the names and dates belongs to a picture.
#[derive(Clone, Copy, Debug)]
enum Sign {
    /// A line beside it tells whose picture it is.
    Credit(usize),
    /// A bracket at its end does, so many tokens before the end.
    Source(usize),
    /// Lines of the page stand above and below it.
    Between,
    /// Somebody is at what they do.
    Scene,
}

impl Sign {
    fn seen(self, page: &Page<'_>, line: usize) -> Vec<Span> {
        match self {
            Sign::Credit(beside) => vec![page.span(line), page.span(beside)],
            Sign::Source(length) => {
                let tokens = page.of(line);
                vec![lines::span(&tokens[tokens.len() - length..])]
            }
            Sign::Between => {
                let below = Some(line + 1).filter(|&below| is_boilerplate(page, below));
                let lines = [line - 1, line].into_iter().chain(below);
                lines.map(|line| page.span(line)).collect()
            }
            Sign::Scene => doing(page, line)
                .map(|token| token.span())
                .into_iter()
                .collect(),
        }
    }
}

/// What shows that a line of the `top` may be the words of a picture; `named` where a name or a date stands above
/// it.
fn sign_of_picture(page: &Page<'_>, top: &Range<usize>, line: usize, named: bool) -> Option<Sign> {
    let source = page.lines[line].len() - without_source(page.of(line)).len();
    let is_between = || {
        named
            && line > top.start
            && is_boilerplate(page, line - 1)
            && (line + 1 >= top.end || is_boilerplate(page, line + 1))
    };
    if let Some(beside) = credit_beside(page, top.start, line) {
        Some(Sign::Credit(beside))
    } else if source > 0 {
        Some(Sign::Source(source))
    } else if is_between() {
        Some(Sign::Between)
    } else {
        is_scene(page, line).then_some(Sign::Scene)
    }
}

/// Where the body starts if its first line is the words of a picture.
fn text_below_picture(page: &Page<'_>, body: &Range<usize>) -> Option<usize> {
    let first = body.start;
    let mut below = first + 1..body.end.min(first + REACH);
    let next = below.find(|&line| page.is_prose(line))?;
    let under = first > 0
        && match page.class(first - 1) {
            Some(Class::Text) => false,
            Some(Class::Headline) => page.mastheads(0..first - 1).next().is_some(),
            _ => true,
        };
    let turn = page.of(next).first();
    let ended = || lines::terminator(without_site(without_source(page.of(first)))).is_some();
    let is_picture = PICTURE_OPENS_BODY.is_on()
        && under
        && page.is_text(first)
        && ended()
        && page.words(first, PHRASE + 1) <= PHRASE
        && is_phrase(page, first)
        && !turn.is_some_and(|token| lines::is(token, LayoutWord::Turn))
        && !(first + 1..next).any(|line| page.is_text(line));
    is_picture.then_some(next)
}

/// How far under the headline it may stand once more.
const AGAIN: usize = 6;

/// The words that stand for a picture which does not load: the headline once more, or words in
/// Latin letters beside the source.
fn alternatives(page: &mut Page<'_>, from: usize) {
    // The rule, and the line that it goes by.
    let rule = |line: usize| -> Option<(&'static Rule, usize)> {
        if HEADLINE_AGAIN.is_on() && is_headline_again(page, from, line) {
            Some((&HEADLINE_AGAIN, from - 1))
        } else if LATIN_BESIDE_SOURCE.is_on() {
            Some((&LATIN_BESIDE_SOURCE, source_of_latin(page, from, line)?))
        } else {
            None
        }
    };
    let texts = (from..page.lines.len()).filter(|&line| page.is_text(line));
    let found: Vec<_> = texts.filter_map(|line| Some((line, rule(line)?))).collect();
    for (line, (rule, by)) in found {
        let class = Class::Residue(ResidueKind::Caption);
        page.decide_on(line, class, rule, |page| {
            vec![page.span(by), page.span(line)]
        });
    }
}

/// Whether a line under the headline, which stands above line `from`, has the same words. Right below,
/// with a mark at its end, it may be the first line of the text.
fn is_headline_again(page: &Page<'_>, from: usize, line: usize) -> bool {
    let written = |line: usize| &page.text[lines::span(page.of(line)).range()];
    from > 0
        && (from..from + AGAIN).contains(&line)
        && (line > from || !page.has(line, Facts::TERMINATED))
        && matches!(page.class(from - 1), Some(Class::Headline))
        && page.lines[line].len() == page.lines[from - 1].len()
        && written(line) == written(from - 1)
}

/// The source of a picture beside a short line that has no word in Hindi.
fn source_of_latin(page: &Page<'_>, from: usize, line: usize) -> Option<usize> {
    let latin = |token: &Token| token.kind() != TokenKind::Word;
    let fits = page.lines[line].len() <= LATIN && page.of(line).iter().all(latin);
    fits.then(|| credit_beside(page, from, line)).flatten()
}

/// The line below, or above and not before line `from`, that tells whose picture it is.
fn credit_beside(page: &Page<'_>, from: usize, line: usize) -> Option<usize> {
    let above = (line > from).then(|| line - 1);
    let mut beside = core::iter::once(line + 1).chain(above);
    beside.find(|&beside| is_credit(page, beside))
}

/// Whether the line tells whose picture it is.
fn is_credit(page: &Page<'_>, line: usize) -> bool {
    match page.class(line) {
        Some(Class::Residue(ResidueKind::Caption)) => true,
        Some(Class::Residue(ResidueKind::Disclaimer)) => page.of(line)[0].is_mark('©'),
        _ => false,
    }
}

/// Finds the caption right above the dateline at the start of line `dated`; `whole` where the
/// dateline fills its line.
pub(in crate::article::layout) fn above_dateline(
    page: &mut Page<'_>,
    from: usize,
    dated: usize,
    whole: bool,
) {
    let Some(line) = dated.checked_sub(1).filter(|&line| line >= from) else {
        return;
    };
    if !page.is_text(line) {
        return;
    }
    // The last of several short lines is the last of a summary in points.
    let alone = line == from
        || page.is_prose(line - 1)
        || is_boilerplate(page, line - 1)
        || is_scene(page, line);
    let is_deck =
        line > 0 && page.class(line - 1) == Some(Class::Headline) && tells_news(page.of(line));
    let phrase = alone
        && !is_deck
        && ends_open(page, line)
        && is_phrase(page, line)
        && has_grammar(page, line);
    // Between the date and the picture buttons and counts may stand.
    let stamped = (from..line)
        .rev()
        .find(|&above| !is_button(page, above))
        .is_some_and(|above| {
            page.class(above) == Some(Class::StampValue)
                || page.held_masthead(above).is_some_and(Masthead::has_stamp)
        });
    let sentence = whole
        && stamped
        && !ends_open(page, line)
        && page.words(line, SENTENCE + 1) <= SENTENCE
        && is_single(page.of(line));
    if PICTURE_ABOVE_DATELINE.is_on() && (phrase || sentence) {
        let class = Class::Residue(ResidueKind::Caption);
        page.decide_on(line, class, &PICTURE_ABOVE_DATELINE, |page| {
            let dateline = page.dateline(dated).map(|found| found.seen(page.of(dated)));
            let whole = core::iter::once(page.span(line));
            whole.chain(dateline.into_iter().flatten()).collect()
        });
    }
}

/// Whether a line has what decks have and the words of a picture have not: the marker of a subject, or at its end a
/// noun for what is said, felt or expected.
fn tells_news(tokens: &[Token]) -> bool {
    const ABSTRACT: Features = Features::FEELING.union(Features::PROSPECT);
    let last = tokens.iter().rev().find(|token| token.is_word());
    let is_told = last.is_some_and(|last| {
        let listed = last.listed_word();
        listed.cue == Some(Cue::Noun) || listed.features.any(ABSTRACT)
    });
    is_told || tokens.iter().any(|token| token.id() == word::NE)
}

/// Whether the line is a button, a count or an advertisement.
fn is_button(page: &Page<'_>, line: usize) -> bool {
    matches!(
        page.class(line),
        Some(Class::Residue(
            ResidueKind::Promo | ResidueKind::Advertisement
        ))
    )
}

/// Whether the line is held to be none of the text, and heads no list or summary.
fn is_boilerplate(page: &Page<'_>, line: usize) -> bool {
    page.class(line).is_some_and(|class| {
        !matches!(
            class,
            Class::Text
                | Class::Headline
                | Class::Residue(
                    ResidueKind::Promo | ResidueKind::Status | ResidueKind::EmptyLabel
                )
        )
    })
}

/// The tokens without a bracket with one to three words at their end: `… पानी। (सोशल मीडिया)`.
fn without_source(tokens: &[Token]) -> &[Token] {
    let open = tokens.iter().rposition(|token| token.is_mark('('));
    match open {
        Some(open)
            if open > 1
                && (open + 3..=open + 5).contains(&tokens.len())
                && tokens[tokens.len() - 1].is_mark(')') =>
        {
            &tokens[..open]
        }
        _ => tokens,
    }
}

/// Whether a line without a mark at its end shows somebody at what they do: `… पर नाव चलाते लोग`.
fn is_scene(page: &Page<'_>, line: usize) -> bool {
    ends_open(page, line) && doing(page, line).is_some()
}

/// The participle among the last words of a line that says what somebody does.
fn doing<'a>(page: &Page<'a>, line: usize) -> Option<&'a Token> {
    let tokens = page.of(line);
    let end = tokens.len().saturating_sub(1);
    tokens[end.saturating_sub(3)..end].iter().find(|token| {
        token.kind() == TokenKind::Word
            && lexicon::ending::is_imperfective(&page.text[token.span()])
    })
}

/// The tokens without the name of the site behind a dash: `… करते मजदूर। - India TV Hindi`.
fn without_site(tokens: &[Token]) -> &[Token] {
    match tokens.iter().rposition(lines::is_dash) {
        Some(dash)
            if dash > 1
                && tokens[dash].is_spaced()
                && tokens
                    .get(dash + 1)
                    .is_some_and(|token| token.kind() == TokenKind::Foreign) =>
        {
            &tokens[..dash]
        }
        _ => tokens,
    }
}

fn ends_open(page: &Page<'_>, line: usize) -> bool {
    !page.has(line, Facts::TERMINATED)
}

/// Whether a postposition or a participle stands in the line, and it is more than a name.
fn has_grammar(page: &Page<'_>, line: usize) -> bool {
    let participle =
        |token: &Token| token.is_word() && token.listed_word().features.tense().is_some();
    page.of(line)
        .iter()
        .any(|token| lines::is_function(token) || participle(token))
}

/// Whether no sentence ends before the end of the line.
fn is_single(tokens: &[Token]) -> bool {
    let ends = |token: &Token| matches!(token.mark(), Some(chars::DANDA | '.' | '?' | '!' | '…'));
    tokens.len() <= LONGEST && tokens[..tokens.len() - 1].iter().all(|token| !ends(token))
}

/// Whether a line is one phrase with no finite verb: plain words, and at most the mark of a
/// sentence at the end.
fn is_phrase(page: &Page<'_>, line: usize) -> bool {
    let tokens = without_site(without_source(page.of(line)));
    let plain = |token: &Token| match token.mark() {
        None => token.kind() != TokenKind::Break,
        Some(mark) => {
            matches!(mark, ',' | '.' | '-' | '(' | ')' | chars::DANDA) && !is_colon(token)
        }
    };
    let starts = tokens[0].kind() == TokenKind::Word;
    starts
        && tokens.iter().filter(|token| token.is_word()).count() >= SHORTEST
        && is_single(tokens)
        && tokens.iter().all(plain)
        && lines::is_verbless(page.text, tokens)
        && !tokens
            .iter()
            .any(|token| token.has(Features::CONJUNCTION) && !lines::is_joining(token))
}
