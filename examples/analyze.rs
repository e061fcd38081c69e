//! Takes an article apart for a person to read: `cargo run --release --example analyze [FILE]`
//!
//! Without a file it reads the sample article that ships with the crate. `--json` prints the wire
//! format instead. Colour is used where the output is a terminal and `NO_COLOR` is not set.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use samachar::{Article, ArticleDate, Parser, Quotation};

const SAMPLE: &str = include_str!("data/article.txt");
const USAGE: &str = "usage: analyze [--json] [FILE]";

fn main() -> ExitCode {
    let mut json = false;
    let mut file = None;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--json" => json = true,
            "--help" | "-h" => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            _ if argument.starts_with('-') || file.is_some() => {
                eprintln!("{USAGE}");
                return ExitCode::from(2);
            }
            _ => file = Some(argument),
        }
    }
    let bytes = match &file {
        None => SAMPLE.as_bytes().to_vec(),
        Some(name) => match std::fs::read(name) {
            Ok(bytes) => bytes,
            Err(error) => return fail(name, &error),
        },
    };
    let name = file.as_deref().unwrap_or("the sample article");
    let article = match Parser::new().parse_bytes(&bytes) {
        Ok(article) => article,
        Err(error) => return fail(name, &error),
    };
    let output = io::stdout();
    let colour =
        output.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty());
    let output = io::BufWriter::new(output.lock());
    let printed = if json {
        print_json(&article, output)
    } else {
        Report { output, colour }.article(&article)
    };
    match printed {
        // A reader such as `head` that has seen enough is no failure.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => fail("standard output", &error),
        _ => ExitCode::SUCCESS,
    }
}

fn fail(name: &str, error: &dyn std::error::Error) -> ExitCode {
    eprintln!("{name}: {error}");
    ExitCode::FAILURE
}

fn print_json(article: &Article<'_>, mut output: impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut output, article)?;
    writeln!(output)?;
    output.flush()
}

/// What a stretch of output is, for its colour.
#[derive(Clone, Copy)]
enum Ink {
    Label,
    Headline,
    Speaker,
    Quoted,
    Date,
    Faint,
}

impl Ink {
    /// The parameters of the terminal's "select graphic rendition".
    fn code(self) -> &'static str {
        match self {
            Ink::Label => "1",
            Ink::Headline => "1;33",
            Ink::Speaker => "36",
            Ink::Quoted => "32",
            Ink::Date => "35",
            Ink::Faint => "2",
        }
    }
}

struct Report<W> {
    output: W,
    colour: bool,
}

impl<W: Write> Report<W> {
    fn ink(&self, ink: Ink, text: &str) -> String {
        if self.colour {
            format!("\x1b[{}m{text}\x1b[0m", ink.code())
        } else {
            text.to_owned()
        }
    }

    fn line(&mut self, label: &str, text: &str) -> io::Result<()> {
        let label = self.ink(Ink::Label, &format!("{label:<11}"));
        writeln!(self.output, "{label} {text}")
    }

    fn heading(&mut self, label: &str) -> io::Result<()> {
        let label = self.ink(Ink::Label, label);
        writeln!(self.output, "\n{label}")
    }

    fn article(mut self, article: &Article<'_>) -> io::Result<()> {
        self.masthead(article)?;
        self.sentences(article)?;
        if article.quotations().next().is_some() {
            self.heading("quotations")?;
            for quotation in article.quotations() {
                self.quotation(article.source(), &quotation)?;
            }
        }
        if article.dates().next().is_some() {
            self.heading("dates")?;
            for date in article.dates() {
                self.date(&date)?;
            }
        }
        self.rest(article)?;
        self.output.flush()
    }

    fn masthead(&mut self, article: &Article<'_>) -> io::Result<()> {
        if let Some(headline) = article.headline() {
            let text = self.ink(Ink::Headline, &one_line(headline.text()));
            self.line("headline", &text)?;
        }
        for stamp in article.timestamps() {
            let value = stamp
                .value()
                .map_or_else(|| "unread".to_owned(), |value| value.to_string());
            let value = self.ink(Ink::Date, &value);
            self.line(
                stamp.kind().name(),
                &format!("{value}  {}", one_line(stamp.text())),
            )?;
        }
        if let Some(byline) = article.byline() {
            self.line("byline", &one_line(byline.text()))?;
        }
        if let Some(dateline) = article.dateline() {
            let mut told: Vec<String> = dateline
                .places()
                .map(|place| place.text().to_owned())
                .collect();
            told.extend(
                dateline
                    .value()
                    .map(|value| self.ink(Ink::Date, &value.to_string())),
            );
            told.extend(dateline.agency().map(|agency| agency.id().to_owned()));
            self.line("dateline", &told.join(" · "))?;
        }
        if let Some(credit) = article.credit() {
            let agency = credit.agency().map_or("unknown", |agency| agency.id());
            self.line("credit", &format!("{agency}  {}", one_line(credit.text())))?;
        }
        Ok(())
    }

    fn sentences(&mut self, article: &Article<'_>) -> io::Result<()> {
        let mut number = 0;
        for paragraph in article.paragraphs() {
            writeln!(self.output)?;
            for sentence in paragraph.sentences() {
                number += 1;
                let number = self.ink(Ink::Faint, &format!("{number:>3}"));
                writeln!(self.output, "{number} {}", one_line(sentence.text()))?;
            }
        }
        Ok(())
    }

    fn quotation(&mut self, text: &str, quotation: &Quotation<'_>) -> io::Result<()> {
        let who = match quotation.source() {
            None => "—".to_owned(),
            Some(source) => {
                let words = one_line(source.text());
                let name = source.speaker().map(|speaker| one_line(speaker.name()));
                match name.filter(|name| *name != words) {
                    Some(name) => format!("{} = {words}", self.ink(Ink::Speaker, &name)),
                    None => self.ink(Ink::Speaker, &words),
                }
            }
        };
        let via = quotation
            .via()
            .map_or_else(String::new, |via| format!(" via {}", one_line(&text[via])));
        let cue = quotation
            .cue()
            .map_or_else(|| "no cue".to_owned(), |cue| one_line(&text[cue]));
        let about = self.ink(Ink::Faint, &format!("({}, {cue})", quotation.kind().name()));
        writeln!(self.output, "  {who}{via} {about}")?;
        for content in quotation.text() {
            let content = self.ink(Ink::Quoted, &one_line(content));
            writeln!(self.output, "      {content}")?;
        }
        Ok(())
    }

    fn date(&mut self, date: &ArticleDate<'_>) -> io::Result<()> {
        let timex = self.ink(Ink::Date, &date.timex().to_string());
        let modifier = date
            .modifier()
            .map_or_else(String::new, |modifier| format!(" {}", modifier.name()));
        let days = match date.days() {
            Some((first, last)) if first == last => format!("  {first}"),
            Some((first, last)) => format!("  {first} to {last}"),
            None => String::new(),
        };
        let days = self.ink(Ink::Faint, &days);
        writeln!(
            self.output,
            "  {}  {timex}{modifier}{days}",
            one_line(date.text())
        )
    }

    fn rest(&mut self, article: &Article<'_>) -> io::Result<()> {
        let groups = [
            (
                "tags",
                article
                    .tags()
                    .map(|part| one_line(part.text()))
                    .collect::<Vec<_>>(),
            ),
            (
                "related",
                article
                    .related()
                    .map(|part| one_line(part.text()))
                    .collect(),
            ),
            (
                "residue",
                article
                    .residue()
                    .map(|part| one_line(part.text()))
                    .collect(),
            ),
        ];
        if groups.iter().any(|(_, texts)| !texts.is_empty()) {
            writeln!(self.output)?;
        }
        for (label, texts) in groups {
            for text in texts {
                let text = self.ink(Ink::Faint, &text);
                self.line(label, &text)?;
            }
        }
        Ok(())
    }
}

/// The text with its line breaks and other runs of white space as single spaces.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
