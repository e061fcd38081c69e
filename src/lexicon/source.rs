//! The reader of the data files: tab-separated rows `lemma, class, paradigm, features, note`.

use core::fmt;

/// What is wrong with a line of a data file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The line, from 1.
    pub(crate) line: usize,
    /// The column, from 1; 0 for the line as a whole.
    pub(crate) column: usize,
    pub(crate) message: &'static str,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "line {}, column {}: {}",
            self.line, self.column, self.message
        )
    }
}

/// One lemma or phrase, as a data file lists it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'t> {
    /// The line it stands in, from 1.
    pub(crate) line: usize,
    pub(crate) lemma: &'t str,
    pub(crate) class: &'t str,
    pub(crate) paradigm: &'t str,
    features: &'t str,
}

impl<'t> Row<'t> {
    /// A row that stands in no file.
    pub(crate) fn new(
        lemma: &'t str,
        class: &'t str,
        paradigm: &'t str,
        features: &'t str,
    ) -> Row<'t> {
        Row {
            line: 1,
            lemma,
            class,
            paradigm,
            features,
        }
    }

    /// The features, in the order in which they are listed.
    pub(crate) fn features(&self) -> impl Iterator<Item = &'t str> + use<'t> {
        self.features.split(',').filter(|name| !name.is_empty())
    }
}

/// The rows of a data file; lines that are empty or start with `#` hold none.
pub(crate) fn rows(text: &str) -> impl Iterator<Item = Result<Row<'_>, Fault>> {
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(at, line)| row(at + 1, line))
}

fn row(line: usize, text: &str) -> Result<Row<'_>, Fault> {
    let columns: Vec<&str> = text.split('\t').collect();
    if !(4..=5).contains(&columns.len()) {
        return Err(Fault {
            line,
            column: 0,
            message: "a row has four or five columns, apart by tabs",
        });
    }
    for (at, column) in columns.iter().take(3).enumerate() {
        if column.is_empty() || column.trim() != *column {
            return Err(Fault {
                line,
                column: at + 1,
                message: "it is empty or has blanks at its ends",
            });
        }
    }
    Ok(Row {
        line,
        lemma: columns[0],
        class: columns[1],
        paradigm: columns[2],
        features: columns[3],
    })
}
