//! A folder of texts on all cores: `cargo run --release --bin batch -- FOLDER`
//!
//! A parser is shared by all threads. A text that cannot be read is counted, and the run goes on.

use std::path::PathBuf;
use std::time::Instant;

use rayon::prelude::*;
use samachar::Parser;

/// What is counted of the texts.
#[derive(Debug, Default)]
struct Counts {
    articles: usize,
    failed: usize,
    bytes: usize,
    sentences: usize,
    quotations: usize,
    dates: usize,
}

impl Counts {
    fn of(parser: &Parser, path: &PathBuf) -> Counts {
        let failed = Counts {
            failed: 1,
            ..Counts::default()
        };
        let Ok(bytes) = std::fs::read(path) else {
            return failed;
        };
        let Ok(article) = parser.parse_bytes(&bytes) else {
            return failed;
        };
        Counts {
            articles: 1,
            failed: 0,
            bytes: bytes.len(),
            sentences: article.sentences().len(),
            quotations: article.quotations().len(),
            dates: article.dates().len(),
        }
    }

    fn and(self, more: Counts) -> Counts {
        Counts {
            articles: self.articles + more.articles,
            failed: self.failed + more.failed,
            bytes: self.bytes + more.bytes,
            sentences: self.sentences + more.sentences,
            quotations: self.quotations + more.quotations,
            dates: self.dates + more.dates,
        }
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args_os().nth(1).ok_or("usage: batch FOLDER")?;
    let entries = std::fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let paths: Vec<PathBuf> = entries.iter().map(|entry| entry.path()).collect();
    let (parser, start) = (Parser::new(), Instant::now());
    let counts = paths.par_iter().map(|path| Counts::of(&parser, path));
    let counts = counts.reduce(Counts::default, Counts::and);
    let speed = counts.bytes as f64 / 1e6 / start.elapsed().as_secs_f64();
    println!("{counts:?}, {speed:.0} MB/s");
    Ok(())
}
