//! A search engine over sentences that shows where its words stand: `cargo run --bin search -- WORDS FILE...`
//!
//! A sentence is a document, so what is found is a sentence, and what is highlighted are spans of the article.

use samachar::Parser;
use tantivy::collector::TopDocs;
use tantivy::query::QueryParser;
use tantivy::schema::{FAST, Schema, TextFieldIndexing, TextOptions};
use tantivy::snippet::SnippetGenerator;
use tantivy::tokenizer::RegexTokenizer;
use tantivy::{Index, doc};

/// Letters with their vowel signs: the engine's own tokenizer would cut a word at its virama.
const WORD: &str = r"[\p{L}\p{M}\p{N}]+";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let wanted = arguments.next().ok_or("usage: search WORDS FILE...")?;

    let mut schema = Schema::builder();
    let words = TextFieldIndexing::default().set_tokenizer("hindi");
    let words = TextOptions::default().set_indexing_options(words);
    let sentence = schema.add_text_field("sentence", words);
    let number = schema.add_u64_field("number", FAST);
    let index = Index::create_in_ram(schema.build());
    let tokenizer = RegexTokenizer::new(WORD)?;
    index.tokenizers().register("hindi", tokenizer);

    let mut writer = index.writer_with_num_threads(1, 20_000_000)?;
    let mut sentences = Vec::new();
    for path in arguments {
        let text = std::fs::read_to_string(&path)?;
        for found in Parser::new().parse(&text)?.sentences() {
            let (start, text) = (found.span().start(), found.text().to_string());
            writer.add_document(doc!(sentence => &*text, number => sentences.len() as u64))?;
            sentences.push((path.clone(), start, text));
        }
    }
    writer.commit()?;

    let searcher = index.reader()?.searcher();
    let query = QueryParser::for_index(&index, vec![sentence]).parse_query(&wanted)?;
    let marks = SnippetGenerator::create(&searcher, &query, sentence)?;
    let best = TopDocs::with_limit(10);
    for (_, address) in searcher.search(&query, &best)? {
        let segment = searcher.segment_reader(address.segment_ord);
        let numbers = segment.fast_fields().u64("number")?;
        let number = numbers.first(address.doc_id).unwrap_or_default() as usize;
        let (path, start, text) = &sentences[number];
        println!("{path}\t{start}..{}\t{text}", start + text.len());
        let snippet = marks.snippet(text);
        // A snippet is a piece of the sentence.
        let piece = start + text.find(snippet.fragment()).unwrap_or(0);
        for mark in snippet.highlighted() {
            println!("\t{}..{}", piece + mark.start, piece + mark.end);
        }
    }
    Ok(())
}
