//! CoNLL-U, read back with a reader of the format's own description.

use samachar::{Article, export};

/// A sentence as a file has it.
#[derive(Debug, Default)]
struct Read {
    paragraph: Option<String>,
    id: String,
    text: String,
    /// Each form with the white space after it.
    tokens: Vec<(String, String)>,
}

/// Undoes the escapes of `SpacesAfter`.
fn unescaped(escaped: &str) -> String {
    let mut text = String::new();
    let mut chars = escaped.chars();
    while let Some(c) = chars.next() {
        text.push(match (c, c == '\\') {
            (_, false) => c,
            (_, true) => match chars.next() {
                Some('s') => ' ',
                Some('t') => '\t',
                Some('r') => '\r',
                Some('n') => '\n',
                Some('p') => '|',
                Some('\\') => '\\',
                other => panic!("no escape: {other:?}"),
            },
        });
    }
    text
}

fn read(file: &str) -> Vec<Read> {
    let mut sentences = Vec::new();
    let mut sentence = Read::default();
    for line in file.split('\n') {
        if line.is_empty() {
            if !sentence.tokens.is_empty() {
                sentences.push(std::mem::take(&mut sentence));
            }
        } else if let Some(id) = line.strip_prefix("# newpar id = ") {
            sentence.paragraph = Some(id.to_owned());
        } else if let Some(id) = line.strip_prefix("# sent_id = ") {
            assert!(!id.contains(char::is_whitespace));
            sentence.id = id.to_owned();
        } else if let Some(text) = line.strip_prefix("# text = ") {
            sentence.text = text.to_owned();
        } else if line.starts_with("# ") && sentence.tokens.is_empty() {
            assert!(line.starts_with("# newdoc id = "), "{line:?}");
        } else {
            let columns: Vec<&str> = line.split('\t').collect();
            assert_eq!(columns.len(), 10, "{line:?}");
            assert_eq!(columns[0], (sentence.tokens.len() + 1).to_string());
            assert!(columns[2..9].iter().all(|&column| column == "_"));
            assert!(!columns[1].is_empty() && !columns[1].contains(char::is_whitespace));
            let spaces = match columns[9] {
                "_" => " ".to_owned(),
                "SpaceAfter=No" => String::new(),
                misc => unescaped(misc.strip_prefix("SpacesAfter=").expect("a known feature")),
            };
            assert!(spaces.chars().all(char::is_whitespace));
            sentence.tokens.push((columns[1].to_owned(), spaces));
        }
    }
    assert!(sentence.tokens.is_empty(), "the last sentence is closed");
    sentences
}

/// Reads the export and compares it with the article.
pub(super) fn check(article: &Article<'_>) {
    let sentences = read(&export::conllu(article, "a b/c").to_string());
    let mut rest = sentences.iter();
    let mut ids = std::collections::HashSet::new();
    for (span, expected) in super::passages(article) {
        let mut rebuilt = String::new();
        for (place, sentence) in expected.iter().enumerate() {
            let read = rest.next().expect("as many sentences as the article has");
            assert_eq!(read.paragraph.is_some(), place == 0);
            assert!(read.id.starts_with("a_b_c-") && ids.insert(&read.id));
            let start = rebuilt.len();
            let mut joined = String::new();
            for (at, (form, spaces)) in read.tokens.iter().enumerate() {
                rebuilt.push_str(form);
                rebuilt.push_str(spaces);
                joined.push_str(form);
                let is_last = at + 1 == read.tokens.len();
                joined.push_str(if is_last || spaces.is_empty() {
                    ""
                } else {
                    " "
                });
            }
            assert_eq!(read.text, joined);
            let source = &article.source()[*sentence];
            assert_eq!(rebuilt[start..].trim_end(), source);
        }
        assert_eq!(rebuilt.trim_end(), &article.source()[span]);
    }
    assert!(rest.next().is_none());
}

#[test]
fn an_article_is_read_back() {
    let article = Article::parse(super::ARTICLE).unwrap();
    check(&article);
    let sentences = read(&export::conllu(&article, "doc").to_string());
    assert_eq!(sentences[0].id, "doc-headline-s1");
    assert_eq!(sentences[1].paragraph.as_deref(), Some("doc-p1"));
    assert_eq!(sentences[2].id, "doc-p1-s2");
}

#[test]
fn words_and_marks_are_tokens() {
    let article = Article::parse("डॉ. मेहता ने 3.5 लाख (रु.) दिए\u{200D}, \"बस\"।").unwrap();
    let sentences = read(&export::conllu(&article, "d").to_string());
    let forms: Vec<&str> = sentences[0]
        .tokens
        .iter()
        .map(|(form, _)| form.as_str())
        .collect();
    let expected = [
        "डॉ",
        ".",
        "मेहता",
        "ने",
        "3.5",
        "लाख",
        "(",
        "रु",
        ".",
        ")",
        "दिए\u{200D}",
        ",",
        "\"",
        "बस",
        "\"",
        "।",
    ];
    assert_eq!(forms, expected);
}

any_article_is_read_back!(600);
