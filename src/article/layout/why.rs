//! Why a line is what it is: the rule, and which part of the page that looked at.
//!
//! Both are kept only where a page is explained.

use super::lines;
use crate::rule::Rule;
use crate::span::Span;
use crate::token::Token;

/// The rule by which a line or a piece of one is what it is, and what the rule looked at: the whole of it where
/// nothing is named.
#[derive(Clone, Copy, Debug)]
pub(super) struct Why<'e> {
    pub(super) rule: &'static Rule,
    pub(super) seen: &'e [Span],
}

/// The same, kept for each line.
#[derive(Clone, Debug)]
pub(super) struct Reason {
    pub(super) rule: &'static Rule,
    pub(super) seen: Vec<Span>,
}

impl Reason {
    pub(super) fn why(&self) -> Why<'_> {
        Why {
            rule: self.rule,
            seen: &self.seen,
        }
    }
}

impl Why<'static> {
    /// By a rule that looked at the whole.
    pub(super) const fn whole(rule: &'static Rule) -> Why<'static> {
        Why { rule, seen: &[] }
    }
}

/// The stretches of tokens that have some, without the marks round them.
pub(super) fn spans<const N: usize>(stretches: [&[Token]; N]) -> Vec<Span> {
    let stretches = stretches.into_iter().map(lines::bare);
    let some = stretches.filter(|tokens| !tokens.is_empty());
    some.map(lines::span).collect()
}

/// The tokens that `which` holds for, one by one.
pub(super) fn each(tokens: &[Token], which: impl Fn(&Token) -> bool) -> Vec<Span> {
    let found = tokens.iter().filter(|token| which(token));
    found.map(Token::span).collect()
}
