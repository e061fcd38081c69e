//! Whoever is asked or met, and whose statement a sentence is about: likely to speak next.

use core::ops::Range;

use super::LONG_SENTENCE;
use super::Standing;
use super::named::OFFICE;
use super::referent::Referent;
use crate::lexicon::{Cue, Features, lemma, word};
use crate::quote::SourceKind;
use crate::quote::context::Context;
use crate::quote::name_parts::Sort;
use crate::quote::phrase;
use crate::quote::source;

/// How far left of the word of asking, or of the pronoun, whoever is asked stands, in tokens.
const ASKED_WITHIN: usize = 14;
/// How far from its end a sentence says that a statement was made, in tokens.
const STATING_WITHIN: usize = 16;
/// How far left of a noun of speech `की ओर से` stands, in tokens.
const BEHALF: usize = 5;

/// Whoever is asked right before the answer: `क से बात की गई तो उन्होंने …`, `क से पूछने पर उन्होंने …`.
pub(super) fn asked(context: &Context<'_>, start: usize, pronoun: usize) -> Option<Referent> {
    let then = pronoun.checked_sub(1).filter(|&at| at > start)?;
    let is_on_asking = context.is(then, word::PAR)
        && context.has_all(then - 1, Features::INFINITIVE.union(Features::OBLIQUE));
    if !(context.is(then, word::TO) || is_on_asking) {
        return None;
    }
    let from = then.saturating_sub(ASKED_WITHIN).max(start + 1);
    let marker = (from..then).rev().find(|&at| context.is(at, word::SE))?;
    let tokens = phrase::before(context, marker, start)?;
    let person = tokens.clone().any(|at| context.has(at, OFFICE));
    let is_asked = (marker..then).any(|at| context.has(at, Features::CONTACT));
    let referent = Referent::of(context, &tokens);
    (person || is_asked && referent.kind == SourceKind::Name && !referent.parts.is_plural)
        .then_some(referent)
}

/// Whoever is asked or met in a sentence: `क से संपर्क किया गया`, `क से बातचीत हुई`.
pub(super) fn contacted(
    context: &Context<'_>,
    sentence: &Range<usize>,
) -> Option<(Referent, Standing)> {
    let contact = sentence
        .clone()
        .rev()
        .take(LONG_SENTENCE)
        .find(|&at| is_contact(context, at))?;
    let from = contact.saturating_sub(ASKED_WITHIN).max(sentence.start + 1);
    let marker = (from..contact).rev().find(|&at| context.is(at, word::SE))?;
    let referent = Referent::of(context, &phrase::before(context, marker, sentence.start)?);
    // Somebody whom a newsroom turns to, or whom nobody is said to ask, is going to answer.
    let asking = source::ergative(context, sentence.end, sentence.start);
    let is_newsroom = asking.as_ref().is_some_and(|asking| {
        (asking.tokens.clone()).any(|at| {
            context.has(
                at,
                Features::PARTY
                    .union(Features::MEDIUM)
                    .union(Features::OUTLET),
            )
        })
    });
    let fits = match referent.parts.sort {
        Sort::Person => !referent.parts.is_plural || referent.parts.name.is_some(),
        // Whatever a newsroom talks to can speak.
        Sort::Unknown => is_newsroom && referent.kind == SourceKind::Name,
        Sort::Body => is_newsroom && referent.kind != SourceKind::Document,
    };
    if referent.kind == SourceKind::Pronoun || !fits {
        return None;
    }
    // People meet one another, but who is written to or asked is going to answer.
    let turns_to = context.is(contact, word::SAMPARK) || context.lemma(contact) == lemma::PUCHNA;
    let asks = is_newsroom
        || asking.is_none_or(
            |asking| match Referent::of(context, &asking.tokens).parts.sort {
                Sort::Person => false,
                Sort::Unknown => turns_to,
                Sort::Body => true,
            },
        );
    let standing = if asks {
        Standing::Contacted
    } else {
        Standing::Met
    };
    Some((referent, standing))
}

/// Whether the word at `at` says that somebody was asked or met: `पूछा`, or `बात` before a verb that is
/// done (`बात की`, not `बात करते हुए`).
fn is_contact(context: &Context<'_>, at: usize) -> bool {
    let features = context.entry(at).features;
    if !features.any(Features::CONTACT) {
        return false;
    }
    let next = context.entry(at + 1).features;
    // `बात की` at the end of a clause; `बात की जानकारी` goes on; `संपर्क साधा`, whatever the verb.
    let closes = || !context.is_word(at + 2) || context.has(at + 2, Features::AUXILIARY);
    let is_done = next.all(Features::LIGHT.union(Features::PERFECTIVE))
        || context.is(at + 1, word::KII) && closes()
        || context.is(at, word::SAMPARK)
            && context.is_word(at + 1)
            && !context.has(at + 1, Features::POSTPOSITION)
            && closes();
    features.any(Features::PERFECTIVE) || is_done
}

/// Whose statement a sentence is about: `क का बयान आया है`, `क की ओर से प्रतिक्रिया आई है`.
pub(super) fn stating(context: &Context<'_>, sentence: &Range<usize>) -> Option<Referent> {
    let from = sentence
        .end
        .saturating_sub(STATING_WITHIN)
        .max(sentence.start + 1);
    // What is said to be made, held or like something is a document or a word of speech.
    const TELLS: Features = Features::DOCUMENT.union(Features::CUE);
    let from = (from..sentence.end).find(|&at| context.has(at, TELLS))?;
    let statement = (from..sentence.end).find_map(|at| statement_of(context, sentence, at));
    if let Some(marker) = statement {
        let tokens = phrase::before(context, marker, sentence.start)?;
        let mut referent = Referent::named_or_nameless(context, &tokens)?;
        // Of names that nothing shows to be a person's, those will do that a quotation has.
        referent.is_bare = referent.parts.sort == Sort::Unknown;
        return (referent.parts.sort != Sort::Body && !referent.parts.is_plural)
            .then_some(referent);
    }
    if let Some(marker) = (from..sentence.end).find_map(|at| holder_of(context, sentence, at)) {
        return Referent::named(context, &phrase::before(context, marker, sentence.start)?);
    }
    let tokens = phrase::before(context, view_of(context, from, sentence)?, sentence.start)?;
    let is_person = tokens.clone().any(|at| context.has(at, OFFICE))
        && (context.is_surname(tokens.end - 1) || context.may_name(tokens.end - 1));
    is_person.then(|| Referent::named(context, &tokens))?
}

/// The genitive before a view of which the sentence says no more than what it is like: `क की राय भी कुछ ऐसी ही है`.
fn view_of(context: &Context<'_>, from: usize, sentence: &Range<usize>) -> Option<usize> {
    let last = (from..sentence.end).rev().find(|&at| context.is_word(at))?;
    let is_view = |&at: &usize| context.cue(at) == Some(Cue::Noun) && context.is_genitive(at - 1);
    if !context.has(last, Features::AUXILIARY) {
        return None;
    }
    let view = (from..last).find(is_view)?;
    let mut from_its_end = sentence.clone().rev().take(LONG_SENTENCE);
    let tells_what = from_its_end.any(|at| context.is(at, word::KI));
    (!tells_what).then_some(view - 1)
}

/// The person to whom several, a body or somebody with a form of address do something, so that `उसने` means that person:
/// `पुलिस ने एक युवक को पकड़ा`.
pub(super) fn caught(
    context: &Context<'_>,
    sentence: &Range<usize>,
    subject: &Referent,
) -> Option<Referent> {
    let is_honoured = subject.parts.title.is_some();
    let is_other = (subject.parts.sort == Sort::Body || subject.parts.is_plural || is_honoured)
        && source::ergative(context, sentence.end, sentence.start).is_some();
    if !is_other {
        return None;
    }
    let marker = (sentence.start + 1..sentence.end)
        .rev()
        .take(LONG_SENTENCE)
        .find(|&at| context.is(at, word::KO))?;
    let tokens = phrase::before(context, marker, sentence.start)?;
    if tokens.clone().any(|at| context.joins(at)) {
        return None;
    }
    let referent = Referent::named_or_nameless(context, &tokens)?;
    let parts = &referent.parts;
    (parts.sort == Sort::Person && !parts.is_plural).then_some(referent)
}

/// The genitive of whoever holds something of which the sentence does not say what: `क का अलग ही मानना
/// है।`.
fn holder_of(context: &Context<'_>, sentence: &Range<usize>, at: usize) -> Option<usize> {
    let ends = || {
        (at + 1..sentence.end)
            .all(|after| !context.is_word(after) || context.has(after, Features::AUXILIARY))
    };
    if context.cue(at) != Some(Cue::Infinitive) || !ends() {
        return None;
    }
    let mut before = at.saturating_sub(BEHALF).max(sentence.start + 1)..at;
    before.find(|&marker| context.is_genitive(marker))
}

/// Whose document a clause in `जिसमें` tells of: `क के उस बयान के बाद, जिसमें उन्होंने …`.
pub(super) fn author(context: &Context<'_>, start: usize, pronoun: usize) -> Option<Referent> {
    let relative = pronoun.checked_sub(1).filter(|&at| at > start)?;
    let takes_up = context.has_all(relative, Features::RELATIVE.union(Features::LOCATIVE));
    let from = relative.saturating_sub(STATING_WITHIN).max(start + 1);
    let document = (from..relative)
        .rev()
        .find(|&at| takes_up && is_statement(context, at) && !is_contact(context, at))?;
    let mut before = document.saturating_sub(BEHALF).max(start + 1)..document;
    let marker = before.find(|&at| context.is_genitive(at))?;
    Referent::named(context, &phrase::before(context, marker, start)?)
}

/// Whether the word at `at` is a document or something said.
fn is_statement(context: &Context<'_>, at: usize) -> bool {
    let word = context.entry(at);
    word.cue == Some(Cue::Noun) || word.features.any(Features::DOCUMENT)
}

/// The genitive before the statement at `at`, if it is said to be made.
fn statement_of(context: &Context<'_>, sentence: &Range<usize>, at: usize) -> Option<usize> {
    if !is_statement(context, at) {
        return None;
    }
    // `बयान आया है`, `प्रतिक्रिया भी सामने आई`
    let is_made = (at + 1..sentence.end.min(at + 4)).any(|verb| context.lemma(verb) == lemma::AANA);
    if !is_made {
        return None;
    }
    let on_behalf = (at.saturating_sub(BEHALF).max(sentence.start + 1)..at)
        .rev()
        .find(|&side| context.is_any(side, &[word::OR, word::TARAF]))
        .map(|side| side - 1);
    [Some(at - 1), on_behalf]
        .into_iter()
        .flatten()
        .find(|&marker| context.is_genitive(marker))
}
