//! What looks like a date and is none, whatever pattern would read it.

use super::class::{Class, Classes};
use super::reader::Reader;
use crate::lexicon::{DayPart, Features, LemmaId, TimeWord, Unit, lemma, word};
use crate::rule::Rule;
use crate::token::Token;

/// A rule that keeps the words at a place from being read as a date.
pub(in crate::date) struct Refusal {
    pub(in crate::date) rule: Rule,
    starts: Classes,
    refuses: fn(&Reader<'_>, usize) -> bool,
}

/// The refusals, in the order in which they are asked.
pub(in crate::date) static REFUSALS: &[Refusal] = &[
    Refusal {
        rule: Rule::new(
            "date.no-speed",
            "So much an hour is a speed",
            "प्रति before an hour, a minute or a second",
            "हवा 120 किमी प्रति घंटा की रफ्तार से चली।",
        ),
        starts: Classes::of(&[Class::Every]),
        refuses: |reader, at| {
            reader.id(at) == word::PRATI
                && matches!(
                    reader.word(reader.next(at)),
                    TimeWord::Unit(Unit::Second | Unit::Minute | Unit::Hour)
                )
        },
    },
    Refusal {
        rule: Rule::new(
            "date.no-newspaper",
            "A daily paper is no repetition",
            "a word for daily or weekly before the name of a newspaper or a noun in the agentive, or with a case marker after it",
            "दैनिक भास्कर ने खबर छापी।",
        ),
        starts: Classes::of(&[Class::Periodic]),
        refuses: |reader, at| {
            let next = reader.next(at);
            let is_noun = reader.is_word(next, word::NE)
                || matches!(
                    reader.word(next),
                    TimeWord::In | TimeWord::To | TimeWord::From | TimeWord::Of
                )
                || reader.is_paper_that_acts(next);
            reader.has(at, Features::MEDIUM) && is_noun || reader.has(next, Features::NEWSPAPER)
        },
    },
    Refusal {
        rule: Rule::new(
            "date.no-some-day",
            "One day, before a clause, is any day",
            "the number one with a day, nothing of a date before it, no postposition and no verb of lasting behind it",
            "वह एक दिन जरूर जीतेगा।",
        ),
        starts: Classes::of(&[Class::Numeral]),
        refuses: |reader, at| reader.is_some_day(at),
    },
    Refusal {
        rule: Rule::new(
            "date.no-case",
            "In any case is no time",
            "हर before a word that alone would be an adverb of time",
            "हर हाल में काम होगा।",
        ),
        starts: Classes::of(&[Class::Word, Class::Other]),
        refuses: |reader, at| {
            let every = reader.before(at);
            every.is_some_and(|every| reader.is(every, TimeWord::Every))
                && reader.may_start_phrase(at)
                && reader.vague_phrase(at).is_some()
        },
    },
    Refusal {
        rule: Rule::new(
            "date.no-channel",
            "आज तक is a news channel where it acts",
            "आज and तक before a case marker, a medium, or के and one who works there",
            "आज तक ने खबर दिखाई।",
        ),
        starts: Classes::of(&[Class::Today]),
        refuses: |reader, at| reader.is_channel_name(at),
    },
    Refusal {
        rule: Rule::new(
            "date.no-compound-of-kal",
            "कल in a compound is a sound or a machine",
            "a dash that glues it to another word, or the same word on both sides of a dash",
            "कल-कारखाने बंद हैं।",
        ),
        starts: Classes::of(&[Class::Away]),
        refuses: |reader, at| reader.is_other_than_day(at),
    },
    Refusal {
        rule: Rule::new(
            "date.no-ordinal-after-from",
            "से पहले is before, not first, and so is पहले that nothing has the first of",
            "से right before पहले; or a month after it, or a weekday with no genitive, unit or हर before it",
            "चुनाव से पहले मई में वर्षा हुई।",
        ),
        starts: Classes::of(&[Class::Before]),
        refuses: |reader, at| reader.is_earlier(at),
    },
    Refusal {
        rule: Rule::new(
            "date.no-part-of-town",
            "A weekday in the name of a part of a town is no day",
            "a weekday right before a word that such names end with: no day stands there without a postposition",
            "पुलिस ने बुधवार पेठ में छापा मारा।",
        ),
        starts: Classes::of(&[Class::Weekday]),
        refuses: |reader, at| reader.has(reader.next(at), Features::TOWN_PART),
    },
    Refusal {
        rule: Rule::new(
            "date.no-address",
            "A word in an address on the web is no date",
            "a Latin word that a stop, a slash or the like glues to what stands before it",
            "तस्वीर archive.today पर है।",
        ),
        starts: Classes::of(&[
            Class::Today,
            Class::Away,
            Class::Month,
            Class::Weekday,
            Class::Weekend,
            Class::Periodic,
            Class::Present,
            Class::Unit,
            Class::Units,
        ]),
        refuses: |reader, at| reader.is_in_address(at),
    },
    Refusal {
        rule: Rule::new(
            "date.no-eve",
            "The eve of an event is no evening",
            "पूर्व right before a word for evening",
            "चुनाव की पूर्व संध्या पर सभा हुई।",
        ),
        starts: Classes::of(&[Class::DayPart]),
        refuses: |reader, at| {
            let is_evening = reader.is(at, TimeWord::DayPart(DayPart::Evening));
            let ago = reader.before(at);
            let is_eve = |ago: usize| {
                // `दो दिन पूर्व शाम को`
                let counted = reader
                    .before(ago)
                    .map(|unit| Class::of_word(reader.word(unit)));
                reader.is(ago, TimeWord::Ago)
                    && !matches!(counted, Some(Class::Unit | Class::Units))
            };
            is_evening && ago.is_some_and(is_eve)
        },
    },
    Refusal {
        rule: Rule::new(
            "date.no-part-pointed-at",
            "A pronoun points back at a part of the day",
            "a direct pronoun before a part of the day that has no case marker",
            "वह रात भयानक थी।",
        ),
        starts: PARTS,
        refuses: |reader, at| reader.is_pointed_at(at),
    },
    Refusal {
        rule: Rule::new(
            "date.no-compound-of-parts",
            "Night and day joined are a manner",
            "a dash that glues the part of the day to another word",
            "सबने रात-दिन मेहनत की।",
        ),
        starts: PARTS,
        refuses: |reader, at| reader.is_in_compound(at),
    },
    Refusal {
        rule: Rule::new(
            "date.no-name-like-part",
            "A part of the day that is a name",
            "a word for evening or noon before a word that cannot follow a time",
            "शाम लाल गिरफ्तार हुआ।",
        ),
        starts: PARTS,
        refuses: |reader, at| reader.is_name_of_other(at),
    },
];

/// What a part of the day can start with.
const PARTS: Classes = Classes::of(&[Class::DayPart, Class::Middle]);

/// A procession and no month: asked where a March is found alone.
pub(in crate::date) static PROCESSION: Rule = Rule::new(
    "date.no-procession",
    "मार्च is a procession",
    "a kind of procession or a slogan before it, or an earlier procession in the passage",
    "छात्रों ने कैंडल मार्च निकाला।",
);

/// `इस दिन` where no day was given: asked of what is read as one.
pub(in crate::date) static ANAPHORIC_DAY: Rule = Rule::new(
    "date.no-day-given",
    "इस दिन needs a day before it",
    "no day in the sentence or in the one before",
    "इस दिन का सबको इंतजार था।",
);

/// A day that its month has not: asked of a number before a month that no pattern reads.
pub(in crate::date) static IMPOSSIBLE: Rule = Rule::new(
    "date.no-such-day",
    "A day that its month has not takes its month along",
    "a number before a month that is longer than the month",
    "31 फरवरी को वर्षा हुई।",
);

/// The refusals that can start with each class, a bit for each in the order of the table.
static BY_CLASS: [u16; Classes::COUNT] = {
    let mut refusals = [0; Classes::COUNT];
    let mut class = 0;
    while class < Classes::COUNT {
        let mut at = 0;
        while at < REFUSALS.len() {
            if REFUSALS[at].starts.has_bit(class) {
                refusals[class] |= 1 << at;
            }
            at += 1;
        }
        class += 1;
    }
    refusals
};

impl Reader<'_> {
    /// Whether `पहले` at `at` says that something was earlier: `इससे पहले सोमवार को`, `सबसे पहले मई में`. The
    /// first Monday is one of something: `सावन के पहले सोमवार`.
    fn is_earlier(&self, at: usize) -> bool {
        let before = self.before(at);
        let word = before.map(|before| self.word(before));
        let next = self.next(at);
        match self.word(next) {
            _ if word == Some(TimeWord::From) => true,
            TimeWord::Month(_) => true,
            TimeWord::Weekday(_) => {
                let has_first = matches!(
                    word,
                    Some(TimeWord::Of | TimeWord::Every | TimeWord::And | TimeWord::Unit(_))
                );
                !has_first && !self.is_all(at, self.next(next))
            }
            _ => false,
        }
    }

    /// Whether `एक दिन` at `at` is once or some day: `एक दिन मौका मिला`. What lasts or takes a day says so behind it.
    fn is_some_day(&self, at: usize) -> bool {
        const LASTS: &[LemmaId] = &[lemma::RAHNA, lemma::CHALNA, lemma::LAGNA, lemma::PURANA];
        const WITHIN: usize = 4;
        let day = self.next(at);
        let next = self.next(day);
        let counted = self.before(at).is_some_and(|before| {
            !self.is_pronoun(before)
                && (self.word(before) != TimeWord::Other
                    || self.is_number(before)
                    || self.is_or(before))
        });
        self.word(at) == TimeWord::Cardinal(1)
            && self.is(day, TimeWord::Unit(Unit::Day))
            && !counted
            && self.token(next).is_some_and(Token::is_word)
            && self.word(next) == TimeWord::Other
            && !self.is_or(next)
            && !self.has(next, Features::VERB.union(Features::AUXILIARY))
            && !(next..next + WITHIN)
                .any(|place| LASTS.iter().any(|&verb| self.is_form_of(place, verb)))
    }

    /// Whether one noun with the agentive marker stands at `at`: what comes out every day and does
    /// something is a newspaper, whatever its name. Many (`दैनिक मजदूरों ने`) are no name.
    fn is_paper_that_acts(&self, at: usize) -> bool {
        let many = Features::MANY.union(Features::OBLIQUE);
        self.is_word(self.next(at), word::NE) && !self.features(at).all(many)
    }

    /// The rule by which the words at `at` start no date.
    pub(in crate::date) fn refusal(&self, at: usize) -> Option<&'static Rule> {
        self.refusal_of(Class::of_word(self.word(at)), at)
    }

    /// The rule by which the words at `at`, of which the first is of the class `first`, start no date.
    pub(super) fn refusal_of(&self, first: Class, at: usize) -> Option<&'static Rule> {
        let mut asked = BY_CLASS[first as usize];
        while asked != 0 {
            let refusal = &REFUSALS[asked.trailing_zeros() as usize];
            if refusal.rule.is_on() && (refusal.refuses)(self, at) {
                return Some(&refusal.rule);
            }
            asked &= asked - 1;
        }
        None
    }
}
