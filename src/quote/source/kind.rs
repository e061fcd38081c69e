//! What the phrase of a source is: its head, its kind, and the words that name an office.

use core::ops::Range;

use crate::lexicon::{Abbreviation, Cue, Features, ending, ends_in_role, word};
use crate::quote::SourceKind;
use crate::quote::context::Context;

/// The last word of a phrase, brackets after it left aside.
pub(in crate::quote) fn head(context: &Context<'_>, tokens: &Range<usize>) -> usize {
    // A relative clause follows its head.
    let end = relative_clause(context, tokens);
    let mut last = end.unwrap_or(tokens.end) - 1;
    if matches!(context.mark(last), Some(')' | ']')) {
        if let Some(open) = tokens
            .clone()
            .rev()
            .find(|&at| matches!(context.mark(at), Some('(' | '[')))
        {
            if open > tokens.start {
                last = open - 1;
            } else if open + 1 < last {
                // `(मंत्री) ने`
                last -= 1;
            }
        }
    }
    // `किताब 'आज भी बहती है नदी'`
    let title = context.quoted_before(last + 1).map(|title| title.open());
    if let Some(open) = title.filter(|&open| open > tokens.start) {
        if context.has(open - 1, Features::DOCUMENT) {
            return open - 1;
        }
    }
    // `मंत्री जी`
    if last > tokens.start && context.has(last, Features::SUFFIX) {
        last -= 1;
    }
    last
}

/// Where the relative clause of a phrase starts: at its comma, or at its pronoun where an auxiliary ends the phrase.
pub(in crate::quote) fn relative_clause(
    context: &Context<'_>,
    tokens: &Range<usize>,
) -> Option<usize> {
    let is_bare = || context.has(tokens.end - 1, Features::AUXILIARY);
    let mut places = tokens.start + 1..tokens.end + 1;
    places.find_map(|pronoun| {
        if !context.has(pronoun, Features::RELATIVE) {
            None
        } else if pronoun > tokens.start + 1 && context.is_comma(pronoun - 1) {
            Some(pronoun - 1)
        } else {
            (pronoun < tokens.end && is_bare()).then_some(pronoun)
        }
    })
}

/// What kind of phrase, whose last word is at `head`, names the source.
pub(in crate::quote) fn kind_of(
    context: &Context<'_>,
    tokens: &Range<usize>,
    head: usize,
) -> SourceKind {
    const PRONOUNS: Features = Features::ERGATIVE
        .union(Features::GENITIVE)
        .union(Features::NOMINATIVE)
        .union(Features::LOCATIVE)
        .union(Features::RELATIVE);
    let traits = context.traits(head);
    // `इसी में कहा गया है`
    let points = || context.is_any(head, &[word::ISI, word::USI]);
    // `एक ने कहा`, `एक अन्य का कहना है`: nobody in particular.
    let counts =
        |at: usize| context.has(at, Features::DETERMINER) && !context.has(at, Features::ROLE);
    if tokens.len() == 1 && (traits.any(PRONOUNS) || points()) || tokens.clone().all(counts) {
        SourceKind::Pronoun
    } else if traits.any(Features::DOCUMENT) || is_utterance(context, tokens, head) {
        SourceKind::Document
    } else if is_role(context.word(head), traits) && !is_surname_too(context, tokens, head)
        || are_people(context, head)
        || ends_office(context, tokens, head)
    {
        SourceKind::Role
    } else {
        SourceKind::Name
    }
}

/// Whether what an office is over ends the phrase, behind the office: `प्रमुख सचिव गृह`.
fn ends_office(context: &Context<'_>, tokens: &Range<usize>, head: usize) -> bool {
    let is_over = head > tokens.start
        && context.has(head, Features::FIELD)
        && !context.has(head, Features::BODY);
    is_over && is_role(context.word(head - 1), context.traits(head - 1))
}

/// Whether words were said in what the phrase names: `चेतावनी (में)`.
fn is_utterance(context: &Context<'_>, tokens: &Range<usize>, head: usize) -> bool {
    context.cue(head) == Some(Cue::Noun) && context.is(tokens.end, word::MEIN)
}

/// Whether the unlisted word at `head` is a noun in the oblique plural: by an ending that no name has (`प्रवासियों`
/// is one, `मैक्रों` is not), or beside a calling in the plural (`किसानों और बागवानों`).
fn are_people(context: &Context<'_>, head: usize) -> bool {
    let is_beside_many = || {
        head > 1
            && context.joins(head - 1)
            && context.has_all(head - 2, Features::ROLE.union(Features::PLURAL))
            && ending::is_oblique_plural(context.word(head))
    };
    context.is_unknown(head)
        && (ending::is_oblique_plural_in_vowel(context.word(head)) || is_beside_many())
}

/// Whether a calling that is a surname too ends a name: after an initial (`एस. एन. प्रधान`), after another
/// surname (`राम सिंह ठेकेदार`), or after an office and a given name (`नेता राम पायलट`).
fn is_surname_too(context: &Context<'_>, tokens: &Range<usize>, head: usize) -> bool {
    if head <= tokens.start + 1 || !context.has(head, Features::SURNAME) {
        return false;
    }
    let initial = context.mark(head - 1) == Some('.')
        && context
            .entry(head - 2)
            .abbreviation
            .is_some_and(Abbreviation::is_letter);
    let named = context.is_surname(head - 1);
    initial
        || named
        || context.may_name(head - 1)
            && context.tokens[head - 2].is_word()
            && is_role(context.word(head - 2), context.traits(head - 2))
}

/// Whether a word names an office or calling: listed, or built with an ending that makes one.
pub(in crate::quote) fn is_role(word: &str, traits: Features) -> bool {
    traits.any(Features::ROLE) || traits == Features::NONE && ends_in_role(word)
}
