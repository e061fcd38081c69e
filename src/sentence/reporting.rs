//! The clause after a quoted passage that ended with a terminator of its own.
//!
//! `"हम तैयार हैं।" पुतिन ने कहा।` is one sentence, since the clause does nothing but report;
//! `"हम तैयार हैं।" उन्होंने आगे कहा कि सहयोग बढ़ेगा।` is two, since it goes on to new content.
//!
//! | rule | evidence |
//! |---|---|
//! | R1 | the clause ends with a verb of speaking, auxiliaries and light verbs included: it reports |
//! | R1b | the verb is denied (`कोई नहीं बोला`): it does not |
//! | R1d | a verb for the manner of speaking (`पुकारा`, `डांटा`) does |
//! | R1c | a noun of speech with its light verb or copula (`दलील दी`, `सवाल है`) does |
//! | R2 | it has a complement (`कि`), a second passage, a colon or a comma: it brings new content |
//! | R3 | it starts with `यह`, `इस`: it takes up what was said, and is a sentence of its own |
//! | R4 | it starts with a postposition, an auxiliary or a participle of speaking: the passage is a part of it |

use super::neighbours::is_finite;
use crate::lexicon::{Cue, Senses, TimeWord, Traits, WordId};
use crate::text::chars;
use crate::token::{Token, TokenKind, quotation_mark_at};

/// The longest reporting clause, in tokens: a long title and name, a listener, a medium, a verb.
const LONGEST: usize = 24;

/// Whether `tokens`, which are read from byte `next` on, are a clause that only reports the passage
/// before it; what [`leans`] is asked before.
pub(super) fn follows(text: &str, next: usize, tokens: impl Iterator<Item = Token>) -> bool {
    let (mut owner, mut last): (Option<Token>, Option<Token>) = (None, None);
    // The reporting verb that the clause ends with so far, light verbs and auxiliaries included.
    let mut reported = false;
    for (place, token) in tokens.take(LONGEST).enumerate() {
        match token.kind() {
            TokenKind::Word | TokenKind::Foreign => {
                if token.id() == WordId::NONE {
                    // No table tells more of it.
                    reported = false;
                    owner = last;
                    last = Some(token);
                    continue;
                }
                if place == 0
                    && token.has(Senses::OPENER)
                    && is_neuter(&text[token.span().shifted(next)])
                {
                    return false;
                }
                // A complement: what is reported follows, and not the passage before.
                if token.has(Senses::CONJUNCTION) && &text[token.span().shifted(next)] == "कि" {
                    return false;
                }
                if token.has(Senses::REPORTING) {
                    // `कोई नहीं बोला`: nobody said what stands before.
                    reported = !last.is_some_and(|last| is_negation(text, next, &last));
                } else if last.is_some_and(|noun| is_light(text, next, owner, &noun, &token)) {
                    reported = true;
                } else if !is_finite(&token) {
                    reported = false;
                }
                owner = last;
                last = Some(token);
            }
            TokenKind::Mark => {
                let mark = token.mark().unwrap_or(' ');
                if matches!(
                    mark,
                    chars::DANDA | chars::DOUBLE_DANDA | '.' | '?' | '!' | '|'
                ) {
                    let abbreviated =
                        mark == '.' && last.is_some_and(|word| word.word().abbreviation.is_some());
                    if !abbreviated {
                        return reported
                            || last
                                .is_some_and(|last| is_manner(&text[last.span().shifted(next)]));
                    }
                }
                // A second passage opens: the clause leads in, and reports nothing before it.
                if quotation_mark_at(text, next + token.start()).is_some()
                    || matches!(mark, ':' | ',')
                {
                    return false;
                }
            }
            TokenKind::Number => reported = false,
            TokenKind::Break => {}
        }
    }
    reported
}

/// R4: whether the clause makes the passage a part of itself at once: with a postposition (`"…।" के
/// नारे लगे`), an auxiliary (`नाम "क्या है?" है`) or a participle of speaking (`"…।" कहकर वे गए`, `"…।" कहते हुए`).
pub(super) fn leans(text: &str, next: usize, mut tokens: impl Iterator<Item = Token>) -> bool {
    let Some(first) = tokens.next().filter(|first| first.id() != WordId::NONE) else {
        return false;
    };
    if first.has(Senses::ENCLITIC.and(Senses::AUXILIARY)) {
        return true;
    }
    match first.word().cue {
        Some(Cue::Conjunctive) => true,
        Some(Cue::Stem) => is_one_of(text, next, tokens.next(), &["कर", "के"]),
        Some(Cue::Imperfective) => is_one_of(text, next, tokens.next(), &["हुए", "हुई", "हुआ"]),
        _ => false,
    }
}

/// A noun of speech and the verb that makes a report of it: `दलील दी`, and after its owner
/// `मजदूरों का सवाल है`; with a light verb what stands so before the noun is its own content
/// (`जांच की मांग की`). Some of the nouns name an act that is no utterance.
fn is_light(text: &str, next: usize, owner: Option<Token>, noun: &Token, verb: &Token) -> bool {
    // Most words are neither.
    if !(verb.word().traits.any(Traits::LIGHT) || verb.has(Senses::AUXILIARY)) {
        return false;
    }
    let owned = || {
        owner.is_some_and(|owner| {
            owner.word().time == TimeWord::Of || owner.word().traits.any(Traits::GENITIVE)
        })
    };
    let word = &text[noun.span().shifted(next)];
    let speaks = noun.word().cue == Some(Cue::Noun)
        || matches!(word, "आवाज" | "आवाज़" | "जिद" | "ज़िद" | "हांक");
    speaks
        && (if owned() {
            verb.has(Senses::AUXILIARY)
        } else {
            verb.word().traits.any(Traits::LIGHT)
        })
        && !matches!(word, "बात" | "याद" | "विरोध" | "व्यवस्था")
}

/// Verbs for the manner of speaking: they report a passage, but take no `कि`.
fn is_manner(word: &str) -> bool {
    const STEMS: [&str; 17] = [
        "कराह",
        "गिड़गिड़ा",
        "गुर्रा",
        "चीख",
        "झल्ला",
        "टोक",
        "डपट",
        "डांट",
        "डाँट",
        "दहाड़",
        "पुकार",
        "फुसफुसा",
        "बड़बड़ा",
        "बुदबुदा",
        "ललकार",
        "हकला",
        "हुंकार",
    ];
    let endings: &[char] = &['ं', 'ा', 'ी', 'े', 'ई', 'ए', 'य'];
    let stem = |stem: &str| {
        word.strip_prefix(stem)
            .is_some_and(|rest| !rest.is_empty() && rest.trim_matches(endings).is_empty())
    };
    STEMS.into_iter().any(stem)
}

fn is_negation(text: &str, next: usize, word: &Token) -> bool {
    word.has(Senses::PARTICLE)
        && matches!(&text[word.span().shifted(next)], "नहीं" | "न" | "ना" | "नही")
}

fn is_one_of(text: &str, next: usize, token: Option<Token>, words: &[&str]) -> bool {
    token.is_some_and(|token| words.contains(&&text[token.span().shifted(next)]))
}

/// `यह`, `ये`: what was said is taken up as the object of a new clause (`यह बात उन्होंने कही।`).
fn is_neuter(word: &str) -> bool {
    matches!(word, "यह" | "ये" | "यही" | "इस" | "इसके" | "इसी")
}
