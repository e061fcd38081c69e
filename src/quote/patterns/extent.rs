//! How far the words of a source go: to the end of the sentence, or to where the writer or somebody
//! else takes over.

use core::ops::Range;

use crate::lexicon::{Cue, Features, word};
use crate::quote::context::Context;
use crate::quote::cue::{self, Voice};
use crate::quote::quoted;
use crate::quote::source;
use crate::rule::{Decision, Rule, Subject};

/// The fewest tokens of content before another report.
const LEAST: usize = 3;

static RESERVATION: Rule = Rule::new(
    "quote.reservation",
    "the writer's own reservation after a comma ends what was said",
    "a word for however after a comma",
    "मंत्री ने कहा कि पुल बनेगा, हालांकि काम शुरू नहीं हुआ है।",
);

static BESIDE: Rule = Rule::new(
    "quote.report-beside",
    "a second report beside the first ends what was said before it",
    "a conjunction or a comma before a report with a that-word, or a contrast that reports somebody else",
    "राम ने कहा कि कल भारी वर्षा होगी और श्याम ने कहा कि धूप निकलेगी।",
);

static ANSWER: Rule = Rule::new(
    "quote.answering-clause",
    "the main clause to a clause of time that a report stands in is no part of what was said",
    "a word for when before the report, none within what was said, and a comma before a word for then",
    "जब मंत्री ने कहा कि पुल बनेगा, तो लोग खुश हुए।",
);

static OTHER_STORY: Rule = Rule::new(
    "quote.headline-semicolon",
    "a semicolon in a headline starts another story",
    "the mark",
    "मंत्री बोले- पुल बनेगा; वर्षा से सड़क बंद",
);

static REPLY: Rule = Rule::new(
    "quote.headline-reply",
    "in a headline, what somebody else did about the claim is no part of it",
    "a comma, a phrase in the agentive, and a noun of speech or a document in a postposition",
    "मेयर बोले- पुल अगले साल बनेगा, विपक्ष ने दावे को नकारा",
);

pub(super) const RULES: &[&Rule] = &[&RESERVATION, &BESIDE, &ANSWER, &OTHER_STORY, &REPLY];

/// The clause from `at` to the end of the sentence, or to where the words of the source end.
pub(super) fn clause(context: &Context<'_>, at: usize, limit: usize) -> Option<Range<usize>> {
    let mut end = own_end(context, at, limit);
    let other_story = |&place: &usize| context.mark(place) == Some(';');
    if context.is_headline && OTHER_STORY.is_on() {
        if let Some(semicolon) = (at + 1..end).find(other_story) {
            note_end(context, semicolon, &OTHER_STORY);
            end = semicolon;
        }
    }
    if context.is_headline && REPLY.is_on() {
        if let Some(comma) = (at + 1..end).find(|&comma| is_before_reply(context, comma, end)) {
            note_end(context, comma, &REPLY);
            end = comma;
        }
    }
    let content = context.trimmed(at..end);
    let verb = content.len() == 1 && context.is_verb(content.start);
    (content.len() >= 2 || verb).then_some(content)
}

/// Whether somebody else answers a claim behind the comma at `comma`: `…, विपक्ष ने दावे को नकारा`.
fn is_before_reply(context: &Context<'_>, comma: usize, end: usize) -> bool {
    /// The longest phrase in the agentive, and the farthest that the claim stands behind it.
    const NEAR: usize = 5;
    if !context.is_comma(comma) {
        return false;
    }
    let mut subject = comma + 1..end.min(comma + 1 + NEAR);
    let Some(marker) = subject.find(|&at| context.is_subject_marker(at)) else {
        return false;
    };
    (marker + 1..end.min(marker + NEAR)).any(|at| {
        (context.has(at, Features::DOCUMENT) || context.cue(at) == Some(Cue::Noun))
            && context.is_any(at + 1, &[word::KO, word::PAR, word::SE])
    })
}

/// Where the words of the source end: before the writer's own reservation (`…, हालांकि …`), and
/// before a contrast that reports somebody else in its turn (`… जबकि एक नेता ने आशंका जताई`).
pub(super) fn own_end(context: &Context<'_>, at: usize, limit: usize) -> usize {
    const CUES: usize = 6;
    let from = limit.min(at + LEAST);
    let mut end = limit;
    if BESIDE.is_on() {
        let mut cues = (context.cues_from(from).take(CUES)).take_while(|&cue| cue < limit);
        if let Some(beside) = cues.find_map(|cue| report_beside(context, cue, at, limit)) {
            note_end(context, beside, &BESIDE);
            end = beside;
        }
    }
    if ANSWER.is_on() {
        if let Some(then) = answer(context, at, end) {
            note_end(context, then, &ANSWER);
            end = then;
        }
    }
    match context.reservation_from(from).filter(|&place| place < end) {
        Some(reservation) if RESERVATION.is_on() => {
            note_end(context, reservation, &RESERVATION);
            reservation
        }
        _ => end,
    }
}

/// Notes that `rule` ends what was said before the token at `place`.
pub(super) fn note_end(context: &Context<'_>, place: usize, rule: &'static Rule) {
    let span = context.tokens[place].span();
    context
        .trace
        .note(|| Decision::new(Subject::Quotation, rule, span).with_answer("ends"));
}

/// The conjunction or comma before the report at `cue`, if that one stands beside what is said from `at` on.
fn report_beside(context: &Context<'_>, cue: usize, at: usize, limit: usize) -> Option<usize> {
    let from = limit.min(at + LEAST);
    let report = cue::report(context, cue, limit).filter(|report| !report.is_participle)?;
    let mut next = report.end..limit.min(report.end + 2);
    let reports = next.any(|place| {
        context.is(place, word::KI)
            || context.mark(place).is_some_and(quoted::is_mark)
            || context.is_headline && context.is_colon_or_dash(place)
    });
    // Two reports side by side, or a contrast that reports with no clause of its own.
    let contrasts = |place: usize| context.is_any(place, &[word::JABKI, word::VAHIN]);
    if !(reports || (from..limit).any(contrasts)) {
        return None;
    }
    let source = source::of(context, &report, at, limit);
    let start = match &source {
        // `उस पत्र का जिक्र हुआ, जिसमें कहा गया है कि …` goes on with the clause before.
        Some(source) if context.has(source.tokens.start, Features::RELATIVE) => return None,
        Some(source) => source.tokens.start,
        // `कहा कि … और बताया कि …`: the same speaker goes on.
        None if report.voice == Voice::Ergative => report.first,
        None => return None,
    };
    let conjunction = before_adverbs(context, start, from)?;
    let contrasts = contrasts(conjunction);
    let joins = contrasts
        || context.is_comma(conjunction)
        || context.is(conjunction, word::TO)
            && (context.is_comma(conjunction - 1) || answers(context, at, conjunction))
        || context.joins(conjunction)
        || context.is_any(conjunction, &[word::LEKIN, word::MAGAR])
        // `…, पर श्याम बोले कि …`
        || context.is(conjunction, word::PAR) && context.is_comma(conjunction - 1)
        || is_however(context, conjunction)
        // `… हो: कहा- …`
        || context.is_headline && matches!(context.mark(conjunction), Some(':' | ';'));
    if !(joins && (reports || contrasts)) {
        return None;
    }
    // `…, तो उन्होंने कहा कि …`
    let comma = context.is(conjunction, word::TO) && context.is_comma(conjunction - 1);
    Some(if comma { conjunction - 1 } else { conjunction })
}

/// The comma before the `तो` that answers a `जब` before the words from `at` on.
fn answer(context: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    /// How far behind the start of the words it is looked for.
    const WITHIN: usize = 60;
    // Few reports stand in a clause of time, and the words before them are fewer than those behind.
    if !is_in_clause_of_time(context, at) {
        return None;
    }
    (at + 2..end.min(at + WITHIN))
        .find(|&place| context.is_comma(place) && context.is(place + 1, word::TO))
        .filter(|&comma| !has_clause_of_time(context, at..comma + 1))
}

/// Whether the `तो` at `then` goes with a `जब` before the words from `at` on, and with none of theirs: `जब … पूछा
/// गया कि … तो उन्होंने कहा`.
fn answers(context: &Context<'_>, at: usize, then: usize) -> bool {
    is_in_clause_of_time(context, at) && !has_clause_of_time(context, at..then)
}

/// Whether a `जब` opens a clause before the words from `at` on.
fn is_in_clause_of_time(context: &Context<'_>, at: usize) -> bool {
    /// How far before the words the word stands.
    const WITHIN: usize = 40;
    let start = context.sentences[context.sentence_of(at)].start;
    has_clause_of_time(context, start.max(at.saturating_sub(WITHIN))..at)
}

/// Whether a word such as `जब` stands among the words.
fn has_clause_of_time(context: &Context<'_>, mut words: Range<usize>) -> bool {
    words.any(|at| context.has(at, Features::SUBORDINATING))
}

/// The token before a report that starts at `start`, adverbs that lead on to it left aside: `…, साथ ही
/// बताया कि`, `…, फिर उन्होंने कहा कि`.
fn before_adverbs(context: &Context<'_>, start: usize, from: usize) -> Option<usize> {
    const MOST: usize = 4;
    const ADVERBS: Features = Features::FILLER.union(Features::PARTICLE);
    (from..start).rev().take(MOST).find(|&at| {
        let adverb = context.has(at, ADVERBS) && !context.has(at, Features::CONJUNCTION);
        is_however(context, at) || !(adverb || context.is(at, word::SAATH))
    })
}

/// Whether the word at `place` opens the writer's own reservation.
fn is_however(context: &Context<'_>, place: usize) -> bool {
    let token = context.tokens.get(place);
    token.is_some_and(|token| Context::is_however(token.id()))
}
