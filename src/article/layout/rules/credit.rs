//! Credits: the agency at the end of the body, with the initials of those who worked on the copy.
//!
//! Where the words stand decides, as `भाषा`, `वार्ता` and `एजेंसी` are everyday words: in
//! brackets behind the last sentence, behind its mark with nothing after, or on a line of its own
//! after the body.

use crate::article::kinds::ResidueKind;
use crate::article::layout::claim::Class;
use crate::article::layout::desk;
use crate::article::layout::lines::{self, is_function};
use crate::article::layout::page::Page;
use crate::lexicon::{Agency, Features, Label, Lexicon, word};
use crate::rule::Rule;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// A credit.
#[derive(Clone, Copy, Debug)]
pub(in crate::article::layout) struct Credit {
    pub(in crate::article::layout) agency: Agency,
    /// Where it stands, if it is the end of a paragraph's line.
    pub(in crate::article::layout) within: Option<Within>,
}

/// A credit at the end of a line of text.
#[derive(Clone, Copy, Debug)]
pub(in crate::article::layout) struct Within {
    pub(in crate::article::layout) line: usize,
    /// The first of its tokens, among those of the page.
    pub(in crate::article::layout) first: usize,
    pub(in crate::article::layout) rule: &'static Rule,
}

/// The most tokens of a line that is a credit.
const LONGEST: usize = 16;
/// How far back from the last line of prose a credit in brackets is looked for.
const BACK: usize = 3;
/// How many lines below a credit may sign it.
const SIGN_OFFS: usize = 2;

pub(super) static CREDIT_LINE: Rule = Rule::new(
    "line.credit-line",
    "an agency alone on a line behind the body is the credit",
    "listed names of agencies with names, initials or the word for input fill the line, and the body ended above it",
    "(एएनआई)",
);

pub(super) static CREDIT_ABOVE_NOTE: Rule = Rule::new(
    "line.credit-above-note",
    "an agency on a line of its own near the end of the text is the credit",
    "the line is nothing but the credit, in brackets, behind a dash, or with the agency's full name; notes may follow it",
    "(एएनआई)",
);

pub(super) static CREDIT_BEHIND_SENTENCE: Rule = Rule::new(
    "line.credit-behind-sentence",
    "an agency behind the last sentence is the credit",
    "in brackets at the end of one of the last lines of text, or behind the mark of the very last sentence with nothing after it",
    "सड़क का काम पूरा हो गया है। (एएनआई)",
);

pub(super) static SIGN_OFF: Rule = Rule::new(
    "line.sign-off",
    "names and initials round the credit sign it",
    "up to four plain words, with a slash, in capitals or short, right above or below the credit",
    "राम श्रवण",
);

/// Finds the credit, given the last line of the body.
pub(in crate::article::layout) fn find(page: &mut Page<'_>, last: usize) -> Option<Credit> {
    behind_body(page, last)
        .or_else(|| above_note(page, last))
        .or_else(|| at_end_of_text(page, last))
}

/// The credit that fills a line behind the body.
fn behind_body(page: &mut Page<'_>, last: usize) -> Option<Credit> {
    let lexicon = page.lexicon;
    let candidate = |page: &Page<'_>, line: usize| match page.class(line) {
        Some(Class::Text) => true,
        Some(Class::Residue(ResidueKind::Disclaimer | ResidueKind::Agency)) => {
            !page.is_decided(line)
        }
        _ => false,
    };
    let lines = (last + 1..page.lines.len()).filter(|_| CREDIT_LINE.is_on());
    let (line, agency) = lines
        .filter(|&line| candidate(page, line))
        .find_map(|line| Some((line, whole_line(lexicon, page.text, page.of(line))?)))?;
    let bare = page.words(line, 3) <= 2;
    page.decide(line, Class::Credit, &CREDIT_LINE);
    // राम श्रवण ⏎ वार्ता: the initials stand above.
    if SIGN_OFF.is_on() && bare && line > last + 1 && is_initials(page, line - 1) {
        sign_off(page, line - 1, line);
    }
    for next in line + 1..page.lines.len().min(line + 1 + SIGN_OFFS) {
        if !(SIGN_OFF.is_on() && is_sign_off(page, line, next)) {
            break;
        }
        sign_off(page, next, line);
    }
    Some(Credit {
        agency,
        within: None,
    })
}

/// The credit on a line of its own with a line of prose after it: a note that no rule knows.
fn above_note(page: &mut Page<'_>, last: usize) -> Option<Credit> {
    let lexicon = page.lexicon;
    let credit = |line: usize| {
        let tokens = page.of(line);
        let agency = whole_line(lexicon, page.text, tokens)?;
        let marked = tokens
            .first()
            .is_some_and(|first| first.is_mark('(') || lines::is_dash(first));
        // इंडो-एशियन न्यूज सर्विस।
        let full = || {
            let inner = lines::bare(tokens);
            line == last
                && inner.len() > 1
                && lines::agency(lexicon, inner).is_some_and(|(length, agency)| {
                    length == inner.len() && !matches!(agency, Agency::Generic | Agency::Desk)
                })
        };
        (marked || full()).then_some((line, agency))
    };
    let back = (0..=last).rev().take(BACK);
    let mut texts =
        back.filter(|&line| line > 0 && page.is_text(line) && CREDIT_ABOVE_NOTE.is_on());
    let (line, agency) = texts.find_map(credit)?;
    page.decide(line, Class::Credit, &CREDIT_ABOVE_NOTE);
    if line == last {
        sign_offs(page, line);
    }
    Some(Credit {
        agency,
        within: None,
    })
}

/// The credit behind a sentence, at the end of one of the last lines of text.
fn at_end_of_text(page: &mut Page<'_>, last: usize) -> Option<Credit> {
    let lexicon = page.lexicon;
    let texts = (0..=last)
        .rev()
        .filter(|&line| CREDIT_BEHIND_SENTENCE.is_on() && page.is_text(line));
    let (back, line, start, agency) = texts.take(BACK).enumerate().find_map(|(back, line)| {
        let (start, agency) = behind_sentence(lexicon, page.text, page.of(line), back == 0)?;
        Some((back, line, start, agency))
    })?;
    if back == 0 {
        sign_offs(page, line);
    }
    let first = page.lines[line].tokens().start + start;
    Some(Credit {
        agency,
        within: Some(Within {
            line,
            first,
            rule: &CREDIT_BEHIND_SENTENCE,
        }),
    })
}

/// Takes the initials with slashes under the credit of `line` into it.
fn sign_offs(page: &mut Page<'_>, line: usize) {
    for next in line + 1..page.lines.len().min(line + 1 + SIGN_OFFS) {
        if !(SIGN_OFF.is_on() && is_sign_off(page, line, next) && has_slash(page, next)) {
            return;
        }
        sign_off(page, next, line);
    }
}

/// Takes a line into the credit at the end of line `credit`.
fn sign_off(page: &mut Page<'_>, line: usize, credit: usize) {
    page.decide_on(line, Class::Credit, &SIGN_OFF, |page| {
        let tokens = page.of(credit);
        let credit = &tokens[tokens.len().saturating_sub(LONGEST)..];
        let from = credit
            .iter()
            .rposition(|token| matches!(token.mark(), Some('(' | '[')));
        let credit = lines::span(&credit[from.unwrap_or(0)..]);
        vec![credit, page.span(line)]
    });
}

/// Whether a line is nothing but a credit.
pub(super) fn fills(page: &Page<'_>, line: usize) -> bool {
    CREDIT_LINE.is_on() && whole_line(page.lexicon, page.text, page.of(line)).is_some()
}

/// The agency of a line that is nothing but a credit.
fn whole_line(lexicon: &Lexicon, text: &str, tokens: &[Token]) -> Option<Agency> {
    if tokens.len() > LONGEST {
        return None;
    }
    let bracketed = tokens
        .first()
        .is_some_and(|first| matches!(first.mark(), Some('(' | '[')));
    // कख/गघ (डीपीए, एएफपी)
    let open = tokens.iter().position(|token| token.is_mark('('));
    if let Some((open, true)) = open.map(|open| (open, tokens[tokens.len() - 1].is_mark(')'))) {
        let slash = tokens[..open].iter().any(|token| token.is_mark('/'));
        if slash && is_signature(lexicon, &tokens[..open]) {
            return named(lexicon, text, lines::bare(&tokens[open..]), true);
        }
    }
    named(lexicon, text, lines::bare(tokens), bracketed)
}

/// The agency that `inner` names, if the rest of it is names and initials.
fn named(lexicon: &Lexicon, text: &str, mut inner: &[Token], bracketed: bool) -> Option<Agency> {
    // जारी भाषा …: more of the copy follows.
    if inner
        .first()
        .is_some_and(|first| first.id() == word::JAARII)
    {
        inner = &inner[1..];
    }
    // इनपुट: भाषा; With inputs from PTI.
    let labelled = lines::label(lexicon, inner).filter(|&(_, label)| label == Label::Input);
    let mut input = false;
    if let Some((length, _)) = labelled {
        input = true;
        inner = lines::bare(&inner[length..]);
    } else if inner.first().is_some_and(|first| {
        first.kind() == TokenKind::Foreign && text[first.span()].eq_ignore_ascii_case("with")
    }) {
        inner = &inner[1..];
        input = true;
        while inner.first().is_some_and(|first| {
            lines::agency(lexicon, inner).is_none() && first.kind() == TokenKind::Foreign
        }) {
            inner = &inner[1..];
        }
    }
    if desk::is_desk(lexicon, inner) {
        return Some(Agency::Desk);
    }
    if bracketed && !input {
        if let Some(agency) = desk::bracketed(lexicon, text, inner) {
            return Some(agency);
        }
    }
    let (length, agency) = lines::agency(lexicon, inner)?;
    // समाचार एजेंसी पीटीआई: the name says more than the kind.
    if agency == Agency::Generic && lines::agency(lexicon, &inner[length..]).is_some() {
        return named(lexicon, text, &inner[length..], false);
    }
    let rest = &inner[length..];
    let words = rest.iter().filter(|token| token.is_word()).count();
    // भाषा इनपुट के साथ, एजेंसी से इनपुट.
    let inputs = rest.iter().any(|token| {
        lines::label(lexicon, core::slice::from_ref(token))
            .is_some_and(|(_, label)| label == Label::Input)
    });
    // (इनपुट भाषा से)
    let from = input && matches!(rest, [from] if from.has(Features::POSTPOSITION));
    let names = rest
        .iter()
        .all(|token| !is_function(token) && token.kind() != TokenKind::Number)
        && lines::terminator(inner).is_none();
    (words <= 6 && (inputs || from || names && words <= 4)).then_some(agency)
}

/// The credit behind the last sentence of a line: its first token and its agency.
fn behind_sentence(
    lexicon: &Lexicon,
    text: &str,
    tokens: &[Token],
    in_last: bool,
) -> Option<(usize, Agency)> {
    let stop = usize::from(tokens.last().is_some_and(|last| last.is_mark(chars::DANDA)));
    let end = tokens.len() - stop;
    let from = end.saturating_sub(LONGEST);
    let tail = &tokens[from..end];
    if tail
        .last()
        .is_some_and(|last| matches!(last.mark(), Some(')' | ']')))
    {
        let open = tail
            .iter()
            .rposition(|token| matches!(token.mark(), Some('(' | '[')))?;
        let agency = named(lexicon, text, lines::bare(&tail[open + 1..]), true)?;
        return (from + open > 0).then_some((from + open, agency));
    }
    if !in_last || stop > 0 {
        return None;
    }
    let ends = |&at: &usize| {
        let next = tail.get(at + 1);
        let apart = next.is_some_and(|next| next.is_spaced() || lines::is_dash(next));
        lines::is_terminator(&tail[at]) && (apart || !tail[at].is_mark('.'))
    };
    let mark = (0..tail.len()).rev().find(ends)?;
    let rest = &tail[mark + 1..];
    let agency = named(lexicon, text, lines::bare(rest), false)?;
    (!rest.is_empty()).then_some((from + mark + 1, agency))
}

fn has_slash(page: &Page<'_>, line: usize) -> bool {
    page.of(line).iter().any(|token| token.is_mark('/'))
}

/// Whether a line may hold the names or initials that stand above an agency.
fn is_initials(page: &Page<'_>, line: usize) -> bool {
    let lexicon = page.lexicon;
    page.is_text(line) && is_signature(lexicon, page.of(line)) && page.words(line, 4) <= 3
}

/// Whether a line after the credit signs it: names with a slash, or short ones, or one of the
/// credit's own.
fn is_sign_off(page: &Page<'_>, credit: usize, line: usize) -> bool {
    let lexicon = page.lexicon;
    let tokens = page.of(line);
    if page.is_text(line) && whole_line(lexicon, page.text, tokens).is_some() {
        return true;
    }
    if !page.is_text(line) || !is_signature(lexicon, tokens) {
        return false;
    }
    if !has_slash(page, line) && !is_capital(page.text, tokens) {
        return false;
    }
    let words = page.words(line, 5);
    let again = page
        .of(credit)
        .iter()
        .any(|token| token.is_word() && page.text[token.span()] == page.text[tokens[0].span()]);
    has_slash(page, line) || words <= 2 || again && words <= 4
}

/// Whether the words in Latin letters are capitals, as initials are; `Continue Reading` is a button.
fn is_capital(text: &str, tokens: &[Token]) -> bool {
    tokens
        .iter()
        .filter(|token| token.kind() == TokenKind::Foreign)
        .all(|token| !text[token.span()].contains(char::is_lowercase))
}

/// Plain words and the marks of initials, no more than four.
fn is_signature(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    let words = tokens.iter().filter(|token| token.is_word()).count();
    let plain = tokens.iter().all(|token| match token.kind() {
        TokenKind::Word | TokenKind::Foreign => !is_function(token) && !token.has(Features::PAGE),
        TokenKind::Mark => matches!(token.mark(), Some('/' | '.' | '-' | ',')),
        _ => false,
    });
    plain && (1..=4).contains(&words) && lines::label(lexicon, tokens).is_none()
}
