//! Terminators after which a sentence may go on: `?`, `!`, the ellipsis, and the pipe.
//!
//! | rule | evidence | example |
//! |---|---|---|
//! | M1 | `?` or `!` before what leans on it, an alternative, a complement or a comma goes on | `क्या मिलेगा? का जवाब` |
//! | M2 | `?` or `!` between Latin letters is part of an address | `/a?b=1` |
//! | M3 | an ellipsis at the start of a sentence, between glued words, before the same word or one that carries on ends nothing | `था… पर चुप रहा` |
//! | M4 | a pipe ends only a clause with a finite verb | `लौट गए\|` |

use super::Ending;
use super::neighbours::{char_at, ends_as_verbs_do, is_gap};
use super::source::Source;
use crate::lexicon::Features;
use crate::span::Span;
use crate::text::{chars, fold, line_breaks, punctuation};
use crate::token::TokenKind;

/// Words that carry a sentence on over an ellipsis.
const GO_ON: Features = Features::CONJUNCTION
    .and(Features::ENCLITIC)
    .and(Features::PARTICLE)
    .and(Features::AUXILIARY)
    .and(Features::POSTPOSITION)
    .and(Features::RELATIVE);

/// Whether a terminator that is no danda and no full stop, from byte `at` to `end`, ends the
/// sentence that starts at byte `start`. `next` is past the blanks after it.
pub(super) fn ends(
    source: Source<'_>,
    start: usize,
    at: usize,
    end: usize,
    next: usize,
    ending: Ending,
) -> bool {
    match ending {
        Ending::Question | Ending::Exclamation => question_ends(source, at, end, next),
        Ending::Ellipsis => ellipsis_ends(source, start, at, end, next),
        Ending::Pipe => pipe_ends(source, start, at, next),
        _ => true,
    }
}

/// M1, M2: a question or exclamation goes on with what leans on it (`क्या मिलेगा? का जवाब`), with an
/// alternative (`जाएँ? या रुकें?`), with a complement; and inside an address it is none.
fn question_ends(source: Source<'_>, at: usize, end: usize, next: usize) -> bool {
    let text = source.text();
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    if latin(text[..at].chars().next_back()) && latin(char_at(text, end)) {
        return false;
    }
    if char_at(text, next) == Some(',') {
        return false;
    }
    source
        .token_after(next)
        .is_none_or(|token| !token.has(Features::ENCLITIC.and(Features::LINKING)))
}

/// M3: an ellipsis ends where a new clause starts; before a word that carries on (`था… पर चुप रहा`),
/// between glued words (`मैं...मैं`) and at the start of a sentence it does not.
fn ellipsis_ends(source: Source<'_>, start: usize, at: usize, end: usize, next: usize) -> bool {
    let text = source.text();
    // Nothing before it but marks; a few characters tell, and a longer row of marks is no sentence.
    // A line break of two characters counts for no more than one of one.
    let is_text = |c| chars::is_word(c) || chars::is_digit(c);
    let seen = text[start..at]
        .chars()
        .take(96)
        .filter(|&c| !chars::is_blank(c));
    if !seen.take(16).any(is_text) {
        return false;
    }
    let Some(token) = source.token_after(next) else {
        return true;
    };
    if token.mark() == Some(',') {
        return false;
    }
    let last = source.last_word(at);
    // The `की` that is a verb too tells nothing.
    if last.is_some_and(|word| {
        word.token.has(Features::OPEN_END.and(Features::ENCLITIC))
            && !source.has(&word.token, Features::LIGHT)
    }) {
        return false;
    }
    if next == end && (token.is_word() || token.kind() == TokenKind::Number) {
        let closed = last.is_some_and(|word| source.is_finite(&word.token));
        return closed && (token.has(Features::OPENER) || !token.is_word());
    }
    // A word said twice: `अब… अब क्या होगा?`
    let twice = token.is_word()
        && source
            .last_word(at)
            .is_some_and(|word| is_same(text, word.span, token.span().shifted(next)));
    let lower_case =
        token.kind() == TokenKind::Foreign && char_at(text, next).is_some_and(char::is_lowercase);
    !(source.has(&token, GO_ON) || lower_case || twice)
}

/// A main verb without an auxiliary: `मिली`, `रखता`. Other perfectives
/// are spelled as nouns are (`झटके`).
const MAIN_VERB: Features = Features::MAIN_PAST
    .and(Features::IMPERFECTIVE)
    .and(Features::FUTURE);

/// M4: a pipe is a danda only where a clause is complete before it: breadcrumbs, site suffixes and
/// timestamps stand apart by pipes too.
fn pipe_ends(source: Source<'_>, start: usize, at: usize, next: usize) -> bool {
    let text = source.text();
    let closed = text[..at]
        .trim_end_matches(|c| is_gap(c) || punctuation::is_closing(c))
        .len();
    let Some(word) = source.word_before(closed) else {
        return false;
    };
    if source.is_finite(&word.token) {
        return true;
    }
    let foreign = source
        .token_after(next)
        .is_some_and(|token| token.kind() == TokenKind::Foreign);
    // A passage in marks may be all that the sentence ends with.
    let passage = closed < text[..at].trim_end_matches(is_gap).len();
    !foreign
        && has_words(text, start, at, 4)
        && (source.has(&word.token, MAIN_VERB)
            || (passage || ends_as_verbs_do(&text[word.span])) && line_ends_in_pipe(text, next))
}

/// Whether at least `least` words stand between the bytes `start` and `at` and behind any other
/// pipe, counted back from `at` over no more characters than such words have.
fn has_words(text: &str, start: usize, at: usize, least: usize) -> bool {
    let last = text[start..at].chars().rev().take(least * 24);
    // A line break of two characters is one gap.
    let mut in_gap = false;
    let gaps = last.take_while(|&c| c != '|').filter(|&c| {
        let starts = c.is_whitespace() && !in_gap;
        in_gap = c.is_whitespace();
        starts
    });
    gaps.count() + 1 >= least
}

/// Whether the same word stands at both places.
fn is_same(text: &str, one: Span, other: Span) -> bool {
    fold::key(&text[one]) == fold::key(&text[other])
}

/// Whether the line at byte `next` ends in a pipe, or has come to its end there. Titles and
/// breadcrumbs stand between pipes, and none after the last.
fn line_ends_in_pipe(text: &str, next: usize) -> bool {
    const LONGEST: usize = 4096;
    let mut to = text.len().min(next + LONGEST);
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    let end = line_breaks::first(text.as_bytes(), next, to).unwrap_or(to);
    let shows = |c: &char| !(chars::is_blank(*c) || punctuation::is_closing(*c));
    text[next..end]
        .chars()
        .rev()
        .find(shows)
        .is_none_or(|c| c == '|')
}
