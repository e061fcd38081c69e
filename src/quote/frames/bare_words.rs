//! Reports of words that neither marks nor `कि` bring in: after a comma, colon or dash, before the
//! source, or with nothing between.

use crate::lexicon::{Cue, Features, LemmaId, WordId, lemma, word};
use crate::quote::QuotationKind;
use crate::quote::cue::{Report, Voice};
use crate::quote::draft::{Draft, Frame};
use crate::quote::scene::Scene;
use crate::quote::source::Phrase;

use super::extent::clause;
use super::reach::Reach;

/// The fewest words of a clause that nothing but its place marks as content.
const BARE: usize = 4;
/// Words of a phrase that say it names somebody who speaks, and no deed (`रिश्वत लेने का आरोप`).
const SPEAKS: Features = Features::ROLE
    .and(Features::BODY)
    .and(Features::MEDIUM)
    .and(Features::PLACE);
/// The fewest words of a clause before its source.
const CLAUSE: usize = 3;

/// Frame 4: words after a colon, dash or comma.
pub(super) fn open(
    scene: &mut Scene<'_>,
    reach: &Reach,
    report: &Report,
    source: Option<&Phrase>,
    at: usize,
    separator: char,
) -> Option<Draft> {
    if leans(scene, at)
        || scene.is(at, word::PHIR)
        || source.is_none() && report.voice == Voice::Passive
    {
        return None;
    }
    // After a comma only a verb of saying with its speaker can bring in bare words, and one that
    // also takes a thing for its object (`इसे गलत बताया, …`) only with nothing else beside it.
    let goes_on = source.is_none()
        && report.first == reach.start
        && scene.cue(report.first) == Some(Cue::Plain);
    let told = goes_on
        || source.is_some_and(|source| {
            is_said_alone(scene, report.first)
                || report.voice != Voice::Genitive
                    && is_plain_between(scene, source.after.min(report.first), report.first)
        });
    // `… ने किया ऐलान, कहा- …` goes on to its verb, and `… पर रिश्वत का आरोप, …` claims nothing.
    let is_verb = matches!(scene.cue(at), Some(Cue::Perfective | Cue::Plain));
    let is_deed = report.voice == Voice::Genitive
        && scene.cue(report.first) == Some(Cue::Noun)
        && source.is_some_and(|source| {
            let start = source.tokens.start;
            start > reach.start
                && scene.is_postposition(start - 1)
                && !source.tokens.clone().any(|at| scene.has(at, SPEAKS))
        });
    if separator == ',' && (is_verb || is_deed) {
        return None;
    }
    let brings_in = separator != ','
        || scene.is_headline
            && (report.is_strong || report.voice == Voice::Genitive && source.is_some())
        || (report.is_strong || report.voice == Voice::Genitive) && told;
    let content = clause(scene, at, reach.limit)?;
    if !brings_in {
        return None;
    }
    // `क ने कहा, ख ने किया`: where the words before are a clause, they are what was said.
    if separator == ',' && !scene.is_headline && report.voice == Voice::Ergative {
        if let Some(draft) = before(scene, reach, report, source) {
            return Some(draft);
        }
    }
    let kind = Draft::clause_kind(scene, &content, QuotationKind::Unmarked);
    Some(Draft::new(Frame::Open, kind, content, reach.index))
}

/// Whether the word at `at` goes on with the clause before it: all that belongs to the word before,
/// and the conjunctions but those that a clause of condition or time opens with.
fn leans(scene: &Scene<'_>, at: usize) -> bool {
    scene.has(at, Features::ENCLITIC)
        || scene.has(at, Features::CONJUNCTION) && !scene.has(at, Features::SUBORDINATING)
}

/// Whether a verb has nothing but what is said for its object: `कहा`, `बोले`.
fn is_said_alone(scene: &Scene<'_>, at: usize) -> bool {
    const VERBS: &[LemmaId] = &[lemma::KAHNA, lemma::BOLNA, lemma::PUCHNA, lemma::CHILLANA];
    VERBS.contains(&scene.lemma(at))
}

/// Frame 5: a clause before the source: `…, क ने कहा।`
pub(super) fn before(
    scene: &mut Scene<'_>,
    reach: &Reach,
    report: &Report,
    source: Option<&Phrase>,
) -> Option<Draft> {
    let source = source?;
    // `जानिए क्या कहते हैं डॉक्टर` asks what they say.
    if report.first > reach.floor && scene.has(report.first - 1, Features::INTERROGATIVE) {
        return None;
    }
    // `भारी वर्षा के आसार, विभाग ने दी चेतावनी`
    let told_of = scene.is_headline && is_told_of(scene, report.last);
    // `…, ऐसा क का मानना है।`, `…, विभाग का दावा`
    let held = report.voice == Voice::Genitive
        && (scene.cue(report.first) == Some(Cue::Infinitive)
            || told_of
                && (source.tokens.clone().any(|at| scene.has(at, SPEAKS))
                    // `…: राम का आरोप` names the speaker by its place.
                    || source.tokens.start > reach.floor
                        && scene.is_colon_or_dash(source.tokens.start - 1)));
    if !(report.is_strong || held) || report.voice == Voice::Passive {
        return None;
    }
    let start = source.tokens.start.min(report.first);
    if start < reach.floor + 3
        || report.first > start && !is_plain_between(scene, source.after, report.first)
    {
        return None;
    }
    let mut boundary = start - 1;
    // `…, ऐसा क ने कहा`, `…, यह बात क ने कही`
    while boundary + 2 >= start
        && boundary > reach.floor
        && scene.tokens[boundary].is_word()
        && scene.has(boundary, Features::FILLER)
    {
        boundary -= 1;
    }
    // In a headline an adverbial may stand before the source: `…: यात्रा से पहले क ने कहा`.
    if scene.is_headline {
        let from = boundary.saturating_sub(8).max(reach.floor + 1);
        boundary = (from..=boundary).rev().find(|&at| {
            scene.is_colon_or_dash(at) || scene.is_comma(at) || scene.is_ellipsis(at)
        })?;
    }
    let colon =
        scene.is_colon_or_dash(boundary) || scene.is_headline && scene.is_ellipsis(boundary);
    if !colon && !scene.is_comma(boundary) {
        return None;
    }
    let ends_clause = scene.is_verb(boundary - 1) || scene.has(boundary - 1, Features::AUXILIARY);
    // `अगले साल बनेगा पुल, विभाग ने बताया`: a headline turns its clauses round.
    // `पानी की कमी नहीं, बोले मंत्री`: so it does with no verb to see.
    let turned = scene.is_headline
        && (source.tokens.start >= report.end
            || (reach.floor..boundary).any(|at| scene.is_verb(at)));
    // `…, कमाई पर विभाग ने दी जानकारी` tells of something else.
    if told_of && boundary + 1 < start {
        return None;
    }
    if scene.cue(report.last) == Some(Cue::Noun) && !told_of
        || !(ends_clause || scene.is_headline && colon || told_of || turned)
    {
        return None;
    }
    let mut from = (reach.floor..boundary).find(|&at| !scene.is_comma(at))?;
    // A connective set off by a comma stands outside the clause.
    if let Some(comma) = (from..boundary.min(from + 4)).find(|&at| scene.is_comma(at)) {
        if scene.has(from, Features::CONNECTIVE.and(Features::DETERMINER))
            || scene.has(comma - 1, Features::CONNECTIVE)
        {
            from = comma + 1;
        }
    }
    let content = scene.trimmed(from..boundary);
    if content.len() < CLAUSE {
        return None;
    }
    let kind = Draft::clause_kind(scene, &content, QuotationKind::Indirect);
    Some(Draft::new(Frame::Before, kind, content, reach.index))
}

/// Whether the word at `at` is a noun of speech that leads back to what it tells or warns of.
fn is_told_of(scene: &Scene<'_>, at: usize) -> bool {
    scene.cue(at) == Some(Cue::Noun) && scene.has(at, Features::ASSERTS)
}

/// Pronouns for what is told, or said of somebody.
const OBJECTS: &[WordId] = &[
    word::YAH,
    word::YE,
    word::ISE,
    word::USE,
    word::INHEN,
    word::UNHEN,
];

/// Whether between a source and its verb stand only whom it was told and by what medium.
fn is_plain_between(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    if from >= to {
        return true;
    }
    let last = to - 1;
    to - from <= 10
        && (scene.has(last, Features::POSTPOSITION)
            || scene.has(last, Features::FILLER)
            || scene.cue(last) == Some(Cue::Postposition))
        && !(from..to).any(|at| scene.is_any(at, OBJECTS))
}

/// Frame 6: a clause with nothing before it: `मंत्री ने बताया पुल अगले साल बनेगा।`, `इसमें कहा गया है …`.
///
/// A verb ends its clause, so that a whole clause after it is what was said. A phrase after it is
/// not (`उसने बताया गलत`), nor is the main clause to a relative one (`जो उसने कहा वह सच निकला`).
pub(super) fn bare(
    scene: &mut Scene<'_>,
    reach: &Reach,
    report: &Report,
    source: Option<&Phrase>,
    at: usize,
) -> Option<Draft> {
    let source = source?;
    let held = report.voice == Voice::Genitive && scene.cue(report.first) == Some(Cue::Infinitive);
    if !(report.is_strong || held) || source.tokens.start >= report.first {
        return None;
    }
    let told = is_said_alone(scene, report.first)
        || is_plain_between(scene, source.after.min(report.first), report.first);
    let is_related = scene.has_relative(&(reach.floor..report.first))
        || scene.has(at, Features::RELATIVE) && source.after < report.first;
    let goes_on = leans(scene, at)
        || scene.is_verb(at)
        || scene.has(at, Features::MAIN_PAST.and(Features::MAIN_FUTURE))
        || scene.has(at, Features::CONNECTIVE.and(Features::POSTPOSITION))
            && !scene.has(at, Features::SUBORDINATING);
    if !told || is_related || goes_on || !governs_clause(scene, report) {
        return None;
    }
    let content = clause(scene, at, reach.limit)?;
    let ends = scene.is_verb(content.end - 1) || scene.has(content.end - 1, Features::AUXILIARY);
    if !ends || content.len() < BARE {
        return None;
    }
    let plain = if report.voice == Voice::Passive {
        QuotationKind::Indirect
    } else {
        QuotationKind::Unmarked
    };
    let kind = Draft::clause_kind(scene, &content, plain);
    Some(Draft::new(Frame::Bare, kind, content, reach.index))
}

/// Whether a verb has the form that it has with a clause for its object: the masculine singular of
/// a perfective, where any other agrees with a noun (`लिखी बातें`), and of a passive with its auxiliary;
/// an imperfective with its auxiliary, of a verb that takes no language (`हिंदी बोलते हैं`) or person
/// (`उन्हें मानते हैं`).
fn governs_clause(scene: &Scene<'_>, report: &Report) -> bool {
    let first = report.first;
    let tensed = report.end > report.last + 1;
    match scene.cue(first) {
        Some(Cue::Perfective) => {
            scene.has(first, Features::MASCULINE)
                && !scene.has(first, Features::MANY)
                && (tensed || report.voice != Voice::Passive)
        }
        Some(Cue::Imperfective) => {
            tensed && matches!(scene.lemma(first), lemma::BATANA | lemma::KAHNA)
        }
        // `बोली` is a bid or a tongue too.
        Some(Cue::Plain) => {
            !scene.has(first, Features::FEMININE) || scene.has(first, Features::MANY)
        }
        _ => true,
    }
}
