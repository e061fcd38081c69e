//! The text of `tables.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Data, ENDINGS, Entry, LETTER_NAME, PAIRS, PHRASES};
use crate::lexicon::Features;
use crate::lexicon::index::Probe;
use crate::text::fold::{self, Key};

/// A perfect hash of `keys`: the displacement of each bucket, and the key number (from 1) in each
/// slot.
fn perfect_hash(keys: &[u128], buckets: usize, slots: usize) -> (Vec<u16>, Vec<u16>) {
    let probes: Vec<Probe> = keys
        .iter()
        .map(|&key| Probe::of(Key(key), buckets))
        .collect();
    let mut members = vec![Vec::new(); buckets];
    for (at, probe) in probes.iter().enumerate() {
        members[probe.bucket].push(at);
    }
    let mut order: Vec<usize> = (0..buckets).collect();
    order.sort_by_key(|&bucket| std::cmp::Reverse(members[bucket].len()));
    let (mut displacements, mut ids) = (vec![0; buckets], vec![0u16; slots]);
    for bucket in order {
        let places = |displacement| -> Vec<usize> {
            let places = members[bucket].iter();
            places
                .map(|&at| probes[at].slot(displacement, slots))
                .collect()
        };
        let free = |places: &Vec<usize>| {
            let mut sorted = places.clone();
            sorted.sort_unstable();
            sorted.dedup();
            sorted.len() == places.len() && places.iter().all(|&slot| ids[slot] == 0)
        };
        let displacement = (0..=u16::MAX)
            .find(|&displacement| free(&places(displacement)))
            .expect("a displacement without collision");
        for (slot, &at) in places(displacement).into_iter().zip(&members[bucket]) {
            ids[slot] = u16::try_from(at + 1).expect("ids of sixteen bits");
        }
        displacements[bucket] = displacement;
    }
    (displacements, ids)
}

/// A static array, some values a line.
fn array(
    out: &mut String,
    doc: &str,
    name: &str,
    kind: &str,
    values: impl IntoIterator<Item = String>,
    per_line: usize,
) {
    let values: Vec<String> = values.into_iter().collect();
    let _ = write!(
        out,
        "\n/// {doc}\n#[rustfmt::skip]\npub(super) static {name}: [{kind}; {}] = [\n",
        values.len()
    );
    for line in values.chunks(per_line) {
        let _ = writeln!(out, "    {},", line.join(", "));
    }
    out.push_str("];\n");
}

/// What `tables.rs` starts with.
const HEAD: &str = "\
//! The tables of the lexicon: the words of every sentence by their keys, then all others.
//!
//! @generated from the files in `data/` by `SAMACHAR_TABLES=write cargo test --lib lexicon::generate`. Not to be edited.

use super::phrases::{Entry, FirstWords, Phrases, entry};
use super::{
    Abbreviation, Agency, Cue, DayPart, Features, Festival, Label, LayoutWord, Occasion, Place,
    Season, TimeWord, Unit, Vague, Word,
};
use crate::text::fold::Key;

";

/// The letters that words which belong to the one before them start with, however they are spelled.
fn render_starts(out: &mut String, data: &Data) {
    let spellings =
        (data.spellings.iter()).map(|(&key, spelling)| (key, fold::key(&spelling.of).0));
    let enclitics = (data.forms.keys().map(|&key| (key, key)))
        .chain(spellings)
        .filter(|(_, of)| data.forms[of].features.any(Features::ENCLITIC));
    let starts = enclitics.fold(0_u128, |starts, (key, _)| {
        starts | 1 << (Key(key).first() & 0x7F)
    });
    let _ = write!(
        out,
        "\n/// The letters that words which belong to the one before them start with, however they are spelled: a bit for the\n/// low seven bits of each.\npub(super) const ENCLITIC_STARTS: u128 = {starts:#x};\n"
    );
}

/// The text of `tables.rs`.
pub(super) fn tables(data: &Data) -> String {
    let (keys, entries): (Vec<u128>, Vec<&Entry>) = data.in_order().into_iter().unzip();
    let spellings = data.spellings.keys().copied();
    let all_keys: Vec<u128> = keys.iter().copied().chain(spellings).collect();
    let mut out = HEAD.to_owned();
    render_hash(&mut out, &all_keys);
    render_words(&mut out, &all_keys, &entries);
    array(
        &mut out,
        "The word of each spelling whose key stands in [`KEYS`] behind those of the words.",
        "SPELLED",
        "u16",
        (data.spellings.values()).map(|spelling| data.number(&spelling.of).to_string()),
        16,
    );
    render_starts(&mut out, data);
    render_pairs(&mut out, data);
    render_endings(&mut out, data);
    for class in PHRASES {
        let none = BTreeMap::new();
        let phrases = data.phrases.get(class.0).unwrap_or(&none);
        render_phrases(&mut out, class, phrases, &keys);
    }
    out
}

/// The hash that sends a key to the number of its word.
fn render_hash(out: &mut String, keys: &[u128]) {
    let slots = (keys.len() * 5 / 4).next_power_of_two();
    let buckets = (keys.len() / 4).next_power_of_two();
    let (displacements, ids) = perfect_hash(keys, buckets, slots);
    let tags = ids.iter().map(|&id| match id {
        0 => "0".to_owned(),
        id => Probe::of(Key(keys[usize::from(id) - 1]), buckets)
            .tag
            .to_string(),
    });
    let _ = write!(
        out,
        "/// How many buckets the keys fall in; a power of two.\npub(super) const BUCKETS: usize = {buckets};\n/// How many slots the hash has; a power of two.\npub(super) const SLOTS: usize = {slots};\n"
    );
    array(
        out,
        "What sends the keys of each bucket to slots of their own.",
        "DISPLACEMENTS",
        "u16",
        displacements.iter().map(u16::to_string),
        16,
    );
    array(
        out,
        "A byte of the hash of the key in each slot; zero where the slot is free.",
        "TAGS",
        "u8",
        tags,
        20,
    );
    array(
        out,
        "The word in each slot.",
        "IDS",
        "u16",
        ids.iter().map(u16::to_string),
        16,
    );
}

/// What is said of each word, by its number.
fn render_words(out: &mut String, keys: &[u128], entries: &[&Entry]) {
    let (classes, words) = classes(entries);
    array(
        out,
        "The keys, by the number of the word, and then those of other spellings; the first stands for all words of no table.",
        "KEYS",
        "Key",
        std::iter::once(0)
            .chain(keys.iter().copied())
            .map(|key| format!("Key({key:#x})")),
        4,
    );
    array(
        out,
        "What is said of each word, as a place in [`WORDS`].",
        "CLASSES",
        "u16",
        classes.iter().map(usize::to_string),
        16,
    );
    array(
        out,
        "The lemma of each word, by number; zero where it has none.",
        "LEMMAS",
        "u16",
        std::iter::once(0)
            .chain(lemma_numbers(entries))
            .map(|lemma| lemma.to_string()),
        16,
    );
    array(
        out,
        "All that is said of any word, once.",
        "WORDS",
        "Word",
        words,
        1,
    );
}

/// The place of each word in the list of all that is said of any, and that list. The first stands for the words
/// of no table, of which nothing is said.
fn classes(entries: &[&Entry]) -> (Vec<usize>, Vec<String>) {
    let mut words = vec![Entry::default().word()];
    let mut classes = vec![0];
    for entry in entries {
        let word = entry.word();
        let known = words.iter().position(|known| *known == word);
        classes.push(known.unwrap_or_else(|| {
            words.push(word);
            words.len() - 1
        }));
    }
    (classes, words)
}

/// The number of the lemma of each word, in the order of the lemmas; zero where it has none.
fn lemma_numbers(entries: &[&Entry]) -> Vec<usize> {
    let mut lemmas: Vec<&str> = entries
        .iter()
        .map(|entry| entry.lemma.as_str())
        .filter(|lemma| !lemma.is_empty())
        .collect();
    lemmas.sort_unstable();
    lemmas.dedup();
    let number = |entry: &&Entry| {
        lemmas
            .binary_search(&entry.lemma.as_str())
            .map_or(0, |at| at + 1)
    };
    entries.iter().map(number).collect()
}

/// The texts and letters that words stand for, by the keys of the words.
fn render_pairs(out: &mut String, data: &Data) {
    let of = |class: &str| data.pairs.get(class).into_iter().flatten();
    for (class, name, doc) in PAIRS {
        let rows = of(class).map(|(key, text)| format!("(Key({key:#x}), \"{text}\")"));
        array(out, doc, name, "(Key, &str)", rows, 2);
    }
    let offices: BTreeSet<u128> = of("short-office")
        .map(|(_, office)| fold::key(office).0)
        .collect();
    array(
        out,
        "The offices that have a short form.",
        "OFFICES_IN_FULL",
        "(Key, ())",
        offices.iter().map(|key| format!("(Key({key:#x}), ())")),
        4,
    );
    let mut letters: Vec<(u8, &u128, &String)> = of(LETTER_NAME)
        .map(|(key, letter)| (Key(*key).first(), key, letter))
        .collect();
    letters.sort();
    array(
        out,
        "The names of Latin letters, those with one first letter together.",
        "LETTER_NAMES",
        "(Key, u8)",
        letters
            .iter()
            .map(|(_, key, letter)| format!("(Key({key:#x}), b'{letter}')")),
        4,
    );
}

/// The endings, by what they are of.
fn render_endings(out: &mut String, data: &Data) {
    for (of, name, doc) in ENDINGS {
        let keys = data.endings.get(of).into_iter().flatten();
        let keys = keys.map(|key| format!("Key({key:#x})"));
        array(out, doc, name, "Key", keys, 6);
    }
}

/// The phrases of one class: the words of all of them in one row, and where each ends.
fn render_phrases(
    out: &mut String,
    (class, name, kind): (&str, &str, &str),
    phrases: &BTreeMap<Vec<u128>, String>,
    keys: &[u128],
) {
    let numbers: BTreeMap<u128, usize> = (1..)
        .zip(keys)
        .map(|(number, &key)| (key, number))
        .collect();
    let number = |key: &u128| numbers.get(key).copied().unwrap_or(0);
    let mut rows: Vec<(Vec<usize>, &String)> = phrases
        .iter()
        .map(|(words, value)| (words.iter().map(number).collect(), value))
        .collect();
    rows.sort();
    let (mut words, mut ends) = (Vec::new(), Vec::new());
    let mut groups: Vec<usize> = (0..rows.len())
        .filter(|&at| at == 0 || rows[at].0[0] != rows[at - 1].0[0])
        .collect();
    groups.push(rows.len());
    for (phrase, value) in rows {
        ends.push(format!("entry({}, {}, {value})", words.len(), phrase.len()));
        words.extend(phrase.iter().map(usize::to_string));
    }
    array(
        out,
        &format!("The words of the phrases of [`{name}`]."),
        &format!("{name}_WORDS"),
        "u16",
        words,
        16,
    );
    array(
        out,
        &format!("The phrases of [`{name}`]."),
        &format!("{name}_ENTRIES"),
        &format!("Entry<{kind}>"),
        ends,
        3,
    );
    array(
        out,
        &format!(
            "Where the phrases of each first word start in [`{name}`], and where the last ones end."
        ),
        &format!("{name}_GROUPS"),
        "u16",
        groups.iter().map(usize::to_string),
        16,
    );
    let _ = write!(
        out,
        "\n#[rustfmt::skip]\nstatic {name}_FIRST_WORDS: FirstWords = FirstWords::of(&{name}_WORDS, &{name}_ENTRIES);\n\n/// The phrases of the class `{class}`.\npub(super) const {name}: Phrases<{kind}> = Phrases {{\n    words: &{name}_WORDS,\n    entries: &{name}_ENTRIES,\n    groups: &{name}_GROUPS,\n    first_words: &{name}_FIRST_WORDS,\n}};\n"
    );
}
