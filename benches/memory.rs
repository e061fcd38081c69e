//! What one call takes from the allocator, on different articles: `cargo bench --bench memory`
//!
//! Apart from `throughput`, since counting slows each allocation. The articles are the same.

#[path = "support/articles.rs"]
mod articles;

use std::hint::black_box;
use std::path::Path;

use allocation_counter::{AllocationInfo, measure};
use samachar::{Article, dates, quotations, sentences};

type Analysis = (&'static str, fn(&str));

const ANALYSES: [Analysis; 4] = [
    ("sentences", |text| {
        black_box(sentences(text).count());
    }),
    ("dates", |text| {
        black_box(dates(text).count());
    }),
    ("quotations", |text| drop(black_box(quotations(text)))),
    ("article", |text| drop(black_box(Article::parse(text)))),
];

fn main() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let articles = articles::articles(&cases);
    let of_4_kb: Vec<&String> = articles
        .iter()
        .filter(|text| (3600..4500).contains(&text.len()))
        .collect();
    println!("{} articles of 4 KB", of_4_kb.len());
    println!(
        "{:<12}{:>22}{:>14}{:>16}",
        "", "allocations p50, p99", "bytes", "most at a time"
    );
    for (name, run) in ANALYSES {
        // What a thread keeps is made before anything is counted.
        run("राव ने 18 जून को कहा।");
        let found: Vec<AllocationInfo> = of_4_kb
            .iter()
            .map(|text| measure(|| run(black_box(text))))
            .collect();
        let part = |of: fn(&AllocationInfo) -> u64, part: usize| {
            let mut all: Vec<u64> = found.iter().map(of).collect();
            all.sort_unstable();
            all.get(all.len() * part / 100).copied().unwrap_or(0)
        };
        println!(
            "{name:<12}{:>15}{:>7}{:>14}{:>16}",
            part(|info| info.count_total, 50),
            part(|info| info.count_total, 99),
            part(|info| info.bytes_total, 50),
            part(|info| info.bytes_max, 50)
        );
    }
}
