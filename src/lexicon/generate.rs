//! Writes the tables of `tables.rs` from the data files, and fails where they differ.
//!
//! `SAMACHAR_TABLES=write cargo test --lib lexicon::generate` rewrites them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::index::Probe;
use super::source::{self, Row};
use super::{Features, reading};
use crate::text::fold::{self, Key};

/// The classes whose rows are phrases, with the name and the type of their table.
const PHRASES: [(&str, &str, &str); 5] = [
    ("place", "PLACES", "Place"),
    ("agency", "AGENCIES", "Agency"),
    ("label", "LABELS", "Label"),
    ("occasion", "OCCASIONS", "Occasion"),
    ("time-phrase", "TIME_PHRASES", "Vague"),
];

/// The types of the arguments of values: `time=unit:day` is `TimeWord::Unit(Unit::Day)`.
const ARGUMENTS: [(&str, &str); 8] = [
    ("Unit", "Unit"),
    ("Units", "Unit"),
    ("Lasting", "Unit"),
    ("Entire", "Unit"),
    ("Periodic", "Unit"),
    ("DayPart", "DayPart"),
    ("Season", "Season"),
    ("Moving", "Festival"),
];

/// Kinds of word that may be the first of a date, whatever stands before it.
const DATE_STARTERS: &[&str] = &[
    "ago",
    "away",
    "cardinal",
    "came",
    "christ",
    "common-era",
    "date-label",
    "day-part",
    "dozen",
    "entire",
    "every",
    "before",
    "fiscal",
    "indian-month",
    "last",
    "late",
    "middle",
    "month",
    "month-short",
    "next",
    "ordinal",
    "periodic",
    "plus-quarters",
    "present",
    "previous",
    "quarter-letter",
    "quarters",
    "saka",
    "samvat",
    "scale",
    "season",
    "several",
    "that",
    "this",
    "to-come",
    "today",
    "unit",
    "units",
    "vikram",
    "weekday",
    "weekday-short",
    "weekend",
    "whole",
    "year-label",
];

/// What the data say of one form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Entry {
    text: String,
    lemma: String,
    features: Features,
    time: Option<String>,
    cue: Option<String>,
    abbreviation: Option<String>,
    layout: Option<String>,
    /// Whether only rows that are marked as homographs gave it a lemma so far.
    is_homograph: bool,
}

/// Another spelling of a form.
#[derive(Clone, Debug)]
struct Spelling {
    text: String,
    /// The form that it is a spelling of.
    of: String,
    /// The row that says so.
    place: String,
}

/// Everything that the data files say.
#[derive(Debug, Default)]
struct Data {
    forms: BTreeMap<u128, Entry>,
    /// Other spellings, and the forms that they are spellings of.
    spellings: BTreeMap<u128, Spelling>,
    /// By table: the words of a phrase and its value.
    phrases: BTreeMap<&'static str, BTreeMap<Vec<u128>, String>>,
    faults: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon/data")
}

/// `unit:day` as `Unit(Unit::Day)`.
fn value(text: &str) -> String {
    let camel = |text: &str| {
        let parts = text.split('-').map(|part| {
            let (first, rest) = part.split_at(part.chars().next().map_or(0, char::len_utf8));
            first.to_uppercase() + rest
        });
        parts.collect::<String>()
    };
    let mut parts = text.split(':');
    let name = camel(parts.next().unwrap_or_default());

    let qualifier = ARGUMENTS
        .iter()
        .find(|(of, _)| *of == name)
        .map(|(_, by)| *by);
    let arguments: Vec<String> = parts
        .map(|part| match qualifier {
            _ if part.trim_start_matches('-').parse::<i32>().is_ok() => part.to_owned(),
            Some(qualifier) => format!("{qualifier}::{}", camel(part)),
            None => camel(part),
        })
        .collect();

    if arguments.is_empty() {
        name
    } else {
        format!("{name}({})", arguments.join(", "))
    }
}

impl Data {
    fn read() -> Data {
        let mut data = Data::default();
        for (name, text) in files() {
            let mut before: Option<(String, String)> = None;
            for row in source::rows(&text) {
                match row {
                    Ok(row) => {
                        let here = (row.lemma.to_owned(), row.class.to_owned());
                        if before.as_ref().is_some_and(|before| *before >= here) {
                            data.faults.push(format!(
                                "{name}:{}: {} is out of order",
                                row.line, row.lemma
                            ));
                        }
                        before = Some(here);
                        data.add(&name, &row);
                    }
                    Err(fault) => data.faults.push(format!("{name}: {fault}")),
                }
            }
        }
        data.check_spellings();
        data.derive();
        data
    }

    fn add(&mut self, file: &str, row: &Row<'_>) {
        match PHRASES.iter().find(|(class, ..)| *class == row.class) {
            Some(&(class, ..)) => self.add_phrase(file, class, row),
            None if row.class == reading::SPELLING => self.add_spellings(file, row),
            None => self.add_forms(file, row),
        }
    }

    fn add_phrase(&mut self, file: &str, class: &'static str, row: &Row<'_>) {
        let first = match class {
            "occasion" | "time-phrase" => Features::TIME_PHRASE.union(Features::DATE_START),
            "label" => Features::LABEL,
            "place" | "agency" => Features::NAME_START,
            _ => Features::NONE,
        };
        let words: Vec<&str> = row.lemma.split(' ').collect();
        let mut features = row.features();
        let meaning = features.next().unwrap_or_default();
        let mut others = Features::NONE;
        for name in features {
            match Features::named(name) {
                Some(more) => others = others.union(more),
                None => self
                    .faults
                    .push(format!("{file}:{}: no feature {name:?}", row.line)),
            }
        }
        if class == "place" && words.len() == 1 {
            others = others.union(Features::PLACE);
        }
        for (at, word) in words.iter().enumerate() {
            let entry = self.form(word);
            if at == 0 {
                entry.features = entry.features.union(first).union(others);
            }
        }
        let keys = words.iter().map(|word| fold::key(word).0).collect();
        let (_, _, kind) = PHRASES
            .iter()
            .find(|(of, ..)| *of == class)
            .expect("a class of phrases");
        let meaning = format!("{kind}::{}", value(meaning));
        if self
            .phrases
            .entry(class)
            .or_default()
            .insert(keys, meaning)
            .is_some()
        {
            self.faults
                .push(format!("{file}:{}: {} stands twice", row.line, row.lemma));
        }
    }

    fn add_spellings(&mut self, file: &str, row: &Row<'_>) {
        let place = format!("{file}:{}", row.line);
        match reading::spellings(row) {
            Ok(spellings) => self
                .spellings
                .extend(spellings.into_iter().map(|(text, of)| {
                    let place = place.clone();
                    (fold::key(&text).0, Spelling { text, of, place })
                })),
            Err(fault) => self.faults.push(format!("{place}: {fault}")),
        }
    }

    /// Notes the spellings that no table can send to their word.
    fn check_spellings(&mut self) {
        for (key, Spelling { text, of, place }) in &self.spellings {
            if !self.forms.contains_key(&fold::key(of).0) {
                self.faults.push(format!("{place}: {of} has no row"));
            }
            if self.forms.contains_key(key) {
                let fault = format!("{place}: {text} has another row, or stands in a phrase");
                self.faults.push(fault);
            }
        }
    }

    /// The number of a word in the tables, in whatever spelling; zero for one that they do not have.
    fn number(&self, text: &str) -> usize {
        let key = fold::key(text).0;
        let of = self.spellings.get(&key);
        let key = of.map_or(key, |spelling| fold::key(&spelling.of).0);
        let mut known = self.in_order().into_iter();
        known
            .position(|(known, _)| known == key)
            .map_or(0, |place| place + 1)
    }

    /// The words in the order of their numbers: first those of every sentence, by key, then all others. What is
    /// looked up all the time then lies close together in memory.
    fn in_order(&self) -> Vec<(u128, &Entry)> {
        let words = || self.forms.iter().map(|(&key, entry)| (key, entry));
        let is_common = |(_, entry): &(u128, &Entry)| entry.features.any(COMMON);
        let others = words().filter(|word| !is_common(word));
        words().filter(is_common).chain(others).collect()
    }

    fn form(&mut self, text: &str) -> &mut Entry {
        let key = fold::key(text).0;
        let entry = self.forms.entry(key).or_default();
        if entry.text.is_empty() {
            entry.text = text.to_owned();
        }
        entry
    }

    fn add_forms(&mut self, file: &str, row: &Row<'_>) {
        let place = format!("{file}:{}", row.line);
        let readings = match reading::readings(row) {
            Ok(readings) => readings,
            Err(fault) => {
                self.faults.push(format!("{place}: {fault}"));
                return;
            }
        };
        let is_homograph = row.features().any(|name| name == "homograph");
        for reading in readings {
            let mut faults = Vec::new();
            let entry = self.form(&reading.form);
            entry.features = entry.features.union(reading.features);
            if reading.yields {
                if entry.lemma.is_empty() {
                    entry.lemma = row.lemma.to_owned();
                    entry.is_homograph = true;
                }
            } else if entry.lemma.is_empty() || entry.is_homograph && !is_homograph {
                entry.lemma = row.lemma.to_owned();
                entry.is_homograph = is_homograph;
            } else if entry.lemma != row.lemma && !entry.is_homograph && !is_homograph {
                faults.push(format!(
                    "{} is a form of {} and of {}",
                    reading.form, entry.lemma, row.lemma
                ));
            }
            if let Some(cue) = reading.cue {
                entry.cue = Some(format!("{cue:?}").to_lowercase());
            }
            for (key, value) in reading.values {
                faults.extend(entry.set(key, value).err());
            }
            let faults = faults.iter().map(|fault| format!("{place}: {fault}"));
            self.faults.extend(faults);
        }
    }

    /// Adds the features that follow from others.
    fn derive(&mut self) {
        for entry in self.forms.values_mut() {
            entry.features = reading::derived(entry.features, entry.cue.is_some());
            let kind = entry
                .time
                .as_deref()
                .map(|time| time.split(':').next().unwrap_or_default());
            if kind.is_some_and(|kind| kind != "ago" && DATE_STARTERS.contains(&kind)) {
                entry.features = entry.features.union(Features::DATE_START);
            }
        }
    }
}

impl Entry {
    /// Notes a value.
    fn set(&mut self, key: &str, value: &str) -> Result<(), String> {
        let slot = match key {
            "time" => &mut self.time,
            "cue" => &mut self.cue,
            "abbreviation" => &mut self.abbreviation,
            "page" => &mut self.layout,
            _ => return Err(format!("there is no feature {key:?}")),
        };
        if slot.as_deref().is_some_and(|before| before != value) {
            return Err(format!("{} is both {key}={slot:?} and {value}", self.text));
        }
        *slot = Some(value.to_owned());
        Ok(())
    }

    /// The constant expression of the word.
    fn word(&self) -> String {
        let option = |kind: &str, text: &Option<String>| match text {
            Some(text) => format!("Some({kind}::{})", value(text)),
            None => "None".to_owned(),
        };
        let time = self.time.as_deref().map_or("Other".to_owned(), value);
        format!(
            "Word::of(Features::of({:#x}), TimeWord::{time}, {}, {}, {})",
            self.features.all_bits(),
            option("Cue", &self.cue),
            option("Abbreviation", &self.abbreviation),
            option("LayoutWord", &self.layout),
        )
    }
}

/// The features of words that stand in every sentence.
const COMMON: Features = Features::POSTPOSITION
    .union(Features::AUXILIARY)
    .union(Features::PARTICLE)
    .union(Features::CONJUNCTION)
    .union(Features::OPENER)
    .union(Features::ENCLITIC)
    .union(Features::REPORTING)
    .union(Features::OPEN_END)
    .union(Features::COPULA)
    .union(Features::CONNECTIVE)
    .union(Features::ERGATIVE)
    .union(Features::GENITIVE)
    .union(Features::NOMINATIVE)
    .union(Features::RELATIVE)
    .union(Features::DETERMINER)
    .union(Features::LIGHT)
    .union(Features::PARTY)
    .union(Features::TENSE_PAST)
    .union(Features::TENSE_PRESENT)
    .union(Features::TENSE_FUTURE);

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

/// The text of `tables.rs`.
fn render(data: &Data) -> String {
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

#[test]
fn the_tables_are_those_of_the_data() {
    let data = Data::read();
    assert!(
        data.faults.is_empty(),
        "{} faults:\n{}",
        data.faults.len(),
        data.faults.join("\n")
    );
    let path = folder().with_file_name("tables.rs");
    let written = render(&data);
    if writes() {
        std::fs::write(&path, &written).expect("tables.rs to be written");
        return;
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == written,
        "tables.rs is not what the data files give: run `SAMACHAR_TABLES=write cargo test --lib lexicon::generate`"
    );
}

/// Every data file by its name, with its text.
fn files() -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder())
        .expect("the folder of the data files")
        .map(|file| file.expect("a data file").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "tsv"))
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let text = std::fs::read_to_string(&path).expect("a data file in UTF-8");
            (name.into_owned(), text)
        })
        .collect();
    files.sort();
    files
}

#[test]
fn a_data_file_says_where_its_facts_are_from_and_what_it_leaves_out() {
    for (name, text) in files() {
        let head: Vec<&str> = text
            .lines()
            .take_while(|line| line.starts_with('#'))
            .collect();
        let says = |word: &str| head.iter().any(|line| line.starts_with(word));
        assert!(says("# Source: ") && says("# Left out: "), "{name}");
    }
}

#[test]
fn a_row_is_in_normal_form_and_no_word_has_two_rows_that_could_be_one() {
    use unicode_normalization::is_nfc;

    let mut seen = BTreeMap::new();
    for (name, text) in files() {
        for row in source::rows(&text).map(|row| row.expect("a row")) {
            assert!(is_nfc(row.lemma), "{name}:{}: {}", row.line, row.lemma);
            assert!(
                !row.lemma.contains(['\u{200C}', '\u{200D}', '\u{AD}']),
                "{name}:{}: {} has a joiner in it",
                row.line,
                row.lemma
            );
            let is_phrase = PHRASES.iter().any(|(class, ..)| *class == row.class);
            if is_phrase || row.paradigm == "+" {
                continue;
            }
            let key = (fold::key(row.lemma).0, row.paradigm.to_owned());
            let before = seen.insert(key, format!("{name}:{}", row.line));
            let is_homograph = row.features().any(|feature| feature == "homograph");
            assert!(
                before.is_none() || is_homograph,
                "{name}:{}: {} stands in {} too",
                row.line,
                row.lemma,
                before.unwrap_or_default()
            );
        }
    }
}

/// Whether the tables are to be written anew.
fn writes() -> bool {
    std::env::var("SAMACHAR_TABLES").is_ok_and(|wish| wish == "write")
}

#[test]
fn every_word_is_found_and_no_other() {
    // The tables that were compiled in are not yet those that are being written.
    if writes() {
        return;
    }
    let data = Data::read();
    for (at, (key, entry)) in data.in_order().into_iter().enumerate() {
        let id = super::index::id(Key(key));
        assert_eq!(id.index(), at + 1, "{}", entry.text);
    }
    for (key, Spelling { text, of, .. }) in &data.spellings {
        let id = super::index::id(Key(*key));
        assert_eq!(id.index(), data.number(of), "{text}");
    }
    // Two words that differ in one of sixteen letters share no key.
    for word in ["", "क", "अबकड", "zzzz", "१२"] {
        assert_eq!(
            super::index::id(fold::key(word)).index(),
            data.number(word),
            "{word}"
        );
    }
}
