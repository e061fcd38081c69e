//! Work grows linearly with the input, whatever the input: the time for texts that drive each
//! rule to its worst, and for the same texts twice as long. A ratio near 2 is linear; near 4 would
//! be quadratic. For an article also the memory that a byte takes at the most. The hunter counts
//! what this times: `.ci/hunt`. `cargo bench --bench hostile`

use std::hint::black_box;
use std::time::{Duration, Instant};

use allocation_counter::measure;

#[allow(dead_code, unreachable_pub, reason = "the tests use the rest")]
#[path = "../tests/fuzzing/mod.rs"]
mod fuzzing;

use fuzzing::entries::{ENTRIES, Entry};
use fuzzing::families::FAMILIES;

/// The entry points that are timed: all settings of the splitter, and one of each other kind.
const TIMED: &[&str] = &[
    "article",
    "running text",
    "sentences",
    "sentences, hard breaks",
    "sentences, soft breaks",
    "sentences, quotations whole",
    "quotations",
    "dates resolved",
    "clean form, all fixes",
];

const ROUNDS: usize = 3;

fn time(run: fn(&str) -> usize, text: &str) -> Duration {
    let round = |_| {
        let start = Instant::now();
        black_box(run(black_box(text)));
        start.elapsed()
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}

/// Times one family with one entry point, prints the line and gives the ratio and the memory.
fn row(&(name, run): &Entry, unit: &str, bytes: usize) -> (f64, f64) {
    let once = unit.repeat(bytes / unit.len());
    let twice = unit.repeat(2 * bytes / unit.len());
    let times = [time(run, &once), time(run, &twice)].map(|time| time.as_secs_f64() * 1e3);
    let peak = measure(|| {
        black_box(run(&once));
    });
    let memory = peak.bytes_max as f64 / once.len() as f64;
    let ratio = times[1] / times[0];
    println!(
        "{name:<28}{:>10.2}{:>10.2}{ratio:>8.2}{memory:>8.1}  {}",
        times[0],
        times[1],
        unit.escape_debug()
    );
    (ratio, memory)
}

fn main() {
    let bytes = std::env::var("SAMACHAR_BENCH_MEGABYTES").map_or(1, |number| {
        number
            .parse()
            .expect("SAMACHAR_BENCH_MEGABYTES is a whole number")
    }) * 250_000;
    println!(
        "{:<28}{:>10}{:>10}{:>8}{:>8}  repeated",
        "", "ms", "twice", "ratio", "B/B"
    );
    for entry in ENTRIES.iter().filter(|(name, _)| TIMED.contains(name)) {
        let rows = FAMILIES.iter().map(|unit| row(entry, unit, bytes));
        let most = |a: (f64, f64), b: (f64, f64)| (a.0.max(b.0), a.1.max(b.1));
        let (ratio, memory) = rows.fold((0.0, 0.0), most);
        println!(
            "{:<28}worst ratio {ratio:.2}, most memory {memory:.1} bytes a byte",
            entry.0
        );
    }
}
