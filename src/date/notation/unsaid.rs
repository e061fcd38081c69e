//! What TIMEX3 leaves unsaid: names that tell apart values that print the same.
//!
//! A festival prints as a day that is not given, a fiscal year as a range of months, a decade as ten years, a
//! place that the story tells as one without a year. Beside the printed value, a name for each of its ends
//! says which it is.

use super::timex3::fiscal;
use crate::date::length::place;
use crate::date::value::{Calendar, Direction, Duration, Point, Value, YearPart};
use crate::lexicon::{Festival, Unit};

/// Names for the ends of a value: one for a place or a length, two for a range. `None` where the printed
/// form says all.
pub(crate) type Names = Vec<Option<String>>;

impl Value {
    /// The names with which [`Value::with_names`] makes this value of its printed form; `None` where that is
    /// read as this value without.
    pub(crate) fn names(&self) -> Option<Names> {
        if Value::from_timex3(&self.to_string()).as_ref() == Ok(self) {
            return None;
        }
        let names = match *self {
            Value::Point(point) => vec![name_of_point(point)],
            Value::Range { first, last } => vec![name_of_point(first), name_of_point(last)],
            Value::Duration(length) => vec![name_of_grain(length)],
            Value::DurationRange { least, most } => vec![name_of_grain(least), name_of_grain(most)],
            Value::Vague(_) => return None,
        };
        names.iter().any(Option::is_some).then_some(names)
    }

    /// The value that a printed form and its names stand for, where this one was read from the form alone;
    /// `None` where the names do not fit it.
    pub(crate) fn with_names(self, names: &[Option<String>]) -> Option<Value> {
        let value = match (self, names) {
            (Value::Point(point), [name]) => Value::Point(named_point(point, name)?),
            // One name for two ends: a part of a fiscal year.
            (Value::Range { first, last }, [Some(name)]) => {
                let point = fiscal(first, last)?;
                Value::Point(named_point(point, &Some(name.clone()))?)
            }
            (Value::Range { first, last }, [a, b]) => Value::Range {
                first: named_point(first, a)?,
                last: named_point(last, b)?,
            },
            (Value::Duration(length), [name]) => Value::Duration(named_length(length, name)?),
            (Value::DurationRange { least, most }, [a, b]) => Value::DurationRange {
                least: named_length(least, a)?,
                most: named_length(most, b)?,
            },
            _ => return None,
        };
        // The names add to what is printed and change none of it.
        (value.to_string() == self.to_string()).then_some(value)
    }
}

/// The words of a name are the unit, where a length alone does not tell it, and the part of a year.
fn name_of_point(point: Point) -> Option<String> {
    let (unit, part) = match point.calendar {
        Calendar::Unspecified => (None, None),
        Calendar::Absolute { part, .. } | Calendar::Nearest { part, .. } => {
            (None, name_of_part(part))
        }
        Calendar::Offset {
            direction: Direction::Anaphoric,
            length,
            part,
        } => (Some(format!("that-{}", length.grain)), name_of_part(part)),
        Calendar::Offset { length, part, .. } => (name_of_grain(length), name_of_part(part)),
    };
    match (unit, part) {
        (Some(unit), Some(part)) => Some(format!("{unit} {part}")),
        (unit, part) => unit.or(part),
    }
}

fn name_of_part(part: YearPart) -> Option<String> {
    match part {
        YearPart::Festival(festival) => Some(festival.to_string()),
        YearPart::Fiscal => Some("fiscal-year".to_owned()),
        YearPart::FiscalHalf(half) => Some(format!("fiscal-half-{half}")),
        YearPart::FiscalQuarter(quarter) => Some(format!("fiscal-quarter-{quarter}")),
        _ => None,
    }
}

fn name_of_grain(length: Duration) -> Option<String> {
    let read: Result<Duration, _> = length.to_string().parse();
    let is_read = read.is_ok_and(|read| read.grain == length.grain);
    (!is_read).then(|| length.grain.to_string())
}

/// A part of a year by its name.
fn part(name: &str) -> Option<YearPart> {
    let number = |of: &str, most: u8| {
        let number = name.strip_prefix(of)?.parse().ok()?;
        (1..=most).contains(&number).then_some(number)
    };
    if name == "fiscal-year" {
        return Some(YearPart::Fiscal);
    }
    let quarter = number("fiscal-quarter-", 4).map(YearPart::FiscalQuarter);
    let half = || number("fiscal-half-", 2).map(YearPart::FiscalHalf);
    let festival = || name.parse::<Festival>().ok().map(YearPart::Festival);
    quarter.or_else(half).or_else(festival)
}

fn named_point(mut point: Point, name: &Option<String>) -> Option<Point> {
    for name in name.iter().flat_map(|name| name.split(' ')) {
        if let Some(unit) = name.strip_prefix("that-") {
            point.calendar = told(point.calendar, unit.parse().ok()?)?;
        } else if let Ok(unit) = name.parse::<Unit>() {
            let Calendar::Offset { length, .. } = &mut point.calendar else {
                return None;
            };
            *length = of_grain(*length, unit)?;
        } else {
            let named = part(name)?;
            match &mut point.calendar {
                Calendar::Unspecified => return None,
                Calendar::Absolute { part, .. }
                | Calendar::Nearest { part, .. }
                | Calendar::Offset { part, .. } => *part = named,
            }
        }
    }
    Some(point)
}

/// The place that the story tells, of which no year is printed.
fn told(printed: Calendar, unit: Unit) -> Option<Calendar> {
    let part = match printed {
        Calendar::Absolute { part, .. } | Calendar::Offset { part, .. } => part,
        Calendar::Unspecified | Calendar::Nearest { .. } => return None,
    };
    // That week and that day print as a week and a day of no year.
    let is_unit = match unit {
        Unit::Week | Unit::Fortnight => part == YearPart::LastWeek,
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => part == YearPart::SomeDay,
        _ => false,
    };
    Some(Calendar::Offset {
        direction: Direction::Anaphoric,
        length: Duration::new(unit, 0, 0),
        part: if is_unit { YearPart::Whole } else { part },
    })
}

fn named_length(length: Duration, name: &Option<String>) -> Option<Duration> {
    match name {
        Some(name) => of_grain(length, name.parse().ok()?),
        None => Some(length),
    }
}

/// The length with another unit as its finest (`a year ago, this month`: a year, to the month), which no
/// amount may be finer than.
fn of_grain(mut length: Duration, unit: Unit) -> Option<Duration> {
    let finest = length.amounts.iter().rposition(|&amount| amount > 0);
    let fits = finest.is_none_or(|finest| place(unit).0 >= finest);
    length.grain = unit;
    fits.then_some(length)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::date::{CivilDateTime, Year, strategies};

    /// The value as it is read from what is written of it.
    fn read_back(value: Value) -> Option<Value> {
        let plain = Value::from_timex3(&value.to_string()).ok()?;
        match value.names() {
            Some(names) => plain.with_names(&names),
            None => Some(plain),
        }
    }

    fn names(words: &str) -> Option<Vec<Option<String>>> {
        words.parse::<Value>().expect("a date").names()
    }

    #[test]
    fn what_prints_alike_has_names() {
        let one = |name: &str| Some(vec![Some(name.to_owned())]);
        assert_eq!(names("दिवाली"), one("diwali"));
        assert_eq!(names("वित्त वर्ष 2023-24"), one("fiscal-year"));
        assert_eq!(names("एक दशक"), one("decade"));
        assert_eq!(names("18 जून"), None);
        assert_eq!(names("तीन साल"), None);
    }

    #[test]
    fn every_value_of_the_case_files_is_read_back() {
        let written: CivilDateTime = "2024-06-18T08:21".parse().unwrap();
        let mut named = 0;
        for date in strategies::in_cases() {
            for value in [date.value(), date.timex(written)] {
                assert_eq!(read_back(value), Some(value), "{}", date.text());
                named += usize::from(value.names().is_some());
            }
        }
        assert!(named > 50, "{named} values with names");
    }

    #[test]
    fn names_that_do_not_fit_are_refused() {
        for (timex, names) in [
            ("2024-06-18", vec!["diwali"]),
            ("2024-04/2024-06", vec!["fiscal-year"]),
            ("2024-XX-XX", vec!["diwali", "holi"]),
            ("2024-XX-XX", vec!["fiscal-quarter-5"]),
            ("2024-XX-XX", vec!["decade"]),
            ("P3D", vec!["decade"]),
            ("PAST_REF", vec!["diwali"]),
            ("2024-XX-XX", vec![]),
        ] {
            let names: Names = names.iter().map(|&name| Some(name.to_owned())).collect();
            let value = Value::from_timex3(timex).unwrap();
            assert_eq!(value.with_names(&names), None, "{timex} {names:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_back_prints_the_same(value in strategies::value()) {
            let read = read_back(value).map(|value| value.to_string());
            prop_assert_eq!(read, Some(value.to_string()));
        }

        #[test]
        fn parts_of_fiscal_years_and_festivals_are_read_back(
            year in -9999..9000_i16,
            named in prop_oneof![
                strategies::fiscal(),
                prop::sample::select(Festival::ALL).prop_map(YearPart::Festival),
            ],
            direction in prop::sample::select(vec![Direction::Back, Direction::Ahead, Direction::Either]),
            count in 1..9_u8,
        ) {
            let told = |unit| Calendar::offset(Direction::Anaphoric, unit, 0);
            let mut calendars = [
                Calendar::said(Year::Exact(year), named),
                Calendar::said(Year::Unknown, named),
                Calendar::Nearest { direction, part: named, count },
                Calendar::offset(direction, Unit::Year, count.into()),
                Calendar::offset(direction, Unit::Decade, count.into()),
                told(Unit::Year),
                told(Unit::Decade),
            ];
            for calendar in &mut calendars {
                if let Calendar::Offset { part, .. } = calendar {
                    *part = named;
                }
                let value = Value::Point(Point::on(*calendar));
                prop_assert_eq!(read_back(value), Some(value), "{}", value);
            }
        }

        #[test]
        fn no_names_panic(value in strategies::value(), names in prop::collection::vec(prop::option::of("(that-)?(year|decade|week|day|holi|fiscal-(year|half-[0-3]|quarter-[0-5]))( (holi|fiscal-year))?"), 0..3)) {
            if let Some(named) = value.with_names(&names) {
                prop_assert_eq!(named.to_string(), value.to_string());
            }
        }
    }
}
