//! `jsonl`: when a line is answered, and how a stream ends.
#![cfg(unix)]

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::{program, run, text};

const LINE: &[u8] = "{\"id\": 1, \"text\": \"मंत्री ने कहा कि नहर खुलेगी।\"}\n".as_bytes();

fn start(arguments: &[&str]) -> Child {
    let mut command = program("jsonl", arguments);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command.spawn().expect("the program can be started")
}

#[test]
fn a_line_is_answered_when_no_further_line_waits() {
    for arguments in [&[][..], &["--threads", "2"]] {
        let mut child = start(arguments);
        let mut input = child.stdin.take().expect("the input is piped");
        let output = child.stdout.take().expect("the output is piped");
        let (sender, answers) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines() {
                let _ = sender.send(line);
            }
        });
        for _ in 0..3 {
            // A line, and the start of the next.
            let (start, rest) = LINE.split_at(10);
            input
                .write_all(start)
                .and_then(|()| input.write_all(rest))
                .expect("a line is taken");
            input.write_all(b"  ").expect("more is taken");
            let answer = answers.recv_timeout(Duration::from_secs(60));
            assert!(answer.expect("the line is answered").is_ok());
        }
        drop(input);
        assert!(child.wait().expect("the program ends").success());
    }
}

#[test]
fn blank_lines_keep_no_answer_back() {
    let lines = LINE.repeat(2);
    for arguments in [&[][..], &["--threads", "2"]] {
        let answers = run("jsonl", arguments, &lines).stdout;
        for blank in ["\n", "\r\n", " \n\t\n", "\n\n\n", " "] {
            let output = run("jsonl", arguments, &[&lines, blank.as_bytes()].concat());
            assert!(output.status.success());
            assert_eq!(text(&output.stdout), text(&answers), "{blank:?} at the end");
        }
        // The answer comes while the input stays open.
        let mut child = start(arguments);
        let mut input = child.stdin.take().expect("the input is piped");
        let output = child.stdout.take().expect("the output is piped");
        let (sender, received) = mpsc::channel();
        thread::spawn(move || sender.send(BufReader::new(output).lines().next()));
        let both = [LINE, b"\n \n"].concat();
        input.write_all(&both).expect("lines are taken");
        let answer = received.recv_timeout(Duration::from_secs(60));
        assert!(matches!(answer, Ok(Some(Ok(_)))), "{arguments:?}");
        drop(input);
        assert!(child.wait().expect("the program ends").success());
    }
}

#[test]
fn a_signal_ends_the_stream_after_a_whole_record() {
    for signal in ["INT", "TERM"] {
        for arguments in [&[][..], &["--threads", "2"]] {
            let mut child = start(arguments);
            let mut input = child.stdin.take().expect("the input is piped");
            let feeder = thread::spawn(move || while input.write_all(LINE).is_ok() {});
            let mut output = child.stdout.take().expect("the output is piped");
            let mut start = [0; 100_000];
            output.read_exact(&mut start).expect("records come");
            let id = child.id().to_string();
            let sent = Command::new("kill")
                .args([&format!("-{signal}"), &id])
                .status();
            assert!(sent.expect("kill can be run").success());
            let mut rest = Vec::new();
            output.read_to_end(&mut rest).expect("records come");
            assert_eq!(rest.last(), Some(&b'\n'), "SIG{signal} cut a record");
            // By the signal, not by an exit.
            assert_eq!(child.wait().expect("the program ends").code(), None);
            feeder.join().expect("the input is closed");
        }
    }
}

#[test]
fn a_signal_ends_a_stream_that_waits() {
    let mut child = start(&[]);
    let mut input = child.stdin.take().expect("the input is piped");
    let output = child.stdout.take().expect("the output is piped");
    input.write_all(LINE).expect("a line is taken");
    let mut answers = BufReader::new(output).lines();
    assert!(answers.next().expect("the line is answered").is_ok());
    let id = child.id().to_string();
    let sent = Command::new("kill").args(["-TERM", &id]).status();
    assert!(sent.expect("kill can be run").success());
    assert!(answers.next().is_none());
    assert!(!child.wait().expect("the program ends").success());
}

#[test]
fn a_closed_pipe_ends_quietly() {
    for arguments in [&[][..], &["--threads", "2"]] {
        let mut child = start(arguments);
        let mut input = child.stdin.take().expect("the input is piped");
        let feeder = thread::spawn(move || while input.write_all(LINE).is_ok() {});
        let output = child.stdout.take().expect("the output is piped");
        let mut answers = BufReader::new(output).lines();
        assert!(answers.next().expect("the line is answered").is_ok());
        drop(answers);
        feeder.join().expect("the input is closed");
        let ended = child.wait_with_output().expect("the program ends");
        assert_eq!(ended.status.code(), Some(0));
        assert_eq!(text(&ended.stderr), "");
    }
}

#[test]
fn a_full_disk_is_told_on_one_line() {
    let Ok(full) = File::options().write(true).open("/dev/full") else {
        println!("there is no /dev/full: skipped");
        return;
    };
    for (name, arguments) in [
        ("jsonl", &[][..]),
        ("jsonl", &["--threads", "2"]),
        ("analyze", &[]),
    ] {
        let mut command = program(name, arguments);
        command.stdin(Stdio::piped()).stderr(Stdio::piped());
        command.stdout(full.try_clone().expect("a second handle"));
        let mut child = command.spawn().expect("the program can be started");
        let mut input = child.stdin.take().expect("the input is piped");
        // The program may end before it has read all.
        let _ = input.write_all(&LINE.repeat(100));
        drop(input);
        let ended = child.wait_with_output().expect("the program ends");
        assert_eq!(ended.status.code(), Some(1));
        let said = text(&ended.stderr);
        assert!(
            said.starts_with(&format!("{name}: standard output: ")),
            "{said}"
        );
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}

#[test]
fn an_input_that_cannot_be_read_is_told() {
    let folder = File::open(env!("CARGO_MANIFEST_DIR")).expect("the folder can be opened");
    let mut command = program("jsonl", &[]);
    let ended = command.stdin(folder).output().expect("the program ends");
    assert_eq!(ended.status.code(), Some(1));
    let said = text(&ended.stderr);
    assert!(said.starts_with("jsonl: standard input: "), "{said}");
}

#[test]
fn an_empty_stream_has_no_answers() {
    for arguments in [&[][..], &["--threads", "3"]] {
        let output = run("jsonl", arguments, b"\n \n");
        assert!(output.status.success() && output.stdout.is_empty());
    }
}

/// The most memory that a process had in use at one time, in bytes.
#[cfg(target_os = "linux")]
fn peak(id: u32) -> Option<usize> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: usize = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes << 10)
}

#[test]
#[cfg(target_os = "linux")]
fn a_huge_line_takes_memory_in_proportion() {
    let paragraph = "मंत्री ने 5 मई को कहा कि नहर खुलेगी। सड़क भी बनेगी और पुल भी।\\n";
    let text = paragraph.repeat((1 << 20) / paragraph.len());
    let line = format!("{{\"id\": 1, \"text\": \"{text}\"}}\n");
    for arguments in [&[][..], &["--spans", "chars"], &["--spans", "utf16"]] {
        let mut child = start(arguments);
        let mut input = child.stdin.take().expect("the input is piped");
        let mut output = BufReader::new(child.stdout.take().expect("the output is piped"));
        let mut answer = String::new();
        thread::scope(|scope| {
            scope.spawn(|| input.write_all(line.as_bytes()).expect("a line is taken"));
            output.read_line(&mut answer).expect("the line is answered");
        });
        assert!(answer.starts_with("{\"id\":1,\"article\":"));
        let peak = peak(child.id()).expect("the system tells");
        // The line, its text without escapes, what is found, and the record.
        let most = (8 << 20) + 20 * line.len();
        assert!(peak < most, "{peak} bytes for a line of {}", line.len());
        drop(input);
        assert!(child.wait().expect("the program ends").success());
    }
}
