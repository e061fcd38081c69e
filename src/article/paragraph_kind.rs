//! What a paragraph is: text, a heading, an item of a list, a turn of an interview.
//!
//! The first of these that fits:
//!
//! 1. the label of a question or an answer opens it;
//! 2. a bullet or a list number opens it: an item;
//! 3. it is one short sentence without a terminator: right under the headline a deck, before another
//!    paragraph a sub-head;
//! 4. text.

use super::{Article, ParagraphKind};
use crate::lexicon;
use crate::quote;
use crate::sentence::Ending;
use crate::text::punctuation::is_bullet;

/// The longest heading, in words.
const LONGEST_HEADING: usize = 14;

/// The kind of the paragraph with this number.
pub(super) fn of(article: &Article<'_>, number: usize) -> ParagraphKind {
    let text = &article.source()[article.paragraph_span(number)];
    match quote::opens_with_answer(text, lexicon::get()) {
        Some(true) => return ParagraphKind::Answer,
        Some(false) => return ParagraphKind::Question,
        None => {}
    }
    if opens_item(text) {
        return ParagraphKind::ListItem;
    }
    if !is_heading(article, number) {
        return ParagraphKind::Text;
    }
    let is_last = number + 1 == article.found.layout.paragraphs.len();
    if number == 0 && follows_headline(article) {
        ParagraphKind::Deck
    } else if is_last {
        ParagraphKind::Text
    } else {
        ParagraphKind::Subhead
    }
}

/// Whether a bullet or a list number (`1.`, `२)`) opens the text.
fn opens_item(text: &str) -> bool {
    let mut rest = text.chars();
    match rest.next() {
        Some(first) if is_bullet(first) => true,
        Some(first) if first.is_numeric() => {
            let mut rest = rest.skip_while(|c| c.is_numeric());
            matches!(rest.next(), Some('.' | ')')) && rest.next().is_some_and(char::is_whitespace)
        }
        _ => false,
    }
}

/// Whether the paragraph is one short sentence that nothing ends but its line.
fn is_heading(article: &Article<'_>, number: usize) -> bool {
    let mut sentences = article.sentence_places(number);
    let (Some(place), None) = (sentences.next(), sentences.next()) else {
        return false;
    };
    let sentence = article.sentence(place);
    let is_open = matches!(sentence.ending(), Ending::LineBreak | Ending::EndOfText);
    is_open && sentence.text().split_whitespace().count() <= LONGEST_HEADING
}

/// Whether nothing but white space stands between the headline and the first paragraph.
fn follows_headline(article: &Article<'_>) -> bool {
    let between = article.headline().map(|headline| {
        let end = headline.span().end();
        article.source().get(end..article.paragraph_span(0).start())
    });
    matches!(between, Some(Some(gap)) if gap.trim().is_empty())
}
