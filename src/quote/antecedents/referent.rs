//! [`Referent`]: a phrase for somebody spoken of.

use core::ops::Range;

use crate::lexicon::{Features, ends_like_plural};
use crate::quote::context::Context;
use crate::quote::gender::Gender;
use crate::quote::name_parts::{self, Sort};
use crate::quote::source;
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
    pub(super) fn of(context: &Context<'_>, tokens: Range<usize>) -> Referent {
        let (kind, parts) = name_parts::read(context, &tokens);
        Referent {
            span: context.span(&tokens),
            kind,
            parts,
            is_bare: false,
            gender: None,
        }
    }

    /// A phrase that names somebody by office or calling alone.
    pub(super) fn nameless(context: &Context<'_>, tokens: Range<usize>) -> Option<Referent> {
        let referent = Referent::of(context, tokens);
        (referent.kind == SourceKind::Role).then_some(referent)
    }

    /// A phrase that names several, one by one: `राम सिंह और मोहन राव`.
    pub(super) fn several(context: &Context<'_>, tokens: Range<usize>) -> Option<Referent> {
        let referent = Referent::of(context, tokens);
        let parts = &referent.parts;
        let lists = parts.name.is_some_and(|name| joins_names(context, name));
        (referent.kind == SourceKind::Name && parts.is_plural && lists).then_some(referent)
    }

    /// A phrase that names one person or body.
    pub(super) fn named(context: &Context<'_>, tokens: Range<usize>) -> Option<Referent> {
        let head = source::head(context, &tokens);
        let referent = Referent::of(context, tokens);
        let parts = &referent.parts;
        let is_list = parts.name.is_some_and(|name| joins_names(context, name));
        let is_thing = parts.sort == Sort::Unknown && ends_like_plural(context.word(head));
        let fits = referent.kind != SourceKind::Pronoun
            && parts.name.is_some()
            && !is_thing
            && !is_list
            && !parts.is_plural
            && !context.has(head, Features::DETERMINER);
        fits.then_some(referent)
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
