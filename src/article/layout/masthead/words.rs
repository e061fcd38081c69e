//! The words of a masthead that no label and no stamp claims: names, desks, places, counts.

use super::{Part, Reader};
use crate::article::kinds::ResidueKind;
use crate::article::layout::dateline::{self, Dateline};
use crate::article::layout::desk;
use crate::article::layout::lines::{self, is_colon, is_dash, is_function};
use crate::article::layout::names;
use crate::lexicon::{Agency, Label};
use crate::token::{Token, TokenKind};

impl Reader<'_> {
    /// Makes pieces of what stands before `end` and belongs to none. `None` where it holds words
    /// of a sentence.
    pub(super) fn flush(&mut self, end: usize) -> Option<()> {
        let rest = self.rest..end;
        if rest.is_empty() {
            return Some(());
        }
        let run = &self.tokens[rest.clone()];
        if run.iter().all(|token| token.kind() == TokenKind::Mark) {
            // A lone mark goes with its neighbour: the one before, if there is one.
            if let Some(last) = self.masthead.pieces.last_mut() {
                last.tokens.end = end;
                self.rest = end;
            }
            return Some(());
        }
        let leading = run
            .iter()
            .take_while(|token| token.kind() == TokenKind::Mark)
            .count();
        if leading > 0 {
            if let Some(last) = self.masthead.pieces.last_mut() {
                last.tokens.end += leading;
            }
        }
        let start = if self.masthead.pieces.is_empty() {
            rest.start
        } else {
            rest.start + leading
        };
        // रवि जोशी | पटना | …: each stretch between bars is one or the other.
        let mut from = start;
        for place in start..end {
            let bar = matches!(self.tokens[place].mark(), Some('|' | '•' | '·'));
            if bar
                && place > from
                && self.tokens[place + 1..end].iter().any(Token::is_word)
                && self.parts_at(from, place)
            {
                self.words(from, place + 1)?;
                from = place + 1;
            }
        }
        self.words(from, end)?;
        self.rest = end;
        Some(())
    }

    /// Whether a bar behind the words between `from` and `place` parts a name or a place from what
    /// follows.
    fn parts_at(&self, from: usize, place: usize) -> bool {
        let lexicon = self.lexicon;
        let run = lines::bare(&self.tokens[from..place]);
        desk::is_desk(lexicon, run)
            || names::is_name(self.text, run)
            || lines::place(lexicon, run).is_some_and(|(length, _)| length == run.len())
    }

    /// Makes pieces of a run of words: names, desks, places, counts. `None` where it holds words of a sentence.
    fn words(&mut self, start: usize, end: usize) -> Option<()> {
        let mut run = &self.tokens[start..end];
        while let [head @ .., last] = run {
            if is_dash(last) || is_colon(last) || last.is_mark('|') {
                run = head;
            } else {
                break;
            }
        }
        let plain = lines::bare(run);
        let part = if desk::is_desk(self.lexicon, plain) {
            Part::Byline
        } else if let Some(found) = self.place(run, plain) {
            self.push_place(found, start, end);
            return Some(());
        } else if names::is_name(self.text, plain) {
            Part::Byline
        } else if self.is_agency(plain) {
            Part::Residue(ResidueKind::Agency)
        } else if self.is_count(plain) {
            Part::Residue(ResidueKind::Promo)
        } else if run.iter().any(is_function) || run.len() > 6 {
            return None;
        } else {
            Part::Residue(ResidueKind::Other)
        };
        self.push(part, start, end);
        Some(())
    }

    /// The dateline that a run of words is, where one of its places is listed, a day is given, or a desk stands
    /// before a place.
    fn place(&self, run: &[Token], plain: &[Token]) -> Option<Dateline> {
        let found = dateline::read(self.lexicon, self.text, run)?;
        // Behind a desk stands a place, listed or not.
        let behind_desk = match found.places.first() {
            Some(place) => found.agency.is_some() && place.start() > run[0].start(),
            None => found.agency == Some(Agency::Desk),
        };
        let is_place = found.listed || found.date.is_some() || behind_desk;
        (is_place && found.end >= plain.len()).then_some(found)
    }

    /// Makes pieces of a dateline and the names before it.
    fn push_place(&mut self, mut found: Dateline, start: usize, end: usize) {
        let byline = found.byline;
        if byline > 0 {
            self.push(Part::Byline, start, start + byline);
        }
        if let Some(date) = &mut found.date {
            date.shift(start);
        }
        self.push(Part::Dateline(Box::new(found)), start + byline, end);
    }

    /// `Bhasha | Jan 05, 2022`: whether the words are the agency of the copy.
    fn is_agency(&self, plain: &[Token]) -> bool {
        lines::agency(self.lexicon, plain)
            .is_some_and(|(length, agency)| length == plain.len() && agency != Agency::Desk)
    }

    /// `3 min read`: whether the words are a number and what a label counts.
    fn is_count(&self, plain: &[Token]) -> bool {
        plain.first().is_some_and(|first| {
            first.kind() == TokenKind::Number
                && lines::label(self.lexicon, &plain[1..]) == Some((plain.len() - 1, Label::Promo))
        })
    }
}
