//! Lists within a phrase, names in apposition, and those whom a phrase names out of many.

use super::Walk;
use crate::lexicon::{Features, WordId, ending, word};
use crate::token::TokenKind;

/// The longest part of a list behind a comma, in tokens.
const LIST: usize = 32;

impl Walk<'_, '_> {
    /// The start of the phrase once the comma at `at` and the word before it are taken in.
    pub(super) fn over_comma(&self, at: usize) -> Option<usize> {
        let context = self.context;
        if self.is_empty() || at == self.floor {
            return None;
        }
        let right = self.start..self.end;
        let left = at - 1;
        let named = right.len() <= 5
            && right.clone().all(|place| {
                !context.is_verb(place)
                    && !context.has(
                        place,
                        Features::ROLE
                            .union(Features::BODY)
                            .union(Features::DETERMINER),
                    )
                    && !context.has(place, Features::POSTPOSITION.union(Features::CONJUNCTION))
            });
        if named && context.has(left, Features::ROLE) && !context.has(left, Features::PLURAL) {
            return Some(at);
        }
        if self.is_name_alone(at)
            && right
                .clone()
                .any(|place| context.has(place, Features::ROLE))
        {
            return Some(self.floor);
        }
        if self.is_entry(at) {
            return Some(self.floor);
        }
        // `जल मंत्रालय, भारत सरकार`
        let is_part = context.has(left, Features::BODY)
            && context.has(right.start, Features::PLACE)
            && context.has(right.start + 1, Features::BODY)
            && right.len() >= 2;
        if is_part {
            return Some(at);
        }
        // A conjunction closes a list, or `आदि`, or the many whom its members are among.
        let closes = |place: usize| {
            context.joins(place)
                || context.is_any(place, &[word::AADI, word::ITYADI, word::SAMET, word::SAHIT])
        };
        let listed = right.len() <= LIST && right.clone().any(closes);
        // The member of the list before the comma: a few words up to another comma or the floor.
        let from = left.saturating_sub(5).max(self.floor);
        let member = (from..=left)
            .rev()
            .take_while(|&place| self.is_nominal(place))
            .last()?;
        let bounded = member == self.floor || context.is_comma(member - 1);
        (listed && bounded).then_some(at)
    }

    /// Whether a name and the office behind its comma stand before the comma at `at`, as in a list of addresses: `राम सिंह,
    /// प्रभारी, थाना रामगंज`.
    fn is_entry(&self, at: usize) -> bool {
        /// The longest name, or office, in tokens.
        const LONGEST: usize = 4;
        let context = self.context;
        let office = at - 1;
        if !context.has(office, Features::ROLE) || context.has(office, Features::PLURAL) {
            return false;
        }
        let from = at.saturating_sub(LONGEST + 1).max(self.floor + 1);
        let Some(comma) = (from..office).rev().find(|&place| context.is_comma(place)) else {
            return false;
        };
        (1..=LONGEST).contains(&(comma - self.floor))
            && (self.floor..comma).all(|place| context.may_name(place))
            && (comma + 1..at).all(|place| self.is_nominal(place))
    }

    /// Whether all that stands before the comma at `at` is a person's name, so that what follows is the
    /// office: `डॉ. राम सिंह, विभाग के निदेशक`.
    fn is_name_alone(&self, at: usize) -> bool {
        const LONGEST: usize = 6;
        let context = self.context;
        let before = self.floor..at;
        let is_part = |place: usize| {
            context.may_name(place)
                || context.has(place, Features::TITLE)
                || context.mark(place) == Some('.') && place > self.floor
        };
        (2..=LONGEST).contains(&before.len()) && before.clone().all(is_part)
    }

    /// Whether a name or an office set off by commas on both sides ends at the comma `at`: `उनके वकील, राम सिंह, ने`,
    /// and where the phrase starts if it opens with the name: `राम सिंह, उनके वकील, ने`.
    pub(super) fn apposition(&self, at: usize) -> Option<Option<usize>> {
        const LONGEST: usize = 6;
        let context = self.context;
        let from = at.saturating_sub(LONGEST).max(self.floor + 1);
        let comma = (from..at).rev().find(|&place| context.is_comma(place))?;
        let left = comma - 1;
        let holds = |place: usize| {
            context.has(place, Features::ROLE) && !context.has(place, Features::PLURAL)
        };
        if comma + 1 < at && (comma + 1..at).all(|place| context.may_name(place)) {
            return holds(left).then_some(None);
        }
        let mut start = comma;
        while start > self.floor && comma - start < LONGEST && context.may_name(start - 1) {
            start -= 1;
        }
        let named = comma - start >= 2
            && holds(at - 1)
            && (comma + 1..at).all(|place| self.is_nominal(place));
        named.then_some(Some(start))
    }

    /// Whether the word at `at` can be part of a name in a list.
    pub(super) fn is_nominal(&self, at: usize) -> bool {
        let context = self.context;
        matches!(
            context.tokens[at].kind(),
            TokenKind::Word | TokenKind::Foreign | TokenKind::Number
        ) && !context.is_verb(at)
            && (context.is_genitive(at)
                || !context.is_postposition(at)
                    && !context.has(at, Features::CONJUNCTION)
                    && !context.has(at, Features::CONNECTIVE))
    }

    /// Whether the word at `at` says that those before it are among the many of this phrase.
    pub(super) fn is_among(&self, at: usize) -> bool {
        const AMONG: &[WordId] = &[word::SAMET, word::SAHIT, word::JAISE, word::JAISI];
        let context = self.context;
        context.is_any(at, AMONG)
            && at > self.floor
            && !self.is_empty()
            && self.is_nominal(at - 1)
            && !context.has(at - 1, Features::TEMPORAL)
            && (self.tells_by_deed(at)
                || context.has(self.end - 1, Features::PLURAL)
                || ending::is_oblique_plural(context.word(self.end - 1)))
    }

    /// Whether the determiner at `at` is the end of `में से एक`, `में से किसी`.
    pub(super) fn one_of(&self, at: usize) -> bool {
        let context = self.context;
        at >= self.floor + 3 && context.is(at - 1, word::SE) && context.is(at - 2, word::MEIN)
    }
}
