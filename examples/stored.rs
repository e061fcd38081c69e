//! Articles stored as JSON and read back without parsing them again: `cargo run --example stored`

use std::error::Error;

use samachar::{Article, data};

const TEXT: &str = "\
पटना, 20 जून 2024 (भाषा): जिलाधिकारी रमा सिन्हा ने कहा कि पानी घट रहा है।

उन्होंने बताया, \"शनिवार तक रास्ते खुल जाएंगे।\"
";

fn main() -> Result<(), Box<dyn Error>> {
    // Once: what an article holds is written beside its text.
    let article = Article::parse(TEXT)?;
    let stored = serde_json::to_string(&data::Article::from(&article))?;

    // Later: plain data with public fields, enough for many programs.
    let data: data::Article = serde_json::from_str(&stored)?;
    for speaker in &data.speakers {
        println!("{}: {} quotations", speaker.name, speaker.quotations.len());
    }

    // With its text it is the same article again, and its links can be followed.
    let again = data.with_text(TEXT)?;
    assert_eq!(again, article);
    for quotation in again.quotations() {
        for sentence in again.sentences_in(quotation.span()) {
            println!("{:?}: {sentence}", quotation.attribution());
        }
    }
    Ok(())
}
