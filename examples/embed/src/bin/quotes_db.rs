//! A database of quotations: `cargo run --bin quotes_db -- quotes.db FILE...`
//!
//! Each text is parsed once; who said what, and where in which file, can then be asked in SQL.

use rusqlite::{Connection, params};
use samachar::Parser;

const TABLES: &str = "
CREATE TABLE IF NOT EXISTS article (id INTEGER PRIMARY KEY, file TEXT UNIQUE, headline TEXT, day TEXT);
CREATE TABLE IF NOT EXISTS quotation (
    article INTEGER REFERENCES article, start INTEGER, speaker TEXT, kind TEXT, attribution TEXT, words TEXT);
";

type Error = Box<dyn std::error::Error>;

fn add(db: &mut Connection, file: &str) -> Result<(), Error> {
    let text = std::fs::read_to_string(file)?;
    let article = Parser::new().parse(&text)?;
    // All of a file or nothing.
    let rows = db.transaction()?;
    let headline = article.headline().map(|headline| headline.text());
    let day = article
        .reference()
        .map(|reference| reference.moment().date().to_string());
    let sql = "INSERT INTO article (file, headline, day) VALUES (?, ?, ?)";
    rows.execute(sql, params![file, headline, day])?;
    let id = rows.last_insert_rowid();
    for quotation in article.quotations() {
        let words: Vec<&str> = quotation.text().collect();
        let row = params![
            id,
            quotation.span().start(),
            quotation.speaker().map(|speaker| speaker.name()),
            quotation.kind().name(),
            quotation.attribution().map(|how| how.name()),
            words.join(" … ")
        ];
        rows.execute("INSERT INTO quotation VALUES (?, ?, ?, ?, ?, ?)", row)?;
    }
    Ok(rows.commit()?)
}

fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let usage = "usage: quotes_db DATABASE FILE...";
    let mut db = Connection::open(arguments.next().ok_or(usage)?)?;
    db.execute_batch(TABLES)?;
    for file in arguments {
        add(&mut db, &file).map_err(|error| format!("{file}: {error}"))?;
    }
    let most = "SELECT coalesce(speaker, '?'), count(*) FROM quotation GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10";
    let mut statement = db.prepare(most)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        println!("{}\t{}", row.get::<_, u32>(1)?, row.get::<_, String>(0)?);
    }
    Ok(())
}
