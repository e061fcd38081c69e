//! A source split into form of address, office and name.

mod document;

use core::ops::Range;

use crate::lexicon::{self, Abbreviation, Features, TimeWord, WordId, word};
use crate::span::Span;
use crate::token::{Token, TokenKind};

use super::SourceKind;
use super::context::Context;
use super::initials;
use super::quoted;
use super::source::{self, Headed};

/// The parts of a source.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NameParts {
    /// The form of address: `डॉ.`
    pub(crate) title: Option<Span>,
    /// The office or calling, with whose it is: `स्वास्थ्य मंत्रालय के प्रवक्ता`.
    pub(crate) role: Option<Span>,
    /// The name: of the person, of the body, or of the body behind a document.
    pub(crate) name: Option<Span>,
    /// Whether more than one person is meant.
    pub(crate) is_plural: bool,
    /// Whether a word of the phrase says that a woman is meant: `श्रीमती`, `अभिनेत्री`.
    pub(crate) is_woman: bool,
    /// Whether a word of the phrase says that a man is meant: `श्री`, `पिता`.
    pub(crate) is_man: bool,
    /// Whether the phrase brings in somebody new: `एक अधिकारी`.
    pub(crate) is_indefinite: bool,
    /// Whether the phrase points back at somebody: `इस खिलाड़ी`, `24 वर्षीय खिलाड़ी`.
    pub(crate) takes_up: bool,
    pub(crate) sort: Sort,
}

/// Who or what a source is, as far as its words tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Somebody with a title, an office or a surname.
    Person,
    /// A company, a ministry, a country, or what writes a document.
    Body,
    #[default]
    Unknown,
}

/// The most letters that the initials of a name spell: `एपी`.
const INITIALS: usize = 2;

/// How far before its head `इस` takes up a body.
const THIS_BODY: usize = 3;

/// Pronouns in the plain form, which point at somebody where a noun follows.
const THIS: &[WordId] = &[word::YAH, word::YE, word::VAH, word::VE];

const GENDERED: Features = Features::FEMALE.union(Features::MALE);

/// Words after which a name can start, besides offices.
const DIVIDES: Features = Features::TITLE
    .union(Features::MEDIUM)
    .union(Features::BODY)
    .union(Features::PARTICIPLE);

/// What kind of phrase names a source, and its parts.
pub(super) fn read(context: &Context<'_>, tokens: &Range<usize>) -> (SourceKind, NameParts) {
    let headed = Headed::of(context, tokens);
    (headed.kind, split(context, tokens, headed))
}

/// Splits the phrase that names a source, of whose head `headed` tells.
pub(super) fn split(context: &Context<'_>, tokens: &Range<usize>, headed: Headed) -> NameParts {
    let Headed { head, kind } = headed;
    if kind == SourceKind::Pronoun {
        return NameParts::default();
    }
    let mut parts = divide(context, tokens, head, kind);
    parts.sort = sort(context, head, kind, &parts);
    parts
}

/// Whether a source is a person or a body.
fn sort(context: &Context<'_>, head: usize, kind: SourceKind, parts: &NameParts) -> Sort {
    match kind {
        SourceKind::Pronoun => return Sort::Unknown,
        SourceKind::Document => return Sort::Body,
        SourceKind::Role => return Sort::Person,
        SourceKind::Name => {}
    }
    let one_word = parts
        .name
        .is_some_and(|name| name == context.tokens[head].span());
    let is_titled = parts.title.is_some() || parts.role.is_some();
    let is_body = context.has(head, Features::BODY.union(Features::MEDIUM))
        && !(context.is_surname(head) && is_titled)
        || context.has(head, Features::PLACE) && one_word
        || context.tokens[head].is_word() && initials::is_abbreviation(context.word(head));
    if is_body {
        Sort::Body
    } else if parts.title.is_some()
        || parts.role.is_some()
        || parts.is_woman
        || context.is_surname(head)
    {
        Sort::Person
    } else {
        Sort::Unknown
    }
}

/// Whether the word at `at` of a phrase, which has a gender, tells that of whoever is meant. Of a relation, the last says
/// who it is: `राम की पत्नी`, not `पत्नी के भाई`; a surname of women does so behind a name: `मीरा देवी`, not `देवी लाल`.
fn shows_gender(context: &Context<'_>, tokens: &Range<usize>, at: usize) -> bool {
    let is_behind_name =
        || at > tokens.start && context.may_name(at - 1) && !context.is_surname(at - 1);
    !context.is_genitive(at + 1)
        && (!context.is_surname(at) || context.has(at, Features::ROLE) || is_behind_name())
}

/// What the words of a phrase tell apart from its kind, and where its name and its office lie.
fn divide(
    context: &Context<'_>,
    tokens: &Range<usize>,
    head: usize,
    kind: SourceKind,
) -> NameParts {
    let mut parts = NameParts {
        is_plural: context.has(head, Features::PLURAL),
        ..NameParts::default()
    };
    let mut holds = Holds::default();
    for at in tokens.clone() {
        if context.has(at, GENDERED) && shows_gender(context, tokens, at) {
            parts.is_woman |= context.has(at, Features::FEMALE);
            parts.is_man |= context.has(at, Features::MALE);
        }
        parts.is_indefinite |= context.is(at, word::EK);
        holds.marks |= !context.is_word(at);
        holds.joins |= context.joins(at);
    }
    if tokens.len() == 1 && context.is_word(head) {
        one_word(context, head, kind, &mut parts);
        return parts;
    }
    let (start, of_age) = past_determiners(context, tokens, head, kind);
    let this = points_back(context, tokens, head);
    parts.takes_up = match (kind, this) {
        (SourceKind::Role, Some(_)) => true,
        (SourceKind::Role, None) => of_age && start == head,
        // `केरल के इस शटलर ने`: an unlisted calling, not a name.
        (SourceKind::Name, Some(this)) => {
            let is_calling =
                this + 1 == head && context.may_name(head) && !context.is_surname(head);
            // `इस जांच संगठन ने`
            is_calling || context.has(head, Features::BODY) && head - this <= THIS_BODY
        }
        _ => false,
    };
    if kind == SourceKind::Name && parts.takes_up {
        parts.role = Some(context.span(&(head..head + 1)));
        return parts;
    }
    let mut whole = start..tokens.end;
    if in_brackets(context, tokens.start, head) {
        whole.end = head + 1;
    }
    let comma = holds.marks.then(|| before_office(context, &whole));
    if let Some(comma) = comma.flatten() {
        parts.role = Some(context.span(&(comma + 1..whole.end)));
        parts.name = Some(context.span(&(whole.start..comma)));
        return parts;
    }
    // A relative clause is no part of the name.
    whole.end = source::relative_clause(context, &whole).unwrap_or(whole.end);
    let head = if whole == *tokens {
        head
    } else {
        source::head(context, &whole)
    };
    match kind {
        SourceKind::Document => {
            parts.name = document::owner_of(context, &whole).map(|owner| {
                let first = after_clause(context, &owner, owner.end - 1);
                context.span(&(first..owner.end))
            });
            parts.role = Some(context.span(tokens));
        }
        SourceKind::Role => parts.role = Some(context.span(&(whole.start..head + 1))),
        SourceKind::Pronoun | SourceKind::Name => {
            divide_name(context, whole, head, holds, &mut parts)
        }
    }
    parts
}

/// What a phrase holds, so that phrases without it are not searched for it.
#[derive(Clone, Copy, Default)]
struct Holds {
    /// Marks, or numbers.
    marks: bool,
    /// Words that join two of a kind.
    joins: bool,
}

/// The parts of a phrase of one word: all of it is the name, or the office.
fn one_word(context: &Context<'_>, word: usize, kind: SourceKind, parts: &mut NameParts) {
    let span = Some(context.tokens[word].span());
    match kind {
        SourceKind::Name => parts.name = span,
        SourceKind::Role | SourceKind::Document => parts.role = span,
        SourceKind::Pronoun => {}
    }
}

/// Whether brackets open at `start` and close behind the word at `head`: `(मंत्री) ने`.
fn in_brackets(context: &Context<'_>, start: usize, head: usize) -> bool {
    start < head && context.opens_bracket(start) && context.closes_bracket(head + 1)
}

/// Where a phrase starts behind its determiners, its number and an age (`45 साल की रामकली`), and whether the
/// age of somebody opens it.
fn past_determiners(
    context: &Context<'_>,
    tokens: &Range<usize>,
    head: usize,
    kind: SourceKind,
) -> (usize, bool) {
    let mut start = tokens.start;
    // `वहां के किसान`
    if context.is_any(start, &[word::VAHAN, word::YAHAN])
        && context.is_genitive(start + 1)
        && start + 2 <= head
    {
        start += 2;
    }
    start += usize::from(in_brackets(context, start, head));
    // `यह युवा अभिनेत्री`, `ये मजदूर`
    start += usize::from(start < head && context.is_any(start, THIS));
    while start < head
        && (context.has(start, Features::DETERMINER) || context.tokens[start].number().is_some())
    {
        start += 1;
    }
    let aged = start > tokens.start
        && matches!(context.entry(start).time, TimeWord::Unit(_))
        && context.is_genitive(start + 1)
        && start + 2 <= head;
    if aged {
        start += 2;
    }
    let is_lasting = start < head && is_lasting(context, start);
    if kind == SourceKind::Role && is_lasting {
        start += 1;
    }
    (start, aged || is_lasting)
}

/// The comma between a name and the office behind it: `राम सिंह, व्यापारी`.
fn before_office(context: &Context<'_>, whole: &Range<usize>) -> Option<usize> {
    let comma = (whole.start..whole.end - 1).find(|&at| context.is_comma(at))?;
    // `पशुपालन, डेयरी मंत्री राम सिंह` lists what the minister is over; in `राम सिंह, जिलाधिकारी, रामगंज` a place follows.
    let next = (comma + 1..whole.end).find(|&at| context.is_comma(at));
    let ends = source::head(context, &(comma + 1..next.unwrap_or(whole.end)));
    // The comma of `1,500 कर्मचारी` parts no name from its office.
    let follows = comma > whole.start
        && context.tokens[comma + 1].is_word()
        && !context.has(comma + 1, Features::RELATIVE)
        && is_role(context, ends)
        && !(whole.start..comma).any(|at| is_role(context, at));
    follows.then_some(comma)
}

/// Divides a phrase with a name, whose last word is at `head`, into form of address, office and name.
fn divide_name(
    context: &Context<'_>,
    mut whole: Range<usize>,
    head: usize,
    holds: Holds,
    parts: &mut NameParts,
) {
    let marked = holds.marks.then(|| in_marks(context, &whole));
    if let Some(marked) = marked.flatten() {
        parts.name = Some(context.span(&marked));
        return;
    }
    let mut last = head;
    if whole.end == head + 2 && context.has(head + 1, Features::SUFFIX) {
        whole.end = head + 1;
        last = source::head(context, &whole);
    }
    let several = holds.joins.then(|| first_of_several(context, &whole, last));
    let named = several
        .flatten()
        .unwrap_or_else(|| name_start(context, &whole, last));
    let named = past_field(context, whole.start, named, last);
    // `किसान संघ (किसं) और सभा`
    let is_split = holds.marks && splits_brackets(context, &whole, named);
    let named = if is_split { whole.start } else { named };
    let is_list = holds.joins && joins_people(context, named..last);
    let mut first = named;
    if holds.marks {
        if !(is_list && context.mark(named).is_some_and(quoted::is_mark)) {
            first = past_marks(context, named, last);
        }
        // `सीसीपीओ (पुलिस अफसर) राम सिंह`: no name starts within brackets.
        let within = (first..last).find(|&at| is_bracket(context, at));
        if let Some(close) = within.filter(|&at| context.closes_bracket(at)) {
            first = close + 1;
        }
    }
    // No name starts with what joins it to another.
    while first < last && context.joins(first) {
        first += 1;
    }
    parts.is_plural |= is_list;
    let is_person =
        || context.is_surname(last) || whole.clone().any(|at| context.has(at, Features::TITLE));
    let is_beside =
        context.opens_bracket(last + 1) && (is_aside(context, last + 1..whole.end) || is_person());
    let end = if is_beside { last + 1 } else { whole.end };
    parts.name = Some(context.span(&(first..end)));
    if named == whole.start {
        return;
    }
    divide_office(context, whole.start, named, parts);
}

/// Divides what stands between `start` and the name at `named` into office and form of address.
fn divide_office(context: &Context<'_>, start: usize, named: usize, parts: &mut NameParts) {
    let mut divide = named;
    while divide > start
        && context.has(divide - 1, Features::TITLE)
        && !is_office(context, divide - 1)
    {
        divide -= 1;
    }
    if divide < named && context.has(divide, Features::TITLE) {
        parts.title = Some(context.span(&(divide..named)));
    }
    // An age is no office.
    while divide > start
        && (context.tokens[divide - 1].number().is_some() || is_lasting(context, divide - 1))
    {
        divide -= 1;
    }
    if divide > start && !is_genitive(context, divide - 1) {
        parts.role = Some(context.span(&(start..divide)));
    }
}

fn is_bracket(context: &Context<'_>, at: usize) -> bool {
    context.opens_bracket(at) || context.closes_bracket(at)
}

/// Whether `named` lies in brackets behind the first of two that a conjunction joins.
fn splits_brackets(context: &Context<'_>, whole: &Range<usize>, named: usize) -> bool {
    let mut before = (whole.start..named).rev();
    let open = before.find(|&at| is_bracket(context, at));
    if !open.is_some_and(|at| context.opens_bracket(at)) {
        return false;
    }
    let close = (named..whole.end).find(|&at| context.closes_bracket(at));
    close.is_some_and(|close| context.joins(close + 1))
}

/// Where the first name starts of people each of whom has an office: `मंत्री राम सिंह और सचिव मोहन राव`.
fn first_of_several(context: &Context<'_>, whole: &Range<usize>, last: usize) -> Option<usize> {
    (whole.start + 1..last)
        .rev()
        .filter(|&at| context.joins(at) && context.may_name(at - 1))
        .find_map(|join| {
            let is_second = context.may_name(last) && (join + 1..last).any(|at| is_title_or_role(context, at));
            let first = name_start(context, &(whole.start..join), join - 1);
            // `डी.के. राव` has stops.
            let is_first = first > whole.start
                && (first..join).all(|at| !context.joins(at) && !is_role(context, at))
                // `महिला कल्याण और बाल विकास मंत्री` is over two fields.
                && (join > first + 1 || context.has(first - 1, Features::TITLE) || context.is_surname(first));
            (is_second && is_first).then_some(first)
        })
}

/// Whether a conjunction joins several people in a name, of whom the last ends it; the name of a body may have one.
fn joins_people(context: &Context<'_>, name: Range<usize>) -> bool {
    !context.has(name.end, Features::BODY.union(Features::MEDIUM))
        && name.into_iter().any(|at| context.joins(at))
}

/// Where the name that ends with the word at `last` starts: behind the last word that is an office, a form of
/// address, a body or an age; the name of a body is all of its phrase.
fn name_start(context: &Context<'_>, whole: &Range<usize>, last: usize) -> usize {
    if is_body(context, whole, last) {
        return after_clause(context, whole, last);
    }
    (whole.start..last)
        .rev()
        .find(|&at| divides(context, whole, at, last))
        .map_or_else(|| after_owner(context, whole, last), |at| at + 1)
}

/// Whether the word at `last` is a body's, and no surname behind a title: `डॉ. गोपाल मंडल`.
fn is_body(context: &Context<'_>, whole: &Range<usize>, last: usize) -> bool {
    let is_titled = || (whole.start..last).any(|at| is_title_or_role(context, at));
    // `रेडियो ईरान`, `बीबीसी रेडियो`
    let is_outlet = last > whole.start
        && context.has(last - 1, Features::MEDIUM)
        && !context.has(last - 1, Features::COMMON_MEDIUM.union(Features::NEWSPAPER))
        && (context.has(last, Features::PLACE.union(Features::MEDIUM))
            // `न्यूज मिनट`
            || matches!(context.entry(last).time, TimeWord::Unit(_)));
    is_outlet || context.has(last, Features::BODY) && !(context.is_surname(last) && is_titled())
}

/// Where the name of a body starts behind what was done to it, or by it, some time or somewhere: `सोमवार को प्रकाशित
/// रॉयटर्स`, `1990 में शुरू हुई कंपनी`. A common noun alone is no name: `शोध से जुड़ी संस्था`.
fn after_clause(context: &Context<'_>, whole: &Range<usize>, last: usize) -> usize {
    let is_marker = |at: usize| context.is_postposition(at) && !context.is_genitive(at);
    let is_clause =
        |&at: &usize| context.has(at, Features::PARTICIPLE) && (whole.start..at).any(is_marker);
    let verb = (whole.start..last).rev().find(is_clause);
    verb.filter(|&verb| {
        verb + 1 < last || is_marker(whole.start) || context.has(last, Features::MEDIUM)
    })
    .map_or(whole.start, |verb| verb + 1)
}

/// Whether the name that ends at `last` starts behind the word at `at`.
fn divides(context: &Context<'_>, whole: &Range<usize>, at: usize, last: usize) -> bool {
    // `एपी सिंह` is a name with initials, and no agency; so is `प्रो. डीसी सिंह`.
    let is_initial = || {
        let is_titled = || (whole.start..at).any(|at| context.has(at, Features::TITLE));
        at + 1 == last
            && (context.has(at, Features::MEDIUM) || is_titled())
            && context.is_surname(last)
            && lexicon::letter_count(context.word(at)).is_some_and(|count| count <= INITIALS)
    };
    // `चैंबर ऑफ कॉमर्स`
    let goes_on = || at + 1 < last && context.has(at + 1, Features::OF);
    let is_before_name = || {
        (context.has(at, DIVIDES) || is_role(context, at))
            && !is_initial()
            && !is_given(context, whole, at, last)
            && !is_genitive(context, past_brackets(context, at + 1, last))
            && !goes_on()
    };
    // `आयोजकों में से एक राम सिंह`
    let is_one_of = || {
        context.is(at, word::EK)
            && at >= whole.start + 2
            && context.is(at - 1, word::SE)
            && context.is(at - 2, word::MEIN)
    };
    is_before_name()
        || is_one_of()
        || is_latin_rank(context, at, last)
        // `70 वर्षीय राम`
        || is_lasting(context, at)
}

/// Where a name starts behind the stop of a shortened title, a comma or brackets at `first`.
fn past_marks(context: &Context<'_>, mut first: usize, last: usize) -> usize {
    while first < last && context.mark(first).is_some_and(|mark| mark != '(') {
        first += 1;
    }
    past_brackets(context, first, last)
}

/// The token after the brackets that open at `at`, if any do and close before `last`: `परिषद (आईसीएमआर) के`.
fn past_brackets(context: &Context<'_>, at: usize, last: usize) -> usize {
    if !context.opens_bracket(at) {
        return at;
    }
    let close = (at..last).find(|&at| context.closes_bracket(at));
    close.map_or(at, |close| close + 1)
}

/// Whether the word at `at` gives an age: `वर्षीय`.
fn is_lasting(context: &Context<'_>, at: usize) -> bool {
    matches!(context.entry(at).time, TimeWord::Lasting(_))
}

/// Where the name starts behind what an officer is over: `एसपी चंबा राम सिंह`, `सचिव गृह राम सिंह`.
fn past_field(context: &Context<'_>, start: usize, named: usize, last: usize) -> usize {
    if named == start || !is_role(context, named - 1) {
        return named;
    }
    let is_field = |at: usize| {
        context.has(at, Features::FIELD.union(Features::PLACE))
            || context.is_unknown(at) && lexicon::ends_in_place(context.word(at))
    };
    let mut at = named;
    while at < last && context.tokens[at + 1].is_word() {
        // `एसपी सिटी विवेक`
        let is_before_one = || context.has(at, Features::FIELD) && !context.is_surname(last);
        // `एडीजी कानून एवं व्यवस्था विवेक वर्मा`
        let is_join = || context.joins(at) || context.has(at, Features::OF);
        let is_over = is_field(at) && (at + 1 < last || is_before_one())
            || at > named && is_join() && is_field(at + 1);
        if !is_over {
            break;
        }
        at += 1;
    }
    // Initials stand first in a name: `टीआई टकलेपुरा सीबी सिंह`.
    let is_initials = |&at: &usize| {
        context.is_unknown(at) && lexicon::letter_count(context.word(at)) == Some(INITIALS)
    };
    at = (at + 1..last).find(is_initials).unwrap_or(at);
    // What is over is none of the two words of a name: `अध्यक्ष राम नगर`.
    let is_letter = |at: usize| {
        matches!(
            context.entry(at).abbreviation,
            Some(Abbreviation::Letter | Abbreviation::LetterOrWord)
        )
    };
    let is_name =
        (at..=last).all(|at| context.may_name(at) || context.mark(at).is_some() || is_letter(at));
    if is_name { at } else { named }
}

/// Whether the relation or form of address at `at` is a given name: before a word that no name starts
/// with (`स्वामी प्रसाद राव`), or, in no relation to anybody, before a surname or after an office (`रानी
/// राव`, `अभिनेता नाना राव`).
fn is_given(context: &Context<'_>, whole: &Range<usize>, at: usize, last: usize) -> bool {
    if at == last || !context.has(at, Features::ROLE.union(Features::TITLE)) {
        return false;
    }
    let goes_on = at + 1 < last && context.has(at + 1, Features::SECOND_NAME);
    goes_on
        || at + 1 == last
            && context.has(at, Features::GIVEN_NAME)
            && (at == whole.start && context.is_surname(last)
                || at > whole.start && is_role(context, at - 1))
}

/// Whether capitals in Latin letters at `at` are a rank or a body before a person's name: `CPRO राम सिंह`.
fn is_latin_rank(context: &Context<'_>, at: usize, last: usize) -> bool {
    let word = context.word(at);
    at < last
        && word.len() > 1
        && word.bytes().all(|byte| byte.is_ascii_uppercase())
        && context.tokens[at + 1].kind() == TokenKind::Word
        && context.may_name(at + 1)
        && !context.has(
            last,
            Features::BODY
                .union(Features::MEDIUM)
                .union(Features::PLACE),
        )
}

/// The `इस` or `उस` that the head of a phrase points back with.
fn points_back(context: &Context<'_>, tokens: &Range<usize>, head: usize) -> Option<usize> {
    /// Words between it and the head: `इस 24 वर्षीय दिग्गज खिलाड़ी`.
    const WITHIN: usize = 5;
    (tokens.start.max(head.saturating_sub(WITHIN))..head)
        .rev()
        // `इस 18 साल की खिलाड़ी`
        .take_while(|&at| {
            !context.has(at, Features::POSTPOSITION)
                || context.is_genitive(at)
                    && at > 0
                    && matches!(context.entry(at - 1).time, TimeWord::Unit(_))
        })
        .find(|&at| {
            context.is_any(at, &[word::IS, word::ISI, word::US, word::USI])
                || at == tokens.start && context.is_any(at, &[word::YAH, word::VAH])
        })
}

/// Where a person's name starts behind the body or the place it belongs to: `दल के राम सिंह`.
fn after_owner(context: &Context<'_>, whole: &Range<usize>, last: usize) -> usize {
    let owner = (whole.start..last)
        .rev()
        .find(|&at| context.is_genitive(at))
        .filter(|&owner| {
            let is_initial = |at: usize| {
                let letter = context.entry(at).abbreviation;
                let spelled = matches!(
                    letter,
                    Some(Abbreviation::Letter | Abbreviation::LetterOrWord)
                );
                spelled || context.mark(at) == Some('.')
            };
            let named = (owner + 1..=last).all(|at| context.may_name(at) || is_initial(at));
            // `केंद्र के सी.पी. राजेंद्रन`, `नोवा रिसर्च की मीरा राजेंद्रन`: somebody of a body or a place.
            let is_whole = whole.end == last + 1 && owner > whole.start;
            let is_unknown =
                |at: usize| context.is_unknown(at) || context.has(at, Features::GIVEN_NAME);
            let listed = is_whole && (owner + 1..=last).all(is_unknown);
            let of_body =
                is_whole && context.is(owner, word::KE) && context.has(owner - 1, Features::BODY);
            owner + 1 < last
                && named
                && (context.is_surname(last) || of_body || listed || is_initial(owner + 1))
        });
    match owner {
        Some(owner) => owner + 1,
        None => after_deed(context, whole, last).unwrap_or(whole.start),
    }
}

/// Where a person's name starts behind what was done to them: `ट्वीट की तुलना राम सिंह`.
fn after_deed(context: &Context<'_>, whole: &Range<usize>, last: usize) -> Option<usize> {
    let owner = (whole.start + 1..last)
        .rev()
        .find(|&at| context.is_genitive(at))?;
    let deed = (owner + 1..last)
        .rev()
        .find(|&at| context.is_word(at) && !context.may_name(at))?;
    let is_name = context.is_surname(last) && deed + 2 < last + 1;
    (is_name && context.has(deed, Features::VERB_HOST)).then_some(deed + 1)
}

/// Whether `का` stands at `at`, and not the initial of a name after an office: `अध्यक्ष के आर राव`.
fn is_genitive(context: &Context<'_>, at: usize) -> bool {
    let is_initial = || {
        context.is(at, word::KE)
            && at > 0
            && context.has(at - 1, Features::ROLE.union(Features::TITLE))
            && context.entry(at + 1).abbreviation == Some(Abbreviation::Letter)
            && context.tokens.get(at + 2).is_some_and(Token::is_word)
            && !context.is_postposition(at + 2)
    };
    context.is_genitive(at) && !is_initial()
}

/// The name in marks that ends a phrase, or stands before what it is the name of: `'उदय' अखबार`, `रूस की 'फेडरल
/// सर्विस'`; a nickname behind other names is part of them.
fn in_marks(context: &Context<'_>, whole: &Range<usize>) -> Option<Range<usize>> {
    const NAMED: Features = Features::BODY
        .union(Features::MEDIUM)
        .union(Features::DOCUMENT);
    let is_named = whole.len() > 1 && context.has(whole.end - 1, NAMED);
    let ends = [Some(whole.end), is_named.then(|| whole.end - 1)];
    let quoted = ends
        .into_iter()
        .flatten()
        .find_map(|end| context.quoted_before(end))?;
    let opens = quoted.open() == whole.start
        || quoted.open() > whole.start
            && (context.has(quoted.open() - 1, DIVIDES.union(Features::DOCUMENT))
                || context.is_genitive(quoted.open() - 1)
                || is_role(context, quoted.open() - 1));
    (opens && !quoted.inner().is_empty()).then(|| quoted.inner())
}

/// Whether the brackets behind a name tell something beside it: an age (`राम (55)`), or a clause.
fn is_aside(context: &Context<'_>, brackets: Range<usize>) -> bool {
    let is_age = brackets.len() == 3 && context.tokens[brackets.start + 1].number().is_some();
    is_age || brackets.into_iter().any(|at| context.is_verb(at))
}

fn is_title_or_role(context: &Context<'_>, at: usize) -> bool {
    context.has(at, Features::TITLE) || is_role(context, at)
}

fn is_role(context: &Context<'_>, at: usize) -> bool {
    context.is_word(at)
        && !context.has(at, Features::POSTPOSITION)
        && source::is_role(context.word(at), context.traits(at))
}

/// Whether a title is an office as well: `जनरल`, `प्रोफेसर`.
fn is_office(context: &Context<'_>, at: usize) -> bool {
    context.has(at, Features::ROLE)
}
