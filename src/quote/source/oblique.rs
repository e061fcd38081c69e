//! Sources that are no subject: in the genitive, as the agent of a passive, or in the document that says it.

use core::ops::Range;

use super::{AGENT, Asked, GIVER, OWNER, OWNER_LAST, Phrase, head};
use crate::lexicon::{Cue, Features, word};
use crate::quote::context::Context;
use crate::quote::phrase;

/// How far left of a noun of speech its genitive stands.
const GENITIVE_WITHIN: usize = 7;
/// How far left of a passive its agent or document stands.
const PASSIVE_WITHIN: usize = 16;
/// The longest source between its verb and the `का` that ends the sentence.
const INVERTED: usize = 14;

/// Of a noun of speech, or an infinitive.
pub(super) fn owner(asked: &Asked<'_, '_>) -> Option<Phrase> {
    genitive(asked.context, asked.report.first, asked.floor)
}

/// Of a noun of speech, or an infinitive.
pub(super) fn owner_last(asked: &Asked<'_, '_>) -> Option<Phrase> {
    inverted(asked.context, asked.report.end, asked.limit)
}

/// Of a passive, or of an ergative that has no subject.
pub(super) fn agent(asked: &Asked<'_, '_>) -> Option<Phrase> {
    passive(asked.context, asked.report.first, asked.floor)
}

/// Of a passive that tells of what is received.
pub(super) fn giver(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let takes = (asked.context).has(asked.report.first, Features::RECEIVED);
    takes.then(|| from_whom(asked.context, asked.report.first, asked.floor))?
}

/// The phrase in `का` left of `कहना है`, `दावा है`.
fn genitive(context: &Context<'_>, cue: usize, floor: usize) -> Option<Phrase> {
    let from = cue.saturating_sub(GENITIVE_WITHIN).max(floor);
    // `रिपोर्ट में दावा है`: what it says, whoever wrote it.
    let written = cue > floor && context.is(cue - 1, word::MEIN);
    if let Some(document) = passive(context, cue, floor).filter(|_| written) {
        return Some(document);
    }
    let mut is_laid_on = false;
    for at in (from..cue).rev() {
        if context.has(at, Features::GENITIVE) {
            // `उसके ऊपर आरोप है` and `उसके बाद दावा है` are not his.
            let owns = !context.is_postposition(at + 1)
                || context.is_any(at + 1, &[word::OR, word::TARAF]);
            return owns.then(|| Phrase::new(at..at + 1, at + 1, &OWNER));
        }
        is_laid_on |= is_laid_on_somebody(context, at);
        // `क के ऊपर`
        if context.is_genitive(at) && is_laid_on_somebody(context, at + 1) {
            continue;
        }
        // `क के पति पर आरोप है` is nobody's: what is laid on somebody has `का`.
        if is_laid_on && context.is(at, word::KE) {
            return None;
        }
        // `लोगों के सामने सवाल है`: what stands before somebody is not theirs.
        let is_compound = context.is(at, word::KE)
            && context.has(at + 1, Features::POSTPOSITION)
            && !context.is(at + 1, word::SAATH)
            && at + 1 < cue;
        if context.is_genitive(at) && !is_compound {
            let tokens = phrase::before(context, at, floor)?;
            // `इस बात का दावा है` has what is claimed for its genitive.
            // `17 मामलों की पुष्टि`, `भारी बर्फबारी की चेतावनी`: so has a matter.
            // `सवालों के जवाब`, `आरोपों का खंडन`: so is what somebody else has said.
            let owner = head(context, &tokens);
            let said = context.cue(owner) == Some(Cue::Noun)
                && !context.has(owner, Features::DOCUMENT.union(Features::BODY));
            let told = said || context.has(cue, Features::OBJECTIVE) || is_matter(context, &tokens);
            let claimed = context.is(tokens.end - 1, word::BAAT)
                || told && context.cue(cue) == Some(Cue::Noun);
            if claimed {
                // `रिपोर्ट में नाम का जुड़ना इस बात का इशारा है`: what has an owner is what shows it.
                return passive(context, tokens.start, floor).filter(|document| {
                    !(document.after..tokens.start).any(|at| context.is_genitive(at))
                });
            }
            return Some(Phrase::new(tokens, at + 1, &OWNER));
        }
        // `गेहूं की बढ़ी मांग, …`: what a verb stands between is nobody's demand.
        if context.is_verb(at)
            || context.has(at, Features::MAIN_PAST)
            || context.tokens[at].mark().is_some()
        {
            return None;
        }
    }
    None
}

/// Whether what is said is laid on somebody, before the postposition at `at`, and is nothing that they say: `उसके ऊपर आरोप
/// है`.
pub(in crate::quote) fn is_laid_on_somebody(context: &Context<'_>, at: usize) -> bool {
    context.is_any(at, &[word::PAR, word::UPAR, word::KHILAF, word::VIRUDDH])
}

/// Whether the phrase names a matter, and nobody who speaks.
pub(in crate::quote) fn is_matter(context: &Context<'_>, tokens: &Range<usize>) -> bool {
    const SPEAKERS: Features = Features::ROLE
        .union(Features::BODY)
        .union(Features::MEDIUM)
        .union(Features::DOCUMENT)
        .union(Features::PLACE);
    let head = head(context, tokens);
    context.has(head, Features::COMMON) && !context.has(head, SPEAKERS)
}

/// The phrase in `का` after its verb, at the end or before a that-word: `"…", यह कहना है मंत्री का।`
fn inverted(context: &Context<'_>, from: usize, limit: usize) -> Option<Phrase> {
    let marker = (from + 1..limit.min(from + INVERTED)).find(|&at| {
        // A full stop after `का` here makes no initial of it.
        context.is_any(at, &[word::KA, word::KE, word::KII])
            && (at + 1 == limit
                || at + 2 == limit && context.mark(at + 1).is_some()
                || context.is(at + 1, word::KI))
    })?;
    let tokens = phrase::before(context, marker, from).filter(|tokens| tokens.start == from)?;
    Some(Phrase::new(tokens, marker + 1, &OWNER_LAST))
}

/// From whom what was said has come: `मुखबिर से सूचना मिली`.
fn from_whom(context: &Context<'_>, noun: usize, floor: usize) -> Option<Phrase> {
    const SPEAKERS: Features = Features::ROLE.union(Features::BODY).union(Features::MEDIUM);
    let mut marker = noun.checked_sub(1)?;
    while marker > floor && context.has(marker, Features::FILLER.union(Features::DETERMINER)) {
        marker -= 1;
    }
    if !context.is(marker, word::SE) {
        return None;
    }
    let tokens = phrase::before(context, marker, floor)?;
    context
        .has(head(context, &tokens), SPEAKERS)
        .then(|| Phrase::new(tokens, marker + 1, &GIVER))
}

/// The agent of a passive (`पुलिस द्वारा`, `सरकार की ओर से`), or the document it is said in.
fn passive(context: &Context<'_>, cue: usize, floor: usize) -> Option<Phrase> {
    let from = cue.saturating_sub(PASSIVE_WITHIN).max(floor);
    let mut utterance = None;
    for at in (from..cue).rev() {
        if context.has(at, Features::LOCATIVE) {
            return Some(Phrase::new(at..at + 1, at + 1, &AGENT));
        }
        if context.is(at, word::DVARA) {
            let mut marker = at;
            if marker > floor && context.is(marker - 1, word::KE) {
                marker -= 1;
            }
            // `उनके द्वारा`
            if marker > floor && context.has(marker - 1, Features::GENITIVE) {
                return Some(Phrase::new(marker - 1..marker, at + 1, &AGENT));
            }
            // `वीडियो के द्वारा`: what is shown is a means, and nobody who says it.
            return phrase::before(context, marker, floor)
                .filter(|tokens| !context.has(head(context, tokens), Features::SHOWN))
                .map(|tokens| Phrase::new(tokens, at + 1, &AGENT));
        }
        if context.is(at, word::SE)
            && at >= floor + 3
            && context.is_any(at - 1, &[word::OR, word::TARAF])
        {
            let marker = at - 2;
            if context.has(marker, Features::GENITIVE) {
                return Some(Phrase::new(marker..marker + 1, at + 1, &AGENT));
            }
            if context.is(marker, word::KII) {
                return phrase::before(context, marker, floor)
                    .map(|tokens| Phrase::new(tokens, at + 1, &AGENT));
            }
        }
        if context.is(at, word::MEIN) {
            // `इसी में कहा गया`
            if at > floor && context.is_any(at - 1, &[word::ISI, word::USI]) {
                return Some(Phrase::new(at - 1..at, at + 1, &AGENT));
            }
            if let Some(tokens) = phrase::before(context, at, floor) {
                let kind = head(context, &tokens);
                // `बंगाली भाषा में लिखा है` names the language.
                let language = context.has(kind, Features::SPOKEN_IDIOM);
                if context.has(kind, Features::DOCUMENT.union(Features::MEDIUM)) && !language {
                    return Some(Phrase::new(tokens, at + 1, &AGENT));
                }
                // `चेतावनी में कहा गया है`, if nobody is named: `विभाग की ओर से सफाई में कहा गया है`.
                let is_utterance = context.cue(kind) == Some(Cue::Noun)
                    && (at + 1..cue).all(|between| context.has(between, Features::FILLER));
                utterance = utterance.or(is_utterance.then_some((tokens, at + 1)));
            }
        }
        if context.is(at, word::KI) {
            break;
        }
    }
    utterance.map(|(tokens, after)| Phrase::new(tokens, after, &AGENT))
}
