//! Text broken into lines of one width, as mail and old wires have it.
//!
//! Who wraps text starts a new line where the next word would not fit any more. So a line before
//! a wrapped break is *full*: with the first word of the next line it would be wider than the
//! widest line about. Headings, names and items of lists end where they end, and are rarely full
//! one after the other. A break is read as wrapped if the line before it is full and the lines
//! about say so too:
//!
//! - another line without a terminator is full, or a sentence ends in the middle of such a line;
//!   each line that is not full, though no terminator ends it, takes two such signs to outweigh;
//! - or, where two lines are all there is, the words on one side of the break tell;
//! - and a sentence ends somewhere in these lines: none does in a list of headlines.

use super::line_ends::{has_ended, is_longer, is_shorter, line_end, line_start, run_end};
use super::neighbours::{char_at, is_gap};
use super::source::Source;
use crate::lexicon::Features;
use crate::text::fold::devanagari_at;
use crate::text::{chars, line_breaks, punctuation};

/// How many lines are looked at on each side of a break.
const LINES: usize = 4;

/// The narrowest and the widest line that text is wrapped to, in characters.
const NARROW: usize = 48;
pub(super) const WIDE: usize = 120;

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

/// Whether the single line break between the bytes `at` and `next` was made by wrapping; `line` is
/// where the line before starts, if that is known. Looks at [`LINES`] lines of [`WIDE`] characters on
/// each side and no further.
pub(super) fn goes_on(source: Source<'_>, line: Option<usize>, at: usize, next: usize) -> bool {
    let text = source.text();
    // Nearly all lines of scraped text are far too short or too long, and one of the long ones is
    // enough.
    let Some(start) = line.or_else(|| line_start(text, at, WIDE)) else {
        return false;
    };
    if is_shorter(text, start, at, NARROW) || is_longer(text, start, at, WIDE) {
        return false;
    }
    let Some(end) = line_end(text, next, WIDE) else {
        return false;
    };
    let above = text[..start].trim_end();
    if line_start(text, above.len(), WIDE).is_none()
        || line_end(text, run_end(text, end), WIDE).is_none()
    {
        return false;
    }
    let (before, after) = (text[start..at].trim(), text[next..end].trim_end());
    let pair = [before, after].map(|line| measured(source.with(line)));
    if usize::from(pair[0].width.characters) < NARROW || pair[1].item {
        return false;
    }
    if !(is_full(&pair, characters, pair[1].width.characters)
        || is_full(&pair, columns, pair[1].width.columns))
    {
        return false;
    }
    lines_tell(source, at, next, pair)
}

/// [`goes_on`], by the lines about the two that are a `pair`.
#[cold]
fn lines_tell(source: Source<'_>, at: usize, next: usize, pair: [Line; 2]) -> bool {
    let text = source.text();
    let mut lines = [Line::default(); 2 * LINES];
    let (mut first, mut end) = (LINES - 1, LINES + 1);
    lines[first..end].copy_from_slice(&pair);
    let mut place = line_start(text, at, WIDE);
    while first > 0 {
        let before = place.and_then(|start| single_break_before(text, start));
        let Some(line) = before.and_then(|at| {
            place = line_start(text, at, WIDE);
            line_before(text, at)
        }) else {
            break;
        };
        first -= 1;
        lines[first] = measured(source.with(line));
    }
    let mut place = next;
    while end < lines.len() {
        let Some(line) = single_break_after(text, place).and_then(|next| {
            place = next;
            line_after(text, next)
        }) else {
            break;
        };
        lines[end] = measured(source.with(line));
        end += 1;
    }
    let lines = &lines[first..end];
    let here = LINES - 1 - first;
    let tells = words_tell(source, at, next);
    is_wrapped(lines, here, tells, characters) || is_wrapped(lines, here, tells, columns)
}

fn characters(width: Width) -> u16 {
    width.characters
}

fn columns(width: Width) -> u16 {
    width.columns
}

/// Whether the first word of the second line would not fit on the first, where none is wider than
/// `widest` and these two.
fn is_full(pair: &[Line], of: impl Fn(Width) -> u16, widest: u16) -> bool {
    of(pair[0].width) + 1 + of(pair[1].first_word) > widest
}

/// Whether the line `here` is full, and the others agree.
fn is_wrapped(lines: &[Line], here: usize, tells: bool, of: impl Fn(Width) -> u16) -> bool {
    let widest = lines.iter().map(|line| of(line.width)).max().unwrap_or(0);
    if !is_full(&lines[here..here + 2], &of, widest) {
        return false;
    }
    let mut signs = usize::from(tells);
    let mut against = 0;
    for pair in lines.windows(2).filter(|pair| !pair[0].ended) {
        if is_full(pair, &of, widest) && !pair[1].item {
            signs += 1;
        } else {
            against += 2;
        }
    }
    signs += lines
        .iter()
        .filter(|line| line.breaks_off && !line.ended)
        .count();
    let prose = lines.iter().any(|line| line.ended || line.breaks_off);
    prose && signs >= 2 + against
}

/// Whether the line before ends in a word that calls for more, or the next starts with a verb.
fn words_tell(source: Source<'_>, at: usize, next: usize) -> bool {
    const CALLS: Features = Features::POSTPOSITION.union(Features::CONJUNCTION);
    source
        .last_word(source.text()[..at].trim_end().len())
        .is_some_and(|word| word.token.has(CALLS) && !source.is_finite(&word.token))
        || source
            .token_after(next)
            .is_some_and(|token| source.is_finite(&token))
}

/// The line that ends at byte `at`, if it is no longer than wrapped lines are.
fn line_before(text: &str, at: usize) -> Option<&str> {
    Some(text[line_start(text, at, WIDE)?..at].trim())
}

/// The line that starts at byte `at`, likewise.
fn line_after(text: &str, at: usize) -> Option<&str> {
    Some(text[at..line_end(text, at, WIDE)?].trim())
}

/// Where the line before the one that starts at byte `start` ends, if no blank line stands between.
fn single_break_before(text: &str, start: usize) -> Option<usize> {
    let kept = text[..start].trim_end();
    (!kept.is_empty() && !line_breaks::has_blank_line(&text[kept.len()..start]))
        .then_some(kept.len())
}

/// Where the line after the one at byte `at` starts, if no blank line stands between.
fn single_break_after(text: &str, at: usize) -> Option<usize> {
    let end = line_end(text, at, WIDE)?;
    let rest = text[end..].trim_start();
    let next = text.len() - rest.len();
    (!rest.is_empty() && !line_breaks::has_blank_line(&text[end..next])).then_some(next)
}

/// Reads a line once.
fn measured(source: Source<'_>) -> Line {
    let line = source.text();
    let bytes = line.as_bytes();
    let mut width = Width::default();
    let mut first_word = None;
    let mut breaks_off = false;
    let mut at = 0;
    while at < bytes.len() {
        // Nearly all characters are of Devanagari, none of which is a gap or does not show.
        if let Some(low) = devanagari_at(bytes, at) {
            at += 3;
            width.characters += 1;
            width.columns += u16::from(COLUMNS[usize::from(low)]);
            breaks_off |= low == DANDA_LOW && at < bytes.len();
            continue;
        }
        let Some(c) = char_at(line, at) else {
            break;
        };
        at += c.len_utf8();
        if chars::is_invisible(c) {
            continue;
        }
        if is_gap(c) {
            first_word.get_or_insert(width);
        }
        width.characters += 1;
        width.columns += 1;
        breaks_off |= c == '.'
            && line[at..].starts_with(is_gap)
            && source
                .last_word(at - 1)
                .is_some_and(|word| source.is_finite(&word.token));
    }
    Line {
        width,
        first_word: first_word.unwrap_or(width),
        ended: has_ended(line, line.len()),
        breaks_off,
        item: line.starts_with(|c| c == '(' || punctuation::is_bullet(c))
            || line
                .trim_start_matches(chars::is_digit)
                .starts_with([')', '.'])
                && line.starts_with(chars::is_digit),
    }
}

/// The low seven bits of the danda.
const DANDA_LOW: u8 = chars::DANDA as u8 & 0x7F;

/// How many columns each character of Devanagari takes, by the low seven bits: none for the signs that
/// stand above or below a letter.
static COLUMNS: [u8; 128] = {
    let mut columns = [0; 128];
    let mut low = 0;
    while low < 128 {
        columns[low as usize] = !takes_no_room(low) as u8;
        low += 1;
    }
    columns
};

/// The low seven bits of signs that stand above or below a letter.
const fn takes_no_room(low: u8) -> bool {
    matches!(low, 0x00..=0x02 | 0x3C | 0x41..=0x48 | 0x4D | 0x51..=0x57 | 0x62 | 0x63)
}
