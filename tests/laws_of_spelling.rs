//! A text says the same whatever stands for its line breaks, its blanks and its invisible
//! characters.

use proptest::prelude::*;
use samachar::{Article, Parser};

use crate::fuzzing::entries::reference;
use crate::fuzzing::structure::{UNSEEN, structure};
use crate::fuzzing::units::{FURNITURE, MARKS, NUMBERS, WORDS};

/// Lines of words and marks with single spaces between them.
fn plain() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        10 => prop::sample::select(WORDS),
        2 => prop::sample::select(NUMBERS),
        3 => prop::sample::select(MARKS),
        1 => prop::sample::select(FURNITURE),
    ];
    let joint = prop_oneof![14 => Just(" "), 3 => Just(""), 2 => Just("। "), 1 => Just("\n"), 1 => Just("\n\n")];
    prop::collection::vec((piece, joint), 1..50).prop_map(|pieces| {
        pieces
            .iter()
            .flat_map(|&(piece, joint)| [piece, joint])
            .collect()
    })
}

/// What is found in a text; nothing where it is empty.
fn found(text: &str) -> Vec<String> {
    let parser = Parser::new().reference(reference());
    parser
        .parse(text)
        .map_or_else(|_| Vec::new(), |article: Article<'_>| structure(&article))
}

/// The text with a character put in after each of the letters in Devanagari that `places` counts
/// off, where another letter follows.
fn with_unseen(text: &str, places: &[(usize, usize)]) -> String {
    let is_letter =
        |c: char| matches!(c, '\u{901}'..='\u{963}' | '\u{970}'..='\u{97F}') && c != '\u{964}';
    let gaps: Vec<usize> = text
        .char_indices()
        .zip(text.chars().skip(1))
        .filter(|&((_, c), next)| is_letter(c) && is_letter(next))
        .map(|((at, c), _)| at + c.len_utf8())
        .collect();
    if gaps.is_empty() {
        return text.to_owned();
    }
    let mut at: Vec<(usize, char)> = places
        .iter()
        .map(|&(place, which)| (gaps[place % gaps.len()], UNSEEN[which % UNSEEN.len()]))
        .collect();
    at.sort_unstable();
    at.dedup_by_key(|(place, _)| *place);
    let mut spelt = String::new();
    let mut from = 0;
    for (place, unseen) in at {
        spelt.push_str(&text[from..place]);
        spelt.push(unseen);
        from = place;
    }
    spelt + &text[from..]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(2026), ..ProptestConfig::default() })]

    #[test]
    fn every_kind_of_line_break_says_the_same(text in plain()) {
        let expected = found(&text);
        for other in ["\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"] {
            prop_assert_eq!(&found(&text.replace('\n', other)), &expected, "{:?}", other);
        }
    }

    #[test]
    fn every_kind_of_blank_says_the_same(text in plain()) {
        let expected = found(&text);
        for other in ["\t", "\u{A0}", "\u{2009}", "\u{202F}", "\u{3000}"] {
            prop_assert_eq!(&found(&text.replace(' ', other)), &expected, "{:?}", other);
        }
    }

    #[test]
    fn what_is_not_seen_within_a_word_changes_nothing(
        text in plain(),
        places in prop::collection::vec((any::<usize>(), any::<usize>()), 1..6),
    ) {
        prop_assert_eq!(found(&with_unseen(&text, &places)), found(&text));
    }
}
