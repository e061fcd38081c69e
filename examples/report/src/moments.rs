//! The days that an article tells of, in their order.

use samachar::{Article, CivilDate};
use serde::Serialize;

/// Days that the article names, once or several times.
#[derive(Serialize)]
pub(crate) struct Moment {
    days: String,
    /// The words, each with the number of its date.
    mentions: Vec<(String, usize)>,
    /// Whether it is the day of writing.
    is_now: bool,
    /// How long after the moment before it begins, where that is worth telling.
    gap: Option<String>,
}

/// A day, or the first and the last day with what they share told once.
pub(crate) fn days((first, last): (CivilDate, CivilDate)) -> String {
    if first == last {
        first.to_string()
    } else {
        format!("{first} – {last}")
    }
}

/// The resolved dates in the order of their days, and the day of writing among them.
pub(crate) fn timeline(article: &Article<'_>, now: Option<CivilDate>) -> Vec<Moment> {
    // The day of writing has no words.
    let mut all: Vec<_> = article
        .dates()
        .enumerate()
        .filter_map(|(place, date)| {
            let words = crate::page::one_line(date.text());
            Some((date.days()?, Some((words, place + 1))))
        })
        .collect();
    if all.is_empty() {
        return Vec::new();
    }
    all.extend(now.map(|day| ((day, day), None)));
    // Of those that begin together the longest comes first.
    all.sort_by_key(|((first, last), _)| (*first, std::cmp::Reverse(*last)));
    let mut moments: Vec<Moment> = Vec::new();
    let mut before: Option<(CivilDate, CivilDate)> = None;
    for (span, mention) in all {
        if before != Some(span) {
            moments.push(Moment {
                days: days(span),
                mentions: Vec::new(),
                is_now: false,
                gap: before.and_then(|(before, _)| gap(before, span.0)),
            });
            before = Some(span);
        }
        if let Some(moment) = moments.last_mut() {
            moment.is_now |= mention.is_none();
            moment.mentions.extend(mention);
        }
    }
    moments
}

/// How long it is from one day to another, roughly; nothing for less than two months.
fn gap(from: CivilDate, to: CivilDate) -> Option<String> {
    let months = |day: CivilDate| i64::from(day.year()) * 12 + i64::from(day.month());
    let months = months(to) - months(from);
    match months {
        ..2 => None,
        2..24 => Some(format!("{months} months")),
        _ => Some(format!("{} years", months / 12)),
    }
}
