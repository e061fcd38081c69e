//! What stands before a quoted passage that ended with a terminator of its own.

use super::neighbours::{char_before, ends_as_verbs_do, is_gap};
use super::place::{Place, kind};
use super::source::{Source, is};
use super::table::{Row, row};
use super::verdict::Answer;
use crate::lexicon::{Cue, Features, word};
use crate::rule::Rule;
use crate::text::{bytes, chars, line_breaks, punctuation};

pub(super) const OF_A_NOUN: Row = row(
    Rule::new(
        "break.passage-of-a-noun",
        "A clause with a noun and a passage that names it goes on after the passage.",
        "A bare noun stands before the passage, so the clause has no verb yet, and a word follows that opens no sentence.",
        "नाटक \"कौन आया?\" कल होगा।",
    ),
    kind::PASSAGE,
    |place| {
        let goes_on = place
            .after()
            .is_some_and(|token| token.is_word() && !token.has(Features::OPENER));
        Answer::goes_on_if(goes_on && lead(place) == Lead::Noun)
    },
);

/// What leads a passage in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// A verb of speaking.
    Report,
    /// A bare noun.
    Noun,
    /// Anything else, or nothing that was found.
    Other,
}

/// How far back the mark that opened a passage is looked for, in bytes.
const LONGEST: usize = 1024;

/// How many words of a verb are passed over behind its verb of speaking: `कहा था`, `कहते रहे हैं कि`.
const AUXILIARIES: usize = 3;

/// What leads in the passage that closes at a place.
pub(super) fn lead(place: &Place<'_>) -> Lead {
    let (start, end, closed) = (place.start, place.run.end, place.closing.end);
    *place
        .lead
        .get_or_init(|| find_lead(place.source, start, end, closed))
}

/// What leads in the passage whose closing mark is the first between `end` and `closed`, in or
/// before the sentence that starts at byte `start`.
#[cold]
fn find_lead(source: Source<'_>, start: usize, end: usize, closed: usize) -> Lead {
    let text = source.text();
    // What stands before a sentence is another.
    let Some(opened) = opened_at(text, start, end, closed).filter(|&opened| opened > start) else {
        return Lead::Other;
    };
    let inner = &text[opened..end];
    if line_breaks::holds_blank_line(inner) {
        return Lead::Other;
    }
    let before = text[..opened].trim_end_matches(is_gap);
    let bare =
        before.trim_end_matches(|c| is_gap(c) || punctuation::is_dash(c) || matches!(c, ',' | ':'));
    let pointed = bare.len() < before.len();
    let mut at = bare.len();
    for _ in 0..=AUXILIARIES {
        let Some(before) = source.last_word(at) else {
            return Lead::Other;
        };
        let token = before.token;
        if token.has(Features::REPORTING) || source.word(&token).cue == Some(Cue::Noun) && pointed {
            return Lead::Report;
        }
        let passed =
            source.is_finite(&token) || source.has(&token, Features::LIGHT) || is(&token, word::KI);
        if !passed {
            break;
        }
        at = before.span.start();
    }
    const GRAMMAR: Features = Features::POSTPOSITION
        .union(Features::PARTICLE)
        .union(Features::CONJUNCTION)
        .union(Features::ENCLITIC)
        .union(Features::AUXILIARY)
        .union(Features::REPORTING)
        .union(Features::OPENER);
    const OUTSIDE: Features = Features::CONNECTIVE
        .union(Features::TEMPORAL)
        .union(Features::VERB);
    let noun = !pointed
        && opened > start
        && source.last_word(bare.len()).is_some_and(|word| {
            !source.has(&word.token, GRAMMAR.union(OUTSIDE))
                && !source.is_finite(&word.token)
                && !ends_as_verbs_do(&text[word.span])
        });
    if noun { Lead::Noun } else { Lead::Other }
}

/// Where the mark stands that the first closing mark between `end` and `closed` belongs to.
fn opened_at(text: &str, start: usize, end: usize, closed: usize) -> Option<usize> {
    let marks = text[end..closed].trim_start_matches(|c| is_gap(c) || matches!(c, ')' | ']'));
    let mut from = end.saturating_sub(LONGEST).max(start);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let mut before = &text[from..end];
    let opened = match marks.chars().next()? {
        '”' => last_mark(before, "“")?,
        '’' => last_mark(before, "‘")?,
        '»' => last_mark(before, "«")?,
        '\'' if marks.starts_with("\'\'") => {
            last_mark(before, "\'\'").or_else(|| last_mark(before, "``"))?
        }
        mark @ ('"' | '\'') => loop {
            let opened = last_byte(before, mark as u8)?;
            // An apostrophe, or a mark that closes.
            if !char_before(before, opened).is_some_and(chars::is_word) {
                break opened;
            }
            before = &before[..opened];
        },
        _ => return None,
    };
    Some(from + opened)
}

/// Where `mark` stands last in `text`.
fn last_mark(text: &str, mark: &str) -> Option<usize> {
    let first = *mark.as_bytes().first()?;
    let mut before = text;
    loop {
        let at = last_byte(before, first)?;
        before = before.get(..at)?;
        if text[at..].starts_with(mark) {
            return Some(at);
        }
    }
}

/// Where a byte stands last in `text`.
fn last_byte(text: &str, byte: u8) -> Option<usize> {
    bytes::last(text.as_bytes(), |other| other == byte)
}
