//! The side of the day of writing on which a date lies, as the verb of its clause tells.

use super::clause::{
    begins, has_future, is_before_noun, is_before_prospect, is_distant, is_ergative, is_habitual,
    is_potential, is_progressive, verb_ahead, was_planned,
};
use super::grammar::Reader;
use super::temporal_cues::{
    is_condition, is_event_before, is_for_the_day, is_lasting, is_of_the_past, may_be_of_report,
    puts_off, sets_the_day,
};
use crate::lexicon::{Tense, TimeWord, lemma};
use crate::rule::Rule;

/// How sure the side is that a tense puts its date on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Certainty {
    /// An auxiliary leaves no doubt: `था`, `होगा`.
    Sure,
    /// A perfective, which also goes with plans: `19 जून को बैठक तय की गई`.
    Likely,
    /// What merely is (`22 अप्रैल को भी दर 4 प्रतिशत है`) or was to be (`5 अप्रैल को होनी थी`) may lie on
    /// either side.
    Open,
}

/// The side of the day of writing that a clause puts a date on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Side {
    pub(super) tense: Option<Tense>,
    pub(super) certainty: Certainty,
    /// What chose it; `None` where nothing did.
    pub(super) rule: Option<&'static Rule>,
    /// The place of the verb that was looked at.
    pub(super) verb: Option<usize>,
}

impl Side {
    /// Nothing chooses.
    pub(super) const OPEN: Side = Side {
        tense: None,
        certainty: Certainty::Sure,
        rule: None,
        verb: None,
    };
}

/// The date from `first` to `end`, and the first finite verb after it.
struct Clause<'a> {
    reader: &'a Reader<'a>,
    first: usize,
    end: usize,
    verb: Option<(Tense, usize)>,
    /// Whether `था` stands in the verb, or the verb is a participle of the past right before its noun (`जनवरी
    /// में आई रिपोर्ट`), which goes with no plan.
    is_distant: bool,
}

impl Clause<'_> {
    /// The verb, where its form has the tense.
    fn verb_in(&self, tense: Tense) -> Option<usize> {
        self.verb
            .and_then(|(form, verb)| (form == tense).then_some(verb))
    }

    /// The verb of the past, where no auxiliary puts it further back.
    fn recent_past(&self) -> Option<usize> {
        self.verb_in(Tense::Past).filter(|_| !self.is_distant)
    }
}

/// A rule that may choose the side.
pub(super) struct Step {
    pub(super) rule: Rule,
    choose: fn(&Clause<'_>) -> Option<(Tense, Certainty)>,
}

/// The rules of sides, in the order in which they are asked; the first that chooses decides.
pub(super) static SIDES: &[Step] = &[
    Step {
        rule: Rule::new(
            "date.side-happened",
            "What has happened on a day is over",
            "the date with का, and a noun for what happens or का after बाद with a first or a most",
            "शुक्रवार की घटना की जांच होगी।",
        ),
        choose: |clause| {
            is_of_the_past(clause.reader, clause.end).then_some((Tense::Past, Certainty::Sure))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-planned",
            "What was to be may have been or not",
            "an infinitive with था: the plan is over, its day may not be",
            "बैठक सोमवार को होनी थी।",
        ),
        choose: |clause| {
            let verb = clause.verb_in(Tense::Past)?;
            was_planned(clause.reader, verb).then_some((Tense::Past, Certainty::Open))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-put-off",
            "A term that was given lies ahead",
            "तक after the date, and a noun of time given or a verb of putting off",
            "सोमवार तक का समय दिया गया।",
        ),
        choose: |clause| {
            let verb = clause.recent_past()?;
            let puts_off = clause.reader.word(clause.end) == TimeWord::Till
                && puts_off(clause.reader, clause.end, verb);
            puts_off.then_some((Tense::Future, Certainty::Likely))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-for-the-day",
            "What is arranged for a day lies ahead",
            "के लिए after a weekday or a date, with a perfective",
            "बैठक शनिवार के लिए टली।",
        ),
        choose: |clause| {
            clause.recent_past()?;
            is_for_the_day(clause.reader, clause.first, clause.end)
                .then_some((Tense::Future, Certainty::Likely))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-announced",
            "A day that an announcement sets lies ahead",
            "a verb or a noun of fixing or announcing after the date; with था the day may be over",
            "25 सितंबर की तारीख तय की।",
        ),
        choose: |clause| {
            let verb = clause.verb_in(Tense::Past)?;
            if !sets_the_day(clause.reader, clause.first, clause.end, verb) {
                return None;
            }
            Some(if clause.is_distant {
                (Tense::Past, Certainty::Open)
            } else {
                (Tense::Future, Certainty::Likely)
            })
        },
    },
    Step {
        rule: Rule::new(
            "date.side-condition",
            "A condition is not met yet",
            "तो after a perfective, with अगर before the date or तक after it",
            "अगर सोमवार तक बात नहीं बनी तो आंदोलन होगा।",
        ),
        choose: |clause| {
            let verb = clause.recent_past()?;
            is_condition(clause.reader, clause.first, clause.end, verb)
                .then_some((Tense::Future, Certainty::Likely))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-distant",
            "था puts the date before the day of writing",
            "an auxiliary of the past in the verb, no plan and nothing announced",
            "बैठक सोमवार को हुई थी।",
        ),
        choose: |clause| {
            let verb = clause.verb_in(Tense::Past)?;
            let is_over = clause.is_distant && !is_progressive(clause.reader, verb);
            is_over.then_some((Tense::Past, Certainty::Sure))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-perfective",
            "A perfective puts the date before the day of writing",
            "a perfective as the first finite verb after the date",
            "पुलिस सोमवार को पहुंची।",
        ),
        choose: |clause| {
            clause.verb_in(Tense::Past)?;
            Some((Tense::Past, Certainty::Likely))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-going-on",
            "What goes on since a day has begun",
            "से after the date and a progressive; with a word for beginning it is still to come",
            "9 मार्च से मरम्मत चल रही है।",
        ),
        choose: |clause| {
            let verb = clause.verb_in(Tense::Present)?;
            let goes_on = clause.reader.word(clause.end) == TimeWord::From
                && is_progressive(clause.reader, verb);
            if !goes_on {
                return None;
            }
            Some(if begins(clause.reader, clause.end, verb) {
                (Tense::Future, Certainty::Open)
            } else {
                (Tense::Past, Certainty::Likely)
            })
        },
    },
    Step {
        rule: Rule::new(
            "date.side-lasting",
            "A state that lasts since a day has begun",
            "से after the date and an adjective of state with है, or के बाद after what happened on it",
            "सड़क सोमवार से बंद है।",
        ),
        choose: |clause| {
            let verb = clause.verb_in(Tense::Present)?;
            let lasts = clause.reader.is(clause.end, TimeWord::From)
                && is_lasting(clause.reader, verb)
                || clause.reader.is(clause.end, TimeWord::Of)
                    && is_event_before(clause.reader, clause.end);
            lasts.then_some((Tense::Past, Certainty::Likely))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-possible",
            "What may be is still to come",
            "a form of सकना in the verb",
            "मैच सोमवार को हो सकता है।",
        ),
        choose: |clause| {
            let verb = clause.verb_in(Tense::Present)?;
            is_potential(clause.reader, verb).then_some((Tense::Future, Certainty::Open))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-reported",
            "What is said to be of a day is over",
            "का after the date and a form of बताना",
            "घटना बुधवार रात की बताई जा रही है।",
        ),
        choose: |clause| {
            clause.verb_in(Tense::Present)?;
            let is_reported = clause.reader.word(clause.end) == TimeWord::Of
                && clause
                    .reader
                    .is_form_of(clause.reader.next(clause.end), lemma::BATANA);
            is_reported.then_some((Tense::Past, Certainty::Likely))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-counted",
            "What was counted up to a day is known",
            "तक after the date, and a number before है",
            "सोमवार तक मरीजों की संख्या 284 है।",
        ),
        choose: |clause| {
            const WITHIN: usize = 3;
            let verb = clause.verb_in(Tense::Present)?;
            let counted = (verb.saturating_sub(WITHIN).max(clause.end)..verb)
                .any(|place| clause.reader.is_number(place));
            (clause.reader.is(clause.end, TimeWord::Till) && counted)
                .then_some((Tense::Past, Certainty::Likely))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-present",
            "What only is, and is not over, is still to come",
            "है without a habit; after से and का it has no side",
            "कल छुट्टी है।",
        ),
        choose: |clause| {
            let verb = clause.verb_in(Tense::Present)?;
            let joint = clause.reader.word(clause.end);
            let has_side = !matches!(joint, TimeWord::From | TimeWord::Of)
                && !is_habitual(clause.reader, verb);
            Some((
                if has_side {
                    Tense::Future
                } else {
                    Tense::Present
                },
                if has_side {
                    Certainty::Open
                } else {
                    Certainty::Sure
                },
            ))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-forecast",
            "A forecast is of the day on which it was given",
            "ने right before the date, को after it, and an infinitive before a noun for prospect",
            "विभाग ने सोमवार को बारिश होने की संभावना जताई।",
        ),
        choose: |clause| {
            let verb = clause.verb_in(Tense::Future)?;
            let is_given = may_be_of_report(clause.reader, clause.first, clause.end)
                && is_before_prospect(clause.reader, verb);
            is_given.then_some((Tense::Past, Certainty::Likely))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-was-to-come",
            "What was about to be may have been or not",
            "वाला with था",
            "मैच सोमवार को होने वाला था।",
        ),
        choose: |clause| {
            clause.verb_in(Tense::Future)?;
            clause.is_distant.then_some((Tense::Past, Certainty::Open))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-future",
            "A form of the future puts the date after the day of writing",
            "a future, or what is about to be; the latter leaves more doubt",
            "बैठक सोमवार को होगी।",
        ),
        choose: |clause| {
            let verb = clause.verb_in(Tense::Future)?;
            Some((
                Tense::Future,
                if has_future(clause.reader, verb) {
                    Certainty::Sure
                } else {
                    Certainty::Likely
                },
            ))
        },
    },
    Step {
        rule: Rule::new(
            "date.side-ergative",
            "ने alone puts the date before the day of writing",
            "ने before the date and no verb after it: only the past takes it",
            "पुलिस ने सोमवार को",
        ),
        choose: |clause| {
            let is_past = clause.verb.is_none() && is_ergative(clause.reader, clause.first);
            is_past.then_some((Tense::Past, Certainty::Likely))
        },
    },
];

/// The side that the clause puts the date from `first` to `end` on.
pub(super) fn side(reader: &Reader<'_>, first: usize, end: usize) -> Side {
    // `13 मई, 20 मई और 1 जून को`: what follows a list follows each of its days.
    let end = reader.past_listed_days(end);
    let found = verb_ahead(reader, end);
    let verb = found.map(|(_, verb)| verb);
    let clause = Clause {
        reader,
        first,
        end,
        verb: found,
        is_distant: found.is_some_and(|(tense, verb)| is_over_before(reader, tense, verb, end)),
    };
    for step in SIDES.iter().filter(|step| step.rule.is_on()) {
        if let Some((tense, certainty)) = (step.choose)(&clause) {
            return Side {
                tense: Some(tense),
                certainty,
                rule: Some(&step.rule),
                verb,
            };
        }
    }
    Side { verb, ..Side::OPEN }
}

/// Whether `था` stands in the verb, or it is a participle of the past right before its noun, at the end of the
/// date.
fn is_over_before(reader: &Reader<'_>, tense: Tense, verb: usize, end: usize) -> bool {
    is_distant(reader, verb)
        || tense == Tense::Past && verb == reader.next(end) && is_before_noun(reader, verb)
}
