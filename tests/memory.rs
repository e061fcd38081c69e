//! How much memory a text may take, whatever it says.

use allocation_counter::measure;
use samachar::{Article, dates, quotations, sentences};

use crate::fuzzing::families::FAMILIES;

/// Bytes of memory that a byte of text may take at the most, its own byte not counted. The docs of
/// `Parser::max_bytes` tell it to users.
const MOST: u64 = 40;

/// A name, and what reads a text.
type Analysis = (&'static str, fn(&str));

/// The most memory in use at one time while `run` reads a text of these pieces, for a byte of it.
fn peak(unit: &str, run: fn(&str)) -> u64 {
    const BYTES: usize = 60_000;
    let text = unit.repeat(BYTES / unit.len());
    // What a thread keeps is made before anything is counted.
    run("राव ने 18 जून को कहा।");
    measure(|| run(&text)).bytes_max / BYTES as u64
}

#[test]
fn memory_is_within_what_the_docs_say() {
    let analyses: [Analysis; 4] = [
        ("article", |text| drop(Article::parse(text))),
        ("quotations", |text| drop(quotations(text))),
        ("dates", |text| assert!(dates(text).count() <= text.len())),
        ("sentences", |text| {
            assert!(sentences(text).count() <= text.len())
        }),
    ];
    let mut over = Vec::new();
    for (name, run) in analyses {
        for unit in FAMILIES {
            let peak = peak(unit, run);
            if peak > MOST {
                over.push(format!(
                    "{name}: {peak} bytes a byte of {unit:?} again and again"
                ));
            }
        }
    }
    assert!(over.is_empty(), "{}", over.join("\n"));
}
