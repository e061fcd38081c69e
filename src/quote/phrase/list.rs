//! Lists within a phrase, names in apposition, and those whom a phrase names out of many.

use super::Walk;
use crate::lexicon::{Features, WordId, verb_endings, word};
use crate::token::TokenKind;

impl Walk<'_, '_> {
    /// The start of the phrase once the comma at `at` and the word before it are taken in.
    pub(super) fn over_comma(&self, at: usize) -> Option<usize> {
        let scene = self.scene;
        if self.is_empty() || at == self.floor {
            return None;
        }
        let right = self.start..self.end;
        let left = at - 1;
        let named = right.len() <= 5
            && right.clone().all(|place| {
                !scene.is_verb(place)
                    && !scene.has(
                        place,
                        Features::ROLE.and(Features::BODY).and(Features::DETERMINER),
                    )
                    && !scene.has(place, Features::POSTPOSITION.and(Features::CONJUNCTION))
            });
        if named && scene.has(left, Features::ROLE) && !scene.has(left, Features::PLURAL) {
            return Some(at);
        }
        if self.is_name_alone(at) && right.clone().any(|place| scene.has(place, Features::ROLE)) {
            return Some(self.floor);
        }
        // A conjunction closes a list, or `आदि`, or the many whom its members are among.
        let closes = |place: usize| {
            scene.joins(place)
                || scene.is_any(place, &[word::AADI, word::ITYADI, word::SAMET, word::SAHIT])
        };
        let listed = right.len() <= 12 && right.clone().any(closes);
        // The member of the list before the comma: a few words up to another comma or the floor.
        let from = left.saturating_sub(5).max(self.floor);
        let member = (from..=left)
            .rev()
            .take_while(|&place| self.is_nominal(place))
            .last()?;
        let bounded = member == self.floor || scene.is_comma(member - 1);
        (listed && bounded).then_some(at)
    }

    /// Whether all that stands before the comma at `at` is a person's name, so that what follows is the
    /// office: `डॉ. राम सिंह, विभाग के निदेशक`.
    fn is_name_alone(&self, at: usize) -> bool {
        const LONGEST: usize = 6;
        let scene = self.scene;
        let before = self.floor..at;
        let is_part = |place: usize| {
            scene.may_name(place)
                || scene.has(place, Features::TITLE)
                || scene.mark(place) == Some('.') && place > self.floor
        };
        (2..=LONGEST).contains(&before.len()) && before.clone().all(is_part)
    }

    /// Whether a name or an office set off by commas on both sides ends at the comma `at`: `उनके वकील, राम सिंह, ने`,
    /// and where the phrase starts if it opens with the name: `राम सिंह, उनके वकील, ने`.
    pub(super) fn apposition(&self, at: usize) -> Option<Option<usize>> {
        const LONGEST: usize = 6;
        let scene = self.scene;
        let from = at.saturating_sub(LONGEST).max(self.floor + 1);
        let comma = (from..at).rev().find(|&place| scene.is_comma(place))?;
        let left = comma - 1;
        let holds =
            |place: usize| scene.has(place, Features::ROLE) && !scene.has(place, Features::PLURAL);
        if comma + 1 < at && (comma + 1..at).all(|place| scene.may_name(place)) {
            return holds(left).then_some(None);
        }
        let mut start = comma;
        while start > self.floor && comma - start < LONGEST && scene.may_name(start - 1) {
            start -= 1;
        }
        let named = comma - start >= 2
            && holds(at - 1)
            && (comma + 1..at).all(|place| self.is_nominal(place));
        named.then_some(Some(start))
    }

    /// Whether the word at `at` can be part of a name in a list.
    pub(super) fn is_nominal(&self, at: usize) -> bool {
        let scene = self.scene;
        matches!(
            scene.tokens[at].kind(),
            TokenKind::Word | TokenKind::Foreign | TokenKind::Number
        ) && !scene.is_verb(at)
            && (scene.is_genitive(at)
                || !scene.is_postposition(at)
                    && !scene.has(at, Features::CONJUNCTION)
                    && !scene.has(at, Features::CONNECTIVE))
    }

    /// Whether the word at `at` says that those before it are among the many of this phrase.
    pub(super) fn is_among(&self, at: usize) -> bool {
        const AMONG: &[WordId] = &[word::SAMET, word::SAHIT, word::JAISE, word::JAISI];
        let scene = self.scene;
        scene.is_any(at, AMONG)
            && at > self.floor
            && !self.is_empty()
            && self.is_nominal(at - 1)
            && !scene.has(at - 1, Features::TEMPORAL)
            && (scene.has(self.end - 1, Features::PLURAL)
                || verb_endings::is_oblique_plural(scene.word(self.end - 1)))
    }

    /// Whether the determiner at `at` is the end of `में से एक`, `में से किसी`.
    pub(super) fn one_of(&self, at: usize) -> bool {
        let scene = self.scene;
        at >= self.floor + 3 && scene.is(at - 1, word::SE) && scene.is(at - 2, word::MEIN)
    }
}
