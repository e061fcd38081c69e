//! Files with a value of JSON a line.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader};

use serde_json::Value;

/// All lines; none where there is no file. A line that was not written to its end is left out.
pub fn lines(path: &str) -> Vec<Value> {
    let Ok(file) = File::open(path) else {
        return Vec::new();
    };
    let lines = BufReader::new(file).lines().map_while(Result::ok);
    lines
        .filter_map(|line| serde_json::from_str(&line).ok())
        .collect()
}

pub fn appended(path: &str) -> File {
    let mut options = OpenOptions::new();
    options
        .append(true)
        .create(true)
        .open(path)
        .expect("a file to write to")
}

pub fn string(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The numbers of changes in a list.
pub fn numbers(value: &Value) -> Vec<u32> {
    let numbers = value.as_array().into_iter().flatten();
    numbers
        .filter_map(Value::as_u64)
        .map(|n| n as u32)
        .collect()
}

/// The changes that can be switched, and whether each needs a thread of its own for a text: lines `[number, alone]`.
pub fn changes(path: &str) -> Vec<(u32, bool)> {
    let lines = lines(path);
    let change = |line: &Value| (line[0].as_u64().unwrap_or(0) as u32, line[1] == true);
    lines.iter().map(change).collect()
}
