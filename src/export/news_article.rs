//! schema.org `NewsArticle`: what search engines read in a page.
//!
//! The type is that of <https://schema.org/NewsArticle>.

use serde_json::{Map, Value, json};

use super::moments::stamped;
use crate::article::{Agency, Article, TagsKind, TimestampKind};
use crate::quote::QuotationKind;

/// The article as a schema.org `NewsArticle`, in JSON-LD.
///
/// It has what the text tells: `headline`, `datePublished`, `dateModified`, `dateline`,
/// `locationCreated`, `author` (the byline as written), `creditText`, `sourceOrganization` (the
/// agency), `articleBody` (paragraphs as they are read, with a blank line between them),
/// `wordCount`, `keywords`, the speakers as `mentions`, and each direct quotation as a `Quotation`
/// in `hasPart`. What the text does not tell is left out: a caller adds `url`, `image` and
/// `publisher`.
///
/// ```
/// use samachar::{Article, export};
///
/// let text = "पुल खुला\n\nपटना, 20 जून 2024 (भाषा): मंत्री रमा सिन्हा ने कहा, \"पुल खुल गया।\"";
/// let mut page = export::news_article(&Article::parse(text)?);
/// assert_eq!(page["@type"], "NewsArticle");
/// assert_eq!(page["headline"], "पुल खुला");
/// assert_eq!(page["locationCreated"][0]["name"], "पटना");
/// assert_eq!(page["hasPart"][0]["text"], "पुल खुल गया।");
/// page["url"] = "https://example.in/bridge".into();
/// # Ok::<(), samachar::Error>(())
/// ```
pub fn news_article(article: &Article<'_>) -> Value {
    let mut page = Map::new();
    let mut put = |name: &str, value: Value| {
        let is_empty = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            _ => false,
        };
        if !is_empty {
            page.insert(name.to_owned(), value);
        }
    };
    put("@context", "https://schema.org".into());
    put("@type", "NewsArticle".into());
    put("inLanguage", "hi".into());
    put(
        "headline",
        article.headline().map(|line| line.text()).into(),
    );
    let stamp = |kind| stamped(article, kind).map(|moment| moment.iso);
    put("datePublished", stamp(TimestampKind::Published).into());
    put("dateModified", stamp(TimestampKind::Updated).into());
    let dateline = article.dateline();
    put("dateline", dateline.map(|line| line.text()).into());
    let places = dateline.iter().flat_map(|line| line.places());
    put(
        "locationCreated",
        places
            .map(|place| json!({ "@type": "Place", "name": place.text() }))
            .collect(),
    );
    let byline = article.byline();
    put(
        "author",
        byline.map_or(Value::Null, |line| json!({ "name": line.text() })),
    );
    let credit = article.credit();
    put("creditText", credit.map(|credit| credit.text()).into());
    let agency = credit
        .and_then(|credit| credit.agency())
        .or(dateline.and_then(|line| line.agency()))
        .filter(|agency| !matches!(agency, Agency::Desk | Agency::Generic));
    put(
        "sourceOrganization",
        agency.map_or(
            Value::Null,
            |agency| json!({ "@type": "NewsMediaOrganization", "name": agency.id() }),
        ),
    );
    put("articleBody", body(article).into());
    let words: usize = article
        .sentences()
        .map(|sentence| sentence.words().count())
        .sum();
    put("wordCount", words.into());
    put("keywords", keywords(article).into());
    put(
        "mentions",
        article
            .speakers()
            .map(|speaker| json!({ "@id": speaker_id(speaker.id()), "name": speaker.name() }))
            .collect(),
    );
    put("hasPart", quotations(article));
    Value::Object(page)
}

fn speaker_id(id: usize) -> String {
    format!("#speaker-{id}")
}

/// The paragraphs as they are read.
fn body(article: &Article<'_>) -> String {
    let mut body = String::new();
    for paragraph in article.paragraphs() {
        if !body.is_empty() {
            body.push_str("\n\n");
        }
        body.push_str(&paragraph.text());
    }
    body
}

/// The tags, without the label before the colon and without the sign of a hashtag.
fn keywords<'a>(article: &'a Article<'_>) -> Vec<&'a str> {
    let mut keywords = Vec::new();
    for tags in article.tags() {
        let text = tags.text();
        let values = match tags.kind() {
            TagsKind::Label => continue,
            TagsKind::Values => text.split_once(':').map_or(text, |(_, values)| values),
            TagsKind::Hashtags => text,
        };
        let is_hashed = tags.kind() == TagsKind::Hashtags;
        let tags = values
            .split(|c: char| matches!(c, ',' | '|' | '#' | '\n') || is_hashed && c.is_whitespace())
            .map(str::trim)
            .filter(|tag| !tag.is_empty());
        keywords.extend(tags);
    }
    keywords
}

/// The direct quotations; other speech is not given in its words.
fn quotations(article: &Article<'_>) -> Value {
    let direct = article
        .quotations()
        .filter(|quotation| quotation.kind() == QuotationKind::Direct);
    direct
        .map(|quotation| {
            let words: Vec<&str> = quotation.text().collect();
            let mut part = json!({ "@type": "Quotation", "text": words.join(" ") });
            if let Some(speaker) = quotation.speaker() {
                part["creator"] =
                    json!({ "@id": speaker_id(speaker.id()), "name": speaker.name() });
            }
            part
        })
        .collect()
}
