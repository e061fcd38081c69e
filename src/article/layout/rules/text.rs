//! Lines that look like boilerplate and are text: links in mid-sentence, headlines that open like a
//! label, long lines of the body that only share some words with appeals, dates over chapters.

use core::ops::Range;

use crate::article::kinds::{RelatedKind, ResidueKind};
use crate::article::layout::claim::Class;
use crate::article::layout::facts::Facts;
use crate::article::layout::masthead::{self, Masthead};
use crate::article::layout::page::Page;
use crate::article::layout::why::spans;
use crate::article::layout::{lines, soft_breaks};
use crate::rule::Rule;
use crate::sentence::breaks;
use crate::span::Span;
use crate::token::Token;

/// The longest line, in tokens, that a link leaves in mid-sentence.
const LINK: usize = 4;
/// The fewest words behind a label in a headline.
const LABELLED: usize = 3;
/// The longest appeal, in tokens, that is taken for one in the midst of a body.
pub(super) const APPEAL: usize = 28;

pub(super) static LINK_IN_SENTENCE: Rule = Rule::new(
    "line.link-in-sentence",
    "the words of a button between two halves of a sentence are a link in it",
    "text without a mark at its end above, and below text that goes on with a postposition, or above text that ends in a word with which nothing ends",
    "समाचार एजेंसी ⏎ लाइव ⏎ ने बताया",
);

pub(super) static HEADLINE_LIKE_LABEL: Rule = Rule::new(
    "line.headline-like-label",
    "a label that opens the first line may open the headline",
    "three words or more stand behind its separator, or the text starts on the next line",
    "वीडियो: मेले में उमड़ी भीड़",
);

pub(super) static WORDS_IN_BODY: Rule = Rule::new(
    "line.words-in-body",
    "a long line inside the body that only has the words of an appeal is text",
    "no label and no bracket tells it, and reports speak of channels and followers too",
    "चैनल को फॉलो करने वालों की संख्या बढ़ी।",
);

pub(super) static DATE_OF_CHAPTER: Rule = Rule::new(
    "line.date-of-chapter",
    "a bare date inside the body heads what happened then",
    "no label stands with it, and it is no clock time of a running report",
    "12 मई 2022",
);

/// Takes the name of a site that a hyperlink put on its own line in mid-sentence for text: it is no
/// button.
pub(in crate::article::layout) fn links_in_sentences(page: &mut Page<'_>) {
    for line in 1..page.lines.len().saturating_sub(1) {
        let button = matches!(
            page.class(line),
            Some(Class::Residue(ResidueKind::Promo | ResidueKind::Status) | Class::Label(_))
        );
        if !button
            || !LINK_IN_SENTENCE.is_on()
            || page.lines[line].len() > LINK
            || !page.is_text(line - 1)
            || !page.is_text(line + 1)
        {
            continue;
        }
        let open = !page.has(line - 1, Facts::TERMINATED);
        let goes_on = breaks::leans(page.first(line + 1)) || page.ends_open(line - 1);
        if open && goes_on {
            // The ends of the two halves.
            take_for_text(page, line, &LINK_IN_SENTENCE, |page| {
                vec![page.last(line - 1).span(), page.first(line + 1).span()]
            });
        }
    }
}

/// Takes a first line that opens like a caption (`वीडियो: …`), like a list (`Trending: …`: nothing stands
/// above it), or, right above the text, like a link or a note, for text.
pub(in crate::article::layout) fn headline_like_label(page: &mut Page<'_>) {
    let Some(class) = page.class(0) else {
        return;
    };
    let labelled = || {
        let about = behind_label(page).iter().filter(|token| token.is_word());
        about.count() >= LABELLED
    };
    let headline = match class {
        Class::Residue(ResidueKind::Caption) => labelled(),
        Class::Residue(ResidueKind::Disclaimer) => labelled() && page.is_prose(1),
        Class::Related(RelatedKind::List) => true,
        Class::Related(_) => {
            page.is_prose(1) || labelled() && !matches!(page.class(1), Some(Class::Related(_)))
        }
        _ => false,
    };
    if headline && HEADLINE_LIKE_LABEL.is_on() {
        take_for_text(page, 0, &HEADLINE_LIKE_LABEL, |page| {
            spans([behind_label(page)])
        });
    }
}

/// What stands in the first line from the separator of its label on.
fn behind_label<'a>(page: &Page<'a>) -> &'a [Token] {
    let tokens = page.of(0);
    let separator = tokens.iter().position(lines::is_separator);
    &tokens[separator.unwrap_or(tokens.len())..]
}

/// Takes the lines inside the body for text that only by their words looked like boilerplate.
pub(in crate::article::layout) fn within_body(page: &mut Page<'_>, body: &Range<usize>) {
    for line in body.start..body.end {
        let rule = match page.class(line) {
            Some(Class::Residue(ResidueKind::Promo | ResidueKind::Disclaimer))
                if page.is_claimed_by_words(line) && page.lines[line].len() > APPEAL =>
            {
                &WORDS_IN_BODY
            }
            Some(Class::Masthead)
                if line > body.start + 1
                    && page.masthead(line).is_some_and(Masthead::is_bare_date)
                    && !masthead::is_clock(page.of(line)) =>
            {
                &DATE_OF_CHAPTER
            }
            _ => continue,
        };
        if rule.is_on() {
            take_for_text(page, line, rule, |_| Vec::new());
        }
    }
}

/// Dismisses the claim of a line. The breaks round it may be soft, now that it is text.
fn take_for_text<'a>(
    page: &mut Page<'a>,
    line: usize,
    rule: &'static Rule,
    seen: impl FnOnce(&Page<'a>) -> Vec<Span>,
) {
    page.dismiss_claim(line, rule, seen);
    soft_breaks::read_all(page, line.max(1)..page.lines.len().min(line + 3));
}
