//! The source of a report: the noun phrase that the voice of its cue calls for.

mod kind;

use core::ops::Range;

use crate::lexicon::{Cue, Features, WordId, ending, lemma, word};

use super::context::Context;
use super::cue::{Report, Voice};
use super::phrase;

pub(super) use kind::{head, is_role, kind};

/// A noun phrase that names a source.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    pub(super) tokens: Range<usize>,
    /// The token after its case marker.
    pub(super) after: usize,
}

/// Pronouns for whom or what something is told.
const OBJECTS: &[WordId] = &[
    word::ISE,
    word::USE,
    word::INHEN,
    word::UNHEN,
    word::MUJHE,
    word::HAMEN,
];

/// How far left of its cue a source is looked for, in tokens.
const WITHIN: usize = 60;
/// How far left of a noun of speech its genitive stands.
const GENITIVE_WITHIN: usize = 7;
/// How far left of a passive its agent or document stands.
const PASSIVE_WITHIN: usize = 16;
/// The longest list of examples within a source, in tokens.
const EXAMPLES: usize = 12;
/// The longest source between its verb and the `का` that ends the sentence.
const INVERTED: usize = 14;
/// The longest source after its verb, as headlines have it.
const AFTER: usize = 8;

/// The source of `report`, not further left than `floor`.
pub(super) fn of(
    context: &Context<'_>,
    report: &Report,
    floor: usize,
    limit: usize,
) -> Option<Phrase> {
    match report.voice {
        Voice::Ergative => {
            ergative(context, report.first, floor)
                .or_else(|| ergative_after(context, report.end, limit))
                .or_else(|| passive(context, report.first, floor))
                .or_else(|| {
                    // `दल आरोप लगाते हुए बाहर चले गए`
                    plain(context, report.first, floor)
                        .filter(|source| report.is_participle && !is_this(context, &source.tokens))
                })
        }
        Voice::Plain if report.is_participle => heard(context, report, floor)
            .or_else(|| ergative(context, report.first, floor))
            .or_else(|| {
                // `यह कहते हुए` says this.
                plain(context, report.first, floor)
                    .filter(|source| !is_this(context, &source.tokens))
                    .or_else(|| following(context, report.end, limit))
            }),
        Voice::Plain => {
            after(context, report, limit).or_else(|| plain(context, report.first, floor))
        }
        Voice::Genitive => {
            genitive(context, report.first, floor).or_else(|| inverted(context, report.end, limit))
        }
        Voice::Passive => passive(context, report.first, floor).or_else(|| {
            let received = context.has(report.first, Features::RECEIVED);
            received.then(|| giver(context, report.first, floor))?
        }),
    }
}

/// The nearest phrase in `ने` left of `cue`; what stands in quotation marks is passed over.
pub(super) fn ergative(context: &Context<'_>, cue: usize, floor: usize) -> Option<Phrase> {
    let from = cue.saturating_sub(WITHIN).max(floor);
    let mut at = cue;
    while at > from {
        if let Some(quoted) = context.quoted_before(at) {
            if quoted.open < from {
                return None;
            }
            at = quoted.open;
            continue;
        }
        at -= 1;
        if context.is(at, word::NE) {
            let marker = at;
            // Typed twice: `मंत्री ने ने कहा`.
            while at > from && context.is(at - 1, word::NE) {
                at -= 1;
            }
            return phrase::before(context, at, floor).map(|tokens| Phrase {
                tokens,
                after: marker + 1,
            });
        }
        if context.has(at, Features::ERGATIVE) {
            return Some(Phrase {
                tokens: at..at + 1,
                after: at + 1,
            });
        }
    }
    None
}

/// The phrase in `ने` after its verb, which ends the sentence or its clause: `"…", कहा मंत्री ने।`
fn ergative_after(context: &Context<'_>, from: usize, limit: usize) -> Option<Phrase> {
    let closes = |at: usize| {
        at == limit
            || context.is_terminator(at)
            || context.is_comma(at)
            || context.is_colon_or_dash(at)
    };
    let marker = (from..limit.min(from + INVERTED)).find(|&at| {
        context.is(at, word::NE)
            || context.has(at, Features::ERGATIVE)
            || context.is_verb(at)
            || context.cue(at).is_some()
            || context.has(at, Features::CONJUNCTION)
            || context.is_comma(at)
    })?;
    if !closes(marker + 1) {
        return None;
    }
    let tokens = if context.has(marker, Features::ERGATIVE) {
        (marker == from).then_some(from..from + 1)?
    } else {
        phrase::before(context, marker, from)
            .filter(|tokens| context.is(marker, word::NE) && tokens.start == from)?
    };
    Some(Phrase {
        tokens,
        after: marker + 1,
    })
}

/// Whoever is heard or seen to speak: `मंत्री को कहते हुए सुना गया`.
fn heard(context: &Context<'_>, report: &Report, floor: usize) -> Option<Phrase> {
    let mut marker = report.first.checked_sub(1)?;
    while marker > floor && context.has(marker, Features::FILLER) {
        marker -= 1;
    }
    let marked = marker > floor && context.is(marker, word::KO);
    let tokens = phrase::before(context, marker, floor).filter(|_| marked)?;
    Some(Phrase {
        tokens,
        after: report.first,
    })
}

/// Whether a phrase is `यह` or `ये`, which a participle has for its object.
fn is_this(context: &Context<'_>, tokens: &Range<usize>) -> bool {
    tokens.len() == 1 && context.is_any(tokens.start, &[word::YAH, word::YE])
}

/// The subject in `ने` right after a participle: `यह कहते हुए मंत्री ने बैठक छोड़ी कि …`.
fn following(context: &Context<'_>, from: usize, limit: usize) -> Option<Phrase> {
    let within = limit.min(from + INVERTED);
    let marker = (from..within).find(|&at| {
        context.is(at, word::NE)
            || context.has(at, Features::ERGATIVE)
            || context.is_verb(at)
            || context.is(at, word::KI)
    })?;
    if context.has(marker, Features::ERGATIVE) {
        return Some(Phrase {
            tokens: marker..marker + 1,
            after: from,
        });
    }
    let tokens = phrase::before(context, marker, from)
        .filter(|tokens| context.is(marker, word::NE) && tokens.start == from)?;
    Some(Phrase {
        tokens,
        after: from,
    })
}

/// A plain subject left of its verb: `मंत्री कहते हैं`, `वह आगे बताती हैं`.
fn plain(context: &Context<'_>, cue: usize, floor: usize) -> Option<Phrase> {
    let mut end = cue;
    // A phrase or two in a postposition may stand between: `मंत्री सदन में बोले`.
    let mut obliques = 0;
    loop {
        while end > floor
            && context.has(end - 1, Features::FILLER)
            && !context.has(end - 1, Features::NOMINATIVE.and(Features::ROLE))
        {
            end -= 1;
        }
        // `मंत्री सवाल पूछते हैं`: what they ask is no part of who asks.
        if end > floor + 1
            && end == cue
            && context.cue(end - 1) == Some(Cue::Noun)
            && !context.has(end - 1, Features::DOCUMENT)
        {
            end -= 1;
        }
        // `जो इसे कहते हैं`, `वह उन्हें बताती हैं`: whom or what they tell it.
        if end > floor + 1
            && context.has(end - 2, Features::NOMINATIVE)
            && context.is_any(end - 1, OBJECTS)
        {
            end -= 1;
        }
        // `यह कहता है` says this; `वह यह कहता है` has its subject before.
        if end > floor + 1
            && context.has(end - 1, Features::FILLER)
            && context.has(end - 2, Features::NOMINATIVE)
        {
            end -= 1;
        }
        // `मंत्री ये भी कहते हैं`: with a subject before it, `ये` is what they say.
        if end > floor + 1
            && is_this(context, &(end - 1..end))
            && context.tokens[end - 2].is_word()
            && !context.has(end - 2, Features::POSTPOSITION.and(Features::CONJUNCTION))
            && !context.has(end - 2, Features::CONNECTIVE.and(Features::TEMPORAL))
        {
            end -= 1;
        }
        // `मंत्री हंसते हुए कहते हैं`: the subject of both verbs opens the clause, or follows the marks.
        let adverb = end > floor + 2
            && context.has(end - 1, Features::PERFECTIVE)
            && context.lemma(end - 1) == lemma::HONA
            && (context.has(end - 2, Features::IMPERFECTIVE)
                || context.is_unknown(end - 2) && ending::is_imperfective(context.word(end - 2)));
        if adverb {
            return phrase::before(context, end - 2, floor)
                .filter(|tokens| {
                    tokens.start == floor || context.quoted_before(tokens.start).is_some()
                })
                .map(|tokens| Phrase { tokens, after: cue });
        }
        if end == floor {
            return None;
        }
        let last = end - 1;
        if context.has(last, Features::NOMINATIVE) {
            return Some(Phrase {
                tokens: last..end,
                after: end,
            });
        }
        let token = &context.tokens[last];
        if token.has(Features::POSTPOSITION) && !context.is_genitive(last) {
            obliques += 1;
            if obliques > 2 {
                return None;
            }
            end = phrase::before(context, last, floor)?.start;
            continue;
        }
        if context.is_comma(last) {
            // `कुछ विद्वान, जैसे क और ख, इस पर जोर देते हैं`: examples are part of the phrase.
            let from = last.saturating_sub(EXAMPLES).max(floor);
            let examples = (from..last).rev().find(|&at| {
                context.is_comma(at)
                    && context.is_any(at + 1, &[word::JAISE, word::JAISEKI, word::YAANI])
            });
            return match examples {
                Some(examples) => {
                    let head = phrase::before(context, examples, floor)?;
                    Some(Phrase {
                        tokens: head.start..last,
                        after: end,
                    })
                }
                // `मंत्री, जो घायल हैं, कहते हैं`
                None => {
                    phrase::before(context, end, floor).map(|tokens| Phrase { tokens, after: end })
                }
            };
        }
        let tokens = phrase::before(context, end, floor)?;
        // `वह पुलिस से मामला पूछता है`: what is asked, of whom.
        let asked = context.lemma(cue) == lemma::PUCHNA
            && tokens.start > floor
            && context.is(tokens.start - 1, word::SE);
        if asked {
            return None;
        }
        let spoken = !tokens.clone().all(|at| {
            context.has(
                at,
                Features::FILLER
                    .and(Features::CONNECTIVE)
                    .and(Features::PARTY)
                    .and(Features::INTERROGATIVE),
            )
        });
        return spoken.then_some(Phrase { tokens, after: end });
    }
}

/// A subject after its verb, closed by a dash, a colon or the end: `सदन में बोले मंत्री- …`.
fn after(context: &Context<'_>, report: &Report, limit: usize) -> Option<Phrase> {
    let from = report.end;
    let mut end = from;
    while end < limit.min(from + AFTER) {
        let token = &context.tokens[end];
        let part = token.is_word()
            && !context.is_verb(end)
            && !context.has(end, Features::FILLER.and(Features::CONNECTIVE))
            && (context.is_genitive(end)
                || !context.is_postposition(end)
                    && !token.has(Features::CONJUNCTION.and(Features::PARTICLE)))
            || context.mark(end) == Some('.') && !context.is_terminator(end);
        if !part {
            break;
        }
        end += 1;
    }
    let closed = end == limit
        || context.is_terminator(end)
        || context.is_colon_or_dash(end)
        || context.is_headline && context.is_comma(end);
    (end > from && closed && !context.is_genitive(from)).then_some(Phrase {
        tokens: from..end,
        after: end,
    })
}

/// The phrase in `का` left of `कहना है`, `दावा है`.
fn genitive(context: &Context<'_>, cue: usize, floor: usize) -> Option<Phrase> {
    let from = cue.saturating_sub(GENITIVE_WITHIN).max(floor);
    // `रिपोर्ट में दावा है`: what it says, whoever wrote it.
    let written = cue > floor && context.is(cue - 1, word::MEIN);
    if let Some(document) = passive(context, cue, floor).filter(|_| written) {
        return Some(document);
    }
    for at in (from..cue).rev() {
        if context.has(at, Features::GENITIVE) {
            return Some(Phrase {
                tokens: at..at + 1,
                after: at + 1,
            });
        }
        if context.is_genitive(at) {
            let tokens = phrase::before(context, at, floor)?;
            // `इस बात का दावा है` has what is claimed for its genitive.
            let claimed = context.is(tokens.end - 1, word::BAAT);
            if claimed {
                return passive(context, tokens.start, floor);
            }
            return Some(Phrase {
                tokens,
                after: at + 1,
            });
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

/// The phrase in `का` after its verb, at the end: `"…", यह कहना है मंत्री का।`
fn inverted(context: &Context<'_>, from: usize, limit: usize) -> Option<Phrase> {
    let marker = (from + 1..limit.min(from + INVERTED)).find(|&at| {
        // A full stop after `का` here makes no initial of it.
        context.is_any(at, &[word::KA, word::KE, word::KII])
            && (at + 1 == limit || at + 2 == limit && context.mark(at + 1).is_some())
    })?;
    let tokens = phrase::before(context, marker, from).filter(|tokens| tokens.start == from)?;
    Some(Phrase {
        tokens,
        after: marker + 1,
    })
}

/// From whom what was said has come: `मुखबिर से सूचना मिली`.
fn giver(context: &Context<'_>, noun: usize, floor: usize) -> Option<Phrase> {
    const SPEAKERS: Features = Features::ROLE.and(Features::BODY).and(Features::MEDIUM);
    let mut marker = noun.checked_sub(1)?;
    while marker > floor && context.has(marker, Features::FILLER.and(Features::DETERMINER)) {
        marker -= 1;
    }
    if !context.is(marker, word::SE) {
        return None;
    }
    let tokens = phrase::before(context, marker, floor)?;
    context
        .has(head(context, &tokens), SPEAKERS)
        .then_some(Phrase {
            tokens,
            after: marker + 1,
        })
}

/// The agent of a passive (`पुलिस द्वारा`, `सरकार की ओर से`), or the document it is said in.
fn passive(context: &Context<'_>, cue: usize, floor: usize) -> Option<Phrase> {
    let from = cue.saturating_sub(PASSIVE_WITHIN).max(floor);
    for at in (from..cue).rev() {
        if context.has(at, Features::LOCATIVE) {
            return Some(Phrase {
                tokens: at..at + 1,
                after: at + 1,
            });
        }
        if context.is(at, word::DVARA) {
            let mut marker = at;
            if marker > floor && context.is(marker - 1, word::KE) {
                marker -= 1;
            }
            return phrase::before(context, marker, floor).map(|tokens| Phrase {
                tokens,
                after: at + 1,
            });
        }
        if context.is(at, word::SE)
            && at >= floor + 3
            && context.is_any(at - 1, &[word::OR, word::TARAF])
        {
            let marker = at - 2;
            if context.has(marker, Features::GENITIVE) {
                return Some(Phrase {
                    tokens: marker..marker + 1,
                    after: at + 1,
                });
            }
            if context.is(marker, word::KII) {
                return phrase::before(context, marker, floor).map(|tokens| Phrase {
                    tokens,
                    after: at + 1,
                });
            }
        }
        if context.is(at, word::MEIN) {
            if let Some(tokens) = phrase::before(context, at, floor) {
                let kind = head(context, &tokens);
                if context.has(kind, Features::DOCUMENT.and(Features::MEDIUM)) {
                    return Some(Phrase {
                        tokens,
                        after: at + 1,
                    });
                }
            }
        }
        if context.is(at, word::KI) {
            return None;
        }
    }
    None
}
