//! Times sentence splitting by this crate and its peers on the same text in the same run:
//! `cargo run --release --manifest-path benches/peers/Cargo.toml -- FILE...`
//!
//! Each file is repeated to 20 MB (`MEGABYTES` changes that). Figures are medians of five rounds,
//! and the rounds of all alternate.

use std::hint::black_box;
use std::time::{Duration, Instant};

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use unicode_segmentation::UnicodeSegmentation;

const ROUNDS: usize = 5;

/// sentencex takes time that grows faster than the text, so it gets this much of it.
const SENTENCEX_BYTES: usize = 500_000;

type Splitter = (&'static str, fn(&str) -> usize, usize);

const SPLITTERS: [Splitter; 6] = [
    ("from_utf8", |text| std::str::from_utf8(black_box(text.as_bytes())).map_or(0, str::len), usize::MAX),
    ("samachar", |text| samachar::sentences(text).count(), usize::MAX),
    ("icu_segmenter", icu, usize::MAX),
    ("unicode-segmentation", |text| text.unicode_sentences().count(), usize::MAX),
    ("sentencex", |text| sentencex::segment("hi", text).len(), SENTENCEX_BYTES),
    ("memchr: dandas", |text| memchr::memmem::find_iter(text.as_bytes(), "।").count(), usize::MAX),
];

fn icu(text: &str) -> usize {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    segmenter.segment_str(text).count().saturating_sub(1)
}

fn main() -> std::io::Result<()> {
    let megabytes: usize = std::env::var("MEGABYTES").map_or(20, |number| number.parse().expect("a whole number"));
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        eprintln!("usage: cargo run --release --manifest-path benches/peers/Cargo.toml -- FILE...");
        std::process::exit(2);
    }
    for file in &files {
        let unit = std::fs::read_to_string(file)?;
        let mut text = String::new();
        while text.len() < megabytes * 1_000_000 {
            text.push_str(&unit);
            text.push('\n');
        }
        time(file, &text);
    }
    Ok(())
}

fn time(file: &str, text: &str) {
    println!("\n{file}, repeated to {:.1} MB", text.len() as f64 / 1e6);
    let mut times = [[Duration::ZERO; ROUNDS]; SPLITTERS.len()];
    let mut counts = [0; SPLITTERS.len()];
    let lengths = SPLITTERS.map(|(_, _, most)| text.floor_char_boundary(most.min(text.len())));
    for round in 0..ROUNDS {
        for (place, (_, split, _)) in SPLITTERS.iter().enumerate() {
            let text = &text[..lengths[place]];
            let start = Instant::now();
            counts[place] = black_box(split(black_box(text)));
            times[place][round] = start.elapsed();
        }
    }
    // Seconds per byte, so that the shorter text of the slowest compares.
    let cost = |place: usize| {
        let mut times = times[place];
        times.sort();
        times[ROUNDS / 2].as_secs_f64() / lengths[place] as f64
    };
    println!("{:<22}{:>10}{:>12}{:>14}{:>12}", "", "found", "MB/s", "× from_utf8", "× ours");
    for (place, (name, _, _)) in SPLITTERS.iter().enumerate() {
        println!(
            "{name:<22}{:>10}{:>12.1}{:>14.3}{:>12.3}",
            counts[place],
            1e-6 / cost(place),
            cost(0) / cost(place),
            cost(1) / cost(place)
        );
    }
}
