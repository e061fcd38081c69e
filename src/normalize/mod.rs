//! A clean form of a text, with a map back to what was typed.
//!
//! The words in which something may change or is odd go once through a chain of small steps,
//! character by character; each step holds back a letter at most, so that the work is linear
//! whatever the text. All other words are passed over.
//!
//! | file | subject |
//! |---|---|
//! | `scan` | the words that the steps must see |
//! | `style` | folds of house style, where asked for: letters first, nasals last |
//! | `invisible` | joiners, spaces, and characters that show nothing |
//! | `compose` | Normalization Form C |
//! | `typing` | the nukta after the vowel sign, vowels in pieces |
//! | `edits` | writes the text and the list of edits |
//! | `lookalikes` | what is counted and never changed: colon and visarga, pipe, digits |
//! | `map` | places before and after |
//! | `anomaly` | kinds of anomaly, and the report |

mod anomaly;
mod compose;
mod edits;
mod invisible;
mod lookalikes;
mod map;
mod scan;
mod style;
mod typing;

use std::borrow::Cow;

pub use anomaly::{Anomalies, AnomalyKind};
pub use map::{Edit, OffsetMap};

use crate::span::Span;
use compose::Composer;
use edits::{Piece, Writer};
use invisible::Invisibles;
use lookalikes::Lookalikes;
use scan::Stretches;
use style::NasalFold;
use typing::TypingFixes;

/// Makes the clean form of a text.
///
/// By default it is conservative: it changes how the text is encoded, not what is read. The text
/// is put in Normalization Form C; joiners that join nothing, direction marks, byte-order marks and
/// other characters without ink go, as do soft hyphens; no-break spaces, tabs and other spaces
/// become U+0020, runs of them as many. Line breaks stay. Nothing ever changes `:` or `|`, whatever
/// the options: what they stand for is a question of grammar.
///
/// What is normalised stays as it is when normalised again.
///
/// ```
/// use samachar::Normalizer;
///
/// // A nukta letter as one character, a joiner within a syllable, a no-break space.
/// let typed = "स\u{95C}क पर भ\u{200D}ीड़\u{A0}लगी";
/// let normalized = Normalizer::new().normalize(typed);
/// assert_eq!(normalized.text(), "सड़क पर भीड़ लगी");
///
/// let keys = Normalizer::new().typing_fixes(true).fold_style(true);
/// assert_eq!(keys.normalize("पढे़ं पाँच हिन्दी").text(), "पढें पांच हिंदी");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[must_use]
pub struct Normalizer {
    typing_fixes: bool,
    fold_style: bool,
}

impl Normalizer {
    /// A normaliser with the conservative default.
    pub const fn new() -> Normalizer {
        Normalizer {
            typing_fixes: false,
            fold_style: false,
        }
    }

    /// Whether to put right slips of typing that show in print too: a nukta typed after the vowel
    /// sign (`पढे़` for `पढ़े`) or twice, and vowels in pieces (`अ` + `ा` for `आ`, `र्इ` for
    /// `ई`). Off by default.
    pub const fn typing_fixes(self, yes: bool) -> Normalizer {
        Normalizer {
            typing_fixes: yes,
            ..self
        }
    }

    /// Whether to write words that house styles spell in two ways in one: without nukta
    /// (`फरवरी`), with anusvara for chandrabindu (`पांच`) and for nasals before a stop of their
    /// row (`हिंदी`). For search keys, not for print. Off by default.
    pub const fn fold_style(self, yes: bool) -> Normalizer {
        Normalizer {
            fold_style: yes,
            ..self
        }
    }

    /// The clean form of `text`, the map, and the report, in one pass of linear time.
    pub fn normalize<'t>(&self, text: &'t str) -> Normalized<'t> {
        self.normalize_in(text, Stretches::new(text, self.fold_style))
    }

    /// Normalises the stretches, which come in order, and leaves the text between them.
    fn normalize_in<'t>(
        &self,
        text: &'t str,
        stretches: impl Iterator<Item = Span>,
    ) -> Normalized<'t> {
        let nasals = NasalFold::new(self.fold_style, Writer::new(text));
        let typing = TypingFixes::new(self.typing_fixes, nasals);
        let mut steps = Invisibles::new(Composer::new(typing));
        let mut lookalikes = Lookalikes::new(text);
        let mut end = 0;
        for stretch in stretches {
            steps.pass_over(Span::new(end, stretch.start()));
            for (at, c) in text[stretch].char_indices() {
                let at = stretch.start() + at;
                lookalikes.see(c, at);
                let folded = if self.fold_style {
                    style::fold_letter(c)
                } else {
                    Some(c)
                };
                if let Some(folded) = folded {
                    steps.push(Piece {
                        c: folded,
                        changed: folded != c,
                        ..Piece::typed(c, at)
                    });
                }
            }
            end = stretch.end();
        }
        steps.pass_over(Span::new(end, text.len()));
        let (composer, of_invisibles) = steps.finish();
        let (typing, of_composer) = composer.finish();
        let (nasals, of_typing) = typing.finish();
        let (normalized, map) = nasals.finish().finish();
        Normalized {
            text: normalized,
            map,
            anomalies: lookalikes
                .finish()
                .union(&of_invisibles)
                .union(&of_composer)
                .union(&of_typing),
        }
    }
}

/// A text in clean form, the map to its source, and what was met in it.
///
/// ```
/// let normalized = samachar::Normalizer::new().normalize("नई\u{A0}सड़क");
/// assert_eq!(normalized.text(), "नई सड़क");
/// assert_eq!(normalized.map().edits().len(), 1);
/// assert!(!normalized.anomalies().is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Normalized<'t> {
    text: Cow<'t, str>,
    map: OffsetMap,
    anomalies: Anomalies,
}

impl<'t> Normalized<'t> {
    /// The clean form.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The clean form as a value of its own: borrowed from the source where nothing was changed.
    pub fn into_text(self) -> Cow<'t, str> {
        self.text
    }

    /// The map between spans of the source and of the clean form.
    pub const fn map(&self) -> &OffsetMap {
        &self.map
    }

    /// What was met in the source, changed or not.
    pub const fn anomalies(&self) -> &Anomalies {
        &self.anomalies
    }
}

#[cfg(test)]
mod tests {
    use super::Normalizer;
    use crate::span::Span;
    use crate::text::fold::{Key, key};
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    fn every_normalizer() -> [Normalizer; 4] {
        let new = Normalizer::new();
        let typing = new.typing_fixes(true);
        [new, typing, new.fold_style(true), typing.fold_style(true)]
    }

    /// Words of any Devanagari letters, signs and joiners, and of Latin letters with accents. The
    /// accents of Vedic texts, which form C puts in order, are no part of Hindi.
    fn word() -> impl Strategy<Value = String> {
        "[\u{900}-\u{950}\u{955}-\u{963}\u{971}-\u{97F}\u{200C}\u{200D}a-zÀ-ö\u{301}\u{327}]{0,5}"
    }

    /// Short words of few letters, so that all of them meet, between marks and spaces.
    fn text() -> impl Strategy<Value = String> {
        "([कनरमबतळअएइ\u{929}\u{95B}][\u{93C}\u{94D}ाेंँः\u{951}\u{200B}-\u{200D}\u{301}]{0,3}|[ \n\t:|।०5é\u{A0}\u{AD}–“\u{FFFD}]|à¤){0,30}"
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn both_normal_forms_have_one_key(word in word()) {
            let keys: Vec<Key> = [word.nfc().collect::<String>(), word.nfd().collect()]
                .iter()
                .flat_map(|form| [key(form), key(Normalizer::new().normalize(form).text())])
                .collect();
            prop_assert!(keys.iter().all(|&one| one == keys[0]), "{:?}", keys);
        }

        #[test]
        fn what_is_passed_over_needs_nothing(text in text()) {
            for normalizer in every_normalizer() {
                let found = normalizer.normalize(&text);
                let whole = core::iter::once(Span::new(0, text.len()));
                let expected = normalizer.normalize_in(&text, whole);
                prop_assert_eq!(found.text(), expected.text());
                prop_assert_eq!(found.map(), expected.map());
                prop_assert_eq!(found.anomalies(), expected.anomalies());
            }
        }

        #[test]
        fn the_clean_form_and_that_folded_have_the_key_of_their_source(word in word()) {
            for normalizer in [Normalizer::new(), Normalizer::new().fold_style(true)] {
                prop_assert_eq!(key(normalizer.normalize(&word).text()), key(&word));
            }
        }

        #[test]
        fn both_normal_forms_have_one_clean_form(text in any::<String>(), word in word()) {
            let text = text + &word;
            for normalizer in every_normalizer() {
                let [composed, decomposed] = [text.nfc().collect::<String>(), text.nfd().collect()];
                prop_assert_eq!(
                    normalizer.normalize(&composed).into_text(),
                    normalizer.normalize(&decomposed).into_text()
                );
            }
        }
    }
}
