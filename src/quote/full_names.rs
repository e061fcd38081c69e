//! Full names, looked for where no quotation names them.
//!
//! News prose gives a name in full where it first stands (`डॉ. राम सिंह घायल हुए … सिंह ने बताया`), and
//! often only there. One pass over the text finds
//!
//! 1. the first places of each short name, with the unlisted words around it (see [`around`]);
//! 2. subjects in `ने`, and names after a form of address, whose office is one that quotations give
//!    without a name, or whose words an abbreviation spells (see [`wanted`]).

mod around;
mod wanted;

use crate::lexicon::{Features, Lexicon};
use crate::span::Span;
use crate::token::Token;

use super::name_analysis::{Analyses, AnalysisId, OfficeWords};
use super::phonetic_key::{ByName, PhoneticKey};
pub(super) use wanted::Wanted;

/// The full names of each of the `names`, as they were read, that is one word or two and has any, in the order of the
/// text: two people can share a surname.
pub(super) fn of_short<'t>(
    lexicon: &'t Lexicon,
    text: &'t str,
    tokens: &'t [Token],
    analyses: &Analyses,
    names: &[(AnalysisId, Span)],
) -> ByName<Vec<Span>> {
    let mut wanted = Wanted::new(lexicon, OfficeWords::default());
    let mut short = Vec::with_capacity(names.len());
    let mut pairs = Vec::new();
    for &(id, name) in names {
        let name = &text[name];
        let analysis = analyses.get(id);
        let (first, key) = if analysis.is_word() {
            (name, analysis.whole())
        } else {
            let mut words = name.split_whitespace();
            let (Some(first), second, None) = (words.next(), words.next(), words.next()) else {
                continue;
            };
            let key = PhoneticKey::of(first);
            if second.is_some() {
                pairs.push((name, key));
            }
            (first, key)
        };
        if !wanted.looks_for(key) {
            wanted.short(short.len(), first, key);
            short.push(key);
        }
    }
    let mut full = ByName::default();
    wanted.look(text, tokens, |number, name| {
        let names: &mut Vec<Span> = full.entry(short[number]).or_default();
        names.push(name);
    });
    for names in full.values_mut() {
        cut_short(lexicon, text, names);
    }
    add_pairs(text, &pairs, &mut full);
    full
}

/// Adds the full names of names of two words, which are among those of their first: `राम प्रसाद`, in full
/// `राम प्रसाद यादव`.
fn add_pairs(text: &str, pairs: &[(&str, PhoneticKey)], full: &mut ByName<Vec<Span>>) {
    for &(pair, first) in pairs {
        let is_longer = |name: &&Span| {
            let rest = text[**name].strip_prefix(pair);
            rest.is_some_and(|rest| rest.starts_with(' '))
        };
        let names = full.get(&first).into_iter().flatten().filter(is_longer);
        let names: Vec<Span> = names.copied().collect();
        if !names.is_empty() {
            full.insert(PhoneticKey::of(pair), names);
        }
    }
}

/// Cuts what follows a full name where the name stands without it too: `राम सिंह` of `राम सिंह फैक्टरी`.
fn cut_short(lexicon: &Lexicon, text: &str, names: &mut [Span]) {
    for at in 0..names.len() {
        let name = names[at];
        let shorter = names
            .iter()
            .map(|&other| &text[other])
            .filter(|other| other.len() < name.len() && other.contains(' '))
            .filter(|&other| {
                let rest = text[name].strip_prefix(other);
                rest.is_some_and(|rest| rest.starts_with(' ') && !has_surname(lexicon, rest))
            })
            .min_by_key(|other| other.len());
        if let Some(shorter) = shorter {
            names[at] = Span::new(name.start(), name.start() + shorter.len());
        }
    }
}

fn has_surname(lexicon: &Lexicon, words: &str) -> bool {
    let is_surname = |word| lexicon.look_up(word).features.any(Features::SURNAME);
    words.split_whitespace().any(is_surname)
}
