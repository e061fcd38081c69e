//! Web Annotations, read back with serde_json and applied to the text as a consumer would.

use samachar::{Article, Span, export};
use serde_json::Value;

const IRI: &str = "https://example.in/a.txt";

fn text_of<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name]
        .as_str()
        .unwrap_or_else(|| panic!("no {name} in {value}"))
}

/// The byte span that both selectors of a target select.
fn selected(target: &Value, text: &str) -> Span {
    assert_eq!(target["source"], IRI);
    let [quote, position] = &target["selector"].as_array().unwrap()[..] else {
        panic!("{target}")
    };
    assert_eq!(quote["type"], "TextQuoteSelector");
    assert_eq!(position["type"], "TextPositionSelector");
    let offset = |name: &str| usize::try_from(position[name].as_u64().unwrap()).unwrap();
    let (start, end) = (offset("start"), offset("end"));
    let exact: String = text.chars().skip(start).take(end - start).collect();
    assert_eq!(text_of(quote, "exact"), exact);
    let at: usize = text.chars().take(start).map(char::len_utf8).sum();
    let (prefix, suffix) = (text_of(quote, "prefix"), text_of(quote, "suffix"));
    assert!(text[..at].ends_with(prefix) && text[at + exact.len()..].starts_with(suffix));
    assert_eq!(prefix.chars().count(), start.min(32));
    let after = text.chars().count() - end;
    assert_eq!(suffix.chars().count(), after.min(32));
    Span::new(at, at + exact.len())
}

pub(super) fn check(article: &Article<'_>) {
    let printed = export::web_annotations(article, IRI).to_string();
    let page: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(page["@context"], "http://www.w3.org/ns/anno.jsonld");
    assert_eq!(page["type"], "AnnotationPage");
    let items = page["items"].as_array().unwrap();
    let ids: std::collections::HashSet<&str> =
        items.iter().map(|item| text_of(item, "id")).collect();
    assert_eq!(ids.len(), items.len());
    assert!(
        ids.iter()
            .all(|id| id.starts_with("https://example.in/a.txt#"))
    );
    let found: Vec<(Vec<&str>, Vec<Span>)> = items
        .iter()
        .map(|item| {
            assert_eq!(item["type"], "Annotation");
            let bodies = item["body"].as_array().unwrap();
            let targets = item["target"].as_array().unwrap();
            (
                bodies.iter().map(|body| text_of(body, "value")).collect(),
                targets
                    .iter()
                    .map(|target| selected(target, article.source()))
                    .collect(),
            )
        })
        .collect();
    let timexes: Vec<String> = article
        .dates()
        .map(|date| date.timex().to_string())
        .collect();
    let names: Vec<Option<String>> = article
        .quotations()
        .map(|quotation| Some(super::reading(quotation.speaker()?.name())))
        .collect();
    let quotations = article.quotations().zip(&names).map(|(quotation, name)| {
        let bodies = name.as_deref().into_iter().chain([quotation.kind().name()]);
        (bodies.collect(), quotation.content().collect())
    });
    let dates = article
        .dates()
        .zip(&timexes)
        .map(|(date, timex)| (vec![timex.as_str(), date.kind().name()], vec![date.span()]));
    let expected: Vec<(Vec<&str>, Vec<Span>)> = quotations.chain(dates).collect();
    assert_eq!(found, expected);
}

#[test]
fn an_article_is_read_back() {
    check(&Article::parse(super::ARTICLE).unwrap());
}

any_article_is_read_back!(400);
