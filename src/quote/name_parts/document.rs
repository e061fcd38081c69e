//! Documents: the body behind one.

use core::ops::Range;

use crate::lexicon::{Features, TimeWord, lemma, word};
use crate::quote::context::Context;
use crate::quote::phrase;
use crate::quote::source;

/// Whatever can speak.
const SPEAKS: Features = Features::BODY.union(Features::MEDIUM).union(Features::ROLE);

/// The body behind a document: whom it comes from, or whose it is.
pub(super) fn owner_of(context: &Context<'_>, whole: &Range<usize>) -> Option<Range<usize>> {
    let owner = maker(context, whole).or_else(|| {
        // `बैठक के बाद जारी बयान` is of no meeting.
        // `पब्लिश की गई खबर` has a verb.
        let owns = |&at: &usize| {
            context.is_genitive(at)
                && !context.is_postposition(at + 1)
                && context.lemma(at + 1) != lemma::JANA
        };
        // `राज्य की पुलिस के आंकड़े` are the police's.
        let is_body = |at: &usize| {
            *at > whole.start
                && owns(at)
                && context.has(*at - 1, Features::BODY)
                && !(whole.start..*at)
                    .any(|at| context.is_postposition(at) && !context.is_genitive(at))
        };
        let body = whole.clone().rev().find(is_body);
        // `विकास पर बैंक की रिपोर्ट` is the bank's.
        let matter = (whole.start..whole.end)
            .rev()
            .find(|&at| context.is(at, word::PAR) && (at..whole.end).any(|at| owns(&at)));
        let start = matter.map_or(whole.start, |matter| matter + 1);
        let genitive = body.or_else(|| (start..whole.end).find(owns))?;
        let start = if genitive > start { start } else { whole.start };
        // `कल छपी "उदय" की खबर`: a name in marks stands for itself.
        match context.quoted_before(genitive) {
            Some(quoted) if quoted.open() >= whole.start => Some(quoted.inner()),
            _ => Some(start..genitive),
        }
    });
    owner.filter(|owner| !owner.is_empty() && may_speak(context, source::head(context, owner)))
}

/// Whom a document comes from: `मंत्रालय द्वारा जारी बयान`, `आयुक्त कार्यालय से मिली जानकारी`; nobody of a place (`दीघा से
/// मिली खबर`).
fn maker(context: &Context<'_>, whole: &Range<usize>) -> Option<Range<usize>> {
    let is_by = |at: usize| context.is(at, word::DVARA);
    let marker = whole.clone().find(|&at| {
        // `बैंक की ओर से` has the bank for its owner.
        let on_behalf = at > 0 && context.is_any(at - 1, &[word::OR, word::TARAF]);
        at > whole.start
            && !on_behalf
            && (is_by(at)
                || context.is(at, word::SE)
                    && context.has(at + 1, Features::PARTICIPLE.union(Features::RECEIVED)))
    })?;
    if is_by(marker) {
        return phrase::before(context, marker, whole.start);
    }
    let maker = whole.start..marker;
    let speaks = maker.clone().any(|at| context.has(at, SPEAKS));
    let owned = (marker..whole.end).any(|at| context.is_genitive(at));
    (speaks && !owned).then_some(maker)
}

/// Whether the word at `at` can end the name of somebody whose document it is: no time (`सात दिनों के आंकड़े`), and no
/// other document (`वीडियो का शीर्षक`).
fn may_speak(context: &Context<'_>, at: usize) -> bool {
    const OTHERS: Features = Features::TEMPORAL
        .union(Features::POSTPOSITION)
        .union(Features::COMMON)
        .union(Features::DOCUMENT);
    if context.has(at, SPEAKS) {
        return true;
    }
    let is_time = context.entry(at).time != TimeWord::Other && !context.may_name(at);
    !is_time && !context.has(at, OTHERS) && context.tokens[at].number().is_none()
}
