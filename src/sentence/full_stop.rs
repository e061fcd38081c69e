//! The full stop: much of the Hindi web ends sentences with it, and all of it abbreviates with it.
//!
//! The rules, in order; the first that applies decides.
//!
//! | rule | evidence | example |
//! |---|---|---|
//! | F1 | digits or Latin letters on both sides: a decimal, time, date, version, address | `3.5`, `10.30`, `example.com` |
//! | F2 | a comma, semicolon, colon or hyphen follows, or a postposition, which starts no sentence | `प्रा.लि., दिल्ली`, `कक्षा 1. से` |
//! | F3 | a number or letter that is all of the sentence so far, or follows a colon or dash, or counts on in one sentence: the number of a list item | `1. आवेदन करें` |
//! | F4 | a title | `डॉ. मेहता` |
//! | F5 | a letter, or a short part of a dotted chain; it ends the sentence only before a word that plainly opens one, or the end of the line | `ए.पी.जे. अब्दुल कलाम`, `5 कि.मी. वहाँ` |
//! | F6 | another shortened word, likewise | `रु. 250` |
//! | F7 | an unknown word before a letter with a stop | `पीएच. डी.` |
//! | F7b | an unknown word of three aksharas or less, in a line that ends its sentences with dandas | `इंस्पे. मलिक` |
//! | F8 | anything else ends | `नापी. जांच` |

use super::neighbours::{
    char_at, char_before, is_gap, skip_blanks, skip_invisible, visible_before,
};
use super::source::{Source, WordBefore, is};
use crate::lexicon::{Abbreviation, Features, word};
use crate::text::fold::{class, class_of, devanagari_at};
use crate::text::{chars, line_breaks, punctuation};
use crate::token::{Token, TokenKind};

/// What is known about abbreviations: the lexicon, and what a caller added or removed.
pub(super) trait Abbreviations {
    /// How the full stop after `word` is read; `None` for a word that is not abbreviated.
    fn of(&self, source: Source<'_>, word: &str, token: &Token) -> Option<Abbreviation>;
}

/// How the line in hand ends its sentences, found out once a line and only where it is asked.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LineStyle {
    /// Where the line ends that was looked at.
    until: usize,
    dandas: bool,
}

impl LineStyle {
    /// Whether other marks than full stops end sentences from byte `start` to the end of the line
    /// in which byte `at` stands.
    fn has_dandas(&mut self, text: &str, start: usize, at: usize) -> bool {
        if at >= self.until {
            let bytes = text.as_bytes();
            let end = line_breaks::first(bytes, at, bytes.len()).unwrap_or(bytes.len());
            let line = &text[start..end];
            let mut last = line.chars().rev();
            let last = last.find(|&c| !(chars::is_blank(c) || punctuation::is_closing(c)));
            self.until = end.max(at + 1);
            self.dandas = line.contains(punctuation::is_danda) || matches!(last, Some('?' | '!'));
        }
        self.dandas
    }
}

/// Whether the full stop at byte `at`, in a sentence that starts at byte `start`, ends it.
#[inline(always)] // One call, in the middle of the walk over the text.
pub(super) fn ends(
    source: Source<'_>,
    start: usize,
    at: usize,
    abbreviations: &impl Abbreviations,
    style: &mut LineStyle,
) -> bool {
    let stop = Stop {
        source,
        start,
        at,
        next: skip_blanks(source.text(), at + 1),
    };
    stop.may_end(abbreviations, style) && !leans(source, stop.next)
}

/// A full stop.
struct Stop<'t> {
    source: Source<'t>,
    /// Where its sentence starts.
    start: usize,
    at: usize,
    /// Past the blanks after it.
    next: usize,
}

impl Stop<'_> {
    /// Whether what stands before the full stop lets it end the sentence.
    fn may_end(&self, abbreviations: &impl Abbreviations, style: &mut LineStyle) -> bool {
        let (source, start, at, next) = (self.source, self.start, self.at, self.next);
        let text = source.text();
        let before = visible_before(text, at);
        let after = char_at(text, skip_invisible(text, at + 1));
        // F1
        let joins = |c: char| c.is_ascii_alphanumeric() || chars::is_digit(c);
        if before.is_some_and(|c| joins(c) || is_address(c))
            && after.is_some_and(|c| joins(c) || is_address(c))
        {
            return false;
        }
        let spaced = before.is_none_or(chars::is_blank);
        if spaced && after.is_some_and(joins) {
            return false;
        }
        // F2
        if matches!(char_at(text, next), Some(',' | ';' | ':' | '-')) {
            return false;
        }
        // F3, for numbers and what stands in brackets. `1 . सेब` is a number with its stop apart.
        let end = text[..at].trim_end_matches(is_gap).len().max(start);
        if text[start..end].ends_with(chars::is_digit) {
            return !(is_list_number(source, start, end)
                || !spaced && self.is_clause_letter(after));
        }
        if before == Some(')') && is_list_mark(&text[start..at]) {
            return false;
        }
        let Some(word) = source.word_before(end) else {
            return true;
        };
        if spaced
            && abbreviations
                .of(source, &text[word.span], &word.token)
                .is_none()
        {
            return true;
        }
        if is_first(text, start, word.span.start()) && is_list_letter(&text[word.span], &word) {
            return false;
        }
        self.may_end_after(&word, after, abbreviations, style)
    }

    /// Whether the word before the full stop lets it end the sentence.
    fn may_end_after(
        &self,
        word: &WordBefore,
        after: Option<char>,
        abbreviations: &impl Abbreviations,
        style: &mut LineStyle,
    ) -> bool {
        let (source, start, next) = (self.source, self.start, self.next);
        let text = source.text();
        let glued = after.is_some_and(chars::is_word);
        let chained = || visible_before(text, word.span.start()) == Some('.');
        let line_ends = || char_at(text, next).is_none_or(chars::is_line_break);
        // What is all of the sentence so far is none.
        let is_all = || is_first(text, start, word.span.start());
        let mut dandas = || style.has_dandas(text, start, self.at);
        match abbreviations.of(source, &text[word.span], &word.token) {
            // A short way for nearly all ends of sentences: no auxiliary stands before an initial.
            None if source.has(&word.token, TENSED) && !glued && !chained() => {
                !(is_unit(text, word) && dandas() && !line_ends())
            }
            // F4
            Some(Abbreviation::Title) => line_ends(),
            Some(Abbreviation::LetterOrWord) => {
                let is_initial = is_first(text, start, word.span.start())
                    || chained()
                    || follows_stop(text, word.span.start())
                    || initial_follows(source, next, abbreviations)
                    || is_no_honorific(source, word)
                    || is_office_before(source, word, next)
                    || dandas();
                !is_initial || (!glued && opens_or_ends(source, next))
            }
            // F5, F6
            Some(Abbreviation::Letter | Abbreviation::Short) => {
                !glued && (line_ends() || !is_all() && opens_or_ends(source, next))
            }
            None if is_short_part(source, word, glued) => {
                !glued && (line_ends() || !is_all() && opens_or_ends(source, next))
            }
            // F7, F7b, F8
            None => {
                let unknown = source.is_unknown(&word.token);
                // `बी. टेक.`: a part after a part.
                let part =
                    || follows_stop(text, word.span.start()) && !source.is_finite(&word.token);
                let follows = || unknown && initial_follows(source, next, abbreviations);
                let short = |dandas: &mut dyn FnMut() -> bool| {
                    !glued
                        && is_short(text, word)
                        && (unknown || part())
                        && dandas()
                        && !opens_or_ends(source, next)
                };
                line_ends() || !(follows() || short(&mut dandas))
            }
        }
    }

    /// Whether a letter of a clause is glued to the number before the full stop: `5.ख.ग`.
    fn is_clause_letter(&self, after: Option<char>) -> bool {
        let text = self.source.text();
        after.is_some_and(chars::is_devanagari_letter)
            && self.source.token_after(self.next).is_some_and(|token| {
                token.is_word() && aksharas(&text[token.span().shifted(self.next)]) == 1
            })
    }
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
        && text[..word.span.start()]
            .trim_end_matches(is_gap)
            .ends_with(chars::is_digit)
        && aksharas(&text[word.span]) == 1
}

/// Whether a sentence so far is a number or letter of a list in brackets: `(1)`, `क)`.
fn is_list_mark(sentence: &str) -> bool {
    const LONGEST: usize = 5;
    let letters = |c: &char| chars::is_word(*c);
    sentence.chars().take(LONGEST + 1).count() <= LONGEST
        && !sentence.contains(char::is_whitespace)
        && sentence.chars().filter(letters).count() <= 1
}

/// Whether a full stop and a space stand before byte `at`.
fn follows_stop(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches(is_gap);
    before.len() < at && before.ends_with('.')
}

/// `जी` after a postposition or a conjunction: the honorific follows a name, so it is an initial; and so are
/// `जी` and `पी` after an office (`मंत्री पी. राम`): the verb `पी` has its subject with `ने`.
fn is_no_honorific(source: Source<'_>, word: &WordBefore) -> bool {
    const BEFORE: Features = Features::POSTPOSITION.and(Features::CONJUNCTION);
    let Some(before) = source.last_word(word.span.start()) else {
        return false;
    };
    !source.has(&word.token, TENSED) && before.token.has(BEFORE)
        || !is(&word.token, word::AAII) && source.has(&before.token, Features::ROLE)
}

/// A form that gives its clause a tense.
const TENSED: Features = Features::TENSE_PAST
    .and(Features::TENSE_PRESENT)
    .and(Features::TENSE_FUTURE);

/// `अध्यक्ष जी. माधवन`: after an office and before a word that may be a name.
fn is_office_before(source: Source<'_>, word: &WordBefore, next: usize) -> bool {
    const OFFICE: Features = Features::ROLE.and(Features::TITLE);
    const OUTSIDE: Features = Features::CONNECTIVE
        .and(Features::TEMPORAL)
        .and(Features::VERB);
    // "The minister came" is as likely as an initial.
    !is(&word.token, word::AAII)
        && source
            .last_word(word.span.start())
            .is_some_and(|before| source.has(&before.token, OFFICE))
        && source
            .token_after(next)
            .is_some_and(|after| after.is_word() && !source.has(&after, OUTSIDE))
}

/// F2: whether what stands at `next` leans on the word before it.
fn leans(source: Source<'_>, next: usize) -> bool {
    // Words that belong to the one before are short, so most need not be read.
    const LONGEST: usize = 6;
    let bytes = source.text().as_bytes();
    let letter = |place: usize| {
        devanagari_at(bytes, next + 3 * place).is_some_and(|low| class_of(low) < class::DIGIT)
    };
    let may = letter(0) && !(1..=LONGEST).all(letter);
    may && source
        .token_after(next)
        .is_some_and(|token| token.has(Features::ENCLITIC))
}

/// What stands on both sides of a full stop in addresses, besides letters and digits.
fn is_address(c: char) -> bool {
    matches!(c, '/' | '@' | '_' | '%' | '=' | '&' | '#' | '~')
}

/// Whether nothing but marks stands between `start` and `at`.
fn is_first(text: &str, start: usize, at: usize) -> bool {
    // An opening mark or two, or a bullet.
    const MOST: usize = 8;
    at - start <= 3 * MOST && {
        let mut between = text[start..at].chars();
        let only_marks = |c| !(chars::is_word(c) || chars::is_digit(c));
        between.by_ref().take(MOST).all(only_marks) && between.next().is_none()
    }
}

/// F3: the number that ends at `at` is all of the sentence so far, or follows a colon or a dash.
fn is_list_number(source: Source<'_>, start: usize, at: usize) -> bool {
    let text = source.text();
    // A list has no more than 999 items.
    let digits = text[..at]
        .char_indices()
        .rev()
        .take(4)
        .take_while(|(_, c)| chars::is_digit(*c));
    let Some((first, count)) = digits.fold(None, |so_far: Option<(usize, usize)>, (at, _)| {
        Some((at, so_far.map_or(0, |(_, count)| count) + 1))
    }) else {
        return false;
    };
    if count > 3 || first < start {
        return false;
    }
    match char_before(text, first) {
        // The number of the next item, typed without a space.
        Some(c) if chars::is_devanagari_letter(c) => return counts_on(text, start, first, at),
        Some(c) if chars::is_word(c) => return false,
        _ => {}
    }
    let before = text[start..first].trim_end();
    // A score or a time: `3-1`, `10:30`.
    let joined = before.trim_end_matches(['-', '–', ':']);
    if joined.len() < before.len()
        && before.len() == first - start
        && joined.ends_with(chars::is_digit)
    {
        return false;
    }
    before.is_empty()
        || is_first(text, start, first)
        || before.ends_with([':', '-', '–', '—', ';', '।'])
        || is_in_row(text, start, first, at)
        || count < 3 && follows_label(source, start, before.len() + start)
}

/// Whether all of the sentence before byte `at` is a noun that lists number: `चरण 1.`, `सवाल 2.`
fn follows_label(source: Source<'_>, start: usize, at: usize) -> bool {
    const LABEL: Features = Features::NUMBERED
        .and(Features::QUESTION)
        .and(Features::ANSWER);
    source.word_before(at).is_some_and(|word| {
        is_first(source.text(), start, word.span.start()) && source.has(&word.token, LABEL)
    })
}

/// How far off the next number of a list in one line is looked for, in bytes.
const LONGEST_ITEM: usize = 512;

/// Whether the number from `first` to `at` counts on from one in the same sentence, or is the first
/// of such a row: `1. वेतन बढ़े 2. छुट्टी मिले`.
fn is_in_row(text: &str, start: usize, first: usize, at: usize) -> bool {
    let Some(number) = number_of(&text[first..at]) else {
        return false;
    };
    if number == 1 {
        return starts_row(text, at);
    }
    let from = first.saturating_sub(LONGEST_ITEM).max(start);
    numbers(text, from, first).any(|before| before.is_some_and(|before| before + 1 == number))
}

/// Whether a number one at byte `at` has its two in the same line.
fn starts_row(text: &str, at: usize) -> bool {
    let to = text.len().min(at + LONGEST_ITEM);
    let end = line_breaks::first(text.as_bytes(), at, to).unwrap_or(to);
    numbers(text, at + 1, end).any(|next| next == Some(2))
}

/// Whether the number from `first` to `at`, which is glued to the word before it, is the next of a
/// row, some of whose numbers may be left out.
fn counts_on(text: &str, start: usize, first: usize, at: usize) -> bool {
    let Some(number) = number_of(&text[first..at]) else {
        return false;
    };
    if number == 1 {
        return starts_row(text, at);
    }
    let from = first.saturating_sub(LONGEST_ITEM).max(start);
    number_at(text, start).is_some_and(|before| before < number)
        || numbers(text, from, first).any(|before| before.is_some_and(|before| before < number))
}

/// The numbers before the full stops from byte `from` to byte `to` that a blank follows.
fn numbers(text: &str, from: usize, to: usize) -> impl Iterator<Item = Option<u32>> + use<'_> {
    let bytes = text.as_bytes();
    (from..to)
        .filter(move |&at| bytes[at] == b'.' && char_at(text, at + 1).is_some_and(is_gap))
        .map(move |at| {
            let digits = text[..at]
                .char_indices()
                .rev()
                .take(4)
                .take_while(|(_, c)| chars::is_digit(*c));
            let start = digits.last()?.0;
            let apart = char_before(text, start)
                .is_none_or(|c| chars::is_blank(c) || c == '(' || chars::is_devanagari_letter(c));
            number_of(&text[start..at]).filter(|_| apart)
        })
}

/// The number that a sentence starts with at byte `start`.
fn number_at(text: &str, start: usize) -> Option<u32> {
    let digits = text[start..]
        .char_indices()
        .take(4)
        .take_while(|&(_, c)| chars::is_digit(c));
    let (last, c) = digits.last()?;
    number_of(&text[start..start + last + c.len_utf8()])
}

/// The value of a row of digits, if that is no more than a list has items.
fn number_of(digits: &str) -> Option<u32> {
    let mut value = 0;
    for digit in digits.chars() {
        value = value * 10 + chars::digit_value(digit)?;
        if value > 99 {
            return None;
        }
    }
    (value > 0).then_some(value)
}

/// F3: the letter or the Roman number of a list item.
fn is_list_letter(word: &str, before: &WordBefore) -> bool {
    match before.token.kind() {
        TokenKind::Foreign => {
            word.len() == 1 || (word.len() <= 4 && word.bytes().all(|b| b"ivxIVX".contains(&b)))
        }
        _ => word.chars().filter(|&c| !chars::is_invisible(c)).count() == 1,
    }
}

/// Whether what stands at `next` plainly opens a sentence, or the line ends there.
fn opens_or_ends(source: Source<'_>, next: usize) -> bool {
    match source.token_after(next) {
        None => true,
        Some(token) => token.has(Features::OPENER),
    }
}

/// F5: a part of a dotted chain (`कि.मी.`, `ई.पू.`, `U.S.`), or an unknown word of one akshara,
/// which can hardly be anything but an abbreviation.
fn is_short_part(source: Source<'_>, word: &WordBefore, glued: bool) -> bool {
    let text = source.text();
    let piece = &text[word.span];
    if word.token.kind() == TokenKind::Foreign {
        // A single capital is in the lexicon; two or three letters count in a chain.
        let chained =
            text[..word.span.start()].ends_with('.') && !text[..word.span.start()].ends_with("..");
        return chained && piece.len() <= 3 && !ends_address(source, word.span.end());
    }
    let aksharas = aksharas(piece);
    let chained = visible_before(text, word.span.start()) == Some('.');
    if glued || chained {
        // A verb that closes a clause is no part, but for those of one akshara (`ली`) behind one.
        let part = || {
            !source.is_finite(&word.token)
                || chained && aksharas == 1 && !glued && {
                    let before = source.word_before(word.span.start() - 1);
                    before.is_some_and(|before| self::aksharas(&text[before.span]) == 1)
                }
        };
        return aksharas <= 2 && (chained || aksharas == 1) && part();
    }
    aksharas == 1 && source.is_unknown(&word.token)
}

/// Whether an address ends the sentence at byte `at`: letters and stops without a blank, of which
/// one part is longer than those of abbreviations, and no `पर` or the like after it.
fn ends_address(source: Source<'_>, at: usize) -> bool {
    const LONGEST: usize = 64;
    let text = source.text();
    let bytes = &text.as_bytes()[at.saturating_sub(LONGEST)..at];
    let joins = |byte: &u8| byte.is_ascii_alphanumeric() || b".-_@/".contains(byte);
    let start = bytes
        .iter()
        .rposition(|byte| !joins(byte))
        .map_or(0, |at| at + 1);
    bytes[start..]
        .split(|&byte| byte == b'.')
        .any(|part| part.len() > 3)
        && !source
            .token_after(skip_blanks(text, at + 1))
            .is_some_and(|next| next.has(Features::POSTPOSITION))
}

/// How many aksharas a word in Devanagari has: consonants and vowels that no virama joins to the
/// one before.
fn aksharas(word: &str) -> usize {
    let mut joined = false;
    let mut count = 0;
    for c in word.chars().filter(|&c| !chars::is_invisible(c)) {
        if matches!(c, 'ऄ'..='ह' | '\u{0958}'..='ॡ' | '\u{0972}'..='\u{097F}') {
            count += usize::from(!joined);
        }
        joined = c == '\u{094D}';
    }
    count
}

/// F7: whether a letter with a full stop stands at `next`.
fn initial_follows(source: Source<'_>, next: usize, abbreviations: &impl Abbreviations) -> bool {
    let text = source.text();
    let Some(token) = source.token_after(next) else {
        return false;
    };
    let span = token.span().shifted(next);
    token.is_word()
        && char_at(text, skip_blanks(text, span.end())) == Some('.')
        && matches!(
            abbreviations.of(source, &text[span], &token),
            Some(Abbreviation::Letter | Abbreviation::LetterOrWord)
        )
}
