//! Line breaks: those that end a sentence, and those that a scraper left inside one.
//!
//! A hyperlink put on a line of its own breaks the sentence round it (`समाचार एजेंसी⏎TASS⏎ने
//! बताया`), sometimes with blank lines. Such a break is *soft*. The evidence is on both sides:
//! the line before has no terminator, and
//!
//! - the text goes on with what no sentence starts with, or with `पर` after no verb, or
//! - the line before ends in a word or mark that nothing ends with, or
//! - a conjunction fills the next line, or
//! - the next line is short, has no terminator, and the line after it goes on so, or
//! - the line before is short and was joined so, and the text goes on with a word that sentences
//!   seldom start with, or
//! - a hyphen divides a word, or
//! - the lines about were [`wrapped`] to one width.
//!
//! The rule asks its questions through [`Break`], as the splitter reads characters where the
//! layout of an article has lines of tokens.

use super::line_ends::{has_ended, run_end};
use super::neighbours::{char_before, is_gap};
pub(crate) use super::source::Source;
use super::source::is;
use super::wrapped;
use crate::lexicon::{Cue, Features, word};
use crate::text::{chars, line_breaks, punctuation};
use crate::token::Token;

/// Which line breaks end sentences.
///
/// ```
/// use samachar::{LineBreaks, Splitter};
///
/// let text = "राजधानी\nपटना\nमें वर्षा हुई।";
/// let count = |line_breaks| Splitter::new().line_breaks(line_breaks).sentences(text).count();
/// assert_eq!(count(LineBreaks::Evidence), 1);
/// assert_eq!(count(LineBreaks::Hard), 3);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LineBreaks {
    /// Each is judged by the words on both sides.
    #[default]
    Evidence,
    /// Every line break ends a sentence.
    Hard,
    /// No line break ends a sentence; terminators alone do.
    Soft,
}

/// The longest line, in tokens, that a hyperlink leaves.
pub(crate) const LONGEST_LINK: usize = 6;

/// What follows a line that may be a hyperlink's.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AfterLink {
    /// The first token of the line after it.
    pub(crate) first: Token,
    /// Whether that line is nothing but a conjunction.
    pub(crate) is_conjunction: bool,
}

/// A break between a line without a terminator and the next line, as far as the rule asks.
pub(crate) trait Break {
    /// The last token of the line before.
    fn last(&self) -> Option<Token>;
    /// The first token of the next line.
    fn first(&self) -> Option<Token>;
    /// Whether the next line is nothing but a conjunction.
    fn is_conjunction(&self) -> bool;
    /// Whether a blank line stands between.
    fn is_blank(&self) -> bool;
    /// The first and the last token of the line before, if it is no longer than a link's.
    fn short_before(&self) -> Option<(Token, Token)>;
    /// What follows the next line, if that is no longer than a link's and has no terminator.
    fn after_link(&self) -> Option<AfterLink>;
    /// The text.
    fn source(&self) -> Source<'_>;
    /// Where the line before ends in it, and where the next line starts.
    fn place(&self) -> (usize, usize);
}

/// Whether the line after a break goes on with a word that sentences seldom start with. That makes
/// the break soft where the line before is the words of a link, which a soft break precedes.
pub(crate) fn goes_on_after_link(at: &impl Break) -> bool {
    at.first().is_some_and(|first| may_lean(&first)) && at.short_before().is_some()
}

/// Whether a break is soft by the lines on both sides. Bounded work, whatever the lines.
pub(crate) fn is_soft(at: &impl Break) -> bool {
    let Some(first) = at.first() else {
        return false;
    };
    if leans(&first) {
        return true;
    }
    let bullet = is_bullet(&first);
    let last = at.last();
    let source = at.source();
    let open = last.is_some_and(|last| {
        ends_open(source, &last) && !(is(&last, word::KII) && closes_with_verb(at))
    });
    let joins = first.has(Features::CONJUNCTION) && at.is_conjunction();
    if open && !bullet || joins || first.has(Features::LINKING) {
        return true;
    }
    if !bullet && !at.is_blank() {
        let (end, next) = at.place();
        let bare = last.is_some_and(|last| last.is_word() && !is_closed(source, &last));
        if bare && is(&first, word::PAR)
            || last.is_some_and(|last| last.is_mark('-')) && divides_word(at, &first)
            || wrapped::goes_on(source, end, next)
        {
            return true;
        }
    }
    let Some(after) = at.after_link().filter(|_| !bullet) else {
        return false;
    };
    let goes_on = leans(&after.first) || after.is_conjunction;
    if !goes_on && (at.is_blank() || !may_lean(&after.first)) {
        return false;
    }
    match at.short_before() {
        None => true,
        // A heading, the words of a link, and the sentence that the link opens: the blank line says
        // that the heading stands apart, unless it ends in a postposition.
        Some((first, last)) => {
            if at.is_blank() {
                goes_on && (calls_for_name(source, &first, &last) || last.has(Features::ENCLITIC))
            } else {
                goes_on || last.has(Features::ENCLITIC)
            }
        }
    }
}

/// Whether a line that starts with the token goes on with the sentence of the line before.
pub(crate) fn leans(first: &Token) -> bool {
    match first.mark() {
        Some(c) => punctuation::is_danda(c) || matches!(c, ',' | ';' | ':' | ')' | '?' | '!'),
        None => first.has(Features::ENCLITIC.and(Features::AUXILIARY)),
    }
}

/// Whether the token is a postposition or particle that may open a sentence too: `पर`, `तो`.
fn may_lean(first: &Token) -> bool {
    first.has(Features::POSTPOSITION.and(Features::PARTICLE))
}

/// Whether a phrase goes on after a line that ends in the token: `के`, `ने`, `और`, `कि`, `लेकिन`,
/// `उन्होंने`, a comma.
pub(crate) fn ends_open(source: Source<'_>, last: &Token) -> bool {
    const OPEN: Features = Features::OPEN_END
        .and(Features::ERGATIVE)
        .and(Features::RELATIVE);
    matches!(last.mark(), Some(',' | '(' | '[')) || source.has(last, OPEN)
}

/// Whether a line that is the token and no more joins two links.
pub(crate) fn is_conjunction(only: &Token) -> bool {
    only.has(Features::CONJUNCTION) && only.has(Features::OPEN_END)
}

/// Whether the `की` that the line before ends in is the verb of a headline: `बैठक में घोषणा की`.
fn closes_with_verb(at: &impl Break) -> bool {
    const HOST: Features = Features::VERB_HOST.and(Features::PARTICIPLE);
    let source = at.source();
    let line = source.text()[..at.place().0].trim_end_matches(chars::is_blank);
    source
        .last_word(line.len())
        .and_then(|verb| source.last_word(verb.span.start()))
        .is_some_and(|noun| {
            source.word(&noun.token).cue == Some(Cue::Noun) || source.has(&noun.token, HOST)
        })
}

/// Whether a clause may have ended with the word.
fn is_closed(source: Source<'_>, last: &Token) -> bool {
    source.is_finite(last) || source.has(last, Features::VERB)
}

/// Whether two words stand before the last of the line that `before` ends in.
fn has_words_before(before: &str) -> bool {
    let mut gaps = before.chars().rev().take(64).filter(|&c| c.is_whitespace());
    let mut apart = || gaps.next().is_some_and(is_gap);
    apart() && apart()
}

/// Whether a hyphen at the end of the line before divides a word: `विश्व-⏎विद्यालय`. A word or two
/// that end so are a label, and a dash after a verb leads in what follows.
fn divides_word(at: &impl Break, first: &Token) -> bool {
    const LEADS_IN: Features = Features::REPORTING.and(Features::CUE).and(Features::LABEL);
    let source = at.source();
    let text = source.text();
    let line = text[..at.place().0].trim_end_matches(chars::is_blank);
    let Some(before) = line.strip_suffix('-').filter(|_| first.is_word()) else {
        return false;
    };
    char_before(text, before.len()).is_some_and(chars::is_word)
        && has_words_before(before)
        && source
            .last_word(before.len())
            .is_some_and(|word| !word.token.has(LEADS_IN) && !source.is_finite(&word.token))
}

/// Whether a line opens like a sentence or ends in a calling or body, which a name follows.
fn calls_for_name(source: Source<'_>, first: &Token, last: &Token) -> bool {
    first.has(Features::OPENER) || source.has(last, Features::ROLE.and(Features::BODY))
}

/// Whether the token starts the item of a list.
pub(crate) fn is_bullet(first: &Token) -> bool {
    first.mark().is_some_and(punctuation::is_bullet)
}

/// How the run of line breaks from byte `at` to byte `next` of running text is read; `before` is
/// the reading of the run before it in the same sentence.
///
/// Reads the end of the line before, and no more than a few tokens after: the answer is the same
/// whatever stands further off.
pub(super) fn read(source: Source<'_>, at: usize, next: usize, before: Reading) -> Reading {
    let text = source.text();
    if next == text.len() || has_ended(text, at) {
        return Reading::Hard;
    }
    let here = TextBreak { source, at, next };
    if is_soft(&here) {
        Reading::Soft
    } else if before == Reading::Soft && goes_on_after_link(&here) {
        Reading::SoftAfterLink
    } else {
        Reading::Hard
    }
}

/// How a line break is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Reading {
    #[default]
    Hard,
    /// By the lines on both sides.
    Soft,
    /// By the break before it too.
    SoftAfterLink,
}

/// A run of line breaks in running text.
struct TextBreak<'t> {
    source: Source<'t>,
    /// Where the line before ends.
    at: usize,
    /// Where the next line starts.
    next: usize,
}

/// How many bytes of a line are looked at to see whether it is short: words of news have some
/// twenty bytes.
const SHORT: usize = LONGEST_LINK * 32;

impl<'t> TextBreak<'t> {
    /// The line before, without the white space behind it.
    fn before(&self) -> &'t str {
        self.source.text()[..self.at].trim_end_matches(chars::is_blank)
    }
}

impl Break for TextBreak<'_> {
    fn source(&self) -> Source<'_> {
        self.source
    }

    fn place(&self) -> (usize, usize) {
        (self.at, self.next)
    }

    fn last(&self) -> Option<Token> {
        let before = self.before();
        match self.source.last_word(before.len()) {
            Some(word) => Some(word.token),
            None => {
                let mark = before.char_indices().next_back()?.0;
                self.source.tokens(&before[mark..]).next()
            }
        }
    }

    fn first(&self) -> Option<Token> {
        self.source.token_after(self.next)
    }

    fn is_conjunction(&self) -> bool {
        fills_line(self.source, self.next)
    }

    fn is_blank(&self) -> bool {
        line_breaks::has_blank_line(&self.source.text()[self.at..self.next])
    }

    fn short_before(&self) -> Option<(Token, Token)> {
        let before = self.before();
        // Room for the break before the line, of whatever kind.
        let mut from = before.len().saturating_sub(SHORT + 3);
        while !before.is_char_boundary(from) {
            from += 1;
        }
        let line = before[from..].rsplit(chars::is_line_break).next()?;
        let at_start = line.len() == before.len();
        if line.len() >= SHORT + usize::from(at_start) {
            return None;
        }
        let mut tokens = self.source.tokens(line);
        let first = tokens.next()?;
        let mut last = first;
        for (count, token) in tokens.enumerate() {
            if count + 2 > LONGEST_LINK {
                return None;
            }
            last = token;
        }
        Some((first, last))
    }

    fn after_link(&self) -> Option<AfterLink> {
        let text = self.source.text();
        let bytes = text.as_bytes();
        let reach = self.next + SHORT;
        if reach <= bytes.len() && line_breaks::first(bytes, self.next, reach).is_none() {
            return None;
        }
        let mut length = 0;
        for token in self.source.tokens(&text[self.next..]) {
            if token.is_break() {
                let end = self.next + token.start();
                let after = run_end(text, end);
                if has_ended(text, end) {
                    return None;
                }
                return self.source.token_after(after).map(|first| AfterLink {
                    first,
                    is_conjunction: fills_line(self.source, after),
                });
            }
            length += 1;
            if length > LONGEST_LINK {
                return None;
            }
        }
        None
    }
}

/// Whether a conjunction fills the line at byte `at`.
fn fills_line(source: Source<'_>, at: usize) -> bool {
    let mut tokens = source.tokens(&source.text()[at..]);
    let Some(only) = tokens.next() else {
        return false;
    };
    only.has(Features::CONJUNCTION)
        && tokens.next().is_none_or(|next| next.is_break())
        && is_conjunction(&only)
}
