//! Characters typed for others that look like them. They are counted and never changed: which one
//! is meant is a question of grammar, and a wrong guess destroys `पटना:` or `देश | दुनिया`.
//!
//! Each is judged on the word before it, of which a bounded number of characters is read.

use super::anomaly::{Anomalies, AnomalyKind};
use crate::lexicon::{self, Features};
use crate::text::chars;
use crate::text::fold;

/// The longest word that is looked up, in characters; a longer one is in no table.
const LONGEST_WORD: usize = 16;

/// How many pairs make mojibake: one word's worth. Fewer may be a text that shows them.
const FEWEST_PAIRS: usize = 3;

/// Counts characters typed for others.
#[derive(Debug)]
pub(super) struct Lookalikes<'t> {
    text: &'t str,
    /// The digits of the number being read, by script.
    has_ascii_digit: bool,
    has_devanagari_digit: bool,
    /// The character before, which is all that most tests need.
    before: char,
    mojibake: usize,
    anomalies: Anomalies,
}

impl<'t> Lookalikes<'t> {
    pub(super) fn new(text: &'t str) -> Lookalikes<'t> {
        Lookalikes {
            text,
            has_ascii_digit: false,
            has_devanagari_digit: false,
            before: '\n',
            mojibake: 0,
            anomalies: Anomalies::default(),
        }
    }

    /// Takes the next character of the text, at byte `at`.
    #[inline]
    pub(super) fn see(&mut self, c: char, at: usize) {
        match c {
            '0'..='9' => self.digit(true),
            '०'..='९' => {
                if c == '०' && chars::is_devanagari_letter(self.before) {
                    self.zero_after_letter(at);
                }
                self.digit(false);
            }
            _ => {
                self.has_ascii_digit = false;
                self.has_devanagari_digit = false;
                match c {
                    chars::VISARGA => self.visarga(at),
                    ':' if chars::is_devanagari_letter(self.before) => self.colon(at),
                    '|' => self.pipe(at),
                    char::REPLACEMENT_CHARACTER => {
                        self.anomalies.add(AnomalyKind::ReplacementCharacter);
                    }
                    '¤' | '¥' if self.before == 'à' => self.mojibake += 1,
                    _ => {}
                }
            }
        }
        self.before = c;
    }

    fn digit(&mut self, is_ascii: bool) {
        let was_mixed = self.has_ascii_digit && self.has_devanagari_digit;
        self.has_ascii_digit |= is_ascii;
        self.has_devanagari_digit |= !is_ascii;
        if !was_mixed && self.has_ascii_digit && self.has_devanagari_digit {
            self.anomalies.add(AnomalyKind::MixedDigits);
        }
    }

    fn zero_after_letter(&mut self, at: usize) {
        if !self.after(at, '०').is_some_and(chars::is_digit) {
            self.anomalies.add(AnomalyKind::ZeroForAbbreviation);
        }
    }

    fn visarga(&mut self, at: usize) {
        let ends_word = self.after(at, chars::VISARGA).is_none_or(chars::is_blank);
        let word = word_before(self.text, at);
        if !ends_word || word.is_empty() {
            return;
        }
        const SPELLED: Features = Features::VISARGA.union(Features::SANSKRIT_VISARGA);
        // Adverbs in `-तः` and `-शः` are made freely.
        let is_adverb = word.ends_with('त') || word.ends_with('श');
        if !is_adverb && !with_visarga(word).any(SPELLED) {
            self.anomalies.add(AnomalyKind::VisargaForColon);
        }
    }

    fn colon(&mut self, at: usize) {
        let word = word_before(self.text, at);
        let goes_on = self.after(at, ':').is_some_and(chars::is_devanagari_letter);
        let spelled = with_visarga(word);
        if spelled.any(Features::VISARGA) || goes_on && spelled.any(Features::INNER_VISARGA) {
            self.anomalies.add(AnomalyKind::ColonForVisarga);
        }
    }

    fn pipe(&mut self, at: usize) {
        let before = &self.text[..at];
        let before = before.strip_suffix([' ', '\u{A0}']).unwrap_or(before);
        let word = lexicon::get().look_up(word_before(before, before.len()));
        if word.features.any(Features::CLOSES_SENTENCE) {
            self.anomalies.add(AnomalyKind::PipeForDanda);
        }
    }

    /// The character after `c`, which stands at byte `at`.
    fn after(&self, at: usize, c: char) -> Option<char> {
        self.text[at + c.len_utf8()..].chars().next()
    }

    pub(super) fn finish(mut self) -> Anomalies {
        if self.mojibake >= FEWEST_PAIRS {
            self.anomalies
                .add_many(AnomalyKind::Mojibake, self.mojibake);
        }
        self.anomalies
    }
}

/// What the lexicon says of `word` with a visarga after it.
fn with_visarga(word: &str) -> Features {
    let lexicon = lexicon::get();
    let id = lexicon.id(fold::key(word).with_visarga());
    lexicon.word(id).features
}

/// The Devanagari word that ends at byte `end`, or as much of it as could be in a table.
fn word_before(text: &str, end: usize) -> &str {
    let length: usize = text[..end]
        .chars()
        .rev()
        .take(LONGEST_WORD)
        .take_while(|&c| chars::is_devanagari_letter(c))
        .map(char::len_utf8)
        .sum();
    &text[end - length..end]
}
