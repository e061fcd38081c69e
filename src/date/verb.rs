//! What single verb forms tell: the tense of a word, and what infinitives and participles make of
//! the verb or the noun beside them.

use super::grammar::Reader;
use crate::lexicon::{Tense, TimeWord, WordId};
use crate::token::Token;

/// What the infinitive `जाना` makes of the verb before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Passive {
    /// Nothing: it is another form, or none.
    Finite,
    /// Something yet to be done: `खेला जाना है`, `पेश किए जाने वाले बजट`.
    ToCome,
    /// Something that was to be done: `हो जाना चाहिए था`.
    Unmet,
    /// A noun, which has no tense: `रिहा किए जाने के बाद`.
    Noun,
}

pub(super) fn passive(reader: &Reader<'_>, verb: usize) -> Passive {
    let at = reader.next(verb);
    let after = || reader.next(at);
    match reader.slice(at) {
        "जाना" | "जानी" => match reader.slice(after()) {
            "चाहिए" if matches!(reader.slice(reader.next(after())), "था" | "थी" | "थे" | "थीं") => {
                Passive::Unmet
            }
            "है" | "हैं" | "चाहिए" => Passive::ToCome,
            _ => Passive::Finite,
        },
        "जाने" if reader.word(after()) == TimeWord::Being => Passive::ToCome,
        "जाने" => match reader.slice(after()) {
            "हैं" => Passive::ToCome,
            "थे" => Passive::Finite,
            _ => Passive::Noun,
        },
        _ => Passive::Finite,
    }
}

/// The side told by the participle at `at`, where it describes the noun after it (`रविवार को आयोजित
/// समारोह`); before a verb it is part of that (`आयोजित किया जाएगा`).
pub(super) fn described(reader: &Reader<'_>, at: usize, token: &Token) -> Option<Tense> {
    let tense = token.word().participle?;
    let next = reader.token(reader.next(at))?;
    let text = &reader.text[next.span()];
    let is_verb = !next.is_word()
        || told(next).is_some()
        || ending(text) != Ending::Other
        || text.ends_with("ना")
        || matches!(text, "कर" | "करके" | "करवा" | "करा");
    (!is_verb).then_some(tense)
}

/// What the last letters of a word that no table lists as a verb make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// An oblique infinitive: `-ने`.
    Infinitive,
    /// A future: `-ेगा` and its paradigm.
    Future,
    Other,
}

pub(super) fn ending(text: &str) -> Ending {
    // Most words end otherwise, and one look at their last byte tells.
    let vowel = match text.as_bytes().last() {
        Some(0xBE | 0x80 | 0x87) => text.chars().next_back(),
        _ => None,
    };
    let Some(vowel @ ('ा' | 'ी' | 'े')) = vowel else {
        return Ending::Other;
    };
    let stem = &text[..text.len() - vowel.len_utf8()];
    if vowel == 'े' && stem.ends_with('न') {
        return Ending::Infinitive;
    }
    let Some(stem) = stem.strip_suffix('ग') else {
        return Ending::Other;
    };
    let is_future = match stem.strip_suffix(['ं', 'ँ']) {
        None => vowel != 'े' && stem.ends_with(['े', 'ए']),
        Some(stem) if stem.ends_with(['े', 'ए']) => vowel != 'ा',
        Some(stem) => vowel != 'े' && stem.ends_with(['ू', 'ऊ', 'ु', 'उ']),
    };
    // `देगा` is listed: what is shorter is no verb.
    if is_future && stem.len() > 3 {
        Ending::Future
    } else {
        Ending::Other
    }
}

/// The tense of the word at `at`, if it is a verb there.
pub(super) fn verb(reader: &Reader<'_>, at: usize) -> Option<Tense> {
    let token = reader.token(at).filter(|token| token.is_word())?;
    let text = &reader.text[token.span()];
    match told(token) {
        Some(told) => as_verb(reader, at, text, told),
        None => (ending(text) == Ending::Future).then_some(Tense::Future),
    }
}

/// The tense of the word at `at`, which the tables list with the tense `told`, where it is a verb.
pub(super) fn as_verb(reader: &Reader<'_>, at: usize, text: &str, told: Tense) -> Option<Tense> {
    match text {
        // Postpositions in their other use.
        "की" => {
            let next = reader.token(reader.next(at));
            let closes = next.is_none_or(|next| next.mark().is_some());
            (closes || next.is_some_and(is_told)).then_some(told)
        }
        "लिए" | "लिये" => {
            let next = reader.token(reader.next(at));
            next.is_some_and(is_told).then_some(told)
        }
        // `करते हुए`
        "हुए" | "हुये" => {
            let participle = at > 0 && reader.slice(at - 1).ends_with("ते");
            (!participle).then_some(told)
        }
        // `करते हुए`, `जाते समय`
        "करते" | "जाते" | "रहते" | "होते" => {
            let next = reader.slice(reader.next(at));
            let is_adverb = matches!(next, "हुए" | "हुये" | "समय" | "वक्त" | "वक़्त" | "ही");
            (!is_adverb).then_some(told)
        }
        _ => Some(told),
    }
}

fn is_told(token: &Token) -> bool {
    token.is_word() && told(token).is_some()
}

/// The tense that the tables tell of a word, as an auxiliary or as a main verb.
#[inline]
pub(super) fn told(token: &Token) -> Option<Tense> {
    if token.id() == WordId::NONE {
        return None;
    }
    let word = token.word();
    word.tense.or(word.verb)
}
