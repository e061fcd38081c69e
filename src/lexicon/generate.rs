//! Reads the data files, writes the tables of `tables.rs` from them (see [`render`]), and fails where they differ.
//!
//! `SAMACHAR_TABLES=write cargo test --lib lexicon::generate` rewrites them.

mod render;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

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

/// The classes whose rows give a word a text, with the name of their table and what it holds.
const PAIRS: [(&str, &str, &str); 4] = [
    (
        "short-office",
        "SHORT_OFFICES",
        "What short forms of offices stand for.",
    ),
    (
        "office-word",
        "OFFICE_WORDS",
        "The Hindi words of English ones for offices.",
    ),
    (
        "short-body",
        "SHORT_BODIES",
        "What short forms of bodies stand for.",
    ),
    (
        "letter-start",
        "LETTER_STARTS",
        "What words start with in Devanagari that a Latin letter stands for.",
    ),
];

/// The class of names of Latin letters.
const LETTER_NAME: &str = "letter-name";

/// The class of endings.
const ENDING: &str = "ending";

/// What an ending may be of, with the name of its table and what it holds.
const ENDINGS: [(&str, &str, &str); 7] = [
    (
        "of-role",
        "ENDINGS_OF_ROLES",
        "What nouns for persons end in.",
    ),
    (
        "role-apart",
        "ROLES_APART",
        "Nouns for persons that papers write apart from their field as often as not.",
    ),
    (
        "of-place",
        "ENDINGS_OF_PLACES",
        "What names of towns end in, and surnames do not.",
    ),
    (
        "of-town",
        "ENDINGS_OF_TOWNS",
        "What names of towns and villages end in.",
    ),
    ("of-plural", "ENDINGS_OF_PLURALS", "What plurals end in."),
    (
        "of-feminine-plural",
        "ENDINGS_OF_FEMININE_PLURALS",
        "What verbs end in for several women.",
    ),
    (
        "of-picture",
        "ENDINGS_OF_PICTURES",
        "Labels of pictures, as endings.",
    ),
];

/// Whether the rows of a class list no word of their own.
fn is_apart(class: &str) -> bool {
    PHRASES.iter().any(|(phrases, ..)| *phrases == class)
        || PAIRS.iter().any(|(pairs, ..)| *pairs == class)
        || [LETTER_NAME, ENDING].contains(&class)
}

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
    /// By class: a word, and the text or the letter that it is given.
    pairs: BTreeMap<String, BTreeMap<u128, String>>,
    /// By what they are of: endings.
    endings: BTreeMap<String, Vec<u128>>,
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
            None if row.class == ENDING => self.add_ending(file, row),
            None if is_apart(row.class) => self.add_pair(file, row),
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

    fn add_pair(&mut self, file: &str, row: &Row<'_>) {
        let text = row.features().next().unwrap_or_default().to_owned();
        let pairs = self.pairs.entry(row.class.to_owned()).or_default();
        if text.is_empty() || pairs.insert(fold::key(row.lemma).0, text).is_some() {
            self.faults.push(format!(
                "{file}:{}: {} stands twice, or for nothing",
                row.line, row.lemma
            ));
        }
    }

    fn add_ending(&mut self, file: &str, row: &Row<'_>) {
        for of in row.features() {
            if !ENDINGS.iter().any(|(known, ..)| *known == of) {
                self.faults
                    .push(format!("{file}:{}: no ending {of:?}", row.line));
            }
            let endings = self.endings.entry(of.to_owned()).or_default();
            endings.push(fold::key(row.lemma).0);
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
            if entry.layout.is_some() {
                entry.features = entry.features.union(Features::PAGE);
            }
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
    .union(Features::TENSED);

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
    let written = render::tables(&data);
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
            if is_apart(row.class) || row.paradigm == "+" {
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
