//! What articles tell, day by day: `cargo run --release --example timeline FOLDER`

#[path = "support/arguments.rs"]
mod arguments;
#[path = "support/articles.rs"]
mod articles;
#[path = "support/inputs.rs"]
mod inputs;
#[path = "support/screen.rs"]
mod screen;

use std::io::Write;
use std::process::ExitCode;

use articles::{Program, one_line};

fn main() -> ExitCode {
    let program = Program {
        name: "timeline",
        flag: None,
        does: "Prints the sentences of all articles that have a known day, in the order of their days: first
day, last day and sentence, apart by tabs.",
    };
    let mut moments = Vec::new();
    program.run(|article, _, output| {
        let Some(article) = article else {
            moments.sort();
            moments.dedup();
            return moments.iter().try_for_each(|((first, last), sentence)| {
                writeln!(output, "{first}\t{last}\t{sentence}")
            });
        };
        let mut sentences = article.sentences().peekable();
        for date in article.dates() {
            // Both are in the order of the text.
            while sentences
                .next_if(|sentence| sentence.span().end() <= date.span().start())
                .is_some()
            {}
            if let (Some(days), Some(sentence)) = (date.days(), sentences.peek()) {
                moments.push((days, one_line(sentence.text())));
            }
        }
        Ok(())
    })
}
