//! Values that stand on the lines after their label: lists of tags and of other articles, the
//! words of a picture, the date of a timestamp.

use super::furniture::{self, Furniture, Value};
use super::lines;
use super::masthead::Part;
use super::names;
use super::page::{Class, Page};
use super::timestamps;
use super::{RelatedKind, ResidueKind, TagsKind, TimestampKind};
use crate::lexicon::{Label, word};
use crate::token::TokenKind;

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

/// Gives every label its values; a label without is residue.
pub(super) fn read(page: &mut Page<'_>) {
    let last_prose = (0..page.lines.len())
        .rev()
        .find(|&line| page.is_prose(line))
        .unwrap_or(0);
    // A headline may open like a list (`Trending: …`); nothing stands above it.
    if let Some(class @ Class::Related(RelatedKind::List)) = page.classes.first_mut() {
        *class = Class::Text;
    }
    reclaim_headline(page);
    let first_text = (0..page.lines.len())
        .find(|&line| page.is_text(line))
        .unwrap_or(0);
    let mut last_texts: Vec<usize> = (0..page.lines.len())
        .rev()
        .filter(|&line| page.is_text(line))
        .take(NOTE + 1)
        .collect();
    last_texts.reverse();
    for line in 0..page.lines.len() {
        match page.classes[line] {
            Class::Label(Furniture::Related(kind, Value::Next)) => {
                related(page, line, kind, first_text, last_prose)
            }
            Class::Label(Furniture::Tags(_, Value::Next)) => tags(page, line),
            Class::Label(Furniture::NoteLabel) => note(page, line, &last_texts),
            Class::Label(_) => caption(page, line),
            Class::Masthead(ref masthead) => {
                let alone = matches!(masthead.pieces[..], [ref piece] if matches!(&piece.part, Part::Timestamp(_, stamp) if stamp.is_empty()));
                if alone {
                    timestamp(page, line);
                }
            }
            Class::Residue(ResidueKind::Embed) => post(page, line),
            Class::Residue(ResidueKind::Promo) => poll(page, line),
            Class::Text => author(page, line),
            _ => {}
        }
    }
}

/// The fewest words behind a label in a headline.
const LABELLED: usize = 3;

/// A headline may open like a caption (`वीडियो: …`), or, right above the text, like a link or a
/// note.
fn reclaim_headline(page: &mut Page<'_>) {
    let Some(class) = page.classes.first() else {
        return;
    };
    let tokens = page.of(0);
    let about = tokens
        .iter()
        .skip_while(|token| !lines::is_separator(token))
        .filter(|token| token.is_word());
    let labelled = about.count() >= LABELLED;
    let headline = match class {
        Class::Residue(ResidueKind::Caption) => labelled,
        Class::Residue(ResidueKind::Disclaimer) => labelled && page.is_prose(1),
        Class::Related(_) => {
            page.is_prose(1) || labelled && !matches!(page.classes.get(1), Some(Class::Related(_)))
        }
        _ => false,
    };
    if headline {
        page.classes[0] = Class::Text;
    }
}

/// The words of a post stand on the line before its author: `— Name (@handle) …`.
fn post(page: &mut Page<'_>, author: usize) {
    let Some(words) = author.checked_sub(1) else {
        return;
    };
    let signed = page.of(author).first().is_some_and(lines::is_dash);
    if signed && page.is_text(words) && !page.lines[author].after_blank {
        let linked = page
            .of(words)
            .iter()
            .rev()
            .take(POST)
            .any(|token| matches!(token.mark(), Some('#' | '@' | '/')));
        if linked {
            page.classes[words] = Class::Residue(ResidueKind::Embed);
        }
    }
}

/// The question and the answers under the heading of a poll.
fn poll(page: &mut Page<'_>, heading: usize) {
    let [only] = lines::bare(page.of(heading)) else {
        return;
    };
    let asks = |line: usize| page.is_text(line) && page.lines[line].terminator == Some('?');
    let names_poll = [word::POL, word::JANMAT].contains(&only.id())
        || page.text[only.span()].eq_ignore_ascii_case("poll");
    if !names_poll || !asks(heading + 1) {
        return;
    }
    page.classes[heading + 1] = Class::Residue(ResidueKind::Promo);
    for line in heading + 2..page.lines.len().min(heading + 2 + ANSWERS) {
        let short = page.is_text(line)
            && page.lines[line].terminator.is_none()
            && page.words(line, TAG + 1) <= TAG;
        if !short {
            return;
        }
        page.classes[line] = Class::Residue(ResidueKind::Promo);
    }
}

/// A headline in a list: text without the mark of a plain sentence at its end.
fn is_listed(page: &Page<'_>, line: usize) -> bool {
    let lexicon = page.lexicon;
    let tokens = page.of(line);
    let end = page.lines[line].terminator;
    let bracketed = tokens.first().is_some_and(|first| first.is_mark('('))
        && tokens.last().is_some_and(|last| last.is_mark(')'));
    page.is_text(line)
        && !bracketed
        && furniture::judge_tail(lexicon, tokens).is_none()
        && !furniture::is_request(tokens)
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
    while !on_top && end < page.lines.len() {
        // Inside the body a blank line ends the list; so does the text that goes on.
        let within_body = end <= last_prose;
        let started = end > label + 1;
        // Behind it, headlines may have their dates.
        let dated = !within_body && started && is_bare_stamp(page, end);
        if !(dated || is_listed(page, end)) {
            break;
        }
        // Where blank lines stand between all, a heading of the text is shorter than a headline.
        let apart = page.lines[label + 1].after_blank;
        let parted = page.lines[end].after_blank && (!apart || page.words(end, LINK) < LINK);
        if within_body && started && parted {
            break;
        }
        end += 1;
    }
    let after_related = label > 0 && matches!(page.classes[label - 1], Class::Related(_));
    if end == label + 1 && !after_related {
        page.classes[label] = Class::Residue(ResidueKind::EmptyLabel);
        return;
    }
    for line in label..end {
        page.classes[line] = Class::Related(kind);
    }
}

/// Whether a line is a date without a label, and may be the date of a headline in a list.
fn is_bare_stamp(page: &Page<'_>, line: usize) -> bool {
    match &page.classes[line] {
        Class::Masthead(masthead) => masthead.pieces.iter().all(|piece| {
            matches!(
                &piece.part,
                Part::Residue(_) | Part::Timestamp(TimestampKind::Unknown, _)
            )
        }),
        _ => false,
    }
}

fn tags(page: &mut Page<'_>, label: usize) {
    let is_list =
        |page: &Page<'_>, line: usize| page.of(line).iter().any(|token| token.is_mark(','));
    let mut end = label + 1;
    while end < page.lines.len() {
        let first = end == label + 1;
        let short = page.words(end, TAG + 1) <= TAG;
        let hashes = matches!(page.classes[end], Class::Tags(TagsKind::Hashtags));
        let fits =
            page.is_text(end) && !page.ends_sentence(end) && (first && is_list(page, end) || short);
        if !(fits || hashes) || !first && page.lines[end].after_blank {
            break;
        }
        end += 1;
        if first && is_list(page, end - 1) {
            break;
        }
    }
    if end == label + 1 {
        page.classes[label] = Class::Residue(ResidueKind::EmptyLabel);
        return;
    }
    page.classes[label] = Class::Tags(TagsKind::Label);
    for line in label + 1..end {
        page.classes[line] = Class::Tags(TagsKind::Values);
    }
}

fn caption(page: &mut Page<'_>, label: usize) {
    page.classes[label] = Class::Residue(ResidueKind::Caption);
    let open = page
        .of(label)
        .last()
        .is_some_and(|last| last.is_mark(',') || lines::is_colon(last));
    let next = label + 1;
    if open
        && page.is_text(next)
        && page.words(next, HEADLINE + 1) <= HEADLINE
        && !page.lines[next].after_blank
    {
        page.classes[next] = Class::Residue(ResidueKind::Caption);
    }
}

/// The lines of a note on the author, or of a disclaimer: the last of the text.
fn note(page: &mut Page<'_>, label: usize, last_texts: &[usize]) {
    page.classes[label] = Class::Residue(ResidueKind::Disclaimer);
    let first = last_texts.partition_point(|&line| line < label);
    let texts = &last_texts[first..];
    if texts.len() <= NOTE && label > 0 {
        for &line in texts {
            if page.is_text(line) {
                page.classes[line] = Class::Residue(ResidueKind::Disclaimer);
            }
        }
    }
}

/// The name that stands on the line after its label: `Reported by:` ⏎ `दीपा जोशी`.
fn author(page: &mut Page<'_>, label: usize) {
    let lexicon = page.lexicon;
    let tokens = page.of(label);
    let fits = tokens.len() <= LABEL
        && page.is_text(label + 1)
        && tokens.last().is_some_and(lines::is_colon)
        && lines::label(lexicon, tokens)
            .is_some_and(|(length, kind)| kind == Label::Byline && length + 1 == tokens.len());
    if fits && names::is_name(page.text, lines::bare(page.of(label + 1))) {
        page.classes[label] = Class::Byline;
        page.classes[label + 1] = Class::Byline;
    }
}

/// The date that stands on the line after its label.
fn timestamp(page: &mut Page<'_>, label: usize) {
    let next = label + 1;
    if next < page.lines.len() {
        let tokens = page.of(next);
        let whole = timestamps::stamp(page.text, tokens).is_some_and(|stamp| {
            tokens[stamp.len..]
                .iter()
                .all(|token| token.kind() == TokenKind::Mark)
        });
        if whole {
            page.classes[next] = Class::StampValue;
            return;
        }
    }
    page.classes[label] = Class::Residue(ResidueKind::EmptyLabel);
}
