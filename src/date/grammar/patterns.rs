//! The table of patterns. All that can start at a place are read there; the longest reading wins, and
//! of readings of one length the first in the table.

use super::Reading;
use super::class::{Class, Classes};
use super::pattern::{Pattern, Read, Start};
use super::reader::Found;
use super::relative::Placed;
use crate::date::value::{Calendar, DateKind, Value, Year, YearPart};
use crate::rule::Rule;

/// A unit that is no plural.
const UNIT: Classes = of(&[
    Class::Unit,
    Class::PartOfYear,
    Class::Decade,
    Class::Century,
]);

const UNITS: Classes = UNIT.union(&[Class::Units]);

const DIGITS: Classes = of(&[Class::Number, Class::Year]);

const NUMBERS: Classes = DIGITS.union(&[Class::Numeral, Class::YearInWords]);

const YEARS: Classes = of(&[Class::Year, Class::YearInWords]);

const ORDINALS: Classes = of(&[Class::Ordinal, Class::Before]);

/// What joins a number with a second one.
const JOINTS: Classes = of(&[
    Class::Comma,
    Class::Point,
    Class::Colon,
    Class::Dash,
    Class::Joint,
]);

/// What joins two ends: a dash, `से`, `और`.
const BETWEEN: Classes = of(&[Class::Dash, Class::Joint]);

/// What joins the numbers of a list.
const LISTING: Classes = BETWEEN.union(&[Class::Comma, Class::Or]);

/// What may stand after a number that counts units of time.
const BEFORE_UNIT: Classes = UNITS.with(JOINTS).union(&[
    Class::End,
    Class::Numeral,
    Class::OrdinalSuffix,
    Class::BeforeUnit,
    Class::QuarterLetter,
    Class::Or,
    Class::Number,
]);

/// What cannot stand after a year in digits.
const AFTER_YEAR: Classes = Classes::ALL.without(&[
    Class::Unit,
    Class::Units,
    Class::Decade,
    Class::Century,
    Class::Counted,
    Class::Number,
]);

/// How a length of time can start.
const LENGTH: &[Start] = &[
    Start::with(NUMBERS.union(&[Class::Amount, Class::Several]))
        .before(BEFORE_UNIT)
        .and_beyond(BEFORE_UNIT),
    // `पूरे दिन`
    Start::with(of(&[Class::Whole]))
        .before(UNITS.union(&[Class::QuarterLetter, Class::BeforeUnit])),
    Start::with(of(&[Class::Entire])),
    // `दिन भर`
    Start::with(of(&[Class::Unit])).before(of(&[Class::Other, Class::End])),
    // `घंटों जाम रहा`
    Start::with(of(&[
        Class::Units,
        Class::PartOfYear,
        Class::Decade,
        Class::Century,
    ]))
    .before(Classes::ALL.without(&[Class::Of, Class::To, Class::In, Class::Mark])),
];

/// What may stand after a number that is a time of day.
const AFTER_TIME: Classes = BETWEEN.union(&[
    Class::Point,
    Class::Numeral,
    Class::Number,
    Class::Oclock,
    Class::DayPart,
    Class::Of,
]);

/// How a time of day can start.
const TIME: &[Start] = &[
    Start::with(NUMBERS)
        .before(AFTER_TIME)
        .and_beyond(AFTER_TIME.union(&[Class::Colon, Class::Other, Class::Till])),
    // `10:30`
    Start::with(DIGITS).before(of(&[Class::Colon])),
    Start::with(of(&[Class::DayPart, Class::Middle])),
    // `दिन में 11 बजे`
    Start::with(of(&[Class::Unit])).before(NUMBERS.union(&[Class::In, Class::Of, Class::Other])),
];

/// What stands after `पिछले` and its like where they head a stretch or a day.
const HEADED: Classes = UNIT.with(NUMBERS).with(ORDINALS).union(&[
    Class::BeforeUnit,
    Class::Head,
    Class::Month,
    Class::Weekday,
    Class::Weekend,
    Class::Season,
    Class::Fiscal,
    Class::QuarterLetter,
    Class::DayPart,
    Class::Other,
]);

const fn of(classes: &[Class]) -> Classes {
    Classes::of(classes)
}

/// The patterns, in the order in which readings of one length are chosen.
pub(in crate::date) static PATTERNS: &[Pattern] = &[
    Pattern {
        rule: Rule::new(
            "date.every",
            "हर and a unit, a weekday or a day repeat",
            "a word for every, then a unit of time, a weekday, a part of the day or a length",
            "हर मंगलवार बाजार लगता है।",
        ),
        starts: &[Start::with(of(&[Class::Every]))],
        read: Read::Whole(|reader, at| set(reader.every(reader.next(at)))),
    },
    Pattern {
        rule: Rule::new(
            "date.periodic",
            "An adverb of repetition is a set",
            "one word that says how often: daily, yearly, every now and then",
            "रोजाना पूजा होती है।",
        ),
        starts: &[Start::with(of(&[Class::Periodic]))],
        read: Read::Whole(|reader, at| set(reader.periodic(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.listed-after-every",
            "हर holds for each weekday of a list",
            "a weekday after a comma or और, with weekdays before it back to हर",
            "हर सोमवार, बुधवार और शुक्रवार को बाजार लगता है।",
        ),
        starts: &[Start::with(of(&[Class::Weekday]))],
        read: Read::Whole(|reader, at| set(reader.repeated_in_list(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.rate",
            "So many times in a unit is a set",
            "a unit with में, and a number of times, of shorter units or of things a unit after it",
            "वह हफ्ते में तीन बार आता है।",
        ),
        starts: &[Start::with(UNIT).before(of(&[Class::In]))],
        read: Read::Whole(|reader, at| set(reader.rate(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.vague-time",
            "A fixed adverb names the past, the present or the future",
            "one of the listed phrases, or a word for now",
            "हाल ही में सड़क बनी।",
        ),
        starts: &[
            Start::with(of(&[Class::Present])),
            Start::of_phrase(of(&[
                Class::Head,
                Class::Today,
                Class::Away,
                Class::Several,
                Class::Word,
                Class::Other,
                Class::Before,
                Class::Weekend,
                Class::Season,
                Class::Fiscal,
                Class::YearLabel,
                Class::Era,
                Class::IndianMonth,
            ])),
        ],
        read: Read::Whole(|reader, at| reader.vague(at)),
    },
    Pattern {
        rule: Rule::new(
            "date.from-now",
            "From now to a day is a range",
            "a word for now with से, then a day with तक",
            "अभी से 15 नवंबर तक छूट है।",
        ),
        starts: &[Start::with(of(&[Class::Present])).before(of(&[Class::From]))],
        read: Read::Whole(|reader, at| value(reader.range_from_now(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.length-beside-now",
            "The last or the next so many units are a length",
            "a word like पिछले or अगले, then a number and a unit",
            "पिछले तीन साल में सड़क बनी।",
        ),
        starts: &[Start::with(of(&[Class::Head])).before(UNITS.union(&[
            Class::Number,
            Class::Numeral,
            Class::Several,
            Class::Head,
            Class::Other,
        ]))],
        read: Read::Whole(|reader, at| value(reader.headed_length(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.remainder",
            "What is left of a stretch runs from now to its end",
            "a stretch that the day of writing is in, and a word for what is left",
            "इस सप्ताह के बाकी दिन स्कूल बंद रहेंगे।",
        ),
        starts: &[
            Start::with(of(&[Class::Remaining])),
            Start::with(UNIT.union(&[Class::Today])).before(of(&[Class::Of, Class::In])),
            Start::with(of(&[Class::Head])).before(UNIT.union(&[Class::BeforeUnit, Class::Fiscal])),
        ],
        read: Read::Whole(|reader, at| value(reader.remainder(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.distance",
            "A length with पहले or बाद counts from the day of writing",
            "a length of time, and after it a word for before or after",
            "तीन दिन पहले वर्षा हुई।",
        ),
        starts: LENGTH,
        read: Read::Whole(|reader, at| reader.distance(at)),
    },
    Pattern {
        rule: Rule::new(
            "date.once-in",
            "Once in so many units is a set",
            "a length with में and एक बार after it",
            "मेला बारह साल में एक बार लगता है।",
        ),
        starts: LENGTH,
        read: Read::Whole(|reader, at| reader.once_in(at)),
    },
    Pattern {
        rule: Rule::new(
            "date.length",
            "A number and a unit are a length of time",
            "a number, or a word for some, or the whole of a unit, with the unit",
            "काम तीन साल चला।",
        ),
        starts: LENGTH,
        read: Read::Whole(|reader, at| value(reader.any_length(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.decade",
            "A round number with के दशक is a decade",
            "a number of tens, and the word for decade after it",
            "90 के दशक में कारखाने बंद हुए।",
        ),
        starts: &[
            Start::with(NUMBERS.union(&[Class::Amount]))
                .before(BETWEEN.union(&[Class::Decade, Class::Of]))
                .and_beyond(of(&[Class::Decade, Class::Of, Class::Numeral])),
            Start::with(of(&[Class::Unit])).before(DIGITS),
            Start::with(of(&[Class::YearLabel])),
        ],
        read: Read::Whole(|reader, at| value(reader.decade(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.century",
            "An ordinal and सदी are a century",
            "an ordinal with the word for century; an era before or after it",
            "21वीं सदी में यह बदला।",
        ),
        starts: &[
            Start::with(DIGITS).before(of(&[Class::OrdinalSuffix])),
            Start::with(ORDINALS).before(of(&[Class::Century])),
            Start::with(of(&[Class::YearLabel])),
        ],
        read: Read::Place(|reader, at| plain(reader.one_century(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.centuries",
            "Two ordinals before सदी are a range",
            "two ordinals that something joins, the later one with the word for century",
            "19वीं और 20वीं सदी में यह बदला।",
        ),
        starts: &[
            Start::with(DIGITS).before(of(&[Class::OrdinalSuffix])),
            Start::with(ORDINALS)
                .before(BETWEEN)
                .and_beyond(of(&[Class::Century, Class::OrdinalSuffix])),
        ],
        read: Read::Whole(|reader, at| value(reader.centuries(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.days-of-month",
            "Several days share the month after them",
            "numbers of days with a dash, a comma, और or से between them, and one month",
            "18 और 19 जून को बैंक बंद रहेंगे।",
        ),
        starts: &[Start::with(NUMBERS.union(&[Class::Ordinal]))
            .before(LISTING.union(&[Class::OrdinalSuffix]))
            .and_beyond(LISTING.union(&[
                Class::OrdinalSuffix,
                Class::Month,
                Class::DayOfMonth,
                Class::Till,
                Class::Of,
                Class::Point,
            ]))],
        read: Read::Whole(|reader, at| value(reader.days_of_month(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.listed-weekdays",
            "Several ordinals and a weekday repeat",
            "two or more ordinals before one weekday: a month has more than one of them",
            "दूसरे और चौथे शनिवार को बैंक बंद रहते हैं।",
        ),
        starts: &[
            Start::with(DIGITS).before(of(&[Class::OrdinalSuffix])),
            Start::with(ORDINALS).before(LISTING),
        ],
        read: Read::Whole(|reader, at| set(reader.nth_weekdays(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.weekdays-away",
            "So many weekdays before or after",
            "a number, a weekday and a word for before or after",
            "3 सोमवार पूर्व",
        ),
        starts: &[Start::with(NUMBERS).before(of(&[Class::Weekday]))],
        read: Read::Whole(|reader, at| value(reader.counted_weekdays(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.year-range",
            "Two years joined are a range",
            "a year, a dash or से, and a later year in four digits or two",
            "2014 से 2019 तक वे मंत्री रहे।",
        ),
        starts: &[
            Start::with(YEARS).before(BETWEEN),
            Start::with(of(&[Class::Unit])).before(NUMBERS),
            Start::with(of(&[Class::YearLabel])),
        ],
        read: Read::Whole(|reader, at| value(reader.range_of_years(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.day-near-now",
            "आज, कल and परसों count from the day of writing",
            "one of these words, alone or with a length and the date that it is",
            "आज वर्षा हुई।",
        ),
        starts: &[
            Start::with(of(&[Class::Today, Class::Away])),
            Start::with(of(&[Class::Head])).before(of(&[Class::Away, Class::Other])),
        ],
        read: Read::Place(|reader, at| reader.day_near_now(at)),
    },
    Pattern {
        rule: Rule::new(
            "date.counted-from-now",
            "A length before आज or अब से counts from it",
            "a word for today or now with से, then a length and a word for before or after",
            "आज से पांच साल पहले यहां जंगल था।",
        ),
        starts: &[
            Start::with(of(&[Class::Today, Class::Away, Class::Present]))
                .before(of(&[Class::From])),
        ],
        read: Read::Place(|reader, at| plain(reader.counted_from_day(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.stretch-beside-now",
            "पिछले, इस and अगले name a stretch beside the day of writing",
            "such a word before a unit, a weekday, a month, a season or a date",
            "पिछले महीने वर्षा हुई।",
        ),
        starts: &[Start::with(of(&[Class::Head])).before(HEADED)],
        read: Read::Place(|reader, at| reader.headed(at)),
    },
    Pattern {
        rule: Rule::new(
            "date.weekday",
            "A day of the week, with the date beside it",
            "the name of a weekday; a short one only where its neighbours leave no name",
            "पुलिस मंगलवार को पहुंची।",
        ),
        starts: &[Start::with(of(&[Class::Weekday]))],
        read: Read::Place(|reader, at| plain(reader.weekday(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.named-day",
            "A feast or an anniversary names its day",
            "a listed name; of a feast only where the words around it speak of its day",
            "दिवाली पर छुट्टी होगी।",
        ),
        starts: &[
            Start::with(YEARS).before(of(&[Class::Of])),
            Start::of_phrase(of(&[Class::Numeral])).before(of(&[Class::Month])),
            Start::of_phrase(of(&[
                Class::Word,
                Class::Weekday,
                Class::Month,
                Class::Counted,
                Class::Other,
                Class::IndianMonth,
                Class::Fiscal,
                Class::Whole,
                Class::Season,
            ])),
        ],
        read: Read::Place(|reader, at| plain(reader.named_day(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.month",
            "A month by its name, with its year or its day after it",
            "the name of a month; of names that are words too, only where a month can stand",
            "जून 2024 में वर्षा हुई।",
        ),
        starts: &[Start::with(of(&[Class::Month]))],
        read: Read::Place(|reader, at| plain(reader.month_first(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.middle-of-month",
            "मध्य before a month is its middle",
            "the word for middle right before the name of a month",
            "मध्य जून में वर्षा होगी।",
        ),
        starts: &[Start::with(of(&[Class::Middle]))],
        read: Read::Whole(|reader, at| reader.middle_of_month(at)),
    },
    Pattern {
        rule: Rule::new(
            "date.weekend",
            "The weekend",
            "the word for the weekend",
            "सप्ताहांत में वर्षा होगी।",
        ),
        starts: &[Start::with(of(&[Class::Weekend]))],
        read: Read::Place(|reader, at| {
            let part = YearPart::Weekend;
            let calendar = Calendar::said(Year::Unknown, part);
            Some(((calendar, false), reader.next(at)))
        }),
    },
    Pattern {
        rule: Rule::new(
            "date.fiscal-year",
            "A fiscal year runs from April to March",
            "the words for fiscal year, and a year or two that follow one another",
            "वित्त वर्ष 2023-24 में विकास दर बढ़ी।",
        ),
        starts: &[Start::with(of(&[Class::Fiscal]))],
        read: Read::Place(|reader, at| plain(reader.fiscal_year(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.quarter-in-letters",
            "A letter and a digit name a quarter",
            "the letter for quarter with its number glued to it",
            "Q1 2023",
        ),
        starts: &[Start::with(of(&[Class::QuarterLetter]))],
        read: Read::Place(|reader, at| plain(reader.quarter_letter(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.season",
            "A season by its name",
            "the plural with a postposition, or a noun for season after the name",
            "गर्मियों में पानी कम रहता है।",
        ),
        starts: &[Start::with(of(&[Class::Season]))],
        read: Read::Place(|reader, at| plain(reader.season(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.unit-now",
            "A unit with a part of it is the one of the day of writing",
            "a unit with का and its start, end, quarter or week; or a week with its number",
            "साल की शुरुआत में वर्षा हुई।",
        ),
        starts: &[Start::with(UNIT).before(DIGITS.union(&[Class::Of]))],
        read: Read::Place(|reader, at| reader.unit_place(at)),
    },
    Pattern {
        rule: Rule::new(
            "date.ordinal",
            "An ordinal with a quarter, a half or a weekday",
            "the ordinal right before it, and the year after it where it is given",
            "पहली तिमाही में बिक्री बढ़ी।",
        ),
        starts: &[
            Start::with(DIGITS).before(of(&[Class::OrdinalSuffix])),
            Start::with(ORDINALS.union(&[Class::Last]))
                .before(of(&[Class::PartOfYear, Class::Weekday])),
        ],
        read: Read::Place(|reader, at| plain(reader.ordinal_place(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.in-digits",
            "A date in digits",
            "numbers with one kind of mark between them that make a day or a month of a year",
            "18/06/2024 को आदेश जारी हुआ।",
        ),
        starts: &[
            Start::with(DIGITS).before(of(&[Class::Dash, Class::Point])),
            Start::with(of(&[Class::YearLabel])),
        ],
        read: Read::Place(|reader, at| plain(reader.date_in_digits(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.year-first",
            "A year, then its day or month",
            "a year with or without का, and a day with its month or a month after it",
            "2024 के 18 जून को बैठक हुई।",
        ),
        starts: &[
            Start::with(YEARS).before(ORDINALS.union(&[Class::Of, Class::Month, Class::Numeral])),
            Start::with(YEARS)
                .before(of(&[Class::Number]))
                .and_beyond(of(&[Class::Month])),
            Start::with(of(&[Class::YearLabel])),
        ],
        read: Read::Place(|reader, at| plain(reader.year_first(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.quarter-of-fiscal-year",
            "A quarter of two joined years",
            "two years that follow one another, and a quarter or a half of them",
            "2024-25 की चौथी तिमाही में मुनाफा बढ़ा।",
        ),
        starts: &[Start::with(of(&[Class::Year]))
            .before(of(&[Class::Dash]))
            .and_beyond(of(&[Class::Of]))],
        read: Read::Place(|reader, at| plain(reader.quarter_of_years(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.day-and-month",
            "A day and its month, with its year",
            "a number up to the length of the month, right before the month",
            "18 जून को सुनवाई होगी।",
        ),
        starts: &[Start::with(NUMBERS.with(ORDINALS))
            .before(of(&[Class::Month, Class::OrdinalSuffix, Class::Dash]))
            .and_beyond(Classes::NONE)],
        read: Read::Place(|reader, at| plain(reader.day_month(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.day-of-month",
            "A number with तारीख is a day of the month",
            "a number up to 31, and the word for the day of a month",
            "26 तारीख को फैसला आएगा।",
        ),
        starts: &[Start::with(NUMBERS.with(ORDINALS))
            .before(of(&[Class::DayOfMonth, Class::OrdinalSuffix]))],
        read: Read::Place(|reader, at| plain(reader.day_of_month(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.bare-day",
            "A number alone is a day where something happens on it",
            "a number up to 31 with को, तक or से, and after it what is held, filed or travelled",
            "15 को मतदान होगा।",
        ),
        starts: &[Start::with(of(&[Class::Number]))
            .before(of(&[Class::To, Class::Till, Class::From, Class::Joint]))
            .and_beyond(Classes::NONE)],
        read: Read::Place(|reader, at| plain(reader.bare_day(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.year",
            "A year, named or bare",
            "a label or an era beside the number; bare, four digits that count nothing and number nothing",
            "2019 में चुनाव हुए।",
        ),
        starts: &[
            Start::with(YEARS).before(AFTER_YEAR),
            Start::with(of(&[Class::Number, Class::Numeral, Class::Amount]))
                .before(of(&[Class::YearLabel])),
            Start::with(of(&[Class::Unit])).before(NUMBERS),
            Start::with(of(&[Class::YearLabel])),
        ],
        read: Read::Place(|reader, at| reader.year_place(at)),
    },
    Pattern {
        rule: Rule::new(
            "date.indian-calendar",
            "A month, a lunar day or a year of an Indian calendar",
            "the name of an Indian month with a day, a year or में, or an era with its year",
            "विक्रम संवत 2081 शुरू हुआ।",
        ),
        starts: &[
            Start::with(NUMBERS.union(&[Class::Ordinal]))
                .before(of(&[Class::IndianMonth, Class::OrdinalSuffix])),
            Start::with(of(&[Class::IndianMonth, Class::Era])),
        ],
        read: Read::Whole(|reader, at| value(reader.indian_calendar(at))),
    },
    Pattern {
        rule: Rule::new(
            "date.clock-range",
            "Two times by the clock are a range",
            "two times with से, a dash or और between them, of which one is plainly a time",
            "सुबह 10 से शाम 5 बजे तक दुकानें खुलेंगी।",
        ),
        starts: TIME,
        read: Read::Whole(|reader, at| reader.clock_times(at)),
    },
    Pattern {
        rule: Rule::new(
            "date.time-of-day",
            "A time by the clock, or a part of the day",
            "a number with बजे, a colon or a part of the day; or a part of the day alone",
            "सुबह 10 बजे बैठक होगी।",
        ),
        starts: TIME,
        read: Read::Whole(|reader, at| reader.time_of_day(at)),
    },
];

fn value(found: Found<Value>) -> Option<Reading> {
    found.map(|(value, end)| Reading::new(value, end))
}

fn set(found: Found<Value>) -> Option<Reading> {
    found.map(|(value, end)| Reading {
        kind: DateKind::Set,
        ..Reading::new(value, end)
    })
}

/// A place that no narrative is what it counts from.
fn plain(found: Found<Calendar>) -> Found<Placed> {
    found.map(|(calendar, end)| ((calendar, false), end))
}
