//! The laws on texts from a word to a megabyte, as rough as a scraper leaves them and rougher.

use samachar::{Article, Parser, Span, dates};

use crate::fuzzing::checks;
use crate::fuzzing::entries::{ENTRIES, reference};
use crate::fuzzing::structure::structure;
use crate::fuzzing::texts::{self, Choices};

/// Sizes in bytes, and on how many texts of each a law is checked.
const SIZES: [(usize, u64); 4] = [(10, 400), (1 << 10, 40), (100 << 10, 2), (1 << 20, 1)];

/// Texts of all sizes, never the same for two seeds.
fn each_text(seed: u64, mut check: impl FnMut(&str)) {
    for (size, count) in SIZES {
        for number in 0..count {
            let mut choices = Choices::Seeded(seed << 32 | (size as u64) << 10 | number);
            check(&texts::text(&mut choices, size));
        }
    }
}

#[test]
fn sentences_partition_a_text_of_any_size() {
    each_text(1, checks::sentences_partition);
}

#[test]
fn parts_share_out_a_text_of_any_size() {
    each_text(2, |text| {
        for parser in [
            Parser::new(),
            Parser::new().running_text(true).reference(reference()),
        ] {
            if let Ok(article) = parser.parse(text) {
                checks::parts_share_out_the_text(&article);
            }
        }
    });
}

#[test]
fn dates_quotations_and_clean_forms_are_sound_at_any_size() {
    each_text(3, |text| {
        checks::dates_are_sound(text);
        checks::quotations_lie_in_the_text(text);
    });
    each_text(4, checks::the_clean_form_maps);
}

/// A paragraph on one line has the dates in its article that it has alone, but for what they count
/// from.
#[test]
fn a_paragraph_has_the_same_dates_alone() {
    each_text(5, |text| {
        let Ok(article) = Article::parse(text) else {
            return;
        };
        let mut within = article.dates().peekable();
        let headline = article.headline().map(|part| part.span());
        let spans = headline
            .into_iter()
            .chain(article.paragraphs().map(|part| part.span()));
        for span in spans {
            let paragraph = &text[span];
            let found: Vec<(Span, String)> =
                std::iter::from_fn(|| within.next_if(|date| span.encloses(date.span())))
                    .map(|date| (date.span(), date.value().to_string()))
                    .collect();
            if paragraph.contains([
                '\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}',
            ]) {
                continue;
            }
            let alone: Vec<(Span, String)> = dates(paragraph)
                .map(|date| {
                    let by = span.start();
                    let at = Span::new(date.span().start() + by, date.span().end() + by);
                    (at, date.value().to_string())
                })
                .collect();
            assert_eq!(alone, found, "{paragraph}");
        }
    });
}

/// A text may be cut off at any character.
#[test]
fn a_text_cut_anywhere_is_read() {
    each_text(6, |text| {
        let steps = (2_000_000 / text.len().max(1).pow(2)).clamp(1, 64);
        for step in 0..steps {
            let cut = text.len() * (step + 1) / (steps + 1);
            let cut = (cut..=text.len())
                .find(|&at| text.is_char_boundary(at))
                .unwrap_or(0);
            if let Ok(article) = Article::parse(&text[..cut]) {
                checks::parts_share_out_the_text(&article);
            }
        }
    });
}

#[test]
fn eight_threads_give_the_same_answers() {
    let texts: Vec<String> = [40, 4 << 10, 60 << 10]
        .iter()
        .map(|&size| texts::text(&mut Choices::Seeded(size as u64), size))
        .collect();
    let answers = || -> Vec<(usize, Vec<String>)> {
        let of = |text: &String| {
            let counts: usize = ENTRIES.iter().map(|(_, run)| run(text)).sum();
            let found = Article::parse(text).map(|article| structure(&article));
            (counts, found.unwrap_or_default())
        };
        texts.iter().map(of).collect()
    };
    let expected = answers();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(answers)).collect();
        for thread in threads {
            assert!(thread.join().expect("no panic") == expected);
        }
    });
}

/// A number that hangs on all answers to a seeded run of texts. Where `SAMACHAR_DIGEST` names a
/// file it is written there, so that two builds can be compared.
#[test]
fn answers_have_a_digest() {
    // FNV-1a.
    let mut digest = 0xCBF2_9CE4_8422_2325_u64;
    let mut add = |text: &str| {
        for byte in text.bytes() {
            digest = (digest ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3);
        }
    };
    each_text(7, |text| {
        if let Ok(article) = Parser::new().reference(reference()).parse(text) {
            structure(&article).iter().for_each(|line| add(line));
        }
        for (_, run) in ENTRIES.iter().filter(|_| text.len() < 10_000) {
            add(&run(text).to_string());
        }
    });
    if let Ok(file) = std::env::var("SAMACHAR_DIGEST") {
        std::fs::write(&file, format!("{digest:016x}\n")).expect("the digest is written");
    }
}
