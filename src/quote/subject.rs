//! Who the sentences before a pronoun are about, where they quote nobody.
//!
//! 1. Within the sentence of the pronoun: whoever was asked (`क से पूछा गया तो उन्होंने कहा`), and the
//!    subject of an earlier clause; a relative pronoun takes up what stands before it, and no more.
//! 2. In the sentence before: the phrase in `ने`, if it names a person.
//! 3. Else the plain subject before its verb: a name after its office or form of address, or, at
//!    the start of the clause, a name alone, which must be a speaker's already.
//! 4. A sentence whose own subject is a pronoun hands the question on to the one before it.

use core::ops::Range;

use super::cue;
use super::draft::Draft;
use super::parts;
use super::phrase;
use super::scene::Scene;
use super::source;
use super::{Parts, SourceKind};
use crate::lexicon::{Cue, Senses, TimeWord, Traits, is_surname};
use crate::span::Span;

/// Somebody spoken of before a pronoun.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subject {
    pub(super) span: Span,
    pub(super) kind: SourceKind,
    pub(super) parts: Parts,
    /// Whether nothing but its place tells the word for a name.
    pub(super) is_bare: bool,
}

/// How many sentences back a subject is looked for.
const BACK: usize = 3;
/// How far from the start of a sentence its plain subject stands, in tokens.
const WITHIN: usize = 16;
/// How far left of the pronoun somebody is asked, in tokens.
const ASKED: usize = 14;
/// The longest name, in tokens.
const NAME: usize = 7;
/// Words after which a name stands.
const OFFICE: Traits = Traits::ROLE.and(Traits::TITLE);

/// Whom the pronoun of `draft` can mean; `quoting` says which sentences quote somebody.
pub(super) fn before(scene: &Scene<'_>, draft: &Draft, quoting: &[bool]) -> Option<Subject> {
    let source = draft.source.as_ref()?;
    let start = scene.sentences.get(draft.sentence)?.start;
    let pronoun = source.tokens.start;
    if scene.has(pronoun, Traits::RELATIVE) {
        return antecedent(scene, start, pronoun);
    }
    if let Some(subject) = asked(scene, start, pronoun) {
        return Some(subject);
    }
    // `राम सिंह ने हार मानी, मगर उन्होंने कहा कि …`
    if let Found::Named(subject) = of(scene, &(start..pronoun)) {
        return Some(subject);
    }
    let mut number = draft.sentence;
    for _ in 0..BACK {
        number = number.checked_sub(1)?;
        if quoting[number] {
            return None;
        }
        match of(scene, scene.sentences.get(number)?) {
            Found::Named(subject) => return Some(subject),
            Found::Pronoun => {}
            Found::Nobody => return None,
        }
    }
    None
}

/// The subject of a sentence that quotes nobody.
pub(super) fn of_sentence(scene: &Scene<'_>, sentence: &Range<usize>) -> Option<Subject> {
    match of(scene, sentence) {
        Found::Named(subject) => Some(subject),
        _ => None,
    }
}

enum Found {
    Named(Subject),
    Pronoun,
    Nobody,
}

fn of(scene: &Scene<'_>, sentence: &Range<usize>) -> Found {
    if let Some(phrase) = source::ergative(scene, sentence.end, sentence.start) {
        if source::kind(scene, &phrase.tokens) == SourceKind::Pronoun {
            return Found::Pronoun;
        }
        // Nameless people are as likely part of what the speaker before goes on to tell.
        return named(scene, phrase.tokens).map_or(Found::Nobody, Found::Named);
    }
    if let Some(subject) = plain(scene, sentence).or_else(|| inverted(scene, sentence)) {
        return Found::Named(subject);
    }
    let first = scene.traits(sentence.start);
    if first.any(Traits::NOMINATIVE.and(Traits::GENITIVE)) && !first.any(Traits::RELATIVE) {
        Found::Pronoun
    } else {
        Found::Nobody
    }
}

/// A phrase as the subject, if it names one person.
fn named(scene: &Scene<'_>, tokens: Range<usize>) -> Option<Subject> {
    let kind = source::kind(scene, &tokens);
    let parts = parts::split(scene, &tokens, kind);
    let fits = kind != SourceKind::Pronoun && parts.name.is_some() && !parts.is_plural;
    fits.then(|| Subject {
        span: scene.span(&tokens),
        kind,
        parts,
        is_bare: false,
    })
}

/// The plain subject of a sentence.
fn plain(scene: &Scene<'_>, sentence: &Range<usize>) -> Option<Subject> {
    let limit = sentence.end.min(sentence.start + WITHIN);
    let mut at = sentence.start;
    while at < limit
        && (scene.is_comma(at)
            || scene.has(at, Traits::CONNECTIVE)
            || scene.tokens[at].has(Senses::CONJUNCTION))
    {
        at += 1;
    }
    at = past_age(scene, at);
    let mut opening = at;
    while at < limit {
        let token = &scene.tokens[at];
        let office = scene.has(at, OFFICE);
        if !office && (scene.is_verb(at) || token.has(Senses::AUXILIARY)) {
            if !is_adverbial(scene, at) {
                return None;
            }
            at += 1;
            opening = at;
            continue;
        }
        let from = match () {
            () if office && !scene.has(at, Traits::PLURAL) => past_title(scene, at + 1),
            () if at == opening && scene.may_name(at) => at,
            () => {
                at += 1;
                continue;
            }
        };
        let mut end = name_end(scene, from, sentence.end);
        let surname = (from + 1..end).rev().find(|&at| is_surname(scene.word(at)));
        let is_full = surname.is_some();
        if let Some(surname) = surname {
            end = surname + 1;
        }
        // `राव जेम्स मिल यूनिवर्सिटी में हैं`: the words before a body name it.
        let of_body = !is_full && !office && end > from + 1 && scene.has(end, Traits::BODY);
        if of_body {
            end = from + 1;
        }
        // `कप्तान अर्जुन भावुक हो गए`: what the subject is or becomes is no part of the name.
        if is_being(scene, end) {
            end = end.saturating_sub(1);
        }
        // `केंद्रीय खेल मंत्री राम`: the words before an office are no name.
        let leads_on = from == opening && scene.has(end, OFFICE) && scene.may_name(end + 1);
        // `राम सिंह भी खुश हैं`
        let after = end
            + usize::from(
                scene
                    .tokens
                    .get(end)
                    .is_some_and(|next| next.has(Senses::PARTICLE)),
            );
        if end > from && !leads_on && (of_body || is_free(scene, after)) {
            let tokens = phrase::before(scene, end, sentence.start)?;
            let mut subject = named(scene, tokens)?;
            subject.is_bare = !office && !is_full;
            return Some(subject);
        }
        at = end.max(at + 1);
    }
    None
}

/// What a relative pronoun takes up: the document (`… की रिपोर्ट आई, जिसमें कहा गया`) or the person (`… मेयर राम सिंह
/// से मिले, जिन्होंने कहा`) nearest before it.
fn antecedent(scene: &Scene<'_>, start: usize, pronoun: usize) -> Option<Subject> {
    let before = pronoun.checked_sub(1).filter(|&at| at > start)?;
    let comma = if scene.is_comma(before) {
        before
    } else {
        pronoun
    };
    let from = comma.saturating_sub(WITHIN).max(start);
    let written = scene.has(pronoun, Traits::LOCATIVE);
    for at in (from..comma).rev() {
        if written {
            if scene.has(at, Traits::DOCUMENT) {
                return named(scene, phrase::before(scene, at + 1, start)?);
            }
            continue;
        }
        let ends = scene.is_postposition(at) && !scene.is_genitive(at);
        let person = at > from && (ends || at + 1 == comma && !scene.is_verb(at));
        if !person {
            continue;
        }
        let tokens = phrase::before(scene, if ends { at } else { comma }, start)?;
        let known = is_surname(scene.word(tokens.end - 1))
            || tokens.clone().any(|at| scene.has(at, OFFICE));
        if let Some(subject) = named(scene, tokens).filter(|_| known) {
            return Some(subject);
        }
    }
    None
}

/// Whose words a sentence of the kind `यह कहना है राम सिंह का` names.
fn inverted(scene: &Scene<'_>, sentence: &Range<usize>) -> Option<Subject> {
    let from = sentence.end.saturating_sub(WITHIN).max(sentence.start);
    let at = (from..sentence.end).find(|&at| scene.cue(at) == Some(Cue::Infinitive))?;
    let report = cue::report(scene, at, sentence.end)?;
    let source = source::of(scene, &report, sentence.start, sentence.end)?;
    named(scene, source.tokens)
}

/// Whether the form of a verb at `at` closes no clause: it belongs to a noun (`मैच में मिली हार`) or to an
/// adverbial (`दौरा करते हुए`, `लौटकर`, `पहुंचने पर`).
fn is_adverbial(scene: &Scene<'_>, at: usize) -> bool {
    let word = scene.word(at);
    if ["कर", "करके", "ने"]
        .iter()
        .any(|ending| word.ends_with(ending))
    {
        return true;
    }
    let words = scene.words;
    let next = scene.tokens.get(at + 1);
    if next.is_some_and(|next| [words.hue, words.huye].contains(&next.id())) {
        return true;
    }
    let helps = [words.hue, words.huye].contains(&scene.tokens[at].id());
    let modifies = scene.has(at, Traits::PARTICIPLE)
        && next.is_some_and(|next| {
            next.is_word()
                && !scene.is_verb(at + 1)
                && !next.has(
                    Senses::AUXILIARY
                        .and(Senses::CONJUNCTION)
                        .and(Senses::POSTPOSITION),
                )
        });
    helps || modifies
}

/// Whoever is asked right before the answer: `क से बात की गई तो उन्होंने …`.
fn asked(scene: &Scene<'_>, start: usize, pronoun: usize) -> Option<Subject> {
    let then = pronoun.checked_sub(1).filter(|&at| at > start)?;
    if scene.tokens[then].id() != scene.words.to {
        return None;
    }
    let from = then.saturating_sub(ASKED).max(start + 1);
    let marker = (from..then)
        .rev()
        .find(|&at| scene.tokens[at].id() == scene.words.se)?;
    let tokens = phrase::before(scene, marker, start)?;
    let person = tokens
        .clone()
        .any(|at| scene.has(at, Traits::ROLE.and(Traits::TITLE)));
    let kind = source::kind(scene, &tokens);
    person.then(|| Subject {
        span: scene.span(&tokens),
        kind,
        parts: parts::split(scene, &tokens, kind),
        is_bare: false,
    })
}

/// The token after an age: `22 साल की`, `70 वर्षीय`.
fn past_age(scene: &Scene<'_>, at: usize) -> usize {
    let is_number = |at: usize| {
        scene
            .tokens
            .get(at)
            .is_some_and(|token| token.number().is_some())
    };
    let time = |at: usize| scene.tokens.get(at).map(|token| token.word().time);
    match time(at + 1) {
        Some(TimeWord::Lasting(_)) if is_number(at) => at + 2,
        Some(TimeWord::Unit(_)) if is_number(at) && scene.is_genitive(at + 2) => at + 3,
        _ => at,
    }
}

/// The token after the stop of a form of address and further forms of address.
fn past_title(scene: &Scene<'_>, mut at: usize) -> usize {
    while scene.mark(at) == Some('.') || scene.has(at, Traits::TITLE) {
        at += 1;
    }
    at
}

/// Where the name that starts at `from` ends: unlisted words, and initials with their stops.
fn name_end(scene: &Scene<'_>, from: usize, limit: usize) -> usize {
    let mut end = from;
    while end < limit.min(from + NAME) {
        let initial = scene.tokens[end].is_word() && scene.mark(end + 1) == Some('.');
        if initial && end + 2 < limit {
            end += 2;
        } else if scene.may_name(end) {
            end += 1;
        } else {
            break;
        }
    }
    end
}

/// Whether the word at `at` says what the subject is, becomes or seems.
fn is_being(scene: &Scene<'_>, at: usize) -> bool {
    scene.tokens.get(at).is_some_and(|token| {
        token.has(Senses::AUXILIARY)
            || scene.has(at, Traits::PERCEIVED)
            || token.is_word() && scene.word(at).starts_with("हो")
    })
}

/// Whether no postposition, particle or list takes the name before `at` for more than a subject.
fn is_free(scene: &Scene<'_>, at: usize) -> bool {
    scene.tokens.get(at).is_some_and(|token| {
        // `बाद में` is an adverb.
        let adverb = scene
            .tokens
            .get(at + 1)
            .is_some_and(|next| next.id() == scene.words.mein);
        token.is_word()
            && !token.has(Senses::ENCLITIC)
            && (adverb || !token.has(Senses::POSTPOSITION))
            && !scene.words.joins(token.id())
    })
}
