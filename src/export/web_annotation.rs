//! W3C Web Annotation: quotations and dates as annotations of the article's text.
//!
//! The model is that of <https://www.w3.org/TR/annotation-model/>.

use core::fmt;
use std::borrow::Cow;

use serde::Serialize;

use super::json;
use super::passages::reading;
use crate::article::Article;
use crate::span::Span;
use crate::text::offsets::{OffsetUnit, Offsets};

/// How many characters before and after a selection tell it from others with the same text. Enough
/// for some five words.
const CONTEXT: usize = 32;

/// The quotations and dates of an article as a page of Web Annotations on the text at `iri`.
///
/// Each has a body that identifies (the name of the speaker; the TIMEX3 value of the date), a body
/// that classifies (the kind), and a target for each stretch of text, selected by its words with
/// the 32 characters on either side and by its position in characters. `iri` is that of the text as
/// it was parsed, without a fragment; the ids of the annotations are fragments of it.
///
/// ```
/// use samachar::{Article, export};
///
/// let article = Article::parse("रमा सिन्हा ने कहा कि पानी घटा है।")?;
/// let page = export::web_annotations(&article, "https://example.in/a.txt");
/// let said = &serde_json::to_value(page)?["items"][0];
/// assert_eq!(said["id"], "https://example.in/a.txt#quotation-0");
/// assert_eq!(said["body"][0]["value"], "रमा सिन्हा");
/// let selectors = &said["target"][0]["selector"];
/// assert_eq!(selectors[0]["exact"], "पानी घटा है");
/// assert_eq!(selectors[0]["suffix"], "।");
/// assert_eq!(selectors[1]["start"], 21);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn web_annotations<'a>(article: &'a Article<'_>, iri: &'a str) -> WebAnnotations<'a> {
    let offsets = Offsets::new(article.source());
    let annotation = |what, number: usize, name: Option<TextualBody<'a>>, kind, spans: &[Span]| {
        let target = |&span| Target::new(iri, &offsets, span);
        Annotation {
            id: format!("{iri}#{what}-{number}"),
            r#type: "Annotation",
            motivation: "identifying",
            body: name
                .into_iter()
                .chain([TextualBody::new("classifying", Cow::Borrowed(kind))])
                .collect(),
            target: spans.iter().map(target).collect(),
        }
    };
    let quotations = article.quotations().enumerate().map(|(number, quotation)| {
        let name = quotation.speaker().map(|speaker| TextualBody {
            language: Some("hi"),
            ..TextualBody::new("identifying", reading(speaker.name()))
        });
        let spans: Vec<Span> = quotation.content().collect();
        annotation("quotation", number, name, quotation.kind().name(), &spans)
    });
    let dates = article.dates().enumerate().map(|(number, date)| {
        let timex = TextualBody::new("identifying", date.timex().to_string().into());
        let kind = date.kind().name();
        annotation("date", number, Some(timex), kind, &[date.span()])
    });
    WebAnnotations {
        context: "http://www.w3.org/ns/anno.jsonld",
        id: format!("{iri}#annotations"),
        r#type: "AnnotationPage",
        items: quotations.chain(dates).collect(),
    }
}

/// A page of annotations, which prints and serializes as JSON-LD: see [`web_annotations`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct WebAnnotations<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    id: String,
    r#type: &'static str,
    items: Vec<Annotation<'a>>,
}

impl fmt::Display for WebAnnotations<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        json::print(self, f)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
struct Annotation<'a> {
    id: String,
    r#type: &'static str,
    motivation: &'static str,
    body: Vec<TextualBody<'a>>,
    target: Vec<Target<'a>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
struct TextualBody<'a> {
    r#type: &'static str,
    purpose: &'static str,
    value: Cow<'a, str>,
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'static str>,
}

impl<'a> TextualBody<'a> {
    fn new(purpose: &'static str, value: Cow<'a, str>) -> TextualBody<'a> {
        TextualBody {
            r#type: "TextualBody",
            purpose,
            value,
            format: "text/plain",
            language: None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
struct Target<'a> {
    source: &'a str,
    selector: [Selector<'a>; 2],
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "type")]
enum Selector<'a> {
    TextQuoteSelector {
        exact: &'a str,
        prefix: &'a str,
        suffix: &'a str,
    },
    TextPositionSelector {
        start: usize,
        end: usize,
    },
}

impl<'a> Target<'a> {
    fn new(iri: &'a str, offsets: &Offsets<'a>, span: Span) -> Target<'a> {
        let text = offsets.text();
        let (before, after) = (&text[..span.start()], &text[span.end()..]);
        let prefix = before.char_indices().rev().take(CONTEXT).last();
        let suffix = after.char_indices().nth(CONTEXT);
        let range = offsets.range(OffsetUnit::Chars, span);
        Target {
            source: iri,
            selector: [
                Selector::TextQuoteSelector {
                    exact: &text[span],
                    prefix: &before[prefix.map_or(before.len(), |(at, _)| at)..],
                    suffix: &after[..suffix.map_or(after.len(), |(at, _)| at)],
                },
                Selector::TextPositionSelector {
                    start: range.start,
                    end: range.end,
                },
            ],
        }
    }
}
