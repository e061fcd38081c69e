//! One sentence a line: `cargo run --release --example sentences FILE`

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
        name: "sentences",
        flag: None,
        does: "Prints the sentences of articles, one a line.",
    };
    program.run(|article, _, output| {
        for sentence in article.iter().flat_map(|article| article.sentences()) {
            writeln!(output, "{}", one_line(sentence.text()))?;
        }
        Ok(())
    })
}
