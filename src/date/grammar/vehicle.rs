//! The numbers of vehicles (`यूपी 32 एबी 2019`, `DL 3C 2015`), whose last four digits are no year.

use super::reader::Reader;
use crate::lexicon::Features;
use crate::token::TokenKind;

/// Letters of a series, at most.
const SERIES: usize = 3;

impl Reader<'_> {
    /// Whether the code of a state, the number of its office and a series stand before the number at
    /// `at`.
    pub(super) fn is_on_plate(&self, at: usize) -> bool {
        let before = |at: usize| {
            let before = self.before(at)?;
            // `DL-3C-2015`
            if self.is_dash(before) {
                self.before(before)
            } else {
                Some(before)
            }
        };
        let Some(series) = before(at) else {
            return false;
        };
        let Some(office) =
            before(series).filter(|&office| matches!(self.digits(office), Some((_, 1..=2))))
        else {
            return false;
        };
        before(office).is_some_and(|state| {
            self.has(state, Features::STATE_CODE)
                || self.is_capitals(state, 2) && self.is_capitals(series, SERIES)
        })
    }

    /// Whether no more than `most` Latin capitals stand at `at`.
    fn is_capitals(&self, at: usize, most: usize) -> bool {
        self.token(at).is_some_and(|token| {
            token.kind() == TokenKind::Foreign
                && token.len() <= most
                && self.slice(at).bytes().all(|byte| byte.is_ascii_uppercase())
        })
    }
}
