//! The full stop: much of the Hindi web ends sentences with it, and all of it abbreviates with it.

use super::list_items::{aksharas, is_first};
use super::neighbours::{char_at, is_gap, skip_blanks, visible_after, visible_before};
use super::place::{Place, kind};
use super::source::{Source, WordBefore, is};
use super::surroundings;
use super::table::{Row, row};
use super::verdict::Answer;
use super::weak_terminators::LinePipes;
use crate::lexicon::{Abbreviation, Features, word};
use crate::rule::Rule;
use crate::text::{chars, line_breaks, punctuation};
use crate::token::TokenKind;

pub(super) const SPACED_STOP: Row = row(
    Rule::new(
        "break.spaced-stop",
        "A full stop apart from its word ends the sentence.",
        "A blank stands before it, and the word is no abbreviation, whose point may be spaced (`डॉ . शर्मा`).",
        "नाव डूब गई . लोग बचे .",
    ),
    kind::STOP_AFTER_OTHER,
    |place| {
        let spaced = visible_before(place.text(), place.at).is_none_or(chars::is_blank);
        Answer::ends_if(spaced && place.word().is_some() && place.abbreviation().is_none())
    },
);

pub(super) const UNIT: Row = row(
    Rule::new(
        "break.unit",
        "A unit of one syllable after a number is abbreviated.",
        "The line ends its sentences with dandas, and goes on.",
        "टंकी में 20 ली. पानी बचा है।",
    ),
    kind::FULL_STOP,
    |place| {
        let Some(word) = place.word() else {
            return Answer::Pass;
        };
        Answer::goes_on_if(
            is_unit(place.text(), word)
                && place.abbreviation().is_none()
                && !is_chained(place, word)
                && !place.line_ends()
                && has_dandas(place),
        )
    },
);

pub(super) const CLOSED_CLAUSE: Row = row(
    Rule::new(
        "break.closed-clause",
        "A full stop after a verb with a tense ends the sentence.",
        "The verb closes its clause, is no part of a chain of letters and no abbreviation, and no letter is glued to the stop.",
        "वर्षा हुई थी. नदी चढ़ी.",
    ),
    kind::FULL_STOP,
    |place| Answer::ends_if(place.word().is_some_and(|word| closes_clause(place, word))),
);

pub(super) const TITLE: Row = row(
    Rule::new(
        "break.title",
        "A title goes on with the name.",
        "The word before the stop is a title, after which no sentence ends.",
        "डॉ. मेहता आए।",
    ),
    kind::FULL_STOP,
    |place| match place.abbreviation() {
        Some(Abbreviation::Title) => Answer::GoesOn,
        _ => Answer::Pass,
    },
);

pub(super) const LETTER_OR_WORD: Row = row(
    Rule::new(
        "break.letter-or-word",
        "A word that is spelled as a letter is (`जी`, `पी`) may be an initial.",
        "It opens the sentence, stands among other letters with stops, after a postposition or an office, or in a line of dandas; then the sentence ends only before a word that opens one.",
        "वी. जी. राव मिले।",
    ),
    kind::FULL_STOP,
    |place| {
        let Some(word) = place
            .word()
            .filter(|_| place.abbreviation() == Some(Abbreviation::LetterOrWord))
        else {
            return Answer::Pass;
        };
        let text = place.text();
        let is_initial = is_first(text, place.start, word.span.start())
            || is_chained(place, word)
            || follows_stop(text, word.span.start())
            || initial_follows(place)
            || is_no_honorific(place.source, word)
            || is_office_before(place, word)
            || has_dandas(place);
        Answer::of(!is_initial || !is_glued(place) && opens_or_ends(place))
    },
);

pub(super) const ABBREVIATION: Row = row(
    Rule::new(
        "break.abbreviation",
        "A letter or a shortened word goes on.",
        "The lexicon or the caller lists it; the sentence ends only before a word that plainly opens one, or at the end of the line.",
        "किराया रु. 250 है।",
    ),
    kind::FULL_STOP,
    |place| match place.abbreviation() {
        Some(Abbreviation::Letter | Abbreviation::Short) => ends_before_opener(place),
        _ => Answer::Pass,
    },
);

pub(super) const DOTTED_PART: Row = row(
    Rule::new(
        "break.dotted-part",
        "The parts of a dotted chain belong together.",
        "A short word has a stop right before it, or a letter right after its own: `कि.मी.`, `U.S.`.",
        "दफ्तर नि.लो.प. भवन में है।",
    ),
    kind::FULL_STOP,
    |place| match place.word() {
        Some(word) if is_dotted_part(place, word) => ends_before_opener(place),
        _ => Answer::Pass,
    },
);

pub(super) const SYLLABLE: Row = row(
    Rule::new(
        "break.syllable",
        "An unknown word of one syllable is a letter or shortened.",
        "Hindi has few such words, and the lexicon knows them.",
        "वहां ट. राम का घर है।",
    ),
    kind::FULL_STOP,
    |place| match place.word() {
        Some(word)
            if word.token.kind() == TokenKind::Word
                && place.source.is_unknown(&word.token)
                && aksharas(&place.text()[word.span]) == 1 =>
        {
            ends_before_opener(place)
        }
        _ => Answer::Pass,
    },
);

pub(super) const BEFORE_INITIAL: Row = row(
    Rule::new(
        "break.before-initial",
        "An unknown word goes on before a letter with a stop.",
        "Degrees and names are so written, and sentences seldom start with an initial.",
        "वे पीएच. डी. कर रहे हैं।",
    ),
    kind::FULL_STOP,
    |place| {
        Answer::goes_on_if(place.word().is_some_and(|word| {
            place.source.is_unknown(&word.token) && !place.line_ends() && initial_follows(place)
        }))
    },
);

pub(super) const SHORT_WORD: Row = row(
    Rule::new(
        "break.short-word",
        "In a line of dandas a full stop after an unknown short word abbreviates it.",
        "The line ends its sentences with other marks, the word has three syllables or less, and no word that opens sentences follows.",
        "इंस्पे. मलिक पहुंचे।",
    ),
    kind::FULL_STOP,
    |place| {
        let Some(word) = place.word() else {
            return Answer::Pass;
        };
        // `बी. टेक.`: a part after a part; `छ. शिवाजी`: a letter that is a word too.
        let is_part = || {
            let text = place.text();
            (follows_stop(text, word.span.start()) || aksharas(&text[word.span]) == 1)
                && !place.source.is_finite(&word.token)
        };
        Answer::goes_on_if(
            is_short(place.text(), word)
                && (place.source.is_unknown(&word.token) || is_part())
                && !is_glued(place)
                && !place.line_ends()
                && has_dandas(place)
                && !opens_or_ends(place),
        )
    },
);

pub(super) const FULL_STOP: Row = row(
    Rule::new(
        "break.full-stop",
        "Any other full stop ends the sentence.",
        "No rule above has found a reason why it should not.",
        "दरार नापी. जांच जारी है.",
    ),
    kind::FULL_STOP,
    |_| Answer::Ends,
);

/// Whether the word before the full stop is a verb with a tense that closes its clause.
fn closes_clause(place: &Place<'_>, word: &WordBefore) -> bool {
    place.source.has(&word.token, Features::TENSED)
        && !is_glued(place)
        && place.abbreviation().is_none()
        && !is_chained(place, word)
}

/// Whether [`CLOSED_CLAUSE`] answers at the place, as at most that are full stops, and no rule before it does: a letter
/// of Devanagari or nothing follows, no word that belongs to the one before, and that is no unit.
pub(super) fn is_plain(place: &Place<'_>) -> bool {
    place.closing.end == place.at + 1
        && matches!(
            place.text().as_bytes().get(place.next),
            None | Some(0xE0 | b'\n' | b'\r')
        )
        && !surroundings::is_before_enclitic(place)
        && place
            .word()
            .is_some_and(|word| closes_clause(place, word) && !is_unit(place.text(), word))
        && CLOSED_CLAUSE.rule.is_on()
}

/// How the line in hand ends its sentences, found out once a line and only where it is asked.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LineStyle {
    /// Where the line ends that was looked at.
    until: usize,
    dandas: bool,
    pub(super) pipes: LinePipes,
}

impl LineStyle {
    /// Whether other marks than full stops end sentences from byte `start` to the end of the line
    /// in which byte `at` stands.
    fn read(&mut self, text: &str, start: usize, at: usize) -> bool {
        if at >= self.until {
            let bytes = text.as_bytes();
            let end = line_breaks::first(bytes, at, bytes.len()).unwrap_or(bytes.len());
            let line = &text[start..end];
            let mut last = line.chars().rev();
            let last = last.find(|&c| !(chars::is_blank(c) || punctuation::is_closing(c)));
            self.until = end.max(at + 1);
            self.dandas = matches!(last, Some('?' | '!')) || holds_danda(line.as_bytes());
        }
        self.dandas
    }
}

/// Whether a danda or a double danda stands in a line, found with vector instructions.
fn holds_danda(line: &[u8]) -> bool {
    const BLOCK: usize = 128;
    // The last two bytes of both; the first is that of all Devanagari.
    let ends = |(byte, after): (&u8, &u8)| (*byte == 0xA5) & (after & 0xFE == 0xA4);
    let next = line.get(1..).unwrap_or_default();
    let mut blocks = line.chunks(BLOCK).zip(next.chunks(BLOCK));
    blocks.any(|(block, next)| {
        block
            .iter()
            .zip(next)
            .fold(false, |any, pair| any | ends(pair))
    })
}

/// Whether the line ends its sentences with other marks than full stops.
fn has_dandas(place: &Place<'_>) -> bool {
    let mut style = place.style.get();
    let dandas = style.read(place.text(), place.start, place.at);
    place.style.set(style);
    dandas
}

/// Ends where the line does, or before a word that opens sentences, if more than the word before the
/// full stop stands in the sentence.
fn ends_before_opener(place: &Place<'_>) -> Answer {
    let is_all = || {
        place
            .word()
            .is_some_and(|word| is_first(place.text(), place.start, word.span.start()))
    };
    Answer::of(!is_glued(place) && (place.line_ends() || !is_all() && opens_or_ends(place)))
}

/// Whether a letter is glued to the full stop.
fn is_glued(place: &Place<'_>) -> bool {
    visible_after(place.text(), place.at + 1).is_some_and(chars::is_word)
}

/// Whether a full stop is glued to the word before.
fn is_chained(place: &Place<'_>, word: &WordBefore) -> bool {
    visible_before(place.text(), word.span.start()) == Some('.')
}

/// Whether a word in Devanagari is as short as abbreviations are.
fn is_short(text: &str, word: &WordBefore) -> bool {
    const LONGEST: usize = 3;
    word.token.kind() == TokenKind::Word && aksharas(&text[word.span]) <= LONGEST
}

/// Whether a word of one akshara stands right after a number: `20 ली.`
fn is_unit(text: &str, word: &WordBefore) -> bool {
    const LONGEST: usize = 9;
    word.span.len() <= LONGEST
        && follows_digit(text, word.span.start())
        && aksharas(&text[word.span]) == 1
}

/// Whether a digit stands before byte `at`, blanks between them left aside.
fn follows_digit(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars().rev();
    before
        .find(|&c| c != ' ' && !is_gap(c))
        .is_some_and(chars::is_digit)
}

/// Whether a full stop and a space stand before byte `at`.
fn follows_stop(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches(is_gap);
    before.len() < at && before.ends_with('.')
}

/// `जी` after a postposition or a conjunction: the honorific follows a name, so it is an initial; and so are
/// `जी` and `पी` after an office (`मंत्री पी. राम`): the verb `पी` has its subject with `ने`.
fn is_no_honorific(source: Source<'_>, word: &WordBefore) -> bool {
    const BEFORE: Features = Features::POSTPOSITION.union(Features::CONJUNCTION);
    let Some(before) = source.last_word(word.span.start()) else {
        return false;
    };
    let is_verb = is(&word.token, word::AAII);
    !is_verb && before.token.has(BEFORE)
        || !is(&word.token, word::AAII) && source.has(&before.token, Features::ROLE)
}

/// `अध्यक्ष जी. माधवन`: after an office and before a word that may be a name.
fn is_office_before(place: &Place<'_>, word: &WordBefore) -> bool {
    const OFFICE: Features = Features::ROLE.union(Features::TITLE);
    const OUTSIDE: Features = Features::CONNECTIVE
        .union(Features::TEMPORAL)
        .union(Features::VERB);
    let source = place.source;
    // "The minister came" is as likely as an initial.
    !is(&word.token, word::AAII)
        && source
            .last_word(word.span.start())
            .is_some_and(|before| source.has(&before.token, OFFICE))
        && place
            .after()
            .is_some_and(|after| after.is_word() && !source.has(after, OUTSIDE))
}

/// Whether the word after the full stop plainly opens a sentence, or nothing follows in its line.
fn opens_or_ends(place: &Place<'_>) -> bool {
    place
        .after()
        .is_none_or(|token| token.has(Features::OPENER))
}

/// Whether a letter with a full stop follows.
fn initial_follows(place: &Place<'_>) -> bool {
    let text = place.text();
    let Some(token) = place.after().filter(|token| token.is_word()) else {
        return false;
    };
    let span = token.span().shifted(place.next);
    char_at(text, skip_blanks(text, span.end())) == Some('.')
        && matches!(
            place.abbreviations.of(place.source, span, token),
            Some(Abbreviation::Letter | Abbreviation::LetterOrWord)
        )
}

/// Whether a word is a part of a dotted chain (`कि.मी.`, `ई.पू.`, `U.S.`).
fn is_dotted_part(place: &Place<'_>, word: &WordBefore) -> bool {
    let (source, text) = (place.source, place.text());
    let piece = &text[word.span];
    if word.token.kind() == TokenKind::Foreign {
        // A single capital is in the lexicon; two or three letters count in a chain.
        let before = &text[..word.span.start()];
        let chained = before.ends_with('.') && !before.ends_with("..");
        return chained && piece.len() <= 3 && !ends_address(place, word.span.end());
    }
    let (glued, chained) = (is_glued(place), is_chained(place, word));
    // `में.इस` is two sentences, the second typed without its space.
    let opens_chain = || source.is_unknown(&word.token) || is_letter_after(place);
    if !(chained || glued && opens_chain()) {
        return false;
    }
    let aksharas = aksharas(piece);
    // A verb that closes a clause is no part, but for those of one akshara (`ली`) behind one.
    let is_part = || {
        !source.is_finite(&word.token)
            || chained && aksharas == 1 && !glued && {
                let before = source.word_before(word.span.start() - 1);
                before.is_some_and(|before| self::aksharas(&text[before.span]) == 1)
            }
    };
    aksharas <= 2 && (chained || aksharas == 1) && is_part()
}

/// Whether a letter of a dotted chain follows: an unknown word of one akshara, or what is listed as one.
fn is_letter_after(place: &Place<'_>) -> bool {
    place.after().is_some_and(|token| {
        let span = token.span().shifted(place.next);
        token.kind() == TokenKind::Word
            && aksharas(&place.text()[span]) == 1
            && (place.source.is_unknown(token)
                || place.abbreviations.of(place.source, span, token).is_some())
    })
}

/// Whether an address ends the sentence at byte `at`: letters and stops without a blank, of which
/// one part is longer than those of abbreviations, and no `पर` or the like after it.
fn ends_address(place: &Place<'_>, at: usize) -> bool {
    const LONGEST: usize = 64;
    let text = place.text();
    let bytes = &text.as_bytes()[at.saturating_sub(LONGEST)..at];
    let joins = |byte: &u8| byte.is_ascii_alphanumeric() || b".-_@/".contains(byte);
    let start = bytes
        .iter()
        .rposition(|byte| !joins(byte))
        .map_or(0, |at| at + 1);
    bytes[start..]
        .split(|&byte| byte == b'.')
        .any(|part| part.len() > 3)
        && !place
            .after()
            .is_some_and(|next| next.has(Features::POSTPOSITION))
}
