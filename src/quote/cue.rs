//! Cues: whether a word that can report does so where it stands, and with which words.

use crate::lexicon::{Cue, Features, LemmaId, lemma, word};

use super::context::Context;

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

/// How far the verb of a noun of speech can stand from it.
const LIGHT_WITHIN: usize = 4;

/// The report that turns on the word at `at`, within the sentence that ends at `limit`.
pub(super) fn report(context: &Context<'_>, at: usize, limit: usize) -> Option<Report> {
    match context.cue(at)? {
        Cue::Perfective => perfective(context, at, limit),
        Cue::Plain | Cue::Imperfective if is_attack(context, at, limit) => None,
        Cue::Plain => Some(finite(context, at, at, limit, Voice::Plain, true)),
        Cue::Inceptive => inceptive(context, at, limit),
        Cue::Imperfective => imperfective(context, at, limit),
        Cue::Stem => stem(context, at, limit),
        Cue::Infinitive => nominal(context, at, limit),
        Cue::Noun => light(context, at, limit)
            .or_else(|| inverted(context, at, limit))
            .or_else(|| nominal(context, at, limit)),
        Cue::Conjunctive => Some(Report {
            first: at,
            last: at,
            end: at + 1,
            voice: Voice::Ergative,
            is_strong: false,
            is_participle: true,
        }),
        Cue::Postposition | Cue::Reference | Cue::Belief | Cue::Preposition => None,
    }
}

/// Whether a form of one of the `lemmas` in the aspect `aspect` stands at `at`, before `limit`.
fn is_form(
    context: &Context<'_>,
    at: usize,
    limit: usize,
    aspect: Features,
    lemmas: &[LemmaId],
) -> bool {
    at < limit && context.has(at, aspect) && lemmas.contains(&context.lemma(at))
}

/// `गया`, which makes a passive.
fn is_gone(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::PERFECTIVE, &[lemma::JANA])
}

/// `जाता`, of what is said as a rule, by nobody in particular.
fn is_habitual_passive(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::IMPERFECTIVE, &[lemma::JANA])
}

/// `रहा`, after the stem of what is being done.
fn is_going_on(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::PERFECTIVE, &[lemma::RAHNA])
}

/// `चुका`, after the stem of what is done.
fn is_done(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::PERFECTIVE, &[lemma::CHUKNA])
}

/// `लगा`, after the infinitive of what begins.
fn is_beginning(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::PERFECTIVE, &[lemma::LAGNA])
}

/// `हुआ`, which makes a participle of what stands before it.
fn is_accompanying(context: &Context<'_>, at: usize, limit: usize) -> bool {
    is_form(context, at, limit, Features::PERFECTIVE, &[lemma::HONA])
}

/// `दिया`, `डाला`, `लिया`, after the stem of a verb whose subject takes `ने`.
fn is_completing(context: &Context<'_>, at: usize, limit: usize) -> bool {
    const VERBS: &[LemmaId] = &[lemma::DENA, lemma::DALNA, lemma::LENA];
    is_form(context, at, limit, Features::PERFECTIVE, VERBS)
}

/// `उठा`, `पड़ी`, after the stem of what bursts out; the subject takes no `ने`.
fn is_sudden(context: &Context<'_>, at: usize, limit: usize) -> bool {
    const VERBS: &[LemmaId] = &[lemma::UTHNA, lemma::PADNA];
    is_form(context, at, limit, Features::PERFECTIVE, VERBS)
}

/// The token after the auxiliaries that start at `at`.
fn past_auxiliaries(context: &Context<'_>, mut at: usize, limit: usize) -> usize {
    while at < limit && context.has(at, Features::AUXILIARY) {
        at += 1;
    }
    at
}

fn finite(
    context: &Context<'_>,
    first: usize,
    last: usize,
    limit: usize,
    voice: Voice,
    is_strong: bool,
) -> Report {
    Report {
        first,
        last,
        end: past_auxiliaries(context, last + 1, limit),
        voice,
        is_strong,
        is_participle: false,
    }
}

/// Whether the words before a verb deny it, or ask whether anybody did: what was not said is no
/// quotation.
fn is_denied(context: &Context<'_>, at: usize) -> bool {
    at > 0 && context.is_any(at - 1, &[word::NAHIN, word::NA, word::KISNE])
}

/// Whether `नहीं` after a verb denies it: `बताया नहीं कि`, `कहा नहीं है कि`.
fn is_denied_after(context: &Context<'_>, at: usize, limit: usize) -> bool {
    at + 1 < limit && context.is(at + 1, word::NAHIN) && {
        let that = past_auxiliaries(context, at + 2, limit);
        that < limit && context.is(that, word::KI)
    }
}

fn perfective(context: &Context<'_>, at: usize, limit: usize) -> Option<Report> {
    if is_denied(context, at) || is_denied_after(context, at, limit) {
        return None;
    }
    // `माना` reports an admission only with `कि`.
    let is_strong = context.has(at, Features::REPORTING);
    if is_gone(context, at + 1, limit) {
        return Some(finite(
            context,
            at,
            at + 1,
            limit,
            Voice::Passive,
            is_strong,
        ));
    }
    if at + 1 < limit && context.is(at + 1, word::JA) {
        // `कहा जा रहा है`, `कहा जा सकता है` are hearsay; `कहा जा चुका है`, `पूछा जा रहा है` are not.
        let is_told = is_done(context, at + 2, limit)
            || is_going_on(context, at + 2, limit) && !context.has(at, Features::HEARSAY);
        return is_told.then(|| finite(context, at, at + 2, limit, Voice::Passive, is_strong));
    }
    if is_habitual_passive(context, at + 1, limit) {
        return None;
    }
    Some(finite(context, at, at, limit, Voice::Ergative, is_strong))
}

fn imperfective(context: &Context<'_>, at: usize, limit: usize) -> Option<Report> {
    if is_denied(context, at) {
        return None;
    }
    let progressive = is_accompanying(context, at + 1, limit);
    // `कहते सुने गए`, `कहती दिखाई दे रही है`
    let perceived = at + 1 < limit && context.has(at + 1, Features::PERCEIVED);
    if progressive || perceived {
        return Some(Report {
            first: at,
            last: if progressive { at + 1 } else { at },
            end: if progressive { at + 2 } else { at + 1 },
            voice: Voice::Plain,
            is_strong: false,
            is_participle: true,
        });
    }
    let last = continued(context, at, limit).unwrap_or(at);
    Some(finite(context, at, last, limit, Voice::Plain, true))
}

/// The last word of a verb that goes on, after the imperfective at `at`: `कहता रहा`, `कहते आए`,
/// `कहता आ रहा`.
fn continued(context: &Context<'_>, at: usize, limit: usize) -> Option<usize> {
    if at + 1 < limit && context.is(at + 1, word::AA) {
        return is_going_on(context, at + 2, limit).then_some(at + 2);
    }
    const VERBS: &[LemmaId] = &[lemma::RAHNA, lemma::AANA];
    is_form(context, at + 1, limit, Features::PERFECTIVE, VERBS).then_some(at + 1)
}

fn stem(context: &Context<'_>, at: usize, limit: usize) -> Option<Report> {
    if is_denied(context, at) {
        return None;
    }
    let next = at + 1;
    let voice = if is_going_on(context, next, limit)
        || is_done(context, next, limit)
        || is_sudden(context, next, limit)
    {
        Voice::Plain
    } else if !is_completing(context, next, limit) {
        return None;
    } else if is_gone(context, at + 2, limit) {
        Voice::Passive
    } else {
        Voice::Ergative
    };
    Some(finite(context, at, next, limit, voice, true))
}

/// `कहने लगे`, `पूछने लगी`
fn inceptive(context: &Context<'_>, at: usize, limit: usize) -> Option<Report> {
    is_beginning(context, at + 1, limit)
        .then(|| finite(context, at, at + 1, limit, Voice::Plain, true))
}

/// Whether `बोला` is what is done to an opponent, or tells the truth or a lie: `हमला बोला`, `बोला धावा`.
fn is_attack(context: &Context<'_>, at: usize, limit: usize) -> bool {
    let idiom = |place: usize| place < limit && context.has(place, Features::SPOKEN_IDIOM);
    idiom(at + 1) || at > 0 && idiom(at - 1)
}

/// A noun of speech and its light verb.
fn light(context: &Context<'_>, at: usize, limit: usize) -> Option<Report> {
    const ENDS: Features = Features::LIGHT
        .and(Features::VERBALIZER)
        .and(Features::ARRIVING);
    const BETWEEN: Features = Features::FILLER.and(Features::PARTICIPLE);
    let mut verb = at + 1;
    while verb < limit.min(at + LIGHT_WITHIN)
        && context.has(verb, BETWEEN)
        && !context.has(verb, ENDS)
    {
        verb += 1;
    }
    // `कमेंट देखने को मिला कि`
    let perceived = verb + 2 < limit
        && context.has(verb, Features::INFINITIVE)
        && context.is(verb + 1, word::KO)
        && context.has(verb + 2, Features::ARRIVING);
    if perceived {
        return arrival(context, at, verb + 2, limit);
    }
    if verb >= limit
        || !context.has(verb, ENDS)
        || is_denied(context, verb)
        || is_refused(context, at)
    {
        return None;
    }
    if let Some(report) = arrival(context, at, verb, limit) {
        return Some(report);
    }
    if !context.has(verb, Features::LIGHT.and(Features::VERBALIZER)) {
        return None;
    }
    // What is said is `बात`; with any other noun the verb reports: `दो टूक कहा`.
    if context.lemma(verb) == lemma::KAHNA && !context.is(at, word::BAAT) {
        return None;
    }
    // Hoping is not saying so: `उम्मीद की`, `उम्मीद जताई`.
    let does = matches!(context.lemma(verb), lemma::KARNA | lemma::KARANA)
        || context.is_any(verb, &[word::KAR, word::KII]);
    if verb == at + 1 && does && context.has(at, Features::FEELING) {
        return None;
    }
    light_form(context, at, verb, limit)
}

/// Whether what a noun of speech refuses is to say something: `बताने से इनकार`.
fn is_refused(context: &Context<'_>, at: usize) -> bool {
    at > 1
        && context.has(at, Features::REFUSAL)
        && context.is(at - 1, word::SE)
        && context.cue(at - 2) == Some(Cue::Inceptive)
}

/// What was said as it reaches somebody: `जवाब आया कि`, `शिकायत मिली कि`, `सवाल उठ रहे हैं कि`.
fn arrival(context: &Context<'_>, at: usize, verb: usize, limit: usize) -> Option<Report> {
    let arrives = context.has(at, Features::RECEIVED) && context.has(verb, Features::ARRIVING);
    if !arrives {
        return None;
    }
    let last = if is_going_on(context, verb + 1, limit) {
        verb + 1
    } else {
        verb
    };
    (last > verb || context.has(verb, Features::PERFECTIVE))
        .then(|| finite(context, at, last, limit, Voice::Passive, false))
}

/// The report of a noun of speech by the form of its light verb at `verb`.
fn light_form(context: &Context<'_>, at: usize, verb: usize, limit: usize) -> Option<Report> {
    let next = verb + 1;
    let report = |last, voice| Some(finite(context, at, last, limit, voice, false));
    let participle = |last, end| {
        Some(Report {
            first: at,
            last,
            end,
            voice: Voice::Ergative,
            is_strong: false,
            is_participle: true,
        })
    };
    if context.has(verb, Features::INFINITIVE) {
        // `मांग करने लगे`
        return is_beginning(context, next, limit).then(|| report(next, Voice::Plain))?;
    }
    if context.has(verb, Features::IMPERFECTIVE) {
        if is_accompanying(context, next, limit) {
            return participle(verb, verb + 2);
        }
        let last = continued(context, verb, limit).unwrap_or(verb);
        return report(last, Voice::Plain);
    }
    // `साफ कर दिया`, `चेतावनी दे रहे`, `आरोप लगा चुके`
    if context.has(verb, Features::STEM) {
        if is_completing(context, next, limit) {
            return report(next, Voice::Ergative);
        }
        if is_going_on(context, next, limit) || is_done(context, next, limit) {
            return report(next, Voice::Plain);
        }
        // `कर` is a participle too: `साफ कर बैठक छोड़ी`.
        return context
            .has(verb, Features::LIGHT)
            .then(|| participle(verb, next))?;
    }
    if !context.has(verb, Features::LIGHT) || context.has(verb, Features::CONJUNCTIVE) {
        return None;
    }
    if is_gone(context, next, limit) {
        return report(next, Voice::Passive);
    }
    if next < limit && context.is(next, word::JA) {
        return (verb + 2 < limit).then(|| report(verb + 2, Voice::Passive))?;
    }
    if is_habitual_passive(context, next, limit) {
        return None;
    }
    report(verb, Voice::Ergative)
}

/// A noun of speech after its light verb, right behind the speaker: `मंत्री ने दी चेतावनी, …`.
fn inverted(context: &Context<'_>, at: usize, limit: usize) -> Option<Report> {
    let verb = at.checked_sub(1)?;
    let subject = verb.checked_sub(1)?;
    let follows = context.has(verb, Features::LIGHT)
        && (context.is(subject, word::NE) || context.has(subject, Features::ERGATIVE));
    follows.then(|| {
        finite(
            context,
            verb,
            at,
            limit,
            Voice::Ergative,
            context.is_headline,
        )
    })
}

/// A noun of speech, or an infinitive, with a copula: `का कहना है`, `का दावा था`. A headline
/// leaves the copula out before a dash: `मंत्री का दावा-`.
fn nominal(context: &Context<'_>, at: usize, limit: usize) -> Option<Report> {
    // `खुशी की बात है कि …` says what is so.
    // So does `उनकी इच्छा है कि …`, and what is felt need not be said.
    if context.is(at, word::BAAT) || context.has(at, Features::FEELING) {
        return None;
    }
    if at + 1 < limit && context.has(at + 1, Features::COPULA) {
        // `उनका नारा था '…'` gives the words of a slogan, which nobody says there.
        return (!context.has(at, Features::WORDING))
            .then(|| finite(context, at, at + 1, limit, Voice::Genitive, false));
    }
    // Or at its end: `…, मंत्री का दावा`.
    let closes = at + 1 == limit || at + 2 == limit && context.is_terminator(at + 1);
    if context.is_headline && closes {
        return Some(finite(context, at, at, limit, Voice::Genitive, false));
    }
    let elided = at + 1 < limit
        && (context.is_colon_or_dash(at + 1)
            || context.is_headline && context.is_comma(at + 1) && context.cue(at + 2).is_none());
    elided.then(|| finite(context, at, at, limit, Voice::Genitive, false))
}
