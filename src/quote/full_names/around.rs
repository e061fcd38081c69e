//! The words of a name around one of them, beside an office, and before brackets.

use core::ops::Range;

use crate::lexicon::{Features, TimeWord, ending, ends_like_feminine_plural, word};
use crate::quote::context::Context;
use crate::quote::name_parts;
use crate::quote::phrase;
use crate::quote::source;
use crate::span::Span;

/// The words of a name on either side of the one looked for.
const BESIDE: usize = 3;

/// The name of several words around the one at `at`: unlisted words between a boundary and a case
/// marker, or after an office or a form of address.
pub(super) fn name(context: &Context<'_>, at: usize) -> Option<Span> {
    // What no other words stand after but names.
    if at > 0 && context.has(at - 1, Features::FIRST_NAME) {
        return Some(context.span(&(at - 1..at + 1)));
    }
    let (mut words, is_cut) = unlisted(context, at);
    if words.len() < 2 || words.len() > BESIDE + 1 {
        return None;
    }
    let titled = is_titled(context, words.start);
    let opens = is_bounded(context, words.start);
    // After an office the words can be what its holder is said to be (`कप्तान नाराज हैं`).
    let closed = is_cut || is_closed(context, words.end);
    let surname = surname_from(context, at.max(words.start + 1), words.end);
    if titled && !closed && at > words.start {
        // A surname ends the name (`यात्री राम सिंह अस्पताल में`).
        words.end = at + 1;
    } else if let Some(surname) = surname {
        // Where nothing bounds the name on the left, it is one word and the surname.
        if !(titled || opens) {
            if surname > at + 1 {
                return None;
            }
            words.start = surname - 1;
        }
        words.end = surname + 1;
    } else {
        let marked = context.is_subject_marker(words.end) || context.is(words.end, word::KA);
        if !(titled && closed || opens && marked) {
            return None;
        }
    }
    Some(context.span(&words))
}

/// The first surname from `from` on, with those that follow it: `राम सिंह यादव`, but no second person of
/// `राम सिंह मोहन यादव`.
fn surname_from(context: &Context<'_>, from: usize, end: usize) -> Option<usize> {
    let first = (from..end).find(|&at| context.is_surname(at))?;
    (first..end).take_while(|&at| context.is_surname(at)).last()
}

/// The unlisted words around the one at `at`, and whether the last one was cut off for being no part
/// of a name.
fn unlisted(context: &Context<'_>, at: usize) -> (Range<usize>, bool) {
    let mut start = at;
    while start > 0 && at - start < BESIDE && may_name(context, start - 1) {
        start -= 1;
    }
    let mut end = at + 1;
    while end - at <= BESIDE && may_name(context, end) {
        end += 1;
    }
    // `राय`, a surname and a word.
    if end == at + 1 && context.is_word(end) && context.is_surname(end) {
        end += 1;
    }
    // `राम सिंह बिलख रहे थे`: the word before the auxiliary is a verb; `राम सिंह फैक्ट्री में`: nothing is in
    // a person.
    let is_other = context.has(end, Features::AUXILIARY) || context.is(end, word::MEIN);
    if is_other && end > at + 1 {
        end -= 1;
    }
    (start..end, is_other)
}

/// Whether an office or a form of address stands before `start`.
fn is_titled(context: &Context<'_>, start: usize) -> bool {
    let is_title = |at: usize| {
        context.has(at, Features::TITLE)
            || context.is_word(at) && source::is_role(context.word(at), context.traits(at))
    };
    start > 0 && is_title(start - 1)
        || start > 1
            && context.mark(start - 1) == Some('.')
            && context.has(start - 2, Features::TITLE)
}

/// Whether no word before `start` can be part of the name.
fn is_bounded(context: &Context<'_>, start: usize) -> bool {
    const BOUNDS: Features = Features::AUXILIARY
        .union(Features::CONJUNCTION)
        .union(Features::POSTPOSITION)
        .union(Features::PARTICIPLE);
    let Some(before) = start.checked_sub(1) else {
        return true;
    };
    !context.is_word(before)
        || context.has(before, BOUNDS)
        || context.is_verb(before)
        // `19 वर्षीय राम सिंह`
        || matches!(context.entry(before).time, TimeWord::Lasting(_))
}

/// Whether no word at `at` can be part of the name before it or say what its bearer is.
pub(super) fn is_closed(context: &Context<'_>, at: usize) -> bool {
    const AFTER: Features = Features::POSTPOSITION
        .union(Features::CONJUNCTION)
        .union(Features::PARTICLE)
        .union(Features::SUFFIX)
        .union(Features::TEMPORAL);
    !context.is_word(at) || context.has(at, AFTER)
}

/// Whether the token at `at` is all that a pair of brackets holds.
pub(super) fn is_in_brackets(context: &Context<'_>, at: usize) -> bool {
    at > 1
        && matches!(context.mark(at + 1), Some(')' | ']'))
        && matches!(context.mark(at - 1), Some('(' | '['))
}

/// Where the name after the form of address at `at` ends.
pub(super) fn name_end(context: &Context<'_>, at: usize) -> usize {
    let mut end = at + 1;
    if matches!(context.mark(end), Some('.' | '॰')) {
        end += 1;
    }
    let first = end;
    while end < first + BESIDE && may_name(context, end) {
        end += 1;
    }
    end
}

/// The name whose short form stands in brackets at `at`: `राष्ट्रीय आयोग` of `राष्ट्रीय आयोग (राआ)`.
pub(super) fn before_brackets(context: &Context<'_>, at: usize) -> Option<Span> {
    let tokens = phrase::before(context, at - 1, 0)?;
    let whole = tokens.start..at + 2;
    let (_, parts) = name_parts::read(context, &whole);
    let name = parts.name.unwrap_or(context.span(&whole));
    let end = context.tokens[at - 2].end();
    (tokens.len() > 1 && name.start() < end).then(|| Span::new(name.start(), end))
}

/// Whether the word at `at` can be part of a name: not one with the ending of an office (`दमकलकर्मी`),
/// of a verb (`पहुंचीं`) or of many things (`सेवाओं`), nor a common noun or
/// what an office is over.
pub(super) fn may_name(context: &Context<'_>, at: usize) -> bool {
    context.may_name(at)
        && !context.has(at, Features::COMMON.union(Features::FIELD))
        && !ending::is_oblique_plural_in_vowel(context.word(at))
        && !source::is_role(context.word(at), context.traits(at))
        && !ends_like_feminine_plural(context.word(at))
}
