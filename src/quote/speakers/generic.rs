//! Bodies named by their sort alone: `कंपनी ने कहा` after a story has named which company.
//!
//! Looked for left of the mention, nearest first, each sort by where Hindi news names such a body:
//!
//! 1. a court by its seat: `पटना हाई कोर्ट`;
//! 2. a party or a state agency by a name that a table has;
//! 3. a company or a club behind its sort (`कंपनी राम मोटर्स`), before its officers (`राम मोटर्स के
//!    चेयरमैन`), or by an ending that only such names have (`राम मोटर्स`);
//! 4. any other by the words before its sort: `राम मोहन विश्वविद्यालय`.

use crate::lexicon::named_bodies::{
    AGENCIES, CLUB_ENDINGS, CLUB_OFFICERS, COMPANY_ENDINGS, COMPANY_OFFICERS, COURTS, PARTIES,
    PLAIN,
};
use crate::lexicon::{Senses, Traits};
use crate::quote::scene::Scene;
use crate::span::Span;
use crate::token::Token;

/// How far left a name is looked for, in tokens.
const REACH: usize = 600;
/// The longest name, in words.
const NAME: usize = 5;

/// The sorts of bodies that are named apart from it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Court,
    Party,
    Company,
    Club,
    Agency,
    Other,
}

/// The name of the body that the word at `name` says only the sort of, left of it.
pub(super) fn named_before(text: &str, tokens: &[Token], name: Span) -> Option<Span> {
    let word = &text[name];
    let sort = match word {
        "अदालत" | "कोर्ट" | "न्यायालय" | "हाईकोर्ट" | "हाई कोर्ट" | "उच्च न्यायालय" => {
            Sort::Court
        }
        "पार्टी" => Sort::Party,
        "कंपनी" | "फर्म" => Sort::Company,
        "क्लब" => Sort::Club,
        "एजेंसी" | "जांच एजेंसी" | "अंतरिक्ष एजेंसी" => {
            Sort::Agency
        }
        "बैंक"
        | "अस्पताल"
        | "विश्वविद्यालय"
        | "आयोग"
        | "बोर्ड"
        | "संगठन"
        | "संस्था"
        | "संस्थान"
        | "संघ"
        | "महासंघ"
        | "मंत्रालय"
        | "परिषद"
        | "एसोसिएशन"
        | "यूनियन"
        | "फाउंडेशन"
        | "प्राधिकरण"
        | "निगम" => Sort::Other,
        _ => return None,
    };
    let scene = Scene::of(text, tokens);
    let end = tokens.partition_point(|token| token.start() < name.start());
    let from = end.saturating_sub(REACH);
    (from..end)
        .rev()
        .filter(|&at| tokens[at].is_word())
        .find_map(|at| match sort {
            Sort::Court => COURTS
                .contains(&scene.word(at))
                .then(|| ending(&scene, from, at))
                .flatten(),
            Sort::Party => PARTIES.contains(&scene.word(at)).then(|| tokens[at].span()),
            Sort::Agency => AGENCIES
                .contains(&scene.word(at))
                .then(|| tokens[at].span()),
            Sort::Company => firm(&scene, from, at, word, COMPANY_OFFICERS, COMPANY_ENDINGS),
            Sort::Club => firm(&scene, from, at, word, CLUB_OFFICERS, CLUB_ENDINGS),
            Sort::Other => (scene.word(at) == word)
                .then(|| ending(&scene, from, at))
                .flatten(),
        })
}

/// The name of a company or a club that the word at `at` shows.
fn firm(
    scene: &Scene<'_>,
    from: usize,
    at: usize,
    sort: &str,
    officers: &[&str],
    endings: &[&str],
) -> Option<Span> {
    let word = scene.word(at);
    if word == sort {
        let mut end = at + 1;
        while end < at + 1 + NAME && scene.may_name(end) {
            end += 1;
        }
        let closed = end > at + 1
            && scene.tokens.get(end).is_some_and(|next| {
                !next.is_word() || next.has(Senses::POSTPOSITION) && next.id() != scene.words.ko
            });
        return closed.then(|| scene.span(&(at + 1..end)));
    }
    if endings.contains(&word) {
        return ending(scene, from, at);
    }
    if !officers.contains(&word) {
        return None;
    }
    // `राम मोटर्स के मुख्य प्रबंध निदेशक`
    const RANK: usize = 3;
    let genitive = (at.saturating_sub(RANK).max(from)..at)
        .rev()
        .take_while(|&place| scene.tokens[place].is_word())
        .find(|&place| scene.is_genitive(place))?;
    let name = words_before(scene, from, genitive);
    (!name.is_empty() && name.clone().all(|place| scene.may_name(place))).then(|| scene.span(&name))
}

/// The name that ends with the word at `last`, if words before it name it.
fn ending(scene: &Scene<'_>, from: usize, last: usize) -> Option<Span> {
    let before = words_before(scene, from, last);
    let names = before
        .clone()
        .any(|at| !PLAIN.contains(&scene.word(at)) && !matches!(scene.word(at), "हाई" | "उच्च"));
    names.then(|| scene.span(&(before.start..last + 1)))
}

/// The words right before `end` that can be part of a name.
fn words_before(scene: &Scene<'_>, from: usize, end: usize) -> core::ops::Range<usize> {
    const NONE: Traits = Traits::TEMPORAL
        .and(Traits::CONNECTIVE)
        .and(Traits::DETERMINER)
        .and(Traits::PARTICIPLE)
        .and(Traits::FILLER)
        .and(Traits::GENITIVE)
        .and(Traits::NOMINATIVE)
        .and(Traits::ROLE);
    let mut start = end;
    while start > from && end - start < NAME {
        let at = start - 1;
        let token = &scene.tokens[at];
        let part = token.is_word()
            && !scene.is_verb(at)
            && !scene.has(at, NONE)
            && !token.has(
                Senses::POSTPOSITION
                    .and(Senses::AUXILIARY)
                    .and(Senses::CONJUNCTION)
                    .and(Senses::PARTICLE),
            );
        if !part {
            break;
        }
        start -= 1;
    }
    while start < end && PLAIN.contains(&scene.word(start)) && scene.word(start) != "भारतीय"
    {
        start += 1;
    }
    start..end
}
