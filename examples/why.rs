//! Why an article is read as it is: `cargo run --example why`
//!
//! For each quotation the rules that decided on it, its source and its speaker, with what they looked at.

use samachar::{Error, Parser, Subject};

const TEXT: &str =
    "जिलाधिकारी रमा सिन्हा ने बताया कि पानी घट रहा है। उन्होंने कहा, \"शनिवार तक रास्ते खुलेंगे।\"";

fn main() -> Result<(), Error> {
    let (article, explanation) = Parser::new().explain(TEXT)?;
    for quotation in article.quotations() {
        println!("{}", quotation.text().collect::<Vec<_>>().join(" … "));
        let place = quotation.span();
        let about = explanation.decisions().iter().filter(|decision| {
            let is_quoted = matches!(
                decision.subject(),
                Subject::Quotation | Subject::Source | Subject::Speaker
            );
            is_quoted && place.overlaps(decision.span())
        });
        for decision in about {
            let rule = decision.rule();
            println!("  {}: {} ({})", decision.subject(), rule.title(), rule.id());
            for &seen in decision.evidence() {
                println!("    seen: {}", &TEXT[seen]);
            }
        }
    }
    println!("{} decisions in all", explanation.decisions().len());
    Ok(())
}
