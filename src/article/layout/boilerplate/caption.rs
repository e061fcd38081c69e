//! Captions without a label at their start: known by a note or a source at their end.

use super::claim::OwnWords;
use crate::article::layout::lines::{self, is_colon, is_dash};
use crate::lexicon::{self, Features, Label, Lexicon};
use crate::span::Span;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// Where the note or the source starts that tells a short line to be a caption.
pub(super) fn note(line: &OwnWords<'_>) -> Option<usize> {
    let (lexicon, tokens) = (line.lexicon, line.tokens);
    let glued = glued_source(line.text, tokens);
    if glued.is_some() || !line.labelled {
        return glued;
    }
    name_of_photo(lexicon, tokens)
        .or_else(|| note_in_bracket(lexicon, tokens))
        .or_else(|| (1..tokens.len()).find(|&at| is_label_of_caption(lexicon, tokens, at)))
}

/// The note or the source of a caption, to the end of the line.
pub(super) fn its_note(line: &OwnWords<'_>) -> Vec<Span> {
    let note = note(line);
    note.map(|at| lines::span(&line.tokens[at..]))
        .into_iter()
        .collect()
}

/// `… बहती नदी। (दैनिक फोटो)`
fn name_of_photo(lexicon: &Lexicon, tokens: &[Token]) -> Option<usize> {
    let [head @ .., open, _, photo, close] = tokens else {
        return None;
    };
    let named = open.is_mark('(')
        && close.is_mark(')')
        && lines::label(lexicon, core::slice::from_ref(photo))
            .is_some_and(|(_, label)| label == Label::Caption);
    named.then_some(head.len())
}

/// `(… में ओले गिरे, फाइल फोटो)`
fn note_in_bracket(lexicon: &Lexicon, tokens: &[Token]) -> Option<usize> {
    let [open, inner @ .., close] = tokens else {
        return None;
    };
    if !open.is_mark('(') || !close.is_mark(')') {
        return None;
    }
    let note = |at: &usize| {
        lines::label(lexicon, &inner[*at..]) == Some((inner.len() - at, Label::CaptionNote))
    };
    let from = inner.len().saturating_sub(3);
    (from..inner.len()).find(note).map(|at| at + 1)
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

/// The word into which the label before the source of a picture ran: `बर्फ से ढका गांवतस्वीर: AP`.
fn glued_source(text: &str, tokens: &[Token]) -> Option<usize> {
    let colon = tokens.iter().rposition(is_colon)?;
    let label = |token: &Token| {
        token.kind() == TokenKind::Word && lexicon::ends_in_picture(&text[token.span()])
    };
    let glued = colon > 1
        && label(&tokens[colon - 1])
        && tokens.len() > colon + 1
        && tokens[colon + 1..]
            .iter()
            .all(|token| token.kind() != TokenKind::Word);
    glued.then(|| colon - 1)
}
