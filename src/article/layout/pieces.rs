//! Pieces: what lies inside a line of the body and is no part of its text.

use core::ops::Range;

use super::boilerplate;
use super::facts::Facts;
use super::lines::{self, is_separator};
use super::page::Page;
use crate::article::kinds::ResidueKind;
use crate::lexicon::{Features, Label, Lexicon};
use crate::rule::Rule;
use crate::span::Span;
use crate::token::{Token, TokenKind};

pub(super) static MARKUP_AT_ENDS: Rule = Rule::new(
    "line.markup-at-ends",
    "tags and entities at the ends of a line are markup",
    "the characters of a tag or an entity stand first or last on the line",
    "&nbsp;काम जारी है।<br>",
);

pub(super) static APPEAL_AT_END: Rule = Rule::new(
    "line.appeal-at-end",
    "sentences behind the last one of the body that turn to the reader are none of it",
    "each asks to read, follow or write, looked for from the end, so that the shortest piece is taken",
    "काम पूरा हुआ। अपनी राय हमें khabar@example.in पर भेजें",
);

pub(super) static APPEAL_IN_BRACKETS: Rule = Rule::new(
    "line.appeal-in-brackets",
    "an appeal or a disclaimer in brackets at the end of a line is none of its text",
    "the bracket closes the line, and the words in it are those of an appeal",
    "काम पूरा हुआ। (हमारे चैनल को सब्सक्राइब करें)",
);

pub(super) static BROKEN_APPEAL: Rule = Rule::new(
    "line.broken-appeal",
    "an appeal in brackets over several lines is one",
    "the bracket opens on one line and closes at the end of another, up to eight below, and the words between are those of an appeal",
    "(आप हमारे ऐप के लिए ⏎ यहां क्लिक करें और हमें फॉलो करें.)",
);

pub(super) static POST_IN_TEXT: Rule = Rule::new(
    "line.post-in-text",
    "a post that ran into the text is cut out of it",
    "the short address of a post with the Latin letters before it and the name, handle and date behind it",
    "काम जारी है। pic.twitter.com/abc — Naam (@naam) May 5, 2020",
);

pub(super) static LINK_IN_TEXT: Rule = Rule::new(
    "line.link-in-text",
    "a link to another article between sentences is cut out of the text",
    "a listed label with a separator stands behind the end of a sentence or in brackets, up to the end of its own sentence or bracket",
    "काम जारी है। यह भी पढ़ें: मेले में भीड़। कल बैठक होगी।",
);

pub(super) static MORE_AT_END: Rule = Rule::new(
    "line.more-at-end",
    "the button behind the dots of a text that breaks off is none of it",
    "a listed label of a link or button stands behind dots and fills the rest of the line, or in Latin letters the title follows it",
    "काम जारी है, जिसके ...और पढ़ें",
);

/// What a piece of a line of the body is, and by which rule.
#[derive(Clone, Copy, Debug)]
pub(super) enum Piece {
    Text,
    Related(By),
    Residue(ResidueKind, By),
}

/// A rule on pieces, and what it looked at among the tokens at a range: nothing for the whole piece.
#[derive(Clone, Copy, Debug)]
pub(super) struct By {
    pub(super) rule: &'static Rule,
    pub(super) seen: fn(&Page<'_>, Range<usize>) -> Vec<Span>,
}

const BY_MARKUP: By = By {
    rule: &MARKUP_AT_ENDS,
    seen: |_, _| Vec::new(),
};

const BY_APPEAL_AT_END: By = By {
    rule: &APPEAL_AT_END,
    seen: appealing_words,
};

const BY_APPEAL_IN_BRACKETS: By = By {
    rule: &APPEAL_IN_BRACKETS,
    seen: appealing_words,
};

const BY_POST: By = By {
    rule: &POST_IN_TEXT,
    seen: |page, range| boilerplate::sign_of_post(page.lexicon, &page.tokens[range]),
};

const BY_LINK: By = By {
    rule: &LINK_IN_TEXT,
    seen: label_of_link,
};

const BY_MORE: By = By {
    rule: &MORE_AT_END,
    seen: dots_and_label,
};

/// The words that an appeal is known by.
pub(super) fn appealing_words(page: &Page<'_>, range: Range<usize>) -> Vec<Span> {
    boilerplate::appealing_words(&page.tokens[range])
}

/// The label of a link, with the mark that parts it from what it links to.
fn label_of_link(page: &Page<'_>, range: Range<usize>) -> Vec<Span> {
    let tokens = &page.tokens[range];
    let bracket = usize::from(matches!(tokens[0].mark(), Some('(' | '[')));
    let label = lines::label(page.lexicon, &tokens[bracket..]);
    let label = label.map(|(length, _)| lines::span(&tokens[bracket..=bracket + length]));
    label.into_iter().collect()
}

/// The dots of a text that breaks off, and the label of the button behind them.
fn dots_and_label(page: &Page<'_>, range: Range<usize>) -> Vec<Span> {
    let dots = page.tokens[..range.start].iter().rev();
    let dots = dots.take_while(|token| matches!(token.mark(), Some('.' | '…')));
    let before = range.start - dots.count()..range.start;
    let label = lines::label(page.lexicon, &page.tokens[range.clone()]);
    let label = label.map(|(length, _)| range.start..range.start + length);
    let parts = core::iter::once(before).chain(label);
    parts.map(|part| lines::span(&page.tokens[part])).collect()
}

/// Cuts the tokens of a line of the body into text and what is none: entities and tags at its
/// ends, links to other articles between its sentences, an appeal in brackets at its end.
///
/// Nearly all lines are text from end to end.
pub(super) fn cut(
    page: &Page<'_>,
    line: usize,
    range: Range<usize>,
    mut each: impl FnMut(Piece, Range<usize>),
) {
    let lexicon = page.lexicon;
    let tokens = page.tokens;
    let markup = Piece::Residue(ResidueKind::Markup, BY_MARKUP);
    let inner = without_markup(page.text, tokens, range.clone());
    if inner.start > range.start {
        each(markup, range.start..inner.start);
    }
    let labelled = page.has(line, Facts::LABELLED);
    let more = labelled.then(|| more_at_end(lexicon, &tokens[inner.clone()]));
    let more = more.flatten().map(|at| inner.start + at);
    let whole = inner.start..more.unwrap_or(inner.end);
    let behind = trailer(page, line, whole.clone());
    let end = behind.map_or(whole.end, |(start, _)| start);
    let text = inner.start..end;
    if page.has(line, Facts::SUSPECT) {
        match appeal_at_end(lexicon, &tokens[text.clone()]) {
            Some((open, kind)) => {
                let open = text.start + open;
                posts(page, line, text.start..open, &mut each);
                each(Piece::Residue(kind, BY_APPEAL_IN_BRACKETS), open..end);
            }
            None => posts(page, line, text, &mut each),
        }
    } else if !text.is_empty() {
        each(Piece::Text, text);
    }
    if let Some((start, kind)) = behind {
        each(Piece::Residue(kind, BY_APPEAL_AT_END), start..whole.end);
    }
    if let Some(start) = more {
        let button = Piece::Residue(ResidueKind::Promo, BY_MORE);
        each(button, start..inner.end);
    }
    if inner.end < range.end {
        each(markup, inner.end..range.end);
    }
}

/// The tokens at `range` without the tags and entities at both ends.
fn without_markup(text: &str, tokens: &[Token], mut range: Range<usize>) -> Range<usize> {
    if !MARKUP_AT_ENDS.is_on() {
        return range;
    }
    while let Some(length) = boilerplate::markup(text, &tokens[range.clone()]) {
        range.start += length;
    }
    while let Some(at) = markup_at_end(text, &tokens[range.clone()]) {
        range.end = range.start + at;
    }
    range
}

/// Where a tag or entity starts that `tokens` end with.
fn markup_at_end(text: &str, tokens: &[Token]) -> Option<usize> {
    let last = tokens.last()?;
    if !matches!(last.mark(), Some(';' | '>' | ']')) {
        return None;
    }
    let from = tokens.len().saturating_sub(12);
    (from..tokens.len()).find(|&at| {
        boilerplate::markup(text, &tokens[at..]).is_some_and(|length| at + length == tokens.len())
    })
}

/// How many tokens from the end the button behind a text that breaks off may start.
const MORE: usize = 24;

/// Where the button starts behind the dots of a text that breaks off: `… एक का ...और पढ़ें`.
fn more_at_end(lexicon: &Lexicon, tokens: &[Token]) -> Option<usize> {
    if !MORE_AT_END.is_on() {
        return None;
    }
    let from = tokens.len().saturating_sub(MORE).max(2);
    let dots = |at: usize| {
        tokens[at - 1].is_mark('…') || tokens[at - 1].is_mark('.') && tokens[at - 2].is_mark('.')
    };
    let labels = tokens.iter().enumerate().skip(from);
    let labels = labels.filter(|(_, token)| token.has(Features::LABEL));
    labels.map(|(at, _)| at).find(|&at| {
        let found = dots(at)
            .then(|| lines::label(lexicon, &tokens[at..]))
            .flatten();
        found.is_some_and(|(length, label)| {
            let latin = |token: &Token| token.kind() == TokenKind::Foreign;
            let button = matches!(label, Label::AlsoRead | Label::Promo);
            let whole = lines::bare(&tokens[at..]).len() == length;
            button && length > 1 && (whole || tokens[at..at + length].iter().all(latin))
        })
    })
}

/// How many tokens at the end of the body's last line may be appeals.
const TRAILER: usize = 60;

/// Where the appeals to readers start that stand behind the last sentence of the body, on its line:
/// `… हो गया। अपनी राय हमें khabar@example.in पर भेजें`. Each is looked for from behind, so that the
/// shortest piece that is one is taken.
fn trailer(page: &Page<'_>, line: usize, range: Range<usize>) -> Option<(usize, ResidueKind)> {
    let lexicon = page.lexicon;
    if !APPEAL_AT_END.is_on()
        || page.last_prose != Some(line)
        || !page.lines[line].may_end_in_appeal()
    {
        return None;
    }
    let tokens = page.tokens;
    if ends_in_bracket(&tokens[range.clone()]) {
        return None;
    }
    let first = range.start.max(range.end.saturating_sub(TRAILER)) + 1;
    let mut end = range.end;
    let mut found = None;
    for at in (first..range.end).rev() {
        let Some(starts) = start(tokens, at) else {
            continue;
        };
        let piece = &tokens[at..end];
        let kind = if boilerplate::is_mail(piece) {
            Some(ResidueKind::Other)
        } else {
            boilerplate::judge_piece(lexicon, piece)
        };
        match (kind, starts) {
            (Some(kind), _) => {
                found = Some((at, kind));
                end = at;
            }
            (None, Start::Sentence) => break,
            (None, Start::Script) => {}
        }
    }
    found
}

/// Where a piece that may be an appeal starts.
enum Start {
    /// Behind the mark of a sentence.
    Sentence,
    /// Where Hindi stands behind Latin letters, or an e-mail address behind Hindi.
    Script,
}

/// How a piece may start at the token, if one may.
fn start(tokens: &[Token], at: usize) -> Option<Start> {
    let [before, token] = &tokens[at - 1..=at] else {
        return None;
    };
    let ended = lines::is_terminator(before) || lines::is_closer(before);
    let latin = |token: &Token| token.kind() == TokenKind::Foreign;
    let apart = token.is_spaced() || before.mark().is_some_and(|mark| !matches!(mark, '.' | '|'));
    if ended && apart {
        return Some(Start::Sentence);
    }
    let address = latin(token) && tokens.get(at + 1).is_some_and(|next| next.is_mark('@'));
    let turned = latin(before) && token.kind() == TokenKind::Word;
    (turned || address).then_some(Start::Script)
}

/// How far back the bracket of an appeal may open.
const APPEAL: usize = 90;

/// Whether a bracket closes at the end, with at most a mark behind it.
fn ends_in_bracket(tokens: &[Token]) -> bool {
    let last = tokens.iter().rev().take(2);
    last.into_iter()
        .any(|token| matches!(token.mark(), Some(')' | ']')))
}

/// Where the last bracket opens, no farther from the end than an appeal is long.
fn last_opening(tokens: &[Token]) -> Option<usize> {
    let from = tokens.len().saturating_sub(APPEAL);
    let opens = |token: &Token| matches!(token.mark(), Some('(' | '['));
    Some(from + tokens[from..].iter().rposition(opens)?)
}

/// Where an appeal or disclaimer in brackets opens that `tokens` end with, and which it is.
fn appeal_at_end(lexicon: &Lexicon, tokens: &[Token]) -> Option<(usize, ResidueKind)> {
    if !APPEAL_IN_BRACKETS.is_on() || !ends_in_bracket(tokens) {
        return None;
    }
    let open = last_opening(tokens)?;
    let kind = boilerplate::judge_appeal(lexicon, &tokens[open..])?;
    Some((open, kind))
}

/// Cuts out the posts from social media that ran into the text, and the links between them.
fn posts(
    page: &Page<'_>,
    line: usize,
    range: Range<usize>,
    each: &mut impl FnMut(Piece, Range<usize>),
) {
    let lexicon = page.lexicon;
    if !page.tokens[range.clone()]
        .iter()
        .any(boilerplate::tells_post)
    {
        if page.has(line, Facts::LABELLED) {
            links(lexicon, page.tokens, range, each);
        } else if !range.is_empty() {
            each(Piece::Text, range);
        }
        return;
    }
    let mut text = range.start;
    let next = |from: usize| {
        let tokens = &page.tokens[..range.end];
        POST_IN_TEXT
            .is_on()
            .then(|| boilerplate::post(lexicon, page.text, tokens, from))?
    };
    while let Some((start, end)) = next(text) {
        if start > text {
            links(lexicon, page.tokens, text..start, each);
        }
        each(Piece::Residue(ResidueKind::Embed, BY_POST), start..end);
        text = end;
    }
    if text < range.end {
        links(lexicon, page.tokens, text..range.end, each);
    }
}

/// Cuts out the links to other articles that stand between sentences: `… है। यह भी पढ़ें: …। …`
fn links(
    lexicon: &Lexicon,
    tokens: &[Token],
    range: Range<usize>,
    each: &mut impl FnMut(Piece, Range<usize>),
) {
    let mut text = range.start;
    let mut at = range.start;
    let label = |from: usize| {
        let opens = |token: &Token| token.has(Features::LABEL);
        tokens[from..range.end].iter().position(opens)
    };
    while let Some(passed) = label(at).filter(|_| LINK_IN_TEXT.is_on()) {
        at += passed;
        let Some((start, end)) = link(lexicon, tokens, at, text, range.end) else {
            at += 1;
            continue;
        };
        if start > text {
            each(Piece::Text, text..start);
        }
        each(Piece::Related(BY_LINK), start..end);
        text = end;
        at = end;
    }
    if range.end > text {
        each(Piece::Text, text..range.end);
    }
}

/// The link whose label stands at `at`: behind the end of a sentence or in brackets, with a
/// separator after it, up to the end of its sentence or bracket.
fn link(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    from: usize,
    to: usize,
) -> Option<(usize, usize)> {
    let before = at.checked_sub(1).filter(|&before| before >= from);
    let bracket = before.is_some_and(|before| matches!(tokens[before].mark(), Some('(' | '[')));
    let fits = before.is_none_or(|before| {
        bracket || lines::is_terminator(&tokens[before]) || lines::is_closer(&tokens[before])
    });
    if !fits {
        return None;
    }
    let (length, label) = lines::label(lexicon, &tokens[at..to])?;
    let value = at + length;
    if label != Label::AlsoRead || value >= to || !is_separator(&tokens[value]) {
        return None;
    }
    // … यहां पढ़ें | …: a bar that ends a sentence.
    if tokens[value].is_mark('|') && before.is_some() {
        return None;
    }
    let closes = |token: &Token| {
        if bracket {
            matches!(token.mark(), Some(')' | ']'))
        } else {
            lines::is_terminator(token) && !token.is_mark('|')
        }
    };
    let end = tokens[value + 1..to]
        .iter()
        .position(closes)
        .map_or(to, |place| value + 1 + place + 1);
    // `पढ़िए: मेले में भीड़मंत्री ने कहा, "पुल बनेगा. …"`: the sentence behind is glued to the title.
    let marks = |mark: char| (tokens[value..end].iter()).filter(move |token| token.is_mark(mark));
    let opens_speech = marks('"').count() % 2 == 1 || marks('“').count() > marks('”').count();
    if opens_speech && !bracket {
        return None;
    }
    Some((at - usize::from(bracket), end))
}

/// Over how many further lines an appeal may be broken.
pub(super) const BROKEN: usize = 8;

/// Joins the lines of an appeal in brackets that a scraper broke: from where it opens in line
/// `line` to the line on which it closes.
pub(super) fn broken_appeal(page: &Page<'_>, line: usize) -> Option<(usize, usize)> {
    let lexicon = page.lexicon;
    let tokens = page.of(line);
    if !BROKEN_APPEAL.is_on() {
        return None;
    }
    let open = last_opening(tokens)?;
    let closed = |tokens: &[Token]| {
        tokens
            .iter()
            .any(|token| matches!(token.mark(), Some(')' | ']')))
    };
    if closed(&tokens[open..]) {
        return None;
    }
    let last = (line + 1..page.lines.len())
        .take(BROKEN)
        .find(|&next| closed(page.of(next)))?;
    let within = page.lines[line].tokens().start + open..page.lines[last].tokens().end;
    if within.len() > 2 * APPEAL {
        return None;
    }
    let ends = ends_in_bracket(page.of(last));
    let words = page.tokens[within.clone()]
        .iter()
        .filter(|token| token.kind() != TokenKind::Break);
    let words: Vec<Token> = words.copied().collect();
    (ends && boilerplate::judge_appeal(lexicon, &words).is_some()).then_some((within.start, last))
}
