//! Laws that hold for every text, on arbitrary strings and on strings made of the pieces that
//! Hindi news is made of.

use proptest::prelude::*;
use samachar::{LineBreaks, Span, Splitter, sentences};

/// Words, marks and breaks, chosen so that every rule meets every other.
const PIECES: &[&str] = &[
    "।",
    "॥",
    ".",
    "?",
    "!",
    "…",
    "...",
    "|",
    "\"",
    "“",
    "”",
    "'",
    "‘",
    "’",
    "''",
    "``",
    "«",
    "»",
    "(",
    ")",
    "[",
    "]",
    ",",
    ":",
    ";",
    "-",
    "–",
    "—",
    "/",
    "@",
    "%",
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r\r\n",
    "\u{A0}",
    "\u{200C}",
    "\u{200D}",
    "\u{200B}",
    "\u{FEFF}",
    "\u{AD}",
    "\t",
    "\u{C}",
    "\u{2028}",
    "\u{85}",
    "॰",
    "पुतिन",
    "मंत्री",
    "ने",
    "कहा",
    "कि",
    "बताया",
    "के",
    "अनुसार",
    "का",
    "कहना",
    "है",
    "था",
    "होगा",
    "उन्होंने",
    "में",
    "डॉ",
    "रु",
    "कि.मी.",
    "ए.पी.जे.",
    "मी",
    "नई दिल्ली",
    "भाषा",
    "एएनआई",
    "(एएनआई)",
    "Updated",
    "Tags",
    "यह भी पढ़ें",
    "18",
    "18-19",
    "जून",
    "2024",
    "३१",
    "फरवरी",
    "मंगलवार",
    "को",
    "पिछले",
    "महीने",
    "तीन",
    "दिन",
    "पहले",
    "कल",
    "आज",
    "सुबह",
    "10",
    "10.30",
    "बजे",
    "साढ़े",
    "लाख",
    "से",
    "तक",
    "हर",
    "साल",
    "करीब",
    "अंत",
    "08:21",
    "GMT",
    "IST",
    "फ\u{093C}",
    "\u{0902}",
    "\u{094D}",
    "क",
    "é",
    "日本",
    "𝄞",
    "a",
    "www.example.in",
    "-->",
    "\0",
    "999999999999",
];

fn hindi() -> impl Strategy<Value = String> {
    prop::collection::vec((prop::sample::select(PIECES), any::<bool>()), 0..60).prop_map(|pieces| {
        pieces
            .iter()
            .flat_map(|(piece, spaced)| [*piece, if *spaced { " " } else { "" }])
            .collect()
    })
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => hindi(), 1 => any::<String>()]
}

fn is_blank(c: char) -> bool {
    c.is_whitespace()
}

fn splitters() -> [Splitter; 4] {
    [
        Splitter::new(),
        Splitter::new().line_breaks(LineBreaks::Hard),
        Splitter::new().line_breaks(LineBreaks::Soft),
        Splitter::new().keep_quotations_whole(true),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sentences_partition_the_text(text in text()) {
        for splitter in splitters() {
            let mut at = 0;
            for sentence in splitter.sentences(&text) {
                let span = sentence.span();
                prop_assert_eq!(span.of(&text), Some(sentence.text()));
                prop_assert!(!span.is_empty());
                prop_assert!(text[at..span.start()].chars().all(is_blank));
                prop_assert_eq!(sentence.text().trim(), sentence.text());
                at = span.end();
            }
            prop_assert!(text[at..].chars().all(is_blank));
        }
    }

    #[test]
    fn the_rest_is_split_as_the_whole(text in text()) {
        let mut iterator = sentences(&text);
        let mut left = iterator.clone().count();
        while iterator.next().is_some() {
            left -= 1;
            prop_assert_eq!(iterator.clone().count(), left);
        }
        prop_assert_eq!(iterator.next(), None);
        prop_assert!(iterator.rest().is_empty());
    }

    #[test]
    fn any_thread_gives_the_same_answer(text in text()) {
        let here: Vec<Span> = sentences(&text).map(|sentence| sentence.span()).collect();
        let there = std::thread::scope(|scope| {
            scope.spawn(|| sentences(&text).map(|sentence| sentence.span()).collect::<Vec<_>>()).join()
        });
        prop_assert_eq!(there.ok(), Some(here));
    }

    #[test]
    fn paragraphs_are_split_alone_as_in_their_text(paragraphs in prop::collection::vec(hindi(), 1..5)) {
        let splitter = Splitter::new().line_breaks(LineBreaks::Hard);
        let whole = paragraphs.join("\n");
        let of_whole: Vec<&str> = splitter.sentences(&whole).map(|s| s.text()).collect();
        let of_each: Vec<&str> =
            paragraphs.iter().flat_map(|p| splitter.sentences(p).map(|s| s.text())).collect();
        prop_assert_eq!(of_whole, of_each);
    }
}
