//! Full names for those whom quotations name in short or by office, and the speakers that this
//! shows to be one.

use crate::quote::full_names::Wanted;
use crate::quote::phonetic_key::{ByName, PhoneticKey};

use super::explained::Notes;
use super::registry::Registry;
use super::same::Same;
use super::ways;

/// Looks in the whole text for full names.
pub(super) fn complete(registry: &mut Registry<'_>, notes: &mut Notes<'_>) -> Same {
    let text = registry.text;
    let mut same = Same::none(registry.known.len());
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
    wanted.look(text, registry.tokens, |speaker, name| {
        notes.completed(speaker, &ways::NAMED_ELSEWHERE, name);
        completed.push((speaker, name));
    });
    for &(speaker, name) in &completed {
        registry.records[speaker].name = name;
    }
    // Those whose names were completed, by the first and the last word.
    let mut full = ByName::default();
    let mut is_completed = vec![false; registry.known.len()];
    for &(speaker, _) in &completed {
        is_completed[speaker] = true;
        let name = registry.records[speaker].name;
        let analysis = registry
            .analyses
            .of(registry.lexicon, text, registry.tokens, name);
        let keys = registry.analyses.get(analysis).keys;
        for &key in [keys.first(), keys.last()].into_iter().flatten() {
            full.entry(key).or_insert(speaker);
        }
    }
    for (speaker, &is_completed) in is_completed.iter().enumerate() {
        let ([key], false) = (registry.name_of(speaker), is_completed) else {
            continue;
        };
        // `राम सिंह` was found for `सिंह`, and `राम` is called so elsewhere.
        if let Some(&other) = full.get(key) {
            if !registry.records[speaker].mentions.is_empty() {
                let kept = same.join(speaker, other);
                registry.records[kept].name = registry.records[other].name;
            }
        }
    }
    for (speaker, _) in completed {
        let whole = PhoneticKey::of(&text[registry.records[speaker].name]);
        match registry.by_word.get(&whole) {
            Some(&other) if other != speaker => {
                let kept = same.join(speaker, other);
                registry.records[kept].name = registry.records[other].name;
            }
            Some(_) => {}
            None => {
                registry.by_word.insert(whole, speaker);
            }
        }
    }
    same
}
