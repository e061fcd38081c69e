//! [`Traits`]: what the words around a report are, so that the phrase which names its source can
//! be told from the rest of the clause.

/// A set of word classes that the noun phrases of attribution are read by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Traits(u32);

impl Traits {
    pub(crate) const NONE: Traits = Traits(0);
    /// An office, a calling, a relation: `मंत्री`, `प्रवक्ता`, `पिता`.
    pub(crate) const ROLE: Traits = Traits(1 << 0);
    /// A body that speaks: `मंत्रालय`, `पुलिस`, `कंपनी`.
    pub(crate) const BODY: Traits = Traits(1 << 1);
    /// Something written or broadcast, by which its makers speak: `रिपोर्ट`, `बयान`.
    pub(crate) const DOCUMENT: Traits = Traits(1 << 2);
    /// A medium, which passes on what others say: `अखबार`, `पीटीआई`.
    pub(crate) const MEDIUM: Traits = Traits(1 << 3);
    /// A form of address before a name: `श्री`, `डॉ`.
    pub(crate) const TITLE: Traits = Traits(1 << 4);
    /// A form of address after a name: `जी`, `साहब`.
    pub(crate) const SUFFIX: Traits = Traits(1 << 5);
    /// A noun or adverb of time: `मंगलवार`, `आज`.
    pub(crate) const TIME: Traits = Traits(1 << 6);
    /// What things are done by, and nobody says: `नियम`, `योजना`.
    pub(crate) const NORM: Traits = Traits(1 << 7);
    /// An adverb or connective that stands outside the noun phrase after it: `हालांकि`, `वहीं`.
    pub(crate) const CONNECTIVE: Traits = Traits(1 << 8);
    /// A pronoun with `ने` in it: `उन्होंने`.
    pub(crate) const ERGATIVE: Traits = Traits(1 << 9);
    /// A pronoun with `का`, `के` or `की` in it: `उनका`.
    pub(crate) const GENITIVE: Traits = Traits(1 << 10);
    /// A pronoun in the plain form: `वह`, `वे`.
    pub(crate) const NOMINATIVE: Traits = Traits(1 << 11);
    /// A relative pronoun: `जो`, `जिसने`.
    pub(crate) const RELATIVE: Traits = Traits(1 << 12);
    /// A word that starts a noun phrase: `एक`, `कुछ`, `इस`.
    pub(crate) const DETERMINER: Traits = Traits(1 << 13);
    /// More than one person: `अधिकारियों`.
    pub(crate) const PLURAL: Traits = Traits(1 << 14);
    /// A form of a verb that makes verbs of nouns: `किया`, `दी`, `जताई`.
    pub(crate) const LIGHT: Traits = Traits(1 << 15);
    /// A participle or adjective that binds a phrase in `में`, `से`, `पर` to the noun after it.
    pub(crate) const PARTICIPLE: Traits = Traits(1 << 16);
    /// A verb form that is part of no noun phrase.
    pub(crate) const VERB: Traits = Traits(1 << 17);
    /// A pronoun with `में` in it, taking up a document: `इसमें`.
    pub(crate) const LOCATIVE: Traits = Traits(1 << 18);
    /// The speaker or the one spoken to: `मैं`, `आपने`.
    pub(crate) const PARTY: Traits = Traits(1 << 19);
    /// A noun of speech that names a feeling, and reports only where the verb says it was voiced.
    pub(crate) const FEELING: Traits = Traits(1 << 20);
    /// A word that stands between a source and its verb and belongs to neither: `आगे`, `भी`.
    pub(crate) const FILLER: Traits = Traits(1 << 21);
    /// Speaks of one woman or one man, which the gender of a verb must fit.
    pub(crate) const FEMALE: Traits = Traits(1 << 22);

    /// Labels the question of an interview.
    pub(crate) const QUESTION: Traits = Traits(1 << 23);
    /// Labels the answer.
    pub(crate) const ANSWER: Traits = Traits(1 << 24);

    /// A form of being heard or seen: `सुनाई (दे रहा है)`.
    pub(crate) const PERCEIVED: Traits = Traits(1 << 25);

    /// A place of one word, which no name of a person starts with as a rule.
    pub(crate) const PLACE: Traits = Traits(1 << 26);

    pub(crate) const fn and(self, other: Traits) -> Traits {
        Traits(self.0 | other.0)
    }

    #[inline(always)]
    pub(crate) const fn any(self, of: Traits) -> bool {
        self.0 & of.0 != 0
    }
}
