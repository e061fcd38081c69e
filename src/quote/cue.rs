//! Cues: whether a word that can report does so where it stands, and with which words.
//!
//! The steps are asked in order, each for the kinds of word that it is about; the first that says
//! something decides.

mod forms;
mod nouns;
mod verbs;

use super::context::Context;
use crate::lexicon::{Cue, Features};
use crate::rule::{Rule, rules_of};
use forms::past_auxiliaries;

/// How a report names its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    /// With `ने`: `मंत्री ने कहा`.
    Ergative,
    /// Without a marker: `मंत्री बोले`, `मंत्री कहते हैं`.
    Plain,
    /// With `का`: `मंत्री का कहना है`.
    Genitive,
    /// Not as its subject: `रिपोर्ट में कहा गया`.
    Passive,
}

/// A cue where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Report {
    /// What tells it for a cue.
    pub(super) rule: &'static Rule,
    /// The first and the last token of the cue.
    pub(super) first: usize,
    pub(super) last: usize,
    /// The token after its auxiliaries.
    pub(super) end: usize,
    pub(super) voice: Voice,
    /// Whether the cue reports by itself, with no `कि` or marks to say so.
    pub(super) is_strong: bool,
    /// Whether the cue is a participle in a clause of its own: `यह कहते हुए`.
    pub(super) is_participle: bool,
}

/// A word that can report, in the sentence that ends at `limit`.
#[derive(Clone, Copy)]
struct At<'c, 'a> {
    context: &'c Context<'a>,
    at: usize,
    limit: usize,
    rule: &'static Rule,
}

impl At<'_, '_> {
    /// A finite cue from the token `first` to the token `last`.
    fn finite(&self, first: usize, last: usize, voice: Voice, is_strong: bool) -> Report {
        Report {
            rule: self.rule,
            first,
            last,
            end: past_auxiliaries(self.context, last + 1, self.limit),
            voice,
            is_strong,
            is_participle: false,
        }
    }

    /// A cue that is a participle, up to the token before `end`.
    fn participle(&self, last: usize, end: usize, voice: Voice) -> Report {
        Report {
            rule: self.rule,
            first: self.at,
            last,
            end,
            voice,
            is_strong: false,
            is_participle: true,
        }
    }
}

/// What a step says of a word.
enum Verdict {
    /// It reports.
    Reports(Report),
    /// It reports nothing.
    Refused,
    /// The next step may say.
    Open,
}

impl From<Option<Report>> for Verdict {
    fn from(report: Option<Report>) -> Verdict {
        report.map_or(Verdict::Open, Verdict::Reports)
    }
}

/// A rule about words of the kinds `of`, which says nothing where what it `needs` is not there.
struct Step {
    rule: Rule,
    of: &'static [Cue],
    needs: Needs,
    decide: fn(&At<'_, '_>) -> Verdict,
}

/// What must be there for a rule to say anything: one of these features, of this word.
#[derive(Clone, Copy)]
struct Needs {
    of: Beside,
    one: Features,
}

/// The word that can report, or one beside it.
#[derive(Clone, Copy)]
enum Beside {
    Before,
    Itself,
    Behind,
}

impl Needs {
    /// Every word that can report has that.
    const NOTHING: Needs = Needs::itself(Features::CUE);

    const fn before(one: Features) -> Needs {
        let of = Beside::Before;
        Needs { of, one }
    }

    const fn itself(one: Features) -> Needs {
        let of = Beside::Itself;
        Needs { of, one }
    }

    const fn behind(one: Features) -> Needs {
        let of = Beside::Behind;
        Needs { of, one }
    }
}

/// The rules, in the order in which they are asked.
static STEPS: [Step; 23] = [
    Step {
        rule: Rule::new(
            "cue.denied",
            "what was not said, or asked whether anybody said it, is no report",
            "a negation right before the verb, or behind it before a that-word",
            "मंत्री ने नहीं कहा कि पुल बनेगा।",
        ),
        of: &[Cue::Perfective, Cue::Imperfective, Cue::Stem],
        needs: Needs::NOTHING,
        decide: verbs::denied,
    },
    Step {
        rule: Rule::new(
            "cue.idiom",
            "an idiom of the verb of speaking tells of a deed: an attack, a truth, a lie",
            "the noun of the idiom right before or behind the verb",
            "टीम ने हमला बोला।",
        ),
        of: &[Cue::Plain, Cue::Imperfective],
        needs: Needs::NOTHING,
        decide: verbs::idiom,
    },
    Step {
        rule: Rule::new(
            "cue.noun-like",
            "a feminine perfective right behind a genitive marker, or one of many right before it, is a noun or describes one",
            "the marker and the form of the verb",
            "पर्दे पर दोनों की जोड़ी \"सबसे अच्छी जोड़ी\" है।",
        ),
        of: &[Cue::Perfective, Cue::Plain],
        needs: Needs::NOTHING,
        decide: verbs::noun,
    },
    Step {
        rule: Rule::new(
            "cue.passive",
            "a perfective passive reports",
            "the auxiliary of the passive right behind the verb",
            "रिपोर्ट में कहा गया है कि पुल बनेगा।",
        ),
        of: &[Cue::Perfective],
        needs: Needs::behind(Features::PERFECTIVE),
        decide: verbs::passive,
    },
    Step {
        rule: Rule::new(
            "cue.passive-done",
            "a passive that is done, or in progress or beginning with a verb of asking, reports",
            "the passive auxiliary with one of completion, progress or beginning",
            "रिपोर्ट में कहा जा चुका है कि पुल बनेगा।",
        ),
        of: &[Cue::Perfective],
        needs: Needs::behind(Features::INFINITIVE.union(Features::STEM)),
        decide: verbs::passive_done,
    },
    Step {
        rule: Rule::new(
            "cue.hearsay",
            "a passive of habit, in progress or of what may be is hearsay",
            "the imperfective or the stem of the passive auxiliary",
            "कहा जाता है कि यहां एक किला था।",
        ),
        of: &[Cue::Perfective],
        needs: Needs::behind(Features::IMPERFECTIVE.union(Features::STEM)),
        decide: verbs::hearsay,
    },
    Step {
        rule: Rule::new(
            "cue.habitual",
            "a perfective with the verb of doing in the imperfective says what somebody used to say",
            "the two words side by side; the subject takes no agentive",
            "दादी कहा करती थीं कि नदी यहीं बहती थी।",
        ),
        of: &[Cue::Perfective],
        needs: Needs::behind(Features::IMPERFECTIVE),
        decide: verbs::habitual,
    },
    Step {
        rule: Rule::new(
            "cue.perfective",
            "a perfective of a verb of speaking whose subject takes the agentive reports",
            "the form of the verb",
            "मंत्री ने कहा कि पुल बनेगा।",
        ),
        of: &[Cue::Perfective],
        needs: Needs::NOTHING,
        decide: verbs::perfective,
    },
    Step {
        rule: Rule::new(
            "cue.plain",
            "a perfective of a verb of speaking whose subject stands plain reports",
            "the form of the verb",
            "मंत्री बोले कि पुल बनेगा।",
        ),
        of: &[Cue::Plain],
        needs: Needs::NOTHING,
        decide: verbs::plain,
    },
    Step {
        rule: Rule::new(
            "cue.inceptive",
            "an oblique infinitive with the verb of beginning reports",
            "the two words side by side",
            "मंत्री कहने लगे कि पुल बनेगा।",
        ),
        of: &[Cue::Inceptive],
        needs: Needs::behind(Features::PERFECTIVE),
        decide: verbs::inceptive,
    },
    Step {
        rule: Rule::new(
            "cue.accompanying",
            "an imperfective participle reports what is said along with a deed, or heard said",
            "the auxiliary of the participle, or a verb of hearing or seeing, behind it",
            "मंत्री ने यह कहते हुए बैठक छोड़ी कि पुल बनेगा।",
        ),
        of: &[Cue::Imperfective],
        needs: Needs::behind(Features::PERFECTIVE.union(Features::PERCEIVED)),
        decide: verbs::accompanying,
    },
    Step {
        rule: Rule::new(
            "cue.imperfective",
            "an imperfective of a verb of speaking reports, with what carries it on",
            "the form of the verb",
            "मंत्री कहते हैं कि पुल बनेगा।",
        ),
        of: &[Cue::Imperfective],
        needs: Needs::NOTHING,
        decide: verbs::imperfective,
    },
    Step {
        rule: Rule::new(
            "cue.compound",
            "a stem of a verb of speaking reports with the verb that completes it",
            "an auxiliary of progress, completion or suddenness right behind the stem",
            "मंत्री कह चुके हैं कि पुल बनेगा।",
        ),
        of: &[Cue::Stem],
        needs: Needs::behind(Features::PERFECTIVE),
        decide: verbs::compound,
    },
    Step {
        rule: Rule::new(
            "cue.conjunctive",
            "a conjunctive participle of a verb of speaking reports",
            "the form of the verb",
            "मंत्री यह कहकर चले गए कि पुल बनेगा।",
        ),
        of: &[Cue::Conjunctive],
        needs: Needs::NOTHING,
        decide: verbs::conjunctive,
    },
    Step {
        rule: Rule::new(
            "cue.refusal",
            "who refuses to say something says nothing",
            "an infinitive of speaking and its marker before the noun",
            "मंत्री ने यह बताने से इनकार किया कि पुल कब बनेगा।",
        ),
        of: &[Cue::Noun],
        needs: Needs::itself(Features::REFUSAL),
        decide: nouns::refusal,
    },
    Step {
        rule: Rule::new(
            "cue.arrival",
            "a noun for what is received reports with a verb of coming",
            "the verb behind the noun, with no more than adverbs between",
            "उनसे जवाब आया कि पुल बनेगा।",
        ),
        of: &[Cue::Noun],
        needs: Needs::itself(Features::RECEIVED),
        decide: nouns::arrival,
    },
    Step {
        rule: Rule::new(
            "cue.light-verb",
            "a noun of speech reports with a light verb, in any aspect",
            "the light verb behind the noun, with no more than adverbs between",
            "मंत्री ने दावा किया कि पुल बनेगा।",
        ),
        of: &[Cue::Noun],
        needs: Needs::NOTHING,
        decide: nouns::light,
    },
    Step {
        rule: Rule::new(
            "cue.light-verb-first",
            "a noun of speech reports behind its light verb where its speaker stands before that",
            "the agentive, the light verb and the noun side by side",
            "मंत्री ने दी चेतावनी, \"पुल बंद होगा।\"",
        ),
        of: &[Cue::Noun],
        needs: Needs::before(Features::LIGHT),
        decide: nouns::inverted,
    },
    Step {
        rule: Rule::new(
            "cue.felt",
            "what is felt, or what is the matter, is said by nobody",
            "a noun of feeling, or the noun for a matter, with a copula or a verb of doing",
            "खुशी की बात है कि पुल बनेगा।",
        ),
        of: &[Cue::Noun, Cue::Infinitive],
        needs: Needs::NOTHING,
        decide: nouns::felt,
    },
    Step {
        rule: Rule::new(
            "cue.aim",
            "an infinitive behind whoever is to be told says what is to be done",
            "the marker of an object right before the infinitive",
            "इसका उद्देश्य लोगों को बताना है कि पुल बनेगा।",
        ),
        of: &[Cue::Infinitive],
        needs: Needs::NOTHING,
        decide: nouns::aim,
    },
    Step {
        rule: Rule::new(
            "cue.wording",
            "a slogan or a title gives words that nobody says there",
            "a noun for a wording before the copula",
            "उनका नारा था 'पुल बनाओ'।",
        ),
        of: &[Cue::Noun, Cue::Infinitive],
        needs: Needs::itself(Features::WORDING),
        decide: nouns::wording,
    },
    Step {
        rule: Rule::new(
            "cue.copula",
            "a noun of speech, or an infinitive, reports with a copula",
            "the copula right behind it",
            "मंत्री का कहना है कि पुल बनेगा।",
        ),
        of: &[Cue::Noun, Cue::Infinitive],
        needs: Needs::NOTHING,
        decide: nouns::copula,
    },
    Step {
        rule: Rule::new(
            "cue.no-copula",
            "before a colon or a dash, and at an end in a headline, a noun of speech needs no copula",
            "the mark right behind it",
            "मंत्री का दावा- पुल बनेगा",
        ),
        of: &[Cue::Noun, Cue::Infinitive],
        needs: Needs::NOTHING,
        decide: nouns::bare,
    },
];

/// The rules, in the order in which they are asked.
pub(super) const RULES: &[&Rule] = rules_of!(STEPS);

/// How many kinds of cue there are.
const KINDS: usize = Cue::NAMED.len();

/// The rules about one kind of cue, and how many they are.
#[derive(Clone, Copy)]
struct Steps([&'static Step; STEPS.len()], usize);

/// By the kind of a cue, the rules about it.
static BY_KIND: [Steps; KINDS] = {
    let mut by_kind = [Steps([&STEPS[0]; STEPS.len()], 0); KINDS];
    let mut step = 0;
    while step < STEPS.len() {
        let mut of = 0;
        while of < STEPS[step].of.len() {
            let Steps(steps, count) = &mut by_kind[STEPS[step].of[of] as usize];
            steps[*count] = &STEPS[step];
            *count += 1;
            of += 1;
        }
        step += 1;
    }
    by_kind
};

/// The rules about a kind of cue, in the order in which they are asked.
fn steps_of(cue: Cue) -> impl Iterator<Item = &'static Step> {
    let Steps(steps, count) = &BY_KIND[cue as usize];
    steps[..*count].iter().copied()
}

/// The report that turns on the word at `at`, within the sentence that ends at `limit`.
pub(super) fn report(context: &Context<'_>, at: usize, limit: usize) -> Option<Report> {
    read(context, at, limit).ok()
}

/// The report that turns on the word at `at`, or the rule that says that there is none.
pub(super) fn read(
    context: &Context<'_>,
    at: usize,
    limit: usize,
) -> Result<Report, Option<&'static Rule>> {
    let entry = context.entry(at);
    let cue = entry.cue.ok_or(None)?;
    let features = |at| context.entry(at).features;
    let around = [
        at.checked_sub(1).map_or(Features::NONE, features),
        entry.features,
        features(at + 1),
    ];
    let steps = steps_of(cue).filter(|step| step.rule.is_on());
    for step in steps.filter(|step| around[step.needs.of as usize].any(step.needs.one)) {
        let word = At {
            context,
            at,
            limit,
            rule: &step.rule,
        };
        match (step.decide)(&word) {
            Verdict::Reports(report) => return Ok(report),
            Verdict::Refused => return Err(Some(&step.rule)),
            Verdict::Open => {}
        }
    }
    Err(None)
}
