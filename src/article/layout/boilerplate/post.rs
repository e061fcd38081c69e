//! Posts from social media: known by an address, or by the handle of their author.

use super::claim::OwnWords;
use crate::article::layout::lines::{self, is_dash};
use crate::date;
use crate::lexicon::{Features, Label, Lexicon};
use crate::span::Span;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// Whether a line ends in the handle of an author, or is an address.
pub(super) fn is_post(text: &str, tokens: &[Token]) -> bool {
    if author(tokens).is_some() {
        return true;
    }
    let word = |token: &Token, word: &str| {
        token.kind() == TokenKind::Foreign && text[token.span()].eq_ignore_ascii_case(word)
    };
    // A line that is an address and nothing else.
    let first = &tokens[0];
    let address = word(first, "http") || word(first, "https") || word(first, "www");
    address && !tokens[1..].iter().any(Token::is_spaced)
}

/// The author that a line ends in, from the dash before the name to the handle, and what stands from the handle
/// on: `— Name (@handle) January 6, 2021`.
fn author(tokens: &[Token]) -> Option<(&[Token], &[Token])> {
    let tail = &tokens[tokens.len().saturating_sub(24)..];
    let handle = tail
        .windows(2)
        .position(|pair| pair[0].is_mark('(') && pair[1].is_mark('@'))?;
    let dash = tail[..handle].iter().rposition(is_dash)?;
    (tail.len() - handle <= 12).then(|| (&tail[dash..handle], &tail[handle..]))
}

/// The author of a post; of an address the whole line.
pub(super) fn its_author(line: &OwnWords<'_>) -> Vec<Span> {
    let author = author(line.tokens).map(|(name, handle)| {
        let end = lines::closing(handle, 8).unwrap_or(handle.len());
        lines::span(name).to(lines::span(&handle[..end]))
    });
    author.into_iter().collect()
}

/// The address of the picture of a post.
pub(super) fn its_address(line: &OwnWords<'_>) -> Vec<Span> {
    let tokens = line.tokens;
    let address = last_address(line.lexicon, tokens)
        .map(|at| lines::span(&tokens[at..end_of_address(tokens, at)]));
    address.into_iter().collect()
}

/// What a piece of text is known to be a post by: its address, or the handle of its author.
pub(in crate::article::layout) fn sign(lexicon: &Lexicon, tokens: &[Token]) -> Vec<Span> {
    let address = last_address(lexicon, tokens).map(|at| &tokens[at..end_of_address(tokens, at)]);
    let handle = || {
        let at = tokens.iter().position(|token| token.is_mark('@'))?;
        Some(&tokens[at.saturating_sub(1)..tokens.len().min(at + 3)])
    };
    address
        .or_else(handle)
        .map(lines::span)
        .into_iter()
        .collect()
}

/// The longest line, in tokens, that is nothing but a post.
const POST: usize = 56;
/// The most tokens of the name before a handle.
const NAME: usize = 8;

/// Whether a line is the post that holds the short address of a picture. In a longer line the post
/// is a part: see [`piece`].
pub(super) fn is_embed(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    let hindi = tokens
        .iter()
        .filter(|token| token.kind() == TokenKind::Word);
    if tokens.len() > POST && 2 * hindi.count() > tokens.len() / 2 {
        return false;
    }
    // Behind the author and the date the article goes on.
    last_address(lexicon, tokens).is_some_and(|last| {
        let hindi = |token: &&Token| token.kind() == TokenKind::Word;
        tokens[last..].iter().filter(hindi).count() <= NAME
    })
}

/// Where the last short address of a post stands.
fn last_address(lexicon: &Lexicon, tokens: &[Token]) -> Option<usize> {
    (0..tokens.len())
        .rev()
        .find(|&at| is_address(lexicon, tokens, at))
}

/// The end of the address that starts at the token: what is glued to it, Hindi apart.
fn end_of_address(tokens: &[Token], at: usize) -> usize {
    let glued = tokens[at + 1..].iter().take_while(|token| {
        !token.is_spaced() && token.kind() != TokenKind::Word && !token.is_break()
    });
    at + 1 + glued.count()
}

/// Whether the short address of a post, or the trace of a feed, stands at the token.
fn is_address(lexicon: &Lexicon, tokens: &[Token], at: usize) -> bool {
    tokens[at].kind() == TokenKind::Foreign
        && lines::label(lexicon, &tokens[at..]).is_some_and(|(_, label)| label == Label::Embed)
}

/// Whether the token may be of an address or of the handle of an author: no post is without one of them.
pub(in crate::article::layout) fn tells_post(token: &Token) -> bool {
    token.has(Features::LABEL) && token.kind() == TokenKind::Foreign || token.is_mark('@')
}

/// The next post in the midst of text, at token `from` or after: its address with the words in Latin
/// letters before it, and the name, the handle and the date behind
/// (`… pic.twitter.com/abc — Name (@handle) May 5, 2020`).
pub(in crate::article::layout) fn piece(
    lexicon: &Lexicon,
    text: &str,
    tokens: &[Token],
    from: usize,
) -> Option<(usize, usize)> {
    let may_sign = |token: &Token| {
        token.has(Features::LABEL) || token.kind() == TokenKind::Mark && is_dash(token)
    };
    let places = tokens.iter().enumerate().skip(from);
    for (at, token) in places.filter(|(_, token)| may_sign(token)) {
        let end = if is_address(lexicon, tokens, at) {
            let end = end_of_address(tokens, at);
            signature(lexicon, text, tokens, end).unwrap_or(end)
        } else if token.is_spaced() {
            match signature(lexicon, text, tokens, at) {
                Some(end) => end,
                None => continue,
            }
        } else {
            continue;
        };
        let before = tokens[from..at].iter().rev();
        let latin = before.take_while(|token| {
            !matches!(token.kind(), TokenKind::Word | TokenKind::Break)
                && !matches!(token.mark(), Some(chars::DANDA | '|'))
        });
        let start = at - latin.count();
        // The marks of the sentence before stay with it.
        let ended = tokens[start..at]
            .iter()
            .take_while(|token| lines::is_terminator(token) || lines::is_closer(token));
        return Some((start + ended.count(), end));
    }
    None
}

/// Where the author of a post ends that the tokens from `at` on name: a dash, the name, the handle in
/// brackets, and the date.
fn signature(lexicon: &Lexicon, text: &str, tokens: &[Token], at: usize) -> Option<usize> {
    if !is_dash(tokens.get(at)?) {
        return None;
    }
    let rest = &tokens[at + 1..];
    let open = rest
        .iter()
        .take(NAME)
        .position(|token| token.is_mark('('))?;
    if !rest.get(open + 1)?.is_mark('@') {
        return None;
    }
    let close = lines::closing(&rest[open..], 8)?;
    let end = at + 1 + open + close;
    let date = date::stamp(text, &tokens[end..], lexicon).filter(|stamp| stamp.day.is_some());
    Some(end + date.map_or(0, |stamp| stamp.len))
}
