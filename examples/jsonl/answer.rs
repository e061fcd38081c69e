//! The record that answers a line.

use std::io::Write;

use samachar::{Article, Error, Explanation, OffsetUnit, Offsets, Parser, Span, Wire};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::Options;
use crate::line::{Request, id_of};
use crate::stream::Line;

#[derive(Serialize)]
struct Parsed<'a> {
    id: Option<&'a RawValue>,
    article: Wire<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    diagnosis: Option<Doubt>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explain: Option<Explanation>,
}

/// What makes the encoding of a text doubtful.
#[derive(Serialize)]
struct Doubt {
    fault: &'static str,
    message: String,
    span: Span,
}

impl Doubt {
    fn of(article: &Article<'_>, unit: OffsetUnit) -> Option<Doubt> {
        let found = article.diagnosis()?;
        Some(Doubt {
            fault: found.fault().name(),
            message: Error::from(found).kind().to_string(),
            span: in_unit(&Offsets::new(article.source()), unit, found.span()),
        })
    }
}

#[derive(Serialize)]
struct Failed<'a> {
    id: Option<&'a RawValue>,
    error: Failure,
}

/// Why a line could not be analysed.
#[derive(Serialize)]
pub(crate) struct Failure {
    pub(crate) kind: &'static str,
    pub(crate) message: String,
    /// In bytes: of the field's text where that could be read, else of the line.
    pub(crate) offset: usize,
    /// The number of the line in the stream, from 1.
    pub(crate) line: u64,
    pub(crate) field: Option<String>,
}

/// Writes the record that answers the line. False where it is that of an error.
pub(crate) fn write(line: &Line, options: &Options, mut record: &mut Vec<u8>) -> bool {
    let failed = match Request::read(line) {
        Ok(request) => analyse(&request, line, options, record).err(),
        Err(failure) => Some(failure),
    };
    let parsed = failed.is_none();
    if let Some(error) = failed {
        let id = id_of(&line.bytes);
        serde_json::to_writer(&mut record, &Failed { id, error }).expect(IN_MEMORY);
    }
    record.write_all(b"\n").expect(IN_MEMORY);
    parsed
}

const IN_MEMORY: &str = "a record can always be written to memory";

/// Writes the article's record.
fn analyse(
    request: &Request<'_>,
    line: &Line,
    options: &Options,
    record: &mut Vec<u8>,
) -> Result<(), Failure> {
    let parser = Parser::new().running_text(request.plain.unwrap_or(options.plain));
    let reference = match &request.reference_date {
        None => options.reference,
        Some(date) => {
            let failed = |error| failure("reference_date", error, line.number);
            Some(date.parse().map_err(failed)?)
        }
    };
    let parser = parser.reference_if(reference).diagnose(options.diagnose);
    let failed = |error| failure("text", error, line.number);
    let (article, explain) = if options.explain {
        let (article, mut explanation) = parser.explain(&request.text).map_err(failed)?;
        let offsets = Offsets::new(article.source());
        explanation.for_each_span(|span| *span = in_unit(&offsets, options.unit, *span));
        (article, Some(explanation))
    } else {
        (parser.parse(&request.text).map_err(failed)?, None)
    };
    let wire = article.wire().spans(options.unit);
    let parsed = Parsed {
        id: request.id,
        article: wire.confidence(options.confidence).details(options.details),
        diagnosis: Doubt::of(&article, options.unit),
        explain,
    };
    serde_json::to_writer(record, &parsed).expect(IN_MEMORY);
    Ok(())
}

fn in_unit(offsets: &Offsets<'_>, unit: OffsetUnit, span: Span) -> Span {
    let range = offsets.range(unit, span);
    Span::new(range.start, range.end)
}

fn failure(field: &str, error: Error, line: u64) -> Failure {
    Failure {
        kind: error.kind().name(),
        message: error.kind().to_string(),
        offset: error.offset(),
        line,
        field: Some(field.to_owned()),
    }
}
