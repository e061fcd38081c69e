//! The exports, each read back by a reader that shares no code with the writer, and compared with
//! the article.

/// The law of every export, for a module whose `check` reads an article back.
macro_rules! any_article_is_read_back {
    ($cases:literal) => {
        proptest::proptest! {
            #![proptest_config(proptest::prelude::ProptestConfig {
                cases: $cases,
                failure_persistence: None,
                ..Default::default()
            })]

            #[test]
            fn any_article_is_read_back(text in super::text()) {
                if let Ok(article) = Article::parse(&text) {
                    check(&article);
                }
            }
        }
    };
}

mod citron;
mod conllu;
mod news_article;
mod tei;
mod web_annotation;

use proptest::prelude::*;
use samachar::{Article, Span};

/// An article with a part of every kind, and with what is hard to export: a quotation over two
/// sentences and one that is split, marks of XML, soft line breaks, runs of spaces.
const ARTICLE: &str = "\
बांध के फाटक खुले: नदी किनारे के गांव खाली करने को कहा

Published: 12 Aug 2025, 09:40 AM IST
Updated: 12 Aug 2025, 06:15 PM IST

By: रेखा \"पत्रकार\" <desk@example.in>

भोपाल, 12 अगस्त (भाषा): जल मंत्री सुनील & मेहता ने कहा, \"पानी  घट रहा है। सोमवार तक सब ठीक होगा।\" उन्होंने बताया कि फाटक बुधवार को बंद होंगे।

\"हम तैयार हैं,\" आयुक्त मीना राव ने 11 अगस्त को कहा, \"और 13-14 अगस्त को भी रहेंगे।\" पिछले महीने\tपांच दिन तक बारिश हुई थी।

(एएनआई)

Tags: बांध, नदी
";

/// Pieces that exports must escape, cut or keep.
const PIECES: &[&str] = &[
    "मंत्री सुनील मेहता ने कहा, \"",
    "\" उन्होंने कहा कि ",
    "पानी घटा है। सब ठीक है",
    "।\"",
    "“",
    "”",
    "के अनुसार, ",
    "18 जून 2024",
    "मंगलवार",
    "पिछले महीने",
    "तीन दिन",
    "। ",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "  ",
    "\t",
    "\u{A0}",
    "\u{3000}",
    "\u{85}",
    "\u{2028}",
    "\u{B}",
    "\u{C}",
    "\u{200D}",
    " \u{200D}",
    "\u{FEFF}",
    "<b>",
    "&amp;",
    "]]>",
    "<!--",
    "'",
    "\"",
    "\\s",
    "\\",
    "|",
    "_",
    "#",
    "# text = ",
    "\0",
    "\u{1}",
    "\u{1F}",
    "\u{7F}",
    "\u{FFFE}",
    "\u{FFFF}",
    "\u{FFFD}",
    "🎉",
    "𝄞",
];

/// Articles of such pieces, and those that the laws are checked on.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES), 0..40);
    prop_oneof![
        pieces.prop_map(|pieces| pieces.concat()),
        crate::laws::article()
    ]
}

/// Reads the article back from every export.
pub(crate) fn is_read_back(article: &Article<'_>) {
    citron::check(article);
    conllu::check(article);
    news_article::check(article);
    tei::check(article);
    web_annotation::check(article);
}

/// The headline and the paragraphs, each with its sentences.
fn passages(article: &Article<'_>) -> Vec<(Span, Vec<Span>)> {
    let headline = article
        .headline()
        .map(|line| (line.span(), vec![line.span()]));
    let paragraphs = article.paragraphs().map(|paragraph| {
        let sentences = paragraph.sentences().map(|sentence| sentence.span());
        (paragraph.span(), sentences.collect())
    });
    headline.into_iter().chain(paragraphs).collect()
}

/// Text as it is read: a line break and the white space around it are one space.
fn reading(text: &str) -> String {
    let is_break = |c: char| "\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".contains(c);
    let lines = text
        .split(is_break)
        .map(str::trim)
        .filter(|line| !line.is_empty());
    if text.contains(is_break) {
        lines.collect::<Vec<_>>().join(" ")
    } else {
        text.to_owned()
    }
}
