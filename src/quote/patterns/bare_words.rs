//! Reports of words that neither marks nor `कि` bring in: after a comma, colon or dash, before the
//! source, or with nothing between.

use core::ops::Range;

use crate::lexicon::{Cue, Features, LemmaId, WordId, lemma, word};
use crate::quote::QuotationKind;
use crate::quote::candidate::{Candidate, Pattern};
use crate::quote::context::Context;
use crate::quote::cue::{Report, Voice};
use crate::quote::source::{self, Phrase};

use super::connection::Connection;
use super::extent::clause;
use super::headline;
use super::reports::Attempt;

/// The fewest words of a clause that nothing but its place marks as content.
const BARE: usize = 4;
/// Words of a phrase that say it names somebody who speaks, and no deed (`रिश्वत लेने का आरोप`).
const SPEAKS: Features = Features::ROLE
    .union(Features::BODY)
    .union(Features::MEDIUM)
    .union(Features::PLACE);
/// How far from the end of a clause that was said its verb is looked for.
const NEAR_END: usize = 4;
/// How far the verb of a question is.
const NEAR_END_ASKED: usize = 8;
/// The fewest words of a clause before its source.
const CLAUSE: usize = 3;

/// `कहा- हम …`
pub(super) fn after_dash(
    attempt: &Attempt<'_, '_>,
    pattern: &'static Pattern,
) -> Option<Candidate> {
    let at = open(attempt, |separator| separator != ',')?;
    // `भर्ती का आह्वान कर रहे हैं - जो अलोकप्रिय होगा` goes on about the deed.
    let goes_on = attempt.context.cue(attempt.report.first) == Some(Cue::Noun)
        && attempt.report.last > attempt.report.first
        && attempt.context.has(at, Features::RELATIVE);
    if goes_on {
        return None;
    }
    let mut candidate = own_words(attempt, pattern, at)?;
    // `विरोधाभासी बयान दे रही सरकार: सीमा राव` is what she says.
    let words = candidate.content[0].clone()?;
    let is_name = attempt.context.cue(attempt.report.first) == Some(Cue::Noun)
        && headline::is_name(attempt.context, &words)
        && (attempt.context.is_quoted_below(words.end - 1)
            || words.len() > 1
                && words
                    .clone()
                    .all(|at| headline::is_of_name(attempt.context, at)));
    if is_name {
        return None;
    }
    candidate.goes_on = true;
    Some(candidate)
}

/// `कहा, हम …`: after a comma only a verb of saying with its speaker can bring in bare words, and one that
/// also takes a thing for its object (`इसे गलत बताया, …`) only with nothing else beside it.
pub(super) fn after_comma(
    attempt: &Attempt<'_, '_>,
    pattern: &'static Pattern,
) -> Option<Candidate> {
    let &Attempt {
        context,
        reach,
        report,
        source,
        ..
    } = attempt;
    let at = open(attempt, |separator| separator == ',')?;
    // `… ने किया ऐलान, कहा- …` goes on to its verb, and `… पर रिश्वत का आरोप, …` claims nothing.
    let is_verb = matches!(context.cue(at), Some(Cue::Perfective | Cue::Plain));
    // `जो लोग यह कहते हैं, वे …`: the clause tells of whom the next one speaks.
    let is_relative = |source: &Phrase| {
        report.voice == Voice::Plain
            && context.has(source.tokens.start, Features::RELATIVE)
            && context.has(source.tokens.end - 1, Features::PLURAL)
    };
    if is_verb
        || takes_up(context, at)
        || has_object(attempt)
        || source.is_some_and(|source| is_deed(attempt, source) || is_relative(source))
    {
        return None;
    }
    let is_genitive = report.voice == Voice::Genitive;
    // A sentence that opens with `बोले, …` or `कहा, …` goes on with the speaker before.
    // So does one with nothing before the verb but what it answers: `महंगाई के सवाल पर कहा, …`.
    let goes_on = source.is_none()
        && (report.first == reach.start || answers(context, reach.start..report.first))
        && (context.cue(report.first) == Some(Cue::Plain)
            || report.voice == Voice::Ergative && is_said_alone(context, report.first));
    let told = goes_on
        || source.is_some_and(|source| {
            is_said_alone(context, report.first)
                || !is_genitive
                    && is_plain_between(context, source.after.min(report.first), report.first)
        });
    // `पोस्ट में दावा किया गया है, …`
    let is_claimed = report.voice == Voice::Passive
        && source.is_some_and(|source| source.after <= report.first)
        && context.is(report.first - 1, word::MEIN)
        && context.has(report.first, Features::ASSERTS)
        && !context.has_relative(&(reach.floor..report.first));
    let brings_in = context.is_headline && (report.is_strong || is_genitive && source.is_some())
        || is_claimed
        || (report.is_strong || is_genitive) && told
        || source.is_none() && is_written_somewhere(attempt);
    brings_in.then(|| own_words(attempt, pattern, at))?
}

/// Whether a relative phrase at `at` takes up the clause before it: `…, जिस पर …`, `…, जिसका अनुवाद …`.
fn takes_up(context: &Context<'_>, at: usize) -> bool {
    context.has(at, Features::RELATIVE)
        && (context.is_postposition(at + 1)
            || context.has(at, Features::LOCATIVE.union(Features::GENITIVE)))
}

/// Whether a verb has an object beside what may be said: it agrees with one (`उसकी हालत नाजुक बताई`), or stands right
/// behind what somebody is called to do (`रुकने के लिए चिल्लाते रहे`).
fn has_object(attempt: &Attempt<'_, '_>) -> bool {
    let &Attempt {
        context,
        reach,
        report,
        ..
    } = attempt;
    let at = report.first;
    let agrees = report.voice == Voice::Ergative
        && context.cue(at) == Some(Cue::Perfective)
        && context.has(at, Features::FEMININE);
    let called_for = at > reach.floor + 2
        && context.is(at - 1, word::LIYE)
        && context.has(at - 3, Features::INFINITIVE);
    agrees || called_for
}

/// Whether a phrase is what somebody answers: `महंगाई के सवाल पर`.
fn answers(context: &Context<'_>, phrase: Range<usize>) -> bool {
    /// The longest such phrase, in tokens.
    const LONG: usize = 8;
    let Some(last) = phrase.clone().last() else {
        return false;
    };
    (3..=LONG).contains(&phrase.len())
        && context.is(last, word::PAR)
        && (context.has(last - 1, Features::QUESTION)
            // `पूछे जाने पर`
            || context.lemma(last - 1) == lemma::JANA && context.lemma(last - 2) == lemma::PUCHNA)
        && phrase
            .clone()
            .all(|at| context.is_word(at) && !context.is_subject_marker(at))
}

/// Whether words stand written somewhere: `बैनर पर लिखा था, …`.
fn is_written_somewhere(attempt: &Attempt<'_, '_>) -> bool {
    let &Attempt {
        context,
        reach,
        report,
        ..
    } = attempt;
    context.lemma(report.first) == lemma::LIKHNA
        && report.voice == Voice::Ergative
        && report.end > report.last + 1
        && report.first > reach.floor + 1
        && context.is_postposition(report.first - 1)
        && !context.is_subject_marker(report.first - 1)
}

/// Where the words start that one of the marks `separates` parts from their cue.
fn open(attempt: &Attempt<'_, '_>, separates: fn(char) -> bool) -> Option<usize> {
    let Connection::Open(at, separator) = attempt.connection else {
        return None;
    };
    let context = attempt.context;
    let goes_on = leans(context, at)
        || context.is(at, word::PHIR)
        || attempt.source.is_none() && attempt.report.voice == Voice::Passive
        || attempt.report.is_participle;
    (!goes_on && separates(separator)).then_some(at)
}

fn own_words(attempt: &Attempt<'_, '_>, pattern: &'static Pattern, at: usize) -> Option<Candidate> {
    let content = clause(attempt.context, at, attempt.reach.limit)?;
    let kind = Candidate::clause_kind(attempt.context, &content, QuotationKind::Unmarked);
    Some(Candidate::new(pattern, kind, content, attempt.reach.index))
}

/// Whether a genitive before a noun of speech is a deed, and nobody who claims it: `… पर रिश्वत का आरोप, …`.
fn is_deed(attempt: &Attempt<'_, '_>, source: &Phrase) -> bool {
    let context = attempt.context;
    let start = source.tokens.start;
    attempt.report.voice == Voice::Genitive
        && context.cue(attempt.report.first) == Some(Cue::Noun)
        && start > attempt.reach.start
        && context.is_postposition(start - 1)
        && !source.tokens.clone().any(|at| context.has(at, SPEAKS))
}

/// Whether the word at `at` goes on with the clause before it: all that belongs to the word before,
/// and the conjunctions but those that a clause of condition or time opens with.
fn leans(context: &Context<'_>, at: usize) -> bool {
    context.has(at, Features::ENCLITIC)
        || context.has(at, Features::CONJUNCTION) && !context.has(at, Features::SUBORDINATING)
}

/// Whether a verb has nothing but what is said for its object: `कहा`, `बोले`.
fn is_said_alone(context: &Context<'_>, at: usize) -> bool {
    const VERBS: &[LemmaId] = &[lemma::KAHNA, lemma::BOLNA, lemma::PUCHNA, lemma::CHILLANA];
    VERBS.contains(&context.lemma(at))
}

/// `…, क ने कहा।`
pub(super) fn before(attempt: &Attempt<'_, '_>, pattern: &'static Pattern) -> Option<Candidate> {
    let &Attempt {
        context,
        reach,
        report,
        ..
    } = attempt;
    let source = attempt.source.filter(|_| may_follow(attempt))?;
    // `भारी वर्षा के आसार, विभाग ने दी चेतावनी`
    let told_of = context.is_headline && is_told_of(context, report.last);
    let is_passive = report.voice == Voice::Passive;
    if !(report.is_strong || is_held(attempt, source, told_of)) {
        return None;
    }
    let start = source.tokens.start.min(report.first);
    if start < reach.floor + 3
        || report.first > start && !is_plain_between(context, source.after, report.first)
    {
        return None;
    }
    let boundary = boundary(context, start, reach.floor)?;
    // `…, ऐसा रिपोर्ट में कहा गया है`: a passive that takes nothing up tells of something else.
    if is_passive && !context.is(boundary + 1, word::AISA) {
        return None;
    }
    // `…, कमाई पर विभाग ने दी जानकारी` tells of something else.
    if told_of && boundary + 1 < start {
        return None;
    }
    let colon =
        context.is_colon_or_dash(boundary) || context.is_headline && context.is_ellipsis(boundary);
    let ends_clause =
        context.is_verb(boundary - 1) || context.has(boundary - 1, Features::AUXILIARY);
    // `अगले साल बनेगा पुल, विभाग ने बताया`: a headline turns its clauses round.
    // `पानी की कमी नहीं, बोले मंत्री`: so it does with no verb to see.
    let turned = context.is_headline
        && (source.tokens.start >= report.end
            || (reach.floor..boundary).any(|at| context.is_verb(at)));
    let is_noun = context.cue(report.last) == Some(Cue::Noun);
    let is_clause = ends_clause || context.is_headline && colon || told_of || turned;
    if is_noun && !told_of || !is_clause {
        return None;
    }
    let from = past_connective(context, reach.floor, boundary)?;
    let content = context.trimmed(from..boundary);
    if content.len() < CLAUSE {
        return None;
    }
    let kind = Candidate::clause_kind(context, &content, QuotationKind::Indirect);
    Some(Candidate::new(pattern, kind, content, reach.index))
}

/// Whether what a report tells can stand before it: nothing stands after it, or in a text that is no
/// headline, a comma and a second clause (`…, क ने कहा, ख ने किया`).
fn may_follow(attempt: &Attempt<'_, '_>) -> bool {
    let &Attempt {
        context,
        reach,
        report,
        ..
    } = attempt;
    let stands_last = match attempt.connection {
        Connection::End => true,
        Connection::Open(_, ',') => {
            !context.is_headline
                && report.voice == Voice::Ergative
                && open(attempt, |separator| separator == ',').is_some()
        }
        _ => false,
    };
    // `जानिए क्या कहते हैं डॉक्टर` asks what they say.
    let asks = report.first > reach.floor && context.has(report.first - 1, Features::INTERROGATIVE);
    stands_last && !report.is_participle && !asks
}

/// Whether a noun of speech, or an infinitive, in the genitive closes what somebody holds: `…, ऐसा क का मानना है।`,
/// `…, विभाग का दावा`.
fn is_held(attempt: &Attempt<'_, '_>, source: &Phrase, told_of: bool) -> bool {
    let &Attempt {
        context,
        reach,
        report,
        ..
    } = attempt;
    // `…: राम का आरोप` names the speaker by its place.
    let placed =
        source.tokens.start > reach.floor && context.is_colon_or_dash(source.tokens.start - 1);
    let speaks = || source.tokens.clone().any(|at| context.has(at, SPEAKS));
    report.voice == Voice::Genitive
        && (context.cue(report.first) == Some(Cue::Infinitive) || told_of && (placed || speaks()))
}

/// The comma, or the colon or dash, that parts what was said from a reporting clause that starts at `start`.
fn boundary(context: &Context<'_>, start: usize, floor: usize) -> Option<usize> {
    let mut boundary = start - 1;
    // `…, ऐसा क ने कहा`, `…, यह बात क ने कही`
    while boundary + 2 >= start
        && boundary > floor
        && context.tokens[boundary].is_word()
        && context.has(boundary, Features::FILLER)
    {
        boundary -= 1;
    }
    let parts = |at: usize| {
        context.is_comma(at)
            || context.is_colon_or_dash(at)
            || context.is_headline && context.is_ellipsis(at)
    };
    // In a headline an adverbial may stand before the source: `…: यात्रा से पहले क ने कहा`.
    if context.is_headline {
        let from = boundary.saturating_sub(8).max(floor + 1);
        return (from..=boundary).rev().find(|&at| parts(at));
    }
    parts(boundary).then_some(boundary)
}

/// Where a clause starts, past a connective that a comma sets off: it stands outside the clause.
fn past_connective(context: &Context<'_>, floor: usize, end: usize) -> Option<usize> {
    let from = (floor..end).find(|&at| !context.is_comma(at))?;
    let comma = (from..end.min(from + 4)).find(|&at| context.is_comma(at));
    let outside = |comma: usize| {
        context.has(from, Features::CONNECTIVE.union(Features::DETERMINER))
            || context.has(comma - 1, Features::CONNECTIVE)
    };
    Some(match comma {
        Some(comma) if outside(comma) => comma + 1,
        _ => from,
    })
}

/// Whether the word at `at` is a noun of speech that leads back to what it tells or warns of.
fn is_told_of(context: &Context<'_>, at: usize) -> bool {
    context.cue(at) == Some(Cue::Noun) && context.has(at, Features::ASSERTS)
}

/// Pronouns for what is told, or said of somebody.
const OBJECTS: &[WordId] = &[
    word::YAH,
    word::YE,
    word::ISE,
    word::USE,
    word::INHEN,
    word::UNHEN,
];

/// Whether between a source and its verb stand only whom it was told and by what medium.
fn is_plain_between(context: &Context<'_>, from: usize, to: usize) -> bool {
    // What stands before a participle belongs to it: `यह जानकारी देते हुए बताया`, `तस्वीर साझा करते हुए लिखा`.
    let from = (from + 1..to)
        .rev()
        .find(|&at| is_participle_end(context, at))
        .map_or(from, |end| end + 1);
    if from >= to {
        return true;
    }
    let last = to - 1;
    to - from <= 10
        && (context.has(last, Features::POSTPOSITION)
            || context.has(last, Features::FILLER)
            || context.cue(last) == Some(Cue::Postposition))
        && !(from..to).any(|at| context.is_any(at, OBJECTS))
}

/// Whether a participle of what is done besides ends at `at`: `करते हुए`, `जाकर`.
fn is_participle_end(context: &Context<'_>, at: usize) -> bool {
    context.has(at, Features::CONJUNCTIVE)
        // `खुशी जाहिर कर`
        || context.is(at, word::KAR)
        || context.lemma(at) == lemma::HONA
            && context.has_all(at, Features::PERFECTIVE.union(Features::MANY))
            && context.has(at - 1, Features::IMPERFECTIVE)
}

/// A clause with nothing before it: `मंत्री ने बताया पुल अगले साल बनेगा।`, `इसमें कहा गया है …`.
///
/// A verb ends its clause, so that a whole clause after it is what was said. A phrase after it is
/// not (`उसने बताया गलत`), nor is the main clause to a relative one (`जो उसने कहा वह सच निकला`).
pub(super) fn bare(attempt: &Attempt<'_, '_>, pattern: &'static Pattern) -> Option<Candidate> {
    let &Attempt {
        context,
        reach,
        report,
        ..
    } = attempt;
    let Connection::Bare(at) = attempt.connection else {
        return None;
    };
    let source = attempt.source.filter(|_| !report.is_participle)?;
    if !tells_bare(attempt, source, at) {
        return None;
    }
    let content = clause(context, at, reach.limit)?;
    let asks = context.has(at, Features::INTERROGATIVE);
    if !ends_in_verb(context, report, &content, asks) || content.len() < BARE {
        return None;
    }
    let plain = if report.voice == Voice::Passive || asks {
        QuotationKind::Indirect
    } else {
        QuotationKind::Unmarked
    };
    let kind = Candidate::clause_kind(context, &content, plain);
    let claim = asks
        .then(|| claim_before(context, reach.floor, source.tokens.start))
        .flatten();
    let mut candidate = Candidate::new(pattern, kind, content.clone(), reach.index);
    if claim.is_some() {
        candidate.content = [claim, Some(content)];
    }
    Some(candidate)
}

/// Whether the report tells what stands at `at`, right behind it, and is no part of the clause of something else.
fn tells_bare(attempt: &Attempt<'_, '_>, source: &Phrase, at: usize) -> bool {
    let &Attempt {
        context,
        reach,
        report,
        ..
    } = attempt;
    let held =
        report.voice == Voice::Genitive && context.cue(report.first) == Some(Cue::Infinitive);
    // `राम द्वारा लिखा पत्र` is what somebody wrote.
    let is_object = report.voice == Voice::Ergative && core::ptr::eq(source.rule, &source::AGENT);
    // `पिता का आरोप है उन्होंने शिकायत की थी`
    let claims = report.voice == Voice::Genitive
        && context.cue(report.first) == Some(Cue::Noun)
        && opens_with_subject(context, at);
    let told = is_said_alone(context, report.first)
        || is_plain_between(context, source.after.min(report.first), report.first);
    let is_related = context.has_relative(&(reach.floor..report.first))
        || context.has(at, Features::RELATIVE) && source.after < report.first;
    let goes_on = leans(context, at)
        || context.is_verb(at)
        || context.has(at, Features::MAIN_PAST.union(Features::MAIN_FUTURE))
        || context.has(at, Features::POSTPOSITION)
        || !held && is_connective(context, report, at);
    let asserts = is_asserted(context, report, at);
    let reports =
        (report.is_strong || held || claims || asserts) && source.tokens.start < report.first;
    reports && told && !is_object && !is_related && !goes_on && governs_clause(context, report)
}

/// Whether a verb ends the content. Speech puts a word behind its verb at times (`… कर सकते हैं मुलाकात`), and so does a
/// question that `asks`: `ने बताया कब होगी वर्षा`.
fn ends_in_verb(
    context: &Context<'_>,
    report: &Report,
    content: &Range<usize>,
    asks: bool,
) -> bool {
    let near_end = if asks {
        NEAR_END_ASKED
    } else if context.lemma(report.first) == lemma::KAHNA {
        NEAR_END
    } else {
        1
    };
    content
        .clone()
        .rev()
        .take(near_end)
        .any(|at| context.is_verb(at) || context.has(at, Features::AUXILIARY))
}

/// The claim that a comma parts from a source at `source`, who goes on to say how or why: `वर्षा होगी, विभाग ने बताया
/// कब थमेगी`.
fn claim_before(context: &Context<'_>, floor: usize, source: usize) -> Option<Range<usize>> {
    let comma = source.checked_sub(1).filter(|&comma| comma > floor)?;
    let claim = context.trimmed(floor..comma);
    // Headlines leave the verb out.
    let is_clause = claim.len() > BARE || claim.clone().any(|at| context.is_verb(at));
    (context.is_comma(comma) && is_clause).then_some(claim)
}

/// Whether a connective at `at` goes on with the clause of the report, and opens none. What was said opens with one
/// right behind a verb that has no other object: `कहा हालांकि …`, `कहा उन्हें इसकी जानकारी नहीं थी`.
fn is_connective(context: &Context<'_>, report: &Report, at: usize) -> bool {
    let opens = context.has(at, Features::SUBORDINATING)
        || Context::is_however(context.tokens[at].id())
        || is_said_alone(context, report.first) && context.is_any(at, OBJECTS);
    context.has(at, Features::CONNECTIVE) && !opens
}

/// Whether a noun of speech asserts or orders by its light verb what stands at `at` without a that-word: `मंत्री ने
/// साफ किया है पुल अगले साल बनेगा`. A clause of time or a relative one is no more than its circumstances, and `की` with no
/// auxiliary is a genitive more often than a verb.
fn is_asserted(context: &Context<'_>, report: &Report, at: usize) -> bool {
    const ASSERTS: Features = Features::ASSERTS
        .union(Features::ANNOUNCES)
        .union(Features::IMPLIES_SPEAKER)
        .union(Features::FILLER);
    report.voice == Voice::Ergative
        && context.cue(report.first) == Some(Cue::Noun)
        && context.has(report.first, ASSERTS)
        && (report.end > report.last + 1 || !context.is(report.last, word::KII))
        && !context.has(at, Features::RELATIVE.union(Features::SUBORDINATING))
}

/// Whether the words from `at` on open with a pronoun or a phrase in the agentive, as a clause does and the rest of
/// one does not.
fn opens_with_subject(context: &Context<'_>, at: usize) -> bool {
    const WITHIN: usize = 4;
    context.has(at, Features::ERGATIVE.union(Features::NOMINATIVE))
        && !context.has(at, Features::RELATIVE)
        || (at + 1..at + WITHIN).any(|place| context.is_subject_marker(place))
}

/// Whether a verb has the form that it has with a clause for its object: the masculine singular of
/// a perfective, where any other agrees with a noun (`लिखी बातें`), and of a passive with its auxiliary;
/// an imperfective with its auxiliary, of a verb that takes no language (`हिंदी बोलते हैं`) or person
/// (`उन्हें मानते हैं`).
fn governs_clause(context: &Context<'_>, report: &Report) -> bool {
    let first = report.first;
    let tensed = report.end > report.last + 1;
    match context.cue(first) {
        Some(Cue::Perfective) => {
            context.has(first, Features::MASCULINE)
                && !context.has(first, Features::MANY)
                && (tensed || report.voice != Voice::Passive)
        }
        Some(Cue::Imperfective) => {
            tensed && matches!(context.lemma(first), lemma::BATANA | lemma::KAHNA)
        }
        // `बोली` is a bid or a tongue too.
        Some(Cue::Plain) => {
            !context.has(first, Features::FEMININE) || context.has(first, Features::MANY)
        }
        _ => true,
    }
}
