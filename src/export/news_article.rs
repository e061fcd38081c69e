//! schema.org `NewsArticle`: what search engines read in a page.
//!
//! The type is that of <https://schema.org/NewsArticle>.

use core::fmt;
use std::borrow::Cow;

use serde::Serialize;

use super::json;
use super::moments::moment;
use super::passages::{named, reading};
use crate::article::{Article, TagsKind, TimestampKind};
use crate::quote::{Quotation, QuotationKind, Speaker};

/// The article as a schema.org `NewsArticle`, in JSON-LD.
///
/// It has what the text tells: `headline`, `datePublished`, `dateModified`, `dateline`,
/// `locationCreated`, `author` (the byline as written), `creditText`, `sourceOrganization` (the
/// agency), `articleBody` (paragraphs as they are read, with a blank line between them),
/// `wordCount`, `keywords`, the speakers as `mentions`, and each direct quotation as a `Quotation`
/// in `hasPart`. A line break in any of them is a space. What the text does not tell is left out; a
/// caller can add it with serde:
///
/// ```
/// use samachar::{Article, export};
///
/// #[derive(serde::Serialize)]
/// struct Page<'a> {
///     url: &'a str,
///     #[serde(flatten)]
///     article: export::NewsArticle<'a>,
/// }
///
/// let text = "पुल खुला\n\nपटना, 20 जून 2024 (भाषा): मंत्री रमा सिन्हा ने कहा, \"पुल खुल गया।\"";
/// let article = Article::parse(text)?;
/// let page = Page {
///     url: "https://example.in/bridge",
///     article: export::news_article(&article),
/// };
/// let json = serde_json::to_value(page)?;
/// assert_eq!(json["@type"], "NewsArticle");
/// assert_eq!(json["headline"], "पुल खुला");
/// assert_eq!(json["locationCreated"][0]["name"], "पटना");
/// assert_eq!(json["hasPart"][0]["text"], "पुल खुल गया।");
/// assert_eq!(json["url"], "https://example.in/bridge");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn news_article<'a>(article: &'a Article<'_>) -> NewsArticle<'a> {
    let dateline = article.dateline();
    let places = dateline.iter().flat_map(|line| line.places());
    // Speech that is not direct is not given in its words.
    let direct = article
        .quotations()
        .filter(|quotation| quotation.kind() == QuotationKind::Direct);
    NewsArticle {
        context: "https://schema.org",
        r#type: "NewsArticle",
        in_language: "hi",
        headline: article.headline().map(|line| reading(line.text())),
        date_published: stamped(article, TimestampKind::Published),
        date_modified: stamped(article, TimestampKind::Updated),
        author: article.byline().map(|line| Thing::new(line.text())),
        dateline: dateline.map(|line| reading(line.text())),
        location_created: places
            .map(|place| Thing::new(place.text()).of_type("Place"))
            .collect(),
        credit_text: article.credit().map(|credit| reading(credit.text())),
        source_organization: named(article)
            .map(|agency| Thing::owned(agency.id().to_owned()).of_type("NewsMediaOrganization")),
        keywords: keywords(article),
        word_count: article
            .sentences()
            .map(|sentence| sentence.words().count())
            .sum(),
        article_body: body(article),
        mentions: article.speakers().map(speaker).collect(),
        has_part: direct.map(|quotation| part(&quotation)).collect(),
    }
}

/// An article that prints and serializes as a schema.org `NewsArticle`: see [`news_article`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewsArticle<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    r#type: &'static str,
    in_language: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<Thing<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dateline: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    location_created: Vec<Thing<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit_text: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_organization: Option<Thing<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<&'a str>,
    word_count: usize,
    #[serde(skip_serializing_if = "String::is_empty")]
    article_body: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    mentions: Vec<Thing<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    has_part: Vec<Part<'a>>,
}

impl fmt::Display for NewsArticle<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        json::print(self, f)
    }
}

/// Something with a name; of no type where the text does not tell a person from a body.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
struct Thing<'a> {
    #[serde(rename = "@type", skip_serializing_if = "Option::is_none")]
    r#type: Option<&'static str>,
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    name: Cow<'a, str>,
}

impl<'a> Thing<'a> {
    fn new(name: &'a str) -> Thing<'a> {
        Thing {
            r#type: None,
            id: None,
            name: reading(name),
        }
    }

    fn owned(name: String) -> Thing<'a> {
        Thing {
            r#type: None,
            id: None,
            name: Cow::Owned(name),
        }
    }

    fn of_type(self, name: &'static str) -> Thing<'a> {
        Thing {
            r#type: Some(name),
            ..self
        }
    }
}

/// A quotation.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
struct Part<'a> {
    #[serde(rename = "@type")]
    r#type: &'static str,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    creator: Option<Thing<'a>>,
}

fn speaker<'t>(speaker: Speaker<'_, 't>) -> Thing<'t> {
    Thing {
        id: Some(format!("#speaker-{}", speaker.id())),
        ..Thing::new(speaker.name())
    }
}

fn part<'a>(quotation: &Quotation<'a, 'a>) -> Part<'a> {
    let words: Vec<Cow<'_, str>> = quotation.text().map(reading).collect();
    Part {
        r#type: "Quotation",
        text: words.join(" "),
        creator: quotation.speaker().map(speaker),
    }
}

/// When the page says that the article was published or updated; the first of several.
fn stamped(article: &Article<'_>, kind: TimestampKind) -> Option<String> {
    article
        .timestamps()
        .filter(|stamp| stamp.kind() == kind)
        .find_map(|stamp| Some(moment(stamp.value()?)?.iso))
}

/// The paragraphs as they are read.
fn body(article: &Article<'_>) -> String {
    let mut body = String::new();
    for paragraph in article.paragraphs() {
        if !body.is_empty() {
            body.push_str("\n\n");
        }
        body.push_str(&paragraph.joined_text());
    }
    body
}

/// The tags, without the label before the colon and without the sign of a hashtag.
fn keywords<'a>(article: &'a Article<'_>) -> Vec<&'a str> {
    let mut keywords = Vec::new();
    for line in article.tags() {
        let text = line.text();
        let (values, is_hashed) = match line.kind() {
            TagsKind::Label => continue,
            TagsKind::Values => (
                text.split_once(':').map_or(text, |(_, values)| values),
                false,
            ),
            TagsKind::Hashtags => (text, true),
        };
        let separates =
            |c: char| matches!(c, ',' | '|' | '#' | '\n' | '\r') || is_hashed && c.is_whitespace();
        let tags = values.split(separates).map(str::trim);
        keywords.extend(tags.filter(|tag| !tag.is_empty()));
    }
    keywords
}
