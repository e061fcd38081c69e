//! A text split into sentences and put together again, byte for byte: `cargo run --example rejoin`
//!
//! Sentences are given to a translator one by one; what stands between them stays as it was.

use samachar::sentences;

/// Stands for a program that changes a sentence.
fn translate(sentence: &str) -> String {
    sentence.to_owned()
}

/// The text with each sentence as `change` gives it.
fn with_sentences(text: &str, change: impl Fn(&str) -> String) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut at = 0;
    for sentence in sentences(text) {
        whole += &text[at..sentence.span().start()];
        whole += &change(sentence.text());
        at = sentence.span().end();
    }
    whole + &text[at..]
}

fn main() {
    let text = "डॉ. मेहता ने कहा, \"सब ठीक है।\"  वर्षा हुई।\n\n\tनदी 2.5 मीटर बढ़ी. लोग डरे\n";
    let again = with_sentences(text, translate);
    assert_eq!(again, text);
    let numbered = with_sentences(text, |sentence| format!("[{sentence}]"));
    print!("{numbered}");
}
