//! Quotation marks and brackets: which open, which close, and which do neither.
//!
//! Newsrooms type every mark there is, in the wrong direction, in mixed widths, and leave them
//! open; so the direction of a mark is decided by what stands around it, and the shape of the
//! mark is only a hint. One [`Marks`] is fed the marks of a paragraph in order.

use crate::span::Span;
use crate::text::punctuation::{is_picture, is_terminator};
use crate::text::{bytes, chars};

/// The width of a quotation mark. Straight and curly marks of one width close each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Width {
    /// `'…'`, `‘…’`.
    Single,
    /// `"…"`, `“…”`, `''…''`, ``` ``…'' ```.
    Double,
    /// `«…»`.
    Guillemet,
}

/// What the shape of a mark says of its direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Opening,
    Closing,
    Straight,
}

/// A quotation mark found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct QuotationMark {
    /// Where the mark lies; two characters where two single marks stand for a double one.
    pub(crate) span: Span,
    pub(crate) width: Width,
    shape: Shape,
}

/// What a mark does where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// A quoted passage starts after the mark.
    Opens,
    /// The innermost quoted passage of this width ends before the mark.
    Closes,
    /// The mark is an apostrophe, or closes nothing.
    Neither,
}

/// The quotation mark at byte `at`, if one stands there.
pub(crate) fn quotation_mark_at(text: &str, at: usize) -> Option<QuotationMark> {
    let mut characters = text[at..].chars();
    let first = characters.next()?;
    let second = characters.next();
    let (width, shape) = match first {
        '"' => (Width::Double, Shape::Straight),
        '“' | '„' => (Width::Double, Shape::Opening),
        '”' | '‟' => (Width::Double, Shape::Closing),
        '«' => (Width::Guillemet, Shape::Opening),
        '»' => (Width::Guillemet, Shape::Closing),
        '`' if second == Some('`') => (Width::Double, Shape::Opening),
        '\'' if second == Some('\'') => (Width::Double, Shape::Straight),
        '‘' if second == Some('‘') => (Width::Double, Shape::Opening),
        '’' if second == Some('’') => (Width::Double, Shape::Closing),
        '\'' => (Width::Single, Shape::Straight),
        '‘' | '‚' | '`' => (Width::Single, Shape::Opening),
        '’' | '‛' => (Width::Single, Shape::Closing),
        _ => return None,
    };
    let doubled = width == Width::Double && matches!(first, '`' | '\'' | '‘' | '’');
    let length = first.len_utf8() * if doubled { 2 } else { 1 };
    Some(QuotationMark {
        span: Span::new(at, at + length),
        width,
        shape,
    })
}

/// Whether a byte can start a quotation mark or is a bracket: what [`Marks::read`] stops at.
const fn may_be_mark(byte: u8) -> bool {
    // Compared without a branch, as [`bytes::first`] wants it, and few times: `&`, `Y` and `_` are let through too.
    (byte == b'"')
        | (byte.wrapping_sub(b'&') <= b')' - b'&')
        | (byte == b'`')
        | (byte | 0x06 == b'_')
        | (byte | 0x20 == 0xE2)
}

/// An open quoted passage or bracket.
#[derive(Clone, Copy, Debug)]
struct Open {
    at: usize,
    width: Option<Width>,
    /// Whether blanks stand within the marks too: `" … "`.
    spaced: bool,
}

/// The marks that are open at a place of a text, read up to there once.
#[derive(Clone, Debug)]
pub(crate) struct Marks {
    at: usize,
    open: [Open; Marks::DEPTH],
    depth: usize,
}

impl Marks {
    /// How deep marks are followed; deeper ones are taken for stray.
    pub(crate) const DEPTH: usize = 6;

    /// Nothing is open at byte `at`, where a paragraph starts.
    pub(crate) const fn new(at: usize) -> Marks {
        Marks {
            at,
            open: [Open {
                at: 0,
                width: None,
                spaced: false,
            }; Marks::DEPTH],
            depth: 0,
        }
    }

    /// Starts anew at byte `at`, where nothing is open.
    pub(crate) const fn restart(&mut self, at: usize) {
        self.at = at;
        self.depth = 0;
    }

    /// A quotation of this width is open at byte `at`, where a paragraph starts.
    pub(crate) fn within(at: usize, width: Width) -> Marks {
        let mut marks = Marks::new(at);
        marks.push(Open {
            at,
            width: Some(width),
            spaced: false,
        });
        marks
    }

    /// Reads on to byte `to`. A place already passed costs nothing.
    pub(crate) fn read(&mut self, text: &str, to: usize) {
        let bytes = text.as_bytes();
        while self.at < to {
            let Some(at) = bytes::first(&text.as_bytes()[..to], self.at, may_be_mark) else {
                self.at = to;
                return;
            };
            self.at = at + 1;
            match bytes[at] {
                b'(' | b'[' => self.push(Open {
                    at,
                    width: None,
                    spaced: false,
                }),
                b')' | b']' => self.close(None),
                _ => {
                    if let Some(mark) = quotation_mark_at(text, at) {
                        self.feed(text, mark);
                        self.at = mark.span.end();
                    }
                }
            }
        }
    }

    /// Takes in a quotation mark and says what it does.
    pub(crate) fn feed(&mut self, text: &str, mark: QuotationMark) -> Effect {
        let effect = self.effect(text, mark);
        match effect {
            Effect::Opens => {
                let spaced = text[mark.span.end()..].starts_with(chars::is_blank);
                self.push_mark(mark, spaced);
            }
            Effect::Closes => self.close(Some(mark.width)),
            Effect::Neither => {}
        }
        effect
    }

    /// Takes a mark that was fed for one that opens, though a blank stands behind it.
    pub(crate) fn open(&mut self, mark: QuotationMark) {
        self.push_mark(mark, true);
    }

    fn push_mark(&mut self, mark: QuotationMark, spaced: bool) {
        self.push(Open {
            at: mark.span.start(),
            width: Some(mark.width),
            spaced,
        });
    }

    /// Whether a mark that could open closes a passage whose marks stand apart from its words: `" हम तैयार हैं. "अगले`.
    fn closes_spaced(&self, text: &str, mark: QuotationMark) -> bool {
        self.is_spaced(mark.width) && last_seen(text, mark.span.start()).is_some_and(is_terminator)
    }

    /// Whether what was opened last are marks of `width` that stand apart from their words.
    fn is_spaced(&self, width: Width) -> bool {
        let innermost = self.open[..self.depth].last();
        innermost.is_some_and(|open| open.spaced && open.width == Some(width))
    }

    /// What `mark` does after the marks read so far.
    pub(crate) fn effect(&self, text: &str, mark: QuotationMark) -> Effect {
        let seen = |c: &char| !chars::is_invisible(*c);
        let before = text[..mark.span.start()].chars().rev().find(seen);
        let after = text[mark.span.end()..].chars().find(seen);
        let opener_like =
            before.is_none_or(leaves_room_before) && after.is_some_and(|c| !chars::is_blank(c));
        let closer_like =
            before.is_some_and(|c| !chars::is_blank(c)) && after.is_none_or(leaves_room_after);
        let within_word = || {
            before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
        };
        let open = self.is_open(mark.width);
        match (mark.width, mark.shape) {
            // An apostrophe (`Lutyens' zone`, `S'pore`), or the end of a passage.
            (Width::Single, Shape::Straight | Shape::Closing) if !open && within_word() => {
                Effect::Neither
            }
            (_, Shape::Opening) if open && closer_like && !opener_like => Effect::Closes,
            (_, Shape::Opening) => Effect::Opens,
            // `. "इसी …, उनका कहना है, " हम`: what is introduced by a comma starts a passage, whatever
            // was left open.
            (Width::Double, Shape::Straight)
                if open
                    && !opener_like
                    && !closer_like
                    && !self.is_spaced(mark.width)
                    && last_seen(text, mark.span.start()) == Some(',') =>
            {
                Effect::Opens
            }
            // A second passage where the first was never closed. A mark glued to the end of a
            // sentence, or to a picture (`जय हिंद ❤"अगले`), closes it.
            (Width::Single | Width::Double, Shape::Straight)
                if open
                    && opener_like
                    && !closer_like
                    && !before.is_some_and(|c| is_terminator(c) || is_picture(c))
                    && !self.closes_spaced(text, mark) =>
            {
                Effect::Opens
            }
            _ if open => Effect::Closes,
            // A closing mark of another width than the one that opened.
            _ if closer_like
                && !opener_like
                && before.is_some_and(is_terminator)
                && self.in_quotation() =>
            {
                Effect::Closes
            }
            // A closing mark where nothing is open: typed in the wrong direction, or stray.
            _ if closer_like && !opener_like => Effect::Neither,
            _ => Effect::Opens,
        }
    }

    /// Whether a quoted passage of this width is open.
    pub(crate) fn is_open(&self, width: Width) -> bool {
        self.open[..self.depth]
            .iter()
            .any(|open| open.width == Some(width))
    }

    /// Whether any quoted passage is open.
    pub(crate) fn in_quotation(&self) -> bool {
        self.open[..self.depth]
            .iter()
            .any(|open| open.width.is_some())
    }

    /// Where the innermost open bracket stands.
    pub(crate) fn innermost_bracket(&self) -> Option<usize> {
        self.open[..self.depth]
            .iter()
            .rev()
            .find(|open| open.width.is_none())
            .map(|open| open.at)
    }

    fn push(&mut self, open: Open) {
        if self.depth < Marks::DEPTH {
            self.open[self.depth] = open;
            self.depth += 1;
        }
    }

    /// Closes the innermost passage of `width` (or bracket), and what was left open inside it;
    /// the innermost passage of any width where none of this one is open.
    fn close(&mut self, width: Option<Width>) {
        let open = &self.open[..self.depth];
        let place = open
            .iter()
            .rposition(|open| open.width == width)
            .or_else(|| {
                width?;
                open.iter().rposition(|open| open.width.is_some())
            });
        if let Some(place) = place {
            self.depth = place;
        }
    }
}

/// The last character before `at` that is no blank.
fn last_seen(text: &str, at: usize) -> Option<char> {
    text[..at].chars().rev().find(|&c| !chars::is_blank(c))
}

/// Whether a mark after `c` can open: after space, brackets, dashes, colons, commas, ends of
/// sentences and other marks.
fn leaves_room_before(c: char) -> bool {
    chars::is_blank(c) || !(chars::is_word(c) || chars::is_digit(c) || c == ')' || c == '%')
}

/// Whether a mark before `c` can close: before space and all punctuation.
fn leaves_room_after(c: char) -> bool {
    chars::is_blank(c) || !(chars::is_word(c) || chars::is_digit(c))
}
