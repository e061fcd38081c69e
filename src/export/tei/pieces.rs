//! Quotations and dates cut into pieces that nest.
//!
//! A quotation may begin in one sentence and end in another, and a date may stand across the edge
//! of a quotation; elements of XML may not. So a sentence is the outermost, a quotation lies
//! within a sentence and a date within a quotation, and each is cut wherever an outer one begins
//! or ends within it. The pieces of one are linked later, in the order in which they stand.

use core::cmp::Reverse;

use crate::span::Span;

/// What is marked in the text. The order is that of nesting, outer before inner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    /// A quotation, by its number.
    Said(usize),
    /// A date, by its number.
    Date(usize),
}

/// A step in writing the text of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A piece of something marked begins; the pieces of each are numbered from 1.
    Open(Mark, usize),
    /// The piece that was opened last and is open still ends.
    Close(Mark),
    /// The next bytes of the text.
    Text(Span),
}

/// A stretch of text that is marked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Marked {
    pub(super) span: Span,
    pub(super) mark: Mark,
}

impl Marked {
    /// Outer before inner: quotations before dates, and of two quotations the one that starts
    /// first, or that is longer.
    fn nesting(&self) -> (bool, usize, Reverse<usize>, Mark) {
        (
            matches!(self.mark, Mark::Date(_)),
            self.span.start(),
            Reverse(self.span.end()),
            self.mark,
        )
    }
}

/// Cuts what is marked, sentence by sentence in the order of the text.
#[derive(Clone, Debug)]
pub(super) struct Cutter {
    /// All that is marked, by its start.
    marked: Vec<Marked>,
    /// How many of them have been begun.
    begun: usize,
    /// Those that are not at their end, outer before inner.
    live: Vec<Marked>,
    /// How many pieces of each quotation and of each date there are so far.
    said: Vec<usize>,
    dates: Vec<usize>,
}

impl Cutter {
    pub(super) fn new(mut marked: Vec<Marked>, quotations: usize, dates: usize) -> Cutter {
        marked.sort_by_key(|marked| marked.span.start());
        Cutter {
            marked,
            begun: 0,
            live: Vec::new(),
            said: vec![0; quotations],
            dates: vec![0; dates],
        }
    }

    /// The number of pieces so far.
    pub(super) fn pieces(&self, mark: Mark) -> usize {
        match mark {
            Mark::Said(number) => self.said[number],
            Mark::Date(number) => self.dates[number],
        }
    }

    fn open(&mut self, mark: Mark) -> Step {
        let count = match mark {
            Mark::Said(number) => &mut self.said[number],
            Mark::Date(number) => &mut self.dates[number],
        };
        *count += 1;
        Step::Open(mark, *count)
    }

    /// Brings `live` to byte `at`.
    fn advance(&mut self, at: usize) {
        self.live.retain(|marked| marked.span.end() > at);
        while let Some(&next) = self.marked.get(self.begun) {
            if next.span.start() > at {
                break;
            }
            self.begun += 1;
            if next.span.end() > at {
                let place = self
                    .live
                    .partition_point(|known| known.nesting() < next.nesting());
                self.live.insert(place, next);
            }
        }
    }

    /// The steps of a sentence; it stands after those that were cut before.
    pub(super) fn sentence(&mut self, sentence: Span, steps: &mut Vec<Step>) {
        let mut open: Vec<Mark> = Vec::new();
        let mut at = sentence.start();
        while at < sentence.end() {
            self.advance(at);
            let kept = open
                .iter()
                .zip(&self.live)
                .take_while(|(open, live)| **open == live.mark)
                .count();
            steps.extend(open.drain(kept..).rev().map(Step::Close));
            for place in kept..self.live.len() {
                let mark = self.live[place].mark;
                open.push(mark);
                let step = self.open(mark);
                steps.push(step);
            }
            let starts = self.marked.get(self.begun).map(|next| next.span.start());
            let ends = self.live.iter().map(|live| live.span.end());
            let next = ends
                .chain(starts)
                .fold(sentence.end(), |least, end| least.min(end));
            steps.push(Step::Text(Span::new(at, next)));
            at = next;
        }
        steps.extend(open.drain(..).rev().map(Step::Close));
    }
}

#[cfg(test)]
mod tests {
    use super::{Cutter, Mark, Marked, Step};
    use crate::span::Span;

    fn steps(marked: &[(usize, usize, Mark)], sentences: &[(usize, usize)]) -> String {
        let marked = marked
            .iter()
            .map(|&(start, end, mark)| Marked {
                span: Span::new(start, end),
                mark,
            })
            .collect();
        let mut cutter = Cutter::new(marked, 9, 9);
        let mut steps = Vec::new();
        for &(start, end) in sentences {
            cutter.sentence(Span::new(start, end), &mut steps);
        }
        let shown = steps.iter().map(|step| match step {
            Step::Open(Mark::Said(number), piece) => format!("<q{number}.{piece}>"),
            Step::Open(Mark::Date(number), piece) => format!("<d{number}.{piece}>"),
            Step::Close(Mark::Said(number)) => format!("</q{number}>"),
            Step::Close(Mark::Date(number)) => format!("</d{number}>"),
            Step::Text(span) => format!("{}-{}", span.start(), span.end()),
        });
        shown.collect()
    }

    #[test]
    fn a_quotation_over_two_sentences_has_two_pieces() {
        assert_eq!(
            steps(&[(3, 15, Mark::Said(0))], &[(0, 8), (9, 20)]),
            "0-3<q0.1>3-8</q0><q0.2>9-15</q0>15-20"
        );
    }

    #[test]
    fn a_date_across_the_edge_of_a_quotation_is_cut_there() {
        assert_eq!(
            steps(&[(2, 6, Mark::Date(0)), (4, 9, Mark::Said(0))], &[(0, 9)]),
            "0-2<d0.1>2-4</d0><q0.1><d0.2>4-6</d0>6-9</q0>"
        );
    }

    #[test]
    fn quotations_nest_and_overlap() {
        assert_eq!(
            steps(&[(0, 9, Mark::Said(0)), (3, 6, Mark::Said(1))], &[(0, 9)]),
            "<q0.1>0-3<q1.1>3-6</q1>6-9</q0>"
        );
        assert_eq!(
            steps(&[(0, 6, Mark::Said(0)), (3, 9, Mark::Said(1))], &[(0, 9)]),
            "<q0.1>0-3<q1.1>3-6</q1></q0><q1.2>6-9</q1>"
        );
    }
}
