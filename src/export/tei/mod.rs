//! TEI P5: an article as XML, with sentences, speech and dates marked in its text.

mod pieces;
mod xml;

use core::fmt::{self, Write};

use super::moments::{Moment, moment};
use super::passages::{Passage, named, passages};
use crate::article::{Article, ArticleDate};
use crate::date::{DateKind, Value};
use crate::quote::{Quotation, QuotationKind};
use crate::span::Span;
use pieces::{Cutter, Mark, Marked, Step};
use xml::Escaped;

/// The article as a TEI document.
///
/// - The header tells title, byline, agency, places and timestamps in a `bibl`, and has a `person`
///   for each speaker. The text says who speaks, and not always whether that is a person or a
///   body, so that bodies are given as persons.
/// - The text has `head`, `byline`, `dateline`, a `p` for each paragraph with an `s` for each
///   sentence, and a `closer` for the credit. The text of a `p` is that of the source, line breaks
///   included, but that a character which XML cannot hold is U+FFFD.
/// - Reported speech is `said`, with its speaker in `@who`; `@direct` is `unknown` for speech that
///   is direct in part. Dates are `date` with the kind in `@type`, the TIMEX3 value in `@n`, and
///   the days they mean in `@when` or in `@from` and `@to`; a length of time has `@dur-iso`.
/// - What does not nest is cut: a quotation over three sentences is three `said` elements with
///   `@next` and `@prev`, so that the XML is well formed whatever the text.
///
/// Tags, links and residue are no part of the text that TEI describes, and are left out.
///
/// ```
/// use samachar::{Article, export};
///
/// let article = Article::parse("रमा सिन्हा ने कहा, \"पानी घटा है। सब ठीक है।\"")?;
/// let xml = export::tei(&article).to_string();
/// assert!(xml.contains(r##"<person xml:id="speaker-0"><persName>रमा सिन्हा</persName></person>"##));
/// assert!(xml.contains(
///     r##"<said xml:id="said-0.1" who="#speaker-0" direct="true" next="#said-0.2">पानी घटा है।</said></s>"##
/// ));
/// # Ok::<(), samachar::Error>(())
/// ```
pub fn tei<'a>(article: &'a Article<'_>) -> Tei<'a> {
    Tei { article }
}

/// An article that prints itself as TEI XML: see [`tei`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tei<'a> {
    article: &'a Article<'a>,
}

impl fmt::Display for Tei<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"hi\">\n",
        )?;
        self.header(f)?;
        self.text(f)?;
        f.write_str("</TEI>\n")
    }
}

impl Tei<'_> {
    fn header(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.article;
        let title = Escaped(article.headline().map_or("", |headline| headline.text()));
        writeln!(
            f,
            "<teiHeader>\n<fileDesc>\n\
             <titleStmt><title>{title}</title></titleStmt>\n\
             <publicationStmt><p/></publicationStmt>\n\
             <sourceDesc><bibl>\n<title>{title}</title>"
        )?;
        if let Some(byline) = article.byline() {
            writeln!(f, "<author>{}</author>", Escaped(byline.text()))?;
        }
        if let Some(agency) = named(article) {
            writeln!(f, "<publisher>{}</publisher>", Escaped(agency.id()))?;
        }
        for place in article.dateline().iter().flat_map(|line| line.places()) {
            writeln!(f, "<pubPlace>{}</pubPlace>", Escaped(place.text()))?;
        }
        for stamp in article.timestamps() {
            write!(f, "<date type=\"{}\"", stamp.kind().name())?;
            write_when(f, stamp.value().and_then(moment))?;
            writeln!(f, ">{}</date>", Escaped(stamp.text()))?;
        }
        f.write_str("</bibl></sourceDesc>\n</fileDesc>\n")?;
        let mut speakers = article.speakers().peekable();
        if speakers.peek().is_some() {
            f.write_str("<profileDesc><particDesc><listPerson>\n")?;
            for speaker in speakers {
                writeln!(
                    f,
                    "<person xml:id=\"speaker-{}\"><persName>{}</persName></person>",
                    speaker.id(),
                    Escaped(speaker.name())
                )?;
            }
            f.write_str("</listPerson></particDesc></profileDesc>\n")?;
        }
        f.write_str("</teiHeader>\n")
    }

    fn text(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.article;
        f.write_str("<text><body>\n")?;
        let (heads, paragraphs): (Vec<Passage>, Vec<Passage>) =
            passages(article).partition(|passage| passage.is_headline);
        let body = Body::new(article, heads.iter().chain(&paragraphs));
        for (place, head) in heads.iter().enumerate() {
            body.passage(f, "head", place, head)?;
        }
        if let Some(byline) = article.byline() {
            writeln!(f, "<byline>{}</byline>", Escaped(byline.text()))?;
        }
        if let Some(dateline) = article.dateline() {
            f.write_str("<dateline>")?;
            let day = article.dateline_day().map(Moment::from);
            if day.is_some() {
                f.write_str("<date")?;
                write_when(f, day)?;
                f.write_str("/>")?;
            }
            writeln!(f, "{}</dateline>", Escaped(dateline.text()))?;
        }
        for (place, paragraph) in paragraphs.iter().enumerate() {
            body.passage(f, "p", heads.len() + place, paragraph)?;
        }
        if paragraphs.is_empty() {
            f.write_str("<p/>\n")?;
        }
        if let Some(credit) = article.credit() {
            writeln!(f, "<closer>{}</closer>", Escaped(credit.text()))?;
        }
        f.write_str("</body></text>\n")
    }
}

/// Writes when something was. `@when` takes a time of day only with its seconds, which news does
/// not tell; `@when-iso` takes what ISO 8601 does.
fn write_when(f: &mut fmt::Formatter<'_>, moment: Option<Moment>) -> fmt::Result {
    match moment {
        None => Ok(()),
        Some(Moment { iso, has_time }) => {
            let name = if has_time { "when-iso" } else { "when" };
            write!(f, " {name}=\"{iso}\"")
        }
    }
}

/// The passages of an article, with all that is marked in them cut to fit.
struct Body<'a> {
    source: &'a str,
    quotations: Vec<Quotation<'a, 'a>>,
    dates: Vec<ArticleDate<'a>>,
    cutter: Cutter,
    steps: Vec<Step>,
    /// For each passage, where the steps of its sentences start and end.
    sentences: Vec<Vec<core::ops::Range<usize>>>,
}

impl<'a> Body<'a> {
    fn new<'p>(article: &'a Article<'a>, passages: impl Iterator<Item = &'p Passage>) -> Body<'a> {
        let quotations: Vec<Quotation<'a, 'a>> = article.quotations().collect();
        let dates: Vec<ArticleDate<'a>> = article.dates().collect();
        let said = quotations.iter().enumerate().flat_map(|(number, said)| {
            let mark = Mark::Said(number);
            said.content().map(move |span| Marked { span, mark })
        });
        let dated = dates.iter().enumerate().map(|(number, date)| Marked {
            span: date.span(),
            mark: Mark::Date(number),
        });
        let mut cutter = Cutter::new(said.chain(dated).collect(), quotations.len(), dates.len());
        let mut steps = Vec::new();
        let passages: Vec<&Passage> = passages.collect();
        // A headline is written first, and may stand below paragraphs; what is marked is cut in the order of
        // the text.
        let mut order: Vec<usize> = (0..passages.len()).collect();
        order.sort_by_key(|&place| passages[place].span.start());
        let mut sentences = vec![Vec::new(); passages.len()];
        for place in order {
            let cut = passages[place].sentences.iter().map(|&sentence| {
                let start = steps.len();
                cutter.sentence(sentence, &mut steps);
                start..steps.len()
            });
            sentences[place] = cut.collect();
        }
        Body {
            source: article.source(),
            quotations,
            dates,
            cutter,
            steps,
            sentences,
        }
    }

    fn source(&self, start: usize, end: usize) -> Escaped<'a> {
        Escaped(&self.source[Span::new(start, end)])
    }

    /// Writes a passage as the element `name`; it is the passage at `place`.
    fn passage(
        &self,
        f: &mut fmt::Formatter<'_>,
        name: &str,
        place: usize,
        passage: &Passage,
    ) -> fmt::Result {
        write!(f, "<{name}>")?;
        let mut at = passage.span.start();
        for (&sentence, steps) in passage.sentences.iter().zip(&self.sentences[place]) {
            write!(f, "{}<s>", self.source(at, sentence.start()))?;
            for &step in &self.steps[steps.clone()] {
                self.step(f, step)?;
            }
            f.write_str("</s>")?;
            at = sentence.end();
        }
        writeln!(f, "{}</{name}>", self.source(at, passage.span.end()))
    }

    fn step(&self, f: &mut fmt::Formatter<'_>, step: Step) -> fmt::Result {
        match step {
            Step::Text(span) => write!(f, "{}", Escaped(&self.source[span])),
            Step::Close(mark) => write!(f, "</{}>", element(mark).0),
            Step::Open(mark, piece) => self.open(f, mark, piece),
        }
    }

    fn open(&self, f: &mut fmt::Formatter<'_>, mark: Mark, piece: usize) -> fmt::Result {
        let (name, number) = element(mark);
        let pieces = self.cutter.pieces(mark);
        let id = |piece: usize| {
            if pieces == 1 {
                format!("{name}-{number}")
            } else {
                format!("{name}-{number}.{piece}")
            }
        };
        write!(f, "<{name} xml:id=\"{}\"", id(piece))?;
        match mark {
            Mark::Said(number) => write_said(f, &self.quotations[number])?,
            Mark::Date(number) => write_date(f, &self.dates[number])?,
        }
        if piece > 1 {
            write!(f, " prev=\"#{}\"", id(piece - 1))?;
        }
        if piece < pieces {
            write!(f, " next=\"#{}\"", id(piece + 1))?;
        }
        f.write_char('>')
    }
}

/// The name of the element for something marked, and its number among those of the name.
fn element(mark: Mark) -> (&'static str, usize) {
    match mark {
        Mark::Said(number) => ("said", number),
        Mark::Date(number) => ("date", number),
    }
}

fn write_said(f: &mut fmt::Formatter<'_>, quotation: &Quotation<'_, '_>) -> fmt::Result {
    if let Some(speaker) = quotation.speaker() {
        write!(f, " who=\"#speaker-{}\"", speaker.id())?;
    }
    let direct = match quotation.kind() {
        QuotationKind::Direct | QuotationKind::Unmarked => "true",
        QuotationKind::Indirect => "false",
        QuotationKind::Mixed => "unknown",
    };
    write!(f, " direct=\"{direct}\"")
}

fn write_date(f: &mut fmt::Formatter<'_>, date: &ArticleDate<'_>) -> fmt::Result {
    let timex = date.timex().to_string();
    let kind = date.kind().name();
    write!(f, " type=\"{kind}\" n=\"{}\"", Escaped(&timex))?;
    match date.days() {
        Some((first, last)) if first == last => write!(f, " when=\"{first}\"")?,
        Some((first, last)) => write!(f, " from=\"{first}\" to=\"{last}\"")?,
        None => {}
    }
    // A length of which the words do not tell the amount (`PXD`) is not one in ISO 8601.
    let is_length = date.kind() == DateKind::Duration && matches!(date.timex(), Value::Duration(_));
    if is_length && !timex.contains('X') {
        write!(f, " dur-iso=\"{timex}\"")?;
    }
    Ok(())
}
