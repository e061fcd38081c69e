//! Where things are in a passage: sentences, marks, cues and ends.

use core::ops::Range;

use super::Context;
use crate::lexicon::{Cue, Features, word};
use crate::quote::quoted::{self, Quoted};
use crate::token::{Marks, Token};

impl Context<'_> {
    /// The passage in marks whose closing mark stands right before `place`.
    #[inline(always)]
    pub(in crate::quote) fn quoted_before(&self, place: usize) -> Option<&Quoted> {
        // Most places have no mark before them, and no search is needed.
        let closes = |before: usize| self.mark(before).is_some_and(quoted::is_mark);
        if self.quoted.is_empty() || !place.checked_sub(1).is_some_and(closes) {
            return None;
        }
        self.closed_before(place)
    }

    /// The same, where a mark stands there.
    fn closed_before(&self, place: usize) -> Option<&Quoted> {
        let opened = self.opened_before(place);
        self.quoted[..opened]
            .iter()
            .rev()
            .take(Marks::DEPTH)
            .find(|quoted| quoted.closed && quoted.after() == place)
    }

    /// The number of the sentence that the token at `place` is in.
    pub(in crate::quote) fn sentence_of(&self, place: usize) -> usize {
        let sentences = self.sentences;
        let before = self
            .cursors
            .sentences
            .seek(sentences, |sentence| sentence.end <= place);
        before.min(sentences.len() - 1)
    }

    /// The number of the passage in marks that opens at `place`.
    pub(in crate::quote) fn quoted_at(&self, place: usize) -> Option<usize> {
        if !self.mark(place).is_some_and(quoted::is_mark) {
            return None;
        }
        let before = self.opened_before(place);
        self.quoted
            .get(before)
            .is_some_and(|quoted| quoted.open() == place)
            .then_some(before)
    }

    /// How many passages in marks open before `place`.
    pub(in crate::quote) fn opened_before(&self, place: usize) -> usize {
        self.cursors
            .quoted
            .seek(self.quoted, |quoted| quoted.open() < place)
    }

    /// Whether the word at `place` lies within marks round speech: what is said there is quoted already.
    pub(in crate::quote) fn is_spoken(&self, place: usize) -> bool {
        // Most passages have no marks.
        !self.quoted.is_empty()
            && self.quoted[..self.opened_before(place)]
                .iter()
                .rev()
                .take(Marks::DEPTH)
                .any(|quoted| quoted.closed && quoted.inner().contains(&place))
    }

    /// The cues from `place` on.
    pub(in crate::quote) fn cues_from(&self, place: usize) -> impl Iterator<Item = usize> + '_ {
        let from = self.cursors.cues.seek(self.cues, |&cue| cue < place);
        self.cues[from..].iter().copied()
    }

    /// The writer's next reservation from `place` on.
    pub(in crate::quote) fn reservation_from(&self, place: usize) -> Option<usize> {
        let reservations = self.reservations;
        let next = self
            .cursors
            .reservations
            .seek(reservations, |&at| at < place);
        reservations.get(next).copied()
    }

    /// Whether the word at `place` of a headline ends the name of somebody who reports in the text below: it
    /// stands there before `ने` with a verb of speaking close by, or is the owner of what is said or thought.
    pub(in crate::quote) fn is_quoted_below(&self, place: usize) -> bool {
        const WITHIN: usize = 4;
        let is_cue = |token: &Token, kind| self.view.word_of(token).cue == Some(kind);
        let reports = |at: usize| {
            let Some((marker, rest)) = self.below[at + 1..].split_first() else {
                return false;
            };
            match marker.id() {
                word::NE => (rest.iter().take(WITHIN)).any(|token| is_cue(token, Cue::Perfective)),
                word::KA => (rest.first()).is_some_and(|token| is_cue(token, Cue::Infinitive)),
                word::KE => (rest.first()).is_some_and(|token| is_cue(token, Cue::Postposition)),
                _ => false,
            }
        };
        self.named_below(place).any(reports)
    }

    /// Whether there is a text below a headline, and it has no word like the one at `place`.
    pub(in crate::quote) fn is_unnamed_below(&self, place: usize) -> bool {
        !self.below.is_empty() && self.named_below(place).next().is_none()
    }

    /// Where the word at `place` of a headline stands in the text below.
    fn named_below(&self, place: usize) -> impl Iterator<Item = usize> + '_ {
        let name = self.word(place);
        // Most words have another length.
        let is_like =
            move |token: &Token| token.len() == name.len() && self.text[token.span()] == *name;
        let below = self.below.iter().enumerate();
        below.filter_map(move |(at, token)| is_like(token).then_some(at))
    }

    /// Whether a relative word stands in the range. Of a range that goes on from where the last one
    /// ended only the rest is read.
    pub(in crate::quote) fn has_relative(&self, range: &Range<usize>) -> bool {
        let (start, end, found) = self.relative.get();
        let (from, found) = if start == range.start && end <= range.end {
            (end, found)
        } else {
            (range.start, false)
        };
        let found = found || (from..range.end).any(|place| self.has(place, Features::RELATIVE));
        self.relative.set((range.start, range.end, found));
        found
    }

    /// Whether a passage of the speaker's own words opens in a range of tokens.
    pub(in crate::quote) fn has_own_words(&self, range: &Range<usize>) -> bool {
        let own = self.own_words;
        let from = self
            .cursors
            .own_words
            .seek(own, |&open| (open as usize) < range.start);
        self.own_words
            .get(from)
            .is_some_and(|&open| (open as usize) < range.end)
    }

    /// Whether the passage ends at `place`, or behind a terminator there.
    pub(in crate::quote) fn ends_after(&self, place: usize) -> bool {
        place >= self.tokens.len() || place + 1 == self.tokens.len() && self.is_terminator(place)
    }

    /// A range of tokens without what ends it.
    pub(in crate::quote) fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let mut end = range.end;
        loop {
            end = self.tail(end, range.start);
            // A closing mark whose opening one lies outside goes too; few passages lie within each other.
            let stray = end > range.start
                && self.mark(end - 1).is_some_and(quoted::is_mark)
                && (self.quoted_before(end)).is_some_and(|quoted| quoted.open() < range.start);
            if !stray {
                return range.start..end;
            }
            end -= 1;
        }
    }

    /// An end without the commas, dashes, terminators and marks that close nothing before it, not
    /// left of `start`. The last answer is remembered, since one end is asked for again and again.
    fn tail(&self, end: usize, start: usize) -> usize {
        let (asked, found) = self.tail.get();
        if asked == end && asked != 0 {
            return found.max(start);
        }
        let mut tail = end;
        while tail > 0 {
            let last = tail - 1;
            let Some(mark) = self.mark(last) else {
                break;
            };
            let closes_nothing = quoted::is_mark(mark) && self.quoted_before(tail).is_none();
            if !(self.is_terminator(last)
                || self.is_comma(last)
                || self.is_colon_or_dash(last)
                || closes_nothing)
            {
                break;
            }
            tail = last;
        }
        self.tail.set((end, tail));
        tail.max(start)
    }
}
