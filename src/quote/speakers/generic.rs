//! Bodies named by their sort alone: `कंपनी ने कहा` after a story has named which company.
//!
//! Looked for left of the mention, nearest first, each sort by where Hindi news names such a body:
//!
//! 1. a court by its seat: `पटना हाई कोर्ट`;
//! 2. a party or a state agency by a name that a table has;
//! 3. a company or a club behind its sort (`कंपनी राम मोटर्स`), before its officers (`राम मोटर्स के
//!    चेयरमैन`), or by an ending that only such names have (`राम मोटर्स`);
//! 4. an agency or any other behind its sort, where it does something (`संगठन भाकियू ने`), or by the words before its
//!    sort: `राम मोहन विश्वविद्यालय`.

use core::ops::Range;

use crate::lexicon::{Features, Lexicon, WordId, word};
use crate::quote::context::{Context, Source};
use crate::span::Span;
use crate::token::Token;

/// How far left a name is looked for, in tokens.
const REACH: usize = 600;
/// The longest name, in words.
const NAME: usize = 5;

/// The sorts of bodies that are named apart from it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Court,
    Party,
    Company,
    Club,
    Agency,
    Other,
}

/// The sort of the body that a name of one noun says, with adjectives of sort before it: `कंपनी`, `उच्च
/// न्यायालय`.
fn sort(context: &Context<'_>, name: Span) -> Option<(Sort, WordId)> {
    let from = context
        .tokens
        .partition_point(|token| token.start() < name.start());
    let end = context
        .tokens
        .partition_point(|token| token.start() < name.end());
    let head = end.checked_sub(1).filter(|&head| head >= from)?;
    let plain = |at: usize| features(context, at).any(Features::SORT_ADJECTIVE);
    if !(from..head).all(plain) {
        return None;
    }
    let id = context.tokens[head].id();
    let said = features(context, head);
    let sort = match () {
        () if id == word::PARTY => Sort::Party,
        () if id == word::AGENCY => Sort::Agency,
        () if said.any(Features::COURT) || id == word::ADALAT => Sort::Court,
        () if said.any(Features::MANY) || head > from => return None,
        () if said.any(Features::FIRM) => Sort::Company,
        () if said.any(Features::CLUB) => Sort::Club,
        () if said.any(Features::INSTITUTION) => Sort::Other,
        () => return None,
    };
    Some((sort, id))
}

/// Whether a name that ends with the word `head` may say only the sort of a body.
pub(super) fn may_be_sort(lexicon: &Lexicon, head: WordId) -> bool {
    const SORTS: Features = Features::COURT
        .union(Features::FIRM)
        .union(Features::CLUB)
        .union(Features::INSTITUTION);
    [word::PARTY, word::AGENCY, word::ADALAT].contains(&head)
        || lexicon.word(head).features.any(SORTS)
}

/// The name of the body that the word at `name` says only the sort of, left of it.
pub(super) fn named_before(
    lexicon: &Lexicon,
    text: &str,
    tokens: &[Token],
    name: Span,
) -> Option<Span> {
    let context = Context::bare(Source::silent(text, lexicon), tokens);
    let (sort, head) = sort(&context, name)?;
    let end = tokens.partition_point(|token| token.start() < name.start());
    let from = end.saturating_sub(REACH);
    (from..end)
        .rev()
        .filter(|&at| tokens[at].is_word())
        .find_map(|at| {
            let said = features(&context, at);
            let one_word = |wanted| said.any(wanted).then(|| tokens[at].span());
            match sort {
                Sort::Court if said.any(Features::COURT) => ending(&context, from, at),
                Sort::Party => one_word(Features::PARTY_NAME),
                Sort::Agency if context.is(at, head) => agent(&context, at),
                Sort::Agency => one_word(Features::AGENCY_NAME),
                Sort::Company => firm(&context, from, at, head, Features::FIRM),
                Sort::Club => firm(&context, from, at, head, Features::CLUB),
                Sort::Other if context.is(at, head) => {
                    agent(&context, at).or_else(|| ending(&context, from, at))
                }
                Sort::Court | Sort::Other => None,
            }
        })
}

fn features(context: &Context<'_>, at: usize) -> Features {
    context.entry(at).features
}

/// The name of a company or a club that the word at `at` shows.
fn firm(
    context: &Context<'_>,
    from: usize,
    at: usize,
    sort: WordId,
    endings: Features,
) -> Option<Span> {
    if context.is(at, sort) {
        let name = words_behind(context, at);
        let closed = context.tokens.get(name.end).is_some_and(|next| {
            !next.is_word() || next.has(Features::POSTPOSITION) && !context.is(name.end, word::KO)
        });
        return (closed && !name.is_empty()).then(|| context.span(&name));
    }
    if features(context, at).any(endings) {
        return ending(context, from, at);
    }
    if !features(context, at).any(Features::OFFICER) {
        return None;
    }
    // `राम मोटर्स के मुख्य प्रबंध निदेशक`
    const RANK: usize = 3;
    let genitive = (at.saturating_sub(RANK).max(from)..at)
        .rev()
        .take_while(|&place| context.tokens[place].is_word())
        .find(|&place| context.is_genitive(place))?;
    let name = words_before(context, from, genitive);
    (!name.is_empty() && name.clone().all(|place| context.may_name(place)))
        .then(|| context.span(&name))
}

/// The name of a body that says or does something right behind the sort at `at`: `संगठन भाकियू ने`.
fn agent(context: &Context<'_>, at: usize) -> Option<Span> {
    let name = words_behind(context, at);
    (!name.is_empty() && context.is(name.end, word::NE)).then(|| context.span(&name))
}

/// The words right behind the one at `at` that can be part of a name.
fn words_behind(context: &Context<'_>, at: usize) -> Range<usize> {
    let mut end = at + 1;
    while end < at + 1 + NAME && context.may_name(end) {
        end += 1;
    }
    at + 1..end
}

/// The name that ends with the word at `last`, if words before it name it.
fn ending(context: &Context<'_>, from: usize, last: usize) -> Option<Span> {
    if features(context, last).any(Features::MANY) {
        return None;
    }
    let before = words_before(context, from, last);
    let names = before
        .clone()
        .any(|at| !features(context, at).any(Features::SORT_ADJECTIVE));
    names.then(|| context.span(&(before.start..last + 1)))
}

/// The words right before `end` that can be part of a name.
fn words_before(context: &Context<'_>, from: usize, end: usize) -> Range<usize> {
    const NONE: Features = Features::TEMPORAL
        .union(Features::CONNECTIVE)
        .union(Features::DETERMINER)
        .union(Features::PARTICIPLE)
        .union(Features::FILLER)
        .union(Features::GENITIVE)
        .union(Features::NOMINATIVE)
        .union(Features::ROLE);
    let mut start = end;
    while start > from && end - start < NAME {
        let at = start - 1;
        let token = &context.tokens[at];
        let part = token.is_word()
            && !context.is_verb(at)
            && !context.has(at, NONE)
            && !token.has(
                Features::POSTPOSITION
                    .union(Features::AUXILIARY)
                    .union(Features::CONJUNCTION)
                    .union(Features::PARTICLE),
            );
        if !part {
            break;
        }
        start -= 1;
    }
    while start < end
        && features(context, start).any(Features::SORT_ADJECTIVE)
        && !context.is(start, word::BHARATIYA)
    {
        start += 1;
    }
    start..end
}
