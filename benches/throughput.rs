//! Throughput of each analysis, as a ratio to `std::str::from_utf8` on the same text.
//!
//! `cargo bench --bench throughput` times the sample article that ships with the crate, repeated
//! to some megabytes; `SAMACHAR_BENCH_TEXT` names another text, and `SAMACHAR_BENCH_MEGABYTES`
//! another length. Checking that the text is UTF-8 is the least that any reader of it does, so the
//! ratio tells how much dearer an analysis is, whatever the machine. Each figure is the median of
//! several rounds, and the rounds of all analyses alternate, so that a slow spell of the machine
//! meets them all.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use samachar::{Article, dates, quotations, sentences};

const ROUNDS: usize = 7;

type Analysis = (&'static str, fn(&str) -> usize);

/// Each analysis, with a count of what it found so that none can be optimised away.
const ANALYSES: [Analysis; 5] = [
    ("from_utf8", |text| {
        std::str::from_utf8(black_box(text.as_bytes())).map_or(0, str::len)
    }),
    ("sentences", |text| sentences(text).count()),
    ("dates", |text| dates(text).count()),
    ("quotations", |text| quotations(text).len()),
    ("Article::parse", |text| {
        Article::parse(text).map_or(0, |article| article.sentences().count())
    }),
];

fn main() {
    let text = text();
    let count = sentences(&text).count();
    let megabytes = text.len() as f64 / 1e6;
    println!("{megabytes:.1} MB, {count} sentences, median of {ROUNDS} rounds");

    let mut times = [[Duration::ZERO; ROUNDS]; ANALYSES.len()];
    for round in 0..ROUNDS {
        for (times, (_, run)) in times.iter_mut().zip(ANALYSES) {
            let start = Instant::now();
            black_box(run(black_box(&text)));
            times[round] = start.elapsed();
        }
    }

    println!(
        "{:<16}{:>10}{:>14}{:>14}",
        "", "MB/s", "ns/sentence", "× from_utf8"
    );
    let median = |mut times: [Duration; ROUNDS]| {
        times.sort();
        times[ROUNDS / 2].as_secs_f64()
    };
    let floor = median(times[0]);
    for (times, (name, _)) in times.into_iter().zip(ANALYSES) {
        let seconds = median(times);
        println!(
            "{name:<16}{:>10.0}{:>14.0}{:>14.3}",
            megabytes / seconds,
            seconds * 1e9 / count as f64,
            floor / seconds
        );
    }
}

/// The text to time: a file's, or the sample's, repeated to the length that is asked for.
fn text() -> String {
    let unit = match std::env::var_os("SAMACHAR_BENCH_TEXT") {
        Some(path) => std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", Path::new(&path).display())),
        None => include_str!("../examples/data/article.txt").to_owned(),
    };
    assert!(!unit.trim().is_empty(), "the text to time is empty");
    let megabytes = std::env::var("SAMACHAR_BENCH_MEGABYTES").map_or(20, |number| {
        number
            .parse()
            .expect("SAMACHAR_BENCH_MEGABYTES is a whole number")
    });
    let mut text = String::new();
    while text.len() < megabytes * 1_000_000 {
        text.push_str(&unit);
        text.push('\n');
    }
    text
}
