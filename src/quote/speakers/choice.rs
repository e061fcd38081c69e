//! Whom a pronoun means: the candidate with the most points.
//!
//! Candidates are those whom the sentences before the pronoun speak of (see
//! [`super::super::antecedents`]) and those who were quoted before. Each has points for where it
//! stands, and for how its number, gender and sort fit the pronoun and its verb. All weights stand
//! in this one table.

use crate::quote::antecedents::Standing;
use crate::quote::gender::{self, Gender};
use crate::quote::mentions::{Before, Mention, Number, TakesUp, Who};
use crate::quote::name_parts::Sort;

use super::registry::{Registry, WINDOW};

/// What a relative pronoun takes up, which is nobody else.
const BEFORE_RELATIVE: i32 = 20;
/// Whoever is asked right before the answer.
const ASKED: i32 = 10;
/// The subject of an earlier clause of the sentence.
const SAME_SENTENCE: i32 = 8;
/// Whoever is asked or met.
const CONTACTED: i32 = 6;
/// Whose statement a sentence is about.
const STATING: i32 = 7;
/// The subject of a sentence.
const SUBJECT: i32 = 6;
/// Whoever somebody meets.
const MET: i32 = 3;
/// A subject that is named by an office alone: as likely part of what is told.
const NAMELESS: i32 = -4;
/// A subject of one word that nothing shows to be a person or body.
const UNKNOWN: i32 = -3;
/// A subject of more words that nothing shows to be either.
const UNKNOWN_OF_WORDS: i32 = -1;
/// The speaker who was quoted last.
const SPOKE_LAST: i32 = 3;
/// A speaker who was quoted before.
const SPOKE_EARLIER: i32 = 1;
/// For each sentence, or each speaker, that stands between.
const FURTHER: i32 = -1;
/// The farthest counts as no farther than this.
const FARTHEST: i32 = 4;
/// A candidate whose title, office or surname shows a person.
const PERSON: i32 = 1;
/// A body, for a pronoun that honours a person.
const HONOURED_BODY: i32 = -4;
/// Somebody of whom the text speaks with respect, for a pronoun without it.
const PLAIN_FOR_HONOURED: i32 = -8;
/// Several, for a pronoun that means one.
const ONE_FOR_MANY: i32 = -8;
/// Somebody of whom the text speaks without respect, for a pronoun with it.
const HONOURED_FOR_PLAIN: i32 = -2;
/// A gender that is not the verb's.
const OTHER_GENDER: i32 = -6;
/// A name that ends as men's do, for the verb of a woman.
const LIKE_OTHER_GENDER: i32 = -3;
/// The gender of the verb.
const SAME_GENDER: i32 = 2;
/// With fewer points than this nobody is meant.
const ENOUGH: i32 = -3;

/// What a pronoun and its verb ask of whoever is meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asks {
    pub(super) takes_up: TakesUp,
    pub(super) number: Number,
    pub(super) gender: Option<Gender>,
}

/// What is known of a candidate.
struct Facts {
    sort: Sort,
    gender: Option<Gender>,
    is_plural: bool,
    is_honoured: bool,
    is_plain: bool,
    is_like_a_mans: bool,
}

/// The speaker that a pronoun means, whom the sentences `before` it or earlier quotations name.
pub(super) fn meant(
    registry: &mut Registry<'_>,
    asks: Asks,
    before: &[Before],
    last: Option<usize>,
) -> Option<usize> {
    if asks.takes_up == TakesUp::Nobody {
        return None;
    }
    let mut best: Option<(i32, Candidate<'_>)> = None;
    let mut offer = |points, candidate| {
        if points >= ENOUGH && best.as_ref().is_none_or(|(most, _)| points > *most) {
            best = Some((points, candidate));
        }
    };
    for before in before {
        if is_known(registry, before) {
            let mention = &before.mention;
            let points = standing(before)
                + asks.fit(&facts_of_mention(registry, mention))
                + doubt(registry, before);
            offer(points, Candidate::Spoken(before));
        }
    }
    if asks.takes_up == TakesUp::Anybody {
        if let Some(last) = last {
            offer(
                SPOKE_LAST + asks.fit(&facts(registry, last)),
                Candidate::Known(last),
            );
        }
        let earlier = registry.recent.iter().rev().copied().take(WINDOW);
        for (between, speaker) in earlier.filter(|&earlier| Some(earlier) != last).enumerate() {
            let points = SPOKE_EARLIER + far(between) + asks.fit(&facts(registry, speaker));
            offer(points, Candidate::Known(speaker));
        }
    }
    match best?.1 {
        Candidate::Known(speaker) => Some(speaker),
        Candidate::Spoken(before) => registry.speaker(&before.mention),
    }
}

/// A candidate: a speaker, or somebody spoken of.
#[derive(Clone, Copy, Debug)]
enum Candidate<'b> {
    Known(usize),
    Spoken(&'b Before),
}

fn far(between: usize) -> i32 {
    FURTHER * i32::try_from(between).unwrap_or(FARTHEST).min(FARTHEST)
}

fn standing(before: &Before) -> i32 {
    let standing = match before.standing {
        Standing::BeforeRelative => BEFORE_RELATIVE,
        Standing::Asked => ASKED,
        Standing::SameSentence => SAME_SENTENCE,
        Standing::Contacted => CONTACTED,
        Standing::Subject => SUBJECT,
        Standing::Stating => STATING,
        Standing::Met => MET,
    };
    standing + far(before.back)
}

/// What a mention takes away that is no name of anybody known.
fn doubt(registry: &Registry<'_>, before: &Before) -> i32 {
    let mention = &before.mention;
    let told = matches!(
        before.standing,
        Standing::BeforeRelative | Standing::Asked | Standing::Stating | Standing::Contacted
    ) || registry.find(mention).is_some()
        || registry.has_full(mention);
    match mention.who {
        _ if told => 0,
        Who::Office { .. } => NAMELESS,
        Who::Name { reading, .. } if mention.sort == Sort::Unknown => {
            if registry.readings.get(reading).keys.len() > 1 {
                UNKNOWN_OF_WORDS
            } else {
                UNKNOWN
            }
        }
        _ => 0,
    }
}

/// Whether something else than its place tells the phrase for a name.
fn is_known(registry: &Registry<'_>, before: &Before) -> bool {
    before
        .bare
        .is_none_or(|name| registry.knows(name) || registry.has_full(&before.mention))
}

fn facts(registry: &Registry<'_>, speaker: usize) -> Facts {
    let known = &registry.known[speaker];
    Facts {
        sort: known.sort,
        gender: known.gender,
        is_plural: known.is_plural,
        is_honoured: known.is_honoured,
        is_plain: known.is_plain,
        is_like_a_mans: gender::is_like_a_mans(&registry.text[registry.records[speaker].name]),
    }
}

fn facts_of_mention(registry: &Registry<'_>, mention: &Mention) -> Facts {
    let mut told = match registry.find(mention) {
        Some(speaker) => facts(registry, speaker),
        None => Facts {
            sort: Sort::Unknown,
            gender: mention.is_woman.then_some(Gender::Feminine),
            is_plural: mention.is_plural,
            is_honoured: false,
            is_plain: false,
            is_like_a_mans: gender::is_like_a_mans(&registry.text[mention.name()]),
        },
    };
    told.is_honoured |= mention.is_honoured;
    if told.sort == Sort::Unknown {
        told.sort = mention.sort;
    }
    told
}

impl Asks {
    /// How well somebody of these facts fits.
    fn fit(&self, facts: &Facts) -> i32 {
        let gender = match (self.gender, facts.gender) {
            (Some(asked), Some(known)) if asked == known => SAME_GENDER,
            (Some(_), Some(_)) => OTHER_GENDER,
            (Some(Gender::Feminine), None) if facts.is_like_a_mans => LIKE_OTHER_GENDER,
            _ => 0,
        };
        let number = match self.number {
            Number::One if facts.is_plural => ONE_FOR_MANY,
            Number::One if facts.is_honoured => PLAIN_FOR_HONOURED,
            Number::Honoured if facts.is_plain => HONOURED_FOR_PLAIN,
            _ => 0,
        };
        let sort = match facts.sort {
            Sort::Person => PERSON,
            Sort::Body if self.number == Number::Honoured => HONOURED_BODY,
            _ => 0,
        };
        gender + number + sort
    }
}
