//! The search: texts that come near a change which nothing tells yet are varied until one tells it.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::Write;
use std::os::unix::fs::FileExt;
use std::time::{Duration, Instant};

use crate::ask::{Plain, watch};
use crate::files::{appended, changes, lines, numbers, string};
use crate::rng::Rng;
use crate::vary::{Words, varied};

/// How many texts tell a change before it is left alone, as long as the first texts are asked: the more
/// there are, the better the shortest are chosen.
const ENOUGH: u8 = 2;
/// How many texts are kept for each change that they come by.
const KEPT: usize = 24;
/// From how many tries on a change is asked ever more seldom.
const TRIES: f64 = 60.0;
/// What may be asked of a text that is read.
const SETTINGS: &[&str] = &[
    "text",
    "text 2024-06-18",
    "text 2024-06-18T14:30",
    "article",
    "article 2024-06-18T14:30",
    "article hard",
    "article soft",
    "article whole",
    "views",
    "why",
    "why text",
    "sentences",
];
/// The longest variant, in bytes.
const LONGEST: usize = 1000;

type Text = (String, String);

/// A change, and what is known of it.
#[derive(Default)]
struct Change {
    is_mine: bool,
    is_alone: bool,
    told: u8,
    tries: u32,
    /// The texts that come by it with no difference on the spot, and with one.
    texts: [Vec<u32>; 2],
}

struct Search {
    changes: Vec<Change>,
    texts: Vec<Text>,
    known: HashSet<Text>,
    enough: u8,
    rng: Rng,
    out: File,
    /// The change that is on, for the case that the program ends under it.
    on: File,
    asked: String,
}

impl Search {
    /// Asks of the changes that are left whether a text tells them; says how many.
    fn ask(&mut self, setting: &str, text: &str, is_seed: bool) -> usize {
        let new = (setting.to_owned(), text.to_owned());
        if text.is_empty() || !self.known.insert(new.clone()) {
            return 0;
        }
        self.note(0);
        std::fs::write(&self.asked, serde_json::json!(new).to_string()).expect("a file is written");
        let Some(plain) = Plain::new(setting, text) else {
            return 0;
        };
        let number_of_text = self.texts.len() as u32;
        let (mut tells, mut is_kept) = (Vec::new(), false);
        for (number, mark) in plain.come_by() {
            let Some(change) = self.changes.get_mut(number as usize) else {
                continue;
            };
            if !change.is_mine || change.told >= self.enough {
                continue;
            }
            let texts = &mut change.texts[usize::from(mark == 2)];
            if texts.len() < KEPT {
                texts.push(number_of_text);
                is_kept = true;
            } else if self.rng.chance(0.02) {
                texts[self.rng.below(KEPT)] = number_of_text;
                is_kept = true;
            }
            if mark < 2 {
                continue;
            }
            change.tries += 1;
            let is_alone = change.is_alone;
            if !is_seed && !self.rng.chance(TRIES / f64::from(change.tries)) {
                continue;
            }
            self.note(number);
            if plain.tells(number, is_alone) {
                self.changes[number as usize].told += 1;
                tells.push(number);
            }
        }
        self.note(0);
        if is_kept {
            self.texts.push(new);
        }
        if !tells.is_empty() {
            let line = serde_json::json!([setting, text, tells]);
            writeln!(self.out, "{line}").expect("a line is written");
        }
        tells.len()
    }

    fn note(&self, number: u32) {
        let written = self.on.write_at(&number.to_le_bytes(), 0);
        written.expect("a number is written");
    }

    /// What was told before: by an earlier process, and by its end.
    fn take_up(&mut self, out: &str) {
        let mut on = [0; 4];
        let number = match self.on.read_at(&mut on, 0) {
            Ok(4) => u32::from_le_bytes(on),
            _ => 0,
        };
        if let Some([asked]) = lines(&self.asked).first_chunk().filter(|_| number > 0) {
            let line = serde_json::json!([asked[0], asked[1], [number], "the end"]);
            writeln!(self.out, "{line}").expect("a line is written");
        }
        for line in lines(out) {
            let count = if line[3].is_null() { 1 } else { ENOUGH };
            for number in numbers(&line[2]) {
                self.changes[number as usize].told += count;
            }
        }
    }

    fn left(&self) -> usize {
        let left = self.changes.iter().filter(|c| c.is_mine && c.told == 0);
        left.count()
    }

    /// A change to seek a text for, of six drawn the one that was tried least, and a text that comes near it.
    fn next(&mut self, candidates: &[u32]) -> Option<(u32, u32, u32)> {
        let drawn: Vec<u32> = (0..6).map(|_| *self.rng.of(candidates)).collect();
        let drawn = drawn.into_iter().filter(|&number| {
            let change = &self.changes[number as usize];
            change.told == 0 && change.texts.iter().any(|texts| !texts.is_empty())
        });
        let number = drawn.min_by_key(|&number| self.changes[number as usize].tries)?;
        let [reach, differ] = &self.changes[number as usize].texts;
        let is_near = reach.is_empty() || !differ.is_empty() && self.rng.chance(0.7);
        let texts = if is_near { differ } else { reach };
        Some((number, *self.rng.of(texts), *self.rng.of(texts)))
    }
}

/// Texts that are varied by each other.
fn kind(setting: &str) -> &str {
    let name = setting.split(' ').next().unwrap_or_default();
    match name {
        "article" | "views" | "why" => "text",
        name => name,
    }
}

/// `seek FOLDER SHARE OF SECONDS SEED`
pub fn seek(arguments: &[String]) {
    let [folder, share, of, seconds, seed] = arguments else {
        panic!("seek FOLDER SHARE OF SECONDS SEED");
    };
    let number = |text: &String| text.parse::<u64>().expect("a number");
    let (share_number, of, seconds) = (number(share) as u32, number(of) as u32, number(seconds));
    let known = changes(&format!("{folder}/numbers.jsonl"));
    let most = known.iter().map(|change| change.0).max().unwrap_or(0);
    let mut all: Vec<Change> = (0..=most).map(|_| Change::default()).collect();
    for (n, is_alone) in known {
        all[n as usize].is_mine = n % of == share_number;
        all[n as usize].is_alone = is_alone;
    }
    let out = format!("{folder}/told.{share}");
    let mut options = File::options();
    let on = options.read(true).write(true).create(true).truncate(false);
    let mut search = Search {
        changes: all,
        texts: Vec::new(),
        known: HashSet::new(),
        enough: ENOUGH,
        rng: Rng::new(number(seed) * 2 + u64::from(share_number)),
        out: appended(&out),
        on: on
            .open(format!("{folder}/at.{share}"))
            .expect("a file to write to"),
        asked: format!("{folder}/asked.{share}"),
    };
    search.take_up(&out);
    watch();
    let seeds = lines(&format!("{folder}/seeds.jsonl"));
    let seeds: Vec<Text> = seeds
        .iter()
        .map(|line| (string(&line[0]).into(), string(&line[1]).into()))
        .collect();
    for (setting, text) in &seeds {
        search.ask(setting, text, true);
    }
    search.enough = 1;
    eprintln!("{share}: {} changes left by the first texts", search.left());
    let groups = lines(&format!("{folder}/words.jsonl"));
    let groups = groups
        .iter()
        .filter_map(|line| serde_json::from_value(line.clone()).ok());
    let seen = seeds
        .iter()
        .flat_map(|(_, text)| text.split_whitespace().map(str::to_owned));
    let words = Words::new(groups.collect(), seen.collect());
    vary_all(&mut search, &seeds, &words, Duration::from_secs(seconds));
    eprintln!("{share}: {} changes left", search.left());
}

fn vary_all(search: &mut Search, seeds: &[Text], words: &Words, time: Duration) {
    let mut by_kind: HashMap<&str, Vec<&str>> = HashMap::new();
    for (setting, text) in seeds.iter().filter(|(_, text)| text.len() < LONGEST) {
        by_kind.entry(kind(setting)).or_default().push(text);
    }
    let start = Instant::now();
    let is_left = |change: &Change| change.is_mine && change.told == 0;
    while start.elapsed() < time {
        let numbered = search.changes.iter().enumerate();
        let candidates: Vec<u32> = numbered
            .filter(|(_, c)| is_left(c))
            .map(|(n, _)| n as u32)
            .collect();
        if candidates.is_empty() {
            return;
        }
        for _ in 0..2000 {
            let Some((number, text, other)) = search.next(&candidates) else {
                continue;
            };
            let (setting, text) = &search.texts[text as usize];
            let other = match by_kind.get(kind(setting)) {
                Some(texts) if search.rng.chance(0.7) => search.rng.of(texts),
                _ => &search.texts[other as usize].1[..],
            };
            let is_notation = matches!(kind(setting), "value" | "clean" | "encoding");
            let new = varied(text, other, words, is_notation, &mut search.rng);
            let is_read = kind(setting) == "text" && search.rng.chance(0.15);
            let setting = if is_read {
                search.rng.of(SETTINGS)
            } else {
                &setting[..]
            }
            .to_owned();
            if new.len() <= LONGEST.max(text.len()) {
                search.changes[number as usize].tries += 1;
                search.ask(&setting, &new, false);
            }
        }
    }
}
