//! Antecedents: whom the sentences before a pronoun speak of, as candidates for its meaning.
//!
//! 1. Within the sentence of the pronoun: whoever was asked (`क से पूछा गया तो उन्होंने कहा`), and the
//!    subject of an earlier clause; a relative pronoun takes up what stands before it, and no more.
//! 2. In each sentence before, back to the last that quotes somebody: its subject, and whoever is
//!    asked or met in it (`क से संपर्क किया`).
//! 3. A subject is the phrase in `ने` if it names a person, else the plain phrase before the verb: a
//!    name after its office or form of address, or, at the start of the clause, a name alone, which
//!    must be a speaker's already.
//!
//! Which candidate is meant is chosen over the whole text: see [`super::speakers`].

use core::ops::Range;

use super::candidate::Candidate;
use super::context::Context;
use super::cue;
use super::name_parts::{self, Sort};
use super::phrase;
use super::source;
use super::{NameParts, SourceKind};
use crate::lexicon::{self, Cue, Features, TimeWord, WordId, lemma, word};
use crate::span::Span;
use crate::token::Token;

/// Somebody spoken of before a pronoun, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Antecedent {
    pub(super) subject: Subject,
    pub(super) standing: Standing,
    /// How many sentences back.
    pub(super) back: usize,
}

/// The place of somebody in the sentences before a pronoun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Right before a relative pronoun.
    BeforeRelative,
    /// Asked right before the answer: `क से पूछा गया तो उन्होंने …`.
    Asked,
    /// The subject of an earlier clause of the same sentence.
    SameSentence,
    /// The subject of a sentence.
    Subject,
    /// Whose statement a sentence is about: `क का बयान आया`.
    Stating,
    /// Whoever is asked in a sentence, by a newsroom or by nobody named.
    Contacted,
    /// Whoever somebody asks or meets.
    Met,
}

/// A phrase for somebody spoken of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subject {
    pub(super) span: Span,
    pub(super) kind: SourceKind,
    pub(super) parts: NameParts,
    /// Whether nothing but its place tells the word for a name.
    pub(super) is_bare: bool,
}

/// How many sentences back a subject is looked for.
pub(super) const BACK: usize = 4;
/// How far from the start of a sentence its plain subject stands, in tokens.
const WITHIN: usize = 16;
/// How much of a sentence is searched for a word of asking, in tokens from its end.
const LONG_SENTENCE: usize = 60;
/// How far left of the pronoun somebody is asked, in tokens.
const ASKED: usize = 14;
/// How far left of a noun of speech `की ओर से` stands, in tokens.
const BEHALF: usize = 5;
/// The longest name, in tokens.
const NAME: usize = 7;
/// Words after which a name stands.
const OFFICE: Features = Features::ROLE.and(Features::TITLE);

/// Whom a sentence quotes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Quoting {
    #[default]
    Nobody,
    /// A medium or a document, whose words go on with the story: a person of whom they speak may
    /// be meant next.
    Medium,
    Somebody,
}

/// Adds to `found` those whom the pronoun of `candidate` can mean. `quoting` says which sentences of the
/// passage quote somebody; `earlier` are the sentences before the passage, back to the last that
/// does.
pub(super) fn collect<'t>(
    context: &Context<'_>,
    candidate: &Candidate,
    quoting: &[Quoting],
    earlier: impl DoubleEndedIterator<Item = &'t [Token]>,
    found: &mut impl FnMut(&[Token], Antecedent),
) {
    let Some(sentence) = context.sentences.get(candidate.sentence) else {
        return;
    };
    let Some(source) = &candidate.source else {
        return;
    };
    let pronoun = source.tokens.start;
    let mut add = |subject: Option<Subject>, standing| {
        if let Some(subject) = subject {
            found(
                context.tokens,
                Antecedent {
                    subject,
                    standing,
                    back: 0,
                },
            );
        }
    };
    if context.has(pronoun, Features::RELATIVE) {
        add(
            relative(context, sentence.start, pronoun),
            Standing::BeforeRelative,
        );
        return;
    }
    add(asked(context, sentence.start, pronoun), Standing::Asked);
    // `राम सिंह ने हार मानी, मगर उन्होंने कहा कि …`
    let clause = sentence.start..pronoun;
    add(subject(context, &clause), Standing::SameSentence);
    if let Some((subject, standing)) = contacted(context, &clause) {
        add(Some(subject), standing);
    }
    let honours = context.has(pronoun, Features::MANY);
    let mut back = 0;
    for number in (0..candidate.sentence).rev().take(BACK) {
        let goes_on = match quoting[number] {
            Quoting::Nobody => true,
            Quoting::Medium => honours,
            Quoting::Somebody => false,
        };
        if !goes_on {
            return;
        }
        back += 1;
        in_sentence(context, &context.sentences[number], back, found);
    }
    for tokens in earlier.rev().take(BACK - back) {
        back += 1;
        let context = Context::of(context.text, tokens);
        in_sentence(&context, &(0..tokens.len()), back, found);
    }
}

/// Adds those whom a sentence that quotes nobody, so many sentences back, is about.
fn in_sentence(
    context: &Context<'_>,
    sentence: &Range<usize>,
    back: usize,
    found: &mut impl FnMut(&[Token], Antecedent),
) {
    let all = [
        (subject(context, sentence), Standing::Subject),
        (stating(context, sentence), Standing::Stating),
        contacted(context, sentence).map_or((None, Standing::Met), |(subject, standing)| {
            (Some(subject), standing)
        }),
    ];
    for (subject, standing) in all {
        if let Some(subject) = subject {
            found(
                context.tokens,
                Antecedent {
                    subject,
                    standing,
                    back,
                },
            );
        }
    }
}

/// Who the clauses of a sentence are about.
fn subject(context: &Context<'_>, sentence: &Range<usize>) -> Option<Subject> {
    if let Some(phrase) = source::ergative(context, sentence.end, sentence.start) {
        return named(context, phrase.tokens.clone()).or_else(|| nameless(context, phrase.tokens));
    }
    plain(context, sentence).or_else(|| inverted(context, sentence))
}

/// Whoever is asked or met in a sentence: `क से संपर्क किया गया`, `क से बातचीत हुई`.
fn contacted(context: &Context<'_>, sentence: &Range<usize>) -> Option<(Subject, Standing)> {
    let contact = sentence
        .clone()
        .rev()
        .take(LONG_SENTENCE)
        .find(|&at| is_contact(context, at))?;
    let from = contact.saturating_sub(ASKED).max(sentence.start + 1);
    let marker = (from..contact)
        .rev()
        .find(|&at| context.tokens[at].id() == word::SE)?;
    let tokens = phrase::before(context, marker, sentence.start)?;
    let subject = subject_of(context, tokens);
    let is_person = subject.parts.sort == Sort::Person && !subject.parts.is_plural;
    if subject.kind == SourceKind::Pronoun || !is_person {
        return None;
    }
    // Somebody whom a newsroom turns to, or whom nobody is said to ask, is going to answer.
    let asks = source::ergative(context, sentence.end, sentence.start).is_none_or(|asking| {
        let asking = subject_of(context, asking.tokens);
        asking.parts.sort != Sort::Person
    });
    let standing = if asks {
        Standing::Contacted
    } else {
        Standing::Met
    };
    Some((subject, standing))
}

/// Whether the word at `at` says that somebody was asked or met: `पूछा`, or `बात` before a verb that is
/// done (`बात की`, not `बात करते हुए`).
fn is_contact(context: &Context<'_>, at: usize) -> bool {
    let features = context.tokens[at].word().features;
    features.any(Features::CONTACT)
        && (features.any(Features::PERFECTIVE)
            || context.tokens.get(at + 1).is_some_and(|next| {
                let next = next.word().features;
                next.all(Features::LIGHT.and(Features::PERFECTIVE))
            }))
}

/// Whose statement a sentence is about: `क का बयान आया है`, `क की ओर से प्रतिक्रिया आई है`.
fn stating(context: &Context<'_>, sentence: &Range<usize>) -> Option<Subject> {
    let from = sentence.end.saturating_sub(WITHIN).max(sentence.start + 1);
    let marker = (from..sentence.end).find_map(|at| {
        let says = context.has(at, Features::DOCUMENT) || context.cue(at) == Some(Cue::Noun);
        // `बयान आया है`, `प्रतिक्रिया सामने आई`
        let is_made = (at + 1..sentence.end.min(at + 3))
            .any(|verb| lexicon::get().lemma(context.tokens[verb].id()) == lemma::AANA);
        if !(says && is_made) {
            return None;
        }
        let on_behalf = (at.saturating_sub(BEHALF).max(sentence.start + 1)..at)
            .rev()
            .find(|&side| [word::OR, word::TARAF].contains(&context.tokens[side].id()))
            .map(|side| side - 1);
        [Some(at - 1), on_behalf]
            .into_iter()
            .flatten()
            .find(|&marker| context.is_genitive(marker))
    })?;
    let tokens = phrase::before(context, marker, sentence.start)?;
    let subject = named(context, tokens.clone()).or_else(|| nameless(context, tokens))?;
    (subject.parts.sort == Sort::Person).then_some(subject)
}

/// A phrase as somebody spoken of.
fn subject_of(context: &Context<'_>, tokens: Range<usize>) -> Subject {
    let kind = source::kind(context, &tokens);
    let parts = name_parts::split(context, &tokens, kind);
    Subject {
        span: context.span(&tokens),
        kind,
        parts,
        is_bare: false,
    }
}

/// A phrase that names one person by office alone.
fn nameless(context: &Context<'_>, tokens: Range<usize>) -> Option<Subject> {
    let subject = subject_of(context, tokens);
    (subject.kind == SourceKind::Role && !subject.parts.is_plural).then_some(subject)
}

/// A phrase as the subject, if it names one person.
fn named(context: &Context<'_>, tokens: Range<usize>) -> Option<Subject> {
    let head = source::head(context, &tokens);
    let subject = subject_of(context, tokens);
    let is_list = subject
        .parts
        .name
        .is_some_and(|name| joins_names(context, name));
    let is_thing = subject.parts.sort == Sort::Unknown && is_oblique_plural(context.word(head));
    let fits = subject.kind != SourceKind::Pronoun
        && subject.parts.name.is_some()
        && !is_thing
        && !is_list
        && !subject.parts.is_plural
        && !context.has(head, Features::DETERMINER);
    fits.then_some(subject)
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

/// Whether a word has the ending of the oblique plural, `-ों`, which no name has.
fn is_oblique_plural(word: &str) -> bool {
    const ENDING: [char; 2] = ['\u{094B}', '\u{0902}'];
    word.chars().rev().take(2).eq(ENDING.into_iter().rev())
}

/// The plain subject of a sentence.
fn plain(context: &Context<'_>, sentence: &Range<usize>) -> Option<Subject> {
    let limit = sentence.end.min(sentence.start + WITHIN);
    let mut at = sentence.start;
    while at < limit
        && (context.is_comma(at)
            || context.has(at, Features::CONNECTIVE)
            || context.tokens[at].has(Features::CONJUNCTION))
    {
        at += 1;
    }
    at = past_age(context, at);
    let mut opening = at;
    while at < limit {
        let token = &context.tokens[at];
        let office = context.has(at, OFFICE);
        if !office && (context.is_verb(at) || token.has(Features::AUXILIARY)) {
            if !is_adverbial(context, at) {
                return None;
            }
            at += 1;
            opening = at;
            continue;
        }
        let from = match () {
            () if office && !context.has(at, Features::PLURAL) => past_title(context, at + 1),
            () if at == opening && context.may_name(at) => at,
            () => {
                at += 1;
                continue;
            }
        };
        let mut end = name_end(context, from, sentence.end);
        let surname = (from + 1..end).rev().find(|&at| context.is_surname(at));
        let is_full = surname.is_some();
        if let Some(surname) = surname {
            end = surname + 1;
        }
        // `राव जेम्स मिल यूनिवर्सिटी में हैं`: the words before a body name it.
        let of_body = !is_full && !office && end > from + 1 && context.has(end, Features::BODY);
        if of_body {
            end = from + 1;
        }
        // `कप्तान अर्जुन भावुक हो गए`: what the subject is or becomes is no part of the name.
        if is_being(context, end) {
            end = end.saturating_sub(1);
        }
        // `केंद्रीय खेल मंत्री राम`: the words before an office are no name.
        let leads_on = from == opening && context.has(end, OFFICE) && context.may_name(end + 1);
        // `राम सिंह भी खुश हैं`
        let after = end
            + usize::from(
                context
                    .tokens
                    .get(end)
                    .is_some_and(|next| next.has(Features::PARTICLE)),
            );
        if end > from && !leads_on && (of_body || is_free(context, after)) {
            let tokens = phrase::before(context, end, sentence.start)?;
            let mut subject = named(context, tokens)?;
            subject.is_bare = !office && !is_full;
            return Some(subject);
        }
        at = end.max(at + 1);
    }
    None
}

/// What a relative pronoun takes up: the document (`… की रिपोर्ट आई, जिसमें कहा गया`) or the person (`… मेयर राम सिंह
/// से मिले, जिन्होंने कहा`) nearest before it.
fn relative(context: &Context<'_>, start: usize, pronoun: usize) -> Option<Subject> {
    let before = pronoun.checked_sub(1).filter(|&at| at > start)?;
    let comma = if context.is_comma(before) {
        before
    } else {
        pronoun
    };
    let from = comma.saturating_sub(WITHIN).max(start);
    let written = context.has(pronoun, Features::LOCATIVE);
    for at in (from..comma).rev() {
        if written {
            if context.has(at, Features::DOCUMENT) {
                return named(context, phrase::before(context, at + 1, start)?);
            }
            continue;
        }
        let ends = context.is_postposition(at) && !context.is_genitive(at);
        let person = at > from && (ends || at + 1 == comma && !context.is_verb(at));
        if !person {
            continue;
        }
        let tokens = phrase::before(context, if ends { at } else { comma }, start)?;
        let known =
            context.is_surname(tokens.end - 1) || tokens.clone().any(|at| context.has(at, OFFICE));
        if let Some(subject) = named(context, tokens).filter(|_| known) {
            return Some(subject);
        }
    }
    None
}

/// Whose words a sentence of the kind `यह कहना है राम सिंह का` names.
fn inverted(context: &Context<'_>, sentence: &Range<usize>) -> Option<Subject> {
    let from = sentence.end.saturating_sub(WITHIN).max(sentence.start);
    let at = (from..sentence.end).find(|&at| context.cue(at) == Some(Cue::Infinitive))?;
    let report = cue::report(context, at, sentence.end)?;
    let source = source::of(context, &report, sentence.start, sentence.end)?;
    named(context, source.tokens)
}

/// Whether the form of a verb at `at` closes no clause: it belongs to a noun (`मैच में मिली हार`) or to an
/// adverbial (`दौरा करते हुए`, `लौटकर`, `पहुंचने पर`).
fn is_adverbial(context: &Context<'_>, at: usize) -> bool {
    let features = context.tokens[at].word().features;
    if features.any(Features::CONJUNCTIVE)
        || features.all(Features::INFINITIVE.and(Features::OBLIQUE))
    {
        return true;
    }
    const WHO_IS: [WordId; 2] = [word::HUE, word::HUYE];
    let next = context.tokens.get(at + 1);
    if next.is_some_and(|next| WHO_IS.contains(&next.id())) {
        return true;
    }
    let helps = WHO_IS.contains(&context.tokens[at].id());
    let modifies = context.has(at, Features::PARTICIPLE)
        && next.is_some_and(|next| {
            next.is_word()
                && !context.is_verb(at + 1)
                && !next.has(
                    Features::AUXILIARY
                        .and(Features::CONJUNCTION)
                        .and(Features::POSTPOSITION),
                )
        });
    helps || modifies
}

/// Whoever is asked right before the answer: `क से बात की गई तो उन्होंने …`.
fn asked(context: &Context<'_>, start: usize, pronoun: usize) -> Option<Subject> {
    let then = pronoun.checked_sub(1).filter(|&at| at > start)?;
    if context.tokens[then].id() != word::TO {
        return None;
    }
    let from = then.saturating_sub(ASKED).max(start + 1);
    let marker = (from..then)
        .rev()
        .find(|&at| context.tokens[at].id() == word::SE)?;
    let tokens = phrase::before(context, marker, start)?;
    let person = tokens
        .clone()
        .any(|at| context.has(at, Features::ROLE.and(Features::TITLE)));
    let is_asked = (marker..then).any(|at| context.has(at, Features::CONTACT));
    let subject = subject_of(context, tokens);
    (person || is_asked && subject.kind == SourceKind::Name && !subject.parts.is_plural)
        .then_some(subject)
}

/// The token after an age: `22 साल की`, `70 वर्षीय`.
fn past_age(context: &Context<'_>, at: usize) -> usize {
    let is_number = |at: usize| {
        context
            .tokens
            .get(at)
            .is_some_and(|token| token.number().is_some())
    };
    let time = |at: usize| context.tokens.get(at).map(|token| token.word().time);
    match time(at + 1) {
        Some(TimeWord::Lasting(_)) if is_number(at) => at + 2,
        Some(TimeWord::Unit(_)) if is_number(at) && context.is_genitive(at + 2) => at + 3,
        _ => at,
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
        let initial = context.tokens[end].is_word() && context.mark(end + 1) == Some('.');
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

/// Whether the word at `at` says what the subject is, becomes or seems.
fn is_being(context: &Context<'_>, at: usize) -> bool {
    context.tokens.get(at).is_some_and(|token| {
        token.has(Features::AUXILIARY)
            || context.has(at, Features::PERCEIVED)
            || lexicon::get().lemma(token.id()) == lemma::HONA
    })
}

/// Whether no postposition, particle or list takes the name before `at` for more than a subject.
fn is_free(context: &Context<'_>, at: usize) -> bool {
    context.tokens.get(at).is_some_and(|token| {
        // `बाद में` is an adverb.
        let adverb = context
            .tokens
            .get(at + 1)
            .is_some_and(|next| next.id() == word::MEIN);
        token.is_word()
            && !token.has(Features::ENCLITIC)
            && (adverb || !token.has(Features::POSTPOSITION))
            && !Context::is_join(token.id())
    })
}
