//! Terminators after which a sentence may go on: `?`, `!`, the ellipsis, and the pipe.

use super::neighbours::{ends_as_verbs_do, is_gap};
use super::place::{Place, kind};
use super::source::WordBefore;
use super::table::{Row, row};
use super::verdict::Answer;
use crate::lexicon::Features;
use crate::rule::Rule;
use crate::span::Span;
use crate::text::{chars, fold, line_breaks, punctuation};
use crate::token::{Token, TokenKind};

pub(super) const ALTERNATIVE: Row = row(
    Rule::new(
        "break.alternative",
        "A question goes on with an alternative or a complement.",
        "A conjunction follows that only links: `या`, `कि`.",
        "वे जाएँ? या रुकें?",
    ),
    kind::QUESTION,
    |place| {
        Answer::goes_on_if(
            place
                .after()
                .is_some_and(|token| token.has(Features::LINKING)),
        )
    },
);

pub(super) const ADDRESS: Row = row(
    Rule::new(
        "break.address",
        "A question mark within an address of the web ends nothing.",
        "A slash or something in Latin before it, and small letters in Latin or digits behind, all glued.",
        "पता https://example.in/?page=2 पर देखें।",
    ),
    kind::QUESTION,
    |place| {
        let bytes = place.source.text().as_bytes();
        let before = place.at.checked_sub(1).and_then(|at| bytes.get(at));
        let after = bytes.get(place.run.end);
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'/';
        let goes_on = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        Answer::goes_on_if(before.is_some_and(is_part) && after.is_some_and(goes_on))
    },
);

pub(super) const MARK_OF_TITLE: Row = row(
    Rule::new(
        "break.mark-of-title",
        "A question mark or exclamation mark may belong to the title of a work.",
        "A noun for a work stands a few words before it, no verb, postposition or conjunction between, and the line goes on with a word that opens no sentence.",
        "फिल्म रंग दे! बसंती कल लगेगी।",
    ),
    kind::QUESTION,
    |place| {
        let goes_on = place.next > place.run.end
            && place
                .after()
                .is_some_and(|token| token.is_word() && !token.has(Features::OPENER));
        Answer::goes_on_if(goes_on && is_in_title(place))
    },
);

pub(super) const QUESTION: Row = row(
    Rule::new(
        "break.question",
        "Any other question mark or exclamation mark ends the sentence.",
        "No rule above has found a reason why it should not.",
        "वाह! क्या बात है?",
    ),
    kind::QUESTION,
    |_| Answer::Ends,
);

pub(super) const OPENING_ELLIPSIS: Row = row(
    Rule::new(
        "break.opening-ellipsis",
        "An ellipsis that opens a sentence ends nothing.",
        "Nothing but marks stands before it.",
        "...और बारिश हो गई।",
    ),
    kind::ELLIPSIS,
    |place| {
        // A few characters tell, and a longer row of marks is no sentence. A line break of two
        // characters counts for no more than one of one.
        let is_text = |c| chars::is_word(c) || chars::is_digit(c);
        let before = place.text()[place.start..place.at].chars().take(96);
        let mut seen = before.filter(|&c| !chars::is_blank(c)).take(16);
        Answer::goes_on_if(!seen.any(is_text))
    },
);

pub(super) const OPEN_CLAUSE: Row = row(
    Rule::new(
        "break.open-clause",
        "An ellipsis after a word that calls for more ends nothing.",
        "A postposition or a conjunction stands before it; the `की` that is a verb too tells nothing.",
        "वे लौटे और... सब चुप थे।",
    ),
    kind::ELLIPSIS,
    |place| {
        Answer::goes_on_if(
            place.after().is_some()
                && place.word().is_some_and(|word| {
                    word.token.has(Features::OPEN_END.union(Features::ENCLITIC))
                        && !place.source.has(&word.token, Features::LIGHT)
                }),
        )
    },
);

pub(super) const GLUED_ELLIPSIS: Row = row(
    Rule::new(
        "break.glued-ellipsis",
        "An ellipsis glued to both words ends the sentence only after a clause.",
        "A verb with a tense stands before it; then a word that opens sentences, or a number, ends it at once.",
        "मैं...मैं नहीं गया।",
    ),
    kind::ELLIPSIS,
    |place| {
        let Some(after) = place
            .after()
            .filter(|token| token.is_word() || token.kind() == TokenKind::Number)
        else {
            return Answer::Pass;
        };
        if place.next != place.run.end {
            return Answer::Pass;
        }
        let closed = place
            .word()
            .is_some_and(|word| place.source.is_finite(&word.token));
        if !closed {
            return Answer::GoesOn;
        }
        Answer::ends_if(after.has(Features::OPENER) || !after.is_word())
    },
);

pub(super) const GOES_ON: Row = row(
    Rule::new(
        "break.goes-on",
        "A sentence goes on over an ellipsis with a word that carries on.",
        "A conjunction, postposition, particle, auxiliary or relative pronoun follows, or a lower-case letter.",
        "वह आया था… पर चुप रहा।",
    ),
    kind::ELLIPSIS,
    |place| {
        const GO_ON: Features = Features::CONJUNCTION
            .union(Features::ENCLITIC)
            .union(Features::PARTICLE)
            .union(Features::AUXILIARY)
            .union(Features::POSTPOSITION)
            .union(Features::RELATIVE);
        Answer::goes_on_if(
            place.after_has(GO_ON) || place.char_after().is_some_and(char::is_lowercase),
        )
    },
);

pub(super) const REPEATED_WORD: Row = row(
    Rule::new(
        "break.repeated-word",
        "A sentence goes on over an ellipsis with the same word.",
        "The words on both sides are equal, however they are spelled.",
        "अब… अब क्या होगा?",
    ),
    kind::ELLIPSIS,
    |place| {
        Answer::goes_on_if(match (place.word(), place.after()) {
            (Some(word), Some(after)) => after.is_word() && is_same(place, word, after),
            _ => false,
        })
    },
);

pub(super) const ELLIPSIS: Row = row(
    Rule::new(
        "break.ellipsis",
        "Any other ellipsis ends the sentence.",
        "No rule above has found a reason why it should not.",
        "वे चले गए... नदी बहती रही।",
    ),
    kind::ELLIPSIS,
    |_| Answer::Ends,
);

pub(super) const PIPE_AFTER_VERB: Row = row(
    Rule::new(
        "break.pipe-after-verb",
        "A pipe after a verb is a danda.",
        "An auxiliary or a verb with a tense stands before it: a clause is complete.",
        "सब लौट गए थे | सुबह हुई |",
    ),
    kind::PIPE,
    |place| {
        Answer::ends_if(
            pipe_word(place).is_some_and(|(word, _)| place.source.is_finite(&word.token)),
        )
    },
);

pub(super) const PIPE_AFTER_CLAUSE: Row = row(
    Rule::new(
        "break.pipe-after-clause",
        "A pipe after several words that may end in a verb is a danda.",
        "A main verb without an auxiliary; or, where the line ends in a pipe, a form that verbs have or a passage in marks; or any word, where another pipe of the line stands after a verb. No Latin word follows, as after titles, and no pipe stands after the first words of the line, as in tickers.",
        "गांव को नई सड़क मिली | मेला लगा |",
    ),
    kind::PIPE,
    |place| {
        let Some((word, passage)) = pipe_word(place) else {
            return Answer::Pass;
        };
        let text = place.text();
        let foreign = place
            .after()
            .is_some_and(|token| token.kind() == TokenKind::Foreign);
        if foreign || !has_words(text, place.start, place.at, CLAUSE) {
            return Answer::Pass;
        }
        Answer::ends_if(match pipes_of_line(place) {
            Pipes::EndSentences => true,
            Pipes::Separate => false,
            Pipes::Unclear => {
                place.source.has(&word.token, MAIN_VERB)
                    || (passage
                        || ends_as_verbs_do(&text[word.span])
                        || place.source.has(&word.token, REQUEST))
                        && line_ends_in_pipe(text, place.next)
            }
        })
    },
);

pub(super) const PIPE: Row = row(
    Rule::new(
        "break.pipe",
        "Any other pipe separates.",
        "Breadcrumbs, titles, site suffixes and timestamps stand apart by pipes.",
        "होम | राज्य | बिहार",
    ),
    kind::PIPE,
    |_| Answer::GoesOn,
);

/// Whether the words before a place may be the title of a work that a noun names before them.
fn is_in_title(place: &Place<'_>) -> bool {
    const LONGEST: usize = 3;
    const GRAMMAR: Features = Features::AUXILIARY
        .union(Features::POSTPOSITION)
        .union(Features::CONJUNCTION)
        .union(Features::REPORTING)
        .union(Features::VERB);
    let source = place.source;
    let mut before = place.word().copied();
    for _ in 0..LONGEST {
        let Some(word) = before.filter(|word| word.span.start() > place.start) else {
            return false;
        };
        if source.has(&word.token, GRAMMAR) {
            return false;
        }
        before = source.last_word(word.span.start());
        if before.is_some_and(|noun| source.has(&noun.token, Features::DOCUMENT)) {
            return true;
        }
    }
    false
}

/// How many words a clause has at least before its pipe.
const CLAUSE: usize = 4;

/// What the pipes of a line do.
enum Pipes {
    /// One of them stands after a verb with a tense.
    EndSentences,
    /// The first stands after fewer words than a clause has, and none after such a verb.
    Separate,
    Unclear,
}

/// The pipes from the start of a line, or of the sentence that goes on in it, to the line's end.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LinePipes {
    from: usize,
    /// Where what was looked at ends.
    until: usize,
    first: Option<usize>,
    after_verb: bool,
}

impl LinePipes {
    /// Looks at the line of a place. A sentence may go on over many lines, of which each is looked at
    /// once.
    fn read(&mut self, place: &Place<'_>) {
        let bytes = place.text().as_bytes();
        let from = place.line.min(place.start);
        if from != self.from || self.until < from {
            *self = LinePipes {
                from,
                until: from,
                ..LinePipes::default()
            };
        }
        let end = line_breaks::first(bytes, place.at, bytes.len()).unwrap_or(bytes.len());
        let rest = &place.text()[self.until..end];
        for (offset, _) in rest.match_indices('|') {
            let at = self.until + offset;
            self.first = self.first.or(Some(at));
            self.after_verb = self.after_verb || follows_verb(place, at);
        }
        self.until = end.max(place.at + 1);
    }
}

/// What the pipes of the line do in which a place stands, found out once a line.
fn pipes_of_line(place: &Place<'_>) -> Pipes {
    let mut style = place.style.get();
    if place.at >= style.pipes.until {
        style.pipes.read(place);
        place.style.set(style);
    }
    let LinePipes { from, first, .. } = style.pipes;
    if style.pipes.after_verb {
        Pipes::EndSentences
    } else if first.is_some_and(|first| !has_words(place.text(), from, first, CLAUSE)) {
        Pipes::Separate
    } else {
        Pipes::Unclear
    }
}

/// Whether the pipe at byte `at` stands after a verb with a tense.
fn follows_verb(place: &Place<'_>, at: usize) -> bool {
    place
        .source
        .last_word(at)
        .is_some_and(|word| place.source.is_finite(&word.token))
}

/// A main verb without an auxiliary: `मिली`, `रखता`. Other perfectives
/// are spelled as nouns are (`झटके`).
const MAIN_VERB: Features = Features::MAIN_PAST
    .union(Features::IMPERFECTIVE)
    .union(Features::FUTURE);

/// A request, which titles end with too: `पढ़ें`, `देखिए`.
const REQUEST: Features = Features::SUBJUNCTIVE.union(Features::IMPERATIVE);

/// The word before a pipe, marks that close left aside, and whether there are such marks.
fn pipe_word(place: &Place<'_>) -> Option<(WordBefore, bool)> {
    let before = &place.text()[..place.at];
    let closed = before
        .trim_end_matches(|c| is_gap(c) || punctuation::is_closing(c))
        .len();
    // A passage in marks may be all that the sentence ends with.
    let passage = closed < before.trim_end_matches(is_gap).len();
    Some((place.source.word_before(closed)?, passage))
}

/// Whether at least `least` words stand between the bytes `start` and `at` and behind any other
/// pipe, counted back from `at` over no more characters than such words have.
fn has_words(text: &str, start: usize, at: usize, least: usize) -> bool {
    let last = text[start..at].chars().rev().take(least * 24);
    // A line break of two characters is one gap.
    let mut in_gap = false;
    let gaps = last.take_while(|&c| c != '|').filter(|&c| {
        let starts = c.is_whitespace() && !in_gap;
        in_gap = c.is_whitespace();
        starts
    });
    gaps.count() + 1 >= least
}

/// Whether the same word stands on both sides of a place.
fn is_same(place: &Place<'_>, before: &WordBefore, after: &Token) -> bool {
    let text = place.text();
    let after: Span = after.span().shifted(place.next);
    fold::key(&text[before.span]) == fold::key(&text[after])
}

/// Whether the line at byte `next` ends in a pipe, or has come to its end there. Titles and
/// breadcrumbs stand between pipes, and none after the last.
fn line_ends_in_pipe(text: &str, next: usize) -> bool {
    const LONGEST: usize = 4096;
    let mut to = text.len().min(next + LONGEST);
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    let end = line_breaks::first(text.as_bytes(), next, to).unwrap_or(to);
    let shows = |c: &char| !(chars::is_blank(*c) || punctuation::is_closing(*c));
    text[next..end]
        .chars()
        .rev()
        .find(shows)
        .is_none_or(|c| c == '|')
}
