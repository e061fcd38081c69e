//! Laws that hold for every text, on arbitrary strings and on strings made of the pieces that
//! Hindi news is made of.

use proptest::prelude::*;
use samachar::{Article, LineBreaks, Parser, Span, Splitter, sentences};

use crate::fuzzing::checks;
use crate::fuzzing::units::KINDS;

fn hindi() -> impl Strategy<Value = String> {
    let kinds = KINDS
        .iter()
        .map(|&(units, weight)| (weight, prop::sample::select(units).boxed()));
    let pieces = prop::strategy::Union::new_weighted(kinds.collect());
    prop::collection::vec((pieces, any::<bool>()), 0..60).prop_map(|pieces| {
        pieces
            .iter()
            .flat_map(|(piece, spaced)| [*piece, if *spaced { " " } else { "" }])
            .collect()
    })
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => hindi(), 1 => any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(2026), ..ProptestConfig::default() })]

    #[test]
    fn sentences_partition_the_text(text in text()) {
        checks::sentences_partition(&text);
    }

    #[test]
    fn every_kind_of_line_break_is_the_same(text in hindi()) {
        let text = text.replace('\r', "");
        for splitter in checks::splitters() {
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
        let text: String = text.replace(['\u{A0}', '\t', '\u{2009}', '\u{202F}', '\u{3000}'], " ").chars().take(40).collect();
        for splitter in checks::splitters() {
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
            let text: String = text.replace(kind, "").chars().take(16).collect();
            let mut joined = String::new();
            let mut before = ' ';
            for c in text.chars() {
                if devanagari(before) && devanagari(c) {
                    joined.push(kind);
                }
                joined.push(c);
                before = c;
            }
            for splitter in checks::splitters() {
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
        checks::the_rest_is_split_as_the_whole(&text);
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
    fn dates_lie_in_the_text_and_are_read_back(text in text()) {
        checks::dates_are_sound(&text);
    }

    #[test]
    fn quotations_lie_in_the_text(text in text()) {
        checks::quotations_lie_in_the_text(&text);
    }

    #[test]
    fn every_byte_of_an_article_lies_in_one_part(text in article()) {
        for parser in checks::parsers() {
            match parser.parse(&text) {
                Ok(article) => checks::parts_share_out_the_text(&article),
                Err(_) => prop_assert!(text.chars().all(char::is_whitespace)),
            }
        }
    }

    #[test]
    fn an_owned_article_is_the_same(text in article()) {
        if let Ok(article) = Article::parse(&text) {
            let json = |article: &Article<'_>| serde_json::to_string(article).unwrap();
            let borrowed = json(&article);
            let owned = article.clone().into_owned();
            prop_assert_eq!(borrowed, json(&owned.article()));
            prop_assert_eq!(owned.article(), article);
        }
    }

    /// What is decided at one look, without the rules, is what they decide: all are asked where reasons are noted.
    #[test]
    fn an_explained_article_is_the_same(text in article()) {
        let explained = Parser::new().explain(&text).map(|explained| explained.0);
        prop_assert_eq!(Article::parse(&text).ok(), explained.ok());
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
