//! The numbers and letters of list items, which stand with their items: `1. आवेदन करें`.

use super::neighbours::{char_at, char_before, is_gap, visible_before};
use super::place::kind;
use super::source::{Source, WordBefore};
use super::table::{Row, row};
use super::verdict::Answer;
use crate::lexicon::Features;
use crate::rule::Rule;
use crate::text::{chars, line_breaks};
use crate::token::TokenKind;

pub(super) const LIST_NUMBER: Row = row(
    Rule::new(
        "break.list-number",
        "The number of a list item stands with its item.",
        "A number is all of the sentence so far, follows a colon, a dash or a noun that lists number, or counts on in one line; so does a number or letter in brackets.",
        "1. आवेदन करें।",
    ),
    kind::STOP_AFTER_OTHER,
    |place| {
        let text = place.text();
        let end = place.end_before();
        let number = text[place.start..end].ends_with(chars::is_digit);
        let bracketed = || {
            visible_before(text, place.at) == Some(')')
                && is_list_mark(&text[place.start..place.at])
        };
        Answer::goes_on_if(if number {
            is_list_number(place.source, place.start, end)
        } else {
            bracketed()
        })
    },
);

pub(super) const CLAUSE_LETTER: Row = row(
    Rule::new(
        "break.clause-letter",
        "The letter of a clause of law goes on with its number.",
        "A digit before the full stop, and one letter glued to it after.",
        "आदेश 12.ख लागू हुआ।",
    ),
    kind::STOP_AFTER_OTHER,
    |place| {
        let text = place.text();
        let letter = || {
            place.after().is_some_and(|token| {
                token.is_word()
                    && token.start() == 0
                    && aksharas(&text[token.span().shifted(place.next)]) == 1
            })
        };
        Answer::goes_on_if(
            place.next == place.run.end
                && visible_before(text, place.at).is_some_and(chars::is_digit)
                && place.char_after().is_some_and(chars::is_devanagari_letter)
                && letter(),
        )
    },
);

pub(super) const LIST_LETTER: Row = row(
    Rule::new(
        "break.list-letter",
        "The letter or Roman number of a list item stands with its item.",
        "It is all of the sentence so far.",
        "क. पहचान पत्र लाएं।",
    ),
    kind::STOP_AFTER_LETTER | kind::STOP_AFTER_OTHER,
    |place| {
        let text = place.text();
        Answer::goes_on_if(place.word().is_some_and(|word| {
            is_first(text, place.start, word.span.start()) && is_list_letter(&text[word.span], word)
        }))
    },
);

/// Whether nothing but marks stands between `start` and `at`.
pub(super) fn is_first(text: &str, start: usize, at: usize) -> bool {
    // An opening mark or two, or a bullet.
    const MOST: usize = 8;
    at - start <= 3 * MOST && {
        let mut between = text[start..at].chars();
        let only_marks = |c| !(chars::is_word(c) || chars::is_digit(c));
        between.by_ref().take(MOST).all(only_marks) && between.next().is_none()
    }
}

/// Whether a sentence so far is a number or letter of a list in brackets: `(1)`, `क)`.
fn is_list_mark(sentence: &str) -> bool {
    const LONGEST: usize = 5;
    let letters = |c: &char| chars::is_word(*c);
    sentence.chars().take(LONGEST + 1).count() <= LONGEST
        && !sentence.contains(char::is_whitespace)
        && sentence.chars().filter(letters).count() <= 1
}

/// Whether the number that ends at byte `at` is all of the sentence so far, or follows a colon or a dash.
fn is_list_number(source: Source<'_>, start: usize, at: usize) -> bool {
    let text = source.text();
    // A list has no more than 999 items.
    let digits = text[..at]
        .char_indices()
        .rev()
        .take(4)
        .take_while(|(_, c)| chars::is_digit(*c));
    let Some((first, count)) = digits.fold(None, |so_far: Option<(usize, usize)>, (at, _)| {
        Some((at, so_far.map_or(0, |(_, count)| count) + 1))
    }) else {
        return false;
    };
    if count > 3 || first < start {
        return false;
    }
    match char_before(text, first) {
        // The number of the next item, typed without a space.
        Some(c) if chars::is_devanagari_letter(c) => return counts_on(text, start, first, at),
        Some(c) if chars::is_word(c) => return false,
        _ => {}
    }
    let before = text[start..first].trim_end();
    // A score or a time: `3-1`, `10:30`.
    let joined = before.trim_end_matches(['-', '–', ':']);
    if joined.len() < before.len()
        && before.len() == first - start
        && joined.ends_with(chars::is_digit)
    {
        return false;
    }
    before.is_empty()
        || is_first(text, start, first)
        || before.ends_with([':', '-', '–', '—', ';', '।'])
        || is_in_row(text, start, first, at)
        || count < 3 && follows_label(source, start, before.len() + start)
}

/// Whether all of the sentence before byte `at` is a noun that lists number: `चरण 1.`, `सवाल 2.`
fn follows_label(source: Source<'_>, start: usize, at: usize) -> bool {
    const LABEL: Features = Features::NUMBERED
        .union(Features::QUESTION)
        .union(Features::ANSWER);
    source.word_before(at).is_some_and(|word| {
        is_first(source.text(), start, word.span.start()) && source.has(&word.token, LABEL)
    })
}

/// How far off the next number of a list in one line is looked for, in bytes.
const LONGEST_ITEM: usize = 512;

/// Whether the number from `first` to `at` counts on from one in the same sentence, or is the first
/// of such a row: `1. वेतन बढ़े 2. छुट्टी मिले`.
fn is_in_row(text: &str, start: usize, first: usize, at: usize) -> bool {
    let Some(number) = number_of(&text[first..at]) else {
        return false;
    };
    if number == 1 {
        return starts_row(text, at);
    }
    let from = first.saturating_sub(LONGEST_ITEM).max(start);
    numbers(text, from, first).any(|before| before.is_some_and(|before| before + 1 == number))
}

/// Whether a number one at byte `at` has its two in the same line.
fn starts_row(text: &str, at: usize) -> bool {
    let to = text.len().min(at + LONGEST_ITEM);
    let end = line_breaks::first(text.as_bytes(), at, to).unwrap_or(to);
    numbers(text, at + 1, end).any(|next| next == Some(2))
}

/// Whether the number from `first` to `at`, which is glued to the word before it, is the next of a
/// row, some of whose numbers may be left out.
fn counts_on(text: &str, start: usize, first: usize, at: usize) -> bool {
    let Some(number) = number_of(&text[first..at]) else {
        return false;
    };
    if number == 1 {
        return starts_row(text, at);
    }
    let from = first.saturating_sub(LONGEST_ITEM).max(start);
    number_at(text, start).is_some_and(|before| before < number)
        || numbers(text, from, first).any(|before| before.is_some_and(|before| before < number))
}

/// The numbers before the full stops from byte `from` to byte `to` that a blank follows.
fn numbers(text: &str, from: usize, to: usize) -> impl Iterator<Item = Option<u32>> + use<'_> {
    let bytes = text.as_bytes();
    (from..to)
        .filter(move |&at| bytes[at] == b'.' && char_at(text, at + 1).is_some_and(is_gap))
        .map(move |at| {
            let digits = text[..at]
                .char_indices()
                .rev()
                .take(4)
                .take_while(|(_, c)| chars::is_digit(*c));
            let start = digits.last()?.0;
            let apart = char_before(text, start)
                .is_none_or(|c| chars::is_blank(c) || c == '(' || chars::is_devanagari_letter(c));
            number_of(&text[start..at]).filter(|_| apart)
        })
}

/// The number that a sentence starts with at byte `start`.
fn number_at(text: &str, start: usize) -> Option<u32> {
    let digits = text[start..]
        .char_indices()
        .take(4)
        .take_while(|&(_, c)| chars::is_digit(c));
    let (last, c) = digits.last()?;
    number_of(&text[start..start + last + c.len_utf8()])
}

/// The value of a row of digits, if that is no more than a list has items.
fn number_of(digits: &str) -> Option<u32> {
    let mut value = 0;
    for digit in digits.chars() {
        value = value * 10 + chars::digit_value(digit)?;
        if value > 99 {
            return None;
        }
    }
    (value > 0).then_some(value)
}

/// Whether a word is the letter or the Roman number of a list item.
fn is_list_letter(word: &str, before: &WordBefore) -> bool {
    match before.token.kind() {
        TokenKind::Foreign => {
            word.len() == 1 || (word.len() <= 4 && word.bytes().all(|b| b"ivxIVX".contains(&b)))
        }
        _ => word.chars().filter(|&c| !chars::is_invisible(c)).count() == 1,
    }
}

/// How many aksharas a word in Devanagari has: consonants and vowels that no virama joins to the
/// one before. Four are counted as four or more, which is as much as is asked.
pub(super) fn aksharas(word: &str) -> usize {
    const MOST: usize = 4;
    let mut joined = false;
    let mut count = 0;
    for c in word.chars() {
        match c {
            chars::VIRAMA => joined = true,
            'ऄ'..='ह' | '\u{0958}'..='ॡ' | '\u{0972}'..='\u{097F}' => {
                count += usize::from(!joined);
                joined = false;
                if count == MOST {
                    break;
                }
            }
            c if chars::is_invisible(c) => {}
            _ => joined = false,
        }
    }
    count
}
