//! Values for the tests of this module: every shape of the value model, and all that the case files
//! of the dates hold. The larger strategies are boxed, since their trees would fill the stack.

use proptest::prelude::*;

use super::civil::CivilDate;
use super::expression::{DateExpression, dates};
use super::length::MANY;
use super::value::{
    Calendar, Direction, Duration, Festival, Point, Season, TimeOfDay, VagueTime, Value, Year,
    YearPart,
};
use crate::lexicon::Unit;

/// The case files: their Hindi texts are dates, and their quotation marks part them.
const CASES: &str = concat!(
    include_str!("../../tests/cases/dates-calendar.toml"),
    include_str!("../../tests/cases/dates-relative.toml"),
    include_str!("../../tests/cases/dates-times.toml"),
    include_str!("../../tests/cases/dates-lengths.toml"),
);

/// The dates in the case files, with the files' own English among them.
pub(super) fn in_cases() -> impl Iterator<Item = DateExpression<'static>> {
    dates(CASES)
}

fn unit() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![
        Unit::Second,
        Unit::Minute,
        Unit::Hour,
        Unit::Day,
        Unit::Week,
        Unit::Fortnight,
        Unit::Month,
        Unit::Quarter,
        Unit::Half,
        Unit::Year,
        Unit::Decade,
        Unit::Century,
    ])
}

/// Lengths as the grammar makes them: with fractions, vague, or of two units.
pub(super) fn length() -> BoxedStrategy<Duration> {
    let amount = prop_oneof![0..40_u32, Just(MANY), any::<u32>()];
    let single = (unit(), amount, 0..100_u8, any::<bool>()).prop_map(|(unit, n, part, decimal)| {
        if decimal {
            Duration::decimal(unit, n, if n == MANY { 0 } else { part })
        } else {
            Duration::new(unit, n, part)
        }
    });
    let two = prop::sample::select(vec![
        (Unit::Year, Unit::Month),
        (Unit::Month, Unit::Day),
        (Unit::Week, Unit::Day),
        (Unit::Day, Unit::Hour),
        (Unit::Hour, Unit::Minute),
        (Unit::Minute, Unit::Second),
    ]);
    let compound =
        (two, 1..50_u32, 1..50_u32, 0..100_u8).prop_map(|((long, short), a, b, part)| {
            Duration::new(long, a, 0).plus(Duration::decimal(short, b, part))
        });
    prop_oneof![3 => single, 1 => compound].boxed()
}

fn year() -> impl Strategy<Value = Year> {
    prop_oneof![
        Just(Year::Unknown),
        (1900..2100_i16).prop_map(Year::Exact),
        any::<i16>().prop_map(Year::Exact),
        (-999..=999_i16).prop_map(Year::Decade),
        (-99..=99_i16).prop_map(Year::Century),
    ]
}

fn month_day() -> impl Strategy<Value = (u8, u8)> {
    (1..=12_u8, 1..=31_u8).prop_filter("the month has the day", |&(month, day)| {
        CivilDate::checked(2023, month, day).is_some()
    })
}

fn season() -> impl Strategy<Value = Season> {
    prop::sample::select(vec![
        Season::Spring,
        Season::Summer,
        Season::Autumn,
        Season::Winter,
    ])
}

fn year_part() -> BoxedStrategy<YearPart> {
    prop_oneof![
        Just(YearPart::Whole),
        (1..=12_u8).prop_map(YearPart::Month),
        month_day().prop_map(|(month, day)| YearPart::MonthDay { month, day }),
        (1..=31_u8).prop_map(YearPart::Day),
        (1..=4_u8).prop_map(YearPart::Quarter),
        (1..=2_u8).prop_map(YearPart::Half),
        (1..=53_u8).prop_map(YearPart::Week),
        Just(YearPart::LastWeek),
        (1..=7_u8).prop_map(YearPart::Weekday),
        (1..=53_u8, 1..=7_u8).prop_map(|(week, day)| YearPart::WeekDay { week, day }),
        Just(YearPart::Weekend),
        (1..=53_u8).prop_map(YearPart::WeekWeekend),
        season().prop_map(YearPart::Season),
        (1..=12_u8, 0..=5_u8).prop_map(|(month, week)| YearPart::MonthWeek { month, week }),
        (0..=12_u8, 0..=5_u8, 1..=7_u8).prop_map(|(month, nth, day)| YearPart::MonthWeekday {
            month,
            nth,
            weekday: day
        }),
        fiscal(),
        Just(YearPart::Festival(Festival::Holi)),
        Just(YearPart::SomeDay),
    ]
    .boxed()
}

/// A fiscal year and its parts.
pub(super) fn fiscal() -> impl Strategy<Value = YearPart> {
    prop_oneof![
        Just(YearPart::Fiscal),
        (1..=4_u8).prop_map(YearPart::FiscalQuarter),
        (1..=2_u8).prop_map(YearPart::FiscalHalf),
    ]
}

fn direction() -> impl Strategy<Value = Direction> {
    prop::sample::select(vec![Direction::Back, Direction::Ahead, Direction::Either])
}

fn calendar() -> BoxedStrategy<Calendar> {
    let in_month = prop_oneof![
        (0..=5_u8).prop_map(|week| YearPart::MonthWeek { month: 0, week }),
        (0..=5_u8, 1..=7_u8).prop_map(|(nth, day)| YearPart::MonthWeekday {
            month: 0,
            nth,
            weekday: day
        }),
        year_part(),
    ];
    prop_oneof![
        (year(), year_part()).prop_map(|(year, part)| Calendar::said(year, part)),
        (direction(), length(), in_month).prop_map(|(direction, length, part)| {
            Calendar::Offset {
                direction,
                length,
                part,
            }
        }),
        (direction(), year_part(), 1..=20_u8).prop_map(|(direction, part, count)| {
            Calendar::Nearest {
                direction,
                part,
                count,
            }
        }),
    ]
    .boxed()
}

fn time() -> impl Strategy<Value = TimeOfDay> {
    prop_oneof![
        (0..=24_u8, 0..60_u8, prop::option::of(0..60_u8)).prop_map(|(hour, minute, second)| {
            TimeOfDay::Clock {
                hour,
                minute,
                second,
            }
        }),
        prop::sample::select(vec![
            TimeOfDay::Morning,
            TimeOfDay::Afternoon,
            TimeOfDay::Evening,
            TimeOfDay::Night,
        ]),
    ]
}

fn point() -> BoxedStrategy<Point> {
    let timed = || (time(), prop::option::of(-840..=840_i16));
    prop_oneof![
        calendar().prop_map(Point::on),
        timed().prop_map(|(time, zone)| Point::at(time, zone)),
        (calendar(), timed()).prop_map(|(calendar, (time, zone))| Point {
            calendar,
            ..Point::at(time, zone)
        }),
    ]
    .boxed()
}

/// Places in the calendar that do not hang on the day of writing, and ranges of them.
pub(super) fn placed() -> impl Strategy<Value = Value> {
    let said = || (year(), year_part()).prop_map(|(year, part)| Calendar::said(year, part));
    let timed = (
        1900..2100_i16,
        month_day(),
        time(),
        prop::option::of(-840..=840_i16),
    )
        .prop_map(|(year, (month, day), time, zone)| Point {
            calendar: Calendar::said(Year::Exact(year), YearPart::MonthDay { month, day }),
            ..Point::at(time, zone)
        });
    prop_oneof![
        2 => said().prop_map(|calendar| Value::Point(Point::on(calendar))),
        1 => timed.prop_map(Value::Point),
        2 => (said(), said())
            .prop_map(|(first, last)| Value::Range { first: Point::on(first), last: Point::on(last) }),
    ]
}

/// Values of every shape.
pub(super) fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        8 => point().prop_map(Value::Point),
        4 => (point(), point()).prop_map(|(first, last)| Value::Range { first, last }),
        2 => length().prop_map(Value::Duration),
        1 => (length(), length()).prop_map(|(least, most)| Value::DurationRange { least, most }),
        1 => prop::sample::select(vec![VagueTime::Past, VagueTime::Present, VagueTime::Future])
            .prop_map(Value::Vague),
    ]
}

/// Days of all years that there are.
#[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
pub(super) fn day() -> impl Strategy<Value = CivilDate> {
    (-9999..=9999_i16, month_day())
        .prop_filter_map("the calendar has the day", |(year, (month, day))| {
            CivilDate::checked(year, month, day)
        })
}
