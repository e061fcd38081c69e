//! A search engine over sentences that shows where its words stand: `cargo run --bin search -- WORDS FILE...`
//!
//! A sentence is a document, so what is found is a sentence, and what is highlighted are spans of the article.

use samachar::Parser;
use tantivy::collector::TopDocs;
use tantivy::query::QueryParser;
use tantivy::schema::{STORED, STRING, Schema, TextFieldIndexing, TextOptions, Value};
use tantivy::snippet::SnippetGenerator;
use tantivy::tokenizer::RegexTokenizer;
use tantivy::{Index, TantivyDocument, doc};

/// Letters with their vowel signs: the engine's own tokenizer would cut a word at its virama.
const WORD: &str = r"[\p{L}\p{M}\p{N}]+";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let wanted = arguments.next().ok_or("usage: search WORDS FILE...")?;

    let mut schema = Schema::builder();
    let file = schema.add_text_field("file", STRING | STORED);
    let words = TextFieldIndexing::default().set_tokenizer("hindi");
    let words = TextOptions::default()
        .set_indexing_options(words)
        .set_stored();
    let sentence = schema.add_text_field("sentence", words);
    let start = schema.add_u64_field("start", STORED);
    let index = Index::create_in_ram(schema.build());
    index
        .tokenizers()
        .register("hindi", RegexTokenizer::new(WORD)?);

    let mut writer = index.writer_with_num_threads(1, 20_000_000)?;
    for path in arguments {
        let text = std::fs::read_to_string(&path)?;
        for found in Parser::new().parse(&text)?.sentences() {
            let at = found.span().start() as u64;
            writer
                .add_document(doc!(file => path.as_str(), sentence => found.text(), start => at))?;
        }
    }
    writer.commit()?;

    let searcher = index.reader()?.searcher();
    let query = QueryParser::for_index(&index, vec![sentence]).parse_query(&wanted)?;
    let marks = SnippetGenerator::create(&searcher, &query, sentence)?;
    for (_, address) in searcher.search(&query, &TopDocs::with_limit(10))? {
        let found: TantivyDocument = searcher.doc(address)?;
        let text_of = |field| {
            found
                .get_first(field)
                .and_then(|value| value.as_str())
                .unwrap_or("")
        };
        let at = found
            .get_first(start)
            .and_then(|value| value.as_u64())
            .unwrap_or(0) as usize;
        let text = text_of(sentence);
        println!("{}\t{at}..{}\t{text}", text_of(file), at + text.len());
        let snippet = marks.snippet(text);
        // A snippet is a piece of the sentence.
        let piece = at + text.find(snippet.fragment()).unwrap_or(0);
        for mark in snippet.highlighted() {
            println!("\t{}..{}", piece + mark.start, piece + mark.end);
        }
    }
    Ok(())
}
