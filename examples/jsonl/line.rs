//! What a line asks for, and what can still be told of a line that is no JSON.

use std::borrow::Cow;
use std::ops::Range;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::answer::Failure;
use crate::stream::Line;

/// The fields of a line, each as it stands there, so that an error in one keeps the others.
#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Option<&'a RawValue>,
    #[serde(borrow)]
    reference_date: Option<&'a RawValue>,
    #[serde(borrow)]
    plain: Option<&'a RawValue>,
}

/// A string that is borrowed where it has no escapes.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// What a line asks for.
pub(crate) struct Request<'a> {
    pub(crate) id: Option<&'a RawValue>,
    pub(crate) text: Cow<'a, str>,
    pub(crate) reference_date: Option<Cow<'a, str>>,
    pub(crate) plain: Option<bool>,
}

impl<'a> Request<'a> {
    pub(crate) fn read(line: &'a Line) -> Result<Request<'a>, Failure> {
        let space = line
            .bytes
            .iter()
            .take_while(|byte| byte.is_ascii_whitespace());
        let start = space.count();
        // Else a list of values would be taken for the fields in order.
        if line.bytes.get(start) != Some(&b'{') {
            return Err(not_an_article("it is no object", start, line));
        }
        // Once for the whole line, by vector instructions: strings then need no check of their own.
        let json = simdutf8::compat::from_utf8(&line.bytes).map_err(|error| {
            let message = "the line is not UTF-8: convert it from its own encoding first";
            failure("not_utf8", message.into(), error.valid_up_to(), line)
        })?;
        let fields = serde_json::from_str::<Fields<'a>>(json)
            .map_err(|error| not_an_article(&cause(&error), place(&error, json), line))?;
        let Some(raw_text) = fields.text else {
            let message = "the line has no \"text\"".into();
            return Err(Failure {
                field: Some("text".into()),
                ..failure("bad_json", message, 0, line)
            });
        };
        let string = |raw| field::<Text<'a>>(raw, line).map(|text| text.0);
        Ok(Request {
            id: fields.id,
            text: string(raw_text)?,
            reference_date: fields.reference_date.map(string).transpose()?,
            plain: fields.plain.map(|raw| field(raw, line)).transpose()?,
        })
    }
}

/// The value of a field.
fn field<'a, T: Deserialize<'a>>(raw: &'a RawValue, line: &Line) -> Result<T, Failure> {
    serde_json::from_str(raw.get()).map_err(|error| {
        // The field is a part of the line, so the difference is its place there.
        let start = raw.get().as_ptr().addr() - line.bytes.as_ptr().addr();
        let message = format!("the field cannot be read: {}", cause(&error));
        failure("bad_json", message, start + place(&error, raw.get()), line)
    })
}

/// Where in `json` the fault is that `error` tells of.
fn place(error: &serde_json::Error, json: &str) -> usize {
    // Columns count from 1, and those of a string's faults are not those of its bytes at fault.
    let at = error.column().saturating_sub(1).min(json.len());
    let said = error.to_string();
    if said.contains("hex escape") {
        json.as_bytes()[..at]
            .windows(2)
            .rposition(|two| two == b"\\u")
            .unwrap_or(at)
    } else if said.starts_with("control character") {
        let control = json
            .bytes()
            .skip(at)
            .position(|byte| byte.is_ascii_control());
        control.map_or(at, |after| at + after)
    } else {
        at
    }
}

/// What an error says, less the place: lines are counted in the stream.
fn cause(error: &serde_json::Error) -> String {
    let said = error.to_string();
    let cause = said
        .rsplit_once(" at line ")
        .map_or(&*said, |(cause, _)| cause);
    if cause.contains("hex escape") {
        "an escape is half of a surrogate pair".into()
    } else {
        cause.to_owned()
    }
}

fn not_an_article(cause: &str, at: usize, line: &Line) -> Failure {
    let message = format!("the line is not the JSON of an article: {cause}");
    failure("bad_json", message, at, line)
}

/// The failure at byte `at` of the line, with the name of the field that lies there.
fn failure(kind: &'static str, message: String, at: usize, line: &Line) -> Failure {
    let field = Members::new(&line.bytes)
        .find(|member| member.value.contains(&at))
        .map(|member| String::from_utf8_lossy(&line.bytes[member.name]).into_owned());
    Failure {
        kind,
        message,
        offset: at,
        line: line.number,
        field,
    }
}

/// The id of a line that may be no JSON.
pub(crate) fn id_of(line: &[u8]) -> Option<&RawValue> {
    let member = Members::new(line).find(|member| &line[member.name.clone()] == b"id")?;
    serde_json::from_slice(&line[member.value]).ok()
}

/// The members of a line's object as far as brackets and quotation marks tell them apart: that is
/// also possible where a string holds what no JSON may hold.
struct Members<'a> {
    line: &'a [u8],
    /// Where the next member is looked for.
    at: usize,
}

/// Places in the line.
struct Member {
    /// Between its quotation marks.
    name: Range<usize>,
    value: Range<usize>,
}

impl<'a> Members<'a> {
    fn new(line: &'a [u8]) -> Members<'a> {
        let brace = line.iter().position(|byte| !byte.is_ascii_whitespace());
        let is_object = brace.is_some_and(|at| line[at] == b'{');
        Members {
            line,
            at: brace.filter(|_| is_object).map_or(line.len(), |at| at + 1),
        }
    }

    fn skip(&mut self, is_skipped: impl Fn(u8) -> bool) {
        let rest = &self.line[self.at..];
        self.at += rest
            .iter()
            .position(|&byte| !is_skipped(byte))
            .unwrap_or(rest.len());
    }

    /// The place of the string that starts here, less its marks.
    fn string(&mut self) -> Range<usize> {
        let start = self.at + 1;
        let mut escaped = false;
        let end = self.line[start..].iter().position(|&byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        let end = end.map_or(self.line.len(), |length| start + length);
        self.at = self.line.len().min(end + 1);
        start..end
    }

    /// The place of the value that starts here.
    fn value(&mut self) -> Range<usize> {
        let start = self.at;
        let mut depth = 0_usize;
        while let Some(&byte) = self.line.get(self.at) {
            match byte {
                b'"' => {
                    self.string();
                    continue;
                }
                b'[' | b'{' => depth += 1,
                b',' | b'}' if depth == 0 => break,
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.at += 1;
        }
        start..self.at
    }
}

impl Iterator for Members<'_> {
    type Item = Member;

    fn next(&mut self) -> Option<Member> {
        self.skip(|byte| byte == b',' || byte.is_ascii_whitespace());
        if self.line.get(self.at) != Some(&b'"') {
            return None;
        }
        let name = self.string();
        self.skip(|byte| byte == b':' || byte.is_ascii_whitespace());
        let value = self.value();
        Some(Member { name, value })
    }
}
