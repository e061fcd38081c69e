//! Times the analyses of this crate and the sentence splitting of its peers on the same articles in
//! the same run, one call an article:
//! `cargo run --release --manifest-path benches/peers/Cargo.toml`
//!
//! The articles are those of `benches/throughput.rs`. Figures are medians of several rounds, and the
//! rounds of all alternate. ICU4X finding sentence breaks alone is 1.

#[path = "../../support/articles.rs"]
mod articles;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use unicode_segmentation::UnicodeSegmentation;

const ROUNDS: usize = 9;

type Analysis = (&'static str, fn(&str) -> usize);

/// The place of ICU4X in [`ANALYSES`].
const UNIT: usize = 1;

const ANALYSES: [Analysis; 9] = [
    ("from_utf8", |text| std::str::from_utf8(black_box(text.as_bytes())).map_or(0, str::len)),
    ("icu_segmenter", icu),
    ("samachar: sentences", |text| samachar::sentences(text).count()),
    ("samachar: dates", |text| samachar::dates(text).count()),
    ("samachar: quotations", |text| samachar::quotations(text).len()),
    ("samachar: article", |text| {
        samachar::Article::parse(text).map_or(0, |article| article.sentences().count())
    }),
    ("unicode-segmentation", |text| text.unicode_sentences().count()),
    ("sentencex", |text| sentencex::segment("hi", text).len()),
    ("memchr: dandas", |text| memchr::memmem::find_iter(text.as_bytes(), "।").count()),
];

fn icu(text: &str) -> usize {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    segmenter.segment_str(text).count().saturating_sub(1)
}

fn main() {
    let articles = articles::articles(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases"));
    let megabytes = articles.iter().map(String::len).sum::<usize>() as f64 / 1e6;
    println!("{} articles, {megabytes:.1} MB, median of {ROUNDS} rounds", articles.len());
    let mut times = ANALYSES.map(|_| Vec::new());
    let mut found = [0; ANALYSES.len()];
    for _ in 0..ROUNDS {
        for (place, (_, run)) in ANALYSES.iter().enumerate() {
            let start = Instant::now();
            found[place] = articles.iter().map(|text| black_box(run(black_box(text)))).sum();
            times[place].push(start.elapsed());
        }
    }
    let seconds = times.map(median);
    println!("{:<22}{:>10}{:>12}{:>14}{:>16}", "", "found", "MB/s", "× from_utf8", "× icu_segmenter");
    for (place, (name, _)) in ANALYSES.iter().enumerate() {
        println!(
            "{name:<22}{:>10}{:>12.1}{:>14.3}{:>16.3}",
            found[place],
            megabytes / seconds[place],
            seconds[0] / seconds[place],
            seconds[UNIT] / seconds[place]
        );
    }
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64()
}
