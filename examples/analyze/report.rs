//! The article taken apart, for a person to read.

use std::io::{self, Write};

use samachar::{Article, ArticleDate, Decision, Explanation, Quotation};

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

pub(crate) struct Report<W> {
    pub(crate) output: W,
    pub(crate) colour: bool,
    /// Whether each quotation tells how sure its reading is.
    pub(crate) confidence: bool,
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

    /// Writes the name of a file before what it holds.
    pub(crate) fn file(&mut self, name: &str) -> io::Result<()> {
        let name = self.ink(Ink::Label, &format!("==> {} <==", one_line(name)));
        writeln!(self.output, "{name}")
    }

    pub(crate) fn article(&mut self, article: &Article<'_>) -> io::Result<()> {
        self.masthead(article)?;
        self.sentences(article)?;
        if article.quotations().next().is_some() {
            self.heading("quotations")?;
            for quotation in article.quotations() {
                self.quotation(&quotation)?;
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
            let agency = credit.agency();
            let agency = agency.as_ref().map_or("unknown", |agency| agency.id());
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

    fn quotation(&mut self, quotation: &Quotation<'_, '_>) -> io::Result<()> {
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
            .map_or_else(String::new, |via| format!(" via {}", one_line(via.text())));
        let cue = quotation
            .cue()
            .map_or_else(|| "no cue".to_owned(), |cue| one_line(cue.text()));
        let mut about = format!("({}, {cue}", quotation.kind().name());
        if self.confidence {
            about += &format!(", {:.2}", quotation.confidence());
        }
        let about = self.ink(Ink::Faint, &format!("{about})"));
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

    /// Writes which rule decided on what, in the order of the text.
    pub(crate) fn explanation(
        &mut self,
        article: &Article<'_>,
        explanation: &Explanation,
    ) -> io::Result<()> {
        self.heading("why")?;
        for decision in explanation.decisions() {
            let words = one_line(&article.source()[decision.span()]);
            let words = self.ink(Ink::Quoted, &excerpt(&words));
            let rule = self.ink(Ink::Label, decision.rule().id());
            let title = self.ink(Ink::Faint, decision.rule().title());
            let answer = match decision.answer() {
                "" => String::new(),
                answer => format!(" = {}", self.ink(Ink::Speaker, &one_line(answer))),
            };
            let subject = decision.subject();
            let seen = self.ink(Ink::Faint, &seen(article.source(), decision));
            writeln!(
                self.output,
                "  {subject:<14} {words}{answer}  {rule}: {title}{seen}"
            )?;
        }
        self.output.flush()
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

/// What the rule of a decision looked at, where that is not just what was decided on.
fn seen(text: &str, decision: &Decision) -> String {
    let others = decision.evidence().iter();
    let others = others.filter(|&&seen| seen != decision.span());
    let mut told = String::new();
    for &seen in others {
        told += if told.is_empty() { "; seen: " } else { " · " };
        told += &excerpt(&one_line(&text[seen]));
    }
    told
}

/// The first words of a line, where it is long.
fn excerpt(line: &str) -> String {
    match line.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

/// The text with its line breaks and other runs of white space as single spaces, and a picture for
/// each control character, which could steer a terminal.
pub(crate) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    if line.contains(char::is_control) {
        line.chars().map(picture).collect()
    } else {
        line
    }
}

/// The picture of a control character; any other character as it is.
fn picture(c: char) -> char {
    match c {
        '\0'..' ' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7F}' => '␡',
        _ if c.is_control() => char::REPLACEMENT_CHARACTER,
        _ => c,
    }
}
