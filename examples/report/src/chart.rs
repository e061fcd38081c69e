//! Counts as bars and columns.

use std::collections::BTreeMap;

use samachar::CivilDate;
use serde::Serialize;

/// A count with its share of the largest, in percent.
#[derive(Serialize, Debug, PartialEq)]
pub(crate) struct Bar {
    label: String,
    count: usize,
    percent: usize,
}

/// Bars of the counts.
pub(crate) fn bars(counts: impl IntoIterator<Item = (String, usize)>) -> Vec<Bar> {
    let counts: Vec<(String, usize)> = counts.into_iter().collect();
    let largest = counts
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or(0)
        .max(1);
    let bar = |(label, count): (String, usize)| Bar {
        label,
        count,
        percent: (100 * count).div_ceil(largest),
    };
    counts.into_iter().map(bar).collect()
}

/// The most columns that a chart has.
const COLUMNS: usize = 92;

/// Columns, and what each stands for.
#[derive(Serialize, Debug)]
pub(crate) struct Columns {
    unit: &'static str,
    columns: Vec<Bar>,
}

/// Columns of counts by day; by month or by year where there would be too many. Between the first
/// and the last none is left out, so that a pause is seen.
pub(crate) fn columns(counts: &BTreeMap<CivilDate, usize>) -> Columns {
    let (Some((&first, _)), Some((&last, _))) = (counts.first_key_value(), counts.last_key_value())
    else {
        let columns = Vec::new();
        return Columns {
            unit: "day",
            columns,
        };
    };
    for (unit, length) in [("day", "2024-05-31".len()), ("month", "2024-05".len())] {
        let columns = summed(counts, first, last, length);
        if columns.len() <= COLUMNS {
            let columns = bars(columns);
            return Columns { unit, columns };
        }
    }
    let columns = bars(summed(counts, first, last, "2024".len()));
    Columns {
        unit: "year",
        columns,
    }
}

/// The counts of days whose ISO form has the same first `length` characters, one after another.
fn summed(
    counts: &BTreeMap<CivilDate, usize>,
    first: CivilDate,
    last: CivilDate,
    length: usize,
) -> Vec<(String, usize)> {
    let mut columns: Vec<(String, usize)> = Vec::new();
    let mut day = first;
    while day <= last {
        let label = day.to_string()[..length].to_owned();
        let count = counts.get(&day).copied().unwrap_or(0);
        match columns.last_mut() {
            Some((before, sum)) if *before == label => *sum += count,
            _ => columns.push((label, count)),
        }
        day = next_day(day);
    }
    columns
}

fn next_day(day: CivilDate) -> CivilDate {
    let (year, month) = (day.year(), day.month());
    CivilDate::new(year, month, day.day() + 1)
        .or_else(|_| CivilDate::new(year, month + 1, 1))
        .or_else(|_| CivilDate::new(year + 1, 1, 1))
        .unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::{Bar, columns};
    use samachar::CivilDate;
    use std::collections::BTreeMap;

    fn counts(days: &[(i16, u8, u8)]) -> BTreeMap<CivilDate, usize> {
        let day = |&(year, month, day)| CivilDate::new(year, month, day).unwrap();
        days.iter().map(|parts| (day(parts), 2)).collect()
    }

    #[test]
    fn no_day_between_is_left_out() {
        let chart = columns(&counts(&[(2023, 12, 30), (2024, 1, 2)]));
        let labels: Vec<&str> = chart.columns.iter().map(|bar| &*bar.label).collect();
        assert_eq!(
            labels,
            ["2023-12-30", "2023-12-31", "2024-01-01", "2024-01-02"]
        );
        assert_eq!((chart.columns[1].count, chart.columns[3].percent), (0, 100));
        assert_eq!(chart.unit, "day");
    }

    #[test]
    fn many_days_are_months_and_many_months_years() {
        let chart = columns(&counts(&[(2023, 1, 30), (2023, 1, 31), (2024, 3, 2)]));
        assert_eq!((chart.unit, chart.columns.len()), ("month", 15));
        let first = Bar {
            label: "2023-01".into(),
            count: 4,
            percent: 100,
        };
        assert_eq!(chart.columns[0], first);
        let chart = columns(&counts(&[(2004, 1, 30), (2024, 3, 2)]));
        assert_eq!((chart.unit, chart.columns.len()), ("year", 21));
        assert!(columns(&BTreeMap::new()).columns.is_empty());
    }
}
