//! [`Cue`]: the kinds of word that a report can turn on.

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

impl Cue {
    /// The kinds of cue by the names that data files use.
    pub(crate) const NAMED: [(&'static str, Cue); 12] = [
        ("perfective", Cue::Perfective),
        ("plain", Cue::Plain),
        ("imperfective", Cue::Imperfective),
        ("stem", Cue::Stem),
        ("inceptive", Cue::Inceptive),
        ("infinitive", Cue::Infinitive),
        ("conjunctive", Cue::Conjunctive),
        ("noun", Cue::Noun),
        ("postposition", Cue::Postposition),
        ("reference", Cue::Reference),
        ("belief", Cue::Belief),
        ("preposition", Cue::Preposition),
    ];
}
