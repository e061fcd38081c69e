//! Throughput of each analysis on different articles, one call an article, as users call it:
//! `cargo bench --bench throughput`
//!
//! `SAMACHAR_BENCH_ARTICLES` names a file of articles; without it they are made from the crate's
//! own cases. Each figure is the median of several rounds, and the rounds of all analyses
//! alternate, so that a slow spell of the machine meets them all. Checking that the text is UTF-8
//! is the least that any reader of it does: the ratio to it tells how much dearer an analysis is.
//!
//! For a profiler, `-- --once ANALYSIS` runs one of them once over all articles and prints
//! nothing: the instructions of a run tell small gains that no clock does.

#[path = "support/articles.rs"]
mod articles;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use samachar::{Article, dates, quotations, sentences};

const ROUNDS: usize = 9;

type Analysis = (&'static str, fn(&str) -> usize);

/// Each analysis, with a count of what it found so that none can be optimised away.
const ANALYSES: [Analysis; 5] = [
    ("from_utf8", |text| {
        std::str::from_utf8(black_box(text.as_bytes())).map_or(0, str::len)
    }),
    ("sentences", |text| sentences(text).count()),
    ("dates", |text| dates(text).count()),
    ("quotations", |text| quotations(text).len()),
    ("article", article),
];

fn article(text: &str) -> usize {
    Article::parse(text).map_or(0, |article| article.sentences().count())
}

fn main() {
    let start = Instant::now();
    black_box(article("पटना, 20 जून (भाषा): मंत्री ने कहा कि पुल खुला है।"));
    let first_call = start.elapsed();

    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let articles = articles::articles(&cases);
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--once") {
        let analysis = arguments.get(at + 1);
        let analysis = ANALYSES
            .iter()
            .find(|(name, _)| Some(*name) == analysis.map(|name| &**name));
        let (_, run) = analysis.expect("an analysis is named after --once");
        for text in &articles {
            black_box(run(black_box(text)));
        }
        return;
    }
    println!("first call {:.2} ms", first_call.as_secs_f64() * 1e3);
    different(&articles);
    latency(&articles);
    threads(&articles);
    growth(&articles);
}

/// Runs `run` on each text and gives the time for all.
fn timed(texts: &[String], run: fn(&str) -> usize) -> Duration {
    let start = Instant::now();
    for text in texts {
        black_box(run(black_box(text)));
    }
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64()
}

/// All analyses, each called once for every article.
fn different(articles: &[String]) {
    let bytes: usize = articles.iter().map(String::len).sum();
    let megabytes = bytes as f64 / 1e6;
    println!(
        "\n{} articles, {megabytes:.1} MB, median of {ROUNDS} rounds",
        articles.len()
    );
    let mut times = ANALYSES.map(|_| Vec::new());
    for _ in 0..ROUNDS {
        for (times, (_, run)) in times.iter_mut().zip(ANALYSES) {
            times.push(timed(articles, run));
        }
    }
    println!(
        "{:<16}{:>10}{:>14}{:>14}",
        "", "MB/s", "µs/article", "× from_utf8"
    );
    let seconds = times.map(median);
    for (seconds_of, (name, _)) in seconds.into_iter().zip(ANALYSES) {
        println!(
            "{name:<16}{:>10.0}{:>14.1}{:>14.3}",
            megabytes / seconds_of,
            seconds_of * 1e6 / articles.len() as f64,
            seconds[0] / seconds_of
        );
    }
}

/// What one article of some 4 KB takes, over all such articles and many rounds.
fn latency(articles: &[String]) {
    let about_4_kb = |text: &&String| (3600..4500).contains(&text.len());
    let chosen: Vec<&String> = articles.iter().filter(about_4_kb).take(100).collect();
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..2000_usize.div_ceil(chosen.len().max(1)) {
        for text in &chosen {
            let start = Instant::now();
            black_box(article(black_box(text)));
            times.push(start.elapsed());
        }
    }
    times.sort();
    let at = |part: usize| {
        times
            .get(times.len() * part / 100)
            .map_or(0.0, |time| time.as_secs_f64() * 1e6)
    };
    println!(
        "\n{} articles of 4 KB: p50 {:.0} µs, p99 {:.0} µs",
        chosen.len(),
        at(50),
        at(99)
    );
}

/// The gain of two threads that share out the articles.
fn threads(articles: &[String]) {
    let (mut alone, mut together) = (Vec::new(), Vec::new());
    let halves: [Vec<String>; 2] = [0, 1].map(|odd| {
        let each_other = articles.iter().skip(odd).step_by(2);
        each_other.cloned().collect()
    });
    for _ in 0..ROUNDS {
        alone.push(halves.iter().map(|half| timed(half, article)).sum());
        let start = Instant::now();
        std::thread::scope(|scope| {
            for half in &halves {
                scope.spawn(move || timed(half, article));
            }
        });
        together.push(start.elapsed());
    }
    println!("two threads: {:.2} ×", median(alone) / median(together));
}

/// Time against size: articles put together to texts from 1 KB to 64 MB.
fn growth(articles: &[String]) {
    const SHORTEST: usize = 1 << 10;
    let most = std::env::var("SAMACHAR_BENCH_MEGABYTES").map_or(64, |number| {
        number
            .parse()
            .expect("SAMACHAR_BENCH_MEGABYTES is a whole number")
    });
    let mut all = String::new();
    for text in articles.iter().cycle() {
        if all.len() >= most << 20 {
            break;
        }
        all.push_str(text);
        all.push_str("\n\n");
    }
    println!("\n{:<16}{:>12}{:>12}", "bytes", "ms", "ns/byte");
    let mut points = Vec::new();
    let mut length = SHORTEST;
    while length <= all.len() {
        let is_boundary = |end: &usize| all.is_char_boundary(*end);
        let text = &all[..(0..=length).rev().find(is_boundary).unwrap_or(0)];
        // Enough rounds that the short ones can be told from the clock's steps.
        let rounds = (1 << 20) / length + 1;
        let start = Instant::now();
        for _ in 0..rounds {
            black_box(article(black_box(text)));
        }
        let seconds = start.elapsed().as_secs_f64() / rounds as f64;
        println!(
            "{length:<16}{:>12.3}{:>12.2}",
            seconds * 1e3,
            seconds * 1e9 / length as f64
        );
        points.push(((length as f64).ln(), seconds.ln()));
        length *= 4;
    }
    println!("time grows as size to the power of {:.3}", slope(&points));
}

/// The slope of the line that fits the points best.
fn slope(points: &[(f64, f64)]) -> f64 {
    let count = points.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let over = points.iter().map(|point| (point.0 - x) * (point.1 - y));
    let under = points.iter().map(|point| (point.0 - x).powi(2));
    over.sum::<f64>() / under.sum::<f64>()
}
