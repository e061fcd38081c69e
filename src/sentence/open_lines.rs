//! What the words at the end of a line say: whether a headline closes with a word that calls for more
//! elsewhere, and whether a line of prose breaks off in mid-sentence.

use super::breaks::Break;
use super::source::{Source, is};
use crate::lexicon::{Cue, Features, TimeWord, word};
use crate::text::chars;
use crate::token::Token;

/// How many characters that show are looked back over for the end of the sentence before.
const REACH: usize = 240;

/// How many words behind its verb are the subject of a headline.
const SUBJECT: usize = 6;

/// Whether the word is a form of a verb, with which a clause may have ended.
pub(super) fn is_verb(source: Source<'_>, last: &Token) -> bool {
    source.is_finite(last) || source.has(last, Features::VERB)
}

/// Whether a headline closes with its last word, which calls for more elsewhere: with the verb `की` (`बैठक
/// में घोषणा की`), with `कुछ और`, or with the subject behind the verb (`क्या कहा था मंत्री ने`).
pub(super) fn is_closed_headline(at: &dyn Break, last: &Token) -> bool {
    if is(last, word::KII) && closes_with_verb(at) {
        return true;
    }
    let marker = is(last, word::NE) || is(last, word::KII);
    if !marker && !is(last, word::AUR) {
        return false;
    }
    let line = line(at);
    if may_hold_end(at) && rest_start(at.source(), line).is_some() {
        return false;
    }
    if marker {
        ends_in_subject(at.source(), line)
    } else {
        word_before_last(at.source(), line).is_some_and(|some| is(&some, word::KUCHH))
    }
}

/// Whether the `की` that the line before ends in is a verb: a noun or a participle that makes verbs stands
/// before it.
fn closes_with_verb(at: &dyn Break) -> bool {
    const HOST: Features = Features::VERB_HOST
        .union(Features::PARTICIPLE)
        .union(Features::STATE)
        .union(Features::TERM);
    let source = at.source();
    word_before_last(source, line(at))
        .is_some_and(|noun| source.word(&noun).cue == Some(Cue::Noun) || source.has(&noun, HOST))
}

/// Whether nothing but a short phrase stands behind the verb of the line.
fn ends_in_subject(source: Source<'_>, line: &str) -> bool {
    const VERBAL: Features = Features::AUXILIARY
        .union(Features::MAIN_PAST)
        .union(Features::PERFECTIVE);
    const LINKS: Features = Features::CONJUNCTION
        .union(Features::RELATIVE)
        .union(Features::PARTICIPLE);
    let source = source.with(line);
    let mut end = line.len();
    for count in 0..SUBJECT {
        let Some(word) = source.last_word(end) else {
            return false;
        };
        if count > 1 && source.has(&word.token, VERBAL) {
            return !source.has(&word.token, Features::PARTICIPLE);
        }
        if source.has(&word.token, LINKS) {
            return false;
        }
        end = word.span.start();
    }
    false
}

/// Whether the line before is prose whose last sentence has not ended.
pub(super) fn breaks_off(at: &dyn Break) -> bool {
    let source = at.source();
    // Most lines close so that nothing below could hold, which is told without a look at the line.
    let may = |last: &Token| source.has(last, OPEN.union(ALONE)) || at.is_blank();
    let open = |last: &Token| {
        last.is_word()
            && may(last)
            && !is_verb(source, last)
            && !source.has(last, Features::PERFECTIVE.union(Features::CLOSES_SENTENCE))
    };
    let Some(last) = at.last().filter(open) else {
        return false;
    };
    if !may_hold_end(at) {
        return false;
    }
    let line = line(at);
    rest_start(source, line).is_some_and(|rest| {
        calls_for_more(source, line, &last)
            || is_one_word(source, line, rest) && source.has(&last, ALONE)
            || at.is_blank() && has_glued_stop(source, line)
    })
}

/// What a sentence does not end in.
const OPEN: Features = Features::POSTPOSITION
    .union(Features::DETERMINER)
    .union(Features::NOMINATIVE)
    .union(Features::OPENER);

/// What a sentence opens with.
const ALONE: Features = Features::CONNECTIVE.union(Features::TEMPORAL);

/// Whether the last word of a line calls for more. `सुबह छह बजे तक` closes a heading that ran into the line.
fn calls_for_more(source: Source<'_>, line: &str, last: &Token) -> bool {
    let closes_time = || {
        let before = word_before_last(source, line).map(|hour| source.word(&hour).time);
        source.word(last).time == TimeWord::Till
            && before.is_none_or(|before| before == TimeWord::Oclock)
    };
    source.has(last, OPEN) && !closes_time()
}

/// Whether a sentence starts right behind the stop of the one before. Whoever takes the links of a page out of
/// their sentences with the space about them leaves blank lines round them too.
fn has_glued_stop(source: Source<'_>, line: &str) -> bool {
    line.contains('.')
        && ends_in(source, line)
            .any(|place| line[..place].ends_with('.') && line[place..].starts_with(chars::is_word))
}

/// Whether one word and no more stands behind byte `rest` of a line.
fn is_one_word(source: Source<'_>, line: &str, rest: usize) -> bool {
    let last = source.with(line).last_word(line.len());
    last.and_then(|last| line.get(rest..last.span.start()))
        .is_some_and(|before| before.chars().all(chars::is_blank))
}

/// Whether a sentence may end within the line before, as far as its bytes tell: most such lines are headings.
fn may_hold_end(at: &dyn Break) -> bool {
    let text = trimmed(at);
    let from = text.len().saturating_sub(REACH * LONGEST_LETTER);
    let line = &text.as_bytes()[from.max(at.line().unwrap_or(0)).min(text.len())..];
    // Terminators, of dandas the last two bytes, and the first byte of what is neither ASCII nor Devanagari: among that
    // may be characters that do not show, with which the line reaches further back. Without a branch, for vector
    // instructions.
    let tells = |byte: u8, after: u8| {
        (byte == b'.')
            | (byte == b'?')
            | (byte == b'!')
            | ((byte == 0xA5) & (after & 0xFE == 0xA4))
            | ((byte >= 0xC2) & (byte != 0xE0))
    };
    let pairs = line.iter().zip(line.iter().skip(1));
    pairs.fold(false, |any, (&byte, &after)| any | tells(byte, after))
        || line.last().is_some_and(|&last| tells(last, 0))
}

/// The most bytes of a letter.
const LONGEST_LETTER: usize = 4;

/// The text up to the end of the line before, without the white space behind it.
fn trimmed(at: &dyn Break) -> &str {
    at.source().text()[..at.place().0].trim_end_matches(chars::is_blank)
}

/// The line before, as far as it is looked at, without the white space behind it.
fn line(at: &dyn Break) -> &str {
    let line = trimmed(at);
    let start = at.line().unwrap_or(0);
    if start < line.len() && line.len() - start <= REACH {
        return &line[start..];
    }
    let mut shown = 0;
    let is_before = |&(_, c): &(usize, char)| {
        // Nearly all characters show and break no line.
        let is_plain = matches!(c, ' ' | '\u{0900}'..='\u{097F}');
        shown += usize::from(is_plain || !chars::is_invisible(c));
        shown > REACH || !is_plain && chars::is_line_break(c)
    };
    let before = line.char_indices().rev().find(is_before);
    &line[before.map_or(0, |(place, c)| place + c.len_utf8())..]
}

/// Where the words start that stand behind the last sentence of a line.
fn rest_start(source: Source<'_>, line: &str) -> Option<usize> {
    ends_in(source, line).next()
}

/// Where sentences end within a line, from its end backwards.
fn ends_in<'t>(source: Source<'t>, line: &'t str) -> impl Iterator<Item = usize> {
    let bytes = line.as_bytes();
    (0..bytes.len()).rev().filter_map(move |place| {
        let ends = match bytes[place] {
            b'.' => source
                .with(line)
                .last_word(place)
                .is_some_and(|verb| source.is_finite(&verb.token)),
            // The last byte of dandas.
            0xA4 | 0xA5 => bytes[..place].ends_with(&[0xE0, 0xA5]),
            byte => matches!(byte, b'?' | b'!'),
        };
        ends.then_some(place + 1)
    })
}

/// The last word but one of a line.
fn word_before_last(source: Source<'_>, line: &str) -> Option<Token> {
    let source = source.with(line);
    let last = source.last_word(line.len())?;
    Some(source.last_word(last.span.start())?.token)
}
