//! Captions without a label at their start: told by a note or a source at their end.

use crate::article::layout::lines::{self, is_colon, is_dash};
use crate::lexicon::{self, Features, Label, Lexicon};
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// Whether a short line is a caption, by what it ends in.
pub(super) fn is_caption(lexicon: &Lexicon, text: &str, tokens: &[Token]) -> bool {
    if is_glued(text, tokens) {
        return true;
    }
    // … बहती नदी। (दैनिक फोटो)
    if let [.., open, _, photo, close] = tokens {
        let label = lines::label(lexicon, core::slice::from_ref(photo)).map(|(_, label)| label);
        if open.is_mark('(') && close.is_mark(')') && label == Some(Label::Caption) {
            return true;
        }
    }
    // (… में ओले गिरे, फाइल फोटो)
    if let [open, inner @ .., close] = tokens {
        let note = |at: usize| {
            inner[at].has(Features::LABEL)
                && lines::label(lexicon, &inner[at..])
                    == Some((inner.len() - at, Label::CaptionNote))
        };
        let from = inner.len().saturating_sub(3);
        if open.is_mark('(') && close.is_mark(')') && (from..inner.len()).any(note) {
            return true;
        }
    }
    for (at, token) in tokens.iter().enumerate() {
        // A caption's label stands apart from the words before it.
        if !token.has(Features::LABEL) || at == 0 {
            continue;
        }
        let before = &tokens[at - 1];
        if before.kind() != TokenKind::Mark {
            continue;
        }
        let comma = before.is_mark(',');
        let Some((length, label)) = lines::label(lexicon, &tokens[at..]) else {
            continue;
        };
        let rest = &tokens[at + length..];
        let ends = rest.iter().all(|token| token.kind() == TokenKind::Mark);
        let marked = rest
            .first()
            .is_some_and(|token| is_colon(token) || is_dash(token) || token.is_mark('/'));
        let short_rest = rest.iter().filter(|token| token.is_word()).count() <= 6
            && !rest.iter().any(|token| token.has(Features::AUXILIARY));
        let sentence = tokens[..at]
            .iter()
            .any(|token| token.has(Features::AUXILIARY));
        match label {
            // … में भरा पानी, फोटो-जागरण
            _ if comma && !(label == Label::Caption && marked && !sentence) => {}
            Label::CaptionNote if ends => return true,
            // … करते मजदूर। जागरण
            Label::Section
                if matches!(before.mark(), Some(chars::DANDA | '.'))
                    && ends
                    && !sentence
                    && at > 2 =>
            {
                return true;
            }
            Label::Disclaimer if marked && short_rest && !sentence => return true,
            // … पुल। फोटो- दीपक, … (फोटो: PTI)
            Label::Caption | Label::CaptionNote if marked && short_rest => return true,
            Label::Caption
                if before.is_mark('(')
                    && short_rest
                    // Headlines end in a bare (वीडियो).
                    && rest.iter().any(Token::is_word)
                    && tokens[tokens.len() - 1].is_mark(')') =>
            {
                return true;
            }
            _ => {}
        }
    }
    false
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
