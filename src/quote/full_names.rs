//! Full names, looked for where no quotation names them.
//!
//! News prose gives a name in full where it first stands (`डॉ. राम सिंह घायल हुए … सिंह ने बताया`), and
//! often only there. One pass over the text finds
//!
//! 1. the first places of each short name, with the unlisted words around it;
//! 2. subjects in `ने`, and names after a form of address, whose office is one that quotations give
//!    without a name, or whose words an abbreviation spells.

use std::collections::HashMap;

use crate::lexicon::{self, Features, TimeWord, WordId, word};
use crate::span::Span;
use crate::token::Token;

use super::context::Context;
use super::initials;
use super::loose::Loose;
use super::name_parts;
use super::phrase;
use super::readings::words;
use super::source;

/// Speakers whose full names are looked for.
#[derive(Debug, Default)]
pub(super) struct Wanted<'t> {
    short: HashMap<&'t str, Short>,
    /// One bit for each length of a short name.
    lengths: u64,
    /// One bit for the length and the first and last letter of each short name.
    filter: [u64; 4],
    abbreviations: Vec<(&'t str, usize)>,
    /// The abbreviations with the Latin letters that they spell.
    letters: Vec<(String, &'t str)>,
    offices: Vec<(usize, Vec<Loose>)>,
}

/// A short name.
#[derive(Debug)]
struct Short {
    speaker: usize,
    is_abbreviation: bool,
    /// How many of its places were looked at.
    places: u32,
}

/// So many offices and abbreviations are looked for.
const MOST: usize = 16;
/// So many places of a short name are looked at; the full name stands at one of the first.
const PLACES: u32 = 8;
/// How many tokens are read: those of the longest of articles, and many times over. Articles give
/// a name in full near their start.
const REACH: usize = 1 << 17;
/// The words of a name on either side of the one looked for.
const BESIDE: usize = 3;

/// The bit of a name in the filter: the word that it is in, and its place there.
#[inline(always)]
fn bit(name: &[u8]) -> (usize, u64) {
    // Of a letter of Devanagari the third byte tells most.
    let first = name
        .get(2)
        .or(name.first())
        .map_or(0, |&byte| usize::from(byte));
    let last = name.last().map_or(0, |&byte| usize::from(byte));
    let bit = (name.len().wrapping_mul(37) ^ first.wrapping_mul(5) ^ last) & 255;
    (bit / 64, 1 << (bit % 64))
}

/// The full names of each of the `names` that is one word or two and has any, in the order of the text:
/// two people can share a surname.
pub(super) fn of_short<'t>(
    text: &'t str,
    tokens: &'t [Token],
    names: impl Iterator<Item = Span>,
) -> HashMap<&'t str, Vec<Span>> {
    let mut wanted = Wanted::default();
    let mut short = Vec::new();
    let mut pairs = Vec::new();
    for name in names {
        let name = &text[name];
        let mut words = name.split(' ');
        let (Some(first), second, None) = (words.next(), words.next(), words.next()) else {
            continue;
        };
        if second.is_some() {
            pairs.push((name, first));
        }
        if !wanted.short.contains_key(first) {
            wanted.short(short.len(), first);
            short.push(first);
        }
    }
    let mut full = HashMap::new();
    wanted.look(text, tokens, |number, name| {
        let names: &mut Vec<Span> = full.entry(short[number]).or_default();
        names.push(name);
    });
    for names in full.values_mut() {
        cut_short(text, names);
    }
    // `राम प्रसाद`, in full `राम प्रसाद यादव`.
    for (pair, first) in pairs {
        let is_longer = |name: &&Span| {
            let rest = text[**name].strip_prefix(pair);
            rest.is_some_and(|rest| rest.starts_with(' '))
        };
        let names: Vec<Span> = full
            .get(first)
            .into_iter()
            .flatten()
            .filter(is_longer)
            .copied()
            .collect();
        if !names.is_empty() {
            full.insert(pair, names);
        }
    }
    full
}

/// Cuts what follows a full name where the name stands without it too: `राम सिंह` of `राम सिंह फैक्टरी`.
fn cut_short(text: &str, names: &mut [Span]) {
    for at in 0..names.len() {
        let name = names[at];
        let shorter = names
            .iter()
            .map(|&other| &text[other])
            .filter(|other| other.len() < name.len() && other.contains(' '))
            .filter(|&other| {
                let rest = text[name].strip_prefix(other);
                rest.is_some_and(|rest| rest.starts_with(' ') && !has_surname(rest))
            })
            .min_by_key(|other| other.len());
        if let Some(shorter) = shorter {
            names[at] = Span::new(name.start(), name.start() + shorter.len());
        }
    }
}

fn has_surname(words: &str) -> bool {
    let lexicon = lexicon::get();
    let is_surname = |word| lexicon.look_up(word).features.any(Features::SURNAME);
    words.split_whitespace().any(is_surname)
}

impl<'t> Wanted<'t> {
    /// Looks for the fuller form of a name of one word.
    fn short(&mut self, speaker: usize, name: &'t str) {
        let is_abbreviation = initials::is_abbreviation(name);
        if is_abbreviation {
            if self.abbreviations.len() < MOST {
                self.abbreviations.push((name, speaker));
                self.letters
                    .extend(lexicon::spelled(name).map(|letters| (letters, name)));
            }
        } else if lexicon::get().look_up(name).features.of_phrases() != Features::NONE {
            // A body, a document or an office has no fuller name of that kind.
            return;
        }
        self.lengths |= 1 << (name.len() & 63);
        let (word, bit) = bit(name.as_bytes());
        self.filter[word] |= bit;
        let short = Short {
            speaker,
            is_abbreviation,
            places: 0,
        };
        self.short.insert(name, short);
    }

    /// Looks for the holder of an office.
    pub(super) fn office(&mut self, speaker: usize, office: &[Loose]) {
        if self.offices.len() < MOST && !office.is_empty() {
            self.offices.push((speaker, office.to_vec()));
        }
    }

    /// Reads the text and tells `found` each speaker's fuller name.
    pub(super) fn look(
        mut self,
        text: &'t str,
        tokens: &'t [Token],
        mut found: impl FnMut(usize, Span),
    ) {
        let phrases = !self.offices.is_empty() || !self.abbreviations.is_empty();
        if self.short.is_empty() && !phrases {
            return;
        }
        let context = Context::of(text, tokens);
        for (at, token) in tokens.iter().enumerate().take(REACH) {
            if self.lengths & 1 << (token.len() & 63) != 0 {
                self.named(&context, at, &mut found);
            }
            if matches!(token.mark(), Some('(' | '[')) && !self.letters.is_empty() {
                self.in_letters(&context, at + 1, &mut found);
            }
            if phrases && token.has(Features::NAMING) {
                self.beside(&context, at, &mut found);
            }
        }
    }

    /// Looks at the words around the one at `at`, if it is a short name.
    ///
    /// Never inlined, and so the next: the loop over all tokens then has the registers to itself.
    #[inline(never)]
    fn named(&mut self, context: &Context<'t>, at: usize, found: &mut impl FnMut(usize, Span)) {
        let token = &context.tokens[at];
        let (word, bit) = bit(&context.text.as_bytes()[token.start()..token.end()]);
        if !token.is_word() || self.filter[word] & bit == 0 {
            return;
        }
        let name = &context.text[token.span()];
        let Some(short) = self.short.get_mut(name) else {
            return;
        };
        let in_brackets = is_in_brackets(context, at);
        let full = if short.is_abbreviation {
            None
        } else if in_brackets {
            before_brackets(context, at)
        } else {
            short.places += 1;
            around(context, at)
        };
        if let Some(full) = full {
            found(short.speaker, full);
        }
        if in_brackets && full.is_some() || short.places >= PLACES {
            self.short.remove(name);
        }
    }

    /// Looks at the name before brackets that hold the letters of an abbreviation, in whichever script.
    #[inline(never)]
    fn in_letters(
        &mut self,
        context: &Context<'t>,
        at: usize,
        found: &mut impl FnMut(usize, Span),
    ) {
        if !is_in_brackets(context, at) {
            return;
        }
        let Some(letters) = lexicon::spelled(&context.text[context.tokens[at].span()]) else {
            return;
        };
        let Some(full) = before_brackets(context, at) else {
            return;
        };
        for (_, name) in self
            .letters
            .iter()
            .filter(|(spelled, _)| *spelled == letters)
        {
            if let Some(short) = self.short.remove(name) {
                found(short.speaker, full);
            }
        }
    }

    /// Compares the names beside a marker of subjects, a form of address or an office at `at`.
    #[inline(never)]
    fn beside(&mut self, context: &Context<'t>, at: usize, found: &mut impl FnMut(usize, Span)) {
        let marked = context.tokens[at].id() == word::NE;
        if marked
            || context.has(at, Features::TITLE)
            || context.has(at, Features::ROLE) && may_name(context, at + 1)
        {
            self.subject(context, at, marked, found);
        }
    }

    /// Compares a subject in `ने` at `at`, or the name after the form of address there.
    fn subject(
        &mut self,
        context: &Context<'t>,
        at: usize,
        marked: bool,
        found: &mut impl FnMut(usize, Span),
    ) {
        let marker = if marked {
            at
        } else {
            let end = name_end(context, at);
            // Plain words after a name are not told from it, save after a surname.
            if context.has(at, Features::ROLE) && !is_closed(context, end) {
                let surname = (at + 2..end).rev().find(|&at| context.is_surname(at));
                let Some(surname) = surname else {
                    return;
                };
                surname + 1
            } else {
                end
            }
        };
        let Some(tokens) = phrase::before(context, marker, 0) else {
            return;
        };
        let parts = name_parts::split(context, &tokens, source::kind(context, &tokens));
        let Some(name) = parts.name else {
            return;
        };
        // English text in the midst of Hindi names nobody anew.
        if context.text[name].starts_with(|c: char| c.is_ascii_alphabetic()) {
            return;
        }
        if let Some(role) = parts.role {
            let mut office = Vec::new();
            words(
                context.text,
                &context.tokens[tokens.clone()],
                role,
                &mut office,
            );
            self.offices.retain(|(speaker, wanted)| {
                let holds = wanted.iter().all(|word| office.contains(word));
                if holds {
                    found(*speaker, name);
                }
                !holds
            });
        }
        self.abbreviations.retain(|(short, speaker)| {
            let whole = context.span(&tokens);
            let spelled = initials::spell(short, &context.text[whole]);
            if spelled {
                found(*speaker, whole);
            }
            !spelled
        });
    }
}

/// Whether the token at `at` is all that a pair of brackets holds.
fn is_in_brackets(context: &Context<'_>, at: usize) -> bool {
    at > 1
        && matches!(context.mark(at + 1), Some(')' | ']'))
        && matches!(context.mark(at - 1), Some('(' | '['))
}

/// Where the name after the form of address at `at` ends.
fn name_end(context: &Context<'_>, at: usize) -> usize {
    let mut end = at + 1;
    if context
        .mark(end)
        .is_some_and(|mark| matches!(mark, '.' | '॰'))
    {
        end += 1;
    }
    let first = end;
    while end < first + BESIDE && may_name(context, end) {
        end += 1;
    }
    end
}

/// The name whose short form stands in brackets at `at`: `राष्ट्रीय आयोग` of `राष्ट्रीय आयोग (राआ)`.
fn before_brackets(context: &Context<'_>, at: usize) -> Option<Span> {
    let tokens = phrase::before(context, at - 1, 0)?;
    let whole = tokens.start..at + 2;
    let parts = name_parts::split(context, &whole, source::kind(context, &whole));
    let name = parts.name.unwrap_or(context.span(&whole));
    let end = context.tokens[at - 2].end();
    (tokens.len() > 1 && name.start() < end).then(|| Span::new(name.start(), end))
}

/// Whether the word at `at` can be part of a name: not one with the ending of an office (`दमकलकर्मी`) or
/// of a verb (`पहुंचीं`).
fn may_name(context: &Context<'_>, at: usize) -> bool {
    context.may_name(at)
        && !source::is_role(context.word(at), context.traits(at))
        && !is_plural_verb(context.word(at))
}

/// Whether a word has the ending of a feminine plural verb, which no name has.
fn is_plural_verb(word: &str) -> bool {
    const ENDING: [char; 2] = ['\u{0940}', '\u{0902}'];
    word.chars().rev().take(2).eq(ENDING.into_iter().rev())
}

/// Whether an office or a form of address stands at `at`.
fn is_title(context: &Context<'_>, at: usize) -> bool {
    context.has(at, Features::TITLE)
        || context.tokens[at].is_word() && source::is_role(context.word(at), context.traits(at))
}

/// The name of several words around the one at `at`: unlisted words between a boundary and a case
/// marker, or after an office or a form of address.
fn around(context: &Context<'_>, at: usize) -> Option<Span> {
    // What no other words stand after but names.
    let is_given = at > 0
        && context.tokens[at - 1].is_word()
        && context.tokens[at - 1]
            .word()
            .features
            .any(Features::FIRST_NAME);
    if is_given {
        return Some(context.span(&(at - 1..at + 1)));
    }
    let mut start = at;
    while start > 0 && at - start < BESIDE && may_name(context, start - 1) {
        start -= 1;
    }
    let mut end = at + 1;
    while end - at <= BESIDE && may_name(context, end) {
        end += 1;
    }
    // `राय`, a surname and a word.
    if end == at + 1
        && context.tokens.get(end).is_some_and(Token::is_word)
        && context.is_surname(end)
    {
        end += 1;
    }
    // `राम सिंह बिलख रहे थे`: the word before the auxiliary is a verb; `राम सिंह फैक्ट्री में`: nothing is in
    // a person.
    let is_other = context
        .tokens
        .get(end)
        .is_some_and(|next| next.has(Features::AUXILIARY) || next.id() == word::MEIN);
    if is_other && end > at + 1 {
        end -= 1;
    }
    if end - start < 2 || end - start > BESIDE + 1 {
        return None;
    }
    let titled = start > 0 && is_title(context, start - 1)
        || start > 1
            && context.mark(start - 1) == Some('.')
            && context.has(start - 2, Features::TITLE);
    let opens = start == 0
        || !context.tokens[start - 1].is_word()
        || context.tokens[start - 1].has(
            Features::AUXILIARY
                .and(Features::CONJUNCTION)
                .and(Features::POSTPOSITION),
        )
        || context.is_verb(start - 1)
        || context.has(start - 1, Features::PARTICIPLE)
        // `19 वर्षीय राम सिंह`
        || matches!(context.tokens[start - 1].word().time, TimeWord::Lasting(_));
    let next = context.tokens.get(end).map_or(WordId::NONE, Token::id);
    let marked = [word::NE, word::KA].contains(&next);
    // After an office the words can be what its holder is said to be (`कप्तान नाराज हैं`).
    let closed = is_other || is_closed(context, end);
    let surname = (start + 1..end).rev().find(|&at| context.is_surname(at));
    if titled && !closed && at > start {
        // A surname ends the name (`यात्री राम सिंह अस्पताल में`).
        end = at + 1;
    } else if let Some(surname) = surname.filter(|&surname| surname >= at) {
        // Where nothing bounds the name on the left, it is one word and the surname.
        if !(titled || opens) {
            if surname > at + 1 {
                return None;
            }
            start = surname - 1;
        }
        end = surname + 1;
    } else if !(titled && closed || opens && marked) {
        return None;
    }
    Some(context.span(&(start..end)))
}

/// Whether no word at `at` can be part of the name before it or say what its bearer is.
fn is_closed(context: &Context<'_>, at: usize) -> bool {
    context.tokens.get(at).is_none_or(|next| {
        !next.is_word()
            || next.has(
                Features::POSTPOSITION
                    .and(Features::CONJUNCTION)
                    .and(Features::PARTICLE),
            )
            || context.has(at, Features::SUFFIX.and(Features::TEMPORAL))
    })
}
