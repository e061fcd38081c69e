//! Antecedents: whom the sentences before a pronoun speak of, as candidates for its meaning.
//!
//! 1. Within the sentence of the pronoun: whoever was asked (`क से पूछा गया तो उन्होंने कहा`), and the
//!    subject of an earlier clause; a relative pronoun takes up what stands before it, and no more.
//! 2. In each sentence before, back to the last that quotes somebody: its subject, whoever is asked
//!    or met in it (`क से संपर्क किया`), whose statement it is about, and whoever else it names.
//! 3. A subject is the phrase in `ने` if it names a person, else the plain phrase before the verb: a
//!    name after its office or form of address, or, at the start of the clause, a name alone, which
//!    must be a speaker's somewhere in the text.
//!
//! Which candidate is meant is chosen over the whole text: see [`super::speakers`].

mod contact;
mod named;
mod plain;
mod referent;
mod relative;
mod subject;

use core::ops::Range;

use super::candidate::Candidate;
use super::context::{Context, Source};
use super::gender::Agreement;
use super::mentions::TakesUp;
use super::name_parts::Sort;
use crate::lexicon::{Features, WordId, word};
use crate::token::Token;
pub(super) use referent::Referent;
use subject::Subject;

/// Somebody spoken of before a pronoun, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Antecedent {
    pub(super) referent: Referent,
    pub(super) standing: Standing,
    /// How many sentences back.
    pub(super) back: usize,
}

/// The place of somebody in the sentences before a pronoun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Right before a relative pronoun.
    BeforeRelative,
    /// Asked right before the answer: `क से पूछा गया तो उन्होंने …`.
    Asked,
    /// The subject of an earlier clause of the same sentence.
    SameSentence,
    /// The subject of a sentence.
    Subject,
    /// The subject of a sentence that says no more than that it was told: `क ने यह जानकारी दी`.
    Informing,
    /// The subject of a sentence that says that something was said, and not what: `क ने इसकी पुष्टि की`.
    Speaking,
    /// Whose statement a sentence is about: `क का बयान आया`.
    Stating,
    /// Whoever is asked in a sentence, by a newsroom or by nobody named.
    Contacted,
    /// Whoever somebody asks or meets.
    Met,
    /// Whoever else a sentence names: `क को`, `क की`.
    Mentioned,
}

/// How far before a pronoun the clause ends that it goes on with, in tokens.
const RESUMES_WITHIN: usize = 60;

/// Verbs that close a clause.
const FINITE: Features = Features::AUXILIARY.union(Features::PERFECTIVE);
/// Verbs that a clause has, closed or not.
const OF_CLAUSE: Features = FINITE
    .union(Features::IMPERFECTIVE)
    .union(Features::CONJUNCTIVE);

/// How much of a sentence is searched, in tokens from its end: a sentence of news is shorter.
pub(super) const LONG_SENTENCE: usize = 60;

/// How many sentences back an antecedent is looked for.
pub(super) const BACK: usize = 4;

/// Whom a sentence quotes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Quoting {
    #[default]
    Nobody,
    /// A medium or a document, whose words go on with the story: a person of whom they speak may
    /// be meant next.
    Medium,
    Somebody,
}

/// Words that a sentence opens with before its subject.
const OPENING: Features = Features::CONNECTIVE
    .union(Features::CONJUNCTION)
    .union(Features::PARTICLE);

/// Where found antecedents go, with the tokens that they stand among.
pub(super) type Found<'f> = dyn FnMut(&[Token], Antecedent) + 'f;

/// Gives `found` those whom the pronoun of `candidate` can mean, or who can be its subject where that is left out. `quoting` says which sentences of
/// the passage quote somebody, and `agreement` what the verb says of its subject; `earlier` are the sentences before the passage, back to the last that
/// does.
pub(super) fn collect<'t>(
    context: &Context<'_>,
    candidate: &Candidate,
    agreement: Agreement,
    quoting: &[Quoting],
    earlier: impl DoubleEndedIterator<Item = &'t [Token]>,
    found: &mut Found<'_>,
) {
    let Some(sentence) = context.sentences.get(candidate.sentence) else {
        return;
    };
    let named = candidate.source.as_ref().map(|source| source.tokens.start);
    let cue = candidate.cue.as_ref().map(|cue| cue.start);
    // A subject that is left out is taken up as by a pronoun of respect.
    let (Some(pronoun), is_left_out) = (named.or(cue), named.is_none()) else {
        return;
    };
    if !is_left_out && TakesUp::of(context.entry(pronoun).features) == TakesUp::Nobody {
        return;
    }
    // `वह कहते हैं` honours, and `वह कहता है` does not.
    let honours = match agreement.is_many {
        Some(is_many) if is_left_out || context.has(pronoun, Features::NOMINATIVE) => is_many,
        _ => is_left_out || context.has(pronoun, Features::MANY),
    };
    if !is_left_out && context.has(pronoun, Features::RELATIVE) {
        let before = relative::before(context, sentence.start, pronoun);
        let opens =
            (sentence.start..pronoun).all(|at| !context.is_word(at) || context.has(at, OPENING));
        if let Some(referent) = before {
            give(context, found, Standing::BeforeRelative, 0, referent);
            return;
        }
        // `राम सिंह अधिकारी हैं। जिन्होंने पहले कहा था कि …` takes up the sentence before.
        if !opens || context.has(pronoun, Features::LOCATIVE) {
            return;
        }
    } else if !is_left_out {
        in_same_sentence(context, sentence.start, pronoun, honours, found);
    } else if let Some(end) = clause_before(context, sentence.start, pronoun) {
        in_same_sentence(context, sentence.start, end, honours, found);
    }
    let mut back = 0;
    let mut is_last = true;
    for number in (0..candidate.sentence).rev().take(BACK) {
        let goes_on = match quoting[number] {
            Quoting::Nobody => true,
            Quoting::Medium => honours,
            Quoting::Somebody => false,
        };
        if !goes_on {
            return;
        }
        back += 1;
        let sentence = &context.sentences[number];
        is_last &= !in_sentence(context, sentence, back, honours, is_last, found);
    }
    for tokens in earlier.rev().take(BACK - back) {
        back += 1;
        let context = Context::bare(Source::silent(context.text, context.lexicon()), tokens);
        let sentence = 0..tokens.len();
        is_last &= !in_sentence(&context, &sentence, back, honours, is_last, found);
    }
}

/// Where the clause before the verb at `cue` ends, whose subject may be the verb's: `राम सिंह ने दौरा किया और (कहा)`,
/// `राम सिंह सभा में पहुंचे और (बोले)`.
fn clause_before(context: &Context<'_>, start: usize, cue: usize) -> Option<usize> {
    let from = start.max(cue.saturating_sub(RESUMES_WITHIN)) + 1;
    let bound = (from..cue)
        .rev()
        .find(|&at| context.is_comma(at) || context.joins(at))?;
    // `और मैं जानकारी दे चुका हूं`
    let is_own = (bound..cue).any(|at| context.has(at, Features::PARTY));
    let has_verb =
        context.has(bound - 1, FINITE) || (from - 1..bound).any(|at| context.is_subject_marker(at));
    (has_verb && !is_own).then_some(bound)
}

/// Gives those whom the sentence of a pronoun speaks of before it.
fn in_same_sentence(
    context: &Context<'_>,
    start: usize,
    pronoun: usize,
    honours: bool,
    found: &mut Found<'_>,
) {
    if let Some(referent) = contact::asked(context, start, pronoun) {
        give(context, found, Standing::Asked, 0, referent);
    }
    if let Some(referent) = contact::author(context, start, pronoun) {
        give(context, found, Standing::Asked, 0, referent);
    }
    // `राम सिंह ने हार मानी, मगर उन्होंने कहा कि …`; `क ने कहा कि ख ने हार मानी, मगर उन्होंने …` goes on with the first.
    let from = start.max(pronoun.saturating_sub(RESUMES_WITHIN));
    let that = (from..pronoun)
        .find(|&at| context.is(at, word::KI))
        .filter(|&that| resumes(context, that, pronoun));
    let clause = start..that.unwrap_or(pronoun);
    let mut from_its_end = clause.clone().rev().take(LONG_SENTENCE);
    let is_clause = from_its_end.any(|at| context.has(at, OF_CLAUSE));
    let subject = is_clause.then(|| subject::of(context, &clause, honours));
    if let Some(subject) = subject.flatten() {
        give(context, found, Standing::SameSentence, 0, subject.referent);
    }
    if let Some((referent, standing)) = contact::contacted(context, &clause) {
        give(context, found, standing, 0, referent);
    }
    named::each(context, &clause, |referent| {
        give(context, found, Standing::Mentioned, 0, referent);
    });
}

/// Whether a conjunction after the words that follow `कि` goes on with the clause before them: right before the pronoun, or
/// with adverbs between (`…, लेकिन बाद में उन्होंने कहा`).
fn resumes(context: &Context<'_>, that: usize, pronoun: usize) -> bool {
    const WITHIN: usize = 8;
    const AGAINST: &[WordId] = &[word::LEKIN, word::MAGAR];
    if context.has(pronoun - 1, Features::CONJUNCTION) {
        return true;
    }
    let from = pronoun.saturating_sub(WITHIN).max(that + 2);
    let against = (from..pronoun)
        .rev()
        .find(|&at| context.is_any(at, AGAINST));
    against.is_some_and(|against| {
        let end = against - 1 - usize::from(context.is_comma(against - 1));
        context.has(end, FINITE) && !(against..pronoun).any(|at| context.has(at, FINITE))
    })
}

/// Gives those whom a sentence that quotes nobody, so many sentences back, is about; whether it has a subject with a name.
/// `is_last` where no sentence behind it has one: who says something goes on while the story is of nobody else.
fn in_sentence(
    context: &Context<'_>,
    sentence: &Range<usize>,
    back: usize,
    honours: bool,
    is_last: bool,
    found: &mut Found<'_>,
) -> bool {
    let subject = subject::of(context, sentence, honours);
    let is_named = subject.is_some_and(|Subject { referent, .. }| {
        !referent.is_bare && referent.parts.name.is_some() && referent.parts.sort == Sort::Person
    });
    let caught = subject
        .filter(|_| !honours)
        .and_then(|subject| contact::caught(context, sentence, &subject.referent));
    if let Some(referent) = caught {
        give(context, found, Standing::Subject, back, referent);
    } else if let Some(Subject {
        referent,
        may_change,
    }) = subject
    {
        // `पुलिस तलाश कर रही है, लेकिन गवाह राम सिंह भयभीत है`
        let behind = referent.span.end();
        let last = may_change.then(|| subject::of_clause(context, sentence, behind, honours));
        if let Some(other) = last.flatten() {
            give(context, found, Standing::Subject, back, other);
        }
        let standing = if is_last && subject::informs(context, sentence) {
            Standing::Informing
        } else if is_last && subject::speaks(context, sentence) {
            Standing::Speaking
        } else {
            Standing::Subject
        };
        give(context, found, standing, back, referent);
    }
    if let Some(referent) = contact::stating(context, sentence) {
        give(context, found, Standing::Stating, back, referent);
    }
    if let Some((referent, standing)) = contact::contacted(context, sentence) {
        give(context, found, standing, back, referent);
    }
    named::each(context, sentence, |referent| {
        give(context, found, Standing::Mentioned, back, referent);
    });
    is_named
}

fn give(
    context: &Context<'_>,
    found: &mut Found<'_>,
    standing: Standing,
    back: usize,
    referent: Referent,
) {
    found(
        context.tokens,
        Antecedent {
            referent,
            standing,
            back,
        },
    );
}
