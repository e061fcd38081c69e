//! What speaks for and against a candidate for the meaning of a pronoun: the table of weights.
//!
//! Points are added up, and the candidate with the most is meant. The points say which of two clues
//! counts for more where they disagree; they are fitted to the order in which marked articles want
//! them, and no more exact than that.

use crate::quote::antecedents::Standing;
use crate::quote::gender::{self, Gender};
use crate::quote::mentions::Number;
use crate::quote::name_parts::Sort;
use crate::rule::Rule;

/// With fewer points than this nobody is meant.
pub(super) const ENOUGH: i32 = -3;

/// The farthest counts as no farther than this.
const FARTHEST: i32 = 4;

/// Where a candidate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In the sentences before the pronoun.
    Spoken(Standing),
    /// The source of the last quotation.
    SpokeLast,
    /// The source of an earlier one.
    SpokeEarlier,
    /// The only person whom the text quotes by name.
    OnlyPerson,
}

/// What a pronoun and its verb ask of whoever is meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asks {
    pub(super) number: Number,
    /// Whether it points at what is near: `इसने`, not `उसने`.
    pub(super) is_near: bool,
    pub(super) gender: Option<Gender>,
}

/// What is known of a candidate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts<'t> {
    /// The name, or the office where there is none.
    pub(super) name: &'t str,
    pub(super) sort: Sort,
    pub(super) gender: Option<Gender>,
    pub(super) is_plural: bool,
    pub(super) is_honoured: bool,
    pub(super) is_plain: bool,
}

/// How a phrase that no speaker is known by names somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// There is none: by a name that shows what it is, or that is a speaker's.
    None,
    /// By an office alone.
    Nameless,
    /// By one word that nothing shows to be a person or body.
    UnknownWord,
    /// By several such words.
    UnknownName,
}

/// A candidate, and what the pronoun asks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trial<'t> {
    pub(super) place: Place,
    /// How many sentences, or speakers, stand between.
    pub(super) between: usize,
    pub(super) doubt: Doubt,
    pub(super) facts: Facts<'t>,
    pub(super) asks: Asks,
}

/// A property of a candidate, and what it is worth.
#[derive(Debug)]
pub(super) struct Weight {
    pub(super) rule: Rule,
    pub(super) points: i32,
    /// How many times the points count.
    pub(super) times: fn(&Trial<'_>) -> i32,
}

impl Weight {
    /// Whether it names the place of a candidate, or speaks for it.
    pub(super) fn counts_for(&self) -> bool {
        self.points > 0 || PLACES_OF_LITTLE_WEIGHT.contains(&self.rule.id())
    }
}

/// The places of candidates that are only chosen where there are no others.
const PLACES_OF_LITTLE_WEIGHT: [&str; 2] = ["speaker.mentioned", "speaker.only-person"];

impl Trial<'_> {
    fn stands(&self, standing: Standing) -> i32 {
        i32::from(self.place == Place::Spoken(standing))
    }

    /// The points of the candidate.
    pub(super) fn points(&self) -> i32 {
        WEIGHTS
            .iter()
            .filter(|weight| weight.rule.is_on())
            .map(|weight| weight.points * (weight.times)(self))
            .sum()
    }

    /// The weights that count for or against the candidate.
    pub(super) fn weights(&self) -> impl Iterator<Item = &'static Weight> {
        WEIGHTS
            .iter()
            .filter(|weight| weight.rule.is_on() && (weight.times)(self) != 0)
    }
}

/// The weights: first where a candidate stands, then what is doubtful of it, then what the pronoun and
/// its verb ask.
pub(super) static WEIGHTS: [Weight; 27] = [
    Weight {
        rule: Rule::new(
            "speaker.before-relative",
            "A relative pronoun means the person or document right before it",
            "the nearest phrase left of the pronoun that holds an office, a surname or a document",
            "वह मेयर राम सिंह से मिले, जिन्होंने कहा कि पुल बनेगा।",
        ),
        points: 20,
        times: |trial| trial.stands(Standing::BeforeRelative),
    },
    Weight {
        rule: Rule::new(
            "speaker.asked",
            "Whoever is asked in the first half of a sentence answers in the second",
            "a phrase in से before a word of asking and तो or पर; whose document जिसमें takes up",
            "मंत्री राम सिंह से पूछा गया तो उन्होंने कहा कि पुल बनेगा।",
        ),
        points: 10,
        times: |trial| trial.stands(Standing::Asked),
    },
    Weight {
        rule: Rule::new(
            "speaker.same-sentence",
            "The subject of an earlier clause of the sentence goes on as a pronoun",
            "the subject of the words between the start of the sentence and the pronoun",
            "मंत्री राम सिंह ने हार मानी, मगर उन्होंने कहा कि लड़ाई जारी है।",
        ),
        points: 8,
        times: |trial| trial.stands(Standing::SameSentence),
    },
    Weight {
        rule: Rule::new(
            "speaker.informing",
            "Who gave this information goes on to give it",
            "the subject of a sentence that ends with यह, a noun of speech and its verb",
            "एक अधिकारी ने यह जानकारी दी। उन्होंने कहा कि पुल बनेगा।",
        ),
        points: 11,
        times: |trial| trial.stands(Standing::Informing),
    },
    Weight {
        rule: Rule::new(
            "speaker.speaking",
            "Who confirmed, denied or announced something goes on to say it",
            "the subject of a sentence that ends with a noun of speech and its verb, and quotes nobody",
            "एक अधिकारी ने इसकी पुष्टि की। उन्होंने कहा कि पुल बनेगा।",
        ),
        points: 8,
        times: |trial| trial.stands(Standing::Speaking),
    },
    Weight {
        rule: Rule::new(
            "speaker.stating",
            "Whose statement came out is quoted next",
            "a phrase in का before a noun of speech that came",
            "मंत्री राम सिंह का बयान आया है। उन्होंने कहा कि पुल बनेगा।",
        ),
        points: 7,
        times: |trial| trial.stands(Standing::Stating),
    },
    Weight {
        rule: Rule::new(
            "speaker.contacted",
            "Whom a newsroom or nobody named turns to answers",
            "a phrase in से before a word of asking, and no person for a subject",
            "हमने प्रवक्ता राम सिंह से संपर्क किया। उन्होंने कहा कि पुल बनेगा।",
        ),
        points: 9,
        times: |trial| trial.stands(Standing::Contacted),
    },
    Weight {
        rule: Rule::new(
            "speaker.subject",
            "A pronoun means the subject of the sentence before it",
            "the phrase in ने, the plain phrase before the verb, or the person in को where nobody acts",
            "मंत्री राम सिंह ने दौरा किया। उन्होंने कहा कि पुल बनेगा।",
        ),
        points: 6,
        times: |trial| trial.stands(Standing::Subject),
    },
    Weight {
        rule: Rule::new(
            "speaker.met",
            "Whom somebody else meets may speak next",
            "a phrase in से before a word of meeting, and a person for a subject",
            "सोहन राव ने मेयर राम सिंह से मुलाकात की। उन्होंने कहा कि पुल बनेगा।",
        ),
        points: 3,
        times: |trial| trial.stands(Standing::Met),
    },
    Weight {
        rule: Rule::new(
            "speaker.mentioned",
            "Whom the sentences before name in any other place may be meant",
            "a name behind an office or with a surname, or one that a quotation has, in any case",
            "सीईओ राम सिंह की पेशी हुई। उन्होंने कहा कि गलती हुई।",
        ),
        points: -1,
        times: |trial| trial.stands(Standing::Mentioned),
    },
    Weight {
        rule: Rule::new(
            "speaker.spoke-last",
            "A pronoun means whoever was quoted last",
            "the speaker of the quotation before",
            "मंत्री राम सिंह ने कहा कि पुल बनेगा। उन्होंने कहा कि काम शुरू है।",
        ),
        points: 3,
        times: |trial| i32::from(trial.place == Place::SpokeLast),
    },
    Weight {
        rule: Rule::new(
            "speaker.spoke-earlier",
            "A pronoun may mean somebody who was quoted earlier",
            "the speakers of earlier quotations, the nearest first",
            "मीरा ने कहा कि पुल बनेगा। मोहन बोले कि काम शुरू है। वह बोलीं कि देर होगी।",
        ),
        points: 1,
        times: |trial| i32::from(trial.place == Place::SpokeEarlier),
    },
    Weight {
        rule: Rule::new(
            "speaker.only-person",
            "Where the text quotes one person by name, a pronoun may mean them before they are named",
            "all names of sources, which are one person's",
            "उन्होंने कहा कि पुल बनेगा। राम सिंह ने बताया कि काम शुरू है।",
        ),
        points: -2,
        times: |trial| i32::from(trial.place == Place::OnlyPerson),
    },
    Weight {
        rule: Rule::new(
            "speaker.distance",
            "The farther back, the less likely",
            "the sentences or speakers between, at most four",
            "मंत्री राम सिंह आए। मंत्री मोहन राव भी आए। उन्होंने कहा कि पुल बनेगा।",
        ),
        points: -1,
        times: |trial| {
            i32::try_from(trial.between)
                .unwrap_or(FARTHEST)
                .min(FARTHEST)
        },
    },
    Weight {
        rule: Rule::new(
            "speaker.nameless",
            "A subject that is named by its office alone is as likely part of the story",
            "an office without a name that no speaker holds",
            "मंत्री राम सिंह ने कहा कि पुल बनेगा। ठेकेदार ने काम रोका। उन्होंने कहा कि जांच होगी।",
        ),
        points: -2,
        // Of the many in a story, few are named by anything else.
        times: |trial| match trial.doubt {
            Doubt::Nameless => 1 + i32::from(trial.facts.is_plural),
            _ => 0,
        },
    },
    Weight {
        rule: Rule::new(
            "speaker.unknown-word",
            "A subject of one word may be a thing",
            "one unlisted word without an office or form of address, which no speaker has",
            "मंत्री राम सिंह ने कहा कि पुल बनेगा। तूफान ने तबाही मचाई। उन्होंने कहा कि मदद मिलेगी।",
        ),
        points: -3,
        times: |trial| i32::from(trial.doubt == Doubt::UnknownWord),
    },
    Weight {
        rule: Rule::new(
            "speaker.unknown-name",
            "A subject of several words that nothing shows to be a person may be a thing",
            "unlisted words without an office, a form of address or a surname, which no speaker has",
            "मंत्री मोहन राव ने कहा कि टीम जीतेगी। रामू श्यामलन ने शतक जड़ा। भीड़ झूम उठी। उन्होंने कहा कि खुशी है।",
        ),
        points: -1,
        times: |trial| i32::from(trial.doubt == Doubt::UnknownName),
    },
    Weight {
        rule: Rule::new(
            "speaker.person",
            "A person rather than a body or a thing",
            "an office, a form of address or a surname",
            "मंत्री राम सिंह ने कहा कि पुल बनेगा। उन्होंने कहा कि काम शुरू है।",
        ),
        points: 1,
        times: |trial| i32::from(trial.facts.sort == Sort::Person),
    },
    Weight {
        rule: Rule::new(
            "speaker.honoured-body",
            "A pronoun of respect means no body",
            "उन्होंने or वे, and a company, a ministry, a country",
            "मंत्री राम सिंह ने कहा कि पुल बनेगा। मंत्रालय ने आदेश दिया। उन्होंने कहा कि काम शुरू है।",
        ),
        points: -3,
        times: |trial| {
            let is_body = trial.facts.sort == Sort::Body;
            i32::from(is_body && trial.asks.number == Number::Honoured)
        },
    },
    Weight {
        rule: Rule::new(
            "speaker.this-for-person",
            "A pronoun without respect for what is near means a body or a document",
            "यह, इसने, इसका or इसके, and whoever is not known for a body",
            "मंत्री राम सिंह ने कहा कि पुल बनेगा। इसने कहा कि काम शुरू है।",
        ),
        points: -8,
        times: |trial| {
            let is_this = trial.asks.is_near && trial.asks.number != Number::Honoured;
            i32::from(is_this && trial.facts.sort != Sort::Body)
        },
    },
    Weight {
        rule: Rule::new(
            "speaker.plain-for-honoured",
            "A pronoun without respect means nobody of whom the text speaks with it",
            "उसने, and a speaker with a form of address or taken up by उन्होंने",
            "श्री राम सिंह ने आरोपी मोहन को पकड़ा। उसने कहा कि गलती हुई।",
        ),
        points: -8,
        times: |trial| i32::from(trial.asks.number == Number::One && trial.facts.is_honoured),
    },
    Weight {
        rule: Rule::new(
            "speaker.one-for-many",
            "A pronoun for one means no group",
            "उसने, and a noun in the plural",
            "ग्रामीणों ने कहा कि चोर आया था। उसने कहा कि गलती हुई।",
        ),
        points: -8,
        times: |trial| i32::from(trial.asks.number == Number::One && trial.facts.is_plural),
    },
    Weight {
        rule: Rule::new(
            "speaker.respect-for-many",
            "A pronoun of respect means one person rather than a group",
            "उन्होंने, वे or वह, and a noun in the plural",
            "ग्रामीणों ने कहा कि चोर आया था। मंत्री राम सिंह गांव पहुंचे। सड़क बंद है। पुल टूटा है। नहर सूखी है। उन्होंने कहा कि जांच होगी।",
        ),
        points: -2,
        times: |trial| i32::from(trial.asks.number != Number::One && trial.facts.is_plural),
    },
    Weight {
        rule: Rule::new(
            "speaker.honoured-for-plain",
            "A pronoun of respect rarely means somebody of whom the text speaks without it",
            "उन्होंने, and a speaker taken up by उसने",
            "मंत्री मोहन राव ने कहा कि जांच होगी। रजिया बोलीं कि चोरी हुई। उसने कहा कि ताला टूटा। उन्होंने कहा कि दोषी पकड़े जाएंगे।",
        ),
        points: -2,
        times: |trial| i32::from(trial.asks.number == Number::Honoured && trial.facts.is_plain),
    },
    Weight {
        rule: Rule::new(
            "speaker.same-gender",
            "The verb agrees with whoever is meant",
            "the gender of a plain verb, and of a form of address, a relation or an earlier verb",
            "श्रीमती मीरा राव आईं। वह बोलीं कि पुल बनेगा।",
        ),
        points: 1,
        // Most of those in the news are men, so that a verb in the feminine says more.
        times: |trial| match (trial.asks.gender, trial.facts.gender) {
            (Some(Gender::Feminine), Some(Gender::Feminine)) => 2,
            (Some(Gender::Masculine), Some(Gender::Masculine)) => 1,
            _ => 0,
        },
    },
    Weight {
        rule: Rule::new(
            "speaker.other-gender",
            "The verb does not agree with whoever is meant",
            "the gender of a plain verb, and of a form of address, a relation or an earlier verb",
            "श्रीमती मीरा राव ने कहा कि पुल बनेगा। मोहन आए। वह बोले कि देर होगी।",
        ),
        points: -6,
        times: |trial| match (trial.asks.gender, trial.facts.gender) {
            (Some(asked), Some(known)) => i32::from(asked != known),
            _ => 0,
        },
    },
    Weight {
        rule: Rule::new(
            "speaker.mans-name",
            "A name that ends as men's do is no woman's",
            "a first name that ends in a consonant, and a verb in the feminine",
            "मीरा ने कहा कि पुल बनेगा। मोहन ने बताया कि काम शुरू है। वह बोलीं कि देर होगी।",
        ),
        points: -3,
        times: |trial| {
            let is_woman = trial.asks.gender == Some(Gender::Feminine);
            let is_open = is_woman && trial.facts.gender.is_none();
            i32::from(is_open && gender::is_like_a_mans(trial.facts.name))
        },
    },
];
