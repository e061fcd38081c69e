//! Sources that are the subject of their verb: in the agentive, or plain; before the verb, or behind it.

use core::ops::Range;

use super::oblique::is_matter;
use super::{AFTER_PARTICIPLE, AFTER_VERB, Asked, HEARD, IN_NE, NE_AFTER_VERB, PLAIN, Phrase};
use crate::lexicon::{Cue, Features, WordId, ending, lemma, word};
use crate::quote::context::Context;
use crate::quote::cue::{Report, Voice};
use crate::quote::phrase;

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
/// The longest list of examples within a source, in tokens.
const EXAMPLES: usize = 12;
/// The longest source behind its verb, in tokens.
const INVERTED: usize = 14;
/// The longest source after its verb, as headlines have it.
const AFTER: usize = 8;

pub(super) fn agentive(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let takes = asked.report.voice == Voice::Ergative || asked.is_plain_participle();
    takes.then(|| ergative(asked.context, asked.report.first, asked.floor))?
}

pub(super) fn agentive_last(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let takes = asked.report.voice == Voice::Ergative;
    takes.then(|| ergative_after(asked.context, asked.report.end, asked.limit))?
}

pub(super) fn heard(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let takes = asked.is_plain_participle();
    takes.then(|| hearing(asked.context, asked.report, asked.floor))?
}

pub(super) fn after_verb(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let takes = asked.is_finite_plain();
    takes.then(|| after(asked.context, asked.report, asked.limit))?
}

/// `मंत्री कहते हैं`; of a participle (`दल आरोप लगाते हुए चले गए`), not `यह`, which is what it says.
pub(super) fn plain_subject(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let is_participle = asked.report.is_participle;
    let takes = match asked.report.voice {
        Voice::Plain => true,
        Voice::Ergative => is_participle,
        Voice::Genitive | Voice::Passive => false,
    };
    takes
        .then(|| plain(asked.context, asked.report.first, asked.floor))?
        .filter(|source| !is_participle || !is_this(asked.context, &source.tokens))
        .filter(|source| !names(asked, source))
}

/// `इसे शीतलहर कहते हैं`: what something is called is nobody who says so.
fn names(asked: &Asked<'_, '_>, source: &Phrase) -> bool {
    const SPEAKS: Features = Features::ROLE
        .and(Features::BODY)
        .and(Features::SURNAME)
        .and(Features::NOMINATIVE)
        .and(Features::RELATIVE);
    let context = asked.context;
    let called = matches!(
        context.lemma(asked.report.first),
        lemma::KAHNA | lemma::BOLNA
    );
    let named = source
        .tokens
        .start
        .checked_sub(1)
        .filter(|&before| before >= asked.floor)
        .is_some_and(|before| context.is(before, word::KO) || context.is_any(before, OBJECTS));
    called
        && named
        && !context.is(asked.report.end, word::KI)
        && !source.tokens.clone().any(|at| context.has(at, SPEAKS))
}

pub(super) fn after_participle(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let takes = asked.is_plain_participle();
    takes.then(|| following(asked.context, asked.report.end, asked.limit))?
}

/// The nearest phrase in `ने` left of `cue`; what stands in quotation marks is passed over.
pub(in crate::quote) fn ergative(
    context: &Context<'_>,
    cue: usize,
    floor: usize,
) -> Option<Phrase> {
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
            return phrase::before(context, at, floor)
                .map(|tokens| Phrase::new(tokens, marker + 1, &IN_NE));
        }
        if context.has(at, Features::ERGATIVE) {
            return Some(Phrase::new(at..at + 1, at + 1, &IN_NE));
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
    Some(Phrase::new(tokens, marker + 1, &NE_AFTER_VERB))
}

/// Whoever is heard or seen to speak: `मंत्री को कहते हुए सुना गया`.
fn hearing(context: &Context<'_>, report: &Report, floor: usize) -> Option<Phrase> {
    let mut marker = report.first.checked_sub(1)?;
    while marker > floor && context.has(marker, Features::FILLER) {
        marker -= 1;
    }
    let marked = marker > floor && context.is(marker, word::KO);
    let tokens = phrase::before(context, marker, floor).filter(|_| marked)?;
    Some(Phrase::new(tokens, report.first, &HEARD))
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
        return Some(Phrase::new(marker..marker + 1, from, &AFTER_PARTICIPLE));
    }
    let tokens = phrase::before(context, marker, from)
        .filter(|tokens| context.is(marker, word::NE) && tokens.start == from)?;
    Some(Phrase::new(tokens, from, &AFTER_PARTICIPLE))
}

/// A plain subject left of its verb: `मंत्री कहते हैं`, `वह आगे बताती हैं`. A phrase or two in a postposition may
/// stand between: `मंत्री सदन में बोले`.
pub(in crate::quote) fn plain(context: &Context<'_>, cue: usize, floor: usize) -> Option<Phrase> {
    const OBLIQUES: usize = 2;
    let mut end = cue;
    if let Some(deed) = deed_before(context, end, floor) {
        return of_deed(context, cue, deed, floor);
    }
    for _ in 0..=OBLIQUES {
        end = past_objects(context, cue, end, floor);
        if is_adverbial(context, end, floor) {
            return of_both_verbs(context, cue, end, floor);
        }

        let last = end.checked_sub(1).filter(|&last| last >= floor)?;
        if context.has(last, Features::NOMINATIVE) {
            let this = is_this(context, &(last..end));
            return match before_this(context, last, floor).filter(|_| this) {
                Some(subject) => subject,
                None => Some(Phrase::new(last..end, end, &PLAIN)),
            };
        }
        if context.is_comma(last) {
            return set_off(context, end, floor);
        }
        if !context.tokens[last].has(Features::POSTPOSITION) || context.is_genitive(last) {
            return right_before(context, cue, end, floor);
        }
        let tokens = phrase::before(context, last, floor)?;
        // `मंत्री ने कहते हैं`
        if context.is(last, word::NE) {
            return Some(Phrase::new(tokens, end, &PLAIN));
        }
        let person = person_before(context, &tokens).filter(|_| tokens.start == floor);
        if let Some(person) = person {
            return Some(Phrase::new(tokens.start..person, person, &PLAIN));
        }
        end = tokens.start;
    }
    None
}

/// The place before the adverbs and objects of the verb at `cue` that end at `end`.
fn past_objects(context: &Context<'_>, cue: usize, mut end: usize, floor: usize) -> usize {
    while end > floor
        && context.has(end - 1, Features::FILLER)
        && !context.has(end - 1, Features::NOMINATIVE.and(Features::ROLE))
    {
        end -= 1;
    }
    // `मंत्री सवाल पूछते हैं`: what they ask is no part of who asks.
    let asked = |end: usize| {
        end == cue
            && context.cue(end - 1) == Some(Cue::Noun)
            && !context.has(end - 1, Features::DOCUMENT)
    };
    // `जो इसे कहते हैं`, `वह उन्हें बताती हैं`: whom or what they tell it.
    let told =
        |end: usize| context.has(end - 2, Features::NOMINATIVE) && context.is_any(end - 1, OBJECTS);
    // `यह कहता है` says this; `वह यह कहता है` has its subject before.
    let this = |end: usize| {
        context.has(end - 1, Features::FILLER) && context.has(end - 2, Features::NOMINATIVE)
    };
    // `मंत्री ये भी कहते हैं`: with a subject before it, `ये` is what they say.
    let these = |end: usize| {
        is_this(context, &(end - 1..end))
            && context.tokens[end - 2].is_word()
            && !context.has(end - 2, Features::POSTPOSITION.and(Features::CONJUNCTION))
            && !context.has(end - 2, Features::CONNECTIVE.and(Features::TEMPORAL))
    };
    let objects: [&dyn Fn(usize) -> bool; 4] = [&asked, &told, &this, &these];
    for is_object in objects {
        if end > floor + 1 && is_object(end) {
            end -= 1;
        }
    }
    end
}

/// The subject of a verb whose object is the `यह` at `this`, where adverbs and phrases in postpositions stand
/// between the two: `लोग तो यह कहते हैं`, `दल बार-बार यह कहता है`. Of the speaker, who is no source, it is
/// known that there is one.
fn before_this(context: &Context<'_>, this: usize, floor: usize) -> Option<Option<Phrase>> {
    const BETWEEN: Features = Features::FILLER
        .and(Features::CONNECTIVE)
        .and(Features::TEMPORAL)
        .and(Features::PARTICLE);
    const OBLIQUES: usize = 2;
    let mut end = this;
    for _ in 0..=OBLIQUES {
        let is_between = |at: usize| {
            // `साथ ही`, and no case marker.
            let is_marker = context.tokens[at].has(Features::POSTPOSITION)
                && (context.has(at, Features::ENCLITIC)
                    || !context.has(at + 1, Features::PARTICLE));
            (context.has(at, BETWEEN) || context.mark(at) == Some('-'))
                && !is_marker
                && !context.has(at, Features::NOMINATIVE.and(Features::ROLE))
        };
        while end > floor && is_between(end - 1) {
            end -= 1;
            // `कई बार`
            if end > floor
                && context.has(end, Features::TEMPORAL)
                && context.has(end - 1, Features::DETERMINER)
            {
                end -= 1;
            }
        }
        let last = end.checked_sub(1).filter(|&last| last >= floor)?;
        if context.has(last, Features::PARTY) {
            return Some(None);
        }
        let opens = |start: usize| {
            start == floor
                || context.has(start - 1, Features::CONJUNCTION.and(Features::CONNECTIVE))
                || context.is_comma(start - 1)
        };
        let is_marked =
            context.tokens[last].has(Features::POSTPOSITION) && !context.is_genitive(last);
        let tokens = phrase::before(context, if is_marked { last } else { end }, floor)?;
        if !is_marked {
            let fits = opens(tokens.start) && !is_this(context, &tokens) && end < this;
            return fits.then(|| Some(Phrase::new(alone(context, tokens), this, &PLAIN)));
        }
        if context.is(last, word::NE) {
            return None;
        }
        end = tokens.start;
    }
    None
}

/// A phrase that a pronoun opens, without the object behind the pronoun: `वे | अपना अनुभव`.
fn alone(context: &Context<'_>, tokens: Range<usize>) -> Range<usize> {
    let next = tokens.start + 1;
    let object = next < tokens.end
        && context.has(tokens.start, Features::NOMINATIVE)
        && (context.is_own(next) || context.has(next, Features::GENITIVE));
    if object { tokens.start..next } else { tokens }
}

/// Where what was done first starts, if its participle ends at `end`: `साझा कर (कहते हैं)`, `हंसकर (कहते हैं)`.
fn deed_before(context: &Context<'_>, end: usize, floor: usize) -> Option<usize> {
    let last = end.checked_sub(1).filter(|&last| last > floor)?;
    if context.is(last, word::KAR) && last > floor + 1 {
        return Some(last - 1);
    }
    (context.has(last, Features::CONJUNCTIVE) && !context.has(last, Features::POSTPOSITION))
        .then_some(last)
}

/// `राम सिंह इसे साझा कर लिखते हैं`: whoever did the deed at `deed` and opens the clause says it.
fn of_deed(context: &Context<'_>, cue: usize, deed: usize, floor: usize) -> Option<Phrase> {
    let mut end = deed;
    let marked = end > floor && context.is(end - 1, word::KO);
    if marked {
        end = phrase::before(context, end - 1, floor)?.start;
    } else if end > floor && context.is_any(end - 1, OBJECTS) {
        end -= 1;
    }
    let tokens = alone(context, phrase::before(context, end, floor)?);
    let opens = tokens.start == floor
        || context.quoted_before(tokens.start).is_some()
        || context.has(
            tokens.start - 1,
            Features::CONNECTIVE.and(Features::CONJUNCTION),
        );
    if !opens || is_this(context, &tokens) {
        return None;
    }
    let person = person_before(context, &tokens);
    let whole = end < deed || tokens.len() == 1 && context.has(tokens.start, Features::NOMINATIVE);
    let end = person.or(whole.then_some(tokens.end))?;
    Some(Phrase::new(tokens.start..end, cue, &PLAIN))
}

/// Whether an imperfective participle ends at `end`: `हंसते हुए (कहते हैं)`.
fn is_adverbial(context: &Context<'_>, end: usize, floor: usize) -> bool {
    end > floor + 2
        && context.has(end - 1, Features::PERFECTIVE)
        && context.lemma(end - 1) == lemma::HONA
        && (context.has(end - 2, Features::IMPERFECTIVE)
            || context.is_unknown(end - 2) && ending::is_imperfective(context.word(end - 2)))
}

/// `मंत्री हंसते हुए कहते हैं`: the subject of both verbs opens the clause, or follows the marks.
fn of_both_verbs(context: &Context<'_>, cue: usize, end: usize, floor: usize) -> Option<Phrase> {
    let tokens = alone(context, phrase::before(context, end - 2, floor)?);
    let opens = tokens.start == floor || context.quoted_before(tokens.start).is_some();
    opens.then(|| Phrase::new(tokens, cue, &PLAIN))
}

/// The subject that the comma before `end` sets off with what belongs to it.
fn set_off(context: &Context<'_>, end: usize, floor: usize) -> Option<Phrase> {
    // `कुछ विद्वान, जैसे क और ख, इस पर जोर देते हैं`: examples are part of the phrase.
    let last = end - 1;
    let from = last.saturating_sub(EXAMPLES).max(floor);
    let examples = (from..last).rev().find(|&at| {
        context.is_comma(at) && context.is_any(at + 1, &[word::JAISE, word::JAISEKI, word::YAANI])
    });
    let tokens = match examples {
        Some(examples) => phrase::before(context, examples, floor)?.start..last,
        // `मंत्री, जो घायल हैं, कहते हैं`
        None => phrase::before(context, end, floor)?,
    };
    Some(Phrase::new(tokens, end, &PLAIN))
}

/// The subject right before the verb at `cue`, or before what was passed over.
fn right_before(context: &Context<'_>, cue: usize, end: usize, floor: usize) -> Option<Phrase> {
    const NO_SPEAKER: Features = Features::FILLER
        .and(Features::CONNECTIVE)
        .and(Features::PARTY)
        .and(Features::INTERROGATIVE);
    let tokens = phrase::before(context, end, floor)?;
    // `वह पुलिस से मामला पूछता है`: what is asked, of whom.
    let asked = context.lemma(cue) == lemma::PUCHNA
        && tokens.start > floor
        && context.is(tokens.start - 1, word::SE);
    let mut tokens = alone(context, tokens);
    // `लोग फर्जी दावा कर रहे हैं`: an adjective of what is said.
    let of_noun = |tokens: &Range<usize>| {
        context.cue(cue) == Some(Cue::Noun)
            && end == cue
            && is_matter(context, tokens)
            && !context.is_genitive(tokens.end.saturating_sub(2))
    };
    while tokens.start < tokens.end && of_noun(&tokens) {
        tokens.end -= 1;
    }
    let speaks = !asked && !tokens.clone().all(|at| context.has(at, NO_SPEAKER));
    speaks.then(|| Phrase::new(tokens, end, &PLAIN))
}

/// Where the person ends that a phrase in a postposition has swallowed: `मंत्री सदन (में)`, `नेता राम सिंह सभा (में)`.
fn person_before(context: &Context<'_>, tokens: &Range<usize>) -> Option<usize> {
    const PERSON: Features = Features::ROLE.and(Features::SURNAME);
    let noun = tokens.end - 1;
    let end = 1
        + (tokens.start..noun)
            .rev()
            .find(|&at| context.has(at, PERSON))?;
    let whole = (tokens.start..end).all(|at| !context.is_genitive(at) && !context.joins(at));
    let rest = (end..tokens.end).all(|at| !context.is_genitive(at) && !context.has(at, PERSON));
    (whole && rest && end < tokens.end).then_some(end)
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
    (end > from && closed && !context.is_genitive(from))
        .then(|| Phrase::new(from..end, end, &AFTER_VERB))
}
