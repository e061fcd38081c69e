//! Content of a report by a verb, in the order in which the frames are tried.
//!
//! 1. marks after the cue (`कहा, "…"`), joined by marks before its source (`"…," क ने कहा, "…"`);
//! 2. a clause after `कि`;
//! 3. marks before the source (`"…," क ने कहा।`);
//! 4. words after a colon, dash or comma (`कहा- …`);
//! 5. a clause before the source (`…, क ने कहा।`);
//! 6. a clause with nothing before it (`कहा गया है …`).

use core::ops::Range;

use crate::lexicon::{Cue, Senses, Traits};
use crate::quote::QuotationKind;
use crate::quote::cue::{self, Report, Voice};
use crate::quote::draft::{Draft, Frame};
use crate::quote::scene::Scene;
use crate::quote::source::{self, Phrase};

use super::Reader;
use super::connection::{self, Connection};

/// The fewest words of a clause that nothing but its place marks as content.
const BARE: usize = 4;
/// The fewest words of a clause before its source.
const CLAUSE: usize = 3;

pub(super) fn read(scene: &mut Scene<'_>, reader: &Reader, report: &Report) -> Option<Draft> {
    let limit = reader.limit;
    let source = source::of(scene, report, reader.floor, limit);
    let from = source
        .as_ref()
        .map_or(report.end, |source| source.after.max(report.end));
    let connection = connection::of(scene, report, from, limit);
    let mut draft = match connection {
        Connection::Marked(quoted, that) => {
            marked(scene, reader, report, source.as_ref(), quoted, that)?
        }
        Connection::That(at) => {
            let content = clause(scene, at, limit)?;
            let kind = Draft::clause_kind(scene, &content, QuotationKind::Indirect);
            Draft::new(Frame::That, kind, content, reader.index)
        }
        Connection::Open(..) | Connection::Bare(_) | Connection::End => {
            if let Some(draft) = marks_before(scene, reader, report, source.as_ref()) {
                draft
            } else if report.is_participle {
                return None;
            } else {
                match connection {
                    Connection::Open(at, separator) => {
                        open(scene, reader, report, source.as_ref(), at, separator)?
                    }
                    Connection::Bare(at) => bare(scene, reader, report, source.as_ref(), at)?,
                    _ => before(scene, reader, report, source.as_ref())?,
                }
            }
        }
    };
    // "They say that": nobody in particular does.
    let hearsay = source.is_none()
        && report.voice == Voice::Plain
        && draft.kind != QuotationKind::Direct
        && !scene.is_headline;
    // `माना कि …` with nobody to admit it is the writer's concession.
    let conceded = source.is_none()
        && report.voice == Voice::Ergative
        && scene.cue(report.first) == Some(Cue::Perfective)
        && !report.is_strong;
    // A noun of speech with a copula needs its speaker, save for orders and claims.
    let unclaimed = source.is_none()
        && report.voice == Voice::Genitive
        && !(is_official(scene, report.first) && opens_clause(scene, reader, report.first));
    if hearsay || conceded || unclaimed {
        return None;
    }
    draft.cue = Some(report.first..report.last + 1);
    draft.source = source;
    super::medium::tell(scene, report, &mut draft);
    Some(draft)
}

/// Whether a noun of speech implies a speaker even where none is named: `निर्देश हैं कि`.
fn is_official(scene: &Scene<'_>, at: usize) -> bool {
    scene.cue(at) == Some(Cue::Noun)
        && ["निर्देश", "आदेश", "दावा", "आरोप"]
            .iter()
            .any(|noun| scene.word(at).starts_with(noun))
}

/// Whether nothing stands before `at` but a connective or a comma.
fn opens_clause(scene: &Scene<'_>, reader: &Reader, at: usize) -> bool {
    at == reader.floor
        || scene.is_comma(at - 1)
        || scene.has(at - 1, Traits::CONNECTIVE) && !scene.tokens[at - 1].has(Senses::POSTPOSITION)
}

/// The clause from `at` to the end of the sentence.
fn clause(scene: &Scene<'_>, at: usize, limit: usize) -> Option<Range<usize>> {
    let content = scene.trimmed(at..own_end(scene, at, limit));
    let verb = content.len() == 1 && scene.is_verb(content.start);
    (content.len() >= 2 || verb).then_some(content)
}

/// Where the words of the source end: before the writer's own reservation (`…, हालांकि …`), and
/// before a contrast that reports somebody else in its turn (`… जबकि एक नेता ने आशंका जताई`).
pub(super) fn own_end(scene: &Scene<'_>, at: usize, limit: usize) -> usize {
    const LEAST: usize = 3;
    const CUES: usize = 6;
    let words = scene.words;
    let from = limit.min(at + LEAST);
    let turned = scene.cues[scene.cues.partition_point(|&cue| cue < from)..]
        .iter()
        .take(CUES)
        .take_while(|&&cue| cue < limit)
        .find_map(|&cue| {
            let report = cue::report(scene, cue, limit).filter(|report| !report.is_participle)?;
            let source = source::of(scene, &report, at, limit);
            let start = match &source {
                Some(source) => source.tokens.start,
                // `कहा कि … और बताया कि …`: the same speaker goes on.
                None if report.voice == Voice::Ergative => report.first,
                None => return None,
            };
            let conjunction = start.checked_sub(1).filter(|&place| place >= from)?;
            let id = scene.tokens[conjunction].id();
            let contrasts = id == words.jabki || id == words.vahin;
            let joins = contrasts
                || scene.is_comma(conjunction)
                || id == words.to && scene.is_comma(conjunction - 1)
                || words.joins(id)
                || id == words.lekin
                || id == words.magar;
            // Two reports side by side, or a contrast that reports with no clause of its own.
            let reports = scene.tokens[report.end..limit.min(report.end + 2)]
                .iter()
                .any(|token| token.id() == words.ki);
            (joins && (reports || contrasts)).then_some(conjunction)
        })
        .unwrap_or(limit);
    (from..turned)
        .find(|&place| {
            scene.tokens[place].has(Senses::OPENER)
                && words.is_however(scene.tokens[place].id())
                && scene.is_comma(place - 1)
        })
        .unwrap_or(turned)
}

/// Frame 1: marks after the cue.
fn marked(
    scene: &mut Scene<'_>,
    reader: &Reader,
    report: &Report,
    source: Option<&Phrase>,
    quoted: usize,
    that: bool,
) -> Option<Draft> {
    let passage = scene.quoted[quoted].clone();
    let limit = reader.limit;
    let ended = passage.is_speech()
        && passage.inner.end > passage.inner.start
        && scene.is_terminator(passage.inner.end - 1);
    let goes_on = passage.closed
        && !ended
        && passage.after < limit
        && !scene.is_terminator(passage.after)
        && !scene.is_comma(passage.after)
        && !scene.is_colon_or_dash(passage.after)
        && scene.tokens[passage.after].mark() != Some(')')
        && (that || !scene.words.joins(scene.tokens[passage.after].id()));
    if goes_on && !(passage.is_speech() && passage.after > limit) {
        // `कहा कि "क" ख है`: the marks are a part of the clause.
        let at = passage.open;
        let content = clause(scene, at, limit)?;
        if !that && !report.is_strong && !passage.is_speech() {
            return None;
        }
        let plain = if that {
            QuotationKind::Indirect
        } else {
            QuotationKind::Unmarked
        };
        let kind = Draft::clause_kind(scene, &content, plain);
        return Some(Draft::new(Frame::That, kind, content, reader.index));
    }
    let mut draft = super::marked::draft(scene, quoted, reader.index)?;
    // The content is split by its reporting clause.
    if let Some(first) = quoted_before(scene, source, report) {
        let same = scene.quoted[first].inner.end > reader.start;
        if same && !scene.quoted[first].used && is_said(scene, first) {
            scene.quoted[first].used = true;
            draft.content = [
                Some(scene.quoted[first].inner.clone()),
                draft.content[0].take(),
            ];
        }
    }
    Some(draft)
}

/// Frame 3: marks before the source, or before the cue where the source is left out.
fn marks_before(
    scene: &mut Scene<'_>,
    reader: &Reader,
    report: &Report,
    source: Option<&Phrase>,
) -> Option<Draft> {
    let quoted = quoted_before(scene, source, report)?;
    // `"…" यह कहना है क का।` is a sentence after the one in marks.
    let inverted = report.voice == Voice::Genitive
        && source.is_some_and(|source| source.tokens.start >= report.end);
    if scene.quoted[quoted].used && !inverted || !is_said(scene, quoted) {
        return None;
    }
    super::marked::draft(scene, quoted, reader.index)
}

/// Whether a passage in marks that stands before a reporting clause is what was said: a comma or
/// the end of a sentence sets it off, or it is long enough to be no term.
fn is_said(scene: &Scene<'_>, quoted: usize) -> bool {
    let passage = &scene.quoted[quoted];
    let sets_off =
        |at: usize| scene.is_comma(at) || scene.is_terminator(at) || scene.is_colon_or_dash(at);
    passage.is_speech()
        || passage.words > 1 && (scene.is_headline || sets_off(passage.after))
        || passage.inner.len() > 1 && sets_off(passage.inner.end - 1)
}

/// The passage in marks that ends right before the reporting clause.
fn quoted_before(scene: &Scene<'_>, source: Option<&Phrase>, report: &Report) -> Option<usize> {
    // A headline can put its adverbials between the two.
    let within = if scene.is_headline { 14 } else { 6 };
    let mut at = match source {
        Some(source) if source.tokens.start < report.first => source.tokens.start,
        _ => report.first,
    };
    for _ in 0..within {
        if let Some(passage) = scene.quoted_before(at) {
            return scene.quoted_at(passage.open);
        }
        let before = at.checked_sub(1)?;
        let skipped = scene.is_comma(before)
            || scene.is_terminator(before)
            || scene.is_colon_or_dash(before)
            || scene.has(
                before,
                Traits::CONNECTIVE.and(Traits::TIME).and(Traits::FILLER),
            )
            || scene.tokens[before].has(Senses::POSTPOSITION)
            || scene.is_headline && scene.tokens[before].is_word();
        if !skipped {
            return set_off_before(scene, at);
        }
        at = before;
    }
    None
}

/// The passage in marks that a comma sets off from the adverbial before a source: `"…", जेल जाते हुए क
/// बोले`, `"…," जेल जाते हुए क बोले`.
fn set_off_before(scene: &Scene<'_>, end: usize) -> Option<usize> {
    const LONGEST: usize = 8;
    let from = end.saturating_sub(LONGEST);
    let last = (from..end)
        .rev()
        .find(|&at| !scene.tokens[at].is_word() || scene.cue(at).is_some())?;
    let (passage, comma) = if scene.is_comma(last) {
        (scene.quoted_before(last)?, last)
    } else {
        let passage = scene.quoted_before(last + 1)?;
        (passage, passage.inner.end.checked_sub(1)?)
    };
    (passage.words > 1 && scene.is_comma(comma))
        .then(|| scene.quoted_at(passage.open))
        .flatten()
}

/// Frame 4: words after a colon, dash or comma.
fn open(
    scene: &mut Scene<'_>,
    reader: &Reader,
    report: &Report,
    source: Option<&Phrase>,
    at: usize,
    separator: char,
) -> Option<Draft> {
    let leans = leans(scene, at) || scene.has(at, Traits::CONNECTIVE) && scene.word(at) == "फिर";
    if leans || source.is_none() && report.voice == Voice::Passive {
        return None;
    }
    // After a comma only a verb of saying with its speaker can bring in bare words, and one that
    // also takes a thing for its object (`इसे गलत बताया, …`) only with nothing else beside it.
    let told = source.is_some_and(|source| {
        is_said_alone(scene, report.first)
            || report.voice != Voice::Genitive
                && is_plain_between(scene, source.after.min(report.first), report.first)
    });
    let brings_in = separator != ','
        || scene.is_headline
            && (report.is_strong || report.voice == Voice::Genitive && source.is_some())
        || (report.is_strong || report.voice == Voice::Genitive) && told;
    let content = clause(scene, at, reader.limit)?;
    if !brings_in {
        return None;
    }
    // `क ने कहा, ख ने किया`: where the words before are a clause, they are what was said.
    if separator == ',' && !scene.is_headline && report.voice == Voice::Ergative {
        if let Some(draft) = before(scene, reader, report, source) {
            return Some(draft);
        }
    }
    let kind = Draft::clause_kind(scene, &content, QuotationKind::Unmarked);
    Some(Draft::new(Frame::Open, kind, content, reader.index))
}

/// Whether the word at `at` goes on with the clause before it: all that leans on a word, and the
/// conjunctions but those that a clause of condition or time opens with.
fn leans(scene: &Scene<'_>, at: usize) -> bool {
    let token = &scene.tokens[at];
    token.has(Senses::ENCLITIC)
        || token.has(Senses::POSTPOSITION) && !matches!(scene.word(at), "बिना" | "बगैर" | "पूर्व")
        || token.has(Senses::CONJUNCTION)
            && !matches!(scene.word(at), "अगर" | "यदि" | "जब" | "जहां" | "चूंकि")
}

/// Whether a verb has nothing but what is said for its object: `कहा`, `बोले`.
fn is_said_alone(scene: &Scene<'_>, at: usize) -> bool {
    ["कह", "बोल", "पूछ", "चिल्ला"]
        .iter()
        .any(|stem| scene.word(at).starts_with(stem))
}

/// Frame 5: a clause before the source: `…, क ने कहा।`
fn before(
    scene: &mut Scene<'_>,
    reader: &Reader,
    report: &Report,
    source: Option<&Phrase>,
) -> Option<Draft> {
    let source = source?;
    // `जानिए क्या कहते हैं डॉक्टर` asks what they say.
    if report.first > reader.floor && matches!(scene.word(report.first - 1), "क्या" | "कैसे")
    {
        return None;
    }
    // `…, ऐसा क का मानना है।`
    let held = report.voice == Voice::Genitive && scene.cue(report.first) == Some(Cue::Infinitive);
    if !(report.is_strong || held) || report.voice == Voice::Passive {
        return None;
    }
    let start = source.tokens.start.min(report.first);
    if start < reader.floor + 3
        || report.first > start && !is_plain_between(scene, source.after, report.first)
    {
        return None;
    }
    let mut boundary = start - 1;
    // `…, ऐसा क ने कहा`, `…, यह बात क ने कही`
    while boundary + 2 >= start
        && boundary > reader.floor
        && scene.tokens[boundary].is_word()
        && scene.has(boundary, Traits::FILLER)
    {
        boundary -= 1;
    }
    // In a headline an adverbial may stand before the source: `…: यात्रा से पहले क ने कहा`.
    if scene.is_headline {
        let from = boundary.saturating_sub(8).max(reader.floor + 1);
        boundary = (from..=boundary).rev().find(|&at| {
            scene.is_colon_or_dash(at) || scene.is_comma(at) || scene.is_ellipsis(at)
        })?;
    }
    let colon =
        scene.is_colon_or_dash(boundary) || scene.is_headline && scene.is_ellipsis(boundary);
    if !colon && !scene.is_comma(boundary) {
        return None;
    }
    let ends_clause =
        scene.is_verb(boundary - 1) || scene.tokens[boundary - 1].has(Senses::AUXILIARY);
    // `भारी वर्षा के आसार, विभाग ने दी चेतावनी`: such a noun leads back to what it warns of or tells.
    let told_of = scene.is_headline
        && scene.cue(report.last) == Some(Cue::Noun)
        && matches!(
            scene.word(report.last),
            "चेतावनी"
                | "जानकारी"
                | "दावा"
                | "अनुमान"
                | "आशंका"
                | "खुलासा"
                | "संकेत"
                | "आरोप"
        );
    if scene.cue(report.last) == Some(Cue::Noun) && !told_of
        || !(ends_clause || scene.is_headline && colon || told_of)
    {
        return None;
    }
    let mut from = reader.floor;
    // A connective set off by a comma stands outside the clause.
    if let Some(comma) = (from..boundary.min(from + 4)).find(|&at| scene.is_comma(at)) {
        if scene.has(from, Traits::CONNECTIVE.and(Traits::DETERMINER))
            || scene.has(comma - 1, Traits::CONNECTIVE)
        {
            from = comma + 1;
        }
    }
    let content = scene.trimmed(from..boundary);
    if content.len() < CLAUSE {
        return None;
    }
    let kind = Draft::clause_kind(scene, &content, QuotationKind::Indirect);
    Some(Draft::new(Frame::Before, kind, content, reader.index))
}

/// Whether between a source and its verb stand only whom it was told and by what medium.
fn is_plain_between(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    if from >= to {
        return true;
    }
    let last = to - 1;
    to - from <= 10
        && (scene.tokens[last].has(Senses::POSTPOSITION)
            || scene.has(last, Traits::FILLER)
            || scene.cue(last) == Some(Cue::Postposition))
        && !(from..to).any(|at| {
            let word = scene.word(at);
            matches!(word, "यह" | "ये" | "इसे" | "उसे" | "इन्हें" | "उन्हें")
        })
}

/// Frame 6: a clause with nothing before it: `इसमें कहा गया है …`.
fn bare(
    scene: &mut Scene<'_>,
    reader: &Reader,
    report: &Report,
    source: Option<&Phrase>,
    at: usize,
) -> Option<Draft> {
    source?;
    let tensed = report.end > report.last + 1;
    let says = scene.word(report.first).starts_with("कह");
    if !(report.is_strong && tensed && says) || scene.is_headline || report.voice == Voice::Genitive
    {
        return None;
    }
    let leans = scene.tokens[at].has(
        Senses::POSTPOSITION
            .and(Senses::CONJUNCTION)
            .and(Senses::PARTICLE),
    );
    let content = clause(scene, at, reader.limit)?;
    let ends =
        scene.is_verb(content.end - 1) || scene.tokens[content.end - 1].has(Senses::AUXILIARY);
    if leans || !ends || content.len() < BARE {
        return None;
    }
    let kind = Draft::clause_kind(scene, &content, QuotationKind::Indirect);
    Some(Draft::new(Frame::Bare, kind, content, reader.index))
}
