//! Labels: lines that open with a phrase of the lexicon.

use super::Furniture::{self, Related, Residue, Tags};
use super::{SHORT, Value, ends_sentence};
use crate::article::layout::lines::{self, is_dash, is_function, is_separator};
use crate::article::layout::{RelatedKind, ResidueKind, TagsKind};
use crate::lexicon::{Features, Label, LayoutWord, Lexicon};
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// The most words of a source in Latin letters right behind the label of a picture.
const SOURCE: usize = 3;

/// The most tokens of a row of sections with unknown words among them.
const ROW: usize = 5;

/// What the label at the start of a line makes of it, where what follows fits the label.
pub(super) fn labelled(lexicon: &Lexicon, text: &str, tokens: &[Token]) -> Option<Furniture> {
    let start = tokens
        .iter()
        .take(6)
        .position(|token| token.kind() != TokenKind::Mark || token.is_mark('#'))?;
    // 0 टिप्पणियाँ, 3 min read.
    let counted = start + count(text, &tokens[start..]);
    let (length, label) = lines::label(lexicon, tokens.get(counted..)?)?;
    if counted > start && label != Label::Promo {
        return None;
    }
    let end = counted + length;
    let rest = &tokens[end..];
    let value = rest
        .iter()
        .position(|token| token.kind() != TokenKind::Mark)
        .map_or(&rest[..0], |at| &rest[at..]);
    let visarga = lines::ends_in_visarga(text, &tokens[end - 1]);
    let separated = rest
        .first()
        .is_some_and(|token| is_separator(token) || is_dash(token))
        || visarga;
    let whole = value.is_empty();
    let in_latin = tokens[counted].kind() == TokenKind::Foreign;
    let here = if whole { Value::Next } else { Value::Here };
    match label {
        Label::AlsoRead => {
            let sentence = value
                .iter()
                .take(12)
                .any(|token| token.has(Features::AUXILIARY));
            let single = length == 1;
            let goes_on = value.first().is_some_and(is_function);
            let loose = !single && !sentence && !goes_on && tokens.len() <= SHORT;
            // The link is a part of the line, which goes on behind it.
            if !whole && (goes_on_behind_bracket(tokens) || tokens.len() > SHORT && has_more(value))
            {
                return None;
            }
            (whole || separated || loose && !ends_sentence(tokens))
                .then_some(Related(RelatedKind::AlsoRead, here))
        }
        Label::RelatedList => {
            let count = value.iter().all(|token| token.kind() == TokenKind::Number);
            let short = tokens.len() <= SHORT && !ends_sentence(tokens);
            let with_value = separated && short && (length > 1 || in_latin);
            (whole || with_value)
                .then_some(Related(RelatedKind::List, here))
                .or((count && length > 1 || is_bracketed(rest))
                    .then_some(Related(RelatedKind::List, Value::Next)))
        }
        Label::Tags => {
            let loose = in_latin && !ends_sentence(tokens) && tokens.len() <= SHORT;
            (whole || separated || loose).then_some(Tags(
                if whole {
                    TagsKind::Label
                } else {
                    TagsKind::Values
                },
                here,
            ))
        }
        Label::Caption | Label::CaptionNote => {
            let comma = rest.first().is_some_and(|token| token.is_mark(','));
            if whole && label == Label::Caption {
                return Some(Furniture::CaptionLabel);
            }
            // Image caption डल झील …
            let glossed = in_latin
                && length > 1
                && (value
                    .first()
                    .is_some_and(|first| first.kind() == TokenKind::Word)
                    || value.len() <= SOURCE
                        && value.iter().all(|token| token.kind() == TokenKind::Foreign))
                && !ends_sentence(tokens);
            // प्रतीकात्मक चित्र (सोशल मीडिया)
            let noted = label == Label::CaptionNote && is_bracketed(rest);
            let marked = separated || comma || whole || glossed || noted;
            (marked && tokens.len() <= 3 * SHORT).then_some(Residue(ResidueKind::Caption))
        }
        Label::Advertisement => {
            let numbered = value.iter().all(|token| token.kind() == TokenKind::Number);
            (whole || numbered).then_some(Residue(ResidueKind::Advertisement))
        }
        Label::Promo => {
            let counter = value.iter().all(|token| {
                token.kind() != TokenKind::Word
                    && (token.kind() != TokenKind::Foreign || text[token.span()].len() <= 2)
            });
            let buttons = value.len() <= 8 && only_labels(lexicon, value, &[Label::Promo]);
            // Reading time: 2 minutes; Click here to join.
            let measured =
                value.len() <= 4 && value.iter().any(|token| token.kind() == TokenKind::Number);
            let numbered = separated
                && value
                    .first()
                    .is_some_and(|first| first.kind() == TokenKind::Number);
            // वीडियो देखें: …
            let titled = separated && lines::is(&tokens[end - 1], LayoutWord::Read);
            let listed = separated && length > 3 || titled && !ends_sentence(tokens);
            let asks = length > 1 || lines::is(&tokens[counted], LayoutWord::Request);
            let english = asks
                && tokens.len() <= if length > 2 { SHORT } else { 8 }
                && tokens.iter().all(|token| token.kind() != TokenKind::Word);
            (whole || counter || buttons || measured || english || numbered || listed)
                .then_some(Residue(ResidueKind::Promo))
        }
        Label::Status => {
            let exact = whole || length > 3 && tokens.len() <= SHORT;
            exact.then_some(Residue(ResidueKind::Status))
        }
        Label::Disclaimer | Label::Input => {
            let told = separated || is_copyright(text, tokens) || whole && length > 1;
            let credit = told && tokens.len() <= SHORT;
            credit.then_some(Residue(ResidueKind::Disclaimer))
        }
        Label::Note if whole => Some(Furniture::NoteLabel),
        Label::Note => {
            // अस्वीकरण (Disclaimer) :
            let glossed = rest.first().is_some_and(|first| first.is_mark('('))
                && lines::closing(rest, 6)
                    .and_then(|close| rest.get(close))
                    .is_some_and(is_separator);
            (separated || glossed).then_some(Residue(ResidueKind::Disclaimer))
        }
        Label::Embed => Some(Residue(ResidueKind::Embed)),
        Label::Section | Label::Published | Label::Updated | Label::Byline => None,
    }
}

/// Whether the line opens with a bracket and goes on with words behind it.
fn goes_on_behind_bracket(tokens: &[Token]) -> bool {
    let opens = matches!(tokens[0].mark(), Some('(' | '['));
    opens
        && lines::closing(tokens, tokens.len())
            .is_some_and(|end| tokens[end..].iter().filter(|token| token.is_word()).count() > 2)
}

/// Whether a sentence ends before the end of the tokens, with a danda or a stop before Hindi.
fn has_more(tokens: &[Token]) -> bool {
    tokens.windows(2).any(|pair| {
        let stop = pair[0].is_mark('.') && pair[0].is_spaced() != pair[1].is_spaced();
        (pair[0].is_mark(chars::DANDA) || stop) && pair[1].kind() == TokenKind::Word
    })
}

/// How many tokens a count takes: `12`, `2,345`, `1.2K`.
fn count(text: &str, tokens: &[Token]) -> usize {
    let number = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.kind() == TokenKind::Number)
    };
    if !number(0) {
        return 0;
    }
    let mut end = 1;
    while tokens
        .get(end)
        .is_some_and(|token| token.is_mark(',') || token.is_mark('.'))
        && number(end + 1)
        && end < 7
    {
        end += 2;
    }
    let thousands = tokens.get(end).is_some_and(|token| {
        !token.is_spaced() && matches!(&text[token.span()], "k" | "K" | "m" | "M")
    });
    end + usize::from(thousands)
}

/// `आपके शहर से (सीकर)`.
fn is_bracketed(rest: &[Token]) -> bool {
    rest.first().is_some_and(|first| first.is_mark('('))
        && lines::closing(rest, 6) == Some(rest.len())
}

/// `Copyright © 2021 …`.
fn is_copyright(text: &str, tokens: &[Token]) -> bool {
    let first = text[tokens[0].span()].to_lowercase();
    tokens.iter().take(3).any(|token| token.is_mark('©')) || first == "copyright"
}

/// Whether a line is the name of a section of the site and no more, or a row of such names with
/// places among them: `Hindi News राजस्थान सीकर Sikar News`.
pub(in crate::article::layout) fn is_section(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    let inner = lines::bare(tokens);
    let mut at = 0;
    while let Some(token) = inner.get(at) {
        let length = match lines::label(lexicon, &inner[at..]) {
            Some((length, Label::Section)) => length,
            _ if token.kind() == TokenKind::Mark => 1,
            // The first name says what the rest is.
            _ if at == 0 => return false,
            _ => match lines::place(lexicon, &inner[at..]) {
                Some((length, _)) => length,
                None if token.kind() == TokenKind::Foreign
                    || lines::is(token, LayoutWord::Piece) =>
                {
                    1
                }
                // Hindi News बिहार …: a town that is not listed.
                None if inner.len() <= ROW
                    && inner[0].kind() == TokenKind::Foreign
                    && lines::is_unknown(token) =>
                {
                    1
                }
                None => return false,
            },
        };
        at += length;
    }
    !inner.is_empty()
}

/// Whether labels of these kinds fill the whole of `tokens`, marks apart.
fn only_labels(lexicon: &Lexicon, tokens: &[Token], labels: &[Label]) -> bool {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if token.kind() == TokenKind::Mark {
            at += 1;
            continue;
        }
        match lines::label(lexicon, &tokens[at..]) {
            Some((length, label)) if labels.contains(&label) => at += length,
            _ => return false,
        }
    }
    true
}

/// Whether a label or brackets tell the line, and not only the words in it.
pub(in crate::article::layout) fn is_told_by_form(
    lexicon: &Lexicon,
    text: &str,
    tokens: &[Token],
) -> bool {
    tokens
        .first()
        .is_some_and(|first| matches!(first.mark(), Some('(' | '[')))
        || labelled(lexicon, text, tokens).is_some()
}
