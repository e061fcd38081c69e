//! Writes an article in the format of another program:
//! `cargo run --release --example convert tei|conllu|news-article|citron|web-annotation FILE`

#[path = "support/arguments.rs"]
mod arguments;
#[path = "support/inputs.rs"]
mod inputs;
#[path = "support/screen.rs"]
mod screen;

use std::io::{self, Write};
use std::process::ExitCode;

use lexopt::prelude::*;
use samachar::{Article, Parser, export};

use crate::arguments::{MOMENT, help, refused, value};
use crate::inputs::{Input, inputs};
use crate::screen::Screen;

const HELP: &str = "\
usage: convert [OPTION]... FORMAT FILE

Writes an article as FORMAT: tei, conllu, news-article (schema.org), citron (BBC) or web-annotation
(W3C). The FILE is a text, or - for standard input.

  --plain            takes the text for running text without headline and furniture
  --reference DATE   the day of writing, YYYY-MM-DD or YYYY-MM-DDTHH:MM
  --help             prints this";

#[derive(Clone, Copy)]
enum Format {
    Tei,
    Conllu,
    NewsArticle,
    Citron,
    WebAnnotation,
}

const FORMATS: [(&str, Format); 5] = [
    ("tei", Format::Tei),
    ("conllu", Format::Conllu),
    ("news-article", Format::NewsArticle),
    ("citron", Format::Citron),
    ("web-annotation", Format::WebAnnotation),
];

/// What the arguments ask for; `None` where they ask for help.
fn options() -> Result<Option<(Parser, Format, Input)>, lexopt::Error> {
    let mut parser = Parser::new();
    let mut names = Vec::new();
    let arguments = &mut lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("plain") => parser = parser.running_text(true),
            Long("reference") => {
                let moment: samachar::CivilDateTime = value(arguments, "--reference", MOMENT)?;
                parser = parser.reference(moment);
            }
            Long("help") | Short('h') => return Ok(None),
            Value(name) if names.len() < 2 => names.push(name),
            _ => return Err(argument.unexpected()),
        }
    }
    let known = FORMATS.map(|(name, _)| name).join(", ");
    let Some(name) = names.first() else {
        return Err(format!("a format is missing: {known}").into());
    };
    let Some((_, format)) = FORMATS.into_iter().find(|(known, _)| name == known) else {
        return Err(format!("there is no format {name:?}: {known}").into());
    };
    let mut files = inputs(&names[1..]);
    match (files.pop(), files.is_empty()) {
        (Some(file), true) => Ok(Some((parser, format, file))),
        (None, _) => Err("a file is missing".into()),
        (Some(_), false) => Err("one file is converted at a time".into()),
    }
}

fn main() -> ExitCode {
    match options() {
        Ok(Some((parser, format, input))) => match run(&parser, format, &input) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("convert: {error}");
                ExitCode::FAILURE
            }
        },
        Ok(None) => help(HELP),
        Err(error) => refused("convert", &error),
    }
}

fn run(parser: &Parser, format: Format, input: &Input) -> Result<(), String> {
    let name = input.name.escape_debug();
    let bytes = input.read().map_err(|error| format!("{name}: {error}"))?;
    let article = parser
        .parse_bytes(&bytes)
        .map_err(|error| format!("{name}: {error}"))?;
    match write(&article, format, &input.name) {
        // A reader such as `head` that has seen enough is no failure.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("standard output: {error}"))
        }
        _ => Ok(()),
    }
}

fn write(article: &Article<'_>, format: Format, name: &str) -> io::Result<()> {
    let mut output = Screen::new();
    match format {
        Format::Tei => write!(output, "{}", export::tei(article))?,
        Format::Conllu => write!(output, "{}", export::conllu(article, name))?,
        Format::NewsArticle => writeln!(output, "{:#}", export::news_article(article))?,
        Format::Citron => writeln!(output, "{:#}", export::citron(article))?,
        Format::WebAnnotation => {
            // A caller that knows the address of the text gives that.
            let page = export::web_annotations(article, "urn:samachar:text");
            writeln!(output, "{page:#}")?;
        }
    }
    output.flush()
}
