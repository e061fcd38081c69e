//! W3C Web Annotation: quotations and dates as annotations of the article's text.
//!
//! The model is that of <https://www.w3.org/TR/annotation-model/>.

use serde_json::{Value, json};

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
/// let said = &page["items"][0];
/// assert_eq!(said["id"], "https://example.in/a.txt#quotation-0");
/// assert_eq!(said["body"][0]["value"], "रमा सिन्हा");
/// let selectors = &said["target"][0]["selector"];
/// assert_eq!(selectors[0]["exact"], "पानी घटा है");
/// assert_eq!(selectors[0]["suffix"], "।");
/// assert_eq!(selectors[1]["start"], 21);
/// # Ok::<(), samachar::Error>(())
/// ```
pub fn web_annotations(article: &Article<'_>, iri: &str) -> Value {
    let target = Target {
        iri,
        source: article.source(),
        offsets: Offsets::new(article.source()),
    };
    let quotations = article.quotations().enumerate().map(|(number, quotation)| {
        let name = quotation.speaker().map(|speaker| {
            json!({
                "type": "TextualBody",
                "purpose": "identifying",
                "value": speaker.name(),
                "format": "text/plain",
                "language": "hi",
            })
        });
        let bodies = name.into_iter().chain([kind(quotation.kind().name())]);
        target.annotation("quotation", number, bodies.collect(), quotation.content())
    });
    let dates = article.dates().enumerate().map(|(number, date)| {
        let value = json!({
            "type": "TextualBody",
            "purpose": "identifying",
            "value": date.timex().to_string(),
            "format": "text/plain",
        });
        let bodies = vec![value, kind(date.kind().name())];
        target.annotation("date", number, bodies, core::iter::once(date.span()))
    });
    let items: Vec<Value> = quotations.chain(dates).collect();
    json!({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": format!("{iri}#annotations"),
        "type": "AnnotationPage",
        "items": items,
    })
}

fn kind(name: &str) -> Value {
    json!({
        "type": "TextualBody",
        "purpose": "classifying",
        "value": name,
        "format": "text/plain",
    })
}

/// The text that is annotated.
struct Target<'a> {
    iri: &'a str,
    source: &'a str,
    offsets: Offsets<'a>,
}

impl Target<'_> {
    fn annotation(
        &self,
        what: &str,
        number: usize,
        bodies: Vec<Value>,
        spans: impl Iterator<Item = Span>,
    ) -> Value {
        json!({
            "id": format!("{}#{what}-{number}", self.iri),
            "type": "Annotation",
            "motivation": "identifying",
            "body": bodies,
            "target": spans.map(|span| self.selected(span)).collect::<Vec<_>>(),
        })
    }

    fn selected(&self, span: Span) -> Value {
        let (before, after) = (&self.source[..span.start()], &self.source[span.end()..]);
        let prefix = before.char_indices().rev().take(CONTEXT).last();
        let suffix = after.char_indices().nth(CONTEXT);
        let range = self.offsets.range(OffsetUnit::Chars, span);
        json!({
            "source": self.iri,
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": &self.source[span],
                    "prefix": &before[prefix.map_or(before.len(), |(at, _)| at)..],
                    "suffix": &after[..suffix.map_or(after.len(), |(at, _)| at)],
                },
                { "type": "TextPositionSelector", "start": range.start, "end": range.end },
            ],
        })
    }
}
