//! An article as HTML with its quotations and dates in colour: `cargo run --example highlight < article.txt`

use std::io::{self, Read};

use samachar::{Article, Span};

const STYLE: &str =
    "<!DOCTYPE html><meta charset=utf-8><style>q{color:#176}time{color:#937}</style>";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// The stretch of the text with a tag around each span that lies in it; spans do not overlap.
fn marked(article: &Article<'_>, within: Span, marks: &[(Span, &str, String)]) -> String {
    let (source, mut at) = (article.source(), within.start());
    let mut html = String::new();
    for (span, tag, attribute) in marks {
        if within.encloses(*span) && at <= span.start() {
            html += &escaped(&source[at..span.start()]);
            html += &format!("<{tag} {attribute}>{}</{tag}>", escaped(&source[*span]));
            at = span.end();
        }
    }
    html + &escaped(&source[at..within.end()])
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let article = Article::parse(&text)?;

    let mut marks = Vec::new();
    for quotation in article.quotations() {
        let who = quotation.speaker().map_or("", |speaker| speaker.name());
        let title = format!("title=\"{}\"", escaped(who).replace('"', "&quot;"));
        marks.extend(quotation.content().map(|span| (span, "q", title.clone())));
    }
    for date in article.dates() {
        marks.push((date.span(), "time", format!("title=\"{}\"", date.timex())));
    }
    // Of two that overlap the one that starts first, or is longer, is shown.
    marks.sort_by_key(|(span, ..)| (span.start(), usize::MAX - span.end()));

    println!("{STYLE}");
    if let Some(headline) = article.headline() {
        println!("<h1>{}</h1>", marked(&article, headline.span(), &marks));
    }
    for paragraph in article.paragraphs() {
        println!("<p>{}</p>", marked(&article, paragraph.span(), &marks));
    }
    Ok(())
}
