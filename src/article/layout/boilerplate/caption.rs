//! Captions without a label at their start: known by a note or a source at their end.

use crate::article::layout::lines::{self, is_colon, is_dash};
use crate::lexicon::{self, Features, Label, Lexicon};
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// Whether a short line is a caption, by what it ends in.
pub(super) fn is_caption(lexicon: &Lexicon, text: &str, tokens: &[Token]) -> bool {
    is_glued(text, tokens)
        || names_photo(lexicon, tokens)
        || is_noted(lexicon, tokens)
        || (1..tokens.len()).any(|at| is_label_of_caption(lexicon, tokens, at))
}

/// `… बहती नदी। (दैनिक फोटो)`
fn names_photo(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    let [.., open, _, photo, close] = tokens else {
        return false;
    };
    open.is_mark('(')
        && close.is_mark(')')
        && lines::label(lexicon, core::slice::from_ref(photo))
            .is_some_and(|(_, label)| label == Label::Caption)
}

/// `(… में ओले गिरे, फाइल फोटो)`
fn is_noted(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    let [open, inner @ .., close] = tokens else {
        return false;
    };
    let note = |at: usize| {
        lines::label(lexicon, &inner[at..]) == Some((inner.len() - at, Label::CaptionNote))
    };
    let from = inner.len().saturating_sub(3);
    open.is_mark('(') && close.is_mark(')') && (from..inner.len()).any(note)
}

/// The most words behind the label of a source.
const SOURCE: usize = 6;

/// Whether a label stands at the token, behind a mark, that makes the line a caption: a note on the
/// picture at its end, or its source.
fn is_label_of_caption(lexicon: &Lexicon, tokens: &[Token], at: usize) -> bool {
    let before = &tokens[at - 1];
    // A caption's label stands apart from the words before it.
    if !tokens[at].has(Features::LABEL) || before.kind() != TokenKind::Mark {
        return false;
    }
    let Some((length, label)) = lines::label(lexicon, &tokens[at..]) else {
        return false;
    };
    let rest = &tokens[at + length..];
    let has_auxiliary =
        |tokens: &[Token]| tokens.iter().any(|token| token.has(Features::AUXILIARY));
    let words = rest.iter().filter(|token| token.is_word()).count();
    let ends = rest.iter().all(|token| token.kind() == TokenKind::Mark);
    let marked = rest
        .first()
        .is_some_and(|token| is_colon(token) || is_dash(token) || token.is_mark('/'));
    let short = words <= SOURCE && !has_auxiliary(rest);
    let sentence = has_auxiliary(&tokens[..at]);
    // … में भरा पानी, फोटो-जागरण
    if before.is_mark(',') && (label != Label::Caption || !marked || sentence) {
        return false;
    }
    match label {
        Label::CaptionNote if ends => true,
        // … करते मजदूर। जागरण
        Label::Section => {
            matches!(before.mark(), Some(chars::DANDA | '.')) && ends && !sentence && at > 2
        }
        Label::Disclaimer => marked && short && !sentence,
        // … पुल। फोटो- दीपक, … (फोटो: PTI)
        Label::Caption | Label::CaptionNote if marked && short => true,
        // Headlines end in a bare (वीडियो).
        Label::Caption => {
            before.is_mark('(') && short && words > 0 && tokens[tokens.len() - 1].is_mark(')')
        }
        _ => false,
    }
}

/// Whether the label before the source of a picture ran into its words: `बर्फ से ढका गांवतस्वीर: AP`.
fn is_glued(text: &str, tokens: &[Token]) -> bool {
    let Some(colon) = tokens.iter().rposition(is_colon) else {
        return false;
    };
    let label = |token: &Token| {
        token.kind() == TokenKind::Word && lexicon::ends_in_picture(&text[token.span()])
    };
    colon > 1
        && label(&tokens[colon - 1])
        && tokens.len() > colon + 1
        && tokens[colon + 1..]
            .iter()
            .all(|token| token.kind() != TokenKind::Word)
}
