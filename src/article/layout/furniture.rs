//! Furniture: the lines round an article that are no part of it, told from their own words.
//!
//! What a line is here does not depend on its neighbours. The rules run in order, and the first
//! that fits holds:
//!
//! 1. a line without a letter or digit, or of HTML only, is markup;
//! 2. a label of the lexicon at the start decides, where what follows it fits the label;
//! 3. a row of `>` between short names is a breadcrumb, the address of a site is like it;
//! 4. hashtags and nothing else are tags;
//! 5. a caption is told by the words at its end (`(फाइल फोटो)`) or the source behind a dash;
//! 6. a post from social media by its address or its author's handle;
//! 7. an appeal or a disclaimer by two or three words that together no report uses.

use super::lines::{self, Line, is_closer, is_colon, is_dash, is_function, is_separator};
use super::{RelatedKind, ResidueKind, TagsKind};
use crate::lexicon::{Label, LayoutWord, Senses};
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
}

/// Whether the value of a label stands on its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Here,
    Next,
}

use Furniture::{Related, Residue, Tags};

/// The longest line, in tokens, that is read as a caption or a single phrase.
pub(super) const SHORT: usize = 28;

/// The furniture that a line is, if it is any.
pub(super) fn read(text: &str, tokens: &[Token], line: &Line) -> Option<Furniture> {
    let tokens = &tokens[line.tokens.clone()];
    let short = tokens.len() <= SHORT;
    if short && is_markup(text, tokens) {
        return Some(Residue(ResidueKind::Markup));
    }
    let told = labelled(text, tokens);
    if told.is_some() {
        return told;
    }
    if short && is_breadcrumb(tokens) {
        return Some(Residue(ResidueKind::Breadcrumb));
    }
    if short && is_hashtags(tokens) {
        return Some(Tags(TagsKind::Hashtags, Value::Here));
    }
    if short && is_domain(text, tokens) {
        return Some(Residue(ResidueKind::Other));
    }
    let ends_like_post = tokens
        .last()
        .is_some_and(|last| last.kind() != TokenKind::Mark || is_closer(last));
    if ends_like_post && is_post(text, tokens) {
        return Some(Residue(ResidueKind::Embed));
    }
    let found = if short { caption(tokens) } else { None };
    if found.is_some() || !line.suspect {
        return found;
    }
    embed(tokens).or_else(|| appeal(tokens))
}

/// Rule 1.
fn is_markup(text: &str, tokens: &[Token]) -> bool {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if let Some(length) = markup(text, &tokens[at..]) {
            at += length;
        } else if token.kind() == TokenKind::Mark || is_row_of_zeros(token) {
            at += 1;
        } else {
            return false;
        }
    }
    true
}

/// `0000`, with which some close their copy.
fn is_row_of_zeros(token: &Token) -> bool {
    token.number() == Some(0) && token.span().len() > 2
}

/// How many tokens a tag, an entity or a comment's end takes at the start of `tokens`.
pub(super) fn markup(text: &str, tokens: &[Token]) -> Option<usize> {
    let first = tokens.first()?.mark()?;
    let glued = |at: usize| tokens.get(at).filter(|token| !token.is_spaced());
    match first {
        '&' => {
            // &nbsp; &amp;nbsp; &#160;
            let name = 1 + usize::from(glued(1).is_some_and(|token| token.is_mark('#')));
            let known = glued(name)?;
            let entity = known.kind() == TokenKind::Number
                || matches!(
                    &text[known.span()],
                    "nbsp" | "amp" | "quot" | "lt" | "gt" | "zwnj" | "zwj" | "raquo" | "laquo"
                );
            let end = name + 1;
            let closed = glued(end).is_some_and(|token| token.is_mark(';'));
            if !(entity && closed) {
                return None;
            }
            // The name of another entity, escaped twice.
            let twice = &text[known.span()] == "amp"
                && glued(end + 1).is_some_and(|token| token.kind() == TokenKind::Foreign)
                && glued(end + 2).is_some_and(|token| token.is_mark(';'));
            Some(if twice { end + 3 } else { end + 1 })
        }
        '<' => {
            let starts = glued(1).is_some_and(|token| {
                token.kind() == TokenKind::Foreign || matches!(token.mark(), Some('/' | '!'))
            });
            let end = tokens
                .iter()
                .take(40)
                .position(|token| token.is_mark('>'))?;
            starts.then_some(end + 1)
        }
        // [caption id="…"], [/caption]
        '[' => {
            let end = tokens
                .iter()
                .take(60)
                .position(|token| token.is_mark(']'))?;
            let closes = glued(1).is_some_and(|token| token.is_mark('/'));
            let code = glued(1).is_some_and(|token| token.kind() == TokenKind::Foreign)
                && tokens[..end].iter().any(|token| token.is_mark('='));
            (closes || code).then_some(end + 1)
        }
        // \xa0, \n typed out.
        '\\' => glued(1)
            .filter(|token| matches!(&text[token.span()], "xa" | "n" | "r" | "t"))
            .map(|token| {
                2 + usize::from(
                    &text[token.span()] == "xa"
                        && glued(2).is_some_and(|token| token.kind() == TokenKind::Number),
                )
            }),
        '-' if glued(1).is_some_and(|token| token.is_mark('-'))
            && glued(2).is_some_and(|token| token.is_mark('>')) =>
        {
            Some(3)
        }
        _ => None,
    }
}

/// Rule 3.
fn is_breadcrumb(tokens: &[Token]) -> bool {
    let ended = lines::terminator(tokens).is_some();
    if ended && tokens.len() > 12 {
        return false;
    }
    let arrows = |token: &&Token| matches!(token.mark(), Some('>' | '»' | '›' | '→'));
    let inner = lines::bare(tokens);
    let count = inner.iter().filter(arrows).count();
    if count > 0 {
        return count > 1
            || inner.len() <= 8 && !inner.iter().any(|token| token.has(Senses::AUXILIARY));
    }
    // Home / News / Bihar.
    let is_slash = |token: &&Token| matches!(token.mark(), Some('/' | '|'));
    let spaced = inner
        .iter()
        .filter(is_slash)
        .filter(|token| token.is_spaced())
        .count();
    let slashes = if ended {
        spaced
    } else {
        inner.iter().filter(is_slash).count().max(spaced)
    };
    let starts_home = lines::label(inner).is_some_and(|(_, label)| label == Label::Section);
    let plain = !inner.iter().any(|token| {
        is_function(token) && token.kind() == TokenKind::Word || token.kind() == TokenKind::Number
    });
    starts_home && (slashes > 1 || spaced == 1 && plain && inner.len() <= 14)
}

/// The address of a site and nothing else: `khabar.example.in`.
fn is_domain(text: &str, tokens: &[Token]) -> bool {
    if tokens.len() < 3 || !tokens[1].is_mark('.') || tokens[1].is_spaced() {
        return false;
    }
    let parts = tokens.iter().enumerate().all(|(at, token)| {
        let dot = at % 2 == 1;
        let glued = at == 0 || !token.is_spaced();
        glued
            && if dot {
                token.is_mark('.')
            } else {
                token.kind() == TokenKind::Foreign
            }
    });
    let ending = tokens.last().map(|last| text[last.span()].to_lowercase());
    parts
        && tokens.len() % 2 == 1
        && matches!(
            ending.as_deref(),
            Some("com" | "in" | "net" | "org" | "co" | "news" | "tv" | "live")
        )
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

/// Rule 2.
fn labelled(text: &str, tokens: &[Token]) -> Option<Furniture> {
    let start = tokens
        .iter()
        .take(6)
        .position(|token| token.kind() != TokenKind::Mark || token.is_mark('#'))?;
    // 0 टिप्पणियाँ, 3 min read.
    let counted = start + usize::from(tokens[start].kind() == TokenKind::Number);
    let (length, label) = lines::label(tokens.get(counted..)?)?;
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
                .any(|token| token.has(Senses::AUXILIARY));
            let single = length == 1;
            let goes_on = value.first().is_some_and(is_function);
            let loose = !single && !sentence && !goes_on && tokens.len() <= SHORT;
            (whole || separated || loose && !ends_sentence(tokens))
                .then_some(Related(RelatedKind::AlsoRead, here))
        }
        Label::RelatedList => {
            let count = value.iter().all(|token| token.kind() == TokenKind::Number);
            let short = tokens.len() <= SHORT && !ends_sentence(tokens);
            let with_value = separated && short && (length > 1 || in_latin);
            (whole || with_value)
                .then_some(Related(RelatedKind::List, here))
                .or((count && length > 1).then_some(Related(RelatedKind::List, Value::Next)))
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
            let marked = separated || comma || whole;
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
            let buttons = value.len() <= 8 && only_labels(value, &[Label::Promo]);
            // Reading time: 2 minutes; Click here to join.
            let measured =
                value.len() <= 4 && value.iter().any(|token| token.kind() == TokenKind::Number);
            let english =
                tokens.len() <= 8 && tokens.iter().all(|token| token.kind() != TokenKind::Word);
            (whole || counter || buttons || measured || english)
                .then_some(Residue(ResidueKind::Promo))
        }
        Label::Status => {
            let exact = whole || length > 3 && tokens.len() <= SHORT;
            exact.then_some(Residue(ResidueKind::Status))
        }
        Label::Disclaimer | Label::Input => {
            let credit = (separated || is_copyright(text, tokens)) && tokens.len() <= SHORT;
            let named = matches!(
                &text[tokens[counted].span()].to_lowercase()[..],
                "disclaimer"
            ) || tokens[counted].kind() == TokenKind::Word
                && length == 1
                && text[tokens[counted].span()].starts_with("डिस");
            (credit || named && (separated || whole)).then_some(Residue(ResidueKind::Disclaimer))
        }
        Label::Embed => Some(Residue(ResidueKind::Embed)),
        Label::Section | Label::Published | Label::Updated | Label::Byline => None,
    }
}

/// `Copyright © 2021 …`.
fn is_copyright(text: &str, tokens: &[Token]) -> bool {
    let first = text[tokens[0].span()].to_lowercase();
    tokens.iter().take(3).any(|token| token.is_mark('©')) || first == "copyright"
}

/// Whether a line is the name of a section of the site and no more.
pub(super) fn is_section(tokens: &[Token]) -> bool {
    let inner = lines::bare(tokens);
    only_labels(inner, &[Label::Section]) && !inner.is_empty()
}

/// Whether labels of these kinds fill the whole of `tokens`, marks apart.
fn only_labels(tokens: &[Token], labels: &[Label]) -> bool {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if token.kind() == TokenKind::Mark {
            at += 1;
            continue;
        }
        match lines::label(&tokens[at..]) {
            Some((length, label)) if labels.contains(&label) => at += length,
            _ => return false,
        }
    }
    true
}

fn ends_sentence(tokens: &[Token]) -> bool {
    matches!(
        lines::terminator(tokens),
        Some(chars::DANDA | '.' | chars::DOUBLE_DANDA)
    )
}

/// Whether a label or brackets tell the line, and not only the words in it.
pub(super) fn is_told_by_form(text: &str, tokens: &[Token]) -> bool {
    tokens
        .first()
        .is_some_and(|first| matches!(first.mark(), Some('(' | '[')))
        || labelled(text, tokens).is_some()
}

/// Rule 5.
fn caption(tokens: &[Token]) -> Option<Furniture> {
    let caption = Some(Residue(ResidueKind::Caption));
    for (at, token) in tokens.iter().enumerate() {
        // A caption's label stands apart from the words before it.
        if !token.has(Senses::LABEL) || at == 0 {
            continue;
        }
        let before = &tokens[at - 1];
        if before.kind() != TokenKind::Mark || before.is_mark(',') {
            continue;
        }
        let Some((length, label)) = lines::label(&tokens[at..]) else {
            continue;
        };
        let rest = &tokens[at + length..];
        let ends = rest.iter().all(|token| token.kind() == TokenKind::Mark);
        let marked = rest
            .first()
            .is_some_and(|token| is_colon(token) || is_dash(token) || token.is_mark('/'));
        let short_rest = rest.iter().filter(|token| token.is_word()).count() <= 6
            && !rest.iter().any(|token| token.has(Senses::AUXILIARY));
        let sentence = tokens[..at]
            .iter()
            .any(|token| token.has(Senses::AUXILIARY));
        match label {
            Label::CaptionNote if ends => return caption,
            // … करते मजदूर। जागरण
            Label::Section
                if matches!(before.mark(), Some(chars::DANDA | '.'))
                    && ends
                    && !sentence
                    && at > 2 =>
            {
                return caption;
            }
            Label::Disclaimer if marked && short_rest && !sentence => return caption,
            // … पुल। फोटो- दीपक, … (फोटो: PTI)
            Label::Caption | Label::CaptionNote if marked && short_rest => return caption,
            Label::Caption
                if before.is_mark('(') && short_rest && tokens[tokens.len() - 1].is_mark(')') =>
            {
                return caption;
            }
            _ => {}
        }
    }
    None
}

/// Rule 6: an address or a handle at the end.
fn is_post(text: &str, tokens: &[Token]) -> bool {
    let tail = &tokens[tokens.len().saturating_sub(24)..];
    let word = |token: &Token, word: &str| {
        token.kind() == TokenKind::Foreign && text[token.span()].eq_ignore_ascii_case(word)
    };
    // — Name (@handle) January 6, 2021
    let handle = tail
        .windows(2)
        .position(|pair| pair[0].is_mark('(') && pair[1].is_mark('@'));
    if handle.is_some_and(|at| tail[..at].iter().any(is_dash) && tail.len() - at <= 12) {
        return true;
    }
    // A line that is an address and nothing else.
    let first = &tokens[0];
    let address = word(first, "http") || word(first, "https") || word(first, "www");
    address && !tokens[1..].iter().any(Token::is_spaced)
}

/// Rule 6: the short address under which a picture was posted.
fn embed(tokens: &[Token]) -> Option<Furniture> {
    let found = tokens.iter().enumerate().any(|(at, token)| {
        token.kind() == TokenKind::Foreign
            && lines::label(&tokens[at..]).is_some_and(|(_, label)| label == Label::Embed)
    });
    found.then_some(Residue(ResidueKind::Embed))
}

/// Rule 7.
fn appeal(tokens: &[Token]) -> Option<Furniture> {
    if tokens.len() > 4 * SHORT {
        return None;
    }
    judge_appeal(tokens).map(Residue)
}

/// The kind of the appeal or disclaimer that `tokens` hold.
pub(super) fn judge_appeal(tokens: &[Token]) -> Option<ResidueKind> {
    let mut counts = [0usize; 5];
    let kinds = [
        LayoutWord::Platform,
        LayoutWord::Request,
        LayoutWord::House,
        LayoutWord::Piece,
        LayoutWord::Feed,
    ];
    for token in tokens.iter().filter(|token| token.is_word()) {
        if let Some(place) = token
            .word()
            .layout
            .and_then(|word| kinds.iter().position(|&kind| kind == word))
        {
            counts[place] += 1;
        }
    }
    let [platforms, requests, house, pieces, feeds] = counts;
    if pieces > 0 && feeds > 0 {
        Some(ResidueKind::Disclaimer)
    } else if platforms > 0 && requests > 0 && (house > 0 || pieces > 0) {
        Some(ResidueKind::Promo)
    } else {
        None
    }
}
