//! Reads JSON Lines on standard input, one article a line, and writes what was found in each, in
//! order: `cargo run --release --example jsonl < articles.jsonl > parsed.jsonl`
//!
//! A line is `{"id": …, "text": …, "reference_date": "YYYY-MM-DD" | null, "plain": false}`; other
//! keys are ignored. Spans count bytes; `--spans chars` and `--spans utf16` count what the strings of
//! Python and of Java and JavaScript do. `--confidence` adds to each quotation how sure its reading
//! is. One line is in memory at a time. A line that cannot be analysed gives an
//! error record, and the exit status is 1 at the end.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use samachar::{Article, CivilDateTime, Error, OffsetUnit, Offsets, Parser};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Deserialize)]
struct Input {
    #[serde(default)]
    id: Value,
    text: String,
    #[serde(default)]
    reference_date: Option<String>,
    #[serde(default)]
    plain: bool,
}

#[derive(Serialize)]
struct Parsed<'a> {
    id: &'a Value,
    article: &'a Article<'a>,
}

#[derive(Serialize)]
struct Failed<'a> {
    id: &'a Value,
    error: Failure,
}

#[derive(Serialize)]
struct Failure {
    kind: &'static str,
    message: String,
    offset: usize,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure {
            kind: error.kind().name(),
            message: error.kind().to_string(),
            offset: error.offset(),
        }
    }
}

fn parse(input: &Input) -> Result<Article<'_>, Error> {
    let mut parser = Parser::new().running_text(input.plain);
    if let Some(reference) = &input.reference_date {
        parser = parser.reference(reference.parse::<CivilDateTime>()?);
    }
    parser.parse(&input.text)
}

/// The record of a line that is not the JSON that is asked for. Its id is given where it can be
/// read.
fn not_json(line: &[u8]) -> (Value, Failure) {
    if let Err(error) = std::str::from_utf8(line) {
        let offset = error.valid_up_to();
        let message = "the line is not UTF-8: convert it from its own encoding first".into();
        return (
            Value::Null,
            Failure {
                kind: "not_utf8",
                message,
                offset,
            },
        );
    }
    let id = serde_json::from_slice::<Value>(line).map_or(Value::Null, |value| value["id"].clone());
    let error = serde_json::from_slice::<Input>(line).err();
    let offset = error
        .as_ref()
        .map_or(0, |error| error.column().saturating_sub(1));
    let message = error.map_or_else(String::new, |error| {
        format!("the line is not the JSON of an article: {error}")
    });
    (
        id,
        Failure {
            kind: "bad_json",
            message,
            offset,
        },
    )
}

/// What the arguments ask for.
#[derive(Default)]
struct Options {
    unit: OffsetUnit,
    confidence: bool,
}

/// Writes the article's record.
fn write(
    mut output: impl Write,
    id: &Value,
    article: &Article<'_>,
    options: &Options,
) -> io::Result<()> {
    if options.unit == OffsetUnit::Bytes && !options.confidence {
        serde_json::to_writer(output, &Parsed { id, article })?;
        return Ok(());
    }
    let mut value = serde_json::to_value(article)?;
    if options.unit != OffsetUnit::Bytes {
        let offsets = Offsets::new(article.source());
        translate(&mut value, &|byte| offsets.offset(options.unit, byte));
    }
    if options.confidence {
        for (number, quotation) in article.quotations().enumerate() {
            value["quotations"][number]["confidence"] = quotation.confidence().into();
        }
    }
    let record = serde_json::json!({ "id": id, "article": value });
    serde_json::to_writer(&mut output, &record)?;
    Ok(())
}

/// Translates the spans in `value`: of the wire format's lists, those of two whole numbers.
fn translate(value: &mut Value, offset: &impl Fn(usize) -> usize) {
    match value {
        Value::Array(items) if items.len() == 2 && items.iter().all(Value::is_u64) => {
            for item in items {
                let byte = item.as_u64().and_then(|byte| usize::try_from(byte).ok());
                *item = byte.map(offset).into();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| translate(item, offset)),
        Value::Object(fields) => fields
            .values_mut()
            .for_each(|field| translate(field, offset)),
        _ => {}
    }
}

/// The options in the arguments; `None` for arguments that say nothing.
fn options() -> Option<Options> {
    let mut options = Options::default();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--spans" => options.unit = arguments.next()?.parse().ok()?,
            "--confidence" => options.confidence = true,
            _ => return None,
        }
    }
    Some(options)
}

fn main() -> io::Result<ExitCode> {
    let Some(options) = options() else {
        eprintln!("usage: jsonl [--spans bytes|chars|utf16] [--confidence] < articles.jsonl");
        return Ok(ExitCode::from(2));
    };
    let mut input = io::stdin().lock();
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    let mut all_parsed = true;
    while input.read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            let failed = match serde_json::from_slice::<Input>(&line) {
                Ok(input) => match parse(&input) {
                    Ok(article) => {
                        write(&mut output, &input.id, &article, &options)?;
                        None
                    }
                    Err(error) => Some((input.id, error.into())),
                },
                Err(_) => Some(not_json(&line)),
            };
            if let Some((id, error)) = failed {
                all_parsed = false;
                serde_json::to_writer(&mut output, &Failed { id: &id, error })?;
            }
            output.write_all(b"\n")?;
        }
        line.clear();
    }
    output.flush()?;
    Ok(if all_parsed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
