//! Words that count time from the day of writing: `पिछले`, `आज`, `कल`, `पहले`, `अब`, `हाल ही में`.
//!
//! Source: the adverbs and adjectives of time in the grammars, with all forms of the adjectives.
//! Not included: connectives that only order a story (`इस बीच`, `बाद में`, `उस समय`, `जल्द`).

use super::time_word::TimeWord;
use super::{Index, Phrases, Senses};

/// When, without a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vague {
    Past,
    Present,
    Future,
}

const WORDS: &[(TimeWord, &str)] = &[
    (
        TimeWord::Previous,
        "पिछला पिछली पिछले गत विगत बीता बीती बीते गुजरा गुजरी गुजरे",
    ),
    (TimeWord::Next, "अगला अगली अगले आगामी आनेवाला आनेवाली आनेवाले"),
    (TimeWord::This, "इस इसी इन इन्हीं यह चालू मौजूदा वर्तमान"),
    (TimeWord::That, "उस उसी उन उन्हीं वह"),
    (TimeWord::ToCome, "आने"),
    (TimeWord::Today, "आज today"),
    (TimeWord::Away(1), "कल yesterday"),
    (TimeWord::Away(2), "परसों"),
    (TimeWord::Away(3), "नरसों तरसों"),
    (
        TimeWord::Present,
        "अब अबतक अभी फिलहाल आजकल वर्तमानतः इनदिनों संप्रति फिलवक्त अभीतक",
    ),
    (TimeWord::Came, "आए आये"),
];

/// Words that count from somewhere but start no expression.
const FOLLOWERS: &[(TimeWord, &str)] = &[
    (TimeWord::Being, "वाला वाली वाले"),
    (TimeWord::Before, "पहले"),
    (TimeWord::Ago, "पूर्व पू ago"),
    (TimeWord::After, "बाद उपरांत पश्चात"),
];

/// Fixed adverbs, and the nouns of time that mean now, then or some day with such a word before
/// them.
const PHRASES: &[(Vague, &str)] = &[
    (Vague::Past, "हाल ही में"),
    (Vague::Past, "हाल ही के दिनों"),
    (Vague::Past, "हाल ही"),
    (Vague::Past, "हाल में"),
    (Vague::Past, "हाल में ही"),
    (Vague::Past, "हाल के दिनों"),
    (Vague::Past, "हाल के वर्षों"),
    (Vague::Past, "हाल के वर्ष"),
    (Vague::Past, "हाल के साल"),
    (Vague::Past, "हाल के महीने"),
    (Vague::Past, "हाल के दिन"),
    (Vague::Past, "हाल के सप्ताहों"),
    (Vague::Past, "हाल के दशकों"),
    (Vague::Past, "हालिया दिनों"),
    (Vague::Past, "हालिया वर्षों"),
    (Vague::Past, "हालिया महीनों"),
    (Vague::Past, "हाल के सालों"),
    (Vague::Past, "हाल के महीनों"),
    (Vague::Past, "हाल के हफ्तों"),
    (Vague::Past, "हाल के समय"),
    (Vague::Past, "हाल फिलहाल"),
    (Vague::Past, "पिछले दिनों"),
    (Vague::Past, "बीते दिनों"),
    (Vague::Past, "गत दिनों"),
    (Vague::Past, "विगत दिनों"),
    (Vague::Past, "पिछले कुछ समय"),
    (Vague::Past, "बीते कुछ समय"),
    (Vague::Past, "कुछ समय पहले"),
    (Vague::Past, "कुछ समय पूर्व"),
    (Vague::Past, "अतीत"),
    (Vague::Past, "भूतकाल"),
    (Vague::Present, "अभी अभी"),
    (Vague::Present, "just now"),
    (Vague::Present, "आज कल"),
    (Vague::Present, "इन दिनों"),
    (Vague::Present, "इन्हीं दिनों"),
    (Vague::Present, "इस समय"),
    (Vague::Present, "इस वक्त"),
    (Vague::Present, "इस घड़ी"),
    (Vague::Present, "मौजूदा समय"),
    (Vague::Present, "मौजूदा वक्त"),
    (Vague::Present, "मौजूदा दौर"),
    (Vague::Present, "वर्तमान समय"),
    (Vague::Present, "वर्तमान दौर"),
    (Vague::Future, "भविष्य में"),
    (Vague::Future, "निकट भविष्य में"),
    (Vague::Future, "निकट भविष्य"),
    (Vague::Future, "भविष्य"),
    (Vague::Future, "आने वाले दिनों"),
    (Vague::Future, "आनेवाले दिनों"),
    (Vague::Future, "आगामी दिनों"),
    (Vague::Future, "आने वाले समय"),
    (Vague::Future, "आने वाले वक्त"),
    (Vague::Future, "आगामी समय"),
];

pub(super) fn enter(index: &mut Index) -> Phrases<Vague> {
    for &(word, forms) in WORDS {
        index.time(forms, word, Senses::TIME);
    }
    for &(word, forms) in FOLLOWERS {
        index.time(forms, word, Senses::NONE);
    }
    // `पहले` is also the first of several.
    index.classify("पहले", Senses::TIME);
    let entries = PHRASES
        .iter()
        .map(|&(vague, phrase)| {
            (
                index.phrase(phrase, Senses::TIME_PHRASE.and(Senses::TIME)),
                vague,
            )
        })
        .collect();
    Phrases::new(entries)
}
