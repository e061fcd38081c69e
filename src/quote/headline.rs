//! Headlines: a name at one end, and speakers left out because the clause before names them.
//!
//! 1. `…, बोले- …` with no speaker takes the subject of the clause before;
//! 2. `…: क`, `…- क`: a short name or office after the last colon or dash has said the rest;
//! 3. `क: …`: an office, a body or somebody whom the text quotes, before the first colon, has.

use core::ops::Range;

use crate::lexicon::{Features, ending, word};

use super::candidate::{Candidate, Pattern};
use super::context::Context;
use super::source::{self, Phrase};
use super::{Findings, QuotationKind};

/// The longest name at an end of a headline, in tokens.
const NAME: usize = 5;
/// The fewest words of a claim.
const CLAIM: usize = 3;

/// Reads what is left of a headline once the patterns have been tried; `body` is what the rest of the
/// text has.
pub(super) fn read(context: &Context<'_>, body: &Findings, candidates: &mut Vec<Candidate>) {
    let whole = context.sentences.last().map_or(0, |sentence| sentence.end);
    let end = context.trimmed(0..whole).end;
    for candidate in candidates.iter_mut() {
        if let (None, Some(cue)) = (&candidate.source, &candidate.cue) {
            candidate.source = subject(context, cue.start);
        }
    }
    if !candidates.is_empty() || end == 0 {
        return;
    }
    if let Some(candidate) = over_event(context, end) {
        candidates.push(candidate);
        return;
    }
    let breaks = |at: &usize| context.is_colon_or_dash(*at);
    let last = (end.saturating_sub(NAME + 1)..end).rev().find(breaks);
    let label = last.map(|at| (at + 1..end, 0..at)).filter(|(name, claim)| {
        is_name(context, name) && is_claim(context, claim) && is_speaker(context, body, name)
    });
    let label = label.or_else(|| {
        let at = (1..end.min(NAME + 1)).find(breaks)?;
        // `महंगाई पर मंत्री: …`
        let topic = (1..at.saturating_sub(1)).find(|&place| context.is(place, word::PAR));
        let (name, claim) = (topic.map_or(0, |topic| topic + 1)..at, at + 1..end);
        let office = |at| context.has(at, Features::ROLE.and(Features::BODY).and(Features::TITLE));
        // The last word tells: `किसान आंदोलन: …` is a topic.
        let speaks = office(name.end - 1) || is_quoted(context, body, name.end - 1);
        (speaks && is_name(context, &name) && is_claim(context, &claim)).then_some((name, claim))
    });
    if let Some((name, claim)) = label {
        let after = name.end;
        let claim = context.trimmed(claim);
        if claim.is_empty() {
            return;
        }
        let mut candidate = Candidate::new(Pattern::Label, claim_kind(context, &claim), claim, 0);
        if let Some(quoted) = context.quoted_at(candidate.start()) {
            let quoted = &context.quoted[quoted];
            if quoted.closed
                && candidate.content[0]
                    .as_ref()
                    .is_some_and(|claim| claim.end == quoted.after)
            {
                candidate.kind = QuotationKind::Direct;
                candidate.content[0] = Some(quoted.inner.clone());
            }
        }
        candidate.source = Some(Phrase {
            tokens: name,
            after,
        });
        candidates.push(candidate);
    }
}

/// Speech in marks before the deed of whoever says it: `'…', मंच पर रो पड़े राम सिंह`, `'…', दल ने किया विरोध`.
fn over_event(context: &Context<'_>, end: usize) -> Option<Candidate> {
    const WORDS: u8 = 4;
    let quoted = context.quoted.first()?;
    let after = quoted.after;
    let spoken = quoted.open == 0
        && quoted.closed
        && quoted.is_speech()
        && quoted.clausal
        && quoted.words >= WORDS
        && context.is_comma(after);
    if !spoken {
        return None;
    }
    let last = (after + 1..end).rev().find(|&at| context.is_verb(at));
    let source = source::ergative(context, end, after + 1).or_else(|| {
        let name = last? + 1..end;
        is_name(context, &name).then_some(Phrase {
            tokens: name,
            after: end,
        })
    })?;
    let mut candidate = Candidate::new(
        Pattern::Label,
        QuotationKind::Direct,
        quoted.inner.clone(),
        0,
    );
    candidate.source = Some(source);
    Some(candidate)
}

/// Leaves the name of the paper at the end of a headline out of its last sentence.
pub(super) fn drop_outlet(context: &mut Context<'_>) {
    const WITHIN: usize = 7;
    let end = context.tokens.len();
    let suffix = (end.saturating_sub(WITHIN).max(1)..end).rev().find(|&at| {
        context.mark(at) == Some('|')
            || context.is_colon_or_dash(at) && is_outlet(context, &(at + 1..end))
    });
    if let (Some(suffix), Some(last)) = (suffix, context.sentences.last_mut()) {
        last.end = last.end.min(suffix).max(last.start);
    }
}

/// Whether a name at the end of a headline is a speaker's: an office, a body, a document, somebody
/// whom the body quotes, or words that no table has.
fn is_speaker(context: &Context<'_>, body: &Findings, name: &Range<usize>) -> bool {
    let tells = Features::ROLE
        .and(Features::BODY)
        .and(Features::TITLE)
        .and(Features::MEDIUM)
        .and(Features::DOCUMENT);
    let shown = |at: usize| context.has(at, Features::SHOWN);
    name.clone().any(|at| context.has(at, tells) && !shown(at))
        || is_quoted(context, body, name.end - 1)
        || name.clone().all(|at| context.may_name(at))
}

/// Whether the other end of a headline says something.
fn is_claim(context: &Context<'_>, claim: &Range<usize>) -> bool {
    claim.len() > CLAIM || claim.len() > 1 && claim.clone().any(|at| context.is_verb(at))
}

/// Whether the word at `at` is the last of a name that the body quotes.
fn is_quoted(context: &Context<'_>, body: &Findings, at: usize) -> bool {
    const MOST: usize = 64;
    let word = context.word(at);
    body.quotations
        .iter()
        .take(MOST)
        .filter_map(|quotation| quotation.source.as_ref()?.parts.name)
        .any(|name| {
            context.text[name]
                .split_whitespace()
                .any(|part| part == word)
        })
}

/// A claim in the first person is in the speaker's own words.
fn claim_kind(context: &Context<'_>, claim: &Range<usize>) -> QuotationKind {
    let own = claim.clone().any(|at| {
        context.has(at, Features::PARTY)
            || context.tokens[at].is_word() && ending::is_future_of_speaker(context.word(at))
    });
    if own {
        QuotationKind::Unmarked
    } else {
        QuotationKind::Indirect
    }
}

/// Whether a range reads as a name or an office, and as no part of a clause.
fn is_name(context: &Context<'_>, name: &Range<usize>) -> bool {
    !name.is_empty()
        && name.len() <= NAME
        && name.clone().all(|at| {
            let token = &context.tokens[at];
            token.is_word()
                && !context.is_verb(at)
                && !context.has(at, Features::CONNECTIVE.and(Features::TEMPORAL))
                && !token.has(
                    Features::AUXILIARY
                        .and(Features::CONJUNCTION)
                        .and(Features::PARTICLE),
                )
                && (context.is_genitive(at) || !context.is_postposition(at))
                || matches!(context.mark(at), Some('.' | '(' | ')'))
        })
}

/// Whether a name at the end is that of the paper. Media without a name (`…: सरकारी मीडिया`) have said
/// what stands before.
fn is_outlet(context: &Context<'_>, name: &Range<usize>) -> bool {
    let nameless = |at: usize| context.has(at, Features::COMMON_MEDIUM);
    let clause = name
        .clone()
        .any(|at| context.is_verb(at) || context.is_postposition(at));
    !clause
        && name.clone().any(|at| {
            context.has(at, Features::MEDIUM) && !nameless(at)
                || context.has(at, Features::OUTLET.and(Features::NEWSPAPER))
        })
}

/// Whose deed a headline names before a comma, with no verb or right after one: `क का तंज, कहा- …`, `क की ख को
/// फटकार, कहा- …`, `छलका क का दर्द, बोले- …`.
fn whose(context: &Context<'_>, comma: usize, verb: Option<usize>) -> Option<Phrase> {
    const WITHIN: usize = 8;
    let from = comma.saturating_sub(WITHIN);
    if context.has(comma.checked_sub(1)?, Features::ROLE.and(Features::BODY)) {
        return None;
    }
    let marker = (from + 1..comma - 1)
        .rev()
        .find(|&at| context.is_genitive(at) && !context.has(at + 1, Features::POSTPOSITION))?;
    let tokens = super::phrase::before(context, marker, verb.map_or(0, |at| at + 1))?;
    let opens = match verb {
        // After a verb two words can be a name: `भड़कीं पार्टी की रमा देवी`.
        Some(verb) => {
            tokens.start == verb + 1
                && marker + 2 == comma
                && !context.has(marker - 1, Features::BODY)
        }
        // `बयान पर दल का पलटवार, कहा- …`
        None => {
            tokens.start == 0
                || !context.tokens[tokens.start - 1].is_word()
                || context.is_postposition(tokens.start - 1)
                    && !context.is_genitive(tokens.start - 1)
        }
    };
    opens.then_some(Phrase {
        tokens,
        after: marker + 1,
    })
}

/// The subject of the clause before a cue that has none of its own.
fn subject(context: &Context<'_>, cue: usize) -> Option<Phrase> {
    if let Some(phrase) = source::ergative(context, cue, 0) {
        return Some(phrase);
    }
    // `क से मिले ख, बोले-`: the phrase right before the comma.
    let comma = (cue.saturating_sub(3)..cue)
        .rev()
        .find(|&at| context.is_comma(at))?;
    let verb = (comma.saturating_sub(NAME + 1)..comma)
        .rev()
        .find(|&at| context.is_verb(at) || context.has(at, Features::PARTICIPLE));
    if let Some(phrase) = whose(context, comma, verb) {
        return Some(phrase);
    }
    let tokens = super::phrase::before(context, comma, verb.map_or(0, |at| at + 1))?;
    (!context.is_verb(tokens.end - 1)).then_some(Phrase {
        tokens,
        after: comma,
    })
}
