//! The small programs: one finding a line.

use super::{Scratch, run, text};

const ARTICLE: &str = "पटना, 20 जून 2024 (भाषा): जिलाधिकारी रमा सिन्हा ने कहा कि पानी घट रहा है। \
    उन्होंने बताया, \"शनिवार तक रास्ते खुल जाएंगे।\" पिछले महीने दो दिन वर्षा हुई थी।\n";

#[test]
fn sentences_are_printed_one_a_line() {
    let output = run("sentences", &[], ARTICLE.as_bytes());
    assert!(output.status.success());
    let lines: Vec<&str> = text(&output.stdout).lines().collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[2], "पिछले महीने दो दिन वर्षा हुई थी।");
}

#[test]
fn quotations_are_printed_with_who_said_them() {
    let output = run("who_said", &["-"], ARTICLE.as_bytes());
    let expected = "रमा सिन्हा\tindirect\tपानी घट रहा है\n\
        रमा सिन्हा\tdirect\tशनिवार तक रास्ते खुल जाएंगे।\n";
    assert_eq!(text(&output.stdout), expected);
}

#[test]
fn dates_are_printed_with_their_days() {
    let output = run("dates", &[], ARTICLE.as_bytes());
    let expected = "2024-06-22\t2024-06-22\t2024-06-22\tशनिवार\n\
        2024-05\t2024-05-01\t2024-05-31\tपिछले महीने\n\
        P2D\t\t\tदो दिन\n";
    assert_eq!(text(&output.stdout), expected);
}

#[test]
fn a_calendar_has_the_known_days() {
    let output = run("dates", &["--ics"], ARTICLE.as_bytes());
    let calendar = text(&output.stdout);
    assert!(
        calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
        "{calendar}"
    );
    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 2);
    assert!(calendar.contains("DTSTART;VALUE=DATE:20240501\r\nDTEND;VALUE=DATE:20240601\r\n"));
    assert!(calendar.contains("SUMMARY:पिछले महीने\r\n"));
    for line in calendar.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
    }

    let long = "बैठक मंगलवार, 18 जून 2024 की सुबह साढ़े दस बजे से पहले शुरू हुई थी।".as_bytes();
    let output = run("dates", &["--ics"], long);
    let calendar = text(&output.stdout);
    assert!(calendar.contains("\r\n "), "{calendar}");
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75));

    let empty = run("dates", &["--ics"], "वर्षा हुई।".as_bytes());
    assert!(text(&empty.stdout).ends_with("HI\r\nEND:VCALENDAR\r\n"));
}

#[test]
fn a_timeline_orders_the_sentences_of_all_articles() {
    let scratch = Scratch::folder("timeline");
    scratch.file("a.txt", ARTICLE.as_bytes());
    scratch.file(
        "b.txt",
        "पुल 1996 में बना था। उसकी मरम्मत 2 जून 2024 को हुई।".as_bytes(),
    );
    let output = run("timeline", &[scratch.path()], b"");
    let days: Vec<&str> = text(&output.stdout)
        .lines()
        .map(|line| line.split('\t').next().expect("a day"))
        .collect();
    assert_eq!(
        days,
        ["1996-01-01", "2024-05-01", "2024-06-02", "2024-06-22"]
    );
    assert!(text(&output.stdout).contains("\tपुल 1996 में बना था।\n"));

    let output = run(
        "timeline",
        &["--reference=2024-06-20", "--plain", "-"],
        "कल वर्षा हुई थी।".as_bytes(),
    );
    assert_eq!(
        text(&output.stdout),
        "2024-06-19\t2024-06-19\tकल वर्षा हुई थी।\n"
    );
}

#[test]
fn what_cannot_be_read_is_told_and_the_run_goes_on() {
    let scratch = Scratch::folder("small");
    let bad = scratch.file("bad.txt", b"ab\xFF");
    let good = scratch.file("good.txt", ARTICLE.as_bytes());
    for name in ["sentences", "who_said", "dates", "timeline"] {
        let output = run(name, &[&bad, &good], b"");
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(text(&output.stderr).contains("bad.txt: the input is not UTF-8"));
        assert!(!output.stdout.is_empty(), "{name}");
    }
}
