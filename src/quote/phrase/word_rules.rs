//! The words of a noun phrase: which belong to it, which start it, and which end it.
//!
//! The rules are asked in order, each for the words that it is about; the first that says something decides. A
//! word of which none says anything belongs to the phrase, as most names and nouns do.

use super::Step as Taken;
use super::Walk;
use super::words;
use crate::lexicon::{Abbreviation, Features};
use crate::quote::context::Context;
use crate::rule::{Rule, rules_of};

/// A rule about words with one of the features `of`; where it names none, about the names of letters.
struct Step {
    rule: Rule,
    of: Features,
    /// Whether it is about words that no table lists too, or for a name at most.
    unlisted: bool,
    take: fn(&mut Walk<'_, '_>, usize) -> Option<Taken>,
}

/// The rules, in the order in which they are asked.
static STEPS: [Step; 24] = [
    Step {
        rule: Rule::new(
            "source.letters",
            "a word that names a letter is an initial before another, and between an office and a name",
            "the names of letters side by side, or an office before one and a name behind",
            "सीओ पी एस राम ने कहा कि पुल बनेगा।",
        ),
        of: Features::NONE,
        unlisted: false,
        take: words::letters,
    },
    Step {
        rule: Rule::new(
            "source.genitive-marker",
            "a genitive marker joins its owner to the phrase",
            "the marker between two words",
            "मंत्रालय के प्रवक्ता ने कहा कि पुल बनेगा।",
        ),
        of: Features::POSTPOSITION,
        unlisted: false,
        take: words::genitive,
    },
    Step {
        rule: Rule::new(
            "source.possessive",
            "a possessive pronoun starts the phrase",
            "the pronoun before its noun",
            "कल उनकी बहन ने कहा कि पुल बनेगा।",
        ),
        of: Features::GENITIVE.union(Features::PARTY),
        unlisted: false,
        take: words::possessive,
    },
    Step {
        rule: Rule::new(
            "source.name-like-pronoun",
            "a name that is a relative pronoun too belongs to the phrase behind an office",
            "an office before it and a word after it",
            "अध्यक्ष जो मार्टिन ने कहा कि पुल बनेगा।",
        ),
        of: Features::NOMINATIVE,
        unlisted: false,
        take: words::name_like_pronoun,
    },
    Step {
        rule: Rule::new(
            "source.pronoun",
            "another pronoun ends the phrase, and starts it where it points to its noun",
            "the case of the pronoun, and whether a noun of speech follows",
            "यह बात मंत्री ने कही कि पुल बनेगा।",
        ),
        of: Features::RELATIVE
            .union(Features::ERGATIVE)
            .union(Features::LOCATIVE)
            .union(Features::NOMINATIVE),
        unlisted: false,
        take: words::pronoun,
    },
    Step {
        rule: Rule::new(
            "source.determiner",
            "a determiner starts the phrase, unless an owner or one of many stands before it",
            "a genitive, a second determiner or a participle before it",
            "विभाग के एक अधिकारी ने कहा कि पुल बनेगा।",
        ),
        of: Features::DETERMINER,
        unlisted: false,
        take: words::determiner,
    },
    Step {
        rule: Rule::new(
            "source.participle",
            "a participle before its noun belongs to the phrase, with the verb that it helps",
            "the form of the word, and what it stands before",
            "शहर में तैनात अधिकारी ने कहा कि पुल बनेगा।",
        ),
        of: Features::PARTICIPLE
            .union(Features::PERFECTIVE)
            .union(Features::DESCRIBES_PAST),
        unlisted: false,
        take: words::participle,
    },
    Step {
        rule: Rule::new(
            "source.among",
            "the many whom a word for including or like closes belong to the phrase",
            "a plural at the end of the phrase",
            "राम सिंह समेत नेताओं ने कहा कि पुल बनेगा।",
        ),
        of: Features::POSTPOSITION.union(Features::CONNECTIVE),
        unlisted: false,
        take: words::among,
    },
    Step {
        rule: Rule::new(
            "source.owner-in-postposition",
            "a postposition before a genitive marker belongs to the phrase, and so does a range",
            "the marker behind it, or a marker of the end of the range",
            "गांव के पास के लोगों ने कहा कि पुल बनेगा।",
        ),
        of: Features::POSTPOSITION,
        unlisted: false,
        take: words::owner,
    },
    Step {
        rule: Rule::new(
            "source.bound-to-participle",
            "a phrase in a postposition belongs to the participle, or the adjective, right behind it",
            "a participle right behind the marker, or an adjective that takes the ablative",
            "गांव से आए किसान ने कहा कि पुल बनेगा।",
        ),
        of: Features::POSTPOSITION,
        unlisted: false,
        take: words::bound,
    },
    Step {
        rule: Rule::new(
            "source.body-and-officer",
            "a body in the locative belongs to its officer",
            "a body before the marker and an office behind it",
            "मंत्रालय में सचिव राम सिंह ने कहा कि पुल बनेगा।",
        ),
        of: Features::POSTPOSITION,
        unlisted: false,
        take: words::officer,
    },
    Step {
        rule: Rule::new(
            "source.clause-of-participle",
            "one phrase in a postposition belongs to the participial clause that the phrase starts with",
            "a participle a few words behind the marker",
            "गांव को पानी देने वाले किसान ने कहा कि पुल बनेगा।",
        ),
        of: Features::POSTPOSITION,
        unlisted: false,
        take: words::clause,
    },
    Step {
        rule: Rule::new(
            "source.postposition",
            "any other postposition ends the phrase",
            "the marker",
            "शहर में मंत्री ने कहा कि पुल बनेगा।",
        ),
        of: Features::POSTPOSITION,
        unlisted: false,
        take: words::postposition,
    },
    Step {
        rule: Rule::new(
            "source.verb-of-purpose",
            "an infinitive, or what is done first, belongs to the participle behind it",
            "the form of the word right before the verb of the participle",
            "इलाज कराने आए किसान ने कहा कि पुल बनेगा।",
        ),
        of: Features::INFINITIVE
            .union(Features::CONJUNCTIVE)
            .union(Features::STEM),
        unlisted: true,
        take: words::purpose,
    },
    Step {
        rule: Rule::new(
            "source.infinitive-of-noun",
            "an infinitive in the genitive belongs to the noun that it says more of, with its object",
            "the genitive marker right behind the infinitive",
            "पानी बचाने की योजना के अनुसार पुल बनेगा।",
        ),
        of: Features::INFINITIVE,
        unlisted: false,
        take: words::infinitive,
    },
    Step {
        rule: Rule::new(
            "source.conjunction",
            "a conjunction joins two of a kind",
            "a word that can be named before it",
            "राम और श्याम ने कहा कि पुल बनेगा।",
        ),
        of: Features::CONJUNCTION,
        unlisted: false,
        take: words::conjunction,
    },
    Step {
        rule: Rule::new(
            "source.career",
            "what somebody turned from belongs to the phrase",
            "an office, its marker, another office and the verb of becoming",
            "कवि से नेता बने राम सिंह ने कहा कि पुल बनेगा।",
        ),
        of: Features::PERFECTIVE,
        unlisted: false,
        take: words::career,
    },
    Step {
        rule: Rule::new(
            "source.bar",
            "the word for a turn belongs to a body of lawyers, and that for tax to one of taxes",
            "a body right behind it, or the sort of tax right before it",
            "बार काउंसिल ने कहा कि पुल बनेगा।",
        ),
        of: Features::TEMPORAL.union(Features::STEM),
        unlisted: false,
        take: words::bar,
    },
    Step {
        rule: Rule::new(
            "source.adverb-of-participle",
            "an adverb of place belongs to the participle behind it",
            "the adverb right before the participle",
            "वहां मौजूद लोगों ने कहा कि पुल बनेगा।",
        ),
        of: Features::CONNECTIVE,
        unlisted: false,
        take: words::adverb,
    },
    Step {
        rule: Rule::new(
            "source.time-within",
            "a word of time belongs to the genitive, the number or the verb behind it",
            "what stands right behind it",
            "आज आई रिपोर्ट में कहा गया है कि पुल बनेगा।",
        ),
        of: Features::TEMPORAL,
        unlisted: false,
        take: words::time_within,
    },
    Step {
        rule: Rule::new(
            "source.time-of",
            "a noun of time behind its genitive or a demonstrative says when, and ends the phrase",
            "the noun without a marker behind it",
            "मतदान के समय मंत्री ने कहा कि पुल बनेगा।",
        ),
        of: Features::TIME_RELATION,
        unlisted: false,
        take: words::time_of,
    },
    Step {
        rule: Rule::new(
            "source.time",
            "any other word of time ends the phrase",
            "the word",
            "मंगलवार मंत्री ने कहा कि पुल बनेगा।",
        ),
        of: Features::TEMPORAL,
        unlisted: false,
        take: words::time,
    },
    Step {
        rule: Rule::new(
            "source.verb",
            "a form of a verb ends the phrase, unless it is a name or an initial",
            "the form, and names or stops beside it",
            "सड़क बनी मंत्री ने कहा कि पुल बनेगा।",
        ),
        of: Context::VERBS
            .union(Features::STEM)
            .union(Features::SUBJUNCTIVE)
            .union(Features::IMPERATIVE),
        unlisted: true,
        take: words::verb,
    },
    Step {
        rule: Rule::new(
            "source.connective",
            "a conjunction, a particle, an auxiliary or a connective ends the phrase",
            "the word",
            "लेकिन मंत्री ने कहा कि पुल बनेगा।",
        ),
        of: Features::CONJUNCTION
            .union(Features::PARTICLE)
            .union(Features::AUXILIARY)
            .union(Features::CONNECTIVE),
        unlisted: false,
        take: words::connective,
    },
];

/// The rules, in the order in which they are asked.
pub(super) const RULES: &[&Rule] = rules_of!(STEPS);

/// The features that one rule or another is about.
const ASKED_FOR: Features = {
    let (mut asked_for, mut at) = (Features::NONE, 0);
    while at < STEPS.len() {
        asked_for = asked_for.union(STEPS[at].of);
        at += 1;
    }
    asked_for
};

/// How many rules are about words that no table lists.
const OF_UNLISTED: usize = {
    let (mut count, mut at) = (0, 0);
    while at < STEPS.len() {
        count += STEPS[at].unlisted as usize;
        at += 1;
    }
    count
};

/// The rules about words that no table lists, in the order in which they are asked.
static UNLISTED: [&Step; OF_UNLISTED] = {
    let (mut unlisted, mut count, mut at) = ([&STEPS[0]; OF_UNLISTED], 0, 0);
    while at < STEPS.len() {
        if STEPS[at].unlisted {
            unlisted[count] = &STEPS[at];
            count += 1;
        }
        at += 1;
    }
    unlisted
};

/// What the walk does with the word at `at`.
pub(super) fn over(walk: &mut Walk<'_, '_>, at: usize) -> Taken {
    let word = walk.context.entry(at);
    let features = word.features;
    let taken = if word.abbreviation.is_some_and(Abbreviation::is_letter) {
        let concern = |step: &&Step| features.any(step.of) || step.of.is_none();
        first(walk, at, STEPS.iter().filter(concern))
    } else if features.any(ASKED_FOR) {
        let concern = |step: &&Step| features.any(step.of);
        first(walk, at, STEPS.iter().filter(concern))
    } else if features.without(Features::NO_USE).is_none() {
        first(walk, at, UNLISTED.iter().copied())
    } else {
        None
    };
    taken.unwrap_or(Taken::On(at))
}

/// What the first of the `steps` that says something does with the word at `at`.
fn first(
    walk: &mut Walk<'_, '_>,
    at: usize,
    steps: impl Iterator<Item = &'static Step>,
) -> Option<Taken> {
    for step in steps.filter(|step| step.rule.is_on()) {
        if let Some(taken) = (step.take)(walk, at) {
            walk.note(&step.rule, at);
            return Some(taken);
        }
    }
    None
}
