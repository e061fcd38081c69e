//! The ways into the crate that take a text of any size.

use samachar::{
    Article, CivilDateTime, LineBreaks, Normalizer, Numeral, OffsetUnit, Offsets, Parser, Splitter,
    Value, dates, diagnose, export, quotations,
};

/// A name, and an analysis of a text that gives a number which hangs on all that was found.
pub type Entry = (&'static str, fn(&str) -> usize);

/// Every one of them, with all their settings.
pub const ENTRIES: &[Entry] = &[
    ("article", |text| of_article(&Parser::new(), text)),
    ("article, dated", |text| {
        of_article(&Parser::new().reference(reference()), text)
    }),
    ("article, hard breaks", |text| {
        of_article(&Parser::new().line_breaks(LineBreaks::Hard), text)
    }),
    ("article, soft breaks", |text| {
        of_article(&Parser::new().line_breaks(LineBreaks::Soft), text)
    }),
    ("article, quotations whole", |text| {
        of_article(&Parser::new().keep_quotations_whole(true), text)
    }),
    ("running text", |text| {
        of_article(&Parser::new().running_text(true), text)
    }),
    ("article, explained", |text| {
        let explained = Parser::new().explain(text);
        explained.map_or(0, |(_, explanation)| explanation.decisions().len())
    }),
    ("sentences, explained", |text| {
        Splitter::new().explain(text).decisions().len()
    }),
    ("sentences", |text| of_sentences(&Splitter::new(), text)),
    ("sentences, hard breaks", |text| {
        of_sentences(&Splitter::new().line_breaks(LineBreaks::Hard), text)
    }),
    ("sentences, soft breaks", |text| {
        of_sentences(&Splitter::new().line_breaks(LineBreaks::Soft), text)
    }),
    ("sentences, quotations whole", |text| {
        of_sentences(&Splitter::new().keep_quotations_whole(true), text)
    }),
    ("sentences, own abbreviations", |text| {
        let splitter = Splitter::new().abbreviation("पानी").no_abbreviation("डॉ");
        of_sentences(&splitter, text)
    }),
    ("quotations", |text| quotations(text).len()),
    ("dates", |text| dates(text).count()),
    ("dates resolved", |text| {
        let resolved = |date: samachar::DateExpression<'_>| date.resolve(reference()).is_some();
        dates(text).filter(|&date| resolved(date)).count()
    }),
    ("one date", |text| {
        usize::from(text.parse::<Value>().is_ok())
    }),
    ("TIMEX3", |text| {
        usize::from(Value::from_timex3(text).is_ok())
    }),
    ("EDTF", |text| usize::from(Value::from_edtf(text).is_ok())),
    ("number", |text| {
        usize::from(text.parse::<Numeral>().is_ok())
    }),
    ("diagnosis", |text| usize::from(diagnose(text).is_some())),
    ("offsets", |text| Offsets::new(text).len(OffsetUnit::Utf16)),
    ("clean form", |text| {
        Normalizer::new().normalize(text).text().len()
    }),
    ("clean form, all fixes", |text| {
        let normalizer = Normalizer::new().typing_fixes(true).fold_style(true);
        normalizer.normalize(text).text().len()
    }),
    ("TEI", |text| {
        printed(text, |article| export::tei(article).to_string())
    }),
    ("CoNLL-U", |text| {
        printed(text, |article| export::conllu(article, "id").to_string())
    }),
    ("NewsArticle", |text| {
        printed(text, |article| export::news_article(article).to_string())
    }),
    ("Citron", |text| {
        printed(text, |article| export::citron(article).to_string())
    }),
    ("Web Annotation", |text| {
        printed(text, |article| {
            export::web_annotations(article, "https://example.in/").to_string()
        })
    }),
    ("JSON", |text| {
        printed(text, |article| {
            serde_json::to_string(article).unwrap_or_default()
        })
    }),
];

/// A moment to count from.
pub fn reference() -> CivilDateTime {
    "2024-06-18T08:21".parse().expect("a moment")
}

fn of_article(parser: &Parser, text: &str) -> usize {
    parser.parse(text).map_or(0, |article| {
        article.sentences().count() + article.quotations().count() + article.dates().count()
    })
}

fn of_sentences(splitter: &Splitter, text: &str) -> usize {
    splitter.sentences(text).count()
}

/// The length of an article as printed. What it takes to find the article is a part of the work.
fn printed(text: &str, print: fn(&Article<'_>) -> String) -> usize {
    Article::parse(text).map_or(0, |article| print(&article).len())
}
