//! The law of spelling: the same words typed another way get the same answer, in every text of the
//! case files.
//!
//! Not respelt are words that differ in meaning by the sign alone (`राज`, `राज़`).

use std::path::Path;

use samachar::{CivilDate, Parser};
use unicode_normalization::UnicodeNormalization;

use crate::fuzzing::structure::structure;

const NUKTA: char = '\u{93C}';
const VIRAMA: char = '\u{94D}';
const CHANDRABINDU: char = '\u{901}';
const ANUSVARA: char = '\u{902}';

/// Letters with a nukta in one character, and the letter that they stand on.
const WITH_NUKTA: [(char, char); 8] = [
    ('\u{958}', 'क'),
    ('\u{959}', 'ख'),
    ('\u{95A}', 'ग'),
    ('\u{95B}', 'ज'),
    ('\u{95C}', 'ड'),
    ('\u{95D}', 'ढ'),
    ('\u{95E}', 'फ'),
    ('\u{95F}', 'य'),
];

/// The nasal of the row of a stop.
fn nasal(stop: char) -> Option<char> {
    Some(match stop {
        'क'..='घ' => 'ङ',
        'च'..='झ' => 'ञ',
        'ट'..='ढ' => 'ण',
        'त'..='ध' => 'न',
        'प'..='भ' => 'म',
        _ => return None,
    })
}

/// Whether a vowel after which an anusvara may be written as a nasal ends with `c`; behind a long
/// vowel it only makes the vowel nasal.
fn is_short(c: char) -> bool {
    matches!(
        c,
        'क'..='ह' | NUKTA | '\u{93F}' | '\u{941}' | 'इ' | 'उ' | 'अ'
    )
}

/// The ways in which newsrooms type the same words.
#[derive(Clone, Copy, Debug)]
enum Way {
    NuktaInOneCharacter,
    NuktaInTwoCharacters,
    NasalWrittenOut,
    ChandrabinduAsAnusvara,
    JoinerAfterVirama,
    SoftHyphen,
}

const WAYS: [Way; 6] = [
    Way::NuktaInOneCharacter,
    Way::NuktaInTwoCharacters,
    Way::NasalWrittenOut,
    Way::ChandrabinduAsAnusvara,
    Way::JoinerAfterVirama,
    Way::SoftHyphen,
];

fn respelt(text: &str, way: Way) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    let mut in_word = 0;
    while at < chars.len() {
        let c = chars[at];
        let next = chars.get(at + 1).copied().unwrap_or(' ');
        in_word = if matches!(c, '\u{900}'..='\u{963}') {
            in_word + 1
        } else {
            0
        };
        let mut used = 1;
        match way {
            Way::NuktaInOneCharacter if next == NUKTA => {
                match WITH_NUKTA.iter().find(|(_, letter)| *letter == c) {
                    Some((whole, _)) => {
                        out.push(*whole);
                        used = 2;
                    }
                    None => out.push(c),
                }
            }
            Way::NuktaInTwoCharacters => match WITH_NUKTA.iter().find(|(whole, _)| *whole == c) {
                Some((_, letter)) => out.extend([*letter, NUKTA]),
                None => out.push(c),
            },
            // The endings of the future (`करेंगे`) are not written so.
            Way::NasalWrittenOut if c == ANUSVARA && at > 0 && is_short(chars[at - 1]) => {
                let future = next == 'ग'
                    && matches!(chars.get(at + 2), Some('\u{93E}' | '\u{947}' | '\u{940}'));
                match nasal(next).filter(|_| !future) {
                    Some(nasal) => out.extend([nasal, VIRAMA]),
                    None => out.push(c),
                }
            }
            Way::ChandrabinduAsAnusvara if c == CHANDRABINDU => out.push(ANUSVARA),
            Way::JoinerAfterVirama if c == VIRAMA && matches!(next, 'क'..='ह') => {
                out.extend([c, '\u{200D}']);
            }
            Way::SoftHyphen if in_word == 5 && matches!(c, 'क'..='ह') => {
                if chars[at - 1] != VIRAMA {
                    out.push('\u{AD}');
                }
                out.push(c);
            }
            _ => out.push(c),
        }
        at += used;
    }
    out
}

/// The one form of all these spellings.
fn canonical(text: &str) -> String {
    let plain: Vec<char> = text
        .nfd()
        .filter(|c| !matches!(*c, NUKTA | '\u{200C}' | '\u{200D}' | '\u{AD}'))
        .map(|c| if c == CHANDRABINDU { ANUSVARA } else { c })
        .collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < plain.len() {
        let is_nasal = plain.get(at + 1) == Some(&VIRAMA)
            && plain
                .get(at + 2)
                .is_some_and(|&stop| nasal(stop) == Some(plain[at]));
        out.push(if is_nasal { ANUSVARA } else { plain[at] });
        at += if is_nasal { 2 } else { 1 };
    }
    out
}

/// The strings under the key `text` in a case file.
pub(crate) fn texts(value: &toml::Value, found: &mut Vec<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                match value {
                    toml::Value::String(text) if key == "text" || key == "line" => {
                        found.push(text.clone());
                    }
                    _ => texts(value, found),
                }
            }
        }
        toml::Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
        _ => {}
    }
}

#[test]
fn another_spelling_has_the_same_answer() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let day = CivilDate::new(2024, 6, 18).expect("a day");
    let parser = Parser::new().reference(day);
    let answer = |text: &str| -> Vec<String> {
        parser.parse(text).map_or_else(
            |_| Vec::new(),
            |article| {
                structure(&article)
                    .iter()
                    .map(|line| canonical(line))
                    .collect()
            },
        )
    };
    let (mut wrong, mut respellings) = (Vec::new(), 0);
    for file in std::fs::read_dir(folder).expect("the case files") {
        let path = file.expect("a case file").path();
        let content = std::fs::read_to_string(&path).expect("a case file in UTF-8");
        let Ok(value) = content.parse::<toml::Table>() else {
            continue;
        };
        let mut found = Vec::new();
        texts(&toml::Value::Table(value), &mut found);
        found.sort();
        found.dedup();
        for text in found.iter().filter(|text| text.len() > 30) {
            let mut expected = None;
            for way in WAYS {
                let other = respelt(text, way);
                if other == *text {
                    continue;
                }
                respellings += 1;
                let expected = expected.get_or_insert_with(|| answer(text));
                let given = answer(&other);
                if *expected != given {
                    let lost = expected.iter().find(|line| !given.contains(line));
                    let new = given.iter().find(|line| !expected.contains(line));
                    wrong.push(format!(
                        "{way:?}: {other}\n    was {lost:?}\n    is  {new:?}"
                    ));
                }
            }
        }
    }
    assert!(
        respellings > 3000,
        "only {respellings} respellings were tried"
    );
    assert!(
        wrong.is_empty(),
        "{} of {respellings} respellings have another answer:\n{}",
        wrong.len(),
        wrong
            .iter()
            .take(30)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    );
}
