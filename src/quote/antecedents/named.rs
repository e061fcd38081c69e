//! The names in a sentence, whatever they are there.

use core::ops::Range;

use super::plain;
use super::referent::Referent;
use crate::lexicon::{Features, word};
use crate::quote::context::Context;
use crate::quote::phrase;

/// Words after which a name stands.
pub(super) const OFFICE: Features = Features::ROLE.union(Features::TITLE);
/// The longest name, in tokens.
const NAME: usize = 7;
/// How far from the start of a sentence names are looked for, in tokens.
const WITHIN: usize = 40;
/// So many names of a sentence are given.
const MOST: usize = 3;

/// Words that can be a name.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) name: Range<usize>,
    /// Whether neither an office before it nor a surname in it shows it to be one.
    pub(super) is_bare: bool,
}

impl Run {
    /// Whether its first word alone names somebody: `राव जेम्स मिल यूनिवर्सिटी में हैं`, where the words
    /// before a body name that.
    pub(super) fn is_of_body(&self, context: &Context<'_>) -> bool {
        self.is_bare && self.name.len() == 1 && context.may_name(self.name.end)
    }

    /// Without the noun behind the name of somebody with an office that a postposition takes for itself: `मेयर राम सेठी
    /// दवाओं के`.
    pub(super) fn before_phrase(mut self, context: &Context<'_>) -> Run {
        let end = self.name.end;
        let is_taken = context.is_any(end, &[word::MEIN, word::PAR]) || context.is_genitive(end);
        if is_taken && !self.is_bare && self.name.len() > 2 && !context.is_surname(end - 1) {
            self.name.end -= 1;
        }
        self
    }

    /// The name, or the phrase that ends with it in a sentence that starts at `start`.
    pub(super) fn referent(&self, context: &Context<'_>, start: usize) -> Option<Referent> {
        let phrase = if self.is_bare {
            self.name.clone()
        } else {
            phrase::before(context, self.name.end, start)?
        };
        let mut referent = Referent::named(context, &phrase)?;
        referent.is_bare = self.is_bare;
        Some(referent)
    }
}

/// The name at `at`: behind an office or form of address there, or, at the `opening` of a clause,
/// unlisted words.
#[inline]
pub(super) fn run(context: &Context<'_>, at: usize, opening: usize, limit: usize) -> Option<Run> {
    // Most words start none.
    let from = start(context, at, opening)?;
    run_from(context, at, from, limit)
}

/// Where the name starts that an office or form of address at `at` has behind it, or the word there may open.
#[inline]
fn start(context: &Context<'_>, at: usize, opening: usize) -> Option<usize> {
    if context.has(at, OFFICE) && !context.has(at, Features::PLURAL) {
        Some(past_title(context, at + 1))
    } else {
        (at == opening && context.may_name(at)).then_some(at)
    }
}

/// The name that starts at `from`, behind what stands at `at` or there.
fn run_from(context: &Context<'_>, at: usize, from: usize, limit: usize) -> Option<Run> {
    let office = context.has(at, OFFICE);
    let mut end = name_end(context, from, limit);
    let surname = (from + 1..end).rev().find(|&at| context.is_surname(at));
    if let Some(surname) = surname {
        end = surname + 1;
    } else if !office && end > from + 1 && context.has(end, Features::BODY) {
        end = from + 1;
    }
    // `कप्तान अर्जुन भावुक हो गए`: what the subject is or becomes is no part of the name.
    while end > from + 1 && plain::is_being(context, end - 1) {
        end -= 1;
    }
    if plain::is_being(context, end) {
        end = end.saturating_sub(1);
    }
    (end > from).then_some(Run {
        name: from..end,
        is_bare: !office && surname.is_none(),
    })
}

/// Gives the names in a part of a sentence, at most [`MOST`].
pub(super) fn each(
    context: &Context<'_>,
    sentence: &Range<usize>,
    mut found: impl FnMut(Referent),
) {
    let limit = sentence.end.min(sentence.start + WITHIN);
    let mut at = sentence.start;
    let mut given = 0;
    while at < limit && given < MOST {
        let Some(run) = run(context, at, at, sentence.end) else {
            at += 1;
            continue;
        };
        at = run.name.end.max(at + 1);
        if let Some(referent) = run.referent(context, sentence.start) {
            given += 1;
            found(referent);
        }
    }
}

/// The token after the stop of a form of address and further forms of address.
fn past_title(context: &Context<'_>, mut at: usize) -> usize {
    while context.mark(at) == Some('.') || context.has(at, Features::TITLE) {
        at += 1;
    }
    at
}

/// Where the name that starts at `from` ends: unlisted words, and initials with their stops.
fn name_end(context: &Context<'_>, from: usize, limit: usize) -> usize {
    let mut end = from;
    while end < limit.min(from + NAME) {
        let initial = context.is_word(end) && context.mark(end + 1) == Some('.');
        if initial && end + 2 < limit {
            end += 2;
        } else if context.may_name(end) {
            end += 1;
        } else {
            break;
        }
    }
    end
}
