//! Lines analysed by several threads, answered in order.
//!
//! One thread reads lines and hands as many as wait together to the next worker that is free; it also
//! hands the writer, in order, the end of a channel on which their records will come. Both queues are
//! bounded, so a fast reader waits for the workers, and memory stays flat. Lines are handed on together
//! since an article takes less time than it takes to wake a thread.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::Options;
use crate::answer;
use crate::progress::Progress;
use crate::stream::{Ended, Line, Lines, Output, flushed};

/// The records of some lines, and whether each line could be analysed.
#[derive(Default)]
struct Records {
    bytes: Vec<u8>,
    parsed: Vec<bool>,
}

struct Job {
    lines: Vec<Line>,
    reply: SyncSender<Records>,
}

/// Lines are handed on together up to so many bytes.
const TOGETHER: usize = 1 << 16;

/// Answers the lines with as many workers as the options ask for.
pub(crate) fn run(lines: Lines, options: Options, output: &Output) -> Ended {
    let threads = options.threads.get();
    let (jobs, queue) = sync_channel(threads);
    let (replies, in_order) = sync_channel(2 * threads);
    let queue = Arc::new(Mutex::new(queue));
    let options = Arc::new(options);
    for _ in 0..threads {
        let (queue, options) = (Arc::clone(&queue), Arc::clone(&options));
        thread::spawn(move || work(&queue, &options));
    }
    // The threads are not waited for: where the output fails, the reader may wait for a line that
    // never comes.
    thread::spawn(move || read(lines, &jobs, &replies));
    write(&in_order, output)
}

/// Hands out the lines until they end or nobody takes them.
fn read(
    mut lines: Lines,
    jobs: &SyncSender<Job>,
    replies: &SyncSender<io::Result<Receiver<Records>>>,
) {
    loop {
        let (waiting, ended) = read_waiting(&mut lines);
        if !waiting.is_empty() {
            let (reply, answer) = sync_channel(1);
            let job = Job {
                lines: waiting,
                reply,
            };
            if replies.send(Ok(answer)).is_err() || jobs.send(job).is_err() {
                return;
            }
        }
        match ended {
            None => {}
            Some(Ok(())) => return,
            Some(Err(error)) => {
                // Nobody takes it where the output has failed first.
                let _ = replies.send(Err(error));
                return;
            }
        }
    }
}

/// Waits for a line and reads those that wait behind it; and how the input ended, if it has.
fn read_waiting(lines: &mut Lines) -> (Vec<Line>, Option<io::Result<()>>) {
    let (mut waiting, mut bytes) = (Vec::new(), 0);
    loop {
        let mut line = Line {
            number: 0,
            bytes: Vec::new(),
        };
        match lines.read(&mut line) {
            Ok(true) => {}
            Ok(false) => return (waiting, Some(Ok(()))),
            Err(error) => return (waiting, Some(Err(error))),
        }
        bytes += line.bytes.len();
        waiting.push(line);
        if bytes >= TOGETHER || !lines.one_waits() {
            return (waiting, None);
        }
    }
}

/// Answers lines until there are no more.
fn work(queue: &Mutex<Receiver<Job>>, options: &Options) {
    loop {
        // The lock is held while waiting, which keeps nobody from a job: there is none.
        let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Job { lines, reply }) = job else {
            return;
        };
        let mut records = Records::default();
        for line in &lines {
            let parsed = answer::write(line, options, &mut records.bytes);
            records.parsed.push(parsed);
        }
        if reply.send(records).is_err() {
            return;
        }
    }
}

/// Writes the records in the order of their lines, at once when no further line waits.
fn write(in_order: &Receiver<io::Result<Receiver<Records>>>, output: &Output) -> Ended {
    let mut progress = Progress::new();
    loop {
        let next = match in_order.try_recv() {
            Err(TryRecvError::Empty) => {
                if let Err(error) = output.lock().flush() {
                    return Ended::Output(error);
                }
                in_order.recv().ok()
            }
            next => next.ok(),
        };
        let reply = match next {
            Some(Ok(reply)) => reply,
            Some(Err(error)) => return flushed(output, Ended::Input(error)),
            None => {
                let all_parsed = progress.all_parsed();
                return flushed(output, Ended::WithInput { all_parsed });
            }
        };
        let records = reply.recv().expect("a worker answers the lines it takes");
        if let Err(error) = output.lock().write_all(&records.bytes) {
            return Ended::Output(error);
        }
        for parsed in records.parsed {
            progress.answered(parsed);
        }
    }
}
