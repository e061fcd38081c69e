//! [`Features`]: what a word form is, as one set.
//!
//! A rule asks a word for its features and never for its text. The names below are those that the
//! data files use, in small letters with hyphens.

/// Makes the constants, and the table of names by which data files call them.
macro_rules! features {
    ($($(#[doc = $note:literal])+ $name:ident = $bit:literal, $key:literal;)+) => {
        #[allow(dead_code)] // Data files name features that no rule asks for yet.
        impl Features {
            $($(#[doc = $note])+ pub(crate) const $name: Features = Features(1 << $bit);)+

            /// The features by the names that the data files use.
            pub(crate) const NAMED: &'static [(&'static str, Features)] =
                &[$(($key, Features::$name)),+];
        }
    };
}

/// A set of features of a word form.
///
/// The first sixty-four are carried by each token, so that asking for them costs one test.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Features(u128);

features! {
    /// A postposition: `ने`, `को`, `में`.
    POSTPOSITION = 0, "postposition";
    /// A finite form of an auxiliary, which closes a clause and opens none: `है`, `थे`, `गया`.
    AUXILIARY = 1, "auxiliary";
    /// A particle: `भी`, `ही`, `नहीं`.
    PARTICLE = 2, "particle";
    /// A conjunction: `और`, `कि`.
    CONJUNCTION = 3, "conjunction";
    /// A word that opens sentences: a demonstrative, a pronoun, a sentence adverb.
    OPENER = 4, "opener";
    /// A word that belongs to the one before it, and so starts neither a sentence nor a line.
    ENCLITIC = 5, "enclitic";
    /// A word that may be the first of a date. All words are asked for it, so its bit is one that no
    /// character has, and marks need no test of their own.
    DATE_START = 28, "date-start";
    /// The first word of a phrase for a time or of the name of a day.
    TIME_PHRASE = 7, "time-phrase-start";
    /// A finite form of a verb of speaking: `कहा`, `बोले`.
    REPORTING = 8, "reporting";
    /// A word that no line of prose and no heading ends with: `और`, `के`, `उन्होंने`.
    OPEN_END = 9, "open-end";
    /// A conjunction that goes on with the sentence before it, whatever mark or break stands
    /// between: `कि`, `या`, `तथा`.
    LINKING = 10, "linking";
    /// A conjunction that opens a clause which stands before the main one: `अगर`, `जब`.
    SUBORDINATING = 15, "subordinating";
    /// Takes a phrase in `से` before it: an office held from a place, what somebody is known by.
    TAKES_FROM = 16, "takes-from";
    /// A form of the copula, by which a noun of speech reports: `(का कहना) है`.
    COPULA = 14, "copula";
    /// A word that a report can turn on: see [`Cue`](super::Cue).
    CUE = 20, "cue-word";
    /// A word that is something in the furniture of a page: see [`LayoutWord`](super::LayoutWord).
    PAGE = 17, "page-word";
    /// The first word of the name of a place or of an agency.
    NAME_START = 27, "name-start";
    /// A word next to names: `ने`, a form of address, an office.
    NAMING = 21, "subject-marker";
    /// A word by which furniture is known in the midst of a line: of links to other articles,
    /// appeals, disclaimers and posts.
    FURNITURE = 30, "boilerplate";
    /// A word that starts a label of a page's furniture.
    LABEL = 31, "label-start";

    /// An office, a calling, a relation: `मंत्री`, `प्रवक्ता`, `पिता`.
    ROLE = 32, "role";
    /// A body that speaks: `मंत्रालय`, `पुलिस`, `कंपनी`.
    BODY = 33, "body";
    /// Something written or broadcast, by which its makers speak: `रिपोर्ट`, `बयान`.
    DOCUMENT = 34, "document";
    /// A medium, which passes on what others say: `अखबार`, `पीटीआई`.
    MEDIUM = 35, "medium";
    /// A form of address before a name: `श्री`, `डॉ`.
    TITLE = 36, "title";
    /// A form of address after a name: `जी`, `साहब`.
    SUFFIX = 37, "honorific";
    /// A noun or adverb of time: `मंगलवार`, `आज`.
    TEMPORAL = 38, "temporal";
    /// What things are done by, and nobody says: `नियम`, `योजना`.
    NORM = 39, "norm";
    /// An adverb or connective that stands outside the noun phrase after it: `हालांकि`, `वहीं`.
    CONNECTIVE = 40, "connective";
    /// A pronoun with `ने` in it: `उन्होंने`.
    ERGATIVE = 41, "ergative";
    /// A pronoun with `का`, `के` or `की` in it: `उनका`.
    GENITIVE = 42, "genitive";
    /// A pronoun in the plain form: `वह`, `वे`.
    NOMINATIVE = 43, "nominative";
    /// A relative pronoun: `जो`, `जिसने`.
    RELATIVE = 44, "relative";
    /// A word that starts a noun phrase: `एक`, `कुछ`, `इस`.
    DETERMINER = 45, "determiner";
    /// More than one person: `अधिकारियों`.
    PLURAL = 46, "several";
    /// A form of a verb that makes verbs of nouns: `किया`, `दी`, `जताई`.
    LIGHT = 47, "light";
    /// A participle or adjective that binds a phrase in `में`, `से`, `पर` to the noun after it.
    PARTICIPLE = 48, "attributive";
    /// A verb form that is part of no noun phrase.
    VERB = 49, "clause-verb";
    /// A pronoun with `में` in it, taking up a document: `इसमें`.
    LOCATIVE = 50, "locative";
    /// The speaker or the one spoken to: `मैं`, `आपने`.
    PARTY = 51, "party";
    /// A noun of speech that names a feeling, and reports only where the verb says it was voiced.
    FEELING = 52, "feeling";
    /// A word that stands between a source and its verb and belongs to neither: `आगे`, `भी`.
    FILLER = 53, "filler";
    /// Speaks of one woman, which the gender of a verb must fit.
    FEMALE = 54, "female";
    /// Speaks of one man, which the gender of a verb must fit: `पिता`, `श्री`.
    MALE = 29, "male";
    /// Labels the question of an interview.
    QUESTION = 55, "question";
    /// Labels the answer.
    ANSWER = 56, "answer";
    /// A form of being heard or seen: `सुनाई (दे रहा है)`.
    PERCEIVED = 57, "perceived";
    /// A place of one word, which no name of a person starts with as a rule.
    PLACE = 58, "place-name";
    /// The name of an agency that is letters spelled out, and is read with one letter wrong too.
    SPELLED_OUT = 59, "spelled-out";

    /// An auxiliary that puts its clause in the past.
    TENSE_PAST = 60, "tense=past";
    /// An auxiliary of what holds when it is told.
    TENSE_PRESENT = 61, "tense=present";
    /// An auxiliary of what is to come.
    TENSE_FUTURE = 62, "tense=future";
    /// As a main verb, puts its clause before the day of writing.
    MAIN_PAST = 63, "main=past";
    /// As a main verb, puts its clause after the day of writing.
    MAIN_FUTURE = 64, "main=future";
    /// As an adjective, says that what it describes is done: `आयोजित`.
    DESCRIBES_PAST = 65, "describes=past";
    /// As an adjective, says that what it describes is yet to be: `प्रस्तावित`.
    DESCRIBES_FUTURE = 66, "describes=future";

    /// Masculine by its form.
    MASCULINE = 68, "masculine";
    /// Feminine by its form.
    FEMININE = 69, "feminine";
    /// Plural by its form, which is also the form of respect for one.
    MANY = 70, "plural";
    /// The form before a postposition, of one or of many.
    OBLIQUE = 71, "oblique";
    /// The bare stem of a verb: `कह`.
    STEM = 72, "stem";
    /// A perfective participle: `कहा`, `बताई`.
    PERFECTIVE = 73, "perfective";
    /// An imperfective participle: `कहता`.
    IMPERFECTIVE = 74, "imperfective";
    /// An infinitive: `कहना`, `कहने`.
    INFINITIVE = 75, "infinitive";
    /// A conjunctive participle: `कहकर`.
    CONJUNCTIVE = 76, "conjunctive";
    /// A subjunctive: `कहें`.
    SUBJUNCTIVE = 77, "subjunctive";
    /// An imperative: `कहिए`.
    IMPERATIVE = 78, "imperative";
    /// A future: `कहेगा`.
    FUTURE = 79, "future";

    /// A noun that the number of an item in a list follows: `अध्याय`, `धारा`, `सवाल`.
    NUMBERED = 85, "numbered";
    /// A noun or adjective that makes a verb with `करना`: `बैठक`, `मदद`, `हासिल`.
    VERB_HOST = 86, "verb-host";
    /// Denies the verb after it: `नहीं`, `न`.
    NEGATION = 87, "negation";
    /// A demonstrative for what is near, which takes up what was said: `यह`, `इस`.
    PROXIMAL = 88, "proximal";
    /// A verb or noun for the manner of speaking, which reports a passage and takes no clause:
    /// `चीखना`, `पुकारना`, `आवाज`.
    MANNER = 89, "manner-of-speech";
    /// A noun of speech that, with a light verb, may name an act without words: `याद`, `विरोध`.
    NO_UTTERANCE = 90, "no-utterance";
    /// Says that somebody is asked or met, who may answer next: `(से) संपर्क`, `पूछा`.
    CONTACT = 106, "contact";
    /// A court, and what names of courts end with: `अदालत`, `कोर्ट`.
    COURT = 107, "court";
    /// The name of a party: `भाजपा`.
    PARTY_NAME = 108, "party-name";
    /// The name of an agency of the state: `सीबीआई`.
    AGENCY_NAME = 109, "agency-name";
    /// A company, and what names of companies end with: `कंपनी`, `मोटर्स`.
    FIRM = 110, "firm";
    /// A club, and what names of clubs end with: `क्लब`, `यूनाइटेड`.
    CLUB = 111, "club";
    /// Who stands behind the name of a company or a club: `सीईओ`, `कोच`.
    OFFICER = 112, "officer";
    /// The calling of an artist or an athlete, by which stories take up somebody named: `अभिनेता`.
    CALLING = 113, "calling";
    /// An institution that its name says before the noun: `विश्वविद्यालय`, `बैंक`.
    INSTITUTION = 94, "institution";
    /// An adjective that says what sort of body it is and does not name it: `सरकारी`, `जिला`.
    SORT_ADJECTIVE = 95, "sort-adjective";
    /// The second part of a given name, before which a title is one too: `(स्वामी) प्रसाद`.
    SECOND_NAME = 96, "second-name";
    /// A relation or form of address that is a given name too: `रानी`, `नाना`.
    GIVEN_NAME = 97, "given-name";
    /// A noun of manner, which makes an adverb of the adjective before it: `(स्पष्ट) रूप (से)`, `(भारी) आवाज (में)`.
    WAY = 11, "way";
    /// The first part of a name that never stands alone: `मोहम्मद`, `अब्दुल`.
    FIRST_NAME = 67, "first-name";
    /// English "of" and "for" in the names of bodies: `ऑफ`.
    OF = 91, "of";

    /// A common noun or adjective that is no part of anybody's name: `हमला`, `ज्यादा`.
    COMMON = 92, "common";
    /// A noun of speech whose genitive is what is told of, and not who tells: `(मामले की) पुष्टि`.
    OBJECTIVE = 93, "objective-genitive";
    /// What an officer is over, named behind the office: `(सचिव) गृह`, `(एसपी) ग्रामीण`.
    FIELD = 12, "field";

    /// Is spelled with a visarga at its end, without which it is no word: `अतः`.
    VISARGA = 80, "visarga";
    /// A word of Sanskrit that Hindi quotes with its visarga: `नमः`.
    SANSKRIT_VISARGA = 81, "sanskrit-visarga";
    /// Goes on after its visarga as a rule: `दुः(ख)`.
    INNER_VISARGA = 82, "inner-visarga";
    /// A finite form that sentences end with in all papers: `है`, `गया`.
    CLOSES_SENTENCE = 83, "closes-sentence";

    /// A surname: `सिंह`, `शर्मा`.
    SURNAME = 84, "surname";

    /// A noun of speech for a claim or an announcement, which can follow what it tells: `दावा`, `चेतावनी`.
    ASSERTS = 22, "asserts";
    /// A noun for a claim or an order that somebody must have made, named or not: `निर्देश (हैं कि)`.
    IMPLIES_SPEAKER = 23, "implies-speaker";
    /// A noun for what a page shows, which names no speaker at the end of a headline: `वीडियो`.
    SHOWN = 24, "shown";
    /// A common noun for media, which is no outlet's name: `अखबार`.
    COMMON_MEDIUM = 25, "common-medium";
    /// A word of the names of outlets that is no common noun for media: `जागरण`.
    OUTLET = 26, "outlet";
    /// A form of the verbs by which what was said reaches somebody: `(जवाब) आया`, `(सूचना) मिली`.
    ARRIVING = 98, "arriving";
    /// Any form of a verb that makes verbs of nouns: `(दावा) करने`, `(आरोप) लगा`.
    VERBALIZER = 103, "verbalizer";
    /// A noun for a wording, which names words and tells of nobody who says them: `शीर्षक`, `नारा`.
    WORDING = 104, "wording";
    /// Asks: `क्या`, `किसने`.
    INTERROGATIVE = 105, "interrogative";
    /// A noun of speech for what reaches somebody: `जवाब`, `सूचना`.
    RECEIVED = 99, "received";
    /// A verb of speech whose passive in progress is hearsay: `कहा (जा रहा है)`.
    HEARSAY = 100, "hearsay";
    /// A noun of speech that refuses, so that what was not said comes before it: `(बताने से) इनकार`.
    REFUSAL = 101, "refusal";
    /// The object of a verb of saying in an idiom that tells of a deed: `(हमला) बोला`, `(सच) बोला`.
    SPOKEN_IDIOM = 102, "spoken-idiom";
    /// The code of a state on the plates of vehicles, as its letters are spelled: `यूपी`.
    STATE_CODE = 114, "state-code";
    /// A noun for saying that something will be, or shall: `घोषणा`, `फैसला`, `निर्देश`.
    ANNOUNCES = 115, "announces";
    /// Says, before a light verb, that a day is set: `तय`, `निर्धारित`.
    FIXES = 116, "fixes";
    /// A term, a delay, a ban: what lasts until a day that is still to come (`मोहलत`, `स्थगित`, `बंद`).
    TERM = 117, "term";
    /// A noun of what is to come: `संभावना`, `आसार`.
    PROSPECT = 118, "prospect";
    /// A noun of what has happened, or of figures that tell of it: `घटना`, `आंकड़े`.
    HAPPENED = 119, "happened";
    /// A state that holds where `है` follows: `जारी`, `बंद`, `लापता`.
    STATE = 120, "state";
    /// A standing protest or absence, before `पर है`: `हड़ताल`, `छुट्टी`.
    STAND = 121, "stand";
    /// A noun that makes a time of what stands before it and `के`: `(होली के) मौके`, `दौरान`, `समय`.
    TIME_RELATION = 122, "time-relation";
    /// Says, before an infinitive of being, that one is summoned: `पेश (होने को कहा)`, `हाजिर`.
    APPEARS = 123, "appears";
    /// A noun for some of a stretch of time: `(बाकी) अवधि`, `समय`.
    TIME_PART = 124, "time-part";
    /// What makes a time of the name of a season: `(गर्मी का) मौसम`, `ऋतु`.
    SEASON_NOUN = 125, "season-noun";
    /// The name of a newspaper, before which `दैनिक` is no set: `(दैनिक) जागरण`.
    NEWSPAPER = 126, "newspaper";
    /// What makes the name of a part of a town of a weekday: `(बुधवार) पेठ`, `(शनिवार) वाड़ा`.
    TOWN_PART = 13, "town-part";
    /// A form in which one speaks of oneself: `जाऊंगा`.
    FIRST_PERSON = 127, "first-person";
}

/// The side of the day of writing on which a form puts its clause, as far as dates care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Tense {
    /// What is over when it is told: past and perfective.
    Past,
    /// What holds when it is told.
    Present,
    /// What is to come.
    Future,
}

#[allow(dead_code)] // Rules ask for them one by one.
impl Features {
    pub(crate) const NONE: Features = Features(0);

    /// Gives its clause a tense, as an auxiliary does.
    pub(crate) const TENSED: Features = Features::TENSE_PAST
        .union(Features::TENSE_PRESENT)
        .union(Features::TENSE_FUTURE);

    /// Tells when something is, as an auxiliary, a main verb or an adjective.
    pub(crate) const TELLS_WHEN: Features = Features::TENSED
        .union(Features::MAIN_PAST)
        .union(Features::MAIN_FUTURE)
        .union(Features::DESCRIBES_PAST)
        .union(Features::DESCRIBES_FUTURE);

    /// What tells sorts of names and spellings apart, and leaves a word a name.
    pub(crate) const SORTS_OF_NAME: Features = Features::SURNAME
        .union(Features::FEMALE)
        .union(Features::MALE)
        .union(Features::STATE_CODE)
        .union(Features::VISARGA)
        .union(Features::SANSKRIT_VISARGA)
        .union(Features::INNER_VISARGA);

    /// What leaves a word without a use in phrases: sorts of names, and a use in furniture.
    pub(crate) const NO_USE: Features = Features::SORTS_OF_NAME.union(Features::PAGE);

    /// The set of the features that the data files call `name`.
    pub(crate) fn named(name: &str) -> Option<Features> {
        let mut named = Features::NAMED.iter();
        named.find(|(key, _)| *key == name).map(|&(_, set)| set)
    }

    /// The features of this number of bits; for the generated tables.
    pub(crate) const fn of(bits: u128) -> Features {
        Features(bits)
    }

    /// The features carried by a token.
    pub(crate) const fn from_bits(bits: u64) -> Features {
        Features(bits as u128)
    }

    /// The features that a token carries.
    pub(crate) const fn bits(self) -> u64 {
        self.0 as u64
    }

    /// All features as a number; for the generated tables.
    #[cfg(test)]
    pub(crate) const fn all_bits(self) -> u128 {
        self.0
    }

    /// The features of both sets.
    pub(crate) const fn union(self, other: Features) -> Features {
        Features(self.0 | other.0)
    }

    /// The features that are not in `other`.
    pub(crate) const fn without(self, other: Features) -> Features {
        Features(self.0 & !other.0)
    }

    /// Whether every feature is carried by tokens.
    #[inline(always)]
    pub(crate) const fn is_carried(self) -> bool {
        self.0 >> u64::BITS == 0
    }

    /// Whether the sets share a feature.
    #[inline(always)]
    pub(crate) const fn intersects(self, other: Features) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the set has no feature.
    #[inline(always)]
    pub(crate) const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether the set has one of the features `of`.
    #[inline(always)]
    pub(crate) const fn any(self, of: Features) -> bool {
        self.0 & of.0 != 0
    }

    /// Whether the set has all of the features `of`.
    #[inline(always)]
    pub(crate) const fn all(self, of: Features) -> bool {
        self.0 & of.0 == of.0
    }

    /// The features by which noun phrases are read.
    pub(crate) const fn of_phrases(self) -> Features {
        let (first, end) = (Features::ROLE.0, Features::SPELLED_OUT.0);
        Features(self.0 & (end - first))
    }

    /// The tense that an auxiliary gives its clause.
    pub(crate) const fn tense(self) -> Option<Tense> {
        self.side(
            Features::TENSE_PAST,
            Features::TENSE_PRESENT,
            Features::TENSE_FUTURE,
        )
    }

    /// The side of the day of writing on which the form, as a main verb, puts its clause.
    pub(crate) const fn main_tense(self) -> Option<Tense> {
        self.side(Features::MAIN_PAST, Features::NONE, Features::MAIN_FUTURE)
    }

    /// The side of the day of writing on which the form, as an adjective, puts what it describes.
    pub(crate) const fn described_tense(self) -> Option<Tense> {
        self.side(
            Features::DESCRIBES_PAST,
            Features::NONE,
            Features::DESCRIBES_FUTURE,
        )
    }

    const fn side(self, past: Features, present: Features, future: Features) -> Option<Tense> {
        if self.any(past) {
            Some(Tense::Past)
        } else if self.any(present) {
            Some(Tense::Present)
        } else if self.any(future) {
            Some(Tense::Future)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Features;

    #[test]
    fn no_two_features_share_a_bit() {
        let mut seen = Features::NONE;
        for (name, feature) in Features::NAMED {
            assert!(!seen.any(*feature), "{name} has the bit of another feature");
            seen = seen.union(*feature);
        }
    }
}
