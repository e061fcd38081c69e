//! Reports beside marks: what was said stands in marks after the cue, or before the source.

use crate::lexicon::{Cue, Features, word};
use crate::quote::QuotationKind;
use crate::quote::candidate::{Candidate, Pattern};
use crate::quote::context::Context;
use crate::quote::cue::Report;
use crate::quote::quoted::Quoted;
use crate::quote::source::Phrase;
use crate::text::punctuation;

use super::connection::Connection;
use super::extent::clause;
use super::reports::Attempt;

/// The fewest words of a clause in marks that is all that was said, whatever follows.
const WHOLE: u8 = 6;

/// What the marks after a cue are.
fn marks_after(attempt: &Attempt<'_, '_>) -> Option<(usize, bool)> {
    match attempt.connection {
        Connection::Marked(quoted, that) => Some((quoted, that)),
        _ => None,
    }
}

/// Whether the clause that the marks number `quoted` stand in goes on behind them: `कहा कि "क" ख है`.
fn goes_on(attempt: &Attempt<'_, '_>, quoted: usize, that: bool) -> bool {
    let context = attempt.context;
    let passage = &context.quoted[quoted];
    let limit = attempt.reach.limit;
    let ended = passage.inner().end > passage.inner().start
        && ends_speech(context, passage.inner().end - 1, passage.is_speech());
    let words_follow = passage.closed
        && !ended
        && passage.after() < limit
        && !context.is_terminator(passage.after())
        && !context.is_comma(passage.after())
        && !context.is_colon_or_dash(passage.after())
        && context.tokens[passage.after()].mark() != Some(')')
        && (that || !context.joins(passage.after()));
    // `लिखा: "…" यह पोस्ट …`: the marks hold all that was said, and the writer goes on. So does `लिखा कि "…"पोस्ट …`,
    // where the blank between two sentences was lost.
    let whole =
        passage.clausal && (!that && passage.words >= WHOLE || is_glued_on(context, passage));
    words_follow && !whole && !(passage.is_speech() && passage.after() > limit)
}

/// Whether what stands at `at` ends a passage in marks: a picture, or where it is speech, the end of a sentence.
fn ends_speech(context: &Context<'_>, at: usize, is_speech: bool) -> bool {
    let last = context.text[..context.tokens[at].end()].chars().next_back();
    is_speech && context.is_terminator(at) || last.is_some_and(punctuation::is_picture)
}

/// Whether a word is glued to the closing mark behind the end of a clause, and is none that goes on with it.
fn is_glued_on(context: &Context<'_>, passage: &Quoted) -> bool {
    const LEANS: Features = Features::ENCLITIC
        .union(Features::AUXILIARY)
        .union(Features::POSTPOSITION)
        .union(Features::CONJUNCTION)
        .union(Features::PARTICLE);
    const WORDS: u8 = 4;
    let after = passage.after();
    passage.words >= WORDS
        && context.is_word(after)
        && !context.tokens[after].is_spaced()
        && !context.has(after, LEANS)
        && !context.is_verb(after)
}

/// `कहा कि "क" ख है`
pub(super) fn within_clause(
    attempt: &Attempt<'_, '_>,
    pattern: &'static Pattern,
) -> Option<Candidate> {
    let (quoted, that) = marks_after(attempt)?;
    let passage = &attempt.context.quoted[quoted];
    let brings_in = that || attempt.report.is_strong || passage.is_speech();
    if !brings_in || !goes_on(attempt, quoted, that) {
        return None;
    }
    let content = clause(attempt.context, passage.open(), attempt.reach.limit)?;
    let plain = if that {
        QuotationKind::Indirect
    } else {
        QuotationKind::Unmarked
    };
    let kind = Candidate::clause_kind(attempt.context, &content, plain);
    Some(Candidate::new(pattern, kind, content, attempt.reach.index))
}

/// `कहा, "…"`
pub(super) fn after(attempt: &Attempt<'_, '_>, pattern: &'static Pattern) -> Option<Candidate> {
    let (quoted, that) = marks_after(attempt)?;
    if goes_on(attempt, quoted, that) {
        return None;
    }
    Candidate::marked(pattern, attempt.context, quoted, attempt.reach.index)
}

/// `कहा, "…" और "…"`
pub(super) fn joined(attempt: &Attempt<'_, '_>, pattern: &'static Pattern) -> Option<Candidate> {
    let (quoted, that) = marks_after(attempt)?;
    let context = attempt.context;
    let passage = &context.quoted[quoted];
    let may_join = !that && passage.closed && passage.after() + 1 < attempt.reach.limit;
    if !may_join || !context.joins(passage.after()) {
        return None;
    }
    let next = context.quoted_at(passage.after() + 1)?;
    if !context.quoted[next].closed || !context.quoted[next].is_speech() {
        return None;
    }
    let candidate = after(attempt, pattern)?;
    Some(candidate.with_second(context, next))
}

/// `"…," क ने कहा, "…"`; and `"…?" क ने पूछा, "…"`, where what was asked is a sentence.
pub(super) fn split(attempt: &Attempt<'_, '_>, pattern: &'static Pattern) -> Option<Candidate> {
    let (quoted, _) = marks_after(attempt)?;
    let context = attempt.context;
    let first = quoted_before(context, attempt.source, attempt.report)?;
    let passage = &context.quoted[first];
    let same = passage.inner().end > attempt.reach.start && is_said(context, first);
    let asked = attempt.source.is_some_and(|source| {
        let before = context.quoted_before(source.tokens.start);
        before.is_some_and(|before| before.open() == passage.open()) && is_cry(context, passage)
    });
    if first == quoted || !(same || asked) || passage.inner().is_empty() {
        return None;
    }
    let second = after(attempt, pattern)?;
    let mut candidate = Candidate::marked(pattern, context, first, attempt.reach.index)?;
    candidate.unterminated = second.unterminated;
    Some(candidate.with_second(context, quoted))
}

/// Whether a question or a cry in marks is a sentence by itself.
fn is_cry(context: &Context<'_>, passage: &Quoted) -> bool {
    const WORDS: u8 = 4;
    passage.is_speech()
        && passage.clausal
        && passage.words >= WORDS
        && !passage.nested
        && context.sentences[context.sentence_of(passage.open())].start == passage.open()
        && matches!(context.mark(passage.inner().end - 1), Some('?' | '!'))
}

/// `"…," क ने कहा`, or before the cue where the source is left out.
pub(super) fn before(attempt: &Attempt<'_, '_>, pattern: &'static Pattern) -> Option<Candidate> {
    // `'…', हार के बाद भड़के कोच, बोले- …`: a headline has two things said.
    if attempt.context.is_headline && matches!(attempt.connection, Connection::Open(_, '-')) {
        return None;
    }
    said_before(attempt, pattern)
}

fn said_before(attempt: &Attempt<'_, '_>, pattern: &'static Pattern) -> Option<Candidate> {
    let context = attempt.context;
    let quoted = quoted_before(context, attempt.source, attempt.report)?;
    if !is_said(context, quoted) || is_sentence_before(attempt, quoted) {
        return None;
    }
    Candidate::marked(pattern, context, quoted, attempt.reach.index)
}

/// Whether the marks end in a sentence before that of a noun of speech, which may name what was said and need not say
/// it: `… '…' था।हमने विश्लेषण किया।`. A verb of saying takes it up: `"…"। मंत्री ने कहा।`
fn is_sentence_before(attempt: &Attempt<'_, '_>, quoted: usize) -> bool {
    let context = attempt.context;
    let passage = &context.quoted[quoted];
    !attempt.report.is_strong
        && passage.after() < attempt.reach.floor
        && context.is_terminator(passage.after())
        && context.sentences[context.sentence_of(passage.open())].start < passage.open()
}

/// The other thing said, in a headline of marks whose cue has words behind it too.
pub(super) fn besides(attempt: &Attempt<'_, '_>, pattern: &'static Pattern) -> Option<Candidate> {
    let both =
        attempt.context.is_headline && matches!(attempt.connection, Connection::Open(_, '-'));
    both.then(|| said_before(attempt, pattern))?
}

/// Whether a passage in marks that stands before a reporting clause is what was said: a comma or
/// the end of a sentence sets it off, or it is long enough to be no term.
fn is_said(context: &Context<'_>, quoted: usize) -> bool {
    let passage = &context.quoted[quoted];
    // `'…' जैसे गीत लिखे`: the title of one of many; `'…' जैसे कमेंट किए`: what some of many say.
    let is_one_of_many = context.is_any(passage.after(), &[word::JAISE, word::JAISI]);
    if is_one_of_many && context.cue(passage.after() + 1) != Some(Cue::Noun) {
        return false;
    }
    // `"…" शीर्षक वाले लेख में कहा गया`
    if context.has(passage.after(), Features::WORDING) {
        return false;
    }
    let sets_off = |at: usize| {
        context.is_comma(at) || context.is_terminator(at) || context.is_colon_or_dash(at)
    };
    passage.is_speech()
        || passage.words > 1 && (context.is_headline || sets_off(passage.after()))
        || passage.inner().len() > 1 && sets_off(passage.inner().end - 1)
}

/// The passage in marks that ends right before the reporting clause.
fn quoted_before(context: &Context<'_>, source: Option<&Phrase>, report: &Report) -> Option<usize> {
    if context.quoted.is_empty() {
        return None;
    }
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
            return context.quoted_at(passage.open());
        }
        let before = at.checked_sub(1)?;
        let skipped = context.is_comma(before)
            || context.is_terminator(before)
            || context.is_colon_or_dash(before)
            || context.has(
                before,
                Features::CONNECTIVE
                    .union(Features::TEMPORAL)
                    .union(Features::FILLER),
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
    sets_off(passage.after())
        || passage
            .inner()
            .end
            .checked_sub(1)
            .is_some_and(|last| last >= passage.inner().start && sets_off(last))
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
        (passage, passage.inner().end.checked_sub(1)?)
    };
    (passage.words > 1 && context.is_comma(comma))
        .then(|| context.quoted_at(passage.open()))
        .flatten()
}
