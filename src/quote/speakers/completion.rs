//! Full names for those whom quotations name in short or by office, and the speakers that this
//! shows to be one.

use crate::few::Few;
use crate::quote::full_names::Wanted;
use crate::quote::phonetic_key::{ByName, PhoneticKey};
use crate::span::Span;

use super::explained::Notes;
use super::registry::Registry;
use super::same::Same;
use super::ways;

/// A speaker and the full name that the text has.
type Completed = (usize, Span);

/// Looks in the whole text for full names.
pub(super) fn complete(registry: &mut Registry<'_>, notes: &mut Notes<'_>) -> Same {
    let completed = full_names(registry, notes);
    for &(speaker, name) in &completed {
        registry.records[speaker].name = name;
    }
    let mut same = Same::none(registry.known.len());
    if completed.is_empty() {
        return same;
    }
    join_one_word_names(registry, &completed, &mut same);
    join_like_names(registry, &completed, &mut same);
    same
}

/// The full names of those whom quotations name in short or by office.
fn full_names(registry: &mut Registry<'_>, notes: &mut Notes<'_>) -> Vec<Completed> {
    let mut wanted = Wanted::new(registry.lexicon, registry.office_words.take());
    let mut completed = Vec::new();
    for (number, (known, record)) in registry.known.iter().zip(&registry.records).enumerate() {
        if record.mentions.is_empty() || known.is_plural {
            continue;
        }
        let name = registry.name_of(number);
        if name.is_empty() && !known.is_indefinite && ways::NAMED_ELSEWHERE.is_on() {
            wanted.office(number, &known.office);
        } else if name.len() <= 2 {
            completed.extend(known.full.map(|full| (number, full)));
        }
    }
    wanted.look(registry.text, registry.tokens, |speaker, name| {
        notes.completed(speaker, &ways::NAMED_ELSEWHERE, name);
        completed.push((speaker, name));
    });
    completed
}

/// Joins a name of one word to the full name that begins or ends with it: `राम सिंह` was found for `सिंह`, and
/// `राम` is called so elsewhere.
fn join_one_word_names(registry: &mut Registry<'_>, completed: &[Completed], same: &mut Same) {
    // Those whose names were completed, by the first and the last word.
    let mut full = ByName::default();
    let mut is_completed: Few<bool, 12> = registry.known.iter().map(|_| false).collect();
    for &(speaker, _) in completed {
        is_completed[speaker] = true;
        let name = registry.records[speaker].name;
        let analysis = registry
            .analyses
            .of(registry.lexicon, registry.text, registry.tokens, name);
        let keys = registry.analyses.get(analysis).keys();
        for &key in [keys.first(), keys.last()].into_iter().flatten() {
            full.entry(key).or_insert(speaker);
        }
    }
    for (speaker, &is_completed) in is_completed.iter().enumerate() {
        let ([key], false) = (registry.name_of(speaker), is_completed) else {
            continue;
        };
        if let Some(&other) = full.get(key) {
            if !registry.records[speaker].mentions.is_empty() {
                join(registry, same, speaker, other);
            }
        }
    }
}

/// Joins those whose full names are alike.
fn join_like_names(registry: &mut Registry<'_>, completed: &[Completed], same: &mut Same) {
    for &(speaker, _) in completed {
        let whole = PhoneticKey::of(&registry.text[registry.records[speaker].name]);
        match registry.by_word.get(&whole) {
            Some(&other) if other != speaker => join(registry, same, speaker, other),
            Some(_) => {}
            None => {
                registry.by_word.insert(whole, speaker);
            }
        }
    }
}

/// Makes one of two speakers, by the name of `other`.
fn join(registry: &mut Registry<'_>, same: &mut Same, speaker: usize, other: usize) {
    let kept = same.join(speaker, other);
    registry.records[kept].name = registry.records[other].name;
}
