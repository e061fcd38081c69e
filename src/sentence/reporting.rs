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
//! | R1e | it starts with its verb (`कहा कोच ने`, `यह कहना था कोच का`): it does |
//! | R2 | it has a complement (`कि`), a second passage, a colon or a comma: it brings new content |
//! | R3 | it starts with `यह`, `इस`: it takes up what was said, and is a sentence of its own |
//! | R4 | it starts with a postposition, an auxiliary or a participle of speaking: the passage is a part of it |

use super::source::{Source, is, is_any};
use crate::lexicon::{Cue, Features, TimeWord, WordId, word};
use crate::text::punctuation;
use crate::token::{Token, TokenKind, quotation_mark_at};

/// The longest reporting clause, in tokens: a long title and name, a listener, a medium, a verb.
const LONGEST: usize = 24;

/// Whether `tokens`, which are read from byte `next` on, are a clause that only reports the passage
/// before it; what [`leans`] is asked before.
pub(super) fn follows(
    source: Source<'_>,
    next: usize,
    tokens: impl Iterator<Item = Token>,
) -> bool {
    let text = source.text();
    let (mut owner, mut last): (Option<Token>, Option<Token>) = (None, None);
    // The reporting verb that the clause ends with so far, light verbs and auxiliaries included.
    let mut reported = false;
    // Whether the verb stands before its subject: `कहा कोच ने`.
    let mut verb_first = false;
    for (place, token) in tokens.take(LONGEST).enumerate() {
        match token.kind() {
            TokenKind::Word | TokenKind::Foreign => {
                // What was said is taken up by a new clause (`यह बात उन्होंने कही।`), save for the
                // bare saying of it: `यह कहना था कोच का।`
                if let Some(first) = last.filter(|_| place == 1) {
                    let says = is_saying(source, &token);
                    if source.has(&first, Features::PROXIMAL) && !says {
                        return false;
                    }
                    verb_first |= says && source.has(&first, Features::PROXIMAL);
                }
                if source.is_unknown(&token) {
                    // No table tells more of it.
                    reported = false;
                    owner = last;
                    last = Some(token);
                    continue;
                }
                // A complement follows: what is reported is not the passage before.
                if is(&token, word::KI) {
                    return false;
                }
                verb_first |= place == 0 && token.has(Features::REPORTING);
                if token.has(Features::REPORTING) {
                    // `कोई नहीं बोला`: nobody said what stands before.
                    reported = !last.is_some_and(|last| source.has(&last, Features::NEGATION));
                } else if last.is_some_and(|noun| is_light(source, owner, &noun, &token)) {
                    reported = true;
                } else if !source.is_finite(&token) {
                    reported = false;
                }
                owner = last;
                last = Some(token);
            }
            TokenKind::Mark => {
                let mark = token.mark().unwrap_or(' ');
                if punctuation::is_terminator(mark) && mark != '…' {
                    let abbreviated = mark == '.'
                        && last.is_some_and(|word| source.word(&word).abbreviation.is_some());
                    if !abbreviated {
                        return reported
                            || verb_first
                            || last.is_some_and(|last| source.has_all(&last, MANNER_VERB));
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
pub(super) fn leans(source: Source<'_>, mut tokens: impl Iterator<Item = Token>) -> bool {
    let Some(first) = tokens.next() else {
        return false;
    };
    if first.has(Features::ENCLITIC.and(Features::AUXILIARY)) {
        return true;
    }
    let mut then = |ids: &[WordId]| tokens.next().is_some_and(|token| is_any(&token, ids));
    match source.word(&first).cue {
        Some(Cue::Conjunctive) => true,
        Some(Cue::Stem) => then(&[word::KAR, word::KE]),
        Some(Cue::Imperfective) => then(&[word::HUE, word::HUII, word::HUAA]),
        _ => false,
    }
}

/// Whether a word is the infinitive of the verb of saying: `कहना`.
fn is_saying(source: Source<'_>, token: &Token) -> bool {
    source.word(token).cue.is_some() && source.has(token, Features::INFINITIVE)
}

/// A noun of speech and the verb that makes a report of it: `दलील दी`, and after its owner
/// `मजदूरों का सवाल है`; with a light verb what stands so before the noun is its own content
/// (`जांच की मांग की`). Some of the nouns name an act that is no utterance.
fn is_light(source: Source<'_>, owner: Option<Token>, noun: &Token, verb: &Token) -> bool {
    // Most words are neither.
    if !source.has(verb, Features::LIGHT.and(Features::AUXILIARY)) {
        return false;
    }
    let owned = owner.is_some_and(|owner| {
        source.word(&owner).time == TimeWord::Of || source.has(&owner, Features::GENITIVE)
    });
    let speaks = source.word(noun).cue == Some(Cue::Noun) || source.has(noun, Features::MANNER);
    let makes = if owned {
        Features::AUXILIARY
    } else {
        Features::LIGHT
    };
    speaks && source.has(verb, makes) && !source.has(noun, Features::NO_UTTERANCE)
}

/// A verb for the manner of speaking, in a form that closes a clause: it reports a passage, but
/// takes no `कि`.
const MANNER_VERB: Features = Features::MANNER.and(Features::PERFECTIVE);
