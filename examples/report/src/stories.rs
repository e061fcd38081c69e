//! The articles that the arguments name.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use serde::Deserialize;

use crate::inputs::inputs;

/// An article to read.
pub(crate) struct Story {
    /// The name of its file, or its id in JSON Lines.
    pub(crate) name: String,
    pub(crate) text: Vec<u8>,
    pub(crate) reference: Option<String>,
}

#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: serde_json::Value,
    text: String,
    #[serde(default)]
    reference_date: Option<String>,
}

/// All articles of the arguments, and whether each could be read. What could not is told on
/// standard error.
pub(crate) fn read(arguments: &[OsString]) -> (Vec<Story>, bool) {
    let mut stories = Vec::new();
    let mut all_read = true;
    let mut failed = |name: &str, error: &dyn std::fmt::Display| {
        eprintln!("report: {}: {error}", name.escape_debug());
        all_read = false;
    };
    for argument in arguments {
        if Path::new(argument)
            .extension()
            .is_some_and(|extension| extension == "jsonl")
        {
            let name = argument.to_string_lossy();
            match std::fs::read_to_string(argument) {
                Ok(lines) => {
                    for (number, line) in lines.lines().enumerate() {
                        match story(line, number + 1) {
                            Some(Ok(story)) => stories.push(story),
                            Some(Err(error)) => {
                                failed(&format!("{name}, line {}", number + 1), &error);
                            }
                            None => {}
                        }
                    }
                }
                Err(error) => failed(&name, &error),
            }
            continue;
        }
        for input in inputs(std::slice::from_ref(argument)) {
            match input.read() {
                Ok(text) => stories.push(Story {
                    name: input.name,
                    text,
                    reference: None,
                }),
                Err(error) => failed(&input.name, &error),
            }
        }
    }
    (stories, all_read)
}

/// The article of a line that is not blank.
fn story(line: &str, number: usize) -> Option<io::Result<Story>> {
    if line.trim().is_empty() {
        return None;
    }
    let read = serde_json::from_str::<Line>(line).map_err(io::Error::from);
    Some(read.map(|line| Story {
        name: match line.id {
            serde_json::Value::Null => format!("line {number}"),
            serde_json::Value::String(id) => id,
            id => id.to_string(),
        },
        text: line.text.into_bytes(),
        reference: line.reference_date,
    }))
}
