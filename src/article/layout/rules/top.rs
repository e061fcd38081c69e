//! What stands between the headline and the body: posts of correspondents, agencies, names of
//! sections, stamps, the words of pictures.

use core::ops::Range;

use super::byline;
use crate::article::kinds::ResidueKind;
use crate::article::layout::claim::Class;
use crate::article::layout::facts::Facts;
use crate::article::layout::lines::{self, is_function};
use crate::article::layout::page::Page;
use crate::article::layout::{names, sections};
use crate::lexicon::{Agency, Features, Label, LayoutWord, Lexicon};
use crate::rule::Rule;
use crate::span::Span;
use crate::token::{Token, TokenKind};

/// The most words of a line that names a post or a desk.
const POST: usize = 10;

/// A line between the headline and the body.
struct TopLine<'p, 'a> {
    page: &'p Page<'a>,
    line: usize,
    /// Its tokens without the marks round them.
    inner: &'a [Token],
    /// Whether it is a dateline with a listed place, from end to end.
    placed: bool,
    /// Whether the body opens with a dateline of its own.
    dated_below: bool,
    /// Whether the line above is text and a name.
    under_name: bool,
}

/// A rule on a line between the headline and the body, and the function that asks it.
pub(super) struct Step {
    pub(super) rule: Rule,
    decide: fn(&TopLine<'_, '_>) -> Option<Class>,
    /// What it decided on; nothing for the whole line.
    seen: fn(&TopLine<'_, '_>) -> Vec<Span>,
}

/// The rules on such lines, in the order in which they are asked.
pub(super) static STEPS: [Step; 8] = [
    Step {
        rule: Rule::new(
            "line.stamp-at-top",
            "a date alone between headline and text is the article's own",
            "the line is nothing but a date, a time and what stands beside them; elsewhere it might be a heading",
            "12 मई",
        ),
        decide: stamp,
        seen: whole,
    },
    Step {
        rule: Rule::new(
            "line.section-at-top",
            "names of sections between headline and text are the page's path",
            "listed names of sites and sections, with places among them; a place alone may be the dateline",
            "Hindi News राजस्थान",
        ),
        decide: section,
        seen: whole,
    },
    Step {
        rule: Rule::new(
            "line.report-of",
            "who reports, by whom and from where, is a byline",
            "the line ends in the word for a report, opens with that for by, or a name and a place with its postposition fill it",
            "दीपा जोशी की रिपोर्ट",
        ),
        decide: report,
        seen: words_of_report,
    },
    Step {
        rule: Rule::new(
            "line.agency-at-top",
            "the name of an agency alone above the text is none of it",
            "listed names of agencies fill the line",
            "एएनआई",
        ),
        decide: agency,
        seen: whole,
    },
    Step {
        rule: POST_LINE,
        decide: post,
        seen: word_for_post,
    },
    Step {
        rule: Rule::new(
            "line.count-at-top",
            "a number or a word in Latin letters alone above the text is the page's",
            "how often the article was shared, or the name of a picture's file, is one token",
            "128",
        ),
        decide: count,
        seen: whole,
    },
    Step {
        rule: Rule::new(
            "line.in-section",
            "the English word in before a section is the page's path",
            "in opens the line, and the name of a section fills the rest",
            "in देश",
        ),
        decide: in_section,
        seen: whole,
    },
    Step {
        rule: Rule::new(
            "line.caption-source",
            "a phrase with its source in Latin letters in brackets is a caption",
            "the bracket closes the line, and no auxiliary verb stands before it",
            "पके सेब (EFG Bharat)",
        ),
        decide: sourced,
        seen: bracket_at_end,
    },
];

const POST_LINE: Rule = Rule::new(
    "line.post-of-author",
    "the post of a correspondent is a byline, with the name above it",
    "a word for a post or a desk stands among the first five, and neither an auxiliary verb nor a subject of a sentence",
    "कखग संवाददाता, जम्मू से",
);

/// A caption that readers do not see is often in English.
pub(super) static LATIN_CAPTION: Rule = Rule::new(
    "line.latin-caption",
    "words in Latin letters above the text stand for a picture",
    "no word of the line is in Hindi, there are two or more, and no mark of a sentence ends it",
    "Ripe apples in a basket",
);

/// Decides the lines `top`, between the headline and the body.
pub(in crate::article::layout) fn decide(page: &mut Page<'_>, top: &Range<usize>) {
    // The text may bring a dateline of its own.
    let dated_below =
        top.end < page.lines.len() && page.dateline(top.end).is_some_and(|found| found.listed);
    for line in top.clone() {
        let inner = lines::bare(page.of(line));
        if !page.is_text(line) || inner.is_empty() || inner.len() > 2 * POST {
            continue;
        }
        let whole = page.lines[line].len();
        let under_name =
            line > top.start && page.is_text(line - 1) && byline::is_short_name(page, line - 1);
        let placed = page
            .dateline(line)
            .is_some_and(|found| found.listed && found.end >= whole);
        let asked = TopLine {
            page,
            line,
            inner,
            placed,
            dated_below,
            under_name,
        };
        let answer = |step: &'static Step| {
            let class = step.rule.is_on().then(|| (step.decide)(&asked)).flatten()?;
            Some((class, step))
        };
        let Some((class, step)) = STEPS.iter().find_map(answer) else {
            continue;
        };
        let seen = |page: &Page<'_>| (step.seen)(&TopLine { page, ..asked });
        let rule = &step.rule;
        let names_above = under_name && rule.id() == POST_LINE.id();
        if names_above {
            page.decide_on(line - 1, Class::Byline, rule, seen);
        }
        page.decide_on(line, class, rule, seen);
    }
    byline::names(page, top);
    byline::notes_below(page, top);
    latin_captions(page, top);
}

/// Finds the words in Latin letters that stand for a picture.
fn latin_captions(page: &mut Page<'_>, top: &Range<usize>) {
    for line in top.clone() {
        if LATIN_CAPTION.is_on()
            && page.is_text(line)
            && is_in_latin(page, line)
            && !page.dateline(line).is_some_and(|found| found.listed)
        {
            page.decide(line, Class::Residue(ResidueKind::Caption), &LATIN_CAPTION);
        }
    }
}

fn whole(_: &TopLine<'_, '_>) -> Vec<Span> {
    Vec::new()
}

fn stamp(top: &TopLine<'_, '_>) -> Option<Class> {
    let masthead = top.page.masthead(top.line)?;
    masthead.has_stamp().then_some(Class::Masthead)
}

fn section(top: &TopLine<'_, '_>) -> Option<Class> {
    let named = sections::is_section(top.page.lexicon, top.inner);
    (named && (!top.placed || top.dated_below)).then_some(Class::Residue(ResidueKind::Breadcrumb))
}

fn report(top: &TopLine<'_, '_>) -> Option<Class> {
    let (page, inner) = (top.page, top.inner);
    (is_report(inner, REPORT) || is_by(page, inner) || is_sent(page, inner))
        .then_some(Class::Byline)
}

/// The word for a report, with its postposition, or for by; of a name and a place the end of the line.
fn words_of_report(top: &TopLine<'_, '_>) -> Vec<Span> {
    let inner = top.inner;
    let words = match lines::label(top.page.lexicon, inner) {
        Some((length, Label::Byline)) if !is_report(inner, REPORT) => &inner[..length],
        _ => &inner[inner.len().saturating_sub(2)..],
    };
    vec![lines::span(words)]
}

/// The word for a post or a desk; of the name of a house the whole line.
fn word_for_post(top: &TopLine<'_, '_>) -> Vec<Span> {
    let post = top.inner.iter().take(5).find(|token| names_post(token));
    post.map(Token::span).into_iter().collect()
}

fn names_post(token: &Token) -> bool {
    lines::is(token, LayoutWord::Post) || lines::is(token, LayoutWord::DeskHead)
}

/// The bracket that closes the line.
fn bracket_at_end(top: &TopLine<'_, '_>) -> Vec<Span> {
    let tokens = top.page.of(top.line);
    let open = tokens.iter().rposition(|token| token.is_mark('('));
    open.map(|open| lines::span(&tokens[open..]))
        .into_iter()
        .collect()
}

fn agency(top: &TopLine<'_, '_>) -> Option<Class> {
    is_agencies(top.page.lexicon, top.inner).then_some(Class::Residue(ResidueKind::Agency))
}

fn post(top: &TopLine<'_, '_>) -> Option<Class> {
    // खेल डेस्क, लखनऊ: where no name stands above it, the place makes it a dateline.
    let named = top.under_name || !top.placed || top.dated_below;
    (named && is_post(top.page.lexicon, top.inner)).then_some(Class::Byline)
}

fn count(top: &TopLine<'_, '_>) -> Option<Class> {
    let alone = matches!(top.inner, [only] if only.kind() != TokenKind::Word);
    (alone && !top.placed).then_some(Class::Residue(ResidueKind::Other))
}

fn in_section(top: &TopLine<'_, '_>) -> Option<Class> {
    let first = &top.page.text[top.inner[0].span()];
    (first.eq_ignore_ascii_case("in") && sections::is_section(top.page.lexicon, &top.inner[1..]))
        .then_some(Class::Residue(ResidueKind::Breadcrumb))
}

fn sourced(top: &TopLine<'_, '_>) -> Option<Class> {
    is_sourced(top.inner, top.page.of(top.line)).then_some(Class::Residue(ResidueKind::Caption))
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

/// The fewest words of a line that says whose report it is.
pub(super) const REPORT: usize = 4;

/// `… की रिपोर्ट`, of `least` words or more.
pub(super) fn is_report(inner: &[Token], least: usize) -> bool {
    let [.., of, report] = inner else {
        return false;
    };
    let words = inner.iter().filter(|token| token.is_word()).count();
    lines::is(report, LayoutWord::Piece)
        && !lines::is(&inner[0], LayoutWord::Read)
        && of.has(Features::POSTPOSITION)
        && (least..=8).contains(&words)
        && !inner[..inner.len() - 2]
            .iter()
            .any(|token| token.has(Features::AUXILIARY.union(Features::CONJUNCTION)))
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

/// The post under a name: `बीबीसी संवाददाता, जम्मू से`, `वरिष्ठ पत्रकार, … के लिए`.
fn is_post(lexicon: &Lexicon, inner: &[Token]) -> bool {
    let words = inner.iter().filter(|token| token.is_word()).count();
    let post = inner.iter().take(5).any(names_post);
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

/// `बीबीसी हिंदी के लिए`.
fn is_house(lexicon: &Lexicon, inner: &[Token]) -> bool {
    matches!(lines::label(lexicon, inner), Some((length, Label::Section))
        if matches!(&inner[length..], [of, for_] if of.has(Features::POSTPOSITION) && for_.has(Features::POSTPOSITION)))
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

/// The words of a picture that readers do not see are often in English.
fn is_in_latin(page: &Page<'_>, line: usize) -> bool {
    let tokens = page.of(line);
    tokens.iter().all(|token| token.kind() != TokenKind::Word)
        && page.words(line, 2) == 2
        && !page.has(line, Facts::TERMINATED)
}
