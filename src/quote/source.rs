//! The source of a report: the noun phrase that the voice of its cue calls for.

mod kind;
mod oblique;
mod plain;
mod subject;

use core::ops::Range;

use super::SourceKind;
use super::context::Context;
use super::cue::{Report, Voice};
use crate::rule::Rule;

use kind::kind_of;
pub(super) use kind::{head, is_role, relative_clause};
pub(super) use oblique::{is_laid_on_somebody, is_matter};
pub(super) use plain::{of_last_clause, plain};
pub(super) use subject::ergative;

/// A noun phrase that names a source.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    pub(super) tokens: Range<usize>,
    /// The token after its case marker.
    pub(super) after: usize,
    /// By what it is known to be the source.
    pub(super) rule: &'static Rule,
}

/// What a phrase ends with, and what kind it is therefore.
#[derive(Clone, Copy, Debug)]
pub(super) struct Headed {
    /// The place of its last word.
    pub(super) head: usize,
    pub(super) kind: SourceKind,
}

impl Headed {
    /// The head and the kind of the phrase `tokens`.
    pub(super) fn of(context: &Context<'_>, tokens: &Range<usize>) -> Headed {
        let head = head(context, tokens);
        let kind = kind_of(context, tokens, head);
        Headed { head, kind }
    }
}

impl Phrase {
    pub(super) const fn new(tokens: Range<usize>, after: usize, rule: &'static Rule) -> Phrase {
        Phrase {
            tokens,
            after,
            rule,
        }
    }

    /// The phrase that `rule` finds, where the rule takes part.
    pub(super) fn by(tokens: Range<usize>, after: usize, rule: &'static Rule) -> Option<Phrase> {
        rule.is_on().then(|| Phrase::new(tokens, after, rule))
    }
}

/// A report whose source is looked for, between `floor` and `limit`.
struct Asked<'c, 'a> {
    context: &'c Context<'a>,
    report: &'c Report,
    floor: usize,
    limit: usize,
}

impl Asked<'_, '_> {
    fn is_plain_participle(&self) -> bool {
        self.report.voice == Voice::Plain && self.report.is_participle
    }

    fn is_finite_plain(&self) -> bool {
        self.report.voice == Voice::Plain && !self.report.is_participle
    }
}

/// A place where the source of a report can stand.
struct Step {
    rule: &'static Rule,
    find: fn(&Asked<'_, '_>) -> Option<Phrase>,
}

static HEARD: Rule = Rule::new(
    "source.heard",
    "whoever is heard or seen to speak is the source",
    "a phrase in the objective right before a participle of speaking",
    "मंत्री को यह कहते सुना गया कि पुल बनेगा।",
);

static IN_NE: Rule = Rule::new(
    "source.agentive",
    "the nearest phrase in the agentive before a perfective cue is its subject",
    "the marker, or a pronoun that has it within; what stands in quotation marks is passed over",
    "मंत्री ने सभा में कहा कि पुल बनेगा।",
);

static NE_AFTER_VERB: Rule = Rule::new(
    "source.agentive-last",
    "a phrase in the agentive behind its verb is the subject where it ends the clause",
    "the marker before a comma, a dash or the end",
    "\"पुल बनेगा\", कहा मंत्री ने।",
);

static RELATED: Rule = Rule::new(
    "source.without-marker",
    "a phrase with a relative clause right before a cue is its subject, with the agentive marker left out",
    "a relative pronoun behind the phrase, and the auxiliary of its clause right before the cue",
    "मंत्री जो सभा में थे बताया कि पुल बनेगा।",
);

static OWNER: Rule = Rule::new(
    "source.genitive",
    "the phrase in the genitive before a noun of speech says it",
    "the marker a few words before the cue",
    "मंत्री का कहना है कि पुल बनेगा।",
);

/// Whose something is that the clause ends with.
pub(super) static OWNER_LAST: Rule = Rule::new(
    "source.genitive-last",
    "a phrase in the genitive that ends the sentence says what the noun before it tells",
    "the marker right before the end",
    "\"पुल बनेगा\", यह कहना है मंत्री का।",
);

/// Who does what a passive says, or the document that says it.
pub(super) static AGENT: Rule = Rule::new(
    "source.agent",
    "a passive has its agent, or the document that it is said in, for its source",
    "the nearest phrase by an agent, on behalf of somebody, or of a document in the locative",
    "रिपोर्ट में कहा गया है कि पुल बनेगा।",
);

static AFTER_VERB: Rule = Rule::new(
    "source.after-verb",
    "words behind a plain verb are its subject where a dash, a colon or the end closes them",
    "no verb, adverb or marker among them",
    "सदन में बोले मंत्री- पुल बनेगा।",
);

static PLAIN: Rule = Rule::new(
    "source.plain",
    "the plain phrase before a verb that takes no marker is its subject",
    "adverbs, objects and phrases in postpositions between the two are passed over",
    "मंत्री बोले कि पुल बनेगा।",
);

static SHARED: Rule = Rule::new(
    "source.shared-subject",
    "a clause that a conjunction joins to the one before has its subject",
    "a finite verb before the conjunction, and nothing behind it that could be the subject",
    "मंत्री गांव जाते हैं और कहते हैं कि पुल बनेगा।",
);

static AFTER_PARTICIPLE: Rule = Rule::new(
    "source.after-participle",
    "the subject of the clause that a participle opens says what the participle tells",
    "a phrase in the agentive right behind the participle",
    "यह कहते हुए मंत्री ने बैठक छोड़ी कि पुल बनेगा।",
);

static GIVER: Rule = Rule::new(
    "source.giver",
    "from whom a notice has come is its source",
    "an office, a body or a medium in the ablative right before a noun for what is received",
    "पुलिस से सूचना मिली कि सड़क बंद है।",
);

/// Whose an attribution is.
pub(super) static POSSESSOR: Rule = Rule::new(
    "source.possessor",
    "an attribution is of the phrase in the genitive before its postposition",
    "the genitive marker, or a pronoun that has it within",
    "मंत्री के अनुसार पुल बनेगा।",
);

/// Whom a preposition of attribution names.
pub(super) static AFTER_PREPOSITION: Rule = Rule::new(
    "source.after-preposition",
    "a preposition of attribution is of the words behind it, up to a comma or a verb",
    "the preposition, and what closes the words",
    "बकौल मंत्री, पुल अगले साल बनेगा।",
);

/// Who signs a statement.
pub(super) static SIGNATURE: Rule = Rule::new(
    "source.signature",
    "the words behind the dash sign a statement",
    "the dash at the end of the paragraph",
    "हम पुल का स्वागत करते हैं। - राम सिंह, व्यापारी",
);

/// Whom a headline names at one end.
pub(super) static LABEL: Rule = Rule::new(
    "source.headline-label",
    "the name at one end of a headline says the rest",
    "the colon or dash that parts it, or the verb before it",
    "अगले साल बनेगा पुल: लोक विभाग",
);

/// Who does what a headline tells of.
pub(super) static DOER: Rule = Rule::new(
    "source.headline-doer",
    "in a headline, whoever does what stands before a cue is its speaker",
    "the subject of the clause before the comma",
    "सभा में भड़के मंत्री, बोले- पुल बनेगा",
);

const fn step(rule: &'static Rule, find: fn(&Asked<'_, '_>) -> Option<Phrase>) -> Step {
    Step { rule, find }
}

static OF_ERGATIVE: [Step; 6] = [
    step(&IN_NE, subject::agentive),
    step(&NE_AFTER_VERB, subject::agentive_last),
    step(&RELATED, subject::related),
    step(&AGENT, oblique::agent),
    step(&PLAIN, plain::subject),
    step(&SHARED, plain::shared),
];

static OF_PLAIN: [Step; 6] = [
    step(&HEARD, subject::heard),
    step(&IN_NE, subject::agentive),
    step(&AFTER_VERB, subject::after_verb),
    step(&PLAIN, plain::subject),
    step(&SHARED, plain::shared),
    step(&AFTER_PARTICIPLE, subject::after_participle),
];

static OF_GENITIVE: [Step; 2] = [
    step(&OWNER, oblique::owner),
    step(&OWNER_LAST, oblique::owner_last),
];

static OF_PASSIVE: [Step; 2] = [step(&AGENT, oblique::agent), step(&GIVER, oblique::giver)];

/// Where the source of a report in this voice is looked for, in order.
fn steps_of(voice: Voice) -> &'static [Step] {
    match voice {
        Voice::Ergative => &OF_ERGATIVE,
        Voice::Plain => &OF_PLAIN,
        Voice::Genitive => &OF_GENITIVE,
        Voice::Passive => &OF_PASSIVE,
    }
}

/// The rules by which a phrase is a source.
pub(super) const RULES: &[&Rule] = &[
    &HEARD,
    &IN_NE,
    &NE_AFTER_VERB,
    &RELATED,
    &OWNER,
    &OWNER_LAST,
    &AGENT,
    &AFTER_VERB,
    &PLAIN,
    &SHARED,
    &AFTER_PARTICIPLE,
    &GIVER,
    &POSSESSOR,
    &AFTER_PREPOSITION,
    &SIGNATURE,
    &LABEL,
    &DOER,
];

/// Whether a source stands plain before its verb.
pub(super) fn is_plain(source: &Phrase) -> bool {
    core::ptr::eq(source.rule, &PLAIN)
}

/// The source of `report`, not further left than `floor`.
pub(super) fn of(
    context: &Context<'_>,
    report: &Report,
    floor: usize,
    limit: usize,
) -> Option<Phrase> {
    let asked = Asked {
        context,
        report,
        floor,
        limit,
    };
    let mut steps = steps_of(report.voice).iter();
    steps.find_map(|step| step.rule.is_on().then(|| (step.find)(&asked))?)
}
