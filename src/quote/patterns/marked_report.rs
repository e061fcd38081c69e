//! Reports beside marks: what was said stands in marks after the cue, or before the source.

use crate::lexicon::{Features, word};
use crate::quote::QuotationKind;
use crate::quote::candidate::{Candidate, Pattern};
use crate::quote::context::Context;
use crate::quote::cue::{Report, Voice};
use crate::quote::quoted::Quoted;
use crate::quote::source::Phrase;

use super::extent::clause;
use super::marked;
use super::reach::Reach;

/// The fewest words of a clause in marks that is all that was said, whatever follows.
const WHOLE: u8 = 6;

/// Pattern 1: marks after the cue.
pub(super) fn after(
    context: &mut Context<'_>,
    reach: &Reach,
    report: &Report,
    source: Option<&Phrase>,
    quoted: usize,
    that: bool,
) -> Option<Candidate> {
    let passage = context.quoted[quoted].clone();
    let limit = reach.limit;
    let ended = passage.is_speech()
        && passage.inner.end > passage.inner.start
        && context.is_terminator(passage.inner.end - 1);
    let goes_on = passage.closed
        && !ended
        && passage.after < limit
        && !context.is_terminator(passage.after)
        && !context.is_comma(passage.after)
        && !context.is_colon_or_dash(passage.after)
        && context.tokens[passage.after].mark() != Some(')')
        && (that || !context.joins(passage.after));
    // `लिखा: "…" यह पोस्ट …`: the marks hold all that was said, and the writer goes on.
    let whole = !that && passage.clausal && passage.words >= WHOLE;
    if goes_on && !whole && !(passage.is_speech() && passage.after > limit) {
        // `कहा कि "क" ख है`: the marks are a part of the clause.
        let at = passage.open;
        let content = clause(context, at, limit)?;
        if !that && !report.is_strong && !passage.is_speech() {
            return None;
        }
        let plain = if that {
            QuotationKind::Indirect
        } else {
            QuotationKind::Unmarked
        };
        let kind = Candidate::clause_kind(context, &content, plain);
        return Some(Candidate::new(Pattern::That, kind, content, reach.index));
    }
    let mut candidate = marked::candidate(context, quoted, reach.index)?;
    // `कहा, "…" और "…"`
    if !that && passage.closed && passage.after + 1 < limit {
        let joined = context.quoted_at(passage.after + 1).filter(|&next| {
            let next = &context.quoted[next];
            context.joins(passage.after) && next.closed && !next.used && next.is_speech()
        });
        if let Some(next) = joined {
            context.quoted[next].used = true;
            candidate.content[1] = Some(context.quoted[next].inner.clone());
            return Some(candidate);
        }
    }
    // The content is split by its reporting clause.
    if let Some(first) = quoted_before(context, source, report) {
        let same = context.quoted[first].inner.end > reach.start;
        if same && !context.quoted[first].used && is_said(context, first) {
            context.quoted[first].used = true;
            candidate.content = [
                Some(context.quoted[first].inner.clone()),
                candidate.content[0].take(),
            ];
        }
    }
    Some(candidate)
}

/// Pattern 3: marks before the source, or before the cue where the source is left out.
pub(super) fn before(
    context: &mut Context<'_>,
    reach: &Reach,
    report: &Report,
    source: Option<&Phrase>,
) -> Option<Candidate> {
    let quoted = quoted_before(context, source, report)?;
    // `"…" यह कहना है क का।` is a sentence after the one in marks.
    let inverted = report.voice == Voice::Genitive
        && source.is_some_and(|source| source.tokens.start >= report.end);
    let follows = inverted || is_all_of(context, reach, report, source, quoted);
    if context.quoted[quoted].used && !follows || !is_said(context, quoted) {
        return None;
    }
    marked::candidate(context, quoted, reach.index)
}

/// Whether a report is a whole sentence, right after one that a passage in marks is: `"…?" क सवाल करते हैं।`
fn is_all_of(
    context: &Context<'_>,
    reach: &Reach,
    report: &Report,
    source: Option<&Phrase>,
    quoted: usize,
) -> bool {
    let open = context.quoted[quoted].open;
    source.is_some_and(|source| source.tokens.start == reach.start)
        && context.trimmed(report.end..reach.limit).is_empty()
        && reach.index > 0
        && context.sentences[reach.index - 1].start == open
}

/// Whether a passage in marks that stands before a reporting clause is what was said: a comma or
/// the end of a sentence sets it off, or it is long enough to be no term.
fn is_said(context: &Context<'_>, quoted: usize) -> bool {
    let passage = &context.quoted[quoted];
    let sets_off = |at: usize| {
        context.is_comma(at) || context.is_terminator(at) || context.is_colon_or_dash(at)
    };
    passage.is_speech()
        || passage.words > 1 && (context.is_headline || sets_off(passage.after))
        || passage.inner.len() > 1 && sets_off(passage.inner.end - 1)
}

/// The passage in marks that ends right before the reporting clause.
fn quoted_before(context: &Context<'_>, source: Option<&Phrase>, report: &Report) -> Option<usize> {
    // A headline can put its adverbials between the two.
    let within = if context.is_headline { 14 } else { 6 };
    let mut at = match source {
        Some(source) if source.tokens.start < report.first => source.tokens.start,
        _ => report.first,
    };
    let (mut past_words, mut points_back) = (false, false);
    for _ in 0..within {
        if let Some(passage) = context.quoted_before(at) {
            // `'उड़ान' योजना पर विवाद, मंत्री ने कहा`: a term stands among the words of a headline, and speech does
            // where the report takes it up (`'हम जीतेंगे' सभा में ऐसा बोले मंत्री`).
            if past_words && !points_back && !is_set_off(context, passage) {
                return None;
            }
            return context.quoted_at(passage.open);
        }
        let before = at.checked_sub(1)?;
        let skipped = context.is_comma(before)
            || context.is_terminator(before)
            || context.is_colon_or_dash(before)
            || context.has(
                before,
                Features::CONNECTIVE
                    .and(Features::TEMPORAL)
                    .and(Features::FILLER),
            )
            || context.has(before, Features::POSTPOSITION)
            || context.is_headline && context.tokens[before].is_word();
        if !skipped {
            return set_off_before(context, at);
        }
        if context.is_headline && context.tokens[before].is_word() {
            past_words = true;
            points_back |= context.is_any(before, &[word::AISA, word::YAH, word::YE]);
        }
        at = before;
    }
    None
}

/// Whether a comma, a colon, a dash or the end of a sentence parts marks from what follows.
fn is_set_off(context: &Context<'_>, passage: &Quoted) -> bool {
    let sets_off = |at: usize| {
        context.is_comma(at) || context.is_terminator(at) || context.is_colon_or_dash(at)
    };
    sets_off(passage.after)
        || passage
            .inner
            .end
            .checked_sub(1)
            .is_some_and(|last| last >= passage.inner.start && sets_off(last))
}

/// The passage in marks that a comma sets off from the adverbial before a source: `"…", जेल जाते हुए क
/// बोले`, `"…," जेल जाते हुए क बोले`.
fn set_off_before(context: &Context<'_>, end: usize) -> Option<usize> {
    const LONGEST: usize = 8;
    let from = end.saturating_sub(LONGEST);
    let last = (from..end)
        .rev()
        .find(|&at| !context.tokens[at].is_word() || context.cue(at).is_some())?;
    let (passage, comma) = if context.is_comma(last) {
        (context.quoted_before(last)?, last)
    } else {
        let passage = context.quoted_before(last + 1)?;
        (passage, passage.inner.end.checked_sub(1)?)
    };
    (passage.words > 1 && context.is_comma(comma))
        .then(|| context.quoted_at(passage.open))
        .flatten()
}
