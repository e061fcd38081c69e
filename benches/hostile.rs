//! Work grows linearly with the input, whatever the input: the time for texts that drive each
//! rule to its worst, and for the same texts twice as long. A ratio near 2 is linear; near 4 would
//! be quadratic. `cargo bench --bench hostile`

use std::hint::black_box;
use std::time::{Duration, Instant};

use samachar::{Article, sentences};

/// What is repeated to a megabyte.
const UNITS: &[&str] = &[
    "\"",
    "'",
    "(",
    ")",
    "।",
    ".",
    "?",
    " ",
    "\n",
    "\n ",
    "क",
    "a",
    "1",
    "-",
    "डॉ. ",
    "क. ",
    "।\"क",
    ".\"क",
    "।\" ",
    "… ",
    "| ",
    "का|",
    "क|",
    "है। ",
    "है।\n",
    "ने\n",
    "क\n",
    "ने कहा कि ",
    "\"क\" ने कहा, ",
    "जून ",
    "18-",
    "मंगलवार, ",
    "\u{200C}",
    "\u{94D}",
    "(एएनआई)\n",
    "Tags:\n",
    "डिस्क्लेमर\n",
    "यह भी पढ़ें: क\n",
    "के अनुसार ",
    "कहा; पानी घटा, ",
    "कहा;e",
];

const ROUNDS: usize = 5;

type Analysis = (&'static str, fn(&str) -> usize);

const ANALYSES: &[Analysis] = &[
    ("sentences", |text| sentences(text).count()),
    ("Article::parse", |text| {
        Article::parse(text).map_or(0, |article| article.source().len())
    }),
];

fn time(run: fn(&str) -> usize, text: &str) -> Duration {
    let round = |_| {
        let start = Instant::now();
        black_box(run(black_box(text)));
        start.elapsed()
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}

fn main() {
    let bytes = std::env::var("SAMACHAR_BENCH_MEGABYTES").map_or(1, |number| {
        number
            .parse()
            .expect("SAMACHAR_BENCH_MEGABYTES is a whole number")
    }) * 500_000;
    println!(
        "{:<16}{:<14}{:>10}{:>10}{:>8}",
        "", "repeated", "ms", "twice", "ratio"
    );
    for &(name, run) in ANALYSES {
        let mut worst = 0.0_f64;
        for unit in UNITS {
            let once = unit.repeat(bytes / unit.len());
            let twice = unit.repeat(2 * bytes / unit.len());
            let times = [time(run, &once), time(run, &twice)].map(|time| time.as_secs_f64() * 1e3);
            let ratio = times[1] / times[0];
            worst = worst.max(ratio);
            println!(
                "{name:<16}{:<14}{:>10.2}{:>10.2}{ratio:>8.2}",
                unit.replace('\n', "⏎"),
                times[0],
                times[1]
            );
        }
        println!("{name:<16}worst ratio {worst:.2}");
    }
}
