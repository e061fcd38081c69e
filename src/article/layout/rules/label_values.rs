//! Values that stand on the lines after their label: lists of tags and of other articles, the
//! words of a picture, the date of a timestamp.

use super::{credit, top, trailer};
use crate::article::kinds::{RelatedKind, ResidueKind, TagsKind, TimestampKind};
use crate::article::layout::boilerplate::{self, Boilerplate, Value};
use crate::article::layout::claim::Class;
use crate::article::layout::facts::Facts;
use crate::article::layout::masthead::{Masthead, Part};
use crate::article::layout::page::Page;
use crate::article::layout::{lines, names};
use crate::date;
use crate::few::Few;
use crate::lexicon::{Label, word};
use crate::rule::Rule;
use crate::token::{Token, TokenKind};

/// The most words of a headline in a list of other articles.
const HEADLINE: usize = 30;
/// The fewest words of a headline in a list inside the body, behind a blank line.
const LINK: usize = 5;
/// The most words of a tag on a line of its own.
const TAG: usize = 4;

/// The most answers of a poll.
const ANSWERS: usize = 6;

/// The longest label before a name, in tokens.
const LABEL: usize = 4;

/// The most lines of a note on the author.
const NOTE: usize = 3;

/// How far from the end of a post its hashtags, handles and addresses are looked for.
const POST: usize = 40;

pub(super) static LIST_ENTRY: Rule = Rule::new(
    "line.list-entry",
    "headlines under the label of a list are links to other articles",
    "no mark of a plain sentence ends them; inside the body a blank line ends the list, and above the headline none is one",
    "संबंधित खबरें ⏎ मेले में उमड़ी भीड़",
);

pub(super) static TAG_VALUE: Rule = Rule::new(
    "line.tag-value",
    "short lines under a label of tags are tags",
    "up to four words without the end of a sentence, or one list between commas",
    "Tags: ⏎ मेला",
);

pub(super) static CAPTION_WORDS: Rule = Rule::new(
    "line.caption-words",
    "the line under the label of a picture is its words",
    "the label ends in a comma or colon, with no blank line between",
    "इमेज कैप्शन, ⏎ मेले में भीड़",
);

pub(super) static NOTE_WORDS: Rule = Rule::new(
    "line.note-words",
    "the last lines under the heading of a note are the note",
    "no more than three lines of text follow the heading",
    "डिस्क्लेमर ⏎ यह सलाह नहीं है।",
);

pub(super) static POST_WORDS: Rule = Rule::new(
    "line.post-words",
    "the line above the author of a post is the post",
    "a hashtag, handle or address stands near its end, or it is in Latin letters, and no blank line between",
    "नया पुल #पुल ⏎ — नाम (@naam) May 3, 2021",
);

pub(super) static POLL: Rule = Rule::new(
    "line.poll",
    "a question and short answers under the heading of a poll are it",
    "the heading is the word for a poll alone, the next line ends in a question mark, and the answers have up to four words",
    "पोल ⏎ क्या मेला सफल रहा? ⏎ हां",
);

pub(super) static NAME_BELOW_LABEL: Rule = Rule::new(
    "line.name-below-label",
    "the name under the label of a byline is the byline",
    "the label ends in a colon, and the next line is a name",
    "Reported by: ⏎ दीपा जोशी",
);

pub(super) static STAMP_BELOW_LABEL: Rule = Rule::new(
    "line.stamp-below-label",
    "the date under the label of a timestamp is its value",
    "the label fills its line, and a date the next",
    "Last Updated: ⏎ 12 May 2023",
);

pub(super) static EMPTY_LABEL: Rule = Rule::new(
    "line.empty-label",
    "a label without a value is none of the text",
    "the lines below it do not fit the label",
    "Tags:",
);

/// Gives every label its values; a label without is residue.
pub(in crate::article::layout) fn decide(page: &mut Page<'_>) {
    let last_prose = (0..page.lines.len())
        .rev()
        .find(|&line| page.is_prose(line))
        .unwrap_or(0);
    let first_text = (0..page.lines.len())
        .find(|&line| page.is_text(line))
        .unwrap_or(0);
    let mut last_texts: Few<usize, { NOTE + 1 }> = (0..page.lines.len())
        .rev()
        .filter(|&line| page.is_text(line))
        .take(NOTE + 1)
        .collect();
    last_texts.reverse();
    for line in 0..page.lines.len() {
        match page.class(line) {
            Some(Class::Label(Boilerplate::Related(kind, Value::Next))) => {
                related(page, line, kind, first_text, last_prose)
            }
            Some(Class::Label(Boilerplate::Tags(_, Value::Next))) => tags(page, line),
            Some(Class::Label(Boilerplate::NoteLabel)) => note(page, line, &last_texts),
            Some(Class::Label(_)) => caption(page, line),
            Some(Class::Masthead)
                if page.masthead(line).is_some_and(Masthead::is_label_of_stamp) =>
            {
                timestamp(page, line);
            }
            Some(Class::Residue(ResidueKind::Embed)) => post(page, line),
            Some(Class::Residue(ResidueKind::Promo)) => poll(page, line),
            Some(Class::Text) => author(page, line),
            _ => {}
        }
    }
}

/// How many lines in Latin letters a post may have above its author.
const POST_LINES: usize = 4;
/// The fewest words of one of them.
const LATIN_WORDS: usize = 3;

/// The words of a post stand on the line before its author: `— Name (@handle) …`, and so do lines in Latin letters.
fn post(page: &mut Page<'_>, author: usize) {
    let Some(words) = author.checked_sub(1) else {
        return;
    };
    let signed = page.of(author).first().is_some_and(lines::is_dash);
    if signed && page.is_text(words) && !page.has(author, Facts::AFTER_BLANK) {
        let tokens = page.of(words);
        let linked = tokens.iter().rev().take(POST).any(is_mark_of_post);
        if linked && POST_WORDS.is_on() {
            let class = Class::Residue(ResidueKind::Embed);
            page.decide_on(words, class, &POST_WORDS, |page| {
                // The last hashtag, handle or address, and the author.
                let tokens = page.of(words);
                let mark = tokens.iter().rposition(is_mark_of_post).unwrap_or(0);
                let end = tokens.len().min(mark + 2);
                vec![lines::span(&tokens[mark..end]), page.span(author)]
            });
            return;
        }
    }
    let mut below = author;
    for words in (author.saturating_sub(POST_LINES)..author).rev() {
        let is_post = page.is_text(words)
            && !page.has(below, Facts::AFTER_BLANK)
            && trailer::is_in_latin(page.of(words))
            && page.words(words, LATIN_WORDS) >= LATIN_WORDS;
        if !is_post || !POST_WORDS.is_on() {
            return;
        }
        let class = Class::Residue(ResidueKind::Embed);
        page.decide_on(words, class, &POST_WORDS, |page| vec![page.span(author)]);
        below = words;
    }
}

/// Whether the mark opens a hashtag or a handle, or stands in an address.
fn is_mark_of_post(token: &Token) -> bool {
    matches!(token.mark(), Some('#' | '@' | '/'))
}

/// The question and the answers under the heading of a poll.
fn poll(page: &mut Page<'_>, heading: usize) {
    let [only] = lines::bare(page.of(heading)) else {
        return;
    };
    let asks = |line: usize| page.is_text(line) && page.terminator(line) == Some('?');
    let names_poll = [word::POL, word::JANMAT].contains(&only.id())
        || page.text[only.span()].eq_ignore_ascii_case("poll");
    if !POLL.is_on() || !names_poll || !asks(heading + 1) {
        return;
    }
    let class = Class::Residue(ResidueKind::Promo);
    let below = |line| move |page: &Page<'_>| vec![page.span(heading), page.span(line)];
    page.decide_on(heading + 1, class, &POLL, below(heading + 1));
    for line in heading + 2..page.lines.len().min(heading + 2 + ANSWERS) {
        let short = page.is_text(line)
            && !page.has(line, Facts::TERMINATED)
            && page.words(line, TAG + 1) <= TAG;
        if !short {
            return;
        }
        page.decide_on(line, class, &POLL, below(line));
    }
}

/// A headline in a list: text without the mark of a plain sentence at its end.
fn is_listed(page: &Page<'_>, line: usize) -> bool {
    let lexicon = page.lexicon;
    let tokens = page.of(line);
    let of_page = page.has(line, Facts::OF_PAGE);
    let end = page.terminator(line);
    let bracketed = tokens.first().is_some_and(|first| first.is_mark('('))
        && tokens.last().is_some_and(|last| last.is_mark(')'));
    page.is_text(line)
        && !bracketed
        && boilerplate::judge_tail(lexicon, tokens, of_page).is_none()
        && !boilerplate::is_request(tokens)
        && matches!(end, None | Some('?' | '!' | '…'))
        && page.words(line, HEADLINE + 1) <= HEADLINE
}

fn related(
    page: &mut Page<'_>,
    label: usize,
    kind: RelatedKind,
    first_text: usize,
    last_prose: usize,
) {
    // Above the headline it is the name of a section.
    let on_top = label < first_text;
    let mut end = label + 1;
    while LIST_ENTRY.is_on() && !on_top && end < page.lines.len() {
        // Inside the body a blank line ends the list; so does the text that goes on.
        let within_body = end <= last_prose;
        let started = end > label + 1;
        // Behind it, headlines may have their dates.
        let dated = !within_body && started && is_bare_stamp(page, end);
        let report = top::is_report(lines::bare(page.of(end)), top::REPORT);
        if report || !(dated || is_listed(page, end)) {
            break;
        }
        // Where blank lines stand between all, a heading of the text is shorter than a headline.
        let apart = page.has(label + 1, Facts::AFTER_BLANK);
        let parted = page.has(end, Facts::AFTER_BLANK) && (!apart || page.words(end, LINK) < LINK);
        if within_body && started && parted {
            break;
        }
        end += 1;
    }
    let after_related = label > 0 && matches!(page.class(label - 1), Some(Class::Related(_)));
    if end == label + 1 && !after_related {
        return empty(page, label);
    }
    page.settle(label, Class::Related(kind));
    for line in label + 1..end {
        page.decide_on(line, Class::Related(kind), &LIST_ENTRY, |page| {
            vec![page.span(label), page.span(line)]
        });
    }
}

/// Whether a line is a date without a label, and may be the date of a headline in a list.
fn is_bare_stamp(page: &Page<'_>, line: usize) -> bool {
    page.held_masthead(line).is_some_and(|masthead| {
        masthead.pieces.iter().all(|piece| {
            matches!(
                &piece.part,
                Part::Residue(_) | Part::Timestamp(TimestampKind::Unknown, _)
            )
        })
    })
}

fn tags(page: &mut Page<'_>, label: usize) {
    let is_list =
        |page: &Page<'_>, line: usize| page.of(line).iter().any(|token| token.is_mark(','));
    let mut end = label + 1;
    while TAG_VALUE.is_on() && end < page.lines.len() {
        let first = end == label + 1;
        let short = page.words(end, TAG + 1) <= TAG;
        let hashes = matches!(page.class(end), Some(Class::Tags(TagsKind::Hashtags)));
        let fits = page.is_text(end)
            && !page.has(end, Facts::ENDS_SENTENCE)
            && (first && is_list(page, end) || short);
        if !(fits || hashes) || !first && page.has(end, Facts::AFTER_BLANK) {
            break;
        }
        end += 1;
        if first && is_list(page, end - 1) {
            break;
        }
    }
    if end == label + 1 {
        return empty(page, label);
    }
    page.settle(label, Class::Tags(TagsKind::Label));
    for line in label + 1..end {
        page.decide_on(line, Class::Tags(TagsKind::Values), &TAG_VALUE, |page| {
            vec![page.span(label), page.span(line)]
        });
    }
}

fn caption(page: &mut Page<'_>, label: usize) {
    let class = Class::Residue(ResidueKind::Caption);
    page.settle(label, class);
    let open = page
        .of(label)
        .last()
        .is_some_and(|last| last.is_mark(',') || lines::is_colon(last));
    let next = label + 1;
    if CAPTION_WORDS.is_on()
        && open
        && page.is_text(next)
        && page.words(next, HEADLINE + 1) <= HEADLINE
        && !page.has(next, Facts::AFTER_BLANK)
    {
        page.decide_on(next, class, &CAPTION_WORDS, |page| vec![page.span(label)]);
    }
}

/// The lines of a note on the author, or of a disclaimer: the last of the text.
fn note(page: &mut Page<'_>, label: usize, last_texts: &[usize]) {
    let class = Class::Residue(ResidueKind::Disclaimer);
    page.settle(label, class);
    let first = last_texts.partition_point(|&line| line < label);
    let texts = &last_texts[first..];
    if NOTE_WORDS.is_on() && texts.len() <= NOTE && label > 0 {
        for &line in texts {
            // An agency alone under the note is the credit of the article.
            if page.is_text(line) && !credit::fills(page, line) {
                page.decide_on(line, class, &NOTE_WORDS, |page| vec![page.span(label)]);
            }
        }
    }
}

/// The name that stands on the line after its label: `Reported by:` ⏎ `दीपा जोशी`.
fn author(page: &mut Page<'_>, label: usize) {
    let lexicon = page.lexicon;
    if page.lines[label].len() > LABEL {
        return;
    }
    let tokens = page.of(label);
    let fits = NAME_BELOW_LABEL.is_on()
        && page.is_text(label + 1)
        && tokens.last().is_some_and(lines::is_colon)
        && lines::label(lexicon, tokens)
            .is_some_and(|(length, kind)| kind == Label::Byline && length + 1 == tokens.len());
    if fits && names::is_name(page.text, lines::bare(page.of(label + 1))) {
        let both = |page: &Page<'_>| vec![page.span(label), page.span(label + 1)];
        page.decide_on(label, Class::Byline, &NAME_BELOW_LABEL, both);
        page.decide_on(label + 1, Class::Byline, &NAME_BELOW_LABEL, both);
    }
}

/// The date that stands on the line after its label.
fn timestamp(page: &mut Page<'_>, label: usize) {
    let next = label + 1;
    if STAMP_BELOW_LABEL.is_on() && next < page.lines.len() {
        let tokens = page.of(next);
        let whole = date::stamp(page.text, tokens, page.lexicon).is_some_and(|stamp| {
            tokens[stamp.len..]
                .iter()
                .all(|token| token.kind() == TokenKind::Mark)
        });
        if whole {
            page.decide_on(next, Class::StampValue, &STAMP_BELOW_LABEL, |page| {
                vec![page.span(label), page.span(next)]
            });
            return;
        }
    }
    empty(page, label);
}

/// A label without a value.
fn empty(page: &mut Page<'_>, label: usize) {
    page.decide(label, Class::Residue(ResidueKind::EmptyLabel), &EMPTY_LABEL);
}
