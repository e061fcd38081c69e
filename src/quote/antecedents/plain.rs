//! Plain subjects: phrases before the verb that no postposition marks.

use core::ops::Range;

use super::named;
use super::referent::Referent;
use super::{FINITE, LONG_SENTENCE};
use crate::lexicon::{Features, TimeWord, WordId, ends_like_plural, lemma, word};
use crate::quote::context::Context;
use crate::quote::name_parts::Sort;
use crate::quote::phrase;

/// How far from the start of a sentence its plain subject stands, in tokens.
const WITHIN: usize = 32;

/// The plain subject of a sentence.
pub(super) fn subject(
    context: &Context<'_>,
    sentence: &Range<usize>,
    honours: bool,
) -> Option<Referent> {
    let limit = sentence.end.min(sentence.start + WITHIN);
    let start = past_connectives(context, sentence.start, limit);
    let mut at = past_age(context, start);
    let behind_age = (at > start).then_some(at);
    let mut opening = at;
    while at < limit {
        let office = context.has(at, named::OFFICE);
        if !office && (context.is_verb(at) || context.has(at, Features::AUXILIARY)) {
            if !is_adverbial(context, at) {
                return None;
            }
            at += 1;
            opening = at;
            continue;
        }
        // `रामगंज के मोहन सिंह काम करते हैं`
        if at == opening && context.has(at, Features::PLACE) && context.is_genitive(at + 1) {
            at += 2;
            opening = at;
            continue;
        }
        let Some(run) = named::run(context, at, opening, sentence.end) else {
            if let Some(role) = role(context, at, sentence, honours) {
                return Some(role);
            }
            at += 1;
            continue;
        };
        let run = run.before_phrase(context);
        let name = &run.name;
        // `मिलर विश्वविद्यालय के प्रोफेसर राम सेठी`, `माधोगढ़ के राम सिंह`
        let owner = name.end + usize::from(context.has(name.end, Features::BODY));
        if run.is_bare && context.is_genitive(owner) {
            at = owner + 1;
            opening = at;
            continue;
        }
        // `केंद्रीय खेल मंत्री राम`: the words before an office are no name.
        let leads_on = name.start == opening
            && context.has(name.end, named::OFFICE)
            && context.may_name(name.end + 1);
        // `राम सिंह भी खुश हैं`
        let after = name.end + usize::from(context.has(name.end, Features::PARTICLE));
        if !leads_on && (run.is_of_body(context) || is_free(context, after)) {
            let mut referent = run.referent(context, sentence.start)?;
            // `26 साल के मोहन`: who has an age is a person.
            if behind_age == Some(name.start) {
                referent.is_bare = false;
                referent.parts.sort = Sort::Person;
            }
            return Some(referent);
        }
        // `एक युवक राहगीरों से बात कर रहा है`: the noun in a case behind an office is no name.
        let is_noun = office && name.start == at + 1 && ends_like_plural(context.word(name.start));
        if let Some(role) = is_noun
            .then(|| role(context, at, sentence, honours))
            .flatten()
        {
            return Some(role);
        }
        at = name.end.max(at + 1);
    }
    None
}

/// Whoever an office or calling alone that ends at `at` means, as the subject of a sentence: `फार्मासिस्ट नाराज हैं`. A count brings
/// in those of whom the story tells (`दो लोग घायल हुए`), and of one person with respect the verb is in the plural.
fn role(
    context: &Context<'_>,
    at: usize,
    sentence: &Range<usize>,
    honours: bool,
) -> Option<Referent> {
    // `उनके छात्र` are others than whom the text is about.
    const SPEAKS: Features = Features::ROLE.union(Features::BODY).union(Features::PLACE);
    const NOT_WITHIN: Features = Features::NOMINATIVE
        .union(Features::GENITIVE)
        .union(Features::CONJUNCTION);
    let after = at + 1 + usize::from(context.has(at + 1, Features::PARTICLE));
    let is_subject = context.has(at, if honours { Features::ROLE } else { SPEAKS })
        && !context.has(after, named::OFFICE.union(Features::BODY))
        // `रामगढ़ निवासी एक युवक`
        && !context.is(after, word::EK)
        && is_free(context, after)
        && !is_being(context, after)
        && !context.is_verb(after)
        && tells_of_many(context, sentence) == Some(honours);
    let phrase = is_subject.then(|| phrase::before(context, at + 1, sentence.start))??;
    let before = phrase
        .start
        .checked_sub(1)
        .filter(|&at| at >= sentence.start);
    let opens = before.is_none_or(|before| {
        context.has(before, Features::CONNECTIVE.union(Features::TEMPORAL))
            || context.is_postposition(before) && !context.is_genitive(before)
    });
    let is_known = opens
        && !phrase.clone().any(|at| {
            context.tokens[at].number().is_some()
                || context.has(at, NOT_WITHIN)
                || matches!(context.entry(at).time, TimeWord::Cardinal(_))
                    && (honours || !context.is(at, word::EK))
        });
    if !is_known {
        return None;
    }
    Referent::nameless(context, &phrase)
        .or_else(|| (!honours).then(|| Referent::named(context, &phrase))?)
}

/// Whether the last verb of a sentence is in the plural, which is also the form of respect.
pub(super) fn tells_of_many(context: &Context<'_>, sentence: &Range<usize>) -> Option<bool> {
    let mut from_its_end = sentence.clone().rev().take(LONG_SENTENCE);
    let verb = from_its_end.find(|&at| context.has(at, FINITE))?;
    Some(context.has(verb, Features::MANY))
}

/// The token after the conjunctions and connectives that a sentence opens with.
fn past_connectives(context: &Context<'_>, mut at: usize, limit: usize) -> usize {
    while at < limit
        && (context.is_comma(at)
            || context.has(at, Features::CONNECTIVE.union(Features::CONJUNCTION)))
    {
        at += 1;
    }
    at
}

/// The token after an age: `22 साल की`, `70 वर्षीय`.
fn past_age(context: &Context<'_>, at: usize) -> usize {
    let is_number = context
        .tokens
        .get(at)
        .is_some_and(|token| token.number().is_some());
    match context.entry(at + 1).time {
        TimeWord::Lasting(_) if is_number => at + 2,
        TimeWord::Unit(_) if is_number && context.is_genitive(at + 2) => at + 3,
        _ => at,
    }
}

/// Whether the form of a verb at `at` closes no clause: it belongs to a noun (`मैच में मिली हार`) or to an
/// adverbial (`दौरा करते हुए`, `लौटकर`, `पहुंचने पर`).
fn is_adverbial(context: &Context<'_>, at: usize) -> bool {
    const WHO_IS: &[WordId] = &[word::HUE, word::HUYE];
    let features = context.entry(at).features;
    if features.any(Features::CONJUNCTIVE)
        || features.all(Features::INFINITIVE.union(Features::OBLIQUE))
    {
        return true;
    }
    let modifies = context.has(at, Features::PARTICIPLE)
        && context.is_word(at + 1)
        && !context.is_verb(at + 1)
        && !context.has(
            at + 1,
            Features::AUXILIARY
                .union(Features::CONJUNCTION)
                .union(Features::POSTPOSITION),
        );
    context.is_any(at, WHO_IS) || context.is_any(at + 1, WHO_IS) || modifies
}

/// Whether the word at `at` says what the subject is, becomes or seems.
pub(super) fn is_being(context: &Context<'_>, at: usize) -> bool {
    context.has(at, Features::AUXILIARY.union(Features::PERCEIVED))
        || context.lemma(at) == lemma::HONA
}

/// Whether no postposition, particle or list takes the name before `at` for more than a subject.
fn is_free(context: &Context<'_>, at: usize) -> bool {
    // `बाद में` is an adverb, and so is `बाहर (निकल आए)` behind no genitive.
    let is_adverb = context.is(at + 1, word::MEIN)
        || context.has(at, Features::CONNECTIVE)
            && !context.is(at, word::PAR)
            && (context.is_verb(at + 1) || context.has(at + 1, Features::STEM));
    let stands = context
        .tokens
        .get(at)
        .is_some_and(|token| token.is_word() || token.number().is_some());
    stands
        && !context.has(at, Features::ENCLITIC)
        && (is_adverb || !context.is_postposition(at))
        && !context.joins(at)
}
