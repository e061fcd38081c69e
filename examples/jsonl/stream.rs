//! The lines that come in, the records that go out, and the run from one to the other.

use std::io::{self, BufRead, BufReader, Stdin, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::Options;
use crate::answer;
use crate::progress::Progress;
use crate::screen::Screen;

/// A line of the stream that is not blank.
pub(crate) struct Line {
    /// From 1, blank lines counted.
    pub(crate) number: u64,
    /// Without the line feed, and without a byte-order mark before the first line.
    pub(crate) bytes: Vec<u8>,
}

/// The lines of a stream.
pub(crate) struct Lines {
    input: BufReader<Stdin>,
    number: u64,
    /// How many articles are still to be passed over.
    skip: u64,
}

impl Lines {
    pub(crate) fn new(input: BufReader<Stdin>, skip: u64) -> Lines {
        let number = 0;
        Lines {
            input,
            number,
            skip,
        }
    }

    /// Reads the next line into `line`. False at the end of the input.
    pub(crate) fn read(&mut self, line: &mut Line) -> io::Result<bool> {
        loop {
            line.bytes.clear();
            // One huge line should not hold its memory for the rest of the stream.
            line.bytes.shrink_to(1 << 20);
            if self.input.read_until(b'\n', &mut line.bytes)? == 0 {
                return Ok(false);
            }
            if line.bytes.ends_with(b"\n") {
                line.bytes.pop();
            }
            self.number += 1;
            line.number = self.number;
            if self.number == 1 && line.bytes.starts_with(b"\xEF\xBB\xBF") {
                line.bytes.drain(..3);
            }
            if line.bytes.trim_ascii().is_empty() {
                continue;
            }
            if self.skip == 0 {
                return Ok(true);
            }
            self.skip -= 1;
        }
    }

    /// Whether a whole line has been received that is not read yet. A blank one does not count: it has
    /// no answer, and reading goes on behind it.
    pub(crate) fn one_waits(&self) -> bool {
        self.input.buffer().trim_ascii_start().contains(&b'\n')
    }
}

/// The output of the stream, which holds whole records only whenever nobody has it locked.
#[derive(Clone)]
pub(crate) struct Output(Arc<Mutex<Screen>>);

impl Output {
    pub(crate) fn new(screen: Screen) -> Output {
        Output(Arc::new(Mutex::new(screen)))
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Screen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How a run ended.
pub(crate) enum Ended {
    /// At the end of the input.
    WithInput { all_parsed: bool },
    /// The input could not be read.
    Input(io::Error),
    /// The output could not be written.
    Output(io::Error),
}

/// Answers the lines one after another.
pub(crate) fn run(mut lines: Lines, options: &Options, output: &Output) -> Ended {
    let mut line = Line {
        number: 0,
        bytes: Vec::new(),
    };
    let mut record = Vec::new();
    let mut progress = Progress::new();
    loop {
        if !lines.one_waits() {
            if let Err(error) = output.lock().flush() {
                return Ended::Output(error);
            }
        }
        match lines.read(&mut line) {
            Ok(true) => {}
            Ok(false) => {
                let all_parsed = progress.all_parsed();
                return flushed(output, Ended::WithInput { all_parsed });
            }
            Err(error) => return flushed(output, Ended::Input(error)),
        }
        record.clear();
        record.shrink_to(1 << 20);
        let parsed = answer::write(&line, options, &mut record);
        if let Err(error) = output.lock().write_all(&record) {
            return Ended::Output(error);
        }
        progress.answered(parsed);
    }
}

/// How the run ended, once all that was written has left.
pub(crate) fn flushed(output: &Output, ended: Ended) -> Ended {
    output.lock().flush().map_or_else(Ended::Output, |()| ended)
}
