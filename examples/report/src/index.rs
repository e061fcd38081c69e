//! The page that lists the pages of several articles.

use std::collections::{BTreeMap, HashMap};

use samachar::CivilDate;
use serde::Serialize;

use crate::chart::{Bar, Columns, bars, columns};
use crate::page::{Counts, Page};

/// How many of the quoted are shown.
const MOST_QUOTED: usize = 20;

/// What has been added so far.
#[derive(Default)]
pub(crate) struct Index {
    rows: Vec<Row>,
    totals: Counts,
    said_by: HashMap<String, usize>,
    said_on: BTreeMap<CivilDate, usize>,
}

/// An article.
#[derive(Serialize)]
struct Row {
    title: String,
    name: String,
    file: String,
    day: Option<String>,
    counts: Counts,
}

/// The model of the page.
#[derive(Serialize)]
pub(crate) struct IndexPage {
    rows: Vec<Row>,
    totals: Counts,
    most_quoted: Vec<Bar>,
    by_day: Columns,
    /// How many quotations are in articles whose day is not known.
    without_day: usize,
}

impl Index {
    pub(crate) fn add(&mut self, page: &Page, file: &str) {
        let counts = page.counts;
        self.totals.paragraphs += counts.paragraphs;
        self.totals.sentences += counts.sentences;
        self.totals.quotations += counts.quotations;
        self.totals.dates += counts.dates;
        for who in &page.speakers {
            // Articles are told apart by nothing but the name.
            *self.said_by.entry(who.name.clone()).or_default() += who.quotations.len();
        }
        let day = page.day.as_ref().and_then(|day| day.parse().ok());
        if let Some(day) = day {
            *self.said_on.entry(day).or_default() += counts.quotations;
        }
        self.rows.push(Row {
            title: page.title.clone(),
            name: page.name.clone(),
            file: file.to_owned(),
            day: page.day.clone(),
            counts,
        });
    }

    pub(crate) fn finish(mut self) -> IndexPage {
        self.totals.speakers = self.said_by.len();
        let mut said_by: Vec<(String, usize)> = self.said_by.into_iter().collect();
        said_by.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        said_by.truncate(MOST_QUOTED);
        let with_day: usize = self.said_on.values().sum();
        IndexPage {
            rows: self.rows,
            without_day: self.totals.quotations - with_day,
            totals: self.totals,
            most_quoted: bars(said_by),
            by_day: columns(&self.said_on),
        }
    }
}
