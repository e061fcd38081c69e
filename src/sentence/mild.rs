//! Terminators after which a sentence may go on: `?`, `!`, the ellipsis, and the pipe.
//!
//! | rule | evidence | example |
//! |---|---|---|
//! | M1 | `?` or `!` before what leans on it, an alternative, a complement or a comma goes on | `क्या मिलेगा? का जवाब` |
//! | M2 | `?` or `!` between Latin letters is part of an address | `/a?b=1` |
//! | M3 | an ellipsis at the start of a sentence, between glued words, before the same word or one that carries on ends nothing | `था… पर चुप रहा` |
//! | M4 | a pipe ends only a clause with a finite verb | `लौट गए\|` |

use super::Ending;
use super::neighbours::{char_at, is_finite, is_gap, last_word, token_after};
use crate::lexicon::Senses;
use crate::text::chars;
use crate::token::TokenKind;

/// Words that carry a sentence on over an ellipsis.
const GO_ON: Senses = Senses::CONJUNCTION
    .and(Senses::ENCLITIC)
    .and(Senses::PARTICLE)
    .and(Senses::AUXILIARY)
    .and(Senses::POSTPOSITION);

/// Whether a terminator that is no danda and no full stop, from byte `at` to `end`, ends the
/// sentence that starts at byte `start`. `next` is past the blanks after it.
pub(super) fn ends(
    text: &str,
    start: usize,
    at: usize,
    end: usize,
    next: usize,
    ending: Ending,
) -> bool {
    match ending {
        Ending::Question | Ending::Exclamation => question_ends(text, at, end, next),
        Ending::Ellipsis => ellipsis_ends(text, start, at, end, next),
        Ending::Pipe => pipe_ends(text, start, at, next),
        _ => true,
    }
}

/// M1, M2: a question or exclamation goes on with what leans on it (`क्या मिलेगा? का जवाब`), with an
/// alternative (`जाएँ? या रुकें?`), with a complement; and inside an address it is none.
fn question_ends(text: &str, at: usize, end: usize, next: usize) -> bool {
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    if latin(text[..at].chars().next_back()) && latin(char_at(text, end)) {
        return false;
    }
    if char_at(text, next) == Some(',') {
        return false;
    }
    token_after(text, next).is_none_or(|token| {
        !token.has(Senses::ENCLITIC)
            && !matches!(&text[token.span().shifted(next)], "या" | "अथवा" | "कि")
    })
}

/// M3: an ellipsis ends where a new clause starts; before a word that carries on (`था… पर चुप रहा`),
/// between glued words (`मैं...मैं`) and at the start of a sentence it does not.
fn ellipsis_ends(text: &str, start: usize, at: usize, end: usize, next: usize) -> bool {
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
    let Some(token) = token_after(text, next) else {
        return true;
    };
    if token.mark() == Some(',') {
        return false;
    }
    if next == end && token.is_word() {
        let closed = last_word(text, at).is_some_and(|word| is_finite(&word.token));
        return closed && token.has(Senses::OPENER);
    }
    // A word said twice: `अब… अब क्या होगा?`
    let twice = token.is_word()
        && last_word(text, at)
            .is_some_and(|word| text[word.span] == text[token.span().shifted(next)]);
    let lower_case =
        token.kind() == TokenKind::Foreign && char_at(text, next).is_some_and(char::is_lowercase);
    let relative = matches!(
        &text[token.span().shifted(next)],
        "जो" | "जिस" | "जिसने" | "जिसे" | "जिसके"
    );
    !(token.has(GO_ON) || lower_case || relative || twice)
}

/// M4: a pipe is a danda only where a clause is complete before it: breadcrumbs, site suffixes and
/// timestamps stand apart by pipes too.
fn pipe_ends(text: &str, start: usize, at: usize, next: usize) -> bool {
    let Some(word) = last_word(text, at) else {
        return false;
    };
    let auxiliary = is_finite(&word.token);
    if token_after(text, next).is_some_and(|token| token.kind() == TokenKind::Foreign) {
        return auxiliary;
    }
    auxiliary || (has_finite_ending(&text[word.span]) && has_words(text, start, at, 4))
}

/// Whether a word ends as finite verbs do (`जताई`, `पहुंचा`, `करेंगे`): with a vowel sign of
/// gender and number.
fn has_finite_ending(word: &str) -> bool {
    let unwritten = |c: &char| matches!(c, 'ं' | 'ँ' | '\u{200C}' | '\u{200D}');
    let mut letters = word.chars().rev().filter(|c| !unwritten(c));
    matches!(letters.next(), Some('ा' | 'ी' | 'े' | 'ई' | 'ए'))
}

/// Whether at least `least` words stand between the bytes `start` and `at` and behind any other
/// pipe, counted back from `at` over no more characters than such words have.
fn has_words(text: &str, start: usize, at: usize, least: usize) -> bool {
    let last = text[start..at].chars().rev().take(least * 24);
    let words = last.take_while(|&c| c != '|').filter(|&c| is_gap(c));
    words.count() + 1 >= least
}
