//! A folder of texts on all cores: `cargo run --release --bin batch -- FOLDER`
//!
//! A parser is shared by all threads. A text that cannot be read is counted, and the run goes on.

use std::path::Path;
use std::time::Instant;

use rayon::prelude::*;
use samachar::Parser;

/// What is counted of the texts.
const COUNTED: [&str; 6] = [
    "articles",
    "failed",
    "bytes",
    "sentences",
    "quotations",
    "dates",
];

type Counts = [usize; COUNTED.len()];

fn counts_of(parser: &Parser, path: &Path) -> Counts {
    const FAILED: Counts = [0, 1, 0, 0, 0, 0];
    let Ok(bytes) = std::fs::read(path) else {
        return FAILED;
    };
    let Ok(article) = parser.parse_bytes(&bytes) else {
        return FAILED;
    };
    let sentences = article.sentences().len();
    let (quotations, dates) = (article.quotations().len(), article.dates().len());
    [1, 0, bytes.len(), sentences, quotations, dates]
}

fn sum(some: Counts, more: Counts) -> Counts {
    std::array::from_fn(|at| some[at] + more[at])
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args_os().nth(1).ok_or("usage: batch FOLDER")?;
    let entries = std::fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let (parser, start) = (Parser::new(), Instant::now());
    let counts = entries
        .par_iter()
        .map(|entry| counts_of(&parser, &entry.path()))
        .reduce(Counts::default, sum);
    let seconds = start.elapsed().as_secs_f64();
    for (name, count) in COUNTED.iter().zip(counts) {
        println!("{count:>10} {name}");
    }
    println!("{:>10.0} MB/s", counts[2] as f64 / 1e6 / seconds);
    Ok(())
}
