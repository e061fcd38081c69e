//! Participles before a noun, and the clauses they close: `दिल्ली में तैनात अधिकारी`, `गांव से आ रहे किसान`.

use super::{Step, Walk};
use crate::lexicon::{Senses, Traits};

impl Walk<'_, '_> {
    /// A participle before the noun, with the verb it helps (`किए गए`, `काम करने वाले`).
    pub(super) fn over_participle(&mut self, at: usize) -> Step {
        let scene = self.scene;
        let id = scene.tokens[at].id();
        let words = scene.words;
        let going = [words.raha, words.rahi, words.rahe].contains(&id);
        let done = [words.chuka, words.chuki, words.chuke].contains(&id);
        let helps = going
            || done
            || words.is_gone(id)
            || [words.hua, words.hui, words.hue, words.huye].contains(&id);
        let agent = [words.vala, words.vali, words.vale].contains(&id);
        self.oblique = false;
        if !(helps || agent) || at == self.floor {
            self.verb = Some(at);
            self.rest = None;
            return Step::On(at);
        }
        let before = &scene.tokens[at - 1];
        if !before.is_word() {
            return Step::On(at);
        }
        // `करते हुए` is an adverb of the clause, and no part of the phrase.
        let adverb = helps
            && ["ते", "ता", "ती"]
                .iter()
                .any(|ending| scene.word(at - 1).ends_with(ending));
        if adverb {
            Step::Stop
        } else if before.has(Senses::POSTPOSITION) && !scene.is_genitive(at - 1) {
            Step::On(at)
        } else {
            self.verb = Some(at - 1);
            self.rest = (going || done).then_some(at + 1);
            Step::On(at - 1)
        }
    }

    /// Whether the postposition at `at` closes a phrase of the participial clause that the phrase
    /// so far starts with. When it was is told of the whole sentence.
    pub(super) fn in_clause(&self, at: usize) -> bool {
        /// An object and an adverb can stand between.
        const BETWEEN: usize = 2;
        let scene = self.scene;
        !self.oblique
            && at > self.floor
            && scene.tokens[at].id() != scene.words.ne
            && self.verb.is_some_and(|verb| verb <= at + 1 + BETWEEN)
            && (scene.tokens[at - 1].is_word() && !scene.has(at - 1, Traits::TEMPORAL)
                // `शनिवार को जारी बयान`
                || self.verb == Some(at + 1))
    }
}
