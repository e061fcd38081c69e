//! The dates of an article, in little room: a text may hold one in five bytes.

use core::ops::Range;

use crate::date::{self, CivilDate, DateKind, Modifier, Value};
use crate::span::Span;
use crate::text::room;

/// The dates of an article and what each means.
#[derive(Clone, Debug, Default)]
pub(super) struct DateList {
    entries: Vec<Entry>,
    /// What the entries say and mean. Values are large, and what the words say is as a rule what
    /// they mean, or what the date before it said.
    values: Vec<Value>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    span: Span,
    /// Places in [`DateList::values`].
    value: u32,
    timex: u32,
    days: Option<(CivilDate, CivilDate)>,
    kind: DateKind,
    modifier: Option<Modifier>,
}

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Listed {
    pub(super) span: Span,
    pub(super) kind: DateKind,
    pub(super) value: Value,
    pub(super) modifier: Option<Modifier>,
    pub(super) timex: Value,
    pub(super) days: Option<(CivilDate, CivilDate)>,
}

impl DateList {
    /// A list for the dates of a text of so many bytes.
    pub(super) fn for_text(bytes: usize) -> DateList {
        // News has a date in some seven hundred bytes.
        DateList {
            entries: Vec::with_capacity(bytes / 700),
            values: Vec::with_capacity(bytes / 500),
        }
    }

    /// Adds a date; the text has `whole` bytes.
    pub(super) fn push(&mut self, record: &date::Record, meaning: date::Meaning, whole: usize) {
        let read = record.span.start();
        let value = self.place(&record.value, read, whole);
        // What the words mean is as a rule what they say.
        let timex = if meaning.timex == record.value {
            value
        } else {
            self.place(&meaning.timex, read, whole)
        };
        room::for_rest(&mut self.entries, read, whole);
        self.entries.push(Entry {
            span: record.span,
            value,
            timex,
            days: meaning.interval,
            kind: record.kind,
            modifier: record.modifier,
        });
    }

    /// The place of the value, which is looked for among the last ones.
    fn place(&mut self, value: &Value, read: usize, whole: usize) -> u32 {
        let recent = self.values.len().saturating_sub(2);
        let known = self.values[recent..]
            .iter()
            .rposition(|known| known == value);
        let place = known.map_or(self.values.len(), |known| recent + known);
        if known.is_none() {
            room::for_rest(&mut self.values, read, whole);
            self.values.push(*value);
        }
        // There are fewer than there are bytes, whose places fit.
        place as u32
    }

    /// Puts them in the order of the text, which paragraphs are read in as a rule.
    pub(super) fn sort(&mut self) {
        if !self.entries.is_sorted_by_key(|entry| entry.span.start()) {
            self.entries.sort_by_key(|entry| entry.span.start());
        }
    }

    /// Adds a date as it is listed; the text has `whole` bytes.
    pub(super) fn push_listed(&mut self, date: &Listed, whole: usize) {
        let read = date.span.start();
        let value = self.place(&date.value, read, whole);
        let timex = self.place(&date.timex, read, whole);
        self.entries.push(Entry {
            span: date.span,
            value,
            timex,
            days: date.days,
            kind: date.kind,
            modifier: date.modifier,
        });
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn get(&self, place: usize) -> Listed {
        let entry = &self.entries[place];
        Listed {
            span: entry.span,
            kind: entry.kind,
            value: self.values[entry.value as usize],
            modifier: entry.modifier,
            timex: self.values[entry.timex as usize],
            days: entry.days,
        }
    }

    /// The places of the dates that begin in `span`.
    pub(super) fn starting_in(&self, span: Span) -> Range<usize> {
        let before = |at: usize| self.entries.partition_point(|date| date.span.start() < at);
        let first = before(span.start());
        first..before(span.end()).max(first)
    }
}
