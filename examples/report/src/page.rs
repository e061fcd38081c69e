//! What the page of an article shows.

use samachar::{Article, Ending, Paragraph, Quotation, Span, Subject};
use serde::Serialize;

use crate::moments::{self, Moment, days};
use crate::reasons::{Reason, Reasons};
use crate::runs::{Marks, Run, shown};

/// The model of an article's page.
#[derive(Serialize)]
pub(crate) struct Page {
    pub(crate) title: String,
    pub(crate) name: String,
    /// The day of writing.
    pub(crate) day: Option<String>,
    /// The page that lists this one among others.
    pub(crate) index: Option<&'static str>,
    blocks: Vec<Block>,
    pub(crate) counts: Counts,
    pub(crate) speakers: Vec<Who>,
    quotations: Vec<Said>,
    dates: Vec<When>,
    timeline: Vec<Moment>,
}

/// How much there is of each.
#[derive(Serialize, Default, Clone, Copy)]
pub(crate) struct Counts {
    pub(crate) paragraphs: usize,
    pub(crate) sentences: usize,
    pub(crate) quotations: usize,
    pub(crate) speakers: usize,
    pub(crate) dates: usize,
}

/// A part of the page, in the order of the text.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Block {
    Headline {
        runs: Vec<Run>,
    },
    Paragraph {
        /// Whether it is a line without a terminator, such as a sub-head.
        subhead: bool,
        dateline: Option<String>,
        pieces: Vec<Piece>,
    },
    Line {
        what: &'static str,
        text: String,
        why: String,
    },
    Furniture {
        lines: Vec<Furniture>,
    },
}

/// A sentence, with its number, or the white space between two.
#[derive(Serialize)]
struct Piece {
    number: Option<usize>,
    /// Why it ends where it does.
    why: String,
    runs: Vec<Run>,
}

#[derive(Serialize)]
struct Furniture {
    what: &'static str,
    text: String,
    why: String,
}

/// One who is quoted.
#[derive(Serialize)]
pub(crate) struct Who {
    id: usize,
    pub(crate) name: String,
    /// The kinds of the quotations with how many there are of each.
    kinds: Vec<(&'static str, usize)>,
    /// The numbers of the quotations.
    pub(crate) quotations: Vec<usize>,
}

/// A quotation.
#[derive(Serialize)]
struct Said {
    number: usize,
    kind: &'static str,
    speaker: Option<usize>,
    who: Option<String>,
    /// How the speaker is known.
    attribution: Option<&'static str>,
    source: Option<String>,
    cue: Option<String>,
    via: Option<String>,
    words: String,
    why: Vec<Reason>,
}

/// A date.
#[derive(Serialize)]
struct When {
    number: usize,
    kind: &'static str,
    text: String,
    value: String,
    timex: String,
    modifier: Option<&'static str>,
    days: Option<String>,
    why: Vec<Reason>,
}

impl Page {
    pub(crate) fn new(article: &Article<'_>, reasons: &Reasons<'_>, name: &str) -> Page {
        let quotations: Vec<Said> = article
            .quotations()
            .enumerate()
            .map(|(place, quotation)| said(reasons, place + 1, &quotation))
            .collect();
        let headline = article.headline().map(|line| one_line(line.text()));
        let day = article
            .reference()
            .map(|reference| reference.moment().date());
        let speakers = speakers(article);
        Page {
            title: headline.unwrap_or_else(|| name.to_owned()),
            name: name.to_owned(),
            day: day.map(|day| day.to_string()),
            index: None,
            blocks: blocks(article, reasons),
            counts: Counts {
                paragraphs: article.paragraphs().count(),
                sentences: article.sentences().count(),
                quotations: quotations.len(),
                speakers: speakers.len(),
                dates: article.dates().count(),
            },
            speakers,
            quotations,
            dates: dates(article, reasons),
            timeline: moments::timeline(article, day),
        }
    }
}

fn said(reasons: &Reasons<'_>, number: usize, quotation: &Quotation<'_, '_>) -> Said {
    const SUBJECTS: &[Subject] = &[Subject::Quotation, Subject::Source, Subject::Speaker];
    let words: Vec<&str> = quotation.text().collect();
    let mut places: Vec<Span> = quotation.content().collect();
    places.extend(quotation.source().map(|source| source.span()));
    Said {
        number,
        kind: quotation.kind().name(),
        speaker: quotation.speaker().map(|speaker| speaker.id()),
        who: quotation.speaker().map(|speaker| one_line(speaker.name())),
        attribution: quotation.attribution().map(|how| how.name()),
        source: quotation.source().map(|source| one_line(source.text())),
        cue: quotation.cue().map(|cue| one_line(cue.text())),
        via: quotation.via().map(|via| one_line(via.text())),
        words: one_line(&words.join(" … ")),
        why: reasons.on(&places, SUBJECTS),
    }
}

/// The speakers, the most quoted first.
fn speakers(article: &Article<'_>) -> Vec<Who> {
    let mut speakers: Vec<Who> = article
        .speakers()
        .map(|speaker| Who {
            id: speaker.id(),
            name: one_line(speaker.name()),
            kinds: Vec::new(),
            quotations: Vec::new(),
        })
        .collect();
    for (place, quotation) in article.quotations().enumerate() {
        let Some(speaker) = quotation.speaker() else {
            continue;
        };
        let who = &mut speakers[speaker.id()];
        who.quotations.push(place + 1);
        let kind = quotation.kind().name();
        match who.kinds.iter_mut().find(|(name, _)| *name == kind) {
            Some((_, count)) => *count += 1,
            None => who.kinds.push((kind, 1)),
        }
    }
    speakers.retain(|who| !who.quotations.is_empty());
    speakers.sort_by_key(|who| usize::MAX - who.quotations.len());
    speakers
}

fn dates(article: &Article<'_>, reasons: &Reasons<'_>) -> Vec<When> {
    let when = |(place, date): (usize, samachar::ArticleDate<'_>)| When {
        number: place + 1,
        kind: date.kind().name(),
        text: one_line(date.text()),
        value: date.value().to_string(),
        timex: date.timex().to_string(),
        modifier: date.modifier().map(|modifier| modifier.name()),
        days: date.days().map(days),
        why: reasons.on(&[date.span()], &[Subject::Date]),
    };
    article.dates().enumerate().map(when).collect()
}

/// The parts of the article in the order of the text.
fn blocks(article: &Article<'_>, reasons: &Reasons<'_>) -> Vec<Block> {
    let text = article.source();
    let marks = Marks::of(article);
    let mut parts: Vec<(Span, Block)> = Vec::new();
    let line = |span: Span, what| {
        let text = shown(&text[span]);
        let why = reasons.told(span, &[Subject::Line]);
        (span, Block::Line { what, text, why })
    };
    parts.extend(article.headline().map(|part| {
        let runs = marks.runs(text, part.span());
        (part.span(), Block::Headline { runs })
    }));
    parts.extend(
        article
            .timestamps()
            .map(|part| line(part.span(), part.kind().name())),
    );
    parts.extend(article.byline().map(|part| line(part.span(), "byline")));
    parts.extend(article.dateline().map(|part| line(part.span(), "dateline")));
    parts.extend(article.credit().map(|part| line(part.span(), "credit")));
    let furniture = |span: Span, what| {
        let text = shown(&text[span]);
        let why = reasons.told(span, &[Subject::Line]);
        let lines = vec![Furniture { what, text, why }];
        (span, Block::Furniture { lines })
    };
    parts.extend(article.tags().map(|part| furniture(part.span(), "tags")));
    parts.extend(
        article
            .related()
            .map(|part| furniture(part.span(), "related")),
    );
    parts.extend(
        article
            .residue()
            .map(|part| furniture(part.span(), "residue")),
    );
    let mut number = 0;
    for part in article.paragraphs() {
        parts.push((part.span(), paragraph(text, &marks, reasons, &part, number)));
        number += part.sentences().count();
    }
    parts.sort_by_key(|(span, _)| span.start());
    joined(parts.into_iter().map(|(_, block)| block))
}

/// A paragraph, before whose first sentence there are `before` others.
fn paragraph(
    text: &str,
    marks: &Marks,
    reasons: &Reasons<'_>,
    paragraph: &Paragraph<'_, '_>,
    before: usize,
) -> Block {
    let mut pieces = Vec::new();
    let mut at = paragraph.span().start();
    let white_space = |from: usize, to: usize| {
        let runs = marks.runs(text, Span::new(from, to));
        (from < to).then_some(Piece {
            number: None,
            why: String::new(),
            runs,
        })
    };
    let mut ending = None;
    for (place, sentence) in paragraph.sentences().enumerate() {
        pieces.extend(white_space(at, sentence.span().start()));
        pieces.push(Piece {
            number: Some(before + place + 1),
            why: reasons.told(sentence.span(), &[Subject::Boundary, Subject::NoBoundary]),
            runs: marks.runs(text, sentence.span()),
        });
        at = sentence.span().end();
        ending = Some(sentence.ending());
    }
    pieces.extend(white_space(at, paragraph.span().end()));
    let has_no_end = matches!(ending, Some(Ending::LineBreak | Ending::EndOfText));
    Block::Paragraph {
        subhead: has_no_end && pieces.len() == 1,
        dateline: None,
        pieces,
    }
}

/// Blocks with lines of furniture that follow each other in one, and the dateline in the paragraph
/// that it opens.
fn joined(parts: impl Iterator<Item = Block>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for mut block in parts {
        match (blocks.last_mut(), &mut block) {
            (Some(Block::Furniture { lines }), Block::Furniture { lines: more }) => {
                lines.append(more);
                continue;
            }
            (
                Some(Block::Line {
                    what: "dateline",
                    text,
                    ..
                }),
                Block::Paragraph { dateline, .. },
            ) => {
                *dateline = Some(std::mem::take(text));
                blocks.pop();
            }
            _ => {}
        }
        blocks.push(block);
    }
    blocks
}

/// The text with each run of white space as one space.
pub(crate) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    shown(&words.join(" "))
}
