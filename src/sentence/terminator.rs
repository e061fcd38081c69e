//! Terminators in runs (`?!`, `।।`, `...`), and the marks that close with them.

use super::Ending;
use super::neighbours::{char_at, is_gap, skip_blanks, skip_invisible, skip_space};
use super::scan::Candidate;
use super::surroundings;
use crate::rule::{Decision, Rule, Subject, Trace};
use crate::span::Span;
use crate::text::{bytes, chars, line_breaks, punctuation};
use crate::token::{Effect, Marks, QuotationMark, quotation_mark_at};

/// What a sentence ends with besides its first terminator.
pub(super) static EXTENT: [Rule; 4] = [
    Rule::new(
        "break.run",
        "Terminators in a run end one sentence, with the strongest of them.",
        "They are glued; dandas and question marks may also stand a space apart, and so may dots after a dot.",
        "यह कैसे हुआ?!",
    ),
    Rule::new(
        "break.verse-number",
        "The number of a verse between double dandas belongs to them.",
        "A number of four digits or less, and dandas on both sides.",
        "मेह बरसे॥२॥ दादुर बोले॥",
    ),
    Rule::new(
        "break.closing-mark",
        "A quotation mark that closes after a terminator closes with the sentence.",
        "It stands between the terminator and a blank; or it is glued to the next word, or a space away, and a passage is open that it closes.",
        "कोच बोले, \"हम आएंगे।\" टीम हंसी।",
    ),
    Rule::new(
        "break.closing-bracket",
        "A bracket that closes after a terminator closes with the sentence.",
        "It was opened in the paragraph, or is glued to the terminator.",
        "(वे बाद में आए।) सभा चली।",
    ),
];

const RUN: &Rule = &EXTENT[0];
const VERSE_NUMBER: &Rule = &EXTENT[1];
const CLOSING_MARK: &Rule = &EXTENT[2];
const CLOSING_BRACKET: &Rule = &EXTENT[3];

/// Notes why a sentence does not end with the first terminator of a run; `by` is added to places.
#[cold]
pub(super) fn note(
    trace: Trace<'_>,
    by: usize,
    terminator: &Candidate,
    run: &Run,
    closing: &Closing,
) {
    let note = |rule, span: Span, seen: Span| {
        trace.note(|| {
            Decision::new(Subject::NoBoundary, rule, span.shifted(by)).seen([seen.shifted(by)])
        });
    };
    let at = terminator.at;
    let first = Span::new(at, at + terminator.length);
    if run.numbered {
        note(VERSE_NUMBER, first, Span::new(at, run.end));
    } else if run.end > first.end() {
        note(RUN, first, Span::new(at, run.end));
    }
    let closes = Span::new(run.end, closing.end);
    if closing.quotation {
        note(CLOSING_MARK, Span::new(at, run.end), closes);
    }
    if closing.bracket.is_some() {
        note(CLOSING_BRACKET, Span::new(at, run.end), closes);
    }
}

/// A run of terminators.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    /// Just past its last terminator.
    pub(super) end: usize,
    /// What the sentence ends with, if it does: the strongest of the run. `...।` is a danda.
    pub(super) ending: Ending,
    /// How many full stops the run has, if it has nothing else.
    pub(super) full_stops: usize,
    /// Whether the number of a verse belongs to it.
    pub(super) numbered: bool,
}

/// The terminator that starts at byte `at`, and its length.
fn terminator_at(bytes: &[u8], at: usize) -> Option<(Ending, usize)> {
    match bytes.get(at)? {
        b'.' => Some((Ending::FullStop, 1)),
        b'?' => Some((Ending::Question, 1)),
        b'!' => Some((Ending::Exclamation, 1)),
        b'|' => Some((Ending::Pipe, 1)),
        0xE0 if bytes.get(at + 1) == Some(&0xA5)
            && matches!(bytes.get(at + 2), Some(0xA4 | 0xA5)) =>
        {
            Some((Ending::Danda, 3))
        }
        0xE2 if bytes.get(at + 1..at + 3) == Some(&[0x80, 0xA6]) => Some((Ending::Ellipsis, 3)),
        _ => None,
    }
}

/// How firmly a terminator ends a sentence, against the others of its run.
fn strength(ending: Ending) -> u8 {
    match ending {
        Ending::Danda => 4,
        Ending::Question | Ending::Exclamation => 3,
        Ending::Ellipsis => 2,
        Ending::Pipe => 1,
        _ => 0,
    }
}

/// The run of terminators that starts at byte `at` with `first`.
#[inline]
pub(super) fn run(text: &str, at: usize, first: Ending, length: usize) -> Run {
    let bytes = text.as_bytes();
    let run = Run {
        end: at + length,
        ending: first,
        full_stops: usize::from(first == Ending::FullStop),
        numbered: false,
    };
    // Nearly always a new line follows, or a letter, digit or mark, with a blank before it or without. Signs of the
    // block of the danda are looked at closely, and what follows a double danda.
    let next = run.end + usize::from(bytes.get(run.end) == Some(&b' '));
    let alone = match bytes.get(next) {
        None | Some(b'\n' | b'\r') => true,
        Some(0xE0) => bytes[next + 1] != 0xA5,
        Some(byte) => byte.is_ascii_graphic() && !matches!(byte, b'.' | b'?' | b'!' | b'|'),
    };
    if alone && !(length == 3 && bytes[at + 2] == 0xA5) {
        run
    } else {
        run_on(text, at, run)
    }
}

/// The run that starts at byte `at` with the terminator that `run` has so far.
///
/// Dandas and question marks that stand apart by a space (`है । ।`) are of the run; a full stop,
/// a pipe or an ellipsis after a space is not, as those may start something (`.com`, `| अपडेट`).
fn run_on(text: &str, at: usize, mut run: Run) -> Run {
    let bytes = text.as_bytes();
    let single = run.end;
    while RUN.is_on() {
        let (ending, end) = match terminator_at(bytes, run.end) {
            Some((ending, length)) => (ending, run.end + length),
            None if char_at(text, run.end).is_some_and(is_gap) => {
                let next = skip_blanks(text, run.end);
                match terminator_at(bytes, next) {
                    Some((
                        ending @ (Ending::Danda | Ending::Question | Ending::Exclamation),
                        length,
                    )) => (ending, next + length),
                    Some((ending @ Ending::FullStop, length))
                        if run.full_stops > 0 && stands_alone(text, next) =>
                    {
                        (ending, next + length)
                    }
                    _ => break,
                }
            }
            None => break,
        };
        run.end = end;
        run.full_stops = if ending == Ending::FullStop && run.full_stops > 0 {
            run.full_stops + 1
        } else {
            0
        };
        if strength(ending) > strength(run.ending) {
            run.ending = ending;
        }
    }
    if run.full_stops > 1 {
        run.ending = Ending::Ellipsis;
    }
    if run.ending == Ending::Danda && (run.end > single || bytes[single - 1] == 0xA5) {
        let end = past_verse_number(text, at, run.end);
        run.numbered = end > run.end;
        run.end = end;
    }
    run
}

/// Whether nothing but blanks and full stops stand about the full stop at byte `at`: the dots of an
/// ellipsis set apart (`. . .`).
fn stands_alone(text: &str, at: usize) -> bool {
    char_at(text, at + 1)
        .is_none_or(|c| c == '.' || chars::is_blank(c) || punctuation::is_closing(c))
}

/// Past the number of a verse between double dandas (`॥१॥`, `।।1।।`), where a run from byte `at` to
/// `end` is such and one follows; `end` where not.
#[cold]
fn past_verse_number(text: &str, at: usize, end: usize) -> usize {
    let run = &text[at..end];
    if !VERSE_NUMBER.is_on()
        || !run.contains(chars::DOUBLE_DANDA) && run.matches(chars::DANDA).count() < 2
    {
        return end;
    }
    let from = skip_blanks(text, end);
    let digits = text[from..]
        .char_indices()
        .take(LONGEST_NUMBER)
        .take_while(|&(_, c)| chars::is_digit(c));
    let Some((last, digit)) = digits.last() else {
        return end;
    };
    let next = skip_blanks(text, from + last + digit.len_utf8());
    let closing = ["॥", "।।"]
        .into_iter()
        .find(|dandas| text[next..].starts_with(dandas));
    closing.map_or(end, |dandas| next + dandas.len())
}

/// The longest number of a verse, in digits.
const LONGEST_NUMBER: usize = 4;

/// What closes with a sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Closing {
    /// Just past the last mark that closes.
    pub(super) end: usize,
    /// Whether a quoted passage closes.
    pub(super) quotation: bool,
    /// Where the outermost of the brackets that close was opened.
    pub(super) bracket: Option<usize>,
}

/// The quotation marks and brackets that close at byte `at`, right after a run of terminators.
/// One space before a mark is allowed for, where the mark cannot open.
///
/// `marks` has read the paragraph, which starts at byte `paragraph`, up to some place before `at`,
/// and is not moved past it: where no mark stands, nothing is read.
#[inline]
pub(super) fn closing(text: &str, at: usize, paragraph: usize, marks: &mut Marks) -> Closing {
    let bytes = text.as_bytes();
    let next = at + usize::from(bytes.get(at) == Some(&b' '));
    // After nearly all terminators stands a letter or digit, or nothing.
    let closes_none = match bytes.get(next) {
        None | Some(0xE0 | b'\n' | b'\r' | b' ') => true,
        Some(byte) => byte.is_ascii_alphanumeric(),
    };
    if closes_none {
        return Closing {
            end: at,
            quotation: false,
            bracket: None,
        };
    }
    closing_marks(text, at, paragraph, marks)
}

/// Whether a terminator is a danda with nothing but a letter of Devanagari or a new line behind it, spaces left aside,
/// as nearly all are: nothing goes on with it or closes after it, and no rule is asked about it but that for dandas.
#[inline]
pub(super) fn is_plain_danda(text: &str, terminator: &Candidate) -> bool {
    let [0xE0, 0xA5, 0xA4, behind @ ..] = &text.as_bytes()[terminator.at..] else {
        return false;
    };
    let mut behind = behind;
    // A space, as a rule; pages have more, and NBSP.
    while let [b' ', rest @ ..] | [0xC2, 0xA0, rest @ ..] = behind {
        behind = rest;
    }
    let is_plain = match behind {
        [] | [b'\n' | b'\r', ..] => true,
        // Other dandas are signs of the same block.
        [0xE0, block, ..] => *block != 0xA5,
        _ => false,
    };
    is_plain && surroundings::DANDA.rule.is_on()
}

/// [`closing`], where something stands that may close.
#[inline(never)] // Rare, and large: what stands behind nearly all terminators is told without it.
fn closing_marks(text: &str, at: usize, paragraph: usize, marks: &mut Marks) -> Closing {
    let mut closing = Closing {
        end: at,
        quotation: false,
        bracket: None,
    };
    let mut opened = Opened {
        text,
        paragraph,
        marks,
        here: None,
    };
    let bytes = text.as_bytes();
    let mut end = at;
    loop {
        let at = skip_invisible(text, end);
        let (next, spaced) = skip_space(text, at);
        match bytes.get(next) {
            Some(b')' | b']') if CLOSING_BRACKET.is_on() => {
                match opened.bracket(at, next) {
                    Some(opened) => closing.bracket = Some(opened),
                    // One that nothing opened belongs to what it is glued to.
                    None if !spaced => {}
                    None => break,
                }
                end = next + 1;
            }
            Some(b'"' | b'\'' | b'`' | 0xC2 | 0xE2) if CLOSING_MARK.is_on() => {
                let mark = quotation_mark_at(text, next);
                let Some(mark) = mark.filter(|&mark| opened.is_closed_by(mark, spaced)) else {
                    break;
                };
                closing.quotation = true;
                end = mark.span.end();
            }
            // A terminator after the marks (`"मैं तैयार हूँ"।` is the other order, `।"।` both).
            _ => match terminator_at(bytes, at) {
                Some((_, length)) if closing.quotation => end = at + length,
                _ => break,
            },
        }
    }
    // A joiner that was typed after the mark belongs with it.
    closing.end = skip_invisible(text, end);
    closing
}

/// What is open behind a run of terminators, found out by the shortest way: most marks tell by themselves
/// or by the mark before them, and only for the others the paragraph is read.
struct Opened<'m> {
    text: &'m str,
    /// Where the paragraph starts.
    paragraph: usize,
    /// What was read of the paragraph before the run.
    marks: &'m mut Marks,
    /// What was read of it up to here, once it had to be.
    here: Option<Marks>,
}

impl Opened<'_> {
    /// Where the bracket that closes at byte `next` was opened; `at` is the byte before a space before it.
    #[inline]
    fn bracket(&mut self, at: usize, next: usize) -> Option<usize> {
        if self.here.is_none() {
            if let Some(opened) = opened_last(self.text, self.paragraph, next) {
                return Some(opened);
            }
        }
        let text = self.text;
        let here = self.read_to(at);
        let opened = here.innermost_bracket();
        here.read(text, next + 1);
        opened
    }

    /// What is open at byte `at`, or where it was read to before.
    fn read_to(&mut self, at: usize) -> &mut Marks {
        let (text, marks) = (self.text, &mut *self.marks);
        self.here.get_or_insert_with(|| {
            // The state at the run is left as it is, to go on from.
            marks.read(text, at);
            marks.clone()
        })
    }

    /// Whether the quotation mark closes a passage.
    #[inline]
    fn is_closed_by(&mut self, mark: QuotationMark, spaced: bool) -> bool {
        let next = mark.span.start();
        // An entity for a mark is padded with what nobody sees.
        let after = char_at(self.text, skip_invisible(self.text, mark.span.end()));
        // A mark between the terminator and a blank closes, even one that nothing opened or that was
        // opened in another width; all others depend on what is open.
        let attached = !spaced && after.is_none_or(|c| !leaves_room_inside(c));
        if let Some(here) = &mut self.here {
            here.read(self.text, next);
            return here.feed(self.text, mark) == Effect::Closes || attached;
        }
        if attached {
            return true;
        }
        if spaced && after.is_some_and(|c| !chars::is_blank(c)) {
            return false;
        }
        closes_the_last(self.text, self.paragraph, next).unwrap_or_else(|| {
            let text = self.text;
            self.read_to(next).feed(text, mark) == Effect::Closes
        }) || spaced && is_orphan(self.text, mark.span)
    }
}

/// Whether a mark that stands apart on both sides has no other of its kind after it in the line, which it
/// could open a passage with.
fn is_orphan(text: &str, mark: Span) -> bool {
    let bytes = text.as_bytes();
    let to = bytes.len().min(mark.end() + LAST_MARK);
    let end = line_breaks::first(bytes, mark.end(), to).unwrap_or(to);
    let rest = &bytes[mark.end()..end];
    let mark = text[mark].as_bytes();
    !rest.windows(mark.len()).any(|other| other == mark)
}

/// How far back the mark before a mark is looked for, in bytes.
const LAST_MARK: usize = 1024;

/// Where the last byte that `wanted` holds for stands before byte `at` in the paragraph that starts
/// at byte `paragraph`, if not too far back.
fn last_of(text: &str, paragraph: usize, at: usize, wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let from = at.saturating_sub(LAST_MARK).max(paragraph);
    let before = &text.as_bytes()[from..at];
    Some(from + bytes::last(before, wanted)?)
}

/// Whether the straight mark at byte `at` closes a passage, told by the last such mark before it
/// in the paragraph; `None` where that does not plainly open or close, or there is none.
///
/// A short way for marks glued on both sides, so that the paragraph need not be read.
fn closes_the_last(text: &str, paragraph: usize, at: usize) -> Option<bool> {
    let mark = *text.as_bytes().get(at)?;
    if !matches!(mark, b'"' | b'\'') {
        return None;
    }
    let last = last_of(text, paragraph, at, |byte| byte == mark)?;
    let before = text[..last].chars().next_back();
    let after = char_at(text, skip_invisible(text, last + 1));
    let blank = |c: Option<char>| c.is_none_or(chars::is_blank);
    match (blank(before), blank(after)) {
        // Two single marks are one double mark.
        _ if mark == b'\'' && (before == Some('\'') || after == Some('\'')) => None,
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// Where the bracket that the one at byte `at` closes was opened, if that is the last before it in
/// the paragraph: a short way, as above.
fn opened_last(text: &str, paragraph: usize, at: usize) -> Option<usize> {
    let last = last_of(text, paragraph, at, |byte| {
        (byte == b'(') | (byte == b')') | (byte == b'[') | (byte == b']')
    })?;
    matches!(text.as_bytes()[last], b'(' | b'[').then_some(last)
}

/// Whether a mark before `c` can open a passage.
fn leaves_room_inside(c: char) -> bool {
    chars::is_word(c)
        || chars::is_digit(c)
        || !(chars::is_blank(c) || c.is_ascii_punctuation() || c == chars::DANDA)
}
