//! TEI, read back with roxmltree.

use std::collections::HashMap;

use roxmltree::{Document, Node};
use samachar::{Article, QuotationKind, Span, export};

const TEI: &str = "http://www.tei-c.org/ns/1.0";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

fn elements<'a, 'd>(node: Node<'a, 'd>, name: &'static str) -> impl Iterator<Item = Node<'a, 'd>> {
    node.descendants()
        .filter(move |node| node.has_tag_name((TEI, name)))
}

fn text_of(node: Node<'_, '_>) -> String {
    node.descendants()
        .filter(Node::is_text)
        .filter_map(|node| node.text())
        .collect()
}

/// Text as XML can hold it.
fn held(text: &str) -> String {
    let fits = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..);
    text.chars()
        .map(|c| if fits(c) { c } else { '\u{FFFD}' })
        .collect()
}

/// The pieces of all elements of a name by the number of what they are pieces of, in order, with
/// their links checked.
fn chains<'a, 'd>(body: Node<'a, 'd>, name: &'static str) -> HashMap<usize, Vec<Node<'a, 'd>>> {
    let mut chains: HashMap<usize, Vec<Node<'_, '_>>> = HashMap::new();
    let mut nodes: Vec<Node<'_, '_>> = elements(body, name)
        .filter(|node| node.has_attribute((XML, "id")))
        .collect();
    nodes.sort_by_key(|node| node.range().start);
    for node in nodes {
        let id = node.attribute((XML, "id")).unwrap();
        let number = id
            .strip_prefix(name)
            .and_then(|id| id.strip_prefix('-'))
            .unwrap();
        let number = number.split('.').next().unwrap().parse().unwrap();
        chains.entry(number).or_default().push(node);
    }
    for pieces in chains.values() {
        let ids: Vec<String> = pieces
            .iter()
            .map(|node| format!("#{}", node.attribute((XML, "id")).unwrap()))
            .collect();
        for (at, piece) in pieces.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| ids[before].as_str());
            assert_eq!(piece.attribute("prev"), before);
            assert_eq!(piece.attribute("next"), ids.get(at + 1).map(String::as_str));
            assert_ne!(text_of(*piece), "");
        }
    }
    chains
}

/// What of the spans lies in sentences, as the export should give it.
fn within(article: &Article<'_>, spans: &[Span]) -> String {
    let mut text = String::new();
    for (_, sentences) in super::passages(article) {
        for sentence in sentences {
            for span in spans {
                let start = span.start().max(sentence.start());
                let end = span.end().min(sentence.end());
                if start < end {
                    text.push_str(&article.source()[start..end]);
                }
            }
        }
    }
    held(&text)
}

/// Reads the export and compares it with the article.
pub(super) fn check(article: &Article<'_>) {
    let xml = export::tei(article).to_string();
    let document = Document::parse(&xml).unwrap_or_else(|error| panic!("{error}\n{xml}"));
    let root = document.root_element();
    assert!(root.has_tag_name((TEI, "TEI")));
    let body = elements(root, "body").next().unwrap();

    let passages: Vec<Node<'_, '_>> = body
        .children()
        .filter(|node| node.has_tag_name((TEI, "head")) || node.has_tag_name((TEI, "p")))
        .collect();
    let expected = super::passages(article);
    let is_bare = article.paragraphs().next().is_none();
    assert_eq!(passages.len(), expected.len() + usize::from(is_bare));
    for (passage, (span, sentences)) in passages.iter().zip(&expected) {
        assert_eq!(text_of(*passage), held(&article.source()[*span]));
        let found: Vec<String> = elements(*passage, "s").map(text_of).collect();
        let sentences: Vec<String> = sentences
            .iter()
            .map(|&span| held(&article.source()[span]))
            .collect();
        assert_eq!(found, sentences);
    }
    assert!(
        elements(body, "s").all(|node| node.parent() == node.ancestors().nth(1)
            && passages.contains(&node.parent().unwrap()))
    );

    let people: HashMap<&str, String> = elements(root, "person")
        .map(|person| (person.attribute((XML, "id")).unwrap(), text_of(person)))
        .collect();
    assert_eq!(people.len(), article.speakers().count());
    let said = chains(body, "said");
    let mut none = 0;
    for (number, quotation) in article.quotations().enumerate() {
        let content: Vec<Span> = quotation.content().collect();
        let expected = within(article, &content);
        let Some(pieces) = said.get(&number) else {
            assert_eq!(expected, "");
            none += 1;
            continue;
        };
        let text: String = pieces.iter().map(|piece| text_of(*piece)).collect();
        assert_eq!(text, expected);
        for piece in pieces {
            let who = piece.attribute("who").map(|who| people[&who[1..]].as_str());
            let name = quotation.speaker().map(|speaker| held(speaker.name()));
            assert_eq!(who, name.as_deref());
            let direct = piece.attribute("direct").unwrap();
            assert_eq!(
                direct == "false",
                quotation.kind() == QuotationKind::Indirect
            );
        }
    }
    assert_eq!(said.len() + none, article.quotations().count());

    let dates = chains(body, "date");
    for (number, date) in article.dates().enumerate() {
        let pieces = dates.get(&number).map_or(&[][..], Vec::as_slice);
        let text: String = pieces.iter().map(|piece| text_of(*piece)).collect();
        assert_eq!(text, within(article, &[date.span()]));
        for piece in pieces {
            assert_eq!(piece.attribute("type"), Some(date.kind().name()));
            assert_eq!(
                piece.attribute("n"),
                Some(date.timex().to_string().as_str())
            );
            let (when, from, to) = (
                piece.attribute("when"),
                piece.attribute("from"),
                piece.attribute("to"),
            );
            let days = date
                .days()
                .map(|(first, last)| (first.to_string(), last.to_string()));
            let found = when.zip(when).or(from.zip(to));
            assert_eq!(
                found,
                days.as_ref()
                    .map(|(first, last)| (first.as_str(), last.as_str()))
            );
            assert!(when.is_none() || from.is_none() && to.is_none());
        }
    }

    let parts = [
        ("byline", article.byline().map(|part| part.text())),
        ("dateline", article.dateline().map(|part| part.text())),
        ("closer", article.credit().map(|part| part.text())),
    ];
    for (name, text) in parts {
        assert_eq!(
            elements(body, name).next().map(text_of),
            text.map(held),
            "{name}"
        );
    }
}

#[test]
fn an_article_is_read_back() {
    let article = Article::parse(super::ARTICLE).unwrap();
    check(&article);
    let xml = export::tei(&article).to_string();
    let document = Document::parse(&xml).unwrap();
    let root = document.root_element();
    let titles: Vec<String> = elements(root, "title").map(text_of).collect();
    assert_eq!(titles, [article.headline().unwrap().text(); 2]);
    let stamps: Vec<&str> = elements(root, "date")
        .filter_map(|node| node.attribute("when-iso"))
        .collect();
    assert_eq!(stamps, ["2025-08-12T09:40+05:30", "2025-08-12T18:15+05:30"]);
    let dateline = elements(root, "dateline").next().unwrap();
    let day = elements(dateline, "date").next().unwrap();
    assert_eq!(day.attribute("when"), Some("2025-08-12"));
    assert!(elements(root, "said").any(|node| node.has_attribute("next")));
    assert!(elements(root, "date").any(|node| node.attribute("dur-iso") == Some("P5D")));
    assert!(elements(root, "date").any(|node| node.has_attribute("from")));
}

#[test]
fn what_is_said_above_the_headline_is_written_where_it_stands() {
    let text = "\
स्टोरी हाइलाइट्स
- 11 जिलों में खुलेंगे केंद्र
- कृषि मंत्री ने कहा कि किसानों को 5 मई को मिलेगा बीज
मंत्री बोले- हर जिले में खुलेगा केंद्र
कुमार अभिषेक कुमार अभिषेक
लखनऊ/नई दिल्ली, 06 जुलाई 2021, अपडेटेड 10:14 AM IST
उत्तर प्रदेश के 11 जिलों में मोटे अनाज के प्रसंस्करण केंद्र खोले जाएंगे. सरकार ने 85 करोड़ रुपये मंजूर किए हैं.
कृषि मंत्री ने कहा कि किसानों को मुफ्त बीज दिया जाएगा.";
    let article = Article::parse(text).unwrap();
    assert!(article.headline().unwrap().span() > article.paragraphs().next().unwrap().span());
    check(&article);
}

any_article_is_read_back!(600);
