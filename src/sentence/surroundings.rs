//! Rules about what stands right around a terminator, which hold for terminators of several kinds.

use super::Ending;
use super::neighbours::{char_at, visible_after, visible_before};
use super::place::{Place, kind};
use super::source::Source;
use super::table::{Row, row};
use super::verdict::Answer;
use crate::lexicon::Features;
use crate::rule::Rule;
use crate::text::fold::letter_at;
use crate::text::{chars, punctuation};

pub(super) const KEPT_WHOLE: Row = row(
    Rule::new(
        "break.kept-whole",
        "A quoted passage stays whole where the caller wants it so.",
        "The option says so, and a quotation mark is open.",
        "\"हम जीते। सब खुश हैं।\"",
    ),
    kind::KEPT,
    |_| Answer::GoesOn,
);

pub(super) const BRACKET_INSIDE: Row = row(
    Rule::new(
        "break.bracket-inside",
        "A bracket that was opened inside the sentence closes inside it.",
        "The bracket opens after the start of the sentence; but after a complete clause it may hold a sentence of its own, which ends with a danda.",
        "नतीजे (क्या मिला?) अब आएंगे।",
    ),
    kind::BRACKET,
    |place| {
        let inside = place
            .closing
            .bracket
            .is_some_and(|opened| opened > place.start && !is_own_sentence(place, opened));
        Answer::goes_on_if(inside)
    },
);

pub(super) const JOINED: Row = row(
    Rule::new(
        "break.joined",
        "A mark between digits or Latin letters is a part of what they write.",
        "Decimals, times, dates, versions and addresses have a digit, a Latin letter or a sign of addresses on both sides; so has a point after a blank (`.com`).",
        "दर 3.5 फीसदी रही।",
    ),
    kind::STOP_AFTER_OTHER | kind::QUESTION,
    |place| {
        let text = place.text();
        let latin = |c: char| c.is_ascii_alphanumeric();
        if place.run.ending != Ending::FullStop {
            let before = text[..place.at].chars().next_back();
            return Answer::goes_on_if(
                before.is_some_and(latin) && char_at(text, place.run.end).is_some_and(latin),
            );
        }
        let joins = |c: char| latin(c) || chars::is_digit(c);
        let after = visible_after(text, place.run.end);
        let Some(after) = after.filter(|&c| joins(c) || is_address(c)) else {
            return Answer::Pass;
        };
        let before = visible_before(text, place.at);
        Answer::goes_on_if(
            before.is_some_and(|c| joins(c) || is_address(c))
                || before.is_none_or(chars::is_blank) && joins(after),
        )
    },
);

pub(super) const BEFORE_COMMA: Row = row(
    Rule::new(
        "break.before-comma",
        "A sentence goes on before a comma.",
        "No sentence starts with a comma; none goes on with a semicolon, a colon or a hyphen after a full stop, or with a dash after a passage, which leads on to the rest or to the name under a statement.",
        "साईं प्रा. लि., पुणे ने बोली जीती।",
    ),
    kind::DANDA | kind::FULL_STOP | kind::QUESTION | kind::ELLIPSIS | kind::PASSAGE,
    |place| {
        Answer::goes_on_if(match place.char_after() {
            Some(',') => true,
            Some(';' | ':' | '-') if place.is_full_stop() => true,
            Some(c) => place.closing.quotation && punctuation::is_dash(c),
            None => false,
        })
    },
);

pub(super) const BEFORE_POSTPOSITION: Row = row(
    Rule::new(
        "break.before-postposition",
        "A sentence goes on before a word that belongs to the one before it.",
        "A postposition or the like follows, which starts no sentence.",
        "क्या मिलेगा? का जवाब आया।",
    ),
    kind::FULL_STOP | kind::QUESTION,
    |place| Answer::goes_on_if(is_before_enclitic(place)),
);

pub(super) const DANDA: Row = row(
    Rule::new(
        "break.danda",
        "A danda ends the sentence.",
        "The sign has no other use.",
        "नाव डूब गई।यात्री बच गए।",
    ),
    kind::DANDA,
    |_| Answer::Ends,
);

/// Whether the bracket opened at byte `opened`, after a clause that is complete, holds a sentence
/// with a danda of its own: `यह उदाहरण है (पाठ देखिए।)`.
fn is_own_sentence(place: &Place<'_>, opened: usize) -> bool {
    place.run.ending == Ending::Danda
        && place
            .source
            .last_word(opened)
            .is_some_and(|word| place.source.is_finite(&word.token))
}

/// What stands on both sides of a full stop in addresses, besides letters and digits.
fn is_address(c: char) -> bool {
    matches!(c, '/' | '@' | '_' | '%' | '=' | '&' | '#' | '~')
}

/// Whether a word follows that belongs to the one before.
pub(super) fn is_before_enclitic(place: &Place<'_>) -> bool {
    may_be_enclitic(place.source, place.next)
        && place
            .after()
            .is_some_and(|token| token.has(Features::ENCLITIC))
}

/// Whether a word in Devanagari at byte `at` starts with a letter of words that belong to the one before,
/// and is as short, so that most need not be read.
fn may_be_enclitic(source: Source<'_>, at: usize) -> bool {
    const LONGEST: usize = 6;
    let letter = |place: usize| letter_at(source.text().as_bytes(), at + 3 * place);
    letter(0).is_some_and(|letter| source.lexicon().may_start_enclitic(letter))
        && !(1..=LONGEST).all(|place| letter(place).is_some())
}
