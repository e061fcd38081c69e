//! Who said what, one quotation a line: `cargo run --release --example who_said FILE`

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
        name: "who_said",
        flag: None,
        does: "Prints the quotations of articles, one a line: speaker, kind and words, apart by tabs.",
    };
    program.run(|article, _, output| {
        for quotation in article.iter().flat_map(|article| article.quotations()) {
            let who = quotation.speaker().map_or("", |speaker| speaker.name());
            let words: Vec<&str> = quotation.text().collect();
            let words = one_line(&words.join(" "));
            let kind = quotation.kind();
            writeln!(output, "{}\t{kind}\t{words}", one_line(who))?;
        }
        Ok(())
    })
}
