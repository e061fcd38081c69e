//! Attribution by a postposition: `क के अनुसार`, `क के मुताबिक`, `क के हवाले से`, `क की मानें तो`, `बकौल क`.
//!
//! The content is the sentence less the attribution. Where a report by a verb follows whose source
//! comes next (`एजेंसी के अनुसार, मंत्री ने कहा कि …`), the phrase names the medium instead.

use core::ops::Range;

use crate::lexicon::{Cue, Features, word};
use crate::quote::QuotationKind;
use crate::quote::candidate::{Candidate, Pattern, Strength};
use crate::quote::context::Context;
use crate::quote::phrase;
use crate::quote::source::{self, Phrase};
use crate::rule::Rule;

use super::extent::own_end;
use super::reach::Reach;

/// The fewest tokens of content.
const CONTENT: usize = 2;

static OF_MARKS: Pattern = Pattern::new(
    Rule::new(
        "quote.attributed-marks",
        "marks right after an attribution hold what was said",
        "a passage in marks, long enough to be speech, that ends the sentence",
        "मंत्री के मुताबिक, \"पुल अगले साल बनेगा।\"",
    ),
    0.98,
    Strength::Led,
);

static OF_REST: Pattern = Pattern::new(
    Rule::new(
        "quote.attributed-rest",
        "an attribution takes the rest of its sentence",
        "a postposition of attribution after its phrase, and a clause behind it",
        "मंत्री के अनुसार पुल अगले साल बनेगा।",
    ),
    0.9,
    Strength::Led,
);

static OF_BEFORE: Pattern = Pattern::new(
    Rule::new(
        "quote.attributed-before",
        "an attribution that ends its sentence takes what a comma parts from it",
        "nothing behind the attribution, and a comma before it",
        "पुल अगले साल बनेगा, मंत्री के अनुसार।",
    ),
    0.9,
    Strength::Led,
);

static OF_BOTH: Pattern = Pattern::new(
    Rule::new(
        "quote.attributed-both",
        "an attribution within a clause takes what stands on both its sides",
        "commas on both sides, or a phrase before it that no verb or marker closes",
        "यह बड़ी बैठक, मंत्रालय के अनुसार, कल होगी।",
    ),
    0.9,
    Strength::Led,
);

static NORM: Rule = Rule::new(
    "quote.norm",
    "what is done by a norm, or as somebody's own, is attributed to nobody",
    "the head of the phrase: a rule, a plan, a time, a pronoun that takes up what was done",
    "नियमों के अनुसार सड़क बनेगी।",
);

static WITHIN_CLAUSE: Rule = Rule::new(
    "quote.attribution-of-part",
    "an attribution in the middle of a clause, with the words before it left open, attributes nothing",
    "a word before the phrase that neither a mark, a verb nor a connective parts from it",
    "काम इस लंबाई के अनुसार अगले साल तक होगा।",
);

static NO_CLAUSE: Rule = Rule::new(
    "quote.attribution-of-nothing",
    "an attribution without a clause reports nothing",
    "a verb of the attribution's own clause right behind it, or no more than a noun of speech",
    "मंत्री के हवाले से यह जानकारी दी।",
);

/// The patterns of attributions and what refuses them, in the order in which they are asked.
pub(super) const RULES: &[&Rule] = &[
    &NORM,
    &OF_REST.rule,
    &OF_BEFORE.rule,
    &OF_BOTH.rule,
    &WITHIN_CLAUSE,
    &NO_CLAUSE,
    &OF_MARKS.rule,
];

/// An attribution by the postposition at `at`.
pub(super) fn read(context: &Context<'_>, reach: &Reach, at: usize) -> Option<Candidate> {
    let named = attributor(context, reach, at)?;
    let refuse = |rule: &'static Rule| {
        context.note_lost(named.cue.clone(), rule);
        None
    };
    if is_norm(context, &named.source) && !is_before_speech(context, named.from) && NORM.is_on() {
        return refuse(&NORM);
    }
    let (pattern, first, second) = match content(context, reach, &named) {
        Ok(found) => found,
        Err(Some(rule)) => return refuse(rule),
        Err(None) => return None,
    };
    if second.is_none() && is_own_clause(context, &first, named.from) && NO_CLAUSE.is_on() {
        return refuse(&NO_CLAUSE);
    }
    // `क के मुताबिक, "…"`
    let marks = context
        .quoted_at(first.start)
        .filter(|_| second.is_none() && OF_MARKS.rule.is_on())
        .filter(|&quoted| {
            let passage = &context.quoted[quoted];
            passage.after() >= first.end && passage.is_speech()
        })
        .and_then(|quoted| Candidate::marked(&OF_MARKS, context, quoted, reach.index));
    let mut candidate = marks.unwrap_or_else(|| {
        let kind = Candidate::clause_kind(context, &first, QuotationKind::Indirect);
        let mut candidate = Candidate::new(pattern, kind, first, reach.index);
        candidate.content[1] = second;
        candidate
    });
    candidate.turns_on = at;
    candidate.cue = Some(named.cue);
    candidate.source = Some(named.source);
    Some(candidate)
}

/// Whose words they are, by which words the attribution says so, and where the rest of the sentence starts.
struct Attributor {
    source: Phrase,
    cue: Range<usize>,
    from: usize,
}

fn attributor(context: &Context<'_>, reach: &Reach, at: usize) -> Option<Attributor> {
    let after_genitive = |last: usize| {
        let source = possessor(context, reach.start, at)?;
        Some(Attributor {
            source,
            cue: marker(context, at)..last + 1,
            from: last + 1,
        })
    };
    let next = at + 1;
    let has_next = next < reach.limit;
    match context.cue(at)? {
        Cue::Postposition => after_genitive(at),
        // `के हवाले से`, `के शब्दों में`
        Cue::Reference if has_next && context.is_any(next, &[word::SE, word::MEIN]) => {
            after_genitive(next)
        }
        Cue::Belief if has_next && context.is(next, word::TO) => after_genitive(next),
        Cue::Preposition => {
            let end = (next..reach.limit.min(at + 10)).find(|&place| {
                context.is_comma(place) || context.is_colon_or_dash(place) || context.is_verb(place)
            })?;
            let named = (next < end).then_some(next..end)?;
            Some(Attributor {
                source: Phrase::by(named, end, &source::AFTER_PREPOSITION)?,
                cue: at..next,
                from: end,
            })
        }
        _ => None,
    }
}

/// Whether a phrase is what something is done by, and nobody who says it.
fn is_norm(context: &Context<'_>, source: &Phrase) -> bool {
    let head = source::head(context, &source.tokens);
    let accordance = context.has(head, Features::NORM)
        || context.is_own(source.tokens.start)
        || context.has(head, Features::TEMPORAL);
    // `उसी के मुताबिक` takes up what was done.
    accordance || source.tokens.len() == 1 && context.has(head, Features::DETERMINER)
}

/// Whether speech in marks stands at `from`: `रुचि के अनुसार, "…"`. Nothing is done by a norm in somebody's words.
fn is_before_speech(context: &Context<'_>, from: usize) -> bool {
    const WORDS: u8 = 5;
    let at = from + usize::from(context.is_comma(from) || context.is_colon_or_dash(from));
    context.quoted_at(at).is_some_and(|quoted| {
        let passage = &context.quoted[quoted];
        passage.is_speech() && passage.clausal && passage.words >= WORDS
    })
}

/// The pattern of an attribution, and the one or two pieces of its content.
type Attributed = (&'static Pattern, Range<usize>, Option<Range<usize>>);

/// What is attributed: the rest of the sentence, what stands before, or both; or the rule by which nothing is.
fn content(
    context: &Context<'_>,
    reach: &Reach,
    named: &Attributor,
) -> Result<Attributed, Option<&'static Rule>> {
    let start = named.source.tokens.start;
    let led = reach.start..start.min(named.cue.start);
    let rest = after(context, named.from, reach.limit).filter(|rest| rest.len() >= CONTENT);
    let Some(rest) = rest else {
        // `…, क के अनुसार।`
        let before = context.trimmed(led);
        let set_off = start > reach.start && context.is_comma(start - 1);
        return if set_off && before.len() >= CONTENT && OF_BEFORE.rule.is_on() {
            Ok((&OF_BEFORE, before, None))
        } else {
            Err(None)
        };
    };
    let is_open = !is_free(context, &led);
    let is_within = is_part(context, &led)
        || is_parted(context, &led, named.from)
        || is_open && is_subject(context, &led) && speaks(context, &named.source);
    if is_within && OF_BOTH.rule.is_on() {
        Ok((&OF_BOTH, context.trimmed(led), Some(rest)))
    } else if is_open && !speaks(context, &named.source) && WITHIN_CLAUSE.is_on() {
        Err(Some(&WITHIN_CLAUSE))
    } else if OF_REST.rule.is_on() {
        Ok((&OF_REST, rest, None))
    } else {
        Err(None)
    }
}

/// Whether the words before an attribution are the subject of what it attributes: `यह हमला`.
fn is_subject(context: &Context<'_>, led: &Range<usize>) -> bool {
    const LONGEST: usize = 4;
    let this = [word::YAH, word::YE, word::VAH, word::VE];
    led.len() <= LONGEST && context.is_any(led.start, &this)
}

/// Whether a phrase is of somebody who speaks: `यह हमला राष्ट्रपति राम सिंह के अनुसार …`, and not `यह लंबाई के अनुसार …`.
fn speaks(context: &Context<'_>, source: &Phrase) -> bool {
    const SPEAKS: Features = Features::ROLE
        .union(Features::BODY)
        .union(Features::MEDIUM)
        .union(Features::DOCUMENT)
        .union(Features::SURNAME);
    source.tokens.clone().any(|at| context.has(at, SPEAKS))
}

/// Whether what follows an attribution is no clause that it attributes: `क के हवाले से यह जानकारी दी` gives none, and
/// a verb right behind it is that of its own clause.
fn is_own_clause(context: &Context<'_>, content: &Range<usize>, from: usize) -> bool {
    let bare = content.len() <= 4
        && context.cue(content.start + 1) == Some(Cue::Noun)
        && context.has(content.start, Features::NOMINATIVE);
    let verbal = context.is_verb(content.start) && content.start == from && content.len() < 6;
    bare || verbal
}

/// The genitive marker before the postposition at `at`, or the postposition.
fn marker(context: &Context<'_>, at: usize) -> usize {
    if at > 0 && context.is_genitive(at - 1) {
        at - 1
    } else {
        at
    }
}

/// Whose: the phrase before `के`, or the pronoun that has it within.
pub(super) fn possessor(context: &Context<'_>, floor: usize, at: usize) -> Option<Phrase> {
    if at == floor {
        return None;
    }
    let before = at - 1;
    if context.has(before, Features::GENITIVE) {
        return Phrase::by(before..at, at, &source::POSSESSOR);
    }
    [word::KA, word::KE, word::KII]
        .contains(&context.tokens[before].id())
        .then(|| phrase::before(context, before, floor))?
        .and_then(|tokens| Phrase::by(tokens, at, &source::POSSESSOR))
}

/// The rest of the sentence, without the comma and the particle that set it off.
fn after(context: &Context<'_>, from: usize, limit: usize) -> Option<Range<usize>> {
    let mut start = from;
    while start < limit
        && (context.is_comma(start)
            || context.is_colon_or_dash(start)
            || matches!(context.mark(start), Some('.' | '…'))
            || context.has(start, Features::PARTICLE) && start == from
            || context.is(start, word::KI))
    {
        start += 1;
    }
    // `… के हवाले से खबर है कि …`
    if let Some(that) = (start + 2..limit.min(start + 5)).find(|&at| context.is(at, word::KI)) {
        if context.has(start, Features::DOCUMENT) && context.is_verb(that - 1) {
            start = that + 1;
        }
    }
    let content = context.trimmed(start..own_end(context, start, limit));
    (!content.is_empty()).then_some(content)
}

/// Whether the words before an attribution stand outside what it attributes: nothing, adverbials
/// and connectives, or a clause that is closed.
fn is_free(context: &Context<'_>, led: &Range<usize>) -> bool {
    led.is_empty() || {
        let last = led.end - 1;
        context.is_comma(last)
            || context.is_colon_or_dash(last)
            || context.mark(last).is_some()
            || context.has(
                last,
                Features::CONNECTIVE
                    .union(Features::TEMPORAL)
                    .union(Features::VERB),
            )
            || context.has(
                last,
                Features::POSTPOSITION
                    .union(Features::CONJUNCTION)
                    .union(Features::PARTICLE)
                    .union(Features::AUXILIARY),
            )
            || context.is_verb(last)
    }
}

/// Whether commas on both sides of an attribution part what it attributes: `यह बैठक, मंत्रालय के अनुसार, कल
/// होगी`.
fn is_parted(context: &Context<'_>, led: &Range<usize>, from: usize) -> bool {
    const SHORT: usize = 3;
    led.len() >= SHORT
        && context.is_comma(led.end - 1)
        && context.is_comma(from)
        && !context.has(led.start, Features::CONNECTIVE.union(Features::TEMPORAL))
        && !(led.start..led.end - 1).any(|at| {
            let parts = |mark| mark != '-' || context.is_colon_or_dash(at);
            context.mark(at).is_some_and(parts)
                || context.is_verb(at)
                || context.has(at, Features::AUXILIARY.union(Features::CONJUNCTION))
        })
}

/// Whether the words before an attribution are a part of what it attributes: a phrase of some
/// length that no verb, comma or conjunction closes.
fn is_part(context: &Context<'_>, led: &Range<usize>) -> bool {
    const LONG: usize = 5;
    led.len() >= LONG
        && led.len() <= 20
        && context.has(led.end - 1, Features::POSTPOSITION)
        && !led.clone().any(|at| {
            context.is_comma(at)
                || context.has(at, Features::AUXILIARY.union(Features::CONJUNCTION))
                || context.mark(at).is_some()
        })
}
