//! Line breaks: those that end a sentence, and those that a scraper left inside one.
//!
//! A hyperlink put on a line of its own breaks the sentence round it (`समाचार एजेंसी⏎TASS⏎ने
//! बताया`), sometimes with blank lines. Such a break is *soft*. The evidence is on both sides: the
//! line before has no terminator, and what stands about the break calls for more.
//!
//! The rules ask their questions through [`Break`], as the splitter reads characters where the
//! layout of an article has lines of tokens.

use super::line_ends;
use super::neighbours::{char_at, skip_blanks};
use super::open_lines;
pub(crate) use super::source::Source;
use super::source::is;
use super::verdict::{self, Answer, Step, Verdict};
use super::wrapped;
use crate::lexicon::{Features, TimeWord, word};
use crate::rule::Rule;
use crate::text::{chars, punctuation};
use crate::token::{Token, TokenKind};

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
    /// Where the first token of the next line, which is given, ends in the text.
    fn after_first(&self, first: &Token) -> usize;
    /// Whether the next line is nothing but a conjunction.
    fn is_conjunction(&self) -> bool;
    /// Whether a blank line stands between.
    fn is_blank(&self) -> bool;
    /// The first and the last token of the line before, if it is no longer than a link's.
    fn short_before(&self) -> Option<(Token, Token)>;
    /// What follows the next line, if that is no longer than a link's and has no terminator; `None` too where a
    /// sentence does not go on with it ([`may_follow_link`]), which is less to read.
    fn after_link(&self) -> Option<AfterLink>;
    /// The text.
    fn source(&self) -> Source<'_>;
    /// Where the line before ends in it, and where the next line starts.
    fn place(&self) -> (usize, usize);
    /// Whether the next line is longer than that of a link and than any that text was wrapped to, as far as a quick
    /// look tells: most lines of news are paragraphs.
    fn is_before_long(&self) -> bool;
    /// Where the line before starts, if that is known.
    fn line(&self) -> Option<usize> {
        None
    }
    /// Whether the line before ends in a title with its stop (`डॉ.`), which a name follows.
    fn ends_in_title(&self) -> bool {
        false
    }
    /// Whether the line before has a terminator, or nothing follows.
    fn has_ended(&self) -> bool {
        false
    }
    /// Whether the break before the line before is soft by the lines on both sides of it.
    fn follows_soft(&self) -> bool {
        false
    }
}

/// A row of the table of line breaks.
type LineRow = Step<fn(&dyn Break) -> Answer>;

/// The kinds of breaks, a bit each; a rule is asked about those of its kinds.
mod kind {
    /// Any break.
    pub(super) const ANY: u16 = 1;
    /// One before a mark, or a word that sentences seldom start with.
    pub(super) const BEFORE_LEANING: u16 = 1 << 1;
    /// One behind a mark, or a word after which phrases go on.
    pub(super) const BEHIND_OPEN: u16 = 1 << 2;
    /// One before a line that may be short.
    pub(super) const BEFORE_SHORT: u16 = 1 << 3;
}

/// A row that is asked about breaks of `kinds`.
const fn row(rule: Rule, kinds: u16, decide: fn(&dyn Break) -> Answer) -> LineRow {
    Step {
        rule,
        kinds,
        decide,
    }
}

/// The rules for line breaks, in the order in which they are asked.
pub(super) static LINE_BREAKS: [LineRow; 12] = [
    row(
        Rule::new(
            "break.line-ended",
            "A line break after a terminator, or before the end of the text, ends the sentence.",
            "The last mark of the line before, marks that close left aside.",
            "होम | राज्य |⏎से जुड़ी खबरें",
        ),
        kind::ANY,
        |at| Answer::ends_if(at.has_ended()),
    ),
    row(
        Rule::new(
            "break.line-leans",
            "The next line goes on with what no sentence starts with.",
            "Its first token is a postposition, an auxiliary, a danda, a comma or the like.",
            "समाचार एजेंसी⏎ने बताया।",
        ),
        kind::BEFORE_LEANING,
        |at| {
            Answer::goes_on_if(
                at.first()
                    .is_some_and(|first| leans(&first) && !is_name_or_heading(at, &first)),
            )
        },
    ),
    row(
        Rule::new(
            "break.open-line",
            "A line that ends in a word or mark that calls for more goes on.",
            "It ends in a postposition, a conjunction, a pronoun with `ने`, a title, a comma or an opening bracket, and no item of a list follows; a headline may close with `की` for its verb, with its subject, or with `कुछ और`.",
            "मंत्री के⏎बयान पर बहस हुई।",
        ),
        kind::BEHIND_OPEN,
        |at| {
            let source = at.source();
            let open = at.last().is_some_and(|last| {
                ends_open(source, &last) && !open_lines::is_closed_headline(at, &last)
            });
            Answer::goes_on_if((open || at.ends_in_title()) && !before_bullet(at))
        },
    ),
    row(
        Rule::new(
            "break.line-of-conjunction",
            "A conjunction on a line of its own joins the lines about it.",
            "The next line is `और` or the like and no more, as between two links.",
            "पटना⏎और⏎गया में वर्षा हुई।",
        ),
        kind::BEFORE_LEANING,
        |at| {
            Answer::goes_on_if(
                at.first()
                    .is_some_and(|first| first.has(Features::CONJUNCTION))
                    && at.is_conjunction(),
            )
        },
    ),
    row(
        Rule::new(
            "break.line-linking",
            "A line that starts with a conjunction that only links goes on with the line before.",
            "Its first word is `कि`, `या`, `तथा`.",
            "मंत्री का कहना है⏎कि सड़क बनेगी।",
        ),
        kind::BEFORE_LEANING,
        |at| Answer::goes_on_if(at.first().is_some_and(|first| first.has(Features::LINKING))),
    ),
    row(
        Rule::new(
            "break.line-at-par",
            "A line that starts with `पर` goes on with a noun.",
            "The line before ends in a word that is no verb, so `पर` is the postposition and not the conjunction.",
            "इस सड़क⏎पर जाम लगा।",
        ),
        kind::BEFORE_LEANING,
        |at| {
            let source = at.source();
            let bare = |last: Token| last.is_word() && !open_lines::is_verb(source, &last);
            Answer::goes_on_if(
                at.first().is_some_and(|first| is(&first, word::PAR))
                    && at.last().is_some_and(bare)
                    && !at.is_blank(),
            )
        },
    ),
    row(
        Rule::new(
            "break.divided-word",
            "A hyphen at the end of a line divides a word.",
            "The lexicon knows neither what stands before it nor what the next line starts with.",
            "उन्होंने जिलाधि-⏎कारियों से बात की।",
        ),
        kind::BEHIND_OPEN,
        |at| {
            let source = at.source();
            let rest = |first: Token| first.kind() == TokenKind::Word && source.is_unknown(&first);
            Answer::goes_on_if(
                at.last().is_some_and(|last| last.is_mark('-'))
                    && at.first().is_some_and(rest)
                    && ends_in_half(at)
                    && !at.is_blank(),
            )
        },
    ),
    row(
        Rule::new(
            "break.wrapped-line",
            "Lines of one width were wrapped.",
            "The first word of the next line would not fit on the line before, other lines about are as full, and sentences end in them.",
            "नगर के पुराने घाट पर कल देर शाम तक मेला लगा रहा। दूर⏎गांवों से आए सैकड़ों परिवार अपने बच्चों के साथ झूले देखते⏎रहे। रात को आतिशबाजी हुई और सब घर लौटे।",
        ),
        kind::BEFORE_SHORT,
        |at| {
            if before_bullet(at) || at.is_blank() {
                return Answer::Pass;
            }
            let (end, next) = at.place();
            Answer::goes_on_if(wrapped::goes_on(at.source(), at.line(), end, next))
        },
    ),
    row(
        Rule::new(
            "break.prose-line",
            "A line of prose that breaks off before its last sentence has ended goes on.",
            "A sentence ends within the line, and it closes with a postposition, a determiner or a pronoun, or has one connective behind that sentence; before a blank line with any word but a verb, where a sentence is glued to the stop of the one before.",
            "मेला खुल गया। दो दिनों में यह⏎दूसरा मेला है।",
        ),
        kind::ANY,
        |at| Answer::goes_on_if(open_lines::breaks_off(at) && !before_bullet(at)),
    ),
    row(
        Rule::new(
            "break.line-of-link",
            "A short line between two others is a hyperlink, which the sentence goes on over.",
            "It has six tokens or less and no terminator, and the line after it goes on with what no sentence starts with.",
            "समाचार एजेंसी⏎तास⏎ने बताया।",
        ),
        kind::BEFORE_SHORT,
        |at| Answer::goes_on_if(opens_link(at)),
    ),
    row(
        Rule::new(
            "break.line-after-link",
            "A sentence goes on after a hyperlink with a word that few sentences start with.",
            "The line before is short and goes on with the one before it, and the next starts with a postposition or particle.",
            "समाचार एजेंसी के⏎पटना केंद्र⏎तो बंद है।",
        ),
        kind::BEFORE_LEANING,
        |at| Answer::goes_on_if(at.follows_soft() && goes_on_after_link(at)),
    ),
    row(
        Rule::new(
            "break.line",
            "Any other line break ends the sentence.",
            "Headings and items of lists carry no terminator.",
            "मौसम⏎आज धूप निकली।",
        ),
        kind::ANY,
        |_| Answer::Ends,
    ),
];

/// The row that asks what the break before was.
const AFTER_LINK: u64 = 1 << 10;

/// The rows that are asked about any break, and those that are asked besides about some.
const OF_ANY: u64 = verdict::rows(&LINE_BREAKS, kind::ANY);
const BEFORE_LEANING: u64 = verdict::rows(&LINE_BREAKS, kind::BEFORE_LEANING);
const BEHIND_OPEN: u64 = verdict::rows(&LINE_BREAKS, kind::BEHIND_OPEN);
const BEFORE_SHORT: u64 = verdict::rows(&LINE_BREAKS, kind::BEFORE_SHORT);

/// What is decided on a line break. Bounded work, whatever the lines.
pub(crate) fn judge(at: &dyn Break) -> Verdict {
    let mut rows = OF_ANY;
    if at.first().is_none_or(|first| is_mark_or_leaning(&first)) {
        rows |= BEFORE_LEANING;
    }
    if at
        .last()
        .is_none_or(|last| is_mark_or_open(at.source(), &last))
    {
        rows |= BEHIND_OPEN;
    }
    if !at.is_before_long() {
        rows |= BEFORE_SHORT;
    }
    verdict::judge(&LINE_BREAKS, rows, |decide| decide(at))
}

/// Whether a token is a mark, or a word that belongs to what stands before it or links to it.
fn is_mark_or_leaning(first: &Token) -> bool {
    const LEANING: Features = Features::ENCLITIC
        .union(Features::AUXILIARY)
        .union(Features::CONJUNCTION)
        .union(Features::LINKING)
        .union(Features::POSTPOSITION)
        .union(Features::PARTICLE);
    first.kind() == TokenKind::Mark || first.has(LEANING)
}

/// Whether a token is a mark, or a word after which a phrase goes on.
fn is_mark_or_open(source: Source<'_>, last: &Token) -> bool {
    last.kind() == TokenKind::Mark || source.has(last, OPEN)
}

/// Whether a break was decided by the break before it.
pub(crate) fn is_after_link(verdict: Verdict) -> bool {
    core::ptr::eq(
        verdict.rule,
        &LINE_BREAKS[AFTER_LINK.trailing_zeros() as usize].rule,
    )
}

/// Whether the line after a break goes on with a word that sentences seldom start with. That makes
/// the break soft where the line before is the words of a link, which a soft break precedes.
fn goes_on_after_link(at: &dyn Break) -> bool {
    at.first()
        .is_some_and(|first| may_lean(at.source(), &first))
        && at.short_before().is_some()
}

/// Whether the next line is the words of a link, which the sentence goes on over.
fn opens_link(at: &dyn Break) -> bool {
    if before_bullet(at) {
        return false;
    }
    let Some(after) = at.after_link() else {
        return false;
    };
    let goes_on = leans(&after.first) || after.is_conjunction;
    if !goes_on && (at.is_blank() || !may_lean(at.source(), &after.first)) {
        return false;
    }
    let source = at.source();
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

/// Whether a line that starts so may go on with a sentence that a link stands in.
pub(super) fn may_follow_link(source: Source<'_>, first: &Token) -> bool {
    leans(first) || first.has(Features::CONJUNCTION) || may_lean(source, first)
}

/// Whether the line from byte `next` on is longer than any that text was wrapped to, as far as a quick look tells.
pub(crate) fn is_long(source: Source<'_>, next: usize) -> bool {
    line_ends::goes_beyond(&source.text().as_bytes()[next..], wrapped::WIDE)
}

/// Whether the next line is an item of a list.
fn before_bullet(at: &dyn Break) -> bool {
    at.first().is_some_and(|first| is_bullet(&first))
}

/// Whether a line that starts with the token goes on with the sentence of the line before.
pub(crate) fn leans(first: &Token) -> bool {
    match first.mark() {
        Some(c) => punctuation::is_danda(c) || matches!(c, ',' | ';' | ':' | ')' | '?' | '!'),
        None => first.has(Features::ENCLITIC.union(Features::AUXILIARY)),
    }
}

/// Whether a line starts with a word that is written as one that leans: the town `गया :`, `की-वर्ड्स`,
/// or after a blank line a participle, as headings start (`हुआ क्या है?`).
fn is_name_or_heading(at: &dyn Break, first: &Token) -> bool {
    let after = at.after_first(first);
    match char_at(at.source().text(), after) {
        Some('-') => true,
        Some(',' | ':') => first.has(Features::AUXILIARY),
        _ => {
            at.source().has(first, Features::PERFECTIVE)
                && (at.is_blank() || leads_label(at, after))
        }
    }
}

/// Whether a colon stands after a blank at byte `at`: the word before is a label.
fn leads_label(at: &dyn Break, after: usize) -> bool {
    let text = at.source().text();
    char_at(text, skip_blanks(text, after)) == Some(':')
}

/// Whether the token is a postposition or particle that may open a sentence too: `पर`, `तो`. Before a
/// noun `पूर्व` says what somebody was.
fn may_lean(source: Source<'_>, first: &Token) -> bool {
    first.has(Features::POSTPOSITION.union(Features::PARTICLE))
        && source.word(first).time != TimeWord::Ago
}

/// Words after which a phrase goes on.
const OPEN: Features = Features::OPEN_END
    .union(Features::ERGATIVE)
    .union(Features::RELATIVE);

/// Whether a phrase goes on after a line that ends in the token: `के`, `ने`, `और`, `कि`, `लेकिन`,
/// `उन्होंने`, a comma.
pub(crate) fn ends_open(source: Source<'_>, last: &Token) -> bool {
    matches!(last.mark(), Some(',' | '(' | '[')) || source.has(last, OPEN)
}

/// Whether a line that is the token and no more joins two links.
pub(crate) fn is_conjunction(only: &Token) -> bool {
    only.has(Features::CONJUNCTION) && only.has(Features::OPEN_END)
}

/// Whether the line before ends in an unknown word with a hyphen glued to it.
fn ends_in_half(at: &dyn Break) -> bool {
    let source = at.source();
    let line = source.text()[..at.place().0].trim_end_matches(chars::is_blank);
    line.strip_suffix('-').is_some_and(|before| {
        source
            .word_before(before.len())
            .is_some_and(|word| source.is_unknown(&word.token))
    })
}

/// Whether a line opens like a sentence or ends in a calling or body, which a name follows.
fn calls_for_name(source: Source<'_>, first: &Token, last: &Token) -> bool {
    first.has(Features::OPENER) || source.has(last, Features::ROLE.union(Features::BODY))
}

/// Whether the token starts the item of a list.
pub(crate) fn is_bullet(first: &Token) -> bool {
    first.mark().is_some_and(punctuation::is_bullet)
}
