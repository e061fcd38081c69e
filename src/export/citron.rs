//! The JSON of BBC Citron, in which tools for quotations exchange them.
//!
//! The format is that of `docs/data_format.md` in <https://github.com/bbc/citron>.

use core::fmt;

use serde::Serialize;

use super::json;
use crate::article::Article;
use crate::quote::{Quotation, Speaker};
use crate::span::Span;
use crate::text::offsets::{OffsetUnit, Offsets};

/// The quotations of an article in the JSON of BBC Citron.
///
/// `text` is the source; `start` and `end` count characters, as Python does. A quotation has
/// `cue`, `sources`, `contents`, `coreferences` (the fullest name of the speaker, where the source
/// is a pronoun, a shorter name or not there), `confidence` (text with four decimals, as Citron
/// prints it) and `id`. `coreference_groups` has the mentions of each speaker with more than one.
///
/// Two things that Citron never writes: `cue` is null for a quotation without one, as in a
/// headline, and `contents` leave out the quotation marks.
///
/// ```
/// use samachar::{Article, export};
///
/// let article = Article::parse("रमा सिन्हा ने कहा, \"पानी घटा है।\" उन्होंने कहा कि सब ठीक है।")?;
/// let citron = serde_json::to_value(export::citron(&article))?;
/// let quotes = &citron["quotes"];
/// assert_eq!(quotes[0]["cue"], serde_json::json!({"start": 14, "end": 17, "text": "कहा"}));
/// assert_eq!(quotes[1]["sources"][0]["text"], "उन्होंने");
/// assert_eq!(quotes[1]["coreferences"][0]["text"], "रमा सिन्हा");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn citron<'a>(article: &'a Article<'_>) -> Citron<'a> {
    let places = Places(Offsets::new(article.source()));
    let groups = article.speakers().map(|speaker| mentions(&speaker));
    Citron {
        text: article.source(),
        quotes: article
            .quotations()
            .enumerate()
            .map(|(number, quotation)| places.quote(number, &quotation))
            .collect(),
        coreference_groups: groups
            .filter(|mentions| mentions.len() > 1)
            .map(|mentions| mentions.into_iter().map(|at| places.place(at)).collect())
            .collect(),
    }
}

/// The quotations of an article, which print and serialize as Citron has them: see [`citron`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Citron<'a> {
    text: &'a str,
    quotes: Vec<Quote<'a>>,
    coreference_groups: Vec<Vec<Place<'a>>>,
}

impl fmt::Display for Citron<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        json::print(self, f)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
struct Quote<'a> {
    id: String,
    cue: Option<Place<'a>>,
    sources: Vec<Place<'a>>,
    contents: Vec<Place<'a>>,
    coreferences: Vec<Place<'a>>,
    confidence: String,
}

/// A stretch of the text, in characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
struct Place<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

/// Turns spans of a text into places.
struct Places<'a>(Offsets<'a>);

impl<'a> Places<'a> {
    fn place(&self, span: Span) -> Place<'a> {
        let range = self.0.range(OffsetUnit::Chars, span);
        Place {
            start: range.start,
            end: range.end,
            text: &self.0.text()[span],
        }
    }

    fn all(&self, spans: impl IntoIterator<Item = Span>) -> Vec<Place<'a>> {
        spans.into_iter().map(|span| self.place(span)).collect()
    }

    fn quote(&self, number: usize, quotation: &Quotation<'_, '_>) -> Quote<'a> {
        let named = quotation.source().map(|source| source.span());
        let full = quotation
            .speaker()
            .map(|speaker| speaker.name_span())
            .filter(|&full| !named.is_some_and(|named| named.encloses(full)));
        Quote {
            id: number.to_string(),
            cue: quotation.cue().map(|cue| self.place(cue.span())),
            sources: self.all(named),
            contents: self.all(quotation.content()),
            coreferences: self.all(full),
            confidence: format!("{:.4}", quotation.confidence()),
        }
    }
}

/// Where the speaker is named, the fullest name included unless it stands in a mention.
fn mentions(speaker: &Speaker<'_, '_>) -> Vec<Span> {
    let mut mentions = speaker.mentions().to_vec();
    let full = speaker.name_span();
    if !mentions.iter().any(|mention| mention.encloses(full)) {
        mentions.push(full);
    }
    mentions.sort_unstable();
    mentions.dedup();
    mentions
}
