//! A report by a verb or a noun of speech: the patterns of its content, in the order in which they are
//! asked.
//!
//! A pattern whose content stands in marks may lose them to another report; then the next one is the
//! reading of this report. So patterns are asked on until one needs no marks.

use crate::lexicon::{Cue, Features, lemma, word};
use crate::quote::QuotationKind;
use crate::quote::candidate::{Candidate, Pattern, Strength};
use crate::quote::context::Context;
use crate::quote::cue::{Report, Voice};
use crate::quote::source::{self, Phrase};
use crate::rule::Rule;

use super::connection::{self, Connection};
use super::extent::clause;
use super::reach::Reach;
use super::{bare_words, main_clause, marks_beside, medium};

/// A report whose content is looked for.
pub(super) struct Attempt<'c, 'a> {
    pub(super) context: &'c Context<'a>,
    pub(super) reach: &'c Reach,
    pub(super) report: &'c Report,
    pub(super) source: Option<&'c Phrase>,
    pub(super) connection: Connection,
}

/// A pattern and how it is looked for.
struct Step {
    pattern: Pattern,
    find: fn(&Attempt<'_, '_>, &'static Pattern) -> Option<Candidate>,
}

impl Step {
    const fn new(
        rule: Rule,
        sure: f32,
        strength: Strength,
        find: fn(&Attempt<'_, '_>, &'static Pattern) -> Option<Candidate>,
    ) -> Step {
        Step {
            pattern: Pattern::new(rule, sure, strength),
            find,
        }
    }
}

static WITHIN_CLAUSE: Step = Step::new(
    Rule::new(
        "quote.marks-within-clause",
        "after a cue, marks that the clause goes on behind are a part of it",
        "words right after the closing mark in the same sentence",
        "मंत्री ने कहा कि \"काला कानून\" वापस होगा।",
    ),
    0.97,
    Strength::Led,
    marks_beside::within_clause,
);

static TWO_PASSAGES: Step = Step::new(
    Rule::new(
        "quote.two-passages",
        "two passages in marks that a conjunction joins after a cue are one quotation",
        "a conjunction between a closing and an opening mark",
        "मंत्री ने कहा, \"काम शुरू होगा\" और \"पुल बनेगा\"।",
    ),
    0.98,
    Strength::Led,
    marks_beside::joined,
);

static SPLIT_MARKS: Step = Step::new(
    Rule::new(
        "quote.split-marks",
        "marks before the source and marks after the cue are two pieces of one quotation",
        "marks on both sides of a reporting clause",
        "\"पुल बनेगा,\" मंत्री ने कहा, \"काम अगले साल शुरू होगा।\"",
    ),
    0.98,
    Strength::Led,
    marks_beside::split,
);

static MARKS_AFTER: Step = Step::new(
    Rule::new(
        "quote.marks-after",
        "marks right after a cue hold what was said",
        "an opening mark after the cue, or after its comma, colon, dash or that-word",
        "मंत्री ने कहा, \"पुल बनेगा।\"",
    ),
    0.98,
    Strength::Led,
    marks_beside::after,
);

static THAT_CLAUSE: Step = Step::new(
    Rule::new(
        "quote.that-clause",
        "the clause after a that-word is what was said",
        "the that-word after the cue, with no more than adverbs between",
        "मंत्री ने कहा कि पुल बनेगा।",
    ),
    0.97,
    Strength::Led,
    that_clause,
);

static MARKS_BEFORE: Step = Step::new(
    Rule::new(
        "quote.marks-before",
        "marks right before a reporting clause hold what was said",
        "a closing mark before the source or the cue; a clause in the marks, or a comma that sets it off",
        "\"पुल बनेगा,\" मंत्री ने कहा।",
    ),
    0.98,
    Strength::Following,
    marks_beside::before,
);

static CLAUSE_BEFORE: Step = Step::new(
    Rule::new(
        "quote.clause-before",
        "a clause that a comma or a colon sets off before a reporting clause is what was said",
        "a verb before the comma, and a cue that needs no that-word",
        "पुल अगले साल बनेगा, मंत्री ने कहा।",
    ),
    0.7,
    Strength::Led,
    bare_words::before,
);

static AFTER_DASH: Step = Step::new(
    Rule::new(
        "quote.words-after-dash",
        "words after a cue and a colon, a dash or dots are the speaker's own",
        "the mark right behind the cue",
        "मंत्री ने कहा- पुल बनेगा।",
    ),
    0.85,
    Strength::Led,
    bare_words::after_dash,
);

static AFTER_COMMA: Step = Step::new(
    Rule::new(
        "quote.words-after-comma",
        "words after a cue and a comma are the speaker's own",
        "a verb of saying with its speaker and no object beside it",
        "मंत्री ने कहा, हम पुल बनाएंगे।",
    ),
    0.85,
    Strength::Led,
    bare_words::after_comma,
);

static BARE: Step = Step::new(
    Rule::new(
        "quote.bare-clause",
        "a whole clause right after a finite cue is what was said",
        "a verb at its end; the cue has the form that it has with a clause for its object",
        "मंत्री ने बताया पुल अगले साल बनेगा।",
    ),
    0.7,
    Strength::Led,
    bare_words::bare,
);

static OF_MARKED: [&Step; 4] = [&WITHIN_CLAUSE, &TWO_PASSAGES, &SPLIT_MARKS, &MARKS_AFTER];
static OF_THAT: [&Step; 1] = [&THAT_CLAUSE];
static OF_OPEN: [&Step; 4] = [&MARKS_BEFORE, &CLAUSE_BEFORE, &AFTER_DASH, &AFTER_COMMA];
static OF_BARE: [&Step; 2] = [&MARKS_BEFORE, &BARE];
static OF_END: [&Step; 2] = [&MARKS_BEFORE, &CLAUSE_BEFORE];

/// The patterns of a report whose words are joined to it so, in the order in which they are asked.
fn steps_of(connection: Connection) -> &'static [&'static Step] {
    match connection {
        Connection::Marked(..) => &OF_MARKED,
        Connection::That(_) => &OF_THAT,
        Connection::Open(..) => &OF_OPEN,
        Connection::Bare(_) => &OF_BARE,
        Connection::End => &OF_END,
    }
}

static BESIDES: Pattern = Pattern::new(
    Rule::new(
        "quote.headline-marks-besides",
        "in a headline, marks before a reporting clause are said by whoever says what follows it",
        "marks before the source, and words after the cue and a dash",
        "'दबाव में टूट गई टीम', हार पर भड़के कोच, बोले- बहाने नहीं चलेंगे",
    ),
    0.7,
    Strength::Following,
);

static CONCEDED: Rule = Rule::new(
    "quote.conceded",
    "a verb of admitting with nobody to admit it is the writer's own concession",
    "a cue that needs a that-word, and no source",
    "माना कि रास्ता लंबा है।",
);

static SUPPOSED: Rule = Rule::new(
    "quote.supposed",
    "a subjunctive without a source supposes that somebody might say so",
    "the form of the cue",
    "कोई कहे कि रास्ता लंबा है।",
);

static UNCLAIMED: Rule = Rule::new(
    "quote.unclaimed",
    "a noun of speech with a copula reports nothing where nobody is named, save orders and claims",
    "no genitive before the noun",
    "अच्छा जवाब है कि रास्ता लंबा है।",
);

static HEARSAY: Rule = Rule::new(
    "quote.they-say",
    "a plain verb without a subject says what people say, and so does what is being supposed",
    "no source, and no marks round the words",
    "कहते हैं कि रास्ता लंबा है।",
);

static SHOWS: Rule = Rule::new(
    "quote.thing-shows",
    "a thing that is the plain subject of a verb of telling, or an event, shows what it is said to tell",
    "a common noun that names nobody, right before the verb; a noun for what happens",
    "देश में चल रही लहर बताती है कि सरकार बदलेगी।",
);

/// The patterns of reports and what refuses them, in the order in which they are asked.
pub(super) const RULES: &[&Rule] = &[
    &SHOWS,
    &CONCEDED,
    &SUPPOSED,
    &UNCLAIMED,
    &WITHIN_CLAUSE.pattern.rule,
    &TWO_PASSAGES.pattern.rule,
    &SPLIT_MARKS.pattern.rule,
    &MARKS_AFTER.pattern.rule,
    &THAT_CLAUSE.pattern.rule,
    &MARKS_BEFORE.pattern.rule,
    &CLAUSE_BEFORE.pattern.rule,
    &AFTER_DASH.pattern.rule,
    &AFTER_COMMA.pattern.rule,
    &BARE.pattern.rule,
    &BESIDES.rule,
    &HEARSAY,
];

/// Adds the ways to read a report, the likeliest first. The word at `at` is the one that it turns on.
pub(super) fn propose(
    context: &Context<'_>,
    reach: &Reach,
    report: &Report,
    at: usize,
    candidates: &mut Vec<Candidate>,
) {
    let limit = reach.limit;
    let source = source::of(context, report, reach.floor, limit);
    if let Some(rule) = refusal(context, reach, report, source.as_ref()) {
        context.note_lost(report.first..report.last + 1, rule);
        return;
    }
    let from = source
        .as_ref()
        .map_or(report.end, |source| source.after.max(report.end));
    let attempt = Attempt {
        context,
        reach,
        report,
        source: source.as_ref(),
        connection: connection::of(context, report, from, limit),
    };
    if BESIDES.rule.is_on() {
        if let Some(mut besides) = marks_beside::besides(&attempt, &BESIDES) {
            besides.source.clone_from(&source);
            besides.cue = Some(report.first..report.last + 1);
            candidates.push(besides);
        }
    }
    let steps = steps_of(attempt.connection).iter();
    for step in steps.filter(|step| step.pattern.rule.is_on()) {
        let Some(mut candidate) = (step.find)(&attempt, &step.pattern) else {
            continue;
        };
        let needs_marks = candidate.marks[0].is_some();
        if is_hearsay(&attempt, &candidate) && HEARSAY.is_on() {
            context.note_lost(report.first..report.last + 1, &HEARSAY);
        } else {
            candidate.turns_on = at;
            candidate.cue = Some(report.first..report.last + 1);
            candidate.cue_rule = Some(report.rule);
            candidate.source.clone_from(&source);
            medium::tell(context, report, &mut candidate);
            candidates.push(candidate);
        }
        if !needs_marks {
            return;
        }
    }
}

/// The rule by which a cue reports nothing, if one does.
fn refusal(
    context: &Context<'_>,
    reach: &Reach,
    report: &Report,
    source: Option<&Phrase>,
) -> Option<&'static Rule> {
    if let Some(source) = source {
        let shows = report.voice == Voice::Plain
            && context.cue(report.first) != Some(Cue::Noun)
            && source::is_plain(source)
            && (source::is_matter(context, &source.tokens) || is_shown(context, report, source))
            || report.voice == Voice::Ergative && is_event(context, source);
        return (shows && SHOWS.is_on()).then_some(&SHOWS);
    }
    let is_perfective = context.cue(report.first) == Some(Cue::Perfective);
    let conceded = report.voice == Voice::Ergative && is_perfective && !report.is_strong;
    let supposed = context.has(report.first, Features::SUBJUNCTIVE)
        && is_perfective
        && !context.has(report.last, Features::AUXILIARY);
    let unclaimed = report.voice == Voice::Genitive
        && !(is_official(context, report.first) && opens_clause(context, reach, report.first));
    [
        (conceded, &CONCEDED),
        (supposed, &SUPPOSED),
        (unclaimed, &UNCLAIMED),
    ]
    .into_iter()
    .find_map(|(holds, rule)| (holds && rule.is_on()).then_some(rule))
}

/// Whether what happened tells something: `नतीजों ने साफ कर दिया कि`, `इस हमले ने यह संदेश दिया कि`. Figures are
/// published by somebody.
fn is_event(context: &Context<'_>, source: &Phrase) -> bool {
    let happened = |at: usize| context.has(at, Features::HAPPENED);
    source.tokens.clone().any(happened) && {
        let head = source::head(context, &source.tokens);
        happened(head) && !context.has(head, Features::DOCUMENT)
    }
}

/// Whether what one looks at tells something: `ये वीडियो बताता है`.
fn is_shown(context: &Context<'_>, report: &Report, source: &Phrase) -> bool {
    context.lemma(report.first) == lemma::BATANA
        && context.has(source::head(context, &source.tokens), Features::SHOWN)
}

/// Whether nobody in particular says it: `कहते हैं कि …`, `अनुमान लगाया जा रहा है कि …`. `बोले` agrees with somebody who has just spoken.
fn is_hearsay(attempt: &Attempt<'_, '_>, candidate: &Candidate) -> bool {
    let &Attempt {
        context, report, ..
    } = attempt;
    let is_plain = report.voice == Voice::Plain
        && !matches!(context.cue(report.first), Some(Cue::Plain | Cue::Noun));
    let is_supposed = report.voice == Voice::Passive
        && context.has(report.first, Features::PROSPECT)
        && context.lemma(report.last) == lemma::RAHNA
        // `आशंका जताई जा रही है` is uttered.
        && (report.first..report.last).any(|at| context.lemma(at) == lemma::LAGANA);
    attempt.source.is_none()
        && (is_plain || is_supposed)
        && candidate.kind != QuotationKind::Direct
        && !context.is_headline
}

fn that_clause(attempt: &Attempt<'_, '_>, pattern: &'static Pattern) -> Option<Candidate> {
    let Connection::That(at) = attempt.connection else {
        return None;
    };
    let content = clause(attempt.context, at, attempt.reach.limit)?;
    let content =
        main_clause::without_deeds(attempt.context, attempt.report, attempt.source, content);
    let kind = Candidate::clause_kind(attempt.context, &content, QuotationKind::Indirect);
    Some(Candidate::new(pattern, kind, content, attempt.reach.index))
}

/// Whether a noun of speech implies a speaker even where none is named: `निर्देश हैं कि`.
fn is_official(context: &Context<'_>, at: usize) -> bool {
    context.cue(at) == Some(Cue::Noun) && context.has(at, Features::IMPLIES_SPEAKER)
}

/// Whether nothing stands before `at` but a connective or a comma, or whom it is laid on.
fn opens_clause(context: &Context<'_>, reach: &Reach, at: usize) -> bool {
    at == reach.floor
        || context.is_comma(at - 1)
        // `पुलिस पर आरोप है`
        || source::is_laid_on_somebody(context, at - 1)
        // `जिनके बारे में दावा है`
        || at > 1
            && context.is(at - 1, word::MEIN)
            && context.is(at - 2, word::BAARE)
        || context.has(at - 1, Features::CONNECTIVE) && !context.has(at - 1, Features::POSTPOSITION)
}
