//! The schema.org export, read back with serde_json.

use samachar::{Article, QuotationKind, export};
use serde_json::{Value, json};

fn read(article: &Article<'_>) -> Value {
    serde_json::from_str(&export::news_article(article).to_string()).unwrap()
}

pub(super) fn check(article: &Article<'_>) {
    let page = read(article);
    assert_eq!(page["@context"], "https://schema.org");
    assert_eq!(page["@type"], "NewsArticle");
    let read = |text: Option<&str>| text.map(super::reading);
    let lines = [
        (
            &page["headline"],
            article.headline().map(|line| line.text()),
        ),
        (
            &page["dateline"],
            article.dateline().map(|line| line.text()),
        ),
        (
            &page["creditText"],
            article.credit().map(|line| line.text()),
        ),
        (
            &page["author"]["name"],
            article.byline().map(|line| line.text()),
        ),
    ];
    for (found, line) in lines {
        assert_eq!(found.as_str(), read(line).as_deref());
    }
    let body: Vec<_> = article
        .paragraphs()
        .map(|paragraph| paragraph.joined_text())
        .collect();
    assert_eq!(
        page["articleBody"].as_str().unwrap_or_default(),
        body.join("\n\n")
    );
    let names = |list: &Value, name: &str| -> Vec<String> {
        let items = list.as_array().map_or(&[][..], Vec::as_slice);
        items
            .iter()
            .map(|item| item[name].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    let speakers: Vec<String> = article
        .speakers()
        .map(|speaker| super::reading(speaker.name()))
        .collect();
    assert_eq!(names(&page["mentions"], "name"), speakers);
    let direct: Vec<String> = article
        .quotations()
        .filter(|quotation| quotation.kind() == QuotationKind::Direct)
        .map(|quotation| {
            quotation
                .text()
                .map(super::reading)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    assert_eq!(names(&page["hasPart"], "text"), direct);
    let is_empty = |value: &Value| value.is_null() || *value == json!([]) || *value == json!("");
    assert!(!page.as_object().unwrap().values().any(is_empty));
}

#[test]
fn an_article_is_read_back() {
    let article = Article::parse(super::ARTICLE).unwrap();
    check(&article);
    let page = read(&article);
    assert_eq!(page["datePublished"], "2025-08-12T09:40+05:30");
    assert_eq!(page["dateModified"], "2025-08-12T18:15+05:30");
    assert_eq!(page["keywords"], json!(["बांध", "नदी"]));
    assert_eq!(page["sourceOrganization"]["name"], "ANI");
    assert_eq!(
        page["locationCreated"],
        json!([{ "@type": "Place", "name": "भोपाल" }])
    );
    assert_eq!(
        page["hasPart"][0]["creator"]["@id"],
        page["mentions"][0]["@id"]
    );
}

any_article_is_read_back!(400);
