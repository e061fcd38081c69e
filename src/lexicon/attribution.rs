//! Words that attribute what is said: the postpositions (`के अनुसार`), and [`Cue`], the kinds of
//! word that a report can turn on.
//!
//! Source: the postpositions of attribution of Hindi news prose. Not included: `के तहत`, `की ओर
//! से` and `कथित`, which do not say that anyone spoke.

use super::{Index, Senses};

/// What a cue word is, and so which words it takes around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cue {
    /// A perfective whose speaker takes `ने`: `कहा`, `बताया`.
    Perfective,
    /// A perfective whose speaker stands plain: `बोले`.
    Plain,
    /// An imperfective: `कहते`, `मानती`.
    Imperfective,
    /// A bare stem, finite with the verb after it: `कह (रहे)`, `बता (चुके)`.
    Stem,
    /// An oblique infinitive, finite with `लगा`: `कहने (लगे)`.
    Inceptive,
    /// An infinitive used as a noun: `कहना`, `मानना`.
    Infinitive,
    /// A conjunctive participle: `कहकर`.
    Conjunctive,
    /// A noun of speech, finite with a light verb: `दावा (किया)`.
    Noun,
    /// A postposition after `के`: `अनुसार`.
    Postposition,
    /// `हवाले`, of `के हवाले से`, and `शब्दों`, of `के शब्दों में`.
    Reference,
    /// `मानें`, of `की मानें तो`.
    Belief,
    /// A preposition: `बकौल`.
    Preposition,
}

const POSTPOSITIONS: &str = "अनुसार मुताबिक";
const REFERENCES: &str = "शब्दों हवाला हवाले हावाला हावाले";
const BELIEF: &str = "माने मानें";
const PREPOSITIONS: &str = "बकौल";

pub(super) fn enter(index: &mut Index) {
    for (words, cue) in [
        (POSTPOSITIONS, Cue::Postposition),
        (REFERENCES, Cue::Reference),
        (BELIEF, Cue::Belief),
        (PREPOSITIONS, Cue::Preposition),
    ] {
        index.cue(words, cue);
    }
}

impl Index {
    /// Notes that each of the `words` can be what a report turns on.
    pub(super) fn cue(&mut self, words: &str, cue: Cue) {
        self.classify(words, Senses::CUE);
        self.note(words, &|word| word.cue = Some(cue));
    }
}
