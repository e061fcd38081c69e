//! Furniture: the lines round an article that are no part of it, told from their own words.
//!
//! What a line is here does not depend on its neighbours. The rules run in order, and the first
//! that fits holds:
//!
//! 1. a line without a letter or digit, or of HTML only, is markup, and a picture with a number
//!    counts;
//! 2. a label of the lexicon at the start decides, where what follows it fits the label;
//! 3. a row of `>` between short names is a breadcrumb, the address of a site is like it;
//! 4. hashtags and nothing else are tags;
//! 5. a caption is told by the words at its end (`(फाइल फोटो)`) or the source behind a dash;
//! 6. a post from social media by its address or its author's handle;
//! 7. an appeal or a disclaimer by two or three words that together no report uses.

mod appeal;
mod caption;
mod label;
mod markup;
mod path;
mod post;

pub(super) use appeal::{is_mail, is_request, is_single, judge_appeal, judge_tail};
pub(super) use label::{is_section, is_told_by_form};
pub(super) use markup::markup;
pub(super) use post::piece as post;

use crate::lexicon::Lexicon;
use Furniture::{Residue, Tags};

use super::lines::{self, Line, is_closer};
use super::{RelatedKind, ResidueKind, TagsKind};
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// What a line of furniture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Furniture {
    Residue(ResidueKind),
    /// With what it links to, or waiting for it on the next lines.
    Related(RelatedKind, Value),
    Tags(TagsKind, Value),
    /// The label of a caption, whose words stand on the next line.
    CaptionLabel,
    /// The heading of a note, whose words stand on the next lines.
    NoteLabel,
}

/// Whether the value of a label stands on its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Here,
    Next,
}

/// The longest line, in tokens, that is read as a caption or a single phrase.
pub(super) const SHORT: usize = 28;

/// The furniture that a line is, if it is any.
pub(super) fn read(
    lexicon: &Lexicon,
    text: &str,
    tokens: &[Token],
    line: &Line,
) -> Option<Furniture> {
    if lexicon.is_own_furniture(&text[line.first.start()..line.last.end()]) {
        return Some(Residue(ResidueKind::Promo));
    }
    let tokens = &tokens[line.tokens.clone()];
    let short = tokens.len() <= SHORT;
    if short && markup::is_markup(text, tokens) {
        return Some(Residue(ResidueKind::Markup));
    }
    if short && is_counter(text, tokens) {
        return Some(Residue(ResidueKind::Promo));
    }
    if short && tokens[0].is_mark('©') {
        return Some(Residue(ResidueKind::Disclaimer));
    }
    let told = label::labelled(lexicon, text, tokens);
    if told.is_some() {
        return told;
    }
    if short && path::is_breadcrumb(lexicon, tokens) {
        return Some(Residue(ResidueKind::Breadcrumb));
    }
    if short && is_hashtags(tokens) {
        return Some(Tags(TagsKind::Hashtags, Value::Here));
    }
    if short && path::is_domain(text, tokens) {
        return Some(Residue(ResidueKind::Other));
    }
    let ends_like_post = tokens
        .last()
        .is_some_and(|last| last.kind() != TokenKind::Mark || is_closer(last));
    if ends_like_post && post::is_post(text, tokens) {
        return Some(Residue(ResidueKind::Embed));
    }
    let found = if short {
        caption::caption(lexicon, text, tokens)
    } else {
        None
    };
    if short && appeal::is_skip(tokens) {
        return Some(Residue(ResidueKind::Promo));
    }
    if found.is_some() || !line.suspect {
        return found;
    }
    post::embed(lexicon, tokens).or_else(|| appeal::appeal(lexicon, tokens))
}

/// Whether a line is a picture and a number: `👍 1.2K`.
fn is_counter(text: &str, tokens: &[Token]) -> bool {
    let picture = |mark: char| mark >= '\u{1F000}' || mark == '❤';
    tokens[0].mark().is_some_and(picture)
        && tokens.iter().all(|token| match token.kind() {
            TokenKind::Mark | TokenKind::Number => true,
            TokenKind::Foreign => text[token.span()].len() == 1,
            TokenKind::Word | TokenKind::Break => false,
        })
}

/// Rule 4.
fn is_hashtags(tokens: &[Token]) -> bool {
    if !tokens[0].is_mark('#') {
        return false;
    }
    let hashes = tokens.iter().filter(|token| token.is_mark('#')).count();
    let loose = tokens
        .windows(2)
        .any(|pair| pair[1].is_word() && pair[1].is_spaced() && !pair[0].is_mark('#'));
    hashes > 0 && !loose && tokens.len() > 1
}

/// Whether the line ends as plain sentences do.
fn ends_sentence(tokens: &[Token]) -> bool {
    matches!(
        lines::terminator(tokens),
        Some(chars::DANDA | '.' | chars::DOUBLE_DANDA)
    )
}
