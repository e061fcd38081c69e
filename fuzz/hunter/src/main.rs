//! Looks for texts on which the work of an analysis grows faster than the text.
//!
//! Draws pieces and pairs of pieces, repeats them to two sizes, and counts the branches that every
//! entry point takes on each. Twice the text may take twice the work; what takes more than
//! [`LIMIT`] times as much at [`SCREEN`], at [`CONFIRM`] and at twice as many bytes is reported. Branches are
//! counted, not time, so a run says the same on any machine and beside any other program. Searches
//! for one byte, which the standard library does many bytes at a time, are not counted: the bench
//! `hostile` times those.
//!
//! `.ci/hunt [--seed N] [--pairs N] [--seconds N]`

mod counter;
mod shapes;

#[path = "../../../tests/fuzzing/mod.rs"]
#[allow(dead_code, reason = "the fuzzer uses the rest")]
mod fuzzing;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use fuzzing::entries::ENTRIES;
use fuzzing::texts::Choices;
use fuzzing::units::KINDS;
use shapes::Shape;

/// How many times the work of a text a text of twice its size may take: what is looked up in a
/// sorted list for each word (`n log n`) takes 2.13 times as much at the sizes below.
const LIMIT: f64 = 2.1;

/// The smaller of the two sizes in bytes at which all shapes are tried. Large enough that what a
/// text costs whatever its size, and look-ahead of some hundred bytes, do not show.
const SCREEN: usize = 4 << 10;

/// The smaller size at which a suspect is tried again.
const CONFIRM: usize = 32 << 10;

struct Options {
    seed: u64,
    pairs: usize,
    seconds: u64,
}

fn options() -> Option<Options> {
    let mut options = Options {
        seed: 1,
        pairs: usize::MAX,
        seconds: 60,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let number = arguments.next()?.parse().ok()?;
        match argument.as_str() {
            "--seed" => options.seed = number,
            "--pairs" => options.pairs = number as usize,
            "--seconds" => options.seconds = number,
            _ => return None,
        }
    }
    Some(options)
}

/// The work of an analysis on a text.
fn work(run: fn(&str) -> usize, text: &str) -> u64 {
    let before = counter::count();
    std::hint::black_box(run(text));
    counter::count() - before
}

/// How many times the work of `shape` at `bytes` its work at twice as many is.
fn growth(run: fn(&str) -> usize, shape: &Shape, bytes: usize) -> f64 {
    let (once, twice) = (shape.text(bytes), shape.text(2 * bytes));
    let work = [work(run, &once), work(run, &twice)];
    // A unit does not fit evenly into any size.
    let sizes = twice.len() as f64 / once.len() as f64;
    work[1] as f64 / work[0].max(1) as f64 * 2.0 / sizes
}

/// What was found of one entry point.
#[derive(Default)]
struct Found {
    shapes: Vec<(f64, Shape)>,
    /// The most branches taken for a byte, and on what.
    most: (f64, String),
}

struct Hunt {
    found: BTreeMap<&'static str, Found>,
    tried: usize,
}

impl Hunt {
    /// Tries a shape with every entry point.
    fn try_all(&mut self, shape: &Shape) {
        self.tried += 1;
        for &(name, run) in ENTRIES {
            let found = self.found.entry(name).or_default();
            let (once, twice) = (shape.text(SCREEN), shape.text(2 * SCREEN));
            let counts = [work(run, &once), work(run, &twice)].map(|count| count as f64);
            let per_byte = counts[1] / twice.len() as f64;
            if per_byte > found.most.0 {
                found.most = (per_byte, shape.to_string());
            }
            let sizes = twice.len() as f64 / once.len() as f64;
            if counts[1] / counts[0].max(1.0) * 2.0 / sizes <= LIMIT {
                continue;
            }
            // Twice, since marks may be open behind an odd number of pieces and closed behind an even
            // one: that is another text, not more work for the same.
            let confirmed = growth(run, shape, CONFIRM).min(growth(run, shape, 2 * CONFIRM));
            if confirmed > LIMIT {
                println!("{confirmed:.2}  {name}: {shape}");
                found.shapes.push((confirmed, shape.clone()));
            }
        }
    }
}

fn main() -> ExitCode {
    let Some(options) = options() else {
        eprintln!("usage: samachar-hunter [--seed N] [--pairs N] [--seconds N]");
        return ExitCode::from(2);
    };
    // What is built on first use is built before anything is counted.
    let warm = "राव ने कहा, \"पानी 18 जून 2024 को घटा।\"\n\nTags: नदी";
    for (name, run) in ENTRIES {
        let first = work(*run, warm);
        assert!(first > 0, "{name}: nothing is counted; build with .ci/hunt");
    }
    let start = Instant::now();
    let limit = Duration::from_secs(options.seconds);
    let mut hunt = Hunt {
        found: BTreeMap::new(),
        tried: 0,
    };
    for (units, _) in KINDS {
        for unit in *units {
            hunt.try_all(&Shape::of_one(unit));
        }
    }
    let mut choices = Choices::Seeded(options.seed);
    let singles = hunt.tried;
    while hunt.tried - singles < options.pairs && start.elapsed() < limit {
        let Some(shape) = Shape::drawn(&mut choices) else {
            break;
        };
        hunt.try_all(&shape);
    }
    println!(
        "\n{singles} pieces and {} pairs in {:.0?}, seed {}",
        hunt.tried - singles,
        start.elapsed(),
        options.seed
    );
    println!("{:<32}{:>6}{:>16}  most branches a byte", "", "finds", "");
    for (name, found) in &hunt.found {
        let (most, shape) = &found.most;
        println!("{name:<32}{:>6}{most:>16.0}  {shape}", found.shapes.len());
    }
    if hunt.found.values().all(|found| found.shapes.is_empty()) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
