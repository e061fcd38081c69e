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
const COLUMNS: usize = 62;

/// Columns of counts by day; by month or by year where there would be too many. Between the first
/// and the last none is left out, so that a pause is seen.
pub(crate) fn columns(counts: &BTreeMap<CivilDate, usize>) -> Vec<Bar> {
    let (Some((&first, _)), Some((&last, _))) = (counts.first_key_value(), counts.last_key_value())
    else {
        return Vec::new();
    };
    let label = |day: CivilDate, length: usize| day.to_string()[..length].to_owned();
    for length in ["2024-05-31".len(), "2024-05".len(), "2024".len()] {
        let mut columns: Vec<(String, usize)> = Vec::new();
        let mut day = first;
        while day <= last && columns.len() <= COLUMNS {
            let label = label(day, length);
            let count = counts.get(&day).copied().unwrap_or(0);
            match columns.last_mut() {
                Some((before, sum)) if *before == label => *sum += count,
                _ => columns.push((label, count)),
            }
            day = next_day(day);
        }
        if columns.len() <= COLUMNS {
            return bars(columns);
        }
    }
    bars(counts.iter().map(|(&day, &count)| (day.to_string(), count)))
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
        let columns = columns(&counts(&[(2023, 12, 30), (2024, 1, 2)]));
        let labels: Vec<&str> = columns.iter().map(|bar| &*bar.label).collect();
        assert_eq!(
            labels,
            ["2023-12-30", "2023-12-31", "2024-01-01", "2024-01-02"]
        );
        assert_eq!(columns[1].count, 0);
        assert_eq!(columns[3].percent, 100);
    }

    #[test]
    fn many_days_are_months_and_many_months_years() {
        let by_month = columns(&counts(&[(2023, 1, 30), (2023, 1, 31), (2024, 3, 2)]));
        assert_eq!(by_month.len(), 15);
        assert_eq!(
            by_month[0],
            Bar {
                label: "2023-01".into(),
                count: 4,
                percent: 100
            }
        );
        assert_eq!(columns(&counts(&[(2004, 1, 30), (2024, 3, 2)])).len(), 21);
        assert!(columns(&BTreeMap::new()).is_empty());
    }
}
