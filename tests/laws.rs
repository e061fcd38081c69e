//! Laws that hold for every text, on arbitrary strings and on strings made of the pieces that
//! Hindi news is made of.

use proptest::prelude::*;
use samachar::{
    Article, Attribution, CivilDate, LineBreaks, Parser, Span, Splitter, dates, quotations,
    sentences,
};

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
    fn every_kind_of_line_break_is_the_same(text in hindi()) {
        let text = text.replace('\r', "");
        for splitter in splitters() {
            let expected: Vec<&str> = splitter.sentences(&text).map(|s| s.text()).collect();
            for kind in ["\r\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}"] {
                let broken = text.replace('\n', kind);
                let found: Vec<String> =
                    splitter.sentences(&broken).map(|s| s.text().replace(kind, "\n")).collect();
                let expected: Vec<String> = expected.iter().map(|s| s.replace(kind, "\n")).collect();
                prop_assert_eq!(&found, &expected, "{:?} in {:?}", kind, broken);
            }
        }
    }

    #[test]
    fn every_kind_of_space_is_the_same(text in hindi()) {
        // How far rules look is counted in bytes, of which these spaces have more than one.
        let text: String = text.replace(['\u{A0}', '\t'], " ").chars().take(40).collect();
        for splitter in splitters() {
            let expected: Vec<&str> = splitter.sentences(&text).map(|s| s.text()).collect();
            for kind in ["\u{A0}", "\u{2009}", "\u{3000}"] {
                let spaced = text.replace(' ', kind);
                let found: Vec<String> =
                    splitter.sentences(&spaced).map(|s| s.text().replace(kind, " ")).collect();
                prop_assert_eq!(&found, &expected, "{:?} in {:?}", kind, spaced);
            }
        }
    }

    #[test]
    fn what_is_invisible_in_a_word_changes_nothing(text in hindi()) {
        let devanagari = |c: char| matches!(c, '\u{0900}'..='\u{0963}');
        for kind in ['\u{AD}', '\u{200C}', '\u{200D}', '\u{200B}'] {
            // How far rules look is counted in bytes.
            let text: String = text.replace(kind, "").chars().take(40).collect();
            let mut joined = String::new();
            let mut before = ' ';
            for c in text.chars() {
                if devanagari(before) && devanagari(c) {
                    joined.push(kind);
                }
                joined.push(c);
                before = c;
            }
            for splitter in splitters() {
                let expected: Vec<String> =
                    splitter.sentences(&text).map(|s| s.text().to_owned()).collect();
                let found: Vec<String> =
                    splitter.sentences(&joined).map(|s| s.text().replace(kind, "")).collect();
                prop_assert_eq!(&found, &expected, "{:?} in {:?}", kind, joined);
            }
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
    fn an_article_is_the_same_whatever_was_read_before(before in text(), text in article()) {
        let alone = std::thread::scope(|scope| {
            scope.spawn(|| Article::parse(&text).map(|article| format!("{article:?}"))).join()
        });
        let _ = Article::parse(&before);
        let _ = Article::parse(&text);
        let again = Article::parse(&text).map(|article| format!("{article:?}"));
        prop_assert_eq!(alone.ok(), Some(again));
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

    #[test]
    fn dates_lie_in_the_text_in_order(text in text()) {
        let mut at = 0;
        for date in dates(&text) {
            prop_assert_eq!(date.span().of(&text), Some(date.text()));
            prop_assert!(!date.span().is_empty() && date.span().start() >= at);
            at = date.span().end();
            let reference = CivilDate::new(2024, 2, 29).unwrap();
            if let Some(days) = date.resolve(reference.into()) {
                prop_assert!(days.0 <= days.1, "{} {:?}", date.text(), days);
            }
        }
    }

    #[test]
    fn quotations_lie_in_the_text(text in text()) {
        let found = quotations(&text);
        for quotation in found.iter() {
            let mut at = 0;
            for span in quotation.content() {
                prop_assert!(span.of(&text).is_some() && !span.is_empty() && span.start() >= at);
                at = span.end();
            }
            prop_assert!(at > 0, "a quotation has content");
            for span in quotation.cue().into_iter().chain(quotation.via()) {
                prop_assert!(span.of(&text).is_some() && !span.is_empty());
            }
            if let Some(source) = quotation.source() {
                prop_assert_eq!(source.span().of(&text), Some(source.text()));
                prop_assert!(!source.span().is_empty());
            }
            prop_assert_eq!(quotation.speaker().is_some(), quotation.attribution().is_some());
            if quotation.attribution().is_some() {
                let inferred = quotation.attribution() == Some(Attribution::Inferred);
                prop_assert_eq!(inferred, quotation.source().is_none());
            }
        }
        for speaker in found.speakers() {
            prop_assert!(!speaker.name().is_empty() && !speaker.mentions().is_empty());
            prop_assert!(speaker.mentions().windows(2).all(|pair| pair[0] < pair[1]));
        }
    }

    #[test]
    fn every_byte_of_an_article_lies_in_one_part(text in article(), running in any::<bool>()) {
        let Ok(article) = Parser::new().running_text(running).parse(&text) else {
            prop_assert!(text.chars().all(char::is_whitespace));
            return Ok(());
        };
        prop_assert_eq!(article.unaccounted(), None);
        let spans = parts(&article);
        let mut covered = vec![0u8; text.len()];
        for span in &spans {
            prop_assert!(span.of(&text).is_some() && !span.is_empty(), "{span:?}");
            for byte in &mut covered[span.range()] {
                *byte += 1;
            }
        }
        for (at, c) in text.char_indices() {
            let times = covered[at];
            prop_assert!(times == 1 || (times == 0 && is_blank(c)), "byte {at} {c:?} lies in {times} parts");
        }
        for paragraph in article.paragraphs() {
            let mut at = paragraph.span().start();
            for sentence in paragraph.sentences() {
                prop_assert!(text[at..sentence.span().start()].chars().all(is_blank));
                at = sentence.span().end();
            }
            prop_assert!(text[at..paragraph.span().end()].chars().all(is_blank));
        }
    }

    #[test]
    fn an_owned_article_is_the_same(text in article()) {
        if let Ok(article) = Article::parse(&text) {
            let json = |article: &Article<'_>| serde_json::to_string(article).unwrap();
            let borrowed = json(&article);
            prop_assert_eq!(borrowed, json(&article.into_owned()));
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_an_error_or_repaired(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        match (std::str::from_utf8(&bytes), Parser::new().parse_bytes(&bytes)) {
            (Err(error), Err(found)) => prop_assert_eq!(found.offset(), error.valid_up_to()),
            (Err(_), Ok(_)) => prop_assert!(false, "taken for UTF-8"),
            (Ok(text), found) => prop_assert_eq!(found.is_err(), text.chars().all(char::is_whitespace)),
        }
        if let Ok(article) = Parser::new().parse_bytes_lossy(&bytes) {
            prop_assert_eq!(article.source(), String::from_utf8_lossy(&bytes));
        }
    }
}

/// Lines of pieces, as a raw article has them.
pub(crate) fn article() -> impl Strategy<Value = String> {
    let breaks = prop::sample::select(&["\n", "\n\n", "\r\n", " \n \n", "\n"][..]);
    let lines = prop::collection::vec((text(), breaks), 0..8);
    lines.prop_map(|lines| {
        lines
            .iter()
            .flat_map(|(line, end)| [line.as_str(), *end])
            .collect()
    })
}

/// The spans of all parts.
fn parts(article: &Article<'_>) -> Vec<Span> {
    let mut spans: Vec<Span> = article.headline().iter().map(|part| part.span()).collect();
    spans.extend(article.timestamps().map(|part| part.span()));
    spans.extend(article.dateline().map(|part| part.span()));
    spans.extend(article.byline().map(|part| part.span()));
    spans.extend(article.credit().map(|part| part.span()));
    spans.extend(article.paragraphs().map(|part| part.span()));
    spans.extend(article.tags().map(|part| part.span()));
    spans.extend(article.related().map(|part| part.span()));
    spans.extend(article.residue().map(|part| part.span()));
    spans
}

/// A thread that is ending has given up what it kept for itself, and still reads.
#[test]
fn a_thread_that_ends_still_reads() {
    struct AtEnd(std::sync::mpsc::Sender<usize>);
    impl Drop for AtEnd {
        fn drop(&mut self) {
            let article = samachar::Article::parse("कोच ने कहा कि टीम तैयार है।").unwrap();
            self.0.send(article.quotations().count()).unwrap();
        }
    }
    thread_local! {
        static AT_END: std::cell::RefCell<Option<AtEnd>> = const { std::cell::RefCell::new(None) };
    }
    let (sender, found) = std::sync::mpsc::channel();
    let reader = std::thread::spawn(move || {
        AT_END.with(|at_end| *at_end.borrow_mut() = Some(AtEnd(sender)));
        // What the thread keeps is made after this, and so dropped before it.
        samachar::quotations("कोच ने कहा कि टीम तैयार है।").len()
    });
    assert_eq!(reader.join().unwrap(), 1);
    assert_eq!(found.recv(), Ok(1));
}
