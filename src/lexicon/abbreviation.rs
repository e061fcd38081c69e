//! [`Abbreviation`]: how a full stop after a word is read.

/// How a full stop after a word is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Abbreviation {
    /// A title: a name follows, so the stop ends nothing as long as the line goes on.
    Title,
    /// A shortened word: the stop ends the sentence only where a new one plainly starts.
    Short,
    /// The name of a letter: an initial, or a letter of a name spelled out.
    Letter,
    /// The name of a letter that is an ordinary word too (`आई`, "came"): an initial only among
    /// other initials.
    LetterOrWord,
}

impl Abbreviation {
    /// Whether a word is the name of a letter.
    pub(crate) const fn is_letter(self) -> bool {
        matches!(self, Abbreviation::Letter | Abbreviation::LetterOrWord)
    }

    /// The kinds of abbreviation by the names that data files use.
    pub(super) const NAMED: [(&'static str, Abbreviation); 4] = [
        ("title", Abbreviation::Title),
        ("short", Abbreviation::Short),
        ("letter", Abbreviation::Letter),
        ("letter-or-word", Abbreviation::LetterOrWord),
    ];
}
