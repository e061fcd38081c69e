//! Nouns of speech, and infinitives used as nouns, as cues.

use super::forms::{
    is_accompanying, is_asked_for, is_beginning, is_completed_often, is_completing, is_done,
    is_going_on, is_gone, is_habit, is_habitual_passive,
};
use super::verbs::{continued, is_denied};
use super::{At, Report, Verdict, Voice};
use crate::lexicon::{Cue, Features, WordId, lemma, word};

/// How far the verb of a noun of speech can stand from it.
const LIGHT_WITHIN: usize = 4;
/// What a noun of speech is finite with.
const ENDS: Features = Features::LIGHT
    .union(Features::VERBALIZER)
    .union(Features::ARRIVING);

/// `बताने से इनकार`
pub(super) fn refusal(word: &At<'_, '_>) -> Verdict {
    let &At { context, at, .. } = word;
    let refused =
        at > 1 && context.is(at - 1, word::SE) && context.cue(at - 2) == Some(Cue::Inceptive);
    if refused {
        Verdict::Refused
    } else {
        Verdict::Open
    }
}

/// The place where the verb of a noun of speech stands, if one does.
fn verb_of(word: &At<'_, '_>) -> usize {
    const BETWEEN: Features = Features::FILLER.union(Features::PARTICIPLE);
    let &At {
        context, at, limit, ..
    } = word;
    let mut verb = at + 1;
    while verb < limit.min(at + LIGHT_WITHIN)
        && context.has(verb, BETWEEN)
        && !context.has(verb, ENDS)
    {
        verb += 1;
    }
    verb
}

/// `जवाब आया कि`, `शिकायत मिली कि`, `सवाल उठ रहे हैं कि`, `कमेंट देखने को मिला कि`
pub(super) fn arrival(word: &At<'_, '_>) -> Verdict {
    let &At {
        context, at, limit, ..
    } = word;
    let mut verb = verb_of(word);
    let perceived = verb + 2 < limit
        && context.has(verb, Features::INFINITIVE)
        && context.is(verb + 1, word::KO)
        && context.has(verb + 2, Features::ARRIVING);
    if perceived {
        verb += 2;
    }
    let arrives = verb < limit
        && context.has(verb, Features::ARRIVING)
        // `आरोप लगा रहे हैं`: whoever lays it, and not what is laid.
        && !(context.has(verb, Features::PERFECTIVE) && is_going_on(context, verb + 1, limit))
        && (perceived || !is_denied(context, verb));
    if !arrives {
        return Verdict::Open;
    }
    let last = if is_going_on(context, verb + 1, limit) {
        verb + 1
    } else {
        verb
    };
    (last > verb || context.has(verb, Features::PERFECTIVE))
        .then(|| word.finite(at, last, Voice::Passive, false))
        .into()
}

/// `दावा किया`
pub(super) fn light(word: &At<'_, '_>) -> Verdict {
    const LIGHT: Features = Features::LIGHT.union(Features::VERBALIZER);
    let &At {
        context, at, limit, ..
    } = word;
    let mut verb = verb_of(word);
    let features = context.entry(verb).features;
    if !features.any(LIGHT.union(Features::STATE)) {
        return Verdict::Open;
    }
    // `चेतावनी जारी की`
    if features.any(Features::STATE) && context.has(verb + 1, Features::LIGHT) {
        verb += 1;
    }
    if verb >= limit || !context.has(verb, LIGHT) || is_denied(context, verb) {
        return Verdict::Open;
    }
    // `चिंता इस बात की है`, `हैरानी की बात`: a genitive marker, and no verb.
    let is_marker = context.is(verb, word::KII)
        && (verb > at + 1 && context.is(verb - 1, word::BAAT)
            || context.is(at, word::BAAT)
                && at > 0
                && context.is_any(at - 1, &[word::IS, word::US])
            || context.is(verb + 1, word::BAAT));
    if is_marker {
        return Verdict::Open;
    }
    // What is said is `बात`; with any other noun the verb reports: `दो टूक कहा`.
    let is_object = context.lemma(verb) == lemma::KAHNA && !context.is(at, word::BAAT);
    if is_object || is_felt(word, verb) {
        return Verdict::Open;
    }
    light_form(word, verb).into()
}

/// Hoping is not saying so: `उम्मीद की`, where `उम्मीद जताई` is.
fn is_felt(word: &At<'_, '_>, verb: usize) -> bool {
    let context = word.context;
    let does = matches!(context.lemma(verb), lemma::KARNA | lemma::KARANA)
        || context.is_any(verb, &[word::KAR, word::KII]);
    verb == word.at + 1 && does && context.has(word.at, Features::FEELING)
}

/// The report of a noun of speech by the form of its light verb at `verb`.
fn light_form(word: &At<'_, '_>, verb: usize) -> Option<Report> {
    let &At {
        context, at, limit, ..
    } = word;
    let next = verb + 1;
    let report = |last, voice| Some(word.finite(at, last, voice, false));
    let participle = |end| Some(word.participle(verb, end, Voice::Ergative));
    if context.has(verb, Features::INFINITIVE) {
        // `मांग करने लगे`
        return is_beginning(context, next, limit).then(|| report(next, Voice::Plain))?;
    }
    if context.has(verb, Features::IMPERFECTIVE) {
        if is_accompanying(context, next, limit) {
            return participle(verb + 2);
        }
        let last = continued(context, verb, limit).unwrap_or(verb);
        return report(last, Voice::Plain);
    }
    // `साफ कर दिया`, `चेतावनी दे रहे`, `आरोप लगा चुके`
    if context.has(verb, Features::STEM) {
        if is_completing(context, next, limit) {
            return report(next, Voice::Ergative);
        }
        if is_going_on(context, next, limit)
            || is_done(context, next, limit)
            || is_completed_often(context, next, limit)
                && !is_accompanying(context, next + 1, limit)
        {
            return report(next, Voice::Plain);
        }
        // `सूचित कर दें कि` asks the reader for it, and `साफ कर देंगे` is still to come.
        if is_asked_for(context, next, limit) {
            return None;
        }
        // `कर` is a participle too: `साफ कर बैठक छोड़ी`.
        return context
            .has(verb, Features::LIGHT)
            .then(|| participle(next))?;
    }
    if !context.has(verb, Features::LIGHT) || context.has(verb, Features::CONJUNCTIVE) {
        return None;
    }
    if is_gone(context, next, limit) {
        return report(next, Voice::Passive);
    }
    if is_habit(context, next, limit) {
        return report(next, Voice::Plain);
    }
    if next < limit && context.is(next, word::JA) {
        return (verb + 2 < limit).then(|| report(verb + 2, Voice::Passive))?;
    }
    // `दावा किया जाने लगा`
    let is_done = context.lemma(next) == lemma::JANA && context.has(next, Features::INFINITIVE);
    if next < limit && is_done {
        return is_beginning(context, next + 1, limit).then(|| report(next + 1, Voice::Passive))?;
    }
    if is_habitual_passive(context, next, limit) {
        return None;
    }
    report(verb, Voice::Ergative)
}

/// `मंत्री ने दी चेतावनी, …`
pub(super) fn inverted(word: &At<'_, '_>) -> Verdict {
    let &At { context, at, .. } = word;
    let Some(subject) = at.checked_sub(2) else {
        return Verdict::Open;
    };
    let follows = context.is_subject_marker(subject) || context.has(subject, Features::ERGATIVE);
    follows
        .then(|| word.finite(at - 1, at, Voice::Ergative, context.is_headline))
        .into()
}

/// `खुशी की बात है कि …` says what is so, and so does `उनकी इच्छा है कि …`: what is felt need not be said.
pub(super) fn felt(word: &At<'_, '_>) -> Verdict {
    let &At { context, at, .. } = word;
    if context.is(at, word::BAAT) || context.has(at, Features::FEELING) || is_in_mind(word) {
        Verdict::Refused
    } else {
        Verdict::Open
    }
}

/// `लोगों के मन में यह सवाल है कि …`: nobody has put it yet.
fn is_in_mind(word: &At<'_, '_>) -> bool {
    const MINDS: &[WordId] = &[word::MAN, word::DIMAG, word::JEHAN, word::DIL];
    /// A determiner and an adjective can stand between.
    const WITHIN: usize = 3;
    let &At { context, at, .. } = word;
    (at.saturating_sub(WITHIN).max(1)..at)
        .any(|place| context.is(place, word::MEIN) && context.is_any(place - 1, MINDS))
}

/// `इसका उद्देश्य दुनिया को यह बताना है कि …`: what is to be told, and who is to be.
pub(super) fn aim(word: &At<'_, '_>) -> Verdict {
    let &At { context, at, .. } = word;
    let before = (at.saturating_sub(2)..at)
        .rev()
        .find(|&place| !context.is_any(place, &[word::YAH, word::YE]));
    // `लेखकों को कहना है कि` is `का कहना है` misspelt.
    let told = context.lemma(at) != lemma::KAHNA;
    if told && before.is_some_and(|place| context.is(place, word::KO)) {
        Verdict::Refused
    } else {
        Verdict::Open
    }
}

/// `उनका नारा था '…'`
pub(super) fn wording(word: &At<'_, '_>) -> Verdict {
    if has_copula(word) {
        Verdict::Refused
    } else {
        Verdict::Open
    }
}

/// `का कहना है`, `का दावा था`
pub(super) fn copula(word: &At<'_, '_>) -> Verdict {
    // `खबर है कि`: what is reported by nobody in particular.
    copula_of(word)
        .filter(|_| !is_news(word))
        .map(|copula| word.finite(word.at, copula, copula_voice(word), false))
        .into()
}

/// `मंत्री का कहना है`; `मंत्री ने कहना है`, where an infinitive has the agentive of a perfective.
fn copula_voice(word: &At<'_, '_>) -> Voice {
    let &At { context, at, .. } = word;
    let agentive = context.cue(at) == Some(Cue::Infinitive)
        && at.checked_sub(1).is_some_and(|before| {
            context.is_subject_marker(before) || context.has(before, Features::ERGATIVE)
        });
    if agentive {
        Voice::Ergative
    } else {
        Voice::Genitive
    }
}

/// Whether the noun is for what papers print, which reports with a light verb alone: `खबर (दी)`.
fn is_news(word: &At<'_, '_>) -> bool {
    matches!(word.context.lemma(word.at), lemma::KHABAR | lemma::REPORT)
}

fn has_copula(word: &At<'_, '_>) -> bool {
    copula_of(word).is_some()
}

/// The copula of a noun of speech: right behind it, or behind what points ahead (`का दावा यह है कि`, `का बयान कुछ यूं है:`).
fn copula_of(word: &At<'_, '_>) -> Option<usize> {
    const AHEAD: &[WordId] = &[
        word::YAH,
        word::YE,
        word::KUCHH,
        word::YUN,
        word::IS,
        word::PRAKAR,
    ];
    let &At {
        context, at, limit, ..
    } = word;
    let next = (at + 1..limit.min(at + 4)).find(|&place| !context.is_any(place, AHEAD))?;
    // `का कहना रहा है`
    let copula = next + usize::from(is_going_on(context, next, limit));
    (copula < limit && context.has(copula, Features::COPULA)).then_some(copula)
}

/// `मंत्री का दावा-`; in a headline also `…, मंत्री का दावा`, `मंत्री का दावा, …`.
pub(super) fn bare(word: &At<'_, '_>) -> Verdict {
    let &At {
        context, at, limit, ..
    } = word;
    // `…: विभाग की रिपोर्ट` names the document itself.
    if is_news(word) {
        return Verdict::Open;
    }
    let next = at + 1;
    let closes = next == limit || next + 1 == limit && context.is_terminator(next);
    // `सवाल- जवाब` is one word.
    let is_pair = context.mark(next) == Some('-') && context.cue(next + 1) == Some(Cue::Noun);
    let opens = next < limit
        && (context.is_colon_or_dash(next) && !is_pair
            || context.is_comma(next)
                && context.cue(at) == Some(Cue::Infinitive)
                && context.quoted_at(next + 1).is_some()
            || context.is_headline && context.is_comma(next) && context.cue(next + 1).is_none());
    (opens || context.is_headline && closes)
        .then(|| word.finite(at, at, Voice::Genitive, false))
        .into()
}
