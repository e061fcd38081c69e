//! What follows the body: notes to readers, imprints, rows of tags, lists of other articles.

use core::ops::Range;

use super::byline;
use super::text::APPEAL;
use super::top;
use crate::article::kinds::{RelatedKind, ResidueKind, TagsKind};
use crate::article::layout::boilerplate;
use crate::article::layout::claim::Class;
use crate::article::layout::facts::Facts;
use crate::article::layout::masthead::Masthead;
use crate::article::layout::page::Page;
use crate::article::layout::why::each;
use crate::article::layout::{lines, sections};
use crate::lexicon::{Features, Label, LayoutWord, Lexicon, word};
use crate::rule::Rule;
use crate::span::Span;
use crate::token::{Token, TokenKind};

/// The most words of a tag, on average.
const TAG: usize = 3;
/// The longest imprint, in tokens.
const IMPRINT: usize = 14;
/// The fewest words of a headline in a list without a heading.
const HEADLINE: usize = 4;

pub(super) static NOTE_TO_READERS: Rule = Rule::new(
    "line.note-to-readers",
    "one of the last lines that turns to the reader or disclaims the article is no part of it",
    "the line speaks of itself or of the house and asks to read, follow or write on, or says whose views these are",
    "खबरों के लिए जुड़े रहिए हमारे साथ।",
);

pub(super) static LATIN_PROSE: Rule = Rule::new(
    "line.latin-prose",
    "a sentence in Latin letters behind the last one in Hindi is the page's",
    "no word of the line is in Hindi, and it is as long or ended as prose is",
    "Follow us for the latest news from the city.",
);

pub(super) static SIGNATURE: Rule = Rule::new(
    "line.signature",
    "a name alone behind the body signs it",
    "the only line of text there, no byline is known, and the lexicon knows the words at most as names",
    "दीपा जोशी, कखग न्यूज",
);

pub(super) static REPORT_BEHIND_BODY: Rule = Rule::new(
    "line.report-behind-body",
    "who reports, on a line behind the body, is a byline",
    "the line ends in the word for a report behind a postposition",
    "दीपा जोशी की रिपोर्ट",
);

pub(super) static LIST_BEHIND_BODY: Rule = Rule::new(
    "line.list-behind-body",
    "lines of text behind the page's own are the page's: links to other articles, or the rest",
    "a line of the page stands between them and the body; two or more of them with the length of headlines, or under links, are links",
    "मेले में उमड़ी भीड़ ⏎ बांध का काम शुरू हुआ",
);

/// A line of text behind the body.
struct LineBehind<'p, 'a> {
    page: &'p Page<'a>,
    line: usize,
    tokens: &'a [Token],
}

impl LineBehind<'_, '_> {
    /// Whether no mark of a sentence ends the line.
    fn is_open(&self) -> bool {
        !self.page.has(self.line, Facts::TERMINATED)
    }
}

/// A rule on such a line, and the function that asks it.
pub(super) struct Step {
    pub(super) rule: Rule,
    decide: fn(&LineBehind<'_, '_>) -> Option<Class>,
    /// What it decided on; nothing for the whole line.
    seen: fn(&LineBehind<'_, '_>) -> Vec<Span>,
}

/// The rules on such lines, in the order in which they are asked.
pub(super) static STEPS: [Step; 9] = [
    Step {
        rule: Rule::new(
            "line.bracket-behind-body",
            "a line in brackets behind the body is the page's",
            "one bracket holds the whole line",
            "(कखग की ओर से प्रकाशित)",
        ),
        decide: bracket,
        seen: whole,
    },
    Step {
        rule: Rule::new(
            "line.pointer-behind-body",
            "a line that says where to read, with a colon, points to other pages",
            "it ends in the word for reading and a colon, in few words",
            "ताजा खबरें यहां पढ़ें :",
        ),
        decide: pointer,
        seen: last_two,
    },
    Step {
        rule: Rule::new(
            "line.imprint",
            "a line that says who published the page is its imprint",
            "the word for published ends it, behind the words for by; dots may follow",
            "कखग की ओर से प्रकाशित",
        ),
        decide: imprint,
        seen: word_for_published,
    },
    Step {
        rule: Rule::new(
            "line.request",
            "what readers are asked to do is a button",
            "the line ends in a request in the subjunctive, or is the name of a service in a few words",
            "डेली न्यूजलेटर",
        ),
        decide: request,
        seen: last_two,
    },
    Step {
        rule: Rule::new(
            "line.section-behind-body",
            "names of sections behind the body are the page's",
            "listed names of sites and sections fill the line",
            "कखग न्यूज",
        ),
        decide: section,
        seen: whole,
    },
    Step {
        rule: Rule::new(
            "line.mail-address",
            "a short line with an e-mail address is the page's",
            "an @ stands inside a word, and no mark of a sentence ends the line",
            "संपर्क: khabar@example.in",
        ),
        decide: address,
        seen: at_sign,
    },
    Step {
        rule: Rule::new(
            "line.initials",
            "initials with slashes behind the body are those of the copy's makers",
            "two slashes, or one between words that the lexicon does not know, and nothing else",
            "कख/गघ/चछ",
        ),
        decide: initials,
        seen: whole,
    },
    Step {
        rule: Rule::new(
            "line.tags-behind-body",
            "a row of short names between commas or bars is of tags",
            "two marks or more, up to three words each, no words of sentences, no office and no count",
            "मेला, भीड़, पुलिस",
        ),
        decide: tags,
        seen: marks_of_row,
    },
    Step {
        rule: Rule::new(
            "line.latin-behind-body",
            "a line in Latin letters behind the body is the page's",
            "no word of it is in Hindi, and there are two or more",
            "Top News",
        ),
        decide: latin,
        seen: whole,
    },
];

/// The place of the rule on imprints among the steps.
const IMPRINT_STEP: usize = 2;

/// How many lines from the end may turn to the reader.
const NOTES: usize = 5;

/// Finds the disclaimers and appeals at the end that only stand out there.
pub(in crate::article::layout) fn notes_to_readers(page: &mut Page<'_>, from: usize) {
    let lexicon = page.lexicon;
    let mut end = page.lines.len();
    for _ in 0..NOTES {
        let Some(line) = page.last_text(from + 1..end) else {
            return;
        };
        end = line;
        let of_page = page.has(line, Facts::OF_PAGE);
        let asked = boilerplate::judge_tail(lexicon, page.of(line), of_page);
        // Of several sentences, those are asked that stand at the end: see the trailers of paragraphs.
        let mixed = |kind: ResidueKind| {
            boilerplate::tells_more(page.of(line))
                || kind == ResidueKind::Promo
                    && !boilerplate::is_single(page.of(line))
                    && !boilerplate::calls_for_gift(page.of(line))
                    && (page.lines[line].len() > 2 * APPEAL
                        || boilerplate::reports_first(page.of(line)))
        };
        // … द्वारा प्रकाशित...
        let dots = matches!(page.of(line), [.., before, last]
            if before.is_mark('.') && last.is_mark('.') || last.is_mark('…'));
        let imprint = &STEPS[IMPRINT_STEP].rule;
        if dots && imprint.is_on() && is_imprint(lexicon, page.of(line)) {
            let class = Class::Residue(ResidueKind::Other);
            page.decide_on(line, class, imprint, |page| {
                let tokens = page.of(line);
                word_for_published(&LineBehind { page, line, tokens })
            });
        } else if let Some(kind) = asked.filter(|&kind| NOTE_TO_READERS.is_on() && !mixed(kind)) {
            page.decide_on(line, Class::Residue(kind), &NOTE_TO_READERS, |page| {
                boilerplate::appealing_words(page.of(line))
            });
        } else if LATIN_PROSE.is_on() && is_in_latin(page.of(line)) && page.is_prose(line) {
            page.decide(line, Class::Residue(ResidueKind::Promo), &LATIN_PROSE);
        } else if page.is_prose(line) {
            return;
        }
    }
}

/// Decides the lines of text after the last line of prose. Right behind it they are text still (the
/// last items of a list); behind boilerplate they belong to the page.
pub(in crate::article::layout) fn decide(page: &mut Page<'_>, last: usize) {
    let count = page.lines.len();
    let mut line = last + 1;
    // The line of the page that parts what follows from the body.
    let mut behind = None;
    while line < count {
        if !page.is_text(line) {
            behind = Some(line)
                .filter(|&line| parts_from_body(page, line))
                .or(behind);
            line += 1;
            continue;
        }
        if let Some(rule) = signed_by(page, line, last) {
            page.decide_on(line, Class::Byline, rule, |page| match page.of(line) {
                [.., of, report] if core::ptr::eq(rule, &REPORT_BEHIND_BODY) => {
                    vec![of.span().to(report.span())]
                }
                _ => Vec::new(),
            });
            line += 1;
            continue;
        }
        let no_text =
            |page: &Page<'_>, from: usize| (from..count).find(|&line| !page.is_text(line));
        let mut end = no_text(page, line).unwrap_or(count);
        behind = by_form(page, line..end).or(behind);
        if behind.is_some() || !page.is_text(line) {
            line = (line..end).find(|&line| page.is_text(line)).unwrap_or(end);
            end = no_text(page, line).unwrap_or(count).min(end);
        }
        if let Some(behind) = behind {
            other_articles(page, line..end, behind);
        }
        line = end;
    }
}

/// Whether what stands behind the line is parted from the body by it: links in the text, pictures and
/// advertisements stand inside bodies too.
fn parts_from_body(page: &Page<'_>, line: usize) -> bool {
    !matches!(
        page.class(line),
        Some(
            Class::Related(RelatedKind::AlsoRead)
                | Class::Residue(
                    ResidueKind::Advertisement | ResidueKind::Caption | ResidueKind::Embed
                )
        )
    )
}

/// The rule by which a line behind the body, which ends in line `last`, says who wrote the article.
fn signed_by(page: &Page<'_>, line: usize, last: usize) -> Option<&'static Rule> {
    let signed = SIGNATURE.is_on()
        && line == last + 1
        && (line + 1..page.lines.len()).all(|next| !page.is_text(next))
        && !is_named(page)
        && byline::is_signature(page, line);
    if signed {
        return Some(&SIGNATURE);
    }
    // -दीपा की रिपोर्ट
    let dashed = lines::is_dash(page.first(line));
    let least = top::REPORT - usize::from(dashed);
    let report = REPORT_BEHIND_BODY.is_on() && top::is_report(lines::bare(page.of(line)), least);
    report.then_some(&REPORT_BEHIND_BODY)
}

/// Decides the lines that their own form tells; the one that parts what follows from the body.
fn by_form(page: &mut Page<'_>, run: Range<usize>) -> Option<usize> {
    let mut parts = None;
    for line in run {
        let behind = LineBehind {
            page,
            line,
            tokens: page.of(line),
        };
        let answer = |step: &'static Step| {
            let class = step
                .rule
                .is_on()
                .then(|| (step.decide)(&behind))
                .flatten()?;
            Some((class, step))
        };
        if let Some((class, step)) = STEPS.iter().find_map(answer) {
            if matches!(class, Class::Residue(ResidueKind::Promo)) {
                parts = Some(line);
            }
            page.decide_on(line, class, &step.rule, |page| {
                let tokens = page.of(line);
                (step.seen)(&LineBehind { page, line, tokens })
            });
        }
    }
    parts
}

/// Takes lines of text behind boilerplate for links to other articles, or for the rest of the page. Line
/// `behind` parts them from the body.
fn other_articles(page: &mut Page<'_>, run: Range<usize>, behind: usize) {
    if !LIST_BEHIND_BODY.is_on() {
        return;
    }
    let headlines = run
        .clone()
        .all(|line| page.words(line, HEADLINE) == HEADLINE);
    let above = run.start.checked_sub(1).and_then(|above| page.class(above));
    let listed = matches!(above, Some(Class::Related(_)));
    let links = listed || headlines && run.len() > 1;
    for line in run {
        let class = if links {
            Class::Related(RelatedKind::List)
        } else {
            Class::Residue(ResidueKind::Other)
        };
        page.decide_on(line, class, &LIST_BEHIND_BODY, |page| {
            vec![page.span(behind), page.span(line)]
        });
    }
}

/// Whether a byline is known.
fn is_named(page: &Page<'_>) -> bool {
    let lines = 0..page.lines.len();
    let byline = |line| page.class(line) == Some(Class::Byline);
    lines.clone().any(byline) || page.mastheads(lines).any(Masthead::is_named)
}

fn whole(_: &LineBehind<'_, '_>) -> Vec<Span> {
    Vec::new()
}

/// The last two tokens, marks apart where words stand before them.
fn last_two(behind: &LineBehind<'_, '_>) -> Vec<Span> {
    let tokens = behind.tokens;
    vec![lines::span(&tokens[tokens.len().saturating_sub(2)..])]
}

/// The word for published that ends the line.
fn word_for_published(behind: &LineBehind<'_, '_>) -> Vec<Span> {
    let last = lines::bare(behind.tokens).last();
    last.map(Token::span).into_iter().collect()
}

/// The sign inside an e-mail address.
fn at_sign(behind: &LineBehind<'_, '_>) -> Vec<Span> {
    each(behind.tokens, |token| {
        token.is_mark('@') && !token.is_spaced()
    })
}

/// The marks between short names.
fn marks_of_row(behind: &LineBehind<'_, '_>) -> Vec<Span> {
    each(behind.tokens, |token| {
        matches!(token.mark(), Some(',' | '|'))
    })
}

fn bracket(behind: &LineBehind<'_, '_>) -> Option<Class> {
    let tokens = behind.tokens;
    // (… की ओर से प्रकाशित)
    (tokens[0].is_mark('(') && lines::closing(tokens, tokens.len()) == Some(tokens.len()))
        .then_some(Class::Residue(ResidueKind::Other))
}

fn pointer(behind: &LineBehind<'_, '_>) -> Option<Class> {
    // … पर पढ़ें :
    let [head @ .., read, colon] = behind.tokens else {
        return None;
    };
    let asks = lines::is_colon(colon) && lines::is(read, LayoutWord::Read);
    (asks && head.len() <= TAG).then_some(Class::Residue(ResidueKind::Promo))
}

fn imprint(behind: &LineBehind<'_, '_>) -> Option<Class> {
    (behind.is_open() && is_imprint(behind.page.lexicon, behind.tokens))
        .then_some(Class::Residue(ResidueKind::Other))
}

fn request(behind: &LineBehind<'_, '_>) -> Option<Class> {
    (behind.is_open() && boilerplate::is_request(behind.tokens))
        .then_some(Class::Residue(ResidueKind::Promo))
}

fn section(behind: &LineBehind<'_, '_>) -> Option<Class> {
    (behind.is_open() && sections::is_section(behind.page.lexicon, behind.tokens))
        .then_some(Class::Residue(ResidueKind::Breadcrumb))
}

fn address(behind: &LineBehind<'_, '_>) -> Option<Class> {
    let tokens = behind.tokens;
    // Where to write: khabar@example.in
    let joined = |at: usize| tokens[at].is_mark('@') && !tokens[at].is_spaced();
    (behind.is_open() && tokens.len() <= APPEAL && (1..tokens.len()).any(joined))
        .then_some(Class::Residue(ResidueKind::Other))
}

fn initials(behind: &LineBehind<'_, '_>) -> Option<Class> {
    let tokens = behind.tokens;
    let slashes = count(tokens, |token| token.is_mark('/'));
    let words = count(tokens, Token::is_word);
    // एबी/सीडी/ईएफ; of two, both are unknown as words.
    let alike = slashes > 1 || slashes == 1 && tokens.iter().all(is_initials);
    (behind.is_open() && alike && slashes + words == tokens.len() && slashes + 1 == words)
        .then_some(Class::Residue(ResidueKind::Other))
}

fn tags(behind: &LineBehind<'_, '_>) -> Option<Class> {
    let tokens = behind.tokens;
    let commas =
        count(tokens, |token| token.is_mark(',')).max(count(tokens, |token| token.is_mark('|')));
    let words = count(tokens, Token::is_word);
    let plain = !tokens
        .iter()
        .any(|token| lines::is_function(token) && token.kind() == TokenKind::Word);
    let row = commas > 1 && plain && words <= (commas + 1) * TAG;
    (behind.is_open()
        && row
        && !tokens
            .iter()
            .any(|token| describes(behind.page.lexicon, token)))
    .then_some(Class::Tags(TagsKind::Values))
}

fn latin(behind: &LineBehind<'_, '_>) -> Option<Class> {
    let words = count(behind.tokens, Token::is_word);
    (behind.is_open() && is_in_latin(behind.tokens) && words > 1)
        .then_some(Class::Residue(ResidueKind::Other))
}

fn count(tokens: &[Token], which: impl Fn(&Token) -> bool) -> usize {
    tokens.iter().filter(|token| which(token)).count()
}

/// Whether a token says who somebody is, or how many: `प्रो. … जोशी, निदेशक, … संस्थान`.
fn describes(lexicon: &Lexicon, token: &Token) -> bool {
    let role = token.is_word() && lexicon.word(token.id()).features.any(Features::ROLE);
    let year = |number: u32| (1900..2100).contains(&number);
    let counts = token.kind() == TokenKind::Number && !token.number().is_some_and(year);
    role || counts || matches!(token.mark(), Some('(' | '['))
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
    let by = head.last().is_some_and(|by| by.id() == word::DVARA);
    published && head.len() <= IMPRINT && (by || head.windows(2).any(from))
}

/// Whether the token may be the initials of somebody, or stands between two.
fn is_initials(token: &Token) -> bool {
    token.is_mark('/') || lines::is_unknown(token)
}

/// Whether no word of a line is in Hindi.
pub(super) fn is_in_latin(tokens: &[Token]) -> bool {
    tokens.iter().all(|token| token.kind() != TokenKind::Word)
}
