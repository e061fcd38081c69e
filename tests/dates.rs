//! Dates: the case files, the strict parser, the number words, and what holds for every text.

use proptest::prelude::*;
use samachar::{
    Calendar, CivilDateTime, DateExpression, DateKind, Direction, ErrorKind, Festival, Numeral,
    Parser, Point, Season, TimeOfDay, Value, Year, YearPart, dates,
};
use serde::Deserialize;

use crate::case_files::{self, Ids};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    text: String,
    #[serde(default)]
    rule: Ids,
    #[serde(default)]
    spares: Ids,
    #[serde(default = "day_of_writing")]
    written: String,
    #[serde(default)]
    dates: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    text: String,
    kind: Option<String>,
    value: Option<String>,
    timex: Option<String>,
    modifier: Option<String>,
    days: Option<String>,
}

fn day_of_writing() -> String {
    "2024-06-18".to_owned()
}

/// What the case tells of a date, and the same of the date that was found.
fn compared(
    expected: &Expected,
    found: &DateExpression<'_>,
    written: CivilDateTime,
) -> (String, String) {
    let days = found
        .resolve(written)
        .map_or("none".to_owned(), |(first, last)| {
            if first == last {
                first.to_string()
            } else {
                format!("{first} to {last}")
            }
        });
    let modifier = found.modifier().map_or("none", |modifier| modifier.name());
    let fields = [
        ("kind", &expected.kind, found.kind().name().to_owned()),
        ("value", &expected.value, found.value().to_string()),
        ("timex", &expected.timex, found.timex(written).to_string()),
        ("modifier", &expected.modifier, modifier.to_owned()),
        ("days", &expected.days, days),
    ];
    let (mut want, mut have) = (expected.text.clone(), found.text().to_owned());
    for (name, told, found) in fields {
        if let Some(told) = told {
            want += &format!(" {name}={told}");
            have += &format!(" {name}={found}");
        }
    }
    (want, have)
}

fn check(case: &Case) -> Vec<String> {
    let written: CivilDateTime = match case.written.parse() {
        Ok(written) => written,
        Err(error) => return vec![format!("written = {}: {error}", case.written)],
    };
    let found: Vec<_> = dates(&case.text).collect();
    let mut want = Vec::new();
    let mut have = Vec::new();
    for (at, expected) in case.dates.iter().enumerate() {
        match found.get(at) {
            Some(found) => {
                let (a, b) = compared(expected, found, written);
                want.push(a);
                have.push(b);
            }
            None => want.push(expected.text.clone()),
        }
    }
    for extra in found.iter().skip(case.dates.len()) {
        have.push(format!("{} value={}", extra.text(), extra.value()));
    }
    let mut wrong = case_files::difference("dates", &want, &have);
    wrong.extend(case_files::rules(&case.rule, &case.spares, || {
        let parser = Parser::new().running_text(true).reference(written);
        parser
            .explain(&case.text)
            .map(|explained| explained.1)
            .unwrap_or_default()
    }));
    wrong
}

fn run(name: &str) {
    case_files::run(name, |case: &Case| case.text.clone(), check);
}

#[test]
fn days_months_and_years() {
    run("dates-calendar");
}

#[test]
fn festivals_have_their_days() {
    run("dates-festivals");
}

#[test]
fn dates_counted_from_the_day_of_writing() {
    run("dates-relative");
}

#[test]
fn times_of_day() {
    run("dates-times");
}

#[test]
fn lengths_and_repetitions() {
    run("dates-lengths");
}

#[test]
fn what_is_no_date() {
    run("dates-none");
}

#[test]
fn the_strict_parser_tells_what_is_wrong_and_where() {
    let error = |text: &str| {
        text.parse::<Value>()
            .map(|value| value.to_string())
            .map_err(|error| (error.kind(), error.offset()))
    };
    assert_eq!(error("29 फरवरी 2024"), Ok("2024-02-29".into()));
    assert_eq!(error("29 फरवरी 2023"), Err((ErrorKind::NoSuchDay, 0)));
    assert_eq!(error("31 फरवरी"), Err((ErrorKind::NoSuchDay, 0)));
    assert_eq!(error("45 जून"), Err((ErrorKind::NoSuchDay, 0)));
    assert_eq!(error("31/02/2024"), Err((ErrorKind::NoSuchDay, 0)));
    assert_eq!(error("25 बजे"), Err((ErrorKind::NoSuchTime, 0)));
    assert_eq!(error("10:75"), Err((ErrorKind::NoSuchTime, 0)));
    assert_eq!(error("आम का पेड़"), Err((ErrorKind::NoDateExpression, 0)));
    assert_eq!(error(""), Err((ErrorKind::NoDateExpression, 0)));
    let text = "18 जून को";
    assert_eq!(error(text), Err((ErrorKind::TrailingWords, "18 जून ".len())));
}

#[test]
fn the_strict_parser_takes_the_first_number_that_cannot_be() {
    let error = |text: &str| {
        text.parse::<Value>()
            .map(|value| value.to_string())
            .map_err(|error| (error.kind(), error.offset()))
    };
    let cases = [
        // White space about it is none of it.
        (" 18 जून ", Ok("XXXX-06-18")),
        ("18 जून\n", Ok("XXXX-06-18")),
        ("\n18 जून", Ok("XXXX-06-18")),
        ("18 जून 5", Err((ErrorKind::TrailingWords, "18 जून ".len()))),
        // Separators of both kinds are needed, and three numbers.
        ("31-02-2024", Err((ErrorKind::NoSuchDay, 0))),
        ("31.02.2024", Err((ErrorKind::NoSuchDay, 0))),
        ("45/13", Err((ErrorKind::NoDateExpression, 0))),
        ("45/", Err((ErrorKind::NoDateExpression, 0))),
        ("45 / 13 आम", Err((ErrorKind::NoDateExpression, 0))),
        ("45 आम", Err((ErrorKind::NoDateExpression, 0))),
        ("आम 45 जून", Err((ErrorKind::NoSuchDay, "आम ".len()))),
        ("आम 25 बजे", Err((ErrorKind::NoSuchTime, "आम ".len()))),
        ("32 तारीख", Err((ErrorKind::NoSuchDay, 0))),
        ("25 बजकर", Err((ErrorKind::NoSuchTime, 0))),
        ("25:10 बजे", Err((ErrorKind::NoSuchTime, 0))),
        ("25:10", Err((ErrorKind::NoSuchTime, 0))),
        ("आम: 25", Err((ErrorKind::NoDateExpression, 0))),
    ];
    for (text, expected) in cases {
        assert_eq!(error(text), expected.map(str::to_owned), "{text:?}");
    }
}

#[test]
fn days_and_moments_are_read_in_the_forms_of_rfc_3339() {
    let read = |text: &str| {
        text.parse::<CivilDateTime>()
            .map(|moment| moment.to_string())
            .map_err(|error| (error.kind(), error.offset()))
    };
    let no_time = Err((ErrorKind::NoSuchTime, 11));
    let no_date = Err((ErrorKind::NotADate, 11));
    let cases = [
        ("2024-06-18", Ok("2024-06-18")),
        ("-0043-03-15", Ok("-0043-03-15")),
        ("2024-06-18T00:00", Ok("2024-06-18T00:00")),
        ("2024-06-18t08:21z", Ok("2024-06-18T08:21")),
        ("2024-06-18 23:59:60Z", Ok("2024-06-18T23:59")),
        ("2024-06-18T08:21:07.5+05:30", Ok("2024-06-18T08:21")),
        ("2024-06-18T08:21-23:59", Ok("2024-06-18T08:21")),
        ("2024-06-18T08:21:07.512345", Ok("2024-06-18T08:21")),
        ("2024-06-18T24:00", no_time),
        ("2024-06-18T08:60", no_time),
        ("2024-06-18T08:21:61", no_time),
        ("2024-06-18T24:00:00", no_time),
        ("2024-06-18T08", no_date),
        ("2024-06-18T08:21:07:01", no_date),
        ("2024-06-18T08:21:07.", no_date),
        ("2024-06-18T08:21:07.5x", no_date),
        ("2024-06-18T08:21.5", no_date),
        ("2024-06-18T08:21+24:00", no_date),
        ("2024-06-18T08:21+05:60", no_date),
        ("2024-06-18T08:21+5:30", no_date),
        ("2024-06-18T08:21+05:3", no_date),
        ("2024-06-18T08:21+0530", no_date),
        ("2024-06-18T", no_date),
        ("2024-06-31", Err((ErrorKind::NoSuchDay, 0))),
        ("2024-6-18", Err((ErrorKind::NotADate, 0))),
        ("2024-06-018", Err((ErrorKind::NotADate, 0))),
        ("24-06-18", Err((ErrorKind::NotADate, 0))),
        ("2024-06", Err((ErrorKind::NotADate, 0))),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text), expected.map(str::to_owned), "{text:?}");
    }
    let moment: CivilDateTime = "2024-06-18T08:21".parse().expect("a moment");
    assert_eq!(moment.time(), Some((8, 21)));
    assert_eq!(CivilDateTime::from(moment.date()).time(), None);
}

#[test]
fn a_search_tells_where_its_dates_lie() {
    let text = "मेला 5 मई को है और 7 मई तक चलेगा।";
    let mut found = dates(text);
    let (least, most) = found.size_hint();
    assert!(least <= 2 && most.is_none_or(|most| most >= 2));
    for expected in ["5 मई", "7 मई तक"] {
        let date = found.next().expect("a date");
        assert_eq!(date.span().of(text), Some(date.text()));
        assert!(expected.starts_with(date.text()), "{}", date.text());
    }
    assert!(found.next().is_none());
    assert_eq!(found.size_hint().0, 0);
}

#[test]
fn what_lies_ahead_and_is_over_is_ahead_of_the_narrative() -> Result<(), samachar::Error> {
    let parser = samachar::Parser::new().running_text(true);
    let written: CivilDateTime = "2024-06-18".parse()?;
    let article = parser
        .reference(written)
        .parse("1987 में मिल खुली और अगले वर्ष बंद हो गई। अगले वर्ष फिर खुलेगी।")?;
    let values: Vec<_> = article
        .dates()
        .map(|date| date.timex().to_string())
        .collect();
    assert_eq!(values, ["1987", "1988", "2025"]);
    Ok(())
}

#[test]
fn the_same_day_and_the_next_are_those_of_the_day_told_last() -> Result<(), samachar::Error> {
    let parser = samachar::Parser::new().running_text(true);
    let written: CivilDateTime = "2024-06-18".parse()?;
    let article = parser.reference(written).parse(
        "सोमवार को वह लापता हुआ और अगले दिन लौटा। 4 मार्च को पुल टूटा और उसी दिन जांच बैठी। \
         1996 में मिल खुली और उसी साल हड़ताल हुई।",
    )?;
    let values: Vec<_> = article
        .dates()
        .map(|date| date.timex().to_string())
        .collect();
    assert_eq!(
        values,
        [
            "2024-06-17",
            "2024-06-18",
            "2024-03-04",
            "2024-03-04",
            "1996",
            "1996"
        ]
    );
    Ok(())
}

#[test]
fn the_scanner_skips_what_cannot_be() {
    assert_eq!(
        dates("वह 31 फरवरी को आएगा और 45 जून को जाएगा।")
            .filter(|date| date.text().contains(char::is_numeric))
            .count(),
        0
    );
}

#[test]
fn numbers_in_words_and_digits() {
    let number = |text: &str| {
        text.parse::<Numeral>()
            .map(|number| number.to_string())
            .map_err(|error| error.kind())
    };
    for (text, value) in [
        ("शून्य", "0"),
        ("छः", "6"),
        ("उनसठ", "59"),
        ("निन्यानबे", "99"),
        ("एक सौ एक", "101"),
        ("अठारह सौ सत्तावन", "1857"),
        ("दो हजार चौबीस", "2024"),
        ("दो करोड़ तीस लाख", "23000000"),
        ("तीन अरब पांच करोड़ दस हजार सात", "3050010007"),
        ("सवा", "1.25"),
        ("सवा तीन", "3.25"),
        ("डेढ़", "1.5"),
        ("ढाई लाख", "250000"),
        ("साढ़े तीन सौ", "350"),
        ("पौने दो", "1.75"),
        ("पौने", "0.75"),
        ("डेढ़ दर्जन", "18"),
        ("6,11,167", "611167"),
        ("२.५ लाख", "250000"),
        ("3.75", "3.75"),
        ("तीसरी", "3"),
        ("21वीं", "21"),
        ("निन्यानबेवां", "99"),
    ] {
        assert_eq!(number(text), Ok(value.to_owned()), "{text}");
    }
    assert_eq!(number("साढ़े"), Err(ErrorKind::NoNumber));
    assert_eq!(number("तीन चार"), Err(ErrorKind::TrailingWords));
    assert_eq!(number("आम"), Err(ErrorKind::NoNumber));
}

/// What dates are made of, chosen so that every pattern meets every other.
const PIECES: &[&str] = &[
    "18",
    "31",
    "2024",
    "1,00,000",
    "0",
    "99999999999",
    "१२",
    "जून",
    "फरवरी",
    "मार्च",
    "जन॰",
    "मंगलवार",
    "रवि",
    "दो",
    "साढ़े",
    "पौने",
    "लाख",
    "सौ",
    "पहली",
    "21वीं",
    "दिन",
    "साल",
    "सालों",
    "घंटे",
    "दशक",
    "सदी",
    "तिमाही",
    "पहले",
    "बाद",
    "पिछले",
    "अगले",
    "इस",
    "उसी",
    "आने वाले",
    "आज",
    "कल",
    "परसों",
    "अब",
    "हर",
    "रोज",
    "कई",
    "पूरे",
    "भर",
    "सुबह",
    "रात",
    "देर",
    "आधी",
    "बजे",
    "बजकर",
    "बजने में",
    "मिनट",
    "am",
    "PM",
    "IST",
    "GMT+5:30",
    "T",
    "Z",
    "ईसा पूर्व",
    "ई.",
    "सन्",
    "वित्त वर्ष",
    "संवत",
    "शक",
    "चैत्र",
    "शुक्ल",
    "सावन",
    "दिवाली",
    "हाल ही में",
    "का",
    "के",
    "की",
    "को",
    "से",
    "तक",
    "में",
    "और",
    "बीच",
    "लेकर",
    "करीब",
    "ज्यादा",
    "कम",
    "होगा",
    "हुआ था",
    "ने",
    "कि",
    "-",
    "–",
    "/",
    ".",
    ":",
    ",",
    "(",
    ")",
    "।",
    "\n",
    "'",
    "धारा",
    "रुपये",
    "शुरू होकर",
    "अब तक",
    "आज से",
    "इसी दिन",
    "घंटा",
    "मि.",
    "काफी",
    "हिजरी",
    "9",
    "12",
    "30",
    "24:00",
    "की तारीख तय की",
    "तक स्थगित कर दिया",
    "का ऐलान किया",
    "होनी थी",
    "है",
];

fn made_of_pieces() -> impl Strategy<Value = String> {
    let piece = (0..PIECES.len(), prop::bool::weighted(0.8))
        .prop_map(|(at, spaced)| format!("{}{}", PIECES[at], if spaced { " " } else { "" }));
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Whether the range that is printed so starts after it ends. Only ends of one shape are compared.
fn runs_backwards(range: &str) -> bool {
    let Some((first, last)) = range.split_once('/') else {
        return false;
    };
    let told = |end: &str| {
        end.starts_with(|c: char| c.is_ascii_digit())
            && !end.contains(['X', 'W', 'Q', 'S', 'F', 'H'])
    };
    let length = first.len().min(last.len()).min("2024-06-18".len());
    told(first) && told(last) && first[..length] > last[..length]
}

/// What holds of every date, whenever it was written.
fn is_lawful(date: &DateExpression<'_>, written: CivilDateTime) -> Result<(), String> {
    let timex = date.timex(written).to_string();
    let is_length = date.kind() == DateKind::Duration;
    if is_length && !timex.starts_with('P') {
        return Err(format!("{} is a length and means {timex}", date.text()));
    }
    for range in [timex, date.value().to_string()] {
        if !is_length && runs_backwards(&range) {
            return Err(format!("{} runs backwards: {range}", date.text()));
        }
    }
    match date.resolve(written) {
        Some((first, last)) if first > last => Err(format!("{first} to {last}")),
        _ => Ok(()),
    }
}

/// Days of writing, the ends of time among them.
const WRITTEN: &[&str] = &[
    "2024-02-29T23:59",
    "0001-01-01",
    "0001-12-31T00:00",
    "9999-01-01",
    "9999-12-31T23:59",
];

fn day_of_any_year() -> impl Strategy<Value = CivilDateTime> {
    prop::sample::select(WRITTEN).prop_map(|written| written.parse().unwrap())
}

proptest! {
    #[test]
    fn no_range_runs_backwards_and_no_length_is_a_day(
        text in made_of_pieces(),
        written in day_of_any_year(),
    ) {
        for date in dates(&text) {
            prop_assert_eq!(is_lawful(&date, written), Ok(()));
        }
    }

    #[test]
    fn dates_stand_in_order_and_on_characters(text in made_of_pieces()) {
        let written: CivilDateTime = "2024-02-29T23:59".parse().unwrap();
        let mut end = 0;
        for date in dates(&text) {
            let span = date.span();
            prop_assert!(span.start() >= end && !span.is_empty());
            prop_assert!(span.of(&text).is_some());
            end = span.end();
            prop_assert!(!date.value().to_string().is_empty());
            prop_assert!(!date.timex(written).to_string().is_empty());
            if let Some((first, last)) = date.resolve(written) {
                prop_assert!(first <= last, "{}", date.text());
            }
            for value in [date.value(), date.timex(written)] {
                let printed = value.to_string();
                let read = Value::from_timex3(&printed).map(|read| read.to_string());
                prop_assert_eq!(read, Ok(printed), "{}", date.text());
            }
            // What the scanner finds, the strict parser reads.
            let _ = date.text().parse::<Value>();
        }
    }

    #[test]
    fn nothing_panics(text in any::<String>()) {
        let written: CivilDateTime = "0001-01-01".parse().unwrap();
        for date in dates(&text) {
            let _ = (date.timex(written), date.resolve(written));
        }
        let _ = text.parse::<Value>();
        let _ = (Value::from_timex3(&text), Value::from_edtf(&text));
        let _ = text.parse::<Numeral>();
    }
}

/// Parts of years that a caller made, of which no calendar has most.
fn any_part() -> impl Strategy<Value = YearPart> {
    let number = || prop_oneof![0..=60_u8, any::<u8>()];
    (number(), number(), number(), 0..20).prop_map(|(month, day, week, which)| match which {
        0 => YearPart::Whole,
        1 => YearPart::Month(month),
        2 => YearPart::MonthDay { month, day },
        3 => YearPart::Day(day),
        4 => YearPart::Quarter(month),
        5 => YearPart::Half(month),
        6 => YearPart::Week(week),
        7 => YearPart::LastWeek,
        8 => YearPart::Weekday(day),
        9 => YearPart::WeekDay { week, day },
        10 => YearPart::Weekend,
        11 => YearPart::WeekWeekend(week),
        12 => YearPart::Season(Season::Winter),
        13 => YearPart::MonthWeek { month, week },
        14 => YearPart::MonthWeekday {
            month,
            nth: week,
            weekday: day,
        },
        15 => YearPart::Fiscal,
        16 => YearPart::FiscalQuarter(month),
        17 => YearPart::FiscalHalf(month),
        18 => YearPart::Festival(Festival::Easter),
        _ => YearPart::SomeDay,
    })
}

fn any_point() -> impl Strategy<Value = Point> {
    let number = || prop_oneof![0..=60_u8, any::<u8>()];
    let year = prop_oneof![
        Just(Year::Unknown),
        prop_oneof![1900..2100_i16, any::<i16>()].prop_map(Year::Exact),
        any::<i16>().prop_map(Year::Decade),
        any::<i16>().prop_map(Year::Century),
    ];
    let calendar = (year, any_part(), any::<u8>(), 0..8);
    let calendar = calendar.prop_map(|(year, part, count, which)| {
        let direction = Direction::Back;
        match which {
            0 => Calendar::Unspecified,
            1 => Calendar::Nearest {
                direction,
                part,
                count,
            },
            2 => Calendar::Offset {
                direction,
                length: "P3Y6M".parse().expect("a length"),
                part,
            },
            _ => Calendar::Absolute { year, part },
        }
    });
    let clock = (number(), number(), prop::option::of(number()));
    let clock = clock.prop_map(|(hour, minute, second)| TimeOfDay::Clock {
        hour,
        minute,
        second,
    });
    let time = prop_oneof![Just(TimeOfDay::Night), clock];
    let zone = prop_oneof![-840..840_i16, any::<i16>()];
    let all = (calendar, prop::option::of(time), prop::option::of(zone));
    all.prop_map(|(calendar, time, zone)| Point {
        calendar,
        time,
        zone,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whoever makes a value that no words give may print it; that it is EDTF or a moment, the crate says.
    #[test]
    fn a_value_of_a_caller_prints_and_claims_nothing_false(first in any_point(), last in any_point()) {
        for value in [Value::Point(first), Value::Range { first, last }] {
            let _ = (value.to_string(), serde_json::to_string(&value));
            if let Some(edtf) = value.edtf(None) {
                let printed = edtf.to_string();
                prop_assert!(Value::from_edtf(&printed).is_ok(), "{:?} as {}", value, printed);
            }
            if let Some(moment) = value.instant() {
                prop_assert_eq!(moment.to_string().parse(), Ok(moment));
            }
        }
    }
}

/// All the case files, to be run with a rule left out.
#[cfg(samachar_ablation)]
pub(crate) const CASES: &[fn()] = &[
    days_months_and_years,
    dates_counted_from_the_day_of_writing,
    times_of_day,
    lengths_and_repetitions,
    what_is_no_date,
];
