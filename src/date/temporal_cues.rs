//! What turns the tense of a verb round, so that a perfective leads ahead and a present looks back:
//! terms and delays (`सोमवार तक का समय दिया`), conditions (`अगर सोमवार तक बात नहीं बनी तो`), prospects
//! (`बारिश होने की संभावना`) and what lasts since (`सोमवार से बंद है`).

use super::grammar::Reader;
use crate::lexicon::{Features, TimeWord, lemma, word};

/// Tokens of a verb that are looked at for its auxiliaries.
const VERB: usize = 5;

/// Tokens that are looked at before a date for the word that opens a condition.
const BACK: usize = 12;

/// Whether the clause from `end`, where `तक` stands, up to its verb gives time or puts something off
/// until then (`सोमवार तक का समय दिया`, `10 जुलाई तक के लिए टाली`): that day is yet to come.
pub(super) fn puts_off(reader: &Reader<'_>, end: usize, verb: usize) -> bool {
    let put_off = [
        lemma::TALNA,
        lemma::TALNA_ITSELF,
        lemma::BADHNA,
        lemma::BADHANA,
    ];
    let for_then = reader.is_for(reader.next(reader.next(end)));
    for_then
        || (end..=verb).any(|at| {
            reader.has(at, Features::TERM)
                || put_off.iter().any(|&lemma| reader.is_form_of(at, lemma))
        })
}

/// Whether `के लिए` stands at `end`, after a day: what is arranged for it is ahead (`बैठक शनिवार के लिए
/// टली`). Of months and years figures are given so (`मार्च के लिए आंकड़े जारी किए`).
pub(super) fn is_for_the_day(reader: &Reader<'_>, first: usize, end: usize) -> bool {
    let is_for = reader.is(end, TimeWord::Of) && reader.is_for(reader.next(end));
    let last = reader.before(end);
    let is_day = last.is_some_and(|last| {
        matches!(
            reader.word(last),
            TimeWord::Weekday(_) | TimeWord::WeekdayShort(_) | TimeWord::Away(_)
        )
    });
    is_for && (is_day || reader.is_number(first))
}

/// Whether the verb at `verb` closes a condition that the date is in: one that `अगर` opens, or a term
/// (`सोमवार तक बात नहीं बनी तो`). With an auxiliary it tells what was.
pub(super) fn is_condition(reader: &Reader<'_>, first: usize, end: usize, verb: usize) -> bool {
    for at in verb..verb + VERB {
        if reader.is_word(at, word::TO) {
            return reader.is(end, TimeWord::Till)
                || (first.saturating_sub(BACK)..first)
                    .rev()
                    .take_while(|&at| !reader.is_sentence_end(at))
                    .any(|at| reader.is_any(at, &[word::AGAR, word::YADI]));
        }
        let is_auxiliary = reader.has(at, Features::COPULA)
            || reader.is_form(at, lemma::HONA, Features::IMPERFECTIVE);
        if is_auxiliary || is_stop(reader, at) {
            return false;
        }
    }
    false
}

/// Tokens between a date and the verb by which its day is announced.
const ANNOUNCED: usize = 14;

/// Whether the clause from `end` up to its perfective at `verb` sets the day that stands before `end`:
/// `बैठक शनिवार को बुलाई गई है`, `5 अगस्त को तय की`, `25 सितंबर की तारीख तय की`, `20 नवंबर को मतदान कराने का
/// ऐलान किया`, `1 जुलाई से स्कूल खोलने का फैसला किया`, `बढ़ाकर 30 जून कर दी`.
pub(super) fn sets_the_day(reader: &Reader<'_>, first: usize, end: usize, verb: usize) -> bool {
    if verb > end + ANNOUNCED {
        return false;
    }
    let before = reader.before(verb).filter(|&before| before >= end);
    let is_fixed = before.is_some_and(|before| reader.has(before, Features::FIXES));
    match reader.word(end) {
        // `19 जून को तय की`, but `सोमवार को तारीख तय की` is given of that Monday.
        TimeWord::To => {
            is_fixed && before == Some(reader.next(end))
                || is_called(reader, verb)
                || reader.is_number(first) && is_announced(reader, end, verb)
        }
        TimeWord::From | TimeWord::Till => is_announced(reader, end, verb),
        TimeWord::Of => {
            let noun = reader.next(end);
            let is_date = reader.word(noun) == TimeWord::DayOfMonth
                || reader.is(noun, TimeWord::Unit(crate::lexicon::Unit::Day));
            let sets = Features::FIXES.union(Features::ANNOUNCES);
            is_date && (noun..=verb).any(|at| reader.has(at, sets))
        }
        _ => reader.id(end) == word::KAR && verb == reader.next(end),
    }
}

/// Whether `बुलाई गई है` stands at `verb`: what is called stands until it is held.
fn is_called(reader: &Reader<'_>, verb: usize) -> bool {
    reader.is_form_of(verb, lemma::BULANA)
        && (verb + 1..verb + VERB)
            .take_while(|&at| !is_stop(reader, at))
            .any(|at| reader.is_present(at))
}

/// Whether between `end` and `verb` it is announced that something will be: an infinitive or what is
/// held on a day, `का` or `की`, and a noun of announcing.
fn is_announced(reader: &Reader<'_>, end: usize, verb: usize) -> bool {
    (end + 1..verb).any(|of| {
        let noun = reader.next(of);
        // `करने की सोमवार को घोषणा की`
        let announces = || (noun..verb.min(noun + 3)).any(|at| reader.has(at, Features::ANNOUNCES));
        reader.is(of, TimeWord::Of)
            && announces()
            && (is_infinitive(reader, of - 1)
                || reader.is(of - 1, TimeWord::Event)
                || reader.has(of - 1, Features::TERM.union(Features::STAND)))
    })
}

/// Whether an infinitive stands at `at`.
fn is_infinitive(reader: &Reader<'_>, at: usize) -> bool {
    reader.looks(at, Features::INFINITIVE)
}

/// Whether `के` or `की` and something that has happened, or figures of what has, follow the date that
/// ends before `end` (`शुक्रवार की घटना की जांच होगी`), or it is what something is the first since (`4 मई के
/// बाद सबसे बड़ी गिरावट`).
pub(super) fn is_of_the_past(reader: &Reader<'_>, end: usize) -> bool {
    if !reader.is(end, TimeWord::Of) {
        return false;
    }
    let noun = reader.next(end);
    if reader.is(noun, TimeWord::After) {
        let first = reader.next(noun);
        return reader.is_word(first, word::SABSE) || reader.is(first, TimeWord::Ordinal(1));
    }
    reader.has(noun, Features::HAPPENED)
}

/// Whether `ने` stands right before the date and `को` after it, so that the day may be that of the
/// report: `विभाग ने सोमवार को बारिश होने की संभावना जताई`.
pub(super) fn may_be_of_report(reader: &Reader<'_>, first: usize, end: usize) -> bool {
    let before = reader.before(first);
    before.is_some_and(|before| reader.is_word(before, word::NE)) && reader.is(end, TimeWord::To)
}

/// Whether what is given with `है` at `verb` is a state that lasts since the date: `सोमवार से बंद है`.
pub(super) fn is_lasting(reader: &Reader<'_>, verb: usize) -> bool {
    let Some(mut at) = reader.before(verb) else {
        return false;
    };
    if reader.is(at, TimeWord::Emphasis) {
        at = reader.before(at).unwrap_or(at);
    }
    if reader.is(at, TimeWord::On) {
        let noun = reader.before(at);
        return noun.is_some_and(|noun| reader.has(noun, Features::STAND));
    }
    reader.has(at, Features::STATE)
}

/// Whether the date at whose end `end` lies names an event after which something is (`शुक्रवार की
/// घटना के बाद से तनाव है`).
pub(super) fn is_event_before(reader: &Reader<'_>, end: usize) -> bool {
    (end + 2..end + 6)
        .take_while(|&at| !is_stop(reader, at))
        .any(|at| reader.is(at, TimeWord::After) && reader.is(at - 1, TimeWord::Of))
}

fn is_stop(reader: &Reader<'_>, at: usize) -> bool {
    reader.token(at).is_none() || reader.is_sentence_end(at)
}
