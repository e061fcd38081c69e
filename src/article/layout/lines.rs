//! What is asked of the tokens of a line again and again: listed phrases, words, marks.

use crate::lexicon::{
    Abbreviation, Agency, Features, Label, LayoutWord, Lexicon, Place, Table, TimeWord, WordId,
    word,
};
use crate::span::Span;
use crate::text::{chars, punctuation};
use crate::token::{Token, TokenKind};

/// Marks that may stand inside a name or a label, and are passed over when it is looked up.
const fn joins(mark: char) -> bool {
    matches!(
        mark,
        '.' | '-' | '‐' | '–' | '/' | chars::ABBREVIATION_SIGN | '&' | '\'' | '’' | '+'
    )
}

/// How many tokens of a phrase are read, its marks included.
const PHRASE: usize = 24;

/// The longest phrase of a table that `tokens` start with: how many tokens it takes, and its
/// meaning.
#[inline(never)] // Few tokens start one, which is told before.
pub(super) fn phrase<V: Copy>(phrases: Table<'_, V>, tokens: &[Token]) -> Option<(usize, V)> {
    if tokens.first()?.id() == WordId::NONE {
        return None;
    }
    let tokens = &tokens[..tokens.len().min(PHRASE)];
    let within = |token: &&Token| token.is_word() || token.mark().is_some_and(joins);
    let words = tokens
        .iter()
        .take_while(within)
        .filter(|token| token.is_word());
    let (count, value) = phrases.longest(words.map(Token::id))?;
    let last = tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| token.is_word())
        .nth(count - 1);
    last.map(|(place, _)| (place + 1, value))
}

/// The label that `tokens` start with.
#[inline]
pub(super) fn label(lexicon: &Lexicon, tokens: &[Token]) -> Option<(usize, Label)> {
    let starts = tokens
        .first()
        .is_some_and(|token| token.has(Features::LABEL));
    if starts {
        phrase(lexicon.labels(), tokens)
    } else {
        None
    }
}

/// Whether the name of a place or of an agency may start with the first token.
#[inline]
fn starts_name(tokens: &[Token]) -> bool {
    let first = tokens.first();
    first.is_some_and(|token| token.has(Features::NAME_START))
}

/// The agency or desk whose name `tokens` start with.
#[inline]
pub(super) fn agency(lexicon: &Lexicon, tokens: &[Token]) -> Option<(usize, Agency)> {
    starts_name(tokens)
        .then(|| phrase(lexicon.agencies(), tokens))
        .flatten()
}

/// The listed place that `tokens` start with.
#[inline]
pub(super) fn place(lexicon: &Lexicon, tokens: &[Token]) -> Option<(usize, Place)> {
    starts_name(tokens)
        .then(|| phrase(lexicon.places(), tokens))
        .flatten()
}

/// Whether the word is a month or a day of the week by its full name.
pub(super) fn is_calendar_word(token: &Token) -> bool {
    matches!(
        token.listed_word().time,
        TimeWord::Month(_) | TimeWord::Weekday(_)
    )
}

/// Whether `tokens` start with the full name of a month or a weekday, or with a feast's.
pub(super) fn is_named_day(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    tokens.first().is_some_and(|first| {
        is_calendar_word(first)
            || first.has(Features::TIME_PHRASE) && phrase(lexicon.occasions(), tokens).is_some()
    })
}

/// Whether the word is this in the boilerplate of a page.
pub(super) fn is(token: &Token, what: LayoutWord) -> bool {
    token.of_page() == Some(what)
}

/// Whether no finite verb ends the tokens, and no copula or future stands among them. Participles
/// before a noun (`भरती महिलाएं`, `पकड़े गए आरोपी`) are no finite verbs.
pub(super) fn is_verbless(text: &str, tokens: &[Token]) -> bool {
    let Some(last) = tokens.iter().rev().find(|token| token.is_word()) else {
        return true;
    };
    let word = last.listed_word();
    let ended = word.features.tense().is_some()
        || word.features.main_tense().is_some()
        || last.has(Features::AUXILIARY);
    !ended && !tokens.iter().any(|token| is_finite(text, token))
}

/// Whether the last word is a copula: `है`, `थे`.
pub(super) fn ends_in_copula(tokens: &[Token]) -> bool {
    let last = tokens.iter().rev().find(|token| token.is_word());
    last.is_some_and(is_copula)
}

fn is_copula(token: &Token) -> bool {
    let futures = [word::HOGAA, word::HOGII, word::HONGE, word::HONGII];
    token.listed_word().features.any(Features::COPULA) || futures.contains(&token.id())
}

/// Whether a word is a copula or a future form: `है`, `थे`, `करेगा`, `बनेंगे`.
fn is_finite(text: &str, token: &Token) -> bool {
    token.kind() == TokenKind::Word
        && (is_copula(token) || crate::lexicon::ending::is_future(&text[token.span()]))
}

/// Whether the lexicon says no more of a Hindi word than what sort of name it may be.
pub(super) fn is_unknown(token: &Token) -> bool {
    let word = token.listed_word();
    token.kind() == TokenKind::Word
        && word.features.without(NAMES).is_none()
        && word.abbreviation.is_none()
        && word.time == TimeWord::Other
}

/// What tells that a word is a name of some sort, or starts one (`महावीर जयंती`), and no more.
const NAMES: Features = Features::SORTS_OF_NAME
    .union(Features::PLACE)
    .union(Features::NAME_START)
    .union(Features::DATE_START)
    .union(Features::TIME_PHRASE);

/// Whether the word joins two nouns: `और`, `व`.
pub(super) fn is_joining(token: &Token) -> bool {
    [word::AUR, word::VA, word::EVAM, word::TATHA, word::YA].contains(&token.id())
}

/// Words that belong to sentences and stand in no name, place or label's value.
const FUNCTION: Features = Features::POSTPOSITION
    .union(Features::AUXILIARY)
    .union(Features::PARTICLE)
    .union(Features::CONJUNCTION)
    .union(Features::OPENER)
    .union(Features::ENCLITIC);

/// Whether the word belongs to a sentence and to no name.
pub(super) fn is_function(token: &Token) -> bool {
    token.has(FUNCTION)
}

/// Whether the word is typed with a visarga in the place of a colon.
pub(super) fn ends_in_visarga(text: &str, token: &Token) -> bool {
    token.kind() == TokenKind::Word && text[token.span()].ends_with(chars::VISARGA)
}

/// Whether the token is a colon, of any width.
pub(super) fn is_colon(token: &Token) -> bool {
    matches!(token.mark(), Some(':' | '：' | '∶'))
}

/// Whether the token is a dash, of any length.
pub(super) fn is_dash(token: &Token) -> bool {
    token.mark().is_some_and(punctuation::is_dash)
}

/// Whether the token separates a label from its value, or two parts of a line.
pub(super) fn is_separator(token: &Token) -> bool {
    is_colon(token)
        || is_dash(token)
        || matches!(token.mark(), Some('|' | '→' | '»' | '>' | '›' | '•' | '·'))
}

/// Whether the token is a mark that ends a sentence.
pub(super) fn is_terminator(token: &Token) -> bool {
    token.mark().is_some_and(punctuation::is_terminator)
}

/// Whether the token closes a quotation or a bracket.
pub(super) fn is_closer(token: &Token) -> bool {
    matches!(
        token.mark(),
        Some(')' | ']' | '"' | '”' | '\'' | '’' | '»' | '`')
    )
}

/// The mark that ends the line's last sentence, behind what closes with it.
pub(super) fn terminator(tokens: &[Token]) -> Option<char> {
    // So most lines of text end.
    if tokens.last()?.is_mark(chars::DANDA) {
        return Some(chars::DANDA);
    }
    let last = tokens
        .iter()
        .rev()
        .take(6)
        .find(|token| !is_closer(token))?;
    if is_terminator(last) {
        last.mark()
    } else {
        None
    }
}

/// Whether a title with its stop ends the line (`डॉ.`): the name follows on the next.
pub(super) fn ends_in_title(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    let [.., title, stop] = tokens else {
        return false;
    };
    stop.is_mark('.')
        && !stop.is_spaced()
        && title.is_word()
        && lexicon.word(title.id()).abbreviation == Some(Abbreviation::Title)
}

/// The tokens without the marks of decoration at both ends: bullets, dashes, arrows, stars,
/// pictures.
pub(super) fn bare(tokens: &[Token]) -> &[Token] {
    let decoration = |token: &Token| token.kind() == TokenKind::Mark;
    let start = tokens
        .iter()
        .position(|token| !decoration(token))
        .unwrap_or(tokens.len());
    let end = tokens
        .iter()
        .rposition(|token| !decoration(token))
        .map_or(start, |place| place + 1);
    &tokens[start..end]
}

/// The place just after the bracket that closes the one at the start of `tokens`, looked for
/// among the first `within` tokens.
pub(super) fn closing(tokens: &[Token], within: usize) -> Option<usize> {
    let place = tokens
        .iter()
        .take(within)
        .position(|token| matches!(token.mark(), Some(')' | ']')));
    place.map(|place| place + 1)
}

/// The span of a run of tokens that is not empty.
pub(super) fn span(tokens: &[Token]) -> Span {
    match tokens {
        [] => Span::default(),
        [first, .., last] => first.span().to(last.span()),
        [only] => only.span(),
    }
}
