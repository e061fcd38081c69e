//! The articles that are timed: no two alike, since one text again and again is known to the
//! caches and branch predictors, and looks twice as fast as news is.

use std::path::Path;

/// The articles of the file that `SAMACHAR_BENCH_ARTICLES` names, a JSON object with a `text` a
/// line; without it [`made`] ones, of the case files in the folder `cases`.
pub(crate) fn articles(cases: &Path) -> Vec<String> {
    let Some(path) = std::env::var_os("SAMACHAR_BENCH_ARTICLES") else {
        return made(&lines_of(cases));
    };
    let lines = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", Path::new(&path).display()));
    let text = |line: &str| {
        let record: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        record["text"]
            .as_str()
            .expect("a line has a text")
            .to_owned()
    };
    let articles: Vec<String> = lines.lines().map(text).collect();
    assert!(!articles.is_empty(), "there is no article to time");
    articles
}

/// How many articles are made.
const MADE: usize = 600;

/// Articles put together from the texts of the crate's own cases: a headline, and paragraphs up to
/// a length between 1 and 8 KB. The seed is fixed, so that they are the same each time.
fn made(lines: &[String]) -> Vec<String> {
    let mut random = Random(0x5EED);
    let of_length = |least: usize, most: usize| -> Vec<&str> {
        let fits = |line: &&String| (least..most).contains(&line.len());
        lines.iter().filter(fits).map(String::as_str).collect()
    };
    let (headlines, sentences) = (of_length(60, 200), of_length(120, 3000));
    let article = |_| {
        let length = 1000 + random.below(7000);
        let mut article = headlines[random.below(headlines.len())].to_owned();
        article.push_str("\n\n");
        while article.len() < length {
            for _ in 0..=random.below(3) {
                article.push_str(sentences[random.below(sentences.len())]);
                article.push(' ');
            }
            article.push('\n');
        }
        article
    };
    (0..MADE).map(article).collect()
}

/// The lines of all texts of the case files in a folder.
fn lines_of(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the cases stand beside the crate");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let mut lines = Vec::new();
    for file in files {
        let cases = std::fs::read_to_string(&file).expect("a case file");
        let cases: toml::Table = cases.parse().expect("a case file is TOML");
        let cases = cases.get("case").and_then(toml::Value::as_array);
        for case in cases.into_iter().flatten() {
            let text = case.get("text").and_then(toml::Value::as_str);
            lines.extend(text.into_iter().flat_map(str::lines).map(str::to_owned));
        }
    }
    lines
}

/// Marsaglia's xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}
