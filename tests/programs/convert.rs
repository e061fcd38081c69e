//! `convert`: an article in the format of another program.

use super::{Scratch, run, text};

#[test]
fn every_format_is_written() {
    let article = "पुल खुला\n\nमंत्री ने कहा कि नहर भी खुलेगी।\n".as_bytes();
    let starts = [
        ("tei", "<?xml"),
        ("conllu", "# newdoc"),
        ("news-article", "{"),
        ("citron", "{"),
        ("web-annotation", "{"),
    ];
    for (format, start) in starts {
        let output = run("convert", &[format, "-"], article);
        assert!(output.status.success(), "{format}");
        assert!(text(&output.stdout).starts_with(start), "{format}");
    }
    let output = run("convert", &["--plain", "tei", "-"], article);
    assert!(!text(&output.stdout).contains("<head>"));
}

#[test]
fn a_file_that_is_not_utf8_is_refused_by_byte() {
    let scratch = Scratch::folder("convert");
    let file = scratch.file("latin.txt", b"caf\xE9 noir");
    let output = run("convert", &["tei", &file], b"");
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(said.contains("latin.txt: the input is not UTF-8"), "{said}");
    assert!(said.contains("(byte 3)"), "{said}");
    let output = run("convert", &["tei", "-"], b"caf\xE9 noir");
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(said.contains("the input is not UTF-8"), "{said}");
    assert!(said.contains("(byte 3)"), "{said}");
}
