//! One outlet's own words, added to those of the crate: `cargo run --example own_words`.

use samachar::{Agency, Error, Parser, Vocabulary};

const TEXT: &str = "\
नया गंज, 4 मई (पर्वत समाचार)। ग्रामदूत रमेश पाल ने फरमाया कि पुल बनेगा। इंस्पे. मलिक ने अलापा कि सड़क बंद है।

हमारे साथी बनें!";

/// In the form of the crate's own data files: lemma, class, paradigm, features.
const WORDS: &str = "\
ग्रामदूत\tnoun\tm\trole
इंस्पे\tabbr\t-\tabbreviation=title,title
";

fn main() -> Result<(), Error> {
    let own = Vocabulary::from_tsv(WORDS)?
        .place("नया गंज")?
        .agency("पर्वत समाचार", "PARVAT")?
        .reporting_verb("अलापना")?
        .furniture("हमारे साथी बनें")?;
    let article = Parser::new().vocabulary(&own).parse(TEXT)?;

    if let Some(dateline) = article.dateline() {
        let agency = dateline.agency();
        println!("agency   {}", agency.as_ref().map_or("none", Agency::id));
    }
    for quotation in article.quotations() {
        let speaker = quotation.speaker();
        println!(
            "speaker  {}",
            speaker.as_ref().map_or("nobody", |speaker| speaker.name())
        );
    }
    for part in article.residue() {
        println!("residue  {}", part.text());
    }
    Ok(())
}
