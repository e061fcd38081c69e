//! The words of names and offices by their loose spelling, each phrase read once: stories name the
//! same few people over and over.

use crate::lexicon::{Senses, Traits};
use crate::span::Span;
use crate::token::Token;

use super::loose::Loose;

/// Offices that headlines shorten, and what they stand for.
const SHORT: &[(&str, &str)] = &[
    ("सीएम", "मुख्यमंत्री"),
    ("पीएम", "प्रधानमंत्री"),
    ("डीएम", "जिलाधिकारी"),
    ("डिप्टी", "उप"),
    ("एसपी", "अधीक्षक"),
    ("डाक्टर", "डॉक्टर"),
    ("अफसर", "अधिकारी"),
];

/// How many phrases are kept as they were read; a power of two.
const KEPT: usize = 64;

/// A phrase as it was read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    span: Option<Span>,
    /// The words that tell whom the phrase names.
    pub(super) keys: Vec<Loose>,
    /// The phrase as one word.
    pub(super) whole: Loose,
}

/// The phrases that were read last.
#[derive(Debug, Default)]
pub(super) struct Readings {
    kept: Vec<Reading>,
    /// The token at which the last phrase was read: the next is mostly not far.
    near: usize,
}

impl Readings {
    /// What the phrase at `span` reads as.
    pub(super) fn of(&mut self, text: &str, tokens: &[Token], span: Span) -> &Reading {
        if self.kept.is_empty() {
            self.kept.resize_with(KEPT, Reading::default);
        }
        let phrase = &text[span];
        let place = place(phrase.as_bytes());
        // A phrase that has to make room may stay beside its place.
        let is_kept = |reading: &Reading| reading.span.is_some_and(|kept| text[kept] == *phrase);
        if !is_kept(&self.kept[place]) {
            self.kept.swap(place, place ^ 1);
        }
        let reading = &mut self.kept[place];
        if !is_kept(reading) {
            reading.span = Some(span);
            reading.whole = Loose::of(phrase);
            self.near = first_token(tokens, self.near, span.start());
            words(text, &tokens[self.near..], span, &mut reading.keys);
        }
        reading
    }
}

/// Where a phrase is kept, by its letters.
fn place(phrase: &[u8]) -> usize {
    const MIX: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut hash = phrase.len() as u64;
    let (chunks, rest) = (phrase.chunks_exact(8), phrase.last_chunk::<8>());
    let chunks = chunks.filter_map(|chunk| chunk.first_chunk::<8>());
    for &letters in chunks.chain(rest) {
        hash = (hash.rotate_left(5) ^ u64::from_le_bytes(letters)).wrapping_mul(MIX);
    }
    (hash >> (u64::BITS - KEPT.ilog2())) as usize
}

/// The first token that starts at byte `start` or after, looked for from the one numbered `near` in
/// steps that double, so that a place near by costs few looks whatever the length of the text.
fn first_token(tokens: &[Token], near: usize, start: usize) -> usize {
    let before = |at: usize| tokens[at].start() < start;
    let mut step = 1;
    let (low, high) = if near < tokens.len() && before(near) {
        let mut low = near + 1;
        while low + step < tokens.len() && before(low + step) {
            low += step + 1;
            step *= 2;
        }
        (low, tokens.len().min(low + step))
    } else {
        let mut high = near.min(tokens.len());
        while high > step && !before(high - step) {
            high -= step;
            step *= 2;
        }
        (high.saturating_sub(step), high)
    };
    low + tokens[low..high].partition_point(|token| token.start() < start)
}

/// Fills `found` with the words of a phrase that tell whom it names: no markers, numbers or
/// determiners. `tokens` start with the phrase or before it.
pub(super) fn words(text: &str, tokens: &[Token], span: Span, found: &mut Vec<Loose>) {
    found.clear();
    let from = first_token(tokens, 0, span.start());
    for token in tokens[from..]
        .iter()
        .take_while(|token| token.start() < span.end())
    {
        let counts = token.is_word()
            && !token.has(Senses::POSTPOSITION.and(Senses::CONJUNCTION))
            && !token.word().traits.any(Traits::DETERMINER);
        if counts {
            let word = &text[token.span()];
            let short = SHORT.iter().find(|(short, _)| *short == word);
            found.push(Loose::of(short.map_or(word, |(_, long)| long)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::first_token;
    use crate::token;

    #[test]
    fn a_token_is_found_from_anywhere() {
        let text = "एक दो तीन, चार। ".repeat(9);
        let tokens = token::all(&text);
        for start in 0..=text.len() {
            let expected = tokens.partition_point(|token| token.start() < start);
            for near in 0..=tokens.len() + 1 {
                assert_eq!(
                    first_token(&tokens, near, start),
                    expected,
                    "{near} {start}"
                );
            }
        }
    }
}
