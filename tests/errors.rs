//! Every kind of error has a name and a message of its own.

use samachar::{Article, CivilDate, CivilDateTime, Error, ErrorKind, Parser, Value};

#[test]
fn each_error_has_its_kind_its_place_and_what_to_do() {
    let cases: [(Result<(), Error>, &str); 11] = [
        (Parser::new().parse_bytes(b"ab\xFF").map(drop), "not_utf8"),
        (Article::parse(" \n").map(drop), "empty"),
        (
            Parser::new().max_bytes(3).parse("पुल").map(drop),
            "too_large",
        ),
        ("2024-6".parse::<CivilDate>().map(drop), "not_a_date"),
        (CivilDate::new(2023, 2, 29).map(drop), "no_such_day"),
        (
            "2024-06-18T25:00".parse::<CivilDateTime>().map(drop),
            "no_such_time",
        ),
        ("पुल".parse::<Value>().map(drop), "no_date_expression"),
        ("18 जून 2024 को".parse::<Value>().map(drop), "trailing_words"),
        ("पुल".parse::<samachar::Numeral>().map(drop), "no_number"),
        (Value::from_timex3("x").map(drop), "not_timex3"),
        (Value::from_edtf("x").map(drop), "not_edtf"),
    ];
    for (result, name) in &cases {
        let error = result.expect_err(name);
        assert_eq!(error.kind().name(), *name);
        let said = error.to_string();
        assert!(
            said.ends_with(&format!("(byte {})", error.offset())),
            "{said}"
        );
        assert!(said.contains(": "), "{said} says what to do");
    }
}

#[test]
fn no_two_kinds_share_a_name_or_a_message() {
    use ErrorKind::*;
    let kinds = [
        NotUtf8,
        Mojibake,
        LegacyFont,
        Html,
        Utf16,
        Nul,
        Empty,
        TooLarge { limit: 7 },
        BadOption {
            option: "x",
            expected: "y",
        },
        BadWord {
            line: 1,
            column: 1,
            problem: "z",
        },
        NotADate,
        NoSuchDay,
        NoDateExpression,
        NoNumber,
        TrailingWords,
        NoSuchTime,
        NotTimex3,
        NotEdtf,
        NotOfThisText,
        NoTimeOfDay,
    ];
    for (place, kind) in kinds.iter().enumerate() {
        assert!(
            kind.name()
                .chars()
                .all(|c| c == '_' || c.is_ascii_lowercase() || c.is_ascii_digit())
        );
        for other in &kinds[..place] {
            assert_ne!(kind.name(), other.name());
            assert_ne!(kind.to_string(), other.to_string());
        }
    }
}
