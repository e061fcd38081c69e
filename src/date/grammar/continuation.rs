//! What can go on from a place in the calendar. All are tried; the longest wins.

use super::reader::{Found, Reader};
use crate::date::value::{Calendar, Value};
use crate::rule::Rule;

/// A place, and the times that stand after it.
pub(super) struct Ending {
    pub(super) calendar: Calendar,
    /// The place after its last token.
    pub(super) end: usize,
    /// The range of times on it.
    pub(super) times: Found<Value>,
    /// The time on it.
    pub(super) time: Found<Value>,
}

/// A rule that makes more of a place.
pub(in crate::date) struct Continuation {
    pub(in crate::date) rule: Rule,
    /// Reads what stands after the place.
    pub(super) read: fn(&Reader<'_>, &Ending) -> Found<Value>,
    /// Whether a narrative may still be what the place counts from.
    pub(super) keeps_narrative: bool,
}

/// The continuations, in the order in which those of one length are chosen.
pub(in crate::date) static CONTINUATIONS: &[Continuation] = &[
    Continuation {
        rule: Rule::new(
            "date.fortnight-of-month",
            "The first or the second fortnight of a month",
            "a month, an ordinal and the word for fortnight",
            "नवंबर के दूसरे पखवाड़े में मेला लगेगा।",
        ),
        read: |reader, place| reader.fortnight_of_month(place.calendar, place.end),
        keeps_narrative: false,
    },
    Continuation {
        rule: Rule::new(
            "date.weeks-of-month",
            "Two weeks of a month are a range",
            "a month, and two ordinals that something joins before the word for week",
            "मई के दूसरे या तीसरे सप्ताह में मेला लगेगा।",
        ),
        read: |reader, place| reader.weeks_from(place.calendar, place.end),
        keeps_narrative: false,
    },
    Continuation {
        rule: Rule::new(
            "date.days-after-month",
            "A range of days after their month",
            "a month, then two numbers of days that something joins and closes",
            "अगले महीने 4 से 23 तक मेला लगेगा।",
        ),
        read: |reader, place| reader.days_after_month(place.calendar, place.end),
        keeps_narrative: false,
    },
    Continuation {
        rule: Rule::new(
            "date.times-on-day",
            "A range of times on a day",
            "a day, then two times by the clock that something joins",
            "सोमवार को सुबह 10 से शाम 5 बजे तक मेला लगेगा।",
        ),
        read: |_, place| place.times,
        keeps_narrative: true,
    },
    Continuation {
        rule: Rule::new(
            "date.time-on-day",
            "A time of day on a day",
            "a day, then a time by the clock or a part of the day",
            "रविवार सुबह वर्षा हुई।",
        ),
        read: |_, place| place.time,
        keeps_narrative: true,
    },
    Continuation {
        rule: Rule::new(
            "date.range",
            "Two places joined are a range",
            "से, a dash or और between two places, each filled in from the other",
            "28 मई से 4 जून 2024 तक यात्रा चली।",
        ),
        read: |reader, place| reader.range_after(place),
        keeps_narrative: true,
    },
];

/// A part of the place before it.
pub(in crate::date) static PART: Rule = Rule::new(
    "date.part",
    "A part of a year, a month or a week after it",
    "a place, often का, and a quarter, a month, a week, a weekday or a day that it has",
    "जून के पहले सप्ताह में वर्षा हुई।",
);

/// A third of a place.
pub(in crate::date) static THIRD: Rule = Rule::new(
    "date.third",
    "The start, the middle or the end of a place",
    "a place longer than a day, and a word for its start, middle or end",
    "मई के अंत में वर्षा होगी।",
);

/// The last second of a day.
pub(in crate::date) static END_OF_DAY: Rule = Rule::new(
    "date.end-of-day",
    "The end of a day is its last second",
    "a day that counts from the day of writing, with के अंत after it",
    "दिन के अंत तक काम होगा।",
);
