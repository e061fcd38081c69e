//! [`Referent`]: a phrase for somebody spoken of.

use core::ops::Range;

use crate::lexicon::{Features, ends_like_plural};
use crate::quote::context::Context;
use crate::quote::gender::Gender;
use crate::quote::name_parts::{self, Sort};
use crate::quote::source::Headed;
use crate::quote::{NameParts, SourceKind};
use crate::span::Span;

/// A phrase for somebody spoken of.
#[derive(Clone, Copy, Debug)]
pub(in crate::quote) struct Referent {
    pub(in crate::quote) span: Span,
    pub(in crate::quote) kind: SourceKind,
    pub(in crate::quote) parts: NameParts,
    /// Whether nothing but its place shows the word to be a name.
    pub(in crate::quote) is_bare: bool,
    /// What a verb that agrees with it shows.
    pub(in crate::quote) gender: Option<Gender>,
}

impl Referent {
    /// A phrase as somebody spoken of.
    pub(super) fn of(context: &Context<'_>, tokens: &Range<usize>) -> Referent {
        Referent::headed(context, tokens, Headed::of(context, tokens))
    }

    /// A phrase as somebody spoken of, whose head and kind are known.
    fn headed(context: &Context<'_>, tokens: &Range<usize>, headed: Headed) -> Referent {
        Referent {
            span: context.span(tokens),
            kind: headed.kind,
            parts: name_parts::split(context, tokens, headed),
            is_bare: false,
            gender: None,
        }
    }

    /// A phrase that names somebody by office or calling alone.
    pub(super) fn nameless(context: &Context<'_>, tokens: &Range<usize>) -> Option<Referent> {
        let headed = Headed::of(context, tokens);
        (headed.kind == SourceKind::Role).then(|| Referent::headed(context, tokens, headed))
    }

    /// A phrase that names one person or body.
    pub(super) fn named(context: &Context<'_>, tokens: &Range<usize>) -> Option<Referent> {
        const MANY: Features = Features::PLURAL.union(Features::DETERMINER);
        let headed = Headed::of(context, tokens);
        if headed.kind == SourceKind::Pronoun || context.has(headed.head, MANY) {
            return None;
        }
        let referent = Referent::headed(context, tokens, headed);
        referent
            .names_one(context, tokens, headed.head)
            .then_some(referent)
    }

    /// A phrase that names one person or body, or somebody by office alone.
    pub(super) fn named_or_nameless(
        context: &Context<'_>,
        tokens: &Range<usize>,
    ) -> Option<Referent> {
        let headed = Headed::of(context, tokens);
        let referent = Referent::headed(context, tokens, headed);
        let fits =
            headed.kind == SourceKind::Role || referent.names_one(context, tokens, headed.head);
        fits.then_some(referent)
    }

    /// Whether a phrase with its head at `head` names one person or body.
    fn names_one(&self, context: &Context<'_>, tokens: &Range<usize>, head: usize) -> bool {
        let parts = &self.parts;
        let joins = || tokens.clone().any(|at| context.joins(at));
        let is_list = || joins() && parts.name.is_some_and(|name| joins_names(context, name));
        let is_thing = || parts.sort == Sort::Unknown && ends_like_plural(context.word(head));
        self.kind != SourceKind::Pronoun
            && !parts.is_plural
            && parts.name.is_some()
            && !is_list()
            && !is_thing()
            && !context.has(head, Features::DETERMINER)
    }

    /// A phrase that names several, one by one: `राम सिंह और मोहन राव`.
    pub(super) fn several(context: &Context<'_>, tokens: &Range<usize>) -> Option<Referent> {
        let headed = Headed::of(context, tokens);
        if headed.kind != SourceKind::Name {
            return None;
        }
        let referent = Referent::headed(context, tokens, headed);
        let parts = &referent.parts;
        let lists = parts.name.is_some_and(|name| joins_names(context, name));
        (parts.is_plural && lists).then_some(referent)
    }
}

/// Whether a conjunction joins the words of a name: two people, or a body of many.
fn joins_names(context: &Context<'_>, name: Span) -> bool {
    let from = context
        .tokens
        .partition_point(|token| token.start() < name.start());
    let mut name = context.tokens[from..]
        .iter()
        .take_while(|token| token.start() < name.end());
    name.any(|token| Context::is_join(token.id()))
}
