//! The JSON of BBC Citron, in which tools for quotations exchange them.
//!
//! The format is that of `docs/data_format.md` in <https://github.com/bbc/citron>.

use serde_json::{Value, json};

use crate::article::Article;
use crate::quote::Speaker;
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
/// let quotes = &export::citron(&article)["quotes"];
/// assert_eq!(quotes[0]["cue"], serde_json::json!({"start": 14, "end": 17, "text": "कहा"}));
/// assert_eq!(quotes[1]["sources"][0]["text"], "उन्होंने");
/// assert_eq!(quotes[1]["coreferences"][0]["text"], "रमा सिन्हा");
/// # Ok::<(), samachar::Error>(())
/// ```
pub fn citron(article: &Article<'_>) -> Value {
    let source = article.source();
    let offsets = Offsets::new(source);
    let shown = |span: Span| {
        let range = offsets.range(OffsetUnit::Chars, span);
        json!({ "start": range.start, "end": range.end, "text": &source[span] })
    };
    let quotes: Vec<Value> = article
        .quotations()
        .enumerate()
        .map(|(number, quotation)| {
            let named = quotation.source().map(|source| source.span());
            let full = quotation
                .speaker()
                .map(|speaker| speaker.name_span())
                .filter(|&full| !named.is_some_and(|named| named.encloses(full)));
            json!({
                "id": number.to_string(),
                "cue": quotation.cue().map(shown),
                "sources": named.into_iter().map(shown).collect::<Vec<_>>(),
                "contents": quotation.content().map(shown).collect::<Vec<_>>(),
                "coreferences": full.into_iter().map(shown).collect::<Vec<_>>(),
                "confidence": format!("{:.4}", quotation.confidence()),
            })
        })
        .collect();
    let groups: Vec<Value> = article
        .speakers()
        .map(|speaker| mentions(&speaker))
        .filter(|mentions| mentions.len() > 1)
        .map(|mentions| mentions.into_iter().map(shown).collect())
        .collect();
    json!({ "text": source, "quotes": quotes, "coreference_groups": groups })
}

/// Where the speaker is named, the fullest name included unless it stands in a mention.
fn mentions(speaker: &Speaker<'_>) -> Vec<Span> {
    let mut mentions = speaker.mentions().to_vec();
    let full = speaker.name_span();
    if !mentions.iter().any(|mention| mention.encloses(full)) {
        mentions.push(full);
    }
    mentions.sort_unstable();
    mentions.dedup();
    mentions
}
