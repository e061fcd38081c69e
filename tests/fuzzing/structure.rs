//! What was found in a text, in a form that two spellings of one text share.

use samachar::{Article, Span};

/// The parts of an article, and what was found in it, in order. White space of any kind is one
/// space, and characters that are not seen are left out.
pub fn structure(article: &Article<'_>) -> Vec<String> {
    let text = article.source();
    let mut found = Vec::new();
    let mut add = |kind: &str, span: Span| found.push(format!("{kind}: {}", folded(&text[span])));
    article
        .headline()
        .iter()
        .for_each(|part| add("headline", part.span()));
    for stamp in article.timestamps() {
        add(&format!("timestamp {:?}", stamp.kind()), stamp.span());
    }
    article
        .dateline()
        .iter()
        .for_each(|part| add("dateline", part.span()));
    article
        .byline()
        .iter()
        .for_each(|part| add("byline", part.span()));
    article
        .credit()
        .iter()
        .for_each(|part| add("credit", part.span()));
    article.tags().for_each(|part| add("tags", part.span()));
    article
        .related()
        .for_each(|part| add("related", part.span()));
    article
        .residue()
        .for_each(|part| add("residue", part.span()));
    article
        .paragraphs()
        .for_each(|part| add("paragraph", part.span()));
    article
        .sentences()
        .for_each(|sentence| add("sentence", sentence.span()));
    for date in article.dates() {
        add(
            &format!("date {} {}", date.value(), date.timex()),
            date.span(),
        );
    }
    for quotation in article.quotations() {
        let spans: Vec<Span> = quotation.content().collect();
        let kind = quotation.kind().name();
        spans.iter().for_each(|&span| add(kind, span));
        quotation
            .cue()
            .iter()
            .for_each(|cue| add("cue", cue.span()));
        quotation
            .source()
            .iter()
            .for_each(|source| add("source", source.span()));
        quotation
            .speaker()
            .iter()
            .for_each(|speaker| add("speaker", speaker.name_span()));
    }
    found
}

/// Characters that are not seen and change no word.
pub const UNSEEN: &[char] = &['\u{200C}', '\u{200D}', '\u{AD}'];

/// The text as structure compares it.
fn folded(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !UNSEEN.contains(c)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}
