//! Headlines: a name at one end, and speakers left out because the clause before names them.
//!
//! 1. `…, बोले- …` with no speaker takes the subject of the clause before;
//! 2. `…: क`, `…- क`: a short name or office after the last colon or dash has said the rest;
//! 3. `क: …`: an office, a body or somebody whom the text quotes, before the first colon, has.

use core::ops::Range;

use crate::lexicon::{Features, ending, word};
use crate::quote::QuotationKind;
use crate::quote::candidate::{Candidate, Pattern, Strength};
use crate::quote::context::Context;
use crate::quote::phrase;
use crate::quote::source::{self, Phrase};
use crate::rule::Rule;
use crate::token::TokenKind;

/// The longest name at an end of a headline, in tokens.
pub(super) const NAME: usize = 5;
/// The fewest words of a claim.
const CLAIM: usize = 3;

static OVER_EVENT: Pattern = Pattern::new(
    Rule::new(
        "quote.headline-deed",
        "speech in marks that opens a headline is of whoever does what follows the comma",
        "a clause of four words or more in the marks, and a subject after them",
        "'हम सब साथ चलेंगे', मंच पर रो पड़े राम सिंह",
    ),
    0.6,
    Strength::Sole,
);

static NAME_LAST: Pattern = Pattern::new(
    Rule::new(
        "quote.headline-name-last",
        "a short name after the last colon or dash of a headline has said the rest",
        "an office, a body, a document, or words of no table, or a name that the text quotes",
        "अगले साल बनेगा पुल: लोक विभाग",
    ),
    0.6,
    Strength::Sole,
);

static NAME_FIRST: Pattern = Pattern::new(
    Rule::new(
        "quote.headline-name-first",
        "an office, a body or a name that the text quotes, before the first colon of a headline, has said the rest",
        "the last word before the colon",
        "मंत्री: अगले साल बनेगा पुल",
    ),
    0.6,
    Strength::Sole,
);

pub(super) const RULES: &[&Rule] = &[&OVER_EVENT.rule, &NAME_LAST.rule, &NAME_FIRST.rule];

/// Adds what a headline tells by its order alone.
pub(super) fn propose(context: &Context<'_>, candidates: &mut Vec<Candidate>) {
    let whole = context.sentences.last().map_or(0, |sentence| sentence.end);
    let end = context.trimmed(0..whole).end;
    if end == 0 {
        return;
    }
    let first = candidates.len();
    candidates.extend(over_event(context, end).filter(|_| OVER_EVENT.rule.is_on()));
    if let Some((name, claim)) = name_last(context, end).filter(|_| NAME_LAST.rule.is_on()) {
        candidates.extend(labelled(&NAME_LAST, context, name, claim));
    }
    if let Some((name, claim)) = name_first(context, end).filter(|_| NAME_FIRST.rule.is_on()) {
        candidates.extend(labelled(&NAME_FIRST, context, name, claim));
    }
    // They are ways to read one headline, of which one is chosen.
    for candidate in &mut candidates[first..] {
        candidate.turns_on = end;
    }
}

/// `…: क`, and the claim before.
fn name_last(context: &Context<'_>, end: usize) -> Option<(Range<usize>, Range<usize>)> {
    let at = (end.saturating_sub(NAME + 1)..end)
        .rev()
        .find(|&at| context.is_colon_or_dash(at))?;
    let (name, claim) = (at + 1..end, 0..at);
    let names = is_name(context, &name) && is_claim(context, &claim);
    let is_site = context.mark(at) != Some(':') && is_in_latin(context, &name);
    let speaks = names
        && !is_site
        && is_speaker(context, &name)
        && !(is_author(context, &name)
            && (context.mark(at) != Some(':') || !claim.clone().any(|at| context.is_verb(at))));
    speaks.then_some((name, claim))
}

/// Whether a name is in Latin letters of both cases, as those of sites are: `… - The Daily`.
fn is_in_latin(context: &Context<'_>, name: &Range<usize>) -> bool {
    name.clone().all(|at| {
        context.tokens[at].kind() == TokenKind::Foreign
            && context
                .word(at)
                .bytes()
                .any(|byte| byte.is_ascii_lowercase())
    })
}

/// Whether a word is one of a person's name.
pub(super) fn is_of_name(context: &Context<'_>, at: usize) -> bool {
    context.may_name(at) || context.has(at, Features::SURNAME)
}

/// Whether a full name without an office may be that of whoever wrote the piece: the text below never speaks of it.
/// A colon with a clause before it says that it speaks all the same.
fn is_author(context: &Context<'_>, name: &Range<usize>) -> bool {
    name.len() > 1
        && name.clone().all(|at| is_of_name(context, at))
        && context.is_unnamed_below(name.end - 1)
}

/// `क: …`, and the claim after. The last word of the name tells: `किसान आंदोलन: …` is a topic.
fn name_first(context: &Context<'_>, end: usize) -> Option<(Range<usize>, Range<usize>)> {
    let at = (1..end.min(NAME + 1)).find(|&at| context.is_colon_or_dash(at))?;
    // `महंगाई पर मंत्री: …`
    let topic = (1..at.saturating_sub(1)).find(|&place| context.is(place, word::PAR));
    let (name, claim) = (topic.map_or(0, |topic| topic + 1)..at, at + 1..end);
    let office = |at| {
        context.has(
            at,
            Features::ROLE.union(Features::BODY).union(Features::TITLE),
        )
    };
    let speaks = is_name(context, &name)
        && is_claim(context, &claim)
        && !context.has(name.end - 1, Features::NORM)
        && (office(name.end - 1) || context.is_quoted_below(name.end - 1));
    speaks.then_some((name, claim))
}

/// The quotation of a name at one end of a headline and its claim.
fn labelled(
    pattern: &'static Pattern,
    context: &Context<'_>,
    name: Range<usize>,
    claim: Range<usize>,
) -> Option<Candidate> {
    let after = name.end;
    let claim = context.trimmed(claim);
    if claim.is_empty() {
        return None;
    }
    let marks = context.quoted_at(claim.start).filter(|&quoted| {
        context.quoted[quoted].closed && context.quoted[quoted].after() == claim.end
    });
    let mut candidate = match marks {
        Some(quoted) => Candidate::marked(pattern, context, quoted, 0)?,
        None => Candidate::new(pattern, claim_kind(context, &claim), claim, 0),
    };
    candidate.source = Phrase::by(name, after, &source::LABEL);
    Some(candidate)
}

/// Speech in marks before the deed of whoever says it: `'…', मंच पर रो पड़े राम सिंह`, `'…', दल ने किया विरोध`.
fn over_event(context: &Context<'_>, end: usize) -> Option<Candidate> {
    const WORDS: u8 = 4;
    let quoted = context.quoted.first()?;
    let after = quoted.after();
    let spoken = quoted.open() == 0
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
        is_name(context, &name).then(|| Phrase::by(name, end, &source::LABEL))?
    })?;
    let mut candidate = Candidate::marked(&OVER_EVENT, context, 0, 0)?;
    candidate.source = Some(source);
    Some(candidate)
}

/// Where the last sentence of a headline ends, the name of the paper behind it left out.
pub(in crate::quote) fn before_outlet(context: &Context<'_>) -> Option<usize> {
    const WITHIN: usize = 7;
    let end = context.tokens.len();
    (end.saturating_sub(WITHIN).max(1)..end).rev().find(|&at| {
        context.mark(at) == Some('|')
            || context.is_colon_or_dash(at) && is_outlet(context, &(at + 1..end))
    })
}

/// Whether a name at the end of a headline is a speaker's: an office, a body, a document, somebody
/// whom the body quotes, or words that no table has.
pub(super) fn is_speaker(context: &Context<'_>, name: &Range<usize>) -> bool {
    let tells = Features::ROLE
        .union(Features::BODY)
        .union(Features::TITLE)
        .union(Features::MEDIUM)
        .union(Features::DOCUMENT);
    let shown = |at: usize| context.has(at, Features::SHOWN);
    name.clone().any(|at| context.has(at, tells) && !shown(at))
        || name.clone().all(|at| context.may_name(at))
        || context.is_quoted_below(name.end - 1)
}

/// Whether the other end of a headline says something.
fn is_claim(context: &Context<'_>, claim: &Range<usize>) -> bool {
    claim.len() > CLAIM || claim.len() > 1 && claim.clone().any(|at| context.is_verb(at))
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
pub(super) fn is_name(context: &Context<'_>, name: &Range<usize>) -> bool {
    !name.is_empty()
        && name.len() <= NAME
        && name.clone().all(|at| {
            let token = &context.tokens[at];
            token.is_word()
                && !context.is_verb(at)
                && !context.has(at, Features::CONNECTIVE.union(Features::TEMPORAL))
                && !token.has(
                    Features::AUXILIARY
                        .union(Features::CONJUNCTION)
                        .union(Features::PARTICLE),
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
                || context.has(at, Features::OUTLET.union(Features::NEWSPAPER))
        })
}

/// Whose deed a headline names before a comma, with no verb or right after one: `क का तंज, कहा- …`, `क की ख को
/// फटकार, कहा- …`, `छलका क का दर्द, बोले- …`.
fn whose(context: &Context<'_>, comma: usize, verb: Option<usize>) -> Option<Phrase> {
    const WITHIN: usize = 8;
    let from = comma.saturating_sub(WITHIN);
    if context.has(comma.checked_sub(1)?, Features::ROLE.union(Features::BODY)) {
        return None;
    }
    let marker = (from + 1..comma - 1)
        .rev()
        .find(|&at| context.is_genitive(at) && !context.has(at + 1, Features::POSTPOSITION))?;
    let tokens = phrase::before(context, marker, verb.map_or(0, |at| at + 1))?;
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
    opens.then(|| Phrase::by(tokens, marker + 1, &source::DOER))?
}

/// The subject of the clause before a cue that has none of its own: `…, बोले- …`.
pub(super) fn subject(context: &Context<'_>, cue: usize) -> Option<Phrase> {
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
    let tokens = phrase::before(context, comma, verb.map_or(0, |at| at + 1))?;
    // `क को हो गया यकीन, कहा- …`: what a verb is made of does nothing.
    let host = context.has(tokens.end - 1, Features::VERB_HOST) && tokens.len() == 1;
    let acts = !context.is_verb(tokens.end - 1) && !host;
    acts.then(|| Phrase::by(tokens, comma, &source::DOER))?
}
