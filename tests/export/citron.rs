//! The JSON of Citron, read back with serde_json into the types that its description names.

use samachar::{Article, Span, export};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    text: String,
    quotes: Vec<Quote>,
    coreference_groups: Vec<Vec<Place>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Quote {
    id: String,
    cue: Option<Place>,
    sources: Vec<Place>,
    contents: Vec<Place>,
    coreferences: Vec<Place>,
    confidence: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    start: usize,
    end: usize,
    text: String,
}

/// Whether the place is that of the span, by characters.
fn is_at(place: &Place, text: &str, span: Span) -> bool {
    let start = text[..span.start()].chars().count();
    let length = text[span].chars().count();
    (place.start, place.end, place.text.as_str()) == (start, start + length, &text[span])
}

pub(super) fn check(article: &Article<'_>) {
    let printed = export::citron(article).to_string();
    let document: Document = serde_json::from_str(&printed).unwrap();
    let text = article.source();
    assert_eq!(document.text, text);
    assert_eq!(document.quotes.len(), article.quotations().count());
    for (quote, quotation) in document.quotes.iter().zip(article.quotations()) {
        assert!(!quote.id.is_empty());
        let contents: Vec<Span> = quotation.content().collect();
        assert_eq!(quote.contents.len(), contents.len());
        assert!(
            quote
                .contents
                .iter()
                .zip(contents)
                .all(|(place, span)| is_at(place, text, span))
        );
        assert_eq!(quote.cue.is_some(), quotation.cue().is_some());
        assert!(
            quote
                .cue
                .iter()
                .zip(quotation.cue().map(|cue| cue.span()))
                .all(|(place, span)| is_at(place, text, span))
        );
        let source = quotation.source().map(|source| source.span());
        assert_eq!(quote.sources.len(), usize::from(source.is_some()));
        assert!(
            quote
                .sources
                .iter()
                .zip(source)
                .all(|(place, span)| is_at(place, text, span))
        );
        let confidence: f32 = quote.confidence.parse().unwrap();
        assert!((confidence - quotation.confidence()).abs() < 1e-4);
        let speaker = quotation.speaker();
        match (&quote.coreferences[..], speaker) {
            ([full], Some(speaker)) => assert!(is_at(full, text, speaker.name_span())),
            ([], None) => {}
            ([], Some(speaker)) => assert!(source.unwrap().encloses(speaker.name_span())),
            other => panic!("{other:?}"),
        }
    }
    for group in &document.coreference_groups {
        assert!(group.len() > 1 && group.windows(2).all(|pair| pair[0].start <= pair[1].start));
        let is_of = |span: Span| group.iter().any(|place| is_at(place, text, span));
        assert!(
            article
                .speakers()
                .any(|speaker| speaker.mentions().iter().all(|&at| is_of(at)))
        );
    }
}

#[test]
fn an_article_is_read_back() {
    let article = Article::parse(super::ARTICLE).unwrap();
    check(&article);
    let document: Document =
        serde_json::from_str(&format!("{:#}", export::citron(&article))).unwrap();
    let split = document
        .quotes
        .iter()
        .find(|quote| quote.contents.len() == 2)
        .unwrap();
    assert_eq!(split.sources[0].text, "आयुक्त मीना राव");
    assert_eq!(split.cue.as_ref().unwrap().text, "कहा");
    assert!(
        document
            .coreference_groups
            .iter()
            .any(|group| group.iter().any(|place| place.text == "उन्होंने"))
    );
}

any_article_is_read_back!(400);
