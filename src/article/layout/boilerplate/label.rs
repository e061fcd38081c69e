//! Lines that open with a label of the lexicon: what each label asks of what follows it.

use super::claim::Boilerplate::{self, CaptionLabel, NoteLabel, Related, Residue, Tags};
use super::claim::{Labelled, OwnWords, SHORT, Value, its_label, whole};
use crate::article::kinds::{RelatedKind, ResidueKind, TagsKind};
use crate::article::layout::lines::{self, is_function, is_separator};
use crate::lexicon::{Features, Label, LayoutWord, Lexicon};
use crate::span::Span;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// The most words of a source in Latin letters right behind the label of a picture.
const SOURCE: usize = 3;

/// The most words in Hindi of the name and date behind the label of a post.
const AUTHOR: usize = 8;

/// The label that opens the line, if it is one of these kinds.
fn label<'o, 't>(line: &'o OwnWords<'t>, kinds: &[Label]) -> Option<&'o Labelled<'t>> {
    line.label
        .as_ref()
        .filter(|label| kinds.contains(&label.kind))
}

/// `यह भी पढ़ें: …`
pub(super) fn also_read(line: &OwnWords<'_>) -> Option<Boilerplate> {
    let label = label(line, &[Label::AlsoRead])?;
    let (tokens, value) = (line.tokens, label.value);
    let sentence = value
        .iter()
        .take(12)
        .any(|token| token.has(Features::AUXILIARY));
    let single = label.length == 1;
    let goes_on = value.first().is_some_and(is_function);
    let loose = !single && !sentence && !goes_on && line.short;
    // The link is a part of the line, which goes on behind it.
    let part = goes_on_behind_bracket(tokens) || !line.short && has_more(value);
    if !label.is_whole() && part {
        return None;
    }
    (label.is_whole() || label.separated || loose && !line.ends_sentence())
        .then_some(Related(RelatedKind::AlsoRead, label.place()))
}

/// `संबंधित खबरें`, `आपके शहर से (सीकर)`
pub(super) fn list(line: &OwnWords<'_>) -> Option<Boilerplate> {
    let label = label(line, &[Label::RelatedList])?;
    let count = label
        .value
        .iter()
        .all(|token| token.kind() == TokenKind::Number);
    let short = line.short && !line.ends_sentence();
    let long = label.length > 1;
    if label.is_whole() || label.separated && short && (long || label.is_in_latin()) {
        return Some(Related(RelatedKind::List, label.place()));
    }
    (count && long || is_bracketed(label.rest)).then_some(Related(RelatedKind::List, Value::Next))
}

/// `Tags: …`
pub(super) fn tags(line: &OwnWords<'_>) -> Option<Boilerplate> {
    let label = label(line, &[Label::Tags])?;
    let loose = label.is_in_latin() && !line.ends_sentence() && line.short;
    let kind = if label.is_whole() {
        TagsKind::Label
    } else {
        TagsKind::Values
    };
    (label.is_whole() || label.separated || loose).then_some(Tags(kind, label.place()))
}

/// `फोटो: …`, `प्रतीकात्मक चित्र`
pub(super) fn caption(line: &OwnWords<'_>) -> Option<Boilerplate> {
    let label = label(line, &[Label::Caption, Label::CaptionNote])?;
    let note = label.kind == Label::CaptionNote;
    let comma = label.rest.first().is_some_and(|token| token.is_mark(','));
    if label.is_whole() && !note {
        return Some(CaptionLabel);
    }
    // Image caption डल झील …
    let value = label.value;
    let in_hindi = value
        .first()
        .is_some_and(|first| first.kind() == TokenKind::Word);
    let source =
        value.len() <= SOURCE && value.iter().all(|token| token.kind() == TokenKind::Foreign);
    let glossed =
        label.is_in_latin() && label.length > 1 && (in_hindi || source) && !line.ends_sentence();
    // प्रतीकात्मक चित्र (सोशल मीडिया)
    let noted = note && is_bracketed(label.rest);
    let marked = label.separated || comma || label.is_whole() || glossed || noted;
    (marked && line.tokens.len() <= 3 * SHORT).then_some(Residue(ResidueKind::Caption))
}

/// `विज्ञापन`
pub(super) fn advertisement(line: &OwnWords<'_>) -> Option<Boilerplate> {
    let label = label(line, &[Label::Advertisement])?;
    let numbered = label
        .value
        .iter()
        .all(|token| token.kind() == TokenKind::Number);
    numbered.then_some(Residue(ResidueKind::Advertisement))
}

/// `शेयर करें`, `3 min read`, `वीडियो देखें: …`
pub(super) fn button(line: &OwnWords<'_>) -> Option<Boilerplate> {
    if is_own_furniture(line) {
        return Some(Residue(ResidueKind::Promo));
    }
    let label = label(line, &[Label::Promo])?;
    let (tokens, value) = (line.tokens, label.value);
    let counter = value.iter().all(|token| {
        token.kind() != TokenKind::Word
            && (token.kind() != TokenKind::Foreign || line.text[token.span()].len() <= 2)
    });
    let buttons = value.len() <= 8 && only_labels(line.lexicon, value, &[Label::Promo]);
    // Reading time: 2 minutes; Click here to join.
    let measured = value.len() <= 4 && value.iter().any(|token| token.kind() == TokenKind::Number);
    let numbered = label.separated
        && value
            .first()
            .is_some_and(|first| first.kind() == TokenKind::Number);
    // वीडियो देखें: …
    let titled = label.separated && lines::is(label.last, LayoutWord::Read);
    let listed = label.separated && label.length > 3 || titled && !line.ends_sentence();
    let asks = label.length > 1 || lines::is(label.first, LayoutWord::Request);
    let english = asks
        && tokens.len() <= if label.length > 2 { SHORT } else { 8 }
        && tokens.iter().all(|token| token.kind() != TokenKind::Word);
    (counter || buttons || measured || english || numbered || listed)
        .then_some(Residue(ResidueKind::Promo))
}

/// The label of a button; of words that a caller added, the whole line.
pub(super) fn words_of_button(line: &OwnWords<'_>) -> Vec<Span> {
    if is_own_furniture(line) {
        return whole(line);
    }
    its_label(line)
}

/// Whether a pattern that the caller added matches the line.
fn is_own_furniture(line: &OwnWords<'_>) -> bool {
    line.lexicon.has_own_words()
        && line
            .lexicon
            .is_own_furniture(&line.text[lines::span(line.tokens).range()])
}

/// `खबर अपडेट की जा रही है`
pub(super) fn status(line: &OwnWords<'_>) -> Option<Boilerplate> {
    let label = label(line, &[Label::Status])?;
    let exact = label.is_whole() || label.length > 3 && line.short;
    exact.then_some(Residue(ResidueKind::Status))
}

/// `साभार: …`, `Copyright © 2021 …`
pub(super) fn source(line: &OwnWords<'_>) -> Option<Boilerplate> {
    let label = label(line, &[Label::Disclaimer, Label::Input])?;
    let opens = label.separated
        || is_copyright(line.text, line.tokens)
        || label.is_whole() && label.length > 1;
    (opens && line.short).then_some(Residue(ResidueKind::Disclaimer))
}

/// The label of a source and the copyright sign beside it.
pub(super) fn signs_of_source(line: &OwnWords<'_>) -> Vec<Span> {
    let label = its_label(line);
    let signs = line
        .tokens
        .iter()
        .take(3)
        .filter(|token| token.is_mark('©'));
    let signs = signs
        .map(Token::span)
        .filter(|sign| label.iter().all(|label| !label.encloses(*sign)));
    label.iter().copied().chain(signs).collect()
}

/// `अस्वीकरण: …`, `डिस्क्लेमर`
pub(super) fn note(line: &OwnWords<'_>) -> Option<Boilerplate> {
    let label = label(line, &[Label::Note])?;
    if label.is_whole() {
        return Some(NoteLabel);
    }
    // अस्वीकरण (Disclaimer) :
    let rest = label.rest;
    let glossed = rest.first().is_some_and(|first| first.is_mark('('))
        && lines::closing(rest, 6)
            .and_then(|close| rest.get(close))
            .is_some_and(is_separator);
    (label.separated || glossed).then_some(Residue(ResidueKind::Disclaimer))
}

/// `इंस्टाग्राम पर यह पोस्ट देखें`, `pic.twitter.com/…`
pub(super) fn embed(line: &OwnWords<'_>) -> Option<Boilerplate> {
    let label = label(line, &[Label::Embed])?;
    // Behind the author and the date the article goes on.
    let hindi = |token: &&Token| token.kind() == TokenKind::Word;
    let author = label.rest.iter().filter(hindi).count() <= AUTHOR;
    author.then_some(Residue(ResidueKind::Embed))
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
