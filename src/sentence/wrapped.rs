//! Text broken into lines of one width, as mail and old wires have it.
//!
//! Who wraps text starts a new line where the next word would not fit any more. So a line before
//! a wrapped break is *full*: with the first word of the next line it would be wider than the
//! widest line about. Headings, names and items of lists end where they end, and are rarely full
//! one after the other. A break is read as wrapped if the line before it is full and the lines
//! about say so too:
//!
//! - another line without a terminator is full, or a sentence ends in the middle of a line; each
//!   line that is not full, though no terminator ends it, takes two such signs to outweigh;
//! - or, where two lines are all there is, the words on one side of the break tell.

use super::neighbours::{is_finite, last_word, token_after};
use crate::lexicon::Senses;
use crate::text::chars;

/// How many lines are looked at on each side of a break.
const LINES: usize = 4;

/// The narrowest and the widest line that text is wrapped to, in characters.
const NARROW: u16 = 48;
const WIDE: u16 = 110;

/// How many bytes a line of [`WIDE`] characters of three bytes may have.
const LONGEST: usize = WIDE as usize * 3;

/// A width as a counter of characters and as a screen gives it, where signs above and below a
/// letter take no room.
#[derive(Clone, Copy, Debug, Default)]
struct Width {
    characters: u16,
    columns: u16,
}

/// What a line tells.
#[derive(Clone, Copy, Debug, Default)]
struct Line {
    width: Width,
    first_word: Width,
    /// Whether it ends with a terminator.
    ended: bool,
    /// Whether a sentence ends before its end.
    breaks_off: bool,
    /// Whether it starts as items of lists do.
    item: bool,
}

/// Whether the single line break between the bytes `at` and `next` was made by wrapping. Looks at
/// [`LINES`] lines of [`LONGEST`] bytes on each side and no further.
pub(super) fn goes_on(text: &str, at: usize, next: usize) -> bool {
    // Nearly all lines of scraped text are far too long.
    let (Some(before), Some(after)) = (line_before(text, at), line_after(text, next)) else {
        return false;
    };
    let (before, after) = (measured(before), measured(after));
    if before.width.characters < NARROW || after.item {
        return false;
    }
    let mut lines = [Line::default(); 2 * LINES];
    let (mut first, mut end) = (LINES - 1, LINES + 1);
    lines[first] = before;
    lines[LINES] = after;
    let mut place = line_start(text, at);
    while first > 0 {
        let Some(line) = single_break_before(text, place).and_then(|at| {
            place = line_start(text, at);
            line_before(text, at)
        }) else {
            break;
        };
        first -= 1;
        lines[first] = measured(line);
    }
    let mut place = next;
    while end < lines.len() {
        let Some(line) = single_break_after(text, place).and_then(|next| {
            place = next;
            line_after(text, next)
        }) else {
            break;
        };
        lines[end] = measured(line);
        end += 1;
    }
    let lines = &lines[first..end];
    let here = LINES - 1 - first;
    let tells = words_tell(text, at, next);
    is_wrapped(lines, here, tells, |width| width.characters)
        || is_wrapped(lines, here, tells, |width| width.columns)
}

/// Whether the line `here` is full, and the others agree.
fn is_wrapped(lines: &[Line], here: usize, tells: bool, of: impl Fn(Width) -> u16) -> bool {
    let widest = lines.iter().map(|line| of(line.width)).max().unwrap_or(0);
    let is_full = |pair: &[Line]| of(pair[0].width) + 1 + of(pair[1].first_word) > widest;
    if !is_full(&lines[here..here + 2]) {
        return false;
    }
    let mut signs = usize::from(tells);
    let mut against = 0;
    for pair in lines.windows(2).filter(|pair| !pair[0].ended) {
        if is_full(pair) && !pair[1].item {
            signs += 1;
        } else {
            against += 2;
        }
    }
    signs += lines.iter().filter(|line| line.breaks_off).count();
    signs >= 2 + against
}

/// Whether the line before ends in a word that calls for more, or the next starts with a verb.
fn words_tell(text: &str, at: usize, next: usize) -> bool {
    const CALLS: Senses = Senses::POSTPOSITION.and(Senses::CONJUNCTION);
    last_word(text, text[..at].trim_end().len()).is_some_and(|word| word.token.has(CALLS))
        || token_after(text, next).is_some_and(|token| is_finite(&token))
}

/// Where the line that ends at byte `at` starts, or a place too far back.
fn line_start(text: &str, at: usize) -> usize {
    let from = at.saturating_sub(LONGEST + 1);
    let line = &text.as_bytes()[from..at];
    line.iter()
        .rposition(|&byte| byte == b'\n' || byte == b'\r')
        .map_or(from, |place| from + place + 1)
}

/// The line that ends at byte `at`, if it is no longer than wrapped lines are.
fn line_before(text: &str, at: usize) -> Option<&str> {
    let start = line_start(text, at);
    (at - start <= LONGEST).then(|| text[start..at].trim())
}

/// The line that starts at byte `at`, likewise.
fn line_after(text: &str, at: usize) -> Option<&str> {
    let rest = &text.as_bytes()[at..];
    let line = &rest[..rest.len().min(LONGEST + 1)];
    let end = line
        .iter()
        .position(|&byte| byte == b'\n' || byte == b'\r')
        .unwrap_or(line.len());
    (end <= LONGEST).then(|| text[at..at + end].trim())
}

/// Where the line before the one that starts at byte `start` ends, if no blank line stands between.
fn single_break_before(text: &str, start: usize) -> Option<usize> {
    let line = text[..start].strip_suffix(['\n', '\r'])?;
    let line = line.strip_suffix('\r').unwrap_or(line);
    let blank = line.trim_end_matches([' ', '\t', '\u{A0}']);
    (!blank.is_empty() && !blank.ends_with(['\n', '\r'])).then_some(line.len())
}

/// Where the line after the one at byte `at` starts, if no blank line stands between.
fn single_break_after(text: &str, at: usize) -> Option<usize> {
    let end = at + line_after_end(text, at)?;
    let rest = &text[end..];
    let rest = rest.strip_prefix('\r').unwrap_or(rest);
    let rest = rest.strip_prefix('\n').unwrap_or(rest);
    let line = rest.trim_start_matches([' ', '\t', '\u{A0}']);
    (!line.is_empty() && !line.starts_with(['\n', '\r'])).then(|| text.len() - line.len())
}

fn line_after_end(text: &str, at: usize) -> Option<usize> {
    let rest = &text.as_bytes()[at..];
    rest[..rest.len().min(LONGEST + 1)]
        .iter()
        .position(|&byte| byte == b'\n' || byte == b'\r')
}

/// Reads a line once.
fn measured(line: &str) -> Line {
    let mut read = Line::default();
    let mut in_first = true;
    for (at, c) in line.char_indices() {
        read.width.characters += 1;
        read.width.columns += u16::from(!takes_no_room(c));
        if c == ' ' {
            in_first = false;
        }
        if in_first {
            read.first_word = read.width;
        }
        let end = at + c.len_utf8();
        let ends = match c {
            chars::DANDA => true,
            '.' => {
                line[end..].starts_with(' ')
                    && last_word(line, at).is_some_and(|word| is_finite(&word.token))
            }
            _ => false,
        };
        read.breaks_off |= ends && end < line.len();
    }
    read.ended = super::breaks::has_ended(line, line.len());
    read.item = line.starts_with(['-', '•', '–', '—', '*', '●', '►', '➤', '('])
        || line
            .trim_start_matches(chars::is_digit)
            .starts_with([')', '.'])
            && line.starts_with(chars::is_digit);
    read
}

/// Signs that stand above or below a letter.
fn takes_no_room(c: char) -> bool {
    matches!(c,
        '\u{0900}'..='\u{0902}' | '\u{093C}' | '\u{0941}'..='\u{0948}' | '\u{094D}'
        | '\u{0951}'..='\u{0957}' | '\u{0962}' | '\u{0963}')
        || chars::is_invisible(c)
}
