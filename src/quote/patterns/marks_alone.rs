//! Marks without a cue: a sentence by itself, the end of one that a clause leads up to, or more of what
//! was quoted right before.

use crate::lexicon::{Cue, Features, LemmaId, lemma};
use crate::quote::candidate::{Candidate, Pattern, Strength};
use crate::quote::context::Context;
use crate::quote::source;
use crate::rule::Rule;

/// Marks right after quoted speech.
pub(in crate::quote) static MORE_MARKS: Pattern = Pattern::new(
    Rule::new(
        "quote.more-marks",
        "a sentence in marks, right after quoted speech whose source is named, goes on with it",
        "marks round a whole sentence, and a quotation in marks in the sentence before",
        "\"पुल बनेगा,\" मंत्री ने कहा। \"काम अगले साल शुरू होगा।\"",
    ),
    0.98,
    Strength::Alone,
);

static LED_IN: Pattern = Pattern::new(
    Rule::new(
        "quote.marks-led-in",
        "marks that end a sentence after a comma, a colon or a dash are speech",
        "a clause of four words or more in the marks, and what stands around them",
        "नेता ने मंच से किया ऐलान: \"हम सब मिलकर पुल बनाएंगे।\"",
    ),
    0.4,
    Strength::Alone,
);

static ALONE: Pattern = Pattern::new(
    Rule::new(
        "quote.marks-alone",
        "a sentence in marks is speech",
        "a clause of four words or more in the marks, and nothing else in the sentence",
        "\"हम सब मिलकर पुल बनाएंगे।\"",
    ),
    0.4,
    Strength::Alone,
);

static MANNER: Pattern = Pattern::new(
    Rule::new(
        "quote.manner-of-speech",
        "marks behind a verb or noun for a manner of speaking hold what was said",
        "the word for crying, roaring or calling right before the comma or colon and the marks",
        "शेर दहाड़ा, \"मैं राजा हूं।\"",
    ),
    0.85,
    Strength::Alone,
);

pub(super) const RULES: &[&Rule] = &[&MORE_MARKS.rule, &MANNER.rule, &LED_IN.rule, &ALONE.rule];

/// The fewest words of speech that no cue brings in.
const WORDS: u8 = 4;

/// Adds what the passage in marks number `quoted` may be where no cue has it for its content.
pub(super) fn propose(context: &Context<'_>, quoted: usize, candidates: &mut Vec<Candidate>) {
    let passage = &context.quoted[quoted];
    if passage.nested || passage.inner().is_empty() {
        return;
    }
    if MANNER.rule.is_on() {
        candidates.extend(in_manner(context, quoted));
    }
    if !passage.clausal {
        return;
    }
    let (open, after) = (passage.open(), passage.after());
    let sentence = context.sentence_of(open);
    let start = context.sentences[sentence].start;
    let limit = context.sentences[context.sentence_of(after - 1)].end;
    let closes = after >= limit || context.is_terminator(after) && after + 1 >= limit;
    let alone = open == start && closes;
    if alone && passage.closed && !context.is_headline && MORE_MARKS.rule.is_on() {
        candidates.extend(Candidate::marked(&MORE_MARKS, context, quoted, sentence));
    }
    if !passage.is_speech() || passage.words < WORDS || is_stray(context, quoted) {
        return;
    }
    let led_in = open > start && (context.is_comma(open - 1) || context.is_colon_or_dash(open - 1));
    if led_in && closes && LED_IN.rule.is_on() {
        if !is_called(context, open, start) {
            candidates.extend(led_in_by(context, quoted, sentence));
        }
    } else if alone && ALONE.rule.is_on() {
        candidates.extend(Candidate::marked(&ALONE, context, quoted, sentence));
    }
}

/// Whether the mark that opens a passage without an end is glued to the end of what stands before it: it closed that.
fn is_stray(context: &Context<'_>, quoted: usize) -> bool {
    let passage = &context.quoted[quoted];
    let open = passage.open();
    !passage.closed
        && open > 0
        && !context.tokens[open].is_spaced()
        && context.is_terminator(open - 1)
}

/// What completes a verb whose subject stands plain.
const COMPLETED: &[LemmaId] = &[lemma::JANA, lemma::UTHNA, lemma::PADNA];

/// `शेर दहाड़ा, "…"`, `उसने आवाज दी, "…"`, `कोच भड़क गए, "…"`
fn in_manner(context: &Context<'_>, quoted: usize) -> Option<Candidate> {
    let open = context.quoted[quoted].open();
    let sentence = context.sentence_of(open);
    let start = context.sentences[sentence].start;
    let verb = open.checked_sub(2).filter(|&verb| verb > start)?;
    if !context.is_comma(open - 1) && !context.is_colon_or_dash(open - 1) {
        return None;
    }
    let is_manner = |at: usize| context.has(at, Features::MANNER);
    let first = if is_manner(verb) && context.has(verb, Features::PERFECTIVE) {
        verb
    } else if is_manner(verb - 1)
        && (context.has(verb, Features::LIGHT)
            || context.has(verb - 1, Features::STEM)
                && context.has(verb, Features::PERFECTIVE)
                && COMPLETED.contains(&context.lemma(verb)))
    {
        // `आवाज दी`, `भड़क गए`
        verb - 1
    } else {
        return None;
    };
    let mut candidate = Candidate::marked(&MANNER, context, quoted, sentence)?;
    candidate.cue = Some(first..verb + 1);
    candidate.source =
        source::ergative(context, first, start).or_else(|| source::plain(context, first, start));
    Some(candidate)
}

/// `लेख का शीर्षक है, '…'` says what something is called.
fn is_called(context: &Context<'_>, open: usize, start: usize) -> bool {
    open > start + 2
        && context.has(open - 2, Features::COPULA)
        && context.has(open - 3, Features::WORDING)
}

/// Speech at the end of a sentence whose subject in `ने` says it.
fn led_in_by(context: &Context<'_>, quoted: usize, sentence: usize) -> Option<Candidate> {
    let mut candidate = Candidate::marked(&LED_IN, context, quoted, sentence)?;
    let (open, start) = (
        context.quoted[quoted].open(),
        context.sentences[sentence].start,
    );
    candidate.source = source::ergative(context, open - 1, start);
    candidate.cue = candidate.source.as_ref().and_then(|source| {
        (source.after..open)
            .rev()
            .find(|&at| context.cue(at) == Some(Cue::Noun))
            .map(|at| at..at + 1)
    });
    Some(candidate)
}
