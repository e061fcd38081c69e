//! Writes an article in the format of another program:
//! `cargo run --release --example convert tei|conllu|news-article|citron|web-annotation FILE`

use std::io::{self, Write};
use std::process::ExitCode;

use samachar::{Article, export};

const USAGE: &str = "usage: convert tei|conllu|news-article|citron|web-annotation FILE";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [format, file] = &arguments[..] else {
        return fail(USAGE);
    };
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => return fail(&format!("{file}: {error}")),
    };
    let article = match Article::parse(&text) {
        Ok(article) => article,
        Err(error) => return fail(&format!("{file}: {error}")),
    };
    let mut output = io::BufWriter::new(io::stdout().lock());
    let written = match format.as_str() {
        "tei" => write!(output, "{}", export::tei(&article)),
        "conllu" => write!(output, "{}", export::conllu(&article, file)),
        "news-article" => writeln!(output, "{:#}", export::news_article(&article)),
        "citron" => writeln!(output, "{:#}", export::citron(&article)),
        // A caller that knows the address of the text gives that.
        "web-annotation" => {
            writeln!(
                output,
                "{:#}",
                export::web_annotations(&article, "urn:samachar:text")
            )
        }
        _ => return fail(USAGE),
    };
    match written.and_then(|()| output.flush()) {
        // A reader such as `head` that has seen enough is no failure.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            fail(&format!("standard output: {error}"))
        }
        _ => ExitCode::SUCCESS,
    }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}
